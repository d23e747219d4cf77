"""Somebody else writes the same declaration: nothing is overwritten in silence, whatever is chosen then."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.dossier import from_bytes, to_bytes
from forfait_desktop.storage.store import DossierStore, serialise
from tests.ui.desktop import NOON, Desktop

PATTERNS = {
    "Dropbox": "dossier (Copie en conflit de PC-CABINET 2023-12-20).forfait",
    "OneDrive": "dossier-PC-CABINET.forfait",
    "Google Drive": "dossier (1).forfait",
    "Nextcloud": "dossier (conflicted copy 2023-12-20 140500).forfait",
    "Syncthing": "dossier.sync-conflict-20231220-140500-ABCDEFG.forfait",
    "iCloud": "dossier 2.forfait",
    "Box": "dossier (Nadia BENALI).forfait",
    "Windows": "dossier - Copie.forfait",
}


def written_by_another(path: Path, note: str = "l’autre poste") -> bytes:
    """Another program changes an answer and saves."""
    found = DossierStore().open(path)
    other = replace(found.dossier, notes={"general": note}, revision=found.dossier.revision + 5)
    DossierStore().save(path, serialise(other), found.file_hash, NOON)
    return path.read_bytes()


def conflict(desktop: Desktop) -> tuple[Path, bytes]:
    """The file is replaced under the open window, then something is typed."""
    wizard = desktop.open_sample()
    path = wizard.workbench.session.path
    theirs = written_by_another(path)
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "97")
    desktop.qtbot.waitUntil(lambda: desktop.has("enregistrement.recharger"))
    assert path.read_bytes() == theirs
    return path, theirs


def test_the_differences_are_shown_and_nothing_is_written(desktop: Desktop) -> None:
    path, theirs = conflict(desktop)
    desktop.click("enregistrement.voir")
    assert desktop.says("Différences entre les deux copies")
    assert desktop.says("Fichier sur le disque")
    assert desktop.says("97")
    desktop.dialogs.shown[-1].close()
    assert path.read_bytes() == theirs
    assert desktop.has("enregistrement.deux"), "the choice is still to be made"
    desktop.kill()


def test_both_are_kept(desktop: Desktop) -> None:
    path, theirs = conflict(desktop)
    desktop.click("enregistrement.deux")
    desktop.wait_saved()
    mine = desktop.wizard.workbench.session.path
    assert mine != path
    assert path.read_bytes() == theirs
    assert json.loads(mine.read_bytes())["answers"]["dmp"]["taux"]["done"] == 97
    desktop.close()


def test_reloading_shows_what_is_on_disk(desktop: Desktop) -> None:
    path, theirs = conflict(desktop)
    desktop.click("enregistrement.recharger")
    assert desktop.wizard.workbench.session.dossier.notes["general"] == "l’autre poste"
    assert sha256(path.read_bytes()) == sha256(theirs)
    desktop.close()


def test_a_file_that_was_damaged_meanwhile_is_told(desktop: Desktop) -> None:
    path, theirs = conflict(desktop)
    path.write_bytes(theirs[:-200])
    desktop.click("enregistrement.voir")
    assert desktop.says("illisible")
    assert path.read_bytes() == theirs[:-200]
    desktop.kill()


@pytest.mark.parametrize("name", PATTERNS.values(), ids=PATTERNS)
def test_a_copy_that_comes_while_it_is_open_is_told_after_a_save(desktop: Desktop, name: str) -> None:
    """A sync program makes it minutes later: at the next version put aside, not at the next opening only."""
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("dmp")
    other = path.with_name(name)
    other.write_bytes(to_bytes(replace(from_bytes(path.read_bytes()), answers={}, revision=9)))
    before = other.read_bytes()
    desktop.type("reponse.dmp.taux.done", "97")
    desktop.wait_saved()
    desktop.settle()
    assert desktop.says(name)
    desktop.click("conflit.voir")
    assert desktop.says("Différences entre les deux copies")
    desktop.dialogs.shown[-1].close()
    assert other.read_bytes() == before
    desktop.close()


@pytest.mark.parametrize("name", PATTERNS.values(), ids=PATTERNS)
def test_a_copy_that_came_half_is_told_once_it_is_whole(desktop: Desktop, name: str) -> None:
    path = desktop.add_sample()
    other = path.with_name(name)
    whole = to_bytes(replace(from_bytes(path.read_bytes()), answers={}, revision=9))
    other.write_bytes(whole[: len(whole) // 2])
    desktop.start(path)
    assert not desktop.says(name), "nobody knows yet of which declaration it is"
    other.write_bytes(whole)
    desktop.window.show_library()
    desktop.window.open_path(path)
    assert desktop.says(name)
    assert other.read_bytes() == whole
    desktop.close()


def test_a_save_that_keeps_no_earlier_version_says_it(desktop: Desktop) -> None:
    """The save is whole, but there would be nothing to go back to."""
    path = desktop.add_sample()
    (path.parent / "Sauvegardes").write_bytes(b"a file where the folder should be")
    desktop.start(path)
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "97")
    desktop.wait_saved()
    desktop.settle()
    assert desktop.says("son ancienne version n’a pas pu être gardée")
    desktop.click("fermer.sauvegardes")
    desktop.type("reponse.dmp.taux.done", "96")
    desktop.wait_saved()
    desktop.settle()
    assert not desktop.says("son ancienne version n’a pas pu être gardée"), "it was read, and nothing changed since"
    (path.parent / "Sauvegardes").unlink()
    desktop.type("reponse.dmp.taux.done", "98")
    desktop.wait_saved()
    desktop.settle()
    assert not desktop.says("son ancienne version n’a pas pu être gardée")
    assert len(list((path.parent / "Sauvegardes").iterdir())) == 1
    desktop.close()


@pytest.mark.parametrize("name", PATTERNS.values(), ids=PATTERNS)
def test_the_copy_of_a_sync_program_is_told_whatever_its_name(desktop: Desktop, name: str) -> None:
    """Beside the file at opening, and the other stays byte for byte."""
    path = desktop.add_sample()
    dossier = from_bytes(path.read_bytes())
    other = path.with_name(name)
    other.write_bytes(to_bytes(replace(dossier, answers={}, revision=9)))
    before = other.read_bytes()
    desktop.start(path)
    assert desktop.says(name)
    desktop.click("conflit.voir")
    assert desktop.says("Différences entre les deux copies")
    desktop.dialogs.shown[-1].close()
    assert other.read_bytes() == before
    desktop.close()
