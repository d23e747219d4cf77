"""Buttons at both ends of a strip: some on the left, the others on the right, on several lines without room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from forfait_desktop.ui.widgets.flow import FlowLayout


class EndsLayout(FlowLayout):
    """The first ``on_left`` widgets stand on the left, the others on the right."""

    def __init__(self, parent: QWidget | None = None, on_left: int = 1, gap: int = 12, line_gap: int = 8) -> None:
        """Keep ``gap`` pixels between neighbours and ``line_gap`` between lines."""
        super().__init__(parent, gap, line_gap)
        self._on_left = on_left

    def set_on_left(self, count: int) -> None:
        """Keep the first ``count`` widgets on the left."""
        if count != self._on_left:
            self._on_left = count
            self.invalidate()

    def arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height needed in ``rect`` and, with ``apply``, place the items."""
        area, shown = self.inner(rect), self.shown()
        widths = [item.sizeHint().width() for item in shown]
        if sum(widths) + self.gap() * max(0, len(shown) - 1) > area.width():
            return super().arrange(rect, apply=apply)
        height = max((item.sizeHint().height() for item in shown), default=0)
        if apply:
            left = [item for item in (self.itemAt(n) for n in range(self._on_left)) if item in shown]
            self._place(area, height, left, [item for item in shown if item not in left])
        return height + rect.height() - area.height() if rect.height() else height

    def _place(self, area: QRect, height: int, left: list[QLayoutItem], right: list[QLayoutItem]) -> None:
        x = area.x()
        for item in left:
            self._put(item, x, area.y(), height)
            x += item.sizeHint().width() + self.gap()
        edge = area.right() + 1
        for item in reversed(right):
            edge -= item.sizeHint().width()
            self._put(item, edge, area.y(), height)
            edge -= self.gap()

    def _put(self, item: QLayoutItem, x: int, y: int, height: int) -> None:
        size = item.sizeHint()
        item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
