"""Do the tests bite? Each mutant runs against the tests of its module, in a process of its own.

`python -m tests.mutation [--sample N] [--seed N] [subject…]` prints the share that was killed and names each survivor.
Needs `os.fork`: Linux and macOS.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.machinery
import os
import random
import signal
import sys
import tempfile
import time
import types
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.mutation.mutants import Mutant, mutants
from tests.mutation.subjects import SUBJECTS

ROOT = Path(__file__).resolve().parents[2]
_LIMIT = 240
_PRELOADED = ("hypothesis", "pydantic", "pypdf", "PySide6.QtWidgets", "reportlab.platypus", "stdnum")


def killed(module: str, mutant: Mutant | None, tests: Sequence[str]) -> bool:
    """Whether one of the tests fails, or never ends, with the mutant in place of the module; None changes nothing.

    Raises:
        RuntimeError: the tests could not be run at all.
    """
    child = os.fork()
    if child == 0:
        os._exit(_run(ROOT / module, mutant, tests))
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code > 2:  # not a failed test (1) nor a module that cannot be imported (2)
        raise RuntimeError(f"{module}: pytest ended with code {code}")
    return code != 0


def _run(path: Path, mutant: Mutant | None, tests: Sequence[str]) -> int:
    signal.alarm(_LIMIT)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    normal = importlib.machinery.SourceFileLoader.get_code

    def get_code(loader: importlib.machinery.SourceFileLoader, name: str) -> types.CodeType | None:
        if mutant is not None and loader.path == str(path):
            return compile(mutant.tree, str(path), "exec")
        return normal(loader, name)

    importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[assignment,method-assign]
    with tempfile.TemporaryDirectory(prefix="forfait-mutant-", ignore_cleanup_errors=True) as folder:
        options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--assert=plain", f"--basetemp={folder}/t"]
        return int(pytest.main([*options, *tests]))


def _measure(subject: str, sample: int, seed: int) -> tuple[int, int]:
    done = caught = 0
    for module, tests in SUBJECTS[subject].items():
        found = list(mutants((ROOT / module).read_text(encoding="utf-8")))
        if sample and len(found) > sample:
            found = random.Random(f"{seed}{module}").sample(found, sample)  # noqa: S311 - a sample, no secret
        if killed(module, None, tests):
            raise RuntimeError(f"{module}: its tests fail without any mutant")
        alive = []
        with ThreadPoolExecutor(int(os.environ.get("FORFAIT_JOBS", "2"))) as jobs:
            for mutant, dead in zip(found, jobs.map(lambda one: killed(module, one, tests), found), strict=True):  # noqa: B023
                if not dead:
                    alive.append(mutant)
        done += len(found)
        caught += len(found) - len(alive)
        print(f"{module}: {len(found) - len(alive)}/{len(found)}", flush=True)  # noqa: T201
        for mutant in sorted(alive, key=lambda one: one.line):
            print(f"    survives: line {mutant.line}, {mutant.what}", flush=True)  # noqa: T201
    return caught, done


def main() -> int:
    """Measure the subjects that were asked for; 1 when fewer than nine in ten are killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", type=int, default=0, help="mutants per module, all of them by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("subjects", nargs="*", default=[])
    asked = parser.parse_args()
    for name in _PRELOADED:
        importlib.import_module(name)
    os.chdir(ROOT)
    start = time.monotonic()
    enough = True
    for subject in asked.subjects or SUBJECTS:
        caught, done = _measure(subject, asked.sample, asked.seed)
        share = 100 * caught // max(done, 1)
        enough = enough and caught * 10 >= done * 9
        print(f"== {subject}: {caught} of {done} killed, {share} %", flush=True)  # noqa: T201
    print(f"{round(time.monotonic() - start)} s", flush=True)  # noqa: T201
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
