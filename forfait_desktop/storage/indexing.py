"""From the dossiers on disk to the rows of the index: what a refresh reads. Never modifies anything."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import backups, jsontext
from forfait_desktop.storage.bareme import find_bareme
from forfait_desktop.storage.dossier import verify
from forfait_desktop.storage.filesystem import LocalFileSystem, is_file, is_folder, read_limited
from forfait_desktop.storage.library_row import IndexRow, Summarise, folded, name_of, rpps_of, state_of
from forfait_desktop.storage.store import DOSSIER_FILE
from forfait_desktop.storage.trash import FOLDER as TRASH


def dossiers_in(library: Path) -> Iterator[Path]:
    """The `dossier.forfait` of each folder of the library; a missing one whose versions remain is given too."""
    with contextlib.suppress(OSError), os.scandir(library) as found:
        for entry in found:
            if entry.name.startswith(".") or entry.name == TRASH:
                continue
            path = library / entry.name / DOSSIER_FILE
            if is_file(path) or is_folder(path.parent / backups.FOLDER):
                yield path


def is_gone(path: Path) -> bool:
    """Whether a dossier that was there is no longer: what the disk does not say today may be there tomorrow."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return not stat.S_ISREG(found.st_mode)


def hint_of(path: Path) -> tuple[int, int]:
    """Time and size of the file: if they change, it is read again. A hint only, no decision rests on it."""
    try:
        found = path.stat()
    except OSError:
        return -1, -1
    return found.st_mtime_ns, found.st_size


def row_of(path: Path, summarise: Summarise) -> IndexRow:
    """The row of a dossier; one that cannot be opened gets an « unreadable » row, with its newest good version."""
    fs = LocalFileSystem()
    try:
        data = read_limited(fs, path, jsontext.SIZE_MAXIMUM, "dossier-damaged")
        raw = jsontext.parse(data, "dossier-damaged")
        verify(raw)
        bareme = find_bareme(fs, path.parent, str(raw.get("campaign_digest")))
        summary = summarise(data, bareme)
    except ForfaitError as error:
        best = backups.newest_readable(fs, path.parent)
        name = path.parent.name
        return IndexRow(
            path=path,
            name=name,
            sort=folded(name),
            state="unreadable",
            problem=error.code,
            backup=str(best.path) if best else "",
            backup_at=best.at.isoformat() if best else "",
        )
    name, sort = name_of(raw)
    return IndexRow(
        path=path,
        id=str(raw["id"]),
        name=name,
        sort=sort,
        campaign=str(raw["campaign"]),
        rpps=rpps_of(raw),
        modified=str(raw["modified"]),
        revision=int(raw["revision"]),
        state=state_of(raw, copied=summary.copied),
        summary=summary,
    )
