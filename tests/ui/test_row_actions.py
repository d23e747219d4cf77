"""The menu of a row of the library: archive, export, delete; each can be taken back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from forfait_desktop.storage.lock import DossierLock, Owner
from forfait_desktop.storage.store import DossierStore
from forfait_desktop.ui.home.list import Home
from forfait_desktop.ui.home.row_actions import RowActions
from tests.ui.desktop import NOON, Desktop, plain


def library(desktop: Desktop) -> Home:
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() > 0)
    return home


def test_given_a_row_when_it_is_deleted_then_it_goes_and_can_come_back(desktop: Desktop) -> None:
    path = desktop.add_sample()
    answers = path.read_bytes()
    desktop.start()
    home = library(desktop)
    home.menu.delete_requested.emit(str(path))
    desktop.settle()
    assert not path.exists()
    assert home.model.rowCount() == 0
    assert desktop.says("Déclaration supprimée.")
    desktop.click("Rétablir la déclaration supprimée")
    assert path.read_bytes() == answers
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 1)
    assert desktop.says("Déclaration rétablie.")


def test_what_was_deleted_goes_to_the_bin_of_the_system_at_the_end_backups_included(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start()
    home = library(desktop)
    home.menu.delete_requested.emit(str(path))
    actions = desktop.window.findChild(RowActions)
    assert isinstance(actions, RowActions)
    actions.empty()
    # The whole folder, in one piece: answers, rules, pieces and earlier versions.
    (binned,) = desktop.dialogs.binned
    assert sorted(one.name for one in binned.iterdir()) == ["bareme.toml", "dossier.forfait"]
    assert binned.parent.parent == desktop.locations.library


def test_a_declaration_that_somebody_changes_is_not_deleted(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start()
    home = library(desktop)
    other = DossierLock(path, Owner(who="Nadia Benali", machine="accueil", process=1))
    other.take(NOON)
    home.menu.delete_requested.emit(str(path))
    desktop.settle()
    assert path.exists()
    assert desktop.says("Nadia Benali")


def test_the_row_is_brought_up_to_date_off_the_thread_of_the_window(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desktop.add_sample()
    desktop.start()
    home = library(desktop)
    row = home.model.view(0)
    assert row is not None
    assert "archivée" not in plain(row.accessible)
    threads: list[int] = []
    index = desktop.window._tools.office.note_saved

    def noted(of: Path) -> None:
        threads.append(threading.get_ident())
        index(of)

    monkeypatch.setattr(desktop.window._tools.office, "note_saved", noted)
    home.menu.archive_requested.emit(str(path))
    desktop.qtbot.waitUntil(lambda: "archivée" in plain(shown(home)))
    assert threads
    assert threading.get_ident() not in threads


def shown(home: Home) -> str:
    row = home.model.view(0)
    return row.accessible if row is not None else ""


def test_archiving_is_written_in_the_dossier_and_taken_back(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start()
    home = library(desktop)
    home.menu.archive_requested.emit(str(path))
    desktop.settle()
    assert DossierStore().open(path).dossier.closed == desktop.clock.day
    assert desktop.says("Déclaration archivée.")
    assert not path.with_name("dossier.forfait.lock").exists()
    home.menu.archive_requested.emit(str(path))
    assert DossierStore().open(path).dossier.closed is None
