"""The library and what surrounds it: reading it, keeping it up to date, its messages, the folder it shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.filesystem import is_folder
from forfait_desktop.ui.folders import check_writable
from forfait_desktop.ui.home.list import Home
from forfait_desktop.ui.home.row_actions import RowActions
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from forfait_desktop.ui.home.season import SeasonLine
    from forfait_desktop.ui.rules.lost import LostRulesDesk

_FOLDER: Final = "dossier"


class LibraryScreen(QObject):
    """Owns the home screen.

    Signals:
        open_requested(str): the path of a declaration to open.
        screen_requested(str, str): a declaration, and the screen beside its pages to open on it.
        shown(): the library is being brought up to date: others may do what waited for it.
    """

    open_requested = Signal(str)
    screen_requested = Signal(str, str)
    shown = Signal()
    _progressed = Signal()

    def __init__(self, kit: Kit, tools: Tools, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._tools = tools
        self._window = window
        self._season: SeasonLine | None = None
        # Emitted by the thread that reads the declarations.
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self._lost: LostRulesDesk | None = None
        self.home = Home(kit, tools.office, window)
        self.home.open_requested.connect(self.open_requested)
        self.home.messages.pressed.connect(self._on_action)
        self.actions = RowActions(tools, self.home, self)
        self.actions.screen_requested.connect(self.screen_requested)

    def show_rows(self) -> None:
        """Show the rows that the index knows, and look at nothing else: the window is about to be painted."""
        self.home.reload(complete=False)

    def load(self) -> None:
        """Show the rows that the index knows, then bring it up to date."""
        self.home.reload(complete=not self._tools.office.has_any())
        self._bring_up_to_date()

    def complete(self) -> None:
        """Go on from `show_rows`, whose rows are on the display: say whether more may come, and look for them.

        Nothing is read again: ten thousand rows would be laid out twice.
        """
        self.home.set_complete(not self._tools.office.has_any())
        self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        self.home.focus_first()
        self._check_folder()
        # Later: what reads the declarations is heavy to load, even on its own thread. At once when no row is shown.
        delay = self._tools.delays.refresh if self.home.model.rowCount() else 0
        QTimer.singleShot(delay, self, self._refresh)

    def reload(self) -> None:
        """Show the rows again: the index changed."""
        if not self.home.isVisible():
            return
        self.home.reload()
        # The first rows have just come: they take the focus that the button held for want of them.
        if QApplication.focusWidget() in (None, self.home.new):
            self.home.focus_first()

    def say(self, error: ForfaitError) -> None:
        """Tell ``error``; a damaged declaration that has a good version can be restored from here."""
        from forfait_desktop.presentation.views import ActionView

        if error.code in ("bareme-missing", "bareme-changed"):
            self._tell_lost_rules(error)
            return
        actions: tuple[ActionView, ...] = ()
        if error.params.get("backup") is not None:
            actions = (ActionView(f"restaurer.{error.params['path']}", self.tr("Restaurer")),)
        self.home.messages.say(PASSING, "err", self._tools.office.sentence(error), actions)

    def _tell_lost_rules(self, error: ForfaitError) -> None:
        # Imported here: it reads declarations and campaigns.
        from forfait_desktop.ui.rules.lost import LostRulesDesk

        if self._lost is None:
            self._lost = LostRulesDesk(self._kit, self._tools, self.home.messages, self._window, self)
            self._lost.open_requested.connect(self.open_requested)
        self._lost.tell(error)

    def choose_folder(self) -> None:
        """« Dossier des déclarations… »: keep the declarations elsewhere from now on."""
        self._tools.dialogs.choose_folder(
            self._window, self.tr("Dossier des déclarations"), self._tools.office.folder, self._on_folder_chosen
        )

    def _check_folder(self) -> None:
        folder = self._tools.office.folder
        if is_folder(folder) or not self._tools.settings.text("library"):
            self.home.messages.clear(_FOLDER)
            return
        # Imported here: the views of a declaration take longer to load than this screen to paint.
        from forfait_desktop.presentation.views import ActionView

        self.home.messages.say(
            _FOLDER,
            "warn",
            self.tr(
                "Le dossier “{name}” est introuvable. Reconnectez le réseau ou choisissez un autre dossier."
            ).format(name=folder.name),
            (ActionView("dossier.changer", self.tr("Choisir un autre dossier…")),),
            closable=False,
        )

    def _refresh(self) -> None:
        # Rows are kept as they were when their folder is out of reach: it may come back.
        if is_folder(self._tools.office.folder):
            # Left already or not: a new declaration looks there for the former one of the same physician.
            self._tools.indexer.submit(self._read_folder, self._on_refreshed, self._on_refresh_failed)
        elif self.home.isVisible():
            self.home.reload()
        self.shown.emit()

    def _read_folder(self) -> bool:
        """On the thread of the indexer."""
        return self._tools.office.refresh(self._tell_progress)

    def _tell_progress(self, _done: int, _all: int) -> None:
        self._progressed.emit()

    def _on_progressed(self) -> None:
        """Show the rows that are there, while the others are read."""
        if self.home.isVisible():
            self.home.reload(complete=False)

    def _on_refreshed(self, _changed: object) -> None:
        self.reload()
        self._tools.indexer.submit(self._tools.office.index_rows, self._on_rows_read, self._on_warm)
        self._tools.indexer.submit(self._tools.office.warm_up, self._on_warm, self._on_warm)

    def _on_rows_read(self, rows: object) -> None:
        """Say what season it is, once everything else is on the display."""
        if not isinstance(rows, tuple):
            return
        if self._season is None:
            # Imported here: the library is painted without it.
            from forfait_desktop.ui.home.season import SeasonLine

            self._season = SeasonLine(self._kit, self._tools, self.home.messages, self._window)
            self._season.open_requested.connect(self.open_requested)
            self._season.screen_requested.connect(self.screen_requested)
            self._season.new_requested.connect(self.home.new_requested)
        self._season.show_rows(rows)

    def _on_warm(self, _result: object) -> None:
        """Nothing to say: whatever could not be loaded is told when it is asked for."""

    def _on_refresh_failed(self, _error: Exception) -> None:
        # The rows already shown stay; the next time that the library opens tries again.
        self.reload()

    def _on_action(self, action: str) -> None:
        kind, _, what = action.partition(".")
        if action == "dossier.changer":
            self.choose_folder()
        elif kind == "restaurer":
            self._restore(Path(what))

    def _restore(self, path: Path) -> None:
        self.home.messages.clear(PASSING)
        try:
            restored = self._tools.office.restore(path)
        except ForfaitError as error:
            self.home.messages.say(PASSING, "err", self._tools.office.sentence(error))
            return
        self.open_requested.emit(str(restored))

    def _on_folder_chosen(self, folder: Path) -> None:
        try:
            check_writable(folder)
        except ForfaitError as error:
            self.home.messages.say(PASSING, "err", self._tools.office.sentence(error))
            return
        self.home.messages.clear(PASSING)
        self._tools.office.set_folder(folder)
        self.load()
