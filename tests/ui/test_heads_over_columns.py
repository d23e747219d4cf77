"""The heads of a list stand over its columns, whether or not a scroll bar takes some of the width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.home.rows import columns
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.row_list import ListColumns, ListRow, RowList
from tests.ui.desktop import Desktop


@pytest.mark.parametrize("declarations", [2, 30])
def test_the_heads_of_the_library_are_over_its_columns(desktop: Desktop, declarations: int) -> None:
    for number in range(declarations):
        desktop.add_sample(name=f"Dr Essai {number:02}")
    desktop.start()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == declarations)
    desktop.qtbot.waitUntil(lambda: home.list.verticalScrollBar().isVisible() == (declarations > 20))
    view = home.list.viewport()
    heads = home.heads.findChildren(QLabel)
    cells = columns(0, view.width())
    assert len(heads) == len(cells)
    for head, (x, width) in zip(heads, cells, strict=True):
        left = head.mapTo(desktop.window, QPoint(0, 0)).x()
        assert (left, head.width()) == (view.mapTo(desktop.window, QPoint(x, 0)).x(), width)


@pytest.mark.parametrize("count", [3, 40])
def test_the_heads_of_any_list_are_over_its_columns(
    qtbot: QtBot, kit: Kit, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    rows = RowList(kit, "essai", "Essai", ListColumns(("n°", "Pièce"), (0.4, 0.6), 1, 100))
    column.addWidget(rows.heads)
    column.addWidget(rows)
    rows.load(tuple(ListRow(str(number), (str(number), "Pièce"), "tout") for number in range(count)))
    place.resize(600, 600)
    place.show()
    qtbot.waitUntil(lambda: rows.verticalScrollBar().isVisible() == (count > 9))
    seen: list[QRect] = []
    monkeypatch.setattr(rows.delegate, "paint_heads", lambda _painter, rect: seen.append(QRect(rect)))
    rows.heads.grab()
    left = rows.viewport().mapTo(place, QPoint(0, 0)).x() - rows.heads.x()
    assert [(one.x(), one.width()) for one in seen] == [(left, rows.viewport().width())]
