"""One window for one set of folders: a second start hands its file over to the first and ends.

No socket: a lock file says who is first, and a small file in a folder that the first one watches carries the path.
"""

from __future__ import annotations

import contextlib
import json
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

_WAIT_MS: Final = 3000
_STEP_S: Final = 0.02
_MAXIMUM: Final = 16_384


class SingleInstance(QObject):
    """The right to be the window of ``folder``.

    Signals:
        asked(str): another start hands over this path, or "" when it only wants the window in front.
    """

    asked = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Touch nothing yet; ``folder`` is the state folder of this user."""
        super().__init__(parent)
        self._folder = folder / "instance"
        self._lock = QLockFile(str(folder / "instance.lock"))
        # A process that died leaves its number behind: Qt then breaks the lock, whatever its age.
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def claim(self) -> bool:
        """Return whether this process is the first; also true where no lock can be written."""
        with contextlib.suppress(OSError):
            self._folder.parent.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def hand_over(self, path: Path | None, wait_ms: int = _WAIT_MS) -> bool:
        """Ask the first process to show ``path``. Returns whether it took it within ``wait_ms`` milliseconds."""
        import uuid

        note = self._folder / f"{uuid.uuid4().hex}.json"
        draft = note.with_suffix(".tmp")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps({"path": str(path.absolute()) if path else ""}), encoding="utf-8")
            draft.replace(note)
        except OSError:
            with contextlib.suppress(OSError):
                draft.unlink()
            return False
        until = time.monotonic() + wait_ms / 1000
        while note.exists():
            if time.monotonic() > until:
                # It hangs, or it is ending: this process opens the file by itself.
                with contextlib.suppress(OSError):
                    note.unlink()
                return False
            time.sleep(_STEP_S)
        return True

    def listen(self) -> None:
        """Take what other starts hand over from now on, and what they left while nobody looked."""
        if self._watcher is not None:
            return
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._take)
        QTimer.singleShot(0, self, self._take)

    def release(self) -> None:
        """Let go: the next start is the first."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _take(self) -> None:
        if self._watcher is None:
            return
        for note in sorted(self._folder.glob("*.json")):
            try:
                text = note.read_text(encoding="utf-8") if note.stat().st_size <= _MAXIMUM else ""
                note.unlink()
            except OSError:
                continue
            with contextlib.suppress(ValueError):
                given = json.loads(text)
                path = given.get("path") if isinstance(given, dict) else None
                if isinstance(path, str):
                    self.asked.emit(path)
