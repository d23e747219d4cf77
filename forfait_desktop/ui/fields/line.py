"""One-line fields: text, number, date. They hold what was typed and never compute anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from forfait_desktop.ui.fields.tidy import tidy_date, tidy_number
from forfait_desktop.ui.kit import Kit

# Leaving for a menu or another window is not leaving the field.
_STAYING: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


_WINDOW_KEYS: Final = frozenset({Qt.Key.Key_E, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_P, Qt.Key.Key_S})


def is_window_shortcut(event: QKeyEvent) -> bool:
    """Return whether ``event`` is a shortcut of the window that a line edit would keep for itself.

    On X11, Ctrl+E moves to the end of the line, as in a terminal: here it exports.
    """
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _WINDOW_KEYS


class LineField(QLineEdit):
    """A one-line field with an id.

    Signals:
        edited(str, object): (id, raw text) at each change that the program did not make.
        left(str): the focus went elsewhere; the text is tidied up by then.
        submitted(str): Enter was pressed.
        undo_requested(), redo_requested(): Ctrl+Z or Ctrl+Y, once the field has nothing of its own to undo or redo.
    """

    edited = Signal(str, object)
    left = Signal(str)
    submitted = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, kit: Kit, field_id: str, parent: QWidget | None = None, tidy: Callable[[str], str] | None = None
    ) -> None:
        """Make the field ``field_id``; ``tidy`` rewrites the text when the field is left."""
        super().__init__(parent)
        self._kit = kit
        self._tidy = tidy
        self._showing = False
        self._tells_tidied = False
        self._keeps_enter = False
        self._characters = 0
        self.setObjectName(field_id)
        self.setProperty("faulty", "false")
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._on_return_pressed)

    @property
    def field_id(self) -> str:
        """The id given back with every signal."""
        return self.objectName()

    def set_expected_characters(self, count: int) -> None:
        """Give the field the width of ``count`` digits: the width tells what is expected."""
        self._characters = count
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._kit.theme.changed.connect(self._fit_width)
        self._fit_width()

    def keep_enter(self) -> None:
        """Let Enter do nothing beyond `submitted`: the page that it opens must not be given the same key."""
        self._keeps_enter = True

    def set_text_quietly(self, text: str) -> None:
        """Show ``text`` without a signal; leaves alone an equal text and the field that is being typed in."""
        shown = self._tidy(text) if self._tidy is not None else text
        if self.text() in (shown, text) or self.is_being_typed():
            return
        self._replace(shown)

    def is_being_typed(self) -> bool:
        """Return whether the field has the focus and holds something typed since it got it."""
        return self.hasFocus() and self.isUndoAvailable()

    def set_faulty(self, faulty: bool) -> None:
        """Draw the border of an entry to correct, or the ordinary one."""
        value = "true" if faulty else "false"
        if self.property("faulty") != value:
            self.setProperty("faulty", value)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Y to the window's own shortcuts when the field has nothing left to undo or redo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = self._history_key(event)
            if is_window_shortcut(event):
                event.ignore()
                return False
            if (wanted == "undo" and not self.isUndoAvailable()) or (wanted == "redo" and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo in the field first; pass the request on when it has nothing left."""
        wanted = self._history_key(event)
        if wanted is None or self.isReadOnly():
            super().keyPressEvent(event)
            if self._keeps_enter and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
            return
        event.accept()
        if wanted == "undo":
            if self.isUndoAvailable():
                self.undo()
            else:
                self.undo_requested.emit()
        elif self.isRedoAvailable():
            self.redo()
        else:
            self.redo_requested.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the text in its French form, forget the field's own undo, and say that it was left."""
        super().focusOutEvent(event)
        if event.reason() in _STAYING:
            return
        shown = self._tidy(self.text()) if self._tidy is not None else self.text()
        changed = shown != self.text()
        if changed or self.isUndoAvailable() or self.isRedoAvailable():
            self._replace(shown)
        if changed and self._tells_tidied:
            self.edited.emit(self.field_id, shown)
        self.left.emit(self.field_id)

    @staticmethod
    def _history_key(event: QKeyEvent) -> str | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return "undo"
        control_y = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return "redo" if control_y or event.matches(QKeySequence.StandardKey.Redo) else None

    def _replace(self, text: str) -> None:
        self._showing = True
        try:
            self.setText(text)
        finally:
            self._showing = False

    def _on_text_changed(self, text: str) -> None:
        if not self._showing:
            self.edited.emit(self.field_id, text)

    def _on_return_pressed(self) -> None:
        self.submitted.emit(self.field_id)

    def _fit_width(self) -> None:
        # From the theme, not from the field: its own font is only known once it is polished.
        digit = QFontMetrics(self._kit.theme.font("body")).horizontalAdvance("0")
        self.setFixedWidth(max(self._kit.theme.px(64), digit * (self._characters + 1) + 28))


class TextField(LineField):
    """A free text on one line (version, name of the MSP…)."""

    def __init__(self, kit: Kit, field_id: str, parent: QWidget | None = None) -> None:
        """Make the field ``field_id``."""
        super().__init__(kit, field_id, parent)
        self.setMinimumWidth(120)
        kit.theme.changed.connect(self._limit_width)
        self._limit_width()

    def _limit_width(self) -> None:
        self.setMaximumWidth(self._kit.theme.px(420))


class NumberField(LineField):
    """A number (ChampNombre): point, comma, spaces of all kinds and « % » are accepted.

    What is not understood stays as typed; what is understood is written in French when the field is left.
    """

    def __init__(self, kit: Kit, field_id: str, parent: QWidget | None = None, digits: int = 9) -> None:
        """Make the field ``field_id``, wide enough for ``digits`` digits."""
        super().__init__(kit, field_id, parent, tidy_number)
        self.set_expected_characters(digits)


class DateField(LineField):
    """A date typed by hand, shown as jj/mm/aaaa: never a spin box, whose sections swallow what is typed."""

    def __init__(self, kit: Kit, field_id: str, parent: QWidget | None = None) -> None:
        """Make the field ``field_id``."""
        super().__init__(kit, field_id, parent, tidy_date)
        # « 9/12/23 » is worth nothing before it is completed: what is stored is what is shown.
        self._tells_tidied = True
        self.set_expected_characters(10)
        self.setPlaceholderText(self.tr("jj/mm/aaaa"))
