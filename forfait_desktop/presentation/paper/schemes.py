"""The schemes beside the points in the report and in the text of `evaluate`: only what the declaration asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forfait_desktop.domain.answers import SCHEME_FIELDS, SCHEME_IDS
from forfait_desktop.domain.campaign import Scheme, VsmScheme
from forfait_desktop.domain.results import SchemeResult
from forfait_desktop.presentation.pages.scheme_entry import shown
from forfait_desktop.presentation.pages.vsm_view import vsm_bonus, vsm_result
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.report.content import Block, Column, Items, Paragraph, Row, Section, Table

_SIMULATED = "assistant-medical"
"""Volet 3: printed only when asked for, as a simulation."""


def schemes_section(situation: Situation, *, amounts: bool = True) -> Section:
    """« Autres dispositifs, hors points »: what was typed, what it gives and why; empty when nothing was asked."""
    results = [result for result in _asked(situation) if result.id != _SIMULATED]
    return Section(situation.words.scheme_pages.report_title(), _blocks(situation, results, amounts=amounts))


def simulation_section(situation: Situation, *, amounts: bool = True) -> Section:
    """« Simulation, hors total »: volet 3."""
    results = [result for result in _asked(situation) if result.id == _SIMULATED]
    return Section(situation.words.paper.titles()["simulation"], _blocks(situation, results, amounts=amounts))


def _blocks(situation: Situation, results: Sequence[SchemeResult], *, amounts: bool) -> tuple[Block, ...]:
    words = situation.words.scheme_pages
    blocks: list[Block] = []
    for result in results:
        scheme = situation.campaign.scheme(result.id)
        rows = tuple(Row(cells) for cells in _typed(situation, result.id))
        title = situation.words.schemes.title(result.id, situation.campaign)
        name = situation.words.schemes.short(result.id, situation.campaign)
        if rows and scheme is not None:
            columns = tuple(Column(head, 0.5) for head in words.report_heads())
            blocks.append(Table(title, columns, rows))
        if not amounts:
            continue
        blocks.append(Paragraph(words.amount_line(name, result.euros), "strong"))
        texts = _reasons(situation, scheme, result)
        if texts:
            blocks.append(Items(texts))
    return tuple(blocks)


def scheme_amounts(situation: Situation) -> Iterator[str]:
    """« VSM : 1 800 € » for each scheme asked but the simulation."""
    for result in _asked(situation):
        if result.id != _SIMULATED:
            name = situation.words.schemes.short(result.id, situation.campaign)
            yield situation.words.scheme_pages.amount_line(name, result.euros)


def scheme_lines(situation: Situation) -> Iterator[str]:
    """The same as lines of text, the first one empty."""
    asked = _asked(situation)
    if not asked:
        return
    words = situation.words
    yield ""
    yield words.scheme_pages.report_title()
    for result in asked:
        name = words.schemes.short(result.id, situation.campaign)
        yield f"- {words.scheme_pages.amount_line(name, result.euros)}"
        for text in _reasons(situation, situation.campaign.scheme(result.id), result):
            yield f"    {text}"


def _asked(situation: Situation) -> tuple[SchemeResult, ...]:
    schemes = situation.entry.schemes
    typed = {"vsm": schemes.vsm, "assistant-medical": schemes.assistant_medical}
    found = (situation.evaluation.scheme(one) for one in SCHEME_IDS if typed[one] is not None)
    return tuple(result for result in found if result is not None)


def _typed(situation: Situation, scheme_id: str) -> Iterator[tuple[str, str]]:
    words, schemes = situation.words.scheme_pages, situation.entry.schemes
    typed = schemes.vsm if scheme_id == "vsm" else schemes.assistant_medical
    label = words.vsm_field if scheme_id == "vsm" else words.assistant_field
    for name in SCHEME_FIELDS[scheme_id]:
        value = getattr(typed, name)
        if value is not None:
            said = {"fte": words.fte, "zone": words.zone}.get(name, shown)
            yield label(name), said(value)


def _reasons(situation: Situation, scheme: Scheme | None, result: SchemeResult) -> tuple[str, ...]:
    """What the page says of the counts, then the reasons that it does not say already."""
    told = []
    if isinstance(scheme, VsmScheme) and result.state == "computed":
        told = [text for text in (vsm_result(situation, scheme), vsm_bonus(situation, scheme)) if text]
    said = ("vsm-tier-reached", "vsm-tier-missed", "vsm-bonus-earned", "vsm-bonus-missed", "vsm-no-patients")
    rest = (one for one in result.reasons if not told or one.code not in said)
    return (*told, *(situation.words.schemes.sentence(one, situation.campaign) for one in rest))
