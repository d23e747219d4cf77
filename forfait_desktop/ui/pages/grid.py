"""E07, the téléservices: several rates read off one screen of amelipro, one row each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from forfait_desktop.presentation.views import PageView, SectionView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import IconLabel, focused_in
from forfait_desktop.ui.pages.base import Page, once
from forfait_desktop.ui.pages.blocks import Actions, Lines
from forfait_desktop.ui.rules.figure import FigureButton
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import Card, rule
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.status import STATUS_LOOKS


class GridRow(QWidget):
    """A téléservice: its rate, its threshold, its result.

    Signals:
        pressed(str): the id of an action.
    """

    pressed = Signal(str)

    def __init__(self, kit: Kit, view: SectionView, answers: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: SectionView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addWidget(answers)
        facts = FlowLayout(None, 12, 2)
        state = QWidget(self)
        line = QHBoxLayout(state)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._icon = IconLabel(kit, "circle-dashed", "text2", 16, state)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._result = plain_label("", "body", state)
        self._result.setObjectName(f"resultat.{view.indicator}")
        line.addWidget(self._result, 1)
        facts.addWidget(state)
        self._threshold = plain_label("", "secondary", self)
        self._former = plain_label("", "secondary", self)
        self._former.set_struck(True)
        for label in (self._threshold, self._former):
            facts.addWidget(label)
        self.indicator = view.indicator
        self.origin = FigureButton(kit, self)
        facts.addWidget(self.origin)
        # Asked of few rows: as quiet as a link, on the line of the facts.
        self._actions = Actions(kit, self, variant="link")
        self._actions.pressed.connect(self.pressed)
        facts.addWidget(self._actions)
        column.addLayout(facts)
        self._missing = plain_label("", "secondary", self)
        self._calculation = plain_label("", "caption", self)
        column.addWidget(self._missing)
        column.addWidget(self._calculation)
        self.show_section(view)

    def show_section(self, view: SectionView) -> None:
        """Show ``view``; its field is refreshed by the page."""
        if view == self._shown:
            return
        self._shown = view
        icon, role = STATUS_LOOKS[view.status.code]
        self._icon.set_icon(icon, role)
        _show(self._result, view.result)
        _show(self._threshold, view.threshold)
        _show(self._former, view.former)
        self._former.setAccessibleName(view.former_name)
        _show(self._missing, view.missing)
        _show(self._calculation, view.calculation)
        self._actions.show_actions(view.actions)


class GridPage(Page):
    """The rows, then the notes. Enter and ↓ go to the next row, after the last one to « Enregistrer et continuer »."""

    def build(self, view: PageView) -> None:
        """Make one row per téléservice."""
        card = Card()
        card.body.setSpacing(8)
        self.sheet.addWidget(card)
        self._rows: list[GridRow] = []
        for number, section in enumerate(view.sections):
            if number:
                card.body.addWidget(rule(card))
            answers = self.add_answers(section, question=section.title)
            for field in answers.fields():
                field.first_input().installEventFilter(self)
            row = GridRow(self.kit, section, answers)
            row.pressed.connect(self.pressed)
            self._rows.append(row)
            card.body.addWidget(row)
        self._notes = Lines(self.kit, "", "info")
        self.sheet.addWidget(self._notes)

    def refresh(self, view: PageView) -> None:
        """Show the results of the rows."""
        for row, section in zip(self._rows, view.sections, strict=True):
            row.show_section(section)
        self._notes.show_lines(once(note for section in view.sections for note in section.notes))

    def origin_for(self, indicator: str) -> FigureButton | None:
        """After the threshold of the row."""
        return next((row.origin for row in self._rows if row.indicator == indicator), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the rates with ↓ and ↑, before the scroll area takes these keys for itself."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
            if by and self._step(by):
                return True
        return super().eventFilter(watched, event)

    def _on_submitted(self, input_id: str) -> None:
        if not self._step(1):
            super()._on_submitted(input_id)

    def _step(self, by: int) -> bool:
        """Go to the rate of another row. Returns whether there was one."""
        rates = [
            field.first_input()
            for answers in self._answers
            for field in answers.fields()
            if field.isVisibleTo(self) and isinstance(field.first_input(), QLineEdit)
        ]
        focused = focused_in(self)
        rows = [number for number, one in enumerate(self._answers) if focused is not None and one.isAncestorOf(focused)]
        here = rows[0] if rows else -1
        if here < 0 or not 0 <= here + by < len(rates):
            return False
        rates[here + by].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _show(label: PlainLabel, text: str) -> None:
    label.set_text_quietly(text)
    set_shown(label, bool(text))
