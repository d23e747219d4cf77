"""`evaluate` of many files in one process: the last ones must cost what the first ones did."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import tempfile
import time
import uuid
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median

from benchmarks.libraries import catalogue, filled, write_library
from benchmarks.table import Line, title
from forfait_desktop import cli

FILES = 10_000
PART = 1000


class Clock(io.StringIO):
    """A standard output that keeps the time of each line and forgets the line."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []

    def write(self, text: str) -> int:
        """Note the time of a line."""
        if "\n" in text:
            self.times.append(time.perf_counter())
        return len(text)


def write_files(root: Path) -> list[Path]:
    """Write declarations of every campaign, in turn; their paths."""
    known = catalogue()
    paths: list[list[Path]] = []
    entries = known.entries()
    share = -(-FILES // len(entries))
    for entry in entries:
        bareme = known.data(entry.id)
        model = filled(known.campaign(entry.id), bareme, "Dr Essai")
        dossiers = [dataclasses.replace(model, id=str(uuid.uuid4())) for _ in range(share)]
        paths.append(write_library(root / entry.id, dossiers, bareme))
    return [path for turn in zip(*paths, strict=True) for path in turn][:FILES]


def lines() -> Iterator[Line]:
    """Measure the command itself, told to write JSON."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        paths = write_files(Path(folder))
        clock = Clock()
        start = time.perf_counter()
        with contextlib.redirect_stdout(clock):
            code = cli.run(["--data-dir", folder, "evaluate", "--json", *map(str, paths)], lambda *_: 1)
        elapsed = time.perf_counter() - start
    if code != cli.DONE or len(clock.times) != FILES:
        raise RuntimeError(f"evaluate ended with {code} after {len(clock.times)} files")
    each = [after - before for before, after in pairwise(clock.times)]
    # Medians: the first file of each campaign also reads its rules, and the machine may pause.
    first, last = median(each[:PART]), median(each[-PART:])
    yield title(f"evaluate --json de {FILES} fichiers, un processus ({elapsed:.0f} s)")
    yield Line(f"par fichier, {PART} premiers", f"{first * 1000:.2f} ms", 1.0)
    yield Line(f"par fichier, {PART} derniers", f"{last * 1000:.2f} ms", last / first, 1.1)
