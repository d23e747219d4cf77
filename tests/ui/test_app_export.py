"""E14 and E16: the summary, and the PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from forfait_desktop.ui.export.screen import PreviewScreen
from tests.ui.desktop import Desktop, plain


def preview(desktop: Desktop) -> PreviewScreen:
    desktop.window.menus.export.emit()
    desktop.settle()
    screen = desktop.window.side.screen
    assert isinstance(screen, PreviewScreen)
    return screen


def exported(desktop: Desktop) -> Path:
    desktop.qtbot.waitUntil(lambda: desktop.says("PDF enregistré."))
    return next(iter(desktop.wizard.workbench.session.folder.glob("*.pdf")))


def pdf_text(path: Path) -> str:
    return plain("\n".join(page.extract_text() for page in PdfReader(path).pages))


def test_s29_review_and_change(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("recapitulatif")
    desktop.click("recap.relu")
    assert desktop.wizard.workbench.summary().reviewed
    desktop.click("Modifier Alimentation du DMP")
    assert desktop.wizard.current == "dmp"
    desktop.type("reponse.dmp.taux.done", "300")
    desktop.click("Enregistrer et continuer")
    assert desktop.wizard.current == "recapitulatif"
    assert desktop.says("15 %")
    box = desktop.find("recap.relu")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    assert desktop.says("Modifié depuis la relecture")


def test_what_is_left_to_settle_opens_its_page(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("recapitulatif")
    assert desktop.says("À régler avant de recopier")
    desktop.click("recap.regler.0")
    assert desktop.wizard.current != "recapitulatif"


def test_who_prepared_is_no_patient(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("recapitulatif")
    desktop.type("recap.prepare.par", "2 69 05 00 588 157 80")
    assert desktop.says("Ce texte ressemble à un numéro de patient : il n’est pas gardé. Effacez-le.")
    assert wizard.workbench.session.dossier.prepared.by == ""
    desktop.type("recap.prepare.par", "Nadia Benali")
    assert not desktop.says("Ce texte ressemble à un numéro de patient")


def test_prepared_by_is_kept_when_the_field_is_left(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("recapitulatif")
    desktop.type("recap.prepare.par", "Nadia Benali")
    desktop.type("recap.prepare.le", "20/12/2023")
    prepared = desktop.wizard.workbench.session.dossier.prepared
    assert prepared.by == "Nadia Benali"
    assert prepared.on is not None
    assert prepared.on.isoformat() == "2023-12-20"
    desktop.type("recap.prepare.le", "31/02/2023")
    assert desktop.says("Saisissez une date, par exemple 31/12/2023.")


def test_the_pdf_says_what_the_screen_says(desktop: Desktop) -> None:
    desktop.open_sample()
    preview(desktop)
    assert desktop.text("ecran.titre") == "Aperçu et export"
    assert desktop.value("export.nom") == "Forfait-structure_2023_MARTIN-Claire_2023-12-20.pdf"
    desktop.click("Enregistrer le PDF")
    path = exported(desktop)
    text = pdf_text(path)
    for said in ("632 points", "4 424 €", "52 alimentations", "Ce document ne vaut pas déclaration."):
        assert said in text
    desktop.click("Ouvrir le dossier")
    assert desktop.dialogs.opened == [path.parent]
    desktop.click("Ouvrir le PDF")
    assert desktop.dialogs.opened[-1] == path


def test_s33_a_pdf_that_cannot_be_written(desktop: Desktop) -> None:
    desktop.open_sample()
    shown = preview(desktop)
    # A folder of that name can be replaced by nobody, root included.
    blocker = desktop.wizard.workbench.session.folder / desktop.value("export.nom")
    blocker.mkdir()
    (blocker / "ancien").write_text("intact", encoding="utf-8")
    desktop.click("Enregistrer le PDF")
    desktop.qtbot.waitUntil(lambda: any(text.startswith("Impossible d’enregistrer le PDF") for text in desktop.texts()))
    assert shown.isVisible()
    assert (blocker / "ancien").read_text(encoding="utf-8") == "intact"
    desktop.type("export.nom", "autre.pdf")
    desktop.click("Enregistrer le PDF")
    desktop.qtbot.waitUntil(lambda: desktop.says("PDF enregistré."))


@pytest.mark.parametrize("complete", [False, True])
def test_s34_draft_mark(desktop: Desktop, complete: bool) -> None:
    desktop.open_sample()
    if complete:
        for page, box in (("services-patients", "clic"), ("equipements-connectes", "oxymetre")):
            desktop.go(page)
            desktop.click(f"reponse.{page}.{box}.case")
        desktop.go("sas")
        for criterion in ("departement", "agenda", "inscription"):
            desktop.click(f"reponse.sas.{criterion}.oui")
    preview(desktop)
    mark = desktop.find("export.brouillon")
    assert isinstance(mark, QCheckBox)
    assert mark.isChecked() is not complete
    desktop.click("Enregistrer le PDF")
    pages = PdfReader(exported(desktop)).pages
    assert all(("brouillon" in page.extract_text()) is not complete for page in pages)


@pytest.mark.parametrize("name", ["a/b.pdf", "a:b.pdf", "nul.pdf", ".pdf", ""])
def test_a_name_that_no_system_takes(desktop: Desktop, name: str) -> None:
    desktop.open_sample()
    preview(desktop)
    desktop.type("export.nom", name)
    desktop.click("Enregistrer le PDF")
    assert desktop.says("Ce nom contient un caractère interdit par votre système.")
    assert not list(desktop.wizard.workbench.session.folder.glob("*.pdf"))


def test_another_folder_is_remembered(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    preview(desktop)
    desktop.dialogs.next = tmp_path / "PDF"
    desktop.dialogs.next.mkdir()
    desktop.click("Changer de dossier…")
    desktop.click("Enregistrer le PDF")
    desktop.qtbot.waitUntil(lambda: desktop.says("PDF enregistré."))
    assert len(list((tmp_path / "PDF").glob("*.pdf"))) == 1
    desktop.click("ecran.retour")
    preview(desktop)
    assert desktop.text("export.dossier") == str(tmp_path / "PDF")
    assert desktop.says("Ce fichier existe déjà : il sera remplacé.")


def test_control_e_exports_from_a_field(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "150", leave=False)
    desktop.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert desktop.has("apercu.page"), "a line edit keeps Ctrl+E for itself on X11"


@pytest.mark.parametrize(
    ("button", "title"),
    [("recap.recopier", "À recopier sur amelipro"), ("recap.pieces", "Pièces"), ("recap.etsi", "Et si…")],
)
def test_the_summary_leads_to_the_screens_beside_it(desktop: Desktop, button: str, title: str) -> None:
    desktop.open_sample()
    desktop.go("recapitulatif")
    desktop.click(button)
    assert desktop.text("ecran.titre").startswith(title)


def test_copying_asks_first_when_something_is_wrong(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "3000")
    desktop.go("recapitulatif")
    desktop.click("recap.recopier")
    assert desktop.says("1 saisie est à corriger. Recopier quand même ?")
    assert desktop.focused() == "recap.corriger"
    desktop.click("recap.corriger")
    assert desktop.wizard.current == "dmp"
    desktop.go("recapitulatif")
    desktop.click("recap.recopier")
    desktop.click("recap.recopier.malgre")
    assert desktop.has("ecran.titre")
