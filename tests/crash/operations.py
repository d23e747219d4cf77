"""What can be killed: each thing that writes a declaration, as acts that follow one another in one process.

The state of the disk is told as the number of acts that it shows, so that what was acknowledged can be compared.
"""

from __future__ import annotations

import dataclasses
import json
import shutil
import signal
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.report.tables import DataTable, TableColumn, render_csv
from forfait_desktop.session.changes import SetEvidence, SetNote
from forfait_desktop.session.saving import SessionSaver
from forfait_desktop.session.session import Session
from forfait_desktop.storage import migrations, trash
from forfait_desktop.storage.archive_import import import_archive
from forfait_desktop.storage.atomic import SHARED, Expected, sha256, write_file
from forfait_desktop.storage.backups import FOLDER, keep_version, list_versions
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord, from_bytes, to_bytes
from forfait_desktop.storage.evidence import EvidenceStore, verify
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.store import serialise
from tests.crash.operation import FULL, RULES, BrokenError, Operation
from tests.crash.papers import known_papers, paper, with_piece
from tests.sample import SAMPLE_DAY, sample_campaign
from tests.storage.archives import sound
from tests.storage.builders import NOW, plain_dossier, with_revision
from tests.storage.pieces import pdf

FIRST = Path(__file__).parents[1] / "frozen" / "0.1.0" / "complet" / "dossier.forfait"


class Opening(Operation):
    """A declaration is opened: whatever the disk answers, it is read or told, and nothing changes."""

    def prepare(self) -> None:
        super().prepare()
        keep_version(LocalFileSystem(), self.file.parent, to_bytes(with_revision(FULL, 3)), 3, NOW)
        shutil.copy(self.file, self.file.with_name("dossier (1).forfait"))
        self.before = self.content()

    def content(self) -> dict[str, bytes]:
        """Every file of the declaration."""
        return {path.name: path.read_bytes() for path in self.file.parent.rglob("*") if path.is_file()}

    def begin(self) -> None:
        """Nothing is open."""

    def act(self, number: int) -> None:
        opened = self.store.open(self.file)
        if opened.dossier != FULL or opened.campaign_bytes != RULES:
            raise BrokenError("read otherwise than written")

    def state(self) -> int:
        if self.content() != self.before:
            raise BrokenError("changed by being opened")
        return 0 if self.refused else 1


class Save(Operation):
    """The same declaration saved again and again."""

    minutes = 0

    def act(self, number: int) -> None:
        data = serialise(with_revision(FULL, 42 + number))
        now = NOW + timedelta(minutes=self.minutes * number)
        self.hash = self.store.save(self.file, data, self.hash, now).sha256


class Rotation(Save):
    """The same, with a version put aside and an old one thinned out each time."""

    minutes = 11

    def prepare(self) -> None:
        super().prepare()
        for revision in range(1, 14):
            data = to_bytes(with_revision(FULL, revision))
            at = NOW - timedelta(days=400, minutes=11 * (20 - revision))
            keep_version(LocalFileSystem(), self.file.parent, data, revision, at)

    def restart(self) -> list[str]:
        problems = super().restart()
        kept = len(list_versions(self.file.parent))
        return problems if kept >= 10 else [*problems, f"{kept} versions"]


class Autosave(Operation):
    """Typing, saved by a worker while the typing goes on."""

    def prepare(self) -> None:
        self.file = self.store.create(self.library, plain_dossier(), RULES)

    def begin(self) -> None:
        super().begin()
        self.session = Session(self.store.open(self.file), sample_campaign(), lambda: SAMPLE_DAY)
        self.saver = SessionSaver(self.session, self.store, lambda: NOW)

    def act(self, number: int) -> None:
        self.session.apply(SetNote("general", str(number)))
        pending = self.saver.prepare()
        results: list[object] = []
        errors: list[ForfaitError] = []

        def write() -> None:
            try:
                results.append(pending.write())
            except ForfaitError as error:
                errors.append(error)

        worker = threading.Thread(target=write)
        worker.start()
        worker.join()
        if errors:
            raise errors[0]
        pending.written(results[0])

    def state(self) -> int:
        return int(from_bytes(self.file.read_bytes()).notes.get("general", "0"))


