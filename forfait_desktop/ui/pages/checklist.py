"""E09 to E11, declarative lines: one box of a list, all the conditions, or one yes/no."""

from __future__ import annotations

from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.blocks import ResultBlock
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.shown import set_shown


class ChecklistPage(Page):
    """Boxes, or Oui / Non / Je ne sais pas, then the result, what does not count and the evidence."""

    def build(self, view: PageView) -> None:
        """Make the fields and the blocks under them."""
        section = view.sections[0]
        card = Card()
        self._question = plain_label("", "label", card)
        card.body.addWidget(self._question)
        card.body.addWidget(self.add_answers(section))
        self.sheet.addWidget(card)
        self._result = ResultBlock(self.kit, "page.resultat", "page.manque", "page.calcul")
        self._result.pressed.connect(self.pressed)
        self.sheet.addWidget(self._result)

    def refresh(self, view: PageView) -> None:
        """Show the result."""
        section = view.sections[0]
        # A list of boxes shows its question itself; a single yes/no has it as the label of its radios.
        several = section.layout == "choices" and len(section.criteria) > 1
        self._question.set_text_quietly(section.question if several else "")
        set_shown(self._question, several and bool(section.question))
        self._result.show_section(section)
