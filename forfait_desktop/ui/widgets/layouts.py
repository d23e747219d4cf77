"""Cards, rules and the page that scrolls; the layouts that wrap are in ``flow``."""

from __future__ import annotations

from typing import Final, Literal

import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
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
        self._centre = centre
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
        self._held: tuple[QWidget, int] | None = None
        self._holding = False
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Keep other margins than those of a page, for a narrow pane."""
        self._centre.setContentsMargins(left, top, right, bottom)

    def hold(self, widget: QWidget | None) -> None:
        """Keep ``widget`` where it is on the screen while what stands above it grows or shrinks."""
        if widget is not None:
            # Once the layouts have run: what moves it does not always change the height of the page.
            QTimer.singleShot(0, self, self._keep)
        if self._held is not None and self._held[0] is widget:
            # Several passes follow one answer: the first place is the one that was seen.
            return
        held = widget is not None and self._sheet.isAncestorOf(widget) and widget.isVisible()
        self._held = (widget, self._place_of(widget)) if held and widget is not None else None

    def _place_of(self, widget: QWidget) -> int:
        return widget.mapTo(self.viewport(), QPoint(0, 0)).y()

    def _on_range_changed(self, _least: int, _most: int) -> None:
        self._keep()

    def _keep(self) -> None:
        if self._held is None or not shiboken6.isValid(self._held[0]):
            self._held = None
            return
        widget, place = self._held
        if 0 <= place < self.viewport().height():
            bar = self.verticalScrollBar()
            self._holding = True
            bar.setValue(bar.value() + self._place_of(widget) - place)
            self._holding = False

    def _on_scrolled(self, _value: int) -> None:
        if not self._holding:
            self._held = None

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
        self._held = None
        if now is not None and self._sheet.isAncestorOf(now):
            self.show_widget(now)
