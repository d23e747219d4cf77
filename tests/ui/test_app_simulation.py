"""E13, « Ajouter cette simulation au PDF »: from the page of the aid to the section in the report."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from forfait_desktop.ui.export.screen import PreviewScreen
from tests.ui.desktop import Desktop


def test_the_simulation_is_added_to_the_pdf_from_its_page(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("assistant-medical")
    assert not desktop.has("apercu.simulation"), "nothing is simulated yet"
    wizard.workbench.edit("assistant-medical.fte", "0.5")
    desktop.type("assistant-medical.contract_date", "01/03/2024")
    desktop.click("apercu.simulation")
    screen = desktop.window.side.screen
    assert isinstance(screen, PreviewScreen)
    box = desktop.find("apercu.contenu.simulation")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    report = wizard.workbench.report(options=screen.choices.options())
    assert "Simulation, hors total" in [section.title.replace("\u00a0", " ") for section in report.sections]


def test_beside_no_declaration_there_is_no_pdf_to_add_it_to(desktop: Desktop) -> None:
    desktop.start()
    desktop.window.side.show("outil-volet3")
    desktop.settle()
    assert not desktop.has("apercu.simulation")
