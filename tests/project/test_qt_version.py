"""The Qt binding that is locked gives back every reference (docs/decisions/0002-qt-6-11.md)."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_call_that_returns_nothing_takes_no_reference_of_none_away(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for _ in range(2_000):
        label.setText("a")

    assert before - sys.getrefcount(None) < 1_000
