"""« À propos » and « Licences »: what the application is made of, each text as its authors wrote it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forfait_desktop.records import dataclass
from forfait_desktop.ui.settings.parts import Pane
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.row_list import ListColumns, ListRow, RowList

_NARROW: Final = 560
_TEXT_HEIGHT: Final = 320


@dataclass(frozen=True, slots=True)
class Component:
    """Something the application contains: its name, its licence, what it is for, the file of the text."""

    name: str
    licence: str
    role: str
    file: Path


def components(resources: Path) -> tuple[Component, ...]:
    """The components of ``licences/liste.toml``, with the font and the icons; nothing when the list is not there."""
    folder = resources / "licences"
    try:
        listed = tomllib.loads((folder / "liste.toml").read_text(encoding="utf-8")).get("component", [])
    except (OSError, ValueError):
        return ()
    return tuple(
        Component(
            str(one.get("name", "")),
            str(one.get("licence", "")),
            str(one.get("role", "")),
            folder / str(one.get("file")),
        )
        for one in listed
        if isinstance(one, dict)
    )


class AboutPane(Pane):
    """The version, the independence notice, the facts."""

    def __init__(self, context: SideContext, parent: QWidget, facts: tuple[str, ...]) -> None:
        super().__init__(context, parent)
        card = self.card()
        self.add_text(card, facts[0], "section", "reglages.version")
        self.add_text(card, self.words.independence(), "strong")
        for fact in facts[1:]:
            self.add_text(card, fact, "secondary")


class LicencesPane(Pane):
    """The components, and the text of the one that is chosen."""

    def __init__(self, context: SideContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        kit, words = context.kit, self.words
        self.column.addWidget(plain_label(words.licences_note(), "secondary", self))
        card = Card(self, "card", 0)
        card.body.setSpacing(0)
        columns = ListColumns(words.licences_heads(), (0.3, 0.22, 0.48), 0, _NARROW)
        self.list = RowList(kit, "reglages.licences.liste", words.licences_list(), columns, card, most=6)
        self.list.row_changed.connect(self._on_row)
        card.body.addWidget(self.list.heads)
        card.body.addWidget(self.list)
        self.column.addWidget(card)
        self._about = plain_label("", "strong", self)
        self._about.setObjectName("reglages.licences.composant")
        self.column.addWidget(self._about)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("reglages.licences.texte")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self.text)
        self._components = components(context.tools.office.places.campaigns.parent)
        kit.theme.changed.connect(self._fit)
        self._fit()
        rows = (
            ListRow(str(number), (one.name, one.licence, one.role), words.licence_row(one.name, one.licence, one.role))
            for number, one in enumerate(self._components)
        )
        self.list.load(tuple(rows))

    def zones(self) -> tuple[QWidget, ...]:
        """Return the list and the text."""
        return (self.list, self.text)

    def _fit(self) -> None:
        self.text.setFixedHeight(self.context.kit.theme.px(_TEXT_HEIGHT))

    def _on_row(self, key: str) -> None:
        if not key:
            return
        one = self._components[int(key)]
        try:
            text = one.file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            text = self.words.licence_missing()
        self._about.set_text_quietly(self.words.licence_row(one.name, one.licence, one.role))
        self.text.setPlainText(text)
        self.text.setAccessibleName(self.words.licence_text(one.name))
