"""Responsive helpers: a row that wraps, a row that becomes a column, cards, the page that scrolls."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

PAGE_WIDTH: Final = 720
PAGE_MARGINS: Final = (32, 24, 32, 24)
BLOCK_GAP: Final = 16
_AROUND_FOCUS: Final = 32


class FlowLayout(QLayout):
    """Lays widgets side by side and goes to the next line when there is no more room (radios, tags, buttons)."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int = 8) -> None:
        """Keep ``gap`` pixels between neighbours and ``line_gap`` between lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item (called by ``addWidget``)."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at ``index``, or None past the end (Qt asks until then)."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at ``index``, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return no direction: the layout never asks for more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: fewer columns need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels of the lines at ``width``."""
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in ``rect``."""
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return self._with_margins(
            QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))
        )

    def _with_margins(self, size: QSize) -> QSize:
        m = self.contentsMargins()
        return size + QSize(m.left() + m.right(), m.top() + m.bottom())

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        m = self.contentsMargins()
        area = rect.adjusted(m.left(), m.top(), -m.right(), -m.bottom())
        x, y, line_height = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), area.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
            if x > area.x() and x + width > area.right() + 1:
                x, y, line_height = area.x(), y + line_height + self._line_gap, 0
            if apply:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
            x += width + self._gap
            line_height = max(line_height, height)
        return y + line_height - rect.y() + m.bottom()


class AdaptiveRow(QWidget):
    """A row that becomes a column when its widgets no longer fit side by side."""

    def __init__(self, parent: QWidget | None = None, gap: int = 24, line_gap: int = 12) -> None:
        """Keep ``gap`` pixels between columns and ``line_gap`` between rows."""
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Append ``widget``; ``stretch`` is its share of the spare width."""
        top = Qt.AlignmentFlag.AlignTop if stretch == 0 else Qt.AlignmentFlag(0)
        self._box.addWidget(widget, stretch, top)

    def is_stacked(self) -> bool:
        """Return whether the row is a column at the moment."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest widget: what the column needs."""
        widest = 0
        for index in range(self._box.count()):
            item = self._box.itemAt(index)
            if item is not None and not item.isEmpty():
                widest = max(widest, item.minimumSize().width())
        return QSize(widest, super().minimumSizeHint().height() if not self.is_stacked() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction for the new width."""
        super().resizeEvent(event)
        self._choose(event.size().width())

    def _choose(self, width: int) -> None:
        needed, shown = 0, 0
        for index in range(self._box.count()):
            item = self._box.itemAt(index)
            if item is not None and not item.isEmpty():
                needed += item.minimumSize().width()
                shown += 1
        stacked = needed + self._gap * max(0, shown - 1) > width
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(self._line_gap if stacked else self._gap)
            self.updateGeometry()


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
        self.body = QVBoxLayout(self._column)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(BLOCK_GAP)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        centre.addStretch(1)
        centre.addWidget(self._column, 1000)
        centre.addStretch(1)
        self.setWidget(self._sheet)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll as little as needed to show ``widget`` and the label above it."""
        row = widget
        parent = widget.parentWidget()
        # A field is shown with its row, so that its label and its message are visible too.
        if parent is not None and parent.property("fieldRow") and parent.height() < self.viewport().height() // 2:
            row = parent
        self.ensureWidgetVisible(row, 0, _AROUND_FOCUS)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._sheet.isAncestorOf(now):
            self.show_widget(now)
