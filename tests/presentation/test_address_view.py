"""The patient-address helper (ux.md E08, S20, S22). The number is that of the specimen card."""

from __future__ import annotations

import pytest

from forfait_desktop.presentation.pages.address_view import address_view
from forfait_desktop.presentation.wording.wording import Wording

WORDS = Wording()
ADDRESS = "269054958815780@patient.mssante.fr"


def test_s20_a_good_number() -> None:
    view = address_view("2 69 05 49 588 157 80", WORDS)
    assert view.state == "ok"
    assert view.message == "Clé vérifiée"
    assert view.address == view.shown == ADDRESS
    assert view.accessible == f"Adresse\u00a0: {ADDRESS}"
    assert view.button == "Copier l’adresse"


def test_s22_a_wrong_key_warns_and_never_blocks() -> None:
    view = address_view("269054958815781", WORDS)
    assert view.state == "doubt"
    assert view.message == "La clé ne correspond pas\u00a0: une faute de frappe est probable."
    assert view.button == "Copier quand même"
    assert view.address.startswith("269054958815781@")


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", ""),
        ("2690549588157", "Le matricule doit compter 15 caractères\u00a0: il en manque 2."),
        ("26905495881578012", "Le matricule doit compter 15 caractères\u00a0: il y en a 2 de trop."),
        ("26905495X815780", "Le matricule ne contient que des chiffres, sauf 2A ou 2B en Corse."),
        ("369054958815780", "Un matricule commence par 1, 2, 7 ou 8. Vérifiez le premier chiffre."),
        ("269134958815780", "Le mois de naissance (4e et 5e chiffres) n’existe pas. Vérifiez-le."),
    ],
)
def test_no_address(typed: str, message: str) -> None:
    view = address_view(typed, WORDS)
    assert view.message == message
    assert view.address == view.button == ""
    assert view.shown == "L’adresse apparaîtra ici."


def test_a_missing_key_is_proposed_to_be_confirmed() -> None:
    view = address_view("2690549588157", WORDS)
    assert view.proposed == "269054958815780"
    assert "Vérifiez-la sur la carte" in view.proposal


def test_a_provisional_number_is_told() -> None:
    assert address_view("769054958815780", WORDS).notes[0] == (
        "Numéro provisoire\u00a0: vérifiez qu’il s’agit du matricule INS."
    )


def test_nothing_shows_the_number_by_accident() -> None:
    assert "26905" not in repr(address_view("269054958815780", WORDS))
    assert "26905" not in repr(address_view("2690549588157", WORDS))
