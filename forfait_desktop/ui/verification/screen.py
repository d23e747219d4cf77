"""« Vérifier le versement »: amount received, gap, the smallest sets of lines that explain it."""

from __future__ import annotations

import threading
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.verification.bench import VerifyBench
from forfait_desktop.presentation.verification.view import Answer, Question, search
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField, LineField, TextField
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.verification.sets import Sets
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.collapsible import CollapsibleBlock
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card

_WIDTH: Final = 820
_LINE: Final = "verifier.ligne."


class VerifyScreen(SideScreen):
    """The page. The search runs beside the window and is given up when anything changes."""

    def __init__(self, context: SideContext) -> None:
        """Show the open declaration.

        Raises:
            ValueError: none is open.
        """
        if context.opened is None:
            raise ValueError(context)
        self.bench = VerifyBench(context.opened.workbench)
        super().__init__(context, self.bench.words.title(), width=_WIDTH)
        self._asked: Question | None = None
        self._stop = threading.Event()
        self._number = 0
        self._rows: dict[str, FieldRow] = {}
        self._line_ids: tuple[str, ...] = ()
        self.body.addWidget(self._received())
        self.body.addWidget(self._result())
        self._hints = Card(None, "sunken")
        self._hints.setObjectName("verifier.indices")
        self._hints.body.addWidget(plain_label(self.bench.words.hints(), "section", self._hints))
        self._hint_texts = plain_label("", "body", self._hints)
        self._hint_texts.setObjectName("verifier.indices.texte")
        self._hints.body.addWidget(self._hint_texts)
        self.body.addWidget(self._hints)
        self._hints.hide()
        self.contest = Button(
            context.kit, self.bench.words.contest_any(), "verifier.contester", "secondary", "scroll-text"
        )
        self.contest.clicked.connect(self._on_contest)
        self.body.addWidget(self.contest, 0, Qt.AlignmentFlag.AlignLeft)

    def _received(self) -> QWidget:
        kit, words = self.context.kit, self.bench.words
        card = Card()
        self._expected_in = plain_label("", "secondary", card)
        card.body.addWidget(self._expected_in)
        row = AdaptiveRow(card, gap=16, line_gap=12)
        self._amount = TextField(kit, "verifier.montant", card)
        self._day = DateField(kit, "verifier.date", card)
        for field, label in ((self._amount, words.amount()), (self._day, words.day())):
            made = self._rows[field.field_id] = FieldRow(kit, field, label, parent=card)
            row.add(made, 1 if field is self._amount else 0)
            self._watch(field)
        card.body.addWidget(row)
        self._scope = plain_label("", "caption", card)
        self._scope.setObjectName("verifier.portee")
        card.body.addWidget(self._scope)
        self._lines = CollapsibleBlock(kit, "lignes", words.lines(), card)
        self._lines.body.addWidget(plain_label(words.lines_help(), "secondary", self._lines))
        card.body.addWidget(self._lines)
        self._sum = InfoLine(kit, "", "triangle-alert", "warn", card)
        self._sum.label.setObjectName("verifier.somme")
        card.body.addWidget(self._sum)
        return card

    def _result(self) -> QWidget:
        kit, words = self.context.kit, self.bench.words
        card = Card()
        self._estimated = plain_label("", "secondary", card)
        self._estimated.setObjectName("verifier.estime")
        self._gap = plain_label("", "section", card)
        self._gap.setObjectName("verifier.ecart")
        self._headline = plain_label("", "strong", card)
        self._headline.setObjectName("verifier.resultat")
        for label in (self._estimated, self._gap, self._headline):
            card.body.addWidget(label)
        self._searching = AdaptiveRow(card, gap=12, line_gap=8)
        bar = QProgressBar(self._searching)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words.searching())
        bar.setObjectName("verifier.progression")
        self._searching.add(bar, 1)
        self.stop = Button(kit, words.stop(), "verifier.arreter", "quiet", parent=self._searching)
        self.stop.clicked.connect(self._on_stop)
        self._searching.add(self.stop)
        self._searching.hide()
        card.body.addWidget(self._searching)
        self.again = Button(kit, words.again(), "verifier.relancer", "link", parent=card)
        self.again.clicked.connect(self._on_again)
        self.again.hide()
        card.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.sets = Sets(kit, words, card)
        self.sets.contest_requested.connect(self._on_contest_set)
        card.body.addWidget(self.sets)
        return card

    # SideScreen

    def refresh(self) -> None:
        """Show what is typed; look again when the question is another one."""
        view = self.bench.view()
        self._expected_in.set_text_quietly(view.expected_in)
        self._expected_in.setVisible(bool(view.expected_in))
        self._scope.set_text_quietly(view.scope)
        self._scope.setVisible(bool(view.scope))
        self._rows["verifier.montant"].show_stored(view.amount)
        self._rows["verifier.date"].show_stored(view.day)
        self._estimated.set_text_quietly(view.estimated)
        # Of an amount to correct, the one stored before says nothing.
        wrong = any(row.error() for field_id, row in self._rows.items() if field_id != "verifier.date")
        self._gap.set_text_quietly(self.bench.words.nothing_yet() if wrong else view.gap)
        self._sum.set_text(view.sum_differs)
        if self._line_ids != tuple(line.id for line in view.lines):
            self._build_lines(tuple((line.id, line.label, line.name) for line in view.lines))
        for line in view.lines:
            row = self._rows[f"{_LINE}{line.id}"]
            row.set_hint(line.hint)
            row.show_stored(line.typed)
        self.contest.setVisible(not self.bench.read_only or bool(self.bench.payment.contested))
        question = None if wrong else self.bench.question()
        if question != self._asked:
            self._ask(question)

    def focus_first(self) -> None:
        """Go to the amount."""
        self._amount.setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back, the amount, the contestation."""
        return (self.back, self._amount, self.contest)

    def closing(self) -> None:
        """Give the search up; keep what was being typed."""
        for field_id, row in self._rows.items():
            if row.field.hasFocus() and row.field.isEnabled():
                self._store(field_id)
        self._stop.set()
        self._number += 1

    # Typing

    def _build_lines(self, lines: tuple[tuple[str, str, str], ...]) -> None:
        kit = self.context.kit
        self._line_ids = tuple(key for key, _, _ in lines)
        for key, label, name in lines:
            field = TextField(kit, f"{_LINE}{key}")
            # Wide enough for an amount: on its right, where amounts are read.
            field.set_expected_characters(10)
            row = FieldRow(kit, field, label, name=name, inline=True, parent=self._lines)
            self._rows[field.field_id] = row
            self._watch(field)
            self._lines.body.addWidget(row)
        self._lines.set_open(bool(self.bench.payment.lines))

    def _watch(self, field: LineField) -> None:
        field.left.connect(self._store)
        field.submitted.connect(self._store)
        field.keep_enter()
        field.setReadOnly(self.bench.read_only)

    def _store(self, field_id: str) -> None:
        row = self._rows[field_id]
        if not isinstance(row.field, LineField) or self.bench.read_only:
            return
        text = row.field.text()
        if field_id == "verifier.montant":
            problem = self.bench.set_amount(text)
        elif field_id == "verifier.date":
            problem = self.bench.set_day(text)
        else:
            problem = self.bench.set_line(field_id.removeprefix(_LINE), text)
        row.show_error(problem)
        self.refresh()

    # Looking

    def _ask(self, question: Question | None) -> None:
        self._asked = question
        self._stop.set()
        self._number += 1
        self.again.hide()
        self._show_nothing()
        if question is None:
            self._searching.hide()
            return
        self._headline.set_text_quietly(self.bench.words.searching())
        self._headline.show()
        self._searching.show()
        stop = self._stop = threading.Event()
        work = partial(search, question, stop.is_set)
        number = self._number
        self.context.tools.indexer.submit(work, partial(self._on_found, number), partial(self._on_failed, number))

    def _show_nothing(self) -> None:
        self._headline.set_text_quietly("")
        self._headline.hide()
        self.sets.show_views((), "")
        self._hints.hide()

    def _on_found(self, number: int, answer: object) -> None:
        # An earlier question, or the page is gone.
        if number != self._number or not isinstance(answer, Answer):
            return
        self._searching.hide()
        view = self.bench.found(answer)
        self._headline.set_text_quietly(view.headline)
        self._headline.setVisible(bool(view.headline))
        self.sets.show_views(view.sets, view.listed)
        self._hint_texts.set_text_quietly("\n".join(view.hints))
        self._hints.setVisible(bool(view.hints))
        if view.headline:
            self.context.kit.announcer.announce(self._headline, view.headline)

    def _on_failed(self, number: int, error: Exception) -> None:
        if number != self._number:
            return
        self._searching.hide()
        text = self.bench.words.stopped()
        if isinstance(error, ForfaitError) and error.code != "export-cancelled":
            text = self.bench.workbench.words.errors.sentence(error)
        self._headline.set_text_quietly(text)
        self.again.show()

    def _on_stop(self) -> None:
        self._stop.set()

    def _on_again(self) -> None:
        self._ask(self._asked)

    # Contesting

    def _on_contest(self) -> None:
        self.screen_requested.emit("contester")

    def _on_contest_set(self, lines: object) -> None:
        if isinstance(lines, tuple) and not self.bench.read_only:
            self.bench.contest(lines)
        self.screen_requested.emit("contester")
