"""The mean of several rates (Donum): one row per service, the figure that amelipro shows, and the mean."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.blocks import ResultBlock
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.shown import set_shown


class MeanPage(Page):
    """Several services and their mean."""

    def build(self, view: PageView) -> None:
        """Make the rows and the result."""
        section = view.sections[0]
        card = Card()
        self._question = plain_label("", "label", card)
        card.body.addWidget(self._question)
        answers: QWidget = self.add_answers(section, question=section.title, results=True)
        card.body.addWidget(answers)
        self.sheet.addWidget(card)
        self._result = ResultBlock(self.kit, "page.resultat", "page.manque", "page.calcul")
        self._result.pressed.connect(self.pressed)
        self.sheet.addWidget(self._result)

    def refresh(self, view: PageView) -> None:
        """Show the mean."""
        section = view.sections[0]
        self._question.set_text_quietly(section.question)
        set_shown(self._question, bool(section.question))
        self._result.show_section(section)
