"""A rate: two numbers, or the percentage shown by amelipro, or « Je ne sais pas ».

All inputs stay in sight, side by side: choosing another way of entering never hides nor erases a number.
"""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import RateText, RateView
from forfait_desktop.ui.fields.choice import AnswerGroup
from forfait_desktop.ui.fields.field_row import AnswerField, FieldRow
from forfait_desktop.ui.fields.line import NumberField
from forfait_desktop.ui.fields.words import mode_question, mode_words, unknown_word
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.labels import LateLabel, plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, FlowLayout
from forfait_desktop.ui.widgets.toggles import RadioButton

_PERCENT = "%"
_CODES = {"counts": "nombres", "percent": "taux", "unknown": "nsp"}
"""Way of entering → end of the id of its radio."""


class RateInputs:
    """The three number fields of a rate and what is read from them; shared by the two shapes of the field."""

    def __init__(self, kit: Kit, view: RateView) -> None:
        """Build the inputs ``<id>.done``, ``<id>.total`` and ``<id>.percent``; each goes to a ``FieldRow``."""
        self.done = NumberField(kit, f"{view.id}.done", digits=9)
        self.total = NumberField(kit, f"{view.id}.total", digits=9)
        self.percent = NumberField(kit, f"{view.id}.percent", digits=6)

    def all(self) -> tuple[NumberField, NumberField, NumberField]:
        """Return the fields in reading order."""
        return self.done, self.total, self.percent

    def texts(self) -> tuple[str, str, str]:
        """Return what is typed in each of the fields."""
        return self.done.text(), self.total.text(), self.percent.text()

    def show(self, text: RateText) -> None:
        """Show ``text``; what was typed before « Je ne sais pas » stays where it is."""
        for field, shown in zip(self.all(), (text.done, text.total, text.percent), strict=True):
            if shown or not text.unknown:
                field.set_text_quietly(shown)

    def is_empty(self) -> bool:
        """Return whether nothing is typed."""
        return not any(text.strip() for text in self.texts())


class RateField(AnswerField):
    """A rate, on as many lines as it needs; payload of ``edited``: ``RateText``."""

    shows = (RateView,)

    def __init__(self, kit: Kit, view: RateView, parent: QWidget | None = None, *, question: str = "") -> None:
        """Build the inputs of ``view`` and show it.

        Args:
            kit: what every widget needs.
            view: the first view shown; its id never changes.
            parent: the owner.
            question: begins the accessible name of the radios, needed when a page holds several rates.
        """
        super().__init__(kit, view.id, parent)
        self._inputs = RateInputs(kit, view)
        self._question = plain_label(mode_question(), "label", self)
        self._box = AnswerGroup(self)
        self._box.setAccessibleName(question or mode_question())
        self._group = QButtonGroup(self)
        # Created in reading order: that is the order of Tab and of assistive technologies.
        words = (*mode_words(), unknown_word())
        self._modes = {
            mode: self._mode(word, f"{view.id}.{code}", question)
            for word, (mode, code) in zip(words, _CODES.items(), strict=True)
        }
        self._inputs_row = row = AdaptiveRow(self._box, gap=24)
        self._done_row = FieldRow(kit, self._inputs.done, view.done_label, parent=row)
        self._total_row = FieldRow(kit, self._inputs.total, view.total_label, parent=row)
        self._percent_row = FieldRow(kit, self._inputs.percent, view.percent_label, unit=_PERCENT, parent=row)
        self._lay_out()
        for field in self._inputs.all():
            field.edited.connect(self._on_line_edited)
            self.forward(field)
        self.show_view(view)

    def show_view(self, view: RateView) -> None:
        """Show ``view`` without any signal."""
        self._done_row.set_label(view.done_label)
        self._total_row.set_label(view.total_label)
        self._percent_row.set_label(view.percent_label)
        self._done_row.show_error(view.done_error)
        self._total_row.show_error(view.total_error)
        self._percent_row.show_error(view.percent_error)
        self._hint.show_text(view.hint)
        self._inputs.show(view.text)
        self._choose("unknown" if view.text.unknown else self._mode_for(view))

    def mode(self) -> str:
        """Return the way of entering that is chosen: ``counts``, ``percent`` or ``unknown``."""
        return next((mode for mode, radio in self._modes.items() if radio.isChecked()), "counts")

    def payload(self) -> RateText:
        """Return what is typed and chosen."""
        done, total, percent = self._inputs.texts()
        return RateText(done, total, percent, self.mode() == "unknown")

    def is_empty(self) -> bool:
        """Return whether nothing is typed and « Je ne sais pas » is not chosen."""
        return self._inputs.is_empty() and self.mode() != "unknown"

    def first_input(self) -> QWidget:
        """Return the first empty field of the chosen way, or its first field."""
        if self.mode() == "percent":
            return self._inputs.percent
        if self._inputs.done.text() and not self._inputs.total.text():
            return self._inputs.total
        return self._inputs.done

    def _mode_for(self, view: RateView) -> str:
        # The user's own choice holds while it does not contradict what is stored.
        if self._group.checkedButton() is not None and view.mode != "unknown" and self.mode() != "unknown":
            return self.mode()
        return view.mode

    def _mode(self, word: str, input_id: str, question: str) -> RadioButton:
        radio = RadioButton(self.kit, word, self._box, boxed=False)
        radio.setObjectName(input_id)
        radio.setAccessibleName(fr.pair(question, fr.lower_first(word)) if question else word)
        radio.toggled.connect(self._on_mode_toggled)
        self._group.addButton(radio)
        return radio

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._question)
        self._hint = LateLabel(column, "caption", self)
        column.addWidget(self._box)
        ways = QVBoxLayout(self._box)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(8)
        radios = FlowLayout(None, 20, 0)
        for radio in self._modes.values():
            radios.addWidget(radio)
        ways.addLayout(radios)
        for row in (self._done_row, self._total_row, self._percent_row):
            self._inputs_row.add(row, 1)
        ways.addWidget(self._inputs_row)

    def _choose(self, mode: str) -> None:
        self._showing = True
        try:
            self._modes[mode].setChecked(True)
        finally:
            self._showing = False

    def _on_line_edited(self, input_id: str, _text: object) -> None:
        # Typing somewhere is choosing that way: nobody has to tick a radio first.
        self._choose("percent" if input_id.endswith(".percent") else "counts")
        self.edited.emit(self.field_id, self.payload())

    def _on_mode_toggled(self, checked: bool) -> None:
        if not checked or self._showing:
            return
        self.edited.emit(self.field_id, self.payload())
