"""« Qui peut me le dire ? »: what is missing, person by person; a sheet or a message for each."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.questions.bench import QuestionBench, QuestionGroup, QuestionLine
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.presentation.wording.questions import PEOPLE, QuestionWords
from forfait_desktop.storage.names import safe_name
from forfait_desktop.ui.copying.model import put_on_clipboard
from forfait_desktop.ui.fields.field_row import MessageLine
from forfait_desktop.ui.fields.line import TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.practice.office import folder_of
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.verification.contest import write_kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card

_OTHER: Final = "*"
_ENDINGS: Final = (".pdf", ".html", ".txt")
_OPEN: Final = "questions.ouvrir"


class QuestionRow(QWidget):
    """A line without an answer, and the choice of whom to ask.

    Signals:
        opened(str): the page of the line.
        assigned(str, str): the line, and who.
    """

    opened = Signal(str)
    assigned = Signal(str, str)

    def __init__(self, kit: Kit, line: QuestionLine, words: QuestionWords, parent: QWidget, *, locked: bool) -> None:
        super().__init__(parent)
        self.line = line
        self._words = words
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 2)
        row = AdaptiveRow(self, gap=16, line_gap=4)
        whole.addWidget(row)
        self.link = Button(kit, line.title, f"questions.{line.indicator}.ouvrir", "link", parent=row)
        self.link.setAccessibleName(words.open_line(line.title))
        self.link.clicked.connect(self._on_open)
        row.add(self.link, 1)
        self.combo = ComboBox(kit, f"questions.{line.indicator}.qui", row)
        self.combo.setAccessibleName(words.whom(line.title))
        self.combo.setMinimumContentsLength(24)
        self.combo.addItem(words.nobody(), "")
        for who in PEOPLE:
            self.combo.addItem(words.person(who), who)
        free = bool(line.who) and line.who not in PEOPLE
        if free:
            self.combo.addItem(line.who, line.who)
        self.combo.addItem(words.other(), _OTHER)
        self.combo.setCurrentIndex(max(0, self.combo.findData(line.who)))
        self.combo.setEnabled(not locked)
        self.combo.activated.connect(self._on_chosen)
        row.add(self.combo)
        self.field = TextField(kit, f"questions.{line.indicator}.autre", self)
        self.field.setAccessibleName(words.other_name(line.title))
        self.field.left.connect(self._on_left)
        self.field.submitted.connect(self._on_left)
        self.field.hide()
        whole.addWidget(self.field)
        self._problem = MessageLine(kit, self)
        whole.addWidget(self._problem)

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the name that was typed."""
        self._problem.show_text(text)
        self.field.set_faulty(bool(text))

    def _on_open(self) -> None:
        self.opened.emit(self.line.page)

    def _on_chosen(self, _index: int) -> None:
        who = str(self.combo.currentData())
        self.field.setVisible(who == _OTHER)
        if who == _OTHER:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif who != self.line.who:
            self.assigned.emit(self.line.indicator, who)

    def _on_left(self, _field_id: str) -> None:
        typed = self.field.text().strip()
        if typed and typed != self.line.who:
            self.assigned.emit(self.line.indicator, typed)


