"""E05, the gate: every condition of the volet on one page, because they only have value together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.views import PageView, SectionView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.blocks import Actions, Lines
from forfait_desktop.ui.rules.figure import FigureButton, beside
from forfait_desktop.ui.widgets.flow import Column, FlowLayout, Sheet
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card
from forfait_desktop.ui.widgets.shown import keep_painted, set_shown
from forfait_desktop.ui.widgets.status import StatusChip


class Condition(Sheet):
    """One condition: number and title, status, fields, result, what is missing.

    Signals:
        pressed(str): the id of an action.
    """

    pressed = Signal(str)

    def __init__(self, kit: Kit, view: SectionView, answers: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.indicator = view.indicator
        self._shown: SectionView | None = None
        keep_painted(self)
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self)
        card.body.setSpacing(10)
        column.addWidget(card)
        head = AdaptiveRow(card, gap=16, line_gap=4)
        self._title = plain_label("", "section", card)
        head.add(self._title, 1)
        self._chip = StatusChip(kit, view.status, card)
        self.origin = FigureButton(kit)
        head.add(beside(self._chip, self.origin, head))
        card.body.addWidget(head)
        self._asks = plain_label("", "secondary", card)
        card.body.addWidget(self._asks)
        threshold = FlowLayout(None, 10, 2)
        self._threshold = plain_label("", "secondary", card)
        self._former = plain_label("", "secondary", card)
        self._former.set_struck(True)
        threshold.addWidget(self._threshold)
        threshold.addWidget(self._former)
        self._former_note = plain_label("", "secondary", card)
        threshold.addWidget(self._former_note)
        card.body.addLayout(threshold)
        self._answers = answers
        card.body.addWidget(answers)
        self._result = plain_label("", "result", card)
        self._result.setObjectName(f"resultat.{view.indicator}")
        self._missing = plain_label("", "body", card)
        self._calculation = plain_label("", "secondary", card)
        for label in (self._result, self._missing, self._calculation):
            card.body.addWidget(label)
        self._notes = Lines(kit, "", "info", "secondary", card)
        self._proofs = Lines(kit, "", "paperclip", "caption", card)
        card.body.addWidget(self._notes)
        card.body.addWidget(self._proofs)
        self.slot_place = QVBoxLayout()
        self.slot_place.setContentsMargins(0, 0, 0, 0)
        card.body.addLayout(self.slot_place)
        self._actions = Actions(kit, card)
        self._actions.pressed.connect(self.pressed)
        card.body.addWidget(self._actions)
        self.show_section(view)

    def set_read_only(self) -> None:
        """Let neither the answers nor the actions be changed."""
        self._answers.setEnabled(False)
        self._actions.setEnabled(False)

    def show_section(self, view: SectionView) -> None:
        """Show ``view``; its fields are refreshed by the page."""
        if view == self._shown:
            return
        self._shown = view
        self._title.set_text_quietly(f"{view.number}\u2002{view.title}" if view.number else view.title)
        self._chip.show_view(view.status)
        _show(self._asks, view.asks)
        _show(self._threshold, view.threshold)
        _show(self._former, view.former)
        self._former.setAccessibleName(view.former_name)
        _show(self._former_note, view.former_note)
        _show(self._result, view.result)
        _show(self._missing, view.missing)
        _show(self._calculation, view.calculation)
        self._notes.show_lines(view.notes)
        self._proofs.show_lines(() if view.piece_expected else view.evidence)
        self._actions.show_actions(view.actions)


class GatePage(Page):
    """All the conditions of a volet."""

    def build(self, view: PageView) -> None:
        """Make one card per condition."""
        self._conditions: list[Condition] = []
        for section in view.sections:
            answers = self.add_answers(section, question=section.title)
            condition = Condition(self.kit, section, answers)
            condition.pressed.connect(self.pressed)
            self._conditions.append(condition)
            self.sheet.addWidget(condition)

    def refresh(self, view: PageView) -> None:
        """Show the results of the conditions."""
        for condition, section in zip(self._conditions, view.sections, strict=True):
            condition.show_section(section)

    def slot_for(self, section: SectionView) -> QVBoxLayout | None:
        """In the card of the condition."""
        for condition in self._conditions:
            if condition.indicator == section.indicator:
                return condition.slot_place
        return None

    def origin_for(self, indicator: str) -> FigureButton | None:
        """In the head of the condition."""
        found = (condition.origin for condition in self._conditions if condition.indicator == indicator)
        return next(found, None)

    def set_read_only(self) -> None:
        """Let no answer be changed; the pieces, which stand among the answers here, can still be seen."""
        for condition in self._conditions:
            condition.set_read_only()
        for slot in self._slots.values():
            slot.set_read_only()

    def proofs(self, view: PageView) -> tuple[str, ...]:
        """Return nothing: each condition shows its own evidence."""
        del view
        return ()


def _show(label: PlainLabel, text: str) -> None:
    label.set_text_quietly(text)
    set_shown(label, bool(text))
