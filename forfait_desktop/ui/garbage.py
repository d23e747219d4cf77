"""When objects that only hold each other are looked for: now and then, on the thread of the window, never elsewhere.

Python looks on whatever thread happens to make objects. A background thread that writes a PDF would then destroy the
widgets of a screen that was closed, which Qt allows on their own thread only: the program falls, one time in thousands.
"""

from __future__ import annotations

import gc
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer

_REST: Final = 2_000
"""Milliseconds between two looks."""
_SHARE: Final = 50
"""A look at everything rests for as many times what it took: 2 % of the time at most."""


class Garbage(QObject):
    """Takes over from Python's own search, with Python's own thresholds. To be made on the window's thread."""

    def __init__(self, parent: QObject | None = None, rest_ms: int = _REST) -> None:
        """Look each ``rest_ms`` milliseconds, once started."""
        super().__init__(parent)
        self._whole_after = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(rest_ms)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Stop Python's search, and begin."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Hand the search back to Python."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Search the generations that Python would by now have searched."""
        young, middle, old = gc.get_count()
        limits = gc.get_threshold()
        # What was made since the last look would have led to so many searches, each counting for the next generation.
        middle += young // limits[0]
        old += middle // limits[1]
        start = perf_counter()
        if old > limits[2] and start >= self._whole_after:
            gc.collect()
            end = perf_counter()
            self._whole_after = end + _SHARE * (end - start)
        elif middle > limits[1]:
            gc.collect(1)
        elif young > limits[0]:
            gc.collect(0)
