"""« Ce que nous promettons »: each promise with its last measured figure, then the limits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from forfait_desktop.presentation.wording.promises import PromiseWords
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card


class PromisesScreen(SideScreen):
    """A page to read."""

    def __init__(self, context: SideContext) -> None:
        """Write the page."""
        words = PromiseWords(QCoreApplication.translate)
        super().__init__(context, words.title(), width=860)
        self.body.addWidget(plain_label(words.intro(), "secondary", self))
        card = Card(self)
        card.body.setSpacing(16)
        for promise, measured in words.promises():
            card.body.addWidget(plain_label(promise, "strong", card))
            card.body.addWidget(plain_label(words.measured(measured), "body", card))
        self.body.addWidget(card)
        self.body.addWidget(plain_label(words.limits_title(), "section", self))
        limits = Card(self)
        limits.body.setSpacing(12)
        for limit in words.limits():
            limits.body.addWidget(plain_label(limit, "body", limits))
        self.body.addWidget(limits)
