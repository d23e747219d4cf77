"""One background thread for what waits on a disk (saving, writing a PDF). Results come back on the window's thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal

from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], object]
    done: Callable[[object], None]
    failed: Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: _Job
    result: object = None
    error: Exception | None = None


class Worker(QObject):
    """Runs jobs one after the other, in the order given. The thread starts with the first job.

    ``work`` runs on the thread and touches no widget; ``done`` or ``failed`` runs on the thread of this object.
    """

    _finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._outcomes: deque[_Outcome] = deque()
        self._waiting = 0
        self._idle = threading.Condition()
        self._thread: threading.Thread | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self, work: Callable[[], object], done: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> None:
        """Queue ``work``."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="forfait-writer", daemon=True)
            self._thread.start()
        with self._idle:
            self._waiting += 1
        self._jobs.put(_Job(work, done, failed))

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
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                outcome = _Outcome(job, result=job.work())
            except Exception as error:  # noqa: BLE001 - whatever happened belongs to the one who asked
                outcome = _Outcome(job, error=error)
            self._outcomes.append(outcome)
            # Asked before the wait is over: once it is, this object may be gone.
            self._finished.emit()
            with self._idle:
                self._waiting -= 1
                self._idle.notify_all()

    def _deliver(self) -> None:
        while self._outcomes:
            outcome = self._outcomes.popleft()
            if outcome.error is None:
                outcome.job.done(outcome.result)
            else:
                outcome.job.failed(outcome.error)
