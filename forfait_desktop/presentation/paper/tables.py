"""The tables of the volets in the report: the conditions of the gate, then one row for each line."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from forfait_desktop.domain.campaign import Indicator, MeanRule, RateRule, Volet
from forfait_desktop.domain.mean_outcomes import mean_outcomes
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.answer_text import answer_text, details_text, figure_text, services_text
from forfait_desktop.presentation.pages.indicator_view import former_threshold
from forfait_desktop.presentation.pages.steps import Page
from forfait_desktop.presentation.situation import ZERO, Situation
from forfait_desktop.presentation.wording.names import volet_label
from forfait_desktop.report.content import Bar, Block, Column, Paragraph, Row, Section, Table
from forfait_desktop.storage.dossier import Dossier

_AXIS = (5, 10, 15, 20, 25, 30, 40, 50, 75, 100)
"""Where the axis of a bar may end when the threshold is low (ux.md 3.5)."""


_AMOUNT_COLUMNS = (5, 6)
_BARE_SHARES = (0.33, 0.06, 0.19, 0.16, 0.14, 0.12)


def axis_end(threshold: float, value: float | None) -> float:
    """100 from a threshold of 40 % on, else the first step beyond 2.5 × the threshold and beyond the value."""
    if threshold >= 40:
        return 100.0
    wanted = max(2.5 * threshold, value if value is not None else 0.0)
    return float(next((step for step in _AXIS if step >= wanted and step > (value or 0.0)), 100))


def piece_numbers(dossier: Dossier) -> Mapping[str, str]:
    """Indicator id → « 1, 3 », the numbers of its pieces."""
    found: dict[str, list[str]] = {}
    for number, record in enumerate(dossier.evidence, start=1):
        for line in record.indicators:
            found.setdefault(line, []).append(str(number))
    return {line: ", ".join(numbers) for line, numbers in found.items()}


def volet_sections(
    dossier: Dossier, situation: Situation, pages: Sequence[Page], *, amounts: bool = True
) -> list[Section]:
    """One section for each volet; without `amounts`, no point and no euro."""
    sections: list[Section] = []
    numbers = piece_numbers(dossier)
    for number, volet in enumerate(situation.campaign.volets):
        gate = gate_section(situation, volet, pages, numbers, amounts=amounts)
        blocks: list[Block] = list(gate.blocks) if gate is not None else []
        lines = [
            line for page in pages if page.volet.id == volet.id and page.kind != "gate" for line in page.indicators
        ]
        if lines:
            blocks += _line_blocks(situation, volet.id, lines, numbers, amounts=amounts)
        sections.append(Section(situation.words.gate_title(volet), tuple(blocks), new_page=number == 0))
    return sections


def gate_section(
    situation: Situation, volet: Volet, pages: Sequence[Page], numbers: Mapping[str, str], *, amounts: bool
) -> Section | None:
    """The conditions that open the other volets; None for a volet that opens nothing."""
    blocks: list[Block] = []
    for page in pages:
        if page.volet.id == volet.id and page.kind == "gate":
            blocks += _gate_blocks(situation, page, numbers, amounts=amounts)
    return Section(situation.words.gate_title(volet), tuple(blocks)) if blocks else None


def proof(situation: Situation, line: Indicator, numbers: Mapping[str, str]) -> str:
    """« n° 1, 2 », « à joindre », or nothing."""
    words = situation.words.report
    if line.id in numbers:
        return words.piece_number(numbers[line.id])
    return words.to_join() if situation.to_prove(line) else ""


# --- gate -------------------------------------------------------------------------------------------------------------


def _gate_blocks(situation: Situation, page: Page, numbers: Mapping[str, str], *, amounts: bool) -> list[Block]:
    words = situation.words.report
    heads = words.heads_gate()
    shares = (0.27, 0.18, 0.2, 0.14, 0.12, 0.09)
    columns = tuple(Column(head, share) for head, share in zip(heads, shares, strict=True))
    rows = tuple(_gate_row(situation, line, numbers) for line in page.indicators)
    blocks: list[Block] = [Table("", columns, rows)]
    gate = situation.evaluation.gate(page.volet.id)
    if gate is not None:
        lump = page.volet.lump or ZERO
        amount = situation.words.amount(lump, situation.value)
        label = volet_label(situation.campaign, gate.volet)
        text = words.conclusion(label, gate.state, amount) if amounts else words.conclusion_bare(label, gate.state)
        blocks.append(Paragraph(text, "strong"))
    return blocks


def _gate_row(situation: Situation, line: Indicator, numbers: Mapping[str, str]) -> Row:
    details = details_text(situation, line)
    answer = figure_text(situation, line)
    if details and answer.endswith(details):
        # The details have their own column here.
        answer = answer.removesuffix(details).rstrip(", ")
    numbers_of = {source.id: number for number, source in enumerate(situation.campaign.sources, start=1)}
    cited = sorted(numbers_of[one] for one in line.sources if one in numbers_of)
    cells = (
        line.title,
        answer,
        details,
        situation.status_view(line).text,
        proof(situation, line, numbers),
        ", ".join(str(number) for number in cited),
    )
    return Row(cells, bar=line_bar(situation, line), note=row_note(situation, line))


# --- lines ------------------------------------------------------------------------------------------------------------


def _line_blocks(
    situation: Situation, volet_id: str, lines: Sequence[Indicator], numbers: Mapping[str, str], *, amounts: bool
) -> list[Block]:
    words = situation.words.report
    if not amounts:
        return _bare_line_blocks(situation, lines, numbers)
    # « 962,5 / 985 » and « 6 737,50 € », in bold, hold on one line.
    shares = (0.195, 0.055, 0.14, 0.15, 0.125, 0.126, 0.119, 0.09)
    aligns = ("left", "left", "left", "left", "left", "right", "right", "left")
    columns = tuple(
        Column(head, share, "right" if align == "right" else "left")
        for head, share, align in zip(words.heads_lines(), shares, aligns, strict=True)
    )
    rows = [_line_row(situation, line, numbers) for line in lines]
    maximum = sum((situation.result(line.id).parts.maximum for line in lines), ZERO)
    acquired = sum((situation.result(line.id).parts.acquired for line in lines), ZERO)
    total = ("", "", "", "", words.points_possible(acquired, maximum), fr.euros(acquired * situation.value), "")
    rows.append(Row((words.subtotal(), *total), kind="subtotal"))
    blocks: list[Block] = [Table("", columns, tuple(rows)), Paragraph(words.letters_note(), "note")]
    volet = situation.campaign.volet(volet_id)
    if volet.unattributed is not None:
        text = situation.words.unattributed(volet.unattributed.points, situation.value)
        blocks.append(Paragraph(f"{text}. {volet.unattributed.note}", "note"))
    return blocks


def _bare_line_blocks(situation: Situation, lines: Sequence[Indicator], numbers: Mapping[str, str]) -> list[Block]:
    words = situation.words.report
    heads = [head for number, head in enumerate(words.heads_lines()) if number not in _AMOUNT_COLUMNS]
    columns = tuple(Column(head, share) for head, share in zip(heads, _BARE_SHARES, strict=True))
    rows = []
    for line in lines:
        row = _line_row(situation, line, numbers)
        cells = tuple(cell for number, cell in enumerate(row.cells) if number not in _AMOUNT_COLUMNS)
        rows.append(dataclasses.replace(row, cells=cells))
    return [Table("", columns, tuple(rows)), Paragraph(words.letters_note(), "note")]


def _line_row(situation: Situation, line: Indicator, numbers: Mapping[str, str]) -> Row:
    words = situation.words
    parts = situation.result(line.id).parts
    earned = parts.acquired
    cells = (
        line.title,
        words.report.declared_letter(line.declared),
        figure_text(situation, line) or answer_text(situation, line),
        threshold(situation, line),
        situation.status_view(line).text,
        words.report.points_possible(earned, parts.maximum),
        fr.euros(earned * situation.value),
        proof(situation, line, numbers),
    )
    return Row(cells, bar=line_bar(situation, line), note=row_note(situation, line))


def threshold(situation: Situation, line: Indicator) -> str:
    """« 10 % », with the former one under it."""
    rule = line.rule
    if not isinstance(rule, RateRule | MeanRule) or situation.result(line.id).status == "neutralised":
        return ""
    text = fr.threshold_short(rule.threshold)
    former = former_threshold(line)
    return situation.words.report.former(text, former) if former else text


def row_note(situation: Situation, line: Indicator) -> str:
    """The reason of a line that is neutralised, does not apply, or must be corrected; the services of a mean."""
    result = situation.result(line.id)
    if result.status not in ("neutralised", "not_applicable", "invalid") or not result.reasons:
        return mean_note(situation, line)
    return situation.words.reasons.sentence(result.reasons[0], situation.campaign, line)


def mean_note(situation: Situation, line: Indicator) -> str:
    """What was typed for each service of a mean; with one left out, what the mean is where it counts as 0."""
    typed = services_text(situation, line)
    if not typed or not isinstance(line.rule, MeanRule):
        return ""
    result = situation.result(line.id)
    # Amelipro's own mean, where it was typed, decides alone: no service is left out of it.
    left_out = result.rate is not None and result.rate.left_out
    outcomes = mean_outcomes(line.rule, situation.answers(line.id), result.removed) if left_out else ()
    limit = fr.threshold(line.rule.threshold)
    zero = [
        situation.words.pace.reading(one.reading, one.value, limit, one.met)
        for one in outcomes
        if one.reading == "zero"
    ]
    return "\n".join([f"{typed}.", *zero])


def line_bar(situation: Situation, line: Indicator) -> Bar | None:
    """The threshold bar of a rate; None for another line."""
    rule = line.rule
    result = situation.result(line.id)
    if not isinstance(rule, RateRule | MeanRule) or result.status in ("neutralised", "not_applicable"):
        return None
    rate = result.rate
    value = float(rate.exact * 100) if rate is not None and rate.exact is not None else None
    percent = fr.percent(rate.percent) if rate is not None and rate.percent is not None else ""
    threshold = float(rule.threshold * 100)
    short = fr.threshold_short(rule.threshold)
    met = result.status == "met"
    name = situation.words.bar(line.title, percent, short, met)
    return Bar(value, threshold, axis_end(threshold, value), met, name)
