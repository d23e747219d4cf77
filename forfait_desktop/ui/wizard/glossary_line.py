"""The acronyms of a page, each a button that gives its meaning in place: mouse, keyboard and screen reader alike."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.links import LinkButton


class GlossaryLine(QWidget):
    """« Sigles : DMP, INS »; pressing one shows what it means under the line, pressing it again hides it."""

    def __init__(self, kit: Kit, terms: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        """Offer ``terms``: (acronym, meaning)."""
        super().__init__(parent)
        self._kit = kit
        self._meanings = {f"sigle.{term}": (term, meaning) for term, meaning in terms}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QWidget(self)
        flow = FlowLayout(line, 12, 0)
        word = self.tr("Sigles\u00a0:") if len(terms) > 1 else self.tr("Sigle\u00a0:")
        caption = plain_label(word, "caption", line, wrap=False)
        caption.setContentsMargins(0, 5, 0, 5)
        flow.addWidget(caption)
        for button_id, (term, meaning) in self._meanings.items():
            button = LinkButton(kit, term, button_id, line)
            button.setAccessibleName(self.tr("Sigle {term}").format(term=term))
            button.setAccessibleDescription(meaning)
            button.setToolTip(meaning)
            button.pressed_id.connect(self._on_pressed)
            flow.addWidget(button)
        column.addWidget(line)
        self.meaning = plain_label("", "secondary", self)
        self.meaning.setObjectName("page.sigle")
        self.meaning.hide()
        column.addWidget(self.meaning)

    def _on_pressed(self, button_id: str) -> None:
        term, meaning = self._meanings[button_id]
        text = f"{term}\u00a0: {meaning}"
        again = self.meaning.isVisibleTo(self) and self.meaning.text() == text
        self.meaning.set_text_quietly("" if again else text)
        self.meaning.setVisible(not again)
        if not again:
            self._kit.announcer.announce(self.meaning, text)
