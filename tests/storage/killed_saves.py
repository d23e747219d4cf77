"""Run by `test_atomic`: saves that are killed for good. A process of its own, because it forks.

Prints a JSON report: how many kills, which outcomes, what was wrong.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
from pathlib import Path
from typing import Any

from forfait_desktop.storage.backups import list_versions
from forfait_desktop.storage.dossier import Dossier, from_bytes
from forfait_desktop.storage.store import DossierStore, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, full_dossier, with_revision
from tests.storage.faults import FaultyDisk

RANDOM_KILLS = 40


class DeadlyDisk(FaultyDisk):
    """A disk before whose n-th call the process dies; it writes piece by piece."""

    def __init__(self, die_at: int) -> None:
        super().__init__(chunk=250)
        self._die_at = die_at

    def before(self, name: str) -> None:
        self.calls.append(name)
        if len(self.calls) == self._die_at:
            os.kill(os.getpid(), signal.SIGKILL)


def in_child(work: Any) -> int:
    """Run in a forked process; the signal that ended it, 0 when it ended by itself."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def check(file: Path, old: Dossier, new: Dossier, report: dict[str, Any], what: str) -> None:
    """The file is one of the two, its versions can be read, and the next save cleans up."""
    found = from_bytes(file.read_bytes())
    if found not in (old, new):
        report["problems"].append(f"{what}: neither old nor new")
        return
    report["outcomes"].append("old" if found == old else "new")
    for version in list_versions(file.parent):
        from_bytes(version.path.read_bytes())
    store = DossierStore()
    opened = store.open(file)
    store.save(file, serialise(with_revision(old, 99)), opened.file_hash, NOW)
    left = [path.name for path in file.parent.iterdir() if path.name.endswith(".tmp")]
    left += [path.name for path in (file.parent / "Sauvegardes").iterdir() if path.name.endswith(".tmp")]
    if left:
        report["problems"].append(f"{what}: left {left}")


def kill_at_steps(folder: Path, report: dict[str, Any]) -> None:
    """Die at call 1, 2, 3… of a save, until a save survives."""
    old, new = full_dossier(), with_revision(full_dossier(), 43)
    number = 0
    while True:
        number += 1
        file = DossierStore().create(folder / f"step-{number}", old, sample_data())
        found = DossierStore().open(file).file_hash

        def save(number: int = number, file: Path = file, found: str = found) -> None:
            DossierStore(DeadlyDisk(number)).save(file, serialise(new), found, NOW)

        if in_child(save) != signal.SIGKILL:
            return
        report["killed_at_steps"] += 1
        check(file, old, new, report, f"step {number}")


def kill_at_random(folder: Path, report: dict[str, Any]) -> None:
    """Die at any moment of a series of saves; what was acknowledged is on disk."""
    chance = random.Random(20231220)  # noqa: S311 - the moments of the kills, not a secret
    old = full_dossier()
    for number in range(RANDOM_KILLS):
        file = DossierStore().create(folder / f"random-{number}", old, sample_data())
        found = DossierStore().open(file).file_hash
        reading, writing = os.pipe()
        delay = chance.uniform(0.001, 0.06)

        def saves(file: Path = file, found: str = found, writing: int = writing, delay: float = delay) -> None:
            # The default action of this signal ends the process at once, as SIGKILL does.
            signal.setitimer(signal.ITIMER_REAL, delay)
            store, revision = DossierStore(), 42
            while True:
                revision += 1
                found = store.save(file, serialise(with_revision(old, revision)), found, NOW).sha256
                os.write(writing, b"%d\n" % revision)

        if in_child(saves) != signal.SIGALRM:
            report["problems"].append(f"random {number}: not killed")
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            acknowledged = pipe.read().split()
        last = int(acknowledged[-1]) if acknowledged else 42
        report["killed_at_random"] += 1
        saved = from_bytes(file.read_bytes()).revision
        if saved not in (last, last + 1):
            report["problems"].append(f"random {number}: {saved} on disk, {last} acknowledged")
            continue
        check(file, with_revision(old, last), with_revision(old, last + 1), report, f"random {number}")


def main() -> None:
    """Kill in the folder given; print the report."""
    report: dict[str, Any] = {"problems": [], "outcomes": [], "killed_at_steps": 0, "killed_at_random": 0}
    folder = Path(sys.argv[1])
    kill_at_steps(folder, report)
    kill_at_random(folder, report)
    report["outcomes"] = sorted(set(report["outcomes"]))
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main()
