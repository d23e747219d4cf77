"""What was shown for one size or one look of the window is right in another one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from forfait_desktop.ui.home.rows import LibraryHeads
from forfait_desktop.ui.rules.figure import FigureButton
from forfait_desktop.ui.rules.notice import RulesNotice
from forfait_desktop.ui.widgets.labels import PlainLabel
from forfait_desktop.ui.widgets.layouts import PageScroll
from tests.ui.desktop import Desktop, plain
from tests.ui.test_steady import answers_of


def top_of_title(desktop: Desktop) -> int:
    """Where the title of the page stands on its sheet, in pixels, wherever the sheet is scrolled to."""
    page = desktop.wizard.page
    assert isinstance(page.scroller, PageScroll)
    sheet = page.scroller.widget()
    assert sheet is not None
    return page.title.mapTo(sheet, QPoint(0, 0)).y()


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


def test_a_declaration_opened_before_the_first_paint_is_completed_once(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desktop.add_sample()
    made: list[RulesNotice] = []
    start = RulesNotice.start

    def counted(notice: RulesNotice) -> None:
        made.append(notice)
        start(notice)

    monkeypatch.setattr(RulesNotice, "start", counted)

    # Between the first showing and the first paint: another start of the application hands its file over.
    desktop.build().start(None)
    with desktop.qtbot.waitSignal(desktop.window.painted):
        desktop.window.show()
        assert desktop.window.open_path(path)
    desktop.rest()
    assert len(made) == 1


@pytest.mark.parametrize("end", ["another declaration", "library", "window"])
def test_what_comes_after_the_first_paint_finds_the_declaration_left(desktop: Desktop, end: str) -> None:
    path, other = desktop.add_sample(), desktop.add_sample(name="Dr Paul ROY")
    desktop.build().start(path)
    desktop.window.show()
    # Nothing was painted yet: what was left for later comes after this.
    if end == "another declaration":
        assert desktop.window.open_path(other)
    elif end == "library":
        desktop.window.show_library()
    else:
        desktop.window.close()
    desktop.rest()
    if end == "another declaration":
        assert "ROY" in desktop.window.windowTitle()
        assert desktop.wizard.page.title.isVisible()
    elif end == "library":
        assert desktop.has("bibliotheque.liste")


def test_pages_turned_faster_than_they_are_laid_out_end_where_they_should(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    pages = wizard.workbench.order()
    for number in range(200):
        wizard.open_page(pages[number * 7 % len(pages)])
    last = pages[199 * 7 % len(pages)]
    desktop.rest()
    assert wizard.current == last
    assert wizard.page.isVisible()
    shown = plain(wizard.page.title.text())
    desktop.go(pages[0])
    desktop.go(last)
    assert plain(wizard.page.title.text()) == shown


@pytest.mark.parametrize("width", [760, 800, 860, 900, 1000])
def test_the_library_takes_two_lines_before_it_cuts_the_head_of_a_column(desktop: Desktop, width: int) -> None:
    desktop.add_sample()
    desktop.start(width=width, height=700)
    desktop.rest()
    heads = desktop.window.findChildren(LibraryHeads)
    assert len(heads) == 1
    labels = [one for one in heads[0].findChildren(PlainLabel) if one.isVisible()]
    assert [one.text() for one in labels if one.width() < one.sizeHint().width()] == []
