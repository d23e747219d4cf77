"""The model « Pour un contrôle »: pieces first, then answers with their pieces, no amount that is only possible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forfait_desktop.domain.campaign import Indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.pages.answer_text import answer_text, figure_text
from forfait_desktop.presentation.pages.steps import Page
from forfait_desktop.presentation.paper.tables import gate_section, line_bar, piece_numbers, proof, row_note, threshold
from forfait_desktop.presentation.situation import ZERO, Situation
from forfait_desktop.presentation.wording.names import volet_label
from forfait_desktop.report.content import Block, Column, Items, Paragraph, Row, Section, Table
from forfait_desktop.storage.dossier import Dossier

_PIECES = (0.06, 0.4, 0.3, 0.12, 0.12)
_FOUR = (0.34, 0.32, 0.17, 0.17)
_AMOUNTS = (0.5, 0.25, 0.25)


def pieces_first(dossier: Dossier, situation: Situation) -> Section:
    """Every piece with its whole fingerprint, then what was declared without one."""
    words, report = situation.words.paper, situation.words.report
    blocks: list[Block] = []
    titles = {line.id: line.title for line in situation.campaign.indicators}
    if dossier.evidence:
        rows = []
        for number, record in enumerate(dossier.evidence, start=1):
            told = [words.place(record.place)] if record.place and record.file else []
            told += [words.whole_hash(record.sha256)] if record.sha256 else []
            cells = (
                str(number),
                piece_name(record) if record.file else report.piece_at(record.label, record.place),
                ", ".join(titles[one] for one in record.indicators if one in titles),
                fr.date_numeric(record.date) if record.date else "",
                fr.date_numeric(record.valid_until) if record.valid_until else "",
            )
            rows.append(Row(cells, note="\n".join(told)))
        heads = report.heads_pieces()[: len(_PIECES)]
        columns = tuple(Column(head, share) for head, share in zip(heads, _PIECES, strict=True))
        blocks.append(Table("", columns, tuple(rows)))
    else:
        blocks.append(Paragraph(report.no_piece()))
    unproven = tuple(line.title for line in situation.campaign.indicators if situation.to_prove(line))
    if unproven:
        blocks.append(Items(unproven, title=words.titles()["unproven"]))
    return Section(words.titles()["pieces"], tuple(blocks))


def answer_sections(dossier: Dossier, situation: Situation, pages: Sequence[Page]) -> list[Section]:
    """The gates, then what was declared (with a piece first), then what the caisse computes."""
    words = situation.words.paper
    numbers = piece_numbers(dossier)
    found: list[Section] = []
    for volet in situation.campaign.volets:
        section = gate_section(situation, volet, pages, numbers, amounts=False)
        if section is not None:
            found.append(section)
    lines = [line for page in pages if page.kind != "gate" for line in page.indicators]
    declared = [line for line in lines if line.declared == "declared"]
    declared.sort(key=lambda line: line.id not in numbers)
    found.append(_answers(situation, words.titles()["declared"], words.heads_declared(), declared, numbers))
    computed = [line for line in lines if line.declared != "declared"]
    found.append(_answers(situation, words.titles()["computed"], words.heads_computed(), computed, None))
    return found


def _answers(
    situation: Situation,
    title: str,
    heads: tuple[str, ...],
    lines: Sequence[Indicator],
    numbers: Mapping[str, str] | None,
) -> Section:
    columns = tuple(Column(head, share) for head, share in zip(heads, _FOUR, strict=True))
    rows = []
    for line in lines:
        answer = figure_text(situation, line) or answer_text(situation, line)
        status = situation.status_view(line).text
        cells = (
            (line.title, answer, threshold(situation, line), status)
            if numbers is None
            else (line.title, answer, status, proof(situation, line, numbers))
        )
        rows.append(Row(cells, bar=line_bar(situation, line), note=row_note(situation, line)))
    return Section(title, (Table("", columns, tuple(rows)),) if rows else ())


def amounts_section(situation: Situation) -> Section:
    """What is acquired, volet by volet; nothing that is only possible."""
    words = situation.words.paper
    rows = []
    total = ZERO
    for volet in situation.campaign.volets:
        acquired = situation.volet_parts(volet.id).acquired
        total += acquired
        rows.append(
            Row((volet_label(situation.campaign, volet.id), fr.points(acquired), fr.euros(acquired * situation.value)))
        )
    rows.append(Row((words.total(), fr.points(total), fr.euros(total * situation.value)), kind="subtotal"))
    first, *others = zip(words.heads_amounts(), _AMOUNTS, strict=True)
    columns = (Column(*first), *(Column(head, share, "right") for head, share in others))
    note = Paragraph(situation.words.report.notices()[0], "note")
    return Section(words.titles()["amounts"], (Table("", columns, tuple(rows)), note))
