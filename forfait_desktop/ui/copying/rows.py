"""One row of the copy sheet: number, field of amelipro, value, « Copier », « Recopié »."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from forfait_desktop.presentation.copying.view import CopyRowView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import rule
from forfait_desktop.ui.widgets.shown import set_offered
from forfait_desktop.ui.widgets.toggles import CheckBox

_TWO_LINES: Final = 640
_NUMBER: Final = 28
_ACTION: Final = 108
_ACTIONS: Final = 224


_ARROWS: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up)


class RowButton(Button):
    """A button that leaves ↓ and ↑ to its row: Qt would go to the next button of the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the row."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)


class TickBox(CheckBox):
    """« Recopié ». Tells when it gets the focus, so that the row becomes the current one; leaves it ↓ and ↑.

    Signals:
        focused(): it has the focus.
    """

    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the row."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)


class CopyRow(QWidget):
    """A field of amelipro; its parts go under one another when room is short.

    Signals:
        copy_requested(str): « Copier ».
        ticked(str, bool): the box was ticked or unticked by the user.
        open_requested(str): « Répondre »: the line to answer.
        focused(str): the box of the row got the focus.
        moved(int): ↓ or ↑ was pressed in the row: how many rows further to go.
    """

    copy_requested = Signal(str)
    ticked = Signal(str, bool)
    open_requested = Signal(str)
    focused = Signal(str)
    moved = Signal(int)

    def __init__(self, kit: Kit, view: CopyRowView, parent: QWidget | None = None, *, last: bool = False) -> None:
        super().__init__(parent)
        self._kit = kit
        self.view = view
        self._narrow: bool | None = None
        self._showing = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)
        outer.addLayout(self._column)
        if not last:
            outer.addWidget(rule(self))
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for line in (self._first, self._second):
            line.setSpacing(12)
            self._column.addLayout(line)
        self._number = plain_label("", "secondary", self, wrap=False)
        self._label = plain_label("", "strong", self)
        self._value = plain_label("", "body", self)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._texts = QWidget(self)
        texts = QVBoxLayout(self._texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(2)
        texts.addWidget(self._value)
        self._note = plain_label("", "caption", self._texts)
        texts.addWidget(self._note)
        self._actions = QWidget(self)
        actions = QHBoxLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(12)
        actions.addStretch(1)
        self.copy = RowButton(kit, "", f"recopier.copier.{view.key}", "secondary", "copy", self._actions)
        self.copy.clicked.connect(self._on_copy)
        self.answer = RowButton(kit, "", f"recopier.repondre.{view.key}", "link", parent=self._actions)
        self.answer.clicked.connect(self._on_answer)
        self.box = TickBox(kit, view.tick, self._actions)
        self.box.setObjectName(f"recopier.coche.{view.key}")
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.toggled.connect(self._on_toggled)
        self.box.focused.connect(self._on_focused)
        for widget in (self.copy, self.answer, self.box):
            actions.addWidget(widget)
        self._first.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self._first.addWidget(self._label, 5)
        self._arrange(narrow=False)
        kit.theme.changed.connect(self._fit)
        self._fit()
        self.show_view(view)

    def show_view(self, view: CopyRowView) -> None:
        """Show ``view``, of the same field."""
        self._showing = True
        self.view = view
        words_copy = self.tr("Copier")
        self._number.set_text_quietly(str(view.number))
        self._label.set_text_quietly(view.label)
        self._value.set_text_quietly(view.value)
        self._value.setVisible(bool(view.value))
        self._note.set_text_quietly(view.note)
        self._note.setVisible(bool(view.note))
        self._note.set_role("warn" if view.stale or view.kind == "fix" else "caption")
        self.copy.setText(words_copy)
        self.copy.setAccessibleName(view.copy_name)
        set_offered(self.copy, view.kind == "copy")
        self.answer.setText(self.tr("Répondre"))
        self.answer.setAccessibleName(view.open_name)
        self.answer.setVisible(not view.can_tick)
        self.box.setText(view.tick)
        self.box.setAccessibleName(view.tick_name)
        self.box.setChecked(view.ticked)
        self.box.setVisible(view.can_tick)
        self._showing = False

    def set_read_only(self) -> None:
        """Let nothing be ticked; copying stays possible."""
        self.box.setEnabled(False)

    def take_focus(self) -> None:
        """Give the focus to what the row waits for."""
        for widget in (self.box, self.copy, self.answer):
            if widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ and ↑ go through the rows, Ctrl+C copies the value: before the page that scrolls takes them."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit(self.view.key)
        elif event.key() in _ARROWS:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one line or two."""
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < self._kit.theme.px(_TWO_LINES))

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        line = self._second if narrow else self._first
        for widget in (self._texts, self._actions):
            self._first.removeWidget(widget)
            self._second.removeWidget(widget)
        line.addWidget(self._texts, 6)
        line.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)
        self._second.setContentsMargins(self._kit.theme.px(_NUMBER) + 12 if narrow else 0, 0, 0, 0)

    def _fit(self) -> None:
        px = self._kit.theme.px
        self._number.setFixedWidth(px(_NUMBER))
        self.box.setMinimumWidth(px(_ACTION))
        # The same room in every row, whatever it holds: the values of all rows start on one line.
        self._actions.setMinimumWidth(px(_ACTIONS))
        if self._narrow:
            self._second.setContentsMargins(px(_NUMBER) + 12, 0, 0, 0)

    def _on_copy(self) -> None:
        self.copy_requested.emit(self.view.key)

    def _on_answer(self) -> None:
        self.open_requested.emit(self.view.line)

    def _on_toggled(self, checked: bool) -> None:
        if not self._showing:
            self.ticked.emit(self.view.key, checked)

    def _on_focused(self) -> None:
        self.focused.emit(self.view.key)
