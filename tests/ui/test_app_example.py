"""The fictitious example: reached at any time, something sensible on each page, nothing on disk."""

from __future__ import annotations

from tests.ui.desktop import Desktop
from tests.ui.test_every_page import page_faults


def test_it_opens_over_a_declaration_and_is_left_for_the_library(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.window.menus.example.emit()
    desktop.settle()
    assert desktop.says("Exemple fictif. Rien de ce que vous saisissez ici n’est enregistré.")
    assert desktop.wizard.workbench.session.dossier.physician.name == "Dr Camille EXEMPLE"
    desktop.click("exemple.quitter")
    assert desktop.window.desk is None


def test_every_page_of_it_shows_something(desktop: Desktop) -> None:
    desktop.start()
    desktop.window.menus.example.emit()
    desktop.settle()
    before = sorted(path for path in desktop.locations.library.rglob("*"))
    for page_id in desktop.wizard.workbench.order():
        desktop.go(page_id)
        assert page_faults(desktop, page_id) == []
    dossier = desktop.wizard.workbench.session.dossier
    assert dossier.answers
    assert dossier.prepared.by == "Secrétariat de l’exemple"
    assert sorted(path for path in desktop.locations.library.rglob("*")) == before
    desktop.go("vsm")
    assert desktop.text("page.resultat").startswith("45,1 %")
    assert desktop.says("Fait le 20 décembre 2023, en 12 min 05 s.")
