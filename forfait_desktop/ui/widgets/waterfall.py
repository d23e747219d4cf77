"""From one total to the other, step by step: drawn lying down, so that every step keeps its words.

The table above says the same: this is an image for assistive technologies, named by the two totals.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from forfait_desktop.presentation.comparison_view import CascadeStepView
from forfait_desktop.ui.kit import Kit

_ROW: Final = 30
_BAR: Final = 16
_GAP: Final = 12


class Waterfall(QWidget):
    """The drawing: a title, a bar and an amount with its sign on each line, joined by thin lines."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._steps: tuple[CascadeStepView, ...] = ()
        self.setObjectName("comparer.cascade")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._on_theme_changed)

    def show_steps(self, steps: tuple[CascadeStepView, ...], name: str) -> None:
        """Show ``steps``; ``name`` says the two totals."""
        self._steps = steps
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line for each step."""
        return QSize(480, len(self._steps) * self._kit.theme.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, at any width."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lines."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, bold = self._font(bold=False), self._font(bold=True)
        titles = max(QFontMetrics(bold).horizontalAdvance(step.title) for step in self._steps)
        titles = min(titles, self.width() // 3)
        amounts = max(QFontMetrics(bold).horizontalAdvance(step.amount) for step in self._steps) + 4
        room = max(1, self.width() - titles - amounts - 2 * _GAP)
        # A gate that closes may take the total below 0 on the way: the axis holds every step.
        low = min(0.0, *(min(step.start, step.end) for step in self._steps))
        high = max(0.0, *(max(step.start, step.end) for step in self._steps))
        scale = room / (high - low) if high > low else 0.0
        row = self._kit.theme.px(_ROW)
        for number, step in enumerate(self._steps):
            top = number * row
            painter.setFont(bold if step.total else font)
            self._write(painter, QRect(0, top, titles, row), step.title, Qt.AlignmentFlag.AlignLeft)
            self._write(
                painter, QRect(self.width() - amounts, top, amounts, row), step.amount, Qt.AlignmentFlag.AlignRight
            )
            left = titles + _GAP + (min(step.start, step.end) - low) * scale
            width = max(2.0, abs(step.end - step.start) * scale)
            self._bar(painter, QRectF(left, top + (row - self._kit.theme.px(_BAR)) / 2, width, 0), step)
            if number + 1 < len(self._steps):
                x = titles + _GAP + (step.end - low) * scale
                painter.setPen(QPen(self._kit.theme.colour("border"), 1))
                middle = (row + self._kit.theme.px(_BAR)) / 2
                painter.drawLine(round(x), round(top + middle), round(x), round(top + 2 * row - middle))
        painter.end()

    def _bar(self, painter: QPainter, area: QRectF, step: CascadeStepView) -> None:
        theme = self._kit.theme
        area.setHeight(theme.px(_BAR))
        gain = step.end >= step.start
        if step.total:
            painter.fillRect(area, theme.colour("primary"))
        elif gain:
            painter.fillRect(area, theme.colour("ok_fill"))
        else:
            # Not by colour alone: a loss is hatched, and its sign is written.
            painter.fillRect(area, theme.colour("track"))
            painter.setPen(QPen(theme.colour("text2"), 1))
            painter.fillRect(area, QBrush(theme.colour("text2"), Qt.BrushStyle.BDiagPattern))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _write(self, painter: QPainter, area: QRect, text: str, side: Qt.AlignmentFlag) -> None:
        painter.setPen(self._kit.theme.colour("text"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._kit.theme.px(13))
        font.setBold(bold)
        return font

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
