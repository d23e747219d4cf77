"""« Supprimer définitivement »: no byte is left of it in anything that the application keeps."""

from __future__ import annotations

import dataclasses
import functools
import os
import re
import shutil
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from forfait_desktop.domain.answers import Physician
from forfait_desktop.storage import indexing
from forfait_desktop.storage.backups import keep_damaged
from forfait_desktop.storage.dossier import EvidenceRecord, from_bytes
from forfait_desktop.storage.evidence import EvidenceStore, discard
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.library_row import IndexRow, Summarise
from forfait_desktop.storage.seals import SEALS_FILE
from forfait_desktop.storage.store import DossierStore, serialise
from forfait_desktop.storage.trash import FOLDER
from tests.privacy.inside import contents
from tests.privacy.test_nothing_written import encodings
from tests.storage.pieces import pdf
from tests.ui.desktop import NOON, Desktop

NAME = "Quetzalcoatlus"
SECRET = "confidence-jamais-repetee"  # noqa: S105 - what is typed, to be searched for


def traces(root: Path, *words: str) -> list[str]:
    """The files whose name or content has one of the words, packed or not."""
    told = {data for word in words for one in (word, word.upper(), word.lower()) for _, data in encodings(one)}
    pattern = re.compile(b"|".join(sorted(re.escape(one) for one in told if len(one) >= 8)))
    return [
        str(path.relative_to(root))
        for path in sorted(root.rglob("*"))
        if pattern.search(str(path.relative_to(root)).encode())
        or (path.is_file() and any(map(pattern.search, contents(path.read_bytes()))))
    ]


def much_used(desktop: Desktop) -> tuple[Path, str]:
    """A declaration with a piece, earlier versions, a damaged copy, a conflict copy and a row in the index."""
    path = desktop.add_sample(name=f"Dr {NAME}")
    store = DossierStore()
    source = desktop.root / "scan.pdf"
    source.write_bytes(pdf(text=SECRET.encode()))
    piece = EvidenceStore().add(path.parent, source, "MSP", ())
    source.write_bytes(pdf(text=f"retiree {SECRET}".encode()))
    removed = EvidenceStore().add(path.parent, source, "Codage", ())
    source.unlink()
    assert len(discard(path.parent, [removed.file], ())) == 1
    dossier = from_bytes(path.read_bytes())
    for turn in range(3):
        opened = store.open(path)
        record = EvidenceRecord("p1", piece.file, piece.sha256, ("coordination",), SECRET)
        dossier = dataclasses.replace(
            opened.dossier,
            physician=Physician(name=f"Dr {NAME}", family_name=NAME),
            notes={"general": f"{SECRET} {turn}"},
            evidence=(record,),
            revision=turn + 1,
        )
        store.save(path, serialise(dossier), opened.file_hash, NOON + timedelta(minutes=11 * turn))
    keep_damaged(LocalFileSystem(), path.parent, path.read_bytes()[:-9], NOON)
    shutil.copy(path, path.with_name("dossier (1).forfait"))
    return path, dossier.id


def test_nothing_is_left_of_what_is_deleted_for_good(desktop: Desktop) -> None:
    other = desktop.add_sample(name="Dr Claire MARTIN")
    path, dossier_id = much_used(desktop)
    desktop.start(path)
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "97")
    desktop.wait_saved()
    desktop.window.show_library()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 2)
    words = (NAME, SECRET, dossier_id)
    assert len(traces(desktop.root, *words)) > 8, "it is in the declaration, its versions, the index and the settings"
    home.menu.delete_requested.emit(str(path))
    desktop.settle()
    desktop.click("corbeille.definitif")
    assert desktop.says("rien ne les ramènera")
    desktop.click("corbeille.garder")
    assert traces(desktop.locations.library / FOLDER, *words), "nothing goes before it is confirmed"
    desktop.click("corbeille.definitif")
    desktop.click("corbeille.effacer")
    assert desktop.says("Déclaration supprimée définitivement.")
    desktop.close()
    assert traces(desktop.root, *words) == []
    assert other.exists()
    assert not (desktop.locations.library / FOLDER).exists()


