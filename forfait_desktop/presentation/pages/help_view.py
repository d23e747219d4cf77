"""The help beside a page: two visible sentences, collapsible blocks, dated sources, acronyms (ux.md E04)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from forfait_desktop.domain.campaign import Campaign, Figure, Indicator, Source, TiersRule
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import HelpBlockView, HelpView, PageView
from forfait_desktop.presentation.wording.wording import Wording


def help_view(campaign: Campaign, title: str, indicators: tuple[Indicator, ...], words: Wording) -> HelpView:
    """The help of a page; it depends on the campaign only, so it can be kept."""
    several = len(indicators) > 1
    shown = _first_hints(indicators) if several else indicators[0].hints[:2]
    # Side by side without names, « accordée à tous » of one condition reads as said of the other.
    lead = tuple(_named(text, indicators) for text in shown) if several else shown

    def lines(read: Callable[[Indicator], Iterable[str]]) -> tuple[str, ...]:
        found: list[str] = []
        for one in indicators:
            texts = [text for text in read(one) if text and text not in shown]
            found.extend(fr.pair(one.short or one.title, text) if several else text for text in texts)
        return tuple(dict.fromkeys(found))

    help_words = words.help
    blocks = (
        HelpBlockView(
            "comment",
            help_words.how(),
            lines(lambda one: (one.why, *one.how, *one.hints, help_words.place(one.place))),
        ),
        HelpBlockView("compte", help_words.counts(), lines(lambda one: one.counts)),
        HelpBlockView("exclus", help_words.not_counts(), lines(lambda one: one.not_counts)),
        HelpBlockView("erreurs", help_words.misreadings(), lines(lambda one: one.misreadings)),
        HelpBlockView("preuves", help_words.evidence(), lines(lambda one: map(words.evidence, one.evidence))),
        HelpBlockView("calcul", help_words.calculation(), _calculation(campaign, indicators, words, lines)),
        HelpBlockView("exemples", help_words.examples(), lines(lambda one: one.examples_quoted)),
        HelpBlockView("sources", help_words.sources(), _sources(campaign, indicators, words)),
    )
    kept = tuple(block for block in blocks if block.lines)
    return HelpView(title, lead, kept, _glossary(campaign, lead, kept, indicators))


def _first_hints(indicators: tuple[Indicator, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.hints[0] for line in indicators if line.hints))[:2]


def _named(text: str, indicators: tuple[Indicator, ...]) -> str:
    """The text after the name of the line that it belongs to; alone when several lines share it."""
    owners = [one for one in indicators if one.hints[:1] == (text,)]
    return fr.pair(owners[0].short or owners[0].title, text) if len(owners) == 1 else text


def _calculation(
    campaign: Campaign,
    indicators: tuple[Indicator, ...],
    words: Wording,
    lines: Callable[[Callable[[Indicator], Iterable[str]]], tuple[str, ...]],
) -> tuple[str, ...]:
    scales = lines(lambda one: _scale(one, words))
    changes = [
        words.help.decision(one) for one in campaign.decisions if any(line.id in one.indicators for line in indicators)
    ]
    return (*lines(lambda one: (one.calculation,)), *scales, *changes, words.help.final_amount())


def _scale(indicator: Indicator, words: Wording) -> tuple[str, ...]:
    if not isinstance(indicator.rule, TiersRule):
        return ()
    return tuple(words.help.tier(tier.at_least, tier.points) for tier in indicator.rule.tiers)


def _sources(campaign: Campaign, indicators: tuple[Indicator, ...], words: Wording) -> tuple[str, ...]:
    """Each figure with its confidence, then each source once."""
    by_id = {source.id: source for source in campaign.sources}
    figures: list[str] = []
    used: list[str] = []
    for line in indicators:
        for figure in line.figures:
            figures.append(_figure(figure, line if len(indicators) > 1 else None, words))
            used.extend(figure.sources)
        used.extend(line.sources)
    titles = [source_line(by_id[one], words) for one in dict.fromkeys(used) if one in by_id]
    return (*figures, *titles)


def _figure(figure: Figure, line: Indicator | None, words: Wording) -> str:
    text = words.help.figure(figure)
    return f"{line.short or line.title}, {fr.lower_first(text)}" if line is not None else text


def source_line(source: Source, words: Wording) -> str:
    """« Note méthodologique, p. 12, du 18/12/2023 (adresse) »."""
    return words.help.source(source)


def _glossary(
    campaign: Campaign, lead: tuple[str, ...], blocks: tuple[HelpBlockView, ...], indicators: tuple[Indicator, ...]
) -> tuple[tuple[str, str], ...]:
    """The acronyms of the campaign that the page uses."""
    texts = [*lead, *(text for block in blocks for text in block.lines)]
    texts += [text for one in indicators for text in (one.title, one.asks, *(c.label for c in one.rule.criteria))]
    return glossary_of(campaign, texts)


def page_glossary(campaign: Campaign, page: PageView) -> tuple[tuple[str, str], ...]:
    """The acronyms that can be read on a page itself, its help excepted."""
    texts = [page.title, page.nature_note]
    for section in page.sections:
        texts += [section.title, section.asks, *(one.field.label for one in section.criteria)]
        texts += [one.field.hint for one in section.criteria]
    return glossary_of(campaign, texts)


def glossary_of(campaign: Campaign, texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The acronyms of the campaign that these texts use, with their meaning."""
    used = set(re.findall(r"\w[\w-]*", " ".join(texts)))
    return tuple((term, meaning) for term, meaning in campaign.glossary.items() if set(term.split()) <= used)
