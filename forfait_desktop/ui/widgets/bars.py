"""The threshold bar (BarreSeuil): one value, one or more labelled ticks, nothing to learn."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import BarView
from forfait_desktop.records import dataclass
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.patterns import hatch
from forfait_desktop.ui.widgets.shown import outdate

_AXIS_ENDS: Final = (5, 10, 15, 20, 25, 30, 40, 50, 75, 100)
_WIDE_FROM: Final = 40
_BAR: Final = 18
_TEXT_ROW: Final = 20
_TICK: Final = 2
_REACH: Final = 4
_APART: Final = 8
_LONGEST_END: Final = "100\u00a0%"


def axis_end(value: float | None, thresholds: tuple[float, ...]) -> int:
    """Return where the axis stops, in per cent.

    100 from a threshold of 40 % on; otherwise the first round figure at or above 2.5 times the threshold and above
    the value, so that a low threshold is not squeezed against zero.
    """
    highest = max(thresholds, default=100.0)
    if highest >= _WIDE_FROM:
        return 100
    reached = value if value is not None else 0.0
    return next((end for end in _AXIS_ENDS if end >= 2.5 * highest and end > reached), 100)


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text of the bar: where it starts, how wide it is, and on which row (0 is next to the bar)."""

    text: str
    left: float
    width: float
    row: int


def place_texts(texts: list[tuple[str, float, float]], start: float, end: float) -> list[PlacedText]:
    """Place texts, given as (text, centre, width), between ``start`` and ``end`` so that none touches another.

    A text that would touch the one before it on a row goes to the next row.
    """
    placed: list[PlacedText] = []
    free_from: list[float] = []
    for text, centre, width in sorted(texts, key=lambda item: item[1]):
        left = max(start, min(centre - width / 2, end - width))
        row = next((r for r, taken in enumerate(free_from) if left >= taken + _APART), len(free_from))
        if row == len(free_from):
            free_from.append(0.0)
        free_from[row] = left + width
        placed.append(PlacedText(text, left, width, row))
    return placed


