"""A declaration that was archived here and rewritten elsewhere, with a right checksum: told at the next opening."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from forfait_desktop.storage.dossier import from_bytes, to_bytes
from forfait_desktop.storage.seals import SEALS_FILE
from forfait_desktop.storage.store import DossierStore, Saved
from forfait_desktop.ui.home.row_actions import RowActions
from tests.ui.desktop import Desktop

TOLD = "Cette déclaration n’est plus dans l’état où elle a été archivée sur ce poste"


def archive(desktop: Desktop) -> Path:
    """Archive the sample from the menu of its row."""
    path = desktop.add_sample()
    desktop.start()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() > 0)
    home.menu.archive_requested.emit(str(path))
    assert desktop.says("Déclaration archivée.")
    return path


def rewrite(path: Path, closed: date | None) -> bytes:
    """Another program changes an answer, and writes the checksum that goes with it."""
    dossier = from_bytes(path.read_bytes())
    answers = {**dossier.answers, "coordination": {"msp": False}}
    path.write_bytes(to_bytes(replace(dossier, answers=answers, closed=closed)))
    return path.read_bytes()


@pytest.mark.parametrize("closed", [date(2023, 12, 20), None], ids=["archived", "taken out"])
def test_it_is_told_until_it_is_accepted_and_nothing_is_changed(desktop: Desktop, closed: date | None) -> None:
    path = archive(desktop)
    desktop.window.open_path(path)
    assert not desktop.says(TOLD)
    desktop.window.show_library()
    theirs = rewrite(path, closed)
    for _ in range(2):
        desktop.window.open_path(path)
        assert desktop.says(TOLD)
        desktop.click("Voir les versions")
        assert desktop.says("Restaurer une version")
        desktop.window.show_library()
    assert path.read_bytes() == theirs
    desktop.window.open_path(path)
    desktop.click("Garder cet état")
    assert not desktop.says(TOLD)
    desktop.window.show_library()
    desktop.window.open_path(path)
    assert not desktop.says(TOLD)
    assert path.read_bytes() == theirs
    desktop.close()


def test_a_state_accepted_while_it_is_saved_stays_accepted(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive(desktop)
    rewrite(path, date(2023, 12, 20))
    desktop.window.open_path(path)
    written, go_on = threading.Event(), threading.Event()
    save = DossierStore.save

    def slowly(store: DossierStore, path: Path, data: bytes, expected: str, now: datetime) -> Saved:
        saved = save(store, path, data, expected, now)
        written.set()
        go_on.wait()
        return saved

    with monkeypatch.context() as patch:
        patch.setattr(DossierStore, "save", slowly)
        desktop.go("dmp")
        desktop.type("reponse.dmp.taux.done", "97")
        try:
            desktop.qtbot.waitUntil(written.is_set)
            desktop.click("Garder cet état")
        finally:
            go_on.set()
        desktop.wait_saved()
    desktop.window.show_library()
    desktop.window.open_path(path)
    assert not desktop.says(TOLD)
    desktop.close()


@pytest.mark.parametrize("closed", [date(2023, 12, 20), None], ids=["archived", "taken out"])
def test_the_menu_of_the_row_does_not_pass_over_it(desktop: Desktop, closed: date | None) -> None:
    path = archive(desktop)
    theirs = rewrite(path, closed)
    home = desktop.window.home
    assert home is not None
    home.menu.archive_requested.emit(str(path))
    assert desktop.says(TOLD)
    assert path.read_bytes() == theirs
    desktop.window.open_path(path)
    assert desktop.says(TOLD)
    desktop.close()


def test_what_is_typed_here_in_an_archived_declaration_is_known(desktop: Desktop) -> None:
    path = archive(desktop)
    desktop.window.open_path(path)
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "97")
    desktop.wait_saved()
    desktop.window.show_library()
    desktop.window.open_path(path)
    assert not desktop.says(TOLD)
    desktop.close()


def test_deleted_for_good_it_is_forgotten(desktop: Desktop) -> None:
    path = archive(desktop)
    register = desktop.locations.settings.with_name(SEALS_FILE)
    dossier_id = from_bytes(path.read_bytes()).id
    assert dossier_id in register.read_text(encoding="utf-8")
    home = desktop.window.home
    assert home is not None
    home.menu.delete_requested.emit(str(path))
    desktop.settle()
    actions = desktop.window.findChild(RowActions)
    assert isinstance(actions, RowActions)
    for button in ("corbeille.definitif", "corbeille.effacer"):
        desktop.click(button)
    assert desktop.says("Déclaration supprimée définitivement.")
    assert dossier_id not in register.read_text(encoding="utf-8")
    desktop.close()
