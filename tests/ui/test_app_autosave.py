"""Autosave, its worker and the clipboard that forgets, apart from any window."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.autosave import Autosave
from forfait_desktop.ui.clipboard import SecretClipboard, secret_mime
from forfait_desktop.ui.worker import Worker

HOUR = 3_600_000


class Pending:
    def __init__(self, target: Target, revision: int) -> None:
        self.target = target
        self.revision = revision

    def write(self) -> object:
        self.target.may_write.wait()
        if self.target.refusal is not None:
            raise self.target.refusal
        self.target.threads.add(threading.current_thread().name)
        return self.revision

    def written(self, result: object) -> None:
        assert result == self.revision
        self.target.on_disk = self.revision


class Target:
    """A dossier that is only a revision; its disk waits for `may_write`."""

    def __init__(self) -> None:
        self.revision = self.on_disk = 0
        self.refusal: Exception | None = None
        self.prepared = 0
        self.threads: set[str] = set()
        self.may_write = threading.Event()
        self.may_write.set()

    @property
    def dirty(self) -> bool:
        return self.revision != self.on_disk

    def prepare(self) -> Pending:
        self.prepared += 1
        return Pending(self, self.revision)


def test_it_saves_after_a_rest(qtbot: QtBot) -> None:
    parent = QObject()
    target, worker = Target(), Worker(parent)
    autosave = Autosave(target, worker, parent, 0, HOUR)
    target.revision = 1
    with qtbot.waitSignal(autosave.saved):
        autosave.touch()
    assert target.on_disk == 1
    assert target.threads == {"forfait-writer"}, "the disk is written off the window's thread"
    worker.stop()


def test_it_never_waits_longer_than_the_limit(qtbot: QtBot) -> None:
    parent = QObject()
    target, worker = Target(), Worker(parent)
    autosave = Autosave(target, worker, parent, HOUR, 0)
    target.revision = 1
    with qtbot.waitSignal(autosave.saved):
        autosave.touch()
        autosave.touch()
    worker.stop()


def test_what_is_typed_while_the_disk_is_busy_is_saved_next(qtbot: QtBot) -> None:
    parent = QObject()
    target, worker = Target(), Worker(parent)
    autosave = Autosave(target, worker, parent, HOUR, HOUR)
    target.may_write.clear()
    target.revision = 1
    autosave.save_now()
    target.revision = 2
    autosave.save_now()
    assert target.prepared == 1, "one writer at a time"
    target.may_write.set()
    assert autosave.flush()
    assert (target.prepared, target.on_disk) == (2, 2)
    worker.stop()


def test_a_save_asked_for_while_one_is_written_is_told_even_when_nothing_is_left(qtbot: QtBot) -> None:
    """« Réessayer » during the autosave that succeeds: its message stayed for ever."""
    parent = QObject()
    target, worker = Target(), Worker(parent)
    autosave = Autosave(target, worker, parent, HOUR, HOUR)
    target.revision = 1
    target.may_write.clear()
    autosave.save_now()
    autosave.save_now()
    with qtbot.waitSignal(autosave.saved):
        target.may_write.set()
    assert (target.on_disk, target.prepared) == (1, 1)
    worker.stop()


def test_a_save_asked_for_while_one_fails_is_tried(qtbot: QtBot) -> None:
    """« Réessayer » during the autosave that the disk refuses once more: it was forgotten."""
    parent = QObject()
    target, worker = Target(), Worker(parent)
    autosave = Autosave(target, worker, parent, HOUR, HOUR)
    told: list[object] = []

    def mended(error: object) -> None:
        told.append(error)
        target.refusal = None

    autosave.failed.connect(mended)
    target.revision = 1
    target.refusal = OSError("away")
    target.may_write.clear()
    autosave.save_now()
    autosave.save_now()
    with qtbot.waitSignal(autosave.saved):
        target.may_write.set()
    assert (target.on_disk, target.prepared, len(told)) == (1, 2, 1)
    worker.stop()


def test_flush_tells_when_the_disk_refused(qtbot: QtBot) -> None:
    parent = QObject()
    target, worker = Target(), Worker(parent)
    autosave = Autosave(target, worker, parent, HOUR, HOUR)
    target.revision, target.refusal = 1, ForfaitError("save-failed", path="", reason="ENOSPC")
    with qtbot.waitSignal(autosave.failed) as failed:
        assert not autosave.flush()
    assert failed.args == [target.refusal]
    target.refusal = None
    assert autosave.flush()
    worker.stop()


def test_a_suspended_autosave_touches_nothing(qtbot: QtBot) -> None:
    parent = QObject()
    target, worker = Target(), Worker(parent)
    autosave = Autosave(target, worker, parent, 0, 0)
    autosave.suspend()
    target.revision = 1
    autosave.touch()
    assert not autosave.flush()
    assert target.prepared == 0
    autosave.resume()
    assert autosave.flush()
    worker.stop()


def test_the_worker_keeps_the_order_and_survives_a_failure(qtbot: QtBot) -> None:
    parent = QObject()
    worker = Worker(parent)
    done: list[object] = []
    failed: list[Exception] = []

    def broken() -> object:
        raise ValueError

    for number in range(5):
        worker.submit(lambda n=number: n, done.append, failed.append)  # type: ignore[misc]
    worker.submit(broken, done.append, failed.append)
    worker.submit(lambda: 5, done.append, failed.append)
    worker.stop()
    assert done == [0, 1, 2, 3, 4, 5]
    assert [type(error) for error in failed] == [ValueError]
    worker.stop()


def test_a_secret_leaves_the_clipboard_after_a_while(qtbot: QtBot) -> None:
    parent = QObject()
    clipboard = SecretClipboard(QApplication.clipboard(), parent, 0)
    with qtbot.waitSignal(clipboard.cleared):
        assert clipboard.copy("269054958815780@patient.mssante.fr")
    assert QApplication.clipboard().text() == ""


def test_a_secret_is_kept_out_of_histories_on_each_system() -> None:
    windows = secret_mime("secret", "win32").formats()
    assert any("ExcludeClipboardContentFromMonitorProcessing" in one for one in windows)
    assert any("CanUploadToCloudClipboard" in one for one in windows)
    assert "application/x-nspasteboard-concealed-type" in secret_mime("secret", "darwin").formats()
    assert secret_mime("secret", "linux").data("x-kde-passwordManagerHint") == b"secret"
