"""E03, a new declaration: for which year, who declares and what that changes, what an earlier year gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from forfait_desktop.domain.answers import Physician
from forfait_desktop.domain.campaign import ProfileQuestion
from forfait_desktop.presentation.views import CampaignChoiceView, ProfileEffectView
from forfait_desktop.records import dataclass
from forfait_desktop.ui.declaration.carryover_page import CarryOverPage
from forfait_desktop.ui.declaration.profile_effect import ProfileEffect, ProfileRow
from forfait_desktop.ui.declaration.profile_form import ProfileForm
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import focused_in
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll, rule
from forfait_desktop.ui.widgets.toggles import RadioButton

if TYPE_CHECKING:
    from forfait_desktop.presentation.home.carryover_view import CarryOverView
    from forfait_desktop.presentation.home.former_years import FormerYear

_YEAR: Final = 0
_PROFILE: Final = 1
_CARRY: Final = 2


@dataclass(frozen=True, slots=True)
class NewDeclaration:
    """What the user asked for.

    `kept`: items kept although the profile removed them. `former`: the earlier declaration, and `chosen` its lines
    whose « Reprendre » was pressed.
    """

    campaign_id: str
    physician: Physician
    kept: frozenset[str] = frozenset()
    former: FormerYear | None = None
    chosen: frozenset[str] = frozenset()


class NewDeclarationSource(Protocol):
    """What the three pages ask for."""

    def choices(self) -> tuple[CampaignChoiceView, ...]:
        """The campaigns, newest first, one of them selected."""

    def year(self, campaign_id: str) -> int:
        """The reference year of a campaign."""

    def questions(self, campaign_id: str) -> tuple[ProfileQuestion, ...]:
        """The questions of the profile on which that campaign depends."""

    def effect(self, campaign_id: str, physician: Physician, kept: frozenset[str]) -> ProfileEffectView:
        """What that profile changes in that campaign."""

    def existing(self, campaign_id: str, physician: Physician) -> str:
        """The path of a declaration of the same physician and campaign, or ""."""

    def former(self, campaign_id: str, physician: Physician, path: str) -> FormerYear | None:
        """The earlier declaration to start from: `path`, or the latest one of the physician; None without any."""

    def carry_view(self, former: FormerYear, chosen: frozenset[str]) -> CarryOverView:
        """What may be taken from it, with the lines chosen so far."""


class NewDeclarationScreen(QWidget):
    """The pages and their step line. The third one is shown only when an earlier declaration exists.

    Signals:
        created(object): a `NewDeclaration`.
        left(): « Précédent » on the first page, or « Déclarations ».
        open_requested(str): the declaration that exists already.
    """

    created = Signal(object)
    left = Signal()
    open_requested = Signal(str)

    def __init__(
        self, kit: Kit, source: NewDeclarationSource, parent: QWidget | None = None, duplicated: str = ""
    ) -> None:
        """Ask ``source``; ``duplicated`` is the declaration that « Dupliquer pour une autre année » was asked for."""
        super().__init__(parent)
        self._kit = kit
        self._source = source
        self._duplicated = duplicated
        self._former: FormerYear | None = None
        self._chosen: frozenset[str] = frozenset()
        self._kept: frozenset[str] = frozenset()
        self._existing = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._pages = QStackedWidget(self)
        column.addWidget(self._pages, 1)
        self._pages.addWidget(self._year_page())
        self._pages.addWidget(self._profile_page())
        self.carry = CarryOverPage(kit)
        self.carry.pressed.connect(self._on_carry_pressed)
        self._pages.addWidget(self.carry)
        column.addWidget(rule(self))
        column.addWidget(self._foot())
        self._show_page(_YEAR)

    # Building

    def _head(self) -> QWidget:
        strip = Card(self, "bar", 0)
        strip.body.setContentsMargins(32, 14, 32, 14)
        flow = FlowLayout(None, 24, 4)
        strip.body.addLayout(flow)
        flow.addWidget(plain_label(self.tr("Nouvelle déclaration"), "strong", strip, wrap=False))
        self._position = plain_label("", "body", strip, wrap=False)
        self._position.setObjectName("nouvelle.etape")
        self._following = plain_label("", "secondary", strip, wrap=False)
        flow.addWidget(self._position)
        flow.addWidget(self._following)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(rule(whole))
        return whole

    def _foot(self) -> QWidget:
        strip = Card(self, "bar", 0)
        strip.body.setContentsMargins(32, 12, 32, 12)
        flow = EndsLayout()
        strip.body.addLayout(flow)
        self._back = Button(self._kit, self.tr("Précédent"), "nav.precedent", "secondary", "arrow-left", strip)
        self._next = Button(self._kit, "", "nav.continuer", "primary", parent=strip)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self.submit)
        flow.addWidget(self._back)
        flow.addWidget(self._next)
        return strip

    def _year_page(self) -> QWidget:
        page = PageScroll(self)
        self._year_title = plain_label(self.tr("Pour quelle année\u00a0?"), "title")
        self._year_title.setObjectName("page.titre")
        page.body.addWidget(self._year_title)
        card = Card()
        page.body.addWidget(card)
        self._years = QButtonGroup(self)
        self._campaigns: list[str] = []
        for number, choice in enumerate(self._source.choices()):
            radio = RadioButton(self._kit, choice.text, card)
            radio.setObjectName(f"nouvelle.annee.{choice.id}")
            radio.setChecked(choice.selected)
            self._years.addButton(radio, number)
            self._campaigns.append(choice.id)
            card.body.addWidget(radio)
            if choice.note:
                radio.setAccessibleDescription(choice.note)
                note = plain_label(choice.note, "caption", card)
                note.setContentsMargins(42, 0, 0, 0)
                card.body.addWidget(note)
        return page

    def _profile_page(self) -> QWidget:
        page = PageScroll(self, 1080)
        title = plain_label(self.tr("Qui déclare\u00a0?"), "title")
        title.setObjectName("page.titre")
        page.body.addWidget(title)
        self._duplicate = self._duplicate_card()
        page.body.addWidget(self._duplicate)
        self.form = ProfileForm(self._kit)
        self.form.changed.connect(self._on_profile_changed)
        self.form.identified.connect(self._on_identified)
        self.effect = ProfileEffect(self._kit)
        self.effect.keep_requested.connect(self._on_keep)
        self.effect.remove_requested.connect(self._on_remove)
        page.body.addWidget(ProfileRow(self._kit, self.form, self.effect))
        return page

    def _duplicate_card(self) -> QWidget:
        card = Card()
        self._duplicate_text = plain_label("", "strong", card)
        card.body.addWidget(self._duplicate_text)
        flow = FlowLayout(None, 12, 8)
        card.body.addLayout(flow)
        open_it = Button(self._kit, self.tr("L’ouvrir"), "nouvelle.ouvrir", parent=card)
        open_it.clicked.connect(self._on_open_existing)
        second = Button(self._kit, self.tr("En créer une seconde"), "nouvelle.seconde", parent=card)
        second.clicked.connect(self._on_second)
        flow.addWidget(open_it)
        flow.addWidget(second)
        card.hide()
        return card

    # What others ask

    @property
    def campaign_id(self) -> str:
        """The campaign that is chosen, or "" when there is none."""
        number = self._years.checkedId()
        return self._campaigns[number] if 0 <= number < len(self._campaigns) else ""

    def focus_first(self) -> None:
        """Give the focus to the first field of the page."""
        self.zones()[0].setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        match self._pages.currentIndex():
            case 0:
                return (self._years.checkedButton() or self._next, self._next)
            case 1:
                return (self.form.first_input(), self._next)
            case _:
                return (self.carry.first_input() or self._next, self._next)

    def submit(self) -> None:
        """« Continuer », then « Créer la déclaration »."""
        page = self._pages.currentIndex()
        if page == _YEAR and self.campaign_id:
            self._show_page(_PROFILE)
            self.focus_first()
        elif page == _PROFILE and self.form.check():
            self._leave_profile()
        elif page == _CARRY:
            self._create()

    def _leave_profile(self) -> None:
        self._existing = self._source.existing(self.campaign_id, self.form.physician())
        if self._existing:
            self._duplicate_text.set_text_quietly(
                self.tr("Une déclaration {year} existe déjà pour {name}.").format(
                    year=self._source.year(self.campaign_id), name=self.form.short_name()
                )
            )
            self._duplicate.show()
            self._duplicate.findChildren(QPushButton)[0].setFocus()
            return
        self._go_on_to_carry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, except on a button, which it presses."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = focused_in(self)
        if isinstance(focused, QPushButton):
            focused.click()
        elif isinstance(focused, QAbstractButton):
            self.submit()
        else:
            self.submit()

    # Inside

    def _show_page(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        if number == _PROFILE:
            self.form.set_campaign(self._source.year(self.campaign_id), self._source.questions(self.campaign_id))
            self._find_former()
            if self._former is not None:
                # The questions may be other ones, of another year, without an answer yet.
                self.form.fill(self._former.physician)
            self._on_profile_changed()
        elif number == _CARRY and self._former is not None:
            self.carry.open_view(self._source.carry_view(self._former, self._chosen))
        self._duplicate.hide()
        self._show_place()

    def _show_place(self) -> None:
        number = self._pages.currentIndex()
        names = (self.tr("année"), self.tr("profil"), self.tr("reprise"))
        count = 3 if self._former is not None or self._duplicated else 2
        self._position.set_text_quietly(
            self.tr("Étape {number} sur {count}\u00a0: {name}").format(
                number=number + 1, count=count, name=names[number]
            )
        )
        last = number == count - 1
        self._following.set_text_quietly(
            "" if last else self.tr("Étape suivante\u00a0: {name}").format(name=names[number + 1])
        )
        self._following.setVisible(not last)
        self._next.setText(self.tr("Créer la déclaration") if last else self.tr("Continuer"))

    def _find_former(self) -> None:
        """Look for the earlier declaration to start from; what it knows of the physician fills what is empty."""
        before = self._former
        self._former = self._source.former(self.campaign_id, self.form.physician(), self._duplicated)
        if self._former is None or (before is not None and before.path == self._former.path):
            return
        self._chosen = frozenset()
        self.form.fill(self._former.physician)

    def _go_on_to_carry(self) -> None:
        self._find_former()
        if self._former is None:
            self._create()
        else:
            self._show_page(_CARRY)
            self.focus_first()

    def _on_identified(self) -> None:
        self._find_former()
        self._show_place()

    def _on_carry_pressed(self, action: str) -> None:
        line = action.partition(".")[2]
        self._chosen ^= {line}
        if self._former is not None:
            self.carry.show_view(self._source.carry_view(self._former, self._chosen))

    def _on_back(self) -> None:
        if self._pages.currentIndex() == _YEAR:
            self.left.emit()
        else:
            self._show_page(self._pages.currentIndex() - 1)
            self.focus_first()

    def _on_profile_changed(self) -> None:
        physician = self.form.physician()
        if not physician.specialty:
            self.effect.show_empty()
            return
        self.effect.show_view(self._source.effect(self.campaign_id, physician, self._kept))

    def _on_keep(self, indicator: str) -> None:
        self._kept |= {indicator}
        self._on_profile_changed()

    def _on_remove(self, indicator: str) -> None:
        self._kept -= {indicator}
        self._on_profile_changed()

    def _on_open_existing(self) -> None:
        self.open_requested.emit(self._existing)

    def _on_second(self) -> None:
        self._go_on_to_carry()

    def _create(self) -> None:
        chosen = self._chosen if self._former is not None else frozenset()
        self.created.emit(NewDeclaration(self.campaign_id, self.form.physician(), self._kept, self._former, chosen))
