"""Scenarios whose sentences no other test of the window plays in full: S03, S04, S11, S12, S17, S23, S24, S32."""

from __future__ import annotations

import random
import re
from datetime import date
from decimal import Decimal

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from forfait_desktop.session.changes import SetDetail
from tests.sample import SAMPLE_ID
from tests.ui.desktop import Desktop, plain, text_of
from tests.ui.previews import preview, saved

RATE = "reponse.dmp.taux"
TOTALS = ("total.acquis", "total.possible", "total.horsAtteinte", "total.enAttente", "total.nonReparti")


def test_s03_s04_from_the_new_declaration_to_the_steps(desktop: Desktop) -> None:
    desktop.add_sample_rules()
    desktop.start()
    desktop.click("Créer une déclaration")
    desktop.click(f"nouvelle.annee.{SAMPLE_ID}")
    desktop.click("Continuer")
    desktop.type("profil.nom", "LENOIR")
    specialty = desktop.find("profil.specialite")
    assert isinstance(specialty, QComboBox)
    specialty.setCurrentIndex(specialty.findText("Radiologie"))
    desktop.click("Médecin traitant : non")
    assert desktop.text("profil.effet") == "19 rubriques sur 22 vous concernent."
    desktop.click("Garder la rubrique VSM")
    assert desktop.text("profil.effet") == "20 rubriques sur 22 vous concernent."
    desktop.click("Créer la déclaration")
    assert desktop.step("assistant-medical") == "Volet 3, sans objet"
    assert desktop.step("vsm") == "VSM, à compléter"


def test_s11_the_points_move_and_the_plan_of_next_year_is_offered(desktop: Desktop) -> None:
    desktop.open_sample()
    before = amounts(desktop)
    desktop.close()
    desktop.clock.day = date(2024, 1, 5)
    desktop.start(next(desktop.locations.library.glob("*/dossier.forfait")))
    desktop.go("dmp")
    assert desktop.text("page.manque").startswith("Il vous a manqué 52 alimentations")
    after = amounts(desktop)
    # The 40 points of this line, and those of the three other rates of the sample that are not met (40, 18, 40).
    assert after["total.possible"] == before["total.possible"] - (40 + 40 + 18 + 40)
    assert after["total.horsAtteinte"] == before["total.horsAtteinte"] + (40 + 40 + 18 + 40)
    desktop.click("Ajouter au plan 2024 : Alimentation du DMP")
    assert desktop.says("Plan 2024 : 52 alimentations de plus.")


def test_s12_a_pasted_rate(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    for count in ("done", "total"):
        desktop.type(f"reponse.teletransmission.taux.{count}", "")
    QApplication.clipboard().setText("66,8\u00a0%")
    field = desktop.find("reponse.teletransmission.taux.percent")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    desktop.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, field)
    desktop.key(Qt.Key.Key_Tab)
    assert desktop.value("reponse.teletransmission.taux.percent") == "66,8"
    assert desktop.text("resultat.teletransmission").startswith("Atteint")


def amounts(desktop: Desktop) -> dict[str, Decimal]:
    """The points of each total on screen; each of its amounts in euros is seven times as much."""
    found = dict.fromkeys(TOTALS, Decimal(0))
    for widget in desktop.shown():
        if widget.objectName() in TOTALS:
            said = re.search(r" : ([\d ,]+) points?, ([\d ,]+) €$", plain(text_of(widget)))
            assert said is not None, text_of(widget)
            points, euros = (Decimal(part.replace(" ", "").replace(",", ".")) for part in said.groups())
            assert euros == 7 * points
            found[widget.objectName()] = points
    return found


def test_s17_whatever_is_pressed_the_totals_add_up(desktop: Desktop) -> None:
    desktop.open_sample()
    chance = random.Random(17)  # noqa: S311 - the same presses each time
    for page in desktop.wizard.workbench.order()[:-1]:
        desktop.go(page)
        choices = [one.objectName() for one in desktop.shown() if is_answer(one)]
        for name in chance.sample(choices, min(4, len(choices))):
            if desktop.has(name) and desktop.find(name).isEnabled():
                desktop.click(name)
                assert sum(amounts(desktop).values()) == 1115, (page, name)
        fields = [one.objectName() for one in desktop.shown() if is_rate(one.objectName())]
        for name in chance.sample(fields, min(2, len(fields))):
            desktop.type(name, chance.choice(["", "0", "7,5", "120", "beaucoup"]))
            assert sum(amounts(desktop).values()) == 1115, (page, name)


def is_answer(widget: object) -> bool:
    return isinstance(widget, QAbstractButton) and widget.objectName().startswith("reponse.")


def is_rate(name: str) -> bool:
    return name.startswith("reponse.") and name.endswith((".done", ".total", ".percent"))


def test_s23_declared_without_proof(desktop: Desktop) -> None:
    desktop.open_sample()
    assert desktop.step("coordination").endswith("à prouver")
    before = amounts(desktop)["total.acquis"]
    desktop.go("coordination")
    desktop.click("reponse.coordination.msp.case")
    assert amounts(desktop)["total.acquis"] == before - 120
    desktop.click("reponse.coordination.msp.case")
    assert desktop.step("coordination").endswith("à prouver")
    assert amounts(desktop)["total.acquis"] == before
    desktop.go("recapitulatif")
    assert desktop.says("À régler avant de recopier")
    assert desktop.says("Exercice coordonné : preuve manquante")


@pytest.mark.parametrize(
    ("kept", "there", "here"),
    [("Garder ici", False, True), ("Garder dans Services aux patients", True, False)],
)
def test_s24_the_same_service_twice(desktop: Desktop, kept: str, there: bool, here: bool) -> None:
    desktop.open_sample()
    desktop.go("services-patients")
    desktop.click("reponse.services-patients.asalee.case")
    desktop.go("coordination")
    said = "Asalée est déjà compté dans Services aux patients. Gardez-le à un seul endroit."
    assert not desktop.says(said)
    desktop.click("reponse.coordination.asalee.case")
    assert desktop.says(said)
    assert desktop.button("Garder ici").isEnabled()
    assert desktop.button("Garder dans Services aux patients").isEnabled()
    desktop.click(kept)
    assert not desktop.says(said)
    assert ticked(desktop, "reponse.coordination.asalee.case") is here
    desktop.go("services-patients")
    assert ticked(desktop, "reponse.services-patients.asalee.case") is there


def ticked(desktop: Desktop, name: str) -> bool:
    box = desktop.find(name)
    assert isinstance(box, QAbstractButton)
    return box.isChecked()


def test_s32_the_complete_pdf_of_the_sample_from_the_window(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.wizard.workbench.session.apply(SetDetail("coordination", "msp", "nom", "MSP du Ried"))
    preview(desktop)
    desktop.click("Complet")
    desktop.click("Enregistrer le PDF")
    saved(desktop)
    (path,) = desktop.wizard.workbench.session.folder.glob("*.pdf")
    reader = PdfReader(path)
    said = " ".join(plain(" ".join(page.extract_text() for page in reader.pages)).split())
    for wanted in ("632 points", "4 424 €", "52 alimentations", "Ce document ne vaut pas déclaration."):
        assert wanted in said
    for line in desktop.wizard.workbench.session.campaign.indicators:
        assert plain(line.title) in said, line.id
    assert not re.search(r"\d{15}", said.replace(" ", ""))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            inner = font.get_object()
            inner = inner["/DescendantFonts"][0].get_object() if "/DescendantFonts" in inner else inner
            assert "/FontFile2" in inner["/FontDescriptor"].get_object(), "a font that is not embedded"
