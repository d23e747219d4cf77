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
