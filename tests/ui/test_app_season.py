"""The library says what to do now, and opens it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit

from tests.sample import SAMPLE_ID
from tests.ui.desktop import Desktop, text_of


def start(desktop: Desktop, day: date) -> None:
    desktop.clock.day = day
    desktop.add_sample()
    desktop.start()
    desktop.qtbot.waitUntil(lambda: desktop.has("bandeau.saison"))


def test_in_december_it_leads_to_what_is_worth_doing(desktop: Desktop) -> None:
    start(desktop, date(2023, 12, 20))
    assert desktop.says("encore 11 jours pour agir sur vos taux, jusqu’au 31 décembre 2023.")
    assert desktop.focused() == "bibliotheque.liste"
    desktop.click("saison.et-si")
    assert desktop.text("ecran.titre") == "Et si…"
    desktop.click("ecran.retour")
    assert desktop.text("entete.medecin") == "Dr Claire MARTIN"


def test_in_january_it_leads_to_the_copy_sheet_or_to_the_declaration(desktop: Desktop) -> None:
    start(desktop, date(2024, 1, 20))
    assert desktop.says("la saisie sur amelipro est ouverte encore 15 jours, jusqu’au 4 février 2024.")
    assert desktop.has("saison.recopier")
    desktop.click("saison.open")
    assert desktop.text("entete.medecin") == "Dr Claire MARTIN"


def test_a_year_without_a_declaration_is_offered(desktop: Desktop) -> None:
    # In March the window of 2023 is closed: there is a payment to check, and no declaration for 2024.
    start(desktop, date(2024, 3, 1))
    assert desktop.has("saison.new")
    desktop.click("saison.new")
    assert desktop.window.windowTitle() == "Nouvelle déclaration"


def test_dates_are_noted_in_a_dialog_that_refuses_what_is_no_date(desktop: Desktop) -> None:
    from forfait_desktop.domain.seasons import Dates
    from forfait_desktop.presentation.home.season_view import SeasonView
    from forfait_desktop.ui.home.season import DatesDialog, SettingsDates

    start(desktop, date(2023, 12, 20))
    settings = desktop.window._tools.settings
    dates = SettingsDates(settings)
    view = SeasonView("unknown", "info", "", (), "", SAMPLE_ID, "Donum 2026", Dates(date(2026, 12, 31)))
    dialog = DatesDialog(desktop.kit, desktop.window._tools.office.words, view, dates, desktop.window)
    desktop.dialogs.show(dialog)
    desktop.type("dates.opens", "12/01/2027")
    desktop.type("dates.closes", "demain")
    desktop.click("dates.noter")
    assert dialog.isVisible()
    assert desktop.focused() == "dates.closes"
    desktop.type("dates.closes", "01/01/2027")
    desktop.click("dates.noter")
    assert desktop.says("Le dernier jour doit venir après l’ouverture.")
    desktop.type("dates.closes", "12/02/2027")
    desktop.click("dates.noter")
    assert desktop.top() is desktop.window
    assert dates.day(SAMPLE_ID, "opens") == date(2027, 1, 12)
    assert dates.day(SAMPLE_ID, "closes") == date(2027, 2, 12)
    assert dates.day(SAMPLE_ID, "payment") is None
    again = DatesDialog(desktop.kit, desktop.window._tools.office.words, view, dates, desktop.window)
    field = again.findChild(QLineEdit, "dates.opens")
    assert field is not None
    assert text_of(field) == "12/01/2027"
    again.deleteLater()
