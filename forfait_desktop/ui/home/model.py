"""The rows of the library, read by blocks: only what is seen is asked for, with ten declarations or ten thousand."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from forfait_desktop.presentation.home.row_view import LibraryRowView

_BLOCK: Final = 32

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class LibrarySource(Protocol):
    """Where the rows come from."""

    def count(self, search: str) -> int:
        """How many declarations match ``search``."""

    def rows(self, search: str, start: int, limit: int) -> tuple[LibraryRowView, ...]:
        """The rows from ``start`` on, ``limit`` at most, newest first."""


class LibraryModel(QStringListModel):
    """The declarations that match the search, as a list.

    The texts of the base class are empty and never read: it is there to count the rows without asking Python, which a
    view does twice for each row at each layout.
    """

    def __init__(self, source: LibrarySource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._search = ""
        self._count = 0
        self._blocks: dict[int, tuple[LibraryRowView, ...]] = {}

    @property
    def search(self) -> str:
        """What is searched for."""
        return self._search

    def load(self, search: str | None = None) -> None:
        """Ask the source again, for the same search or another."""
        if search is not None:
            self._search = search
        self._blocks.clear()
        self._count = self._source.count(self._search)
        self.setStringList([""] * self._count)

    def view(self, row: int) -> LibraryRowView | None:
        """The row, None past the end."""
        if not 0 <= row < self._count:
            return None
        block = row // _BLOCK
        if block not in self._blocks:
            self._blocks[block] = self._source.rows(self._search, block * _BLOCK, _BLOCK)
        rows = self._blocks[block]
        offset = row - block * _BLOCK
        return rows[offset] if offset < len(rows) else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return what a row can do: be chosen; it is not edited in place, as a text would be."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row's view, its name for assistive technologies, or the physician for typing ahead."""
        if role not in (ROW_ROLE, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return None
        view = self.view(index.row())
        if view is None:
            return None
        if role == ROW_ROLE:
            return view
        return view.accessible if role == Qt.ItemDataRole.AccessibleTextRole else view.physician
