"""Between the session and the disk: the bytes of one state, to be written by a worker."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.session.session import Session
from forfait_desktop.storage.lock import DossierLock
from forfait_desktop.storage.store import DossierStore, Saved, as_copy, digest, serialise


class PendingSave:
    """One state of a session, already made into bytes."""

    def __init__(
        self,
        session: Session,
        store: DossierStore,
        now: datetime,
        lock: DossierLock | None = None,
        note: Callable[[Saved], None] | None = None,
    ) -> None:
        """Freeze the present state; `note` is told of the save once it is over.

        Raises:
            ForfaitError: `text-unsavable`, `save-failed` (reason « roundtrip »).
        """
        self._note = note
        snapshot = session.snapshot()
        self._session = session
        self._store = store
        self._now = now
        self._lock = lock
        self._path = session.path
        self._expected = session.file_hash
        self._revision = snapshot.revision
        self._data = serialise(snapshot)

    def write(self) -> Saved:
        """Write it; touches the disk only, so that a worker may do it.

        Raises:
            ForfaitError: `save-failed`, `save-conflict`, or `lock-taken` (somebody else took the declaration over); the
                file on disk is what it was.
        """
        if self._lock is not None:
            self._lock.check_ours()
        return self._store.save(self._path, self._data, self._expected, self._now)

    def written(self, result: object) -> None:
        """Tell the session that it is on disk: on the session's thread, with what `write` returned."""
        # A session moved elsewhere in between has another file: this result says nothing of it.
        if isinstance(result, Saved) and self._session.path == self._path:
            self._session.saved(self._revision, result.sha256)
            if self._note is not None:
                self._note(result)


class SessionSaver:
    """Saves one session.

    Args:
        session: the open dossier.
        store: where it is written; used by one thread at a time.
        now: gives the local time, for the names of the versions.
        lock: the lock under which it is written, if there is one; changes with the place.
    """

    def __init__(
        self,
        session: Session,
        store: DossierStore,
        now: Callable[[], datetime],
        lock: DossierLock | None = None,
    ) -> None:
        self._session = session
        self._store = store
        self._now = now
        self.lock = lock
        self.last: Saved | None = None
        """The last save, None before the first one."""

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet and may be written."""
        return self._session.dirty and not self._session.read_only

    def prepare(self) -> PendingSave:
        """Make the bytes of the present state.

        Raises:
            ForfaitError: `text-unsavable`, `save-failed` (reason « roundtrip »), `session-read-only`.
        """
        if self._session.read_only:
            raise ForfaitError("session-read-only", reason=self._session.read_only)
        return PendingSave(self._session, self._store, self._now(), self.lock, self._keep)

    def _keep(self, saved: Saved) -> None:
        self.last = saved

    def save_now(self) -> Saved:
        """Save on this thread.

        Raises:
            ForfaitError: what `prepare` and `PendingSave.write` raise.
        """
        pending = self.prepare()
        saved = pending.write()
        pending.written(saved)
        return saved

    def save_elsewhere(self, library: Path, bareme: bytes, *, copy: bool = False) -> Path:
        """Write the present state as a new folder in `library`, with its evidence, and go on there.

        Args:
            library: the folder chosen by the user (« Enregistrer ailleurs »), or the library (« Garder les deux »).
            bareme: the `bareme.toml` of the dossier.
            copy: give it an id of its own, because the other one goes on living.

        Raises:
            ForfaitError: `save-failed`, `bareme-changed`, `text-unsavable`.
        """
        snapshot = self._session.snapshot()
        content = as_copy(snapshot) if copy else snapshot
        path = self._store.create(library, content, bareme, evidence_from=self._session.folder)
        self._session.moved(path, digest(serialise(content)), content)
        return path
