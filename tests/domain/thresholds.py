"""Every rate up to a limit against exact fractions: 300 at each run, 3 000 by the deep command."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from forfait_desktop.domain.campaign import Comparison
from forfait_desktop.domain.rates import acts_to_reach, decide_counts, truncated_percent

THRESHOLDS = (
    Fraction(2, 3),
    Fraction(1, 3),
    Fraction(1, 2),
    Fraction(3, 5),
    *(Fraction(percent, 100) for percent in (5, 10, 20, 30, 45, 60, 70, 80, 90, 100)),
)
"""Thresholds of the campaigns, 2017 to 2028."""


def disagreements(limit: int) -> Iterator[tuple[int, int, Fraction]]:
    """Every (done, total, threshold) with 0 ≤ done ≤ total ≤ limit that is decided or shown wrongly.

    The oracle is `Fraction`, which normalises; the product compares integers and never divides.
    """
    for threshold in THRESHOLDS:
        percent = threshold * 100
        for total in range(1, limit + 1):
            for done in range(total + 1):
                reached = Fraction(done, total) >= threshold
                shown = Fraction(truncated_percent(done, total))
                hidden = reached or shown < percent
                if decide_counts(done, total, threshold) != reached or not hidden:
                    yield done, total, threshold


def wrong_missing_acts(limit: int) -> Iterator[tuple[int, int, Fraction, Comparison]]:
    """Every rate for which the number of missing acts is not the smallest that reaches the threshold."""
    kinds: tuple[Comparison, ...] = ("fixed", "grows")
    for threshold in THRESHOLDS:
        for total in range(1, limit + 1):
            for done in range(total + 1):
                for kind in kinds:
                    acts = acts_to_reach(done, total, threshold, kind)
                    if not _is_smallest(acts, done, total, threshold, kind):
                        yield done, total, threshold, kind


def _is_smallest(acts: int | None, done: int, total: int, threshold: Fraction, kind: Comparison) -> bool:
    if acts is None:
        # Only 100 % cannot be reached again, once an act was missed and each new one adds to the total.
        return kind == "grows" and threshold == 1 and done < total
    moving = 1 if kind == "grows" else 0
    enough = Fraction(done + acts, total + moving * acts) >= threshold
    one_less = acts > 0 and Fraction(done + acts - 1, total + moving * (acts - 1)) >= threshold
    return enough and not one_less
