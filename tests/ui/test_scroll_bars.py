"""What scrolls has as many children for assistive technologies whatever it holds: Qt falls when one goes."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.side.registry import entries
from forfait_desktop.ui.widgets.layouts import PageScroll
from tests.ui.desktop import Desktop

PAGES = ("volet-1", "dmp", "teleservices", "vsm", "assistant-medical", "recapitulatif")


def children(area: QScrollArea) -> int:
    found = QAccessible.queryAccessibleInterface(area)
    assert found is not None
    return found.childCount()


def areas(window: QWidget) -> list[QScrollArea]:
    return [area for area in window.findChildren(QScrollArea) if area.isVisible()]


def test_a_page_that_grows_keeps_its_width_and_its_children(qtbot: QtBot, kit: Kit, qapp: QApplication) -> None:
    page = PageScroll()
    qtbot.addWidget(page)
    page.resize(400, 300)
    inside = QWidget(page)
    page.body.addWidget(inside)
    page.show()
    short = (children(page), page.viewport().width())
    inside.setMinimumHeight(2000)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert (children(page), page.viewport().width()) == short


def test_a_page_that_goes_keeps_its_children(qtbot: QtBot, kit: Kit, qapp: QApplication) -> None:
    page = PageScroll()
    qtbot.addWidget(page)
    page.show()
    shown = children(page)
    page.hide()
    assert children(page) == shown == 1


def test_no_bar_comes_and_goes(desktop: Desktop) -> None:
    desktop.open_sample(width=1366, height=2400)
    changed = []
    for place in (*PAGES, *(entry.id for entry in entries())):
        desktop.window.resize(1366, 2400)
        if place in PAGES:
            desktop.go(place)
        else:
            desktop.window.side.show(place)
        desktop.rest()
        tall = {area: children(area) for area in areas(desktop.window)}
        assert tall, place
        desktop.window.resize(1366, 600)
        desktop.rest()
        changed += [f"{place}: {area.objectName()}" for area, count in tall.items() if children(area) != count]
    assert changed == []
