"""Do the tests bite? Each mutant runs against the tests that run its lines, in a process of its own.

`python -m tests.mutation [--sample N] [--seed N] [--only TEXT] [subject…]` prints the share that was killed and names
each survivor. Needs `os.fork`: Linux and macOS.
"""

from __future__ import annotations

import argparse
import importlib
import os
import random
import sys
import time
from collections.abc import Sequence

from tests.mutation.equal import EQUAL
from tests.mutation.mutants import Mutant, mutants
from tests.mutation.runner import ROOT, Work, run
from tests.mutation.subjects import SUBJECTS, Subject

_PRELOADED = ("hypothesis", "openpyxl", "icalendar", "pikepdf", "pydantic", "pypdf", "reportlab.platypus", "stdnum")


def chosen(modules: Sequence[str], sample: int, seed: int) -> list[tuple[str, Mutant]]:
    """Return the mutants of these modules, or as many as asked of each, drawn with the seed."""
    found = []
    for module in modules:
        every = list(mutants((ROOT / module).read_text(encoding="utf-8")))
        if sample and len(every) > sample:
            every = random.Random(f"{seed}{module}").sample(every, sample)  # noqa: S311 - a sample, no secret
        found += [(module, mutant) for mutant in every]
    return found


def measured(name: str, subject: Subject, modules: Sequence[str], sample: int, seed: int) -> bool:
    """Run the mutants of a subject and print what survived; whether nine in ten were killed and no test was broken."""
    start = time.monotonic()
    work = Work(subject.tests, chosen(modules, sample, seed))
    run(work)
    total = caught = equal = 0
    for module in modules:
        pairs = zip(work.mutants, work.verdicts, strict=True)
        own = [(mutant, verdict) for (place, mutant), verdict in pairs if place == module]
        alive = sorted((mutant for mutant, verdict in own if not verdict.dead), key=lambda one: one.line)
        known = [mutant for mutant in alive if (module, mutant.text, mutant.what) in EQUAL]
        total, caught, equal = total + len(own), caught + len(own) - len(alive), equal + len(known)
        if own:
            print(f"{module}: {len(own) - len(alive)}/{len(own)}, {len(known)} equal", flush=True)  # noqa: T201
        for mutant in alive:
            if mutant not in known:
                print(f"    survives: {mutant.line}: {mutant.text}  [{mutant.what}]", flush=True)  # noqa: T201
    for test in work.broken:
        print(f"    fails without any mutant: {test}", flush=True)  # noqa: T201
    share = 100 * caught // max(total - equal, 1)
    took = round(time.monotonic() - start)
    print(f"== {name}: {caught} of {total - equal} killed, {share} %, {equal} equal, {took} s", flush=True)  # noqa: T201
    return caught * 10 >= (total - equal) * 9 and not work.broken


def main() -> int:
    """Measure the subjects that were asked for; 1 when fewer than nine in ten are killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", type=int, default=0, help="mutants per module, all of them by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="modules whose name has this text")
    parser.add_argument("subjects", nargs="*", default=[])
    asked = parser.parse_args()
    for name in _PRELOADED:
        importlib.import_module(name)
    os.chdir(ROOT)
    enough = True
    for name in asked.subjects or SUBJECTS:
        subject = SUBJECTS[name]
        modules = [module for module in subject.sources() if asked.only in module]
        enough &= measured(name, subject, modules, asked.sample, asked.seed)
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
