"""The command line: how long a short command takes to start, and 200 PDF by one command."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.libraries import catalogue, filled, largest, write_library
from benchmarks.start import ROOT
from benchmarks.table import Line, milliseconds, title

RUNS = 15
REPORTS = 200


def timed(*arguments: str, alone: bool = False) -> float:
    """Return the seconds of one command, from its start to its end; ``alone``: on one core (Linux only)."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        env=env | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        check=True,
        preexec_fn=one_core if alone else None,
    )
    return time.perf_counter() - start


def one_core() -> None:
    """Keep this process on one core: the program then starts no other one."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def lines() -> Iterator[Line]:
    """Measure: the starts take turns."""
    known = catalogue()
    campaign_id = largest(known)
    bareme = known.data(campaign_id)
    model = filled(known.campaign(campaign_id), bareme, "Dr Essai")
    dossiers = [
        dataclasses.replace(
            model, id=str(uuid.uuid4()), physician=dataclasses.replace(model.physician, name=f"Dr Essai {number:03}")
        )
        for number in range(REPORTS)
    ]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        paths = [str(path) for path in write_library(Path(folder), dossiers, bareme)]
        program = ("-m", "forfait_desktop", "--data-dir", folder)
        cases = {
            'python -c "import pydantic"': ("-c", "import pydantic"),
            "forfait-desktop --version": ("-m", "forfait_desktop", "--version"),
            "forfait-desktop evaluate --json, un fichier": (*program, "evaluate", "--json", paths[0]),
        }
        times: dict[str, list[float]] = {name: [] for name in cases}
        for number in range(RUNS + 1):
            for name, arguments in cases.items():
                one = timed(*arguments)
                if number:
                    times[name].append(one)
        base = median(next(iter(times.values())))
        yield title("démarrage de la ligne de commande")
        for name, found in times.items():
            yield Line(name, milliseconds(found), median(found) / base, None if "pydantic" in name else 1.5)
        out = str(Path(folder, "pdf"))
        one = timed(*program, "export", paths[0], out + "1/")
        single = timed(*program, "export", *paths, out + "2/", alone=True)
        many = timed(*program, "export", *paths, out + "/")
        yield title(f"{REPORTS} dossiers en PDF par une commande")
        yield Line("un PDF, une commande", f"{one:.2f} s")
        yield Line(f"{REPORTS} PDF, une commande", f"{many:.1f} s")
        yield Line("les mêmes, sur un seul cœur", f"{single:.1f} s", single / many)
        yield Line("par PDF", f"{many / REPORTS * 1000:.0f} ms", many / REPORTS / one)
