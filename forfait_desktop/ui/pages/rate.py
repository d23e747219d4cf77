"""E06, one rate: two numbers or the percentage, the bar, what is missing and the sum behind it."""

from __future__ import annotations

from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.blocks import ResultBlock
from forfait_desktop.ui.widgets.layouts import Card


class RatePage(Page):
    """A single rate. The patient-address helper, when the page carries it, is added by the window."""

    def build(self, view: PageView) -> None:
        """Make the field, the result, and what does not count."""
        section = view.sections[0]
        card = Card()
        card.body.addWidget(self.add_answers(section))
        self.sheet.addWidget(card)
        self._result = ResultBlock(self.kit, "page.resultat", "page.manque", "page.calcul")
        self._result.pressed.connect(self.pressed)
        self.sheet.addWidget(self._result)

    def refresh(self, view: PageView) -> None:
        """Show the result."""
        self._result.show_section(view.sections[0])
