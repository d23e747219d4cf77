"""« Règles »: every campaign, its version, where it comes from; files imported, and taken out again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from forfait_desktop.campaigns.catalogue import CatalogueEntry
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import Expected, write_file
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.ui.rules.pack_import import RulesImport
from forfait_desktop.ui.settings.parts import Pane
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.row_list import ListColumns, ListRow, RowList

_NARROW: Final = 620


class RulesPane(Pane):
    """The list and its buttons."""

    def __init__(self, context: SideContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        kit, words = context.kit, self.words
        self._office = context.tools.office
        top = self.card()
        self.add_text(top, words.rules_note(), "secondary")
        card = Card(self, "card", 0)
        card.body.setSpacing(0)
        columns = ListColumns(words.rules_heads(), (0.34, 0.2, 0.16, 0.3), 0, _NARROW)
        self.list = RowList(kit, "reglages.regles.liste", words.rules_list(), columns, card, most=7)
        self.list.row_changed.connect(self._on_row)
        self.list.chosen.connect(self._on_see)
        card.body.addWidget(self.list.heads)
        card.body.addWidget(self.list)
        self.column.addWidget(card)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 12, 8)
        self.add = Button(
            kit, words.import_rules(), "reglages.regles.importer", "secondary", "file-plus", parent=buttons
        )
        self.add.clicked.connect(self._on_import)
        self.see = Button(kit, words.see_rules(), "reglages.regles.voir", "secondary", "scroll-text", parent=buttons)
        self.see.clicked.connect(self._on_see)
        self.remove = Button(
            kit, words.remove_rules(), "reglages.regles.retirer", "secondary", "trash-2", parent=buttons
        )
        self.remove.clicked.connect(self._on_remove)
        for button in (self.add, self.see, self.remove):
            flow.addWidget(button)
        self.column.addWidget(buttons)
        self._said = self.add_text(top, "", "ok", "reglages.regles.dit")
        self._problem = self.add_text(top, "", "error", "reglages.regles.probleme")
        self._import = RulesImport(kit, context.tools, context.window)
        self._import.setParent(self)
        self._import.imported.connect(self._on_imported)

    def refresh(self) -> None:
        """List the campaigns again."""
        words = self.words
        rows = []
        for entry in self._office.catalogue.entries():
            title = _title(entry)
            state = words.rules_state(entry.state)
            origin = words.rules_origin(imported=entry.imported, replaces=entry.replaces)
            cells = (title, words.rules_updated(entry.updated), state, origin)
            rows.append(ListRow(entry.id, cells, words.rules_row(title, entry.updated, state, origin)))
        self.list.load(tuple(rows))
        self._on_row(self.list.current)

    def zones(self) -> tuple[QWidget, ...]:
        """Return the list and the first button."""
        return (self.list, self.add)

    def _on_row(self, campaign_id: str) -> None:
        try:
            imported = bool(campaign_id) and self._office.catalogue.entry(campaign_id).imported
        except ForfaitError:
            imported = False
        self.remove.setVisible(imported)
        self.see.setEnabled(bool(campaign_id))

    def _on_import(self) -> None:
        self._show("", "")
        self._import.choose()

    def _on_imported(self, text: str) -> None:
        self.refresh()
        self._show(text, "")

    def _on_see(self) -> None:
        from forfait_desktop.presentation.pages.rule_card import CAMPAIGN
        from forfait_desktop.ui.rules.links import RuleCards

        campaign_id = self.list.current
        try:
            campaign = self._office.catalogue.campaign(campaign_id)
        except ForfaitError as error:
            self._show("", self._office.sentence(error))
            return
        RuleCards(
            self.context.kit, campaign, self._office.words, self.context.tools.dialogs, self.context.window
        ).show_cards(CAMPAIGN)

    def _on_remove(self) -> None:
        entry = self._office.catalogue.entry(self.list.current)
        try:
            data = entry.path.read_bytes()
            entry.path.unlink()
        except OSError:
            self._show("", self.words.rules_gone())
            return
        self._office.catalogue.refresh()
        self.refresh()
        self._show("", "")
        self.note(self.words.removed_rules(_title(entry)), partial(self._put_back, entry.path, data))

    def _put_back(self, path: Path, data: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_file(LocalFileSystem(), path, data, Expected.ANYTHING)
        except (OSError, ForfaitError):
            self._show("", self.words.rules_gone())
        self._office.catalogue.refresh()
        self.refresh()

    def _show(self, said: str, problem: str) -> None:
        self.show_text(self._said, said)
        self.show_text(self._problem, problem)


def _title(entry: CatalogueEntry) -> str:
    return f"{entry.programme_title or entry.title} {entry.year}"
