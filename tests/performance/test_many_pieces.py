"""Five hundred pieces do not delay the page that they belong to: a few are shown, the others are offered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.settings import Settings
from forfait_desktop.storage.store import DossierStore, serialise
from tests.ui.desktop import Desktop


class FirstPaint(QObject):
    """What the window held when the title of the page was painted for the first time."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop.qapp)
        self.widgets: list[str] = []
        desktop.qapp.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.widgets and event.type() == QEvent.Type.Paint and watched.objectName() == "page.titre":
            assert isinstance(watched, QWidget)
            self.widgets = [one.objectName() for one in watched.window().findChildren(QWidget)]
        return False


def with_pieces(desktop: Desktop, count: int) -> Path:
    path = desktop.add_sample(empty=True)
    dossier = DossierStore().open(path).dossier
    pieces = tuple(
        EvidenceRecord(f"p{number:03}", indicators=("dmp",), label=f"Pièce {number}", place="Classeur")
        for number in range(count)
    )
    path.write_bytes(serialise(replace(dossier, evidence=pieces)))
    return path


def first_paint(desktop: Desktop, count: int) -> list[str]:
    path = with_pieces(desktop, count)
    Settings(desktop.locations.settings).set_last_page(DossierStore().open(path).dossier.id, "dmp")
    painted = FirstPaint(desktop)
    desktop.start(path)
    desktop.qapp.removeEventFilter(painted)
    assert desktop.window.desk is not None
    assert desktop.window.desk.wizard.current == "dmp"
    return painted.widgets


def test_the_page_is_painted_as_soon_with_five_hundred_pieces_as_with_none(desktop: Desktop) -> None:
    alone = first_paint(desktop, 0)
    desktop.close()
    assert first_paint(desktop, 500) == alone
    assert rows(desktop), "what the first paint did without never came"
    assert desktop.has("page.qui"), "what is under the fields never came"


def rows(desktop: Desktop) -> list[str]:
    found = [one.objectName() for one in desktop.window.findChildren(QWidget) if one.isVisible()]
    return [name for name in found if name.startswith("piece.ligne.")]


def test_the_first_pieces_are_shown_and_the_others_on_demand(desktop: Desktop) -> None:
    path = with_pieces(desktop, 500)
    desktop.start(path)
    desktop.go("dmp")
    desktop.settle()
    assert 0 < len(rows(desktop)) < 10, "each piece shown at once delays the page"
    others = desktop.find("piece.autres.dmp")
    assert isinstance(others, QPushButton)
    assert others.text() == "Afficher les 494 autres pièces"
    others.click()
    desktop.settle()
    assert len(rows(desktop)) == 500
    assert not desktop.has("piece.autres.dmp")
