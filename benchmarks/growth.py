"""How the cost grows: time against the declarations of the library, the pieces, the answers, the lines, the years.

The plots go to docs/images, where docs/performance.md shows them.
"""

from __future__ import annotations

import dataclasses
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.libraries import DAY, catalogue, filled, largest, with_pieces, write_library
from benchmarks.plot import write_plot
from benchmarks.start import FEW, MANY, ROOT, make, measure
from benchmarks.table import Line, title
from forfait_desktop.domain.answers import Physician
from forfait_desktop.domain.campaign import Campaign, Indicator
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.presentation.home.former_years import rows_of
from forfait_desktop.session.summary import Summariser
from forfait_desktop.storage.dossier import entry, from_bytes
from forfait_desktop.storage.library import Library
from forfait_desktop.storage.store import serialise

SIZES = (FEW, 100, 1000, MANY)
PIECES = (0, 50, 500)
COPIES = (1, 4, 16, 64)
YEARS = (1, 3, 6, 12)
RUNS = 5
IMAGES = ROOT / "docs" / "images"

Point = tuple[float, float]


def library(folder: Path) -> dict[str, list[Point]]:
    """Milliseconds to the first paint, to a page of rows, and to index everything, for each number of declarations."""
    found: dict[str, list[Point]] = {"premier affichage": [], "une page de lignes": [], "tout réindexer": []}
    first: dict[int, list[float]] = {size: [] for size in SIZES}
    for size in SIZES:
        make(folder / str(size), "donum-2026", size)
    for _ in range(RUNS):
        # In turn: a slow minute of the machine slows each size.
        for size in SIZES:
            first[size].append(measure("home", str(folder / str(size)))[0])
    for size in SIZES:
        root = folder / str(size)
        found["premier affichage"].append((size, median(first[size]) * 1000))
        index = Library(root / "mesure.sqlite3", root / "Forfait structure")
        start = time.perf_counter()
        index.refresh(Summariser(lambda: DAY))
        found["tout réindexer"].append((size, (time.perf_counter() - start) * 1000))
        reads = []
        for _ in range(RUNS):
            start = time.perf_counter()
            index.count()
            index.rows(0, 64)
            reads.append(time.perf_counter() - start)
        found["une page de lignes"].append((size, median(reads) * 1000))
        index.close()
    return found


def pieces(folder: Path) -> dict[str, list[Point]]:
    """Milliseconds until a page can be typed in, for each number of pieces."""
    known = catalogue()
    campaign_id = largest(known)
    bareme = known.data(campaign_id)
    model = filled(known.campaign(campaign_id), bareme, "Dr Essai")
    opened = {}
    for count in PIECES:
        root = folder / f"pieces-{count}"
        (path,) = write_library(root, [with_pieces(model, count)], bareme)
        opened[count] = str(root), str(path)
    times: dict[int, list[float]] = {count: [] for count in PIECES}
    for _ in range(RUNS):
        for count in PIECES:
            times[count].append(measure("open", *opened[count])[0])
    points: list[Point] = [(count, median(times[count]) * 1000) for count in PIECES]
    return {"page prête": points}


def answers() -> dict[str, list[Point]]:
    """Milliseconds of an evaluation and of reading the file, for each number of lines answered."""
    known = catalogue()
    campaign_id = largest(known)
    campaign = known.campaign(campaign_id)
    model = filled(campaign, known.data(campaign_id), "Dr Essai")
    found: dict[str, list[Point]] = {"évaluer": [], "lire le fichier": []}
    lines_answered = list(model.answers.items())
    for count in sorted({1, 4, len(lines_answered) // 2, len(lines_answered)}):
        dossier = dataclasses.replace(model, answers=dict(lines_answered[:count]))
        data = serialise(dossier)
        for name, act in (
            ("évaluer", partial(evaluate, campaign, entry(dossier), DAY)),
            ("lire le fichier", partial(from_bytes, data)),
        ):
            found[name].append((count, middle(act) * 1000))
    return found


def criteria() -> dict[str, list[Point]]:
    """Milliseconds of an evaluation, for each number of lines of a campaign: the largest one, its lines repeated."""
    known = catalogue()
    campaign_id = largest(known)
    campaign = known.campaign(campaign_id)
    model = filled(campaign, known.data(campaign_id), "Dr Essai")
    points: list[Point] = []
    for times in COPIES:
        many = dataclasses.replace(campaign, indicators=tuple(copies(campaign, times)))
        answered = {
            f"{line_id}{mark(copy)}": answer for copy in range(times) for line_id, answer in model.answers.items()
        }
        given = entry(dataclasses.replace(model, answers=answered))
        points.append((len(many.indicators), middle(partial(evaluate, many, given, DAY)) * 1000))
    return {"évaluer": points}


def copies(campaign: Campaign, times: int) -> Iterator[Indicator]:
    """Yield the lines of a campaign, then the same again under other ids; conditions of payment stay as they are."""
    yield from campaign.indicators
    for copy in range(1, times):
        yield from (dataclasses.replace(line, id=f"{line.id}{mark(copy)}") for line in campaign.indicators)


def mark(copy: int) -> str:
    """Return what tells the id of a copy from the first one's."""
    return f"-{copy}" if copy else ""


def years(folder: Path) -> dict[str, list[Point]]:
    """Milliseconds to read all the years of a physician for the library, and to find them again, for each number."""
    known = catalogue()
    ids = sorted((one.id for one in known.entries()), key=lambda one: (known.campaign(one).year, one))
    found: dict[str, list[Point]] = {"évaluer ses années": [], "trouver ses années": []}
    for count in YEARS:
        root = folder / f"annees-{count}"
        root.mkdir()
        for campaign_id in ids[:count]:
            model = filled(known.campaign(campaign_id), known.data(campaign_id), "Dr Essai")
            (path,) = write_library(folder / f"{count}-{campaign_id}", [model], known.data(campaign_id))
            path.parent.rename(root / campaign_id)
        index = Library(folder / f"annees-{count}.sqlite3", root)
        start = time.perf_counter()
        index.refresh(Summariser(lambda: DAY))
        found["évaluer ses années"].append((count, (time.perf_counter() - start) * 1000))
        physician = Physician(name="Dr Essai")
        if len(rows_of(index, physician)) != count:
            raise LookupError(f"{count} years were written")
        found["trouver ses années"].append((count, middle(partial(rows_of, index, physician)) * 1000))
        index.close()
    return found


def middle(act: Callable[[], object]) -> float:
    """Return the median of the seconds that it takes."""
    times = []
    for _ in range(50):
        start = time.perf_counter()
        act()
        times.append(time.perf_counter() - start)
    return median(times)


def lines() -> Iterator[Line]:
    """Measure, draw, and give the exponent of each curve between its last two sizes."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        plots = (
            ("bibliotheque", "Bibliothèque", "déclarations", library(Path(folder))),
            ("pieces", "Ouverture", "pièces jointes", pieces(Path(folder))),
            ("reponses", "Une déclaration", "lignes renseignées", answers()),
            ("criteres", "Un barème", "lignes du barème", criteria()),
            ("annees", "Un médecin", "années", years(Path(folder))),
        )
    for name, heading, across, series in plots:
        write_plot(IMAGES / f"croissance-{name}.svg", heading, across, series)
        yield title(f"croissance\u00a0: {heading.lower()}")
        for label, points in series.items():
            (small, first), (big, last) = points[0], points[-1]
            yield Line(f"{label}, de {small:g} à {big:g} {across}", f"{first:.1f} → {last:.1f} ms", last / first)
