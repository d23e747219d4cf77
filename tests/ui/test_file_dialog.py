"""Qt's own file dialog, where the system has none: in the language of the window, its kinds of files too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.dialogs import QtDialogs
from forfait_desktop.ui.translation import install_french, install_language
from tests.ui.languages import compiled, french_again


def said(qtbot: QtBot, folder: Path) -> tuple[str, str, str]:
    """The labels beside the folder and beside the kind of file, and that kind."""
    parent = QWidget()
    qtbot.addWidget(parent)
    QtDialogs().choose_dossier(parent, "Ouvrir", folder, lambda _path: None)
    (dialog,) = parent.findChildren(QFileDialog)
    label = QFileDialog.DialogLabel
    return dialog.labelText(label.LookIn), dialog.labelText(label.FileType), dialog.nameFilters()[0]


def test_it_says_nothing_in_english_to_who_reads_french(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    install_french(qapp)
    assert said(qtbot, tmp_path) == (
        "Dans\u00a0:",
        "Type\u00a0:",
        "Déclarations et archives (*.forfait *.zip)",
    )


def test_in_english_it_is_english_whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    compiled(tmp_path)
    with french_again(qapp):
        assert install_language(qapp, "en", lambda: tmp_path) == "en"
        assert said(qtbot, tmp_path) == ("In:", "Type:", "Declarations and archives (*.forfait *.zip)")
