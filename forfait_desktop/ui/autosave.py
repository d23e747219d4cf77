"""Saving without being asked: soon after the last change, never later than a limit, at once when it matters.

The bytes are made on the window's thread, so they are one consistent state; the disk is written by the worker.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from forfait_desktop.ui.worker import Worker

REST_MS: Final = 1500
LIMIT_MS: Final = 15_000


class PendingSave(Protocol):
    """One state of the dossier, already made into bytes."""

    def write(self) -> object:
        """Write it; runs on the worker and touches nothing of the window.

        Raises:
            ForfaitError: what the disk refused, or a conflict with what is on it.
        """

    def written(self, result: object) -> None:
        """Record that it is on disk; runs on the window's thread with what `write` returned."""


class Savable(Protocol):
    """What autosave saves: an open dossier."""

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""

    def prepare(self) -> PendingSave:
        """Make the bytes of the present state."""


class Autosave(QObject):
    """Saves one open dossier.

    Signals:
        saved: the disk holds everything.
        failed(object): the exception; the dossier stays dirty, and nothing is retried before the next change,
            `save_now` or `flush`.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, target: Savable, worker: Worker, parent: QObject, rest_ms: int = REST_MS, limit_ms: int = LIMIT_MS
    ) -> None:
        """Save ``target`` through ``worker``, ``rest_ms`` after the last change and ``limit_ms`` after the first."""
        super().__init__(parent)
        self._target = target
        self._worker = worker
        self._in_flight: PendingSave | None = None
        self._again = False
        self._suspended = False
        self._rest = self._timer(rest_ms)
        self._limit = self._timer(limit_ms)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self.save_now)
        return timer

    def touch(self) -> None:
        """Something changed: save it soon."""
        if self._suspended:
            return
        self._rest.start()
        if not self._limit.isActive():
            self._limit.start()

    def save_now(self) -> None:
        """Start saving at once, if something is not on disk yet."""
        self._rest.stop()
        self._limit.stop()
        if self._suspended:
            return
        if self._in_flight is not None:
            self._again = True
        elif self._target.dirty:
            try:
                pending = self._target.prepare()
            except Exception as error:  # noqa: BLE001 - text that cannot be saved is a failed save like another
                self.failed.emit(error)
                return
            self._in_flight = pending
            self._worker.submit(pending.write, self._on_written, self._on_failed)

    def flush(self) -> bool:
        """Save and wait for the disk. Returns whether everything is on disk."""
        self.save_now()
        while self._in_flight is not None:
            self._worker.wait()
        return not self._target.dirty

    def suspend(self) -> None:
        """Stop saving: the file on disk changed, and the user has not chosen yet."""
        self._suspended = True
        self._rest.stop()
        self._limit.stop()

    def resume(self) -> None:
        """Save again after `suspend`."""
        self._suspended = False

    def retarget(self, make: Callable[[Savable], Savable]) -> None:
        """Save into another place from now on."""
        self._target = make(self._target)
        self._suspended = False

    def _on_written(self, result: object) -> None:
        pending, self._in_flight = self._in_flight, None
        if pending is not None:
            pending.written(result)
        again, self._again = self._again, False
        if not self._target.dirty:
            self.saved.emit()
        elif again:
            # Typed while the disk was busy: what was asked for at once is saved at once, the rest in its own time.
            self.save_now()
        elif not self._rest.isActive():
            self.touch()

    def _on_failed(self, error: Exception) -> None:
        self._in_flight = None
        again, self._again = self._again, False
        self.failed.emit(error)
        if again:
            # Asked for while this one was failing: what it met may be over.
            self.save_now()
