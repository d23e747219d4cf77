"""Patterns of the bars: they tell the segments apart in grey, on screen and on paper."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

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
