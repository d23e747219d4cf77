"""One writer at a time in a folder, and the room that a disk says it has."""

from __future__ import annotations

import contextlib
import errno
from pathlib import Path

import pytest

from forfait_desktop.storage.filesystem import LocalFileSystem


def test_a_second_writer_waits_for_the_first_one(tmp_path: Path) -> None:
    with contextlib.ExitStack() as first:
        waits: list[float] = []

        def pause(delay: float) -> None:
            waits.append(delay)
            if len(waits) == 3:
                first.close()

        first.enter_context(LocalFileSystem().alone(tmp_path))
        with LocalFileSystem(pause=pause).alone(tmp_path):
            assert len(waits) == 3
            # It holds the folder now, as the first one did.
            with pytest.raises(BlockingIOError), LocalFileSystem(pause=waits.append).alone(tmp_path):
                pass
        waits.clear()
        with LocalFileSystem(pause=waits.append).alone(tmp_path):
            assert waits == []


def test_a_folder_that_stays_taken_is_told_after_five_seconds(tmp_path: Path) -> None:
    waits: list[float] = []
    with LocalFileSystem().alone(tmp_path):
        with pytest.raises(BlockingIOError) as raised, LocalFileSystem(pause=waits.append).alone(tmp_path):
            pytest.fail("two writers at once")
        assert raised.value.errno == errno.EAGAIN
        assert sum(waits) == pytest.approx(5)
        # Another folder is free.
        with LocalFileSystem(pause=waits.append).alone(tmp_path.parent):
            assert sum(waits) == pytest.approx(5)


def test_a_folder_that_cannot_be_opened_goes_on(tmp_path: Path) -> None:
    done = False
    with LocalFileSystem().alone(tmp_path / "absent"):
        done = True
    assert done


def test_the_disk_says_its_room_and_nothing_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    free = LocalFileSystem().free_space(tmp_path)
    assert free is not None
    assert free > 0
    assert LocalFileSystem().free_space(tmp_path / "absent") is None
