"""The pieces of a dossier: checked, copied into `Justificatifs/` with their fingerprint, verified, put in the bin.

A copy that no record names (the program was ended between the copy and the save, or an addition was undone) is no lost
data: it stays in `Justificatifs/`, and the same file added again takes it up.

Codes raised here, all `ForfaitError`, beside those of `atomic` and `read_limited`:

==================== =================================================================================================
code                  parameters
==================== =================================================================================================
evidence-refused      name, reason: « too-large » (size, maximum), « patient-number », or one of `evidence_kinds`
evidence-quarantine   name, reason: « javascript », « launch », « embedded », « encrypted », « unreadable » (see
                      `evidence_kinds`)
evidence-folder       path: `Justificatifs` is a link or a file: nothing is written through it
evidence-missing      name, path
evidence-changed      name, path, added (date or None): the content is no longer the one that was added
==================== =================================================================================================
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from forfait_desktop.domain.patient_number import name_holds_patient_number
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage import trash
from forfait_desktop.storage.atomic import Expected, sha256, write_file
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence_kinds import EXTENSIONS, check_pdf, kind_of
from forfait_desktop.storage.filesystem import FileSystem, LocalFileSystem, is_file, read_limited, reason_of
from forfait_desktop.storage.names import free_file_name, safe_name, taken_names
from forfait_desktop.storage.store import EVIDENCE_FOLDER

SIZE_MAXIMUM = 20 * 1024 * 1024
"""Bytes: the 20 « Mo » that the systems show."""

_NAME_LENGTH = 80
_CHUNK = 1 << 20

FileState = Literal["ok", "missing", "changed"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A file that was added. `file` is relative to the folder of the dossier; `name` is what the user called it."""

    file: str
    sha256: str
    name: str


class EvidenceStore:
    """The evidence files of dossiers. Touches the disk only: for a worker."""

    def __init__(self, fs: FileSystem | None = None) -> None:
        self._fs: FileSystem = fs or LocalFileSystem()

    @property
    def maximum(self) -> int:
        """Bytes of a piece at most."""
        return SIZE_MAXIMUM

    def read(self, source: Path) -> tuple[bytes, str]:
        """Read and check a file that the user chose; its bytes and its name without ending.

        A symbolic link is read through: the copy is an ordinary file.

        Raises:
            ForfaitError: `evidence-refused`, `evidence-quarantine`, `file-missing`, `file-unreadable`.
        """
        name = source.name
        if name_holds_patient_number(name):
            # The name is not given back: it may be a patient's number.
            raise ForfaitError("evidence-refused", name="", reason="patient-number")
        try:
            data = read_limited(self._fs, source, SIZE_MAXIMUM, "evidence-refused")
        except ForfaitError as error:
            raise ForfaitError(error.code, **{**error.params, "name": name}) from None
        return data, name

    def add(self, folder: Path, source: Path, prefix: str, known: Iterable[EvidenceRecord] = ()) -> Piece:
        """Copy a file into `Justificatifs/`, or find it there.

        Args:
            folder: the folder of the dossier.
            source: the file chosen by the user; never changed.
            prefix: begins the name of the copy (the short name of the indicator).
            known: the records of the dossier: a file that one of them holds is not copied again.

        Returns:
            The piece; the `file` of a record of `known` when it holds the same bytes.

        Raises:
            ForfaitError: what `read` raises, `evidence-folder`, `save-failed`.
        """
        data, name = self.read(source)
        return self.keep(folder, data, name, prefix, known)

    def keep(self, folder: Path, data: bytes, name: str, prefix: str, known: Iterable[EvidenceRecord] = ()) -> Piece:
        """The same for bytes that are already read, or that were never a file (a screenshot).

        Raises:
            ForfaitError: what `add` raises.
        """
        kind = kind_of(data, name)
        if kind == "pdf":
            check_pdf(data, name)
        digest = sha256(data)
        shown = safe_name(name, fallback="Pièce")
        for record in known:
            if record.sha256 == digest and verify(folder, record) == "ok":
                return Piece(record.file, digest, record.label or shown)
        place = self._folder(folder)
        found = _same_content(place, len(data), digest)
        if found:
            return Piece(f"{EVIDENCE_FOLDER}/{found}", digest, shown)
        try:
            target = place / stored_name(prefix, name, EXTENSIONS[kind], taken_names(place))
        except OSError as error:
            raise ForfaitError("save-failed", path=str(place), reason=reason_of(error)) from error
        write_file(self._fs, target, data, Expected.ABSENT)
        return Piece(f"{EVIDENCE_FOLDER}/{target.name}", digest, shown)

    def _folder(self, folder: Path) -> Path:
        place = folder / EVIDENCE_FOLDER
        try:
            place.mkdir(exist_ok=True)
            is_link = place.is_symlink()
        except FileExistsError:
            raise ForfaitError("evidence-folder", path=str(place)) from None
        except OSError as error:
            raise ForfaitError("save-failed", path=str(place), reason=reason_of(error)) from None
        if is_link:
            raise ForfaitError("evidence-folder", path=str(place))
        return place


