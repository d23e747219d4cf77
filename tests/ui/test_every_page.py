"""Every page of every bundled campaign, in every state: title, no empty label, names, typography (S38, S40)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import Profile
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.presentation.views import (
    CheckView,
    ChoiceView,
    CountView,
    NumberText,
    PageView,
    PercentView,
    RateText,
    RateView,
)
from forfait_desktop.storage.dossier import new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from forfait_desktop.ui.pages.summary import SummaryPage
from forfait_desktop.ui.wizard.page_shelf import SUMMARY
from forfait_desktop.ui.wizard.wizard import Wizard
from tests.ui.desktop import CLAIRE, Desktop
from tests.ui.test_app_access import name_faults
from tests.ui.typography import screen_faults

BUNDLED = sorted((Path(__file__).resolve().parents[2] / "resources" / "campaigns").iterdir())
THOROUGH = ("donum-2026", "forfait-structure-2023")
GP = Profile(specialty_group="generaliste", medecin_traitant=True, lap_available=True)


def open_campaign(desktop: Desktop, data: bytes) -> tuple[Wizard, Campaign]:
    campaign = parse_campaign(data, origin="campaign.toml")
    desktop.clock.day = date(campaign.year, 12, 20)
    dossier = new_dossier(campaign.id, digest(data), desktop.clock.day, replace(CLAIRE, profile=GP))
    desktop.start(DossierStore().create(desktop.locations.library, dossier, data))
    return desktop.wizard, campaign


def payload(field: object, state: str) -> object | None:
    """What a user would type in a field in that state, None: nothing."""
    if isinstance(field, RateView):
        half, wrong, good = RateText(done="148"), RateText(percent="820"), RateText(done="90", total="100")
        return {"half": half, "wrong": wrong, "full": good, "unknown": RateText(unknown=True)}[state]
    if isinstance(field, PercentView | CountView):
        texts = {"half": "", "wrong": "beaucoup", "full": "40", "unknown": ""}
        return NumberText(texts[state])
    if isinstance(field, ChoiceView):
        return {"half": "oui", "wrong": "non", "full": "oui", "unknown": "nsp"}[state]
    if isinstance(field, CheckView):
        return {"half": False, "wrong": False, "full": True, "unknown": False}[state]
    return None


def answer(wizard: Wizard, view: PageView, state: str) -> None:
    for section in view.sections:
        # Half filled: only the first condition of each line.
        for criterion in section.criteria[:1] if state == "half" else section.criteria:
            typed = payload(criterion.field, state)
            if typed is not None:
                wizard.workbench.edit(criterion.field.id, typed)


def page_faults(desktop: Desktop, where: str) -> list[str]:
    page = desktop.wizard.page
    faults = [] if page.title.text() else [f"{where} has no title"]
    faults += [
        f"{where}: an empty label {label.objectName()!r}"
        for label in page.findChildren(QLabel)
        if label.isVisible() and not label.text() and label.pixmap().isNull()
    ]
    ids = [
        widget.objectName()
        for widget in page.findChildren(QLineEdit) + page.findChildren(QComboBox)
        if widget.isVisible()
    ]
    faults += [f"{where}: two fields have the id {one!r}" for one in set(ids) if ids.count(one) > 1]
    return faults + name_faults(where, page) + screen_faults(where, page) + cut_faults(where, page)


def cut_faults(where: str, page: QWidget) -> list[str]:
    """The buttons whose text is wider than they are (labels wrap or show an ellipsis, links wrap)."""
    faults = []
    for button in page.findChildren(QPushButton):
        if button.isVisible() and not button.hasHeightForWidth():
            width = button.fontMetrics().horizontalAdvance(button.text().replace("&&", "&"))
            faults += [f"{where}: {button.text()!r} is cut"] if width > button.width() else []
    return faults


def walk(desktop: Desktop, state: str, before: Callable[[str], None] | None = None) -> list[str]:
    faults = []
    for page_id in desktop.wizard.workbench.order():
        if before is not None and page_id != SUMMARY:
            before(page_id)
        desktop.wizard.open_page(page_id, focus=False)
        page = desktop.wizard.page
        if state == "wrong" and not isinstance(page, SummaryPage):
            page.set_checked(True)
        faults += page_faults(desktop, f"{state}, {page_id}")
    return faults


@pytest.mark.parametrize("folder", BUNDLED, ids=lambda folder: folder.name)
def test_every_page_in_every_state(desktop: Desktop, folder: Path) -> None:
    wizard, campaign = open_campaign(desktop, (folder / "campaign.toml").read_bytes())
    thorough = folder.name in THOROUGH
    # The open period first: nothing typed, then more and more.
    faults = walk(desktop, "empty") if thorough else []
    schemes = {scheme.id for scheme in campaign.schemes}

    def fill(state: str) -> Callable[[str], None]:
        def filled(page_id: str) -> None:
            if page_id not in schemes:
                answer(wizard, wizard.workbench.page(page_id), state)

        return filled

    # One campaign of each make in every state; of the others, which share their pages, only their own texts are read.
    states = ("half", "wrong", "unknown", "full") if thorough else ("full",)
    for state in states:
        faults += walk(desktop, state, fill(state))
    if thorough:
        # Long after every date: amounts are final, and what lacks is told in the past.
        desktop.clock.day += timedelta(days=900)
        wizard.workbench.session.refresh_day()
        faults += walk(desktop, "closed, full")
        faults += walk(desktop, "closed, wrong", fill("wrong"))
    assert faults == []


def test_read_only_pages_let_nothing_be_changed(desktop: Desktop) -> None:
    wizard, _ = open_campaign(desktop, (BUNDLED[-1] / "campaign.toml").read_bytes())
    for page_id in wizard.workbench.order():
        wizard.open_page(page_id, focus=False)
        wizard.page.set_read_only()
        fields = [one for one in wizard.page.findChildren(QLineEdit) if one.isVisible()]
        assert [one.objectName() for one in fields if one.isEnabled() and not one.isReadOnly()] == [
            one.objectName() for one in fields if one.objectName() == "adresse.matricule"
        ], page_id
