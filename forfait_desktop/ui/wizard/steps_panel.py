"""The steps: a list in a column, or a combo box when there is no room for one."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from forfait_desktop.presentation.views import StepGroupView, StepView
from forfait_desktop.ui.fields.line import is_window_shortcut
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import filled
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.steps import StepList


def plain(text: str) -> str:
    """Return ``text`` without accents nor capitals, for searching."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()


class StepsPanel(Card):
    """The column of steps.

    Signals:
        opened(str): the step to open.
    """

    opened = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, "bar", 0)
        self._groups: tuple[StepGroupView, ...] = ()
        self._current = ""
        column = self.body
        column.setContentsMargins(12, 16, 8, 8)
        column.setSpacing(8)
        title = plain_label(self.tr("Étapes"), "section", self)
        title.setContentsMargins(4, 0, 0, 0)
        column.addWidget(title)
        self.search = QLineEdit(self)
        self.search.setObjectName("etapes.recherche")
        self.search.setAccessibleName(self.tr("Rechercher une étape"))
        self.search.setPlaceholderText(self.tr("Rechercher une étape"))
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        column.addWidget(self.search)
        self.list = StepList(kit, self.tr("Étapes de la déclaration"), self)
        self.list.step_chosen.connect(self._on_opened)
        column.addWidget(self.list, 1)

    def show_groups(self, groups: tuple[StepGroupView, ...]) -> None:
        """Show the steps that match the search, all of them when there is none."""
        self._groups = groups
        wanted = plain(self.search.text().strip())
        if wanted:
            groups = tuple(found for group in groups if (found := replace(group, steps=_matching(group, wanted))).steps)
        self.list.show_groups(groups, self._current)

    def set_current(self, page_id: str) -> None:
        """Mark the step that is open."""
        self._current = page_id
        self.list.show_current(page_id)

    def focus_search(self) -> None:
        """Start searching a step."""
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search: Enter opens the first step found, ↓ goes to the list, Échap gives up."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_window_shortcut(event):
            event.ignore()
            return True
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_first()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.focus_current()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _on_search(self, _text: str) -> None:
        self.show_groups(self._groups)

    def _open_first(self) -> None:
        wanted = plain(self.search.text().strip())
        for group in self._groups:
            for step in _matching(group, wanted):
                self._on_opened(step.id)
                return

    def _on_opened(self, page_id: str) -> None:
        self.search.clear()
        self.opened.emit(page_id)


def _matching(group: StepGroupView, wanted: str) -> tuple[StepView, ...]:
    return tuple(step for step in group.steps if wanted in plain(step.title) or wanted in plain(step.id))


class StepsCombo(QWidget):
    """The steps in one line.

    Signals:
        opened(str): the step to open.
    """

    opened = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        filled(self)
        self._ids: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        self.combo = ComboBox(kit, "etapes.combo", self)
        # activated: only what the user chose, never what the program showed.
        self.combo.activated.connect(self._on_activated)
        row.addWidget(self.combo)

    def show_groups(self, groups: tuple[StepGroupView, ...], current: str) -> None:
        """Show the steps, with their place and their status."""
        steps = tuple(step for group in groups for step in group.steps)
        count = len(steps)
        texts = [
            self.tr("Étape {number} sur {count}\u00a0: {title}").format(number=number, count=count, title=step.title)
            for number, step in enumerate(steps, 1)
        ]
        ids = tuple(step.id for step in steps)
        if ids != self._ids or [self.combo.itemText(i) for i in range(self.combo.count())] != texts:
            self.combo.clear()
            self.combo.addItems(texts)
            self._ids = ids
        for number, step in enumerate(steps):
            self.combo.setItemData(number, step.accessible, Qt.ItemDataRole.AccessibleTextRole)
        if current in ids and self.combo.currentIndex() != ids.index(current):
            self.combo.setCurrentIndex(ids.index(current))

    def _on_activated(self, index: int) -> None:
        if 0 <= index < len(self._ids):
            self.opened.emit(self._ids[index])