@pytest.mark.parametrize("noted", [False, True], ids=["refreshed", "saved"])
def test_what_reads_it_while_it_is_deleted_does_not_bring_its_name_back(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, *, noted: bool
) -> None:
    path, dossier_id = much_used(desktop)
    desktop.start()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 1)
    office, indexer = desktop.window._tools.office, desktop.window._tools.indexer
    indexer.wait()
    was_read, go_on = threading.Event(), threading.Event()
    row_of = indexing.row_of

    def slowly(path: Path, summarise: Summarise) -> IndexRow:
        row = row_of(path, summarise)
        was_read.set()
        go_on.wait()
        return row

    os.utime(path, ns=(1, 1))
    with monkeypatch.context() as patch:
        patch.setattr(indexing, "row_of", slowly)
        work = functools.partial(office.note_saved, path) if noted else office.refresh
        indexer.submit(work, _nothing, _nothing)
        was_read.wait()
        home.menu.delete_requested.emit(str(path))
        desktop.click("corbeille.definitif")
        desktop.click("corbeille.effacer")
        # What was saved just before is noted once it is no longer there.
        indexer.submit(functools.partial(office.note_saved, path), _nothing, _nothing)
        go_on.set()
        indexer.wait()
    assert office.count("") == 0
    assert home.model.rowCount() == 0
    desktop.close()
    assert traces(desktop.root, NAME, SECRET, dossier_id) == []


def _nothing(_result: object) -> None:
    """Nobody waits for it."""


def delete_for_good(desktop: Desktop, path: Path) -> None:
    """From the menu of the row, as far as it goes."""
    home = desktop.window.home
    assert home is not None
    home.menu.delete_requested.emit(str(path))
    desktop.settle()
    for button in ("corbeille.definitif", "corbeille.effacer"):
        desktop.click(button)
    assert desktop.says("Déclaration supprimée définitivement.")


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda data: data[: len(data) // 2],
    "one bit, in its id": lambda data: data.replace(b'"id": "', b'"id": "\xff', 1),
    "zeros": lambda data: bytes(len(data)),
    "empty": lambda _data: b"",
}


@pytest.mark.parametrize("versions", [True, False], ids=["versions", "no version"])
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_declaration_leaves_nothing_either(desktop: Desktop, damage: str, *, versions: bool) -> None:
    """Its id cannot be read in it any more; it stands in the settings, and in the register of archives.

    Its earlier versions have it, though the index was made again since; without any version, the index has it.
    """
    path, dossier_id = much_used(desktop)
    desktop.start(path)
    desktop.window.show_library()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 1)
    home.menu.archive_requested.emit(str(path))
    assert desktop.says("Déclaration archivée.")
    desktop.rest()
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    if versions:
        desktop.window._tools.office.index.close()
        desktop.window._tools.office.index.erase()
    else:
        shutil.rmtree(path.parent / "Sauvegardes")
    desktop.window._tools.office.refresh()
    (row,) = desktop.window._tools.office.index_rows()
    assert row.state == "unreadable"
    settings = desktop.locations.settings
    for kept in (settings, settings.with_name(SEALS_FILE)):
        assert dossier_id in kept.read_text(encoding="utf-8")
    delete_for_good(desktop, path)
    desktop.close()
    assert traces(desktop.root, NAME, SECRET, dossier_id) == []


def test_settings_that_were_put_aside_as_unreadable_keep_nothing_of_it(desktop: Desktop) -> None:
    path, dossier_id = much_used(desktop)
    desktop.start(path)
    desktop.close()
    settings = desktop.locations.settings
    settings.write_bytes(settings.read_bytes()[:-3])
    desktop.start(path)
    aside = settings.with_name(f"{settings.name}.illisible")
    assert dossier_id in aside.read_text(encoding="utf-8")
    desktop.window.show_library()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 1)
    delete_for_good(desktop, path)
    desktop.close()
    assert traces(desktop.root, NAME, SECRET, dossier_id) == []


def test_what_is_restored_first_is_not_deleted(desktop: Desktop) -> None:
    path, _ = much_used(desktop)
    desktop.start()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 1)
    home.menu.delete_requested.emit(str(path))
    desktop.settle()
    desktop.click("corbeille.definitif")
    desktop.click("corbeille.garder")
    desktop.click("corbeille.retablir")
    assert path.exists()
    desktop.close()
