"""« Calculette des VSM » and « Volet 3 » without any declaration, or beside the one that is open. Nothing is saved."""

from __future__ import annotations

import dataclasses
from typing import Literal, cast

from PySide6.QtWidgets import QWidget

from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.pages.scheme_view import SchemeChoiceView, SchemeFieldView
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import SetPhysician, SetSchemes
from forfait_desktop.session.session import Session
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.scheme import SchemeChoice, SchemeField
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.factory import make_page
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.labels import plain_label

_WIDTH = 720
_DIGITS = 10


class SchemeScreen(SideScreen):
    """A page of a scheme over a declaration in memory, its campaign to choose, and what its profile must say."""

    def __init__(self, context: SideContext, scheme: Literal["vsm", "assistant-medical"], title: str) -> None:
        """Open the campaign that is declared today, or that of the declaration."""
        super().__init__(context, title, width=_WIDTH)
        self._scheme = scheme
        self._office = context.tools.office.toolbox
        self._words = context.tools.office.words
        self._like: Session | None = context.opened.session if context.opened is not None else None
        self._physician = self._like.dossier.physician if self._like is not None else _somebody(scheme)
        self._bench: Workbench | None = None
        self._page: Page | None = None
        words = self._words.toolbox
        note = plain_label(context.kit.veil.text(words.not_saved(self._physician.name)), "secondary", self)
        note.setObjectName("outil.note")
        self.body.addWidget(note)
        self._choices = self._office.campaigns(scheme)
        self.campaign = ComboBox(context.kit, "outil.campagne")
        for campaign_id, campaign_title in self._choices:
            self.campaign.addItem(campaign_title, campaign_id)
        self._rules = FieldRow(context.kit, self.campaign, words.rules(), parent=self)
        self.body.addWidget(self._rules)
        if self._like is None:
            self.body.addWidget(self._question())
        self._problem = plain_label("" if self._choices else words.no_rules(), "body", self)
        self._problem.setVisible(not self._choices)
        self._rules.setVisible(bool(self._choices))
        self.body.addWidget(self._problem)
        self.campaign.setCurrentIndex(self._first())
        self.campaign.currentIndexChanged.connect(self._on_campaign)
        self._on_campaign(self.campaign.currentIndex())

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    def focus_first(self) -> None:
        """Go to the first field that waits."""
        if self._page is not None and (waiting := self._page.first_waiting()) is not None:
            waiting.setFocus()
        else:
            self.campaign.setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back, the choice of the rules and the page."""
        if self._page is None or not self._page.fields():
            return (self.back, self.campaign)
        return (self.back, self.campaign, self._page.fields()[0].first_input())

    def may_leave(self) -> bool:
        """Nothing typed here is kept, and the screen says so."""
        return True

    def closing(self) -> None:
        """Let go of the declaration in memory."""
        if self._bench is not None:
            self._bench.close()

    # Inside

    def _first(self) -> int:
        wanted = self._office.proposed(self._scheme) if self._choices else ""
        ids = [one for one, _ in self._choices]
        if self._like is not None and self._like.campaign.id in ids:
            wanted = self._like.campaign.id
        return ids.index(wanted) if wanted in ids else -1

    def _question(self) -> QWidget:
        words, kit = self._words.toolbox, self.context.kit
        if self._scheme == "vsm":
            field = SchemeField(
                kit, SchemeFieldView("outil.patients", words.patients(), "", hint=words.patients_hint(), optional=True)
            )
            field.edited.connect(self._on_patients)
            return field
        view = SchemeChoiceView("outil.specialite", words.specialty(), words.specialties(), "generaliste")
        choice = SchemeChoice(kit, view)
        choice.edited.connect(self._on_specialty)
        return choice

    def _on_patients(self, _field_id: str, payload: object) -> None:
        text = "".join(str(payload).split())
        count = int(text) if text.isdecimal() and len(text) < _DIGITS else None
        self._set_profile(patients=count)

    def _on_specialty(self, _field_id: str, payload: object) -> None:
        group = cast("Literal['generaliste', 'specialiste', 'radiologue']", payload) if payload else None
        self._set_profile(specialty_group=group)

    def _set_profile(self, **changed: object) -> None:
        profile = dataclasses.replace(self._physician.profile, **changed)  # type: ignore[arg-type]
        self._physician = dataclasses.replace(self._physician, profile=profile)
        if self._bench is not None:
            self._bench.session.apply(SetPhysician(self._physician))
            self._show()

    def _on_campaign(self, index: int) -> None:
        if index < 0:
            return
        typed = self._bench.session.dossier if self._bench is not None else None
        self.closing()
        try:
            bench = self._office.calculator(str(self.campaign.itemData(index)), self._physician, self._like)
        except ForfaitError as error:
            self._problem.set_text_quietly(self._words.errors.sentence(error))
            self._problem.show()
            self._drop()
            return
        if typed is not None:
            # The same numbers under other rules: that is what one comes here to see.
            bench.session.apply(SetSchemes(typed.schemes))
        self._problem.hide()
        self._bench = bench
        self._drop()
        page = self._page = make_page(self.context.kit, bench.page(self._scheme), bare=True)
        page.edited.connect(self._on_edited)
        page.undo_requested.connect(self._on_undo)
        page.redo_requested.connect(self._on_redo)
        page.submitted.connect(self._on_left)
        for field in page.fields():
            field.left.connect(self._on_left)
        self.body.addWidget(page)

    def _drop(self) -> None:
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
            self._page = None

    def _on_edited(self, field_id: str, payload: object) -> None:
        if self._bench is not None:
            self._bench.edit(field_id, payload, origin=self._page)
            self._show()

    def _on_left(self, _field_id: str = "") -> None:
        if self._page is not None:
            self._page.set_checked(True)

    def _on_undo(self) -> None:
        if self._bench is not None:
            self._bench.undo()
            self._show()

    def _on_redo(self) -> None:
        if self._bench is not None:
            self._bench.redo()
            self._show()

    def _show(self) -> None:
        if self._page is not None and self._bench is not None:
            self._page.show_view(self._bench.page(self._scheme))


def _somebody(scheme: str) -> Physician:
    """For whom a calculator counts when no declaration is open: what decides is asked, or said on the page."""
    profile = Profile(specialty_group="generaliste", medecin_traitant=True if scheme == "vsm" else None)
    return Physician(profile=profile)


def vsm_screen(context: SideContext) -> SchemeScreen:
    """Screen `outil-vsm`."""
    return SchemeScreen(context, "vsm", context.tools.office.words.toolbox.vsm_title())


def assistant_screen(context: SideContext) -> SchemeScreen:
    """Screen `outil-volet3`."""
    return SchemeScreen(context, "assistant-medical", context.tools.office.words.toolbox.assistant_title())
