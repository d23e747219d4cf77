"""Real processes killed for good, and system calls that fail: the disk is exactly the old state or the new one.

`FORFAIT_KILLS` and `FORFAIT_CALLS` are set by the deep tiers: how many kills in all, and « deep » for every error at
every call.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.crash.operations import OPERATIONS, PAPERS, READING
from tests.machine import can_trace

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("FORFAIT_KILLS", "500"))
CALLS = os.environ.get("FORFAIT_CALLS", "push")

TRACED = [name for name in OPERATIONS if name not in {"autosave", *PAPERS}]
"""The autosave writes from another thread, whose calls strace counts apart: its writing is that of « evidence ». The
papers are written as the table of « export » is."""

FEWEST_CALLS = {
    "save": 100, "rotation": 100, "evidence": 120, "export": 20, "migration": 120, "creation": 50,
    "deletion": 20, "opening": 20,
}  # fmt: skip


def run(module: str, *arguments: object) -> dict[str, Any]:
    result = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    report: dict[str, Any] = json.loads(result.stdout)
    return report


@pytest.mark.parametrize("name", [name for name in OPERATIONS if name not in READING])
def test_killed_at_any_moment(tmp_path: Path, name: str) -> None:
    count = -(-KILLS // (len(OPERATIONS) - len(PAPERS) - len(READING)))
    if name in PAPERS:
        count = -(-count // 5)
    report = run("tests.crash.kills", name, count, 20261122, tmp_path)
    assert report["problems"] == []
    assert report["kills"] == count
    # The kills fall inside the work, not only before and after it. A paper is long to make and soon written.
    assert report["busy"] > 0 or name in PAPERS
    assert report["acknowledged"] > 0


if can_trace():

    @pytest.mark.parametrize("name", TRACED)
    def test_each_system_call_fails_or_is_the_last(tmp_path: Path, name: str) -> None:
        tier = CALLS if CALLS == "deep" or name == "save" else "sample"
        report = run("tests.crash.syscalls", name, tier, tmp_path)
        assert report["problems"] == []
        assert report["calls"] >= FEWEST_CALLS.get(name, 100)
        assert report["points"] >= report["calls"] // 3
        assert {"old", "new"} <= set(report["outcomes"])
        assert "killed-old" in report["outcomes"] or name in READING
