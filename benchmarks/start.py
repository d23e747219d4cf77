"""How long the window takes to paint, and its memory, against a bare PySide6 window started in the same run."""

from __future__ import annotations

import dataclasses
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

import shiboken6

from benchmarks.libraries import catalogue, filled, index, largest, with_pieces, write_library
from benchmarks.table import Line, milliseconds, title

CHILD = Path(__file__).with_name("child.py")
ROOT = CHILD.parents[1]
RUNS = 11
COLD_RUNS = 3
FEW, MANY = 10, 10_000
PIECES = 500


class Case(NamedTuple):
    """One start: what `child.py` is given, the ratios aimed at (0: none), and a folder to search first for modules."""

    arguments: tuple[str, ...]
    aim_time: float = 0.0
    aim_memory: float = 0.0
    first: Path | None = None


def make(root: Path, campaign_id: str, count: int) -> Path:
    """Write a data folder with `count` declarations and their index; the path of one of them."""
    known = catalogue()
    bareme = known.data(campaign_id)
    model = filled(known.campaign(campaign_id), bareme, "Dr Essai")
    dossiers = [
        dataclasses.replace(
            model, id=str(uuid.uuid4()), physician=dataclasses.replace(model.physician, name=f"Dr Essai {number:05}")
        )
        for number in range(count)
    ]
    paths = write_library(root, dossiers, bareme)
    index(root)
    return paths[-1]


def as_pip_leaves_it(place: Path) -> Path:
    """Put a copy of Shiboken there without the files that our set-up unfolds; the folder to search first."""
    (found,) = shiboken6.__path__
    shutil.copytree(found, place / "shiboken6", ignore=shutil.ignore_patterns("files.dir", "include", "__pycache__"))
    return place


def measure(*arguments: str, first: Path | None = None) -> tuple[float, float]:
    """Return the seconds to the paint, and the MB, of one start; `first` is searched for modules before all."""
    # Compiled files as pip leaves them: an installed program does not compile itself at each start.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    places = [str(place) for place in (first, ROOT) if place]
    env |= {"PYTHONPATH": os.pathsep.join(places), "START": str(time.monotonic())}
    done = subprocess.run(
        [sys.executable, str(CHILD), *arguments],
        env=env,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    elapsed, peak = done.stdout.split()
    return float(elapsed), float(peak)


def forget_files() -> bool:
    """Ask the system to drop its cache of files; whether it did (Linux, as root, outside most containers)."""
    try:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


def cold(cases: dict[str, Case]) -> Iterator[Line]:
    """Measure the same starts when no file is in memory, where the machine lets."""
    yield title("démarrage à froid, cache des fichiers vidé")
    base = 0.0
    for name, case in cases.items():
        times = []
        for _ in range(COLD_RUNS):
            if not forget_files():
                yield Line("non mesuré : le système refuse de vider son cache", "")
                return
            times.append(measure(*case.arguments, first=case.first)[0])
        base = base or median(times)
        yield Line(name, milliseconds(times), median(times) / base)


def lines(runs: int = RUNS) -> Iterator[Line]:
    """Measure: the starts take turns, so that a slow minute slows them all; the medians are compared."""
    known = catalogue()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        few, many, open_, full = (Path(folder, name) for name in ("few", "many", "open", "full"))
        make(few, "donum-2026", FEW)
        make(many, "donum-2026", MANY)
        dossier = make(open_, largest(known), 1)
        bareme = known.data(largest(known))
        model = filled(known.campaign(largest(known)), bareme, "Dr Essai")
        (heavy,) = write_library(full, [with_pieces(model, PIECES)], bareme)
        stock = as_pip_leaves_it(Path(folder, "stock"))
        cases = {
            "fenêtre PySide6 nue, comme pip l’installe": Case(("bare",), first=stock),
            "la même, Shiboken déplié par notre installation": Case(("bare",)),
            f"bibliothèque et ses lignes, {FEW} déclarations": Case(("home", str(few)), 1.3, 1.3),
            f"bibliothèque et ses lignes, {MANY} déclarations": Case(("home", str(many)), 1.3, 1.3),
            "déclaration prête à la saisie": Case(("open", str(open_), str(dossier)), 2.6, 1.8),
            f"la même, avec {PIECES} pièces": Case(("open", str(full), str(heavy)), 2.6, 1.8),
        }
        yield title(f"démarrage, du lancement à l’affichage ({os.environ.get('QT_QPA_PLATFORM', 'écran')})")
        yield from warm(cases, runs)
        before = os.environ.get("QT_QPA_PLATFORM")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        try:
            yield title("démarrage, sans écran (offscreen)")
            yield from warm(cases, runs)
        finally:
            del os.environ["QT_QPA_PLATFORM"]
            if before is not None:
                os.environ["QT_QPA_PLATFORM"] = before
        yield from cold(cases)


def warm(cases: dict[str, Case], runs: int) -> Iterator[Line]:
    """Measure the cases in turn, all files in memory."""
    results: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    # The first round fills the caches of the disk and writes the compiled files.
    for number in range(runs + 1):
        for name, case in cases.items():
            measured = measure(*case.arguments, first=case.first)
            if number:
                results[name].append(measured)
    bare = next(iter(results.values()))
    base_time, base_memory = median(one for one, _ in bare), median(one for _, one in bare)
    for name, case in cases.items():
        times, peaks = [one for one, _ in results[name]], [one for _, one in results[name]]
        spread = f"{milliseconds(times)} ({min(times) * 1000:.0f} à {max(times) * 1000:.0f})"
        yield Line(name, spread, median(times) / base_time, case.aim_time or None)
        yield Line("  mémoire", f"{median(peaks):.1f} Mo", median(peaks) / base_memory, case.aim_memory or None)
