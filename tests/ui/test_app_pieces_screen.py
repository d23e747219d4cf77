"""E21 in the real window: one table, files by hundreds, screenshots, reuse, previews only when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QWidget

from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.ui.evidence.screen import PiecesScreen
from forfait_desktop.ui.widgets.row_list import RowList
from tests.storage.pieces import pdf, png
from tests.ui.desktop import Desktop, accessible_name, plain
from tests.ui.test_app_pieces import downloaded, records, wait


def open_screen(desktop: Desktop) -> PiecesScreen:
    desktop.open_sample()
    return show_screen(desktop)


def show_screen(desktop: Desktop) -> PiecesScreen:
    desktop.window.side.show("pieces")
    wait(desktop)
    screen = desktop.window.side.screen
    assert isinstance(screen, PiecesScreen)
    return screen


def rows(desktop: Desktop) -> list[str]:
    found = desktop.find("pieces.liste")
    assert isinstance(found, RowList)
    return [plain(row.accessible) for row in found.rows.rows]


def table(desktop: Desktop) -> RowList:
    found = desktop.find("pieces.liste")
    assert isinstance(found, RowList)
    return found


def serve(desktop: Desktop, line: str) -> None:
    combo = desktop.find("pieces.pour")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(line))


def drop(desktop: Desktop, files: list[Path]) -> None:
    screen = desktop.window.side.screen
    assert screen is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(screen, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(screen, QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def finish(desktop: Desktop) -> None:
    """Until no job asks for another one."""
    screen = desktop.window.side.screen
    assert isinstance(screen, PiecesScreen)
    desktop.qtbot.waitUntil(lambda: not screen.is_working)
    wait(desktop)


def test_given_no_piece_when_the_screen_opens_then_it_says_where_to_begin_and_what_is_missing(
    desktop: Desktop,
) -> None:
    open_screen(desktop)
    assert desktop.says("Aucune pièce. Commencez par l’attestation de votre logiciel.")
    assert desktop.text("pieces.bilan").startswith("0 pièce, ")
    assert any("pour Exercice coordonné, à fournir" in row for row in rows(desktop))
    assert desktop.says("N’ajoutez aucun document portant le nom d’un patient.")
    assert desktop.says("Gardez ces pièces six ans après le paiement.")
    assert desktop.says("C’est notre lecture")


def test_given_a_missing_piece_when_it_is_added_then_it_is_a_row_and_suppr_removes_it_with_an_undo(
    desktop: Desktop,
) -> None:
    open_screen(desktop)
    wanted = next(row for row in table(desktop).rows.rows if row.key == "attendue.coordination")
    table(desktop).load(table(desktop).rows.rows, wanted.key)
    desktop.dialogs.next = downloaded(desktop)
    desktop.click("pieces.ajouter")
    finish(desktop)
    (record,) = records(desktop)
    assert record.indicators == ("coordination",)
    row = table(desktop).rows.rows[0]
    assert plain(row.accessible) == (
        "Pièce 1, attestation-MSP-2023.pdf, sert à Exercice coordonné, sans fin de validité"
    )
    assert row.cells[4:] == ("1\u00a0Ko", record.sha256[:8], "copiée")
    table(desktop).setFocus()
    table(desktop).setCurrentIndex(table(desktop).rows.index(0))
    desktop.key(Qt.Key.Key_Delete, on=table(desktop))
    assert not records(desktop)
    assert desktop.says("Pièce retirée : attestation-MSP-2023.pdf.")
    desktop.click("piece.annuler")
    assert records(desktop) == (record,)


def test_given_five_hundred_files_when_they_are_dropped_then_the_window_answers_and_one_undo_takes_all_back(
    desktop: Desktop,
) -> None:
    open_screen(desktop)
    serve(desktop, "coordination")
    files = [downloaded(desktop, f"piece {n:03d}.png", png(n + 1)) for n in range(500)]
    drop(desktop, files)
    assert len(records(desktop)) < 500
    assert desktop.says("Ajout des pièces : ")
    desktop.qtbot.waitUntil(lambda: len(records(desktop)) >= 8)
    finish(desktop)
    assert len(records(desktop)) == 500
    assert desktop.text("pieces.bilan").startswith("500 pièces")
    assert desktop.says("500 pièces ajoutées.")
    desktop.wizard.workbench.undo()
    assert not records(desktop)


def test_given_many_files_when_adding_is_stopped_then_what_was_copied_stays(desktop: Desktop) -> None:
    open_screen(desktop)
    serve(desktop, "coordination")
    drop(desktop, [downloaded(desktop, f"piece {n:03d}.png", png(n + 1)) for n in range(40)])
    desktop.click("pieces.arreter")
    finish(desktop)
    assert 0 < len(records(desktop)) < 40
    assert desktop.says(f"{40 - len(records(desktop))} non ajoutées.")


def test_given_a_screenshot_when_it_is_pasted_then_it_is_a_png_with_a_readable_name(desktop: Desktop) -> None:
    screen = open_screen(desktop)
    serve(desktop, "coordination")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QApplication.clipboard().setImage(image)
    desktop.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, on=table(desktop))
    finish(desktop)
    (record,) = records(desktop)
    assert plain(record.label) == "Capture du 20 décembre 2023 à 14 h 32.png"
    path = desktop.wizard.workbench.session.folder / record.file
    assert path.read_bytes().startswith(b"\x89PNG")
    text = QMimeData()
    text.setText("bonjour")
    screen.paste(text)
    assert desktop.says("Le presse-papiers ne contient ni image ni fichier.")


@pytest.mark.parametrize(
    ("name", "data", "seen"),
    [
        ("ordonnance date de naissance 14-07-1951.pdf", pdf(), "une date de naissance"),
        ("attestation.pdf", b"", "un nom de naissance"),
    ],
    ids=["name", "content"],
)
def test_given_a_piece_that_names_a_patient_when_it_is_added_then_a_warning_says_so_and_nothing_keeps_it(
    desktop: Desktop, name: str, data: bytes, seen: str
) -> None:
    open_screen(desktop)
    serve(desktop, "coordination")
    desktop.dialogs.next = downloaded(desktop, name, data or readable_pdf("Nom de naissance : X"))
    desktop.click("pieces.ajouter")
    finish(desktop)
    assert desktop.says("semble nommer un patient")
    assert desktop.says(seen)
    desktop.wait_saved()
    saved = desktop.wizard.workbench.session.path.read_text(encoding="utf-8")
    assert "semble" not in saved
    assert "signs" not in saved


def readable_pdf(text: str) -> bytes:
    """A document of one page whose text can be read, with a real table of objects."""
    content = b"BT /F1 12 Tf 20 50 Td (" + text.encode("latin-1") + b") Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length " + str(len(content)).encode() + b" >>\nstream\n" + content + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += str(number).encode() + b" 0 obj\n" + one + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + str(start).encode() + b"\n%%EOF\n"


@pytest.mark.parametrize(("name", "data"), [("a.pdf", readable_pdf("Bonjour")), ("b.png", png(30))], ids=["pdf", "png"])
def test_given_a_piece_when_espace_is_pressed_then_and_only_then_it_is_rendered(
    desktop: Desktop, name: str, data: bytes
) -> None:
    open_screen(desktop)
    serve(desktop, "coordination")
    desktop.dialogs.next = downloaded(desktop, name, data)
    desktop.click("pieces.ajouter")
    finish(desktop)
    assert not desktop.dialogs.shown
    table(desktop).setCurrentIndex(table(desktop).rows.index(0))
    desktop.key(Qt.Key.Key_Space, on=table(desktop))
    wait(desktop)
    picture = desktop.find("apercu.image")
    assert isinstance(picture, QLabel)
    assert not picture.pixmap().isNull()
    desktop.click("apercu.ouvrir")
    wait(desktop)
    (opened,) = desktop.dialogs.opened
    assert opened.read_bytes() == data


def test_given_a_piece_when_it_serves_other_lines_then_each_has_it(desktop: Desktop) -> None:
    open_screen(desktop)
    serve(desktop, "coordination")
    desktop.dialogs.next = downloaded(desktop)
    desktop.click("pieces.ajouter")
    finish(desktop)
    (record,) = records(desktop)
    table(desktop).setCurrentIndex(table(desktop).rows.index(0))
    desktop.settle()
    desktop.click(f"sert.{record.id}")
    desktop.click("cocher.services-patients")
    desktop.click("cocher.enregistrer")
    (record,) = records(desktop)
    assert set(record.indicators) == {"services-patients", "coordination"}


def test_given_another_declaration_when_its_pieces_are_taken_over_then_they_are_copied_with_their_validity(
    desktop: Desktop,
) -> None:
    other = desktop.add_sample(name="Dr Claire MARTIN (avant)")
    desktop.start(other)
    show_screen(desktop)
    serve(desktop, "coordination")
    desktop.dialogs.next = downloaded(desktop)
    desktop.click("pieces.ajouter")
    finish(desktop)
    (before,) = records(desktop)
    desktop.wait_saved()
    path = desktop.add_sample()
    assert desktop.window.open_path(path)
    desktop.settle()
    wait(desktop)
    show_screen(desktop)
    desktop.click("pieces.reprendre")
    desktop.click(f"cocher.{before.id}")
    desktop.click("cocher.enregistrer")
    wait(desktop)
    (taken,) = records(desktop)
    assert (taken.sha256, taken.indicators, taken.label) == (before.sha256, before.indicators, before.label)
    assert taken.id != before.id
    assert isinstance(taken, EvidenceRecord)
    assert (desktop.wizard.workbench.session.folder / taken.file).is_file()


@pytest.mark.parametrize(("width", "height", "factor"), [(1366, 768, 1.0), (1366, 768, 2.0), (760, 560, 1.0)])
@pytest.mark.parametrize("screen_id", ["pieces", "importer-comptes"])
def test_given_any_size_when_a_screen_is_shown_then_nothing_is_cut_and_all_is_named(
    desktop: Desktop, screen_id: str, width: int, height: int, factor: float
) -> None:
    desktop.kit.theme.set_factor(factor)
    desktop.open_sample(width=width, height=height)
    desktop.window.side.show(screen_id)
    wait(desktop)
    screen = desktop.window.side.screen
    assert screen is not None
    assert all(not one.horizontalScrollBar().maximum() for one in screen.findChildren(QScrollArea))
    assert desktop.window.width() == width
    for widget in screen.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = plain(accessible_name(widget))
            assert name, widget.objectName()
            assert not name.endswith(":")
