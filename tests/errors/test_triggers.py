"""Every error that has words is one that the program really makes, in the test that is named for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from forfait_desktop.presentation.wording.wording import Wording
from tests.errors.triggers import TRIGGERS

ROOT = Path(__file__).resolve().parents[2]

# What `check` notes of a campaign is no error, and a window that cannot be built is tried in a process of its own.
ELSEWHERE = {"start-failed"}


def test_every_code_has_its_test() -> None:
    errors = {code for code in Wording().errors.known if not code.startswith("note-")}
    assert set(TRIGGERS) == errors - ELSEWHERE


def test_each_code_is_made_in_its_test(tmp_path: Path) -> None:
    codes = tmp_path / "codes.txt"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.errors.recorder", "-p", "no:cacheprovider"]
    command += ["-p", "no:xdist", f"--basetemp={tmp_path / 'inner'}", *sorted(set(TRIGGERS.values()))]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "FORFAIT_CODES": str(codes), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    made = {tuple(line.split(" ", 1)) for line in codes.read_text(encoding="utf-8").splitlines()}
    assert [code for code, test in TRIGGERS.items() if (code, test) not in made] == []
