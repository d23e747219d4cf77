"""E16: the preview is the file itself, made off the window’s thread, and saved as it is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QCheckBox

from forfait_desktop.report.content import Report
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.ui.export import pdf
from forfait_desktop.ui.export.page_view import PageView
from forfait_desktop.ui.export.pdf import MadePdf
from forfait_desktop.ui.export.screen import PreviewScreen
from forfait_desktop.ui.tools import PdfFonts
from tests.ui.desktop import Desktop, plain
from tests.ui.previews import choose, made_of, preview, said, saved, text, wait_drawn
from tests.ui.test_every_page import BUNDLED, open_campaign

# --- what is shown is what is saved ----------------------------------------------------------------------------------


@pytest.mark.parametrize("model", ["complet", "controle", "comptable", "preparation"])
def test_the_bytes_that_are_shown_are_the_bytes_that_are_saved(desktop: Desktop, model: str) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    made = wait_drawn(desktop, screen) if model == "complet" else choose(desktop, screen, f"apercu.modele.{model}")
    name = desktop.value("export.nom")
    assert name.endswith(f"_2023-12-20{'' if model == 'complet' else '_' + model}.pdf")
    desktop.click("Enregistrer le PDF")
    saved(desktop)
    assert (desktop.wizard.workbench.session.folder / name).read_bytes() == made.data


def test_the_picture_is_that_of_the_page_at_the_density_of_the_screen(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PageView, "devicePixelRatioF", lambda _view: 2.0)
    desktop.open_sample()
    screen = preview(desktop)
    sheet = screen.preview.view.sheet
    picture = sheet.picture
    assert picture is not None
    # A pixel of a picture for each pixel of the screen, or it is blurred.
    assert abs(picture.width() - 2 * sheet.width()) <= 2
    assert abs(picture.height() - 2 * sheet.height()) <= 2
    assert abs(picture.height() / picture.width() - 297 / 210) < 0.01
    assert dark(picture), "nothing is drawn on the page"
    assert picture.pixelColor(3, 3) == QColor(Qt.GlobalColor.white)


def dark(picture: QImage) -> bool:
    step = max(1, picture.width() // 400)
    return any(
        picture.pixelColor(x, y).lightness() < 80
        for y in range(0, picture.height() // 2, step)
        for x in range(0, picture.width(), step)
    )


def test_contents_and_draft_change_the_file(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    assert "brouillon" in text(wait_drawn(desktop, screen), tmp_path)
    assert "brouillon" not in text(choose(desktop, screen, "Marquer comme brouillon"), tmp_path)
    made = choose(desktop, screen, "Montants")
    assert "632 points" not in text(made, tmp_path)
    assert "Ce qui manque" in text(made, tmp_path)
    assert "Ce qui manque" not in text(choose(desktop, screen, "Ce qui manque"), tmp_path)
    assert "à recopier" not in text(choose(desktop, screen, "Annexe « À recopier »"), tmp_path)
    shorter = choose(desktop, screen, "Pour un contrôle")
    assert "Pièces justificatives" in text(shorter, tmp_path)
    assert not desktop.has("apercu.contenu.missing"), "a box that would change nothing"
    assert "Pièces justificatives" not in text(choose(desktop, screen, "Liste des pièces"), tmp_path)


def test_a_draft_mark_that_was_chosen_stays(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    choose(desktop, screen, "Marquer comme brouillon")
    screen.refresh()
    box = desktop.find("export.brouillon")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()


def test_a_name_typed_over_stays_when_the_model_changes(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    desktop.type("export.nom", "mon dossier.pdf")
    choose(desktop, screen, "Pour le comptable")
    assert desktop.value("export.nom") == "mon dossier.pdf"


def test_the_pages_follow_what_is_undone(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "300")
    screen = preview(desktop)
    assert "15 %" in text(wait_drawn(desktop, screen), tmp_path)
    before = made_of(screen)
    desktop.window.menus.undo.emit()
    desktop.qtbot.waitUntil(lambda: made_of(screen) not in (None, before))
    made = made_of(screen)
    assert made is not None
    assert "7,4 %" in text(made, tmp_path)


def test_an_empty_declaration_says_so_and_still_shows_its_pages(desktop: Desktop) -> None:
    desktop.open_sample(empty=True)
    preview(desktop)
    assert desktop.says("Le récapitulatif est vide. Renseignez au moins le volet 1.")


def test_an_empty_donum_asks_for_its_own_first_part(desktop: Desktop) -> None:
    donum = next(one for one in BUNDLED if "donum" in one.name)
    open_campaign(desktop, (donum / "campaign.toml").read_bytes())
    preview(desktop)
    assert desktop.says("Le récapitulatif est vide. Renseignez au moins le socle.")


# --- never in the way ------------------------------------------------------------------------------------------------


class Slow:
    """A layout that waits until it is let go, and notes what it was asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.given_up: list[str] = []
        self.started = threading.Event()
        self.go = threading.Event()
        self._make = pdf.make_pdf
        monkeypatch.setattr(pdf, "make_pdf", self.make)

    def make(self, report: Report, fonts: PdfFonts, cancelled: Callable[[], bool]) -> MadePdf:
        self.asked.append(report.subject)
        self.started.set()
        self.go.wait()
        if cancelled():
            self.given_up.append(report.subject)
        return self._make(report, fonts, cancelled)


