"""What is cut for want of room is said whole by its tool tip, while it is cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.labels import PlainLabel

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
