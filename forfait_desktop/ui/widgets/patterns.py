"""Patterns of the bars: they tell the segments apart in grey, on screen and on paper."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

STEP: Final = 6.0


def hatch(painter: QPainter, area: QRectF, colour: QColor, *, crossed: bool = False, width: float = 1.5) -> None:
    """Draw 45° lines of ``colour`` every 6 px in ``area``, in both directions when ``crossed``."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(area, 2, 2)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, width))
    # Lines start on a grid of the whole bar, so that they do not move when the value changes.
    first = math.floor((area.left() - area.height()) / STEP) * STEP
    count = math.ceil((area.width() + 2 * area.height()) / STEP) + 2
    xs = [first + index * STEP for index in range(count)]
    painter.drawLines([QLineF(x, area.bottom(), x + area.height(), area.top()) for x in xs])
    if crossed:
        painter.drawLines([QLineF(x, area.top(), x + area.height(), area.bottom()) for x in xs])
    painter.restore()


class Hatches:
    """The lines of `hatch` over a whole bar, drawn once for each size and colour: a bar is painted at each key."""

    def __init__(self, bar: QWidget) -> None:
        """Keep the lines of ``bar``."""
        self._bar = bar
        self._kept: dict[tuple[int, bool, float], QPixmap] = {}
        self._made_for: tuple[QSize, float] = (QSize(), 0.0)

    def draw(
        self, painter: QPainter, area: QRectF, colour: QColor, *, crossed: bool = False, width: float = 1.5
    ) -> None:
        """Draw in ``area`` what `hatch` draws; ``painter`` paints the bar."""
        made_for = (self._bar.size(), self._bar.devicePixelRatioF())
        if made_for != self._made_for:
            self._kept.clear()
            self._made_for = made_for
        key = (colour.rgba(), crossed, width)
        if key not in self._kept:
            self._kept[key] = _drawn(*made_for, colour, crossed=crossed, width=width)
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(area, 2, 2)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(QPointF(0, 0), self._kept[key])
        painter.restore()


def _drawn(size: QSize, ratio: float, colour: QColor, *, crossed: bool, width: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hatch(painter, QRectF(0, 0, size.width(), size.height()), colour, crossed=crossed, width=width)
    painter.end()
    return pixmap