class QuestionsScreen(SideScreen):
    """The screen."""

    def __init__(self, context: SideContext) -> None:
        """Build it on the declaration that is open.

        Raises:
            ValueError: no declaration is open.
        """
        if context.opened is None:
            raise ValueError("questions")
        words = QuestionWords(QCoreApplication.translate)
        super().__init__(context, words.title(), width=860)
        self._words = words
        self.bench = QuestionBench(context.opened.workbench, words)
        self._session = context.opened.session
        self.put = put_on_clipboard
        self._rows: dict[str, QuestionRow] = {}
        self._shown: tuple[QuestionGroup, ...] | None = None
        self._who = ""
        self._saved: Path | None = None
        self._closed = False
        self.body.addWidget(plain_label(words.lead(), "secondary", self))
        if self.bench.read_only:
            self.body.addWidget(plain_label(words.read_only(), "warn", self))
        self.empty = plain_label(words.empty(), "section", self)
        self.empty.setObjectName("questions.vide")
        self.empty.hide()
        self.body.addWidget(self.empty)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(16)
        self.body.addLayout(self._groups)
        self.messages.pressed.connect(self._on_action)

    # SideScreen

    def refresh(self) -> None:
        """Show what is missing now."""
        groups = self.bench.groups()
        if groups == self._shown:
            return
        self._shown = groups
        while (item := self._groups.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for group in groups:
            self._groups.addWidget(self._card(group))
        self.empty.setVisible(not groups)

    def focus_first(self) -> None:
        """Go to the first choice, or to the way back."""
        rows = [row for row in self._rows.values() if row.combo.isEnabled()]
        (rows[0].combo if rows else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back, then the first row."""
        return (self.back, *(row.combo for row in list(self._rows.values())[:1]))

    def closing(self) -> None:
        """Let no writing come back to a screen that is gone."""
        self._closed = True

    # Inside

    def _card(self, group: QuestionGroup) -> Card:
        kit, words = self.context.kit, self._words
        card = Card(self)
        card.setObjectName(f"questions.groupe.{group.who or 'personne'}")
        card.body.addWidget(plain_label(group.heading, "section", card))
        for line in group.lines:
            row = QuestionRow(kit, line, words, card, locked=self.bench.read_only)
            row.opened.connect(self.page_requested)
            row.assigned.connect(self._on_assigned)
            self._rows[line.indicator] = row
            card.body.addWidget(row)
        if group.who:
            actions = FlowLayout(None, 12, 8)
            copy = Button(kit, words.copy(), f"questions.copier.{group.who}", "secondary", "copy", card)
            copy.setAccessibleName(words.copy_name(group.who))
            copy.pressed_id.connect(self._on_copy)
            save = Button(kit, words.save(), f"questions.feuille.{group.who}", "secondary", "download", card)
            save.setAccessibleName(words.save_name(group.who))
            save.pressed_id.connect(self._on_save)
            actions.addWidget(copy)
            actions.addWidget(save)
            card.body.addLayout(actions)
        return card

    def _on_assigned(self, indicator: str, who: str) -> None:
        problem = self.bench.assign(indicator, who)
        if problem:
            self._rows[indicator].show_problem(problem)
            return
        self.refresh()
        row = self._rows.get(indicator)
        if row is not None:
            # The row went to another card: the focus follows it.
            row.combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy(self, button: str) -> None:
        who = button.removeprefix("questions.copier.")
        if self.put(self.bench.message(who)):
            self.messages.say(PASSING, "ok", self._words.copied(who))
        else:
            self.messages.say(PASSING, "warn", self._words.refused())

    def _on_save(self, button: str) -> None:
        self._who = button.removeprefix("questions.feuille.")
        tools = self.context.tools
        folder = folder_of(tools.settings.text("export_folder"), tools.office.folder)
        name = safe_name(self.bench.file_stem(self._who)) + ".pdf"
        title = self._words.save().rstrip("…")
        tools.dialogs.save_file(self.context.window, title, self._words.kinds(), folder / name, self._on_chosen)

    def _on_chosen(self, path: Path) -> None:
        if self._closed:
            return
        known = path.suffix.lower() in _ENDINGS
        target = path.with_suffix(path.suffix.lower()) if known else path.with_name(path.name + ".pdf")
        tools = self.context.tools
        tools.settings.set("export_folder", str(target.parent))
        work = functools.partial(
            write_kit, self.bench.document(self._who), self.bench.message(self._who) + "\n", target, tools.fonts
        )
        tools.worker.submit(work, self._on_written, self._on_failed)

    def _on_written(self, path: object) -> None:
        if not self._closed and isinstance(path, Path):
            self._saved = path
            self.messages.say(
                PASSING, "ok", self._words.saved(path.name), (ActionView(_OPEN, self._words.open_file()),)
            )

    def _on_failed(self, error: Exception) -> None:
        if self._closed:
            return
        known = isinstance(error, ForfaitError)
        text = self.context.tools.office.sentence(error) if known else self._words.failed()  # type: ignore[arg-type]
        self.messages.say(PASSING, "err", text)

    def _on_action(self, action: str) -> None:
        if action == _OPEN and self._saved is not None:
            self.context.tools.dialogs.open_outside(self._saved)
