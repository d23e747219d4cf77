"""The mutation tool itself, at each check; every subject in the deep tier, where `FORFAIT_MUTANTS` is set."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutation.mutants import mutants
from tests.mutation.subjects import SUBJECTS

ROOT = Path(__file__).resolve().parents[2]

# How many mutants per module; "all" for every one. Only the deep tier has the time.
SAMPLE = os.environ.get("FORFAIT_MUTANTS", "")


def changed(source: str) -> set[str]:
    return {ast.unparse(mutant.tree) for mutant in mutants(source)}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a < b", {"a <= b"}),
        ("a == b and c", {"a != b and c", "a == b or c"}),
        ("x = n + 1", {"x = n - 1", "x = n + 2"}),
        ("x = not y", {"x = y"}),
        ("x = True", {"x = False"}),
        ("save(x)", {"pass"}),
        ("x = 'a' + y", set()),
        ("x: Literal[1] = y", set()),
    ],
)
def test_each_wrong_is_one_small_change(source: str, expected: set[str]) -> None:
    assert changed(source) == expected


def test_conditions_and_results() -> None:
    source = "def f(x):\n    if x:\n        return x.y\n    return 'a'"
    assert changed(source) == {
        source.replace("if x:", "if not x:"),
        source.replace("return x.y", "return None"),
    }


def test_every_subject_names_files_that_exist() -> None:
    for modules in SUBJECTS.values():
        for module, tests in modules.items():
            assert (ROOT / module).is_file()
            assert all((ROOT / test).is_file() for test in tests)


def test_nine_in_ten_are_killed() -> None:
    asked = list(SUBJECTS) if SAMPLE else []
    for subject in asked:
        sample = "0" if SAMPLE == "all" else SAMPLE
        command = [sys.executable, "-m", "tests.mutation", "--sample", sample, subject]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
