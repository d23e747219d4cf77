"""E08, writing to a patient: the address of a matricule INS. The number stays in this field and nowhere else.

It is not saved, not undone, not logged, and it is erased when the page is left.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.address_view import AddressView, address_view
from forfait_desktop.presentation.wording.messages import MessageWords
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.ui.clipboard import SecretClipboard
from forfait_desktop.ui.fields.line import is_window_shortcut
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import AdaptiveRow
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll
from forfait_desktop.ui.widgets.shown import lay_out, set_shown
from forfait_desktop.ui.widgets.toggles import CheckBox

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
    """« Écrire à un patient »: the number, its address beside it, and what to write.

    Signals:
        tried_changed(bool): « J’ai essayé avec un premier patient »; shown only after `show_tried`.
    """

    tried_changed = Signal(bool)

    def __init__(
        self,
        kit: Kit,
        clipboard: SecretClipboard,
        words: Wording,
        parent: QWidget | None = None,
        *,
        titled: bool = True,
    ) -> None:
        """Make the helper; ``titled``: it stands on a page about something else, and says what it is."""
        super().__init__(parent)
        self._kit = kit
        self._clipboard = clipboard
        self._words = words
        self._messages = MessageWords(QCoreApplication.translate)
        self._view: AddressView = address_view("", words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self, padding=16)
        card.body.setSpacing(8)
        column.addWidget(card)
        head = AdaptiveRow(card, gap=16, line_gap=0)
        if titled:
            head.add(plain_label(self.tr("Écrire à un patient"), "section", head), 1)
        self.models = Button(kit, self._messages.button(), "adresse.modeles", "quiet", "mail", head)
        self.models.clicked.connect(self._on_models)
        head.add(self.models)
        card.body.addWidget(head)
        row = AdaptiveRow(card, gap=24, line_gap=8)
        row.add(self._make_number(row), 1)
        row.add(self._make_result(row), 1)
        card.body.addWidget(row)
        self._proposal = plain_label("", "secondary", card)
        self._notes = plain_label("", "secondary", card)
        for label in (self._proposal, self._notes):
            card.body.addWidget(label)
        text = self.tr(
            "À coller dans votre messagerie sécurisée MSSanté, pas dans une messagerie ordinaire. "
            "Vérifiez d’abord que l’identité du patient est qualifiée dans votre logiciel. "
            "Le matricule n’est pas enregistré. Il s’efface quand vous quittez cette page."
        )
        card.body.addWidget(InfoLine(kit, text, "info", "secondary", card))
        self.tried = CheckBox(kit, self._messages.tried(), card)
        self.tried.setObjectName("adresse.essai")
        self.tried.hide()
        self.tried.toggled.connect(self.tried_changed)
        card.body.addWidget(self.tried)
        clipboard.cleared.connect(self._on_cleared)
        kit.theme.changed.connect(self._fit)
        self._fit()
        self._show()

    def _make_number(self, parent: QWidget) -> QWidget:
        part = self._number = QWidget(parent)
        part.setProperty("fieldRow", True)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = plain_label(self.tr("Matricule INS (15 caractères)"), "label", part)
        column.addWidget(label)
        self.field = MatriculeField(part)
        self.field.setObjectName("adresse.matricule")
        label.setBuddy(self.field)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.copy_requested.connect(self.copy)
        self.field.clear_requested.connect(self.forget)
        column.addWidget(self.field)
        self._message = InfoLine(self._kit, "", "info", "secondary", part)
        self._message.label.setObjectName("adresse.cle")
        column.addWidget(self._message)
        column.addStretch(1)
        return part

    def _make_result(self, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.address = plain_label("", "strong", part)
        self.address.setObjectName("adresse.resultat")
        column.addWidget(self.address)
        self.copy_button = Button(
            self._kit, self._words.home.copy_address(), "adresse.copier", "secondary", "copy", part
        )
        self.copy_button.clicked.connect(self.copy)
        column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._done = InfoLine(self._kit, "", "circle-check", "ok", part)
        self._done.label.setObjectName("adresse.copiee")
        column.addWidget(self._done)
        column.addStretch(1)
        return part

    def show_tried(self, tried: bool) -> None:
        """Show the box « J’ai essayé avec un premier patient », ticked or not, without a signal."""
        self.tried.show()
        self.tried.blockSignals(True)
        self.tried.setChecked(tried)
        self.tried.blockSignals(False)

    def set_read_only(self) -> None:
        """Let the box be seen and not changed; the address stays useful."""
        self.tried.setEnabled(False)

    def _fit(self) -> None:
        self.field.setMaximumWidth(self._kit.theme.px(320))
        self._number.setMinimumWidth(self._kit.theme.px(240))

    def _on_models(self) -> None:
        from forfait_desktop.ui.wizard.message_models import MessageModels

        dialog = MessageModels(self._kit, self._messages, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
        page = self._page()
        if page is not None:
            # At once: what the number gives is painted with it, and in its place.
            lay_out(page, page.grounds())
        if self._view.address:
            # Once the layout has moved the button to its place.
            QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        page = self._page()
        if page is not None and self.copy_button.isVisible():
            page.show_widget(self.copy_button)

    def _page(self) -> PageScroll | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, PageScroll):
            above = above.parentWidget()
        return above

    def _on_cleared(self) -> None:
        self._done.set_text("")

    def _show(self) -> None:
        view = self._view
        icon, colour, role = _LOOKS[view.state]
        self._message.icon.set_icon(icon, colour)
        self._message.label.set_role(role)
        self._message.set_text(view.message)
        self._proposal.set_text_quietly(view.proposal)
        set_shown(self._proposal, bool(view.proposal))
        notes = "\n".join(view.notes)
        self._notes.set_text_quietly(notes)
        set_shown(self._notes, bool(notes))
        self.address.set_text_quietly(view.accessible)
        self.address.set_role("strong" if view.address else "secondary")
        self.copy_button.setText(view.button or self._words.home.copy_address())
        set_shown(self.copy_button, bool(view.button))
