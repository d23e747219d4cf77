"""Counts: at least one act of each kind (Donum), or points by tiers per period (effection SAS)."""

from __future__ import annotations

from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.blocks import ResultBlock
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.shown import set_shown


class CountsPage(Page):
    """One number per criterion; `results` shows what each one gives."""

    results = False

    def build(self, view: PageView) -> None:
        """Make the fields and the blocks under them."""
        section = view.sections[0]
        card = Card()
        self._question = plain_label("", "label", card)
        card.body.addWidget(self._question)
        card.body.addWidget(self.add_answers(section, results=self.results))
        self.sheet.addWidget(card)
        self._result = ResultBlock(self.kit, "page.resultat", "page.manque", "page.calcul")
        self._result.pressed.connect(self.pressed)
        self.sheet.addWidget(self._result)

    def refresh(self, view: PageView) -> None:
        """Show the result."""
        section = view.sections[0]
        self._question.set_text_quietly(section.question)
        set_shown(self._question, bool(section.question))
        self._result.show_section(section)
