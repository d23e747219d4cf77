"""The one table that every measure adds its lines to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Line:
    """A measure: what, how much, how many times the bare thing of the same run, and the most that is wanted."""

    what: str
    measured: str
    ratio: float | None = None
    aim: float | None = None


def title(text: str) -> Line:
    """Return a heading between two groups."""
    return Line(text, "")


def show(lines: Iterable[Line]) -> str:
    """Return the table as text; a ratio above its aim is marked."""
    rows = [("mesure", "valeur", "rapport", "visé", "")]
    for line in lines:
        ratio = f"× {line.ratio:.2f}" if line.ratio is not None else ""
        aim = f"≤ {line.aim:g}" if line.aim is not None else ""
        over = line.ratio is not None and line.aim is not None and line.ratio > line.aim
        rows.append((line.what, line.measured, ratio, aim, "dépassé" if over else ""))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        f"{what:{widths[0]}}  {value:>{widths[1]}}  {ratio:>{widths[2]}}  {aim:>{widths[3]}}  {mark}".rstrip()
        for what, value, ratio, aim, mark in rows
    )


def milliseconds(values: Sequence[float]) -> str:
    """Return the median of times in seconds, in milliseconds."""
    return f"{median(values) * 1000:.1f} ms"


def percentile(values: Sequence[float], part: int) -> float:
    """Return the value under which `part` % of `values` are."""
    return quantiles(values, n=100, method="inclusive")[part - 1]
