"""The foot of the working window: where to go next, and what is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.rule_card import RuleLinkView
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.rules.links import rule_button
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, rule
from forfait_desktop.ui.widgets.links import LinkButton


class Footer(QWidget):
    """« Précédent » on the left, « Enregistrer et continuer » on the right, always; the state of saving under them.

    Signals:
        previous_requested(), later_requested(), continue_requested(): the three buttons.
        rules_requested(str): where the figures of the campaign come from.
    """

    previous_requested = Signal()
    later_requested = Signal()
    continue_requested = Signal()
    rules_requested = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule(self))
        strip = self._strip = Card(self, "bar", 0)
        self._compact = False
        self._origin: LinkButton | None = None
        self._holder = ""
        strip.body.setContentsMargins(24, 10, 24, 8)
        strip.body.setSpacing(6)
        column.addWidget(strip)
        buttons = self._buttons = EndsLayout()
        self.previous = Button(kit, self.tr("Précédent"), "nav.precedent", "secondary", "arrow-left", strip)
        self.later = Button(kit, self.tr("Plus tard"), "nav.plusTard", "quiet", parent=strip)
        self.next = Button(kit, self.tr("Enregistrer et continuer"), "nav.continuer", "primary", parent=strip)
        buttons.addWidget(self.previous)
        buttons.addWidget(self.later)
        buttons.addWidget(self.next)
        strip.body.addLayout(buttons)
        state = self._state = EndsLayout()
        self.saved = plain_label("", "caption", strip, wrap=False)
        self.saved.setObjectName("etat.enregistrement")
        self.rules = plain_label("", "caption", strip, wrap=False)
        self.rules.setObjectName("etat.regles")
        state.addWidget(self.saved)
        state.addWidget(self.rules)
        strip.body.addLayout(state)
        self.previous.clicked.connect(self.previous_requested)
        self.later.clicked.connect(self.later_requested)
        self.next.clicked.connect(self.continue_requested)

    def set_compact(self, compact: bool) -> None:
        """Take as little height as possible: the state of saving stands beside the buttons."""
        if compact == self._compact:
            return
        self._compact = compact
        line = (self.previous, self.saved, self.later, self.next) if compact else (self.previous, self.later, self.next)
        for widget in (self.previous, self.later, self.next, self.saved):
            self._buttons.removeWidget(widget)
            self._state.removeWidget(widget)
        for widget in line:
            self._buttons.addWidget(widget)
        self._buttons.set_on_left(2 if compact else 1)
        if not compact:
            self._state.removeWidget(self.rules)
            self._state.addWidget(self.saved)
            self._state.addWidget(self.rules)
            if self._origin is not None:
                self._state.removeWidget(self._origin)
                self._state.addWidget(self._origin)
        self.rules.setVisible(not compact)
        if self._origin is not None:
            self._origin.setVisible(not compact)
        self._strip.body.setContentsMargins(24, 6 if compact else 10, 24, 6 if compact else 8)

    def show_saved(self, text: str) -> None:
        """Show the state of saving (« Enregistré à 14 h 32 »)."""
        self.saved.set_text_quietly(text)
        self.saved.setVisible(bool(text))

    def show_rules(self, text: str) -> None:
        """Show which rules are applied."""
        self.rules.set_text_quietly(text)

    def show_origin(self, link: RuleLinkView) -> None:
        """Offer the sources of the rules, beside their date."""
        self._holder = link.holder
        self._origin = rule_button(self._kit, link, self._strip)
        self._origin.clicked.connect(self._on_origin)
        self._state.addWidget(self._origin)
        self._origin.setVisible(not self._compact)

    def _on_origin(self) -> None:
        self.rules_requested.emit(self._holder)

    def set_place(self, *, first: bool, last: bool, continue_text: str) -> None:
        """Show the buttons that lead somewhere from this page."""
        self.previous.setVisible(not first)
        self.later.setVisible(not last)
        self.next.setText(continue_text)
