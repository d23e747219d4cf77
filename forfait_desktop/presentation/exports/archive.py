"""The whole-file archive of a declaration: what goes in, what its manifest says, and the check of what comes back."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.exports.odd import Odd, OddPiece, nobody
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.records import dataclass
from forfait_desktop.report.archive import ArchiveMember, render_archive
from forfait_desktop.report.tables import plain_text
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.archive_import import piece_is_sound
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.bareme import BAREME_FILE
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord, check_against, from_bytes
from forfait_desktop.storage.evidence import SIZE_MAXIMUM
from forfait_desktop.storage.filesystem import LocalFileSystem, is_file, read_limited
from forfait_desktop.storage.store import DOSSIER_FILE, EVIDENCE_FOLDER
from forfait_desktop.storage.strict_zip import name_problem


@dataclass(frozen=True, slots=True)
class Progress:
    """How a long export is followed: asked whether to stop, told how far it is (done, how many there are).

    `odd` is told of each piece that the export does not hold as it was added.
    """

    cancelled: Callable[[], bool]
    progress: Callable[[int, int], None]
    odd: Odd = nobody


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

    A piece that is missing, or that an archive may not hold, is told in the manifest instead; one that was changed
    since it was added is there as it is, and told.

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
    joined, odd = _pieces(from_bytes(saved), path.parent)
    for piece in odd:
        progress.odd(piece)
    members = [
        ArchiveMember(DOSSIER_FILE, lambda: saved),
        ArchiveMember(BAREME_FILE, lambda: bareme),
        ArchiveMember(pdf[0], lambda: pdf[1]),
        *(ArchiveMember(name, functools.partial(_content, file)) for name, file in sorted(joined.items())),
    ]
    title = one.situation.words.home.campaign_title(one.situation.campaign)
    name = plain_text(one.dossier.physician.name or one.situation.words.home.unnamed())
    head = [*words.manifest_head(title, name, one.situation.today)]
    head += [words.odd_piece("zip", piece) for piece in odd]
    head += ["", words.manifest_list()] if odd else [words.manifest_list()]
    return render_archive(members, head, progress.cancelled, progress.progress)


def _content(path: Path) -> bytes:
    return read_limited(LocalFileSystem(), path, SIZE_MAXIMUM, "evidence-refused")


def _pieces(dossier: Dossier, folder: Path) -> tuple[dict[str, Path], list[OddPiece]]:
    """Name in the archive → file, and the pieces that are not there as they were added."""
    joined: dict[str, Path] = {}
    odd: list[OddPiece] = []
    for record in dossier.evidence:
        if not record.file:
            continue
        file = folder / record.file
        reason = _why_odd(record, file)
        may_go = reason in ("", "changed")
        if may_go:
            joined[record.file] = file
        if reason:
            odd.append(OddPiece(plain_text(piece_name(record)), reason, joined=may_go))
    return joined, odd


def _why_odd(record: EvidenceRecord, file: Path) -> str:
    """Why a piece cannot go in (« changed »: it can), "" when it is as it was added."""
    if os.path.islink(file) or not is_file(file):  # noqa: PTH114
        return "missing"
    parent, _, name = record.file.rpartition("/")
    try:
        data = _content(file)
        if parent != EVIDENCE_FOLDER or name_problem(record.file) or not piece_is_sound(data, name):
            return "type"
    except ForfaitError as error:
        return "denied" if error.code == "file-unreadable" else "type"
    return "" if sha256(data) == record.sha256 else "changed"


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
