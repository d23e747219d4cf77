"""The focus as it is drawn: wherever Tab stops, enough pixels change by 3:1 or more around what has the focus."""

from __future__ import annotations

from typing import Final, Literal

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from forfait_desktop.ui.side.registry import entries
from tests.ui.desktop import Desktop
from tests.ui.pixels import Picture, ratio_of

# One page of each kind of the sample, then each screen beside the pages.
PAGES: Final = (
    "volet-1",
    "dmp",
    "teleservices",
    "coordination",
    "services-patients",
    "vsm",
    "assistant-medical",
    "recapitulatif",
)
SCREENS: Final = tuple(entry.id for entry in entries())
# The palette is tested in both: the ones with most kinds of widgets are enough.
IN_THE_DARK: Final = ("teleservices", "recapitulatif", "pieces", "cabinet", "reglages")
_AROUND: Final = 6
_LEAST: Final = 3.0
# A ring of two pixels around the smallest target, 24 by 24 pixels, counts 192; its corners are rounded.
_COUNT: Final = 150


class NewWindows(QObject):
    """Notes what is shown as a window of its own, and takes the focus from ours, be it for an instant."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def ring_fault(desktop: Desktop, widget: QWidget) -> str:
    """Return what is wrong with the ring of ``widget``, which has the focus and keeps it; "" when it is well seen."""
    window = desktop.window
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    with_focus = Picture(window).rows(place)
    widget.clearFocus()
    desktop.settle()
    without = Picture(window).rows(place)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    desktop.settle()
    changed = 0
    for row, other in zip(with_focus, without, strict=True):
        if row != other:
            pairs = zip(memoryview(row).cast("I"), memoryview(other).cast("I"), strict=True)
            changed += sum(one != two and ratio_of(one, two) >= _LEAST for one, two in pairs)
    return "" if changed >= _COUNT else f"{type(widget).__name__} {widget.objectName()}: {changed} pixels"


def look_of(widget: QWidget) -> tuple[str, object, str]:
    """What decides of the ring: one of each look is enough on a screen."""
    above = widget.parentWidget()
    return type(widget).__name__, widget.property("variant"), type(above).__name__ if above is not None else ""


def walk_faults(desktop: Desktop) -> list[str]:
    """Go round by Tab, from what has the focus to the same again."""
    first = desktop.window.focusWidget()
    assert first is not None
    faults, looks, seen = [], set(), {first}
    stop: QWidget | None = first
    while stop is not None:
        if look_of(stop) not in looks:
            looks.add(look_of(stop))
            fault = ring_fault(desktop, stop)
            faults += [fault] if fault else []
        desktop.key(Qt.Key.Key_Tab)
        stop = desktop.window.focusWidget()
        if stop in seen:
            break
        assert stop is not None, "the focus is lost"
        seen.add(stop)
    return faults


@pytest.mark.parametrize(
    ("mode", "places"), [("light", PAGES), ("light", SCREENS), ("dark", IN_THE_DARK)], ids=["pages", "screens", "dark"]
)
def test_the_focus_is_seen_wherever_tab_stops(
    desktop: Desktop, mode: Literal["light", "dark"], places: tuple[str, ...]
) -> None:
    desktop.kit.theme.set_mode(mode)
    desktop.open_sample(width=1366, height=1000)
    faults = []
    for place in places:
        windows = NewWindows(desktop.window)
        desktop.qapp.installEventFilter(windows)
        desktop.window.show_desk()
        if place in PAGES:
            desktop.go(place)
        else:
            desktop.window.side.show(place)
        desktop.rest()
        desktop.qapp.removeEventFilter(windows)
        faults += [f"{place}: {fault}" for fault in (*windows.names, *walk_faults(desktop))]
    assert faults == []
