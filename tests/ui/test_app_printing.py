"""Ctrl+P: what goes to the printer is what is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from forfait_desktop.ui.export import pdf
from forfait_desktop.ui.export.pdf import MadePdf
from forfait_desktop.ui.export.print_dialog import a4_printer
from forfait_desktop.ui.export.printing import Printing, chosen_pages
from forfait_desktop.ui.export.screen import PreviewScreen
from tests.ui.desktop import Desktop
from tests.ui.previews import choose, made_of, preview, said

# --- paper -----------------------------------------------------------------------------------------------------------


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
    desktop.qtbot.waitUntil(lambda: desktop.says("envoyées à l’imprimante."))
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
    desktop.qtbot.waitUntil(lambda: said(desktop, "Impossible d’imprimer : l’imprimante ne répond pas"))


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
    desktop.qtbot.waitUntil(lambda: desktop.says("Impression en cours…"))
    desktop.click("Arrêter l’impression")
    go.set()
    desktop.qtbot.waitUntil(lambda: desktop.says("Impression arrêtée à votre demande."))


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


def test_closing_the_window_gives_up_what_is_drawn_and_printed(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    drawn: list[int] = []
    real = Printing.stop

    def slow(made: MadePdf, page: int, scale: float, cancelled: Callable[[], bool], *, grey: bool = False) -> QImage:
        drawn.append(page)
        go.wait()
        return pdf.draw_page(made, page, scale, lambda: False, grey=grey)

    def stop(printing: Printing) -> None:
        real(printing)
        go.set()

    monkeypatch.setattr("forfait_desktop.ui.export.printing.draw_page", slow)
    monkeypatch.setattr(Printing, "stop", stop)
    desktop.open_sample()
    desktop.dialogs.printer = pdf_printer(tmp_path / "papier.pdf")
    preview(desktop)
    desktop.click("Imprimer…")
    desktop.qtbot.waitUntil(lambda: bool(drawn))
    desktop.close()
    assert drawn == [0]
