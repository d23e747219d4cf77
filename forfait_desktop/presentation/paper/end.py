"""The last sections of the report: what is missing, texts typed, pieces, sources, assumptions, notices, review."""

from __future__ import annotations

import dataclasses

from forfait_desktop.domain.campaign import Indicator, criteria_of
from forfait_desktop.domain.results import Advice
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.pages.assumptions import assumptions
from forfait_desktop.presentation.pages.entry import MASKED
from forfait_desktop.presentation.pages.result_text import result_text
from forfait_desktop.presentation.paper.cover import advice_acts
from forfait_desktop.presentation.situation import Situation, is_published
from forfait_desktop.presentation.wording.names import criterion_name, with_articles
from forfait_desktop.report.content import Block, Column, Items, Paragraph, Row, Section, SignatureBox, Table
from forfait_desktop.session.changes import GENERAL_NOTE
from forfait_desktop.storage.dossier import Dossier

_MISSING_SHARES = (0.22, 0.25, 0.12, 0.19, 0.22)
_GAIN = 2
"""The column of the gain."""


# --- what is missing --------------------------------------------------------------------------------------------------


def missing_section(situation: Situation, *, amounts: bool = True) -> Section:
    """Two blocks: what is still possible, by gain; what is lost for this year, « Pour 2024 »."""
    words = situation.words.report
    titles = words.titles()
    blocks: list[Block] = []
    still = tuple(_advice_row(situation, one) for one in situation.evaluation.advice)
    if still:
        blocks.append(_missing_table(situation, titles["still"], still, amounts=amounts))
    later = tuple(_lost_row(situation, line) for line in _lost_lines(situation))
    if later:
        title = words.for_next(situation.campaign.year + 1)
        blocks.append(_missing_table(situation, title, later, amounts=amounts))
    if not blocks:
        blocks.append(Paragraph(words.none_missing()))
    return Section(titles["missing"], tuple(blocks))


def _missing_table(situation: Situation, title: str, rows: tuple[Row, ...], *, amounts: bool) -> Table:
    heads = situation.words.report.heads_missing()
    columns = [
        Column(head, share, "right" if number == _GAIN else "left")
        for number, (head, share) in enumerate(zip(heads, _MISSING_SHARES, strict=True))
    ]
    if amounts:
        return Table(title, tuple(columns), rows)
    # The room of the gain goes to « Comment ».
    last = dataclasses.replace(columns[-1], width=columns[-1].width + columns[_GAIN].width)
    bare = [dataclasses.replace(row, cells=(*row.cells[:_GAIN], *row.cells[_GAIN + 1 :])) for row in rows]
    return Table(title, (*columns[:_GAIN], *columns[_GAIN + 1 : -1], last), tuple(bare))


def _advice_row(situation: Situation, advice: Advice) -> Row:
    line = situation.campaign.indicator(advice.indicator)
    words = situation.words.report
    what = advice_acts(situation, advice) or _missing_conditions(situation, line)
    if advice.together:
        titles = [situation.campaign.indicator(one).title for one in advice.together]
        what = f"{what}\n{words.together(titles)}" if what else words.together(titles)
    cells = (
        line.title,
        what,
        words.gain(advice.gain_points, advice.gain_euros),
        words.until(advice.before),
        _how(line),
    )
    return Row(cells)


def _missing_conditions(situation: Situation, line: Indicator) -> str:
    """« l’agenda ouvert et l’inscription », or what the page says."""
    result = situation.result(line.id)
    names = [criterion_name(line, one) for one in criteria_of(line) if one.id in result.missing]
    if 0 < len(names) <= 3 and len(line.rule.criteria) > 1:
        return fr.upper_first(fr.listing(with_articles(names)))
    return result_text(situation, line).result


def _how(line: Indicator) -> str:
    if line.quick:
        return fr.upper_first(line.quick)
    return line.place if is_published(line.place) else ""


def _lost_lines(situation: Situation) -> list[Indicator]:
    """Lines not reached whose date is past, the dearest first."""
    lines = [
        line
        for line in situation.campaign.indicators
        if situation.result(line.id).status == "not_met" and situation.result(line.id).parts.lost
    ]
    return sorted(lines, key=lambda line: -situation.result(line.id).parts.lost)


def _lost_row(situation: Situation, line: Indicator) -> Row:
    words = situation.words.report
    result = situation.result(line.id)
    rate = result.rate
    acts = rate.acts_missing if rate is not None else None
    what = fr.count(acts, line.unit or "acte", line.units or "actes") if acts else _missing_conditions(situation, line)
    gain = words.gain(result.parts.lost, result.parts.lost * situation.value)
    return Row((line.title, what, gain, words.until(result.until), _how(line)))


