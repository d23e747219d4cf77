"""A rate on one row, for the grid of téléservices and the means: the percentage first, two numbers on demand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import RateText, RateView
from forfait_desktop.ui.fields.field_row import AnswerField, FieldRow
from forfait_desktop.ui.fields.rate import RateInputs
from forfait_desktop.ui.fields.words import numbers_word, unknown_word
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import LateLabel
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.toggles import CheckBox


class CompactRateField(AnswerField):
    """A rate on one row; payload of ``edited``: ``RateText``.

    The label stands on the left and the percentage at the right edge, so that rows put in one column are aligned.
    The button after the unit opens the two numbers and « Je ne sais pas »; they open by themselves when they hold
    something.
    """

    shows = (RateView,)

    def __init__(self, kit: Kit, view: RateView, parent: QWidget | None = None) -> None:
        """Build the inputs of ``view`` and show it."""
        super().__init__(kit, view.id, parent)
        self._inputs = RateInputs(kit, view)
        self._percent_row = FieldRow(
            kit, self._inputs.percent, view.label, name=view.percent_label, unit="%", inline=True, parent=self
        )
        self._open = Button(kit, "", f"{view.id}.nombres", "quiet", "calculator", self._percent_row)
        self._open.clicked.connect(self._on_open_clicked)
        self._percent_row.add_after(self._open)
        self._more = Card(self, "sunken", padding=16)
        numbers = AdaptiveRow(self._more, gap=24)
        self._done_row = FieldRow(kit, self._inputs.done, view.done_label, parent=numbers)
        self._total_row = FieldRow(kit, self._inputs.total, view.total_label, parent=numbers)
        self._unknown = CheckBox(kit, unknown_word(), self._more)
        self._unknown.setObjectName(f"{view.id}.nsp")
        self._unknown.toggled.connect(self._on_unknown_toggled)
        numbers.add(self._done_row, 1)
        numbers.add(self._total_row, 1)
        self._more.body.addWidget(numbers)
        self._more.body.addWidget(self._unknown)
        self._more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._percent_row)
        self._hint = LateLabel(column, "caption", self)
        column.addWidget(self._more)
        for field in self._inputs.all():
            field.edited.connect(self._on_line_edited)
            self.forward(field)
        self.show_view(view)

    def show_view(self, view: RateView) -> None:
        """Show ``view`` without any signal."""
        self._percent_row.set_label(view.label, view.percent_label)
        self._percent_row.show_error(view.percent_error)
        self._done_row.set_label(view.done_label, fr.pair(view.label, view.done_label))
        self._total_row.set_label(view.total_label, fr.pair(view.label, view.total_label))
        self._done_row.show_error(view.done_error)
        self._total_row.show_error(view.total_error)
        self._unknown.setAccessibleName(fr.pair(view.label, fr.lower_first(unknown_word())))
        name = fr.pair(numbers_word(), view.label)
        self._open.setAccessibleName(name)
        self._open.setToolTip(name)
        self._hint.show_text(view.hint)
        self._inputs.show(view.text)
        self._set_unknown(view.text.unknown)
        if view.text.done or view.text.total or view.text.unknown or view.done_error or view.total_error:
            set_shown(self._more, True)

    def payload(self) -> RateText:
        """Return what is typed and ticked."""
        done, total, percent = self._inputs.texts()
        return RateText(done, total, percent, self._unknown.isChecked())

    def is_empty(self) -> bool:
        """Return whether nothing is typed nor ticked."""
        return self._inputs.is_empty() and not self._unknown.isChecked()

    def first_input(self) -> QWidget:
        """Return the percentage."""
        return self._inputs.percent

    def input_named(self, input_id: str) -> QWidget | None:
        """Return the input ``input_id``, opening the two numbers if it is one of them."""
        found = super().input_named(input_id)
        if found is not None and self._more.isAncestorOf(found):
            set_shown(self._more, True)
        return found

    def _set_unknown(self, unknown: bool) -> None:
        self._showing = True
        try:
            self._unknown.setChecked(unknown)
        finally:
            self._showing = False

    def _on_open_clicked(self) -> None:
        set_shown(self._more, self._more.isHidden())

    def _on_line_edited(self, _input_id: str, _text: object) -> None:
        self._set_unknown(False)
        self.edited.emit(self.field_id, self.payload())

    def _on_unknown_toggled(self, _checked: bool) -> None:
        if not self._showing:
            self.edited.emit(self.field_id, self.payload())
