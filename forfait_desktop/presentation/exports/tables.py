"""The table of the lines and the summary of one or several declarations, for .csv and .xlsx."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from forfait_desktop.domain.answers import Rate
from forfait_desktop.domain.campaign import Indicator, MeanRule, RateRule, Volet
from forfait_desktop.domain.results import IndicatorResult, Parts, VoletResult
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.answer_text import answer_text, details_text, services_text
from forfait_desktop.presentation.paper.tables import piece_numbers
from forfait_desktop.presentation.paper.view import fingerprint
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.exports import ExportWords
from forfait_desktop.presentation.wording.names import volet_label
from forfait_desktop.records import dataclass
from forfait_desktop.report.tables import Cell, DataTable, TableColumn
from forfait_desktop.storage.dossier import Dossier

_WIDTHS_LINES = (
    24, 14, 20, 8, 22, 8, 38, 22, 12, 30, 30, 12, 12, 10, 16, 14, 10, 10, 10, 10, 10, 10, 12, 12, 10, 14, 12, 14, 12,
)  # fmt: skip
_WIDTHS_SUMMARY = (24, 14, 20, 20, 8, 30, *(10,) * 6, *(12,) * 9, 10, 14, 14, 12)


@dataclass(frozen=True, slots=True)
class Exported:
    """A declaration to put in a table: its content, and its state on the day of the export."""

    dossier: Dossier
    situation: Situation


def lines_table(declarations: Sequence[Exported], words: ExportWords) -> DataTable:
    """One row for each physician and line, in the order given and in that of the campaign, then what no line holds.

    The points of a declaration are thus the sum of its rows.
    """
    rows = tuple(row for one in declarations for row in _rows(one))
    return DataTable(words.lines_sheet(), _columns(words.lines_heads(), _WIDTHS_LINES), rows)


def summary_table(declarations: Sequence[Exported], words: ExportWords) -> DataTable:
    """One row for each declaration."""
    rows = tuple(_summary(one, words) for one in declarations)
    return DataTable(words.summary_sheet(), _columns(words.summary_heads(), _WIDTHS_SUMMARY), rows)


def tables_of(declarations: Sequence[Exported], words: ExportWords) -> tuple[DataTable, DataTable]:
    """The two sheets of a workbook: the summary first."""
    return summary_table(declarations, words), lines_table(declarations, words)


def _columns(heads: Sequence[str], widths: Sequence[int]) -> tuple[TableColumn, ...]:
    return tuple(TableColumn(head, width) for head, width in zip(heads, widths, strict=True))


def _who(one: Exported) -> tuple[Cell, Cell]:
    physician = one.dossier.physician
    return physician.name or one.situation.words.home.unnamed(), physician.rpps or None


def _parts(parts: Parts) -> tuple[Cell, ...]:
    return parts.acquired, parts.pending, parts.open, parts.lost, parts.unattributed, parts.maximum


def _rows(one: Exported) -> Iterator[tuple[Cell, ...]]:
    campaign = one.situation.campaign
    yield from (_line(one, line) for line in campaign.indicators)
    for result in one.situation.evaluation.volets:
        parts = _beside_lines(one.situation, result)
        if parts.maximum:
            yield _volet(one, campaign.volet(result.id), parts)


def _beside_lines(situation: Situation, result: VoletResult) -> Parts:
    """The points of a volet that none of its lines holds: its lump, and what was not published by line."""
    held = [situation.result(line.id).parts for line in situation.campaign.indicators if line.volet == result.id]
    of_lines, whole = sum(held, Parts()), result.parts
    return Parts(
        whole.acquired - of_lines.acquired,
        whole.pending - of_lines.pending,
        whole.open - of_lines.open,
        whole.lost - of_lines.lost,
        whole.unattributed - of_lines.unattributed,
    )


def _volet(one: Exported, volet: Volet, parts: Parts) -> tuple[Cell, ...]:
    situation = one.situation
    words, label = situation.words, volet_label(situation.campaign, volet.id)
    nothing: tuple[Cell, ...] = (None,) * 8
    return (
        *_who(one),
        situation.campaign.programme_title,
        situation.campaign.year,
        words.gate_title(volet),
        None,
        words.verify.lump(label) if volet.lump else words.verify.unattributed(label),
        volet.id,
        *nothing,
        *_parts(parts),
        parts.acquired * situation.value,
        parts.open * situation.value,
        None,
        None,
        None,
        situation.today,
        fingerprint(one.dossier),
    )


def _line(one: Exported, line: Indicator) -> tuple[Cell, ...]:
    situation = one.situation
    campaign, words = situation.campaign, situation.words
    result = situation.result(line.id)
    value = situation.value
    done, total, percent = _counts(situation, line, result)
    return (
        *_who(one),
        campaign.programme_title,
        campaign.year,
        words.gate_title(campaign.volet(line.volet)),
        line.number or None,
        line.title,
        line.id,
        words.nature(line.declared),
        answer_text(situation, line) or None,
        details_text(situation, line) or services_text(situation, line) or None,
        done,
        total,
        percent,
        fr.threshold_short(line.rule.threshold) if isinstance(line.rule, RateRule | MeanRule) else None,
        words.status(situation.status(line)),
        *_parts(result.parts),
        result.parts.acquired * value,
        result.parts.open * value,
        result.acts_missing,
        result.until,
        piece_numbers(one.dossier).get(line.id),
        situation.today,
        fingerprint(one.dossier),
    )


def _counts(situation: Situation, line: Indicator, result: IndicatorResult) -> tuple[Cell, Cell, Cell]:
    """Numerator, denominator, rate in per cent: each empty where it is not known."""
    answer = situation.answers(line.id).get("taux")
    done, total = (answer.done, answer.total) if isinstance(answer, Rate) else (None, None)
    return done, total, result.rate.percent if result.rate is not None else None


def _summary(one: Exported, words: ExportWords) -> tuple[Cell, ...]:
    situation, dossier = one.situation, one.dossier
    evaluation, campaign = situation.evaluation, situation.campaign
    euros = evaluation.euros
    paid = dossier.payment.amount
    gates = [
        words.gate(situation.words.gate_title(campaign.volet(gate.volet)), gate.state, len(gate.missing))
        for gate in evaluation.gates
    ]
    schemes = {result.id: result.euros for result in evaluation.schemes}
    return (
        *_who(one),
        dossier.physician.specialty or None,
        campaign.programme_title,
        campaign.year,
        ", ".join(gates) or None,
        *_parts(evaluation.parts),
        euros.acquired,
        euros.pending,
        euros.open,
        euros.lost,
        euros.maximum,
        schemes.get("vsm"),
        schemes.get("assistant-medical"),
        paid,
        _gap(paid, euros.acquired),
        len(dossier.evidence),
        dossier.reviewed.on,
        situation.today,
        fingerprint(dossier),
    )


def _gap(paid: Decimal | None, expected: Decimal) -> Decimal | None:
    return None if paid is None else paid - expected
