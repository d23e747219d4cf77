"""An almost full disk, a drive that is pulled out, a folder that refuses or vanishes: the old file, whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.store import DossierStore, serialise
from tests.crash.small_disk import SPACES
from tests.machine import can_be_refused, can_mount
from tests.sample import sample_data
from tests.storage.builders import NOW, full_dossier, with_revision

ROOT = Path(__file__).parents[2]


def run(*command: str) -> dict[str, Any]:
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    report: dict[str, Any] = json.loads(result.stdout)
    return report


def test_a_limit_on_the_size_of_files(tmp_path: Path) -> None:
    report = run(sys.executable, "-m", "tests.crash.small_disk", str(tmp_path), "limit")
    assert report["problems"] == []
    assert report["saved"] + report["refused"] == 2 * len(SPACES)
    assert report["saved"] > 0
    assert "EFBIG" in report["reasons"]


if can_mount():

    def test_an_almost_full_file_system_and_a_drive_pulled_out(tmp_path: Path) -> None:
        report = run(*can_mount(), sys.executable, "-m", "tests.crash.small_disk", str(tmp_path))
        assert report["problems"] == []
        assert report["saved"] + report["refused"] == 2 * len(SPACES) >= 80
        assert report["saved"] > 0
        assert report["reasons"] == ["ENOSPC"]
        assert report["gone"] == ["save-failed", "ENOENT", []]

    def test_the_real_window_on_a_drive_that_fails(tmp_path: Path) -> None:
        command = [*can_mount(), sys.executable, "-m", "pytest", "-q", "-p", "tests.ui.conftest", "-p", "no:xdist"]
        command += ["-p", "no:cacheprovider", f"--basetemp={tmp_path / 'inner'}", "tests/crash/window_disk.py"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
        assert "4 passed" in done.stdout


def opened(tmp_path: Path) -> tuple[DossierStore, Path, str, bytes]:
    store = DossierStore()
    file = store.create(tmp_path / "Bibliothèque", full_dossier(), sample_data())
    return store, file, sha256(file.read_bytes()), serialise(with_revision(full_dossier(), 43))


def test_a_folder_that_vanished_can_be_saved_elsewhere(tmp_path: Path) -> None:
    store, file, found, data = opened(tmp_path)
    away = tmp_path / "ailleurs"
    file.parent.rename(away)
    with pytest.raises(ForfaitError) as raised:
        store.save(file, data, found, NOW)
    assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "ENOENT")
    assert not file.parent.exists(), "it is not made again, empty, where it was"
    copy = store.create(tmp_path / "clé", with_revision(full_dossier(), 43), sample_data())
    assert store.open(copy).dossier.revision == 43
    away.rename(file.parent)
    assert store.save(file, data, found, NOW).durable


if can_be_refused():

    def test_a_read_only_folder_keeps_the_old_file() -> None:
        report = run(sys.executable, "-m", "tests.crash.read_only")
        assert report == {
            "reason": "permission",
            "locked": ["lock-failed", "EACCES"],
            "saved": ["save-failed", "EACCES"],
            "untouched": True,
            "saved_elsewhere": True,
            "left": [],
        }
