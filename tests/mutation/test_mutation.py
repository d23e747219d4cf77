"""The mutation tool itself, at each check; every subject in the deep tier, where `FORFAIT_MUTANTS` is set."""

from __future__ import annotations

import ast
import functools
import gc
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.mutation.equal import EQUAL
from tests.mutation.mutants import mutants
from tests.mutation.subjects import SUBJECTS
from tests.mutation.swap import caches, differences, living, put

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
    for subject in SUBJECTS.values():
        assert all(list((ROOT / "forfait_desktop").glob(pattern)) for pattern in subject.modules)
        assert all((ROOT / test).exists() for test in subject.tests)
    measured = [module for subject in SUBJECTS.values() for module in subject.sources()]
    assert len(measured) == len(set(measured))


def test_what_is_called_equal_is_still_in_its_source() -> None:
    for module, line, what in EQUAL:
        lines = (ROOT / module).read_text(encoding="utf-8").splitlines()
        assert line in [one.strip() for one in lines], f"{module}: {line}  [{what}]"


def test_a_mutant_is_put_into_living_functions_only() -> None:
    source = "LIMIT = 2\n\n\ndef under(n):\n    return [x for x in range(n) if x < LIMIT + 1]\n"
    names: dict[str, Any] = {}
    exec(compile(source, "under.py", "exec", dont_inherit=True), names)  # noqa: S102 - the source is above
    done: set[tuple[int, ...]] = set()
    for mutant in mutants(source):
        pairs = differences(source, mutant.tree, "under.py")
        if mutant.line == 1:
            assert pairs is None
            continue
        assert pairs
        before = names["under"].__code__
        assert put(pairs, living({"under.py"}))
        done.add(tuple(names["under"](5) or ()))
        names["under"].__code__ = before
    # `<=`, `+ 2`, `-`, and no list at all.
    assert done == {(0, 1, 2, 3), (0,), ()}


def test_what_was_frozen_is_still_found() -> None:
    names: dict[str, Any] = {"functools": functools}
    source = "@functools.cache\ndef kept():\n    return 1\n\n\ndef other():\n    return 2\n"
    exec(compile(source, "frozen.py", "exec", dont_inherit=True), {**names, "__name__": "frozen"}, names)  # noqa: S102
    gc.freeze()
    found = {place[1] for place in living({"frozen.py"})}
    gc.freeze()
    kept = caches(("frozen",))
    gc.freeze()
    assert found == {"kept", "other"}
    assert kept == [names["kept"]]


def test_nine_in_ten_are_killed() -> None:
    # What each module gives is told as it comes: `make deep-mutants` captures nothing.
    command = [sys.executable, "-m", "tests.mutation", "--sample", "0" if SAMPLE == "all" else SAMPLE]
    asked = list(SUBJECTS) if SAMPLE else []
    assert [subject for subject in asked if subprocess.call([*command, subject], cwd=ROOT)] == []
