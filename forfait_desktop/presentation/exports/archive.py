"""The whole-file archive of a declaration: what goes in, what its manifest says, and the check of what comes back."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.presentation.wording.exports import ExportWords
from forfait_desktop.records import dataclass
from forfait_desktop.report.archive import ArchiveMember, render_archive
from forfait_desktop.report.tables import plain_text
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.archive_import import piece_is_sound
from forfait_desktop.storage.bareme import BAREME_FILE
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord, check_against, from_bytes
from forfait_desktop.storage.evidence import SIZE_MAXIMUM
from forfait_desktop.storage.filesystem import LocalFileSystem, read_limited
from forfait_desktop.storage.store import DOSSIER_FILE, EVIDENCE_FOLDER
from forfait_desktop.storage.strict_zip import name_problem


@dataclass(frozen=True, slots=True)
class Progress:
    """How a long export is followed: asked whether to stop, told how far it is (done, how many there are)."""

    cancelled: Callable[[], bool]
    progress: Callable[[int, int], None]


def saved_dossier(path: Path) -> bytes:
    """The bytes of a `dossier.forfait`, verified.

    Raises:
        ForfaitError: what storage says of a file that cannot be read.
    """
    data = read_limited(LocalFileSystem(), path, jsontext.SIZE_MAXIMUM, "dossier-damaged")
    from_bytes(data)
    return data


def archive(one: Exported, path: Path, bareme: bytes, pdf: tuple[str, bytes], progress: Progress) -> bytes:
    """The archive of a saved declaration.

    A piece that is missing, or that an archive may not hold, is told in the manifest instead.

    Args:
        one: the declaration, as it is saved.
        path: its `dossier.forfait`.
        bareme: its rules, byte for byte.
        pdf: the name and the bytes of its report.
        progress: how the work is followed.

    Raises:
        ForfaitError: `export-cancelled`, `archive-too-large`, or what storage says of `path`.
    """
    saved = saved_dossier(path)
    words = one.situation.words.exports
    # The pieces are those of the bytes that go in, not of what may have been typed since.
    joined, absent = _pieces(from_bytes(saved), path.parent)
    members = [
        ArchiveMember(DOSSIER_FILE, lambda: saved),
        ArchiveMember(BAREME_FILE, lambda: bareme),
        ArchiveMember(pdf[0], lambda: pdf[1]),
        *(ArchiveMember(name, functools.partial(_content, file)) for name, file in sorted(joined.items())),
    ]
    title = one.situation.words.home.campaign_title(one.situation.campaign)
    name = plain_text(one.dossier.physician.name or one.situation.words.home.unnamed())
    head = [*words.manifest_head(title, name, one.situation.today)]
    head += _told(absent, words)
    head += ["", words.manifest_list()] if absent else [words.manifest_list()]
    return render_archive(members, head, progress.cancelled, progress.progress)


def absent_pieces(one: Exported, path: Path) -> list[str]:
    """One sentence for each piece that the archive of a saved declaration cannot hold now; what its manifest says."""
    return _told(_pieces(one.dossier, path.parent)[1], one.situation.words.exports)


def _told(absent: Sequence[tuple[EvidenceRecord, str]], words: ExportWords) -> list[str]:
    return [
        words.manifest_absent(plain_text(piece_name(record)), words.why_not_joined(reason)) for record, reason in absent
    ]


def _content(path: Path) -> bytes:
    return read_limited(LocalFileSystem(), path, SIZE_MAXIMUM, "evidence-refused")


def _pieces(dossier: Dossier, folder: Path) -> tuple[dict[str, Path], list[tuple[EvidenceRecord, str]]]:
    """Name in the archive → file, and the records that have none there with the reason."""
    joined: dict[str, Path] = {}
    absent: list[tuple[EvidenceRecord, str]] = []
    for record in dossier.evidence:
        file = folder / record.file
        if not record.file:
            continue
        if file.is_symlink() or not file.is_file():
            absent.append((record, "missing"))
            continue
        parent, _, name = record.file.rpartition("/")
        try:
            sound = parent == EVIDENCE_FOLDER and not name_problem(record.file) and piece_is_sound(_content(file), name)
        except ForfaitError:
            sound = False
        if sound:
            joined[record.file] = file
        else:
            absent.append((record, "type"))
    return joined, absent


def verify(dossier: Dossier, bareme: bytes) -> None:
    """Read the rules of an archive, and the dossier against them, as opening it will.

    Raises:
        ForfaitError: they do not hold together.
    """
    # Imported here: nothing else of an import needs pydantic.
    from forfait_desktop.campaigns.loader import parse_campaign

    campaign = parse_campaign(bareme, origin=BAREME_FILE, verified=True)
    if not dossier.newer:
        check_against(dossier, campaign)
