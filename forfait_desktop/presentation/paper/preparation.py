"""The model « Fiche de préparation »: only what is not answered, with boxes and room to write; never an amount."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from forfait_desktop.domain.answers import UNKNOWN
from forfait_desktop.domain.campaign import ChecklistRule, Criterion, Indicator, answer_kind
from forfait_desktop.presentation.pages.fields_view import FieldBuilder, layout_of
from forfait_desktop.presentation.pages.steps import Page
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.report.content import Items, Paragraph, Question, Section


def question_sections(situation: Situation, pages: Sequence[Page]) -> list[Section]:
    """One section for each page that is not finished, then the pieces that are expected."""
    words = situation.words.paper
    found = [Section(words.titles()["questions"], (Paragraph(words.preparation_note()),))]
    for page in pages:
        left = [line for line in page.indicators if situation.result(line.id).undecided]
        if left:
            questions = [question for line in left for question in line_questions(situation, line)]
            if page.kind == "single" and questions[0].title == page.title:
                # The title of the page says it already.
                questions[0] = dataclasses.replace(questions[0], title="")
            found.append(Section(page.title, tuple(questions), level=2))
    if len(found) == 1:
        found = [Section(words.titles()["questions"], (Paragraph(words.no_question()),))]
    unproven = tuple(line.title for line in situation.campaign.indicators if situation.to_prove(line))
    if unproven:
        found.append(Section(words.titles()["to_find"], (Items(unproven),)))
    return found


def line_questions(situation: Situation, line: Indicator) -> Iterator[Question]:
    """What is left to answer of a line: a list of boxes is one question, else one question for each criterion left."""
    words = situation.words.paper
    layout = layout_of(line)
    removed = situation.result(line.id).removed
    left = [one for one in line.rule.criteria if one.id not in removed and not _answered(situation, line, one)]
    errors = tuple(words.to_correct(one.message) for one in FieldBuilder(situation, line, layout).build().errors)
    note = "\n".join(errors)
    if layout == "boxes":
        rule = line.rule
        negative = rule.negative_label if isinstance(rule, ChecklistRule) else ""
        names = [criterion_name(line, criterion) for criterion in left]
        choices = (*names, situation.words.none_box(negative), situation.words.unknown_yet())
        yield Question(line.title, words.tick_what_applies(), choices, 1, note, stacked=True)
        return
    for number, criterion in enumerate(left):
        last = note if number == len(left) - 1 else ""
        yield _question(situation, line, criterion, last)
    if not left:
        yield Question(line.title, line.asks, (), 1, note)


def _question(situation: Situation, line: Indicator, criterion: Criterion, note: str) -> Question:
    words = situation.words.paper
    title = line.title if len(line.rule.criteria) == 1 else criterion_name(line, criterion)
    match answer_kind(line.rule, criterion.id):
        case "check":
            text = criterion.label if criterion.label != title else ""
            blanks = [words.blank_number(one.label) for one in criterion.details]
            return Question(title, text, words.yes_no(), 0 if blanks else 1, note, blanks=tuple(blanks))
        case "rate":
            blanks = [words.blank_number(one) for one in (criterion.done_label, criterion.total_label) if one]
            if criterion.percent_label:
                blanks.append(words.blank_or(words.blank_number(criterion.percent_label)))
            return Question(title, criterion.hint, (), 0, note, blanks=tuple(blanks))
        case _:
            return Question(title, criterion.hint, (), 0, note, blanks=(words.blank_number(criterion.label),))


def _answered(situation: Situation, line: Indicator, criterion: Criterion) -> bool:
    value = situation.answers(line.id).get(criterion.id)
    drafts = situation.drafts(line.id, criterion.id)
    return value is not None and value is not UNKNOWN and not drafts