class Evidence(Autosave):
    """Pieces that are added one after the other."""

    def prepare(self) -> None:
        super().prepare()
        (self.root / "scan 1.pdf").write_bytes(pdf(text=b"piece 1"))

    def act(self, number: int) -> None:
        source = self.root / f"scan {number}.pdf"
        if number > 1:
            source.write_bytes(pdf(text=b"piece %d" % number))
        piece = EvidenceStore().add(self.file.parent, source, "MSP", self.session.dossier.evidence)
        record = EvidenceRecord(f"p{number}", piece.file, piece.sha256, ("coordination",), piece.name)
        self.session.apply(SetEvidence((*self.session.dossier.evidence, record)))
        self.saver.save_now()

    def state(self) -> int:
        dossier = from_bytes(self.file.read_bytes())
        if [one.id for one in dossier.evidence if verify(self.file.parent, one) != "ok"]:
            raise BrokenError("a piece that is named is not whole")
        return len(dossier.evidence)


class Export(Operation):
    """A table exported over the one before."""

    @property
    def target(self) -> Path:
        return self.root / "Tableau.csv"

    @staticmethod
    def content(number: int) -> bytes:
        rows = tuple((f"Ligne {row}", number) for row in range(300))
        return render_csv(DataTable("Essai", (TableColumn("Texte"), TableColumn("n")), rows))

    def prepare(self) -> None:
        super().prepare()
        self.target.write_bytes(self.content(0))

    def act(self, number: int) -> None:
        write_file(LocalFileSystem(), self.target, self.content(number), Expected.ANYTHING, new_mode=SHARED)

    def state(self) -> int:
        data = self.target.read_bytes()
        number = int(data.rstrip().rpartition(b";")[2])
        if data != self.content(number):
            raise BrokenError("a mixture of two tables")
        return number


class Migration(Save):
    """The first save of a file of an earlier format, then others."""

    changes_its_process = True

    def prepare(self) -> None:
        super().prepare()
        self.file.write_bytes(FIRST.read_bytes())

    def begin(self) -> None:
        migrations.CURRENT = 2
        migrations.MIGRATIONS = {1: lambda raw: {**raw, "notes": {"general": "repris"}}}
        super().begin()

    def state(self) -> int:
        data = self.file.read_bytes()
        old = FIRST.read_bytes()
        if data == old:
            return 0
        if json.loads(data)["schema_version"] != 2 or not any(
            path.read_bytes() == old for path in (self.file.parent / FOLDER).glob("*format 1*")
        ):
            raise BrokenError("migrated without a copy of the earlier format")
        return int(json.loads(data)["revision"]) - 42

    def restart(self) -> list[str]:
        kept = migrations.CURRENT, migrations.MIGRATIONS
        migrations.CURRENT, migrations.MIGRATIONS = 2, {1: lambda raw: raw}
        try:
            return super().restart()
        finally:
            migrations.CURRENT, migrations.MIGRATIONS = kept


class Restoration(Operation):
    """An earlier version made the present one, the present one being put aside."""

    def prepare(self) -> None:
        super().prepare()
        self.old = keep_version(LocalFileSystem(), self.file.parent, to_bytes(with_revision(FULL, 3)), 3, NOW)

    def act(self, number: int) -> None:
        self.store.restore(self.file, self.old, NOW + timedelta(minutes=number))

    def state(self) -> int:
        revision = super().state()
        kept = {version.revision for version in list_versions(self.file.parent)}
        if not set(range(42, 42 + revision)) <= kept:
            raise BrokenError(f"what was replaced is lost: {sorted(kept)}")
        # What was restored is then opened: a disk that fails there is told, and the version is in place.
        return 0 if self.refused else revision


class Rules(Operation):
    """New rules, which change two files together."""

    def act(self, number: int) -> None:
        new = RULES + b"\n# %d\n" % number
        changed = dataclasses.replace(with_revision(FULL, 42 + number), campaign_digest=sha256(new))
        now = NOW + timedelta(minutes=number)
        self.hash = self.store.change_rules(self.file, serialise(changed), self.hash, new, now).sha256

    def state(self) -> int:
        opened = self.store.open(self.file)
        revision = opened.dossier.revision - 42
        if opened.campaign_bytes != (RULES + b"\n# %d\n" % revision if revision else RULES):
            raise BrokenError("the rules of another state")
        return revision


