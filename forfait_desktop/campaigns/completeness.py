"""Is a page complete? An indicator needs its misreadings, its evidence and its place, or an explicit « non publié ».

Whether a text is true is for people to judge; that it stands there is checked here.
"""

from __future__ import annotations

from collections.abc import Iterator

from forfait_desktop.campaigns.source_file import join, refusal
from forfait_desktop.domain.campaign import (
    Campaign,
    Indicator,
    MeanRule,
    RateRule,
    Scheme,
    VsmScheme,
    criteria_of,
)
from forfait_desktop.errors import ForfaitError


def completeness_faults(campaign: Campaign, origin: str) -> Iterator[ForfaitError]:
    """`campaign-incomplete` for each text that a page needs and that is missing or blank."""
    for where, text in _texts(campaign):
        if not text.strip():
            yield refusal("campaign-incomplete", origin, where)


def _texts(campaign: Campaign) -> Iterator[tuple[str, str]]:
    """Every required text with its path; a list stands for its items, and for one blank when it is empty."""
    yield "title", campaign.title
    yield "programme_title", campaign.programme_title
    yield "payment.text", campaign.payment.text
    for volet in campaign.volets:
        yield f"volets.{volet.id}.title", volet.title
    for source in campaign.sources:
        yield f"sources.{source.id}.title", source.title
        yield f"sources.{source.id}.address", source.address or source.document
    for indicator in campaign.indicators:
        yield from _of_indicator(indicator, f"indicators.{indicator.id}")
    for scheme in campaign.schemes:
        yield from _of_scheme(scheme, f"schemes.{scheme.id}")
    for position, example in enumerate(campaign.examples, start=1):
        yield f"examples.{position}.title", example.title
        yield f"examples.{position}.origin", example.origin
    if not campaign.examples:
        yield "examples", ""


def _of_scheme(scheme: Scheme, where: str) -> Iterator[tuple[str, str]]:
    for name in ("title", "short", "asks", "why", "declared_note", "place", "calculation", "profile_reason"):
        yield join(where, name), str(getattr(scheme, name))
    yield from _lists(scheme, where)
    if isinstance(scheme, VsmScheme):
        yield join(where, "method"), scheme.method_total if scheme.method else ""
        for step in scheme.method:
            yield join(where, "method.title"), step.title
    else:
        yield from ((join(where, "conditions"), text) for text in scheme.conditions or ("",))


def _lists(holder: Indicator | Scheme, where: str) -> Iterator[tuple[str, str]]:
    """Hints, misreadings, evidence, figures: what a line and a scheme must both say."""
    for name in ("hints", "misreadings"):
        for text in getattr(holder, name) or ("",):
            yield join(where, name), str(text)
    if not holder.evidence:
        yield join(where, "evidence"), ""
    for piece in holder.evidence:
        for name in ("what", "issuer", "valid"):
            yield join(where, f"evidence.{name}"), str(getattr(piece, name))
    for figure in holder.figures:
        yield join(where, f"figures.{figure.name}"), figure.label and figure.value


def _of_indicator(indicator: Indicator, where: str) -> Iterator[tuple[str, str]]:
    for name in ("number", "title", "short", "asks", "why", "declared_note", "place"):
        yield join(where, name), str(getattr(indicator, name))
    yield from _lists(indicator, where)
    if indicator.profile:
        yield join(where, "profile_reason"), indicator.profile_reason
    if isinstance(indicator.rule, RateRule):
        yield join(where, "unit"), indicator.unit and indicator.units
    yield from _of_criteria(indicator, where)


def _of_criteria(indicator: Indicator, where: str) -> Iterator[tuple[str, str]]:
    for criterion in criteria_of(indicator):
        path = f"{where}.rule.criteria.{criterion.id}"
        yield join(path, "label"), criterion.label
        if criterion.profile:
            yield join(path, "profile_reason"), criterion.profile_reason
        if isinstance(indicator.rule, RateRule | MeanRule):
            yield join(path, "percent_label"), criterion.percent_label
            if criterion.id != "moyenne":
                yield join(path, "done_label"), criterion.done_label
                yield join(path, "total_label"), criterion.total_label
