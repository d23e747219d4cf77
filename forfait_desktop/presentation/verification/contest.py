"""The contestation kit: lines, time limit, draft letter, dated note; all as finished strings."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

from forfait_desktop.domain.expected_payment import expected_payment
from forfait_desktop.domain.reconciliation import Expectation
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.pages.answer_text import answer_text
from forfait_desktop.presentation.pages.entry import holds_patient_number, parse_date, storable
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.verification.view import SAS, euros_of, is_sas_case, label_of, question_of
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.records import dataclass
from forfait_desktop.report.content import Block, Column, Document, Items, KeyValues, Paragraph, Row, Section, Table
from forfait_desktop.session.changes import SetPayment
from forfait_desktop.storage.dossier import EvidenceRecord, Payment, entry
from forfait_desktop.storage.names import safe_name

SAS_CASE = "sas.hors-plateforme"
"""Among the contested lines: the physician says that his SAS does not use the national platform."""


@dataclass(frozen=True, slots=True)
class ContestLineView:
    """A line that can be contested."""

    id: str
    text: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class ContestView:
    """The screen. `sas` is empty where the known case does not apply."""

    lines: tuple[ContestLineView, ...]
    empty: str
    sas: str
    sas_help: str
    sas_ticked: bool
    notified: str
    until: str
    countdown: str
    advice: str
    letter: str
    edited: str
    excess: str = ""
    """The lines ticked are more than what is missing: what the letter asks for then."""


class ContestBench:
    """The presenter of the kit."""

    def __init__(self, workbench: Workbench) -> None:
        """Work on the open declaration of ``workbench``."""
        self._workbench = workbench
        self.words = workbench.words.contest

    @property
    def read_only(self) -> bool:
        """Whether nothing may be changed."""
        return bool(self._workbench.session.read_only)

    @property
    def _payment(self) -> Payment:
        return self._workbench.session.dossier.payment

    @property
    def _situation(self) -> Situation:
        return self._workbench.situation

    def _amounts(self) -> dict[str, Decimal]:
        """What each line should bring, in the order of the campaign; what brings nothing is not contested."""
        expectation = self._expectation()
        states = {gate.id: gate.is_open for gate in expectation.gates}
        amounts = {gate.id: gate.lump for gate in expectation.gates if gate.is_open}
        amounts |= {one.id: one.expected for one in expectation.lines if states.get(one.gate, True)}
        return {key: euros_of(amount) for key, amount in amounts.items() if amount}

    def _expectation(self) -> Expectation:
        session = self._workbench.session
        return expected_payment(session.campaign, entry(session.dossier), self._payment.lines)

    def _chosen(self) -> dict[str, Decimal]:
        return {key: amount for key, amount in self._amounts().items() if key in self._payment.contested}

    def _received(self) -> Decimal | None:
        """What was received: the total, else the sum of the lines when the caisse printed all of them."""
        question = question_of(self._expectation(), self._payment)
        return euros_of(question.received) if question is not None else None

    def _missing(self) -> tuple[Decimal, Decimal]:
        """What the lines ticked lack, and what may be asked for: of a total received, what it lacks and no more."""
        chosen, printed = self._chosen(), self._payment.lines
        missing = sum((amount - printed.get(key, Decimal(0)) for key, amount in chosen.items()), Decimal(0))
        received = self._received()
        if received is None or all(key in printed for key in chosen):
            return missing, missing
        gap = max(euros_of(self._expectation().total) - received, Decimal(0))
        return missing, min(missing, gap)

    # --- what is shown ------------------------------------------------------------------------------------

    def view(self) -> ContestView:
        """The screen now."""
        words, payment, situation = self.words, self._payment, self._situation
        amounts = self._amounts()
        known_case = SAS in amounts and SAS in payment.contested and is_sas_case(situation.campaign)
        until = payment.until
        missing, asked = self._missing()
        return ContestView(
            lines=tuple(
                ContestLineView(key, words.line(self._label(key), amount), key in payment.contested)
                for key, amount in amounts.items()
            ),
            empty="" if amounts else words.nothing(),
            sas=words.sas() if known_case else "",
            sas_help=words.sas_help() if known_case else "",
            sas_ticked=SAS_CASE in payment.contested,
            notified=fr.date_numeric(payment.notified) if payment.notified else "",
            until=fr.date_numeric(until) if until else "",
            countdown=words.countdown(until, situation.today) if until else words.no_limit(),
            advice="" if until else words.advice(),
            letter=payment.letter or self.proposed(),
            edited=words.edited() if payment.letter else "",
            excess=words.excess(missing, asked) if missing > asked and not payment.letter else "",
        )

    def _label(self, key: str) -> str:
        return label_of(self._situation.campaign, key, self._situation.words)

    def _programme(self) -> str:
        return self._situation.words.home.campaign_title(self._situation.campaign)

    def _answer(self, key: str) -> str:
        line = next((one for one in self._situation.campaign.indicators if one.id == key), None)
        return answer_text(self._situation, line) if line is not None else ""

    def _pieces(self) -> dict[int, EvidenceRecord]:
        """The pieces of the contested lines, under the numbers of the list of pieces."""
        chosen = set(self._chosen())
        for volet in self._situation.campaign.volets:
            if volet.id in chosen:
                chosen |= set(volet.required)
        return {
            number: record
            for number, record in enumerate(self._situation.evidence, start=1)
            if chosen & set(record.indicators)
        }

    def _numbers(self, key: str) -> list[int]:
        volet = next((one for one in self._situation.campaign.volets if one.id == key), None)
        lines = {key} if volet is None else set(volet.required)
        return [number for number, record in self._pieces().items() if lines & set(record.indicators)]

    def _piece_text(self, record: EvidenceRecord) -> str:
        if record.file:
            return piece_name(record)
        return self._situation.words.report.piece_at(record.label, record.place)

    # --- letter -------------------------------------------------------------------------------------------

    @in_french()
    def proposed(self) -> str:
        """The letter that the choices make."""
        words, payment, situation = self.words, self._payment, self._situation
        chosen, pieces = self._chosen(), self._pieces()
        physician = situation.physician
        head = [physician.name or situation.words.home.unnamed()]
        if physician.rpps:
            head.append(words.rpps(physician.rpps))
        if physician.profile.practice:
            head.append(physician.profile.practice)
        expected = euros_of(self._expectation().total)
        parts = [
            "\n".join(head),
            words.addressee(),
            words.place_and_day(situation.today),
            words.subject(self._programme(), [self._label(key) for key in chosen]),
            words.hello(),
            words.received(self._programme(), self._received(), payment.date, payment.notified, expected),
        ]
        if chosen:
            lines = [
                words.wanted_line(self._label(key), amount, self._answer(key), self._numbers(key))
                for key, amount in chosen.items()
            ]
            parts.append("\n".join([words.wanted(), *lines]))
            if SAS in chosen and SAS_CASE in payment.contested:
                parts.append(words.sas_paragraph())
            asked = self._missing()[1]
            parts.append(words.request(asked) if asked > 0 else words.request_detail())
        else:
            parts.append(words.request_detail())
        parts += [words.bye(), head[0]]
        if pieces:
            parts.append(words.enclosed([f"{number}. {self._piece_text(record)}" for number, record in pieces.items()]))
        return "\n\n".join(parts)

    # --- what the user does -------------------------------------------------------------------------------

    def choose(self, line: str, *, on: bool) -> None:
        """Contest a line, or no longer."""
        kept = tuple(one for one in self._payment.contested if one != line)
        self._apply(dataclasses.replace(self._payment, contested=(*kept, line) if on else kept))

    def set_notified(self, text: str) -> str:
        """Store the day of the decision; a sentence when it cannot be."""
        day = parse_date(text) if text.strip() else None
        if text.strip() and day is None:
            return self._workbench.words.entry.not_date()
        if day is not None and day > self._workbench.session.evaluation.today:
            return self.words.future()
        self._apply(dataclasses.replace(self._payment, notified=day))
        return ""

    def set_until(self, text: str) -> str:
        """Store the last day to answer; a sentence when it cannot be."""
        day = parse_date(text) if text.strip() else None
        if text.strip() and day is None:
            return self._workbench.words.entry.not_date()
        self._apply(dataclasses.replace(self._payment, until=day))
        return ""

    def set_letter(self, text: str) -> str:
        """Keep the letter as edited; a sentence when it holds what may not be kept."""
        # Line by line, and not the number of the physician: a telephone above a postcode is no patient.
        bare = text.replace(self._situation.physician.rpps or "\0", "")
        if any(holds_patient_number(line) for line in bare.splitlines()):
            return self._workbench.words.entry.patient_number()
        kept = storable(text).strip("\n")
        letter = "" if kept == self.proposed() else kept
        self._workbench.session.apply(SetPayment(dataclasses.replace(self._payment, letter=letter)), merge=True)
        return ""

    def reset_letter(self) -> None:
        """« Revenir au texte proposé »."""
        self._apply(dataclasses.replace(self._payment, letter=""))

    def _apply(self, payment: Payment) -> None:
        self._workbench.session.apply(SetPayment(payment))

    # --- files --------------------------------------------------------------------------------------------

    def file_stem(self) -> str:
        """Name of the files, without the ending."""
        situation = self._situation
        # As in the name of the report: a declaration may have come with the number of a patient there.
        name = situation.physician.name if not holds_patient_number(situation.physician.name) else ""
        parts = ("Contestation", str(situation.campaign.year), name, situation.today.isoformat())
        return safe_name(" ".join(part for part in parts if part))

    @in_french()
    def text(self) -> str:
        """The letter, then the note, as plain text."""
        document = self.document()
        parts = [block.text for block in document.introduction if isinstance(block, Paragraph)]
        for section in document.sections:
            parts.append(section.title)
            parts += [line for block in section.blocks for line in _plain(block)]
        return "\n\n".join(parts) + "\n"

    @in_french()
    def document(self) -> Document:
        """The letter, then the dated note with its figures, exhibits and sources, for the PDF and the HTML page."""
        words, situation = self.words, self._situation
        title = words.note(situation.today)
        name = situation.physician.name or situation.words.home.unnamed()
        letter = tuple(Paragraph(part) for part in (self._payment.letter or self.proposed()).split("\n\n") if part)
        return Document(
            title=title,
            subtitle=f"{self._programme()} · {name}",
            subject=words.note_subject(),
            author=name,
            language="fr-FR",
            header=f"{self._programme()} · {name}",
            footer=words.footer(situation.today, situation.campaign.updated),
            contents_title=words.contents(),
            skip_text=words.skip(),
            introduction=(),
            sections=(Section(words.letter(), letter, new_page=True), *self._note()),
            page_word=situation.words.report.page(),
            missing_glyph_note=situation.words.report.missing_glyph(),
        )

    def _note(self) -> tuple[Section, ...]:
        words, payment, situation = self.words, self._payment, self._situation
        labels, none = words.figure_labels(), words.not_noted()
        expected = euros_of(self._expectation().total)
        received = self._received()
        gap = situation.words.verify.signed(received - expected) if received is not None else none
        values = (
            fr.euros(received) if received is not None else none,
            fr.date_long(payment.date) if payment.date else none,
            fr.euros(expected),
            gap,
            fr.date_long(payment.notified) if payment.notified else none,
        )
        figures = KeyValues(tuple(zip(labels, values, strict=True)))
        rows = tuple(
            Row((self._label(key), self._answer(key), fr.euros(amount), ", ".join(map(str, self._numbers(key)))))
            for key, amount in self._chosen().items()
        )
        heads = zip(words.heads(), (0.44, 0.26, 0.16, 0.14), strict=True)
        table = Table("", tuple(Column(head, width) for head, width in heads), rows)
        pieces = tuple(f"{number}. {self._piece_text(record)}" for number, record in self._pieces().items())
        exhibits: Block = Items(pieces) if pieces else Paragraph(words.no_exhibit())
        return (
            Section(words.note(situation.today), (Paragraph(self._programme(), "strong"),), new_page=True),
            Section(words.figures(), (figures,), level=2),
            Section(words.contested(), (table,) if rows else (Paragraph(none),), level=2),
            Section(words.exhibits(), (exhibits,), level=2),
            Section(words.sources(), self._sources(), level=2),
        )

    def _sources(self) -> tuple[Block, ...]:
        campaign, chosen = self._situation.campaign, self._chosen()
        lines = [one for one in campaign.indicators if one.id in chosen]
        cited = {source for line in lines for source in line.sources} | set(campaign.payment.sources)
        texts = tuple(warning for line in lines for warning in line.warnings)
        titles = tuple(
            ", ".join(part for part in (one.title, one.page, one.address) if part)
            for one in campaign.sources
            if one.id in cited
        )
        return (*((Items(texts),) if texts else ()), Items(titles))


def _plain(block: Block) -> list[str]:
    """A block as lines of text."""
    match block:
        case Paragraph(text):
            return [text]
        case Items(items):
            return ["\n".join(items)] if items else []
        case KeyValues(rows):
            return ["\n".join(f"{name}\u00a0: {value}" for name, value in rows)]
        case Table():
            return ["\n".join(" · ".join(cell for cell in row.cells if cell) for row in block.rows)]
        case _:
            return []
