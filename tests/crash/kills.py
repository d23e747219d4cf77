"""Kill real processes at random moments of what they write: `python -m tests.crash.kills save 100 7 FOLDER`.

Prints a JSON report. A process of its own, because it forks: each child is killed by SIGKILL, from outside, while it
works; what it acknowledged comes through a pipe.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any

from tests.crash.operation import Operation
from tests.crash.operations import OPERATIONS


def pace(make: Any, folder: Path) -> float:
    """Seconds of one act; everything that an act imports is loaded then, as in an application that runs."""
    folder.mkdir()
    one: Operation = make(folder)
    one.prepare()
    one.state()
    one.restart()
    took = 0.0
    for work in ("here", "child"):
        folder = folder / work
        folder.mkdir()
        one = make(folder)
        one.prepare()
        reading, writing = os.pipe()
        # The first time here, for the imports, without what an operation changes in its process.
        if work == "here" and one.changes_its_process:
            continue
        child = os.fork() if work == "child" else 0
        if child == 0:
            took = _timed(one)
            if work == "child":
                os.write(writing, b"%f" % took)
                os._exit(0)
        else:
            os.waitpid(child, 0)
            took = float(os.read(reading, 100))
        os.close(reading)
        os.close(writing)
    return took


def _timed(one: Operation) -> float:
    one.begin()
    began = time.perf_counter()
    for number in (1, 2, 3):
        one.act(number)
    return (time.perf_counter() - began) / 3


def kill_once(one: Operation, after: int, moment: float, act: float) -> tuple[int, str]:
    """Kill a child that works, once it has acknowledged `after` acts; how many it did, and what is wrong.

    `moment` says where in the next act, of which the last one tells the length (`act`, in seconds, for the first): on a
    machine busy with other things an act takes longer, and the kill still falls inside it.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            one.begin()
            os.write(writing, b"0\n")
            number = 0
            while True:
                number += 1
                one.act(number)
                os.write(writing, b"%d\n" % number)
        finally:
            os._exit(3)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        told = pipe.readline()  # it has begun
        began = time.perf_counter()
        for _ in range(after):
            told += pipe.readline()
            act, began = time.perf_counter() - began, time.perf_counter()
        # The moments are what is tested here: nothing waits for them. Asleep, so that the child has the processor.
        time.sleep(moment * act)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        while chunk := pipe.read(65536):
            told += chunk
    if not os.WIFSIGNALED(status):
        return 0, f"ended by itself: {status}"
    acknowledged = int(told.split()[-1])
    try:
        found = one.state()
    except Exception as error:  # noqa: BLE001 - whatever it is, the file is lost
        return acknowledged, f"{type(error).__name__}: {error}"
    if found not in (acknowledged, acknowledged + 1):
        return acknowledged, f"{found} on disk, {acknowledged} acknowledged"
    return acknowledged, ""


def main(name: str, count: int, seed: int, root: Path) -> None:
    """Kill `count` processes that do `name`; print the report."""
    chance = random.Random(seed)  # noqa: S311 - the moments of the kills, not a secret
    report: dict[str, Any] = {"kills": 0, "problems": [], "busy": 0, "acknowledged": 0}
    make = OPERATIONS[name]
    act = pace(make, root / "pace")
    for number in range(count):
        folder = root / f"{number}"
        folder.mkdir()
        one = make(folder)
        one.prepare()
        acknowledged, problem = kill_once(one, chance.randrange(4), chance.uniform(0, 1.2), act)
        report["kills"] += 1
        report["acknowledged"] += acknowledged
        report["busy"] += any(folder.rglob("*.tmp"))
        problems = [problem] if problem else []
        if not problem:
            try:
                problems += one.restart()
            except Exception as error:  # noqa: BLE001 - nothing that a next start meets may stop it
                problems.append(f"restart: {type(error).__name__}: {error}")
        report["problems"] += [f"kill {number}: {one}" for one in problems]
        if not problems:
            shutil.rmtree(folder)
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
