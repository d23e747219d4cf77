"""Tab in reading order: part after part of the window, and from top to bottom inside a page built at any time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

_ROW: Final = 16


def tab_stops(root: QWidget, parts: Sequence[QWidget]) -> list[QWidget]:
    """Return what Tab goes through in ``root``: the stops of each of ``parts``, in reading order."""
    found: list[list[tuple[int, int, int, QWidget]]] = [[] for _ in parts]
    for stops, part in zip(found, parts, strict=True):
        for widget in _shown(part):
            if _is_stop(widget):
                place = widget.mapTo(root, QPoint(0, widget.height() // 2))
                # Neighbours whose middles differ by a few pixels stand on the same line.
                stops.append((place.y() // _ROW, place.x(), len(stops), widget))
    return [stop[3] for stops in found for stop in sorted(stops, key=_order)]


def next_stop(root: QWidget, parts: Sequence[QWidget], focused: QWidget | None, by: int) -> QWidget | None:
    """Return the stop after (``by`` 1) or before (``by`` -1) the focused widget, going round; None without any."""
    stops = tab_stops(root, parts)
    if not stops:
        return None
    here = next((number for number, stop in enumerate(stops) if stop is focused), None)
    if here is None:
        # A widget that Tab does not stop on, such as another radio of the group: go on from its place.
        return stops[0] if by > 0 else stops[-1]
    return stops[(here + by) % len(stops)]


def _shown(part: QWidget) -> Iterator[QWidget]:
    """Go through what is seen of ``part``, itself first: the pages that were left hold most of the widgets."""
    if part.isVisible():
        yield part
        for child in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not child.isWindow():
                yield from _shown(child)


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    return (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus


def _order(stop: tuple[int, int, int, QWidget]) -> tuple[int, int, int]:
    return stop[:3]
