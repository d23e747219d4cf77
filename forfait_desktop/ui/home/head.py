"""The head of the library: title, search, button; side by side where they fit, else on two lines, else on three."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QLineEdit, QWidget

from forfait_desktop.ui.widgets.flow import FlowLayout

_MOST: Final = 360
_TEXT_SIDE: Final = 14
"""Pixels around the words of a field, as the style sheet has them, with a little room for the caret."""


class HeadLayout(FlowLayout):
    """The title on the left, the button on the right, the search before it and as wide as its words at least."""

    def __init__(self, title: QWidget, search: QLineEdit, button: QWidget) -> None:
        """Hold the three, which keep their parent."""
        super().__init__(None, 12, 12)
        self._search = search
        for part in (title, search, button):
            self.addWidget(part)

    def arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height needed in ``rect`` and, with ``apply``, place the items."""
        area = self.inner(rect)
        title, search, button = self.shown()
        wide = area.width()
        beside = wide - button.sizeHint().width() - self.gap()
        after_title = beside - title.sizeHint().width() - self.gap()
        lines: list[tuple[tuple[QLayoutItem, int], ...]]
        if after_title >= self._least_search():
            lines = [((title, title.sizeHint().width()), (search, min(_MOST, after_title)), (button, 0))]
        elif beside >= self._least_search():
            lines = [((title, wide),), ((search, beside), (button, 0))]
        else:
            lines = [((title, wide),), ((search, wide),), ((button, min(wide, button.sizeHint().width())),)]
        y = area.y()
        for line in lines:
            y = self._put_line(area, y, line, apply=apply) + self.line_gap()
        return y - self.line_gap() - rect.y() + self.contentsMargins().bottom()

    def minimumSize(self) -> QSize:
        """Return the width of the button, which is never cut, and the height of one line."""
        return QSize(self.shown()[2].sizeHint().width(), super().minimumSize().height())

    def _least_search(self) -> int:
        words = self._search.fontMetrics().horizontalAdvance(self._search.placeholderText())
        return words + 2 * _TEXT_SIDE

    def _put_line(self, area: QRect, y: int, line: tuple[tuple[QLayoutItem, int], ...], *, apply: bool) -> int:
        """Place the first item of a line on the left, the others on the right; return where the line ends."""
        high = max(item.sizeHint().height() for item, _ in line)
        if apply:
            edge = area.right() + 1
            for number, (item, width) in reversed(list(enumerate(line))):
                size = QSize(width or item.sizeHint().width(), item.sizeHint().height())
                edge -= size.width()
                x = edge if number else area.x()
                item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                edge -= self.gap()
        return y + high
