"""The rules of the lines of a campaign and the criteria they read: a closed list, never an expression language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from forfait_desktop.records import dataclass

Comparison = Literal["fixed", "grows"]
"""Whether a further success also adds to the denominator of the rate (ux.md 2.0.4)."""

ProfileValue = str | bool
"""A value of the profile that a condition compares with."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A free text beside a criterion, never scored (version, name of the MSP, dates)."""

    key: str
    label: str
    hint: str = ""
    kind: Literal["text", "date"] = "text"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that the user answers. `label` is the visible label or question.

    For rates, `done_label` and `total_label` name the two counts, `percent_label` the typed percentage.
    `profile` removes the criterion when one of its keys has another value in the profile (ids of the profile).
    """

    id: str
    label: str
    short: str = ""
    hint: str = ""
    done_label: str = ""
    total_label: str = ""
    percent_label: str = ""
    unit: str = ""
    units: str = ""
    denominator: Comparison | None = None
    where: str = ""
    """« Comment vérifier ? »: where to look when the user does not know."""
    details: tuple[Detail, ...] = ()
    profile: Mapping[str, ProfileValue] = field(default_factory=dict)
    profile_reason: str = ""


@dataclass(frozen=True, slots=True)
class ChecklistRule:
    """Yes/no criteria: all of them, any of them, or at least `at_least`."""

    kind: Literal["checklist"]
    need: Literal["all", "any", "at-least"]
    criteria: tuple[Criterion, ...]
    at_least: int = 0
    negative_label: str = ""
    """« Aucune participation »: the box that answers no everywhere (lists of boxes only)."""


@dataclass(frozen=True, slots=True)
class RateRule:
    """One rate, done / total, against an exact threshold (a fraction, e.g. 2/3, or 70 %)."""

    kind: Literal["rate"]
    threshold: Fraction
    criteria: tuple[Criterion, ...]
    """Exactly one, with id `taux`."""


@dataclass(frozen=True, slots=True)
class MeanRule:
    """Unweighted mean of several rates against a threshold; `shown`, the figure that amelipro shows, decides alone."""

    kind: Literal["mean"]
    threshold: Fraction
    criteria: tuple[Criterion, ...]
    shown: Criterion


@dataclass(frozen=True, slots=True)
class CountsRule:
    """Each count at least `minimum`."""

    kind: Literal["counts"]
    minimum: int
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Tier:
    """From `at_least` (a count) on, `points`."""

    at_least: int
    points: Decimal


@dataclass(frozen=True, slots=True)
class Period:
    """A period of a tiers rule: the criterion that counts it, its first and last day."""

    criterion: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class TiersRule:
    """Points by count, per period; pays only if the indicator `requires` is met."""

    kind: Literal["tiers"]
    criteria: tuple[Criterion, ...]
    tiers: tuple[Tier, ...]
    periods: tuple[Period, ...]
    requires: str = ""


@dataclass(frozen=True, slots=True)
class BundleRule:
    """A line whose inside is not published: one yes/no criterion, `atteint`."""

    kind: Literal["bundle"]
    criteria: tuple[Criterion, ...]


Rule = ChecklistRule | RateRule | MeanRule | CountsRule | TiersRule | BundleRule


AnswerKind = Literal["check", "rate", "percent", "count"]


def answer_kind(rule: Rule, criterion_id: str) -> AnswerKind:
    """What an answer to that criterion looks like: true/false, a rate, a percentage alone, or a count."""
    match rule:
        case ChecklistRule() | BundleRule():
            return "check"
        case RateRule():
            return "rate"
        case MeanRule():
            return "percent" if criterion_id == rule.shown.id else "rate"
        case CountsRule() | TiersRule():
            return "count"