class Deletion(Operation):
    """Declarations deleted for good, one after the other: each is whole, or gone with the next start."""

    count = 6

    def prepare(self) -> None:
        super().prepare()
        keep_version(LocalFileSystem(), self.file.parent, to_bytes(FULL), 42, NOW)
        self.whole = self.files_of(self.file.parent)
        for number in range(1, self.count):
            shutil.copytree(self.file.parent, self.library / f"Autre {number}")
        self.folders = sorted(self.library.iterdir())

    def begin(self) -> None:
        """Nothing is open."""

    def act(self, number: int) -> None:
        if number > self.count:
            # The kill comes.
            signal.pause()
        trash.destroy(trash.discard(self.folders[number - 1] / "dossier.forfait"))

    def state(self) -> int:
        places = [one for one in self.library.iterdir() if one.name != trash.FOLDER and not one.name.startswith(".")]
        binned = list(trash.discarded(self.library))
        # What the disk refused to delete stays in the bin, as it then is, to be deleted again.
        whole = places if self.refused else places + binned
        if any(self.files_of(place) != self.whole for place in whole):
            raise BrokenError("deleted in part, and still to be seen")
        return self.count - len(places) - len(binned)

    @staticmethod
    def files_of(folder: Path) -> list[str]:
        """What is in it, by name."""
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


class Creation(Operation):
    """New declarations."""

    def prepare(self) -> None:
        self.library.mkdir()

    def begin(self) -> None:
        """Nothing is open."""

    def act(self, number: int) -> None:
        self.store.create(self.library, with_revision(FULL, number), RULES)

    def state(self) -> int:
        whole = [path for path in self.library.iterdir() if not path.name.startswith(".")]
        for folder in whole:
            opened = self.store.open(folder)
            if any(verify(folder, one) == "changed" for one in opened.dossier.evidence):
                raise BrokenError("a piece is not whole")
        return len(whole)


class ArchiveImport(Creation):
    """Archives restored as new declarations."""

    def prepare(self) -> None:
        super().prepare()
        (self.root / "archive.zip").write_bytes(sound())

    def act(self, number: int) -> None:
        import_archive(self.root / "archive.zip", self.library, _accept)

    def state(self) -> int:
        count = super().state()
        for folder in (path for path in self.library.iterdir() if not path.name.startswith(".")):
            if len(list((folder / "Justificatifs").iterdir())) != 2:
                raise BrokenError("an archive restored in part")
        return count


def _accept(_dossier: Dossier, bareme: bytes) -> None:
    assert sha256(bareme) == sha256(RULES)


class Paper(Operation):
    """A paper exported over the one before: the whole way, from the answers to the file."""

    kind = ""

    @property
    def target(self) -> Path:
        """The file that is exported."""
        return self.root / f"Export.{'zip' if self.kind == 'zip' else 'pdf'}"

    def prepare(self) -> None:
        self.file = self.store.create(self.library, plain_dossier(), RULES)
        self.dossier = with_piece(self.file.parent, plain_dossier())
        self.file.write_bytes(to_bytes(self.dossier))
        self.target.write_bytes(self.known()[0])

    def known(self) -> tuple[bytes, ...]:
        """The papers that may be there, made once for all the kills of a kind."""
        folder = self.root.parent / "papers"
        if not folder.exists():
            file = self.store.create(folder, plain_dossier(), RULES)
            file.write_bytes(to_bytes(with_piece(file.parent, plain_dossier())))
        return known_papers(self.kind, next(folder.glob("*/dossier.forfait")))

    def act(self, number: int) -> None:
        data = paper(self.kind, number, self.file, self.dossier)
        write_file(LocalFileSystem(), self.target, data, Expected.ANYTHING, new_mode=SHARED)

    def state(self) -> int:
        data = self.target.read_bytes()
        if data not in self.known():
            raise BrokenError("not one of the papers that were exported")
        return self.known().index(data)


class Pdf(Paper):
    """The report."""

    kind = "pdf"


class Bundle(Paper):
    """The report and its exhibits."""

    kind = "bundle"


class Zip(Paper):
    """The whole archive."""

    kind = "zip"


PAPERS = {"pdf", "bundle", "zip"}
"""Slow to make: fewer of them are killed."""

READING = {"opening"}
"""Writes nothing: no kill can harm it."""

OPERATIONS: dict[str, Callable[[Path], Operation]] = {
    "opening": Opening,
    "save": Save,
    "rotation": Rotation,
    "autosave": Autosave,
    "evidence": Evidence,
    "export": Export,
    "pdf": Pdf,
    "bundle": Bundle,
    "zip": Zip,
    "migration": Migration,
    "restoration": Restoration,
    "rules": Rules,
    "deletion": Deletion,
    "creation": Creation,
    "archive": ArchiveImport,
}
