"""The pages of answers, through the window: gate, rate, grid, boxes, on the sample of the drawings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar

from forfait_desktop import assets
from forfait_desktop.storage.dossier import new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from tests.ui.desktop import CLAIRE, Desktop, plain

RATE = "reponse.dmp.taux"


# --- E05, the gate ----------------------------------------------------------------------------------------------------


def test_s06_gate_complete(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    assert desktop.says("Volet 1 complet : 280 points (1 960 €) acquis, le volet 2 est ouvert.")
    assert desktop.text("total.acquis") == "Acquis : 632 points, 4 424 €"


def test_s07_gate_unknown_suspends_and_hides_nothing(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    desktop.click("Horaires affichés : je ne sais pas")
    assert desktop.text("total.acquis") == "Acquis : 0 point, 0 €"
    assert desktop.text("total.enAttente") == "En attente : 352 points, 2 464 €"
    assert desktop.says("En attente : 352 points (2 464 €)")
    assert desktop.text("total.possible") == "Encore possible : 713 points, 4 991 €"
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "200")
    assert desktop.value(f"{RATE}.done") == "200"


def test_s08_gate_closed(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    desktop.click("Horaires affichés : non")
    banner = next(text for text in desktop.texts() if text.startswith("Volet 1 non rempli"))
    assert "0 €" in banner


@pytest.mark.parametrize("typed", ["66.8", "66,8", "66,8 %"])
def test_s12_point_or_comma(desktop: Desktop, typed: str) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    for field in ("done", "total"):
        desktop.type(f"reponse.teletransmission.taux.{field}", "")
    desktop.type("reponse.teletransmission.taux.percent", typed)
    assert desktop.value("reponse.teletransmission.taux.percent") == "66,8"
    assert desktop.text("resultat.teletransmission").startswith("Atteint")


def test_s13_too_close_to_call(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    for field in ("done", "total"):
        desktop.type(f"reponse.teletransmission.taux.{field}", "")
    desktop.type("reponse.teletransmission.taux.percent", "66,7")
    assert desktop.says("Trop proche du seuil pour conclure. Saisissez plutôt les deux nombres.")
    assert desktop.says("Commencé")


def test_an_answer_can_be_taken_back(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    chosen = desktop.button("Horaires affichés : oui")
    chosen.setFocus()
    desktop.key(Qt.Key.Key_Delete)
    answers = desktop.wizard.workbench.session.dossier.answers
    assert "horaires" not in answers
    assert not desktop.button("Horaires affichés : oui").isChecked()


# --- E06, a rate ------------------------------------------------------------------------------------------------------


def test_s09_met_exactly(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "200")
    desktop.type(f"{RATE}.total", "2000")
    assert desktop.text("page.resultat").startswith("Atteint : 10 % pour un seuil de 10 %")
    bar = next(one for one in desktop.shown() if isinstance(one, QProgressBar) and one.objectName() != "total.barre")
    name = plain(bar.accessibleName())
    assert name.endswith("atteint")
    assert "non atteint" not in name


def test_the_last_change_leads_to_its_page(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "200")
    desktop.go("sas")
    QTest.mouseClick(desktop.find("total.dernierChangement"), Qt.MouseButton.LeftButton)
    assert desktop.wizard.current == "dmp"


def test_s10_missing_acts(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "148")
    desktop.type(f"{RATE}.total", "2 000")
    assert desktop.value(f"{RATE}.total") == "2 000"
    assert desktop.text("page.manque") == "Il vous manque 52 alimentations pour gagner 40 points (280 €)."
    assert desktop.text("page.calcul") == "Calcul : 10 % de 2 000 = 200 ; 200 − 148 = 52."


def test_s11_after_closing(desktop: Desktop) -> None:
    desktop.clock.day = date(2024, 1, 5)
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "148")
    desktop.type(f"{RATE}.total", "2000")
    assert desktop.text("page.manque").startswith("Il vous a manqué 52 alimentations")
    parts = desktop.wizard.workbench.session.evaluation.indicator("dmp").parts
    assert (parts.open, parts.lost) == (Decimal(0), Decimal(40))


def test_s14_s15_an_error_stays_in_sight_and_never_imprisons(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "148")
    desktop.type(f"{RATE}.total", "120")
    assert not desktop.has("page.erreurs"), "entries are judged when the page is left"
    desktop.click("Enregistrer et continuer")
    assert desktop.wizard.current == "dmp"
    assert desktop.find("page.erreurs").accessibleName() == "1 saisie à corriger"
    assert desktop.says("148 dépasse 120. Vérifiez l’ordre des deux nombres.")
    assert (desktop.value(f"{RATE}.done"), desktop.value(f"{RATE}.total")) == ("148", "120")
    desktop.click("Plus tard")
    assert desktop.wizard.current != "dmp"
    assert desktop.step("dmp").endswith("à corriger")
    desktop.go("dmp")
    assert desktop.has("page.erreurs"), "and is found again on return"


def test_an_error_links_to_its_field(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "abc")
    desktop.click("nav.continuer")
    link = next(one for one in desktop.shown() if one.objectName().endswith(".erreur"))
    desktop.click(link.objectName())
    assert desktop.focused() == f"{RATE}.done"


def test_s16_two_entries_disagree(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "148")
    desktop.type(f"{RATE}.total", "2000")
    desktop.type(f"{RATE}.percent", "9")
    desktop.click("Enregistrer et continuer")
    assert desktop.wizard.current == "dmp"
    assert desktop.says("148 sur 2 000 donne 7,4 %, mais vous avez saisi 9 %. Gardez l’un des deux.")


def test_typing_never_rewrites_the_field_nor_rebuilds_the_page(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    field = desktop.find(f"{RATE}.total")
    for typed in ("2", "20", "200", "2000"):
        desktop.type(f"{RATE}.total", typed, leave=False)
        assert desktop.find(f"{RATE}.total") is field
        assert desktop.value(f"{RATE}.total") == typed
    assert QApplication.focusWidget() is field


def test_enter_in_a_field_goes_on(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "300", leave=False)
    desktop.key(Qt.Key.Key_Return)
    assert desktop.wizard.current == "mss-patient"


# --- E07, the grid ----------------------------------------------------------------------------------------------------


def test_s18_grid(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("teleservices")
    for line, typed in (("aat", "82"), ("cm-atmp", "50"), ("pse", "85"), ("spe", "12"), ("dsg", "14")):
        desktop.type(f"reponse.{line}.taux.percent", typed)
    desktop.type("reponse.dmt.taux.percent", "")
    assert desktop.says("Acquis ici : 132 points sur 150 · 924 €")
    assert "neutralisé, 22,5 points" in desktop.text("resultat.dmt")
    assert desktop.value("reponse.dmt.taux.percent") == ""


def test_grid_one_wrong_row_leaves_the_others(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("teleservices")
    desktop.type("reponse.aat.taux.percent", "820")
    desktop.type("reponse.pse.taux.percent", "85")
    desktop.click("nav.continuer")
    assert desktop.wizard.current == "teleservices"
    assert desktop.says("Le taux doit être compris entre 0 et 100 %.")
    assert "atteint, 30,5 points" in desktop.text("resultat.pse")


def test_grid_goes_from_row_to_row(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("teleservices")
    desktop.type("reponse.aat.taux.percent", "82", leave=False)
    desktop.key(Qt.Key.Key_Return)
    assert desktop.focused() == "reponse.cm-atmp.taux.percent"
    desktop.key(Qt.Key.Key_Down)
    assert desktop.focused() == "reponse.pse.taux.percent"
    desktop.key(Qt.Key.Key_Up)
    assert desktop.focused() == "reponse.cm-atmp.taux.percent"


# --- E09 to E11 -------------------------------------------------------------------------------------------------------


def test_boxes_and_the_box_that_answers_no(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("coordination")
    assert desktop.has("detail.coordination.msp.nom")
    desktop.click("reponse.coordination.aucun")
    assert not desktop.has("detail.coordination.msp.nom"), "a detail follows its box only once ticked"
    values = dict(desktop.wizard.workbench.session.dossier.answers["coordination"])
    assert set(values.values()) == {False}
    desktop.click("reponse.coordination.cpts.case")
    box = desktop.find("reponse.coordination.aucun")
    assert not box.property("checked"), "the newer answer wins"


def test_conditions_say_which_one_is_missing(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("sas")
    desktop.click("reponse.sas.departement.oui")
    desktop.click("reponse.sas.inscription.oui")
    desktop.click("reponse.sas.agenda.nsp")
    assert desktop.says("Il manque 1 condition sur 3")


# --- Donum: means and counts ------------------------------------------------------------------------------------------


def donum(desktop: Desktop) -> None:
    data = (assets.campaigns_dir() / "donum-2026" / "campaign.toml").read_bytes()
    desktop.clock.day = date(2026, 11, 21)
    dossier = new_dossier("donum-2026", digest(data), desktop.clock.day, replace(CLAIRE))
    desktop.start(DossierStore().create(desktop.locations.library, dossier, data))


def test_donum_socle_met_exactly_then_lost_by_one_point(desktop: Desktop) -> None:
    donum(desktop)
    desktop.go("socle")
    for criterion in ("segur", "lap", "sesam-vitale"):
        desktop.click(f"reponse.logiciels-a-jour.{criterion}.oui")
    for service, typed in (("aat", "80"), ("pse", "60"), ("dmt", "40"), ("fse", "60")):
        desktop.type(f"reponse.teleservices-socles.{service}.percent", typed)
    assert desktop.text("total.acquis") == "Acquis : 280 points, 1 960 €"
    desktop.type("reponse.teleservices-socles.fse.percent", "59")
    assert desktop.text("total.acquis") == "Acquis : 0 point, 0 €"
    assert desktop.text("resultat.teleservices-socles").startswith("Non atteint : 59,7 %")


def test_donum_counts_and_mean_pages(desktop: Desktop) -> None:
    donum(desktop)
    desktop.go("apcv-mss")
    desktop.type("reponse.apcv-mss.apcv.nombre", "1")
    desktop.type("reponse.apcv-mss.mss-patient.nombre", "3")
    assert desktop.text("page.resultat").startswith("Atteint")
    assert desktop.text("total.enAttente") == "En attente : 20 points, 140 €"
    desktop.go("autres-teleservices")
    desktop.type("reponse.autres-teleservices.moyenne.percent", "29,9")
    assert desktop.text("page.resultat").startswith("Non atteint : 29,9 %")


# --- E08, the address of a patient ------------------------------------------------------------------------------------


ADDRESS = "269054958815780@patient.mssante.fr"


def test_s20_patient_address(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("mss-patient")
    desktop.type("adresse.matricule", "2 69 05 49 588 157 80", leave=False)
    assert desktop.text("adresse.cle") == "Clé vérifiée"
    assert desktop.text("adresse.resultat") == f"Adresse : {ADDRESS}"
    desktop.click("Copier l’adresse")
    assert QApplication.clipboard().text() == ADDRESS
    assert desktop.says("Adresse copiée. Le presse-papiers sera vidé dans 60 secondes.")
    assert QApplication.clipboard().mimeData().data("x-kde-passwordManagerHint") == b"secret"


def test_s21_nothing_is_kept_of_a_patient(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("mss-patient")
    desktop.type("adresse.matricule", "269054958815780", leave=False)
    desktop.key(Qt.Key.Key_Return)
    desktop.go("dmp")
    assert desktop.wizard.workbench.session.undo_label is None
    desktop.go("mss-patient")
    assert desktop.value("adresse.matricule") == ""
    desktop.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, desktop.find("adresse.matricule"))
    assert desktop.value("adresse.matricule") == ""
    desktop.close()
    assert QApplication.clipboard().text() == "", "still ours, so emptied at the end"
    for file in (one for one in desktop.root.rglob("*") if one.is_file()):
        assert b"269054958815780" not in file.read_bytes(), file
    desktop.start(path)
    desktop.go("mss-patient")
    assert desktop.value("adresse.matricule") == ""


def test_s22_wrong_key_or_length(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("mss-patient")
    desktop.type("adresse.matricule", "269054958815781", leave=False)
    assert desktop.text("adresse.cle") == "La clé ne correspond pas : une faute de frappe est probable."
    assert desktop.button("Copier quand même").isVisible()
    desktop.type("adresse.matricule", "2690549588157", leave=False)
    assert desktop.text("adresse.cle") == "Le matricule doit compter 15 caractères : il en manque 2."
    assert not desktop.has("adresse.copier")
    desktop.key(Qt.Key.Key_Escape)
    assert desktop.value("adresse.matricule") == ""


def test_the_clipboard_of_another_program_is_left_alone(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("mss-patient")
    desktop.type("adresse.matricule", "269054958815780", leave=False)
    desktop.click("adresse.copier")
    QApplication.clipboard().setText("autre chose")
    desktop.close()
    assert QApplication.clipboard().text() == "autre chose"
    QApplication.clipboard().clear()
