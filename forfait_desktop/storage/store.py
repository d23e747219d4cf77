"""Open, create, save and restore dossiers on disk. Opening never modifies anything.

Codes raised here, all `ForfaitError`, beside those of `dossier` and `atomic`:

=============== ======================================================================================================
code             parameters
=============== ======================================================================================================
file-missing     path
file-unreadable  path, reason (EACCES, EISDIR, EIO…)
bareme-missing   path
bareme-changed   path: the campaign file is not the one that the dossier was made with
restore-failed   path: the version chosen cannot be read
=============== ======================================================================================================

`dossier-damaged`, `dossier-inconsistent` and `file-missing` also carry `path` and, when a version can be read,
`backup` (its path), `backup_at` (local datetime) and `backup_revision`; otherwise the three are None.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shutil
from datetime import datetime
from pathlib import Path
from typing import Literal

from forfait_desktop.domain.results import Reason
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage import backups, jsontext, migrations
from forfait_desktop.storage import bareme as rules
from forfait_desktop.storage.atomic import Expected, sha256, sweep_temporaries, temporary_name, write_file
from forfait_desktop.storage.bareme import BAREME_FILE
from forfait_desktop.storage.dossier import Dossier, from_bytes, to_bytes
from forfait_desktop.storage.filesystem import FileSystem, LocalFileSystem, is_folder, read_limited, reason_of
from forfait_desktop.storage.names import free_name, safe_name
from forfait_desktop.storage.seals import Seals, write_sealed

DOSSIER_FILE = "dossier.forfait"
EVIDENCE_FOLDER = "Justificatifs"

PROGRAMME_NAMES = {"forfait-structure": "Forfait structure", "donum": "Donum"}

ReadOnlyReason = Literal["", "newer", "permission", "version"]


@dataclass(frozen=True, slots=True)
class OpenedDossier:
    """A dossier as read.

    Attributes:
        path: the `dossier.forfait`, absolute.
        dossier: its content.
        campaign_bytes: the `bareme.toml` that it is evaluated with.
        file_hash: SHA-256 of the file as read; a save gives it back.
        read_only: no save may be tried.
        read_only_reason: « newer » (a later version wrote it), « permission », « version » (a file of Sauvegardes).
        warnings: `conflict-copy` (file, revision): another file beside it holds the same dossier; `unsealed`: this
            computer archived it in another state.
    """

    path: Path
    dossier: Dossier
    campaign_bytes: bytes
    file_hash: str
    read_only: bool = False
    read_only_reason: ReadOnlyReason = ""
    warnings: tuple[Reason, ...] = ()

    @property
    def folder(self) -> Path:
        """The folder of the dossier."""
        return self.path.parent


@dataclass(frozen=True, slots=True)
class Saved:
    """A save that succeeded. `version` is the earlier version put aside, if one was due.

    `version_problem` is why it could not be (« ENOSPC »…); the save itself is whole. `beside`: the names of the copies
    that a sync program left beside it meanwhile, looked for when a version is due.
    """

    sha256: str
    durable: bool = True
    version: Path | None = None
    version_problem: str = ""
    beside: tuple[str, ...] = ()


def dossier_file(path: Path) -> Path:
    """The `dossier.forfait` of a path given by the user: the file itself or its folder.

    A link kept away from the rest of its dossier (a shortcut) stands for the file that it leads to.
    """
    # None of these raises what a failing disk answers: reading the file will tell it.
    file = path / DOSSIER_FILE if is_folder(path) else path
    if os.path.islink(file) and not os.path.exists(file.parent / BAREME_FILE):  # noqa: PTH110, PTH114
        return Path(os.path.realpath(file))
    return file


def serialise(dossier: Dossier) -> bytes:
    """The bytes to save, parsed back and compared with the dossier.

    Raises:
        ForfaitError: `text-unsavable`, `dossier-newer`; `save-failed` with reason « roundtrip » if what would be
            written could not be read back as the same dossier.
    """
    data = to_bytes(dossier)
    try:
        same = to_bytes(from_bytes(data)) == data
    except ForfaitError as error:
        raise ForfaitError("save-failed", path="", reason="roundtrip") from error
    if not same:
        raise ForfaitError("save-failed", path="", reason="roundtrip")
    return data


def digest(bareme: bytes) -> str:
    """The `campaign_digest` of a campaign file."""
    return sha256(bareme)


def as_copy(dossier: Dossier) -> Dossier:
    """The same content as another dossier, with an id of its own (« Garder les deux »)."""
    # Imported here: opening a declaration does without.
    import uuid

    return dataclasses.replace(dossier, id=str(uuid.uuid4()))


class DossierStore:
    """Dossiers on disk; remembers, for each one, when a version was last put aside during this sitting.

    One thread at a time. `seals` knows the state of what was archived on this computer.
    """

    def __init__(self, fs: FileSystem | None = None, seals: Seals | None = None) -> None:
        self._fs: FileSystem = fs or LocalFileSystem()
        self.seals = seals
        self._versions: dict[str, datetime] = {}

    # --- opening ------------------------------------------------------------------------------------------------------

    def open(self, path: Path) -> OpenedDossier:
        """Open a `dossier.forfait`, its folder, or a version in `Sauvegardes/` (read-only).

        Raises:
            ForfaitError: see the tables of this module and of `dossier`.
        """
        file = dossier_file(path).absolute()
        is_version = file.parent.name == backups.FOLDER
        folder = file.parent.parent if is_version else file.parent
        try:
            data = read_limited(self._fs, file, jsontext.SIZE_MAXIMUM, "dossier-damaged")
            dossier = from_bytes(data)
        except ForfaitError as error:
            if error.code == "dossier-newer":
                raise ForfaitError(error.code, **{**error.params, "path": str(file)}) from None
            if error.code not in ("dossier-damaged", "dossier-inconsistent", "file-missing"):
                raise
            raise self._with_backup(error, file, folder) from None
        bareme = rules.find_bareme(self._fs, folder, dossier.campaign_digest)
        reason: ReadOnlyReason = ""
        if dossier.newer:
            reason = "newer"
        elif is_version:
            reason = "version"
        elif not self._is_writable(file):
            reason = "permission"
        file_hash = sha256(data)
        return OpenedDossier(
            path=file,
            dossier=dossier,
            campaign_bytes=bareme,
            file_hash=file_hash,
            read_only=reason != "",
            read_only_reason=reason,
            warnings=() if is_version else self._warnings(file, dossier, file_hash),
        )

    def _with_backup(self, error: ForfaitError, file: Path, folder: Path) -> ForfaitError:
        best = backups.newest_readable(self._fs, folder)
        params = {
            **error.params,
            "path": str(file),
            "backup": str(best.path) if best else None,
            "backup_at": best.at if best else None,
            "backup_revision": best.revision if best else None,
        }
        return ForfaitError(error.code, **params)

    def _is_writable(self, file: Path) -> bool:
        with contextlib.suppress(OSError):
            found = self._fs.stat(file)
            return bool(found and found.st_mode & 0o222) and os.access(os.path.realpath(file.parent), os.W_OK)
        return False

    def _warnings(self, file: Path, dossier: Dossier, digest: str) -> tuple[Reason, ...]:
        broken = self.seals is not None and self.seals.is_broken(dossier.id, digest)
        return (*backups.conflict_copies(self._fs, file, dossier.id), *((Reason("unsealed", {}),) if broken else ()))

    # --- creating -----------------------------------------------------------------------------------------------------

    def create(
        self,
        library: Path,
        dossier: Dossier,
        bareme: bytes,
        evidence_from: Path | None = None,
        evidence_files: tuple[str, ...] | None = None,
    ) -> Path:
        """Make the folder of a new dossier, all or nothing; also « Enregistrer ailleurs » and « Garder les deux ».

        Args:
            library: the folder of the dossiers, made when it is missing.
            dossier: its content; its `campaign_digest` must be that of `bareme`.
            bareme: the campaign file, byte for byte.
            evidence_from: a dossier's folder whose evidence files are copied too.
            evidence_files: the ones to copy, relative to that folder; all of them when None.

        Returns:
            The absolute path of the new `dossier.forfait`.

        Raises:
            ForfaitError: `save-failed`, `text-unsavable`, or `bareme-changed` when the digest is another file's.
        """
        if digest(bareme) != dossier.campaign_digest:
            raise ForfaitError("bareme-changed", path=BAREME_FILE)
        data = serialise(dossier)
        library = library.absolute()
        name = folder_name(dossier, bareme)
        temporary = library / temporary_name(name)
        try:
            library.mkdir(parents=True, exist_ok=True)
            temporary.mkdir()
            try:
                write_file(self._fs, temporary / BAREME_FILE, bareme, Expected.ABSENT)
                write_file(self._fs, temporary / DOSSIER_FILE, data, Expected.ABSENT)
                if evidence_from is not None and evidence_files is not None:
                    for file in evidence_files:
                        (temporary / file).parent.mkdir(parents=True, exist_ok=True)
                        shutil.copy2(evidence_from / file, temporary / file)
                elif evidence_from is not None and (evidence_from / EVIDENCE_FOLDER).is_dir():
                    shutil.copytree(evidence_from / EVIDENCE_FOLDER, temporary / EVIDENCE_FOLDER)
                folder = library / free_name(library, name)
                if self.seals is not None:
                    self.seals.expect(data)
                self._fs.replace(temporary, folder)
            except BaseException:
                shutil.rmtree(temporary, ignore_errors=True)
                raise
            with contextlib.suppress(OSError):
                self._fs.fsync_dir(library)
        except shutil.Error as error:
            raise ForfaitError("save-failed", path=str(library), reason="EIO") from error
        except OSError as error:
            raise ForfaitError("save-failed", path=str(library), reason=reason_of(error)) from error
        return folder / DOSSIER_FILE

    # --- saving -------------------------------------------------------------------------------------------------------

    def sweep(self, path: Path) -> None:
        """Remove what a killed save left in the folder of a dossier: for who has its lock."""
        for folder in (path.parent, path.parent / backups.FOLDER, path.parent / EVIDENCE_FOLDER):
            sweep_temporaries(folder)

    def save(self, path: Path, data: bytes, expected: str, now: datetime) -> Saved:
        """Replace the file by `data` (see `serialise`), after putting the earlier version aside when one is due.

        A file of an earlier format is first kept as it was, dated, for good (see `migrations`): without that copy,
        nothing is saved.

        Args:
            path: the `dossier.forfait`.
            data: the whole new content.
            expected: SHA-256 of the file as it was read or last saved.
            now: the local time, for the name of the version.

        Raises:
            ForfaitError: `save-conflict` or `save-failed`: the file on disk is untouched.
        """
        key = os.path.realpath(path)
        version: Path | None = None
        problem = ""
        beside: tuple[str, ...] = ()
        last = self._versions.get(key)
        if last is None:
            self.sweep(path)
            named = jsontext.parse(data, "dossier-damaged").get("campaign_digest")
            rules.settle_bareme(self._fs, path.parent, str(named))
        if backups.is_due(last, now):
            version, problem = self._put_aside(path, expected, now)
        written = write_sealed(self._fs, path, data, expected, self.seals)
        if version is not None:
            self._versions[key] = now
            backups.thin(self._fs, path.parent, now.date())
            own = str(jsontext.parse(data, "dossier-damaged").get("id"))
            beside = tuple(str(one.params["file"]) for one in backups.conflict_copies(self._fs, path, own))
        return Saved(written.sha256, written.durable, version, problem, beside)

    def repair_rules(self, path: Path, rules_file: bytes, now: datetime) -> None:
        """Put the campaign file of a dossier back; what stands in its place is put aside. The dossier is not touched.

        Raises:
            ForfaitError: `bareme-changed` when it is not the one that the dossier names; `save-failed`; why the dossier
                cannot be read.
        """
        file = dossier_file(path).absolute()
        dossier = from_bytes(read_limited(self._fs, file, jsontext.SIZE_MAXIMUM, "dossier-damaged"))
        if digest(rules_file) != dossier.campaign_digest:
            raise ForfaitError("bareme-changed", path=str(file.with_name(BAREME_FILE)))
        self._keep_lost(file.parent, now)
        write_file(self._fs, file.with_name(BAREME_FILE), rules_file, Expected.ANYTHING)

    def _keep_lost(self, folder: Path, now: datetime) -> None:
        try:
            if self._fs.stat(folder / BAREME_FILE) is not None:
                backups.keep_damaged_rules(self._fs, folder, self._fs.read(folder / BAREME_FILE), now)
        except OSError as error:
            raise ForfaitError("save-failed", path=str(folder / BAREME_FILE), reason=reason_of(error)) from error

    def change_rules(
        self, path: Path, data: bytes, expected: str, new: bytes, now: datetime, *, lost: bool = False
    ) -> Saved:
        """Replace the rules of a dossier together with its file; see `bareme` for how.

        Args:
            path: the `dossier.forfait`.
            data: its whole new content, whose `campaign_digest` is that of `new`.
            expected: SHA-256 of the file as it was read or last saved.
            new: the new campaign file.
            now: the local time, for the name of the version.
            lost: the rules of the dossier are nowhere any more; what stands in their place is put aside.

        Raises:
            ForfaitError: `save-conflict` or `save-failed`, the dossier and its rules are untouched; `bareme-changed`
                when the digest is another file's.
        """
        if jsontext.parse(data, "dossier-damaged").get("campaign_digest") != digest(new):
            raise ForfaitError("bareme-changed", path=BAREME_FILE)
        folder = path.parent
        before = from_bytes(read_limited(self._fs, path, jsontext.SIZE_MAXIMUM, "dossier-damaged"))
        if lost:
            self._keep_lost(folder, now)
        else:
            rules.keep_bareme(self._fs, folder, rules.find_bareme(self._fs, folder, before.campaign_digest))
        rules.keep_bareme(self._fs, folder, new)
        version, problem = self._put_aside(path, expected, now)
        if problem:
            # Never without a way back.
            raise ForfaitError("save-failed", path=str(path), reason=problem)
        written = write_file(self._fs, path, data, expected)
        rules.settle_bareme(self._fs, folder, digest(new))
        return Saved(written.sha256, written.durable, version)

    def _put_aside(self, path: Path, expected: str, now: datetime) -> tuple[Path | None, str]:
        try:
            data = self._fs.read(path)
            if sha256(data) != expected:
                return None, ""  # the save itself will tell of the conflict
            raw = jsontext.parse(data, "dossier-damaged")
        except OSError as error:
            # What cannot be read may be of an earlier format.
            raise ForfaitError("save-failed", path=str(path), reason=reason_of(error)) from error
        except ForfaitError as error:
            return None, error.code
        version, revision = raw.get("schema_version"), raw.get("revision")
        if isinstance(version, int) and version < migrations.CURRENT:
            # Raises: a format is not left without a way back.
            backups.keep_format(self._fs, path.parent, data, version, now)
        try:
            kept = backups.keep_version(self._fs, path.parent, data, revision if isinstance(revision, int) else 0, now)
        except OSError as error:
            return None, reason_of(error)
        except ForfaitError as error:
            return None, str(error.params["reason"])
        return kept, ""

    # --- versions -----------------------------------------------------------------------------------------------------

    def versions(self, path: Path) -> tuple[backups.Version, ...]:
        """The earlier versions of a dossier, newest first."""
        return backups.list_versions(dossier_file(path).parent)

    def best_version(self, path: Path) -> backups.Version | None:
        """The newest version that can be read, None when there is none."""
        return backups.newest_readable(self._fs, dossier_file(path).parent)

    def restore(self, path: Path, version: Path, now: datetime) -> OpenedDossier:
        """Make an earlier version the current one, as a new revision; what it replaces is put aside first.

        Works on a damaged or missing `dossier.forfait` too; never on one that a later version of the application wrote.

        Raises:
            ForfaitError: `restore-failed`, `dossier-newer`, `save-failed`, `save-conflict`, or what `open` raises.
        """
        file = dossier_file(path).absolute()
        try:
            chosen = from_bytes(read_limited(self._fs, version, jsontext.SIZE_MAXIMUM, "dossier-damaged"))
        except ForfaitError as error:
            raise ForfaitError("restore-failed", path=str(version)) from error
        revisions = [chosen.revision, *(one.revision for one in self.versions(file))]
        expected: str | Expected = Expected.ABSENT
        try:
            current = self._fs.read(file)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise ForfaitError("file-unreadable", path=str(file), reason=reason_of(error)) from error
        else:
            expected = sha256(current)
            try:
                present = from_bytes(current)
                if present.newer:
                    raise ForfaitError("dossier-newer", path=str(file))
                revisions.append(present.revision)
            except ForfaitError as error:
                if error.code == "dossier-newer":
                    raise
                backups.keep_damaged(self._fs, file.parent, current, now)
            else:
                backups.keep_version(self._fs, file.parent, current, revisions[-1], now)
        restored = dataclasses.replace(chosen, revision=max(revisions) + 1, modified=now.date())
        write_sealed(self._fs, file, serialise(restored), expected, self.seals)
        rules.settle_bareme(self._fs, file.parent, restored.campaign_digest)
        return self.open(file)


def folder_name(dossier: Dossier, bareme: bytes) -> str:
    """« <year> <programme> <name> », from the campaign file, or from the campaign's id when that cannot be read."""
    import tomllib

    programme, _, year = dossier.campaign.rpartition("-")
    with contextlib.suppress(tomllib.TOMLDecodeError, UnicodeDecodeError):
        text = bareme.decode("utf-8")
        try:
            # Both stand before the first table: the rest, hundreds of times longer, need not be read.
            campaign = tomllib.loads(text.partition("\n[")[0])
        except tomllib.TOMLDecodeError:
            # That was inside a value on several lines.
            campaign = tomllib.loads(text)
        programme = str(campaign.get("programme", programme))
        year = str(campaign.get("year", year))
    title = PROGRAMME_NAMES.get(programme, programme)
    return safe_name(f"{year} {title} {dossier.physician.name or 'Médecin'}", fallback="Dossier")
