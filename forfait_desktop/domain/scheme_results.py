"""The facts that the result of a scheme beside the points rests on, for pages: tiers, weight, bonus, yearly amounts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from forfait_desktop.records import dataclass

SchemeState = Literal[
    "not_in_campaign", "excluded", "set_aside", "unanswered", "started", "invalid", "computed"
]  # fmt: skip
"""Where a scheme stands; `started` also when a profile question that decides has no answer."""


@dataclass(frozen=True, slots=True)
class VsmTierFact:
    """A tier: VSM needed in all and still missing, and what it pays, weight included, without and with the bonus."""

    threshold: Fraction
    needed: int
    missing: int
    euros: Decimal
    euros_with_bonus: Decimal


@dataclass(frozen=True, slots=True)
class VsmFacts:
    """What the page of the VSM shows. Shares are fractions of 1; None where the counts do not say.

    `reached` counts the tiers reached (0: none). `goal` is the number of VSM that the bonus is judged on: those sent
    when a tier is reached, else those that the next tier needs; `structured_needed` of them must be structured.
    """

    rate: Fraction | None
    tiers: tuple[VsmTierFact, ...]
    reached: int
    weight: Fraction
    reference: int
    weight_assumed: bool
    structured: Fraction | None
    bonus: bool | None
    bonus_threshold: Fraction
    bonus_percent: Decimal
    goal: int | None
    structured_needed: int | None
    until: date | None
    reachable: bool


@dataclass(frozen=True, slots=True)
class AidYear:
    """A year of the contract: its first day, the grid read on that day, its amounts (None: not published).

    `p90` is None before the third year: that percentile changes nothing there.
    """

    year: int
    first_day: date
    grid: date
    euros: Decimal | None
    p90: Decimal | None
    p95: Decimal


@dataclass(frozen=True, slots=True)
class AssistantFacts:
    """What the page of the assistant shows: years 1 to 3, the third standing for all that follow.

    `dated`: the contract has a date; without one the years are counted from the day of the evaluation.
    """

    years: tuple[AidYear, ...]
    dated: bool
    gate_open: bool | None
    """Whether the volet that must be complete is; None where none is asked."""
