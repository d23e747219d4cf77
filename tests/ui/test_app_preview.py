"""E16: the preview is the file itself, drawn off the window's thread, saved and printed as it is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QWidget

from forfait_desktop.report.content import Report
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.ui.export import pdf
from forfait_desktop.ui.export.page_cache import PageCache
from forfait_desktop.ui.export.page_view import PageView
from forfait_desktop.ui.export.pdf import MadePdf
from forfait_desktop.ui.export.print_dialog import a4_printer
from forfait_desktop.ui.export.printing import chosen_pages
from forfait_desktop.ui.export.screen import PreviewScreen
from tests.ui.desktop import Desktop, accessible_name, plain

LONG = 20_000


def preview(desktop: Desktop, *, drawn: bool = True) -> PreviewScreen:
    desktop.window.menus.export.emit()
    desktop.settle()
    screen = desktop.window.side.screen
    assert isinstance(screen, PreviewScreen)
    if drawn:
        wait_drawn(desktop, screen)
    return screen


def wait_drawn(desktop: Desktop, screen: PreviewScreen) -> MadePdf:
    view = screen.preview.view
    desktop.qtbot.waitUntil(lambda: made_of(screen) is not None and view.sheet.picture is not None, timeout=LONG)
    made = made_of(screen)
    assert made is not None
    return made


def made_of(screen: PreviewScreen) -> MadePdf | None:
    return screen._maker.last


def choose(desktop: Desktop, screen: PreviewScreen, name: str) -> MadePdf:
    """Press a radio or a box, and wait for the pages of what it asks for."""
    before = made_of(screen)
    desktop.click(name)
    desktop.qtbot.waitUntil(lambda: made_of(screen) not in (None, before), timeout=LONG)
    return wait_drawn(desktop, screen)


def text(made: MadePdf, tmp_path: Path) -> str:
    path = tmp_path / "made.pdf"
    path.write_bytes(made.data)
    return plain("\n".join(page.extract_text() for page in PdfReader(path).pages))


def saved(desktop: Desktop, said: str = "PDF enregistré.") -> None:
    desktop.qtbot.waitUntil(lambda: desktop.says(said), timeout=LONG)


# --- what is shown is what is saved -----------------------------------------------------------------------------------


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
    desktop.qtbot.waitUntil(lambda: made_of(screen) not in (None, before), timeout=LONG)
    made = made_of(screen)
    assert made is not None
    assert "7,4 %" in text(made, tmp_path)


def test_an_empty_declaration_says_so_and_still_shows_its_pages(desktop: Desktop) -> None:
    desktop.open_sample(empty=True)
    preview(desktop)
    assert desktop.says("Le récapitulatif est vide. Renseignez au moins le volet 1.")


# --- pages and zoom ---------------------------------------------------------------------------------------------------


def test_page_keys_turn_the_pages_from_anywhere_and_the_outline_is_their_text(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    view = screen.preview.view
    count = view.count
    assert count >= 4
    assert desktop.text("apercu.numero") == f"page 1 / {count}"
    assert plain(accessible_name(view)) == f"Aperçu, page 1 sur {count}"
    assert "Forfait structure 2023" in view.accessibleDescription()
    # The focus is on a radio of the left pane, which would scroll instead.
    desktop.key(Qt.Key.Key_PageDown)
    assert desktop.text("apercu.numero") == f"page 2 / {count}"
    assert "Volet 1" in plain(view.accessibleDescription())
    desktop.find("export.nom").setFocus()
    desktop.key(Qt.Key.Key_PageDown)
    assert view.page == 2
    desktop.key(Qt.Key.Key_PageUp)
    assert view.page == 1
    view.setFocus()
    desktop.key(Qt.Key.Key_End)
    assert view.page == count - 1
    assert not desktop.find("apercu.suivante").isEnabled()
    desktop.key(Qt.Key.Key_PageDown)
    assert view.page == count - 1
    desktop.key(Qt.Key.Key_Home)
    assert view.page == 0


def test_a_page_without_a_title_of_its_own_says_what_it_continues(desktop: Desktop) -> None:
    desktop.open_sample()
    words = desktop.wizard.workbench.words.preview
    assert plain(words.outline((), "Volet 2")) == "Sur cette page : suite de « Volet 2 »."
    assert words.outline((), "") == ""


def test_the_page_fits_the_width_until_a_zoom_is_chosen(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    view = screen.preview.view
    room = view.viewport().width()
    assert room - 40 <= view.sheet.width() <= room
    desktop.click("Agrandir l’aperçu")
    assert view.zoom == 1.5
    desktop.window.resize(1000, 700)
    desktop.settle()
    assert view.zoom == 1.5, "a zoom that was chosen stays"
    assert view.horizontalScrollBar().maximum() > 0
    desktop.click("Pleine largeur")
    assert view.sheet.width() <= view.viewport().width()
    desktop.click("Page entière")
    assert view.sheet.height() <= view.viewport().height()
    for _ in range(20):
        view.zoom_by(1)
    assert view.zoom == 2.0
    assert not desktop.find("apercu.agrandir").isEnabled()


def wheel(view: PageView, turn: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(view.viewport().rect().center())
    QApplication.sendEvent(
        view.viewport(),
        QWheelEvent(
            place,
            QPointF(view.viewport().mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_scrolls_then_turns_the_page_and_zooms_with_control(desktop: Desktop) -> None:
    desktop.open_sample()
    view = preview(desktop).preview.view
    bar = view.verticalScrollBar()
    wheel(view, -120)
    assert (view.page, bar.value() > 0) == (0, True)
    bar.setValue(bar.maximum())
    wheel(view, -120)
    assert (view.page, bar.value()) == (1, 0)
    wheel(view, 120)
    assert (view.page, bar.value()) == (0, bar.maximum())
    before = view.zoom
    wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom < before


def picture(width: int) -> QImage:
    return QImage(width, 10, QImage.Format.Format_RGB32)


def test_the_cache_keeps_what_was_seen_last_within_its_budget() -> None:
    cache = PageCache(budget=3 * 4000)
    for page in range(3):
        cache.put((page, 1), picture(100))
    assert cache.get((0, 1)) is not None
    cache.put((3, 1), picture(100))
    assert cache.get((1, 1)) is None, "the one seen longest ago goes"
    assert cache.get((0, 1)) is not None
    assert cache.size == 12_000
    cache.put((4, 1), picture(1000))
    assert cache.get((4, 1)) is not None, "the page on the screen is always kept"
    assert cache.size == 40_000
    cache.put((4, 1), picture(50))
    assert cache.size == 2_000
    cache.clear()
    assert (cache.size, cache.get((4, 1))) == (0, None)


def test_turning_every_page_at_every_zoom_stays_within_the_budget(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    view = screen.preview.view
    for zoom in range(4):
        for page in range(view.count):
            view.go_to(page)
            desktop.qtbot.waitUntil(lambda: view.sheet.picture is not None, timeout=LONG)
        view.zoom_by(-1 if zoom % 2 else 1)
    assert view._cache.size <= 96 * 1024 * 1024


# --- never in the way -------------------------------------------------------------------------------------------------


class Slow:
    """A layout that waits until it is let go, and notes what it was asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.given_up: list[str] = []
        self.started = threading.Event()
        self.go = threading.Event()
        self._make = pdf.make_pdf
        monkeypatch.setattr(pdf, "make_pdf", self.make)

    def make(self, report: Report, fonts: pdf.PdfFonts, cancelled: Callable[[], bool]) -> MadePdf:
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

    def broken(report: Report, fonts: pdf.PdfFonts, cancelled: Callable[[], bool]) -> MadePdf:
        raise RuntimeError("x")

    monkeypatch.setattr(pdf, "make_pdf", broken)
    desktop.open_sample()
    preview(desktop, drawn=False)
    desktop.qtbot.waitUntil(lambda: desktop.says("L’aperçu n’a pas pu se faire : une anomalie est survenue."))
    monkeypatch.setattr(pdf, "make_pdf", real)
    desktop.click("Enregistrer le PDF")
    saved(desktop)
    assert not desktop.says("anomalie")


