"""What each kind of rule says of the answers: met, not met, or not decided yet.

One function per kind, pure and exact (`mean` is in `means.py`). They know nothing of the profile, of dates or of
points: `lines.py` chooses the criteria that count, `placing.py` turns the verdicts into points.
Source of the rules: design §4, 3 to 7, 11, 14.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from forfait_desktop.domain.answers import IndicatorAnswers, Value
from forfait_desktop.domain.campaign import (
    BundleRule,
    ChecklistRule,
    Comparison,
    CountsRule,
    Criterion,
    RateRule,
    Tier,
    TiersRule,
)
from forfait_desktop.domain.rates import (
    acts_to_reach,
    decide_counts,
    decide_percent,
    percent_agrees,
    stored,
    truncated_percent,
    truncated_typed,
    usable_rate,
)
from forfait_desktop.domain.results import RateResult
from forfait_desktop.records import dataclass

Verdict = Literal["met", "not_met", "started", "unanswered"]

Criteria = tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """The verdict of a rule, and the facts that reasons are made of.

    `yes` and `no` are the criteria that are met and not met; `unknown` those with an answer that decides nothing
    (« je ne sais pas », half a rate, a percentage too close); `absent` those without any answer.
    `missing` are those that would have to be met, empty when the rule is met.
    `earned` gives the points of each period of a tiers rule, None when it was not answered.
    """

    verdict: Verdict
    missing: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    rate: RateResult | None = None
    rates: Mapping[str, RateResult] = field(default_factory=dict)
    acts_missing: int | None = None
    earned: Mapping[str, Decimal | None] = field(default_factory=dict)


def verdict_of(decided: bool | None, *, stored: bool) -> Verdict:
    """The verdict of a three-valued result; undecided is `started` when something is stored."""
    if decided is None:
        return "started" if stored else "unanswered"
    return "met" if decided else "not_met"


# --- Checklists ---------------------------------------------------------------------------------------------------


def score_checklist(rule: ChecklistRule, criteria: Criteria, answers: IndicatorAnswers) -> Score:
    """All, any, or at least n of the criteria. A « non » is a missed condition like any other (design §4, 4)."""
    count = len(criteria)
    if rule.need == "all":
        need = count
    elif rule.need == "any":
        need = 1
    else:
        need = min(max(rule.at_least, 1), count)
    return _score_checks(need, criteria, answers)


def score_bundle(_rule: BundleRule, criteria: Criteria, answers: IndicatorAnswers) -> Score:
    """A line whose inside is not published: its one answer is the result."""
    return _score_checks(len(criteria), criteria, answers)


def _score_checks(need: int, criteria: Criteria, answers: IndicatorAnswers) -> Score:
    yes: list[str] = []
    no: list[str] = []
    unknown: list[str] = []
    absent: list[str] = []
    for criterion in criteria:
        value = answers.get(criterion.id)
        if value is True:
            yes.append(criterion.id)
        elif value is False:
            no.append(criterion.id)
        elif value is None:
            absent.append(criterion.id)
        else:
            unknown.append(criterion.id)
    decided: bool | None = None
    if len(yes) >= need:
        decided = True
    elif len(yes) + len(unknown) + len(absent) < need:
        decided = False
    missing = () if decided else tuple(c.id for c in criteria if c.id not in yes)
    return Score(
        verdict_of(decided, stored=len(absent) < len(criteria)),
        missing,
        tuple(yes),
        tuple(no),
        tuple(unknown),
        tuple(absent),
    )


# --- Rates --------------------------------------------------------------------------------------------------------


def score_rate(rule: RateRule, criteria: Criteria, answers: IndicatorAnswers, denominator: Comparison) -> Score:
    """One rate against its threshold: the counts decide, otherwise the typed percentage.

    0 of 0 decides nothing: the user may set the line aside (design §4, 5).
    """
    criterion = criteria[0]
    value = answers.get(criterion.id)
    found = read_rate(value, rule.threshold, criterion.denominator or denominator)
    ids = (criterion.id,)
    if found is None:
        if not stored(value):
            return Score("unanswered", ids, absent=ids)
        return Score("started", ids, unknown=ids)
    decided, rate = found
    return Score(
        verdict_of(decided, stored=True),
        () if decided else ids,
        ids if decided else (),
        ids if decided is False else (),
        ids if decided is None else (),
        rate=rate,
        acts_missing=rate.acts_missing,
    )


def read_rate(
    value: Value | None, threshold: Fraction, denominator: Comparison
) -> tuple[bool | None, RateResult] | None:
    """What a stored rate says of the threshold; None when it says nothing (absent, unknown, half).

    Returns:
        The decision (None: undecided) and the rate. 0 of 0 is undecided, without a percentage.
    """
    rate = usable_rate(value)
    if rate is None:
        return None
    done, total, typed = rate.done, rate.total, rate.percent
    if done is not None and total is not None:
        if total == 0:
            return None, RateResult(0, 0, None, threshold, typed=typed)
        decided = decide_counts(done, total, threshold)
        return decided, RateResult(
            done,
            total,
            truncated_percent(done, total),
            threshold,
            exact=Fraction(done, total),
            acts_missing=0 if decided else acts_to_reach(done, total, threshold, denominator),
            typed_differs=typed is not None and not percent_agrees(typed, done, total),
            typed=typed,
        )
    if typed is None:
        return None
    return read_percent(typed, threshold)


def read_percent(typed: Decimal, threshold: Fraction) -> tuple[bool | None, RateResult]:
    """What a percentage typed alone says of the threshold. Missing acts cannot be told from it."""
    decided = decide_percent(typed, threshold)
    return decided, RateResult(
        None,
        None,
        truncated_typed(typed),
        threshold,
        exact=Fraction(typed) / 100,
        too_close=decided is None,
        typed=typed,
    )


# --- Counts -------------------------------------------------------------------------------------------------------


def count_of(value: Value | None) -> int | None:
    """A stored count; None when it is absent, unknown or not a count."""
    return value if type(value) is int and value >= 0 else None


def score_counts(rule: CountsRule, criteria: Criteria, answers: IndicatorAnswers) -> Score:
    """Each count at least the minimum. Missing acts: the sum of what each lacks, a count not known lacking all."""
    yes: list[str] = []
    no: list[str] = []
    unknown: list[str] = []
    absent: list[str] = []
    acts = 0
    for criterion in criteria:
        value = answers.get(criterion.id)
        count = count_of(value)
        if count is None:
            (absent if value is None else unknown).append(criterion.id)
            acts += rule.minimum
        elif count >= rule.minimum:
            yes.append(criterion.id)
        else:
            no.append(criterion.id)
            acts += rule.minimum - count
    decided: bool | None = None
    if no:
        decided = False
    elif len(yes) == len(criteria):
        decided = True
    return Score(
        verdict_of(decided, stored=len(absent) < len(criteria)),
        () if decided else tuple(c.id for c in criteria if c.id not in yes),
        tuple(yes),
        tuple(no),
        tuple(unknown),
        tuple(absent),
        acts_missing=acts,
    )


# --- Tiers --------------------------------------------------------------------------------------------------------


def scale(tiers: tuple[Tier, ...], count: int) -> Decimal:
    """Points of the highest tier that the count reaches, else 0."""
    reached = [tier for tier in tiers if tier.at_least <= count]
    return max(reached, key=lambda tier: tier.at_least).points if reached else Decimal(0)


def best_scale(tiers: tuple[Tier, ...]) -> Decimal:
    """The most that a period can pay."""
    return max((tier.points for tier in tiers), default=Decimal(0))


def score_tiers(rule: TiersRule, criteria: Criteria, answers: IndicatorAnswers) -> Score:
    """Points by count and period: met when every period is answered and something is earned."""
    earned: dict[str, Decimal | None] = {}
    absent: list[str] = []
    unknown: list[str] = []
    for criterion in criteria:
        value = answers.get(criterion.id)
        count = count_of(value)
        if count is None:
            (absent if value is None else unknown).append(criterion.id)
        earned[criterion.id] = None if count is None else scale(rule.tiers, count)
    best = best_scale(rule.tiers)
    yes = tuple(key for key, points in earned.items() if points)
    no = tuple(key for key, points in earned.items() if points is not None and not points)
    decided = None if absent or unknown else bool(yes)
    return Score(
        verdict_of(decided, stored=len(absent) < len(criteria)),
        () if decided else tuple(key for key, points in earned.items() if points is None or points < best),
        yes,
        no,
        tuple(unknown),
        tuple(absent),
        earned=earned,
    )
