"""Two real processes that change one declaration again and again, each reading it anew when it is refused.

`python -m tests.model.two_processes FOLDER COUNT` prints a JSON report: a process of its own, because it forks.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.store import DossierStore, serialise
from tests.model.writers import words_in
from tests.sample import sample_data
from tests.storage.builders import NOW, plain_dossier


def write_together(root: Path, count: int) -> dict[str, Any]:
    """Let two processes save `count` changes each, without any lock: as if each had taken over from the other."""
    path = DossierStore().create(root / "Bibliothèque", plain_dossier(), sample_data())
    pipes, children = [], []
    waiting, start = os.pipe()
    for who in ("a", "b"):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(start)
            os.read(waiting, 1)  # both begin when the pipe closes
            _child(path, who, count, writing)
        os.close(writing)
        pipes.append(reading)
        children.append(child)
    os.close(waiting)
    os.close(start)
    reports = []
    for reading in pipes:
        with os.fdopen(reading) as pipe:
            reports.append(json.loads(pipe.read() or '{"acknowledged": [], "conflicts": 0, "problems": ["no report"]}'))
    ended = [os.waitpid(child, 0)[1] for child in children]
    words = words_in(path.read_bytes())
    problems = [f"ended with {status}" for status in ended if status]
    for who, report in zip("ab", reports, strict=True):
        problems += report["problems"]
        found = [word for word in words if word.startswith(who)]
        if found != report["acknowledged"]:
            lost = sorted(set(report["acknowledged"]) - set(found))
            problems.append(f"{who}: {len(found)} on disk, {len(report['acknowledged'])} acknowledged, {lost} lost")
    saved = [len(report["acknowledged"]) for report in reports]
    conflicts = sum(report["conflicts"] for report in reports)
    return {"saved": saved, "conflicts": conflicts, "problems": problems}


def _child(path: Path, who: str, count: int, writing: int) -> None:
    status = 1
    try:
        status = _write(path, who, count, writing)
    except BaseException:  # noqa: BLE001 - the report tells it
        traceback.print_exc()
    finally:
        os._exit(status)


def _write(path: Path, who: str, count: int, writing: int) -> int:
    store = DossierStore()
    acknowledged: list[str] = []
    problems: list[str] = []
    conflicts = 0
    while len(acknowledged) < count and not problems:
        opened = store.open(path)
        word = f"{who}{len(acknowledged)}"
        held = opened.dossier.notes.get("general", "")
        note = f"{held} {word}".strip()
        changed = dataclasses.replace(opened.dossier, notes={"general": note}, revision=opened.dossier.revision + 1)
        try:
            store.save(path, serialise(changed), opened.file_hash, NOW)
        except ForfaitError as error:
            if error.code != "save-conflict" and error.params.get("reason") != "EAGAIN":
                problems.append(f"{who}: {error.code} {dict(error.params)}")
            conflicts += 1
            continue
        acknowledged.append(word)
    with os.fdopen(writing, "w") as pipe:
        pipe.write(json.dumps({"acknowledged": acknowledged, "conflicts": conflicts, "problems": problems}))
    return 0


if __name__ == "__main__":
    sys.stdout.write(json.dumps(write_together(Path(sys.argv[1]), int(sys.argv[2]))))
