"""E12, the method of the VSM in the window: ticks, times, chronometer, undo, what stays on disk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from forfait_desktop.storage.store import DossierStore
from tests.ui.desktop import Desktop, accessible_name, plain


class Seconds:
    """A clock that only a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(desktop: Desktop) -> Seconds:
    made = Seconds()
    desktop.kit = replace(desktop.kit, seconds=made)
    return made


def open_vsm(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")


def tick(desktop: Desktop, number: int) -> None:
    box = desktop.find(f"vsm.methode.{number}.fait")
    assert isinstance(box, QAbstractButton)
    box.setFocus()
    desktop.key(Qt.Key.Key_Space, on=box)


def details(desktop: Desktop) -> dict[str, dict[str, str]]:
    return {key: dict(row) for key, row in desktop.wizard.workbench.session.dossier.details.get("vsm", {}).items()}


def test_steps_are_ticked_with_the_space_bar_and_the_time_left_follows(desktop: Desktop) -> None:
    open_vsm(desktop)
    assert desktop.text("page.duree") == "Comptez 3 à 4 heures, envoi en lot compris."
    tick(desktop, 1)
    assert desktop.text("page.duree") == "Reste environ 1 h 5 min, sans l’étape dont les patients ne sont pas comptés."
    # 38 × 1,5 + 45 + 20 = 122 minutes, as drawn.
    desktop.type("vsm.methode.patients", "38")
    assert desktop.text("page.duree") == "Reste environ 2 h."
    assert desktop.text("page.methode.2") == "1,5 min par patient, 38 patients : 57 min"
    assert desktop.says("Fait le 20 décembre 2023.")
    for number in (2, 3, 4):
        tick(desktop, number)
    assert desktop.text("page.duree") == "Toutes les étapes sont faites."
    assert not desktop.has("vsm.chrono.marche")
    tick(desktop, 4)
    assert desktop.text("page.duree") == "Reste environ 20 min."


def test_the_patients_without_a_vsm_are_those_to_treat(desktop: Desktop) -> None:
    open_vsm(desktop)
    desktop.type("vsm.ald_patients", "142")
    desktop.type("vsm.vsm_sent", "64")
    # (142 − 64) × 1,5 = 117 minutes.
    assert desktop.text("page.methode.2") == "1,5 min par patient, 78 patients : 1 h 57 min"
    assert desktop.says("Sans saisie : 78, d’après vos chiffres. Aucune liste de patients n’est gardée.")


def test_a_time_can_be_edited_and_a_wrong_one_is_kept_as_typed(desktop: Desktop) -> None:
    open_vsm(desktop)
    desktop.type("vsm.methode.1.minutes", "12,5")
    assert desktop.text("page.methode.1") == "12,5 min"
    assert desktop.says("Estimation de départ : 10 min.")
    desktop.type("vsm.methode.3.minutes", "plus tard")
    desktop.click("nav.continuer")
    assert desktop.wizard.current == "vsm"
    assert desktop.says("Saisissez un nombre de minutes entre 0 et 600, par exemple 1,5.")
    assert desktop.value("vsm.methode.3.minutes") == "plus tard"
    assert desktop.text("page.methode.3") == "45 min"
    # A wrong time says nothing of the amounts.
    assert desktop.step("vsm").startswith("VSM, à compléter")


def test_without_bulk_sending_the_third_step_counts_per_patient(desktop: Desktop) -> None:
    open_vsm(desktop)
    desktop.type("vsm.ald_patients", "142")
    desktop.click("vsm.methode.envoi.non")
    assert desktop.text("page.methode.3") == "3 min par patient, 142 patients : 7 h 6 min"
    assert desktop.text("page.duree.note") == "Sans envoi groupé, comptez plutôt 3 minutes par patient : environ 7 h."
    desktop.click("vsm.methode.envoi.oui")
    assert desktop.text("page.methode.3") == "45 min"


def test_the_chronometer_replaces_the_estimate(desktop: Desktop, clock: Seconds) -> None:
    open_vsm(desktop)
    button = desktop.find("vsm.chrono.marche")
    assert plain(accessible_name(button)) == "Démarrer le chronomètre"
    button.setFocus()
    desktop.key(Qt.Key.Key_Space, on=button)
    assert plain(accessible_name(button)) == "Arrêter le chronomètre"
    clock.now += 725
    tick(desktop, 1)
    assert desktop.text("page.methode.1") == "12 min"
    assert desktop.says("Fait le 20 décembre 2023, en 12 min 05 s.")
    assert details(desktop)["etape-1"] == {"fait": "2023-12-20", "mesure": "725"}
    # The next step waits for its own time.
    assert desktop.text("vsm.chrono") == "Étape 2, temps passé : 0 min 00 s"


def test_the_chronometer_stops_resumes_and_forgets(desktop: Desktop, clock: Seconds) -> None:
    open_vsm(desktop)
    desktop.click("vsm.chrono.marche")
    clock.now += 60
    desktop.click("vsm.chrono.marche")
    assert desktop.text("vsm.chrono") == "Étape 1, temps passé : 1 min 00 s"
    assert plain(accessible_name(desktop.find("vsm.chrono.marche"))) == "Reprendre le chronomètre"
    # 10 minutes, one of which is spent.
    assert desktop.says("Déjà mesuré : 1 min 00 s.")
    desktop.click("vsm.chrono.marche")
    clock.now += 30
    desktop.click("vsm.chrono.marche")
    assert details(desktop)["etape-1"] == {"mesure": "90"}
    desktop.click("vsm.chrono.zero")
    assert details(desktop) == {}
    assert desktop.focused() == "vsm.chrono.marche"


def test_leaving_or_closing_keeps_what_was_measured(desktop: Desktop, clock: Seconds) -> None:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("vsm")
    desktop.click("vsm.chrono.marche")
    clock.now += 100
    desktop.go("sas")
    assert details(desktop)["etape-1"] == {"mesure": "100"}
    desktop.go("vsm")
    desktop.click("vsm.chrono.marche")
    clock.now += 20
    desktop.close()
    assert DossierStore().open(path).dossier.details["vsm"] == {"etape-1": {"mesure": "120"}}


def test_the_work_is_undone_by_its_name_and_voids_no_review(desktop: Desktop) -> None:
    open_vsm(desktop)
    desktop.wizard.workbench.set_reviewed(True)
    tick(desktop, 1)
    assert desktop.wizard.workbench.session.dossier.reviewed.on is not None
    desktop.wizard.undo()
    assert details(desktop) == {}
    assert desktop.says("Saisie annulée : étape 1 de la méthode.")
    assert desktop.focused() == "vsm.methode.1.fait"


def test_no_patient_number_is_kept(desktop: Desktop) -> None:
    open_vsm(desktop)
    desktop.type("vsm.methode.patients", "269054958815780")
    desktop.click("nav.continuer")
    assert details(desktop) == {"methode": {"patients": "…"}}
