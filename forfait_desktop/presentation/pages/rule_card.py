"""Rule cards: each figure answers for itself. Value, former values, sources, confidence, disagreement, decisions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from forfait_desktop.domain.campaign import Campaign, Decision, Figure, Source
from forfait_desktop.presentation.views import PageView
from forfait_desktop.presentation.wording.names import short_title, volet_label
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass

CAMPAIGN: Final = "campaign"
"""The holder of the figures of the campaign itself."""

FIGURE: Final = "#"
"""Between a holder and one of its figures."""
_TOTALS: Final = ("point-value", "total")
_SCHEME_AMOUNTS: Final = ("tiers", "grid")

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_MEASURE = re.compile(
    rf"\d+/\d+|\d[\d\s,]*(?:\s?(?:%|€|points?\b))|\d{{1,2}}(?:er)?\s(?:{_MONTHS})\s\d{{4}}|addendum\s\d+"
)


@dataclass(frozen=True, slots=True)
class SourceCardView:
    """A source: its title and where in it; what it is; its address as text, opened only when `can_open`, on a click."""

    title: str
    facts: str
    address: str
    can_open: bool
    open_name: str


@dataclass(frozen=True, slots=True)
class RuleCardView:
    """One figure. `key` is « holder.name », unique on a page; the texts are finished, "" where there is none."""

    key: str
    heading: str
    """« Seuil : 10 % »"""
    label: str
    holder: str
    """« Alimentation du DMP »"""
    value: str
    former: str
    confidence: str
    meaning: str
    checked: str
    disagreement: str
    sources: tuple[SourceCardView, ...]
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleCardsView:
    """The cards of a page. `decisions` are those of its lines that no figure shows."""

    title: str
    cards: tuple[RuleCardView, ...]
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleLinkView:
    """A button that opens cards: id `regle.<holder>`, its text, its full name which contains the text.

    The button of one figure has the id `regle.<holder>.<figure>` and asks for « holder#figure ».
    """

    id: str
    text: str
    name: str
    holder: str


def card(campaign: Campaign, holder: str, name: str, words: Wording) -> RuleCardView:
    """The card of one figure.

    Args:
        campaign: the rules.
        holder: an indicator id, a volet id, a scheme id, or `CAMPAIGN`.
        name: the name of the figure (« threshold »).
        words: the sentences.

    Raises:
        KeyError: no such holder, or it has no such figure.
    """
    for figure in figures_of(campaign, holder):
        if figure.name == name:
            return _card(campaign, holder, figure, words)
    raise KeyError(name)


def cards_of(campaign: Campaign, holders: Sequence[str], words: Wording) -> RuleCardsView:
    """The cards of every figure of those holders, in the order of the file.

    Raises:
        KeyError: no such holder.
    """
    cards = tuple(
        _card(campaign, holder, figure, words) for holder in holders for figure in figures_of(campaign, holder)
    )
    shown = {text for one in cards for text in one.decisions}
    others = dict.fromkeys(words.card.decision(one) for holder in holders for one in decisions_of(campaign, holder))
    titles = dict.fromkeys(holder_title(campaign, holder) for holder in holders)
    title = words.card.heading(next(iter(titles), campaign.title))
    return RuleCardsView(title, cards, tuple(text for text in others if text not in shown))


def campaign_cards(campaign: Campaign, words: Wording) -> RuleCardsView:
    """The cards of the campaign and of its volets: what the label « Règles 2023, mises à jour le … » stands for."""
    return cards_of(campaign, (CAMPAIGN, *(volet.id for volet in campaign.volets)), words)


def links_of(campaign: Campaign, page: PageView, words: Wording) -> tuple[RuleLinkView, ...]:
    """The buttons of a page: one for its only line, or one for each line, the volet of a gate first."""
    lines = [section.indicator for section in page.sections]
    if page.scheme is not None:
        lines = [one.id for one in campaign.schemes if one.id == page.id]
    if page.kind == "gate":
        lines[:0] = list(dict.fromkeys(campaign.indicator(one).volet for one in lines))
    if len(lines) == 1:
        return (_link(campaign, lines[0], words.card.where(), words),)
    return tuple(_link(campaign, one, short_title(holder_title(campaign, one)), words) for one in lines)


def figure_link(campaign: Campaign, holder: str, names: Sequence[str], words: Wording) -> RuleLinkView | None:
    """The button of the first of the figures ``names`` that ``holder`` has; None when it has none of them.

    Raises:
        KeyError: no such holder.
    """
    known = {figure.name: figure for figure in figures_of(campaign, holder)}
    for name in names:
        if name in known:
            label = words.card.one_heading(known[name].label, holder_title(campaign, holder))
            return RuleLinkView(f"regle.{holder}.{name}", words.card.where_one(), label, f"{holder}{FIGURE}{name}")
    return None


def head_links(campaign: Campaign, page: PageView, words: Wording) -> tuple[RuleLinkView | None, RuleLinkView | None]:
    """The buttons of the two figures in the head of a page: its value, its threshold.

    A page of several lines has its own value only where they make a gate: that of the volet.
    """
    if page.scheme is not None:
        return figure_link(campaign, page.id, _SCHEME_AMOUNTS, words), None
    lines = [section.indicator for section in page.sections]
    if page.kind == "gate":
        return figure_link(campaign, campaign.indicator(lines[0]).volet, ("points",), words), None
    if len(lines) > 1:
        return None, None
    return figure_link(campaign, lines[0], ("points",), words), figure_link(campaign, lines[0], ("threshold",), words)


def volet_links(campaign: Campaign, words: Wording) -> dict[str, RuleLinkView]:
    """The button of the points of each volet, by the title that the summary gives it."""
    links = {volet.id: figure_link(campaign, volet.id, ("points",), words) for volet in campaign.volets}
    return {volet_label(campaign, one): link for one, link in links.items() if link is not None}


def total_links(campaign: Campaign, words: Wording) -> tuple[tuple[str, RuleLinkView], ...]:
    """What every amount rests on, « Valeur du point : 7 € » and the maximum, each with its button."""
    said = {figure.name: words.rulebook.answer(figure.label, figure.value) for figure in campaign.figures}
    links = ((name, figure_link(campaign, CAMPAIGN, (name,), words)) for name in _TOTALS)
    return tuple((said[name], link) for name, link in links if link is not None)


def asked_figure(asked: str) -> tuple[str, str]:
    """The holder, and the key of the card of the figure: "" for none in particular."""
    holder, _, name = asked.partition(FIGURE)
    return holder, f"{holder}.{name}" if name else ""


def campaign_link(campaign: Campaign, words: Wording) -> RuleLinkView:
    """The button beside « Règles 2023, mises à jour le … »."""
    return RuleLinkView("regle.campagne", words.card.where(), words.card.heading(campaign.title), CAMPAIGN)


def _link(campaign: Campaign, holder: str, text: str, words: Wording) -> RuleLinkView:
    return RuleLinkView(f"regle.{holder}", text, words.card.heading(holder_title(campaign, holder)), holder)


def holders_of(campaign: Campaign) -> tuple[str, ...]:
    """Everything that has figures: the campaign, its volets, its indicators, its schemes."""
    return (
        CAMPAIGN,
        *(volet.id for volet in campaign.volets),
        *(indicator.id for indicator in campaign.indicators),
        *(scheme.id for scheme in campaign.schemes),
    )


def figures_of(campaign: Campaign, holder: str) -> tuple[Figure, ...]:
    """The figures of a holder.

    Raises:
        KeyError: no such holder.
    """
    if holder == CAMPAIGN:
        return campaign.figures
    for one in (*campaign.volets, *campaign.indicators, *campaign.schemes):
        if one.id == holder:
            return one.figures
    raise KeyError(holder)


def holder_title(campaign: Campaign, holder: str) -> str:
    """« Alimentation du DMP », « Volet 1 : équipement du cabinet », « Forfait structure 2023 ».

    Raises:
        KeyError: no such holder.
    """
    if holder == CAMPAIGN:
        return campaign.title
    for one in (*campaign.volets, *campaign.indicators, *campaign.schemes):
        if one.id == holder:
            return one.title
    raise KeyError(holder)


def decisions_of(campaign: Campaign, holder: str) -> tuple[Decision, ...]:
    """The decisions about a holder: those that name it, those that name no line for the campaign and its volets."""
    if holder == CAMPAIGN:
        return tuple(one for one in campaign.decisions if not one.indicators)
    return tuple(one for one in campaign.decisions if holder in one.indicators)


def _card(campaign: Campaign, holder: str, figure: Figure, words: Wording) -> RuleCardView:
    by_id = {source.id: source for source in campaign.sources}
    touched = [one for one in decisions_of(campaign, holder) if _touches(one, figure)]
    return RuleCardView(
        key=f"{holder}.{figure.name}",
        heading=words.rulebook.answer(figure.label, figure.value),
        label=figure.label,
        holder=holder_title(campaign, holder),
        value=figure.value,
        former=words.card.former(figure.former),
        confidence=words.help.confidence(figure.confidence),
        meaning=words.card.meaning(figure.confidence),
        checked=words.card.day(figure.checked),
        disagreement=figure.disagreement,
        sources=tuple(_source(by_id[one], words) for one in figure.sources if one in by_id),
        decisions=tuple(words.card.decision(one) for one in touched),
    )


def _source(source: Source, words: Wording) -> SourceCardView:
    return SourceCardView(
        title=words.card.reference(source),
        facts=words.card.facts(source),
        address=source.address,
        # An imported file may write anything there: a click never opens a file nor runs a program.
        can_open=source.address.startswith(("https://", "http://")),
        open_name=words.card.open_name(source.title),
    )


def _touches(decision: Decision, figure: Figure) -> bool:
    """Whether a decision and a figure speak of the same measure: « 20 % », « 31 janvier 2024 », « 2/3 »."""
    said = set(_measures(decision.before)) | set(_measures(decision.after))
    return not said.isdisjoint(one for text in (figure.value, *figure.former) for one in _measures(text))


def _measures(text: str) -> Iterator[str]:
    for found in _MEASURE.finditer(text):
        yield "".join(found[0].split()).removesuffix("s")
