"""The real disk: what it is asked, what it forgives, and that it leaves nothing open."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.filesystem import LocalFileSystem, read_limited, reason_of
from tests.storage.limits import SizedDisk, opened


def refusing(code: int) -> object:
    def refuse(_handle: int) -> NoReturn:
        raise OSError(code, os.strerror(code))

    return refuse


def test_a_folder_is_synced_and_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[tuple[int, int]] = []
    sync = os.fsync

    def noting(handle: int) -> None:
        found = os.fstat(handle)
        synced.append((found.st_dev, found.st_ino))
        sync(handle)

    monkeypatch.setattr(os, "fsync", noting)
    before = opened()
    LocalFileSystem().fsync_dir(tmp_path)
    found = tmp_path.stat()
    assert synced == [(found.st_dev, found.st_ino)]
    assert opened() == before


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM])
def test_a_share_that_cannot_sync_a_folder_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(os, "fsync", refusing(code))
    before = opened()
    LocalFileSystem().fsync_dir(tmp_path)
    assert opened() == before


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
def test_a_disk_that_fails_to_sync_a_folder_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr(os, "fsync", refusing(code))
    before = opened()
    with pytest.raises(OSError) as raised:  # noqa: PT011 - its number is looked at
        LocalFileSystem().fsync_dir(tmp_path)
    assert raised.value.errno == code
    assert opened() == before


def test_a_file_is_written_whole_under_its_own_rights_and_closed(tmp_path: Path) -> None:
    disk = LocalFileSystem()
    before = opened()
    handle = disk.create(tmp_path / "a", 0o600)
    assert disk.write(handle, memoryview(b"abc")) == 3
    disk.fsync(handle)
    disk.close(handle)
    assert opened() == before
    with pytest.raises(OSError, match="Bad file descriptor"):
        disk.fsync(handle)
    assert disk.read(tmp_path / "a") == b"abc"
    with pytest.raises(FileExistsError):
        disk.create(tmp_path / "a", 0o600)
    disk.chmod(tmp_path / "a", 0o640)
    found = disk.stat(tmp_path / "a")
    assert found is not None
    assert (found.st_mode & 0o777, found.st_size) == (0o640, 3)
    assert disk.stat(tmp_path / "b") is None
    disk.remove(tmp_path / "a")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_reserved_is_left_open_by_nobody(tmp_path: Path) -> None:
    before = opened()
    with LocalFileSystem().alone(tmp_path):
        assert opened() != before
    assert opened() == before


def test_a_rename_that_is_refused_is_not_tried_again_where_files_are_not_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Path] = []
    waits: list[float] = []

    def held(self: Path, _other: Path) -> NoReturn:
        tried.append(self)
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(PermissionError):
        LocalFileSystem(pause=waits.append).replace(tmp_path / "a", tmp_path / "b")
    assert (len(tried), waits) == (1, [])
    tried.clear()
    with pytest.raises(PermissionError):
        LocalFileSystem(delays=(0.1, 0.2), pause=waits.append).replace(tmp_path / "a", tmp_path / "b")
    assert (len(tried), waits) == (3, [0.1, 0.2])


def test_the_turns_of_a_folder_are_short_at_first(tmp_path: Path) -> None:
    """A replacement takes a few milliseconds: twenty short waits, then long ones, five seconds in all."""
    waits: list[float] = []
    with LocalFileSystem().alone(tmp_path), pytest.raises(BlockingIOError):
        LocalFileSystem(pause=waits.append).alone(tmp_path).__enter__()
    assert waits[:20] == [0.01] * 20
    assert set(waits[20:]) == {0.1}
    assert sum(waits) == pytest.approx(5)


def test_every_failure_has_a_name() -> None:
    assert reason_of(OSError(errno.ENOSPC, "")) == "ENOSPC"
    assert reason_of(OSError("no number")) == "UNKNOWN"
    assert reason_of(OSError(987_654, "no such number")) == "UNKNOWN"


def test_a_file_is_read_up_to_its_limit_and_a_folder_or_a_pipe_never(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"abc")
    assert read_limited(SizedDisk("a", 10), file, 10, "lock-unreadable") == b"abc"
    os.mkfifo(tmp_path / "pipe")
    for path, code, reason in (
        (file, "lock-unreadable", "too-large"),
        (tmp_path, "file-unreadable", "EISDIR"),
        (tmp_path / "pipe", "file-unreadable", "ENOTSUP"),
        (tmp_path / "absent", "file-missing", None),
        (file / "below", "file-unreadable", "ENOTDIR"),
    ):
        with pytest.raises(ForfaitError) as raised:
            read_limited(SizedDisk("a", 11), path, 10, "lock-unreadable")
        assert (raised.value.code, raised.value.params.get("reason")) == (code, reason)
