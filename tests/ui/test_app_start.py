"""E01 and the example: the first minute."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from tests.ui.desktop import Desktop, plain


def test_s01_first_start(desktop: Desktop) -> None:
    desktop.start()
    assert desktop.text("page.titre") == "Bienvenue"
    physician = desktop.button("médecin")
    assert isinstance(physician, QRadioButton)
    assert physician.isChecked()
    assert QApplication.focusWidget() is physician
    assert desktop.button("Créer une déclaration").isEnabled()
    assert desktop.button("Explorer avec un exemple").isEnabled()
    assert not desktop.root.exists(), "nothing is written before the user chose"


def test_enter_creates_a_declaration_in_the_folder_shown(desktop: Desktop) -> None:
    desktop.start()
    desktop.key(Qt.Key.Key_Return)
    assert desktop.text("page.titre") == "Pour quelle année ?"
    assert desktop.locations.library.is_dir()


def test_a_folder_that_cannot_be_written_is_refused_in_words(desktop: Desktop, tmp_path: Path) -> None:
    desktop.start()
    blocker = tmp_path / "fichier"
    blocker.write_text("", encoding="utf-8")
    desktop.type("bienvenue.dossier", str(blocker / "dedans"))
    desktop.click("bienvenue.creer")
    assert desktop.says("Ce dossier n’est pas accessible en écriture. Choisissez-en un autre.")
    assert desktop.text("page.titre") == "Bienvenue"


def test_the_folder_can_be_chosen(desktop: Desktop, tmp_path: Path) -> None:
    desktop.start()
    desktop.dialogs.next = tmp_path / "Cabinet"
    desktop.click("bienvenue.changer")
    desktop.click("bienvenue.creer")
    assert (tmp_path / "Cabinet").is_dir()
    desktop.close()
    desktop.start()
    assert desktop.window.home is not None, "the first start is over"


def test_the_example_lives_in_memory_and_leads_back(desktop: Desktop) -> None:
    desktop.start()
    desktop.click("bienvenue.exemple")
    assert desktop.says("Exemple fictif. Rien de ce que vous saisissez ici n’est enregistré.")
    page = desktop.wizard.workbench.order()[0]
    before = desktop.wizard.workbench.page(page)
    choice = next(s.criteria[0].field.id for s in before.sections if s.layout == "choices")
    desktop.click(f"{choice}.non")
    assert desktop.wizard.workbench.session.dirty
    desktop.click("Quitter l’exemple")
    assert desktop.text("page.titre") == "Bienvenue"
    desktop.close()
    written = [path for path in desktop.root.rglob("*") if path.is_file()]
    assert [path.name for path in written] == ["settings.json"], "the place of the window, and nothing else"


@pytest.mark.parametrize("day", [date(2024, 1, 5), date(2026, 11, 21)])
def test_the_example_answers_something_whatever_the_season(desktop: Desktop, day: date) -> None:
    desktop.clock.day = day
    desktop.start()
    desktop.click("bienvenue.exemple")
    header = desktop.wizard.workbench.header()
    assert header.physician == "Dr Camille EXEMPLE"
    assert not plain(header.acquired).startswith("Acquis : 0 point,")


def test_s02_empty_library(desktop: Desktop) -> None:
    desktop.start()
    desktop.click("bienvenue.creer")
    desktop.click("Précédent")
    assert desktop.says("Aucune déclaration pour l’instant")
    assert desktop.button("Nouvelle déclaration").isEnabled()
    library = desktop.window.home
    assert library is not None
    assert library.list.isVisible()
    assert library.list.accessibleName() == "Déclarations"
    assert library.model.rowCount() == 0
    desktop.close()
    desktop.start()
    assert desktop.says("Aucune déclaration pour l’instant"), "the welcome is shown once"
