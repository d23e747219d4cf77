"""No reader lets anything escape but our own error. Inputs that once did stand in `tests/corpus/`, replayed here.

`FORFAIT_FUZZ` is the number of inputs for the slowest reader; faster ones get more. In the deep tier their numbers
start from the clock, so that each night tries others; a failing number is printed and can be replayed.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from tests.fuzz.mutate import mutated
from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).parents[1] / "corpus"
COUNT = int(os.environ.get("FORFAIT_FUZZ", "60"))
SHARDS = 2 if COUNT < 1000 else 8
FIRST = 0 if COUNT < 1000 else time.time_ns() // 1_000_000_000 * 10**9


def escaped(name: str, data: bytes) -> str:
    """What came out of a reader that should not, or nothing."""
    try:
        TARGETS[name].read(data)
    except ForfaitError:
        return ""
    except BaseException as error:  # noqa: BLE001 - this is what is looked for
        return f"{type(error).__name__}: {error}"
    return ""


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.parametrize("name", TARGETS)
def test_only_our_own_errors(name: str, shard: int) -> None:
    target = TARGETS[name]
    count = COUNT * target.weight // SHARDS
    found = {}
    for number in range(FIRST + shard * count, FIRST + (shard + 1) * count):
        if what := escaped(name, mutated(target.seeds, number)):
            found[number] = what
    assert found == {}


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*/*")), ids=lambda path: f"{path.parent.name}-{path.name}")
def test_the_corpus_is_refused_or_read(path: Path) -> None:
    """Hand-made traps, and what once got through; kept for ever."""
    assert escaped(path.parent.name, path.read_bytes()) == ""


def test_every_reader_has_a_corpus() -> None:
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)


@pytest.mark.parametrize("name", TARGETS)
def test_the_seeds_are_read(name: str) -> None:
    """A fuzzer whose seeds are all refused at once tries nothing."""
    for seed in TARGETS[name].seeds:
        try:
            TARGETS[name].read(seed)
        except ForfaitError as error:
            # The one PDF that acts, among sound ones.
            assert error.code == "evidence-quarantine"  # noqa: PT017
