"""The window closed (Alt+F4, its cross) from any screen: what was typed is saved, and the same page comes back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from forfait_desktop.domain.answers import Rate
from forfait_desktop.presentation.views import RateText
from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.ui.side.registry import entries
from forfait_desktop.ui.tools import Delays
from tests.ui.desktop import Desktop

SCREENS = tuple(entry.id for entry in entries())
HOUR = 3_600_000


def on_disk(desktop: Desktop) -> object:
    (path,) = desktop.locations.library.glob("*/dossier.forfait")
    return from_bytes(path.read_bytes()).answers["dmp"]["taux"]


def close_from_outside(desktop: Desktop) -> None:
    """Close the window as a window manager does."""
    handle = desktop.window.windowHandle()
    assert handle is not None
    handle.close()
    desktop.settle()


@pytest.mark.parametrize("screen", SCREENS)
def test_closed_over_a_page_with_an_unsaved_change(desktop: Desktop, screen: str) -> None:
    desktop.delays = Delays(HOUR, HOUR, 0)
    wizard = desktop.open_sample()
    desktop.go("dmp")
    desktop.window.side.show(screen)
    desktop.rest()
    # Behind the screen: opening it may have saved what was typed before.
    wizard.workbench.edit("reponse.dmp.taux", RateText(done="200", total="2000"))
    assert wizard.workbench.session.dirty
    assert on_disk(desktop) == Rate(done=148, total=2000)
    close_from_outside(desktop)
    assert not desktop.window.isVisible()
    assert on_disk(desktop) == Rate(done=200, total=2000)
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == []
    desktop.start()
    assert desktop.wizard.current == "dmp"
    assert desktop.value("reponse.dmp.taux.done") == "200"
    desktop.close()


def test_closed_over_the_preview_while_a_field_is_being_typed_in(desktop: Desktop) -> None:
    desktop.delays = Delays(HOUR, HOUR, 0)
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "201", leave=False)
    desktop.window.menus.export.emit()
    desktop.rest()
    assert desktop.has("apercu.page")
    close_from_outside(desktop)
    assert not desktop.window.isVisible()
    assert on_disk(desktop) == Rate(done=201, total=2000)
