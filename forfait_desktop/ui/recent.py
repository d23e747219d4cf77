"""« Ouvrir récent »: the declarations opened last, kept in the settings as paths only."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6 import QtGui
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from forfait_desktop.presentation.veil import Veil
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.menus import Menus

_KEY: Final = "recent"
_KEPT: Final = 8


class RecentMenu(QObject):
    """Fills the menu each time it opens, so that it costs nothing before.

    Signals:
        opened(str): the path of the declaration that was chosen.
    """

    opened = Signal(str)

    def __init__(self, menus: Menus, settings: Settings, veil: Veil, parent: QObject) -> None:
        super().__init__(parent)
        self._menus = menus
        self._menu: QMenu | None = None
        self._settings = settings
        self._veil = veil
        menus.filled.connect(self._on_menus_filled)

    def _on_menus_filled(self) -> None:
        self._menu = self._menus.recent
        self._menu.aboutToShow.connect(self._fill)
        self._menu.menuAction().setEnabled(bool(self.paths()))

    def paths(self) -> tuple[Path, ...]:
        """The declarations opened last, newest first."""
        return tuple(Path(line) for line in self._settings.text(_KEY).split("\n") if line)

    def note(self, path: Path) -> None:
        """Put ``path`` first; a name with a line break in it is not remembered."""
        if "\n" not in str(path):
            self._keep((path, *(one for one in self.paths() if one != path)))

    def forget(self) -> None:
        """« Effacer la liste »."""
        self._keep(())

    def _keep(self, paths: tuple[Path, ...]) -> None:
        self._settings.set(_KEY, "\n".join(str(one) for one in paths[:_KEPT]))
        if self._menu is not None:
            self._menu.menuAction().setEnabled(bool(paths))

    def _fill(self) -> None:
        if self._menu is None:
            return
        self._menu.clear()
        for path in self.paths():
            # The folder bears the year and the physician; « & » would become a shortcut.
            action = QtGui.QAction(self._veil.text(path.parent.name).replace("&", "&&"), self._menu)
            action.setData(str(path))
            action.setToolTip(self._veil.text(str(path)))
            action.triggered.connect(self._on_chosen)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Effacer la liste"), self.forget)

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QtGui.QAction):
            self.opened.emit(str(action.data()))
