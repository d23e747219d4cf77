"""What is really on the screen: the texts of a window found in its picture, and how well each stands out.

A text is told from its ground by its pixels alone: the most frequent colour is the ground, and the pixel that stands
out most is the colour of the letters, since the smoothing of their edges only gives colours in between.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from forfait_desktop.ui.look.palette import contrast_ratio
from forfait_desktop.ui.widgets.status import StatusChip, Tag
from forfait_desktop.ui.widgets.steps import StepRow

_APART: Final = 12
"""Pixels without ink between two groups of words: less is a space."""
_LEAST_INK: Final = 12
_LEAST_HEIGHT: Final = 5
_FLAT: Final = 0.7
_ICON_OF_A_STEP: Final = 38
_LARGE, _LARGE_BOLD = 24, 18.66
"""Pixels: WCAG 2.1 asks less of a text of 18 points, or 14 in bold."""


class Picture:
    """The pixels of a window, as numbers ``0xAARRGGBB``, one picture pixel for one logical pixel."""

    def __init__(self, window: QWidget) -> None:
        self._image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        self.size = self._image.size()
        self._pixels = memoryview(self._image.constBits()).cast("I")

    def rows(self, area: QRect) -> tuple[bytes, ...]:
        """Return the pixels of ``area``, row by row, cut at the edges of the picture."""
        kept = area.intersected(QRect(QPoint(0, 0), self.size))
        wide, left = self.size.width(), kept.left()
        starts = [y * wide + left for y in range(kept.top(), kept.top() + kept.height())]
        return tuple(self._pixels[start : start + kept.width()].tobytes() for start in starts)


@dataclass(frozen=True, slots=True)
class Ink:
    """A group of words: its colour and that of its ground, as ``0xAARRGGBB``, and their ratio."""

    colour: int
    ground: int

    @property
    def ratio(self) -> float:
        """The contrast ratio of the two, 1 to 21."""
        return ratio_of(self.colour, self.ground)


@dataclass(frozen=True, slots=True)
class Text:
    """A text and where it is drawn, in the coordinates of the window.

    Attributes:
        kind: « text », « large », « placeholder » or « disabled ».
    """

    name: str
    kind: str
    area: QRect


@cache
def ratio_of(first: int, second: int) -> float:
    """Return the contrast ratio of two pixels."""
    return contrast_ratio(hexa(first), hexa(second))


def hexa(pixel: int) -> str:
    """Return ``#RRGGBB``."""
    return f"#{pixel & 0xFFFFFF:06X}"


def numbers(block: tuple[bytes, ...]) -> list[list[int]]:
    """Return a block of pixels as numbers, row by row."""
    return [memoryview(row).cast("I").tolist() for row in block]


@lru_cache(maxsize=4096)
def inks(block: tuple[bytes, ...]) -> tuple[Ink, ...]:
    """Return each group of words of a block of pixels: lines one under the other, groups side by side."""
    rows = numbers(block)
    if not rows or not rows[0]:
        return ()
    ground = _most(chain.from_iterable(rows))
    found = []
    for line in _runs([set(row) != {ground} for row in rows], 1):
        band = rows[line.start : line.stop]
        local = _most(chain.from_iterable(band))
        columns = [set(column) != {local} for column in zip(*band, strict=True)]
        for group in _runs(columns, _APART):
            pixels = [pixel for row in band for pixel in row[group.start : group.stop]]
            ink = _ink(pixels, len(band))
            if ink is not None:
                found.append(ink)
    return tuple(found)


def _ink(pixels: list[int], height: int) -> Ink | None:
    """The ink of a group, None for what is no text: a rule, a speck, a flat shape."""
    counts = Counter(pixels)
    ground, most = counts.most_common(1)[0]
    drawn = len(pixels) - most
    flat = any(count > _FLAT * len(pixels) for pixel, count in counts.items() if pixel != ground)
    if drawn < _LEAST_INK or height < _LEAST_HEIGHT or flat:
        return None
    return Ink(max(counts, key=lambda pixel: ratio_of(pixel, ground)), ground)


