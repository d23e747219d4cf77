"""What a killed process left in a folder where others write is removed at the next start; what is alive stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from forfait_desktop.storage.atomic import TEMPORARY, sweep_orphans, sweep_temporaries, temporary_name
from forfait_desktop.storage.lock import DossierLock, current_owner

ROOT = Path(__file__).parents[2]

LEAVING = """
import os, signal, sys
from pathlib import Path
from forfait_desktop.storage.atomic import temporary_name
folder = Path(sys.argv[1])
(folder / temporary_name("rapport.pdf")).write_bytes(b"half")
inside = folder / temporary_name("2026 Donum")
inside.mkdir()
(inside / "dossier.forfait").write_bytes(b"half")
os.kill(os.getpid(), signal.SIGKILL)
"""


def leave(folder: Path) -> None:
    """A real process writes two temporary things and is killed."""
    ended = subprocess.run([sys.executable, "-c", LEAVING, str(folder)], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL


def test_what_a_dead_process_left_is_removed(tmp_path: Path) -> None:
    leave(tmp_path)
    (tmp_path / "Facture.pdf").write_bytes(b"mine")
    (tmp_path / ".notes.tmp").write_bytes(b"not ours")
    assert sweep_orphans(tmp_path) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == [".notes.tmp", "Facture.pdf"]


def test_what_is_being_written_stays(tmp_path: Path) -> None:
    mine = tmp_path / temporary_name("rapport.pdf")
    mine.write_bytes(b"half")
    assert TEMPORARY.fullmatch(mine.name)
    assert sweep_orphans(tmp_path) == 0
    assert mine.exists()


def test_what_another_window_of_this_machine_is_writing_stays(tmp_path: Path) -> None:
    """Its lock was taken over in the middle of a save."""
    mine = tmp_path / temporary_name("dossier.forfait")
    mine.write_bytes(b"half")
    leave(tmp_path)
    assert sweep_temporaries(tmp_path) == 2
    assert [path.name for path in tmp_path.iterdir()] == [mine.name]


@pytest.mark.parametrize(("age", "gone"), [(0, False), (86_400, False), (86_401, True)])
def test_another_machine_has_a_day(tmp_path: Path, age: int, gone: bool) -> None:
    mark = temporary_name("x")[3:7]
    other = "0000" if mark != "0000" else "0001"
    theirs = tmp_path / f".2026 Donum.{other}0000000f00ab.tmp"
    theirs.write_bytes(b"half")
    os.utime(theirs, (1_700_000_000, 1_700_000_000))
    assert sweep_orphans(tmp_path, 1_700_000_000 + age) == gone
    assert theirs.exists() is not gone


def test_one_that_cannot_be_removed_does_not_keep_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leave(tmp_path)
    remove = Path.unlink

    def held(self: Path, missing_ok: bool = False) -> None:
        if "rapport" in self.name:
            raise PermissionError(13, "held by another program")
        remove(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    assert sweep_orphans(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir() if "Donum" in path.name] == []
    assert sweep_orphans(tmp_path / "absent") == 0


def test_a_lock_is_whole_or_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed while it writes its lock, a program leaves none that nobody can read."""
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from forfait_desktop.storage import lock\n"
        "from tests.storage.builders import NOW\n"
        "os.link = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "lock.DossierLock(Path(sys.argv[1]), lock.current_owner()).take(NOW)\n"
    )
    dossier = tmp_path / "dossier.forfait"
    ended = subprocess.run([sys.executable, "-c", program, str(dossier)], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert not dossier.with_name("dossier.forfait.lock").exists()
    assert sweep_orphans(tmp_path) == 1

    def no_links(*_: object) -> None:
        raise OSError(95, "no links here")

    from tests.storage.builders import NOW

    monkeypatch.setattr(os, "link", no_links)
    mine = DossierLock(dossier, current_owner())
    mine.take(NOW)
    assert mine.still_ours()
    assert [path.name for path in tmp_path.iterdir()] == ["dossier.forfait.lock"]
