"""One row of « Et si… »: its box, what is missing, until when, what it brings, the effort, the way to its step."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.what_if.views import WhatIfRowView
from forfait_desktop.ui.fields.field_row import FieldRow, MessageLine
from forfait_desktop.ui.fields.line import LineField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow
from forfait_desktop.ui.widgets.shown import set_offered
from forfait_desktop.ui.widgets.toggles import CheckBox

_INDENT: Final = 30
_MARK_SIDE: Final = 2
"""Where the words of a box begin: its mark and its gap grow with the text, the two pixels before it do not."""
_GAIN_WIDTH: Final = 110
_EFFORT_CHARACTERS: Final = 10


class ActionBox(CheckBox):
    """The box of a row. A locked one can be reached and read, and stays as it is."""

    def __init__(self, kit: Kit, text: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, text, parent)
        self.locked = False

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Stay ticked when locked (called by Qt for the mouse, for Espace and for assistive technologies)."""
        if not self.locked:
            super().nextCheckState()


class WhatIfRow(QWidget):
    """A row, showing a view.

    Signals:
        ticked(str, bool): the key of the row, and whether it is chosen.
        effort_left(str, str): the key, and the effort as typed, when the field is left or Enter is pressed.
        open_requested(str): a page of the declaration.
        plan_requested(str): the key of a row out of reach.
    """

    ticked = Signal(str, bool)
    effort_left = Signal(str, str)
    open_requested = Signal(str)
    plan_requested = Signal(str)

    def __init__(self, kit: Kit, view: WhatIfRowView, effort_label: str, open_text: str, parent: QWidget) -> None:
        """Build the row of ``view`` and show it."""
        super().__init__(parent)
        self.key = view.key
        self._kit = kit
        self._page = view.page
        self._shown_effort = ""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 2)
        row = AdaptiveRow(self, gap=20, line_gap=8, centred=False)
        whole.addWidget(row)
        row.add(self._what(view, open_text), 1)
        row.add(self._gain())
        row.add(self._effort_part(view, effort_label))
        # Under the whole row: the field is too narrow for a sentence.
        self._error = MessageLine(kit, self)
        whole.addWidget(self._error)
        kit.theme.changed.connect(self._fit)
        self._fit()
        self.show_view(view)

    def _what(self, view: WhatIfRowView, open_text: str) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.box = ActionBox(self._kit, "", part)
        self.box.setObjectName(f"etsi.{view.key}.case")
        self.box.toggled.connect(self._on_toggled)
        column.addWidget(self.box)
        # One line where there is room: what is missing, until when, the way to the step.
        self._under = FlowLayout(None, 14, 0)
        column.addLayout(self._under)
        self._possible = plain_label("", "secondary", part)
        self._possible.setObjectName(f"etsi.{view.key}.possible")
        self._notes = plain_label("", "secondary", part)
        self._notes.setObjectName(f"etsi.{view.key}.note")
        self._under.addWidget(self._possible)
        self._under.addWidget(self._notes)
        self.open = Button(self._kit, open_text, f"etsi.{view.key}.ouvrir", "link", parent=part)
        self.open.clicked.connect(self._on_open)
        self.plan = Button(self._kit, "", f"etsi.{view.key}.plan", "link", parent=part)
        self.plan.clicked.connect(self._on_plan)
        self._under.addWidget(self.open)
        self._under.addWidget(self.plan)
        return part

    def _gain(self) -> QWidget:
        part = self._gain_part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        self._euros = plain_label("", "amount", part, wrap=False)
        self._euros.setObjectName(f"etsi.{self.key}.gain")
        self._points = plain_label("", "caption", part, wrap=False)
        column.addWidget(self._euros)
        column.addWidget(self._points)
        column.addStretch(1)
        return part

    def _effort_part(self, view: WhatIfRowView, label: str) -> QWidget:
        self.effort = LineField(self._kit, f"etsi.{view.key}.effort", self)
        self.effort.set_expected_characters(_EFFORT_CHARACTERS)
        self.effort.left.connect(self._on_effort_left)
        self.effort.submitted.connect(self._on_effort_left)
        self.effort.keep_enter()
        self.effort_row = FieldRow(self._kit, self.effort, label, name=view.effort_name, inline=True, parent=self)
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.effort_row)
        self._effort_note = plain_label("", "caption", part)
        self._effort_note.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._effort_note)
        column.addStretch(1)
        self._effort_place = part
        return part

    def show_view(self, view: WhatIfRowView) -> None:
        """Show ``view`` in place."""
        self._page = view.page
        self.box.locked = view.locked
        if self.box.text() != view.title:
            self.box.setText(view.title.replace("&", "&&"))
        if self.box.accessibleName() != view.name:
            self.box.setAccessibleName(view.name)
        self.box.blockSignals(True)
        self.box.setChecked(view.ticked)
        self.box.blockSignals(False)
        self.box.setEnabled(view.enabled)
        self._possible.set_text_quietly(view.possible)
        self._notes.set_text_quietly(" ".join(view.notes))
        self._notes.setVisible(bool(view.notes))
        self._euros.set_text_quietly(view.gain)
        self._euros.set_role("amount" if view.enabled else "secondary")
        self._points.set_text_quietly(view.gain_points)
        self._shown_effort = view.effort
        self.effort.set_text_quietly(view.effort)
        self.effort.set_faulty(bool(view.effort_error))
        self.effort.setAccessibleDescription(view.effort_error or view.effort_note)
        self._error.show_text(view.effort_error)
        self._effort_note.set_text_quietly(view.effort_note)
        self._effort_note.setVisible(bool(view.effort_note) and view.enabled)
        # Hidden, it still keeps its place: the amounts stand in one column.
        self.effort_row.setVisible(view.enabled)
        self.open.setAccessibleName(view.open_name)
        self.open.setVisible(bool(view.page))
        set_offered(self.plan, view.plan is not None)
        if view.plan is not None:
            self.plan.setText(view.plan.text)
            self.plan.setAccessibleName(view.plan.name)

    def _fit(self) -> None:
        self._effort_place.setMinimumWidth(self.effort_row.minimumSizeHint().width())
        self._gain_part.setMinimumWidth(self._kit.theme.px(_GAIN_WIDTH))
        self._under.setContentsMargins(self._kit.theme.px(_INDENT) + _MARK_SIDE, 0, 0, 0)

    def _on_toggled(self, checked: bool) -> None:
        self.ticked.emit(self.key, checked)

    def _on_effort_left(self, _field_id: str) -> None:
        text = self.effort.text()
        if text != self._shown_effort:
            self.effort_left.emit(self.key, text)

    def _on_open(self) -> None:
        self.open_requested.emit(self._page)

    def _on_plan(self) -> None:
        self.plan_requested.emit(self.key)


def is_move(key: int) -> bool:
    """Whether a key moves from box to box."""
    return key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
