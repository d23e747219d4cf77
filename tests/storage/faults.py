"""A disk that fails on demand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from forfait_desktop.storage.filesystem import LocalFileSystem


class FaultyDisk(LocalFileSystem):
    """The real disk, of which the n-th call fails.

    Args:
        fail_at: number of the call that fails, from 1; 0: none.
        code: errno of that failure.
        chunk: most bytes that one write takes, 0: no limit.
    """

    def __init__(self, fail_at: int = 0, code: int = 0, chunk: int = 0) -> None:
        super().__init__()
        self.calls: list[str] = []
        self._fail_at = fail_at
        self._code = code
        self._chunk = chunk

    def before(self, name: str) -> None:
        """Count a call; fail if it is its turn."""
        self.calls.append(name)
        if len(self.calls) == self._fail_at:
            raise OSError(self._code, os.strerror(self._code))

    def read(self, path: Path) -> bytes:
        self.before("read")
        return super().read(path)

    def create(self, path: Path, mode: int) -> int:
        self.before("create")
        return super().create(path, mode)

    def write(self, handle: int, data: memoryview) -> int:
        self.before("write")
        return super().write(handle, data[: self._chunk] if self._chunk else data)

    def fsync(self, handle: int) -> None:
        self.before("fsync")
        super().fsync(handle)

    def close(self, handle: int) -> None:
        super().close(handle)
        self.before("close")

    def replace(self, source: Path, target: Path) -> None:
        self.before("replace")
        super().replace(source, target)

    def fsync_dir(self, folder: Path) -> None:
        self.before("fsync_dir")
        super().fsync_dir(folder)

    def remove(self, path: Path) -> None:
        self.before("remove")
        super().remove(path)

    def stat(self, path: Path) -> os.stat_result | None:
        self.before("stat")
        return super().stat(path)

    def chmod(self, path: Path, mode: int) -> None:
        self.before("chmod")
        super().chmod(path, mode)

    @contextmanager
    def alone(self, folder: Path) -> Iterator[None]:
        self.before("alone")
        with super().alone(folder):
            yield
