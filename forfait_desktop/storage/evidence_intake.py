"""Pieces taken one after the other by a worker: copied, and looked at for what seems to name a patient.

What is seen is told once and never stored, nor written in any log.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from forfait_desktop.domain.identities import Sign, document_signs
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import EvidenceStore, FileState, Piece, path_of, verify
from forfait_desktop.storage.pdf_pages import first_text


@dataclass(frozen=True, slots=True)
class Taken:
    """A piece that is now in the folder, and what in it seems to name a patient."""

    piece: Piece
    signs: frozenset[Sign] = frozenset()


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken, and why."""

    error: ForfaitError


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it is on disk: its state, and its size in bytes (0 when it is not there)."""

    state: FileState
    size: int


def take(store: EvidenceStore, folder: Path, source: Path, prefix: str, known: Iterable[EvidenceRecord] = ()) -> Taken:
    """Copy a file of the user, and look at it.

    Raises:
        ForfaitError: what `EvidenceStore.add` raises.
    """
    data, name = store.read(source)
    return Taken(store.keep(folder, data, name, prefix, known), signs_of(data, name))


def take_data(
    store: EvidenceStore, folder: Path, data: bytes, name: str, prefix: str, known: Iterable[EvidenceRecord] = ()
) -> Taken:
    """The same for bytes that were pasted.

    Raises:
        ForfaitError: what `EvidenceStore.keep` raises.
    """
    return Taken(store.keep(folder, data, name, prefix, known), signs_of(data, name))


def take_all(
    store: EvidenceStore, folder: Path, sources: Sequence[Path], prefix: str, known: Sequence[EvidenceRecord]
) -> tuple[Taken | Refused, ...]:
    """Several files; one that is refused does not stop the others."""
    found: list[Taken | Refused] = []
    for source in sources:
        try:
            found.append(take(store, folder, source, prefix, known))
        except ForfaitError as error:
            found.append(Refused(error))
    return tuple(found)


def signs_of(data: bytes, name: str) -> frozenset[Sign]:
    """What in the name of a file, or in the text of a PDF, seems to name a patient. Images are not read."""
    signs = document_signs(name)
    return signs | document_signs(first_text(data)) if data.startswith(b"%PDF-") else signs


def see(folder: Path, records: Iterable[EvidenceRecord]) -> Mapping[str, Seen]:
    """Record id → its file as it is now."""
    found: dict[str, Seen] = {}
    for record in records:
        path = path_of(folder, record)
        state = verify(folder, record)
        try:
            size = path.stat().st_size if path is not None and state != "missing" else 0
        except OSError:
            size = 0
        found[record.id] = Seen(state, size)
    return found
