"""What the menu of a row does beside opening: archive, export, delete. Asked twice only when nothing takes it back."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.filesystem import is_folder
from forfait_desktop.ui.home.list import Home
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import Severity

_RESTORE: Final = "corbeille"


class RowActions(QObject):
    """Serves the menu of the library.

    Signals:
        screen_requested(str, str): a declaration, and the screen beside its pages to open on it.
    """

    screen_requested = Signal(str, str)

    def __init__(self, tools: Tools, home: Home, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._home = home
        self._discarded: Path | None = None
        self._deleted = Path()
        self._known_id = ""
        self._binned: list[Path] = []
        home.menu.export_requested.connect(self._on_export)
        home.menu.archive_requested.connect(self._on_archive)
        home.menu.delete_requested.connect(self._on_delete)
        home.messages.pressed.connect(self._on_message)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.empty)

    def empty(self) -> None:
        """Hand what was deleted over to the system's bin; where there is none, it stays in the bin of the library."""
        for folder in self._binned:
            if is_folder(folder):
                self._tools.dialogs.to_bin(folder)
        self._binned.clear()

    def _on_export(self, path: str) -> None:
        self.screen_requested.emit(path, "apercu")

    def _on_archive(self, path: str) -> None:
        # Imported here: the library is painted without what writes a declaration.
        from forfait_desktop.presentation.wording.conflict import SealWords
        from forfait_desktop.session.changes import SetClosed

        try:
            opened = self._tools.office.open(Path(path))
            try:
                if opened.notice or opened.unsealed:
                    self._say("warn", opened.notice or SealWords(QCoreApplication.translate).banner())
                    return
                archived = opened.session.dossier.closed is None
                opened.session.apply(SetClosed(self._tools.office.today() if archived else None))
                if opened.saver is not None:
                    opened.saver.save_now()
            finally:
                opened.workbench.close()
                if opened.lock is not None:
                    opened.lock.release()
        except ForfaitError as error:
            self._say("err", self._tools.office.sentence(error))
            return
        self._refresh(Path(path))
        self._say("ok", self.tr("Déclaration archivée.") if archived else self.tr("Déclaration sortie des archives."))

    def _on_delete(self, path: str) -> None:
        from forfait_desktop.storage.lock import DossierLock, current_owner
        from forfait_desktop.storage.trash import discard

        office = self._tools.office
        # Somebody else may be typing in it.
        lock = DossierLock(Path(path), current_owner())
        try:
            lock.take(self._tools.now())
            lock.release()
            known_id = office.index.rows().id_of(Path(path))
            self._discarded = discard(Path(path))
        except ForfaitError as error:
            self._say("err", office.sentence(error))
            return
        self._binned.append(self._discarded)
        office.note_gone(Path(path))
        self._home.reload()
        # A refresh that is running may have read it before, and write its row after.
        self._refresh(Path(path))
        self._deleted = Path(path)
        self._known_id = known_id
        self._offer_restore()
        self._home.focus_first()

    def _offer_restore(self) -> None:
        from forfait_desktop.presentation.views import ActionView

        restore = ActionView(f"{_RESTORE}.retablir", self.tr("Rétablir"), self.tr("Rétablir la déclaration supprimée"))
        for_good = ActionView(f"{_RESTORE}.definitif", self.tr("Supprimer définitivement…"))
        self._home.messages.say(PASSING, "info", self.tr("Déclaration supprimée."), (restore, for_good))

    def _ask_for_good(self) -> None:
        from forfait_desktop.presentation.views import ActionView

        text = self.tr(
            "La déclaration, ses justificatifs et ses copies seront effacés, et rien ne les ramènera. Un disque SSD, "
            "un instantané de serveur ou un dossier synchronisé peut en garder une ancienne version."
        )
        sure = ActionView(f"{_RESTORE}.effacer", self.tr("Supprimer définitivement"))
        keep = ActionView(f"{_RESTORE}.garder", self.tr("Garder dans la corbeille"))
        self._home.messages.say(PASSING, "warn", text, (sure, keep))

    def _destroy(self, discarded: Path) -> None:
        from forfait_desktop.storage.trash import destroy, ids_in

        office = self._tools.office
        ids = {*ids_in(discarded), self._known_id} - {""}
        try:
            destroy(discarded)
        except ForfaitError as error:
            self._say("err", office.sentence(error))
            return
        self._binned.remove(discarded)
        self._discarded = None
        self._tools.settings.forget_dossier(ids, self._deleted)
        if office.store.seals is not None:
            office.store.seals.forget(*sorted(ids))
        self._say("ok", self.tr("Déclaration supprimée définitivement."))

    def _on_message(self, action: str) -> None:
        if self._discarded is None:
            return
        if action == f"{_RESTORE}.definitif":
            self._ask_for_good()
        elif action == f"{_RESTORE}.garder":
            self._offer_restore()
        elif action == f"{_RESTORE}.effacer":
            self._destroy(self._discarded)
        elif action == f"{_RESTORE}.retablir":
            self._restore(self._discarded)

    def _restore(self, discarded: Path) -> None:
        from forfait_desktop.storage.trash import restore

        try:
            path = restore(discarded)
        except ForfaitError as error:
            self._say("err", self._tools.office.sentence(error))
            return
        self._binned.remove(discarded)
        self._discarded = None
        self._refresh(path)
        self._say("ok", self.tr("Déclaration rétablie."))

    def _refresh(self, path: Path) -> None:
        # The figures of the row are computed and written in the index: the window does not wait for it. By the thread
        # that reads the library: what it noted last is what is there.
        work = functools.partial(self._tools.office.note_saved, path)
        self._tools.indexer.submit(work, self._on_indexed, self._on_not_indexed)

    def _on_indexed(self, _result: object) -> None:
        self._home.reload()

    def _on_not_indexed(self, _error: Exception) -> None:
        """The index can be made again: the next refresh of the library reads the file."""

    def _say(self, severity: Severity, text: str) -> None:
        self._home.messages.say(PASSING, severity, text)
