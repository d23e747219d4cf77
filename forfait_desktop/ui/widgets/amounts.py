"""An amount of the header (LigneMontant): a caption, and the points and euros under it, in one label."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
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

    The whole sentence is the text of the label, hence its accessible name: what is heard is what is seen.
    """

    def __init__(self, kit: Kit, amount_id: str, segment: str = "", parent: QWidget | None = None) -> None:
        """Make the amount ``amount_id``; ``segment`` draws its pattern beside the caption, as a key to the bar."""
        super().__init__(parent)
        self._kit = kit
        self._segment = segment
        self._compact = False
        self._size: QSize | None = None
        self.setObjectName(amount_id)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: str) -> None:
        """Show the sentence ``text`` at once; an empty one hides the label."""
        if text != self.text():
            self._size = None
            self.setText(text)
        set_shown(self, bool(text))

    def set_compact(self, compact: bool) -> None:
        """Draw the figure as small as the caption, for a window with little height."""
        if compact != self._compact:
            self._compact = compact
            self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Return the size of the caption over the figure."""
        if self._size is not None:
            return self._size
        caption, figure = self._parts()
        theme = self._kit.theme
        key = theme.px(_KEY) + _KEY_GAP if self._segment else 0
        width = max(
            key + QFontMetricsF(theme.font("caption")).horizontalAdvance(caption),
            QFontMetricsF(theme.font(self._figure_role())).horizontalAdvance(figure),
        )
        self._size = QSize(round(width) + 2, 2 * theme.px(18) if self._compact else theme.px(20) + theme.px(24))
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
        line = theme.px(18 if self._compact else 20)
        left = 0.0
        if self._segment:
            side = theme.px(_KEY)
            paint_segment(painter, theme, QRectF(0, (line - side) / 2, side, side), self._segment)
            left = side + _KEY_GAP
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRectF(left, 0, self.width() - left, line), middle, caption)
        painter.setFont(theme.font(self._figure_role()))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(0, line, self.width(), self.height() - line), middle, figure)
        painter.end()

    def _figure_role(self) -> str:
        return "group" if self._compact else "amount"

    def _parts(self) -> tuple[str, str]:
        caption, colon, figure = self.text().partition(_COLON)
        return (caption.rstrip("\u00a0"), figure) if colon else ("", caption)

    def _on_theme_changed(self) -> None:
        self._size = None
        self.updateGeometry()
        self.update()
