"""Donum's mean is not published in full: what each possible reading of it gives, side by side.

The evaluation keeps one reading (not weighted, services without any act left out: `means.py`). Nobody published whether
the mean is weighted by the acts, nor what becomes of a service with no act: each reading is computed here.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from forfait_desktop.domain.answers import IndicatorAnswers
from forfait_desktop.domain.campaign import Criterion, MeanRule
from forfait_desktop.domain.rates import usable_rate
from forfait_desktop.records import dataclass

Reading = Literal["plain", "weighted", "zero"]
"""Mean of the rates, total of the acts over total, mean of the rates where a service without any act counts as 0."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a reading gives: the mean as a fraction of 1, and whether it reaches the threshold."""

    reading: Reading
    value: Fraction
    met: bool


def mean_outcomes(rule: MeanRule, answers: IndicatorAnswers, removed: tuple[str, ...] = ()) -> tuple[Outcome, ...]:
    """The readings that can be computed, the one that the evaluation keeps first; none while a service is unknown.

    Args:
        rule: the mean.
        answers: of its line.
        removed: services that the profile removed.
    """
    services = [one for one in rule.criteria if one.id not in removed]
    rates: list[Fraction | None] = []
    acts = total = 0
    weighted = True
    for service in services:
        known, rate, counts = _read(service, answers)
        if not known:
            return ()
        rates.append(rate)
        if counts is None:
            weighted = False
        else:
            acts, total = acts + counts[0], total + counts[1]
    present = [one for one in rates if one is not None]
    if not present:
        return ()
    found = [_outcome("plain", sum(present, Fraction(0)) / len(present), rule)]
    if weighted and total:
        found.append(_outcome("weighted", Fraction(acts, total), rule))
    if len(present) < len(rates):
        found.append(_outcome("zero", sum(present, Fraction(0)) / len(rates), rule))
    return tuple(found)


def _outcome(reading: Reading, value: Fraction, rule: MeanRule) -> Outcome:
    return Outcome(reading, value, value >= rule.threshold)


def _read(service: Criterion, answers: IndicatorAnswers) -> tuple[bool, Fraction | None, tuple[int, int] | None]:
    """Whether it is known, its rate (None: no act at all), and its counts when they were given."""
    rate = usable_rate(answers.get(service.id))
    if rate is None:
        return False, None, None
    if rate.done is not None and rate.total is not None:
        return True, Fraction(rate.done, rate.total) if rate.total else None, (rate.done, rate.total)
    if rate.percent is None:
        return False, None, None
    return True, Fraction(rate.percent) / 100, None