def test_the_window_stays_usable_and_another_choice_gives_up_the_former(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(monkeypatch)
    desktop.open_sample()
    screen = preview(desktop, drawn=False)
    desktop.qtbot.waitUntil(slow.started.is_set)
    desktop.qtbot.waitUntil(lambda: desktop.says("Mise en page en cours…"))
    assert desktop.find("apercu.progression").isVisible()
    desktop.click("Pour un contrôle")
    desktop.click("Pour le comptable")
    slow.go.set()
    made = wait_drawn(desktop, screen)
    assert made.report.subject == "Note pour le comptable"
    assert slow.given_up == ["Document de préparation", "Dossier pour un contrôle"]
    assert not desktop.has("apercu.progression")
    assert desktop.text("apercu.numero") == "page 1 / 1"


def test_saving_while_the_pages_are_made_saves_the_last_choice(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(monkeypatch)
    desktop.open_sample()
    preview(desktop, drawn=False)
    desktop.click("Pour le comptable")
    name = desktop.value("export.nom")
    desktop.click("Enregistrer le PDF")
    slow.go.set()
    saved(desktop)
    folder = desktop.wizard.workbench.session.folder
    assert [path.name for path in folder.glob("*.pdf")] == [name]
    assert "Montant estimé" in plain(PdfReader(folder / name).pages[0].extract_text())


def test_leaving_gives_up_what_is_drawn_and_nothing_is_said(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow(monkeypatch)
    desktop.open_sample()
    preview(desktop, drawn=False)
    desktop.qtbot.waitUntil(slow.started.is_set)
    desktop.key(Qt.Key.Key_Escape)
    assert desktop.window.screen_widget is desktop.wizard
    slow.go.set()
    desktop.settle()
    desktop.close()
    assert slow.given_up == ["Document de préparation"]


def test_what_was_typed_last_is_saved_and_in_the_pages(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "300", leave=False)
    desktop.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    screen = desktop.window.side.screen
    assert isinstance(screen, PreviewScreen)
    assert "300" in text(wait_drawn(desktop, screen), tmp_path)
    desktop.click("Enregistrer le PDF")
    saved(desktop)
    desktop.wait_saved()


def test_a_layout_that_fails_is_said_and_can_be_tried_again(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    real = pdf.make_pdf

    def broken(report: Report, fonts: PdfFonts, cancelled: Callable[[], bool]) -> MadePdf:
        raise RuntimeError("x")

    monkeypatch.setattr(pdf, "make_pdf", broken)
    desktop.open_sample()
    preview(desktop, drawn=False)
    desktop.qtbot.waitUntil(lambda: desktop.says("L’aperçu n’a pas pu se faire : une anomalie est survenue."))
    monkeypatch.setattr(pdf, "make_pdf", real)
    desktop.click("Enregistrer le PDF")
    saved(desktop)
    assert not desktop.says("anomalie")


# --- files -----------------------------------------------------------------------------------------------------------


def test_the_accessible_page_goes_beside_the_pdf(desktop: Desktop) -> None:
    desktop.open_sample()
    preview(desktop)
    desktop.type("export.nom", "essai.pdf")
    desktop.click("Enregistrer aussi en HTML accessible")
    saved(desktop, "Page HTML enregistrée.")
    path = desktop.wizard.workbench.session.folder / "essai.html"
    page = plain(path.read_text("utf-8"))
    assert "632 points" in page
    assert '<html lang="fr' in page
    desktop.click("Ouvrir la page HTML")
    assert desktop.dialogs.opened == [path]
    assert desktop.says("La page HTML de ce nom existe déjà : l’enregistrer la remplace.")


def test_enter_saves_from_a_radio_and_from_the_name(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    desktop.key(Qt.Key.Key_Return, on=screen.choices.models["complet"])
    saved(desktop)
    desktop.type("export.nom", "b.pdf", leave=False)
    desktop.key(Qt.Key.Key_Return)
    target = desktop.wizard.workbench.session.folder / "b.pdf"
    desktop.qtbot.waitUntil(target.is_file)
    assert desktop.window.side.screen is screen


def test_a_full_disk_leaves_the_former_file_intact(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop.open_sample()
    preview(desktop)
    target = desktop.wizard.workbench.session.folder / desktop.value("export.nom")
    target.write_bytes(b"avant")
    monkeypatch.setattr(LocalFileSystem, "free_space", lambda _fs, _folder: 10)
    desktop.click("Enregistrer le PDF")
    desktop.qtbot.waitUntil(lambda: said(desktop, "Impossible d’enregistrer le PDF : le disque est plein"))
    assert target.read_bytes() == b"avant"
    assert not list(target.parent.glob("*.tmp"))
    assert desktop.window.side.screen is not None
    assert desktop.focused() == "export.nom"


def test_a_file_that_another_programme_holds_stays_as_it_was(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop.open_sample()
    preview(desktop)
    target = desktop.wizard.workbench.session.folder / desktop.value("export.nom")
    target.write_bytes(b"avant")

    def held(_fs: object, _source: Path, _target: Path) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(LocalFileSystem, "replace", held)
    desktop.click("Enregistrer le PDF")
    wanted = "Impossible d’enregistrer le PDF : le fichier est ouvert dans un autre logiciel"
    desktop.qtbot.waitUntil(lambda: said(desktop, wanted))
    assert target.read_bytes() == b"avant"
    assert not list(target.parent.glob("*.tmp"))
    monkeypatch.undo()
    desktop.click("Enregistrer le PDF")
    saved(desktop)
    assert target.read_bytes().startswith(b"%PDF")
    assert not said(desktop, "Impossible")


def test_a_folder_that_went_away_is_said(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    preview(desktop)
    gone = desktop.dialogs.next = tmp_path / "parti"
    gone.mkdir()
    desktop.click("Changer de dossier…")
    assert desktop.text("export.dossier") == str(gone)
    gone.rmdir()
    desktop.click("Enregistrer le PDF")
    desktop.qtbot.waitUntil(lambda: said(desktop, "Impossible d’enregistrer le PDF"))
    assert not gone.exists(), "a folder is not made again behind the user’s back"
