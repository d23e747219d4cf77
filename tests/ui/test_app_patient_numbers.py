"""A file that already holds what looks like a patient's number: said when it is opened."""

from __future__ import annotations

from dataclasses import replace

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
