"""A button that looks like a link and whose text wraps: an error to go to, « Comment vérifier ? »."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.text import TextBlock

_TARGET: Final = 28
_SIDE: Final = 2


class LinkButton(Button):
    """An underlined text, 28 px high at least; role and actions are those of a button."""

    def __init__(self, kit: Kit, text: str, button_id: str, parent: QWidget | None = None) -> None:
        """Show ``text``; ``button_id`` becomes the object name."""
        super().__init__(kit, text, button_id, "link", parent=parent)
        self._shown = text
        self._measured: TextBlock | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        kit.theme.changed.connect(self._on_theme_changed)

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at ``width``."""
        height = self._heights.get(width)
        if height is None:
            wrapped = self._block().height(max(1, width - 2 * _SIDE))
            height = self._heights[width] = max(self._kit.theme.px(_TARGET), wrapped)
        return height

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        return QSize(self._block().natural_width() + 2 * _SIDE + 1, self._kit.theme.px(_TARGET))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which a word would be cut."""
        return QSize(self._block().least_width() + 2 * _SIDE + 1, self._kit.theme.px(_TARGET))

    def event(self, event: QEvent) -> bool:
        """Repaint when the mouse comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the underlined text."""
        theme, block = self._kit.theme, self._block()
        painter = QPainter(self)
        role = "disabled" if not self.isEnabled() else "primary_hover" if self.underMouse() else "link"
        painter.setPen(theme.colour(role))
        painter.setFont(block.font)
        width = self.width() - 2 * _SIDE
        top = max(0.0, (self.height() - block.height(width)) / 2)
        block.draw(painter, QRectF(_SIDE, top, width, self.height()))
        painter.end()

    def _block(self) -> TextBlock:
        if self._measured is None:
            font = QFont(self._kit.theme.font("body"))
            font.setUnderline(True)
            self._measured = TextBlock(self._shown, font)
        return self._measured

    def _on_theme_changed(self) -> None:
        self._measured = None
        self._heights.clear()
        self.updateGeometry()
        self.update()
