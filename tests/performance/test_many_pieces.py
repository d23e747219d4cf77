"""Five hundred pieces do not delay the page that they belong to: a few are shown, the others are offered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget

from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.store import DossierStore, serialise
from tests.ui.desktop import Desktop


def rows(desktop: Desktop) -> list[str]:
    found = [one.objectName() for one in desktop.window.findChildren(QWidget) if one.isVisible()]
    return [name for name in found if name.startswith("piece.ligne.")]


def test_the_first_pieces_are_shown_and_the_others_on_demand(desktop: Desktop) -> None:
    path = desktop.add_sample()
    dossier = DossierStore().open(path).dossier
    pieces = tuple(
        EvidenceRecord(f"p{number:03}", indicators=("dmp",), label=f"Pièce {number}", place="Classeur")
        for number in range(500)
    )
    path.write_bytes(serialise(replace(dossier, evidence=pieces)))
    desktop.start(path)
    desktop.go("dmp")
    desktop.settle()
    assert 0 < len(rows(desktop)) < 10, "each piece shown at once delays the page"
    others = desktop.find("piece.autres.dmp")
    assert isinstance(others, QPushButton)
    assert others.text() == "Afficher les 494 autres pièces"
    others.click()
    desktop.settle()
    assert len(rows(desktop)) == 500
    assert not desktop.has("piece.autres.dmp")
