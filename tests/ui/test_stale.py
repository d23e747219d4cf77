"""What was shown for one size or one look of the window is right in another one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from forfait_desktop.ui.rules.figure import FigureButton
from forfait_desktop.ui.widgets.layouts import PageScroll
from tests.ui.desktop import Desktop
from tests.ui.test_steady import answers_of


def top_of_title(desktop: Desktop) -> int:
    """Where the title of the page stands on its sheet, in pixels, wherever the sheet is scrolled to."""
    page = desktop.wizard.page
    assert isinstance(page.scroller, PageScroll)
    return page.title.mapTo(page.scroller.widget(), QPoint(0, 0)).y()


def answer(desktop: Desktop) -> None:
    """Click an answer of the page, which gets the focus and is held in its place."""
    target = desktop.find(answers_of(desktop.wizard.page)[1])
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(12, target.height() // 2))
    desktop.settle()


@pytest.mark.parametrize("answered", [False, True], ids=["just opened", "after an answer"])
def test_no_empty_band_comes_above_a_page_when_the_window_is_resized(desktop: Desktop, *, answered: bool) -> None:
    desktop.open_sample(width=800, height=760)
    first, second = desktop.wizard.workbench.order()[:2]
    if answered:
        answer(desktop)
    desktop.window.resize(1366, 768)
    desktop.rest()
    after = top_of_title(desktop)
    desktop.go(second)
    desktop.go(first)
    assert after == top_of_title(desktop)


def test_no_empty_band_comes_above_a_page_when_the_text_grows(desktop: Desktop) -> None:
    desktop.open_sample(width=1366, height=768)
    first, second = desktop.wizard.workbench.order()[:2]
    answer(desktop)
    desktop.kit.theme.set_factor(1.25)
    desktop.settle()
    desktop.kit.theme.set_factor(1.0)
    desktop.rest()
    after = top_of_title(desktop)
    desktop.go(second)
    desktop.go(first)
    assert after == top_of_title(desktop)


def test_the_buttons_beside_the_figures_are_square_before_and_after_a_change_of_text_size(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.rest()
    for factor in (1.0, 1.25, 1.0):
        desktop.kit.theme.set_factor(factor)
        desktop.rest()
        buttons = [one for one in desktop.shown() if isinstance(one, FigureButton)]
        side = desktop.kit.theme.px(28)
        assert len(buttons) > 2
        assert {(one.width(), one.height()) for one in buttons} == {(side, side)}
