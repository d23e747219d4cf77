"""The warnings of an evaluation: what the figures rest on, and what to check (codes in `reasons.py`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import Profile
from forfait_desktop.domain.campaign import Campaign, Indicator, MeanRule
from forfait_desktop.domain.lines import Line
from forfait_desktop.domain.rates import truncated_percent
from forfait_desktop.domain.results import RateResult, Reason


def cautions(campaign: Campaign, lines: Mapping[str, Line], profile: Profile) -> tuple[Reason, ...]:
    """Every warning: on the entries first, then on the profile, then on the campaign itself."""
    return (
        *_on_entries(lines),
        *_on_profile(lines, profile),
        *_on_campaign(campaign, lines),
    )


def _on_entries(lines: Mapping[str, Line]) -> Iterator[Reason]:
    for key, line in lines.items():
        if line.set_aside_refused and line.status != "neutralised":
            yield Reason(codes.SET_ASIDE_REFUSED, {"indicator": key}, line.indicator.sources)
        if line.score is None:
            continue
        rate = line.score.rate
        if isinstance(line.indicator.rule, MeanRule):
            yield from _mean_differs(line.indicator, line.indicator.rule, rate)
            for criterion, service in line.score.rates.items():
                yield from _percent_differs(key, criterion, service)
        elif rate is not None:
            yield from _percent_differs(key, line.indicator.rule.criteria[0].id, rate)


def _percent_differs(indicator: str, criterion: str, rate: RateResult) -> Iterator[Reason]:
    if rate.typed_differs:
        facts = {
            "indicator": indicator,
            "criterion": criterion,
            "done": rate.done,
            "total": rate.total,
            "percent": rate.typed,
            "actual": rate.percent,
        }
        yield Reason(codes.PERCENT_DIFFERS, facts)


def _mean_differs(indicator: Indicator, rule: MeanRule, rate: RateResult | None) -> Iterator[Reason]:
    if rate is not None and rate.typed is not None and rate.mean_of_services is not None and rate.typed_differs:
        mean = rate.mean_of_services
        facts = {
            "indicator": indicator.id,
            "criterion": rule.shown.id,
            "percent": rate.typed,
            "actual": truncated_percent(mean.numerator, mean.denominator),
        }
        yield Reason(codes.MEAN_DIFFERS, facts)


def _on_profile(lines: Mapping[str, Line], profile: Profile) -> Iterator[Reason]:
    depending = {key: line.unknown_keys for key, line in lines.items() if line.unknown_keys}
    if depending:
        keys = tuple(dict.fromkeys(key for unknown in depending.values() for key in unknown))
        yield Reason(codes.PROFILE_UNKNOWN, {"keys": keys, "indicators": tuple(depending)})
    for key, line in lines.items():
        condition = line.indicator.profile
        if line.kept and any(profile.value(name) not in (None, value) for name, value in condition.items()):
            yield Reason(codes.KEPT_AGAINST_PROFILE, {"indicator": key}, line.indicator.sources)


def _on_campaign(campaign: Campaign, lines: Mapping[str, Line]) -> Iterator[Reason]:
    if campaign.state == "provisional":
        yield Reason(codes.PROVISIONAL)
    window = campaign.window
    if window.opens is None or window.closes is None:
        yield Reason(codes.WINDOW_NOT_PUBLISHED, {"opens": window.opens, "closes": window.closes}, window.sources)
    undated = tuple(key for key, line in lines.items() if line.until is None)
    if undated:
        yield Reason(codes.UNTIL_NOT_PUBLISHED, {"indicators": undated}, window.sources)
    for volet in campaign.volets:
        if volet.unattributed is not None:
            held = volet.unattributed
            facts = {"volet": volet.id, "points": held.points, "note": held.note}
            yield Reason(codes.UNATTRIBUTED, facts, held.sources)
    for key, line in lines.items():
        indicator = line.indicator
        if isinstance(indicator.rule, MeanRule) and not indicator.warnings:
            yield Reason(codes.MEAN_FORMULA_ASSUMED, {"indicator": key}, indicator.sources)
        for text in indicator.warnings:
            yield Reason(codes.INDICATOR_WARNING, {"indicator": key, "text": text}, indicator.sources)
    for text in campaign.warnings:
        yield Reason(codes.CAMPAIGN_WARNING, {"text": text})
    for text in campaign.missing:
        yield Reason(codes.NOT_PUBLISHED, {"text": text})
