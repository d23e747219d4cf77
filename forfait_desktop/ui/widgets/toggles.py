"""Check boxes and radio buttons drawn by us: 3:1 borders in both themes, wrapping text, a target of 36 px.

They stay ``QCheckBox`` and ``QRadioButton``: role, state, keyboard and assistive technologies are Qt's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.theme import Theme
from forfait_desktop.ui.widgets.focus_ring import DRAWN_WHOLE
from forfait_desktop.ui.widgets.text import TextBlock

_MARK: Final = 20
_GAP: Final = 10
_TARGET: Final = 36
_BOX_PADDING: Final = 12
_TEXT_WIDTH: Final = 480


class _Look:
    """Measures and paints one toggle; shared by the two classes below."""

    def __init__(self, button: QAbstractButton, theme: Theme, *, round_mark: bool, boxed: bool) -> None:
        self._button = button
        self._theme = theme
        self._round = round_mark
        self._boxed = boxed
        self._block: TextBlock | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def forget(self) -> None:
        self._block = None
        self._button.updateGeometry()
        self._button.update()

    def height_for(self, width: int) -> int:
        text = self._text().height(max(1, width - self._lead() - self._trail()))
        return max(self._theme.px(_TARGET), text + self._theme.px(8))

    def size_hint(self) -> QSize:
        width = min(self._text().natural_width(), _TEXT_WIDTH) + self._lead() + self._trail()
        return QSize(width, self.height_for(width))

    def least_size(self) -> QSize:
        return QSize(self._text().least_width() + self._lead() + self._trail(), self._theme.px(_TARGET))

    def hit(self, position: QPoint) -> bool:
        return self._button.rect().contains(position)

    def paint(self) -> None:
        painter = QPainter(self._button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._boxed:
            self._paint_box(painter)
        self._paint_mark(painter)
        block = self._text()
        painter.setFont(block.font)
        painter.setPen(self._theme.colour("text" if self._button.isEnabled() else "disabled"))
        area = QRectF(self._button.rect()).adjusted(self._lead(), 0, -self._trail(), 0)
        spare = area.height() - block.height(area.width())
        block.draw(painter, area.adjusted(0, max(0.0, spare / 2), 0, 0))
        painter.end()

    def _lead(self) -> int:
        return self._theme.px(_MARK) + self._theme.px(_GAP) + (_BOX_PADDING if self._boxed else 2)

    def _trail(self) -> int:
        return _BOX_PADDING + 2 if self._boxed else 4

    def _text(self) -> TextBlock:
        if self._block is None or self._block.text != self._button.text():
            self._button.ensurePolished()
            self._block = TextBlock(self._button.text(), self._button.font())
        return self._block

    def _paint_box(self, painter: QPainter) -> None:
        chosen, hovered = self._button.isChecked(), self._button.underMouse() and self._button.isEnabled()
        width = self._theme.palette.border_width + (1 if chosen else 0)
        colour = "primary" if chosen or hovered else "border"
        painter.setPen(QPen(self._theme.colour(colour if self._button.isEnabled() else "divider"), width))
        painter.setBrush(self._theme.colour("primary_soft" if chosen else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self._button.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def _mark_area(self) -> QRectF:
        side = self._theme.px(_MARK)
        left = _BOX_PADDING if self._boxed else 2
        # Beside the first line when the text wraps, in the middle otherwise.
        block_height = self._text().height(max(1, self._button.width() - self._lead() - self._trail()))
        if block_height > self._text().line_height():
            top = (self._button.height() - block_height) / 2 + (self._text().line_height() - side) / 2
        else:
            top = (self._button.height() - side) / 2
        return QRectF(left + 0.5, round(top) + 0.5, side - 1, side - 1)

    def _paint_mark(self, painter: QPainter) -> None:
        area = self._mark_area()
        enabled, chosen = self._button.isEnabled(), self._button.isChecked()
        hovered = self._button.underMouse() and enabled
        edge = "disabled" if not enabled else "primary" if chosen or hovered else "border"
        line = 1.5 if self._theme.palette.border_width == 1 else 2.0
        painter.setPen(QPen(self._theme.colour(edge), line))
        fill = "surface" if enabled else "window"
        if chosen and not self._round:
            fill = "primary" if enabled else "disabled"
        painter.setBrush(self._theme.colour(fill))
        if self._round:
            painter.drawEllipse(area)
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour(edge))
                reach = area.width() * 0.26
                painter.drawEllipse(area.center(), reach, reach)
            return
        painter.drawRoundedRect(area, 3, 3)
        if chosen:
            painter.setPen(
                QPen(
                    self._theme.colour("on_primary"),
                    max(2.0, area.width() * 0.11),
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.RoundCap,
                    Qt.PenJoinStyle.RoundJoin,
                )
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_tick(area))


def _tick(area: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(area.left() + area.width() * 0.25, area.top() + area.height() * 0.53))
    path.lineTo(area.left() + area.width() * 0.43, area.top() + area.height() * 0.70)
    path.lineTo(area.left() + area.width() * 0.76, area.top() + area.height() * 0.32)
    return path


if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    # Shiboken allows one Qt base class only: what is shared stands beside it.
    _Base = object


class _Toggle(_Base):
    """What the two classes below share: everything but Qt's own class, which gives the role and the keys."""

    _look: _Look

    def _draw_with(self, kit: Kit, *, round_mark: bool, boxed: bool) -> None:
        self._look = _Look(self, kit.theme, round_mark=round_mark, boxed=boxed)
        if boxed:
            self.setProperty(DRAWN_WHOLE, True)
        kit.theme.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._look.forget()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        if event.type() == QEvent.Type.FontChange:
            self._look.forget()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Return True: the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at ``width``."""
        return self._look.height_for(width)

    def sizeHint(self) -> QSize:
        """Return the natural size."""
        return self._look.size_hint()

    def minimumSizeHint(self) -> QSize:
        """Return the size below which a word would be cut."""
        return self._look.least_size()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Return True anywhere on the widget."""
        return self._look.hit(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the mark and the text."""
        self._look.paint()


class CheckBox(_Toggle, QCheckBox):
    """A check box whose text wraps."""

    def __init__(self, kit: Kit, text: str, parent: QWidget | None = None, *, boxed: bool = False) -> None:
        """Show ``text``; ``boxed`` draws a bordered target around it."""
        super().__init__(text, parent)
        self._draw_with(kit, round_mark=False, boxed=boxed)


class RadioButton(_Toggle, QRadioButton):
    """A radio button whose text wraps, in a bordered target by default."""

    def __init__(self, kit: Kit, text: str, parent: QWidget | None = None, *, boxed: bool = True) -> None:
        """Show ``text``; ``boxed`` draws a bordered target around it."""
        super().__init__(text, parent)
        self._draw_with(kit, round_mark=True, boxed=boxed)
