"""Who has the dossier open: advice that never costs a question too few."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.lock import (
    DossierLock,
    Held,
    Owner,
    current_owner,
    process_alive,
    process_mark,
    read_lock,
)
from tests.storage.builders import NOW

NADIA = Owner("nadia", "ACCUEIL", 100, "1")
CLAIRE = Owner("claire", "ACCUEIL", 200, "2")
ELSEWHERE = Owner("claire", "CABINET-2", 300, "3")


def lock(tmp_path: Path, owner: Owner, *running: Owner) -> DossierLock:
    """The lock of a dossier, for a machine on which those owners run."""
    marks = {one.process: one.mark for one in running}
    return DossierLock(tmp_path / "dossier.forfait", owner, lambda pid: pid in marks, lambda pid: marks.get(pid, ""))


def file(tmp_path: Path) -> Path:
    return tmp_path / "dossier.forfait.lock"


def refusal(attempt: DossierLock) -> ForfaitError:
    with pytest.raises(ForfaitError) as raised:
        attempt.take(NOW)
    return raised.value


def test_a_lock_says_who_where_and_since_when(tmp_path: Path) -> None:
    mine = lock(tmp_path, NADIA)
    assert mine.held() is None
    mine.take(NOW)
    assert mine.taken
    assert mine.still_ours()
    raw = json.loads(file(tmp_path).read_text())
    assert (raw["who"], raw["machine"], raw["process"], raw["since"]) == (
        "nadia",
        "ACCUEIL",
        100,
        "2023-12-20T14:05:00",
    )
    mine.take(NOW)
    mine.release()
    assert not file(tmp_path).exists()
    assert not mine.taken


def test_a_running_program_keeps_its_lock(tmp_path: Path) -> None:
    lock(tmp_path, NADIA, NADIA).take(NOW)
    error = refusal(lock(tmp_path, CLAIRE, NADIA, CLAIRE))
    assert error.code == "dossier-locked"
    assert dict(error.params) == {
        "path": str(file(tmp_path)),
        "who": "nadia",
        "machine": "ACCUEIL",
        "since": "2023-12-20T14:05:00",
        "same_day": True,
        "process": 100,
        "reason": "running",
    }
    assert refusal(lock(tmp_path, NADIA, NADIA)).params["reason"] == "own"


def test_the_lock_of_a_dead_program_is_taken_over(tmp_path: Path) -> None:
    lock(tmp_path, NADIA).take(NOW)
    mine = lock(tmp_path, CLAIRE, CLAIRE)
    mine.take(NOW)
    assert mine.still_ours()
    assert [path.name for path in tmp_path.iterdir()] == [file(tmp_path).name]


def test_a_process_number_given_again_is_a_dead_program(tmp_path: Path) -> None:
    lock(tmp_path, NADIA).take(NOW)
    reused = dataclasses.replace(NADIA, mark="later")
    lock(tmp_path, CLAIRE, reused).take(NOW)
    held = read_lock(file(tmp_path))
    assert held is not None
    assert held.who == "claire"


def test_another_machine_is_always_a_question(tmp_path: Path) -> None:
    theirs = lock(tmp_path, ELSEWHERE)
    theirs.take(NOW)
    mine = lock(tmp_path, CLAIRE)
    assert refusal(mine).params["reason"] == "other-machine"
    mine.take_over(NOW)
    assert mine.still_ours()
    assert not theirs.still_ours()
    theirs.release()
    assert mine.still_ours()


def test_who_was_taken_over_may_not_save(tmp_path: Path) -> None:
    theirs, mine = lock(tmp_path, ELSEWHERE), lock(tmp_path, CLAIRE)
    theirs.check_ours()
    theirs.take(NOW)
    theirs.check_ours()
    mine.take_over(NOW)
    with pytest.raises(ForfaitError) as raised:
        theirs.check_ours()
    assert raised.value.code == "lock-taken"
    assert (raised.value.params["who"], raised.value.params["since"]) == ("claire", "2023-12-20T14:05:00")
    mine.check_ours()
    # What says nothing, or is gone, is no refusal: the content of the dossier decides.
    file(tmp_path).write_bytes(b"{")
    theirs.check_ours()
    file(tmp_path).unlink()
    theirs.check_ours()


def test_a_lock_of_another_day_says_so(tmp_path: Path) -> None:
    lock(tmp_path, ELSEWHERE).take(NOW - timedelta(days=2))
    assert refusal(lock(tmp_path, CLAIRE)).params["same_day"] is False


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 200, b"{", b"[]", b"{}", b'{"machine": "X", "process": "1"}', b'{"machine": "", "process": 1}',
     b'{"machine": "X", "process": 1, "who": 3}', b"[" * 100_000],
)  # fmt: skip
def test_a_lock_that_says_nothing_is_a_question(tmp_path: Path, content: bytes) -> None:
    file(tmp_path).write_bytes(content)
    mine = lock(tmp_path, CLAIRE)
    assert refusal(mine).params["reason"] == "unreadable"
    assert file(tmp_path).read_bytes() == content
    mine.take_over(NOW)
    assert mine.still_ours()


def test_a_folder_that_refuses(tmp_path: Path) -> None:
    error = refusal(DossierLock(tmp_path / "absent" / "dossier.forfait", CLAIRE))
    assert (error.code, error.params["reason"]) == ("lock-failed", "ENOENT")


def test_two_starts_after_a_crash_do_not_both_get_it(tmp_path: Path) -> None:
    lock(tmp_path, NADIA).take(NOW)
    first, second = (
        lock(tmp_path, CLAIRE, CLAIRE, NADIA),
        lock(tmp_path, dataclasses.replace(CLAIRE, process=201), CLAIRE),
    )
    dead = second.held()
    assert dead is not None
    # The second read the dead one's lock, then the first took it over: the second must not remove the first's.
    lock(tmp_path, CLAIRE, CLAIRE).take_over(NOW)
    second._remove_if(dead)
    held = first.held()
    assert held is not None
    assert held.who == "claire"


def test_this_process_and_a_dead_one() -> None:
    owner = current_owner()
    assert owner.process == os.getpid()
    assert owner.machine
    assert process_alive(os.getpid())
    assert process_mark(os.getpid()) == owner.mark != ""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not process_alive(ended.pid)
    assert process_mark(ended.pid) == ""
    assert not process_alive(0)
    assert not process_alive(-1)


def test_a_real_program_that_was_killed(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from forfait_desktop.storage.lock import DossierLock, current_owner\n"
        "from tests.storage.builders import NOW\n"
        "DossierLock(Path(sys.argv[1]), current_owner()).take(NOW)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    dossier = tmp_path / "dossier.forfait"
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program, str(dossier)], cwd=root, check=False)
    assert file(tmp_path).exists()
    mine = DossierLock(dossier, current_owner())
    mine.take(NOW)
    assert mine.still_ours()
    mine.release()


def test_the_mark_of_a_process_is_the_moment_at_which_it_began() -> None:
    # proc(5): the 22nd field; the second one, in parentheses, may hold spaces.
    fields = Path("/proc/self/stat").read_text().rpartition(") ")[2].split()
    assert process_mark(os.getpid()) == fields[22 - 3]


def test_a_number_that_no_process_can_have_says_nothing() -> None:
    assert process_alive(2**80)


def test_a_lock_that_is_a_folder_is_a_question(tmp_path: Path) -> None:
    file(tmp_path).mkdir()
    assert read_lock(file(tmp_path)) == Held(readable=False)
    assert refusal(lock(tmp_path, CLAIRE)).params["reason"] == "unreadable"
    with pytest.raises(ForfaitError) as raised:
        lock(tmp_path, CLAIRE).take_over(NOW)
    assert raised.value.code == "lock-failed"


@pytest.mark.parametrize(
    "change", [{"process": True}, {"process": None}, {"machine": ""}, {"machine": 3}, {"who": None}, {"token": 1}]
)
def test_a_lock_with_one_wrong_thing_says_nothing(tmp_path: Path, change: dict[str, object]) -> None:
    lock(tmp_path, NADIA).take(NOW)
    raw = json.loads(file(tmp_path).read_bytes())
    whole = read_lock(file(tmp_path))
    assert whole == Held("nadia", "ACCUEIL", 100, "1", "2023-12-20T14:05:00", raw["token"])
    file(tmp_path).write_text(json.dumps(raw | change))
    assert read_lock(file(tmp_path)) == Held(readable=False)


def test_a_lock_as_long_as_ours_can_be_is_read_and_no_longer(tmp_path: Path) -> None:
    bare = {"machine": "X", "process": 1, "who": ""}
    room = 4096 - len(json.dumps(bare))
    file(tmp_path).write_text(json.dumps(bare | {"who": "a" * room}))
    held = read_lock(file(tmp_path))
    assert held is not None
    assert held.who == "a" * room
    file(tmp_path).write_text(json.dumps(bare | {"who": "a" * (room + 2)}))
    assert read_lock(file(tmp_path)) == Held(readable=False)


def test_a_lock_is_private_and_names_are_written_in_plain_letters(tmp_path: Path) -> None:
    owner = Owner("Élodie", "PC d’accueil", 100, "1")
    lock(tmp_path, owner).take(datetime(2023, 12, 20, 14, 5, 9, 999_999))  # noqa: DTZ001 - the local time
    assert file(tmp_path).stat().st_mode & 0o777 == 0o600
    held = read_lock(file(tmp_path))
    assert held is not None
    assert (held.who, held.machine, held.since) == ("Élodie", "PC d’accueil", "2023-12-20T14:05:09")
    assert file(tmp_path).read_bytes().isascii()


def test_without_any_lock_taking_over_is_taking(tmp_path: Path) -> None:
    mine = lock(tmp_path, CLAIRE)
    mine.take_over(NOW)
    assert mine.taken
    assert mine.still_ours()


def test_a_lock_released_again_and_again_is_tried_three_times(tmp_path: Path) -> None:
    """Each time that it is to be made it is there, and each time that it is read it is gone."""
    reads: list[Path] = []

    class Vanishing(DossierLock):
        def held(self) -> Held | None:
            reads.append(self._path)
            return None

    lock(tmp_path, NADIA, NADIA).take(NOW)
    error = refusal(Vanishing(tmp_path / "dossier.forfait", CLAIRE))
    assert (error.code, error.params["reason"], len(reads)) == ("lock-failed", "EAGAIN", 3)


def test_a_lock_that_is_not_ours_is_not_removed(tmp_path: Path) -> None:
    mine = lock(tmp_path, CLAIRE)
    mine.release()
    lock(tmp_path, NADIA).take(NOW)
    mine.release()
    held = read_lock(file(tmp_path))
    assert held is not None
    assert held.who == "nadia"
    assert not mine.still_ours()


def test_a_draft_that_cannot_be_written_whole_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fdopen

    class Full:
        def __init__(self, handle: int, _mode: str) -> None:
            self._file = real(handle, "wb")

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *_error: object) -> None:
            self._file.close()

        def write(self, _data: bytes) -> int:
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fdopen", Full)
    error = refusal(lock(tmp_path, CLAIRE))
    assert (error.code, error.params["reason"]) == ("lock-failed", "ENOSPC")
    assert list(tmp_path.iterdir()) == []
