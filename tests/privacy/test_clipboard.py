"""What is copied is marked as a secret on the three systems, and forgotten."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.clipboard import SecretClipboard, secret_mime

ADDRESS = "269050058815780@patient.mssante.fr"
WINDOWS = 'application/x-qt-windows-mime;value="{}"'


@pytest.fixture(autouse=True)
def _emptied(qapp: QApplication) -> Iterator[None]:
    yield
    # What is left on it at the end of the process makes Qt crash.
    qapp.clipboard().clear()


def test_a_secret_is_marked_on_each_system() -> None:
    marks = {system: set(secret_mime(ADDRESS, system).formats()) for system in ("linux", "win32", "darwin")}
    assert all("x-kde-passwordManagerHint" in found for found in marks.values())
    assert bytes(secret_mime(ADDRESS, "linux").data("x-kde-passwordManagerHint").data()) == b"secret"
    names = (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    )
    assert {WINDOWS.format(name) for name in names} <= marks["win32"]
    assert "application/x-nspasteboard-concealed-type" in marks["darwin"]


def test_a_secret_is_forgotten(qtbot: QtBot, qapp: QApplication) -> None:
    owner = QObject()
    clipboard = SecretClipboard(qapp.clipboard(), owner)
    assert clipboard.copy(ADDRESS)
    clipboard.forget()
    assert qapp.clipboard().text() == ""


@pytest.mark.parametrize("other", ["le texte d’un autre programme", ""])
def test_what_another_program_copied_stays(qtbot: QtBot, qapp: QApplication, other: str) -> None:
    owner = QObject()
    clipboard = SecretClipboard(qapp.clipboard(), owner)
    clipboard.copy(ADDRESS)
    qapp.clipboard().setText(other)
    clipboard.forget()
    assert qapp.clipboard().text() == other


def test_a_secret_goes_by_itself(qtbot: QtBot, qapp: QApplication) -> None:
    owner = QObject()
    clipboard = SecretClipboard(qapp.clipboard(), owner, 1)
    with qtbot.waitSignal(clipboard.cleared):
        clipboard.copy(ADDRESS)
    assert qapp.clipboard().text() == ""
