"""The header of the working window: who, which declaration, and the amounts, always in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.views import HeaderView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.amounts import AmountLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, rule
from forfait_desktop.ui.widgets.total_bar import TotalBar


class Header(QWidget):
    """Physician, campaign, « Déclarations », the amounts and their bar, the last change.

    An amount changes at once and then stays: nothing rolls, nothing flashes.

    Signals:
        library_requested(): « Déclarations ».
        page_requested(str): the page of the last change.
    """

    library_requested = Signal()
    page_requested = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._change_page = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        strip = Card(self, "bar", 0)
        strip.body.setContentsMargins(16, 8, 24, 12)
        strip.body.setSpacing(8)
        column.addWidget(strip)
        column.addWidget(rule(self))
        self._strip = strip
        self._compact = False
        who = self._who = QHBoxLayout()
        who.setSpacing(12)
        self.library = Button(kit, self.tr("Déclarations"), "entete.bibliotheque", "quiet", "chevron-left", strip)
        self.library.clicked.connect(self.library_requested)
        self._physician = plain_label("", "strong", strip, wrap=False)
        self._physician.setObjectName("entete.medecin")
        self._campaign = plain_label("", "secondary", strip, wrap=False)
        self._campaign.setObjectName("entete.campagne")
        self._change_label = plain_label("", "caption", strip, wrap=False)
        self._change_label.setObjectName("total.dernierChangement")
        self._change_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._change_label.installEventFilter(self)
        for widget in (self.library, self._physician, self._campaign):
            who.addWidget(widget)
        who.addWidget(self._change_label, 1)
        strip.body.addLayout(who)
        amounts = FlowLayout(None, 24, 4)
        self._pending = AmountLine(kit, "total.enAttente", "pending", strip)
        self._acquired = AmountLine(kit, "total.acquis", "acquired", strip)
        self._possible = AmountLine(kit, "total.possible", "open", strip)
        self._lost = AmountLine(kit, "total.horsAtteinte", "lost", strip)
        self._unattributed = AmountLine(kit, "total.nonReparti", "unattributed", strip)
        for label in self._amounts():
            amounts.addWidget(label)
        self._line = QHBoxLayout()
        self._line.setSpacing(12)
        self._line.addLayout(amounts, 1)
        strip.body.addLayout(self._line)
        self.bar = TotalBar(kit, strip)
        self.bar.setObjectName("total.barre")
        strip.body.addWidget(self.bar)

    def show_view(self, view: HeaderView) -> None:
        """Show the amounts of ``view`` in place."""
        total_changed = bool(self._acquired.text()) and self._acquired.text() != view.acquired
        self._physician.set_text_quietly(view.physician)
        self._campaign.set_text_quietly(view.campaign)
        for label, text in zip(
            self._amounts(), (view.pending, view.acquired, view.possible, view.lost, view.unattributed), strict=True
        ):
            label.show_text(text)
        self.bar.show_view(view)
        self._change_page = view.last_change_page
        self._change_label.set_text_quietly(view.last_change)
        # A shortcut for the mouse only: the list of steps leads there too, and a label must keep its role.
        leads = Qt.CursorShape.PointingHandCursor if view.last_change_page else Qt.CursorShape.ArrowCursor
        self._change_label.setCursor(leads)
        if total_changed:
            self._kit.announcer.announce(self._acquired, view.acquired)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from « Dernier changement » to its page."""
        if watched is self._change_label and event.type() == QEvent.Type.MouseButtonRelease and self._change_page:
            self.page_requested.emit(self._change_page)
            return True
        return super().eventFilter(watched, event)

    def set_compact(self, compact: bool) -> None:
        """Take as little height as possible: amounts on one line each, no name (the title of the window has it)."""
        if compact == self._compact:
            return
        self._compact = compact
        for label in self._amounts():
            label.set_compact(compact)
        for name in (self._physician, self._campaign, self._change_label):
            name.setVisible(not compact)
        if compact:
            self._who.removeWidget(self.library)
            self._line.insertWidget(0, self.library, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._line.removeWidget(self.library)
            self._who.insertWidget(0, self.library)
        self._strip.body.setContentsMargins(16, 4 if compact else 8, 24, 8 if compact else 12)
        self._strip.body.setSpacing(4 if compact else 8)

    def _amounts(self) -> tuple[AmountLine, ...]:
        # « En attente » takes the first place while the gate is not open.
        return (self._pending, self._acquired, self._possible, self._lost, self._unattributed)
