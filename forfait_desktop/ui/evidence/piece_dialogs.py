"""What E21 asks in dialogs: the lines that a piece serves, the pieces to take over from another declaration."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.wording.names import row_name
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import EvidenceStore, Piece
from forfait_desktop.ui.evidence.intake import copy_pieces
from forfait_desktop.ui.evidence.lines_dialog import Choice, DialogTexts, TickDialog
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.combo import ComboBox

if TYPE_CHECKING:
    from forfait_desktop.storage.dossier import Dossier
    from forfait_desktop.ui.evidence.screen import PiecesScreen


class PieceAsking(QObject):
    """Shows the dialogs, and does what was chosen."""

    def __init__(self, context: SideContext, screen: PiecesScreen) -> None:
        super().__init__(screen)
        if context.opened is None:
            raise ValueError("a declaration is needed")
        self._context = context
        self._screen = screen
        self._opened = context.opened
        self._bench = context.opened.workbench
        self._words = self._bench.words.piece_table
        self._store = EvidenceStore()
        self._stopped = False
        self._dialog: TickDialog | None = None
        self._from: ComboBox | None = None
        self._records: dict[str, EvidenceRecord] = {}
        self._folder = Path()

    def stop(self) -> None:
        """The screen goes."""
        self._stopped = True

    # Which lines

    def ask_lines(self, record_id: str) -> None:
        """« Sert à… »."""
        record = self._bench.pieces.record(record_id)
        words = self._words
        choices = [
            Choice(line.id, row_name(line), line.id in record.indicators)
            for line in self._opened.session.campaign.indicators
        ]
        texts = DialogTexts(words.serves_title(piece_name(record)), "", words.save(), words.close())
        keep = partial(self._keep_lines, record_id)
        self._show(TickDialog(self._context.kit, self._context.window, texts, choices, keep))

    def _keep_lines(self, record_id: str, lines: tuple[str, ...]) -> str:
        if not lines:
            return self._words.serves_none()
        try:
            self._bench.pieces.set_lines(record_id, lines)
        except ForfaitError as error:
            return self._bench.words.errors.sentence(error)
        self._screen.refresh()
        return ""

    # From another declaration

    def ask_reuse(self) -> None:
        """« Reprendre d’une autre année… »: the declarations of the same physician first."""
        path = str(self._opened.session.path)
        others = [one for one in self._context.tools.office.compare.choices(path) if one.path != path]
        words = self._words
        if not others:
            self._screen.messages.say(PASSING, "info", words.reuse_no_other())
            return
        texts = DialogTexts(words.reuse_title(), "", words.reuse_do(), words.close())
        dialog = TickDialog(self._context.kit, self._context.window, texts, (), self._keep_reused)
        combo = ComboBox(self._context.kit, "reprendre.declaration", dialog)
        for one in others:
            combo.addItem(one.text, one.path)
        combo.currentIndexChanged.connect(self._on_declaration)
        dialog.above.addWidget(FieldRow(self._context.kit, combo, words.reuse_from(), parent=dialog))
        self._dialog, self._from = dialog, combo
        dialog.finished.connect(self._on_closed)
        self._on_declaration(0)
        self._show(dialog)

    def _on_closed(self, _result: int) -> None:
        self._dialog = self._from = None

    def _on_declaration(self, _index: int) -> None:
        if self._dialog is None or self._from is None:
            return
        path = Path(str(self._from.currentData()))
        self._records, self._folder = {}, path.parent
        try:
            dossier: Dossier = self._context.tools.office.store.open(path).dossier
        except ForfaitError as error:
            self._dialog.show_choices(())
            self._dialog.say(self._bench.words.errors.sentence(error))
            return
        here = {one.sha256 for one in self._bench.pieces.records if one.sha256}
        self._records = {one.id: one for one in dossier.evidence if one.file and one.sha256 not in here}
        self._dialog.show_choices([Choice(key, piece_name(one)) for key, one in self._records.items()])
        if not self._records:
            self._dialog.say(self._words.reuse_none())

    def _keep_reused(self, ids: tuple[str, ...]) -> str:
        chosen = [(self._folder, self._records[one]) for one in ids if one in self._records]
        if not chosen:
            return self._words.reuse_none() if not self._records else ""
        session = self._opened.session
        work = partial(copy_pieces, self._store, chosen, session.folder, self._prefix, self._bench.pieces.records)
        records = tuple(record for _, record in chosen)
        self._context.tools.worker.submit(work, partial(self._on_copied, records), self._on_failed)
        return ""

    def _prefix(self, record: EvidenceRecord) -> str:
        known = {line.id for line in self._opened.session.campaign.indicators}
        line = next((one for one in record.indicators if one in known), "")
        return self._bench.pieces.prefix(line) if line else ""

    def _on_copied(self, records: tuple[EvidenceRecord, ...], copies: object) -> None:
        if not isinstance(copies, tuple) or self._stopped:
            return
        pieces = [one for one in copies if isinstance(one, Piece)]
        try:
            batch = self._bench.pieces.reused(records, pieces)
        except ForfaitError as error:
            self._on_failed(error)
            return
        self._context.save_now()
        self._screen.refresh()
        self._screen.messages.say(PASSING, "ok", self._words.reused(len(batch.added), len(batch.known)))

    def _on_failed(self, error: Exception) -> None:
        if self._stopped:
            return
        known = error if isinstance(error, ForfaitError) else ForfaitError("save-failed", path="", reason="UNKNOWN")
        self._screen.messages.say(PASSING, "err", self._bench.words.errors.sentence(known))

    def _show(self, dialog: TickDialog) -> None:
        self._context.tools.dialogs.show(dialog)
