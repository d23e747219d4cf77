"""The steps: a list in a column, or a combo box when there is no room for one; both under the same filter."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from forfait_desktop.presentation.pages.steps import StepFilter, filtered, in_filter
from forfait_desktop.presentation.views import StepGroupView, StepView
from forfait_desktop.ui.fields.line import is_window_shortcut
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.stylesheet import MENU_ARROW
from forfait_desktop.ui.notes import filled
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.combo import ComboBox, paint_arrow
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.steps import StepList

# Pixels between the text of a quiet button and its edge, as the style sheet has it.
_PADDING: Final = 10


def plain(text: str) -> str:
    """Return ``text`` without accents nor capitals, for searching."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()


class FilterButton(Button):
    """« Afficher : tout », with the menu that chooses which steps are listed.

    Signals:
        chosen(str): « all », « to_do » or « to_prove ».
    """

    chosen = Signal(str)

    def __init__(self, kit: Kit, button_id: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", button_id, "quiet", "list-checks", parent)
        self._theme = kit.theme
        self._bare = False
        self._wanted: StepFilter = "all"
        self._actions: dict[str, QAction] = {}
        menu = QMenu(self)
        group = QActionGroup(menu)
        for wanted, word in (
            ("all", self.tr("Tout")),
            ("to_do", self.tr("À faire")),
            ("to_prove", self.tr("À prouver")),
        ):
            action = QAction(word, menu)
            action.setCheckable(True)
            action.setData(wanted)
            action.triggered.connect(self._on_triggered)
            group.addAction(action)
            menu.addAction(action)
            self._actions[wanted] = action
        self.setMenu(menu)
        self.show_filter("all")

    def show_filter(self, wanted: StepFilter) -> None:
        """Show which steps are listed."""
        self._wanted = wanted
        action = self._actions[wanted]
        action.setChecked(True)
        word = action.text()
        text = self.tr("Afficher\u00a0: {which}").format(which=word[0].lower() + word[1:])
        self.setText("" if self._bare else text)
        self.setAccessibleName(text)
        self.setToolTip(text if self._bare else "")

    def set_bare(self, bare: bool) -> None:
        """Show the sign alone; the words go to the tool tip."""
        if bare != self._bare:
            self._bare = bare
            self.show_filter(self._wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button and its arrow: that of the style keeps its size when the text grows."""
        super().paintEvent(event)
        painter = QPainter(self)
        area = QRectF(
            self.width() - self._theme.px(MENU_ARROW) - _PADDING, 0, self._theme.px(MENU_ARROW), self.height()
        )
        paint_arrow(painter, self._theme, area.center(), "primary")
        painter.end()

    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(str(action.data()))


class StepsPanel(Card):
    """The column of steps.

    Signals:
        opened(str): the step to open.
        filter_chosen(str): which steps are to be listed.
    """

    opened = Signal(str)
    filter_chosen = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, "bar", 0)
        self._groups: tuple[StepGroupView, ...] = ()
        self._current = ""
        self._filter: StepFilter = "all"
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
        self.filter = FilterButton(kit, "etapes.filtre", self)
        self.filter.chosen.connect(self.filter_chosen)
        column.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignLeft)
        self._nothing = plain_label("", "secondary", self)
        self._nothing.setObjectName("etapes.rien")
        self._nothing.setContentsMargins(4, 0, 4, 0)
        self._nothing.hide()
        column.addWidget(self._nothing)
        self.list = StepList(kit, self.tr("Étapes de la déclaration"), self)
        self.list.step_chosen.connect(self._on_opened)
        column.addWidget(self.list, 1)

    def show_groups(self, groups: tuple[StepGroupView, ...]) -> None:
        """Show the steps that match the search, or those of the filter when nothing is searched."""
        self._groups = groups
        searched = plain(self.search.text().strip())
        if searched:
            groups = tuple(
                found for group in groups if (found := replace(group, steps=_matching(group, searched))).steps
            )
        else:
            groups = filtered(groups, self._filter, self._current)
        self.list.show_groups(groups, self._current)
        self._show_nothing(searching=bool(searched))

    def set_filter(self, wanted: StepFilter) -> None:
        """List other steps."""
        self._filter = wanted
        self.filter.show_filter(wanted)
        self.show_groups(self._groups)

    def _show_nothing(self, *, searching: bool) -> None:
        """Say that nothing is left under the filter: only the step that is open is still listed."""
        found = any(in_filter(step, self._filter) for group in self._groups for step in group.steps)
        texts = {"to_do": self.tr("Plus rien à faire."), "to_prove": self.tr("Plus rien à prouver.")}
        text = "" if found or searching else texts.get(self._filter, "")
        self._nothing.set_text_quietly(text)
        self._nothing.setVisible(bool(text))

    def set_current(self, page_id: str) -> None:
        """Mark the step that is open."""
        self._current = page_id
        if self._filter != "all":
            self.show_groups(self._groups)
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
        filter_chosen(str): which steps are to be listed.
    """

    opened = Signal(str)
    filter_chosen = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        filled(self)
        self._ids: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._waiting: tuple[tuple[StepGroupView, ...], str] | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        self.combo = ComboBox(kit, "etapes.combo", self)
        # activated: only what the user chose, never what the program showed.
        self.combo.activated.connect(self._on_activated)
        row.addWidget(self.combo, 1)
        self._filter: StepFilter = "all"
        self.filter = FilterButton(kit, "etapes.combo.filtre", self)
        self.filter.chosen.connect(self.filter_chosen)
        row.addWidget(self.filter)

    def set_compact(self, compact: bool) -> None:
        """Take little room: the step has more of the line, the filter less."""
        self.filter.set_bare(compact)
        self._row.setContentsMargins(24, 2 if compact else 6, 24, 2 if compact else 6)

    def set_filter(self, wanted: StepFilter) -> None:
        """List other steps from the next time they are shown."""
        self._filter = wanted
        self.filter.show_filter(wanted)

    def show_groups(self, groups: tuple[StepGroupView, ...], current: str) -> None:
        """Show the steps of the filter, with their place among all of them and their status; once in sight."""
        if not self.isVisible():
            self._waiting = (groups, current)
            return
        self._waiting = None
        if (groups, current, self._filter) == self._shown:
            return
        self._shown = (groups, current, self._filter)
        order = {step.id: number for number, step in enumerate((s for g in groups for s in g.steps), 1)}
        steps = tuple(step for group in filtered(groups, self._filter, current) for step in group.steps)
        count = len(order)
        texts = [
            self.tr("Étape {number} sur {count}\u00a0: {title}").format(
                number=order[step.id], count=count, title=step.title
            )
            for step in steps
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

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the column of steps stood in its place."""
        if self._waiting is not None:
            groups, current = self._waiting
            self.show_groups(groups, current)
        super().showEvent(event)

    def _on_activated(self, index: int) -> None:
        if 0 <= index < len(self._ids):
            self.opened.emit(self._ids[index])
