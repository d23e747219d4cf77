"""E20, the board of the practice: who misses what, opened with Enter; shared facts, sheets, one table for all."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.practice.board import BoardView, board_view
from forfait_desktop.presentation.practice.sharing import Preview, Written, write_all
from forfait_desktop.presentation.views import ActionView, Severity
from forfait_desktop.presentation.wording.practice import PracticeWords
from forfait_desktop.storage.filesystem import is_folder
from forfait_desktop.storage.lock import current_owner
from forfait_desktop.storage.names import safe_name
from forfait_desktop.ui.background import Progress
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.practice.office import Loaded, folder_of, loader, tell_numbers, told_numbers
from forfait_desktop.ui.practice.printing import Printed, print_sheets, write_table
from forfait_desktop.ui.practice.sharing import ShareDialog
from forfait_desktop.ui.practice.table import BoardTable
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.toggles import CheckBox

_RUNNING: Final = "cabinet.travail"
_STOP: Final = "cabinet.arreter"
_FOLDER: Final = "cabinet.dossier"
_FILE: Final = "cabinet.fichier"
_AGAIN: Final = "cabinet.relire"
_CHOICE: Final = "practice.campaign"


class PracticeScreen(SideScreen):
    """The screen « Tableau du cabinet »."""

    def __init__(self, context: SideContext) -> None:
        words = PracticeWords(QCoreApplication.translate)
        super().__init__(context, words.title(), width=0)
        self._words = words
        self._loaded: Loaded | None = None
        self._progress: Progress | None = None
        self._what: Callable[[int, int], str] = words.reading
        self._written: Path | None = None
        self._started = False
        self._closed = False
        self._showing = False
        self.subtitle = plain_label(words.lead(), "secondary", self)
        self.subtitle.setObjectName("cabinet.soustitre")
        self.body.addWidget(self.subtitle)
        self.body.addWidget(self._controls())
        self.table = BoardTable(context.kit, words.table(), self)
        self.table.opened.connect(self.open_requested)
        self.table.hide()
        self.body.addWidget(self.table)
        self.empty = plain_label("", "section", self)
        self.empty.setObjectName("cabinet.vide")
        self.empty.hide()
        self.body.addWidget(self.empty)
        self.ask = plain_label("", "body", self)
        self.ask.setObjectName("cabinet.demander")
        self.body.addWidget(self.ask)
        self.locked = plain_label("", "warn", self)
        self.locked.setObjectName("cabinet.verrou")
        self.locked.hide()
        self.body.addWidget(self.locked)
        self.unreadable = plain_label("", "warn", self)
        self.unreadable.setObjectName("cabinet.illisible")
        self.body.addWidget(self.unreadable)
        self.messages.pressed.connect(self._on_action)

    def _controls(self) -> QWidget:
        part, words, kit = QWidget(self), self._words, self.context.kit
        self._choices = part
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        first, flow = FlowLayout(None, 20, 8), FlowLayout(None, 12, 8)
        column.addLayout(first)
        column.addLayout(flow)
        self.campaigns = ComboBox(kit, "cabinet.campagne", part)
        self.campaigns.setMinimumContentsLength(40)
        self.campaigns.currentIndexChanged.connect(self._on_campaign)
        choice = FieldRow(kit, self.campaigns, words.campaign(), inline=True, parent=part)
        first.addWidget(choice)
        self.amounts = CheckBox(kit, words.amounts(), part)
        self.amounts.setObjectName("cabinet.montants")
        self.amounts.setChecked(not self.context.tools.settings.flag("practice.hide_amounts", True))
        self.amounts.toggled.connect(self._on_amounts)
        first.addWidget(self.amounts)
        self.share = Button(kit, words.share(), "cabinet.partager", "secondary", "copy", part)
        self.share.clicked.connect(self._on_share)
        self.sheets = Button(kit, words.print_sheets(), "cabinet.fiches", "secondary", "printer", part)
        self.sheets.clicked.connect(self._on_sheets)
        self.export = Button(kit, words.export_table(), "cabinet.exporter", "secondary", "download", part)
        self.export.clicked.connect(self._on_export)
        for button in (self.share, self.sheets, self.export):
            button.setEnabled(False)
            flow.addWidget(button)
        return part

    # SideScreen

    def refresh(self) -> None:
        """Read the library the first time; later changes are read when they are on disk."""
        if not self._started:
            self._started = True
            campaign = self.context.opened.session.campaign.id if self.context.opened is not None else ""
            self._read(campaign or self.context.tools.settings.text(_CHOICE))

    def focus_first(self) -> None:
        """Go to the grid, or to the way back while there is none."""
        (self.table if self.table.isVisibleTo(self) else self.back).setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back, the choice, the grid."""
        shown = tuple(part for part in (self.campaigns, self.table) if part.isVisibleTo(self))
        return (self.back, *shown)

    def closing(self) -> None:
        """What is being read or made is given up."""
        self._closed = True
        if self._progress is not None:
            self._progress.stop()

    # Reading

    def _read(self, campaign: str, *, keep_said: bool = False) -> None:
        if self._progress is not None:
            return
        self.context.save_now()
        progress = self._begin(self._words.reading, keep_said=keep_said)
        work = loader(self.context.tools.office, campaign, progress)
        # Behind the save that may be waiting; read elsewhere, so that the next saves do not wait for it.
        read = functools.partial(self._submit_read, work)
        self.context.tools.worker.submit(_nothing, read, self._on_failed)

    def _submit_read(self, work: Callable[[], Loaded], _saved: object) -> None:
        self.context.tools.indexer.submit(work, self._on_read, self._on_failed)

    def _on_read(self, loaded: object) -> None:
        if not self._finish() or not isinstance(loaded, Loaded):
            return
        had_focus = self.table.hasFocus() or self.back.hasFocus()
        self._loaded = loaded
        self._fill_campaigns(loaded)
        self._show()
        if not loaded.whole:
            again = ActionView(_AGAIN, self._words.read_again())
            self.messages.say(PASSING, "warn", self._words.stopped(), (again,))
        if had_focus:
            self.focus_first()

    def _fill_campaigns(self, loaded: Loaded) -> None:
        self._showing = True
        self.campaigns.clear()
        for one in loaded.campaigns:
            self.campaigns.addItem(self._words.choice(one.title, one.count), one.id)
        self.campaigns.setCurrentIndex(max(0, self.campaigns.findData(loaded.campaign)))
        self._showing = False

    def _show(self) -> None:
        loaded = self._loaded
        members = loaded.members if loaded is not None else ()
        view = board_view(members, self._words, amounts=self.amounts.isChecked())
        self.table.load(view)
        self._show_texts(view)
        # Without any declaration there is nothing to choose, and no button to wonder at.
        self._choices.setVisible(loaded is None or bool(loaded.campaigns))
        several = len(view.heads) > 0
        for button in (self.sheets, self.export):
            button.setEnabled(several)
        self.share.setEnabled(len(view.heads) > 1)

    def _show_texts(self, view: BoardView) -> None:
        lead = self._words.lead()
        name = self.context.tools.settings.text("practice.name")
        told = ", ".join(text for text in (name, view.subtitle) if text)
        self.subtitle.set_text_quietly(f"{told}\n{lead}" if told else lead)
        for label, text in (
            (self.empty, view.empty),
            (self.ask, view.ask),
            (self.locked, view.locked),
            (self.unreadable, view.unreadable),
        ):
            label.set_text_quietly(text)
            label.setVisible(bool(text))
        self.table.setVisible(bool(view.rows))

    def _on_campaign(self, _index: int) -> None:
        campaign = self.campaigns.currentData()
        if not self._showing and isinstance(campaign, str):
            self.context.tools.settings.set(_CHOICE, campaign)
            self._read(campaign)

    def _on_amounts(self, _shown: bool) -> None:
        self._show()

    # Shared facts

    def _on_share(self) -> None:
        if self._loaded is None or self._progress is not None:
            return
        sentence = self.context.tools.office.sentence
        dialog = ShareDialog(self.context.kit, self._loaded.members, self._words, sentence, self.context.window)
        dialog.chosen.connect(self._on_chosen)
        self.context.tools.dialogs.show(dialog)

    def _on_chosen(self, previews: object) -> None:
        if not isinstance(previews, tuple) or self._progress is not None:
            return
        chosen = [one for one in previews if isinstance(one, Preview)]
        own, problem = self._apply_own(chosen)
        others = [one for one in chosen if not self._is_open(one.path)]
        progress = self._begin(self._words.applying)
        office, now = self.context.tools.office, self.context.tools.now()

        def work() -> tuple[Written, ...]:
            found = write_all(others, office.today, now, current_owner(), tell_numbers(progress), progress.is_stopped)
            for one in found:
                if one.error is None:
                    office.note_saved(one.path)
            return found

        self.context.tools.worker.submit(work, functools.partial(self._on_applied, own, problem), self._on_failed)

    def _is_open(self, path: Path) -> bool:
        opened = self.context.opened
        return opened is not None and not opened.is_example and opened.session.path == path

    def _apply_own(self, previews: list[Preview]) -> tuple[int, str]:
        """Change the declaration that is open behind, as one undo step. Returns how many, and what is wrong."""
        opened = self.context.opened
        for one in previews:
            if opened is not None and self._is_open(one.path) and one.changes is not None:
                try:
                    opened.session.apply(one.changes)
                except ForfaitError as error:
                    return 0, self._words.not_applied(one.name, self.context.tools.office.sentence(error))
                self.context.save_now()
                return 1, ""
        return 0, ""

    def _on_applied(self, own: int, problem: str, found: object) -> None:
        if not self._finish() or not isinstance(found, tuple):
            return
        written = [one for one in found if isinstance(one, Written)]
        count = own + sum(1 for one in written if one.error is None)
        sentence = self.context.tools.office.sentence
        texts = [self._words.applied(count)]
        texts += [problem] if problem else []
        texts += [self._words.not_applied(one.name, sentence(one.error)) for one in written if one.error is not None]
        self.messages.say(PASSING, "ok" if len(texts) == 1 else "warn", " ".join(texts))
        self._read(self._loaded.campaign if self._loaded is not None else "", keep_said=True)

    # Sheets and table

    def _export_folder(self) -> Path:
        return folder_of(self.context.tools.settings.text("export_folder"), self.context.tools.office.folder)

    def _on_sheets(self) -> None:
        self.context.tools.dialogs.choose_folder(
            self.context.window, self._words.sheets_folder(), self._export_folder(), self._print
        )

    def _print(self, folder: Path) -> None:
        if self._loaded is None or self._progress is not None or self._closed:
            return
        self.context.tools.settings.set("export_folder", str(folder))
        progress = self._begin(self._words.printing)
        fonts = (self.context.tools.fonts.regular, self.context.tools.fonts.bold)
        told = tell_numbers(progress)
        work = functools.partial(print_sheets, self._loaded.members, folder, fonts, told, progress.is_stopped)
        self.context.tools.indexer.submit(work, self._on_printed, self._on_failed)

    def _on_printed(self, printed: object) -> None:
        if not self._finish() or not isinstance(printed, Printed):
            return
        self._written = printed.folder
        action = (ActionView(_FOLDER, self._words.open_folder()),)
        if printed.done < printed.total:
            self.messages.say(PASSING, "info", self._words.printing_stopped(printed.done, printed.total), action)
        else:
            self.messages.say(PASSING, "ok", self._words.printed(printed.done, printed.folder.name), action)

    def _on_export(self) -> None:
        if self._loaded is None:
            return
        title = next((one.title for one in self._loaded.campaigns if one.id == self._loaded.campaign), "")
        name = safe_name(self._words.table_name(title, self.context.tools.office.today())) + ".xlsx"
        self.context.tools.dialogs.save_file(
            self.context.window,
            self._words.export_table().rstrip("…"),
            self._words.table_kinds(),
            self._export_folder() / name,
            self._write_table,
        )

    def _write_table(self, path: Path) -> None:
        if self._loaded is None or self._progress is not None or self._closed:
            return
        target = path if path.suffix.lower() in (".csv", ".xlsx") else path.with_name(path.name + ".xlsx")
        self.context.tools.settings.set("export_folder", str(target.parent))
        progress = self._begin(_silent(self._words.exporting()))
        work = functools.partial(write_table, self._loaded.members, target, progress.is_stopped)
        self.context.tools.indexer.submit(work, self._on_table, self._on_failed)

    def _on_table(self, path: object) -> None:
        if self._finish() and isinstance(path, Path):
            self._written = path
            actions = (ActionView(_FILE, self._words.open_file()), ActionView(_FOLDER, self._words.open_folder()))
            self.messages.say(PASSING, "ok", self._words.exported(path.name), actions)

    # Work in the background

    def _begin(self, what: Callable[[int, int], str], *, keep_said: bool = False) -> Progress:
        self._what = what
        progress = self._progress = Progress(self)
        progress.moved.connect(self._on_moved)
        if not keep_said:
            self.messages.clear(PASSING)
        self._say_progress(what(0, 0))
        return progress

    def _say_progress(self, text: str) -> None:
        self.messages.say(_RUNNING, "info", text, (ActionView(_STOP, self._words.stop()),), closable=False)

    def _on_moved(self, packed: int) -> None:
        if self._progress is not None and not self._closed:
            self._say_progress(self._what(*told_numbers(packed)))

    def _finish(self) -> bool:
        """The work is over. Returns whether somebody still listens."""
        if self._closed:
            return False
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.deleteLater()
        self.messages.clear(_RUNNING)
        return True

    def _on_failed(self, error: Exception) -> None:
        if not self._finish():
            return
        if isinstance(error, ForfaitError):
            kind: Severity = "info" if error.code == "export-cancelled" else "err"
            self.messages.say(PASSING, kind, self.context.tools.office.sentence(error))
        else:
            self.messages.say(PASSING, "err", self._words.failed())

    def _on_action(self, action: str) -> None:
        if action == _STOP and self._progress is not None:
            self._progress.stop()
        elif action == _AGAIN and self._loaded is not None:
            self._read(self._loaded.campaign)
        elif action == _FILE and self._written is not None:
            self.context.tools.dialogs.open_outside(self._written)
        elif action == _FOLDER and self._written is not None:
            folder = self._written if is_folder(self._written) else self._written.parent
            self.context.tools.dialogs.open_outside(folder)


def _silent(text: str) -> Callable[[int, int], str]:
    def said(_done: int, _total: int) -> str:
        return text

    return said


def _nothing() -> None:
    """Wait for what was to be written before."""
