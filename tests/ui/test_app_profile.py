"""E03 again, over an open declaration: the profile is edited in its dialog, and the window follows at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog

from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.storage.dossier import new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from forfait_desktop.ui.declaration.profile_dialog import merged
from tests.sample import SAMPLE_DAY, SAMPLE_ID, sample_data
from tests.ui.desktop import CLAIRE, Desktop
from tests.ui.test_app_access import name_faults
from tests.ui.typography import screen_faults

TOTALS = ("total.acquis", "total.possible", "total.horsAtteinte")
SAVE = "profil.enregistrer"


def add(desktop: Desktop, physician: Physician) -> Path:
    """A declaration of that physician, without any answer."""
    desktop.add_sample_rules()
    dossier = new_dossier(SAMPLE_ID, digest(sample_data()), SAMPLE_DAY, physician)
    return DossierStore().create(desktop.locations.library, dossier, sample_data())


def open_profile(desktop: Desktop) -> QDialog:
    assert desktop.window.menus.declaration.profile.isEnabled()
    desktop.window.menus.declaration.profile.trigger()
    desktop.settle()
    dialog = desktop.dialogs.shown[-1]
    assert (dialog.objectName(), dialog.windowTitle()) == ("profil", "Profil du médecin")
    return dialog


def kept(desktop: Desktop) -> Physician:
    return desktop.wizard.workbench.session.dossier.physician


def choose(desktop: Desktop, combo_id: str, text: str) -> None:
    combo = desktop.find(combo_id)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findText(text))
    desktop.settle()


def test_the_form_is_filled_and_saving_it_untouched_changes_nothing(desktop: Desktop) -> None:
    desktop.open_sample()
    before = desktop.wizard.workbench.session.dossier
    open_profile(desktop)
    assert (desktop.value("profil.nom"), desktop.value("profil.prenom")) == ("MARTIN", "Claire")
    assert desktop.text("profil.specialite") == "Médecine générale"
    assert desktop.button("Médecin traitant : oui").isChecked()
    desktop.click(SAVE)
    assert desktop.top() is desktop.window
    assert desktop.wizard.workbench.session.dossier == before


@pytest.mark.parametrize("field", ["profil.nom", "profil.prenom", "profil.rpps", "profil.logiciel"])
def test_the_number_of_a_patient_is_not_kept(desktop: Desktop, field: str) -> None:
    """Pasted in the wrong field: it would be printed, and name the folder."""
    path = add(desktop, CLAIRE)
    desktop.start(path)
    open_profile(desktop)
    before = desktop.value(field)
    desktop.type(field, "2 69 05 00 588 157 80")
    for _ in range(2):  # said once more, where a doubtful key would be let through
        desktop.click(SAVE)
        assert desktop.says("Ce texte ressemble à un numéro de patient : il n’est pas gardé. Effacez-le.")
        assert desktop.focused() == field
    assert kept(desktop) == CLAIRE
    desktop.type(field, before or "Weda")
    desktop.click(SAVE)
    assert desktop.top() is desktop.window
    desktop.wait_saved()
    written = path.read_bytes()
    assert b"2 69 05 00 588 157 80" not in written
    assert b"269050058815780" not in written


def test_no_medecin_traitant_sets_the_vsm_aside_and_one_undo_brings_all_back(desktop: Desktop) -> None:
    desktop.open_sample()
    before = [desktop.text(total) for total in TOTALS]
    step = desktop.step("vsm")
    assert "sans objet" not in step
    open_profile(desktop)
    desktop.click("profil.traitant.non")
    assert desktop.says("Ce forfait est réservé aux médecins traitants.")
    assert desktop.wizard.workbench.session.dossier.physician.profile.medecin_traitant, "nothing before the save"
    choose(desktop, "profil.specialite", "Radiologie")
    desktop.type("profil.nom", "LENOIR")
    desktop.click(SAVE)
    assert "sans objet" in desktop.step("vsm")
    assert "sans objet" in desktop.step("assistant-medical")
    assert desktop.text("entete.medecin") == "Dr Claire LENOIR"
    assert desktop.window.windowTitle().startswith("Dr Claire LENOIR")
    assert kept(desktop).profile.specialty_group == "radiologue"
    assert desktop.says("Profil mis à jour.")
    desktop.window.menus.undo.emit()
    desktop.settle()
    assert desktop.says("Saisie annulée : profil du médecin.")
    assert desktop.step("vsm") == step
    assert [desktop.text(total) for total in TOTALS] == before
    assert desktop.text("entete.medecin") == "Dr Claire MARTIN"
    assert desktop.window.windowTitle().startswith("Dr Claire MARTIN")


def test_a_line_that_is_kept_stays_in_the_same_undo(desktop: Desktop) -> None:
    desktop.open_sample()
    open_profile(desktop)
    desktop.click("profil.traitant.non")
    desktop.click("Garder la rubrique VSM")
    assert desktop.says("Gardé à votre demande")
    desktop.click(SAVE)
    session = desktop.wizard.workbench.session
    assert session.dossier.applicability["vsm"] == "kept"
    assert "sans objet" not in desktop.step("vsm")
    open_profile(desktop)
    desktop.click("Retirer la rubrique VSM")
    desktop.click(SAVE)
    assert "vsm" not in session.dossier.applicability
    assert "sans objet" in desktop.step("vsm")
    desktop.window.menus.undo.emit()
    desktop.window.menus.undo.emit()
    desktop.settle()
    assert "vsm" not in session.dossier.applicability
    assert kept(desktop).profile.medecin_traitant is True


def test_a_line_kept_under_a_profile_that_was_not_saved_is_no_choice(desktop: Desktop) -> None:
    desktop.open_sample()
    open_profile(desktop)
    desktop.click("profil.traitant.non")
    desktop.click("Garder la rubrique VSM")
    desktop.click("profil.traitant.oui")
    desktop.click(SAVE)
    assert "vsm" not in desktop.wizard.workbench.session.dossier.applicability


def test_the_patient_list_gives_the_weight_of_the_vsm(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")
    for name, count in (("ald_patients", "142"), ("vsm_sent", "71"), ("vsm_structured", "24")):
        desktop.type(f"vsm.{name}", count)
    assert desktop.says("Coefficient inconnu : calcul fait avec 1,00.")
    open_profile(desktop)
    assert desktop.says("Sert au coefficient du VSM.")
    desktop.type("profil.patients", "1000")
    assert desktop.value("profil.patients") == "1 000"
    desktop.click(SAVE)
    assert desktop.text("page.coefficient") == "Coefficient de patientèle : 1,25 (1 000 ÷ 800)"
    assert desktop.text("page.estimation") == "Estimé aujourd’hui : 2 250 €."
    assert (kept(desktop).profile.patients, kept(desktop).profile.children_only) == (1000, None)
    open_profile(desktop)
    assert desktop.value("profil.patients") == "1 000"
    desktop.click("Uniquement des enfants de moins de 16 ans")
    desktop.type("profil.patients", "")
    desktop.click(SAVE)
    assert (kept(desktop).profile.patients, kept(desktop).profile.children_only) == (None, True)
    open_profile(desktop)
    box = desktop.find("profil.enfants")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("mille", "Saisissez un nombre, par exemple 148."),
        ("12,5", "Saisissez un nombre entier, sans virgule."),
        ("1850367890123", "Ce texte ressemble à un numéro de patient : il n’est pas gardé. Effacez-le."),
    ],
)
def test_a_number_that_is_none_is_said_and_nothing_is_saved(desktop: Desktop, typed: str, said: str) -> None:
    desktop.open_sample()
    before = desktop.wizard.workbench.session.dossier
    dialog = open_profile(desktop)
    desktop.click("profil.traitant.non")
    desktop.type("profil.patients", typed)
    assert desktop.says(said)
    desktop.click(SAVE)
    assert dialog.isVisible()
    assert desktop.focused() == "profil.patients"
    assert desktop.says(said)
    assert desktop.wizard.workbench.session.dossier == before
    desktop.type("profil.patients", "800")
    assert not desktop.says(said)
    desktop.click(SAVE)
    assert desktop.top() is desktop.window


def test_a_name_is_asked_for_and_the_rpps_only_warns(desktop: Desktop) -> None:
    desktop.open_sample()
    dialog = open_profile(desktop)
    desktop.type("profil.rpps", "1000123456")
    assert desktop.says("Le numéro RPPS compte 11 chiffres : il en manque 1.")
    desktop.type("profil.nom", "")
    desktop.click(SAVE)
    assert dialog.isVisible()
    assert desktop.says("Indiquez un nom : il figure sur la déclaration et sur le PDF.")
    assert desktop.focused() == "profil.nom"
    desktop.type("profil.nom", "MARTIN")
    desktop.click(SAVE)
    assert desktop.top() is desktop.window
    assert kept(desktop).rpps == "1000123456"


def test_escape_saves_nothing_and_the_focus_comes_back(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    field = desktop.find("reponse.dmp.taux.done")
    field.setFocus()
    before = desktop.wizard.workbench.session.dossier
    dialog = open_profile(desktop)
    desktop.type("profil.nom", "LENOIR", leave=False)
    desktop.key(Qt.Key.Key_Escape, on=dialog)
    assert desktop.top() is desktop.window
    assert desktop.wizard.workbench.session.dossier == before
    assert desktop.window.focusWidget() is field


def test_what_the_form_does_not_show_is_kept(desktop: Desktop) -> None:
    profile = Profile(
        specialty_group="specialiste",
        medecin_traitant=False,
        first_installation=date(2011, 9, 1),
        department="un autre département",
        software="Weda 5.4",
    )
    physician = replace(CLAIRE, name="Docteure Martin (Ried)", specialty="Médecine du sport", profile=profile)
    desktop.start(add(desktop, physician))
    open_profile(desktop)
    assert desktop.button("Installation : avant 2023").isChecked()
    desktop.type("profil.logiciel", "Hellodoc")
    desktop.click(SAVE)
    assert kept(desktop) == replace(physician, profile=replace(profile, software="Hellodoc"))


def test_an_installation_in_the_year_keeps_its_date_and_needs_one(desktop: Desktop) -> None:
    installed = replace(CLAIRE.profile, specialty_group="generaliste", first_installation=date(2023, 5, 2))
    desktop.start(add(desktop, replace(CLAIRE, profile=installed)))
    dialog = open_profile(desktop)
    assert desktop.value("profil.installation.date") == "02/05/2023"
    desktop.type("profil.installation.date", "")
    desktop.click(SAVE)
    assert dialog.isVisible()
    assert desktop.says("La date doit tomber entre le 1er janvier et le 31 décembre 2023.")
    assert desktop.focused() == "profil.installation.date"
    desktop.click("profil.installation.avant")
    desktop.click(SAVE)
    assert kept(desktop).profile.first_installation is None


def test_a_specialty_that_changes_brings_its_group() -> None:
    stored = Physician(specialty="Autre", profile=Profile(specialty_group="specialiste", patients=900))
    shown = Physician()
    now = Physician(specialty="Radiologie", profile=Profile(specialty_group="radiologue"))
    assert merged(stored, shown, now).profile == Profile(specialty_group="radiologue", patients=900)


def test_it_is_offered_with_a_declaration_that_may_be_changed_only(desktop: Desktop) -> None:
    path = desktop.add_sample()
    path.with_name("dossier.forfait.lock").write_text(
        '{"who": "Nadia Benali", "machine": "secretariat", "process": 12, "mark": "", '
        '"since": "2023-12-20T14:05:00", "token": "x"}',
        encoding="utf-8",
    )
    desktop.start(path)
    entry = desktop.window.menus.declaration.profile
    assert not entry.isEnabled()
    desktop.window.menus.profile.emit()
    assert desktop.dialogs.shown == []
    desktop.click("Ouvrir une copie")
    assert entry.isEnabled()
    desktop.window.show_library()
    assert not entry.isEnabled()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_names_and_typography(desktop: Desktop, mode: str) -> None:
    desktop.kit.theme.set_mode("dark" if mode == "dark" else "light")
    desktop.open_sample()
    dialog = open_profile(desktop)
    desktop.click("profil.traitant.non")
    desktop.type("profil.patients", "mille")
    assert name_faults("profile", dialog) == []
    assert screen_faults("profile", dialog) == []
