"""Each seeded fault is caught by the test that is named for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.seeded import FAULTS

ROOT = Path(__file__).resolve().parents[2]


def test_there_are_enough_and_each_is_one_place_of_its_source() -> None:
    assert len(FAULTS) >= 25
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
    for fault in FAULTS:
        assert (ROOT / fault.module).read_text(encoding="utf-8").count(fault.old) == 1, fault.name


@pytest.mark.parametrize("number", range(len(FAULTS)), ids=[fault.name for fault in FAULTS])
def test_it_is_caught(number: int, tmp_path: Path) -> None:
    fault = FAULTS[number]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "tests.faults.plugin", "-p", "no:cacheprovider"]
    command += ["-p", "no:xdist", f"--basetemp={tmp_path / 'inner'}", fault.test]
    done = subprocess.run(
        command,
        cwd=ROOT,
        # A wait that the fault makes vain is the failure that is looked for: the suite itself is more patient.
        env={**os.environ, "FORFAIT_FAULT": str(number), "PYTHONPATH": str(ROOT), "FORFAIT_PATIENCE_MS": "8000"},
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    if fault.falls and done.returncode < 0:
        assert "Fatal Python error" in done.stderr, "it fell where the test is, and said so"
        assert fault.test.rpartition("::")[2] in done.stderr
        return
    # 1: a test failed. Anything else is a test that did not run.
    assert done.returncode == 1, done.stdout[-2000:] + done.stderr[-2000:]
    assert f"FAILED {fault.test.partition('::')[0]}" in done.stdout
