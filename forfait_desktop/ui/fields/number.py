"""A count or a percentage alone, and « Je ne sais pas »."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import CountView, NumberText, PercentView
from forfait_desktop.ui.fields.field_row import AnswerField, FieldRow
from forfait_desktop.ui.fields.line import NumberField
from forfait_desktop.ui.fields.words import unknown_word
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.toggles import CheckBox


class _NumberAnswer(AnswerField):
    """A number field and the box « Je ne sais pas »; payload of ``edited``: ``NumberText``."""

    def __init__(
        self, kit: Kit, view: CountView | PercentView, suffix: str, unit: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, view.id, parent)
        self._line = NumberField(kit, f"{view.id}.{suffix}", digits=6 if unit else 9)
        self._row = FieldRow(kit, self._line, view.label, unit=unit, hint=view.hint)
        self._unknown = CheckBox(kit, unknown_word(), self)
        self._unknown.setObjectName(f"{view.id}.nsp")
        self._row.add_after(self._unknown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._line.edited.connect(self._on_line_edited)
        self._unknown.toggled.connect(self._on_unknown_toggled)
        self.forward(self._line)

    def _show(self, view: CountView | PercentView) -> None:
        self._row.set_label(view.label)
        self._row.set_hint(view.hint)
        self._row.show_error(view.error)
        self._unknown.setAccessibleName(fr.pair(view.label, fr.lower_first(unknown_word())))
        # What was typed before « Je ne sais pas » stays in sight, to be found again when the box is unticked.
        if view.text.text or not view.text.unknown:
            self._line.set_text_quietly(view.text.text)
        self._set_unknown(view.text.unknown)

    def payload(self) -> NumberText:
        """Return what is typed and ticked."""
        return NumberText(self._line.text(), self._unknown.isChecked())

    def is_empty(self) -> bool:
        """Return whether nothing is typed nor ticked."""
        return not self._line.text().strip() and not self._unknown.isChecked()

    def first_input(self) -> QWidget:
        """Return the number field."""
        return self._line

    def _set_unknown(self, unknown: bool) -> None:
        self._showing = True
        try:
            self._unknown.setChecked(unknown)
        finally:
            self._showing = False

    def _on_line_edited(self, _input_id: str, _text: object) -> None:
        self._set_unknown(False)
        self.edited.emit(self.field_id, self.payload())

    def _on_unknown_toggled(self, _checked: bool) -> None:
        if not self._showing:
            self.edited.emit(self.field_id, self.payload())


class CountField(_NumberAnswer):
    """A count. Its input is ``<id>.nombre``, the box is ``<id>.nsp``."""

    shows = (CountView,)

    def __init__(self, kit: Kit, view: CountView, parent: QWidget | None = None) -> None:
        """Build the input of ``view`` and show it."""
        super().__init__(kit, view, "nombre", "", parent)
        self.show_view(view)

    def show_view(self, view: CountView) -> None:
        """Show ``view`` without any signal."""
        self._show(view)


class PercentField(_NumberAnswer):
    """A percentage alone. Its input is ``<id>.percent``, the box is ``<id>.nsp``."""

    shows = (PercentView,)

    def __init__(self, kit: Kit, view: PercentView, parent: QWidget | None = None) -> None:
        """Build the input of ``view`` and show it."""
        super().__init__(kit, view, "percent", "%", parent)
        self.show_view(view)

    def show_view(self, view: PercentView) -> None:
        """Show ``view`` without any signal."""
        self._show(view)
