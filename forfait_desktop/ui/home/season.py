"""The line of the library that says what to do now, and the dialog that notes a date nobody published."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.presentation.home.season_view import NOTABLE, SeasonView, Which, season_view
from forfait_desktop.presentation.pages.entry import parse_date
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.storage.library_row import IndexRow
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import MessageBar
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import PageScroll

if TYPE_CHECKING:
    from forfait_desktop.presentation.wording.wording import Wording
    from forfait_desktop.storage.settings import Settings
    from forfait_desktop.ui.tools import Tools

_KEY: Final = "saison"
_DEADLINES: Final = "echeances"


class SettingsDates:
    """The dates that the user noted, kept in the settings: one « dates.<campaign>.<which> » each, ISO."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def day(self, campaign: str, which: Which) -> date | None:
        """What was noted, None when nothing was."""
        try:
            return date.fromisoformat(self._settings.text(f"dates.{campaign}.{which}"))
        except ValueError:
            return None

    def note(self, campaign: str, which: Which, day: date | None) -> None:
        """Note a day, or forget it."""
        if day != self.day(campaign, which):
            self._settings.set(f"dates.{campaign}.{which}", day.isoformat() if day is not None else "")
            self._settings.set(f"dates.{campaign}.{which}.changes", self.changes(campaign, which) + 1)

    def changes(self, campaign: str, which: Which) -> int:
        """How many times the day was noted, changed or forgotten: calendars only take what counts further."""
        return int(self._settings.number(f"dates.{campaign}.{which}.changes", 0))


class SeasonLine(QObject):
    """Says the season in the messages of the library.

    Signals:
        open_requested(str): the path of a declaration.
        screen_requested(str, str): the path of a declaration, "" for none, and the screen to open on it.
        new_requested(): « Nouvelle déclaration ».
    """

    open_requested = Signal(str)
    screen_requested = Signal(str, str)
    new_requested = Signal()

    def __init__(self, kit: Kit, tools: Tools, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._tools = tools
        self._messages = messages
        self._window = window
        self._dates = SettingsDates(tools.settings)
        self._rows: tuple[IndexRow, ...] = ()
        self._view: SeasonView | None = None
        messages.pressed.connect(self._on_pressed)

    def show_rows(self, rows: tuple[IndexRow, ...]) -> None:
        """Say what the rows of the index call for."""
        self._rows = rows
        self._show()

    def _show(self) -> None:
        office = self._tools.office
        view = self._view = season_view(self._rows, self._dates, office.today(), office.words.seasons)
        if view is None:
            self._messages.clear(_KEY)
            return
        actions = tuple(ActionView(f"{_KEY}.{one.id}", one.text, one.name) for one in view.actions)
        actions = (*actions, ActionView(f"{_KEY}.{_DEADLINES}", office.words.seasons.deadlines()))
        self._messages.say(_KEY, view.severity, view.text, actions, closable=False)

    def _on_pressed(self, action: str) -> None:
        kind, _, what = action.partition(".")
        view = self._view
        if kind != _KEY or view is None:
            return
        match what:
            case "new":
                self.new_requested.emit()
            case "open":
                self.open_requested.emit(view.path)
            case "note":
                dialog = DatesDialog(self._kit, self._tools.office.words, view, self._dates, self._window)
                dialog.accepted.connect(self._show)
                self._tools.dialogs.show(dialog)
            case _:
                # The deadlines are those of all the declarations: none is opened for them.
                self.screen_requested.emit("" if what == _DEADLINES else view.path, what)


class DatesDialog(QDialog):
    """Notes the dates of a campaign that were not published."""

    def __init__(self, kit: Kit, words: Wording, view: SeasonView, dates: SettingsDates, parent: QWidget) -> None:
        """Ask for what `view` has no published date for."""
        super().__init__(parent)
        self.setObjectName("dates")
        self._words = words
        self._campaign = view.campaign
        self._dates = dates
        self._published = view.published
        self.setWindowTitle(words.seasons.dialog_title(view.what))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(14)
        self._page = PageScroll(self, 0)
        self._page.set_margins(24, 20, 24 - self._page.bar_width(), 0)
        self._page.body.setSpacing(14)
        column.addWidget(self._page, 1)
        self._page.body.addWidget(plain_label(words.seasons.dialog_lead(), "secondary", self))
        self._rows: dict[Which, FieldRow] = {}
        self._fields: dict[Which, DateField] = {}
        known = {"opens": view.published.opens, "closes": view.published.closes, "payment": None}
        for which in NOTABLE:
            if known[which] is not None:
                continue
            field = DateField(kit, f"dates.{which}", self)
            day = dates.day(view.campaign, which)
            field.setText(f"{day:%d/%m/%Y}" if day is not None else "")
            hint = words.seasons.not_published()
            row = FieldRow(kit, field, words.seasons.date_label(which), hint=hint, parent=self)
            self._page.body.addWidget(row)
            self._rows[which], self._fields[which] = row, field
        ends = EndsLayout(on_left=0)
        ends.setContentsMargins(24, 0, 24, 0)
        cancel = Button(kit, self.tr("Annuler"), "dates.annuler", parent=self)
        cancel.clicked.connect(self.reject)
        save = Button(kit, self.tr("Noter"), "dates.noter", "primary", parent=self)
        save.clicked.connect(self._on_save)
        ends.addWidget(cancel)
        ends.addWidget(save)
        column.addLayout(ends)
        self._room = parent.window().size()
        self.setMinimumWidth(min(kit.theme.px(460), self._room.width() - 40))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of the dates, as far as the window has it: beyond, they scroll."""
        super().showEvent(event)
        inside = self._page.whole_height() + self.height() - self._page.height()
        self.resize(self.width(), min(inside, self._room.height() - 40))

    def _on_save(self) -> None:
        found: dict[Which, date | None] = {}
        wrong: Which | None = None
        for which, field in self._fields.items():
            text = field.text().strip()
            day = parse_date(text) if text else None
            problem = self._words.entry.not_date() if text and day is None else ""
            if not problem and which == "closes":
                opens = found.get("opens") or self._published.opens
                if day is not None and opens is not None and day < opens:
                    problem = self._words.seasons.order_error()
            self._rows[which].show_error(problem)
            wrong = wrong or (which if problem else None)
            found[which] = day
        if wrong is not None:
            self._fields[wrong].setFocus()
            return
        for which, day in found.items():
            self._dates.note(self._campaign, which, day)
        self.accept()
