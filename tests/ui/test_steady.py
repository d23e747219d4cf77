"""Nothing under the pointer moves: a click on an answer leaves that answer where it was on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from forfait_desktop.ui.pages.summary import SummaryPage
from forfait_desktop.ui.widgets.layouts import PageScroll
from forfait_desktop.ui.widgets.toggles import CheckBox, RadioButton
from tests.ui.desktop import Desktop
from tests.ui.test_every_page import BUNDLED, open_campaign

CAMPAIGNS = ("sample", "donum-2026", "forfait-structure-2022")
SIZES = [(1366, 768), (760, 560)]


def answers_of(page: QWidget) -> list[str]:
    """The ids of the answers that can be clicked, in the order of the page."""
    kinds = (RadioButton, CheckBox)
    toggles = [one for one in page.findChildren(QAbstractButton) if isinstance(one, kinds)]
    shown = [one for one in toggles if one.isVisible() and one.isEnabled()]
    return [one.objectName() for one in shown if one.objectName().startswith("reponse.")]


def place(desktop: Desktop, widget: QWidget) -> QPoint:
    return widget.mapTo(desktop.window, QPoint(0, 0))


def click_and_compare(desktop: Desktop, answer: str) -> str:
    """Click the answer as a mouse does. Returns what moved, "" when nothing did."""
    page = desktop.wizard.page
    found = [one for one in page.findChildren(QAbstractButton, answer) if one.isVisible()]
    if not found:
        return ""
    target = found[0]
    page.scroller.show_widget(target)
    desktop.settle()
    before = place(desktop, target)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(12, target.height() // 2))
    desktop.settle()
    desktop.settle()
    moved = place(desktop, target) - before
    return f"{page.page_id}: {answer} moved by {moved.x()}, {moved.y()}" if moved.manhattanLength() > 1 else ""


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("name", CAMPAIGNS)
def test_the_answer_that_is_clicked_stays_under_the_pointer(
    desktop: Desktop, name: str, width: int, height: int
) -> None:
    if name == "sample":
        desktop.open_sample(width=width, height=height)
    else:
        folder = next(one for one in BUNDLED if one.name == name)
        open_campaign(desktop, (folder / "campaign.toml").read_bytes())
        desktop.window.resize(width, height)
        desktop.settle()
    faults, clicked = [], 0
    for page_id in desktop.wizard.workbench.order():
        desktop.go(page_id)
        if isinstance(desktop.wizard.page, SummaryPage):
            continue
        for answer in answers_of(desktop.wizard.page):
            clicked += 1
            faults.append(click_and_compare(desktop, answer))
    assert clicked > 10
    assert [one for one in faults if one] == []


@pytest.mark.parametrize(("width", "height", "factor"), [(760, 560, 1.5), (760, 560, 2.0), (900, 700, 1.0)])
@pytest.mark.parametrize("name", ["sample", "donum-2026", "forfait-structure-2023"])
def test_no_page_is_wider_than_its_room(desktop: Desktop, name: str, width: int, height: int, factor: float) -> None:
    desktop.kit.theme.set_factor(factor)
    if name == "sample":
        desktop.open_sample(width=width, height=height)
    else:
        folder = next(one for one in BUNDLED if one.name == name)
        open_campaign(desktop, (folder / "campaign.toml").read_bytes())
        desktop.window.resize(width, height)
        desktop.settle()
    faults = []
    for page_id in desktop.wizard.workbench.order():
        desktop.go(page_id)
        scroller = desktop.wizard.page.scroller
        assert isinstance(scroller, PageScroll)
        room, sheet = scroller.viewport().width(), scroller.widget()
        assert sheet is not None
        wide = [one for one in sheet.findChildren(QWidget) if one.isVisible() and right_of(one, sheet) > room]
        faults += [f"{page_id}: {wide[-1]} ends at {right_of(wide[-1], sheet)} of {room}"] if wide else []
    assert faults == []


def right_of(widget: QWidget, sheet: QWidget) -> int:
    return widget.mapTo(sheet, QPoint(widget.width(), 0)).x()
