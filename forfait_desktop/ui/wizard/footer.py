"""The foot of the working window: where to go next, and what is saved."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QLayoutItem, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.rule_card import RuleLinkView
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.rules.figure import FigureButton
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, rule


class FootLayout(EndsLayout):
    """Buttons at both ends and the state of things between them, on one line; under them when there is no room."""

    def __init__(self, buttons: tuple[QWidget, ...]) -> None:
        """Keep the first of ``buttons`` on the left and the others on the right."""
        super().__init__(None, 1, 12, 4)
        self._buttons = buttons

    def arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height needed in ``rect`` and, with ``apply``, place the items."""
        area, shown = self.inner(rect), self.shown()
        first, *others = self._buttons
        left = [item for item in shown if item.widget() is first]
        right = [item for item in shown if item.widget() in others]
        state = [item for item in shown if item.widget() not in self._buttons]
        if self._fits(shown, area):
            return self._line(area, [*left, *state], right, apply=apply)
        buttons = [*left, *right]
        if self._fits(buttons, area):
            height = self._line(area, left, right, apply=apply)
        else:
            height = self._flow(area, buttons, apply=apply)
        if not state:
            return height
        under = area.adjusted(0, height + self.line_gap(), 0, 0)
        return height + self.line_gap() + self._flow(under, state, apply=apply)

    def _fits(self, items: list[QLayoutItem], area: QRect) -> bool:
        width = sum(item.sizeHint().width() for item in items) + self.gap() * max(0, len(items) - 1)
        return width <= area.width()

    def _line(self, area: QRect, left: list[QLayoutItem], right: list[QLayoutItem], *, apply: bool) -> int:
        height = max((item.sizeHint().height() for item in (*left, *right)), default=0)
        if apply:
            self._place(area, height, left, right)
        return height

    def _flow(self, area: QRect, items: list[QLayoutItem], *, apply: bool) -> int:
        x, y, line = area.x(), area.y(), 0
        tallest = max((item.sizeHint().height() for item in items), default=0)
        for item in items:
            size = item.sizeHint().boundedTo(QSize(area.width(), item.sizeHint().height()))
            if x > area.x() and x + size.width() > area.right() + 1:
                x, y, line = area.x(), y + line + self.line_gap(), 0
            if apply:
                item.setGeometry(QRect(QPoint(x, y + (tallest - size.height()) // 2), size))
            x += size.width() + self.gap()
            line = tallest
        return y + line - area.y()


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
        self._least = False
        self._alarming = False
        self._told = False
        self._expected = self._asked = False
        self._origin: FigureButton | None = None
        self._holder = ""
        column.addWidget(strip)
        self.previous = Button(kit, self.tr("Précédent"), "nav.precedent", "secondary", "arrow-left", strip)
        self.saved = plain_label("", "caption", strip, wrap=False)
        self.saved.setObjectName("etat.enregistrement")
        self.rules = plain_label("", "caption", strip, wrap=False)
        self.rules.setObjectName("etat.regles")
        self.later = Button(kit, self.tr("Plus tard"), "nav.plusTard", "quiet", parent=strip)
        self.next = Button(kit, self.tr("Enregistrer et continuer"), "nav.continuer", "primary", parent=strip)
        # The first page keeps its room: « Enregistrer et continuer » is at the same place on every page.
        kept = self.previous.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.previous.setSizePolicy(kept)
        self._parts = FootLayout((self.previous, self.later, self.next))
        for part in (self.previous, self.saved, self.rules, self.later, self.next):
            self._parts.addWidget(part)
        strip.body.addLayout(self._parts)
        kit.theme.changed.connect(self._fit)
        self._fit()
        self.previous.clicked.connect(self.previous_requested)
        self.later.clicked.connect(self.later_requested)
        self.next.clicked.connect(self.continue_requested)

    def set_compact(self, compact: bool, *, least: bool = False) -> None:
        """Take little height: without the rules, which the rule book tells too; with ``least``, on one line.

        Then « Précédent » is its arrow alone, and the state of saving is said by a tool tip unless nothing is saved.
        """
        if (compact, least) == (self._compact, self._least):
            return
        self._compact, self._least = compact, least
        self.rules.setVisible(not compact)
        if self._origin is not None:
            self._origin.setVisible(not compact)
        name = self.tr("Précédent")
        self.previous.setText("" if least else name)
        self.previous.setAccessibleName(name)
        self.previous.setToolTip(name if least else "")
        self._show_state()
        self._fit()

    def _fit(self) -> None:
        space = self._kit.theme.space
        above = space(6 if self._compact else 8)
        self._strip.body.setContentsMargins(space(24), above, space(24), above)
        # The longest thing it says keeps its room: the foot has as many lines before the first saving as after it.
        longest = self.tr("Enregistré le 22 septembre 2028 à 22\u00a0h\u00a022")
        self.saved.ensurePolished()
        self.saved.setMinimumWidth(self.saved.fontMetrics().horizontalAdvance(longest))

    def expect(self) -> None:
        """Show the next state even where there is little room, and say it: the user asked for it with Ctrl+S."""
        self._expected = True

    def show_saved(self, text: str, *, alarming: bool = False) -> None:
        """Show the state of saving (« Enregistré à 14 h 32 »); an ``alarming`` one is never hidden for want of room."""
        self._alarming = alarming
        self._asked, self._expected = self._expected, False
        self.saved.set_text_quietly(text)
        self._show_state()
        if self._asked:
            self._kit.announcer.announce(self.saved, text)

    def set_told(self, told: bool) -> None:
        """A message says that nothing is saved: the foot need not say it too where there is little room."""
        if told != self._told:
            self._told = told
            self._show_state()

    def _show_state(self) -> None:
        text = self.saved.text()
        alarming = self._alarming and not self._told
        self.saved.setVisible(bool(text) and (alarming or self._asked or not self._least))
        self.next.setToolTip(text if self._least else "")

    def show_rules(self, text: str) -> None:
        """Show which rules are applied."""
        self.rules.set_text_quietly(text)

    def show_origin(self, link: RuleLinkView) -> None:
        """Offer the sources of the rules, beside their date."""
        self._holder = link.holder
        self._origin = FigureButton(self._kit, self._strip)
        self._origin.clicked.connect(self._on_origin)
        self._parts.addWidget(self._origin)
        self._origin.show_link(link)
        self._origin.setVisible(not self._compact)

    def _on_origin(self) -> None:
        self.rules_requested.emit(self._holder)

    def set_place(self, *, first: bool, last: bool, continue_text: str) -> None:
        """Show the buttons that lead somewhere from this page."""
        self.previous.setVisible(not first)
        self.later.setVisible(not last)
        self.next.setText(continue_text)