class ThresholdBar(QProgressBar):
    """A value against its thresholds; the accessible name is the whole sentence, the value is rounded down."""

    def __init__(self, kit: Kit, view: BarView, parent: QWidget | None = None) -> None:
        """Show ``view``."""
        super().__init__(parent)
        self._kit = kit
        self._view = view
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._on_theme_changed)
        self._take(view)

    def show_view(self, view: BarView) -> None:
        """Show ``view``; does nothing when it is the same."""
        if view == self._view:
            return
        before = self._height()
        # A progress bar repaints itself, and all that is to repaint in the window, before `setValue` returns.
        self.setUpdatesEnabled(False)
        self._take(view)
        self.setUpdatesEnabled(True)
        if self._height() != before:
            self.updateGeometry()
            outdate(self)

    def text(self) -> str:
        """Return what a screen reader says for the value: the label of the value."""
        return self._view.value_label

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height of the bar and its rows of text."""
        return QSize(self._kit.theme.px(360), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least width that keeps the labels apart."""
        return QSize(self._kit.theme.px(180), self._height())

    def event(self, event: QEvent) -> bool:
        """Repaint at another width: labels move with it."""
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the track, the fill, the ticks and every label."""
        theme, view = self._kit.theme, self._view
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        # With the reinforced contrast, an empty bar has an edge too.
        painter.setPen(Qt.PenStyle.NoPen if theme.palette.border_width == 1 else QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(track, 3, 3)
        if view.value is not None and view.value > 0:
            self._paint_fill(painter, track, view.value)
        self._paint_ticks(painter, track)
        self._paint_texts(painter, track)
        painter.end()

    def _take(self, view: BarView) -> None:
        self._view = view
        self.setValue(0 if view.value is None else min(100, math.floor(view.value)))
        if self.accessibleName() != view.name:
            self.setAccessibleName(view.name)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._kit.theme.font("caption"))

    def _ends(self) -> tuple[str, str]:
        return fr.with_percent("0"), fr.with_percent(f"{axis_end(self._view.value, self._view.thresholds)}")

    def _track(self) -> QRectF:
        theme, metrics = self._kit.theme, self._metrics()
        start, end = self._ends()
        left = metrics.horizontalAdvance(start) + _APART
        # Room for the longest end, so that bars under one another are aligned.
        longest = max(metrics.horizontalAdvance(end), metrics.horizontalAdvance(_LONGEST_END))
        right = self.width() - longest - _APART
        rows = max((text.row for text in self._above(left, right)), default=-1) + 1
        top = rows * theme.px(_TEXT_ROW) + _REACH
        return QRectF(left, top, max(1.0, right - left), theme.px(_BAR))

    def _x(self, left: float, width: float, value: float) -> float:
        end = axis_end(self._view.value, self._view.thresholds)
        return left + width * min(1.0, max(0.0, value / end))

    def _above(self, left: float, right: float) -> list[PlacedText]:
        metrics = self._metrics()
        texts = [
            (label, self._x(left, right - left, value), metrics.horizontalAdvance(label))
            for value, label in zip(self._view.thresholds, self._view.threshold_labels, strict=False)
        ]
        return place_texts(texts, 0, self.width())

    def _height(self) -> int:
        theme = self._kit.theme
        width = float(max(self.width(), theme.px(180)))
        rows = max((text.row for text in self._above(30, width - 50)), default=-1) + 1
        below = theme.px(_TEXT_ROW) if self._view.value_label else 0
        return rows * theme.px(_TEXT_ROW) + 2 * _REACH + theme.px(_BAR) + below

    def _paint_fill(self, painter: QPainter, track: QRectF, value: float) -> None:
        theme = self._kit.theme
        fill = QRectF(track)
        # At least the rounded end is drawn: a small value must not look like none.
        fill.setRight(max(track.left() + 4, self._x(track.left(), track.width(), value)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ok_fill" if self._view.met else "warn_fill"))
        painter.drawRoundedRect(fill, 3, 3)
        if not self._view.met:
            lines = QColor(theme.colour("surface"))
            lines.setAlpha(120)
            hatch(painter, fill, lines)

    def _paint_ticks(self, painter: QPainter, track: QRectF) -> None:
        theme = self._kit.theme
        for value in self._view.thresholds:
            x = round(self._x(track.left(), track.width(), value))
            # A line of the surface colour on each side keeps the tick apart from the fill.
            painter.setPen(QPen(theme.colour("surface"), _TICK + 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()))
            painter.setPen(QPen(theme.colour("text"), _TICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, track.top() - _REACH), QPointF(x, track.bottom() + _REACH))

    def _paint_texts(self, painter: QPainter, track: QRectF) -> None:
        theme, view, metrics = self._kit.theme, self._view, self._metrics()
        font = theme.font("caption")
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        start, end = self._ends()
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, track.top(), track.left() - _APART, track.height()), middle, start)
        right = QRectF(track.right() + _APART, track.top(), self.width() - track.right() - _APART, track.height())
        painter.drawText(right, middle, end)
        row_height = theme.px(_TEXT_ROW)
        for text in self._above(track.left(), track.right()):
            top = track.top() - _REACH - (text.row + 1) * row_height
            painter.drawText(QRectF(text.left, top, text.width + 1, row_height), middle, text.text)
        if view.value is not None and view.value_label:
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            width = QFontMetricsF(font).horizontalAdvance(view.value_label)
            left = self._value_left(track, view.value, width)
            area = QRectF(left, track.bottom() + _REACH, width + 1, row_height)
            painter.drawText(area, middle, view.value_label)
        elif view.value_label:
            area = QRectF(0, track.bottom() + _REACH, self.width(), row_height)
            painter.drawText(
                area, middle, metrics.elidedText(view.value_label, Qt.TextElideMode.ElideRight, area.width())
            )

    def _value_left(self, track: QRectF, value: float, width: float) -> float:
        """Return where the label of the value starts: under the end of the fill, never across a tick."""
        x = self._x(track.left(), track.width(), value)
        left = max(0.0, min(x - width / 2, self.width() - width))
        for threshold in self._view.thresholds:
            tick = self._x(track.left(), track.width(), threshold)
            if left - _REACH < tick < left + width + _REACH:
                beside = tick - width - _REACH - 2 if x <= tick else tick + _REACH + 2
                left = max(0.0, min(beside, self.width() - width))
        return left

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
