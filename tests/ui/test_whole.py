"""What is cut for want of room is said whole by its tool tip, while it is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.labels import PlainLabel
from forfait_desktop.ui.widgets.row_list import ListColumns, ListRow, RowList
from forfait_desktop.ui.widgets.whole import written_out

TEXT = "Étape 13 sur 15 : Volet médical de synthèse"


@pytest.fixture(params=["label", "combo"])
def widget(request: pytest.FixtureRequest, qtbot: QtBot, kit: Kit) -> QWidget:
    made: QWidget
    if request.param == "label":
        made = PlainLabel(TEXT, wrap=False)
    else:
        made = ComboBox(kit, "essai")
        made.addItem(TEXT)
    qtbot.addWidget(made)
    return made


def painted(widget: QWidget, width: int) -> str:
    widget.resize(width, 40)
    widget.grab()
    return widget.toolTip()


def test_the_tool_tip_comes_and_goes_with_the_room(widget: QWidget) -> None:
    assert painted(widget, 900) == ""
    assert painted(widget, 120) == TEXT
    assert painted(widget, 900) == ""


def test_another_tool_tip_stays(widget: QWidget) -> None:
    widget.setToolTip("Autre")
    assert painted(widget, 120) == "Autre"
    assert painted(widget, 900) == "Autre"


@pytest.fixture
def rows(qtbot: QtBot, kit: Kit) -> RowList:
    columns = ListColumns(("n°", "Pièce", "Taille", "Place"), (0.1, 0.4, 0.3, 0.2), 1, 300)
    made = RowList(kit, "essai", "Essai", columns)
    qtbot.addWidget(made)
    return made


def cut_texts(rows: RowList) -> list[str]:
    """What a tool tip says, from left to right over the first row."""
    rows.grab()
    rect = rows.visualRect(rows.rows.index(0))
    row = rows.rows.row(0)
    assert row is not None
    found = [rows.delegate.cut_text(rect, row, QPoint(x, y)) for y in range(rect.height()) for x in range(rect.width())]
    return list(dict.fromkeys(text for text in found if text))


@pytest.mark.parametrize(("width", "wanted"), [(1200, []), (420, [TEXT]), (200, [TEXT])])
def test_a_cell_that_is_cut_is_said_whole(rows: RowList, width: int, wanted: list[str]) -> None:
    rows.load((ListRow("a", ("1", TEXT, "12 ko", "ici"), "tout"),))
    rows.resize(width, 100)
    assert cut_texts(rows) == wanted


def test_a_column_in_which_nothing_is_said_leaves_its_room_to_the_title(rows: RowList) -> None:
    rows.resize(640, 100)
    rows.load((ListRow("a", ("1", TEXT, "", "ici"), "tout"), ListRow("b", ("2", "Court", "", "là"), "tout")))
    assert cut_texts(rows) == []
    rows.load((ListRow("a", ("1", TEXT, "", "ici"), "tout"), ListRow("b", ("2", "Court", "3 Mo", "là"), "tout")))
    assert cut_texts(rows) == [TEXT]


def test_the_tool_tip_of_a_cell_shows_what_was_typed_as_it_was(rows: RowList) -> None:
    assert written_out("<b>Essai</b> & fils") == "<span>&lt;b>Essai&lt;/b> &amp; fils</span>"
    rows.load((ListRow("a", ("1", TEXT, "12 ko", "ici"), "tout"),))
    rows.resize(420, 100)
    rows.show()
    rect = rows.visualRect(rows.rows.index(0))
    where = QPoint(rect.left() + 100, rect.center().y())
    event = QHelpEvent(QEvent.Type.ToolTip, where, rows.viewport().mapToGlobal(where))
    option = QStyleOptionViewItem()
    option.rect = rect
    assert rows.delegate.helpEvent(event, rows, option, rows.rows.index(0))
    assert QToolTip.text() == TEXT
    QToolTip.hideText()
