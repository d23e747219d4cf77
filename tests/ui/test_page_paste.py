"""E07 « Coller les taux… » in the window: S19, one undo, no patient number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.ui.desktop import Desktop

SIX = """Téléservice\tTaux
Arrêt de travail (AAT) : 91,5 %
Certificat : 50
Protocole de soins et grossesse 85 %
Déclaration médecin traitant (DMT)\t71 %
Transports 12 %"""


def box(desktop: Desktop) -> QPlainTextEdit:
    found = desktop.find("taux.colles")
    assert isinstance(found, QPlainTextEdit)
    return found


def paste(desktop: Desktop, text: str) -> None:
    QApplication.clipboard().setText(text)
    box(desktop).setFocus()
    desktop.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, on=box(desktop))


def rates(desktop: Desktop) -> dict[str, str]:
    return {name: desktop.value(f"reponse.{name}.taux.percent") for name in ("aat", "cm-atmp", "pse", "dmt", "spe")}


@pytest.fixture
def grid(desktop: Desktop) -> Desktop:
    desktop.open_sample()
    desktop.go("teleservices")
    desktop.click("taux.coller")
    return desktop


def test_s19_nothing_changes_before_it_is_confirmed(grid: Desktop) -> None:
    before = rates(grid)
    paste(grid, SIX)
    assert grid.text("taux.bilan") == "2 lignes sur 6 reconnues. Complétez les autres à la main."
    assert grid.says("Arrêt de travail en ligne (AAT) : 91,5 %, à la place de 82 %")
    assert grid.says("« Certificat : 50 » : aucun téléservice reconnu.")
    assert rates(grid) == before
    grid.click("taux.utiliser")
    assert rates(grid) == {**before, "aat": "91,5", "dmt": "71"}
    assert not grid.has("taux.colles")
    assert grid.focused() == "taux.coller"


def test_it_is_one_undo(grid: Desktop) -> None:
    before = rates(grid)
    paste(grid, SIX)
    grid.click("taux.utiliser")
    grid.wizard.undo()
    assert rates(grid) == before


def test_closing_changes_nothing_and_forgets(grid: Desktop) -> None:
    before = rates(grid)
    paste(grid, SIX)
    grid.key(Qt.Key.Key_Escape, on=box(grid))
    assert rates(grid) == before
    assert grid.focused() == "taux.coller"
    grid.click("taux.coller")
    assert box(grid).toPlainText() == ""


def test_a_patient_number_is_refused_and_not_kept(grid: Desktop) -> None:
    paste(grid, "AAT 82 %\nMme X 2 69 05 49 588 157 80 90 %")
    assert grid.text("taux.refus").startswith("Ce texte contient un numéro de 13 chiffres ou plus")
    assert box(grid).toPlainText() == ""
    box(grid).undo()
    assert box(grid).toPlainText() == ""
    assert not grid.has("taux.utiliser")


def test_leaving_the_page_closes_the_box(grid: Desktop) -> None:
    paste(grid, SIX)
    grid.go("sas")
    grid.go("teleservices")
    assert not grid.has("taux.colles")
