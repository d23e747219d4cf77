"""The toolbox, with and without a declaration: S20 to S22, S25, S27, the glossary."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget

from forfait_desktop.domain.answers import Profile
from tests.ui.desktop import Desktop, accessible_name, plain
from tests.ui.test_app_access import name_faults
from tests.ui.test_pages_schemes import add_empty
from tests.ui.typography import screen_faults

SPECIMEN = "269054958815780"
AID = "assistant-medical"


def open_tool(desktop: Desktop, tool: str) -> None:
    action = desktop.window.findChild(QAction, f"menu.{tool}")
    assert isinstance(action, QAction)
    assert action.isEnabled()
    action.trigger()
    desktop.settle()


def choose(desktop: Desktop, text: str) -> None:
    combo = desktop.find("outil.campagne")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(next(number for number in range(combo.count()) if text in combo.itemText(number)))
    desktop.settle()


@pytest.mark.parametrize("tool", ["outil-adresse", "outil-vsm", "outil-volet3", "glossaire"])
def test_every_tool_opens_without_a_declaration(desktop: Desktop, tool: str) -> None:
    desktop.start()
    open_tool(desktop, tool)
    assert desktop.text("ecran.titre")
    screen = desktop.window.side.screen
    assert screen is not None
    assert name_faults(tool, screen) == []
    assert screen_faults(tool, screen) == []
    desktop.click("ecran.retour")
    assert not desktop.has("ecran.titre")


def test_the_address_is_made_and_forgotten(desktop: Desktop) -> None:
    desktop.start()
    open_tool(desktop, "outil-adresse")
    assert desktop.texts().count("Écrire à un patient") == 1
    assert desktop.focused() == "adresse.matricule"
    desktop.type("adresse.matricule", "2 69 05 49 588 157 80", leave=False)
    assert desktop.text("adresse.resultat") == f"Adresse : {SPECIMEN}@patient.mssante.fr"
    field = desktop.find("adresse.matricule")
    assert isinstance(field, QLineEdit)
    helper = desktop.window.side.screen
    assert helper is not None
    desktop.click("ecran.retour")
    open_tool(desktop, "outil-adresse")
    assert desktop.value("adresse.matricule") == ""
    for path in desktop.root.rglob("*"):
        assert not path.is_file() or SPECIMEN.encode() not in path.read_bytes()


def test_s25_without_a_declaration(desktop: Desktop) -> None:
    desktop.start()
    open_tool(desktop, "outil-vsm")
    choose(desktop, "2023")
    for name, count in (("ald_patients", "142"), ("vsm_sent", "64"), ("vsm_structured", "20")):
        desktop.type(f"vsm.{name}", count)
    assert desktop.text("page.resultat") == "45,1 % : il manque 7 VSM pour 1 500 € et 64 pour 3 000 €."
    desktop.type("vsm.vsm_sent", "71")
    desktop.type("vsm.vsm_structured", "24")
    assert desktop.text("page.estimation") == "Estimé aujourd’hui : 1 800 €."
    # 1 000 patients for 800: a quarter more.
    desktop.type("outil.patients", "1000")
    assert desktop.text("page.estimation") == "Estimé aujourd’hui : 2 250 €."
    desktop.type("vsm.vsm_sent", "150")
    assert desktop.says("150 dépasse 142. Vérifiez l’ordre des deux nombres.")
    assert not desktop.says("Sans objet pour moi")


def test_the_numbers_stay_when_the_rules_change(desktop: Desktop) -> None:
    desktop.start()
    open_tool(desktop, "outil-vsm")
    choose(desktop, "2023")
    desktop.type("vsm.ald_patients", "142")
    choose(desktop, "2022")
    assert desktop.value("vsm.ald_patients") == "142"


def test_a_calculator_beside_a_declaration_changes_nothing_of_it(desktop: Desktop) -> None:
    desktop.open_sample()
    before = desktop.wizard.workbench.session.dossier
    open_tool(desktop, "outil-vsm")
    assert desktop.text("outil.note").startswith("Calcul d’après le profil et les réponses de Dr Claire MARTIN.")
    desktop.type("vsm.ald_patients", "142")
    assert desktop.wizard.workbench.session.dossier is before


def test_s27_closed_to_radiologists_from_the_toolbox(desktop: Desktop) -> None:
    desktop.start(add_empty(desktop, Profile(specialty_group="radiologue", medecin_traitant=False)))
    open_tool(desktop, "outil-volet3")
    page = desktop.window.side.screen
    assert page is not None
    shown = [label for label in page.page.findChildren(QLabel) if label.isVisible()]  # type: ignore[attr-defined]
    assert [plain(label.text()) for label in shown] == ["L’aide n’est pas ouverte à votre spécialité (radiologie)."]
    assert not desktop.has(f"{AID}.fte.1")


def test_volet_3_asks_the_specialty_without_a_declaration(desktop: Desktop) -> None:
    desktop.start()
    open_tool(desktop, "outil-volet3")
    choose(desktop, "2023")
    desktop.click(f"{AID}.fte.0.5")
    desktop.type(f"{AID}.contract_date", "01/03/2024")
    desktop.type(f"{AID}.year", "1")
    assert desktop.text("page.resultat") == "Estimé aujourd’hui : 18 000 €."
    desktop.click("outil.specialite.radiologue")
    assert desktop.text("page.exclusion") == "L’aide n’est pas ouverte à votre spécialité (radiologie)."
    assert not desktop.has(f"{AID}.fte.0.5")


def test_the_glossary_is_searched_and_read_with_the_keyboard(desktop: Desktop) -> None:
    desktop.start()
    open_tool(desktop, "glossaire")
    assert desktop.focused() == "glossaire.recherche"
    desktop.type("glossaire.recherche", "asalee", leave=False)
    assert desktop.text("glossaire.terme") == "Asalée"
    assert desktop.text("glossaire.sens").startswith("Dispositif où une infirmière suit")
    assert desktop.text("glossaire.source").startswith("Source : fiches des campagnes ")
    desktop.key(Qt.Key.Key_Down, on=desktop.find("glossaire.recherche"))
    assert desktop.focused() == "glossaire.liste"
    found = desktop.find("glossaire.liste")
    assert isinstance(found, QListWidget)
    assert accessible_name(found) == "Termes"
    desktop.type("glossaire.recherche", "zzz", leave=False)
    assert desktop.text("glossaire.nombre") == "Aucun terme ne correspond à « zzz »."
    assert not desktop.has("glossaire.terme")
