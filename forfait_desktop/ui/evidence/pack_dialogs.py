"""« Créer un pack… » and « Importer… »: chosen, shown, written or added. Files are read and written by the workers."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QVBoxLayout

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.packs import Packs
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import EvidenceStore, Piece, checked_path
from forfait_desktop.storage.names import safe_name
from forfait_desktop.storage.shared_pack import ENDING, Proof, SharedPack, read_pack, save_pack
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.evidence.lines_dialog import Choice, DialogTexts, TickDialog
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from forfait_desktop.ui.evidence.screen import PiecesScreen

_FOLDER: Final = "pack_folder"


class PackAsking(QObject):
    """Shows the dialogs of packs, and does what was chosen."""

    def __init__(self, context: SideContext, screen: PiecesScreen) -> None:
        super().__init__(screen)
        if context.opened is None:
            raise ValueError("a declaration is needed")
        self._context = context
        self._screen = screen
        self._bench = context.opened.workbench
        self._session = context.opened.session
        self._words = self._bench.words.packs
        self._packs = Packs(self._session, self._words)
        self._store = EvidenceStore()
        self._stopped = False
        self._imported = -1

    def stop(self) -> None:
        """The screen goes."""
        self._stopped = True

    # Making one

    def create(self) -> None:
        """« Créer un pack… »."""
        items = self._packs.items()
        words = self._words
        if not items:
            self._screen.messages.say(PASSING, "info", words.nothing())
            return
        choices = [Choice(one.id, f"{one.text} ({one.why})" if one.why else one.text, one.proposed) for one in items]
        texts = DialogTexts(words.create_title(), words.create_lead(), words.create_do(), words.close())
        window = self._context.window
        self._context.tools.dialogs.show(TickDialog(self._context.kit, window, texts, choices, self._choose_place))

    def _choose_place(self, ids: tuple[str, ...]) -> str:
        if not ids:
            return self._words.nothing_chosen()
        pack, records = self._packs.chosen(ids)
        campaign = self._session.campaign
        name = safe_name(self._words.file_name(f"{campaign.programme} {campaign.year}")) + ENDING
        start = self._folder() / name
        kinds = self._words.kinds(f"*{ENDING}")
        self._context.tools.dialogs.save_file(
            self._context.window, self._words.create_title(), kinds, start, partial(self._save, pack, records)
        )
        return ""

    def _save(self, pack: SharedPack, records: tuple[EvidenceRecord, ...], path: Path) -> None:
        if not path.name.endswith(ENDING):
            path = path.with_name(path.name + ENDING)
        self._context.tools.settings.set(_FOLDER, str(path.parent))
        work = partial(_write, pack, self._session.folder, records, path)
        done = partial(self._on_saved, len(pack.proofs), _texts_in(pack))
        self._context.tools.worker.submit(work, done, self._on_failed)

    def _on_saved(self, proofs: int, texts: int, _result: object) -> None:
        if not self._stopped:
            self._screen.messages.say(PASSING, "ok", self._words.created(proofs, texts))

    # Reading one

    def choose(self) -> None:
        """« Importer… »."""
        kinds = self._words.kinds(f"*{ENDING}")
        self._context.tools.dialogs.choose_file(
            self._context.window, self._words.import_do(), kinds, self._folder(), self._read
        )

    def _folder(self) -> Path:
        return Path(self._context.tools.settings.text(_FOLDER) or Path.home())

    def _read(self, path: Path) -> None:
        self._context.tools.settings.set(_FOLDER, str(path.parent))
        self._context.tools.indexer.submit(partial(read_pack, path), self._on_read, self._on_failed)

    def _on_read(self, pack: object) -> None:
        if self._stopped or not isinstance(pack, SharedPack):
            return
        try:
            preview = self._packs.preview(pack)
        except ForfaitError as error:
            self._on_failed(error)
            return
        if not preview.changes:
            self._screen.messages.say(PASSING, "info", f"{preview.sentence} {preview.kept}".rstrip())
            return
        dialog = PackPreviewDialog(
            self._context, self._bench.words.packs.import_title(), preview.sentence, preview.kept
        )
        dialog.accepted.connect(partial(self._import, pack))
        self._context.tools.dialogs.show(dialog)

    def _import(self, pack: SharedPack) -> None:
        proofs = self._packs.new_proofs(pack)
        prefixes = {one.sha256: self._bench.pieces.prefix(self._line(one)) for one in proofs}
        work = partial(_copy, self._store, self._session.folder, pack, proofs, prefixes, self._bench.pieces.records)
        self._context.tools.worker.submit(work, partial(self._on_copied, pack, len(proofs)), self._on_failed)

    def _line(self, proof: Proof) -> str:
        return next(line.id for line in self._session.campaign.indicators if line.id in proof.indicators)

    def _on_copied(self, pack: SharedPack, proofs: int, copies: object) -> None:
        if self._stopped or not isinstance(copies, dict):
            return
        pieces = {digest: piece for digest, piece in copies.items() if isinstance(piece, Piece)}
        try:
            count = self._packs.import_pack(pack, pieces)
        except ForfaitError as error:
            self._on_failed(error)
            return
        self._context.save_now()
        self._screen.refresh()
        self._imported = self._session.revision
        undo = ActionView("pack.annuler", self._words.undo())
        self._screen.messages.say(PASSING, "ok", self._words.imported(proofs, count - proofs), (undo,))

    def press(self, action: str) -> None:
        """« Annuler l’import », as long as nothing else changed since."""
        if action == "pack.annuler" and self._imported == self._session.revision:
            self._screen.undo()

    def _on_failed(self, error: Exception) -> None:
        if self._stopped:
            return
        known = error if isinstance(error, ForfaitError) else ForfaitError("pack-refused", reason="format")
        self._screen.messages.say(PASSING, "err", self._bench.words.errors.sentence(known))


class PackPreviewDialog(QDialog):
    """What a pack would add, and two buttons."""

    def __init__(self, context: SideContext, title: str, sentence: str, kept: str) -> None:
        """Show ``sentence``."""
        super().__init__(context.window)
        kit, words = context.kit, context.tools.office.words.packs
        self.setObjectName("pack.dialogue")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(plain_label(title, "section", self))
        self.sentence = plain_label(sentence, "body", self)
        self.sentence.setObjectName("pack.apercu")
        column.addWidget(self.sentence)
        if kept:
            column.addWidget(plain_label(kept, "secondary", self))
        ends = EndsLayout(on_left=0)
        close = Button(kit, words.close(), "pack.fermer", "quiet", parent=self)
        close.clicked.connect(self.reject)
        do = Button(kit, words.import_do(), "pack.importer", "primary", "check", parent=self)
        do.setDefault(True)
        do.clicked.connect(self.accept)
        ends.addWidget(close)
        ends.addWidget(do)
        column.addStretch(1)
        column.addLayout(ends)
        do.setFocus()
        self.setMinimumWidth(min(kit.theme.px(480), context.window.width() - 40))


def _texts_in(pack: SharedPack) -> int:
    return sum(len(texts) for row in pack.texts.values() for texts in row.values())


def _write(pack: SharedPack, folder: Path, records: tuple[EvidenceRecord, ...], path: Path) -> None:
    """Only pieces that are still those that were added."""
    files = {one.sha256: checked_path(folder, one).read_bytes() for one in records}
    save_pack(SharedPack(pack.campaign, pack.texts, pack.proofs, files), path)


def _copy(
    store: EvidenceStore,
    folder: Path,
    pack: SharedPack,
    proofs: tuple[Proof, ...],
    prefixes: dict[str, str],
    known: tuple[EvidenceRecord, ...],
) -> dict[str, Piece]:
    return {
        one.sha256: store.keep(folder, pack.files[one.sha256], one.label, prefixes[one.sha256], known) for one in proofs
    }