# --- texts and pieces -------------------------------------------------------------------------------------------------


def details_section(dossier: Dossier, situation: Situation) -> Section:
    """Every text that the user typed beside an answer, then the notes; printed literally."""
    words = situation.words.report
    rows: list[Row] = []
    for line in situation.campaign.indicators:
        for criterion in criteria_of(line):
            texts = dossier.details.get(line.id, {}).get(criterion.id, {})
            labels = {detail.key: detail.label for detail in criterion.details}
            rows += [
                Row((line.title, labels.get(key) or situation.words.pace.figure_label(key), text))
                for key, text in texts.items()
                if text.strip() and text != MASKED
            ]
        note = dossier.notes.get(line.id, "")
        if note.strip():
            rows.append(Row((line.title, words.note(), note)))
    general = dossier.notes.get(GENERAL_NOTE, "")
    if general.strip():
        rows.append(Row((words.note_general(), "", general)))
    if not rows:
        return Section(words.titles()["details"], ())
    heads = words.heads_details()
    columns = tuple(Column(head, share) for head, share in zip(heads, (0.34, 0.22, 0.44), strict=True))
    return Section(words.titles()["details"], (Table("", columns, tuple(rows)),))


def pieces_section(dossier: Dossier, situation: Situation) -> Section:
    """The evidence files, numbered, with their fingerprints."""
    words = situation.words.report
    title = words.titles()["pieces"]
    if not dossier.evidence:
        return Section(title, (Paragraph(words.no_piece()),))
    titles = {line.id: line.title for line in situation.campaign.indicators}
    rows = tuple(
        Row(
            (
                str(number),
                piece_name(record) if record.file else words.piece_at(record.label, record.place),
                ", ".join(titles[one] for one in record.indicators if one in titles),
                fr.date_numeric(record.date) if record.date else "",
                fr.date_numeric(record.valid_until) if record.valid_until else "",
                record.sha256[:8].upper(),
            )
        )
        for number, record in enumerate(dossier.evidence, start=1)
    )
    shares = (0.06, 0.32, 0.26, 0.12, 0.12, 0.12)
    columns = tuple(Column(head, share) for head, share in zip(words.heads_pieces(), shares, strict=True))
    return Section(title, (Table("", columns, rows),))


# --- sources and notices ----------------------------------------------------------------------------------------------


def sources_section(situation: Situation) -> Section:
    """Every source of the campaign, under the number that the tables cite: title, page, address as text, date."""
    words = situation.words.report
    rows = tuple(
        Row(
            (
                str(number),
                "\n".join(part for part in (source.title, source.page, source.address) if part),
                source.published or words.consulted(source.checked),
            )
        )
        for number, source in enumerate(situation.campaign.sources, start=1)
    )
    columns = tuple(Column(head, share) for head, share in zip(words.heads_sources(), (0.06, 0.66, 0.28), strict=True))
    return Section(words.titles()["sources"], (Table("", columns, rows),))


def warnings_section(situation: Situation) -> Section:
    """What the figures rest on: all of it, by subject."""
    blocks = tuple(Items(view.lines, title=view.title) for view in assumptions(situation))
    return Section(situation.words.report.titles()["warnings"], blocks)


def notices_section(situation: Situation, mark: str, *, amounts: bool = True) -> Section:
    """The legal notices, and what the fingerprint `mark` is."""
    words = situation.words.report
    first = words.notices() if amounts else (situation.words.paper.not_a_declaration(),)
    texts = (*first, *words.legal(), situation.words.paper.fingerprint(mark))
    return Section(words.titles()["notices"], tuple(Paragraph(text, "notice") for text in texts))


def review_section(dossier: Dossier, situation: Situation) -> Section:
    """Who prepared, who reviewed, and room to sign."""
    words = situation.words.report
    labels = words.sign_labels()
    prepared, reviewed = dossier.prepared, dossier.reviewed
    box = SignatureBox(
        prepared=(
            (labels["prepared"], prepared.by),
            (labels["on"], fr.date_long(prepared.on) if prepared.on else labels["blank"]),
        ),
        reviewed=(
            (labels["reviewed"], reviewed.by or dossier.physician.name),
            (labels["on"], fr.date_long(reviewed.on) if reviewed.on else labels["blank"]),
        ),
        signature_label=labels["signature"],
        statement=labels["statement"],
    )
    return Section(words.titles()["review"], (box,))
