"""Scroll bars that keep their place, needed or not.

Assistive technologies ask a scrolling area how many children it has, then for each by its number. Its bars are among
them while they are shown, and Qt (6.11 too) reads past the end of its list when one has gone in between: the program
falls. What is not needed is drawn as nothing by the style sheet, and a page keeps its width when it grows.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

_ALWAYS, _NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def keep_bars(area: QScrollArea, *, sideways: bool = False) -> None:
    """Give ``area`` a vertical bar for good, and one for moving ``sideways`` or none."""
    area.setVerticalScrollBarPolicy(_ALWAYS)
    area.setHorizontalScrollBarPolicy(_ALWAYS if sideways else _NEVER)
