"""« Importer un barème… », and campaign files dropped in the data folder: shown first, in force when accepted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.rules.office import DroppedRules
from forfait_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from forfait_desktop.session.packs import Pack


class RulesImport(QObject):
    """The way of a campaign file from the user's hands to the catalogue.

    Signals:
        imported(str): it is in force; the sentence that says so.
        found(str): files that wait were found in the data folder; the sentence that says so.
    """

    imported = Signal(str)
    found = Signal(str)

    def __init__(self, kit: Kit, tools: Tools, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._tools = tools
        self._window = window
        self._dropped: DroppedRules | None = None

    def choose(self) -> None:
        """Ask for a file."""
        self._tools.dialogs.choose_rules(self._window, self.tr("Importer un barème"), Path.home(), self.show_file)

    def show_file(self, path: Path) -> None:
        """Check a file and show what it changes, or why it is refused."""
        office = self._tools.office
        try:
            pack = office.rules.read(path)
        except ForfaitError as error:
            self._show_refusal(error)
            return
        self._show_pack(pack)

    def look(self) -> None:
        """Look in the data folder, on another thread."""
        self._tools.indexer.submit(self._tools.office.rules.dropped, self._on_dropped, self._on_failed)

    def show_dropped(self) -> None:
        """« Voir le détail »: the first file that waits, or the first refusal."""
        if self._dropped is None:
            return
        if self._dropped.packs:
            self._show_pack(self._dropped.packs[0])
        elif self._dropped.problems:
            self._show_refusal(self._dropped.problems[0])

    def _show_pack(self, pack: Pack) -> None:
        from forfait_desktop.ui.rules.dialog import RulesDialog

        office = self._tools.office
        dialog = RulesDialog(self._kit, office.rules.view(pack, office.catalogue, office.words), self._window)
        dialog.chosen.connect(self._installer(pack))
        self._tools.dialogs.show(dialog)

    def _installer(self, pack: Pack) -> Callable[[], None]:
        def install() -> None:
            office = self._tools.office
            try:
                office.rules.install(pack, office.catalogue)
            except ForfaitError as error:
                self._show_refusal(error)
                return
            self._dropped = None
            self.imported.emit(office.words.update.imported(office.words.home.campaign_title(pack.campaign)))

        return install

    def _show_refusal(self, error: ForfaitError) -> None:
        from forfait_desktop.ui.rules.dialog import RulesDialog

        office = self._tools.office
        self._tools.dialogs.show(RulesDialog(self._kit, office.rules.refusal(error, office.words), self._window))

    def _on_dropped(self, found: object) -> None:
        self._dropped = found if isinstance(found, DroppedRules) else None
        if self._dropped is None:
            return
        words = self._tools.office.words
        if self._dropped.packs:
            titles = [words.home.campaign_title(pack.campaign) for pack in self._dropped.packs]
            self.found.emit(words.update.dropped(titles))
        elif self._dropped.problems:
            self.found.emit(words.update.refused())

    def _on_failed(self, _error: Exception) -> None:
        # The folder cannot be read: there is nothing to show, and the next start looks again.
        self._dropped = None
