"""The month view: a grid of days, only to be looked at; what falls on them is listed under it."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.wording.deadlines import DeadlineWords
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label

_CELL: Final = 40
_HEAD: Final = 28
_DAYS: Final = 7


class MonthGrid(QWidget):
    """Six weeks at most; a day with deadlines carries their number, today a frame."""

    def __init__(self, kit: Kit, words: DeadlineWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._words = words
        self._weeks: list[list[date]] = []
        self._month = 1
        self._counts: dict[date, int] = {}
        self._today = date.min
        self.setObjectName("echeances.grille")
        kit.theme.changed.connect(self._on_theme)

    def show_month(self, first: date, counts: dict[date, int], today: date) -> None:
        """Show the month that begins on ``first``; ``counts`` are the deadlines of its days."""
        self._weeks = calendar.Calendar(calendar.MONDAY).monthdatescalendar(first.year, first.month)
        self._month, self._counts, self._today = first.month, counts, today
        told = [self._words.day_name(day, count, is_today=day == today) for day, count in counts.items()]
        self.setAccessibleName("; ".join([self._words.month(first), *told]))
        self._on_theme()

    def sizeHint(self) -> QSize:
        """Return the height of the weeks."""
        px = self._kit.theme.px
        return QSize(_DAYS * px(_CELL), px(_HEAD) + len(self._weeks) * px(_CELL))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, on whatever width."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the heads and the days."""
        theme = self._kit.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high, head = self.width() / _DAYS, theme.px(_CELL), theme.px(_HEAD)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        for number, name in enumerate(self._words.weekdays()):
            painter.drawText(QRect(round(number * wide), 0, round(wide), head), Qt.AlignmentFlag.AlignCenter, name)
        for row, week in enumerate(self._weeks):
            for column, day in enumerate(week):
                area = QRect(round(column * wide), head + row * high, round(wide), high).adjusted(2, 2, -2, -2)
                self._paint_day(painter, area, day)
        painter.end()

    def _paint_day(self, painter: QPainter, area: QRect, day: date) -> None:
        theme, count = self._kit.theme, self._counts.get(day, 0)
        if day.month != self._month:
            return
        painter.setPen(QPen(theme.colour("primary"), 2) if day == self._today else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary_soft" if count else "surface"))
        painter.drawRoundedRect(area, 4, 4)
        font = QFont(theme.font("strong" if count else "body"))
        painter.setFont(font)
        painter.setPen(theme.colour("text" if count else "text2"))
        text = f"{day.day}" if not count else f"{day.day} ({count})"
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _on_theme(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()


class MonthHead(QWidget):
    """« Décembre 2023 » between two arrows.

    Signals:
        changed(object): the first day of the month to show.
    """

    changed = Signal(object)

    def __init__(self, kit: Kit, words: DeadlineWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._first = date.min
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.back = Button(kit, "", "echeances.precedent", "secondary", "chevron-left", self)
        self.back.setAccessibleName(words.before())
        self.back.setToolTip(words.before())
        self.back.clicked.connect(self._on_back)
        self.title = plain_label("", "section", self, wrap=False)
        self.title.setObjectName("echeances.mois.titre")
        self.next = Button(kit, "", "echeances.suivant", "secondary", "chevron-right", self)
        self.next.setAccessibleName(words.after())
        self.next.setToolTip(words.after())
        self.next.clicked.connect(self._on_next)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.next)
        row.addStretch(1)

    def show_month(self, first: date) -> None:
        """Show the name of the month that begins on ``first``."""
        self._first = first
        self.title.set_text_quietly(self._words.month(first))

    def _on_back(self) -> None:
        if self._first > date(2000, 1, 1):
            self.changed.emit((self._first - timedelta(days=1)).replace(day=1))

    def _on_next(self) -> None:
        if self._first < date(2100, 1, 1):
            self.changed.emit((self._first + timedelta(days=31)).replace(day=1))


class MonthView(QWidget):
    """The head and the grid.

    Signals:
        changed(object): the first day of the month to show.
    """

    changed = Signal(object)

    def __init__(self, kit: Kit, words: DeadlineWords, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.head = MonthHead(kit, words, self)
        self.head.changed.connect(self.changed)
        self.grid = MonthGrid(kit, words, self)
        column.addWidget(self.head)
        column.addWidget(self.grid)

    def show_month(self, first: date, counts: dict[date, int], today: date) -> None:
        """Show the month that begins on ``first``."""
        self.head.show_month(first)
        self.grid.show_month(first, counts, today)
