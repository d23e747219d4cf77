"""« Importer des comptes »: a file is chosen, its columns and rows are assigned, seen before and after, imported."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.domain.count_import import ROLES
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.counts.importing import CountImport, CountPlanView, CountRowView
from forfait_desktop.presentation.counts.memory import LayoutMemory
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.storage.tables import TableFile, TableReader
from forfait_desktop.ui.background import Progress
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.flow import AdaptiveRow, FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.row_list import ListColumns, ListRow, RowList, Tone

if TYPE_CHECKING:
    from forfait_desktop.domain.count_import import ColumnRole

_FOLDER: Final = "counts_folder"
_NARROW: Final = 820


class CountsScreen(SideScreen):
    """The screen `importer-comptes`."""

    def __init__(self, context: SideContext) -> None:
        """Build it empty: nothing is read before a file is chosen."""
        opened = context.opened
        if opened is None:
            raise ValueError("a declaration is needed")
        words = opened.workbench.words
        super().__init__(context, words.counts.title())
        self._words = words
        self._opened = opened
        self._import = CountImport(opened.session, words, LayoutMemory(context.tools.settings))
        self._progress: Progress | None = None
        self._filling = False
        self._imported = -1
        self._rows: dict[str, CountRowView] = {}
        self.setAcceptDrops(True)
        self.messages.pressed.connect(self._on_message)
        self.body.addWidget(plain_label(words.counts.lead(), "secondary"))
        self.body.addWidget(self._file_part())
        self._choices = self._columns_part()
        self.body.addWidget(self._choices)
        self._table = self._table_part()
        self.body.addWidget(self._table)
        self.body.addStretch(1)
        self._show_file()

    # Building

    def _file_part(self) -> QWidget:
        kit, words = self.context.kit, self._words.counts
        card = Card()
        card.body.addWidget(InfoLine(kit, words.privacy(), "shield-check", "info", card))
        buttons = QWidget(card)
        flow = FlowLayout(buttons, 12, 8)
        self.choose = Button(kit, words.choose(), "comptes.choisir", "primary", "folder-open", parent=buttons)
        self.choose.clicked.connect(self._on_choose)
        self.choose.setEnabled(not self._opened.session.read_only)
        self.stop = Button(kit, words.cancel(), "comptes.arreter", "secondary", "x", parent=buttons)
        self.stop.clicked.connect(self._on_stop)
        for widget in (self.choose, self.stop):
            flow.addWidget(widget)
        card.body.addWidget(buttons)
        self._hint = plain_label(words.drop(), "caption", card)
        card.body.addWidget(self._hint)
        self._state = plain_label("", "secondary", card)
        self._state.setObjectName("comptes.lecture")
        card.body.addWidget(self._state)
        return card

    def _columns_part(self) -> QWidget:
        kit, words = self.context.kit, self._words.counts
        card = Card()
        card.body.addWidget(plain_label(words.columns_title(), "section", card))
        self._sheet = ComboBox(kit, "comptes.feuille", card)
        self._sheet.currentIndexChanged.connect(self._on_sheet)
        self._sheet_row = FieldRow(kit, self._sheet, words.sheet(), parent=card)
        card.body.addWidget(self._sheet_row)
        self._columns: dict[ColumnRole, ComboBox] = {}
        for first, second in ((ROLES[0], ROLES[1]), (ROLES[2], ROLES[3])):
            row = AdaptiveRow(card, gap=16, line_gap=12)
            for role in (first, second):
                combo = ComboBox(kit, f"comptes.colonne.{role}", row)
                combo.currentIndexChanged.connect(self._on_columns)
                self._columns[role] = combo
                row.add(FieldRow(kit, combo, words.role(role), parent=row), 1)
            card.body.addWidget(row)
        return card

    def _table_part(self) -> QWidget:
        kit, words = self.context.kit, self._words.counts
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(plain_label(words.rows_title(), "section", part))
        self._summary = plain_label("", "body", part)
        self._summary.setObjectName("comptes.bilan")
        column.addWidget(self._summary)
        self._notes = InfoLine(kit, "", "info", "info", part)
        column.addWidget(self._notes)
        card = Card(part, "card", 0)
        card.body.setSpacing(0)
        columns = ListColumns(words.heads(), (0.34, 0.26, 0.18, 0.22), 0, _NARROW)
        self.list = RowList(kit, "comptes.liste", words.rows_title().rstrip("?\u00a0"), columns, card, most=8)
        self.list.row_changed.connect(self._on_row)
        self.list.chosen.connect(self._on_row_chosen)
        card.body.addWidget(self.list.heads)
        card.body.addWidget(self.list)
        column.addWidget(card)
        self._problem = InfoLine(kit, "", "octagon-alert", "error", part)
        column.addWidget(self._problem)
        self._warning = InfoLine(kit, "", "triangle-alert", "warn", part)
        column.addWidget(self._warning)
        self._target = ComboBox(kit, "comptes.cible", part)
        self._target.currentIndexChanged.connect(self._on_target)
        self._target_row = FieldRow(kit, self._target, words.target(), parent=part)
        column.addWidget(self._target_row)
        self.do = Button(kit, words.do(0), "comptes.importer", "primary", "check", parent=part)
        self.do.clicked.connect(self._on_import)
        column.addWidget(self.do, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    # What the frame asks

    def refresh(self) -> None:
        """Show the answers as they are now beside those of the file."""
        if self._import.loaded:
            self._show_plan()

    def focus_first(self) -> None:
        """Give the focus to the button that chooses a file."""
        (self.choose if self.choose.isEnabled() else self.back).setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.choose, self._columns["label"], self.list) if self._import.loaded else (self.choose,)

    def closing(self) -> None:
        """Let go of the table and of the reading."""
        self._on_stop()
        self._import.forget()

    # The file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file of this computer."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and not self._opened.session.read_only:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._read(Path(event.mimeData().urls()[0].toLocalFile()))

    def _on_choose(self) -> None:
        tools = self.context.tools
        start = Path(tools.settings.text(_FOLDER) or Path.home())
        kinds = self.tr("Tableaux (*.csv *.txt *.tsv *.xlsx)")
        tools.dialogs.choose_file(self.context.window, self._words.counts.title(), kinds, start, self._on_chosen)

    def _on_chosen(self, path: Path) -> None:
        self.context.tools.settings.set(_FOLDER, str(path.parent))
        self._read(path)

    def _read(self, path: Path) -> None:
        self._on_stop()
        self._import.forget()
        self._show_file()
        progress = self._progress = Progress(self)
        progress.moved.connect(self._on_progress)
        self._on_progress(0)
        reader = TableReader(progress.tell, progress.is_stopped)
        self.stop.show()
        self._hint.hide()
        self.context.tools.indexer.submit(
            partial(reader.read, path), partial(self._on_read, progress), partial(self._on_unread, progress)
        )

    def _on_progress(self, rows: int) -> None:
        if self._progress is not None:
            self._state.set_text_quietly(self._words.counts.reading(rows))
            self._state.show()

    def _on_stop(self) -> None:
        if self._progress is not None:
            self._progress.stop()
            self._ended()
            self._state.set_text_quietly(self._words.counts.stopped())
            self._state.show()

    def _ended(self) -> None:
        self._progress = None
        self.stop.hide()
        self._hint.show()
        self._state.set_text_quietly("")
        self._state.hide()

    def _on_read(self, progress: Progress, file: object) -> None:
        if progress is not self._progress or not isinstance(file, TableFile):
            return
        self._ended()
        try:
            self._import.load(file)
        except ForfaitError as error:
            self._show_error(error)
            return
        self.messages.clear(PASSING)
        self._show_file()
        self._columns["label"].setFocus()
        # What was hidden has no place before the layouts have run.
        QTimer.singleShot(0, self, self._show_first)

    def _show_first(self) -> None:
        self.sheet.show_widget(self._columns["label"])

    def _on_unread(self, progress: Progress, error: Exception) -> None:
        if progress is self._progress:
            self._ended()
            self._show_error(error)

    def _show_error(self, error: Exception) -> None:
        if not self._import.loaded and self.choose.isEnabled():
            # What had the keyboard may be hidden: it would go to the way out.
            self.choose.setFocus()
        known = error if isinstance(error, ForfaitError) else ForfaitError("table-refused", reason="workbook", name="")
        self.messages.say(PASSING, "err", self._words.errors.sentence(known))

    # Showing

    def _show_file(self) -> None:
        loaded = self._import.loaded
        for part in (self._choices, self._table):
            part.setVisible(loaded)
        if self._progress is None:
            self.stop.hide()
            self._state.setVisible(bool(self._state.text()))
        if not loaded:
            # Assistive technologies can press what is hidden, not what is disabled.
            self.do.setEnabled(False)
            return
        self._filling = True
        sheets = self._import.sheets
        self._sheet_row.setVisible(len(sheets) > 1)
        if self._sheet.count() != len(sheets) or [self._sheet.itemText(n) for n in range(len(sheets))] != [*sheets]:
            self._sheet.clear()
            self._sheet.addItems(list(sheets))
        self._fill_columns()
        self._target.clear()
        for name, target in self._import.target_choices():
            self._target.addItem(name, target)
        self._filling = False
        self._show_plan()

    def _fill_columns(self) -> None:
        choices = self._import.column_choices()
        for role, combo in self._columns.items():
            combo.clear()
            for name, number in choices:
                combo.addItem(name, number)
            column = self._import.columns.of(role)
            combo.setCurrentIndex(combo.findData(-1 if column is None else column))

    def _show_plan(self) -> None:
        plan = self._import.plan()
        self._rows = {str(row.number): row for row in plan.rows}
        self._summary.set_text_quietly(plan.summary)
        self._notes.set_text(" ".join(plan.notes))
        self._notes.setVisible(bool(plan.notes))
        self.list.load(tuple(_list_row(row) for row in plan.rows))
        self._show_do(plan)

    def _show_do(self, plan: CountPlanView) -> None:
        self.do.setText(self._words.counts.do(plan.ready))
        self.do.setEnabled(plan.ready > 0 and not self._opened.session.read_only)

    # Choosing

    def _on_sheet(self, number: int) -> None:
        if not self._filling and number >= 0:
            self._import.choose_sheet(number)
            self._filling = True
            self._fill_columns()
            self._filling = False
            self._show_plan()

    def _on_columns(self, _index: int) -> None:
        if self._filling:
            return
        for role, combo in self._columns.items():
            number, known = combo.currentData(), self._import.columns.of(role)
            if isinstance(number, int) and number != (-1 if known is None else known):
                self._import.set_column(role, number)
        self._show_plan()

    def _on_row(self, key: str) -> None:
        row = self._rows.get(key)
        self._target_row.setVisible(row is not None)
        self._problem.set_text(row.problem if row is not None else "")
        self._warning.set_text(row.warning if row is not None else "")
        if row is not None:
            self._filling = True
            self._target.setCurrentIndex(self._target.findData(row.target))
            self._filling = False

    def _on_row_chosen(self, _key: str) -> None:
        self._target.setFocus()

    def _on_target(self, _index: int) -> None:
        target = self._target.currentData()
        row = self._rows.get(self.list.current)
        if not self._filling and row is not None and isinstance(target, str):
            self._import.set_target(row.number, target)
            self._show_plan()

    # Doing

    def _on_import(self) -> None:
        words = self._words.counts
        try:
            count = self._import.apply()
        except ForfaitError as error:
            self._show_error(error)
            return
        self.context.save_now()
        self._imported = self._opened.session.revision
        actions = (ActionView("comptes.annuler", words.undo()),) if count else ()
        self._show_plan()
        # The button pressed has nothing left to do: the keyboard would go to the one that leaves the screen.
        self.list.setFocus()
        self.messages.say(PASSING, "ok", words.done(count), actions)

    def _on_message(self, action: str) -> None:
        # Only the import itself: something else may have changed since.
        if action == "comptes.annuler" and self._imported == self._opened.session.revision:
            self._opened.workbench.undo()
            self.messages.say(PASSING, "info", self._words.counts.undone())
            self._show_plan()


def _list_row(row: CountRowView) -> ListRow:
    after = row.problem or row.after
    name = f"{row.label}, {row.read}"
    ignored = not row.target
    last: Tone = "err" if row.problem else "warn" if row.warning else ""
    tones: tuple[Tone, ...] = ("", "muted" if ignored else "", "muted", last)
    return ListRow(str(row.number), (name, row.target_name, row.before, after), row.accessible, tones)
