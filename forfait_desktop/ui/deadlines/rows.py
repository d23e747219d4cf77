"""One deadline: its day, what it is, whose it is, how far; « Ouvrir », « Noter la date », « Notez le montant reçu »."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from forfait_desktop.presentation.deadlines.view import DeadlineRow
from forfait_desktop.presentation.wording.deadlines import DeadlineWords
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout, height_at
from forfait_desktop.ui.widgets.labels import plain_label

_DAY: Final = 132
_WHEN: Final = 120
_MIDDLE: Final = 260
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class RowLayout(FlowLayout):
    """Day, what it is, how far, in columns that stand under each other row after row; else what it is under both."""

    def __init__(self, kit: Kit, day: QWidget, middle: QWidget, when: QWidget) -> None:
        """Hold the three, which keep their parent."""
        super().__init__(None, 20, 4)
        self._theme = kit.theme
        for part in (day, middle, when):
            self.addWidget(part)

    def arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height needed in ``rect`` and, with ``apply``, place the items."""
        area, gap = self.inner(rect), self.gap()
        day, middle, when = self.shown()
        first, last = self._theme.px(_DAY), self._theme.px(_WHEN)
        left = area.width() - first - last - 2 * gap
        right = QRect(area.right() + 1 - last, area.y(), last, height_at(when, last))
        beside = left >= self._theme.px(_MIDDLE)
        if not beside:
            first = min(first, area.width() - gap - 1)
            right = QRect(area.x() + first + gap, area.y(), area.width() - first - gap, 0)
            right.setHeight(height_at(when, right.width()))
        begin = QRect(area.x(), area.y(), first, height_at(day, first))
        top = max(begin.bottom(), right.bottom()) + 1
        if beside:
            below = QRect(area.x() + first + gap, area.y(), left, height_at(middle, left))
        else:
            below = QRect(area.x(), top + self.line_gap(), area.width(), height_at(middle, area.width()))
        if apply:
            for item, place in ((day, begin), (middle, below), (when, right)):
                item.setGeometry(place)
        return max(top, below.bottom() + 1) - rect.y() + self.contentsMargins().bottom()

    def minimumSize(self) -> QSize:
        """Return what one column needs; the day and how far never wrap into less than a word."""
        day, middle, when = self.shown()
        upper = day.minimumSize().width() + self.gap() + when.minimumSize().width()
        return QSize(max(upper, middle.minimumSize().width()), super().minimumSize().height())


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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 8)
        role = "strong" if row.group == "coming" else "secondary"
        day = plain_label(row.day_text, role, self)
        middle = self._middle(self)
        whole.addLayout(RowLayout(kit, day, middle, plain_label(row.when, role, self)))

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
        self.open.setAccessibleName(words.open_one(single, row.what) if single else words.open_several(row.what))
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
