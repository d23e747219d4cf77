"""The rule cards: where each figure comes from. An address is shown as text and opens only on a click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.rule_card import RuleCardsView, RuleCardView, SourceCardView
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.ui.dialogs import Dialogs
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll
from forfait_desktop.ui.widgets.links import LinkButton


class RuleCardDialog(QDialog):
    """The cards of a page, in a window that stays beside the declaration."""

    def __init__(self, kit: Kit, view: RuleCardsView, words: Wording, dialogs: Dialogs, parent: QWidget) -> None:
        """Show ``view``; addresses are opened through ``dialogs``."""
        super().__init__(parent)
        self._kit = kit
        self._words = words
        self._dialogs = dialogs
        self._addresses: dict[str, str] = {}
        self._headings: dict[str, PlainLabel] = {}
        self.setObjectName("regle.fiche")
        self.setWindowTitle(view.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        self._scroll = PageScroll(self)
        column.addWidget(self._scroll, 1)
        self.title = plain_label(view.title, "title", self)
        self.title.setObjectName("regle.titre")
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.body.addWidget(self.title)
        labels = words.card.labels()
        several = len({card.holder for card in view.cards}) > 1
        for card in view.cards:
            self._add_card(card, several)
        if not view.cards:
            self._scroll.body.addWidget(plain_label(labels["none"], "body"))
        if view.decisions:
            frame = Card(self, "card", 16)
            self._add_list(frame, labels["other_decisions"], view.decisions)
            self._scroll.body.addWidget(frame)
        self.message = plain_label("", "warn", self)
        self.message.setObjectName("regle.message")
        self.message.hide()
        foot = QVBoxLayout()
        foot.setContentsMargins(32, 0, 32, 0)
        foot.addWidget(self.message)
        close = Button(kit, labels["close"], "regle.fermer", "primary", parent=self)
        close.clicked.connect(self.accept)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Return a size at which a card is read whole."""
        return QSize(self._kit.theme.px(640), self._kit.theme.px(600))

    def show_figure(self, key: str) -> None:
        """Put the card « holder.figure » in sight; does nothing when there is none."""
        heading = self._headings.get(key)
        if heading is not None:
            heading.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.show_top(heading)

    # Inside

    def _add_card(self, view: RuleCardView, several: bool) -> None:
        labels = self._words.card.labels()
        frame = Card(self, "card", 16)
        frame.body.setSpacing(6)
        if several:
            frame.body.addWidget(plain_label(view.holder, "caption", frame))
        heading = plain_label(view.heading, "section", frame)
        heading.setObjectName(f"regle.chiffre.{view.key}")
        # A stop on the way of Tab: without one, a card whose sources have no address could not be scrolled to.
        heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        frame.body.addWidget(heading)
        self._headings[view.key] = heading
        if view.former:
            frame.body.addWidget(plain_label(view.former, "body", frame))
        self._add_pair(frame, labels["confidence"], view.confidence)
        frame.body.addWidget(plain_label(view.meaning, "secondary", frame))
        self._add_pair(frame, labels["checked"], view.checked)
        if view.disagreement:
            self._add_list(frame, labels["disagreement"], (view.disagreement,))
        if view.decisions:
            self._add_list(frame, labels["decisions"], view.decisions)
        frame.body.addWidget(plain_label(labels["sources"], "label", frame))
        for source in view.sources:
            self._add_source(frame, source)
        self._scroll.body.addWidget(frame)

    def _add_pair(self, frame: Card, name: str, value: str) -> None:
        frame.body.addWidget(plain_label(self._words.rulebook.answer(name, value), "body", frame))

    def _add_list(self, frame: Card, title: str, lines: tuple[str, ...]) -> None:
        frame.body.addWidget(plain_label(title, "label", frame))
        for line in lines:
            frame.body.addWidget(plain_label(line, "body", frame))

    def _add_source(self, frame: Card, source: SourceCardView) -> None:
        frame.body.addSpacing(4)
        frame.body.addWidget(plain_label(source.title, "body", frame))
        frame.body.addWidget(plain_label(source.facts, "secondary", frame))
        if not source.address:
            return
        # A field that cannot be changed: an address longer than the window is read to its end, selected and copied.
        address = QLineEdit(source.address, frame)
        address.setReadOnly(True)
        address.setCursorPosition(0)
        address.setAccessibleName(self._words.card.address_name(source.title))
        frame.body.addWidget(address)
        if source.can_open:
            button_id = f"regle.ouvrir.{len(self._addresses) + 1}"
            self._addresses[button_id] = source.address
            button = LinkButton(self._kit, self._words.card.open(), button_id, frame)
            button.setAccessibleName(source.open_name)
            button.pressed_id.connect(self._on_open)
            frame.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_open(self, button_id: str) -> None:
        address = self._addresses[button_id]
        opened = self._dialogs.open_address(address)
        text = "" if opened else self._words.card.not_opened(address)
        self.message.set_text_quietly(text)
        self.message.setVisible(bool(text))
        if text:
            self._kit.announcer.announce(self.message, text)
