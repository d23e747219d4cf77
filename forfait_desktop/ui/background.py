"""Work of the background thread that tells how far it is, and that can be stopped between two steps."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal


class Progress(QObject):
    """Handed to the work: `tell` and `is_stopped` are for the background thread.

    Signals:
        moved(int): how far the work is, on the window's thread.
    """

    moved = Signal(int)
    _told = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._told.connect(self.moved, Qt.ConnectionType.QueuedConnection)

    def tell(self, step: int) -> None:
        """Say how far the work is."""
        if not self._stop.is_set():
            self._told.emit(step)

    def is_stopped(self) -> bool:
        """Whether the work is to end."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to end."""
        self._stop.set()
