"""E15, « À recopier sur amelipro »: value by value, in the order of amelipro."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.copying.bench import CopyBench
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.ui.copying.model import CopyModel
from forfait_desktop.ui.copying.narrow import NarrowWindow
from forfait_desktop.ui.copying.rows import CopyRow
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField, TextField
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import Severity


_CORRECT: Final = "corriger"


class CopyScreen(SideScreen):
    """The page; it owns the rows that the narrow window shows too."""

    def __init__(self, context: SideContext) -> None:
        """Show the open declaration.

        Raises:
            ValueError: none is open.
        """
        if context.opened is None:
            raise ValueError(context)
        self.bench = CopyBench(context.opened.workbench)
        words = self.bench.words
        super().__init__(context, words.title())
        self.model = CopyModel(self.bench, self)
        self.narrow: NarrowWindow | None = None
        self._rows: list[CopyRow] = []
        self._keys: tuple[str, ...] = ()
        kit = context.kit
        head = AdaptiveRow(gap=16, line_gap=8)
        self._progress = plain_label("", "section")
        self._progress.setObjectName("recopier.progression")
        head.add(self._progress, 1)
        self._open_narrow = Button(kit, words.narrow(), "recopier.etroite.ouvrir", "secondary", "columns-2")
        self._open_narrow.clicked.connect(self.open_narrow)
        head.add(self._open_narrow)
        self.body.addWidget(head)
        self._order = InfoLine(kit, "", "info", "secondary")
        self._window = InfoLine(kit, "", "calendar-clock", "warn")
        self._prefilled = InfoLine(kit, "", "info", "info")
        self._order.label.setObjectName("recopier.ordre")
        self._window.label.setObjectName("recopier.campagne")
        self._prefilled.label.setObjectName("recopier.prerempli")
        for line in (self._window, self._prefilled, self._order):
            self.body.addWidget(line)
        self._card = Card(None, "card", 0)
        self._card.body.setSpacing(0)
        self.body.addWidget(self._card)
        self._aside = plain_label("", "caption")
        self.body.addWidget(self._aside)
        self.body.addWidget(plain_label(words.keys(), "caption"))
        self.body.addWidget(self._end())
        for text in words.sign_in():
            self.body.addWidget(plain_label(text, "secondary"))
        self.model.changed.connect(self._show)
        self.model.moved.connect(self._on_moved)
        self.model.said.connect(self._on_said)
        self.messages.pressed.connect(self._on_action)
        self._show()
        self._warn()

    def _warn(self) -> None:
        """Entries to correct are told once, and hold nothing back."""
        view, words = self.model.view, self.bench.words
        if view.to_correct:
            actions = (
                ActionView("recopier.corriger", words.correct_first()),
                ActionView(f"fermer.{_CORRECT}", words.copy_anyway()),
            )
            self.messages.say(_CORRECT, "warn", view.to_correct, actions, closable=False)

    def _end(self) -> QWidget:
        kit, words = self.context.kit, self.bench.words
        card = self._end_card = Card()
        top = AdaptiveRow(card, gap=16, line_gap=8)
        self.finish = Button(kit, words.finish(), "recopier.fini", "primary", "clipboard-check", card)
        self.finish.clicked.connect(self._on_finish)
        top.add(self.finish)
        self._finished = plain_label("", "strong", card)
        self._finished.setObjectName("recopier.termine")
        top.add(self._finished, 1)
        card.body.addWidget(top)
        self._stale = plain_label("", "warn", card)
        card.body.addWidget(self._stale)
        row = AdaptiveRow(card, gap=16, line_gap=12)
        self._number = TextField(kit, "recopier.accuse.numero", card)
        self._number_row = FieldRow(kit, self._number, words.receipt_number(), parent=card)
        self._day = DateField(kit, "recopier.accuse.date", card)
        self._day_row = FieldRow(kit, self._day, words.receipt_day(), parent=card)
        row.add(self._number_row, 1)
        row.add(self._day_row)
        card.body.addWidget(row)
        self.capture = Button(kit, words.add_capture(), "recopier.capture", "link", "paperclip", card)
        self.capture.clicked.connect(self._on_capture)
        card.body.addWidget(self.capture, 0, Qt.AlignmentFlag.AlignLeft)
        for field, slot in ((self._number, self._on_number), (self._day, self._on_day)):
            field.left.connect(slot)
            field.submitted.connect(slot)
        self._end_card.setEnabled(not self.bench.read_only)
        return card

    # SideScreen

    def refresh(self) -> None:
        """Read the rows again."""
        self.model.refresh()

    def focus_first(self) -> None:
        """Go to the first row that is not done."""
        self._focus_row()
        if not self._rows:
            self.back.setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back, the current row, the end."""
        rows = [row.box for row in self._rows if row.view.key == self._current and row.box.isVisible()]
        return (self.back, *rows, self.finish)

    def closing(self) -> None:
        """Close the narrow window, and keep what was typed."""
        for slot, field in ((self._on_number, self._number), (self._on_day, self._day)):
            if field.isEnabled() and field.hasFocus():
                slot("")
        if self.narrow is not None:
            self.narrow.close()

    def open_narrow(self) -> None:
        """« Fenêtre étroite »."""
        if self.narrow is None:
            self.narrow = NarrowWindow(self.context.kit, self.model, self.context.tools.settings, self)
            self.narrow.closed.connect(self._on_narrow_closed)
        self.narrow.start()

    # Inside

    @property
    def _current(self) -> str:
        return self.model.row.key if self.model.row is not None else ""

    def _show(self) -> None:
        view = self.model.view
        self._progress.set_text_quietly(view.progress)
        self._order.set_text(view.order)
        self._window.set_text(view.window)
        self._prefilled.set_text(view.only_prefilled)
        self._aside.set_text_quietly(view.not_applicable)
        self._aside.setVisible(bool(view.not_applicable))
        self._show_rows()
        self._finished.set_text_quietly(view.finished)
        self._finished.setVisible(bool(view.finished))
        self._stale.set_text_quietly(view.stale)
        self._stale.setVisible(bool(view.stale))
        self._number_row.show_stored(view.receipt_number)
        self._day_row.show_stored(view.receipt_day)

    def _show_rows(self) -> None:
        views = self.model.view.rows
        keys = tuple(view.key for view in views)
        if keys != self._keys:
            self._keys = keys
            for row in self._rows:
                self._card.body.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._rows = [
                CopyRow(self.context.kit, view, self._card, last=at == len(views))
                for at, view in enumerate(views, start=1)
            ]
            for row in self._rows:
                self._card.body.addWidget(row)
                row.copy_requested.connect(self.model.copy)
                row.ticked.connect(self._on_ticked)
                row.open_requested.connect(self._on_open)
                row.focused.connect(self.model.go)
                row.moved.connect(self._on_row_moved)
                if self.bench.read_only:
                    row.set_read_only()
            self._order_focus()
        for row, view in zip(self._rows, views, strict=True):
            row.show_view(view)

    def _order_focus(self) -> None:
        """Put the rows where they stand: Tab follows the order of creation otherwise, and they come after the end."""
        chain: list[QWidget] = [self._open_narrow]
        for row in self._rows:
            chain += [row.copy, row.answer, row.box]
        chain += [self.finish, self._number, self._day, self.capture]
        for first, second in itertools.pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _focus_row(self) -> None:
        for row in self._rows:
            if row.view.key == self._current:
                row.take_focus()

    def _on_moved(self) -> None:
        # While the narrow window is in front, the focus is its own.
        if self.narrow is None or not self.narrow.isActiveWindow():
            self._focus_row()

    def _on_ticked(self, key: str, on: bool) -> None:
        self.model.tick(key, on=on)

    def _on_row_moved(self, by: int) -> None:
        self.model.move(by)

    def _on_said(self, severity: str, text: str) -> None:
        shown: Severity = "ok" if severity == "ok" else "warn"
        self.messages.say(PASSING, shown, text)

    def _on_action(self, action: str) -> None:
        if action == "recopier.corriger":
            self._on_open(self.model.view.correct_line)

    def _on_capture(self) -> None:
        self.screen_requested.emit("pieces")

    def _on_open(self, line: str) -> None:
        self.page_requested.emit(self.bench.page_of(line))

    def _on_finish(self) -> None:
        problem = self.bench.finish()
        if problem:
            self.messages.say(PASSING, "warn", problem)
            waiting = next((row for row in self._rows if not row.view.ticked), None)
            if waiting is not None:
                waiting.take_focus()
            return
        self.model.refresh()
        self.messages.say(PASSING, "ok", self.model.view.finished)
        self._number.setFocus()

    def _on_number(self, _field_id: str) -> None:
        if self._number_row.error() or self._number.text().strip() != self.model.view.receipt_number:
            self._number_row.show_error(self._tried(self.bench.set_receipt_number(self._number.text())))

    def _on_day(self, _field_id: str) -> None:
        if self._day_row.error() or self._day.text().strip() != self.model.view.receipt_day:
            self._day_row.show_error(self._tried(self.bench.set_receipt_day(self._day.text())))

    def _tried(self, problem: str) -> str:
        self.model.refresh()
        return problem

    def _on_narrow_closed(self) -> None:
        self._focus_row()
