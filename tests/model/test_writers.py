"""Two people never overwrite each other: random orders of what they do, and two real processes at full speed.

`FORFAIT_WRITERS` is set by the deep tier: how many orders.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.seals import SEALS_FILE, Seals
from tests.model.writers import World

ROOT = Path(__file__).resolve().parents[2]
ORDERS = int(os.environ.get("FORFAIT_WRITERS", "40"))
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_no_order_loses_an_edit_nor_merges_two(tmp_path: Path, part: int) -> None:
    wrong = []
    counts: Counter[str] = Counter()
    for seed in range(part, ORDERS, PARTS):
        world = World(tmp_path / str(seed), seed)
        world.run(40)
        counts.update(world.counts)
        wrong += [f"{seed}: {problem}" for problem in world.problems]
    assert wrong == []
    # What must happen for the test to mean something, in whatever few orders.
    met = {"saved", "save-conflict", "lock-taken", "taken over", "at once", "kept both", "reloaded", "crash"}
    assert met <= set(counts), counts


def test_two_processes_that_save_as_fast_as_they_can(tmp_path: Path) -> None:
    count = 60 if ORDERS < 1000 else 1000
    command = [sys.executable, "-m", "tests.model.two_processes", str(tmp_path), str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["problems"] == [], done.stderr
    assert report["saved"] == [count, count]


def test_two_processes_that_archive_at_once_are_both_remembered(tmp_path: Path) -> None:
    """The other one begins once this one has read the register; it is over, or must wait, before this one writes."""
    file = tmp_path / "réglages" / SEALS_FILE
    Seals(file).accept("former", "f" * 64, archived=True)
    command = [sys.executable, "-m", "tests.model.two_registers", str(file), "theirs"]
    told: list[str] = []
    others: list[subprocess.Popen[str]] = []

    class Interrupted(LocalFileSystem):
        """Once the register was read for the last time before it is written, another process wants it."""

        def create(self, path: Path, mode: int) -> int:
            if not others:
                other = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
                assert other.stdout is not None
                others.append(other)
                told.append(other.stdout.readline())
            return super().create(path, mode)

    Seals(file, Interrupted()).accept("mine", "a" * 64, archived=True)
    (other,) = others
    rest, _ = other.communicate()  # its next tries come at once: nobody holds it any more
    assert other.returncode == 0
    assert (told, rest) == (["waiting\n"], "done\n")
    kept = json.loads(file.read_bytes())
    assert kept == {"former": ["f" * 64], "mine": ["a" * 64], "theirs": ["b" * 64]}
