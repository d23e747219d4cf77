"""Radios that answer a question (ChoixReponse): a switch has no « not answered » state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import ChoiceView
from forfait_desktop.ui.fields.field_row import AnswerField
from forfait_desktop.ui.fields.words import choice_words, clear_word, where_word
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.labels import LateLabel, plain_label
from forfait_desktop.ui.widgets.layouts import FlowLayout
from forfait_desktop.ui.widgets.links import LinkButton
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.toggles import RadioButton


class AnswerGroup(QWidget):
    """The container of radios: its accessible role is « group », its name the question."""


class RadioAnswer(AnswerField):
    """A question and a few radios; payload of ``edited``: the code of one, or ``""`` (taken back).

    « Effacer la réponse », or the key Suppr, takes the answer back.
    """

    def __init__(
        self, kit: Kit, field_id: str, options: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        """Build one radio per option, given as (code, word); its id is ``<field id>.<code>``."""
        super().__init__(kit, field_id, parent)
        self._options = options
        self._label = plain_label("", "label", self)
        self._group_box = AnswerGroup(self)
        self._group = QButtonGroup(self)
        self._radios: dict[str, RadioButton] = {}
        flow = FlowLayout(self._group_box, gap=8, line_gap=8)
        for code, word in options:
            radio = RadioButton(kit, word, self._group_box)
            radio.setObjectName(f"{field_id}.{code}")
            radio.toggled.connect(self._on_toggled)
            self._group.addButton(radio)
            flow.addWidget(radio)
            self._radios[code] = radio
        self._clear = LinkButton(kit, clear_word(), f"{field_id}.effacer", self)
        # Out of the way of Tab: the key Suppr does the same from any of the radios.
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear_answer)
        keep = self._clear.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(keep)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._label, 1)
        head.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._neutral = LateLabel(self._column, "secondary", self)
        self._hint = LateLabel(self._column, "caption", self)
        self._column.addSpacing(4)
        self._column.addWidget(self._group_box)

    def show_question(self, label: str, name: str, hint: str, value: str) -> None:
        """Show the question and the answer without any signal; ``name`` begins the accessible names."""
        self._label.set_text_quietly(label)
        self._hint.show_text(hint)
        self._group_box.setAccessibleName(label)
        for code, word in self._options:
            self._radios[code].setAccessibleName(fr.pair(name, fr.lower_first(word)))
            self._radios[code].setAccessibleDescription(hint)
        self._clear.setAccessibleName(fr.pair(clear_word(), name))
        self._check(value)

    def value(self) -> str:
        """Return the code of the radio that is chosen, or ``""``."""
        return next((code for code, radio in self._radios.items() if radio.isChecked()), "")

    def is_empty(self) -> bool:
        """Return whether no radio is chosen."""
        return not self.value()

    def first_input(self) -> QWidget:
        """Return the chosen radio, or the first one."""
        return self._radios[self.value() or self._options[0][0]]

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

    def _check(self, value: str) -> None:
        if value != self.value():
            self._showing = True
            try:
                # An exclusive group never lets go of its last radio: « not answered » needs this detour.
                self._group.setExclusive(False)
                for code, radio in self._radios.items():
                    radio.setChecked(code == value)
                self._group.setExclusive(True)
            finally:
                self._showing = False
        set_shown(self._clear, bool(value))

    def _on_toggled(self, checked: bool) -> None:
        if checked and not self._showing:
            set_shown(self._clear, True)
            self.edited.emit(self.field_id, self.value())


class ChoiceAnswer(RadioAnswer):
    """Oui / Non / Je ne sais pas; payload of ``edited``: ``"oui"``, ``"non"``, ``"nsp"`` or ``""`` (taken back)."""

    shows = (ChoiceView,)

    def __init__(self, kit: Kit, view: ChoiceView, parent: QWidget | None = None) -> None:
        """Build the radios of ``view`` and show it."""
        super().__init__(kit, view.id, choice_words(), parent)
        self._where_link = LinkButton(kit, where_word(), f"{view.id}.ou", self)
        self._where_link.clicked.connect(self._on_where_clicked)
        self._where_text = ""
        link = QHBoxLayout()
        link.addWidget(self._where_link)
        link.addStretch(1)
        self._column.addLayout(link)
        self._where = LateLabel(self._column, "secondary", self)
        self.show_view(view)

    def show_view(self, view: ChoiceView) -> None:
        """Show ``view`` without any signal."""
        name = view.name or view.label
        self._neutral.show_text(view.neutral)
        self._where_text = view.where
        set_shown(self._where_link, bool(view.where))
        self._where.show_text(view.where if self._where.text() else "")
        self._where_link.setAccessibleName(f"{where_word()} {name}")
        self.show_question(view.label, name, view.hint, view.value)

    def waits(self) -> bool:
        """Return whether an answer is asked for: not where one is granted, or where the profile removes it."""
        return self.is_empty() and not self._neutral.text()

    def _on_where_clicked(self) -> None:
        self._where.show_text("" if self._where.text() else self._where_text)
