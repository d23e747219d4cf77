"""The header of the working window: who, which declaration, and the amounts, always in sight."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.views import HeaderView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.amounts import AmountLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, rule
from forfait_desktop.ui.widgets.links import LinkButton
from forfait_desktop.ui.widgets.still import Still
from forfait_desktop.ui.widgets.total_bar import TotalBar

WHAT_IF: Final = "et-si"
"""The screen that the bar opens."""

_WIDE: Final = 1300
_ANY_WIDTH: Final = 16_777_215
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | _MIDDLE
_SIDE: Final = 24
_SPACES: Final = {
    "line": (12, 6, 8, 6, 8),
    "tall": (12, 8, 12, 8, 24),
    "compact": (12, 4, 6, 4, 12),
    "least": (12, 2, 2, 2, 12),
}
"""Form → left, top, bottom, between the lines, between the amounts, in pixels at the normal text size."""

Form = Literal["line", "tall", "compact", "least"]


class Header(QWidget):
    """Physician, campaign, « Déclarations », the amounts and their bar, the last change.

    An amount changes at once and then stays: nothing rolls, nothing flashes. Three forms: all on one line in a wide
    window, the names over the amounts in a narrower one, the amounts alone in a low one. Where large letters leave a
    low window no room for them, the first amount alone, and a button that shows the others.

    Signals:
        library_requested(): « Déclarations ».
        page_requested(str): the page of the last change.
        why_requested(str): « Pourquoi ces montants ? », with the id of the amount, "" for all of them.
        screen_requested(str): the bar was clicked: what else could be won.
    """

    library_requested = Signal()
    page_requested = Signal(str)
    why_requested = Signal(str)
    screen_requested = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._change_page = ""
        self._view: HeaderView | None = None
        self._low = False
        self._least = False
        self._all = False
        self._form: Form | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        strip = self._strip = Card(self, "bar", 0)
        column.addWidget(strip)
        column.addWidget(rule(self))
        self._names = QHBoxLayout()
        self._names.setSpacing(12)
        strip.body.addLayout(self._names)
        self._line = QHBoxLayout()
        self._line.setSpacing(12)
        strip.body.addLayout(self._line)
        self._foot = QHBoxLayout()
        strip.body.addLayout(self._foot)
        self.library = Button(kit, self.tr("Déclarations"), "entete.bibliotheque", "quiet", "chevron-left", strip)
        self.library.clicked.connect(self.library_requested)
        self._who = QWidget(strip)
        who = self._who_column = FlowLayout(self._who, 12, 0)
        self._physician = plain_label("", "strong", self._who, wrap=False)
        self._physician.setObjectName("entete.medecin")
        self._campaign = plain_label("", "secondary", self._who, wrap=False)
        self._campaign.setObjectName("entete.campagne")
        who.addWidget(self._physician)
        who.addWidget(self._campaign)
        self._make_amounts(strip)
        self.why = LinkButton(kit, self.tr("Pourquoi ces montants\u00a0?"), "total.pourquoi", strip)
        self.why.clicked.connect(self._on_why)
        self.more = Button(kit, "", "total.tous", "quiet", "chevron-down", strip)
        self.more.clicked.connect(self._on_more)
        self._change = plain_label("", "caption", strip, wrap=False)
        self._change.setObjectName("total.dernierChangement")
        self._change.installEventFilter(self)
        self._change_place = Still(self._change, strip)
        self._change_place.set_filling(True)
        self.bar = TotalBar(kit, strip)
        self.bar.setObjectName("total.barre")
        self.bar.setCursor(Qt.CursorShape.PointingHandCursor)
        self.bar.installEventFilter(self)
        kit.theme.changed.connect(self._arrange)
        self._arrange()

    def _make_amounts(self, strip: QWidget) -> None:
        self._amounts_box = QWidget(strip)
        self._flow = FlowLayout(self._amounts_box, 24, 4)
        self._pending = AmountLine(self._kit, "total.enAttente", "pending", self._amounts_box)
        self._acquired = AmountLine(self._kit, "total.acquis", "acquired", self._amounts_box)
        self._possible = AmountLine(self._kit, "total.possible", "open", self._amounts_box)
        self._lost = AmountLine(self._kit, "total.horsAtteinte", "lost", self._amounts_box)
        self._unattributed = AmountLine(self._kit, "total.nonReparti", "unattributed", self._amounts_box)
        for label in self._amounts():
            self._flow.addWidget(label)
            label.installEventFilter(self)
            label.setCursor(Qt.CursorShape.PointingHandCursor)
            label.setToolTip(self.tr("Pourquoi ce montant\u00a0?"))
        self._amounts_place = Still(self._amounts_box, strip)

    def show_view(self, view: HeaderView) -> None:
        """Show the amounts of ``view`` in place."""
        if view == self._view:
            return
        self._view = view
        total_changed = bool(self._acquired.text()) and self._acquired.text() != view.acquired
        if view.physician != self._physician.text() or view.campaign != self._campaign.text():
            self._physician.set_text_quietly(view.physician)
            self._campaign.set_text_quietly(view.campaign)
            self._arrange()
        for label, text in zip(
            self._amounts(), (view.pending, view.acquired, view.possible, view.lost, view.unattributed), strict=True
        ):
            label.show_text(text)
        if self._form == "least":
            self._show_first()
        self.bar.show_view(view)
        self._change_page = view.last_change_page
        self._change.set_text_quietly(view.last_change)
        if self._change.toolTip() != view.last_change:
            self._change.setToolTip(view.last_change)
        # A shortcut for the mouse only: the list of steps leads there too, and a label must keep its role.
        leads = Qt.CursorShape.PointingHandCursor if view.last_change_page else Qt.CursorShape.ArrowCursor
        if self._change.cursor().shape() != leads:
            self._change.setCursor(leads)
        if total_changed:
            self._kit.announcer.announce(self._acquired, view.acquired)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from an amount to its reasons, from « Dernier changement » to its page, from the bar to « Et si… »."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            if event.button() != Qt.MouseButton.LeftButton:
                return super().eventFilter(watched, event)
            if watched is self._change and self._change_page:
                self.page_requested.emit(self._change_page)
                return True
            if watched is self.bar:
                self.screen_requested.emit(WHAT_IF)
                return True
            if isinstance(watched, AmountLine):
                self.why_requested.emit(watched.objectName())
                return True
        return super().eventFilter(watched, event)

    def set_compact(self, compact: bool, *, least: bool = False) -> None:
        """Take little height: the amounts alone (the title of the window has the names); with ``least``, one of them.

        The others are then shown on demand.
        """
        if (compact, least) != (self._low, self._least):
            self._low, self._least = compact, least
            self._all = False
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything on one line when there is room for it."""
        super().resizeEvent(event)
        if self._wanted() != self._form:
            self._arrange()

    def _on_why(self) -> None:
        self.why_requested.emit("")

    def _on_more(self) -> None:
        self._all = not self._all
        self._arrange()

    def _wanted(self) -> Form:
        if self._least and not self._all:
            return "least"
        if self._low:
            return "compact"
        return "line" if self.width() >= _WIDE * self._kit.theme.factor else "tall"

    def _arrange(self) -> None:
        """Place the parts for the form that fits, with margins that follow the size of the text."""
        form = self._form = self._wanted()
        space = self._kit.theme.space
        left, top, bottom, between, gap = _SPACES[form]
        self._strip.body.setContentsMargins(space(left), space(top), space(_SIDE), space(bottom))
        # The words and the bar begin where those of the page's foot do; the sign before « Déclarations » as well.
        inset = space(_SIDE) - space(left)
        self._foot.setContentsMargins(inset, 0, 0, 0)
        self._line.setContentsMargins(inset if form == "tall" else 0, 0, 0, 0)
        self._strip.body.setSpacing(space(between))
        low = form in ("compact", "least")
        self._flow.set_gap(space(gap if low else 24))
        # removeWidget, not takeAt: an item that Python keeps alive goes on answering with the heights of before.
        for row in (self._names, self._line, self._foot):
            for part in (
                self.library,
                self._who,
                self._amounts_place,
                self._change_place,
                self.why,
                self.more,
                self.bar,
            ):
                row.removeWidget(part)
        for label in self._amounts():
            label.set_compact(low)
            label.set_inline(form == "least")
        self._show_first()
        self._show_library_as_icon(low)
        for part in (self._who, self._change_place, self.why):
            part.setVisible(not low)
        self.bar.setVisible(form != "least")
        self._line.setSpacing(4 if low else space(12))
        self._amounts_place.set_filling(form != "line")
        first = self._names if form == "tall" else self._line
        first.addWidget(self.library)
        if form == "tall":
            first.addWidget(self._who, 1, _MIDDLE)
            first.addWidget(self._change_place, 1)
            first.addWidget(self.why)
            self._line.addWidget(self._amounts_place, 1)
            self._who.setMaximumWidth(_ANY_WIDTH)
        elif form == "line":
            # The name over the campaign: four amounts fit beside them, and nothing moves when a fourth one comes.
            names = (self._physician.sizeHint().width(), self._campaign.sizeHint().width())
            self._who.setMaximumWidth(min(max(names), self._kit.theme.px(220)))
            first.addWidget(self._who, 0, _MIDDLE)
            self._line.setSpacing(space(24))
            # The amounts take what they need, the last change the rest: it comes and goes, and nothing moves.
            first.addWidget(self._amounts_place)
            first.addWidget(self._change_place, 1)
        else:
            first.addWidget(self._amounts_place, 1, _MIDDLE if form == "least" else Qt.AlignmentFlag(0))
        if self._least:
            first.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._show_more()
        self._foot.setSpacing(space(16))
        self._foot.addWidget(self.bar, 1)
        if form == "line":
            self._foot.addWidget(self.why)
        self._change.setAlignment(_RIGHT if form == "line" else _LEFT)
        self.updateGeometry()

    def _show_first(self) -> None:
        """Show the first amount there is alone in the least form, all of them in the others."""
        first = next((label for label in self._amounts() if label.text()), None)
        for label in self._amounts():
            label.set_wanted(self._form != "least" or label is first)

    def _show_more(self) -> None:
        self.more.setVisible(self._least)
        name = self.tr("Montrer le premier montant seul") if self._all else self.tr("Montrer tous les montants")
        self.more.set_icon("chevron-up" if self._all else "chevron-down")
        self.more.setAccessibleName(name)
        self.more.setToolTip(name)

    def _show_library_as_icon(self, alone: bool) -> None:
        name = self.tr("Déclarations")
        self.library.setText("" if alone else name)
        self.library.setAccessibleName(name)
        self.library.setToolTip(name if alone else "")

    def _amounts(self) -> tuple[AmountLine, ...]:
        # « En attente » takes the first place while the gate is not open.
        return (self._pending, self._acquired, self._possible, self._lost, self._unattributed)
