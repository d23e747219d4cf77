"""Old file or new file, never a mixture: each step of a save made to fail, each step made to be the last."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import (
    SHARED,
    TEMPORARY,
    Expected,
    sha256,
    sweep_temporaries,
    temporary_name,
    write_file,
)
from forfait_desktop.storage.filesystem import LocalFileSystem
from tests.storage.faults import FaultyDisk

ROOT = Path(__file__).parents[2]
OLD = b'{"revision": 1}' * 300
NEW = b'{"revision": 2}' * 500

CODES = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT, errno.EROFS, errno.EINTR]
TOLERATED = {"chmod", "fsync_dir"}
"""What may fail without the new content being any less in place."""


def temporaries(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if TEMPORARY.fullmatch(path.name)]


def steps(tmp_path: Path) -> list[str]:
    """The calls of one save that succeeds in replacing a file, in two writes."""
    folder = tmp_path / "steps"
    folder.mkdir()
    target = folder / "dossier.forfait"
    target.write_bytes(OLD)
    disk = FaultyDisk(chunk=4096)
    write_file(disk, target, NEW, sha256(OLD))
    assert target.read_bytes() == NEW
    return disk.calls


def test_the_order_of_a_save(tmp_path: Path) -> None:
    calls = [call for call in steps(tmp_path) if call not in ("stat", "chmod")]
    assert calls == [
        "read",  # still what was read?
        "create", "write", "write", "fsync", "close",
        "read",  # what was written, read back
        "alone", "read",  # still what was read, just before the replacement, nobody else being at it
        "replace", "fsync_dir",
    ]  # fmt: skip


@pytest.mark.parametrize("code", CODES, ids=errno.errorcode.get)
def test_each_step_fails_in_turn(tmp_path: Path, code: int) -> None:
    for number, step in enumerate(steps(tmp_path), start=1):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        target = folder / "dossier.forfait"
        target.write_bytes(OLD)
        disk = FaultyDisk(number, code, chunk=4096)
        if step in TOLERATED:
            written = write_file(disk, target, NEW, sha256(OLD))
            assert written.durable is (step != "fsync_dir")
            assert target.read_bytes() == NEW
        else:
            with pytest.raises(ForfaitError) as raised:
                write_file(disk, target, NEW, sha256(OLD))
            assert raised.value.code == "save-failed", step
            assert raised.value.params["reason"] == errno.errorcode[code]
            assert target.read_bytes() == OLD, step
        assert temporaries(folder) == [], step
        # The disk works again: so does the save.
        write_file(LocalFileSystem(), target, NEW, sha256(target.read_bytes()))
        assert target.read_bytes() == NEW


class FullDisk(FaultyDisk):
    """A disk with that many bytes left, which says otherwise."""

    def __init__(self, left: int, chunk: int) -> None:
        super().__init__(chunk=chunk)
        self.left = left

    def write(self, handle: int, data: memoryview) -> int:
        if not self.left:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        count = super().write(handle, data[: self.left])
        self.left -= count
        return count


@pytest.mark.parametrize("left", [0, 1, 4095, 4096, len(NEW) - 1])
@pytest.mark.parametrize("chunk", [0, 512])
def test_a_disk_that_fills_up_keeps_the_old_file(tmp_path: Path, left: int, chunk: int) -> None:
    target = tmp_path / "dossier.forfait"
    target.write_bytes(OLD)
    with pytest.raises(ForfaitError) as raised:
        write_file(FullDisk(left, chunk), target, NEW, sha256(OLD))
    assert raised.value.params["reason"] == "ENOSPC"
    assert target.read_bytes() == OLD
    assert temporaries(tmp_path) == []


def test_many_short_writes_make_one_whole_file(tmp_path: Path) -> None:
    target = tmp_path / "dossier.forfait"
    write_file(FaultyDisk(chunk=7), target, NEW, Expected.ABSENT)
    assert target.read_bytes() == NEW


class Liar(LocalFileSystem):
    """A disk that says it wrote, and did not."""

    def __init__(self, written: int | None, read: bytes | None = None) -> None:
        super().__init__()
        self._written = written
        self._read = read

    def write(self, handle: int, data: memoryview) -> int:
        if self._written is not None:
            return super().write(handle, data[: self._written]) and len(data)
        return super().write(handle, data)

    def read(self, path: Path) -> bytes:
        data = super().read(path)
        return self._read if self._read is not None and TEMPORARY.fullmatch(path.name) else data


@pytest.mark.parametrize("disk", [Liar(4096), Liar(None, NEW[:-1]), Liar(None, b"\0" * len(NEW))])
def test_what_cannot_be_read_back_is_not_saved(tmp_path: Path, disk: Liar) -> None:
    target = tmp_path / "dossier.forfait"
    target.write_bytes(OLD)
    with pytest.raises(ForfaitError) as raised:
        write_file(disk, target, NEW, sha256(OLD))
    assert raised.value.params["reason"] == "verify"
    assert target.read_bytes() == OLD
    assert temporaries(tmp_path) == []


class Stuck(LocalFileSystem):
    """A disk that takes nothing and says nothing."""

    def write(self, handle: int, data: memoryview) -> int:
        return 0


def test_a_write_that_does_not_move_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ForfaitError) as raised:
        write_file(Stuck(), tmp_path / "dossier.forfait", NEW, Expected.ABSENT)
    assert raised.value.params["reason"] == "short-write"


class Narrow(LocalFileSystem):
    """A disk that says how much room it has left; None: it says nothing."""

    def __init__(self, free: int | None) -> None:
        super().__init__()
        self._free = free

    def free_space(self, folder: Path) -> int | None:
        return self._free


def test_a_disk_almost_full_is_not_tried(tmp_path: Path) -> None:
    with pytest.raises(ForfaitError) as raised:
        write_file(Narrow(3 * len(NEW) - 1), tmp_path / "dossier.forfait", NEW, Expected.ABSENT)
    assert raised.value.params["reason"] == "ENOSPC"


@pytest.mark.parametrize("free", [3 * len(NEW), None])
def test_room_for_three_times_the_file_is_enough_and_so_is_a_disk_that_does_not_say(
    tmp_path: Path, free: int | None
) -> None:
    target = tmp_path / "dossier.forfait"
    write_file(Narrow(free), target, NEW, Expected.ABSENT)
    assert target.read_bytes() == NEW


# --- conflicts --------------------------------------------------------------------------------------------------------


def test_a_file_that_changed_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "dossier.forfait"
    target.write_bytes(b"another machine was here")
    with pytest.raises(ForfaitError) as raised:
        write_file(LocalFileSystem(), target, NEW, sha256(OLD))
    assert (raised.value.code, raised.value.params["missing"]) == ("save-conflict", False)
    assert target.read_bytes() == b"another machine was here"


class Rival(LocalFileSystem):
    """Another machine that saves while our temporary file is being written."""

    def fsync(self, handle: int) -> None:
        super().fsync(handle)
        self.target.write_bytes(b"the other one")

    def __init__(self, target: Path) -> None:
        super().__init__()
        self.target = target


def test_a_file_that_changes_during_the_save_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "dossier.forfait"
    target.write_bytes(OLD)
    with pytest.raises(ForfaitError) as raised:
        write_file(Rival(target), target, NEW, sha256(OLD))
    assert raised.value.code == "save-conflict"
    assert target.read_bytes() == b"the other one"
    assert temporaries(tmp_path) == []


def test_a_file_that_went_away_is_a_conflict_and_a_folder_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ForfaitError) as raised:
        write_file(LocalFileSystem(), tmp_path / "dossier.forfait", NEW, sha256(OLD))
    assert (raised.value.code, raised.value.params["missing"]) == ("save-conflict", True)
    with pytest.raises(ForfaitError) as raised:
        write_file(LocalFileSystem(), tmp_path / "parti" / "dossier.forfait", NEW, sha256(OLD))
    assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "ENOENT")


def test_a_new_file_does_not_replace_one(tmp_path: Path) -> None:
    target = tmp_path / "dossier.forfait"
    target.write_bytes(OLD)
    with pytest.raises(ForfaitError) as raised:
        write_file(LocalFileSystem(), target, NEW, Expected.ABSENT)
    assert raised.value.code == "save-conflict"
    write_file(LocalFileSystem(), target, NEW, Expected.ANYTHING)
    assert target.read_bytes() == NEW


# --- the file itself --------------------------------------------------------------------------------------------------


def test_a_new_file_is_private_and_an_old_one_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "dossier.forfait"
    write_file(LocalFileSystem(), target, OLD, Expected.ABSENT)
    assert target.stat().st_mode & 0o777 == 0o600
    target.chmod(0o640)
    write_file(LocalFileSystem(), target, NEW, sha256(OLD))
    assert target.stat().st_mode & 0o777 == 0o640


def test_what_is_exported_is_read_by_whom_the_mask_lets_and_run_by_nobody(tmp_path: Path) -> None:
    before = os.umask(0o002)
    try:
        write_file(LocalFileSystem(), tmp_path / "a.pdf", OLD, Expected.ANYTHING, new_mode=SHARED)
    finally:
        os.umask(before)
    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o664


@pytest.mark.parametrize("mode", [0o444, 0o555])
def test_a_file_protected_against_writing_stays(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "dossier.forfait"
    target.write_bytes(OLD)
    target.chmod(mode)
    with pytest.raises(ForfaitError) as raised:
        write_file(LocalFileSystem(), target, NEW, sha256(OLD))
    assert raised.value.params["reason"] == "EACCES"
    assert target.read_bytes() == OLD


def test_a_symbolic_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "ailleurs" / "dossier.forfait"
    real.parent.mkdir()
    real.write_bytes(OLD)
    link = tmp_path / "dossier.forfait"
    link.symlink_to(real)
    write_file(LocalFileSystem(), link, NEW, sha256(OLD))
    assert link.is_symlink()
    assert real.read_bytes() == NEW


@pytest.mark.parametrize("expected", [Expected.ABSENT, Expected.ANYTHING, sha256(OLD)])
def test_a_folder_in_the_way_is_a_failure(tmp_path: Path, expected: str | Expected) -> None:
    with pytest.raises(ForfaitError) as raised:
        write_file(LocalFileSystem(), tmp_path, NEW, expected)
    assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "EISDIR")


def test_another_program_that_holds_the_file_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(NEW)
    waits: list[float] = []
    rename = Path.replace

    def held(self: Path, other: Path) -> Path:
        if len(waits) < 2:
            raise PermissionError(errno.EACCES, "sharing violation")
        return rename(self, other)

    monkeypatch.setattr(Path, "replace", held)
    LocalFileSystem(delays=(0.1, 0.2, 0.4), pause=waits.append).replace(source, target)
    assert waits == [0.1, 0.2]
    assert target.read_bytes() == NEW


def test_a_temporary_name_tells_the_machine_and_the_process() -> None:
    """docs/format.md: sixteen figures, which a sweep reads: of the machine, of the process, of chance."""
    names = {temporary_name("dossier.forfait") for _ in range(200)}
    assert len(names) > 1
    found = [TEMPORARY.fullmatch(name) for name in names]
    assert {match[2] for match in found if match} == {f"{os.getpid():08x}"}
    assert len({match[1] for match in found if match}) == 1
    assert all(name.startswith(".dossier.forfait.") and len(name) == 17 + 16 + 4 for name in names)


def test_only_our_temporary_files_are_swept(tmp_path: Path) -> None:
    ours = [f".dossier.forfait.{'0123456789abcdef'}.tmp", ".bareme.toml.00000000000000ff.tmp"]
    others = ["dossier.forfait", ".cache.tmp", "notes.tmp", ".dossier.forfait.xyz.tmp"]
    for name in ours + others:
        (tmp_path / name).write_bytes(b"x")
    folder = tmp_path / ".2023 Donum.00000000000000aa.tmp"
    (folder / "Justificatifs").mkdir(parents=True)
    assert sweep_temporaries(tmp_path) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(others)
    assert sweep_temporaries(tmp_path / "absent") == 0


# --- kills ------------------------------------------------------------------------------------------------------------


def test_a_killed_save_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    """A real SIGKILL before each call of a save, then at random moments of a series of saves."""
    result = subprocess.run(
        [sys.executable, "-m", "tests.storage.killed_saves", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    report = json.loads(result.stdout)
    assert report["problems"] == []
    assert report["killed_at_steps"] >= 40
    assert report["killed_at_random"] == 40
    assert {"old", "new"} <= set(report["outcomes"])
