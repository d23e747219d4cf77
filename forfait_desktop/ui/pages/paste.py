"""« Coller les taux… »: a box to paste in, how each line is understood, and nothing filled before it is confirmed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.paste_view import PasteView, paste_view
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.pages.blocks import Lines
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card

_LINES: Final = 6


class PasteBox(QPlainTextEdit):
    """Plain text only; Tab leaves it, Échap closes the panel."""

    def __init__(self, kit: Kit, panel: PastePanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._panel = panel
        self.setObjectName("taux.colles")
        self.setTabChangesFocus(True)
        kit.theme.changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Échap closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._panel.close_box()
            event.accept()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setFixedHeight(self._kit.theme.px(24) * _LINES)


class PastePanel(QWidget):
    """The button, then the box and its preview. Under the rows of a page of rates."""

    def __init__(self, kit: Kit, workbench: Workbench, page_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._workbench = workbench
        self._page_id = page_id
        self._names = {one.id: (one.title, one.short) for one in workbench.session.campaign.indicators}
        self._view = PasteView()
        words = workbench.words.paste
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._open = Button(kit, words.button(), "taux.coller", "secondary", "clipboard-check", self)
        self._open.clicked.connect(self.open_box)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._card = Card(self)
        body = self._card.body
        label = plain_label(words.label(), "label", self._card)
        body.addWidget(label)
        self.box = PasteBox(kit, self, self._card)
        label.setBuddy(self.box)
        self.box.setAccessibleName(words.label())
        self.box.setAccessibleDescription(words.hint())
        self.box.textChanged.connect(self._on_text_changed)
        body.addWidget(self.box)
        body.addWidget(plain_label(words.hint(), "caption", self._card))
        self._error = InfoLine(kit, "", "octagon-alert", "error", self._card)
        self._error.label.setObjectName("taux.refus")
        body.addWidget(self._error)
        self._summary = plain_label("", "strong", self._card)
        self._summary.setObjectName("taux.bilan")
        body.addWidget(self._summary)
        self._read = Lines(kit, "", "check", "body", self._card)
        self._refused = Lines(kit, "", "circle-help", "secondary", self._card)
        body.addWidget(self._read)
        body.addWidget(self._refused)
        buttons = FlowLayout(None, 8, 8)
        self._use = Button(kit, words.use(), "taux.utiliser", "primary", "", self._card)
        self._use.clicked.connect(self._on_use)
        close = Button(kit, words.close(), "taux.fermer", "quiet", "", self._card)
        close.clicked.connect(self.close_box)
        buttons.addWidget(self._use)
        buttons.addWidget(close)
        body.addLayout(buttons)
        column.addWidget(self._card)
        self._card.hide()
        self._show()

    def open_box(self) -> None:
        """Show the box and go to it."""
        self._open.hide()
        self._card.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_box(self) -> None:
        """Forget what was pasted; no field has changed."""
        had = self._card.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.forget()
        if had:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty and close the box: the page is being left."""
        # setPlainText also empties its undo: what was refused must not come back.
        self.box.setPlainText("")
        self._open.show()
        self._card.hide()

    def _on_text_changed(self) -> None:
        words = self._workbench.words
        self._view = paste_view(self._workbench.page(self._page_id), self._names, self.box.toPlainText(), words)
        if self._view.error:
            self.box.blockSignals(True)
            self.box.setPlainText("")
            self.box.blockSignals(False)
        self._show()
        told = self._view.error or self._view.summary
        if told:
            self._kit.announcer.announce(self.box, told)

    def _on_use(self) -> None:
        percents = self._view.percents
        if not percents:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._workbench.use_rates(percents)
        self.close_box()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        view = self._view
        self._error.set_text(view.error)
        self._summary.set_text_quietly(view.summary)
        self._summary.setVisible(bool(view.summary))
        self._read.show_lines(view.read)
        self._refused.show_lines(view.refused)
        self._use.setVisible(bool(view.percents))
