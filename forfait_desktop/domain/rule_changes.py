"""What changed in a rule between two campaigns: codes and values, no sentence.

Carry-over, comparison and the display of a new campaign file all rest on it. An indicator is followed by its id, in
whatever volet it stands; the few lines that replaced others under a new id are listed here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from forfait_desktop.domain.campaign import (
    Campaign,
    ChecklistRule,
    CountsRule,
    Criterion,
    Indicator,
    MeanRule,
    RateRule,
    TiersRule,
    criteria_of,
)
from forfait_desktop.records import dataclass

ChangeCode = Literal[
    "new",
    "removed",
    "replaced",
    "volet",
    "required",
    "optional",
    "points",
    "threshold",
    "minimum",
    "scale",
    "need",
    "kind",
    "neutralised",
    "restored",
    "criterion-added",
    "criterion-removed",
    "question",
]

REPLACES: dict[str, tuple[str, ...]] = {
    "logiciel-segur": ("logiciel-lap", "messagerie-securisee"),
    "logiciels-a-jour": ("logiciel-segur", "sesam-vitale"),
    "teleservices-socles": ("aat", "dmt", "pse", "teletransmission"),
    "autres-teleservices": ("cm-atmp", "spe", "dsg"),
    "dmp-ordonnance": ("dmp", "ordonnance-numerique"),
    "apcv-mss": ("apcv", "mss-patient"),
    "aat": ("teleservices",),
    "cm-atmp": ("teleservices",),
    "pse": ("teleservices",),
    "dmt": ("teleservices",),
    "spe": ("teleservices",),
}
"""A line → the lines of earlier years that it replaces (rules/README.md, « Indicator ids »)."""


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One change of a rule.

    `before` and `after` are values of the campaign: a volet id, points (Decimal or None), a threshold (Fraction), a
    minimum, a need, labels, a neutralisation reason, the ids of the lines replaced. `criterion` is the one concerned.
    """

    code: ChangeCode
    before: object = None
    after: object = None
    criterion: str = ""


def find_indicator(campaign: Campaign, indicator_id: str) -> Indicator | None:
    """The indicator of that id, None when the campaign does not have it."""
    return next((one for one in campaign.indicators if one.id == indicator_id), None)


def find_criterion(indicator: Indicator, criterion_id: str) -> Criterion | None:
    """The criterion of that id, None when the line does not have it."""
    return next((one for one in criteria_of(indicator) if one.id == criterion_id), None)


def predecessors(before: Campaign, indicator_id: str) -> tuple[str, ...]:
    """The lines of `before` that a line of a later campaign replaces: none when its id was already there."""
    if find_indicator(before, indicator_id) is not None:
        return ()
    return tuple(one for one in REPLACES.get(indicator_id, ()) if find_indicator(before, one) is not None)


def is_required(campaign: Campaign, indicator: Indicator) -> bool:
    """Whether the line is a condition of a gate."""
    return indicator.id in campaign.volet(indicator.volet).required


def rule_changes(before: Campaign, after: Campaign, indicator_id: str) -> tuple[RuleChange, ...]:
    """What changed for a line from one campaign to the other, the most visible first.

    A line that one of the two does not have gives one change: « new », « replaced » (of which lines) or « removed ».
    """
    old, new = find_indicator(before, indicator_id), find_indicator(after, indicator_id)
    if new is None:
        return (RuleChange("removed"),) if old is not None else ()
    if old is None:
        replaced = predecessors(before, indicator_id)
        return (RuleChange("replaced", replaced, indicator_id) if replaced else RuleChange("new"),)
    return (*_places(before, after, old, new), *_rules(old, new), *_criteria(old, new))


def _places(before: Campaign, after: Campaign, old: Indicator, new: Indicator) -> Iterator[RuleChange]:
    if old.volet != new.volet:
        yield RuleChange("volet", old.volet, new.volet)
    was, now = is_required(before, old), is_required(after, new)
    if was and not now:
        yield RuleChange("optional")
    elif now and not was:
        yield RuleChange("required")
    elif not now and after.volet(new.volet).required and old.volet != new.volet:
        # It came into the volet of the gate without being one of its conditions (coordination, 2022).
        yield RuleChange("optional")
    if old.points != new.points:
        yield RuleChange("points", old.points, new.points)
    if old.neutralised is None and new.neutralised is not None:
        yield RuleChange("neutralised", None, new.neutralised.reason)
    elif old.neutralised is not None and new.neutralised is None:
        yield RuleChange("restored", old.neutralised.reason, None)


def _rules(old: Indicator, new: Indicator) -> Iterator[RuleChange]:
    match old.rule, new.rule:
        case (RateRule() as one, RateRule() as other) | (MeanRule() as one, MeanRule() as other):
            if one.threshold != other.threshold:
                yield RuleChange("threshold", one.threshold, other.threshold)
        case (CountsRule(minimum=one_minimum), CountsRule(minimum=other_minimum)):
            if one_minimum != other_minimum:
                yield RuleChange("minimum", one_minimum, other_minimum)
        case (ChecklistRule() as one_list, ChecklistRule() as other_list):
            needs = (one_list.need, one_list.at_least), (other_list.need, other_list.at_least)
            # One condition is « all » and « any » at once.
            if needs[0] != needs[1] and max(len(one_list.criteria), len(other_list.criteria)) > 1:
                yield RuleChange("need", *needs)
        case (TiersRule() as one_scale, TiersRule() as other_scale):
            if one_scale.tiers != other_scale.tiers:
                yield RuleChange("scale", one_scale.tiers, other_scale.tiers)
        case _:
            if old.rule.kind != new.rule.kind:
                yield RuleChange("kind", old.rule.kind, new.rule.kind)


def _criteria(old: Indicator, new: Indicator) -> Iterator[RuleChange]:
    if old.rule.kind != new.rule.kind:
        return
    was = {one.id: one for one in criteria_of(old)}
    now = {one.id: one for one in criteria_of(new)}
    for key, one in now.items():
        if key not in was:
            yield RuleChange("criterion-added", None, one.label, key)
    for key, one in was.items():
        if key not in now:
            yield RuleChange("criterion-removed", one.label, None, key)
    for key, one in now.items():
        if key in was and was[key].label != one.label:
            yield RuleChange("question", was[key].label, one.label, key)
