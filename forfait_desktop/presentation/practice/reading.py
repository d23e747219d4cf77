"""The declarations of the library, read for the screens that look at several: on the background thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.command.case import Case, CaseReader, situation
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.filesystem import reason_of
from forfait_desktop.storage.lock import SUFFIX, Owner, process_alive, process_mark, read_lock

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Member:
    """One declaration of the library.

    Attributes:
        path: its `dossier.forfait`.
        case: its content and its rules; None when it cannot be read.
        situation: its state on the day; None with `case`.
        error: why it cannot be read.
        locked: who else has it open (`dossier-locked`), or why it cannot be written (`session-read-only`); or None.
        file_hash: SHA-256 of the file as it was read: what was shown may then be compared with what is to be replaced.
    """

    path: Path
    case: Case | None = None
    situation: Situation | None = None
    error: ForfaitError | None = None
    locked: ForfaitError | None = None
    file_hash: str = ""

    @property
    def exported(self) -> Exported | None:
        """As the exports read it."""
        if self.case is None or self.situation is None:
            return None
        return Exported(self.case.dossier, self.situation)


def read_members(
    paths: Iterable[Path],
    reader: CaseReader,
    today: date,
    words: Wording,
    owner: Owner,
    told: Told,
    stopped: Callable[[], bool],
) -> tuple[Member, ...]:
    """Read the declarations `paths`, in that order; one that cannot be read says why, and stops nothing.

    Args:
        paths: `dossier.forfait` files.
        reader: shared, so that each campaign is parsed once.
        today: the day of the evaluation.
        words: the sentences.
        owner: this program: what it has open itself is not « open elsewhere ».
        told: told (done, in all) after each.
        stopped: asked before each; True ends the reading with what was read.
    """
    wanted = tuple(paths)
    found: list[Member] = []
    for number, path in enumerate(wanted, start=1):
        if stopped():
            break
        found.append(read_member(path, reader, today, words, owner))
        told(number, len(wanted))
    return tuple(found)


def read_member(path: Path, reader: CaseReader, today: date, words: Wording, owner: Owner) -> Member:
    """Read one declaration; what is wrong with it is in the result."""
    try:
        # Before the content: a file replaced in between is then refused rather than overwritten.
        known = sha256(path.read_bytes())
        case = reader.read(path)
    except OSError as error:
        return Member(path, error=ForfaitError("file-unreadable", path=str(path), reason=reason_of(error)))
    except ForfaitError as error:
        return Member(path, error=error)
    locked = why_read_only(case, path, owner)
    return Member(path, case, situation(case, today, words), locked=locked, file_hash=known)


def why_read_only(case: Case, path: Path, owner: Owner) -> ForfaitError | None:
    """Why a declaration may not be changed now, None when it may."""
    if case.dossier.newer:
        return ForfaitError("session-read-only", reason="newer")
    if case.path is not None and not _is_writable(case.path):
        return ForfaitError("session-read-only", reason="permission")
    return held_elsewhere(path, owner)


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def held_elsewhere(path: Path, owner: Owner) -> ForfaitError | None:
    """`dossier-locked` when another program has it open, None when nobody has, or when this very program has."""
    lock = path.with_name(path.name + SUFFIX)
    held = read_lock(lock)
    if held is None:
        return None
    if not held.readable:
        reason = "unreadable"
    elif held.machine != owner.machine:
        reason = "other-machine"
    elif held.process == owner.process or not process_alive(held.process):
        return None
    else:
        mark = process_mark(held.process)
        if held.mark and mark and held.mark != mark:
            return None
        reason = "running"
    return ForfaitError(
        "dossier-locked",
        path=str(lock),
        who=held.who,
        machine=held.machine,
        since=held.since,
        process=held.process,
        reason=reason,
    )
