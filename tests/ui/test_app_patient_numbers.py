"""A file that already holds what looks like a patient's number: said when it is opened."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.storage.store import DossierStore, digest, serialise
from tests.ui.desktop import NOON, Desktop

SAID = "Un texte de cette déclaration ressemble à un numéro de patient"


def test_a_note_that_came_with_the_file_is_told(desktop: Desktop) -> None:
    path = desktop.add_sample()
    store = DossierStore()
    dossier = replace(from_bytes(path.read_bytes()), notes={"dmp": "2 69 05 00 588 157 80"}, revision=2)
    store.save(path, serialise(dossier), digest(path.read_bytes()), NOON)
    desktop.start(path)
    assert desktop.says(SAID)


def test_an_ordinary_declaration_says_nothing(desktop: Desktop) -> None:
    desktop.open_sample()
    assert not desktop.says(SAID)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("SELARL du Ried, SIRET 901 234 567 00013", True),
        ("01 23 45 67 89 / 06 12 34 56 78", True),
        ("SIRET 2 69 05 49 588 157 8", False),
        ("01 23 45 67 89 / 2 69 05 49 588 157", False),
    ],
    ids=["company", "telephones", "a person as a company", "a person beside a telephone"],
)
def test_a_company_and_telephones_are_kept_and_a_person_is_not(desktop: Desktop, typed: str, *, kept: bool) -> None:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("coordination")
    desktop.type("detail.coordination.msp.nom", typed)
    desktop.wait_saved()
    assert (typed in path.read_text("utf-8")) is kept
    desktop.close()
