"""What F6 and Tab go through in the working window: header, messages, steps, page, help, foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from forfait_desktop.ui.notes import focused_in
from forfait_desktop.ui.tab_order import next_stop

if TYPE_CHECKING:
    from forfait_desktop.ui.wizard.wizard import Wizard


class Zones:
    """The parts of the window in reading order; pages are built late, and Qt would visit them last."""

    def __init__(self, wizard: Wizard, pages: QWidget) -> None:
        self._wizard = wizard
        self._pages = pages

    def targets(self) -> tuple[QWidget, ...]:
        """Return where F6 lands in each part."""
        return tuple(target for _, target in self._parts())

    def zone_of(self, zones: tuple[QWidget, ...], focused: QWidget) -> int:
        """Return the number of the zone whose part of the window holds ``focused``, -1 when none does."""
        for number, (part, _) in enumerate(self._parts()[: len(zones)]):
            if part is focused or part.isAncestorOf(focused):
                return number
        return -1

    def tab(self, forward: bool) -> bool:
        """Give the focus to the next stop, or to the previous one. Returns whether there is any."""
        w = self._wizard
        steps: QWidget = w.combo if w.area.mode == "narrow" else w.steps
        parts = (w.header, w.messages, steps, self._pages, w.help, w.footer)
        target = next_stop(w, parts, focused_in(w), 1 if forward else -1)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def _parts(self) -> tuple[tuple[QWidget, QWidget], ...]:
        w = self._wizard
        row = w.steps.list.row(w.current)
        narrow = w.area.mode == "narrow"
        steps: tuple[QWidget, QWidget] = (w.combo, w.combo.combo) if narrow else (w.steps, row or w.steps.search)
        shown: tuple[tuple[QWidget, QWidget], ...] = ((w.help, w.help.region),) if w.area.help_shown else ()
        return (
            (w.header, w.header.library),
            steps,
            (self._pages, w.page.first_zone()),
            *shown,
            (w.footer, w.footer.next),
        )
