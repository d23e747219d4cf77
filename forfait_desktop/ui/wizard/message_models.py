"""« Modèle de message… »: three texts to copy."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.presentation.wording.messages import MessageWords
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll


class MessageModels(QDialog):
    """The models, each with its button."""

    def __init__(self, kit: Kit, words: MessageWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._words = words
        self._models = words.models()
        self.setObjectName("modeles")
        self.setWindowTitle(words.title())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        scroll = PageScroll(self)
        column.addWidget(scroll, 1)
        title = plain_label(words.title(), "title", self)
        title.setObjectName("modeles.titre")
        scroll.body.addWidget(title)
        scroll.body.addWidget(plain_label(words.lead(), "secondary", self))
        for number, (name, text) in enumerate(self._models, 1):
            card = Card(self, "card", 16)
            head = plain_label(name, "section", card)
            card.body.addWidget(head)
            card.body.addWidget(plain_label(text, "body", card))
            button = Button(kit, words.copy(), f"modeles.copier.{number}", "secondary", "copy", card)
            button.setAccessibleName(words.copy_name(name))
            button.pressed_id.connect(self._on_copy)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            scroll.body.addWidget(card)
        foot = QVBoxLayout()
        foot.setContentsMargins(32, 0, 32, 0)
        column.addLayout(foot)
        self._done = InfoLine(kit, "", "circle-check", "ok", self)
        self._done.label.setObjectName("modeles.copie")
        foot.addWidget(self._done)
        close = Button(kit, self.tr("Fermer"), "modeles.fermer", "primary", parent=self)
        close.clicked.connect(self.accept)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def sizeHint(self) -> QSize:
        """Return a size at which two models are read."""
        return QSize(self._kit.theme.px(620), self._kit.theme.px(600))

    def _on_copy(self, button_id: str) -> None:
        name, text = self._models[int(button_id.rpartition(".")[2]) - 1]
        QGuiApplication.clipboard().setText(text)
        said = self._words.copied(name)
        self._done.set_text(said)
        self._kit.announcer.announce(self._done.label, said)
