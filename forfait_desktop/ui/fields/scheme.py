"""The fields of the schemes beside the points: one text, or one choice among a few."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.scheme_view import SchemeChoiceView, SchemeFieldView
from forfait_desktop.ui.fields.choice import RadioAnswer
from forfait_desktop.ui.fields.field_row import AnswerField, FieldRow
from forfait_desktop.ui.fields.line import DateField, LineField, NumberField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.flow import LabelledRow
from forfait_desktop.ui.widgets.labels import PlainLabel


class SchemeField(AnswerField, LabelledRow):
    """A count or a date; its input bears the id of the view, and the payload of ``edited`` is the text as typed."""

    def __init__(self, kit: Kit, view: SchemeFieldView, parent: QWidget | None = None) -> None:
        """Build the input of ``view`` and show it, without judging it."""
        super().__init__(kit, view.id, parent)
        self._optional = view.optional
        self._line: LineField = DateField(kit, view.id) if view.kind == "date" else NumberField(kit, view.id)
        self._row = FieldRow(kit, self._line, view.label, hint=view.hint, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._line.edited.connect(self.edited)
        self.forward(self._line)
        self.show_view(view, checked=False)

    def show_view(self, view: SchemeFieldView, *, checked: bool) -> None:
        """Show ``view`` without any signal; what is wrong is marked only once the page was ``checked``."""
        self._row.set_label(view.label)
        self._row.set_hint(view.hint)
        self._row.show_error(view.error if checked else "")
        self._line.set_text_quietly(view.text)
        if view.placeholder:
            self._line.setPlaceholderText(view.placeholder)

    def label(self) -> PlainLabel:
        """Return the visible label: side by side, the labels get the same height."""
        return self._row.label()

    def is_empty(self) -> bool:
        """Return whether nothing is typed."""
        return not self._line.text().strip()

    def waits(self) -> bool:
        """Return whether a text is still asked for."""
        return self.is_empty() and not self._optional

    def first_input(self) -> QWidget:
        """Return the input."""
        return self._line


class SchemeChoice(RadioAnswer):
    """One choice among a few; payload of ``edited``: the code of the option, or ``""``."""

    def __init__(self, kit: Kit, view: SchemeChoiceView, parent: QWidget | None = None) -> None:
        """Build one radio per option of ``view`` and show it."""
        super().__init__(kit, view.id, view.options, parent)
        self._optional = view.optional
        self.show_view(view)

    def show_view(self, view: SchemeChoiceView) -> None:
        """Show ``view`` without any signal."""
        self.show_question(view.label, view.label, view.hint, view.value)

    def waits(self) -> bool:
        """Return whether an answer is still asked for."""
        return self.is_empty() and not self._optional
