"""A drop-down list drawn by us: a 3:1 border in both themes, and the wheel scrolls the page instead of the value."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.theme import Theme
from forfait_desktop.ui.widgets.whole import tell_whole

_HEIGHT: Final = 36
_PADDING: Final = 10
_ARROW: Final = 34


def paint_arrow(painter: QPainter, theme: Theme, middle: QPointF, role: str) -> None:
    """Draw the arrow of a list that drops down around ``middle``, as large as the text factor asks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour(role), 1.75)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    reach = theme.px(5)
    painter.drawPolyline(
        [middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2), middle + QPointF(reach, -reach / 2)]
    )


class ComboBox(QComboBox):
    """A combo box found by its id: assistive technologies always read its current text as its name."""

    def __init__(self, kit: Kit, field_id: str, parent: QWidget | None = None) -> None:
        """Make the combo box ``field_id``."""
        super().__init__(parent)
        self._kit = kit
        self._tip = ""
        self.setObjectName(field_id)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        # Without a delegate of its own, Fusion draws the list as a native pop-up that ignores the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(14)
        kit.theme.changed.connect(self._on_theme_changed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return the natural width and the height of the controls."""
        return QSize(super().sizeHint().width() + _ARROW, self._kit.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return a width that still shows a word, and the height of the controls."""
        return QSize(self._kit.theme.px(96), self._kit.theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the border, the current text, elided, and the arrow."""
        theme = self._kit.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = self.isEnabled()
        width = theme.palette.border_width
        edge = "divider" if not enabled else "text2" if self.underMouse() else "border"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("surface" if enabled else "window"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        self._paint_text(painter, QRect(self.rect()).adjusted(_PADDING + width, 0, -_ARROW, 0))
        self._paint_arrow(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Repaint the border when the mouse comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def _paint_text(self, painter: QPainter, area: QRect) -> None:
        text = self.currentText()
        role = "text"
        if not text:
            text, role = self.placeholderText(), "text2"
        painter.setFont(self.font())
        painter.setPen(self._kit.theme.colour(role if self.isEnabled() else "disabled"))
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        self._tip = tell_whole(self, text, shown, self._tip)

    def _paint_arrow(self, painter: QPainter) -> None:
        paint_arrow(painter, self._kit.theme, QPointF(self.width() - _ARROW / 2, self.height() / 2), "text2")

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
