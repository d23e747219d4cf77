"""« Fichier ▸ Exporter » and archives that come back, in the real window."""

from __future__ import annotations

import csv
import io
import re
import shutil
import threading
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import vobject
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from forfait_desktop.presentation.exports import making
from forfait_desktop.presentation.exports.archive import Progress
from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.ui.home.model import LibraryModel
from tests.report.exhibit_files import document
from tests.storage.archives import sound, with_file
from tests.ui.desktop import Desktop, plain


def export(desktop: Desktop, kind: str, target: Path) -> Path:
    desktop.dialogs.next = target
    desktop.window.menus.export_as.emit(kind)
    desktop.qtbot.waitUntil(lambda: desktop.says("Fichier enregistré"))
    return target


def test_the_menu_offers_each_kind_only_with_a_declaration(desktop: Desktop) -> None:
    desktop.start()
    menus = desktop.window.menus
    kinds = [action for action in menus.findChildren(QAction) if action.data() in making.ENDINGS]
    assert {action.data() for action in kinds} == set(making.ENDINGS)
    assert not any(action.isEnabled() for action in kinds)
    desktop.window.open_path(desktop.add_sample())
    assert all(action.isEnabled() for action in kinds)
    asked: list[str] = []
    menus.export_as.connect(asked.append)
    desktop.dialogs.next = None
    for action in kinds:
        action.trigger()
    assert sorted(asked) == sorted(making.ENDINGS)


def test_the_tables_say_what_the_screen_says(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    path = export(desktop, "xlsx", tmp_path / "t.xlsx")
    summary = load_workbook(path)["Synthèse"]
    heads = [cell.value for cell in summary[1]]
    row = dict(zip(heads, [cell.value for cell in summary[2]], strict=True))
    assert row["Points acquis"] == 632
    assert row["Euros encore possibles"] == 3031
    path = export(desktop, "csv", tmp_path / "t.csv")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))
    assert next(one for one in rows if one["Identifiant"] == "dmp")["Actes manquants"] == "52"