def _most(pixels: Iterator[int] | chain[int]) -> int:
    return Counter(pixels).most_common(1)[0][0]


def _runs(marks: list[bool], gap: int) -> list[range]:
    """The stretches of true marks; those less than ``gap`` apart are one."""
    found: list[range] = []
    for place in (number for number, mark in enumerate(marks) if mark):
        if found and place - found[-1].stop < gap:
            found[-1] = range(found[-1].start, place + 1)
        else:
            found.append(range(place, place + 1))
    return found


# Where the texts are


def texts_in(window: QWidget) -> Iterator[Text]:
    """Yield each visible text of ``window`` that a widget shows by itself: no bar, no drawing."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            for text in _texts_of(widget):
                origin = widget.mapTo(window, QPoint(0, 0))
                area = text.area.intersected(widget.visibleRegion().boundingRect())
                if area.width() > _APART and area.height() >= text.area.height():
                    yield Text(text.name, text.kind, area.translated(origin))


def _texts_of(widget: QWidget) -> Iterator[Text]:
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        yield from _texts_of_view(parent)
        return
    named, kind, inside = widget.objectName() or type(widget).__name__, _kind(widget), widget.rect()
    text = ""
    match widget:
        case StatusChip() | Tag():
            text, inside = widget.text(), inside.adjusted(4, 3, -4, -3)
        case QLabel():
            text = widget.text()
        case StepRow():
            # The icon is a shape, not a text: 3:1 is asked of it.
            text, inside = widget.text(), inside.adjusted(_ICON_OF_A_STEP, 4, -4, -4)
        case QAbstractButton():
            text, inside = widget.text(), inside.adjusted(4, 4, -4, -4)
        case QLineEdit():
            text, inside = widget.text() or widget.placeholderText(), inside.adjusted(5, 5, -5, -5)
        case QComboBox():
            text, inside = widget.currentText() or widget.placeholderText(), inside.adjusted(5, 5, -34, -5)
        case QMenuBar():
            for action in widget.actions():
                if action.isVisible():
                    state = kind if action.isEnabled() else "disabled"
                    yield Text(action.text(), state, widget.actionGeometry(action).adjusted(2, 2, -2, -2))
    if text.strip():
        yield Text(f"{named} «{text[:32]}»", kind, inside)


def _texts_of_view(view: QAbstractScrollArea) -> Iterator[Text]:
    """The texts of what scrolls by itself, in the coordinates of its viewport."""
    named, kind = view.objectName() or type(view).__name__, _kind(view)
    match view:
        case QHeaderView():
            for number in range(view.count()):
                left, wide = view.sectionViewportPosition(number), view.sectionSize(number)
                area = QRect(left, 0, wide, view.height())
                if view.orientation() == Qt.Orientation.Horizontal and not view.isSectionHidden(number):
                    head = str(view.model().headerData(number, view.orientation()) or "")
                    if head.strip():
                        yield Text(f"{named} «{head}»", kind, area.adjusted(2, 2, -2, -3))
        case QAbstractItemView():
            model = view.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
                    index = model.index(row, column)
                    text = _said(index)
                    area = view.visualRect(index).adjusted(6, 2, -2, -3)
                    if text.strip() and area.intersects(view.viewport().rect()):
                        yield Text(f"{named} «{text[:32]}»", kind, area)
        case QPlainTextEdit() | QTextEdit():
            if view.toPlainText().strip():
                yield Text(named, kind, view.viewport().rect())


def _said(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def _kind(widget: QWidget) -> str:
    if not widget.isEnabled():
        return "disabled"
    if isinstance(widget, QLineEdit) and not widget.text():
        return "placeholder"
    font = QFontInfo(widget.font())
    large = font.pixelSize() >= (_LARGE_BOLD if font.bold() else _LARGE)
    return "large" if large and isinstance(widget, QLabel) else "text"
