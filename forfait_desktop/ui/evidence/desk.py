"""The pieces of the declaration on the desk: chosen or dropped, copied by the worker, looked at, put in the bin."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.pieces import Said
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.session.session import Applied
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.office import OpenDeclaration
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.wizard.wizard import Wizard

if TYPE_CHECKING:
    from forfait_desktop.storage.evidence import EvidenceStore
    from forfait_desktop.storage.evidence_intake import Taken
    from forfait_desktop.ui.evidence.piece_dialog import PieceDialog
    from forfait_desktop.ui.evidence.screen import PiecesScreen

_FOLDER: Final = "piece_folder"


class EvidenceDesk(QObject):
    """Does what the evidence slots ask. Files are read and written by the workers only."""

    def __init__(
        self,
        kit: Kit,
        tools: Tools,
        opened: OpenDeclaration,
        wizard: Wizard | PiecesScreen,
        window: QWidget,
        parent: QObject,
    ) -> None:
        """Listen to the slots of ``wizard``, or to the screen that lists every piece."""
        super().__init__(parent)
        self._kit = kit
        self._tools = tools
        self._opened = opened
        self._wizard = wizard
        self._window = window
        self._pieces = opened.workbench.pieces
        self._words = opened.workbench.words
        self._own_store: EvidenceStore | None = None
        self._pending = 0
        self._stopped = False
        self._files = self._named()
        wizard.piece_requested.connect(self.press)
        wizard.message_action.connect(self.press)
        wizard.files_dropped.connect(self._on_dropped)
        opened.session.listen(self._on_changed)

    @property
    def _store(self) -> EvidenceStore:
        if self._own_store is None:
            # Imported here, as below: the page is painted without what reads files.
            from forfait_desktop.storage.evidence import EvidenceStore

            self._own_store = EvidenceStore()
        return self._own_store

    # What the desk asks

    def start(self) -> None:
        """Look whether the files are still those that were added."""
        records = tuple(one for one in self._pieces.records if one.file)
        if records and not self._opened.is_example:
            from forfait_desktop.storage import evidence

            work = partial(evidence.verify_all, self._opened.session.folder, records)
            self._tools.indexer.submit(work, self._on_verified, self._on_nothing)

    def settle(self) -> None:
        """Wait for the copies that are under way, so that they are saved with the rest."""
        if self._pending:
            self._tools.worker.wait()

    def stop(self, *, saved: bool) -> None:
        """Let go; once everything is saved, the files that no record names any more go to the bin."""
        if self._stopped:
            return
        self._stopped = True
        self._opened.session.unlisten(self._on_changed)
        left = self._files - self._named()
        if saved and left and not self._opened.is_example and not self._opened.session.read_only:
            from forfait_desktop.storage import evidence

            work = partial(evidence.discard, self._opened.session.folder, sorted(left), self._pieces.records)
            self._tools.worker.submit(work, self._on_nothing, self._on_nothing)

    # Buttons

    def press(self, action_id: str) -> None:
        """Do what a button of a slot, or of a message about a piece, asks."""
        family, _, rest = action_id.partition(".")
        if family != "piece" or self._stopped:
            return
        action, _, target = rest.partition(".")
        record, _, line = target.partition(".")
        match action:
            case "ajouter":
                self._choose(partial(self._add_one, target))
            case "lieu":
                self._ask_place(target)
            case "valable":
                self._ask_validity(record)
            case "voir":
                self._view(record)
            case "forcer":
                from forfait_desktop.storage import evidence

                self._open(evidence.path_of(self._opened.session.folder, self._pieces.record(record)))
            case "retrouver":
                self._choose(partial(self._find, record))
            case "annuler":
                self._wizard.undo()
            case _:
                self._guarded(partial(self._pieces.press, action, record, line))

    def _choose(self, chosen: Callable[[Path], None]) -> None:
        if self._opened.is_example:
            self._say(Said("info", self._words.pieces.example()))
            return
        start = Path(self._tools.settings.text(_FOLDER) or Path.home())
        self._tools.dialogs.choose_piece(self._window, self.tr("Ajouter une pièce"), start, chosen)

    def _on_dropped(self, line: str, files: object) -> None:
        if self._opened.is_example:
            self._say(Said("info", self._words.pieces.example()))
        elif isinstance(files, list):
            for file in files:
                self._add(line, Path(file))

    def _add_one(self, line: str, file: Path) -> None:
        self._tools.settings.set(_FOLDER, str(file.parent))
        self._add(line, file)

    def _add(self, line: str, file: Path) -> None:
        # Imported here: opening a declaration adds no piece.
        from forfait_desktop.storage.evidence_intake import take

        folder, prefix = self._opened.session.folder, self._pieces.prefix(line)
        work = partial(take, self._store, folder, file, prefix, self._pieces.records)
        self._submit(work, partial(self._on_added, line))

    def _find(self, record: str, file: Path) -> None:
        known = self._pieces.record(record)
        prefix = self._pieces.prefix(known.indicators[0]) if known.indicators else ""
        work = partial(self._store.add, self._opened.session.folder, file, prefix)
        self._submit(work, partial(self._on_found, record))

    def _submit(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self._pending += 1
        self._tools.worker.submit(work, done, self._on_failed)

    def _on_added(self, line: str, taken: object) -> None:
        from forfait_desktop.storage.evidence_intake import Taken

        self._pending -= 1
        if isinstance(taken, Taken) and not self._stopped:
            self._files.add(taken.piece.file)
            self._guarded(partial(self._note, line, taken))

    def _note(self, line: str, taken: Taken) -> Said:
        """Add the piece; what seems to name a patient is said once and kept nowhere."""
        said = self._pieces.added(line, taken.piece)
        record = next((one for one in self._pieces.records if one.sha256 == taken.piece.sha256), None)
        if not taken.signs or record is None:
            return said
        words = self._words
        name = self._pieces.name(record.id)
        remove = ActionView(f"piece.retirer.{record.id}", words.pieces.remove(), words.pieces.remove_name(name))
        return Said("warn", words.piece_table.names_patient(name, taken.signs), (remove,))

    def _on_found(self, record: str, piece: object) -> None:
        from forfait_desktop.storage.evidence import Piece

        self._pending -= 1
        if isinstance(piece, Piece) and not self._stopped:
            self._files.add(piece.file)
            self._guarded(partial(self._pieces.found, record, piece))

    def _on_failed(self, error: Exception) -> None:
        self._pending -= 1
        self._show_error(error)

    def _guarded(self, work: Callable[[], Said]) -> None:
        try:
            said = work()
        except ForfaitError as error:
            self._show_error(error)
            return
        # A file that is back changes no record, but what is known of it.
        self._wizard.refresh()
        self._say(said)

    # Seeing

    def _view(self, record: str) -> None:
        from forfait_desktop.storage import evidence

        known = self._pieces.record(record)
        work = partial(evidence.checked_path, self._opened.session.folder, known)
        self._tools.indexer.submit(work, self._on_checked, partial(self._on_unchecked, record))

    def _on_checked(self, path: object) -> None:
        if isinstance(path, Path) and not self._stopped:
            self._open(path)

    def _on_unchecked(self, record: str, error: Exception) -> None:
        if self._stopped:
            return
        if isinstance(error, ForfaitError) and error.code == "evidence-changed":
            self._on_verified({record: "changed"})
            anyway = ActionView(f"piece.forcer.{record}", self.tr("Ouvrir quand même"))
            self._say(Said("warn", self._words.errors.sentence(error), (anyway,)))
            return
        if isinstance(error, ForfaitError) and error.code == "evidence-missing":
            self._on_verified({record: "missing"})
        self._show_error(error)

    def _open(self, path: Path | None) -> None:
        if path is not None and not self._tools.dialogs.open_outside(path):
            text = self.tr("Le système ne sait pas ouvrir ce fichier\u00a0: {path}").format(path=path.name)
            self._say(Said("warn", text))

    def _on_verified(self, states: object) -> None:
        if isinstance(states, dict) and not self._stopped and self._pieces.set_states(states):
            self._wizard.refresh()

    # Asking

    def _ask_place(self, line: str) -> None:
        from forfait_desktop.ui.evidence.piece_dialog import PieceDialog

        words = self._words.pieces
        keep = partial(self._pieces.set_place, line)
        text = self._pieces.place(line)
        title = words.place_name(self._pieces.prefix(line))
        self._show(PieceDialog(
            self._kit, self._window, "text", title, words.place_label(), words.place_hint(), text, keep
        ))  # fmt: skip

    def _ask_validity(self, record: str) -> None:
        from forfait_desktop.ui.evidence.piece_dialog import PieceDialog

        words = self._words.pieces
        title = words.validity_name(self._pieces.name(record))
        keep = partial(self._pieces.set_valid_until, record)
        text = self._pieces.valid_until(record)
        self._show(PieceDialog(
            self._kit, self._window, "date", title, words.validity_label(), words.validity_hint(), text, keep
        ))  # fmt: skip

    def _show(self, dialog: PieceDialog) -> None:
        self._tools.dialogs.show(dialog)

    # Telling

    def _say(self, said: Said) -> None:
        self._wizard.messages.say(PASSING, said.severity, said.text, said.actions)

    def _show_error(self, error: Exception) -> None:
        if self._stopped:
            return
        if isinstance(error, ForfaitError):
            text = self._words.errors.sentence(error)
        else:
            text = self.tr("La pièce n’a pas pu être ajoutée\u00a0: une anomalie est survenue.")
        self._say(Said("err", text))

    def _on_changed(self, _applied: Applied, _origin: object) -> None:
        self._files |= self._named()

    def _on_nothing(self, _result: object) -> None:
        # A file that could not be looked at or moved stays as it was, and is looked at again on the next opening.
        return

    def _named(self) -> set[str]:
        return {one.file for one in self._pieces.records if one.file}
