"""What both pages of the schemes share: title, status, actions, help, reasons; and their step in the list."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from forfait_desktop.domain.campaign import Campaign, Evidence, Scheme, VsmScheme
from forfait_desktop.domain.results import SchemeResult
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.help_view import glossary_of, source_line
from forfait_desktop.presentation.situation import Situation, is_published
from forfait_desktop.presentation.views import (
    ActionView,
    BannerView,
    ErrorView,
    HelpBlockView,
    HelpView,
    ReasonView,
    StatusShown,
    StatusView,
    StepGroupView,
    StepView,
    SummaryGroupView,
    SummaryRowView,
    SummaryView,
    TodoView,
)

if TYPE_CHECKING:
    from forfait_desktop.presentation.pages.scheme_view import SchemePage
    from forfait_desktop.presentation.wording.wording import Wording

GROUP = "autres"
"""Id of the group of steps."""


def result_of(situation: Situation, scheme: Scheme) -> SchemeResult:
    """The result of a scheme of the campaign."""
    found = situation.evaluation.scheme(scheme.id)
    return found if found is not None else SchemeResult(scheme.id, None)


def page_of(
    situation: Situation,
    scheme: Scheme,
    *,
    following: str,
    value: str,
    banners: tuple[BannerView, ...],
    errors: tuple[ErrorView, ...],
    helps: dict[str, HelpView],
) -> SchemePage:
    """The part of the page that is the same for both.

    `following` is the title of the next step; `helps` keeps the help of each scheme, which no answer changes.
    """
    from forfait_desktop.presentation.pages.scheme_view import SchemePage

    words, result = situation.words, result_of(situation, scheme)
    if scheme.id not in helps:
        helps[scheme.id] = scheme_help(situation.campaign, scheme, words)
    return SchemePage(
        id=scheme.id,
        title=scheme.title,
        position=words.scheme_pages.position(),
        following=words.following(following),
        nature=words.nature(scheme.declared),
        nature_note=scheme.declared_note,
        value=value,
        asks=scheme.asks,
        status=status_of(situation, scheme),
        only=_only(situation, scheme, result),
        actions=_actions(situation, scheme, result),
        banners=banners,
        errors=errors,
        error_summary=words.entry.summary(len(errors)) if errors else "",
        reasons=_reasons(situation, result),
        notes=scheme.warnings,
        help=helps[scheme.id],
    )


def _only(situation: Situation, scheme: Scheme, result: SchemeResult) -> str:
    if result.state == "excluded":
        return scheme.profile_reason
    if result.state == "set_aside":
        return situation.words.schemes.sentence(result.reasons[0], situation.campaign)
    return ""


def _actions(situation: Situation, scheme: Scheme, result: SchemeResult) -> tuple[ActionView, ...]:
    words = situation.words
    if result.state == "set_aside" or situation.entry.applicability.get(scheme.id) == "kept":
        return (ActionView(f"reprendre.{scheme.id}", words.take_back(), words.take_back_name(scheme.short)),)
    if result.state == "excluded":
        return (ActionView(f"garder.{scheme.id}", words.keep(), words.keep_name(scheme.short)),)
    if isinstance(scheme, VsmScheme):
        text, name = words.set_aside_line(), words.set_aside_line_name(scheme.short)
    else:
        text, name = words.scheme_pages.set_aside(), words.scheme_pages.set_aside_name(scheme.short)
    return (ActionView(f"ecarter.{scheme.id}", text, name),)


def _reasons(situation: Situation, result: SchemeResult) -> tuple[ReasonView, ...]:
    by_id = {source.id: source for source in situation.campaign.sources}
    return tuple(
        ReasonView(
            situation.words.schemes.sentence(reason, situation.campaign),
            tuple(source_line(by_id[one], situation.words) for one in reason.sources if one in by_id),
        )
        for reason in result.reasons
    )


# --- steps ------------------------------------------------------------------------------------------------------------


def status_of(situation: Situation, scheme: Scheme) -> StatusView:
    """The status of a scheme; the aid is a simulation, so nothing of it is ever asked."""
    words, result = situation.words, result_of(situation, scheme)
    code: StatusShown
    match result.state:
        case "excluded" | "set_aside" | "not_in_campaign":
            code = "not_applicable"
        case "invalid":
            code = "invalid"
        case "unanswered":
            code = "unanswered"
        case "started":
            code = "started"
        case _:
            code = "met" if result.euros else "not_met"
    if isinstance(scheme, VsmScheme):
        return StatusView(code, words.status(code))
    if code == "unanswered":
        return StatusView(code, words.scheme_pages.optional())
    if code == "met":
        return StatusView(code, words.scheme_pages.simulation())
    return StatusView(code, words.status(code))


def is_scheme_to_do(situation: Situation, scheme: Scheme) -> bool:
    """Whether something is left to type or to win; never for the aid, which is a simulation."""
    result = result_of(situation, scheme)
    if result.state == "invalid":
        return True
    if not isinstance(scheme, VsmScheme) or result.state in ("excluded", "set_aside"):
        return False
    if result.state in ("unanswered", "started"):
        return True
    open_still = scheme.until is None or situation.today <= scheme.until
    return not result.euros and open_still and bool(situation.entry.schemes.vsm and _has_patients(situation))


def _has_patients(situation: Situation) -> bool:
    vsm = situation.entry.schemes.vsm
    return vsm is not None and bool(vsm.ald_patients)


def scheme_group(situation: Situation, schemes: Iterable[Scheme]) -> tuple[StepGroupView, ...]:
    """The group « Autres » of the steps; nothing when the campaign has no scheme."""
    steps = tuple(_step(situation, scheme) for scheme in schemes)
    return (StepGroupView(GROUP, situation.words.scheme_pages.group(), "", steps),) if steps else ()


def _step(situation: Situation, scheme: Scheme) -> StepView:
    result, status = result_of(situation, scheme), status_of(situation, scheme)
    amount = fr.euros(result.euros) if result.state == "computed" and result.euros is not None else ""
    word = fr.lower_first(status.text)
    # A status that leaves something to do comes last, as for the other steps.
    last = [word, amount] if status.code in ("met", "not_met") else [amount, word]
    accessible = ", ".join(part for part in (scheme.short, *last) if part)
    return StepView(scheme.id, scheme.short, status, amount, accessible, is_scheme_to_do(situation, scheme))


def with_schemes(view: SummaryView, situation: Situation, schemes: Iterable[Scheme]) -> SummaryView:
    """The summary with the schemes after the volets: euros beside the points, never added to them."""
    words, shown = situation.words, tuple(schemes)
    if not shown:
        return view
    rows = tuple(_summary_row(situation, scheme) for scheme in shown)
    wrong = tuple(
        TodoView("err", words.todo_correct(row.title), row.page) for row in rows if row.status.code == "invalid"
    )
    group = SummaryGroupView(words.scheme_pages.position(), "", rows)
    return dataclasses.replace(view, todos=(*wrong, *view.todos), groups=(*view.groups, group))


def _summary_row(situation: Situation, scheme: Scheme) -> SummaryRowView:
    result = result_of(situation, scheme)
    euros = fr.euros(result.euros) if result.state == "computed" and result.euros is not None else ""
    return SummaryRowView(scheme.id, scheme.title, "", status_of(situation, scheme), euros, scheme.id)


# --- help -------------------------------------------------------------------------------------------------------------


def scheme_help(campaign: Campaign, scheme: Scheme, words: Wording) -> HelpView:
    """The help of the page; it depends on the campaign only."""
    lead = scheme.hints[:2]
    titles = words.help
    decisions = tuple(titles.decision(one) for one in campaign.decisions if scheme.id in one.indicators)
    blocks = (
        HelpBlockView("comment", titles.how(), _said((scheme.why, *scheme.hints[2:], titles.place(scheme.place)))),
        HelpBlockView("exclus", titles.not_counts(), scheme.not_counts),
        HelpBlockView("erreurs", titles.misreadings(), scheme.misreadings),
        HelpBlockView("preuves", titles.evidence(), tuple(map(words.evidence, _published(scheme.evidence)))),
        HelpBlockView("calcul", titles.calculation(), _said((scheme.calculation, *decisions))),
        HelpBlockView("exemples", titles.examples(), scheme.examples_quoted),
        HelpBlockView("sources", titles.sources(), _sources(campaign, scheme, words)),
    )
    kept = tuple(block for block in blocks if block.lines)
    texts = [scheme.title, scheme.asks, *lead, *(text for block in kept for text in block.lines)]
    return HelpView(scheme.title, lead, kept, glossary_of(campaign, texts))


def _said(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _published(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(piece for piece in evidence if is_published(piece.what))


def _sources(campaign: Campaign, scheme: Scheme, words: Wording) -> tuple[str, ...]:
    by_id = {source.id: source for source in campaign.sources}
    used = [one for figure in scheme.figures for one in figure.sources] + list(scheme.sources)
    titles = (source_line(by_id[one], words) for one in dict.fromkeys(used) if one in by_id)
    return (*(words.help.figure(figure) for figure in scheme.figures), *titles)


# --- shares -----------------------------------------------------------------------------------------------------------


def shown_share(share: Fraction, limits: Iterable[Fraction]) -> str:
    """« 45,1 % »: to the nearest tenth, but never up to a limit that is missed (49,99 % shows « 49,9 % »)."""
    nearest = Fraction((share * 2000 + 1) // 2, 1000)
    crossed = any(share < limit <= nearest for limit in limits)
    return fr.rate(share if crossed else nearest)
