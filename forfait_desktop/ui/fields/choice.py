"""Oui / Non / Je ne sais pas (ChoixReponse): three radios, because a switch has no « not answered » state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.views import ChoiceView
from forfait_desktop.ui.fields.field_row import AnswerField
from forfait_desktop.ui.fields.words import choice_words, clear_word, where_word
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.labels import LateLabel, plain_label
from forfait_desktop.ui.widgets.layouts import FlowLayout
from forfait_desktop.ui.widgets.links import LinkButton
from forfait_desktop.ui.widgets.toggles import RadioButton


class AnswerGroup(QWidget):
    """The container of radios: its accessible role is « group », its name the question."""


class ChoiceAnswer(AnswerField):
    """A question and its three radios; payload of ``edited``: ``"oui"``, ``"non"``, ``"nsp"`` or ``""`` (taken back).

    « Effacer la réponse », or the key Suppr, takes the answer back.
    """

    def __init__(self, kit: Kit, view: ChoiceView, parent: QWidget | None = None) -> None:
        """Build the radios of ``view`` and show it."""
        super().__init__(kit, view.id, parent)
        self._label = plain_label(view.label, "label", self)
        self._group_box = AnswerGroup(self)
        self._group = QButtonGroup(self)
        self._radios: dict[str, RadioButton] = {}
        flow = FlowLayout(self._group_box, gap=8, line_gap=8)
        for suffix, word in choice_words():
            radio = RadioButton(kit, word, self._group_box)
            radio.setObjectName(f"{view.id}.{suffix}")
            radio.toggled.connect(self._on_toggled)
            self._group.addButton(radio)
            flow.addWidget(radio)
            self._radios[suffix] = radio
        self._clear = LinkButton(kit, clear_word(), f"{view.id}.effacer", self)
        # Out of the way of Tab: the key Suppr does the same from any of the radios.
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear_answer)
        keep = self._clear.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(keep)
        self._where_link = LinkButton(kit, where_word(), f"{view.id}.ou", self)
        self._where_link.clicked.connect(self._on_where_clicked)
        self._where_text = ""
        self._lay_out()
        self.show_view(view)

    def show_view(self, view: ChoiceView) -> None:
        """Show ``view`` without any signal."""
        self._label.set_text_quietly(view.label)
        self._neutral.show_text(view.neutral)
        self._hint.show_text(view.hint)
        self._where_text = view.where
        self._where_link.setVisible(bool(view.where))
        self._where.show_text(view.where if self._where.text() else "")
        name = view.name or view.label
        self._group_box.setAccessibleName(view.label)
        for suffix, word in choice_words():
            self._radios[suffix].setAccessibleName(f"{name}\u00a0: {word.lower()}")
            self._radios[suffix].setAccessibleDescription(view.hint)
        self._clear.setAccessibleName(f"{clear_word()}\u00a0: {name}")
        self._where_link.setAccessibleName(f"{where_word()} {name}")
        self._check(view.value)

    def value(self) -> str:
        """Return ``"oui"``, ``"non"``, ``"nsp"`` or ``""``."""
        return next((suffix for suffix, radio in self._radios.items() if radio.isChecked()), "")

    def is_empty(self) -> bool:
        """Return whether no radio is chosen."""
        return not self.value()

    def first_input(self) -> QWidget:
        """Return the chosen radio, or the first one."""
        return self._radios[self.value() or "oui"]

    def clear_answer(self) -> None:
        """Take the answer back, as the user."""
        if self.value():
            self._check("")
            self.edited.emit(self.field_id, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the answer back with Suppr or the backspace key."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value():
            self.clear_answer()
            event.accept()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._label, 1)
        head.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._neutral = LateLabel(column, "secondary", self)
        self._hint = LateLabel(column, "caption", self)
        column.addSpacing(4)
        column.addWidget(self._group_box)
        link = QHBoxLayout()
        link.addWidget(self._where_link)
        link.addStretch(1)
        column.addLayout(link)
        self._where = LateLabel(column, "secondary", self)

    def _check(self, value: str) -> None:
        if value != self.value():
            self._showing = True
            try:
                # An exclusive group never lets go of its last radio: « not answered » needs this detour.
                self._group.setExclusive(False)
                for suffix, radio in self._radios.items():
                    radio.setChecked(suffix == value)
                self._group.setExclusive(True)
            finally:
                self._showing = False
        self._clear.setVisible(bool(value))

    def _on_toggled(self, checked: bool) -> None:
        if checked and not self._showing:
            self._clear.setVisible(True)
            self.edited.emit(self.field_id, self.value())

    def _on_where_clicked(self) -> None:
        self._where.show_text("" if self._where.text() else self._where_text)
