"""Text laid out by hand: wrapping, 1.45 line height, non-breaking spaces respected.

A ``QLabel`` cannot set its line height for plain text, and neither a check box nor a radio button wraps.
"""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

LINE_HEIGHT: Final = 1.4


class TextBlock:
    """A plain text and its font, measured and drawn at any width; keeps what it laid out last."""

    def __init__(self, text: str, font: QFont) -> None:
        """Prepare ``text`` (newlines start a new line) in ``font``."""
        self.text = text.replace("\n", "\u2028")
        self.font = font
        metrics = QFontMetricsF(font)
        self._step = max(metrics.height(), font.pixelSize() * LINE_HEIGHT)
        self._metrics = metrics
        # Layouts ask for the same few widths again and again, and laying out is what costs.
        self._natural: int | None = None
        self._least: int | None = None
        self._heights: dict[float, int] = {}
        self._drawn: tuple[float, Qt.AlignmentFlag, QTextLayout] | None = None

    def natural_width(self) -> int:
        """Return the width in pixels of the longest line when nothing wraps."""
        if self._natural is None:
            widths = [self._metrics.horizontalAdvance(line) for line in self.text.split("\u2028")]
            # One pixel more than measured: fractions must not send the last word to a second line.
            self._natural = math.ceil(max(widths)) + 1 if self.text else 0
        return self._natural

    def least_width(self) -> int:
        """Return the width in pixels of the longest part that cannot be broken."""
        if self._least is None:
            layout = self._laid_out(1.0)
            widths = [layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())]
            self._least = math.ceil(max(widths, default=0))
        return self._least

    def height(self, width: float) -> int:
        """Return the height in pixels of the text wrapped at ``width``."""
        if width >= self.natural_width():
            return math.ceil((self.text.count("\u2028") + 1) * self._step)
        if width not in self._heights:
            # Measured at the width that it is drawn at, more often than not: what is laid out then is kept.
            layout = self._laid_out(width)
            self._drawn = (width, Qt.AlignmentFlag.AlignLeft, layout)
            self._heights[width] = math.ceil(max(1, layout.lineCount()) * self._step)
        return self._heights[width]

    def line_height(self) -> int:
        """Return the height in pixels of one line."""
        return math.ceil(self._step)

    def draw(self, painter: QPainter, area: QRectF, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        """Draw the wrapped text in ``area``, from its top, in the colour of the painter's pen."""
        width = area.width()
        if self._drawn is None or self._drawn[0] != width or self._drawn[1] is not alignment:
            self._drawn = (width, alignment, self._laid_out(width, alignment))
        layout = self._drawn[2]
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            # Each line sits in the middle of its step, so that a single line is centred in its box.
            top = area.top() + index * self._step + (self._step - line.height()) / 2
            line.draw(painter, QPointF(area.left() - line.position().x() + line.x(), top - line.position().y()))

    def _laid_out(self, width: float, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QTextLayout:
        layout = QTextLayout(self.text, self.font)
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width))
        layout.endLayout()
        return layout
