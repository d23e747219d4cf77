"""« Dossier et copies »: where the declarations are, who else copies them, how many copies of each there are."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.filesystem import is_folder
from forfait_desktop.storage.synced import sync_service
from forfait_desktop.storage.usage import Usage, usage_in, usage_of
from forfait_desktop.ui.folders import check_writable
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.settings.parts import Pane
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout


class FolderPane(Pane):
    """The folder and the copies.

    Signals:
        restore_requested(): « Restaurer une version… ».
    """

    restore_requested = Signal()

    def __init__(self, context: SideContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        kit, words = context.kit, self.words
        self._office = context.tools.office
        self._left = False
        card = self.card()
        card.body.setSpacing(8)
        self.add_head(card, words.folder(), first=True)
        self._folder = self.add_text(card, " ", "body", "reglages.dossier")
        self._problem = InfoLine(kit, "", "octagon-alert", "error", card)
        self._problem.label.setObjectName("reglages.dossier.probleme")
        self._cloud = InfoLine(kit, "", "info", "info", card)
        self._cloud.label.setObjectName("reglages.dossier.nuage")
        for line in (self._problem, self._cloud):
            card.body.addWidget(line)
        self.add_text(card, words.folder_kept(), "caption")
        buttons = QWidget(card)
        flow = FlowLayout(buttons, 12, 8)
        self.change = Button(kit, words.change(), "reglages.dossier.changer", "secondary", "folder", parent=buttons)
        self.change.setAccessibleName(words.change_name())
        self.change.clicked.connect(self._on_change)
        self.open = Button(kit, words.open_folder(), "reglages.dossier.ouvrir", "secondary", parent=buttons)
        self.open.clicked.connect(self._on_open)
        flow.addWidget(self.change)
        flow.addWidget(self.open)
        card.body.addWidget(buttons)
        copies = self.card(words.copies())
        copies.body.setSpacing(8)
        self._own_title = self.add_head(copies, words.opened())
        self._own_place = self.add_text(copies, "", "body", "reglages.copies.dossier")
        self._own = self.add_text(copies, " ", "body", "reglages.copies.ouverte")
        self.restore = Button(kit, words.restore(), "reglages.copies.restaurer", "secondary", "history", parent=copies)
        self.restore.clicked.connect(self.restore_requested)
        self.add_left(copies, self.restore)
        self._all = self.add_text(copies, words.counting(), "secondary", "reglages.copies.toutes")
        self.add_text(copies, words.copies_where(), "caption")
        self._counted: Path | None = None

    def refresh(self) -> None:
        """Look at the folders again; the copies of all the declarations are counted by the worker."""
        folder, words = self._office.folder, self.words
        veil = self.context.kit.veil
        self.show_text(self._folder, veil.text(str(folder)))
        there = is_folder(folder)
        # The default one is made by the first declaration: it is not missing before.
        chosen = bool(self.context.tools.settings.text("library"))
        self._problem.set_text(words.folder_missing() if chosen and not there else "")
        service = sync_service(folder)
        self._cloud.set_text(words.cloud(service) if service else "")
        self.open.setEnabled(there)
        opened = self.context.opened
        own = opened is not None and not opened.is_example
        for label in (self._own_title, self._own_place):
            label.setVisible(own)
        self.restore.setVisible(own)
        if opened is not None and own:
            self._own_place.set_text_quietly(veil.text(str(opened.session.folder)))
            versions = self._office.store.versions(opened.session.path)
            usage = usage_of(opened.session.folder)
            told = words.copies_of(usage.copies, usage.size, versions[0].at) if versions else words.no_copy()
            self.show_text(self._own, told)
        else:
            self.show_text(self._own, words.no_opened())
        if self._counted != folder:
            self._counted = folder
            self._all.set_text_quietly(words.counting())
            self.context.tools.indexer.submit(partial(usage_in, folder), self._on_counted, self._on_failed)

    def zones(self) -> tuple[QWidget, ...]:
        """Return the first button."""
        return (self.change,)

    def closing(self) -> None:
        """What is being counted is for nobody."""
        self._left = True

    def _on_counted(self, usage: object) -> None:
        if isinstance(usage, Usage) and not self._left:
            self._all.set_text_quietly(self.words.copies_all(usage.dossiers, usage.copies, usage.size))

    def _on_failed(self, _error: Exception) -> None:
        if not self._left:
            self.show_text(self._all, "")

    def _on_change(self) -> None:
        self.context.tools.dialogs.choose_folder(
            self.context.window, self.words.folder(), self._office.folder, self._on_chosen
        )

    def _on_chosen(self, folder: Path) -> None:
        before = self._office.folder
        try:
            check_writable(folder)
        except ForfaitError:
            self._problem.set_text(self.words.folder_refused())
            return
        if folder != before:
            self._office.set_folder(folder)
            self.refresh()
            self.note(self.words.folder_what(), partial(self._go_back, before))

    def _go_back(self, folder: Path) -> None:
        self._office.set_folder(folder)
        if not self._left:
            self.refresh()

    def _on_open(self) -> None:
        self.context.tools.dialogs.open_outside(self._office.folder)
