"""E08, writing to a patient: the address of a matricule INS. The number stays in this field and nowhere else.

It is not saved, not undone, not logged, and it is erased when the page is left.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.address_view import AddressView, address_view
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.ui.clipboard import SecretClipboard
from forfait_desktop.ui.fields.line import is_window_shortcut
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card

_LOOKS = {
    "empty": ("info", "text2", "secondary"),
    "ok": ("shield-check", "ok", "ok"),
    "doubt": ("triangle-alert", "warn", "warn"),
    "wrong": ("info", "text2", "secondary"),
}


class MatriculeField(QLineEdit):
    """A field that remembers nothing: no undo, no drag, no word suggestion.

    Signals:
        copy_requested(): Enter.
        clear_requested(): Échap.
    """

    copy_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setDragEnabled(False)

    def event(self, event: QEvent) -> bool:
        """Keep undo and redo from ever bringing a number back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_window_shortcut(event):
            event.ignore()
            return False
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter copies, Échap empties."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.copy_requested.emit()
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_requested.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class AddressHelper(QWidget):
    """« Écrire à un patient »."""

    def __init__(self, kit: Kit, clipboard: SecretClipboard, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._clipboard = clipboard
        self._words = words
        self._view: AddressView = address_view("", words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self)
        column.addWidget(card)
        body = card.body
        body.addWidget(plain_label(self.tr("Écrire à un patient"), "section", card))
        label = plain_label(self.tr("Matricule INS (15 caractères)"), "label", card)
        body.addWidget(label)
        self.field = MatriculeField(card)
        self.field.setObjectName("adresse.matricule")
        self.field.setMaximumWidth(kit.theme.px(320))
        label.setBuddy(self.field)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.copy_requested.connect(self.copy)
        self.field.clear_requested.connect(self.forget)
        body.addWidget(self.field)
        self._message = InfoLine(kit, "", "info", "secondary", card)
        self._message.label.setObjectName("adresse.cle")
        body.addWidget(self._message)
        self._proposal = plain_label("", "secondary", card)
        body.addWidget(self._proposal)
        self._notes = plain_label("", "secondary", card)
        body.addWidget(self._notes)
        result = FlowLayout(None, 16, 8)
        self.address = plain_label("", "strong", card)
        self.address.setObjectName("adresse.resultat")
        self.copy_button = Button(kit, words.home.copy_address(), "adresse.copier", "secondary", "copy", card)
        self.copy_button.clicked.connect(self.copy)
        result.addWidget(self.address)
        result.addWidget(self.copy_button)
        body.addLayout(result)
        self._done = InfoLine(kit, "", "circle-check", "ok", card)
        self._done.label.setObjectName("adresse.copiee")
        body.addWidget(self._done)
        body.addWidget(
            InfoLine(
                kit,
                self.tr(
                    "À coller dans votre messagerie sécurisée MSSanté, pas dans une messagerie ordinaire.\n"
                    "Vérifiez d’abord que l’identité du patient est qualifiée dans votre logiciel.\n"
                    "Le matricule n’est pas enregistré. Il s’efface quand vous quittez cette page."
                ),
                "info",
                "secondary",
                card,
            )
        )
        clipboard.cleared.connect(self._on_cleared)
        self._show()

    def copy(self) -> None:
        """Put the address on the clipboard, for a minute at most."""
        if not self._view.address:
            return
        if self._clipboard.copy(self._view.address):
            text = self._words.home.copied()
        else:
            text = self.tr("Copie impossible. Sélectionnez l’adresse et faites Ctrl+C.")
        self._done.set_text(text)
        self._kit.announcer.announce(self._done.label, text)

    def forget(self) -> None:
        """Empty the field; nothing of the number remains in this widget."""
        # setText, not clear: it also empties the field's own undo.
        self.field.setText("")
        self._view = address_view("", self._words)
        self._done.set_text("")
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget when the page is left, whatever the way."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    def _on_text_changed(self, text: str) -> None:
        self._view = address_view(text, self._words)
        self._done.set_text("")
        self._show()

    def _on_cleared(self) -> None:
        self._done.set_text("")

    def _show(self) -> None:
        view = self._view
        icon, colour, role = _LOOKS[view.state]
        self._message.icon.set_icon(icon, colour)
        self._message.label.set_role(role)
        self._message.set_text(view.message)
        self._proposal.set_text_quietly(view.proposal)
        self._proposal.setVisible(bool(view.proposal))
        notes = "\n".join(view.notes)
        self._notes.set_text_quietly(notes)
        self._notes.setVisible(bool(notes))
        self.address.set_text_quietly(view.accessible)
        self.address.set_role("strong" if view.address else "secondary")
        self.copy_button.setText(view.button or self._words.home.copy_address())
        self.copy_button.setVisible(bool(view.button))
