"""« Cabinet »: its name, who prepares, who uses the application, amounts on the board."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.pages.entry import holds_patient_number, storable
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import TextField
from forfait_desktop.ui.settings.parts import Pane, RadioGroup
from forfait_desktop.ui.settings.presentation import mark_private
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.toggles import CheckBox

NAME: Final = "practice.name"
PREPARED_BY: Final = "practice.prepared_by"
HIDE_AMOUNTS: Final = "practice.hide_amounts"
ROLE: Final = "role"


class PracticePane(Pane):
    """What describes the practice rather than a declaration."""

    def __init__(self, context: SideContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        words = self.words
        self._settings = context.tools.settings
        card = self.card()
        card.body.setSpacing(16)
        self._fields: dict[str, tuple[TextField, FieldRow, str]] = {}
        self.name = self._line(NAME, "reglages.cabinet.nom", words.practice_name(), words.practice_name_hint(), card)
        self.by = self._line(
            PREPARED_BY, "reglages.cabinet.prepare", words.prepared_by(), words.prepared_by_hint(), card
        )
        mark_private(self.by)
        self.role = RadioGroup(context, "reglages.role", words.role(), words.roles(), card)
        self.role.chosen.connect(self._on_role)
        card.body.addWidget(self.role)
        card.body.addWidget(plain_label(words.amounts(), "label", card))
        self.amounts = CheckBox(context.kit, words.amounts_box(), card)
        self.amounts.setObjectName("reglages.cabinet.montants")
        self.amounts.toggled.connect(self._on_amounts)
        card.body.addWidget(self.amounts)

    def _line(self, key: str, field_id: str, label: str, hint: str, card: Card) -> TextField:
        field = TextField(self.context.kit, field_id, card)
        row = FieldRow(self.context.kit, field, label, hint=hint, parent=card)
        field.left.connect(self._on_left)
        field.submitted.connect(self._on_left)
        card.body.addWidget(row)
        self._fields[key] = (field, row, label)
        return field

    def refresh(self) -> None:
        """Show what is remembered."""
        for key, (field, _, _) in self._fields.items():
            field.set_text_quietly(self._settings.text(key))
        self.role.show_choice(self._settings.text(ROLE, "medecin"))
        self.amounts.blockSignals(True)
        self.amounts.setChecked(self._settings.flag(HIDE_AMOUNTS, True))
        self.amounts.blockSignals(False)

    def zones(self) -> tuple[QWidget, ...]:
        """Return the first field."""
        return (self.name,)

    def closing(self) -> None:
        """Keep what was typed and not left."""
        self._on_left("")

    def _on_left(self, _field_id: str) -> None:
        for key, (field, row, label) in self._fields.items():
            text = storable(field.text().strip())
            wrong = holds_patient_number(text)
            row.show_error(self.context.tools.office.words.entry.patient_number() if wrong else "")
            if not wrong:
                self._keep(key, text, self._settings.text(key), label)

    def _on_role(self, role: str) -> None:
        self._keep(ROLE, role, self._settings.text(ROLE, "medecin"), self.words.role())

    def _on_amounts(self, hidden: bool) -> None:
        before = self._settings.flag(HIDE_AMOUNTS, True)
        self._keep(HIDE_AMOUNTS, hidden, before, self.words.amounts())

    def _keep(self, key: str, value: str | bool, before: str | bool, label: str) -> None:
        if value != before:
            self._settings.set(key, value)
            self.note(label, self._back(key, before))

    def _back(self, key: str, before: str | bool) -> Callable[[], None]:
        settings, show = self._settings, partial(_show, self)

        def back() -> None:
            settings.set(key, before)
            show()

        return back


def _show(pane: PracticePane) -> None:
    pane.refresh()
