"""The few calls to the disk that a save needs, behind one object so that tests can make each of them fail."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from forfait_desktop.errors import ForfaitError

_SHARING_DELAYS = (0.05, 0.15, 0.5, 1.3, 3.0)
"""Seconds between two tries when a sync client or an antivirus holds the file (Windows), 5 s in all."""

_TURNS = (0.01,) * 20 + (0.1,) * 48
"""Seconds between two tries of `alone`, 5 s in all: a replacement takes a few milliseconds."""

_NO_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM)


class FileSystem(Protocol):
    """What a save asks of the disk. Every method raises OSError."""

    def read(self, path: Path) -> bytes:
        """Return the whole file."""

    def create(self, path: Path, mode: int) -> int:
        """Create a file that must not exist; return its descriptor."""

    def write(self, handle: int, data: memoryview) -> int:
        """Write at most all of `data`; return the count of bytes written."""

    def fsync(self, handle: int) -> None:
        """Wait until the disk holds what was written."""

    def close(self, handle: int) -> None:
        """Close the descriptor."""

    def replace(self, source: Path, target: Path) -> None:
        """Rename over the target, all or nothing."""

    def fsync_dir(self, folder: Path) -> None:
        """Wait until the disk holds the names of the folder, where the system knows how to."""

    def remove(self, path: Path) -> None:
        """Remove a file."""

    def stat(self, path: Path) -> os.stat_result | None:
        """Return what is known of the file; None when there is none."""

    def chmod(self, path: Path, mode: int) -> None:
        """Set the permissions."""

    def free_space(self, folder: Path) -> int | None:
        """Return the bytes free for us; None when the system does not say."""

    def alone(self, folder: Path) -> AbstractContextManager[None]:
        """Be the only one of this machine to replace a file of the folder, where the system knows how to."""


class LocalFileSystem:
    """The real disk. `delays` are the waits between two tries of a rename that another program prevents."""

    def __init__(
        self,
        delays: tuple[float, ...] = _SHARING_DELAYS if os.name == "nt" else (),
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._delays = delays
        self._pause = pause

    def read(self, path: Path) -> bytes:
        """See `FileSystem`."""
        return path.read_bytes()

    def create(self, path: Path, mode: int) -> int:
        """See `FileSystem`."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)

    def write(self, handle: int, data: memoryview) -> int:
        """See `FileSystem`."""
        return os.write(handle, data)

    def fsync(self, handle: int) -> None:
        """See `FileSystem`."""
        os.fsync(handle)

    def close(self, handle: int) -> None:
        """See `FileSystem`."""
        os.close(handle)

    def replace(self, source: Path, target: Path) -> None:
        """See `FileSystem`."""
        for delay in self._delays:
            try:
                source.replace(target)
            except PermissionError:
                self._pause(delay)
            else:
                return
        source.replace(target)

    def fsync_dir(self, folder: Path) -> None:
        """See `FileSystem`."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            # Some network file systems cannot sync a folder; that is no failure of the save.
            if error.errno not in _NO_SYNC:
                raise
        finally:
            os.close(handle)

    def remove(self, path: Path) -> None:
        """See `FileSystem`."""
        path.unlink()

    def stat(self, path: Path) -> os.stat_result | None:
        """See `FileSystem`."""
        try:
            return path.stat()
        except FileNotFoundError:
            return None

    def chmod(self, path: Path, mode: int) -> None:
        """See `FileSystem`."""
        path.chmod(mode)

    def free_space(self, folder: Path) -> int | None:
        """See `FileSystem`."""
        with contextlib.suppress(OSError):
            return shutil.disk_usage(folder).free
        return None

    @contextlib.contextmanager
    def alone(self, folder: Path) -> Iterator[None]:
        """See `FileSystem`. Goes on alone or not where folders cannot be locked (Windows, some shares).

        Raises:
            OSError: EAGAIN when another program is at it for five seconds.
        """
        if sys.platform == "win32":
            yield
            return
        import fcntl

        handle = -1
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
        try:
            for delay in (*_TURNS, None) if handle >= 0 else ():
                try:
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    if delay is None:
                        raise
                    self._pause(delay)
                except OSError:
                    break
                else:
                    break
            yield
        finally:
            if handle >= 0:
                # The lock goes with the descriptor, that of a killed process too. What was to be replaced is by now:
                # a failure here is none of the save.
                with contextlib.suppress(OSError):
                    os.close(handle)


def is_folder(path: Path) -> bool:
    """Whether a folder is there; not either when the disk does not say (a share that is gone, somebody else's folder).

    `Path.is_dir` raises then, where a screen only wants to know; reading the folder tells why.
    """
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: Path) -> bool:
    """The same for a file."""
    return os.path.isfile(path)  # noqa: PTH113


def reason_of(error: OSError) -> str:
    """The name of a system error, « ENOSPC »; « UNKNOWN » when it has none."""
    return errno.errorcode.get(error.errno or 0, "UNKNOWN")


def read_limited(fs: FileSystem, path: Path, maximum: int, code: str) -> bytes:
    """Read a file that must not be larger than `maximum` bytes; never modifies anything.

    Raises:
        ForfaitError: `file-missing` or `file-unreadable` (path, reason); `code` with reason « too-large ».
    """
    try:
        found = fs.stat(path)
        if found is None:
            raise ForfaitError("file-missing", path=str(path))
        if stat.S_ISDIR(found.st_mode):
            raise ForfaitError("file-unreadable", path=str(path), reason="EISDIR")
        if not stat.S_ISREG(found.st_mode):
            # A pipe would block for ever.
            raise ForfaitError("file-unreadable", path=str(path), reason="ENOTSUP")
        if found.st_size > maximum:
            raise ForfaitError(code, reason="too-large", size=found.st_size, maximum=maximum)
        return fs.read(path)
    except FileNotFoundError:
        raise ForfaitError("file-missing", path=str(path)) from None
    except OSError as error:
        raise ForfaitError("file-unreadable", path=str(path), reason=reason_of(error)) from None
