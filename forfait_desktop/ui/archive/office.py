"""« Importer une archive… », « Ouvrir… » and the drop of a .zip: verified and restored off the window's thread."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import Severity
    from forfait_desktop.storage.archive_twin import Twin


class Frame(Protocol):
    """What it needs of the window."""

    def open_path(self, path: Path) -> bool:
        """Open a declaration."""

    def say(self, severity: Severity, text: str) -> None:
        """Say something on the screen that is shown."""

    def hush(self) -> None:
        """Take back what was said there."""


def restore(path: Path, library: Path, *, copy: bool = False) -> Path:
    """Restore the declaration of an archive in ``library``; its `dossier.forfait`. For a background thread.

    ``copy``: the same declaration is there already, and both are kept.

    Raises:
        ForfaitError: why it is refused, and nothing was written.
    """
    # Imported here: few sessions bring an archive back.
    from forfait_desktop.presentation.exports.archive import verify
    from forfait_desktop.storage.archive_import import import_archive

    return import_archive(path, library, verify, copy=copy)


def _twin_of(path: Path, library: Path) -> Twin | None:
    from forfait_desktop.storage.archive_twin import twin_of

    return twin_of(path, library)


class ArchiveOffice(QObject):
    """One import at a time."""

    def __init__(self, kit: Kit, tools: Tools, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._tools = tools
        self._frame = frame
        self._window = window
        self._busy = False
        self._asked = Path()

    def choose(self) -> None:
        """« Importer une archive… »."""
        self._tools.dialogs.choose_file(
            self._window,
            self.tr("Importer une archive"),
            self.tr("Archives de déclaration (*.zip)"),
            self._tools.office.folder,
            self.take,
        )

    def take(self, path: Path) -> None:
        """Bring back the declaration of the archive ``path``, and open it."""
        if self._busy:
            return
        self._busy = True
        self._frame.say("info", self.tr("Vérification de l’archive…"))
        self._asked = path
        work = functools.partial(_twin_of, path, self._tools.office.folder)
        self._tools.indexer.submit(work, self._on_looked, self._on_failed)

    def _on_looked(self, twin: object) -> None:
        if twin is None:
            self._restore(self._asked)
            return
        from forfait_desktop.storage.archive_twin import Twin
        from forfait_desktop.ui.archive.twin import TwinDialog

        self._busy = False
        self._frame.hush()
        if isinstance(twin, Twin):
            self._tools.office.veil.learn(twin.here.physician)
            dialog = TwinDialog(self._kit, twin, self._asked, self._window)
            dialog.open_requested.connect(self._on_open)
            dialog.both_requested.connect(self._on_both)
            dialog.rejected.connect(self._on_cancelled)
            self._tools.dialogs.show(dialog)

    def _on_cancelled(self) -> None:
        self._frame.say("info", self.tr("Rien n’a été importé."))

    def _on_open(self, path: Path) -> None:
        self._frame.open_path(path)

    def _on_both(self, path: Path) -> None:
        self._restore(path, copy=True)

    def _restore(self, path: Path, *, copy: bool = False) -> None:
        self._busy = True
        work = functools.partial(restore, path, self._tools.office.folder, copy=copy)
        self._tools.indexer.submit(work, self._on_done, self._on_failed)

    def _on_done(self, path: object) -> None:
        self._busy = False
        # The screen that said it stays behind the declaration.
        self._frame.hush()
        if isinstance(path, Path) and self._frame.open_path(path):
            self._frame.say("ok", self.tr("Déclaration importée."))

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, ForfaitError):
            self._frame.say("err", self._tools.office.sentence(error))
        else:
            self._frame.say("err", self.tr("L’archive n’a pas pu être importée\u00a0: une anomalie est survenue."))
