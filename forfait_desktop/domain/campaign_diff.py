"""What differs between two versions of the rules of one campaign: codes and values, no sentence."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from forfait_desktop.domain.campaign import Campaign, Decision, Figure, Indicator, Volet
from forfait_desktop.domain.rule_changes import RuleChange, find_indicator, rule_changes
from forfait_desktop.records import dataclass

DifferenceCode = Literal[
    "opens",
    "closes",
    "period-start",
    "period-end",
    "payment",
    "point-value",
    "state",
    "lump",
    "gate",
    "at-least",
    "unattributed",
    "until",
    "figure",
    "scheme",
]


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that moved. `subject` is a volet or an indicator, "" for the campaign; `name` the label of a figure."""

    code: DifferenceCode
    subject: str
    before: object
    after: object
    name: str = ""


@dataclass(frozen=True, slots=True)
class CampaignDiff:
    """Everything that moved between two versions.

    Attributes:
        differences: dates, values and figures of the campaign, of its volets and of its lines.
        rules: indicator id → what changed in its rule, in the order of the new version.
        decisions: the dated changes that only the new version tells.
        texts: ids of the lines of which only words, hints or sources changed.
    """

    differences: tuple[Difference, ...] = ()
    rules: tuple[tuple[str, tuple[RuleChange, ...]], ...] = ()
    decisions: tuple[Decision, ...] = ()
    texts: tuple[str, ...] = ()

    @property
    def changes_rules(self) -> bool:
        """Whether something else than words changed."""
        return bool(self.differences or self.rules)

    def thresholds(self) -> tuple[int, int]:
        """How many thresholds are lower, and how many are higher."""
        moves = [one for _, changes in self.rules for one in changes if one.code == "threshold"]
        lower = sum(_is_less(one.after, one.before) for one in moves)
        return lower, len(moves) - lower


def campaign_diff(before: Campaign, after: Campaign) -> CampaignDiff:
    """Compare two versions of a campaign."""
    differences = [*_campaign(before, after)]
    rules: list[tuple[str, tuple[RuleChange, ...]]] = []
    texts: list[str] = []
    known = {one.id: one for one in before.volets}
    for volet in after.volets:
        if volet.id in known:
            differences.extend(_volet(known[volet.id], volet))
    for indicator in after.indicators:
        changes = rule_changes(before, after, indicator.id)
        old = find_indicator(before, indicator.id)
        moved = tuple(_indicator(old, indicator)) if old is not None else ()
        differences.extend(moved)
        if changes:
            rules.append((indicator.id, changes))
        elif old is not None and not moved and old != indicator:
            texts.append(indicator.id)
    gone = [one.id for one in before.indicators if find_indicator(after, one.id) is None]
    rules.extend((one, rule_changes(before, after, one)) for one in gone)
    told = {(one.on, one.what) for one in before.decisions}
    decisions = tuple(one for one in after.decisions if (one.on, one.what) not in told)
    return CampaignDiff(tuple(differences), tuple(rules), decisions, tuple(texts))


def _campaign(before: Campaign, after: Campaign) -> Iterator[Difference]:
    pairs: tuple[tuple[DifferenceCode, object, object], ...] = (
        ("opens", before.window.opens, after.window.opens),
        ("closes", before.window.closes, after.window.closes),
        ("period-start", before.period.start, after.period.start),
        ("period-end", before.period.end, after.period.end),
        ("payment", before.payment.text, after.payment.text),
        ("point-value", before.point_value, after.point_value),
        ("state", before.state, after.state),
    )
    for code, old, new in pairs:
        if old != new:
            yield Difference(code, "", old, new)
    yield from _figures("", before.figures, after.figures)
    for scheme in ("vsm", "assistant-medical"):
        if before.scheme(scheme) != after.scheme(scheme):
            yield Difference("scheme", scheme, before.scheme(scheme) is not None, after.scheme(scheme) is not None)


def _volet(before: Volet, after: Volet) -> Iterator[Difference]:
    if before.lump != after.lump:
        yield Difference("lump", after.id, before.lump, after.lump)
    if set(before.required) != set(after.required):
        yield Difference("gate", after.id, before.required, after.required)
    if before.at_least != after.at_least:
        yield Difference("at-least", after.id, before.at_least, after.at_least)
    old = before.unattributed.points if before.unattributed is not None else Decimal(0)
    new = after.unattributed.points if after.unattributed is not None else Decimal(0)
    if old != new:
        yield Difference("unattributed", after.id, old, new)
    yield from _figures(after.id, before.figures, after.figures)


def _indicator(before: Indicator, after: Indicator) -> Iterator[Difference]:
    if before.until != after.until:
        yield Difference("until", after.id, before.until, after.until)
    yield from _figures(after.id, before.figures, after.figures)


_TOLD_ELSEWHERE = frozenset(
    {"points", "threshold", "until", "window", "payment", "point-value", "neutralised", "scale", "total"}
)
"""Figures that a rule, a date or a value already tells."""


def _figures(subject: str, before: tuple[Figure, ...], after: tuple[Figure, ...]) -> Iterator[Difference]:
    known = {one.name: one for one in before}
    for one in after:
        old = known.get(one.name)
        if old is not None and old.value != one.value and one.name not in _TOLD_ELSEWHERE:
            yield Difference("figure", subject, old.value, one.value, one.label)


def _is_less(first: object, second: object) -> bool:
    return isinstance(first, Fraction) and isinstance(second, Fraction) and first < second
