"""What a campaign file must say, beyond its structure: ids that exist once, sources, figures, dates, complete pages.

Each check yields refusals and goes on; `loader` keeps the first one, the command `check` shows them all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from forfait_desktop.campaigns.completeness import completeness_faults
from forfait_desktop.campaigns.scheme_checks import Refuse, condition_faults, scheme_faults
from forfait_desktop.campaigns.source_file import find_threshold, join, numbers_in, refusal
from forfait_desktop.domain.answers import CONDITION_KEYS
from forfait_desktop.domain.campaign import (
    AssistantScheme,
    BundleRule,
    Campaign,
    ChecklistRule,
    CountsRule,
    Figure,
    Indicator,
    MeanRule,
    RateRule,
    Rule,
    TiersRule,
    Volet,
    criteria_of,
)
from forfait_desktop.errors import ForfaitError

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def reference_faults(campaign: Campaign, origin: str) -> Iterator[ForfaitError]:
    """Every fault in ids, references, sources, figures, dates and completeness, in the order of the file."""

    def refuse(code: str, where: str, value: object = "", **more: object) -> ForfaitError:
        return refusal(code, origin, where, value, **more)

    yield from _ids(campaign, refuse)
    yield from _volets(campaign, refuse)
    for indicator in campaign.indicators:
        yield from _indicator(campaign, indicator, refuse)
    yield from scheme_faults(campaign, refuse)
    yield from _pairs_and_orders(campaign, refuse)
    yield from _sources(campaign, refuse)
    yield from _dates(campaign, refuse)
    yield from completeness_faults(campaign, origin)


def _ids(campaign: Campaign, refuse: Refuse) -> Iterator[ForfaitError]:
    lists: dict[str, list[str]] = {
        "volets": [volet.id for volet in campaign.volets],
        "indicators": [indicator.id for indicator in campaign.indicators],
        "sources": [source.id for source in campaign.sources],
        "profile": [question.key for question in campaign.profile],
        "schemes": [scheme.id for scheme in campaign.schemes],
        "groups": [group.id for group in campaign.groups],
    }
    for indicator in campaign.indicators:
        lists[f"indicators.{indicator.id}.rule.criteria"] = [criterion.id for criterion in criteria_of(indicator)]
    # A campaign id names a folder: a path in it could lead elsewhere.
    if not _ID.fullmatch(campaign.id):
        yield refuse("campaign-bad-id", "id", campaign.id)
    for where, ids in lists.items():
        for name, times in Counter(ids).items():
            if times > 1:
                yield refuse("campaign-duplicate-id", where, name)
            if where.startswith(("volets", "indicators")) and not _ID.fullmatch(name):
                yield refuse("campaign-bad-id", where, name)


def _volets(campaign: Campaign, refuse: Refuse) -> Iterator[ForfaitError]:
    volets = {volet.id: volet for volet in campaign.volets}
    for volet in campaign.volets:
        where = f"volets.{volet.id}"
        for indicator_id in volet.required:
            if indicator_id not in {indicator.id for indicator in campaign.indicators_of(volet.id)}:
                yield refuse("campaign-unknown-reference", join(where, "required"), indicator_id)
        if volet.at_least is not None and not 1 <= volet.at_least <= len(volet.required):
            yield refuse("campaign-out-of-range", join(where, "at_least"), volet.at_least)
        gate = volets.get(volet.behind)
        if volet.behind and (gate is None or gate is volet or not gate.required):
            yield refuse("campaign-unknown-reference", join(where, "behind"), volet.behind)
        if volet.lump is not None:
            if volet.lump < 0:
                yield refuse("campaign-negative-points", join(where, "lump"), volet.lump)
            yield from _points_figure(where, volet, volet.lump, refuse)
        if volet.unattributed is not None and volet.unattributed.points < 0:
            yield refuse("campaign-negative-points", join(where, "unattributed.points"), volet.unattributed.points)
    for name in campaign.control.volets:
        if name not in volets:
            yield refuse("campaign-unknown-reference", "control.volets", name)
    if campaign.point_value <= 0:
        yield refuse("campaign-out-of-range", "point_value", campaign.point_value)


def _points_figure(where: str, holder: Volet | Indicator, points: Decimal, refuse: Refuse) -> Iterator[ForfaitError]:
    figure = next((figure for figure in holder.figures if figure.name == "points"), None)
    if figure is None:
        yield refuse("campaign-missing-figure", join(where, "figures"), "points")
        return
    if numbers_in(figure.value)[:1] not in ([], [points]):
        yield refuse("campaign-figure-differs", join(where, "figures.points"), figure.value, expected=str(points))


def _indicator(campaign: Campaign, indicator: Indicator, refuse: Refuse) -> Iterator[ForfaitError]:
    where = f"indicators.{indicator.id}"
    if indicator.volet not in {volet.id for volet in campaign.volets}:
        yield refuse("campaign-unknown-reference", join(where, "volet"), indicator.volet)
    if indicator.group and indicator.group not in {group.id for group in campaign.groups}:
        yield refuse("campaign-unknown-reference", join(where, "group"), indicator.group)
    if indicator.points is not None:
        if indicator.points < 0:
            yield refuse("campaign-negative-points", join(where, "points"), indicator.points)
        yield from _points_figure(where, indicator, indicator.points, refuse)
    yield from _rule(campaign, indicator, refuse)
    neutralised = indicator.neutralised.profile if indicator.neutralised else {}
    conditions: list[tuple[str, Mapping[str, str | bool]]] = [
        (join(where, "profile"), indicator.profile),
        (join(where, "neutralised.profile"), neutralised),
    ]
    conditions += [(f"{where}.rule.criteria.{one.id}.profile", one.profile) for one in criteria_of(indicator)]
    for path, profile in conditions:
        for key, value in profile.items():
            yield from condition_faults(path, key, value, refuse)


def _rule(campaign: Campaign, indicator: Indicator, refuse: Refuse) -> Iterator[ForfaitError]:
    """The ids that criteria carry in every campaign (carry-over rests on them), and the numbers inside the rule."""
    rule = indicator.rule
    where = f"indicators.{indicator.id}.rule"
    ids = tuple(criterion.id for criterion in rule.criteria)
    expected = _expected_ids(rule, ids)
    if ids != expected:
        yield refuse("campaign-criteria-ids", join(where, "criteria"), ", ".join(ids), expected=", ".join(expected))
    match rule:
        case ChecklistRule(need="at-least") if not 1 <= rule.at_least <= len(ids):
            yield refuse("campaign-out-of-range", join(where, "at_least"), rule.at_least)
        case CountsRule() if rule.minimum < 1:
            yield refuse("campaign-out-of-range", join(where, "minimum"), rule.minimum)
        case MeanRule() if rule.shown.id != "moyenne":
            yield refuse("campaign-criteria-ids", join(where, "shown"), rule.shown.id, expected="moyenne")
        case TiersRule():
            yield from _tiers(campaign, indicator, rule, refuse)
        case _:
            pass
    if isinstance(rule, RateRule | MeanRule):
        yield from _threshold_figure(indicator, rule.threshold, refuse)


def _expected_ids(rule: Rule, ids: tuple[str, ...]) -> tuple[str, ...]:
    match rule:
        case RateRule():
            return ("taux",)
        case BundleRule():
            return ("atteint",)
        case ChecklistRule():
            return ids if len(ids) > 1 else ("atteint",)
        case CountsRule():
            return ids if len(ids) > 1 else ("nombre",)
        case MeanRule():
            return ids or ("…",)
        case TiersRule():
            return tuple(period.criterion for period in rule.periods)


def _threshold_figure(indicator: Indicator, threshold: Fraction, refuse: Refuse) -> Iterator[ForfaitError]:
    where = f"indicators.{indicator.id}.figures"
    figure = next((figure for figure in indicator.figures if figure.name == "threshold"), None)
    if figure is None:
        yield refuse("campaign-missing-figure", where, "threshold")
    elif find_threshold(figure.value) not in (None, threshold):
        yield refuse("campaign-figure-differs", join(where, "threshold"), figure.value, expected=str(threshold))


def _tiers(campaign: Campaign, indicator: Indicator, rule: TiersRule, refuse: Refuse) -> Iterator[ForfaitError]:
    where = f"indicators.{indicator.id}.rule"
    if rule.requires and rule.requires not in {other.id for other in campaign.indicators if other is not indicator}:
        yield refuse("campaign-unknown-reference", join(where, "requires"), rule.requires)
    steps = [tier.at_least for tier in rule.tiers]
    if not steps or steps != sorted(set(steps)) or steps[0] < 0:
        yield refuse("campaign-out-of-range", join(where, "tiers"), ", ".join(map(str, steps)))
    for tier in rule.tiers:
        if tier.points < 0:
            yield refuse("campaign-negative-points", join(where, "tiers"), tier.points)
    for period in rule.periods:
        if period.end < period.start:
            yield refuse("campaign-dates-inverted", f"{where}.periods.{period.criterion}", str(period.end))


def _pairs_and_orders(campaign: Campaign, refuse: Refuse) -> Iterator[ForfaitError]:
    known = {
        f"{indicator.id}.{criterion.id}" for indicator in campaign.indicators for criterion in criteria_of(indicator)
    }
    indicators = {indicator.id for indicator in campaign.indicators}
    for pair in campaign.exclusive:
        for name in pair:
            if name not in known:
                yield refuse("campaign-unknown-reference", "exclusive", name)
    for position, entry in enumerate(campaign.amelipro, start=1):
        name = f"{entry.indicator}.{entry.criterion}" if entry.criterion else entry.indicator
        if name not in (known if entry.criterion else indicators):
            yield refuse("campaign-unknown-reference", f"amelipro.{position}", name)
    for position, decision in enumerate(campaign.decisions, start=1):
        for name in decision.indicators:
            if name not in indicators and campaign.scheme(name) is None:
                yield refuse("campaign-unknown-reference", f"decisions.{position}.indicators", name)
    for question in campaign.profile:
        if question.key not in CONDITION_KEYS:
            yield refuse("campaign-unknown-profile-key", "profile", question.key, known=CONDITION_KEYS)


def _sources(campaign: Campaign, refuse: Refuse) -> Iterator[ForfaitError]:
    known = {source.id for source in campaign.sources}
    for where, sources, needed in _citations(campaign):
        if needed and not sources:
            yield refuse("campaign-no-source", where)
        for name in sources:
            if name not in known:
                yield refuse("campaign-unknown-source", where, name)


def _citations(campaign: Campaign) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Every place that cites sources: its path, the ids, and whether at least one is needed."""
    yield from _figures("figures", campaign.figures)
    yield "window.sources", campaign.window.sources, campaign.window.closes is not None
    yield "payment.sources", campaign.payment.sources, False
    for volet in campaign.volets:
        yield from _figures(f"volets.{volet.id}.figures", volet.figures)
        if volet.unattributed is not None:
            yield f"volets.{volet.id}.unattributed.sources", volet.unattributed.sources, True
    for indicator in campaign.indicators:
        where = f"indicators.{indicator.id}"
        yield join(where, "sources"), indicator.sources, True
        yield from _figures(join(where, "figures"), indicator.figures)
        if indicator.neutralised is not None:
            yield join(where, "neutralised.sources"), indicator.neutralised.sources, True
    for scheme in campaign.schemes:
        yield f"schemes.{scheme.id}.sources", scheme.sources, True
        yield from _figures(f"schemes.{scheme.id}.figures", scheme.figures)
        for grid in scheme.grids if isinstance(scheme, AssistantScheme) else ():
            yield f"schemes.{scheme.id}.grids.{grid.start}.sources", grid.sources, True
    for position, decision in enumerate(campaign.decisions, start=1):
        yield f"decisions.{position}.sources", decision.sources, True


def _figures(where: str, figures: Iterable[Figure]) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    for figure in figures:
        yield join(where, figure.name), figure.sources, True


def _dates(campaign: Campaign, refuse: Refuse) -> Iterator[ForfaitError]:
    period, window = campaign.period, campaign.window
    if period.start is not None and period.end is not None and period.end < period.start:
        yield refuse("campaign-dates-inverted", "period", str(period.end))
    if window.opens is not None:
        for day in (window.closes, *window.former_closes):
            if day is not None and day < window.opens:
                yield refuse("campaign-dates-inverted", "window", str(day))
    for indicator in campaign.indicators:
        if indicator.until is not None and period.start is not None and indicator.until < period.start:
            yield refuse("campaign-dates-inverted", f"indicators.{indicator.id}.until", str(indicator.until))
