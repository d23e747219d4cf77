"""Many files added one after the other: copied by the worker, told as they come, stopped on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QObject, Signal
from PySide6.QtGui import QImage

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.pieces import Pieces
from forfait_desktop.storage import evidence_intake
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import EvidenceStore, Piece
from forfait_desktop.storage.evidence_intake import Refused, Taken
from forfait_desktop.ui.worker import Worker

_TOGETHER: Final = 8
"""Files of one job: between two jobs the window is free, and the work can be stopped."""


class Intake(QObject):
    """Adds files to one line. One undo takes them all back.

    Signals:
        moved(int, int): files done, files in all.
        ended(object): the `Outcome`.
    """

    moved = Signal(int, int)
    ended = Signal(object)

    def __init__(self, worker: Worker, store: EvidenceStore, folder: Path, pieces: Pieces, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._store = store
        self._folder = folder
        self._pieces = pieces
        self._line = ""
        self._left: list[Path] = []
        self._total = 0
        self._outcome = Outcome()
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether files are being added."""
        return self._busy

    def add(self, line: str, files: Sequence[Path]) -> None:
        """Add files; those asked for while others are being added come after them."""
        if self._busy:
            self._left += files
            self._total += len(files)
            return
        self._line, self._left, self._total = line, list(files), len(files)
        self._outcome = Outcome()
        self._busy = True
        self._next()

    def paste(self, line: str, image: QImage, name: str) -> None:
        """Add a picture that was never a file."""
        if self._busy:
            return
        self._line, self._left, self._total = line, [], 1
        self._outcome = Outcome()
        self._busy = True
        work = partial(_take_image, self._store, self._folder, image, name, self._prefix(), self._pieces.records)
        self._worker.submit(work, partial(self._on_taken, 1), partial(self._on_failed, 1))

    def stop(self) -> None:
        """Add no more; what was copied stays."""
        self._outcome.left += len(self._left)
        self._left = []

    def _prefix(self) -> str:
        return self._pieces.prefix(self._line)

    def _next(self) -> None:
        done = self._total - len(self._left) - self._outcome.left
        self.moved.emit(done, self._total)
        now, self._left = self._left[:_TOGETHER], self._left[_TOGETHER:]
        if not now:
            self._busy = False
            self.ended.emit(self._outcome)
            return
        work = partial(evidence_intake.take_all, self._store, self._folder, now, self._prefix(), self._pieces.records)
        self._worker.submit(work, partial(self._on_taken, len(now)), partial(self._on_failed, len(now)))

    def _on_taken(self, _count: int, found: object) -> None:
        results = found if isinstance(found, tuple) else ()
        taken = [one for one in results if isinstance(one, Taken)]
        self._outcome.refused += [one.error for one in results if isinstance(one, Refused)]
        try:
            if taken:
                merge = bool(self._outcome.added or self._outcome.known)
                batch = self._pieces.added_all(self._line, [one.piece for one in taken], merge=merge)
                self._outcome.note(taken, batch.added, batch.known, self._pieces.records)
        except ForfaitError as error:
            self._outcome.refused.append(error)
            self.stop()
        self._next()

    def _on_failed(self, count: int, error: Exception) -> None:
        known = error if isinstance(error, ForfaitError) else ForfaitError("save-failed", path="", reason="UNKNOWN")
        self._outcome.refused += [known] * count
        self._next()


class Outcome:
    """What became of the files: ids of pieces, errors, ids of the pieces that seem to name a patient.

    `left` counts the files that were not looked at because the work was stopped.
    """

    def __init__(self) -> None:
        self.added: list[str] = []
        self.known: list[str] = []
        self.refused: list[ForfaitError] = []
        self.warned: dict[str, frozenset[str]] = {}
        self.left = 0

    def note(
        self, taken: Sequence[Taken], added: Sequence[str], known: Sequence[str], records: Sequence[EvidenceRecord]
    ) -> None:
        """Add one job."""
        self.added += added
        self.known += known
        signs = {one.piece.sha256: one.signs for one in taken if one.signs}
        for record in records:
            if record.id in added and record.sha256 in signs:
                self.warned[record.id] = frozenset(signs[record.sha256])


def _take_image(
    store: EvidenceStore, folder: Path, image: QImage, name: str, prefix: str, known: Sequence[EvidenceRecord]
) -> tuple[Taken | Refused, ...]:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    # Qt's own typing asks for bytes, and its documentation for a text.
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        return (Refused(ForfaitError("evidence-refused", name=name, reason="type")),)
    data = bytes(buffer.data().data())
    if len(data) > store.maximum:
        error = ForfaitError("evidence-refused", name=name, reason="too-large", size=len(data), maximum=store.maximum)
        return (Refused(error),)
    try:
        return (evidence_intake.take_data(store, folder, data, name, prefix, known),)
    except ForfaitError as error:
        return (Refused(error),)


def copy_pieces(
    store: EvidenceStore,
    chosen: Sequence[tuple[Path, EvidenceRecord]],
    folder: Path,
    prefix: Callable[[EvidenceRecord], str],
    known: Sequence[EvidenceRecord],
) -> tuple[Piece, ...]:
    """Copy pieces of another declaration here; each must still be the one that was added there.

    Raises:
        ForfaitError: `evidence-missing`, `evidence-changed`, what `EvidenceStore.add` raises.
    """
    from forfait_desktop.storage.evidence import checked_path

    return tuple(store.add(folder, checked_path(other, record), prefix(record), known) for other, record in chosen)
