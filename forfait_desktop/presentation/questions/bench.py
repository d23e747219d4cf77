"""What is not known in an open declaration, and who can tell it: the list, the sheets, the messages."""

from __future__ import annotations

import dataclasses
from datetime import date

from forfait_desktop.domain.campaign import Indicator
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.pages.entry import holds_patient_number, storable
from forfait_desktop.presentation.paper.preparation import line_questions
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.names import row_name
from forfait_desktop.presentation.wording.questions import PEOPLE, QuestionWords
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.records import dataclass
from forfait_desktop.report.content import Document, Paragraph, Question, Section
from forfait_desktop.session.changes import SetQuestion

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A line without an answer: its id, its title, its page, who was asked ("" for nobody)."""

    indicator: str
    title: str
    page: str
    who: str


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """The lines of one person; `who` is "" for those of nobody yet."""

    who: str
    heading: str
    lines: tuple[QuestionLine, ...]


def is_unknown(situation: Situation, line: Indicator) -> bool:
    """Whether an answer is missing: none, « je ne sais pas », or not enough to decide."""
    return situation.result(line.id).undecided


class QuestionBench:
    """The presenter of the screen, on an open declaration."""

    def __init__(self, workbench: Workbench, words: QuestionWords) -> None:
        self._workbench = workbench
        self.words = words

    @property
    def read_only(self) -> bool:
        """Nothing may be changed."""
        return bool(self._workbench.session.read_only)

    def groups(self) -> tuple[QuestionGroup, ...]:
        """Those of nobody first, then person by person, the four known ones before the others."""
        asked = self._workbench.session.dossier.questions
        found: dict[str, list[QuestionLine]] = {}
        for line in self._lines():
            who = asked.get(line.id, "")
            page = self._workbench.page_of(line.id)
            found.setdefault(who, []).append(QuestionLine(line.id, row_name(line), page, who))
        order = ["", *PEOPLE, *sorted(who for who in found if who not in ("", *PEOPLE))]
        return tuple(
            QuestionGroup(who, self._heading(who, len(found[who])), tuple(found[who])) for who in order if who in found
        )

    def assign(self, indicator: str, who: str) -> str:
        """Say who can tell the answer of a line; "" for nobody. Returns what is wrong, or "".

        Raises:
            ForfaitError: the session is read-only, or there is no such line.
        """
        kept = storable(" ".join(who.split()))[:_LONGEST]
        if holds_patient_number(kept):
            return self._workbench.words.entry.patient_number()
        self._workbench.session.apply(SetQuestion(indicator, kept))
        return ""

    def _lines(self) -> list[Indicator]:
        situation = self._workbench.situation
        return [line for line in situation.campaign.indicators if is_unknown(situation, line)]

    def _heading(self, who: str, count: int) -> str:
        return self.words.group(who, count) if who else self.words.unassigned(count)

    def _asked(self, who: str) -> list[Indicator]:
        asked = self._workbench.session.dossier.questions
        return [line for line in self._lines() if asked.get(line.id, "") == who]

    # --- sheets -------------------------------------------------------------------------------------------

    @in_french()
    @in_french()
    def file_stem(self, who: str) -> str:
        """The name of the file, without its ending."""
        situation = self._workbench.situation
        return self.words.file_name(who, situation.campaign.year, situation.today)

    @in_french()
    @in_french()
    def document(self, who: str) -> Document:
        """The sheet of a person, for the PDF and the HTML page: questions and room to answer, nothing else."""
        words, situation = self.words, self._workbench.situation
        campaign = situation.words.home.campaign_title(situation.campaign)
        lead = [Paragraph(words.sheet_lead(self._physician(), campaign))]
        until = self._until(who)
        if until is not None:
            lead.append(Paragraph(words.answer_before(until), "strong"))
        sections = tuple(Section(line.title, self._untitled(line)) for line in self._asked(who))
        return Document(
            title=words.sheet(),
            subtitle=words.sheet_subtitle(who, campaign),
            subject=words.sheet(),
            author=self._physician(),
            language="fr-FR",
            header=f"{campaign} · {self._physician()}",
            footer=words.footer(situation.today),
            contents_title=words.contents(),
            skip_text=words.skip(),
            introduction=tuple(lead),
            sections=sections,
            page_word=situation.words.report.page(),
            missing_glyph_note=situation.words.report.missing_glyph(),
        )

    @in_french()
    @in_french()
    def message(self, who: str) -> str:
        """The same as the text of a message."""
        words, situation = self.words, self._workbench.situation
        campaign = situation.words.home.campaign_title(situation.campaign)
        parts = [words.hello(), words.sheet_lead(self._physician(), campaign)]
        questions = [one for line in self._asked(who) for one in self._named(line)]
        parts.append("\n".join(words.item(number, text) for number, text in enumerate(questions, start=1)))
        until = self._until(who)
        if until is not None:
            parts.append(words.answer_before(until))
        parts += [words.thanks(), self._physician()]
        return "\n\n".join(part for part in parts if part)

    def _untitled(self, line: Indicator) -> tuple[Question, ...]:
        """The questions of a line under its title, which is not said twice."""
        found = tuple(line_questions(self._workbench.situation, line))
        return tuple(dataclasses.replace(one, title="") if one.title == line.title else one for one in found)

    def _named(self, line: Indicator) -> list[str]:
        """The questions of a line on one line of text each."""
        return [self._plain(line, one) for one in line_questions(self._workbench.situation, line)]

    def _plain(self, line: Indicator, question: Question) -> str:
        title = question.title or row_name(line)
        parts = [title if title == line.title else f"{row_name(line)}, {title}" if title != row_name(line) else title]
        if question.text:
            parts.append(question.text)
        parts += [blank.rstrip(" _\u00a0:") for blank in question.blanks]
        text = "\u00a0: ".join([parts[0], ", ".join(parts[1:])]) if len(parts) > 1 else parts[0]
        return f"{text} {self.words.choices(question.choices)}" if question.choices else text

    def _physician(self) -> str:
        return self._workbench.situation.physician.name or self._workbench.words.home.unnamed()

    def _until(self, who: str) -> date | None:
        """The first day that matters of what is asked, when it is still to come."""
        situation = self._workbench.situation
        days = [day for line in self._asked(who) if (day := situation.result(line.id).until) is not None]
        coming = [day for day in days if day >= situation.today]
        return min(coming, default=None)