# --- files ------------------------------------------------------------------------------------------------------------


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
    desktop.qtbot.waitUntil(target.is_file, timeout=LONG)
    assert desktop.window.side.screen is screen


def said(desktop: Desktop, start: str) -> bool:
    return any(text.startswith(start) for text in desktop.texts())


def test_a_full_disk_leaves_the_former_file_intact(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop.open_sample()
    preview(desktop)
    target = desktop.wizard.workbench.session.folder / desktop.value("export.nom")
    target.write_bytes(b"avant")
    monkeypatch.setattr(LocalFileSystem, "free_space", lambda _fs, _folder: 10)
    desktop.click("Enregistrer le PDF")
    desktop.qtbot.waitUntil(
        lambda: said(desktop, "Impossible d’enregistrer le PDF : le disque est plein"), timeout=LONG
    )
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
    desktop.qtbot.waitUntil(lambda: said(desktop, wanted), timeout=LONG)
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
    desktop.qtbot.waitUntil(lambda: said(desktop, "Impossible d’enregistrer le PDF"), timeout=LONG)
    assert not gone.exists(), "a folder is not made again behind the user’s back"


# --- paper ------------------------------------------------------------------------------------------------------------


def pdf_printer(path: Path) -> QPrinter:
    printer = a4_printer("essai")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


@pytest.mark.parametrize("where", ["wizard", "preview"])
def test_control_p_prints_the_pages_that_are_shown(desktop: Desktop, tmp_path: Path, where: str) -> None:
    desktop.open_sample()
    desktop.dialogs.printer = pdf_printer(tmp_path / "papier.pdf")
    if where == "preview":
        screen = preview(desktop)
        choose(desktop, screen, "Pour un contrôle")
    desktop.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desktop.qtbot.waitUntil(lambda: desktop.says("envoyées à l’imprimante."), timeout=LONG)
    shown = desktop.window.side.screen
    assert isinstance(shown, PreviewScreen)
    made = made_of(shown)
    assert made is not None
    assert made.report.subject == ("Dossier pour un contrôle" if where == "preview" else "Document de préparation")
    assert desktop.dialogs.printed == [(made.report.file_name.removesuffix(".pdf"), len(made.pages))]
    pages = PdfReader(tmp_path / "papier.pdf").pages
    assert len(pages) == len(made.pages)
    assert desktop.says(f"{len(pages)} pages envoyées à l’imprimante.")
    for page in pages:
        assert abs(float(page.mediabox.width) - 595.28) < 2
        assert abs(float(page.mediabox.height) - 841.89) < 2
        assert page.images, "the page is blank"


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_said(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    desktop.dialogs.printer = pdf_printer(tmp_path / "absent" / "papier.pdf")
    preview(desktop)
    desktop.click("Imprimer…")
    desktop.qtbot.waitUntil(lambda: said(desktop, "Impossible d’imprimer : l’imprimante ne répond pas"), timeout=LONG)


def test_printing_can_be_stopped(desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go = threading.Event()

    def slow(made: MadePdf, page: int, scale: float, cancelled: Callable[[], bool], *, grey: bool = False) -> QImage:
        go.wait()
        return pdf.draw_page(made, page, scale, lambda: False, grey=grey)

    monkeypatch.setattr("forfait_desktop.ui.export.printing.draw_page", slow)
    desktop.open_sample()
    desktop.dialogs.printer = pdf_printer(tmp_path / "papier.pdf")
    preview(desktop)
    desktop.click("Imprimer…")
    desktop.qtbot.waitUntil(lambda: desktop.says("Impression en cours…"), timeout=LONG)
    desktop.click("Arrêter l’impression")
    go.set()
    desktop.qtbot.waitUntil(lambda: desktop.says("Impression arrêtée à votre demande."), timeout=LONG)


def test_closing_the_print_dialog_prints_nothing(desktop: Desktop) -> None:
    desktop.open_sample()
    preview(desktop)
    desktop.click("Imprimer…")
    assert desktop.dialogs.printed
    assert not desktop.says("imprimante")


def test_the_pages_asked_for_in_their_order_with_their_copies(tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "x.pdf")
    assert chosen_pages(printer, 3) == [0, 1, 2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    assert chosen_pages(printer, 3) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3) == [2, 1]
    if not printer.supportsMultipleCopies():
        printer.setCopyCount(2)
        printer.setCollateCopies(True)
        assert chosen_pages(printer, 3) == [2, 1, 2, 1]
        printer.setCollateCopies(False)
        assert chosen_pages(printer, 3) == [2, 2, 1, 1]


# --- one place for every export ---------------------------------------------------------------------------------------


def test_every_export_is_in_one_menu_once(desktop: Desktop) -> None:
    desktop.open_sample()
    texts = [plain(action.text()) for action in desktop.window.menus.findChildren(QAction)]
    texts += [plain(action.text()) for action in desktop.window.findChildren(QAction)]
    assert texts.count("Aperçu et PDF…") == 1
    assert texts.count("Imprimer…") == 1
    assert not [found for found in texts if found.startswith("Exporter en PDF")]


def test_the_other_formats_are_made_from_the_preview_and_said_there(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    preview(desktop)
    path = desktop.dialogs.next = tmp_path / "t.xlsx"
    desktop.click("Tableau .xlsx pour tableur")
    saved(desktop, "Fichier enregistré : t.xlsx")
    desktop.click("Ouvrir le fichier")
    assert desktop.dialogs.opened == [path]
    # From the menu too, the screen that is shown speaks.
    desktop.dialogs.next = tmp_path / "e.ics"
    desktop.window.menus.export_as.emit("ics")
    saved(desktop, "Fichier enregistré : e.ics")
    # Its messages are gone with it: the declaration’s own take over.
    desktop.key(Qt.Key.Key_Escape)
    desktop.dialogs.next = tmp_path / "t.csv"
    desktop.window.menus.export_as.emit("csv")
    saved(desktop, "Fichier enregistré : t.csv")


def test_continue_on_the_summary_opens_the_preview(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("recapitulatif")
    desktop.click("nav.continuer")
    assert desktop.text("ecran.titre") == "Aperçu et export"
    desktop.click("ecran.retour")
    assert desktop.wizard.current == "recapitulatif"


# --- at every size ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (760, 560)])
def test_everything_can_be_reached_at_every_size(desktop: Desktop, width: int, height: int, factor: float) -> None:
    desktop.kit.theme.set_factor(factor)
    desktop.open_sample(width=width, height=height)
    screen = preview(desktop, drawn=False)
    assert screen.sheet.horizontalScrollBar().maximum() == 0
    assert desktop.has("export.enregistrer")
    if desktop.has("apercu.basculer"):
        desktop.click("Voir les pages")
        assert desktop.has("apercu.page")
        assert not desktop.has("apercu.modele.complet")
        assert desktop.focused() == "apercu.basculer"
        desktop.click("Voir les choix")
    else:
        assert desktop.has("apercu.page")
    for name in ("apercu.modele.complet", "export.nom", "export.html", "export.imprimer", "export.changer"):
        assert desktop.has(name)
    assert screen.width() <= desktop.window.width()
    controls = [
        widget
        for widget in desktop.shown()
        if isinstance(widget, QAbstractButton | QLineEdit | PageView) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    names = [plain(accessible_name(widget)) for widget in controls]
    assert all(names)
    assert len(names) == len(set(names)), "each control is named once"


def test_f6_goes_through_the_zones(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    seen: list[QWidget | None] = []
    for _ in range(5):
        desktop.window.menus.next_zone.emit()
        seen.append(QApplication.focusWidget())
    expected = (screen.preview.view, screen.place.name, screen.save, screen.back, screen.choices.models["complet"])
    assert tuple(seen) == expected


def test_no_label_of_the_screen_is_read_as_rich_text(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in screen.findChildren(QLabel) if label.text())
