"""The only way to add a field to a page: visible label, accessible name, unit, help and message, together."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from forfait_desktop.ui.fields.line import LineField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.flow import LabelledRow
from forfait_desktop.ui.widgets.labels import LateLabel, PlainLabel, plain_label
from forfait_desktop.ui.widgets.shown import set_shown

FIELD_ROW: Final = "fieldRow"
"""Dynamic property of a widget that is scrolled into view together with the field it holds."""
_NEAR: Final = 4
_ERROR_ICON: Final = 16


class MessageLine(QWidget):
    """What is wrong and what to do, with its icon, under a field. Built empty and hidden."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """Make a hidden line."""
        super().__init__(parent)
        self._kit = kit
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._icon = QLabel(self)
        self._label = plain_label("", "error", self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        kit.theme.changed.connect(self._refresh_icon)
        self._refresh_icon()
        self.hide()

    def text(self) -> str:
        """Return the message shown, or an empty string."""
        return self._label.text()

    def show_text(self, text: str) -> None:
        """Show ``text``, or hide the line when it is empty."""
        self._label.set_text_quietly(text)
        set_shown(self, bool(text))

    def _refresh_icon(self) -> None:
        self._icon.setPixmap(self._kit.icons.pixmap("octagon-alert", "err", _ERROR_ICON, self.devicePixelRatioF()))
        # Level with the first line of the message, not with the middle of two.
        self._icon.setFixedHeight(self._kit.theme.px(20))


class FieldRow(LabelledRow):
    """A label, its field, a unit, a help line and a message.

    The label is the buddy of the field and its accessible name (no colon); the help and the message are its
    description, so that what is seen and what is heard are the same.

    Attributes:
        field: the input.
    """

    def __init__(
        self,
        kit: Kit,
        field: LineField | ComboBox,
        label: str,
        *,
        name: str = "",
        unit: str = "",
        hint: str = "",
        inline: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Lay out ``field`` under ``label``, or on its right when ``inline``.

        Args:
            kit: what every widget needs.
            field: the input; it becomes a child of the row.
            label: the visible label, without a colon.
            name: the accessible name, when it must say more than the label.
            unit: written after the field.
            hint: a help line under the field.
            inline: the label stands on the left, the field at the right edge.
            parent: the owner of the row.
        """
        super().__init__(parent)
        self.setProperty(FIELD_ROW, True)
        self.field = field
        self._name = name
        # Children in reading order: assistive technologies go through them in that order.
        self._label = plain_label(label, "label", self)
        field.setParent(self)
        self._kit = kit
        self._message: MessageLine | None = None
        self._label.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_NEAR)
        line = QHBoxLayout()
        line.setSpacing(8)
        stretches = field.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Fixed
        if inline:
            line.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            column.addWidget(self._label)
        line.addWidget(field, 1000 if stretches else 0)
        if unit:
            line.addWidget(plain_label(unit, "body", self, wrap=False))
        if not inline:
            # A field that has reached its greatest width stays on the left.
            line.addStretch(1)
        self._line = line
        self._inline = inline
        column.addLayout(line)
        self._message_slot = QVBoxLayout()
        column.addLayout(self._message_slot)
        self._hint = LateLabel(column, "caption", self)
        self._hint.show_text(hint)
        self._describe()

    def set_label(self, label: str, name: str = "") -> None:
        """Change the label and the accessible name; does nothing when they are the same."""
        self._name = name
        self._label.set_text_quietly(label)
        self._describe()

    def set_hint(self, hint: str) -> None:
        """Change the help line; an empty one is not shown."""
        self._hint.show_text(hint)
        self._describe()

    def show_error(self, message: str) -> None:
        """Show what is to be corrected, or remove it with an empty string."""
        if self._message is None and message:
            self._message = MessageLine(self._kit, self)
            self._message_slot.addWidget(self._message)
        if self._message is not None:
            self._message.show_text(message)
        if isinstance(self.field, LineField):
            self.field.set_faulty(bool(message))
        self._describe()

    def error(self) -> str:
        """Return the message shown, or an empty string."""
        return self._message.text() if self._message is not None else ""

    def show_stored(self, text: str) -> None:
        """Show what is stored, unless the entry is still to be corrected: it stays as typed, under its message."""
        if isinstance(self.field, LineField) and not self.error():
            self.field.set_text_quietly(text)

    def add_after(self, widget: QWidget) -> None:
        """Put ``widget`` (a box, a button) on the line of the field, after the unit."""
        self._line.insertWidget(self._line.count() - (0 if self._inline else 1), widget)

    def label(self) -> PlainLabel:
        """Return the visible label."""
        return self._label

    def _describe(self) -> None:
        name = self._name or self._label.text()
        if self.field.accessibleName() != name:
            self.field.setAccessibleName(name)
        description = " ".join(part for part in (self.error(), self._hint.text()) if part)
        if self.field.accessibleDescription() != description:
            self.field.setAccessibleDescription(description)


class AnswerField(QWidget):
    """Base of the fields that answer a criterion: they show a view and tell what the user did.

    Signals:
        edited(str, object): (id of the view, payload); the payloads are listed in ``presentation/views.py``.
        left(str): the focus left one of the inputs, named by its id.
        submitted(str): Enter was pressed in one of the inputs.
        undo_requested(), redo_requested(): see ``LineField``.
    """

    edited = Signal(str, object)
    left = Signal(str)
    submitted = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    shows: ClassVar[tuple[type, ...]] = ()
    """The kinds of views that `show_view` takes."""

    def __init__(self, kit: Kit, field_id: str, parent: QWidget | None = None) -> None:
        """Make the field of the view ``field_id``."""
        super().__init__(parent)
        self.setProperty(FIELD_ROW, True)
        self.kit = kit
        self.field_id = field_id
        self._showing = False

    def first_input(self) -> QWidget:
        """Return the input that takes the focus when this field is the first one to fill.

        Raises:
            NotImplementedError: always, here; each field says which one it is.
        """
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Return whether nothing is answered yet.

        Raises:
            NotImplementedError: always, here; each field knows what it holds.
        """
        raise NotImplementedError

    def waits(self) -> bool:
        """Return whether an answer is still asked for here."""
        return self.is_empty()

    def input_named(self, input_id: str) -> QWidget | None:
        """Return the input ``input_id`` (an object name), or None."""
        found = self.findChild(QWidget, input_id)
        return found if isinstance(found, QWidget) else None

    def forward(self, line: LineField) -> None:
        """Pass on the signals of ``line``, except ``edited``, which each field turns into its own payload."""
        line.keep_enter()
        line.left.connect(self.left)
        line.submitted.connect(self.submitted)
        line.undo_requested.connect(self.undo_requested)
        line.redo_requested.connect(self.redo_requested)
