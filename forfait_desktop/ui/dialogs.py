"""The seam: everything that asks the user something in a window of its own goes through one injected object.

Answers come back through a callback, never by blocking: no nested event loop. Tests give a scripted object.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QDialog, QFileDialog

    PrinterChosen = Callable[[QPrinter], None]

Chosen = Callable[[Path], None]


class Dialogs(Protocol):
    """What the window may ask. Nothing is called back when the user closes a dialog without choosing."""

    def choose_folder(self, parent: QWidget, title: str, start: Path, chosen: Chosen) -> None:
        """Ask for an existing folder, from ``start``."""

    def choose_dossier(self, parent: QWidget, title: str, start: Path, chosen: Chosen) -> None:
        """Ask for a saved declaration (``*.forfait``), from ``start``."""

    def choose_rules(self, parent: QWidget, title: str, start: Path, chosen: Chosen) -> None:
        """Ask for a campaign file (``*.toml``), from ``start``."""

    def choose_piece(self, parent: QWidget, title: str, start: Path, chosen: Chosen) -> None:
        """Ask for a file to attach (PDF, PNG, JPEG), from ``start``."""

    def choose_file(self, parent: QWidget, title: str, kinds: str, start: Path, chosen: Chosen) -> None:
        """Ask for an existing file of ``kinds`` (« Tableaux (*.csv *.xlsx) »), from ``start``."""

    def save_file(self, parent: QWidget, title: str, kinds: str, start: Path, chosen: Chosen) -> None:
        """Ask where to write a file of ``kinds``; ``start`` is the name proposed, in its folder."""

    def choose_printer(self, parent: QWidget, title: str, name: str, pages: int, chosen: PrinterChosen) -> None:
        """Ask on which printer to print the ``pages`` pages of ``name``; A4, without colour unless asked for."""

    def show(self, dialog: QDialog) -> None:
        """Show one of our own dialogs, modal to its parent, and return at once."""

    def show_beside(self, dialog: QDialog) -> None:
        """Show one of our own dialogs and leave the window usable."""

    def to_bin(self, path: Path) -> bool:
        """Move a file or a folder to the system's bin. Returns False when it has none there."""

    def open_outside(self, path: Path) -> bool:
        """Open a file or a folder with the system's own program. Returns whether the system accepted."""

    def open_address(self, address: str) -> bool:
        """Open a page of the web in the browser, on a click. Returns whether the system accepted."""


class _Asking(QObject):
    """One file dialog and who waits for it; dies with the dialog."""

    def __init__(self, dialog: QFileDialog, chosen: Chosen) -> None:
        super().__init__(dialog)
        self._chosen = chosen
        dialog.fileSelected.connect(self._on_selected)

    def _on_selected(self, name: str) -> None:
        if name:
            self._chosen(Path(name))


class QtDialogs:
    """The real dialogs."""

    def choose_folder(self, parent: QWidget, title: str, start: Path, chosen: Chosen) -> None:
        """Ask for an existing folder, from ``start``."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(parent, title, str(_existing(start)))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, chosen)

    def choose_dossier(self, parent: QWidget, title: str, start: Path, chosen: Chosen) -> None:
        """Ask for a saved declaration (``*.forfait``), from ``start``."""
        # Imported here, as above: PySide makes the class when it is named, and the first window has no use for it.
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(parent, title, str(_existing(start)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_tr("Déclarations et archives (*.forfait *.zip)"))
        self._open(dialog, chosen)

    def choose_rules(self, parent: QWidget, title: str, start: Path, chosen: Chosen) -> None:
        """Ask for a campaign file (``*.toml``), from ``start``."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(parent, title, str(_existing(start)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_tr("Barèmes (*.toml)"))
        self._open(dialog, chosen)

    def choose_piece(self, parent: QWidget, title: str, start: Path, chosen: Chosen) -> None:
        """Ask for a file to attach (PDF, PNG, JPEG), from ``start``."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(parent, title, str(_existing(start)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_tr("PDF et images (*.pdf *.png *.jpg *.jpeg)"))
        self._open(dialog, chosen)

    def choose_file(self, parent: QWidget, title: str, kinds: str, start: Path, chosen: Chosen) -> None:
        """Ask for an existing file of ``kinds`` (« Tableaux (*.csv *.xlsx) »), from ``start``."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(parent, title, str(_existing(start)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kinds)
        self._open(dialog, chosen)

    def save_file(self, parent: QWidget, title: str, kinds: str, start: Path, chosen: Chosen) -> None:
        """Ask where to write a file of ``kinds``; ``start`` is the name proposed, in its folder."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(parent, title, str(_existing(start.parent)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(kinds)
        dialog.setDefaultSuffix(start.suffix.removeprefix("."))
        dialog.selectFile(start.name)
        self._open(dialog, chosen)

    def choose_printer(self, parent: QWidget, title: str, name: str, pages: int, chosen: PrinterChosen) -> None:
        """Ask on which printer to print the ``pages`` pages of ``name``; A4, without colour unless asked for."""
        # Imported here: the library of printers is loaded when something is printed.
        from forfait_desktop.ui.export.print_dialog import ask_printer

        ask_printer(parent, title, name, pages, chosen)

    def show(self, dialog: QDialog) -> None:
        """Show one of our own dialogs, modal to its parent, and return at once."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def to_bin(self, path: Path) -> bool:
        """Move a file or a folder to the system's bin."""
        from PySide6.QtCore import QFile

        return bool(QFile.moveToTrash(str(path)))

    def open_outside(self, path: Path) -> bool:
        """Open a file or a folder with the system's own program. Returns whether the system accepted."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def show_beside(self, dialog: QDialog) -> None:
        """Show one of our own dialogs and leave the window usable."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def open_address(self, address: str) -> bool:
        """Open a page of the web in the browser, on a click. Returns whether the system accepted."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        # Never anything but the web: an address comes from a file that somebody may have written.
        return url.isValid() and url.scheme() in ("http", "https") and QDesktopServices.openUrl(url)

    def _open(self, dialog: QFileDialog, chosen: Chosen) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Qt's own dialog, where the system has none: its French catalogue lacks these two.
        dialog.setLabelText(type(dialog).DialogLabel.LookIn, _tr("Dans\u00a0:"))
        dialog.setLabelText(type(dialog).DialogLabel.FileType, _tr("Type\u00a0:"))
        _Asking(dialog, chosen)
        dialog.open()


def _tr(text: str) -> str:
    # The dialog itself would look under the name of Qt's class.
    return QCoreApplication.translate("QtDialogs", text)


def _existing(folder: Path) -> Path:
    """The folder itself, or the nearest one above it that exists: a dialog cannot start in a missing folder."""
    for candidate in (folder, *folder.parents):
        if candidate.is_dir():
            return candidate
    return Path.home()
