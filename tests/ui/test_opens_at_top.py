"""A page and a screen open at their top, at any size of text, with the focus on something that is in sight."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from forfait_desktop.ui.side.registry import entries
from forfait_desktop.ui.side.screen import SideScreen
from forfait_desktop.ui.widgets.layouts import PageScroll
from tests.ui.desktop import Desktop

SIZES = [(760, 560, 1.0), (760, 560, 1.5), (760, 560, 2.0), (1366, 768, 2.0), (1366, 768, 1.0)]


def opened(desktop: Desktop, width: int, height: int, factor: float, *, empty: bool) -> None:
    desktop.open_sample(width=width, height=height, empty=empty)
    desktop.kit.theme.set_factor(factor)
    desktop.settle()


def scrolled(sheet: PageScroll) -> int:
    return sheet.verticalScrollBar().value()


def focused(desktop: Desktop) -> QWidget:
    widget = desktop.window.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize(("width", "height", "factor"), SIZES)
@pytest.mark.parametrize("empty", [True, False], ids=["nothing answered", "answered"])
def test_every_page_opens_at_its_top_and_again(
    desktop: Desktop, width: int, height: int, factor: float, *, empty: bool
) -> None:
    opened(desktop, width, height, factor, empty=empty)
    pages = desktop.wizard.workbench.order()
    faults: list[str] = []
    for page in (*pages, *pages):
        desktop.go(page)
        desktop.rest()
        sheet = desktop.wizard.page.scroller
        assert isinstance(sheet, PageScroll)
        if scrolled(sheet):
            faults.append(f"{page} is scrolled by {scrolled(sheet)}")
        if focused(desktop).visibleRegion().isEmpty():
            faults.append(f"{page}: {desktop.focused()} is out of sight")
        sheet.verticalScrollBar().setValue(sheet.verticalScrollBar().maximum())
    assert faults == []


@pytest.mark.parametrize(("width", "height", "factor"), SIZES)
def test_every_screen_opens_at_its_top(desktop: Desktop, width: int, height: int, factor: float) -> None:
    opened(desktop, width, height, factor, empty=False)
    faults: list[str] = []
    for entry in entries():
        desktop.window.side.show(entry.id)
        desktop.rest()
        screen = desktop.window.screen_widget
        if isinstance(screen, SideScreen) and scrolled(screen.sheet):
            faults.append(f"{entry.id} is scrolled by {scrolled(screen.sheet)}")
        if focused(desktop).visibleRegion().isEmpty():
            faults.append(f"{entry.id}: {desktop.focused()} is out of sight")
    assert faults == []


def test_the_first_page_of_a_start_with_large_letters_opens_at_its_top(desktop: Desktop) -> None:
    path = desktop.add_sample(empty=True)
    desktop.kit.theme.set_factor(2.0)
    desktop.start(path, 760, 560)
    desktop.go("vsm")
    desktop.rest()
    desktop.kill()
    desktop.clock.day = date(2023, 12, 21)
    desktop.start(None, 760, 560)
    desktop.rest()
    assert desktop.wizard.current == "vsm"
    sheet = desktop.wizard.page.scroller
    assert isinstance(sheet, PageScroll)
    assert scrolled(sheet) == 0
    assert not focused(desktop).visibleRegion().isEmpty()


def test_a_field_in_sight_still_has_the_focus(desktop: Desktop) -> None:
    opened(desktop, 1366, 768, 1.0, empty=True)
    desktop.go("vsm")
    assert desktop.focused() == "vsm.ald_patients"
