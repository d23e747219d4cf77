"""What the full page and the narrow window share: the rows, the current one, copying and ticking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from forfait_desktop.domain.copying import following
from forfait_desktop.presentation.copying.bench import CopyBench
from forfait_desktop.presentation.copying.view import CopyRowView, CopyView

Put = Callable[[str], bool]
"""Puts a text on the clipboard; whether the clipboard took it."""


def put_on_clipboard(text: str) -> bool:
    """Put ``text`` on the clipboard of the system. Returns whether it is there."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    return clipboard.text() == text


class CopyModel(QObject):
    """The copy sheet of the open declaration.

    Signals:
        changed(): the rows, or the current one.
        moved(): the current row is another one.
        said(str, str): « ok » or « warn », and the sentence.
    """

    changed = Signal()
    moved = Signal()
    said = Signal(str, str)

    def __init__(self, bench: CopyBench, parent: QObject, put: Put = put_on_clipboard) -> None:
        """Show what ``bench`` says."""
        super().__init__(parent)
        self.bench = bench
        self.put = put
        self.view: CopyView = bench.view()
        self._current = next((row.key for row in self.view.rows if not row.ticked), "")
        if not self._current and self.view.rows:
            self._current = self.view.rows[0].key

    def refresh(self) -> None:
        """Read the rows again."""
        view = self.bench.view()
        if view != self.view:
            self.view = view
            self.changed.emit()

    @property
    def at(self) -> int:
        """The place of the current row; 0 when it is no longer there."""
        return next((number for number, row in enumerate(self.view.rows) if row.key == self._current), 0)

    @property
    def row(self) -> CopyRowView | None:
        """The current row, None when there is none at all."""
        return self.view.rows[self.at] if self.view.rows else None

    def go(self, key: str) -> None:
        """Make ``key`` the current row."""
        if key != self._current:
            self._current = key
            self.moved.emit()

    def move(self, by: int) -> None:
        """Go ``by`` rows further, and stop at the ends."""
        if self.view.rows:
            self.go(self.view.rows[max(0, min(self.at + by, len(self.view.rows) - 1))].key)

    def copy(self, key: str = "") -> bool:
        """Put the value of a row (the current one) on the clipboard. Returns whether it is there."""
        row = next((one for one in self.view.rows if one.key == key), None) if key else self.row
        if row is None or not row.value:
            return False
        self._current = row.key
        taken = self.put(row.value)
        words = self.bench.words
        if taken:
            self.said.emit("ok", words.copied(row.label, row.value))
        else:
            self.said.emit("warn", words.refused())
        return taken

    def tick(self, key: str = "", *, on: bool | None = None) -> None:
        """Tick a row (the current one), or untick it; after a tick the next row is the current one."""
        row = next((one for one in self.view.rows if one.key == key), None) if key else self.row
        if row is None or not row.can_tick or self.bench.read_only:
            return
        wanted = not row.ticked if on is None else on
        self._current = row.key
        self.bench.tick(row.key, on=wanted)
        self.refresh()
        if wanted:
            done = [one.ticked for one in self.view.rows]
            self._current = self.view.rows[following(done, self.at)].key
        self.moved.emit()
