"""An amount of the header (LigneMontant): a caption, and the points and euros under it, in one label."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.total_bar import paint_segment

_COLON: Final = ": "
"""Between the caption and the figure; French puts a space before it."""
_KEY: Final = 12
_KEY_GAP: Final = 6


class AmountLine(QLabel):
    """An amount such as « Acquis : 632 points, 4 424 € », drawn as a caption over a bold figure.

    The whole sentence is the text of the label, hence its accessible name: what is heard is what is seen. Underlined
    under the mouse: a click asks for its reasons, as « Pourquoi ces montants ? » does with the keyboard.
    """

    def __init__(self, kit: Kit, amount_id: str, segment: str = "", parent: QWidget | None = None) -> None:
        """Make the amount ``amount_id``; ``segment`` draws its pattern beside the caption, as a key to the bar."""
        super().__init__(parent)
        self._kit = kit
        self._segment = segment
        self._compact = False
        self._inline = False
        self._wanted = True
        self._size: QSize | None = None
        self._widest = 0
        self._key: QPixmap | None = None
        self.setObjectName(amount_id)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: str) -> None:
        """Show the sentence ``text`` at once; an empty one hides the label."""
        if text != self.text():
            self._size = None
            self.setText(text)
        set_shown(self, bool(text) and self._wanted)

    def set_wanted(self, wanted: bool) -> None:
        """Hide the amount for want of room, or show it again."""
        self._wanted = wanted
        set_shown(self, bool(self.text()) and wanted)

    def set_inline(self, inline: bool) -> None:
        """Draw the figure after the caption, on one line."""
        if inline != self._inline:
            self._inline = inline
            self._on_theme_changed()

    def set_compact(self, compact: bool) -> None:
        """Draw the figure as small as the caption, for a window with little height."""
        if compact != self._compact:
            self._compact = compact
            self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Return the size of the caption over the figure, or before it."""
        if self._size is not None:
            return self._size
        figure = self._parts()[1]
        theme = self._kit.theme
        first = self._caption_width()
        second = QFontMetricsF(theme.font(self._figure_role())).horizontalAdvance(figure)
        if self._inline:
            wide, high = round(first + theme.px(_KEY_GAP) + second) + 2, theme.px(24)
        else:
            wide, high = round(max(first, second)) + 2, theme.px(20) + theme.px(24)
            high = 2 * theme.px(18) if self._compact else high
        # As wide as the widest so far: with a digit less, the amounts beside it stay where they are.
        self._widest = max(self._widest, wide)
        self._size = QSize(self._widest, high)
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Return the natural size: an amount is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the key, the caption and the figure."""
        theme = self._kit.theme
        caption, figure = self._parts()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.height() if self._inline else theme.px(18 if self._compact else 20)
        left = 0.0
        if self._segment:
            side = theme.px(_KEY)
            painter.drawPixmap(QPointF(0, (line - side) / 2), self._drawn_key(side))
            left = side + _KEY_GAP
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRectF(left, 0, self.width() - left, line), middle, caption)
        font = theme.font(self._figure_role())
        hovered = self.underMouse()
        if hovered:
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.colour("primary_hover" if hovered else "text"))
        if self._inline:
            left = self._caption_width() + theme.px(_KEY_GAP)
            painter.drawText(QRectF(left, 0, self.width() - left, line), middle, figure)
        else:
            painter.drawText(QRectF(0, line, self.width(), self.height() - line), middle, figure)
        painter.end()

    def _drawn_key(self, side: int) -> QPixmap:
        # Kept until the colours change: every amount is painted again when one of them changes its width.
        ratio = self.devicePixelRatioF()
        if self._key is None or self._key.devicePixelRatio() != ratio:
            self._key = QPixmap(round(side * ratio), round(side * ratio))
            self._key.setDevicePixelRatio(ratio)
            self._key.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._key)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_segment(painter, self._kit.theme, QRectF(0, 0, side, side), self._segment)
            painter.end()
        return self._key

    def _caption_width(self) -> float:
        theme = self._kit.theme
        key = theme.px(_KEY) + _KEY_GAP if self._segment else 0
        return key + QFontMetricsF(theme.font("caption")).horizontalAdvance(self._parts()[0])

    def _figure_role(self) -> str:
        return "group" if self._compact else "amount"

    def _parts(self) -> tuple[str, str]:
        caption, colon, figure = self.text().partition(_COLON)
        return (caption.rstrip("\u00a0"), figure) if colon else ("", caption)

    def _on_theme_changed(self) -> None:
        self._size = None
        self._widest = 0
        self._key = None
        self.updateGeometry()
        self.update()
