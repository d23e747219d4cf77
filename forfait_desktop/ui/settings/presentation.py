"""« Mode présentation » in the window: the strip that says so, the fields that stay unreadable, what is shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import IconLabel
from forfait_desktop.ui.settings.display import Display
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card

if TYPE_CHECKING:
    from forfait_desktop.ui.tools import Tools

_PRIVATE: Final = "private"


def mark_private(field: QLineEdit) -> None:
    """Say that ``field`` holds a name or an amount: unreadable in presentation mode, its content unchanged."""
    field.setProperty(_PRIVATE, True)


class PresentationStrip(Card):
    """« Mode présentation : noms et montants masqués. », above everything, with the way out."""

    def __init__(self, kit: Kit, display: Display, parent: QWidget) -> None:
        super().__init__(parent, "bar", 0)
        self._display = display
        self.setObjectName("presentation")
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(10)
        self.body.addLayout(row)
        row.addWidget(IconLabel(kit, "eye", "info", 18, self), 0, Qt.AlignmentFlag.AlignVCenter)
        self.label = plain_label(self.tr("Mode présentation\u00a0: noms et montants masqués."), "info", self)
        self.label.setObjectName("presentation.texte")
        row.addWidget(self.label, 1, Qt.AlignmentFlag.AlignVCenter)
        self.leave = Button(kit, self.tr("Quitter le mode présentation"), "presentation.quitter", "link", parent=self)
        self.leave.clicked.connect(self._on_leave)
        row.addWidget(self.leave)

    def _on_leave(self) -> None:
        self._display.set_hidden(False)


class PrivateFields(QObject):
    """Makes the fields marked by `mark_private` unreadable while the mode is on: what is typed there stays."""

    def __init__(self, kit: Kit, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._app = app
        self._watching = False
        self.follow()

    def follow(self) -> None:
        """Apply the mode that is in force now."""
        hidden = self._kit.veil.on
        if hidden == self._watching:
            return
        self._watching = hidden
        if hidden:
            # Only while it is on: a filter on the application sees every event.
            self._app.installEventFilter(self)
        else:
            self._app.removeEventFilter(self)
        for widget in self._app.allWidgets():
            if isinstance(widget, QLineEdit) and widget.property(_PRIVATE):
                self._apply(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field comes on the screen."""
        if event.type() == QEvent.Type.Polish and isinstance(watched, QLineEdit) and watched.property(_PRIVATE):
            self._apply(watched)
        return super().eventFilter(watched, event)

    def _apply(self, field: QLineEdit) -> None:
        mode = QLineEdit.EchoMode.Password if self._watching else QLineEdit.EchoMode.Normal
        if field.echoMode() != mode:
            field.setEchoMode(mode)


class PresentationMode(QObject):
    """Follows the mode in a window. What it shows is made when the mode first begins.

    Signals:
        changed(): what is on the screen is to be shown again.
    """

    changed = Signal()

    def __init__(self, kit: Kit, tools: Tools, column: QVBoxLayout, window: QWidget) -> None:
        """Put the strip at the top of ``column`` while the mode is on."""
        super().__init__(window)
        self._kit = kit
        self._tools = tools
        self._column = column
        self._window = window
        self._strip: PresentationStrip | None = None
        self._fields: PrivateFields | None = None
        self._on = False
        kit.veil.set_label(self.tr("Médecin\u00a0{}").format)
        kit.veil.listen(self._on_changed)
        if kit.veil.on:
            self._follow()

    def stop(self) -> None:
        """Follow nothing any more."""
        self._kit.veil.unlisten(self._on_changed)

    def _on_changed(self) -> None:
        # The veil outlives the window, and a window that is being destroyed can tell nobody any more.
        if not shiboken6.isValid(self):
            self.stop()
            return
        self._follow()
        self.changed.emit()
        on = self._kit.veil.on
        said = self.tr("Mode présentation\u00a0: noms et montants masqués.")
        self._kit.announcer.announce(self._window, said if on else self.tr("Noms et montants affichés."))

    def _follow(self) -> None:
        on = self._kit.veil.on
        if on == self._on:
            return
        self._on = on
        if on:
            self._tools.office.learn_names()
        app = QApplication.instance()
        if self._fields is None and isinstance(app, QApplication):
            self._fields = PrivateFields(self._kit, app, self)
        elif self._fields is not None:
            self._fields.follow()
        if self._strip is None:
            self._strip = PresentationStrip(self._kit, self._tools.display, self._window)
            self._column.insertWidget(0, self._strip)
        self._strip.setVisible(on)
