"""One deadline: its day, what it is, whose it is, how far; « Ouvrir », « Noter la date », « Notez le montant reçu »."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from forfait_desktop.presentation.deadlines.view import DeadlineRow
from forfait_desktop.presentation.wording.deadlines import DeadlineWords
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow

_DAY: Final = 132
_WHEN: Final = 120
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class RowButton(Button):
    """A link of a row; leaves ↓ and ↑ to the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the row."""
        if event.key() in _MOVES:
            event.ignore()
            return
        super().keyPressEvent(event)


class DeadlineLine(QWidget):
    """A row of the list.

    Signals:
        open_requested(str): the path of a declaration.
        amount_requested(str): the path of a declaration whose payment is to be noted.
        note_requested(str): the campaign of which a date is to be noted.
        moved(int): ↓ or ↑: how many rows further to go.
    """

    open_requested = Signal(str)
    amount_requested = Signal(str)
    note_requested = Signal(str)
    moved = Signal(int)

    def __init__(self, kit: Kit, row: DeadlineRow, words: DeadlineWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._words = words
        self.row = row
        self.setAccessibleName(row.name)
        line = AdaptiveRow(self, gap=20, line_gap=4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 8)
        whole.addWidget(line)
        self._day = plain_label(row.day_text, "strong" if row.group == "coming" else "secondary", line)
        line.add(self._day)
        line.add(self._middle(line), 1)
        self._when = plain_label(row.when, "strong" if row.group == "coming" else "secondary", line)
        line.add(self._when)
        kit.theme.changed.connect(self._fit)
        self._fit()

    def _middle(self, parent: QWidget) -> QWidget:
        row, words = self.row, self._words
        part = QWidget(parent)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(row.what, "body", part))
        column.addWidget(plain_label(row.whose, "secondary", part))
        for note in row.notes:
            column.addWidget(plain_label(note, "caption", part))
        links = FlowLayout(None, 16, 2)
        single = row.declarations[0][1] if len(row.declarations) == 1 else ""
        self.open = RowButton(self._kit, words.open(), f"echeance.{row.key}.ouvrir", "link", parent=part)
        self.open.setAccessibleName(words.open_one(single) if single else words.open_several(row.what))
        self.open.clicked.connect(self._on_open)
        links.addWidget(self.open)
        if row.note:
            text = words.change_day() if row.noted is not None else words.note_day()
            note_button = RowButton(self._kit, text, f"echeance.{row.key}.noter", "link", parent=part)
            note_button.setAccessibleName(words.note_name(text, row.what))
            note_button.clicked.connect(self._on_note)
            links.addWidget(note_button)
        if row.amounts:
            amount = RowButton(self._kit, words.note_amount(), f"echeance.{row.key}.montant", "link", parent=part)
            named = row.amounts[0][1] if len(row.amounts) == 1 else row.what
            amount.setAccessibleName(words.amount_name(named))
            amount.clicked.connect(self._on_amount)
            links.addWidget(amount)
            self._amount = amount
        column.addLayout(links)
        return part

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ and ↑ go to the next row, before the page that scrolls takes them."""
        if event.key() in _MOVES:
            self.moved.emit(_MOVES[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _on_open(self) -> None:
        self._choose(self.row.declarations, self.open, "ouvrir")

    def _on_amount(self) -> None:
        self._choose(self.row.amounts, self._amount, "montant")

    def _on_note(self) -> None:
        self.note_requested.emit(self.row.campaign)

    def _choose(self, declarations: tuple[tuple[str, str], ...], button: Button, what: str) -> None:
        """Go at once when there is one declaration only, else let it be chosen."""
        if len(declarations) == 1:
            self._emit(what, declarations[0][0])
            return
        self.menu(declarations, what).popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu(self, declarations: tuple[tuple[str, str], ...], what: str) -> QMenu:
        """Return the menu of several declarations, « ouvrir » or « montant »."""
        menu = QMenu(self)
        menu.setObjectName("echeance.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for path, name in declarations:
            action = QAction(name.replace("&", "&&"), menu)
            action.setData((what, path))
            menu.addAction(action)
        menu.triggered.connect(self._on_chosen)
        return menu

    def _on_chosen(self, action: QAction) -> None:
        what, path = action.data()
        self._emit(str(what), str(path))

    def _emit(self, what: str, path: str) -> None:
        (self.open_requested if what == "ouvrir" else self.amount_requested).emit(path)

    def _fit(self) -> None:
        self._day.setFixedWidth(self._kit.theme.px(_DAY))
        self._when.setFixedWidth(self._kit.theme.px(_WHEN))
