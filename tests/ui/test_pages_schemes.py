"""The pages of the VSM (E12) and of volet 3 (E13) in the window: S03, S04, S25, S26, S27 and what surrounds them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QWidget

from forfait_desktop.domain.answers import Profile
from forfait_desktop.storage.dossier import new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from tests.sample import SAMPLE_DAY, SAMPLE_ID, sample_data
from tests.ui.desktop import CLAIRE, Desktop, accessible_name, plain
from tests.ui.test_app_access import name_faults
from tests.ui.typography import screen_faults

AID = "assistant-medical"
RADIOLOGIST = Profile(specialty_group="radiologue", medecin_traitant=False)
TOTALS = ("total.acquis", "total.possible", "total.horsAtteinte")


def add_empty(desktop: Desktop, profile: Profile) -> Path:
    """A declaration without any answer, for that profile."""
    desktop.add_sample_rules()
    dossier = new_dossier(SAMPLE_ID, digest(sample_data()), SAMPLE_DAY, replace(CLAIRE, profile=profile))
    return DossierStore().create(desktop.locations.library, dossier, sample_data())


def type_vsm(desktop: Desktop, *counts: str) -> None:
    for name, count in zip(("ald_patients", "vsm_sent", "vsm_structured"), counts, strict=False):
        desktop.type(f"vsm.{name}", count)


def page_texts(desktop: Desktop) -> list[str]:
    """Every text of the page that is open, title and buttons aside."""
    labels = desktop.wizard.page.scroller.findChildren(QLabel)
    shown = [label for label in labels if label.isVisible() and label.objectName() != "page.titre"]
    return [plain(label.text()) for label in shown if label.text()]


def is_shown(desktop: Desktop) -> Callable[[QWidget], bool]:
    """Whether a widget lies in the part of the page that is in sight."""
    area = desktop.wizard.page.scroller.viewport()

    def shown(widget: QWidget) -> bool:
        top = widget.mapTo(area, widget.rect().topLeft()).y()
        return top >= 0 and top + widget.height() <= area.height()

    return shown


# --- VSM --------------------------------------------------------------------------------------------------------------


def test_s25_tiers(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")
    type_vsm(desktop, "142", "64", "20")
    assert desktop.text("page.resultat") == "45,1 % : il manque 7 VSM pour 1 500 € et 64 pour 3 000 €."
    assert desktop.text("page.estimation") == "Estimé aujourd’hui : 0 €."
    assert desktop.text("page.suite") == "Avec 7 VSM de plus : 1 500 €, ou 1 800 € si 4 sont structurés."
    assert desktop.says("Structurés : 31,3 %. Il en faut au moins un tiers pour +20 %, soit 24 sur 71.")
    assert desktop.says("Coefficient inconnu : calcul fait avec 1,00.")
    bar = desktop.find("page.barre")
    assert isinstance(bar, QProgressBar)
    assert plain(accessible_name(bar)) == "Taux de VSM : 45,1 %, paliers 50 % et 90 %"
    assert bar.value() == 45
    type_vsm(desktop, "142", "71", "24")
    assert desktop.text("page.estimation") == "Estimé aujourd’hui : 1 800 €."
    assert desktop.step("vsm") == "VSM, atteint, 1 800 €"


def test_s26_the_totals_never_move(desktop: Desktop) -> None:
    desktop.open_sample()
    before = [desktop.text(total) for total in TOTALS]
    assert before[0] == "Acquis : 632 points, 4 424 €"
    desktop.go("vsm")
    type_vsm(desktop, "142", "128", "100")
    desktop.go(AID)
    desktop.click(f"{AID}.fte.1")
    desktop.type(f"{AID}.contract_date", "01/09/2024")
    desktop.type(f"{AID}.year", "1")
    assert desktop.text("page.resultat") == "Estimé aujourd’hui : 38 000 €."
    assert [desktop.text(total) for total in TOTALS] == before


def test_the_frame_of_the_vsm(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")
    assert desktop.text("page.titre") == "Volets de synthèse médicale (VSM)"
    assert desktop.text("page.valeur") == "Forfait à part : 1 500 € ou 3 000 €"
    assert desktop.text("page.nature") == "Calculé"
    assert desktop.says("Autres · hors points")
    assert desktop.says("Étape suivante : volet 3")
    assert desktop.text("page.echeance") == "Réalisable jusqu’au 30 juin 2024 : encore 193 jours."
    assert desktop.says("Dates annoncées auparavant : 30 juin 2023, puis 31 décembre 2023.")
    assert desktop.says("Saisissez vos patients en ALD pour voir les paliers.")
    fields = [widget for widget in desktop.shown() if isinstance(widget, QLineEdit)]
    names = {field.objectName(): accessible_name(field) for field in fields}
    assert names["vsm.ald_patients"] == "Patients en ALD"
    assert names["vsm.vsm_sent"] == "VSM déposés dans le DMP"
    assert names["vsm.vsm_structured"] == "VSM au format structuré"


def test_the_method_is_a_numbered_list_with_honest_times(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")
    assert [desktop.text(f"page.methode.{number}") for number in (1, 2, 3, 4)] == [
        "10 min",
        "1,5 min par patient",
        "45 min",
        "20 min",
    ]
    assert [plain(accessible_name(desktop.find(f"vsm.methode.{number}.fait"))) for number in (1, 2, 3, 4)] == [
        "Étape 1 : télécharger la liste des patients en ALD sur amelipro",
        "Étape 2 : vérifier que leur INS est qualifiée",
        "Étape 3 : sélectionner et envoyer en lot",
        "Étape 4 : contrôler les rejets",
    ]
    assert desktop.text("page.duree") == "Comptez 3 à 4 heures, envoi en lot compris."


def test_the_weight_is_shown_as_a_value(desktop: Desktop) -> None:
    gp = Profile(specialty_group="generaliste", medecin_traitant=True, patients=1000)
    desktop.start(add_empty(desktop, gp))
    desktop.go("vsm")
    assert desktop.text("page.coefficient") == "Coefficient de patientèle : 1,25 (1 000 ÷ 800)"
    type_vsm(desktop, "200", "130", "52")
    assert desktop.text("page.estimation") == "Estimé aujourd’hui : 2 250 €."


def test_counts_in_the_wrong_order_are_told_when_the_page_is_left(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")
    type_vsm(desktop, "142", "150")
    assert not desktop.has("page.erreurs"), "entries are judged when the page is left"
    desktop.click("nav.continuer")
    assert desktop.wizard.current == "vsm"
    assert desktop.find("page.erreurs").accessibleName() == "1 saisie à corriger"
    desktop.click("vsm.vsm_sent.erreur")
    assert desktop.focused() == "vsm.vsm_sent"
    assert "150 dépasse 142" in desktop.find("vsm.vsm_sent").accessibleDescription()
    assert (desktop.value("vsm.ald_patients"), desktop.value("vsm.vsm_sent")) == ("142", "150")
    desktop.click("nav.plusTard")
    assert desktop.wizard.current != "vsm"
    assert desktop.step("vsm") == "VSM, à corriger"


def test_no_list_of_patients_can_be_pasted(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")
    field = desktop.find("vsm.ald_patients")
    assert isinstance(field, QLineEdit)
    desktop.qapp.clipboard().setText("142\n64")
    field.setFocus()
    field.paste()
    desktop.click("nav.continuer")
    assert desktop.says("Cette page ne reçoit que des nombres.")
    assert desktop.wizard.workbench.session.dossier.schemes.vsm is None


# --- volet 3 ----------------------------------------------------------------------------------------------------------


def test_the_years_are_read_one_by_one(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go(AID)
    assert desktop.text("page.resultat") == "Choisissez un temps de travail pour voir l’aide."
    assert not desktop.has("page.annee.1")
    desktop.button("Temps de travail : mi-temps").click()
    desktop.type(f"{AID}.contract_date", "1/3/24")
    desktop.type(f"{AID}.year", "2")
    desktop.type(f"{AID}.percentile", "50")
    assert desktop.value(f"{AID}.contract_date") == "01/03/2024"
    assert [plain(accessible_name(desktop.find(f"page.annee.{number}"))) for number in (1, 2, 3)] == [
        "Première année : aide estimée 18 000 €",
        "Deuxième année : aide estimée 14 000 €",
        "Troisième année et suivantes : aide estimée 11 000 €",
    ]
    assert desktop.says("Percentiles 90 à 94 : 13 000 €")
    assert desktop.text("page.resultat") == "Estimé aujourd’hui : 14 000 €."
    assert desktop.text("page.bareme") == "Barèmes du 1er juillet 2019 et du 22 juin 2024."
    assert page_texts(desktop).count("Année saisie") == 1
    assert desktop.says("Accessible si le volet 1 est rempli : oui, selon votre déclaration 2023.")
    assert desktop.says("Secteur 1, ou secteur 2 avec l’Optam")


def test_an_amount_of_zero_says_why(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go(AID)
    desktop.click(f"{AID}.fte.0.33")
    desktop.type(f"{AID}.contract_date", "01/03/2024")
    desktop.type(f"{AID}.year", "2")
    assert desktop.text("page.resultat") == "Estimé aujourd’hui : 0 €."
    assert "Un tiers de temps : seulement pour un contrat signé avant le 1er mai 2023." in page_texts(desktop)
    desktop.click(f"{AID}.fte.0.5")
    assert "Mi-temps, 2e année : 14 000 €, barème du 22 juin 2024." in page_texts(desktop)
    sentences = [text for text in page_texts(desktop) if text.endswith(".")]
    assert len(sentences) == len(set(sentences)), "nothing is said twice"


def test_a_working_time_is_taken_back(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go(AID)
    chosen = desktop.button("Temps de travail : tiers-temps")
    chosen.click()
    chosen.setFocus()
    desktop.key(Qt.Key.Key_Delete)
    assert not desktop.button("Temps de travail : tiers-temps").isChecked()
    assert desktop.wizard.workbench.session.dossier.schemes.assistant_medical is None


def test_the_banner_of_volet_1_blocks_nothing(desktop: Desktop) -> None:
    desktop.open_sample(empty=True)
    desktop.go(AID)
    assert desktop.says("Accessible seulement si le volet 1 est rempli.")
    assert desktop.find(f"{AID}.year").isEnabled()


def test_s27_closed_to_radiologists(desktop: Desktop) -> None:
    desktop.start(add_empty(desktop, RADIOLOGIST))
    desktop.go(AID)
    assert page_texts(desktop) == ["L’aide n’est pas ouverte à votre spécialité (radiologie)."]
    assert desktop.text("page.titre") == "Volet 3 : aide à l’emploi d’un assistant médical"
    assert not [one for one in desktop.wizard.page.findChildren(QLineEdit) if one.isVisible()]
    assert desktop.focused() == "page.titre"
    assert desktop.step(AID) == "Volet 3, sans objet"


def test_s03_s04_steps_of_what_the_profile_removes(desktop: Desktop) -> None:
    desktop.start(add_empty(desktop, RADIOLOGIST))
    assert desktop.step("vsm") == "VSM, sans objet"
    desktop.go("vsm")
    desktop.button("Garder la rubrique VSM").setFocus()
    desktop.key(Qt.Key.Key_Space)
    assert desktop.step("vsm") == "VSM, à compléter"
    assert desktop.focused() == "vsm.ald_patients", "the button is gone, the focus stays on the page"
    desktop.click("Remettre cette rubrique VSM")
    assert desktop.step("vsm") == "VSM, sans objet"
    assert not desktop.has("vsm.ald_patients")


def test_an_aid_that_does_not_concern_the_user(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go(AID)
    assert plain(desktop.find(f"ecarter.{AID}").accessibleName()) == "Volet 3 : cette aide ne me concerne pas"
    desktop.click(f"ecarter.{AID}")
    assert page_texts(desktop) == ["Vous avez mis cette rubrique de côté."]
    assert desktop.step(AID) == "Volet 3, sans objet"
    desktop.click(f"reprendre.{AID}")
    assert desktop.has(f"{AID}.year")


# --- in the window ----------------------------------------------------------------------------------------------------


def test_the_pages_follow_the_volets(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    assert [group.title for group in wizard.workbench.steps()][-2] == "Autres"
    assert wizard.workbench.order()[-3:] == ("vsm", AID, "recapitulatif")
    assert desktop.step("vsm") == "VSM, à compléter"
    assert desktop.step(AID) == "Volet 3, facultatif"
    desktop.go("vsm")
    assert desktop.focused() == "vsm.ald_patients"
    desktop.click("nav.continuer")
    assert wizard.current == AID
    assert desktop.focused() == f"{AID}.fte.0.33"
    desktop.click("nav.continuer")
    assert wizard.current == "recapitulatif"
    desktop.click("nav.precedent")
    assert wizard.current == AID


def test_focus_goes_in_reading_order(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")
    seen = [desktop.focused()]
    for _ in range(3):
        desktop.key(Qt.Key.Key_Tab)
        seen.append(desktop.focused())
    assert seen == ["vsm.ald_patients", "vsm.vsm_sent", "vsm.vsm_structured", "vsm.methode.patients"]
    desktop.go(AID)
    seen = [desktop.focused()]
    for _ in range(3):
        desktop.key(Qt.Key.Key_Tab)
        seen.append(desktop.focused())
    # The radios of an answer not given yet are one stop each or one for all, as the platform has it.
    assert seen[-1] in (f"{AID}.percentile", f"{AID}.contract_date")


def test_the_summary_lists_them_beside_the_points(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("vsm")
    type_vsm(desktop, "142", "71", "24")
    desktop.go("recapitulatif")
    assert desktop.says("Autres · hors points")
    assert "1 800 €" in page_texts(desktop)
    assert desktop.says("632 points · 4 424 €")
    desktop.click("Modifier Volets de synthèse médicale (VSM)")
    assert wizard.current == "vsm"
    desktop.type("vsm.vsm_sent", "150")
    desktop.go("recapitulatif")
    todos = wizard.workbench.summary().todos
    assert (todos[0].severity, todos[0].page) == ("err", "vsm")
    assert desktop.says("Volets de synthèse médicale (VSM)")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_s38_s40_names_and_signs_of_pages_that_say_everything(desktop: Desktop, mode: Literal["light", "dark"]) -> None:
    desktop.kit.theme.set_mode(mode)
    desktop.open_sample()
    desktop.go("vsm")
    type_vsm(desktop, "142", "64", "20")
    faults = name_faults("vsm", desktop.window) + screen_faults("vsm", desktop.window)
    desktop.go(AID)
    desktop.click(f"{AID}.fte.0.5")
    for name, text in (("contract_date", "01/03/2024"), ("year", "2"), ("percentile", "101")):
        desktop.type(f"{AID}.{name}", text)
    desktop.click("nav.continuer")
    assert desktop.says("Le percentile doit être compris entre 0 et 100.")
    faults += name_faults(AID, desktop.window) + screen_faults(AID, desktop.window)
    assert faults == []


def test_enter_goes_on(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("vsm")
    desktop.type("vsm.ald_patients", "142", leave=False)
    desktop.key(Qt.Key.Key_Return)
    assert wizard.current == AID


def test_undo_across_pages(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("vsm")
    type_vsm(desktop, "142")
    # Leaving the page ends the entry: what is typed next in the same field is another one.
    desktop.go("dmp")
    desktop.go("vsm")
    desktop.type("vsm.ald_patients", "150")
    desktop.go("dmp")
    wizard.undo()
    desktop.settle()
    assert wizard.current == "vsm"
    assert desktop.value("vsm.ald_patients") == "142"
    assert desktop.focused() == "vsm.ald_patients"
    assert desktop.says("Saisie annulée : patients en ALD (142 → 150).")
    wizard.redo()
    desktop.settle()
    assert desktop.value("vsm.ald_patients") == "150"


def test_saved_by_itself_and_reopened_on_the_same_page(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("vsm")
    desktop.type("vsm.ald_patients", "142", leave=False)
    desktop.wait_saved()
    desktop.close()
    desktop.start(path)
    assert desktop.wizard.current == "vsm"
    assert desktop.value("vsm.ald_patients") == "142"
    assert desktop.focused() == "vsm.vsm_sent"


@pytest.mark.parametrize(("width", "height", "factor"), [(1366, 768, 1.0), (760, 560, 1.0), (1366, 768, 2.0)])
def test_the_field_that_waits_is_in_sight(desktop: Desktop, width: int, height: int, factor: float) -> None:
    desktop.kit.theme.set_factor(factor)
    desktop.open_sample(width=width, height=height)
    for page, field in (("vsm", "vsm.ald_patients"), (AID, f"{AID}.fte.0.33")):
        desktop.go(page)
        assert desktop.focused() == field
        assert is_shown(desktop)(desktop.find(field))


def test_volet_3_says_what_stays_to_pay_as_drawn(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go(AID)
    desktop.click(f"{AID}.fte.0.5")
    desktop.type(f"{AID}.contract_date", "01/03/2024")
    desktop.type(f"{AID}.annual_cost", "17 500")
    # 17 500 € a year, against 18 000, then 14 000 and 11 000 from June 2024 on.
    rests = [desktop.text(f"page.annee.{number}.reste") for number in (1, 2, 3)]
    assert rests == ["Reste à charge : 0 €", "Reste à charge : 3 500 €", "Reste à charge : 6 500 €"]
    desktop.click(f"{AID}.zone.sous-dense")
    assert desktop.says("Le barème publié ne dit pas ce que la zone ajoute : demandez-le à votre caisse.")
    desktop.wizard.undo()
    assert desktop.says("Saisie annulée : zone d’exercice (zone sous-dense") or desktop.says("zone d’exercice")
    assert desktop.wizard.workbench.session.dossier.schemes.assistant_medical.zone is None  # type: ignore[union-attr]