def stored_name(prefix: str, original: str, extension: str, taken: frozenset[str] = frozenset()) -> str:
    """« Codage - capture.png »: readable, safe on every system, and free.

    Args:
        prefix: what the piece is for.
        original: the name given by the user: whatever it holds, no path is left in it.
        extension: what the content is (« pdf »), which replaces an ending that says otherwise.
        taken: the names of the folder, as `taken_names` gives them.
    """
    stem, dot, ending = original.rpartition(".")
    if not dot or ending.lower() not in ("pdf", "png", "jpg", "jpeg", "jpe", "jfif"):
        stem = original
    stem = safe_name(stem, fallback="Pièce")
    base = safe_name(f"{prefix} - {stem}" if prefix else stem, fallback="Pièce", length=_NAME_LENGTH)
    return free_file_name(taken, base, extension)


def path_of(folder: Path, record: EvidenceRecord) -> Path | None:
    """The file of a record; None for one that only says where the piece is."""
    return folder / record.file if record.file else None


def verify(folder: Path, record: EvidenceRecord) -> FileState:
    """Whether the file of a record is still there, byte for byte. A record without file is « ok »."""
    path = path_of(folder, record)
    if path is None:
        return "ok"
    try:
        if not is_file(path):
            return "missing"
        return "ok" if _digest(path) == record.sha256 else "changed"
    except OSError:
        return "missing"


def verify_all(folder: Path, records: Iterable[EvidenceRecord]) -> dict[str, FileState]:
    """Record id → the state of its file."""
    return {record.id: verify(folder, record) for record in records}


def checked_path(folder: Path, record: EvidenceRecord) -> Path:
    """The file of a record, once it is known to be the one that was added.

    Raises:
        ForfaitError: `evidence-missing` or `evidence-changed`.
    """
    path = path_of(folder, record)
    state = verify(folder, record)
    name = record.label or record.file.rpartition("/")[2]
    if path is None or state == "missing":
        raise ForfaitError("evidence-missing", name=name, path=str(path or ""))
    if state == "changed":
        raise ForfaitError("evidence-changed", name=name, path=str(path), added=record.added)
    return path


def discard(folder: Path, files: Iterable[str], kept: Iterable[EvidenceRecord]) -> tuple[Path, ...]:
    """Move to `Pièces retirées/` of the declaration the files that no record names any more; where they are now.

    Args:
        folder: the folder of the dossier.
        files: candidates, relative to it.
        kept: the records that are saved: their files stay.
    """
    named = {record.file for record in kept}
    moved: list[Path] = []
    for file in files:
        path = folder / file
        if file in named or not is_file(path):
            continue
        try:
            moved.append(trash.discard_file(path, folder.absolute()))
        except ForfaitError:
            # It stays where it is, which loses nothing.
            continue
    return tuple(moved)


def _same_content(place: Path, size: int, digest: str) -> str:
    """The name of a file of the folder that holds these bytes, or ""."""
    try:
        for found in sorted(place.iterdir()):
            ordinary = found.is_file() and not found.is_symlink() and not found.name.startswith(".")
            if ordinary and found.stat().st_size == size and _digest(found) == digest:
                return found.name
    except OSError:
        return ""
    return ""


def _digest(path: Path) -> str:
    total = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            total.update(chunk)
    return total.hexdigest()