def test_the_file_opens_and_so_does_its_folder(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    path = export(desktop, "ics", tmp_path / "a.ics")
    assert desktop.says("Fichier enregistré : a.ics")
    assert len(vobject.readOne(path.read_text("utf-8")).vevent_list) >= 4
    desktop.click("Ouvrir le fichier")
    desktop.click("Ouvrir le dossier")
    assert desktop.dialogs.opened == [path, path.parent]


def test_a_name_without_its_ending_gets_it(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    export(desktop, "csv", tmp_path / "tableau")
    assert (tmp_path / "tableau.csv").is_file()


def test_what_was_just_typed_is_in_the_file_and_saved(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "300", leave=False)
    path = export(desktop, "zip", tmp_path / "a.zip")
    desktop.wait_saved()
    session = desktop.wizard.workbench.session
    with zipfile.ZipFile(path) as archive:
        assert archive.read("dossier.forfait") == session.path.read_bytes()
        assert b'"done": 300' in archive.read("dossier.forfait")


def test_the_bundle_holds_the_pieces(desktop: Desktop, tmp_path: Path) -> None:
    source = tmp_path / "attestation.pdf"
    source.write_bytes(document(2, text="Attestation"))
    desktop.open_sample()
    desktop.go("coordination")
    desktop.dialogs.next = source
    desktop.click("piece.ajouter.coordination")
    session = desktop.wizard.workbench.session
    desktop.qtbot.waitUntil(lambda: len(session.dossier.evidence) == 1)
    path = export(desktop, "liasse", tmp_path / "l.pdf")
    pages = [page.extract_text() for page in PdfReader(path).pages]
    assert "Attestation 2" in pages[-1]
    assert "Pièce 1, page 2/2" in pages[-1].replace("\u00a0", " ")
    assert "liasse de pièces" in pages[0]


def with_pieces(desktop: Desktop, folder: Path, count: int) -> Path:
    """The open sample with as many pieces; the folder where they are."""
    desktop.open_sample()
    desktop.go("coordination")
    session = desktop.wizard.workbench.session
    for number in range(1, count + 1):
        desktop.dialogs.next = folder / f"piece {number}.pdf"
        desktop.dialogs.next.write_bytes(document(1, text=f"Attestation {number}"))
        desktop.click("piece.ajouter.coordination")
        desktop.qtbot.waitUntil(lambda wanted=number: len(session.dossier.evidence) == wanted)  # type: ignore[misc]
    desktop.wait_saved()
    return session.path.parent / "Justificatifs"


def test_a_piece_that_was_changed_or_lost_is_told_once_the_file_is_written(desktop: Desktop, tmp_path: Path) -> None:
    pieces = with_pieces(desktop, tmp_path, 2)
    changed, lost = sorted(pieces.iterdir())
    changed.write_bytes(changed.read_bytes() + b"\n")
    lost.unlink()
    told = (
        "Fichier enregistré : a.zip. Pièce modifiée depuis son ajout : piece 1.pdf (l’archive contient le fichier "
        "d’aujourd’hui). Pièce absente de l’archive : piece 2.pdf (le fichier est introuvable)."
    )
    with zipfile.ZipFile(export(desktop, "zip", tmp_path / "a.zip")) as archive:
        assert desktop.says(told)
        manifest = plain(archive.read("MANIFESTE.txt").decode("utf-8"))
    assert all(sentence in manifest for sentence in re.findall(r"Pièce .+?\)\.", told))
    export(desktop, "liasse", tmp_path / "l.pdf")
    assert desktop.says("Pièce absente de la liasse : piece 1.pdf (le fichier a changé depuis son ajout).")
    assert desktop.says("piece 2.pdf (le fichier est introuvable)")


def test_many_lost_pieces_are_counted(desktop: Desktop, tmp_path: Path) -> None:
    pieces = with_pieces(desktop, tmp_path, 5)
    for piece in pieces.iterdir():
        piece.unlink()
    export(desktop, "liasse", tmp_path / "l.pdf")
    assert desktop.says("piece 3.pdf (le fichier est introuvable). De même pour 2 autres pièces : voir la liste")
    export(desktop, "zip", tmp_path / "a.zip")
    assert desktop.says("De même pour 2 autres pièces : voir le manifeste de l’archive.")


def test_a_target_that_cannot_be_written_is_said_and_kept(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    target = tmp_path / "t.xlsx"
    target.write_bytes(b"avant")
    target.chmod(0o444)
    desktop.dialogs.next = target
    desktop.window.menus.export_as.emit("xlsx")
    desktop.qtbot.waitUntil(lambda: desktop.says("Impossible d’enregistrer le tableau"))
    assert target.read_bytes() == b"avant"


class Slow:
    """An export that waits until it is let go, and notes whether it was stopped."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.started = threading.Event()
        self.go = threading.Event()
        self._make = making.make_file
        monkeypatch.setattr("forfait_desktop.ui.export.files.make_file", self.make)

    def make(self, kind: making.FileKind, snapshot: making.Snapshot, progress: Progress) -> bytes:
        progress.progress(1, 2)
        self.started.set()
        self.go.wait()
        return self._make(kind, snapshot, progress)


def test_the_window_stays_usable_and_the_export_can_be_stopped(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(monkeypatch)
    desktop.open_sample()
    desktop.dialogs.next = tmp_path / "t.xlsx"
    desktop.window.menus.export_as.emit("xlsx")
    desktop.qtbot.waitUntil(lambda: desktop.says("Préparation du tableau : 50 %…"))
    # Typed and saved while the file is being made.
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "300")
    desktop.wait_saved()
    desktop.window.menus.export_as.emit("csv")
    assert desktop.says("Un export est déjà en cours.")
    desktop.click("Arrêter l’export")
    slow.go.set()
    desktop.qtbot.waitUntil(lambda: desktop.says("Export arrêté à votre demande."))
    assert not (tmp_path / "t.xlsx").exists()
    assert not desktop.says("Préparation du tableau")


def test_leaving_the_declaration_gives_the_export_up(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(monkeypatch)
    desktop.open_sample()
    desktop.dialogs.next = tmp_path / "t.xlsx"
    desktop.window.menus.export_as.emit("xlsx")
    desktop.qtbot.waitUntil(slow.started.is_set)
    desktop.window.show_library()
    slow.go.set()
    desktop.settle()
    desktop.close()
    assert not (tmp_path / "t.xlsx").exists()


def test_an_example_makes_no_archive(desktop: Desktop, tmp_path: Path) -> None:
    desktop.start()
    desktop.window.show_example()
    desktop.dialogs.next = tmp_path / "a.zip"
    desktop.window.menus.export_as.emit("zip")
    assert desktop.says("L’exemple n’est pas enregistré")
    export(desktop, "liasse", tmp_path / "l.pdf")


# --- archives that come back ------------------------------------------------------------------------------------------


def bring_back(desktop: Desktop, path: Path) -> None:
    desktop.dialogs.next = path
    desktop.window.menus.import_archive.emit()


def test_an_archive_comes_back_byte_for_byte(desktop: Desktop, tmp_path: Path) -> None:
    first = desktop.add_sample()
    desktop.start(first)
    path = export(desktop, "zip", tmp_path / "a.zip")
    before = {name: (first.parent / name).read_bytes() for name in ("dossier.forfait", "bareme.toml")}
    desktop.window.show_library()
    shutil.rmtree(first.parent)
    bring_back(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.says("Déclaration importée."))
    second = desktop.wizard.workbench.session.path
    assert {name: (second.parent / name).read_bytes() for name in before} == before


def test_both_that_are_kept_are_two_declarations(desktop: Desktop, tmp_path: Path) -> None:
    """Not two folders of the same one: calendars, later archives and the last page tell them apart."""
    first = desktop.add_sample()
    desktop.start(first)
    path = export(desktop, "zip", tmp_path / "a.zip")
    before = first.read_bytes()
    bring_back(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.has("archive.deux"))
    desktop.click("archive.deux")
    desktop.qtbot.waitUntil(lambda: desktop.says("Déclaration importée."))
    second = desktop.wizard.workbench.session.path
    assert first.read_bytes() == before
    here, beside = from_bytes(before), from_bytes(second.read_bytes())
    assert second != first
    assert beside.id != here.id
    assert replace(beside, id=here.id) == here
    assert (second.parent / "bareme.toml").read_bytes() == (first.parent / "bareme.toml").read_bytes()
    events = [calendar_ids(export(desktop, "ics", tmp_path / "b.ics"))]
    desktop.window.show_library()
    desktop.window.open_path(first)
    events.append(calendar_ids(export(desktop, "ics", tmp_path / "a.ics")))
    assert events[0]
    assert events[0].isdisjoint(events[1])
    # The archive of the copy is that of the copy.
    desktop.window.show_library()
    desktop.rest()
    model = desktop.window.findChild(LibraryModel)
    assert model is not None
    shown = [view for row in range(2) if (view := model.view(row)) is not None]
    assert {(Path(one.path), one.year) for one in shown} == {
        (first, "2023  structure"),
        (second, "2023  structure (2)"),
    }
    assert {plain(one.accessible).split(", ")[1] for one in shown} == {"2023", "2023 (2)"}
    desktop.window.open_path(second)
    bring_back(desktop, export(desktop, "zip", tmp_path / "b.zip"))
    desktop.qtbot.waitUntil(lambda: desktop.has("archive.ouvrir"))
    assert desktop.says(f"Elle est dans le dossier « {plain(second.parent.name)} ».")
    desktop.close()


def calendar_ids(path: Path) -> set[str]:
    return set(re.findall(r"^UID:(.+?)\r?$", path.read_text(encoding="utf-8"), re.MULTILINE))


def test_an_archive_that_is_already_there_is_recognised_and_nothing_is_replaced(
    desktop: Desktop, tmp_path: Path
) -> None:
    first = desktop.add_sample()
    desktop.start(first)
    path = export(desktop, "zip", tmp_path / "a.zip")
    before = set(desktop.locations.library.iterdir())
    bring_back(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.has("archive.ouvrir"))
    assert desktop.says("Cette déclaration est déjà là")
    assert desktop.says(f"Elle est dans le dossier « {plain(first.parent.name)} ».")
    assert desktop.says("Celle de l’archive est identique.")
    desktop.click("archive.annuler")
    assert desktop.says("Rien n’a été importé.")
    assert set(desktop.locations.library.iterdir()) == before
    # The one that is there was changed since, and its folder renamed: it is the same declaration all the same.
    desktop.clock.day = date(2024, 1, 8)
    desktop.wizard.workbench.edit("reponse.coordination.msp", False)
    desktop.wait_saved()
    desktop.window.show_library()
    renamed = first.parent.rename(first.parent.with_name("Autre nom"))
    kept = (renamed / "dossier.forfait").read_bytes()
    bring_back(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.has("archive.ouvrir"))
    assert desktop.says("Elle est dans le dossier « Autre nom ».")
    assert desktop.says("Celle qui est là a été modifiée le 8 janvier 2024, celle de l’archive le 20 décembre 2023.")
    desktop.click("archive.ouvrir")
    assert desktop.wizard.workbench.session.path == renamed / "dossier.forfait"
    assert (renamed / "dossier.forfait").read_bytes() == kept
    assert [one.name for one in desktop.locations.library.iterdir() if one.is_dir()] == ["Autre nom"]


def test_nothing_is_said_of_an_import_that_is_over(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(sound())
    desktop.add_sample()
    desktop.start()
    bring_back(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.says("Déclaration importée."))
    desktop.window.show_library()
    assert not desktop.says("Vérification de l’archive…")
    bring_back(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.has("archive.ouvrir"))
    desktop.click("archive.ouvrir")
    desktop.window.show_library()
    assert not desktop.says("Vérification de l’archive…")


def test_a_piece_that_is_missing_here_is_told(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(sound())
    desktop.start(path)
    desktop.qtbot.waitUntil(lambda: desktop.says("Déclaration importée."))
    session = desktop.wizard.workbench.session
    (session.folder / session.dossier.evidence[0].file).unlink()
    bring_back(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.has("archive.deux"))
    assert not desktop.says("Celle de l’archive est identique.")
    assert desktop.says("Ici, une pièce manque ou a changé.")
    desktop.click("archive.annuler")
    desktop.close()


def drop(desktop: Desktop, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    # Qt gives the drop to the widget that took the drag when it came in.
    QApplication.sendEvent(desktop.window, QDragEnterEvent(QPoint(5, 5), *keys))
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(5, 5), *keys))


@pytest.mark.parametrize("way", ["open", "drop", "start"])
def test_open_and_drop_take_an_archive_too(desktop: Desktop, tmp_path: Path, way: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(sound())
    if way == "start":
        desktop.start(path)
    else:
        desktop.start()
    if way == "open":
        desktop.dialogs.next = path
        desktop.window.menus.open.emit()
    elif way == "drop":
        drop(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.says("Déclaration importée."))
    assert len(desktop.wizard.workbench.session.dossier.evidence) == 3


def test_a_hostile_archive_is_refused_where_one_stands(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(with_file("../../evil.pdf"))
    desktop.open_sample()
    before = set(desktop.locations.library.rglob("*"))
    bring_back(desktop, path)
    desktop.qtbot.waitUntil(lambda: desktop.says("Cette archive ne peut pas être importée"))
    assert desktop.window.desk is not None
    assert set(desktop.locations.library.rglob("*")) == before
