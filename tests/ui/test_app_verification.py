"""The verification and the contestation in the real window."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from forfait_desktop.campaigns.examples import entry_of
from forfait_desktop.domain.answers import Physician
from forfait_desktop.storage.dossier import from_bytes, new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from forfait_desktop.ui.verification.contest import ContestScreen
from forfait_desktop.ui.verification.screen import VerifyScreen
from tests.presentation.benches import bundled
from tests.ui.desktop import Desktop, plain


def show(desktop: Desktop, screen_id: str) -> VerifyScreen | ContestScreen:
    desktop.window.side.show(screen_id)
    desktop.settle()
    screen = desktop.window.side.screen
    assert isinstance(screen, VerifyScreen | ContestScreen)
    return screen


def wait_found(desktop: Desktop) -> None:
    """The search is over: its progress is no longer shown."""
    desktop.qtbot.waitUntil(lambda: not desktop.has("verifier.progression"))
    desktop.settle()


def verify(desktop: Desktop, amount: str) -> VerifyScreen:
    screen = show(desktop, "verifier")
    assert isinstance(screen, VerifyScreen)
    desktop.type("verifier.montant", amount)
    wait_found(desktop)
    return screen


def test_nothing_is_asked_before_an_amount(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "verifier")
    assert desktop.text("verifier.estime") == "Estimé d’après vos réponses : 4 424 €."
    assert desktop.text("verifier.ecart").startswith("Saisissez le montant reçu")
    assert not desktop.has("verifier.progression")


def test_the_amount_that_was_expected(desktop: Desktop) -> None:
    desktop.open_sample()
    verify(desktop, "4 424,00")
    assert desktop.text("verifier.ecart") == "Reçu 4 424 €, comme estimé : aucun écart."
    assert not desktop.has("verifier.resultat")


def test_one_line_explains_and_is_saved(desktop: Desktop) -> None:
    desktop.open_sample()
    # 4 424 € less « Exercice coordonné », 120 points of 7 €, is also what two sets of three lines would leave.
    verify(desktop, "3584")
    assert desktop.text("verifier.ecart") == "Reçu 3 584 €, estimé 4 424 € : écart de −840 €."
    assert desktop.text("verifier.resultat") == "Une seule rubrique explique exactement cet écart."
    assert desktop.says("Exercice coordonné : 0 € au lieu de 840 € (−840 €)")
    desktop.type("verifier.date", "19/12/2023")
    desktop.wait_saved()
    saved = from_bytes(desktop.wizard.workbench.session.path.read_bytes()).payment
    assert (saved.amount, saved.date) == (Decimal(3584), date(2023, 12, 19))


def test_several_sets_of_the_same_size(desktop: Desktop) -> None:
    desktop.open_sample()
    # 350 € less: « Codage » or « Vidéotransmission », 50 points each; nothing else is worth 50 points and acquired.
    verify(desktop, "4074")
    assert desktop.text("verifier.resultat") == ("2 rubriques expliquent chacune, à elle seule, exactement cet écart.")
    assert desktop.says("Ensemble 2")


def test_no_set_explains_but_a_rounding_does(desktop: Desktop) -> None:
    desktop.open_sample()
    verify(desktop, "4423,80")
    assert desktop.text("verifier.resultat") == ("Aucun ensemble de rubriques n’explique exactement cet écart.")
    assert "un arrondi à l’euro suffit" in desktop.text("verifier.indices.texte")
    desktop.type("verifier.montant", "4421,80")
    wait_found(desktop)
    assert not desktop.has("verifier.indices.texte")


def test_what_is_not_an_amount_is_refused_and_not_stored(desktop: Desktop) -> None:
    desktop.open_sample()
    verify(desktop, "quatre mille")
    assert desktop.says("Saisissez un montant, par exemple 4 210 ou 4 210,50.")
    assert desktop.wizard.workbench.session.dossier.payment.amount is None
    desktop.type("verifier.date", "01/01/2031")
    assert desktop.says("La date ne peut pas être après aujourd’hui.")


def test_lines_as_the_caisse_prints_them(desktop: Desktop) -> None:
    desktop.open_sample()
    verify(desktop, "4074")
    desktop.click("aide.lignes")
    desktop.type("verifier.ligne.codage", "350")
    wait_found(desktop)
    assert desktop.text("verifier.resultat") == "Une seule rubrique explique exactement cet écart."
    desktop.type("verifier.ligne.videotransmission", "0")
    wait_found(desktop)
    assert desktop.text("verifier.resultat") == "Les lignes que la caisse imprime suffisent à expliquer l’écart."
    assert desktop.wizard.workbench.session.dossier.payment.lines == {
        "codage": Decimal(350),
        "videotransmission": Decimal(0),
    }


def test_a_long_search_can_be_stopped_and_the_window_answers(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = show(desktop, "verifier")
    assert isinstance(screen, VerifyScreen)
    gate = threading.Event()
    # What is read before keeps the search waiting: it is on another thread, and the window goes on.
    desktop.window._tools.indexer.submit(gate.wait, lambda _result: None, lambda _error: None)
    desktop.type("verifier.montant", "4074")
    assert desktop.has("verifier.progression")
    desktop.click("verifier.arreter")
    gate.set()
    wait_found(desktop)
    assert desktop.text("verifier.resultat") == "Recherche arrêtée."
    desktop.click("verifier.relancer")
    wait_found(desktop)
    assert desktop.text("verifier.resultat").startswith("2 rubriques")


# --- contestation -------------------------------------------------------------------------------------------------


def letter(desktop: Desktop) -> QPlainTextEdit:
    found = desktop.find("contester.courrier")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_from_a_set_to_the_letter(desktop: Desktop) -> None:
    desktop.open_sample()
    verify(desktop, "3584")
    desktop.click("Contester ces lignes : ensemble 1")
    assert desktop.text("ecran.titre") == "Contester"
    text = plain(letter(desktop).toPlainText())
    assert "J’ai reçu la somme de 3 584 €" in text
    assert "ce montant devrait être de 4 424 €. L’écart est de 840 €." in text
    assert "– Exercice coordonné : 840 €. Ma réponse : MSP du Ried." in text
    assert "procéder au versement de 840 €" in text
    assert desktop.text("contester.delai") == "Délai non publié : vérifiez auprès de votre caisse."
    assert not desktop.has("contester.sas")


def test_the_countdown_of_the_day_that_was_read(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "contester")
    desktop.type("contester.limite", "31/12/2023")
    assert desktop.text("contester.delai") == (
        "Il reste 11 jours, jusqu’au 31 décembre 2023. "
        "Source : la date que vous avez lue sur le courrier de votre caisse."
    )
    desktop.type("contester.limite", "01/12/2023")
    assert desktop.text("contester.delai").startswith("Ce délai a pris fin le 1er décembre 2023, il y a 19 jours.")


def test_an_edited_letter_is_kept_until_it_is_taken_back(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "contester")
    box = letter(desktop)
    proposed = box.toPlainText()
    box.setFocus()
    box.setPlainText(f"{proposed}\n\nFait à Benfeld.")
    desktop.settle()
    assert desktop.wizard.workbench.session.dossier.payment.letter.endswith("Fait à Benfeld.")
    assert desktop.says("Vous avez modifié ce courrier")
    desktop.click("contester.retablir")
    assert desktop.wizard.workbench.session.dossier.payment.letter == ""
    assert letter(desktop).toPlainText() == proposed


def test_a_patient_number_is_never_kept(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "contester")
    box = letter(desktop)
    box.setFocus()
    box.setPlainText("Patient 2 69 05 49 588 157 80")
    desktop.settle()
    assert desktop.says("Ce texte ressemble à un numéro de patient")
    assert desktop.wizard.workbench.session.dossier.payment.letter == ""
    box.setPlainText("Tél. 03 88 00 00 00\n67230 Benfeld")
    desktop.settle()
    assert not desktop.says("Ce texte ressemble")


def test_saved_as_pdf_html_and_text(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    verify(desktop, "3584")
    desktop.click("Contester ces lignes : ensemble 1")
    folder = tmp_path / "sorties"
    folder.mkdir()
    desktop.dialogs.next = folder
    for kind in (".pdf", ".html", ".txt"):
        desktop.click(f"contester.enregistrer{kind}")
        target = folder / f"Contestation 2023 Dr Claire MARTIN 2023-12-20{kind}"
        desktop.qtbot.waitUntil(target.is_file)
    desktop.settle()
    wanted = ("Exercice coordonné", "MSP du Ried", "3 584 €", "Note de désaccord du 20 décembre 2023")
    pdf = plain(
        " ".join(
            page.extract_text()
            for page in PdfReader(folder / "Contestation 2023 Dr Claire MARTIN 2023-12-20.pdf").pages
        )
    )
    texts = [plain(file.read_text("utf-8")) for kind in ("html", "txt") for file in folder.glob(f"*.{kind}")]
    for text in (" ".join(pdf.split()), *texts):
        for one in wanted:
            assert one in text


def test_a_letter_saved_before_is_never_replaced(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    show(desktop, "contester")
    former = tmp_path / "Contestation 2023 Dr Claire MARTIN 2023-12-20.txt"
    former.write_text("complété à la main", "utf-8")
    desktop.dialogs.next = tmp_path
    desktop.click("contester.enregistrer.txt")
    made = tmp_path / "Contestation 2023 Dr Claire MARTIN 2023-12-20 (2).txt"
    desktop.qtbot.waitUntil(made.is_file)
    desktop.qtbot.waitUntil(lambda: desktop.says(made.name))
    assert former.read_text("utf-8") == "complété à la main"


def test_more_lines_than_what_is_missing_are_told(desktop: Desktop) -> None:
    desktop.open_sample()
    verify(desktop, "3584")
    desktop.click("Contester ces lignes : ensemble 1")
    assert not desktop.has("contester.exces")
    desktop.click("contester.ligne.volet-1")
    assert "plus que l’écart de 840 €" in desktop.text("contester.exces")
    desktop.click("contester.ligne.volet-1")
    assert not desktop.has("contester.exces")


def test_the_known_case_of_the_sas(desktop: Desktop) -> None:
    campaign, data = bundled("forfait-structure-2024")
    desktop.clock.day = date(2025, 6, 5)
    example = next(one for one in campaign.examples if plain(one.title) == "SAS : les trois conditions, en janvier")
    given = entry_of(campaign, example, origin=campaign.id, where="examples")
    physician = Physician(name="Dr Claire MARTIN", rpps="10003461033", profile=given.profile)
    made = new_dossier(campaign.id, digest(data), desktop.clock.day, physician)
    path = DossierStore().create(desktop.locations.library, replace(made, answers=given.answers), data)
    desktop.start(path)
    verify(desktop, "1960")
    assert desktop.text("verifier.ecart") == "Reçu 1 960 €, estimé 3 360 € : écart de −1 400 €."
    assert "Cas connu : hors de la plateforme nationale du SAS" in desktop.text("verifier.indices.texte")
    desktop.click("Contester ces lignes : ensemble 1")
    assert "plateforme nationale" not in letter(desktop).toPlainText()
    desktop.click("contester.sas")
    text = plain(letter(desktop).toPlainText())
    assert "l’organisation à laquelle je participe n’utilise pas la plateforme nationale" in text
    assert "N° RPPS : 10003461033" in text
    assert desktop.wizard.workbench.session.dossier.payment.contested == ("sas", "sas.hors-plateforme")


def test_the_letter_follows_the_lines_that_are_ticked(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "contester")
    desktop.click("contester.ligne.coordination")
    assert "– Exercice coordonné : 840 €. Ma réponse : MSP du Ried." in plain(letter(desktop).toPlainText())
    desktop.click("contester.ligne.codage")
    # 840 € and 350 €.
    assert "procéder au versement de 1 190 €" in plain(letter(desktop).toPlainText())
    assert desktop.wizard.workbench.session.dossier.payment.letter == ""
    assert not desktop.says("Vous avez modifié ce courrier")


def test_a_letter_keeps_its_non_breaking_spaces(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "contester")
    letter(desktop).setFocus()
    QTest.keyClicks(letter(desktop), "À ce jour : ")
    desktop.settle()
    kept = desktop.wizard.workbench.session.dossier.payment.letter
    assert kept.startswith("À ce jour : ")
    assert "4\u00a0424\u00a0€" in kept
    desktop.click("contester.copier")
    assert "4\u00a0424\u00a0€" in QGuiApplication.clipboard().text()


def test_what_is_typed_in_the_letter_goes_with_an_undo(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "contester")
    letter(desktop).setFocus()
    QTest.keyClicks(letter(desktop), "BONJOUR ")
    desktop.settle()
    assert desktop.says("Vous avez modifié ce courrier")
    desktop.wizard.workbench.undo()
    desktop.settle()
    assert desktop.wizard.workbench.session.dossier.payment.letter == ""
    assert not letter(desktop).toPlainText().startswith("BONJOUR")
    assert not desktop.says("Vous avez modifié ce courrier")


def test_an_entry_to_correct_stays_as_typed_while_the_rest_is_filled(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "verifier")
    desktop.type("verifier.montant", "beaucoup")
    desktop.type("verifier.date", "19/12/2023")
    assert desktop.value("verifier.montant") == "beaucoup"
    assert desktop.says("Saisissez un montant, par exemple 4 210 ou 4 210,50.")
    desktop.type("verifier.montant", "")
    assert not desktop.says("Saisissez un montant, par exemple")
    show(desktop, "contester")
    desktop.type("contester.releve", "demain")
    desktop.click("contester.ligne.coordination")
    assert desktop.value("contester.releve") == "demain"
    assert desktop.says("Saisissez une date, par exemple 31/12/2023.")
    desktop.type("contester.releve", "")
    assert not desktop.says("Saisissez une date, par exemple")


def test_an_amount_to_correct_takes_the_gap_of_the_former_one_away(desktop: Desktop) -> None:
    desktop.open_sample()
    verify(desktop, "3584")
    gap, headline = desktop.text("verifier.ecart"), desktop.text("verifier.resultat")
    assert gap == "Reçu 3 584 €, estimé 4 424 € : écart de −840 €."
    desktop.type("verifier.montant", "12,345")
    assert desktop.text("verifier.ecart").startswith("Saisissez le montant reçu")
    assert not desktop.has("verifier.resultat")
    # Another field that is right does not bring the former gap back.
    desktop.type("verifier.date", "19/12/2023")
    assert desktop.text("verifier.ecart").startswith("Saisissez le montant reçu")
    assert desktop.value("verifier.montant") == "12,345"
    desktop.type("verifier.montant", "3584")
    wait_found(desktop)
    assert (desktop.text("verifier.ecart"), desktop.text("verifier.resultat")) == (gap, headline)


KEPT_NOT = "Ce qui est à corriger n’est pas gardé : corrigez-le, ou quittez cet écran sans le garder."


def test_an_entry_to_correct_is_not_lost_without_a_word(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "verifier")
    desktop.type("verifier.montant", "4 210,5O", leave=False)
    desktop.click("ecran.retour")
    assert desktop.says(KEPT_NOT)
    assert desktop.says("Saisissez un montant, par exemple 4 210 ou 4 210,50.")
    assert desktop.value("verifier.montant") == "4 210,5O"
    assert desktop.focused() == "verifier.montant"
    desktop.window.side.show("et-si")
    assert isinstance(desktop.window.side.screen, VerifyScreen), "another screen asks as well"
    desktop.type("verifier.montant", "4 210,50", leave=False)
    desktop.click("ecran.retour")
    assert desktop.window.side.screen is None
    assert desktop.wizard.workbench.session.dossier.payment.amount == Decimal("4210.50")
    show(desktop, "verifier")
    desktop.type("verifier.montant", "beaucoup", leave=False)
    desktop.key(Qt.Key.Key_Escape)
    assert desktop.says(KEPT_NOT)
    desktop.click("Quitter sans le garder")
    assert desktop.window.side.screen is None
    assert desktop.wizard.workbench.session.dossier.payment.amount == Decimal("4210.50")


def test_what_is_being_typed_when_the_window_is_closed_is_kept(desktop: Desktop) -> None:
    desktop.open_sample()
    path = desktop.wizard.workbench.session.path
    show(desktop, "verifier")
    desktop.type("verifier.montant", "4 210,50", leave=False)
    desktop.window.close()
    assert not desktop.window.isVisible()
    assert from_bytes(path.read_bytes()).payment.amount == Decimal("4210.50")


def test_the_window_stays_once_for_an_entry_to_correct(desktop: Desktop) -> None:
    desktop.open_sample()
    show(desktop, "verifier")
    desktop.type("verifier.montant", "beaucoup", leave=False)
    desktop.window.close()
    assert desktop.window.isVisible()
    assert desktop.says(KEPT_NOT)
    desktop.window.close()
    assert not desktop.window.isVisible()


@pytest.mark.parametrize(
    ("campaign_id", "scope"),
    [
        ("forfait-structure-2018", ""),
        ("donum-2026", "Ne comptez ici que les points : l’aide à l’emploi d’un assistant médical est à part."),
        (
            "forfait-structure-2023",
            "Ne comptez ici que les points : le forfait VSM et l’aide à l’emploi d’un assistant médical sont à part.",
        ),
    ],
)
def test_what_is_paid_beside_the_points_is_that_of_the_year(desktop: Desktop, campaign_id: str, scope: str) -> None:
    campaign, data = bundled(campaign_id)
    made = new_dossier(campaign.id, digest(data), desktop.clock.day, Physician(name="Dr Claire MARTIN"))
    desktop.start(DossierStore().create(desktop.locations.library, made, data))
    show(desktop, "verifier")
    assert (desktop.text("verifier.portee") if desktop.has("verifier.portee") else "") == scope


def test_a_letter_that_cannot_be_saved_is_told_even_when_the_screen_is_left(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    show(desktop, "contester")
    folder = tmp_path / "sorties"
    folder.write_bytes(b"")
    desktop.dialogs.next = folder
    gate = threading.Event()
    # What is written before keeps the letter waiting until the screen is left.
    desktop.window._tools.worker.submit(gate.wait, lambda _result: None, lambda _error: None)
    desktop.click("contester.enregistrer.txt")
    desktop.click("ecran.retour")
    gate.set()
    desktop.qtbot.waitUntil(lambda: desktop.says("Impossible d’enregistrer"))
