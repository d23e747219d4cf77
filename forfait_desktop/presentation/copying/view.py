"""E15 as finished strings: one row per field of amelipro, and what was already copied."""

from __future__ import annotations

from datetime import date
from typing import Literal

from forfait_desktop.domain.answers import UNKNOWN
from forfait_desktop.domain.campaign import BundleRule, ChecklistRule
from forfait_desktop.domain.copying import CopyLine, copy_lines, has_something, window_state
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.pages.answer_text import answer_text, details_text, figure_text
from forfait_desktop.presentation.pages.fields_view import layout_of
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.copying import CopyWords
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import Declaration

RowKind = Literal["copy", "check", "empty", "fix"]
"""A value to copy, a line to check only, no answer yet, an entry to correct."""


@dataclass(frozen=True, slots=True)
class CopyRowView:
    """A field of amelipro.

    Attributes:
        key: under which its tick is kept.
        value: what is copied, or shown to be checked; "" when there is none.
        note: what to know before copying; `stale` when it is « modifié depuis ».
        line: the indicator that answers it, for « Répondre ».
    """

    key: str
    number: int
    label: str
    kind: RowKind
    value: str
    note: str
    stale: bool
    ticked: bool
    tick: str
    tick_name: str
    copy_name: str
    open_name: str
    position: str
    line: str

    @property
    def can_tick(self) -> bool:
        """Whether there is something to tick."""
        return self.kind in ("copy", "check")


@dataclass(frozen=True, slots=True)
class CopyView:
    """The screen."""

    rows: tuple[CopyRowView, ...]
    progress: str
    order: str
    window: str
    only_prefilled: str
    not_applicable: str
    left: int
    unanswered: int
    """How many of those that are left can only be answered."""
    finished: str
    stale: str
    receipt_number: str
    receipt_day: str
    to_correct: str
    correct_line: str
    """The first line to correct, "" when there is none."""


def copied_count(situation: Situation, declaration: Declaration) -> tuple[int, int]:
    """How many lines were copied and are still what was copied, and how many there are."""
    lines = _kept(situation)
    done = sum(declaration.copied.get(line.key) == _value(situation, line) for line in lines)
    return done, len(lines)


def finished_on(situation: Situation, declaration: Declaration) -> date | None:
    """The day of the end; None while a line was never ticked: the date of a receipt alone does not say « recopié »."""
    if declaration.on is None:
        return None
    left = (line for line in _kept(situation) if line.key not in declaration.copied)
    return None if any(_kind(situation, line) in ("copy", "check") for line in left) else declaration.on


def copy_view(situation: Situation, declaration: Declaration) -> CopyView:
    """The screen for one state of the declaration."""
    campaign = situation.campaign
    words = situation.words.copying
    lines = _kept(situation)
    rows = tuple(_row(situation, words, declaration, line, at, len(lines)) for at, line in enumerate(lines, start=1))
    done = sum(row.ticked for row in rows)
    aside = [one.title for one in campaign.indicators if situation.result(one.id).status == "not_applicable"]
    stale = sum(row.stale for row in rows)
    faulty = [one.id for one in campaign.indicators if situation.result(one.id).status == "invalid"]
    return CopyView(
        rows=rows,
        progress=words.progress(done, len(rows)),
        order=words.order(campaign.amelipro_note, campaign.updated, listed=bool(campaign.amelipro)),
        window=words.window(campaign.year, campaign.window, window_state(campaign.window, situation.today)),
        only_prefilled=words.only_prefilled() if rows and all(line.prefilled for line in lines) else "",
        not_applicable=words.not_applicable(aside) if aside else "",
        left=len(rows) - done,
        unanswered=sum(row.kind == "empty" for row in rows),
        finished=_finished(situation, declaration),
        stale=words.stale(stale) if stale and declaration.on is not None else "",
        receipt_number=declaration.acknowledged,
        receipt_day=fr.date_numeric(declaration.on) if declaration.on is not None else "",
        to_correct=words.to_correct_first(len(faulty)) if faulty else "",
        correct_line=faulty[0] if faulty else "",
    )


def _finished(situation: Situation, declaration: Declaration) -> str:
    words = situation.words.copying
    if declaration.on is None:
        return ""
    day = finished_on(situation, declaration)
    return words.finished(day) if day is not None else words.received(declaration.on)


def _kept(situation: Situation) -> tuple[CopyLine, ...]:
    lines = copy_lines(situation.campaign)
    return tuple(line for line in lines if situation.result(line.indicator.id).status != "not_applicable")


def _row(
    situation: Situation, words: CopyWords, declaration: Declaration, line: CopyLine, number: int, total: int
) -> CopyRowView:
    label = line.label or line.indicator.title
    value, kind = _value(situation, line), _kind(situation, line)
    kept = declaration.copied.get(line.key)
    can_tick, check = kind in ("copy", "check"), kind == "check"
    stale = kept is not None and kept != value
    notes = {
        "copy": "",
        "check": words.to_check() if line.prefilled else words.neutralised(),
        "empty": words.unanswered(),
        "fix": words.to_correct(),
    }
    return CopyRowView(
        key=line.key,
        number=number,
        label=label,
        kind=kind,
        value=value,
        note=words.changed(check=check) if stale and can_tick else notes[kind],
        stale=stale,
        ticked=can_tick and kept == value,
        tick=words.tick(check=check),
        tick_name=words.tick_name(label, check=check),
        copy_name=words.copy_name(label, value),
        open_name=words.open_name(label),
        position=words.position(number, total),
        line=line.indicator.id,
    )


def _kind(situation: Situation, line: CopyLine) -> RowKind:
    result = situation.result(line.indicator.id)
    if line.prefilled:
        return "check"
    if result.status == "invalid":
        return "fix"
    if not has_something(line, result, situation.answers(line.indicator.id)):
        return "empty"
    return "copy" if _value(situation, line) else "check"


@in_french()
def _value(situation: Situation, line: CopyLine) -> str:
    """What to type on amelipro: the name that was noted (« MSP du Ried »), else « Oui », « Non » or the figure.

    « Je ne sais pas », half of a rate and an entry to correct are nothing to type.
    """
    words, indicator = situation.words, line.indicator
    answers = situation.answers(indicator.id)
    if line.criterion is not None and isinstance(indicator.rule, ChecklistRule | BundleRule):
        answer = answers.get(line.criterion.id)
        if answer is True:
            return details_text(situation, indicator, line.criterion.id) or words.answer("oui")
        return words.answer("non") if answer is False else ""
    if line.prefilled:
        return figure_text(situation, indicator).replace("\n", ", ")
    result = situation.result(indicator.id)
    status = result.status
    if status in ("unanswered", "started", "invalid"):
        return ""
    if not isinstance(indicator.rule, ChecklistRule | BundleRule) or layout_of(indicator) == "boxes":
        if any(value is UNKNOWN for value in answers.values()):
            return ""
        return answer_text(situation, indicator)
    given = [answers.get(one.id) for one in indicator.rule.criteria if one.id not in result.removed]
    if all(value is True for value in given) or (status == "met" and True in given):
        return details_text(situation, indicator) or words.answer("oui")
    return words.answer("non") if False in given else ""
