"""A page of the declaration: its title, its value, the lines it holds, its banners and the entries to correct."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from forfait_desktop.domain.campaign import BundleRule, ChecklistRule, CountsRule, Indicator, MeanRule, RateRule
from forfait_desktop.presentation.pages.gate_view import gate_banner, waiting_banner
from forfait_desktop.presentation.pages.indicator_view import Built, build_section, is_answered
from forfait_desktop.presentation.pages.steps import Page
from forfait_desktop.presentation.situation import ZERO, Situation
from forfait_desktop.presentation.views import BannerView, HelpView, PageKind, PageView
from forfait_desktop.presentation.wording.names import volet_label

_ADDRESS_LINES = ("mss-patient", "apcv-mss")
"""Lines about writing to a patient: their page carries the address helper (E08)."""


def page_view(
    situation: Situation, pages: Sequence[Page], index: int, guide: HelpView, after_last: str = "", beside: int = 0
) -> PageView:
    """The page at that index.

    `guide` is its help; `after_last` the step after the last page, else the summary; `beside` the number of schemes.
    """
    page = pages[index]
    words = situation.words
    built = [build_section(situation, line, in_group=page.kind == "group") for line in page.indicators]
    errors = tuple(error for one in built for error in one.errors)
    after = pages[index + 1].short if index + 1 < len(pages) else after_last or words.summary_step()
    return PageView(
        id=page.id,
        kind=_kind(page),
        title=page.title,
        position=words.position(volet_label(situation.campaign, page.volet.id), index + 1, len(pages) + beside + 1),
        following=words.following(after),
        nature=words.nature(_declared(page)),
        nature_note=_note(situation, page),
        value=_value(situation, page),
        sections=tuple(one.section for one in built),
        help=guide,
        banners=_banners(situation, page, built),
        errors=errors,
        error_summary=words.entry.summary(len(errors)) if errors else "",
        local_total=_local_total(situation, page),
        address_helper=any(line.id in _ADDRESS_LINES for line in page.indicators),
        filled=_filled(situation, page),
    )


def _kind(page: Page) -> PageKind:
    if page.kind == "gate":
        return "gate"
    if page.kind == "group":
        return "grid"
    match page.indicators[0].rule:
        case RateRule():
            return "rate"
        case MeanRule():
            return "mean"
        case CountsRule():
            return "counts"
        case ChecklistRule() | BundleRule():
            return "checklist"
        case _:
            return "tiers"


def _declared(page: Page) -> Literal["declared", "computed"]:
    return "declared" if any(line.declared == "declared" for line in page.indicators) else "computed"


def _note(situation: Situation, page: Page) -> str:
    if page.kind == "gate":
        gate = situation.evaluation.gate(page.volet.id)
        if gate is not None:
            return situation.words.gate.note(gate.need, len(page.indicators))
    if page.kind == "group":
        for group in situation.campaign.groups:
            if group.id == page.id:
                return group.subtitle
    return page.indicators[0].declared_note


def _value(situation: Situation, page: Page) -> str:
    words = situation.words
    if page.kind == "gate":
        return words.badge(page.volet.lump, situation.value) if page.volet.lump is not None else ""
    if page.kind == "group":
        return ""
    points = page.indicators[0].points
    return words.badge(points, situation.value) if points is not None else ""


def _banners(situation: Situation, page: Page, built: Sequence[Built]) -> tuple[BannerView, ...]:
    """At most one banner of the page; the pairs that count once have their own, beside their line."""
    if page.kind == "gate":
        banner = gate_banner(situation, page)
        return (banner,) if banner is not None else ()
    own = [one.section.banner for one in built if one.section.banner is not None]
    if own:
        return tuple(own[:1])
    banner = waiting_banner(situation, page)
    if banner is not None:
        return (banner,)
    neutral = [line for line in page.indicators if situation.result(line.id).status == "neutralised"]
    if page.kind == "group" and neutral:
        return tuple(_neutral_banner(situation, line) for line in neutral[:1])
    return ()


def _neutral_banner(situation: Situation, line: Indicator) -> BannerView:
    reason = line.neutralised.reason if line.neutralised is not None else ""
    return BannerView("page.bandeau", "info", situation.words.neutralised_result(reason))


def _local_total(situation: Situation, page: Page) -> str:
    if page.kind != "group":
        return ""
    results = [situation.result(line.id).parts for line in page.indicators]
    acquired = sum((parts.acquired for parts in results), ZERO)
    maximum = sum((parts.maximum for parts in results), ZERO)
    return situation.words.local_total(acquired, maximum, situation.value)


def _filled(situation: Situation, page: Page) -> str:
    if page.kind != "group":
        return ""
    done = sum(1 for line in page.indicators if is_answered(situation, line))
    return situation.words.filled(done, len(page.indicators))
