"""What of a window does not fit: cut texts, areas that scroll sideways, lines that are shortened without a tool tip."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from forfait_desktop.ui.widgets.labels import PlainLabel
from forfait_desktop.ui.widgets.steps import StepRow
from tests.ui.desktop import Desktop, plain

_ELIDED = (StepRow,)
"""Draw their text themselves, with an ellipsis where it is too long."""
_SLACK = 2
"""Pixels: a size hint is rounded up, a layout rounds down."""


def clipped(desktop: Desktop) -> list[str]:
    """What does not fit in the dialog that is open, or in the window."""
    for _ in range(4):
        # A scroll bar that appears narrows the page, which is then laid out once more.
        desktop.settle()
    found = _cut(desktop)
    for _ in range(30):
        if not found:
            break
        # What comes from the workers is laid out when it comes: only what stays cut is cut.
        desktop.settle()
        found = _cut(desktop)
    return found


def _cut(desktop: Desktop) -> list[str]:
    found: list[str] = []
    desktop.top().grab()
    for widget in desktop.shown():
        if isinstance(widget, QScrollArea):
            bar = widget.horizontalScrollBar()
            if bar.isVisible() and bar.maximum() > 0:
                found.append(f"{widget.objectName()} scrolls sideways by {bar.maximum()}")
        elif not isinstance(widget, _ELIDED):
            missing = _missing(widget)
            if missing > _SLACK:
                name = widget.objectName() or type(widget).__name__
                found.append(f"{name}: {missing} px short: {plain(_text(widget))[:60]}")
    return found


def _text(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.placeholderText()
        case QGroupBox():
            return widget.title()
    return ""


def _missing(widget: QWidget) -> int:
    """How many pixels a text lacks, in height where it wraps, else in width."""
    text = _text(widget)
    if not text:
        return 0
    if isinstance(widget, QLabel | QAbstractButton) and widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) - widget.height()
    match widget:
        case PlainLabel():
            # On one line it may be shortened: its whole text is then its tool tip.
            short = widget.sizeHint().width() - widget.width()
            return 0 if widget.toolTip() or widget.visibleRegion().isEmpty() else short
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = QStyle.SubControl.SC_ComboBoxEditField
            room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget)
            return 0 if widget.toolTip() else widget.fontMetrics().horizontalAdvance(text) - room.width()
        case QLineEdit():
            return 0 if widget.toolTip() else widget.fontMetrics().horizontalAdvance(text) - widget.width() + 8
        case QAbstractButton() | QLabel():
            return widget.sizeHint().width() - widget.width()
    return 0
