"""Nothing is lost: autosave, undo, reopening, and what is said when the disk refuses."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from forfait_desktop.storage.dossier import from_bytes, to_bytes
from forfait_desktop.storage.store import DossierStore, Saved
from forfait_desktop.ui.tools import Delays
from tests.ui.desktop import Desktop, plain

RATE = "reponse.dmp.taux"
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_s35_a_killed_process_loses_nothing(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "163", leave=False)
    desktop.wait_saved()
    desktop.kill()
    desktop.start()
    assert desktop.wizard.current == "dmp"
    assert desktop.value(f"{RATE}.done") == "163"
    assert desktop.text("etat.enregistrement").startswith("Enregistré")


def test_the_state_of_saving_tells_the_time(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "163")
    desktop.qtbot.waitUntil(lambda: desktop.text("etat.enregistrement") == "Enregistré à 14 h 32")
    desktop.key(Qt.Key.Key_S, CONTROL)
    assert desktop.text("etat.enregistrement") == "Déjà enregistré"


def test_what_was_asked_for_is_told_where_there_is_little_room_too(desktop: Desktop) -> None:
    desktop.delays = Delays(3_600_000, 3_600_000)
    desktop.open_sample(width=760, height=560)
    desktop.kit.theme.set_factor(2.0)
    desktop.window.resize(760, 560)
    desktop.go("dmp")
    desktop.rest()
    assert not desktop.has("etat.enregistrement"), "the page needs the room"
    desktop.key(Qt.Key.Key_S, CONTROL)
    assert desktop.text("etat.enregistrement") == "Déjà enregistré"
    desktop.type(f"{RATE}.done", "163")
    desktop.key(Qt.Key.Key_S, CONTROL)
    desktop.qtbot.waitUntil(lambda: desktop.text("etat.enregistrement") == "Enregistré à 14 h 32")
    desktop.type(f"{RATE}.done", "164")
    desktop.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desktop.wait_saved()
    desktop.rest()
    assert not desktop.has("etat.enregistrement"), "nobody asked for this one"


def test_leaving_the_page_saves_at_once(desktop: Desktop) -> None:
    desktop.delays = Delays(3_600_000, 3_600_000)
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "163")
    assert desktop.wizard.workbench.session.dirty
    desktop.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert desktop.wizard.current == "mss-patient"
    desktop.wait_saved()
    assert from_bytes(path.read_bytes()).answers["dmp"]["taux"].done == 163  # type: ignore[union-attr]


def test_closing_the_window_saves_and_reopens_on_the_same_page(desktop: Desktop) -> None:
    desktop.delays = Delays(3_600_000, 3_600_000)
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("sas")
    desktop.click("reponse.sas.agenda.oui")
    desktop.close()
    assert from_bytes(path.read_bytes()).answers["sas"]["agenda"] is True
    assert not path.with_name("dossier.forfait.lock").exists()
    desktop.start()
    assert desktop.wizard.current == "sas"


def test_undo_goes_back_to_the_page_and_names_what_it_undid(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.total", "1800")
    desktop.go("sas")
    desktop.key(Qt.Key.Key_Z, CONTROL)
    assert desktop.wizard.current == "dmp"
    message = next(text for text in desktop.texts() if text.startswith("Saisie annulée"))
    assert "actes facturés" in message
    assert "2 000" in message
    assert "1 800" in message
    assert desktop.value(f"{RATE}.total") == "2 000"
    desktop.key(Qt.Key.Key_Y, CONTROL)
    assert desktop.value(f"{RATE}.total") == "1 800"


def test_undo_from_the_menu_rewrites_the_field_being_typed_in(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.total", "1800", leave=False)
    desktop.window.menus.undo.emit()
    desktop.settle()
    assert desktop.value(f"{RATE}.total") == "2 000"
    desktop.window.menus.undo.emit()
    desktop.settle()
    assert desktop.says("Plus rien à annuler")


def test_one_undo_takes_back_a_whole_number(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type(f"{RATE}.total", "1234")
    desktop.window.menus.undo.emit()
    desktop.settle()
    assert desktop.value(f"{RATE}.total") == "2 000"


class FullDisk(DossierStore):
    """A store whose disk is full until told otherwise."""

    full = True

    def save(self, path: Path, data: bytes, expected: str, now: object) -> Saved:
        if self.full:
            from forfait_desktop.errors import ForfaitError

            raise ForfaitError("save-failed", path=str(path), reason=errno.errorcode[errno.ENOSPC])
        return super().save(path, data, expected, now)  # type: ignore[arg-type]


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> type[FullDisk]:
    monkeypatch.setattr("forfait_desktop.storage.store.DossierStore", FullDisk)
    monkeypatch.setattr(FullDisk, "full", True)
    return FullDisk


def test_a_failed_save_says_so_until_it_succeeds(
    desktop: Desktop, full_disk: type[FullDisk], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "163")
    desktop.qtbot.waitUntil(lambda: desktop.says("Enregistrement impossible : le disque est plein"))
    assert desktop.says("vos saisies sont gardées en mémoire")
    assert desktop.wizard.workbench.session.dirty
    desktop.go("sas")
    assert desktop.says("Enregistrement impossible"), "the message lasts"
    monkeypatch.setattr(full_disk, "full", False)
    desktop.click("Réessayer")
    desktop.wait_saved()
    desktop.settle()
    assert not desktop.says("Enregistrement impossible")


def test_a_window_that_cannot_save_stays_open(desktop: Desktop, full_disk: type[FullDisk]) -> None:
    path = desktop.add_sample()
    before = path.read_bytes()
    desktop.start(path)
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "163")
    desktop.window.close()
    assert desktop.window.isVisible()
    desktop.click("Quitter sans enregistrer")
    assert not desktop.window.isVisible()
    assert path.read_bytes() == before


def test_save_elsewhere_goes_on_in_the_other_folder(
    desktop: Desktop, full_disk: type[FullDisk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.start(desktop.add_sample())
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "163")
    desktop.qtbot.waitUntil(lambda: desktop.says("Enregistrement impossible"))
    desktop.dialogs.next = tmp_path / "clé USB"
    desktop.dialogs.next.mkdir()
    desktop.click("Enregistrer ailleurs…")
    monkeypatch.setattr(full_disk, "full", False)
    session = desktop.wizard.workbench.session
    assert session.path.is_relative_to(tmp_path / "clé USB")
    assert not session.dirty
    desktop.type(f"{RATE}.done", "164")
    desktop.wait_saved()
    assert from_bytes(session.path.read_bytes()).answers["dmp"]["taux"].done == 164  # type: ignore[union-attr]


@pytest.mark.parametrize("choice", ["Recharger", "Garder les deux"])
def test_a_file_changed_by_another_program_is_never_overwritten(desktop: Desktop, choice: str) -> None:
    from dataclasses import replace

    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("dmp")
    theirs = to_bytes(replace(from_bytes(path.read_bytes()), notes={"general": "autre poste"}, revision=40))
    path.write_bytes(theirs)
    desktop.type(f"{RATE}.done", "163")
    desktop.qtbot.waitUntil(lambda: desktop.says("le fichier a changé sur le disque"))
    assert path.read_bytes() == theirs
    desktop.click(choice)
    session = desktop.wizard.workbench.session
    assert path.read_bytes() == theirs
    if choice == "Recharger":
        assert session.path == path
        assert session.dossier.notes == {"general": "autre poste"}
    else:
        assert session.path != path
        desktop.go("dmp")
        assert desktop.value(f"{RATE}.done") == "163"


def test_a_declaration_open_elsewhere_is_read_only_and_can_be_copied(desktop: Desktop) -> None:
    path = desktop.add_sample()
    lock = path.with_name("dossier.forfait.lock")
    lock.write_text(
        '{"who": "Nadia Benali", "machine": "secretariat", "process": 12, "mark": "", '
        '"since": "2023-12-20T14:05:00", "token": "x"}',
        encoding="utf-8",
    )
    desktop.start(path)
    assert desktop.says("Lecture seule : Nadia Benali modifie ce fichier depuis")
    desktop.go("dmp")
    assert not desktop.find(f"{RATE}.done").isEnabled()
    desktop.click("Ouvrir une copie")
    assert desktop.wizard.workbench.session.path != path
    desktop.go("dmp")
    assert desktop.find(f"{RATE}.done").isEnabled()
    assert lock.exists(), "the other one's lock is left alone"


def test_an_unexpected_exception_saves_and_says_so(desktop: Desktop) -> None:
    from forfait_desktop.ui.crash import CrashGuard

    desktop.delays = Delays(3_600_000, 3_600_000)
    desktop.open_sample()
    guard = CrashGuard(desktop.window, desktop.locations.logs)
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "163")
    try:
        int("269054958815780 secret")
    except ValueError as error:
        guard.handle(type(error), error, error.__traceback__)
    desktop.settle()
    assert not desktop.wizard.workbench.session.dirty
    assert desktop.says("Une anomalie est survenue. Vos saisies sont enregistrées")
    log = (desktop.locations.logs / "anomalies.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "269054958815780" not in log
    desktop.click("anomalie.quitter")
    assert not desktop.window.isVisible()
    assert plain(QApplication.applicationName())
