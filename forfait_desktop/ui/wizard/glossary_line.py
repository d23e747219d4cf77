"""The acronyms of a page, each a button that gives its meaning in place: mouse, keyboard and screen reader alike."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.links import LinkButton


class GlossaryLine(QWidget):
    """« Sigles : DMP, INS »; pressing one shows what it means in `meaning`, pressing it again hides it."""

    def __init__(
        self, kit: Kit, terms: tuple[tuple[str, str], ...], meaning: PlainLabel, parent: QWidget | None = None
    ) -> None:
        """Offer ``terms``: (acronym, meaning); what one means is shown in ``meaning``, elsewhere on the page."""
        super().__init__(parent)
        self._kit = kit
        self._meanings = {f"sigle.{term}": (term, text) for term, text in terms}
        flow = FlowLayout(self, 8, 0)
        word = self.tr("Sigles\u00a0:") if len(terms) > 1 else self.tr("Sigle\u00a0:")
        flow.addWidget(plain_label(word, "secondary", self, wrap=False))
        for button_id, (term, text) in self._meanings.items():
            button = LinkButton(kit, term, button_id, self)
            button.setAccessibleName(self.tr("Sigle {term}").format(term=term))
            button.setAccessibleDescription(text)
            button.setToolTip(text)
            button.pressed_id.connect(self._on_pressed)
            flow.addWidget(button)
        self.meaning = meaning

    def _on_pressed(self, button_id: str) -> None:
        term, meaning = self._meanings[button_id]
        text = fr.pair(term, meaning)
        again = self.meaning.isVisibleTo(self) and self.meaning.text() == text
        self.meaning.set_text_quietly("" if again else text)
        self.meaning.setVisible(not again)
        if not again:
            self._kit.announcer.announce(self.meaning, text)
