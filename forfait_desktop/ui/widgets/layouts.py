"""Cards, rules and the page that scrolls; the layouts that wrap are in ``flow``."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from forfait_desktop.ui.widgets.flow import AdaptiveRow, FlowLayout

__all__ = ["AdaptiveRow", "Card", "FlowLayout", "PageScroll", "rule"]

PAGE_WIDTH: Final = 720
PAGE_MARGINS: Final = (32, 24, 32, 24)
BLOCK_GAP: Final = 16
_AROUND_FOCUS: Final = 32


FrameRole = Literal["card", "sunken", "bar", "rule"]


class Card(QFrame):
    """A bordered surface that groups what belongs together. Add to ``body``."""

    def __init__(self, parent: QWidget | None = None, role: FrameRole = "card", padding: int = 20) -> None:
        """Draw a frame of ``role`` with ``padding`` pixels around its content."""
        super().__init__(parent)
        self.setProperty("frameRole", role)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(12)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a decorative 1 px line."""
    line = QFrame(parent)
    line.setProperty("frameRole", "rule")
    line.setFixedHeight(1)
    return line


class PageScroll(QScrollArea):
    """The scrolling part of a page: vertical only, content at most 720 px wide and then centred.

    Add blocks to ``body``. The focused control is always brought into view, with its label.
    """

    def __init__(self, parent: QWidget | None = None, max_width: int = PAGE_WIDTH) -> None:
        """Limit the content to ``max_width`` pixels (0: no limit)."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The page itself is not a stop on the way of Tab: its controls are.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget()
        self._sheet.setAutoFillBackground(False)
        centre = QHBoxLayout(self._sheet)
        centre.setContentsMargins(*PAGE_MARGINS)
        self._column = QWidget(self._sheet)
        if max_width:
            self._column.setMaximumWidth(max_width)
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # The stretch keeps the blocks at the top; an alignment would ignore the height that wrapped texts need.
        outer = QVBoxLayout(self._column)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setSpacing(BLOCK_GAP)
        outer.addLayout(self.body)
        outer.addStretch(1)
        centre.addStretch(1)
        centre.addWidget(self._column, 1000)
        centre.addStretch(1)
        self.setWidget(self._sheet)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll as little as needed to show ``widget`` and the label above it."""
        top = widget.mapTo(self._sheet, QPoint(0, 0)).y()
        bottom = top + widget.height()
        row = widget.parentWidget()
        # A field is shown with its label, and with its message when the whole row leaves room for others.
        if row is not None and row.property("fieldRow"):
            half = self.viewport().height() // 2
            above = row.mapTo(self._sheet, QPoint(0, 0)).y()
            if row.height() < half:
                bottom = above + row.height()
            top = above if bottom - above < half else top
        # Not ensureWidgetVisible: of a line edit, it would only show the text cursor.
        self.ensureVisible(0, (top + bottom) // 2, 0, (bottom - top + 1) // 2 + _AROUND_FOCUS)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._sheet.isAncestorOf(now):
            self.show_widget(now)
