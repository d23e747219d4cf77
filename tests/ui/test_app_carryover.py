"""E03, page 3: a new year from last year's declaration of the same physician (S05)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from forfait_desktop.assets import app_version
from forfait_desktop.domain.answers import Answers, Details, Physician, Profile, Rate
from forfait_desktop.storage.dossier import EvidenceRecord, from_bytes, new_dossier
from forfait_desktop.storage.library import Library
from forfait_desktop.storage.store import DossierStore, digest
from tests.presentation.benches import bundled
from tests.ui.desktop import Desktop, accessible_name, plain

OLD = "forfait-structure-2022"
NEW = "forfait-structure-2023"
PHYSICIAN = Physician(
    name="Dr Claire MARTIN",
    family_name="MARTIN",
    given_name="Claire",
    rpps="10003461033",
    specialty="Médecine générale",
    profile=Profile(
        specialty_group="generaliste", medecin_traitant=True, sector="1", software="Weda", children_only=False
    ),
)
ANSWERS: Answers = {
    "dmp": {"taux": Rate(148, 2000)},
    "coordination": {"msp": True},
    "codage": {"atteint": True},
    "horaires": {"atteint": True},
    "logiciel-lap": {"lap": True, "dmp": True},
}
DETAILS: Details = {
    "coordination": {"msp": {"nom": "MSP du Ried"}},
    "horaires": {"atteint": {"verifie-le": "09/12/2022"}},
}


def add_2022(desktop: Desktop, physician: Physician = PHYSICIAN, evidence: tuple[EvidenceRecord, ...] = ()) -> Path:
    data = bundled(OLD)[1]
    dossier = new_dossier(OLD, digest(data), date(2023, 2, 1), physician)
    dossier = replace(dossier, answers=ANSWERS, details=DETAILS, evidence=evidence)
    path = DossierStore().create(desktop.locations.library, dossier, data)
    for one in evidence:
        target = path.parent / one.file
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(b"%PDF-1.4 attestation")
    return path


def open_library(desktop: Desktop, rows: int = 1) -> None:
    desktop.start()
    assert desktop.window.home is not None
    model = desktop.window.home.model
    desktop.qtbot.waitUntil(lambda: model.rowCount() == rows)


def to_profile(desktop: Desktop) -> None:
    desktop.click("Nouvelle déclaration")
    desktop.click(f"nouvelle.annee.{NEW}")
    desktop.click("Continuer")


def take_buttons(desktop: Desktop) -> list[QAbstractButton]:
    return [
        widget
        for widget in desktop.shown()
        if isinstance(widget, QAbstractButton) and accessible_name(widget).startswith("Reprendre ")
    ]


def test_the_former_year_is_found_by_who_leaves_the_library_at_once(desktop: Desktop) -> None:
    # A file of last year that the index has not seen: copied from another computer, for instance.
    desktop.start()
    add_2022(desktop)
    # In one turn: the library opens and is left before the time to look at its folder has come.
    desktop.window.show_library()
    desktop.window.show_new()
    index = Library(desktop.locations.index, desktop.locations.library, app_version())
    desktop.qtbot.waitUntil(lambda: index.count() == 1)
    index.close()
    desktop.click(f"nouvelle.annee.{NEW}")
    desktop.click("Continuer")
    desktop.type("profil.rpps", "10003461033")
    assert desktop.text("nouvelle.etape") == "Étape 2 sur 3 : profil"


def test_s05_carry_over_never_copies_rates(desktop: Desktop) -> None:
    add_2022(desktop)
    open_library(desktop)
    to_profile(desktop)
    assert desktop.text("nouvelle.etape") == "Étape 2 sur 2 : profil"
    desktop.type("profil.rpps", "10003461033")
    assert desktop.text("nouvelle.etape") == "Étape 2 sur 3 : profil"
    assert desktop.says("Étape suivante : reprise")
    assert (desktop.value("profil.nom"), desktop.value("profil.prenom")) == ("MARTIN", "Claire")
    assert desktop.value("profil.logiciel") == "Weda"
    desktop.click("Continuer")
    assert desktop.text("page.titre") == "Que reprendre de 2022 ?"
    assert desktop.text("reprise.coordination.avant") == "L’an dernier : oui, MSP du Ried"
    assert desktop.says("Passe du volet 1 au volet 2.")
    names = [plain(accessible_name(one)) for one in take_buttons(desktop)]
    assert "Reprendre Exercice coordonné" in names
    assert not any("DMP" in name for name in names)
    for button in take_buttons(desktop):
        button.click()
    desktop.settle()
    assert desktop.text("reprise.coordination.etat") == "Repris"
    desktop.click("Créer la déclaration")
    desktop.go("coordination")
    assert desktop.value("detail.coordination.msp.nom") == "MSP du Ried"
    assert desktop.has("reponse.coordination.msp.case")
    desktop.go("dmp")
    assert (desktop.value("reponse.dmp.taux.done"), desktop.value("reponse.dmp.taux.total")) == ("", "")
    dossier = desktop.wizard.workbench.session.dossier
    assert dict(dossier.answers) == {
        "coordination": {"msp": True},
        "codage": {"atteint": True},
        "horaires": {"atteint": True},
    }
    assert "horaires" not in dossier.details, "the day of last year is not copied"
    assert dossier.physician.profile.children_only is False


def test_nothing_is_taken_without_a_press_and_a_press_is_undone(desktop: Desktop) -> None:
    add_2022(desktop)
    open_library(desktop)
    to_profile(desktop)
    desktop.type("profil.nom", "Martin")
    desktop.type("profil.prenom", "claire")
    desktop.click("Continuer")
    desktop.click("Reprendre Capacité à coder")
    assert desktop.text("reprise.codage.etat") == "Repris"
    desktop.click("Ne pas reprendre Capacité à coder")
    assert not desktop.has("reprise.codage.etat")
    desktop.click("Précédent")
    assert desktop.value("profil.nom") == "Martin"
    desktop.click("Continuer")
    desktop.click("Créer la déclaration")
    assert dict(desktop.wizard.workbench.session.dossier.answers) == {}


def test_another_year_keeps_what_is_known_of_the_physician(desktop: Desktop) -> None:
    add_2022(desktop)
    open_library(desktop)
    to_profile(desktop)
    desktop.type("profil.rpps", "10003461033")
    assert desktop.button("Médecin traitant : oui").isChecked()
    desktop.click("Précédent")
    desktop.click("nouvelle.annee.forfait-structure-2024")
    desktop.click("Continuer")
    assert desktop.button("Médecin traitant : oui").isChecked()
    desktop.type("profil.rpps", "")
    assert desktop.value("profil.rpps") == "", "what is erased stays so"
    desktop.click("Continuer")
    assert desktop.text("reprise.coordination.avant") == "En 2022 : oui, MSP du Ried"


def test_another_physician_has_no_third_page(desktop: Desktop) -> None:
    add_2022(desktop)
    open_library(desktop)
    to_profile(desktop)
    desktop.type("profil.nom", "ROY")
    assert desktop.text("nouvelle.etape") == "Étape 2 sur 2 : profil"
    desktop.click("Créer la déclaration")
    assert desktop.wizard.workbench.session.dossier.physician.name == "Dr ROY"


def test_two_homonyms_with_their_own_numbers_are_two_physicians(desktop: Desktop) -> None:
    add_2022(desktop)
    open_library(desktop)
    to_profile(desktop)
    desktop.type("profil.rpps", "10101010104")
    desktop.type("profil.nom", "MARTIN")
    desktop.type("profil.prenom", "Claire")
    assert desktop.text("nouvelle.etape") == "Étape 2 sur 2 : profil"


def test_duplicate_for_another_year_from_the_library(desktop: Desktop) -> None:
    add_2022(desktop)
    open_library(desktop)
    home = desktop.window.home
    assert home is not None
    view = home.model.view(0)
    assert view is not None
    home.menu.set_row(view)
    assert [action.text() for action in home.menu.actions()][:2] == ["Ouvrir", "Dupliquer pour une autre année"]
    home.menu.actions()[1].trigger()
    desktop.settle()
    assert desktop.text("nouvelle.etape") == "Étape 1 sur 3 : année"
    desktop.click(f"nouvelle.annee.{NEW}")
    desktop.click("Continuer")
    assert desktop.value("profil.nom") == "MARTIN"
    desktop.click("Continuer")
    assert desktop.text("page.titre") == "Que reprendre de 2022 ?"


def test_a_piece_that_is_still_valid_comes_along(desktop: Desktop) -> None:
    piece = EvidenceRecord(
        "p1",
        "Justificatifs/Attestation MSP.pdf",
        "ab" * 32,
        ("coordination",),
        "Attestation de la MSP",
        date(2022, 11, 3),
        date(2024, 11, 3),
    )
    over = replace(piece, id="p2", file="Justificatifs/Ancienne.pdf", valid_until=date(2023, 6, 1))
    add_2022(desktop, evidence=(piece, over))
    open_library(desktop)
    to_profile(desktop)
    desktop.type("profil.rpps", "10003461033")
    desktop.click("Continuer")
    assert desktop.says("Pièce encore valable : Attestation de la MSP.")
    desktop.click("Reprendre Exercice coordonné")
    desktop.click("Créer la déclaration")
    session = desktop.wizard.workbench.session
    assert from_bytes(session.path.read_bytes()).evidence == (piece,)
    assert [one.name for one in (session.folder / "Justificatifs").iterdir()] == ["Attestation MSP.pdf"]
