"""The disk refuses under the real window: it is said, nothing is lost, and all is saved once it can be."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from forfait_desktop.domain.answers import Rate
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.store import DossierStore
from forfait_desktop.ui.crash import CrashGuard
from tests.ui.desktop import Desktop

FIELD = "reponse.dmp.taux.done"
REFUSED = "Enregistrement impossible"


def done(path: Path) -> object:
    return json.loads(path.read_bytes())["answers"]["dmp"]["taux"]["done"]


def start(desktop: Desktop) -> Path:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.go("dmp")
    return path


def test_a_folder_that_goes_away_and_comes_back(desktop: Desktop) -> None:
    """Renamed by a colleague, or a share that is gone for a while: nothing is made in its place."""
    path = start(desktop)
    away = path.parent.rename(desktop.root / "ailleurs")
    desktop.type(FIELD, "163")
    desktop.qtbot.waitUntil(lambda: desktop.says(REFUSED))
    assert not path.parent.exists()
    desktop.go("sas")
    desktop.click("reponse.sas.agenda.oui")
    desktop.settle()
    assert desktop.says(REFUSED)
    away.rename(path.parent)
    desktop.click("Réessayer")
    desktop.wait_saved()
    desktop.settle()
    assert not desktop.says(REFUSED)
    assert done(path) == 163
    assert json.loads(path.read_bytes())["answers"]["sas"]["agenda"] is True
    desktop.close()


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (errno.EDQUOT, "votre espace disque est plein"),
        (errno.ENOSPC, "le disque est plein"),
        (errno.EIO, "le disque ne répond pas"),
        (errno.EROFS, "le disque est en lecture seule"),
    ],
    ids=["quota", "full", "broken", "read only"],
)
@pytest.mark.parametrize("call", ["create", "write", "fsync", "replace"])
def test_each_refusal_of_the_disk_is_said_and_costs_nothing(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, call: str, code: int, why: str
) -> None:
    path = start(desktop)
    before = path.read_bytes()

    def refused(_disk: LocalFileSystem, *_given: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(LocalFileSystem, call, refused)
        desktop.type(FIELD, "163")
        desktop.qtbot.waitUntil(lambda: desktop.says(REFUSED))
        assert desktop.says(why)
        assert path.read_bytes() == before
    assert list(path.parent.rglob("*.tmp")) == []
    desktop.click("Réessayer")
    desktop.wait_saved()
    assert done(path) == 163
    desktop.close()


@pytest.mark.parametrize("logs", [True, False], ids=["a report", "no report"])
def test_an_anomaly_while_the_disk_is_full(desktop: Desktop, monkeypatch: pytest.MonkeyPatch, *, logs: bool) -> None:
    """The answers cannot be saved, and the report perhaps not either: it is said, and all is saved later."""
    path = start(desktop)
    guard = CrashGuard(desktop.window, desktop.locations.logs)
    if not logs:
        desktop.locations.logs.parent.mkdir(parents=True, exist_ok=True)
        desktop.locations.logs.write_bytes(b"a file where the folder should be")

    def refused(_disk: LocalFileSystem, *_given: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(LocalFileSystem, "write", refused)
        desktop.type(FIELD, "163", leave=False)
        for _ in range(2):  # and one anomaly more
            try:
                int("secret")
            except ValueError as error:
                guard.handle(type(error), error, error.__traceback__)
        desktop.settle()
        assert desktop.says("Une anomalie est survenue et votre dernière saisie n’est pas enregistrée.")
    assert desktop.locations.logs.is_dir() == logs
    desktop.window.save_everything()
    assert done(path) == 163
    desktop.close()


def commit(desktop: Desktop, field: str, text: str, start: int = 0, length: int = 0) -> None:
    """What an input method (an emoji picker, dictation) writes at once, over ``length`` units from ``start`` on."""
    widget = desktop.find(field)
    widget.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text, start, length)
    QApplication.sendEvent(widget, event)
    desktop.settle()


@pytest.mark.parametrize("first", [True, False], ids=["first", "second"])
def test_half_a_character_left_by_an_input_method_is_saved_without_it(desktop: Desktop, *, first: bool) -> None:
    """An emoji is two units, and some of them take one back: no file can hold the other."""
    path = start(desktop)
    desktop.type(FIELD, "")
    commit(desktop, FIELD, "16\U0001f600")
    commit(desktop, FIELD, "", -1 if first else -2, 1)
    commit(desktop, FIELD, "3")
    desktop.go("coordination")
    name = "detail.coordination.msp.nom"
    desktop.type(name, "")
    commit(desktop, name, "MSP du Ried \U0001f600")
    commit(desktop, name, "", -1 if first else -2, 1)
    desktop.wait_saved()
    assert not desktop.says(REFUSED)
    desktop.close()
    kept = DossierStore().open(path).dossier
    assert kept.details["coordination"]["msp"]["nom"].strip() == "MSP du Ried"
    assert kept.answers["dmp"]["taux"] == Rate(163, 2000)


def close_folder(monkeypatch: pytest.MonkeyPatch, folder: Path, code: int) -> None:
    """What is in it answers nothing but that error, as in a folder of somebody else, or on a share that is gone."""
    stat = os.stat

    def answered(path: Any, *given: Any, **named: Any) -> os.stat_result:
        if not isinstance(path, int) and str(path).startswith(f"{folder}{os.sep}"):
            raise OSError(code, os.strerror(code), str(path))
        return stat(path, *given, **named)

    monkeypatch.setattr(os, "stat", answered)


@pytest.mark.parametrize("code", [errno.EACCES, errno.EIO, errno.ESTALE], ids=errno.errorcode.get)
def test_a_folder_that_does_not_answer_hides_no_declaration(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """Neither the others, which are listed after it, nor its own, which may be there tomorrow."""
    paths = [desktop.add_sample(name=f"Dr {name}") for name in ("ALBERT", "BERNARD", "CHARLES", "DAVID")]
    desktop.start()
    office = desktop.window._tools.office

    def rows() -> int:
        """How many are listed, once the library was read again."""
        home = desktop.window.home
        assert home is not None
        office.refresh()
        home.reload()
        desktop.rest()
        return home.model.rowCount()

    assert rows() == 4
    with monkeypatch.context() as patch:
        close_folder(patch, paths[1].parent, code)
        assert rows() == 4
        assert not desktop.window.open_path(paths[1])
        assert desktop.says("ne peut pas être lu")
        assert desktop.window.open_path(paths[3])
        desktop.window.show_library()
        office.index.close()
        office.index.erase()
        assert rows() == 3, "an index that is made again does not know it"
    assert rows() == 4
    desktop.close()


@pytest.mark.parametrize("code", [errno.EACCES, errno.EIO, errno.ESTALE], ids=errno.errorcode.get)
def test_a_share_that_does_not_answer_keeps_the_window_from_nothing(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """The declaration that was open, the folder of the exports and that of the declarations are there."""
    path = desktop.add_sample()
    desktop.start(path)
    desktop.window._tools.settings.set("export_folder", str(path.parent / "exports"))
    desktop.kill()
    close_folder(monkeypatch, desktop.locations.library, code)
    desktop.start()
    desktop.rest()
    assert desktop.window.desk is None
    assert desktop.window.home is not None
    desktop.window.open_path(path)
    assert desktop.says("ne peut pas être lu")
    desktop.close()


def test_a_huge_file_is_not_read(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desktop.add_sample()
    size = 100 * 1024 * 1024
    with path.open("wb") as file:
        file.truncate(size)
    read = LocalFileSystem.read

    def small_only(disk: LocalFileSystem, path: Path) -> bytes:
        assert path.stat().st_size < size
        return read(disk, path)

    monkeypatch.setattr(LocalFileSystem, "read", small_only)
    desktop.start(path)
    desktop.rest()
    home = desktop.window.home
    assert home is not None
    assert home.model.rowCount() == 1
    assert desktop.window.desk is None
    assert desktop.says("illisible")
    desktop.close()
    assert path.stat().st_size == size
