"""An area that scrolls, with bars of its own beside what it shows.

Assistive technologies ask an area how many children it has, then for each by its number. Qt (6.11 too) counts its own
bars while they are visible and reads past the end of its list when one has gone in between, or when the page has been
hidden: the program falls. Bars that are not in Qt's holders are not counted: the area has one child, always.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class ScrollArea(QScrollArea):
    """A `QScrollArea` that keeps the place of its bars, needed or not, so that a page keeps its width when it grows.

    What is not needed is drawn as nothing by the style sheet.
    """

    def __init__(self, parent: QWidget | None = None, *, sideways: bool = False) -> None:
        """Have a vertical bar, and one for moving ``sideways`` or none."""
        super().__init__(parent)
        self._upright = _own(self, Qt.Orientation.Vertical)
        self._flat = _own(self, Qt.Orientation.Horizontal) if sideways else None
        self.setVerticalScrollBarPolicy(_NEVER)
        self.setHorizontalScrollBarPolicy(_NEVER)
        self._give_room()

    def bar_width(self) -> int:
        """Return the pixels that the vertical bar takes, which a page may have in place of a margin."""
        return self._upright.sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bars at the edges."""
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        wide = self._upright.sizeHint().width()
        high = self._flat.sizeHint().height() if self._flat is not None else 0
        self.setViewportMargins(0, 0, wide, high)
        around = self.contentsRect()
        self._upright.setGeometry(around.right() + 1 - wide, around.top(), wide, around.height() - high)
        if self._flat is not None:
            self._flat.setGeometry(around.left(), around.bottom() + 1 - high, around.width() - wide, high)


def _own(area: QScrollArea, way: Qt.Orientation) -> QScrollBar:
    """A bar that ``area`` moves by, out of the holder that Qt would show and hide it with."""
    bar = QScrollBar(way, area)
    if way is Qt.Orientation.Vertical:
        area.setVerticalScrollBar(bar)
    else:
        area.setHorizontalScrollBar(bar)
    bar.setParent(area)
    bar.show()
    return bar
