"""Screens over the declaration: it stays open behind them, and is there again when they are left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from forfait_desktop.session.changes import SetNote
from forfait_desktop.ui.side import host
from forfait_desktop.ui.side.registry import SideEntry, entries
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from tests.ui.desktop import Desktop


class Probe(SideScreen):
    """Counts what it is told."""

    def __init__(self, context: SideContext) -> None:
        super().__init__(context, "Écran d’essai")
        self.refreshed = 0
        self.free = True

    def refresh(self) -> None:
        self.refreshed += 1

    def may_leave(self) -> bool:
        return self.free


@pytest.fixture(autouse=True)
def entry(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = SideEntry("essai", "Écran d’essai", "declaration", Probe, "Ctrl+Shift+M")
    monkeypatch.setattr(host, "entries", lambda: (mine, replace(mine, id="outil", menu="tools", key="")))


def probe(desktop: Desktop) -> Probe:
    screen = desktop.window.side.screen
    assert isinstance(screen, Probe)
    return screen


def test_a_screen_comes_over_the_declaration_and_goes_away_with_escape(desktop: Desktop) -> None:
    desktop.open_sample()
    page = desktop.wizard.current
    desktop.window.side.show("essai")
    desktop.settle()
    assert desktop.text("ecran.titre") == "Écran d’essai"
    assert desktop.focused() == "ecran.retour"
    assert "Claire MARTIN" in desktop.window.windowTitle()
    desktop.key(Qt.Key.Key_Escape)
    assert desktop.window.side.screen is None
    assert desktop.window.screen_widget is desktop.wizard
    assert desktop.wizard.current == page


def test_it_follows_the_declaration_and_what_is_undone_is_said_there(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.window.side.show("essai")
    screen = probe(desktop)
    assert screen.refreshed == 1
    wizard.workbench.session.apply(SetNote("dmp", "rappeler l’éditeur"))
    assert screen.refreshed == 2
    desktop.window.menus.undo.emit()
    desktop.settle()
    assert screen.refreshed == 3
    assert "dmp" not in wizard.workbench.session.dossier.notes
    assert screen.messages.isVisible()


def test_it_opens_a_page_and_keeps_what_could_be_lost(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.window.side.show("essai")
    screen = probe(desktop)
    screen.free = False
    desktop.key(Qt.Key.Key_Escape)
    assert desktop.window.side.screen is screen
    screen.free = True
    screen.page_requested.emit("dmp")
    desktop.settle()
    assert desktop.wizard.current == "dmp"
    assert desktop.window.screen_widget is desktop.wizard


def test_a_tool_works_without_a_declaration_and_a_screen_of_one_does_not(desktop: Desktop) -> None:
    desktop.add_sample()
    desktop.start()
    desktop.window.side.show("essai")
    assert desktop.window.side.screen is None
    desktop.window.side.show("outil")
    desktop.settle()
    assert desktop.button("Retour aux déclarations").isVisible()
    desktop.click("Retour aux déclarations")
    assert desktop.window.screen_widget is desktop.window.home


def test_the_preview_stands_in_no_menu_and_needs_a_declaration() -> None:
    (preview,) = [one for one in entries() if one.id == "apercu"]
    assert (preview.menu, preview.needs_declaration) == ("", True)


def test_every_screen_has_a_name_of_its_own() -> None:
    ids = [one.id for one in entries()]
    assert len(ids) == len(set(ids))
