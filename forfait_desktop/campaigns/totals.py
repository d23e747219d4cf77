"""Control totals: what the published tables add up to must come out of the file, twice.

Once by adding up the lines as written, once by evaluating a declaration in which everything is reached: the second
also catches a gate that cannot open or a line that nobody can earn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from forfait_desktop.campaigns.source_file import numbers_in, refusal
from forfait_desktop.domain.answers import CONDITION_KEYS, Entry, Profile, Rate, Value
from forfait_desktop.domain.campaign import (
    BundleRule,
    Campaign,
    ChecklistRule,
    CountsRule,
    Indicator,
    MeanRule,
    RateRule,
    TiersRule,
    Volet,
    criteria_of,
)
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.errors import ForfaitError

_ZERO = Decimal(0)


def total_faults(campaign: Campaign, origin: str) -> Iterator[ForfaitError]:
    """`campaign-control-total` for each total that the lines, or the evaluation of everything reached, do not give."""

    def compare(where: str, found: Decimal, expected: Decimal) -> Iterator[ForfaitError]:
        if found != expected:
            yield refusal("campaign-control-total", origin, where, str(found), expected=str(expected))

    control = campaign.control
    yield from compare("control.volets", sum(control.volets.values(), _ZERO), control.maximum)
    for volet in campaign.volets:
        expected = control.volets.get(volet.id)
        if expected is None:
            yield refusal("campaign-missing-key", origin, "control.volets", volet.id)
        else:
            yield from compare(f"volets.{volet.id}", points_of_volet(campaign, volet), expected)
    for indicator in campaign.indicators:
        if isinstance(indicator.rule, TiersRule) and indicator.points is not None:
            yield from compare(f"indicators.{indicator.id}.points", indicator.points, points_of(indicator))

    result = evaluate(campaign, everything_reached(campaign), _last_day(campaign))
    yield from compare("control.maximum", result.parts.maximum, control.maximum)
    yield from compare("control.maximum", result.parts.acquired + result.parts.unattributed, control.maximum)
    for part in result.volets:
        reached = part.parts.acquired + part.parts.unattributed
        yield from compare(f"volets.{part.id}", reached, control.volets.get(part.id, _ZERO))
    yield from _shown_amounts(campaign, origin)


def _shown_amounts(campaign: Campaign, origin: str) -> Iterator[ForfaitError]:
    """`campaign-figure-differs` where an amount shown (« 60 points (420 €) ») is not points × point value."""
    value = campaign.point_value
    whole = {
        "point-value": (value,),
        "total": (campaign.control.maximum, campaign.control.maximum * value),
    }
    shown = [("figures", figure, whole.get(figure.name, ())) for figure in campaign.figures]
    for volet in campaign.volets:
        if volet.lump is not None:
            amounts = (volet.lump, volet.lump * value)
            shown += [(f"volets.{volet.id}.figures", one, amounts) for one in volet.figures if one.name == "points"]
    for line in campaign.indicators:
        if line.points is not None:
            amounts = (line.points, line.points * value)
            shown += [(f"indicators.{line.id}.figures", one, amounts) for one in line.figures if one.name == "points"]
    for where, figure, wanted in shown:
        # A figure may say the points alone.
        for found, expected in zip(numbers_in(figure.value), wanted, strict=False):
            if found != expected:
                yield refusal(
                    "campaign-figure-differs", origin, f"{where}.{figure.name}", figure.value, expected=str(expected)
                )
                break


def points_of(indicator: Indicator) -> Decimal:
    """The most that a line can pay of its own; 0 for a part of a lump."""
    rule = indicator.rule
    if isinstance(rule, TiersRule):
        best = max((tier.points for tier in rule.tiers), default=_ZERO)
        return best * len(rule.periods)
    return indicator.points or _ZERO


def points_of_volet(campaign: Campaign, volet: Volet) -> Decimal:
    """The maximum of a volet as written: its lump, its lines, its points that no line holds."""
    lines = sum((points_of(indicator) for indicator in campaign.indicators_of(volet.id)), _ZERO)
    unattributed = volet.unattributed.points if volet.unattributed else _ZERO
    return (volet.lump or _ZERO) + lines + unattributed


def everything_reached(campaign: Campaign) -> Entry:
    """A declaration in which every criterion of every line is at its best, for a profile that nothing excludes."""
    answers: dict[str, Mapping[str, Value]] = {}
    conditions: dict[str, str | bool] = {}
    granted: dict[str, str | bool] = {}
    for indicator in campaign.indicators:
        answers[indicator.id] = {criterion.id: _best(indicator) for criterion in criteria_of(indicator)}
        conditions.update(indicator.profile)
        for criterion in criteria_of(indicator):
            conditions.update(criterion.profile)
        if indicator.neutralised is not None:
            granted.update(indicator.neutralised.profile)
    return Entry(answers=answers, profile=profile_of({**granted, **conditions}))


def profile_of(values: Mapping[str, object]) -> Profile:
    """A profile that answers those questions only.

    Raises:
        KeyError: a question on which no campaign may depend.
        TypeError: an answer of another type.
    """
    unknown = set(values) - {*CONDITION_KEYS, "patients", "children_only"}
    if unknown:
        raise KeyError(min(unknown))
    group = values.get("specialty_group")
    if group not in (None, "generaliste", "specialiste", "radiologue"):
        raise TypeError("specialty_group")
    booleans: dict[str, bool | None] = {}
    for key in ("medecin_traitant", "lap_available", "children_only"):
        value = values.get(key)
        if value is not None and not isinstance(value, bool):
            raise TypeError(key)
        booleans[key] = value
    patients = values.get("patients")
    if patients is not None and (isinstance(patients, bool) or not isinstance(patients, int) or patients < 0):
        raise TypeError("patients")
    return Profile(
        specialty_group=group,
        medecin_traitant=booleans["medecin_traitant"],
        lap_available=booleans["lap_available"],
        children_only=booleans["children_only"],
        patients=patients,
    )


def _best(indicator: Indicator) -> Value:
    match indicator.rule:
        case ChecklistRule() | BundleRule():
            return True
        case RateRule() | MeanRule():
            return Rate(percent=Decimal(100))
        case CountsRule(minimum=minimum):
            return minimum
        case TiersRule(tiers=tiers):
            return max(tiers, key=lambda tier: tier.points).at_least


def _last_day(campaign: Campaign) -> date:
    return campaign.period.end or date(campaign.year, 12, 31)
