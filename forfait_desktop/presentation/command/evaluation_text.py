"""`evaluate` as French text: totals, gates, lines, what is missing, what to do, what the figures suppose."""

from __future__ import annotations

from collections.abc import Iterator

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.answer_text import answer_text, services_text
from forfait_desktop.presentation.pages.gate_view import gate_banner
from forfait_desktop.presentation.pages.result_text import result_text
from forfait_desktop.presentation.pages.steps import pages_of
from forfait_desktop.presentation.paper.cover import advice_text
from forfait_desktop.presentation.paper.schemes import scheme_lines
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.names import volet_label


def evaluation_text(situation: Situation) -> str:
    """The whole text, lines separated by line feeds, without a final one."""
    return "\n".join(_lines(situation))


def _lines(situation: Situation) -> Iterator[str]:
    words, value, parts = situation.words, situation.value, situation.evaluation.parts
    title = words.home.campaign_title(situation.campaign)
    name = situation.physician.name
    yield words.report.header(title, name, draft=False) if name else title
    yield words.report.situation_on(situation.today)
    yield ""
    yield words.acquired(parts.acquired, value)
    if parts.pending:
        yield words.pending(parts.pending, value)
    yield words.possible(parts.open, value)
    yield words.lost(parts.lost, value)
    if parts.unattributed:
        yield words.unattributed(parts.unattributed, value)
    yield words.maximum(parts.maximum, value)
    yield from _gates(situation)
    for volet in situation.campaign.volets:
        yield from _volet(situation, volet.id)
    yield from scheme_lines(situation)
    yield from _advice(situation)
    warnings = [words.warnings.sentence(one, situation.campaign) for one in situation.evaluation.warnings]
    if warnings:
        yield ""
        yield words.report.titles()["warnings"]
        yield from (f"- {text}" for text in warnings)


def _gates(situation: Situation) -> Iterator[str]:
    titles = {volet.id: volet.title for volet in situation.campaign.volets}
    for page in pages_of(situation.campaign, titles):
        banner = gate_banner(situation, page) if page.kind == "gate" else None
        if banner is not None:
            yield ""
            yield " ".join(text for text in (banner.text, banner.detail) if text)


def _volet(situation: Situation, volet_id: str) -> Iterator[str]:
    words = situation.words
    parts = situation.volet_parts(volet_id)
    yield ""
    subtotal = words.slash_wide(parts.acquired, parts.maximum - parts.unattributed)
    yield f"{volet_label(situation.campaign, volet_id)}{fr.NBSP}: {subtotal}"
    for line in situation.campaign.indicators_of(volet_id):
        result = situation.result(line.id)
        bits = [words.status(situation.status(line))]
        answer = answer_text(situation, line)
        if answer and answer not in bits:
            bits.append(answer)
        if result.parts.pending:
            bits.append(words.waiting_points(result.parts.pending))
        elif result.parts.maximum:
            bits.append(words.points_of(result.parts.acquired, result.parts.maximum))
        yield f"- {line.title}{fr.NBSP}: {', '.join(bits)}"
        if services := services_text(situation, line):
            yield f"    {services}"
        told = result_text(situation, line)
        if result.status in ("not_met", "started") and told.missing:
            yield f"    {told.missing}"


def _advice(situation: Situation) -> Iterator[str]:
    words = situation.words
    if not situation.evaluation.advice:
        return
    yield ""
    yield words.report.titles()["still"]
    for one in situation.evaluation.advice:
        text = advice_text(situation, one)
        if one.together:
            titles = [situation.campaign.indicator(other).title for other in one.together]
            text = f"{text}, {words.report.together(titles)}"
        if one.before is not None:
            text = f"{text}, {words.report.before(one.before)}"
        yield f"- {text}"
