"""The locks of the declarations that the window opens: taken, refused, taken over once the user said so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.lock import DossierLock, current_owner


class Locks:
    """Takes locks for this process.

    Args:
        now: the local time, that others read in the lock.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._taken_over: dict[Path, DossierLock] = {}

    def take(self, path: Path) -> tuple[DossierLock | None, ForfaitError | None]:
        """Take the lock of a dossier, or tell why it cannot be (`dossier-locked`, `lock-failed`)."""
        kept = self._taken_over.pop(path, None)
        if kept is not None and kept.still_ours():
            return kept, None
        lock = DossierLock(path, current_owner())
        try:
            lock.take(self._now())
        except ForfaitError as error:
            return None, error
        return lock, None

    def take_over(self, path: Path) -> None:
        """Take the lock whoever has it; the next `take` of that dossier gives it. Only after the user said so.

        The declaration must then be read again: the former holder may have saved until now.

        Raises:
            ForfaitError: `lock-failed`.
        """
        lock = DossierLock(path, current_owner())
        lock.take_over(self._now())
        self._taken_over[path] = lock
