"""What the panes of the settings are made of: a pane, a group of radios, what can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.ui.fields.choice import AnswerGroup
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.toggles import RadioButton


class RadioGroup(QWidget):
    """A question and its radios, one of them always chosen.

    Signals:
        chosen(str): the code of the choice, by the user only.
    """

    chosen = Signal(str)

    def __init__(
        self, context: SideContext, group_id: str, label: str, options: tuple[tuple[str, str], ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(label, "label", self))
        box = AnswerGroup(self)
        box.setAccessibleName(label)
        column.addWidget(box)
        flow = FlowLayout(box, 16, 0)
        self._group = QButtonGroup(self)
        self._codes = [code for code, _ in options]
        for number, (code, text) in enumerate(options):
            radio = RadioButton(context.kit, text, box, boxed=False)
            radio.setObjectName(f"{group_id}.{code}")
            radio.setAccessibleName(fr.pair(label, text))
            self._group.addButton(radio, number)
            flow.addWidget(radio)
        self._group.idToggled.connect(self._on_toggled)

    def show_choice(self, code: str) -> None:
        """Choose without any signal; an unknown code leaves the choice as it is."""
        if code in self._codes:
            self._group.blockSignals(True)
            self._group.button(self._codes.index(code)).setChecked(True)
            self._group.blockSignals(False)

    def first(self) -> QAbstractButton:
        """Return the chosen radio, or the first one."""
        return self._group.checkedButton() or self._group.buttons()[0]

    def _on_toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(self._codes[number])


class Pane(QWidget):
    """One part of the settings.

    Signals:
        done(str, object): something was changed: what it is about, and the function that takes it back.
    """

    done = Signal(str, object)

    def __init__(self, context: SideContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.words = context.tools.office.words.settings
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def card(self, title: str = "") -> Card:
        """Return a new card of the pane, under its title."""
        card = Card(self)
        if title:
            card.body.addWidget(plain_label(title, "section", card))
        self.column.addWidget(card)
        return card

    def add_text(self, card: Card, text: str, role: str = "body", label_id: str = "") -> PlainLabel:
        """Add a text to a card; an empty one is hidden."""
        label = plain_label(text, role, card)
        label.setObjectName(label_id)
        label.setVisible(bool(text))
        card.body.addWidget(label)
        return label

    def add_head(self, card: Card, text: str, *, first: bool = False) -> PlainLabel:
        """Add the name of what follows, a little apart from what comes before."""
        label = self.add_text(card, text, "label")
        label.setContentsMargins(0, 0 if first else 10, 0, 0)
        return label

    def show_text(self, label: PlainLabel, text: str) -> None:
        """Show another text, hidden when it is empty."""
        label.set_text_quietly(text)
        label.setVisible(bool(text))

    def add_left(self, card: Card, widget: QWidget) -> None:
        """Add a button at the left of a card."""
        card.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def note(self, what: str, take_back: Callable[[], None]) -> None:
        """Tell the screen that something was changed."""
        self.done.emit(what, take_back)

    def refresh(self) -> None:
        """Show what is in force."""

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return ()

    def closing(self) -> None:
        """Let go of what is under way."""
