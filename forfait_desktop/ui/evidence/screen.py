"""E21, « Pièces justificatives »: every piece of a declaration in one table, and what can be done with each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.evidence.table import PieceDetail, PieceTableMaker
from forfait_desktop.presentation.views import ActionView, Severity
from forfait_desktop.storage import evidence_intake
from forfait_desktop.storage.evidence import EvidenceStore
from forfait_desktop.storage.evidence_intake import Seen
from forfait_desktop.ui.evidence.desk import EvidenceDesk
from forfait_desktop.ui.evidence.intake import Intake, Outcome
from forfait_desktop.ui.evidence.pack_dialogs import PackAsking
from forfait_desktop.ui.evidence.piece_dialogs import PieceAsking
from forfait_desktop.ui.evidence.preview import Preview
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.notes import InfoLine, focused_in
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button, action_button
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.row_list import ListColumns, ListRow, RowList, Tone

_FOLDER: Final = "piece_folder"
_SHARES: Final = (0.04, 0.30, 0.21, 0.15, 0.09, 0.11, 0.10)
_NARROW: Final = 860
_LOOKED_AT: Final = 8
"""Files of one job when they are only looked at."""
_TONES: Final[dict[str, Tone]] = {"wanted": "warn", "expected": "muted", "expired": "warn"}


class PiecesScreen(SideScreen):
    """The screen `pieces`. Its signals are those of the wizard, so that one desk does what both ask.

    Signals:
        piece_requested(str): a button about a piece.
        message_action(str): a button of a message.
        files_dropped(str, object): a line, the files (list of paths) for it.
    """

    piece_requested = Signal(str)
    message_action = Signal(str)
    files_dropped = Signal(str, object)

    def __init__(self, context: SideContext) -> None:
        """Build the frame; rows come with `refresh`, sizes and states with the worker."""
        opened = context.opened
        if opened is None:
            raise ValueError("a declaration is needed")
        self._words = opened.workbench.words.piece_table
        super().__init__(context, self._words.title(), width=1160)
        self._opened = opened
        self._bench = opened.workbench
        self._maker = PieceTableMaker(self._words)
        self._sizes: dict[str, int] = {}
        self._to_look: list[str] = []
        self._looking = 0
        self._left = False
        self._locked = bool(opened.session.read_only) or opened.is_example
        self._store = EvidenceStore()
        self._intake = Intake(context.tools.worker, self._store, opened.session.folder, opened.workbench.pieces, self)
        self._intake.moved.connect(self._on_moved)
        self._intake.ended.connect(self._on_ended)
        self.setAcceptDrops(not self._locked)
        self.messages.pressed.connect(self._on_message)
        self._desk = EvidenceDesk(context.kit, context.tools, opened, self, context.window, self)
        self._asking = PieceAsking(context, self)
        self._packs = PackAsking(context, self)
        self._build()

    # Building

    def _build(self) -> None:
        kit, words = self.context.kit, self._words
        self._summary = plain_label("", "amount")
        self._summary.setObjectName("pieces.bilan")
        self.body.addWidget(self._summary)
        # With a parent from the start: shown without one, they would be windows, and take the focus from ours.
        self.body.addWidget(InfoLine(kit, self._bench.words.pieces.notice(), "shield-check", "info", self))
        self.body.addWidget(self._buttons())
        self._target = ComboBox(kit, "pieces.pour")
        for line in self._opened.session.campaign.indicators:
            self._target.addItem(self._bench.pieces.prefix(line.id), line.id)
        self._target_row = FieldRow(kit, self._target, words.target())
        self.body.addWidget(self._target_row)
        self._empty = plain_label("", "strong")
        self.body.addWidget(self._empty)
        card = Card(None, "card", 0)
        card.body.setSpacing(0)
        self.list = RowList(kit, "pieces.liste", words.title(), ListColumns(words.heads(), _SHARES, 1, _NARROW), card)
        self.list.row_changed.connect(self._on_row)
        self.list.chosen.connect(self._on_chosen)
        self.list.removed.connect(self._on_removed)
        self.list.previewed.connect(self._on_previewed)
        card.body.addWidget(self.list.heads)
        card.body.addWidget(self.list)
        self.body.addWidget(card)
        self.body.addWidget(self._progress_part())
        self._drop = plain_label(words.drop(), "caption", self)
        self._drop.setVisible(not self._locked)
        self.body.addWidget(self._drop)
        self._detail = Card()
        self._detail.setObjectName("pieces.detail")
        self.body.addWidget(self._detail)
        self._detail_shown: PieceDetail | None = None
        self._detail_parts: list[QWidget] = []
        self._keep = plain_label("", "secondary")
        self._keep.setObjectName("pieces.duree")
        self.body.addWidget(self._keep)
        self.body.addStretch(1)

    def _buttons(self) -> QWidget:
        kit, words = self.context.kit, self._words
        part = QWidget()
        flow = FlowLayout(part, 12, 8)
        self.add = Button(kit, words.add(), "pieces.ajouter", "primary", "plus", parent=part)
        self.add.clicked.connect(self._on_add)
        self.reuse = Button(kit, words.reuse(), "pieces.reprendre", "secondary", "history", parent=part)
        self.reuse.clicked.connect(self._on_reuse)
        packs = self._bench.words.packs
        self.create_pack = Button(kit, packs.create(), "pieces.pack", "secondary", "archive", parent=part)
        self.create_pack.clicked.connect(self._packs.create)
        self.import_pack = Button(kit, packs.import_one(), "pieces.importer", "secondary", "download", parent=part)
        self.import_pack.setAccessibleName(packs.import_name())
        self.import_pack.clicked.connect(self._packs.choose)
        for button in (self.add, self.reuse, self.create_pack, self.import_pack):
            button.setEnabled(not self._locked)
            flow.addWidget(button)
        return part

    def _progress_part(self) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, 12, 8)
        self._progress = plain_label("", "secondary", part, wrap=False)
        self._progress.setObjectName("pieces.progression")
        self.stop = Button(self.context.kit, self._words.stop(), "pieces.arreter", "secondary", "x", parent=part)
        self.stop.clicked.connect(self._on_stop)
        flow.addWidget(self._progress)
        flow.addWidget(self.stop)
        self._progress_row = part
        part.hide()
        return part

    # What the frame and the desk ask

    @property
    def is_working(self) -> bool:
        """Whether files are being added or looked at."""
        return self._intake.busy or bool(self._to_look) or self._progress_row.isVisible()

    def refresh(self) -> None:
        """Show the pieces as they are now; those that were never looked at are asked of the worker."""
        dossier = self._opened.session.dossier
        table = self._bench.shown(self._maker.table(self._bench.situation, dossier.payment, self._sizes))
        self._summary.set_text_quietly(table.summary)
        self._empty.set_text_quietly(table.empty)
        self._empty.setVisible(bool(table.empty))
        self._keep.set_text_quietly(table.keep_until)
        rows = tuple(
            ListRow(row.id, row.cells, row.accessible, (_TONES.get(row.state, "" if row.state == "ok" else "err"),) * 7)
            for row in table.rows
        )
        self.list.load(rows)
        self._on_row(self.list.current)
        new = [one.id for one in dossier.evidence if one.file and one.id not in self._sizes]
        if new and not self._to_look and not self._intake.busy:
            self._look(new)

    def focus_first(self) -> None:
        """Give the focus to the table, or to the button that adds."""
        (self.list if self.list.rows.rows else self.add).setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.add, self.list)

    def undo(self) -> None:
        """Take back the last change, and say which."""
        undone = self._bench.undo()
        if undone is not None:
            self.messages.say(PASSING, "info", undone.text)

    def closing(self) -> None:
        """Stop adding and looking; what is being copied is noted before the screen goes."""
        self._intake.stop()
        if self._intake.busy:
            self.context.tools.worker.wait()
        self._left = True
        self._to_look = []
        self._desk.settle()
        self._desk.stop(saved=False)
        self._asking.stop()
        self._packs.stop()

    # Looking at the files

    def _look(self, ids: list[str]) -> None:
        self._to_look, self._looking = ids, len(ids)
        self._look_on({})

    def _look_on(self, seen: object) -> None:
        if self._left:
            return
        if isinstance(seen, dict) and seen:
            known = {one: state for one, state in seen.items() if isinstance(state, Seen)}
            self._sizes |= {one: state.size for one, state in known.items()}
            self._bench.pieces.set_states({one: state.state for one, state in known.items()})
        now, self._to_look = self._to_look[:_LOOKED_AT], self._to_look[_LOOKED_AT:]
        done = self._looking - len(self._to_look) - len(now)
        if not now:
            self._show_progress("")
            self.refresh()
            return
        if self._looking > _LOOKED_AT:
            self._show_progress(self._words.checking(done, self._looking))
        wanted = frozenset(now)
        records = tuple(one for one in self._bench.pieces.records if one.id in wanted)
        work = partial(evidence_intake.see, self._opened.session.folder, records)
        self.context.tools.indexer.submit(work, self._look_on, self._on_not_looked)

    def _on_not_looked(self, _error: Exception) -> None:
        self._to_look = []
        self._show_progress("")

    # Adding

    def _on_add(self) -> None:
        self.piece_requested.emit(f"piece.ajouter.{self._line()}")

    def _line(self) -> str:
        return str(self._target.currentData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files of this computer."""
        if _files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files that were dropped; the originals stay where they are."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._intake.add(self._line(), _files(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V adds what is in the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self._locked:
            self.paste(QGuiApplication.clipboard().mimeData())
            return
        super().keyPressEvent(event)

    def paste(self, data: QMimeData) -> None:
        """Add a picture or files."""
        files = _files(data)
        if files:
            self._intake.add(self._line(), files)
            return
        image = data.imageData() if data.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            self.messages.say(PASSING, "info", self._words.no_clip())
            return
        now = self.context.tools.now()
        self._intake.paste(self._line(), image.copy(), self._words.screenshot(now.date(), now.hour, now.minute))

    def _on_moved(self, done: int, total: int) -> None:
        self._show_progress(self._words.progress(done, total) if total > 1 else "")

    def _on_stop(self) -> None:
        self._intake.stop()
        self._to_look = []

    def _on_ended(self, outcome: object) -> None:
        if not isinstance(outcome, Outcome) or self._left:
            return
        self._show_progress("")
        self.context.save_now()
        self.refresh()
        if outcome.added:
            self.list.load(self.list.rows.rows, outcome.added[0])
        self._tell(outcome)

    def _tell(self, outcome: Outcome) -> None:
        words, pieces = self._words, self._bench.pieces
        text = words.batch(len(outcome.added), len(outcome.known), len(outcome.refused), outcome.left)
        severity: Severity = "ok"
        actions: tuple[ActionView, ...] = ()
        if outcome.refused:
            severity = "warn"
            text += " " + self._bench.words.errors.sentence(outcome.refused[0])
        if outcome.warned:
            severity = "warn"
            names = [pieces.name(one) for one in outcome.warned]
            if len(names) == 1:
                ((record, signs),) = outcome.warned.items()
                text += " " + words.names_patient(names[0], signs)
                actions = (
                    ActionView(f"piece.retirer.{record}", words.remove(), words.named(words.remove(), names[0])),
                )
            else:
                text += " " + words.several_name_patients(names)
        self.messages.say(PASSING, severity, text, actions)

    def _show_progress(self, text: str) -> None:
        self._progress.set_text_quietly(text)
        self._progress_row.setVisible(bool(text))

    # The row that has the cursor

    def _on_row(self, row_id: str) -> None:
        detail = self._maker.detail(self._bench.situation, row_id) if row_id else None
        kind, _, line = row_id.partition(".")
        if kind == "attendue":
            self._target.setCurrentIndex(self._target.findData(line))
        if detail == self._detail_shown:
            return
        self._detail_shown = detail
        focused = focused_in(self)
        if focused is not None and any(part.isAncestorOf(focused) for part in self._detail_parts):
            # The button goes: the keyboard stays by its row, not on the one that leaves the screen.
            self.list.setFocus()
        for part in self._detail_parts:
            self._detail.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._detail_parts = []
        self._detail.setVisible(detail is not None)
        if detail is not None:
            self._fill_detail(detail)

    def _fill_detail(self, detail: PieceDetail) -> None:
        kit = self.context.kit
        parts: list[QWidget] = [plain_label(detail.title, "section", self._detail)]
        parts += [plain_label(line, "secondary", self._detail) for line in detail.lines]
        if detail.warning:
            parts.append(InfoLine(kit, detail.warning, "triangle-alert", "warn", self._detail))
        buttons = QWidget(self._detail)
        flow = FlowLayout(buttons, 8, 8)
        for action in detail.actions:
            button = action_button(kit, action, "secondary", buttons)
            button.pressed_id.connect(self._on_action)
            seen = action.id.startswith(("apercu.", "piece.voir."))
            button.setEnabled(not self._locked or seen)
            flow.addWidget(button)
        parts.append(buttons)
        for part in parts:
            self._detail.body.addWidget(part)
            part.show()
            if isinstance(part, PlainLabel):
                part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail_parts = parts

    def _on_action(self, action: str) -> None:
        family, _, target = action.partition(".")
        match family:
            case "apercu":
                self._on_previewed(target)
            case "sert":
                self._asking.ask_lines(target)
            case _:
                # After the click is over: the button may go with its row.
                QTimer.singleShot(0, self, partial(self.piece_requested.emit, action))

    def _on_message(self, action: str) -> None:
        self._packs.press(action)
        self.message_action.emit(action)

    def _on_chosen(self, row_id: str) -> None:
        kind, _, line = row_id.partition(".")
        if kind != "attendue":
            self._on_previewed(row_id)
        elif not self._locked:
            self.piece_requested.emit(f"piece.ajouter.{line}")

    def _on_removed(self, row_id: str) -> None:
        if not self._locked and any(one.id == row_id for one in self._bench.pieces.records):
            self.piece_requested.emit(f"piece.retirer.{row_id}")

    def _on_previewed(self, row_id: str) -> None:
        record = next((one for one in self._bench.pieces.records if one.id == row_id and one.file), None)
        if record is None:
            return
        tools, session = self.context.tools, self._opened.session
        dialog = Preview(
            self.context.kit, self._bench.words, tools.indexer, session.folder, record, self.context.window
        )
        dialog.open_requested.connect(self._on_open)
        tools.dialogs.show(dialog)

    def _on_open(self, record: str) -> None:
        self.piece_requested.emit(f"piece.voir.{record}")

    def _on_reuse(self) -> None:
        self._asking.ask_reuse()


def _files(data: QMimeData) -> list[Path]:
    """The files of this computer among what is dragged or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
