"""A free text or a date beside a criterion (version, name of the MSP, « vérifié le »)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.views import DetailView
from forfait_desktop.ui.fields.field_row import AnswerField, FieldRow
from forfait_desktop.ui.fields.line import DateField, LineField, TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.shown import set_shown


class DetailField(AnswerField):
    """A detail; payload of ``edited``: the text as typed. Hidden while the box it belongs to is not ticked."""

    shows = (DetailView,)

    def __init__(self, kit: Kit, view: DetailView, parent: QWidget | None = None) -> None:
        """Build the input of ``view`` (its object name is the id of the view) and show it."""
        super().__init__(kit, view.id, parent)
        self._line: LineField = DateField(kit, view.id) if view.kind == "date" else TextField(kit, view.id)
        self._row = FieldRow(kit, self._line, view.label, hint=view.hint, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._line.edited.connect(self.edited)
        self.forward(self._line)
        self.show_view(view)

    def show_view(self, view: DetailView) -> None:
        """Show ``view`` without any signal."""
        self._row.set_label(view.label)
        self._row.set_hint(view.hint)
        self._row.show_error(view.error)
        self._line.set_text_quietly(view.text)
        set_shown(self, view.shown)

    def is_empty(self) -> bool:
        """Return whether nothing is typed."""
        return not self._line.text().strip()

    def first_input(self) -> QWidget:
        """Return the input."""
        return self._line
