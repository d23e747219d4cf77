"""The buttons that open the rule cards of a page, and the one window in which the cards are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.pages.rule_card import (
    CAMPAIGN,
    RuleLinkView,
    asked_figure,
    campaign_cards,
    cards_of,
    holders_of,
)
from forfait_desktop.ui.dialogs import Dialogs
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.links import LinkButton

if TYPE_CHECKING:
    from forfait_desktop.domain.campaign import Campaign
    from forfait_desktop.presentation.wording.wording import Wording
    from forfait_desktop.ui.rules.card import RuleCardDialog


class RuleLinks(QWidget):
    """« D’où viennent ces chiffres »: one link, or a label and one link for each line of the page.

    Signals:
        requested(str): the holder whose cards are wanted.
    """

    requested = Signal(str)

    def __init__(self, kit: Kit, links: tuple[RuleLinkView, ...], label: str, parent: QWidget | None = None) -> None:
        """Show ``links``, after ``label`` when there are several."""
        super().__init__(parent)
        self._holders = {link.id: link.holder for link in links}
        row = FlowLayout(self, 14, 0)
        if len(links) > 1:
            row.addWidget(plain_label(label, "caption", self, wrap=False))
        for link in links:
            row.addWidget(rule_button(kit, link, self))
        for button in self.findChildren(LinkButton):
            button.pressed_id.connect(self._on_pressed)

    def _on_pressed(self, button_id: str) -> None:
        self.requested.emit(self._holders[button_id])


def rule_button(kit: Kit, link: RuleLinkView, parent: QWidget | None = None) -> LinkButton:
    """Return the button of ``link``."""
    button = LinkButton(kit, link.text, link.id, parent)
    button.setAccessibleName(link.name)
    return button


class RuleCards(QObject):
    """Shows the cards asked for, one window at a time."""

    def __init__(self, kit: Kit, campaign: Campaign, words: Wording, dialogs: Dialogs, window: QWidget) -> None:
        """Answer for ``campaign``, beside ``window``."""
        super().__init__(window)
        self._kit = kit
        self._campaign = campaign
        self._words = words
        self._dialogs = dialogs
        self._window = window
        self._dialog: RuleCardDialog | None = None

    def show_cards(self, holder: str) -> None:
        """Show the cards of an indicator, of a volet, of a scheme, or of the campaign with its volets.

        « holder#figure » puts the card of that figure in sight.
        """
        from forfait_desktop.ui.rules.card import RuleCardDialog

        self.close_cards()
        holder, figure = asked_figure(holder)
        if holder == CAMPAIGN or holder not in holders_of(self._campaign):
            # What has no card of its own is answered by the whole.
            view = campaign_cards(self._campaign, self._words)
        else:
            view = cards_of(self._campaign, (holder,), self._words)
        self._dialog = RuleCardDialog(self._kit, view, self._words, self._dialogs, self._window)
        self._dialog.finished.connect(self._on_finished)
        self._dialogs.show_beside(self._dialog)
        self._dialog.show_figure(figure)

    def close_cards(self) -> None:
        """Close the window of the cards, if it is open."""
        if self._dialog is not None:
            self._dialog.close()

    def _on_finished(self, _result: int) -> None:
        self._dialog = None
