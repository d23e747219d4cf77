"""Replace a file whole, or leave it as it was (design §5, reliability §1.2).

Codes raised here, all `ForfaitError`:

============= ========================================================================================================
code           parameters
============= ========================================================================================================
save-failed    path, reason: ENOSPC, EACCES, EROFS, EIO, EDQUOT, ENOENT…, « short-write », « verify » (read back wrong)
save-conflict  path, missing (True when the file went away): it is no longer the one that was read
============= ========================================================================================================
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Callable
from enum import Enum
from functools import cache
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage.filesystem import FileSystem, reason_of

TEMPORARY = re.compile(r"\..+\.([0-9a-f]{4})([0-9a-f]{8})[0-9a-f]{4}\.tmp")
"""Names of our temporary files and folders: `.dossier.forfait.<machine, process and chance>.tmp`."""

_FORGOTTEN = 24 * 3600
"""Seconds after which the temporary file of another machine is nobody's any more."""


PRIVATE = 0o600
"""The permissions of what belongs to a declaration."""

SHARED = 0o666
"""Those of what is exported: a folder that others read gets files that others read."""


class Expected(Enum):
    """What must be on disk before the replacement, when it is not a hash."""

    ABSENT = "absent"
    ANYTHING = "anything"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written. `durable` is False when the folder could not be synced after the rename.

    The new content is then in place and complete; only a power cut within seconds could bring the old one back.
    """

    sha256: str
    durable: bool = True


def sha256(data: bytes) -> str:
    """SHA-256 of the bytes, lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def temporary_name(name: str) -> str:
    """A hidden name for what will become `name`; says which process writes it, so that a dead one's can be swept."""
    return f".{name}.{_machine_mark()}{os.getpid():08x}{secrets.token_hex(2)}.tmp"


@cache
def _machine_mark() -> str:
    import platform

    return sha256(platform.node().encode("utf-8", "replace"))[:4]


def write_file(
    fs: FileSystem, path: Path, data: bytes, expected: str | Expected, *, new_mode: int = PRIVATE
) -> Written:
    """Write `data` as the whole content of `path`: old file or new file, never a mixture.

    Args:
        fs: the disk.
        path: the file; a symbolic link is followed and stays a link.
        data: the whole content.
        expected: SHA-256 of what must be on disk now, or a special case.
        new_mode: the permissions of a file that is new, of which the system takes off its mask; one that is replaced
            keeps its own.

    Raises:
        ForfaitError: `save-failed` or `save-conflict`; the file is then what it was, and no temporary file is left.
    """
    try:
        target = Path(os.path.realpath(path))
        _compare(fs, target, expected, path)
        mode = _mode_for(fs, target)
        _check_space(fs, target.parent, len(data))
        temporary = target.with_name(temporary_name(target.name))
        try:
            _fill(fs, temporary, data, path, new_mode)
            if mode is not None:
                # A share may not know permissions; the content matters more.
                with contextlib.suppress(OSError):
                    fs.chmod(temporary, mode)
            # Two writers that both compared before either replaced would lose the first one's work.
            with contextlib.nullcontext() if expected is Expected.ANYTHING else fs.alone(target.parent):
                _compare(fs, target, expected, path)
                fs.replace(temporary, target)
        except BaseException:
            with contextlib.suppress(OSError):
                fs.remove(temporary)
            raise
    except OSError as error:
        raise ForfaitError("save-failed", path=str(path), reason=reason_of(error)) from error
    try:
        fs.fsync_dir(target.parent)
    except OSError:
        # The file is already the new one: to call this a failure would make the next save a conflict with itself.
        return Written(sha256(data), durable=False)
    return Written(sha256(data))


def _compare(fs: FileSystem, target: Path, expected: str | Expected, path: Path) -> None:
    if expected is Expected.ANYTHING:
        return
    found = fs.stat(target)
    if found is None:
        if expected is not Expected.ABSENT:
            # A folder that went away is a failure of the disk; a file that went away is somebody's doing.
            if fs.stat(target.parent) is None:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            raise ForfaitError("save-conflict", path=str(path), missing=True)
        return
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if expected is Expected.ABSENT or sha256(fs.read(target)) != expected:
        raise ForfaitError("save-conflict", path=str(path), missing=False)


def _mode_for(fs: FileSystem, target: Path) -> int | None:
    """The permissions to keep, None for a new file; a file protected against writing stays protected."""
    found = fs.stat(target)
    if found is None:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not found.st_mode & 0o222:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(found.st_mode)


def _check_space(fs: FileSystem, folder: Path, size: int) -> None:
    free = fs.free_space(folder)
    if free is not None and free < 3 * size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _fill(fs: FileSystem, temporary: Path, data: bytes, path: Path, mode: int) -> None:
    handle = fs.create(temporary, mode)
    try:
        rest = memoryview(data)
        while rest:
            count = fs.write(handle, rest)
            if count <= 0:
                raise ForfaitError("save-failed", path=str(path), reason="short-write")
            rest = rest[count:]
        fs.fsync(handle)
    finally:
        fs.close(handle)
    if fs.read(temporary) != data:
        raise ForfaitError("save-failed", path=str(path), reason="verify")


def sweep_temporaries(folder: Path) -> int:
    """Remove the temporary files and folders that a killed save or creation left in a folder; return how many.

    For the folder of a dossier whose lock is ours. It may have been taken over: what a live process of this machine is
    writing stays.
    """
    # Imported here: only the opening of a dossier asks.
    from forfait_desktop.storage.lock import process_alive

    return _sweep(folder, lambda _found, match: match[1] != _machine_mark() or not process_alive(int(match[2], 16)))


def sweep_orphans(folder: Path, now: float | None = None) -> int:
    """Remove what dead processes of this machine left in a folder where others may be writing; return how many.

    Args:
        folder: any folder, that of the library for one.
        now: seconds since 1970; what another machine left is swept a day later.
    """
    # Imported here: only the start of the application asks.
    from forfait_desktop.storage.lock import process_alive

    moment = time.time() if now is None else now

    def is_orphan(found: Path, match: re.Match[str]) -> bool:
        if match[1] == _machine_mark():
            return not process_alive(int(match[2], 16))
        return moment - found.lstat().st_mtime > _FORGOTTEN

    return _sweep(folder, is_orphan)


def _sweep(folder: Path, may_go: Callable[[Path, re.Match[str]], bool]) -> int:
    count = 0
    with contextlib.suppress(OSError):
        for found in list(folder.iterdir()):
            match = TEMPORARY.fullmatch(found.name)
            if match is None:
                continue
            # One that cannot be removed does not keep the others.
            with contextlib.suppress(OSError):
                if not may_go(found, match):
                    continue
                if found.is_dir() and not found.is_symlink():
                    shutil.rmtree(found)
                else:
                    found.unlink()
                count += 1
    return count
