"""E17, « Échéances »: the days of all the declarations, as a list or by month; noted, opened, put in a calendar."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from forfait_desktop.domain.seasons import Dates
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.deadlines.view import DeadlineRow, DeadlinesView, deadlines_view, month_days
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.presentation.home.season_view import NOTABLE, SeasonView, Which
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.presentation.wording.deadlines import DeadlineWords
from forfait_desktop.presentation.wording.exports import ExportWords
from forfait_desktop.storage.names import safe_name
from forfait_desktop.ui.background import Progress
from forfait_desktop.ui.deadlines.month import MonthView
from forfait_desktop.ui.deadlines.rows import DeadlineLine
from forfait_desktop.ui.home.season import DatesDialog, SettingsDates
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.practice.office import ALL, Loaded, folder_of, loader
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, rule
from forfait_desktop.ui.widgets.toggles import RadioButton

_READING: Final = "echeances.lecture"
_FOLDER: Final = "echeances.dossier"
_LIST, _MONTH = 0, 1


@in_french()
def write_calendar(
    declarations: Sequence[Exported],
    words: ExportWords,
    noted: Callable[[str, str], date | None],
    changes: Callable[[str, str], int],
    target: Path,
) -> tuple[Path, int]:
    """Write the deadlines as events, the same as the command `export`. For a background thread.

    Returns:
        The file, and how many events are in it.

    Raises:
        ForfaitError: `export-failed` (path, reason).
    """
    from forfait_desktop.presentation.exports.calendar import events_of
    from forfait_desktop.report.calendar import render_ics
    from forfait_desktop.ui.export.pdf import write_bytes

    events = events_of(declarations, words, noted, changes)
    data = render_ics(events, words.calendar_name())
    return write_bytes(data, target), len(events)


class DeadlinesScreen(SideScreen):
    """The screen « Échéances »."""

    def __init__(self, context: SideContext) -> None:
        words = DeadlineWords(QCoreApplication.translate)
        super().__init__(context, words.title())
        self._words = words
        self._dates = SettingsDates(context.tools.settings)
        self._loaded: Loaded | None = None
        self._view = DeadlinesView()
        self._progress: Progress | None = None
        self._started = False
        self._closed = False
        self._written: Path | None = None
        self._lines: list[DeadlineLine] = []
        self._first = context.tools.office.today().replace(day=1)
        self.body.addWidget(plain_label(words.lead(), "secondary", self))
        self.body.addWidget(self._controls())
        self.empty = plain_label("", "section", self)
        self.empty.setObjectName("echeances.vide")
        self.empty.hide()
        self.month = MonthView(context.kit, words, self)
        self.month.changed.connect(self._on_month)
        self.month.hide()
        self.body.addWidget(self.month)
        self.body.addWidget(self.empty)
        self._card = Card(self)
        self._card.setObjectName("echeances.lignes")
        self._card.setAccessibleName(words.title())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._card.body.addLayout(self._list)
        self._card.hide()
        self.body.addWidget(self._card)
        self.messages.pressed.connect(self._on_action)

    def _controls(self) -> QWidget:
        part, words, kit = QWidget(self), self._words, self.context.kit
        flow = FlowLayout(part, 16, 8)
        self._group = QButtonGroup(self)
        for number, (text, name) in enumerate(((words.as_list(), "liste"), (words.as_month(), "mois"))):
            radio = RadioButton(kit, text, part, boxed=False)
            radio.setObjectName(f"echeances.{name}")
            radio.setAccessibleName(words.view_name(text))
            radio.setChecked(number == _LIST)
            self._group.addButton(radio, number)
            flow.addWidget(radio)
        self._group.idToggled.connect(self._on_way)
        self.calendar = Button(kit, words.calendar(), "echeances.agenda", "secondary", "calendar-clock", part)
        self.calendar.clicked.connect(self._on_calendar)
        self.calendar.setEnabled(False)
        flow.addWidget(self.calendar)
        return part

    # SideScreen

    def refresh(self) -> None:
        """Read the library the first time."""
        if not self._started:
            self._started = True
            self._read()

    def focus_first(self) -> None:
        """Go to the first row, or to the way back while there is none."""
        (self._lines[0].open if self._lines else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back, the choice of the view, the rows."""
        checked = self._group.checkedButton() or self._group.buttons()[0]
        return (self.back, checked, *(line.open for line in self._lines[:1]))

    def closing(self) -> None:
        """What is being read is given up."""
        self._closed = True
        if self._progress is not None:
            self._progress.stop()

    # Reading

    def _read(self) -> None:
        if self._progress is not None:
            return
        self.context.save_now()
        self._progress = Progress(self)
        self.messages.say(_READING, "info", self._words.reading(), closable=False)
        work = loader(self.context.tools.office, ALL, self._progress, every=True)
        # Behind the save that may be waiting; read elsewhere, so that the next saves do not wait for it.
        self.context.tools.worker.submit(_nothing, functools.partial(self._submit, work), self._on_failed)

    def _submit(self, work: Callable[[], Loaded], _saved: object) -> None:
        self.context.tools.indexer.submit(work, self._on_read, self._on_failed)

    def _on_read(self, loaded: object) -> None:
        if not self._finish() or not isinstance(loaded, Loaded):
            return
        at_start = self.back.hasFocus()
        self._loaded = loaded
        self._show()
        lost = sum(1 for member in loaded.members if member.case is None)
        if lost:
            self.messages.say(PASSING, "warn", self._words.unreadable(lost))
        if at_start:
            self.focus_first()

    def _finish(self) -> bool:
        if self._closed:
            return False
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.deleteLater()
        self.messages.clear(_READING)
        return True

    def _on_failed(self, error: Exception) -> None:
        if not self._finish():
            return
        known = isinstance(error, ForfaitError)
        text = self.context.tools.office.sentence(error) if known else self._words.failed()  # type: ignore[arg-type]
        self.messages.say(PASSING, "err", text)

    # Showing

    def _show(self) -> None:
        if self._loaded is None:
            return
        today = self.context.tools.office.today()
        self._view = deadlines_view(self._loaded.members, self._dates, today, self._words)
        by_month = self._group.checkedId() == _MONTH
        self.month.setVisible(by_month)
        if by_month:
            days = month_days(self._view, self._first)
            self.month.show_month(self._first, {day: len(rows) for day, rows in days.items()}, today)
            rows = tuple(row for found in days.values() for row in found)
            self._fill((("", rows),))
            empty = "" if rows else self._words.nothing_that_month()
        else:
            words = self._words
            self._fill(
                (
                    ("", self._view.of_group("coming")),
                    (words.heading_unknown(), self._view.of_group("unknown")),
                    (words.heading_past(), self._view.of_group("past")),
                )
            )
            empty = self._view.empty
        self.empty.set_text_quietly(empty)
        self.empty.setVisible(bool(empty))
        self.calendar.setEnabled(any(row.day is not None for row in self._view.rows))

    def _fill(self, groups: tuple[tuple[str, tuple[DeadlineRow, ...]], ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = []
        for heading, rows in groups:
            if heading and rows:
                label = plain_label(heading, "group", self._card)
                label.setContentsMargins(0, 12 if self._lines else 0, 0, 4)
                self._list.addWidget(label)
            for number, row in enumerate(rows):
                if number:
                    self._list.addWidget(rule(self._card))
                self._list.addWidget(self._line(row))
        self._card.setVisible(bool(self._lines))

    def _line(self, row: DeadlineRow) -> DeadlineLine:
        line = DeadlineLine(self.context.kit, row, self._words, self._card)
        line.open_requested.connect(self._on_open)
        line.amount_requested.connect(self._on_amount)
        line.note_requested.connect(self._on_note)
        line.moved.connect(self._on_moved)
        self._lines.append(line)
        return line

    def _on_moved(self, step: int) -> None:
        here = next((number for number, line in enumerate(self._lines) if line is self.sender()), 0)
        there = min(max(here + step, 0), len(self._lines) - 1)
        self._lines[there].open.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_way(self, _number: int, checked: bool) -> None:
        if checked:
            self._show()

    def _on_month(self, first: object) -> None:
        if isinstance(first, date):
            self._first = first
            self._show()

    # Gestures

    def _on_open(self, path: str) -> None:
        self.open_requested.emit(path, "")

    def _on_amount(self, path: str) -> None:
        self.declaration_screen_requested.emit(path, "verifier")

    def _on_note(self, campaign_id: str) -> None:
        members = self._loaded.members if self._loaded is not None else ()
        campaign = next(
            (one.case.campaign for one in members if one.case and one.case.campaign.id == campaign_id), None
        )
        if campaign is None:
            return
        words = self.context.tools.office.words
        published = Dates(campaign.period.end, campaign.window.opens, campaign.window.closes)
        what = words.seasons.what(campaign.programme, campaign.year)
        view = SeasonView("unknown", "info", "", (), "", campaign_id, what, published)
        dialog = DatesDialog(self.context.kit, words, view, self._dates, self.context.window)
        dialog.accepted.connect(self._show)
        self.context.tools.dialogs.show(dialog)

    def _on_calendar(self) -> None:
        tools, words = self.context.tools, self._words
        folder = folder_of(tools.settings.text("export_folder"), tools.office.folder)
        name = safe_name(words.calendar_file()) + ".ics"
        tools.dialogs.save_file(
            self.context.window, words.calendar_title(), words.calendar_kinds(), folder / name, self._on_chosen
        )

    def _on_chosen(self, path: Path) -> None:
        if self._loaded is None or self._progress is not None or self._closed:
            return
        target = path if path.suffix.lower() == ".ics" else path.with_name(path.name + ".ics")
        found = [one for member in self._loaded.members if (one := member.exported) is not None]
        # Read now: the settings belong to this thread.
        notable: list[tuple[str, Which]] = [(one.situation.campaign.id, which) for one in found for which in NOTABLE]
        days: dict[tuple[str, str], date | None] = {key: self._dates.day(*key) for key in notable}
        counts: dict[tuple[str, str], int] = {key: self._dates.changes(*key) for key in notable}

        def noted(campaign: str, key: str) -> date | None:
            return days.get((campaign, key))

        def changes(campaign: str, key: str) -> int:
            return counts.get((campaign, key), 0)

        self.context.tools.settings.set("export_folder", str(target.parent))
        self._progress = Progress(self)
        exports = self.context.tools.office.words.exports
        work = functools.partial(write_calendar, found, exports, noted, changes, target)
        self.context.tools.indexer.submit(work, self._on_written, self._on_failed)

    def _on_written(self, result: object) -> None:
        if not self._finish() or not isinstance(result, tuple):
            return
        self._written, count = result
        action = ActionView(_FOLDER, self._words.open_folder())
        self.messages.say(PASSING, "ok", self._words.written(result[0].name, count), (action,))

    def _on_action(self, action: str) -> None:
        if action == _FOLDER and self._written is not None:
            self.context.tools.dialogs.open_outside(self._written.parent)


def _nothing() -> None:
    """Wait for what was to be written before."""
