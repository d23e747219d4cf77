"""The menu of a row of the library: right click, the Menu key or Maj+F10."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from forfait_desktop.presentation.home.row_view import LibraryRowView


class RowMenu(QMenu):
    """What can be done with one declaration.

    Signals, each with the path of the declaration: open_requested, duplicate_requested, export_requested,
    compare_requested, archive_requested, delete_requested.
    """

    open_requested = Signal(str)
    duplicate_requested = Signal(str)
    export_requested = Signal(str)
    compare_requested = Signal(str)
    archive_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Offer nothing yet, see `set_row`: the library is painted first."""
        super().__init__(parent)
        self._path = ""
        self.setObjectName("bibliotheque.menu")

    def _fill(self) -> None:
        self._open = self.addAction(self.tr("Ouvrir"))
        self._duplicate = self.addAction(self.tr("Dupliquer pour une autre année"))
        self._export = self.addAction(self.tr("Exporter en PDF…"))
        self._compare = self.addAction(self.tr("Comparer…"))
        self.addSeparator()
        self._archive = self.addAction(self.tr("Archiver"))
        self._delete = self.addAction(self.tr("Supprimer…"))
        self._open.triggered.connect(self._on_open)
        self._duplicate.triggered.connect(self._on_duplicate)
        self._export.triggered.connect(self._on_export)
        self._compare.triggered.connect(self._on_compare)
        self._archive.triggered.connect(self._on_archive)
        self._delete.triggered.connect(self._on_delete)

    def set_row(self, view: LibraryRowView) -> None:
        """Be the menu of ``view``; a file that cannot be read only opens."""
        if self.isEmpty():
            self._fill()
        self._path = view.path
        self._duplicate.setEnabled(view.readable)
        self._export.setEnabled(view.readable)
        self._compare.setEnabled(view.readable)
        self._archive.setEnabled(view.readable)
        self._archive.setText(self.tr("Sortir des archives") if view.archived else self.tr("Archiver"))

    def show_for(self, view: LibraryRowView, where: QPoint) -> None:
        """Open the menu of ``view`` at ``where``, in screen coordinates."""
        self.set_row(view)
        self.popup(where)

    def _on_open(self) -> None:
        self.open_requested.emit(self._path)

    def _on_duplicate(self) -> None:
        self.duplicate_requested.emit(self._path)

    def _on_compare(self) -> None:
        self.compare_requested.emit(self._path)

    def _on_export(self) -> None:
        self.export_requested.emit(self._path)

    def _on_archive(self) -> None:
        self.archive_requested.emit(self._path)

    def _on_delete(self) -> None:
        self.delete_requested.emit(self._path)
