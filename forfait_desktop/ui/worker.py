"""One background thread for what waits on a disk (saving, writing a PDF). Results come back on the window's thread."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from forfait_desktop.later import settle
from forfait_desktop.records import dataclass

_TURN: Final = 0.001
"""Seconds that a thread of Python keeps the others waiting, 0.005 unless told: a key waits for several such turns."""


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], object]
    done: Callable[[object], None]
    failed: Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Outcome:
    ticket: int
    result: object = None
    error: Exception | None = None


class Worker(QObject):
    """Runs jobs one after the other, in the order given. The thread starts with the first job.

    ``work`` runs on the thread and touches no widget; ``done`` or ``failed`` runs on the thread of this object. What
    the three of them hold is let go on the thread of this object too: it may be the last to hold something of Qt.
    """

    _finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[int, _Job] = {}
        self._tickets: SimpleQueue[int | None] = SimpleQueue()
        self._outcomes: deque[_Outcome] = deque()
        self._given = 0
        self._waiting = 0
        self._idle = threading.Condition()
        self._thread: threading.Thread | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self, work: Callable[[], object], done: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> None:
        """Queue ``work``."""
        if self._thread is None:
            # Before there are two threads to look into them.
            settle("inspect", "tempfile")
            sys.setswitchinterval(_TURN)
            self._thread = threading.Thread(target=self._run, name="forfait-writer", daemon=True)
            self._thread.start()
        with self._idle:
            self._waiting += 1
        self._given += 1
        self._jobs[self._given] = _Job(work, done, failed)
        self._tickets.put(self._given)

    @property
    def busy(self) -> bool:
        """Whether something asked is not delivered yet."""
        return bool(self._jobs)

    def wait(self) -> None:
        """Wait until every job is finished, and deliver the results at once."""
        with self._idle:
            while self._waiting:
                self._idle.wait()
        self._deliver()

    def stop(self) -> None:
        """Finish what is queued, deliver it, and end the thread. To be called once, before the end."""
        self.wait()
        if self._thread is not None:
            self._tickets.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (ticket := self._tickets.get()) is not None:
            # Kept in no name here: a name would hold it until the next job.
            self._outcomes.append(self._outcome(ticket))
            # Asked before the wait is over: once it is, this object may be gone.
            self._finished.emit()
            with self._idle:
                self._waiting -= 1
                self._idle.notify_all()

    def _outcome(self, ticket: int) -> _Outcome:
        try:
            return _Outcome(ticket, result=self._jobs[ticket].work())
        except Exception as error:  # noqa: BLE001 - whatever happened belongs to the one who asked
            return _Outcome(ticket, error=error)

    def _deliver(self) -> None:
        while self._outcomes:
            outcome = self._outcomes.popleft()
            job = self._jobs.pop(outcome.ticket)
            if outcome.error is None:
                job.done(outcome.result)
            else:
                job.failed(outcome.error)
