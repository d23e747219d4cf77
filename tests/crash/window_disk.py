"""The real window on a small file system of its own: `unshare --mount python -m pytest tests/crash/window_disk.py`.

Run by `test_small_disk.py`, where this machine lets mount one; needs the fixtures of `tests/ui`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from forfait_desktop.storage.store import DossierStore
from tests.ui.desktop import Desktop

FIELD = "reponse.dmp.taux.done"
SPACES = (0, 1, 4095, 4096, 8192, 12_288, 16_384, 24_576, 40_960, 61_440)
REFUSED = "Enregistrement impossible"


@pytest.fixture
def drive(desktop: Desktop) -> Iterator[Path]:
    """The folder of the declarations, on a drive of 512 KB."""
    library = desktop.locations.library
    library.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(library)], check=True)
    yield library
    subprocess.run(["umount", "--lazy", str(library)], check=False, capture_output=True)


def fill(drive: Path, left: int) -> None:
    """Leave so many bytes free on the drive."""
    (drive / "reste").unlink(missing_ok=True)
    free = shutil.disk_usage(drive).free
    (drive / "reste").write_bytes(b"x" * max(0, free - left))


def done(path: Path) -> object:
    """What the file says of the field."""
    return json.loads(path.read_bytes())["answers"]["dmp"]["taux"]["done"]


def strays(drive: Path) -> list[str]:
    return [one.name for one in drive.rglob("*.tmp")]


def start(desktop: Desktop) -> Path:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("dmp")
    return path


def save_elsewhere(desktop: Desktop, value: int) -> None:
    """What the message offers: the answers are in the other folder, whole, and go on there."""
    desktop.dialogs.next = desktop.root / "clé USB"
    desktop.dialogs.next.mkdir()
    desktop.click("Enregistrer ailleurs…")
    desktop.wait_saved()
    session = desktop.wizard.workbench.session
    assert session.path.is_relative_to(desktop.root / "clé USB")
    assert done(session.path) == value
    desktop.type(FIELD, str(value + 1))
    desktop.wait_saved()
    desktop.settle()
    assert not desktop.says(REFUSED)
    desktop.close()
    assert done(session.path) == value + 1
    assert DossierStore().open(session.path).warnings == ()


def test_a_full_drive(desktop: Desktop, drive: Path) -> None:
    path = start(desktop)
    before = path.read_bytes()
    fill(drive, 0)
    desktop.type(FIELD, "163")
    desktop.qtbot.waitUntil(lambda: desktop.says(f"{REFUSED} : le disque est plein"))
    assert desktop.says("vos saisies sont gardées en mémoire")
    assert (path.read_bytes(), strays(drive)) == (before, [])
    save_elsewhere(desktop, 163)
    assert path.read_bytes() == before


def test_every_room_that_is_left(desktop: Desktop, drive: Path) -> None:
    """Saved or refused, never in between; once there is room, all that was typed is saved."""
    path = start(desktop)
    outcomes = set()
    for number, space in enumerate(SPACES):
        before, value = path.read_bytes(), 200 + number
        fill(drive, space)
        desktop.type(FIELD, str(value))
        session = desktop.wizard.workbench.session
        desktop.qtbot.waitUntil(lambda session=session: not session.dirty or desktop.says(REFUSED))  # type: ignore[misc]
        saved = not session.dirty
        outcomes.add(saved)
        assert done(path) == value if saved else path.read_bytes() == before
        assert strays(drive) == []
        (drive / "reste").unlink()
        if not saved:
            desktop.click("Réessayer")
            desktop.wait_saved()
            desktop.settle()
        assert done(path) == value
        assert not desktop.says(REFUSED)
    assert outcomes == {True, False}
    desktop.close()


def test_a_drive_that_is_pulled_out(desktop: Desktop, drive: Path) -> None:
    start(desktop)
    subprocess.run(["umount", "--lazy", str(drive)], check=True)
    desktop.type(FIELD, "163")
    desktop.qtbot.waitUntil(lambda: desktop.says(REFUSED))
    assert desktop.says("vos saisies sont gardées en mémoire")
    assert list(drive.iterdir()) == [], "nothing is made where the drive was"
    save_elsewhere(desktop, 163)
    assert list(drive.iterdir()) == []


def test_a_drive_that_becomes_read_only(desktop: Desktop, drive: Path) -> None:
    """As Linux does to one whose errors it no longer believes."""
    path = start(desktop)
    before = path.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(drive)], check=True)
    desktop.type(FIELD, "163")
    desktop.qtbot.waitUntil(lambda: desktop.says(REFUSED))
    save_elsewhere(desktop, 163)
    assert path.read_bytes() == before
