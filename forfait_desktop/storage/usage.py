"""How many copies there are, and how much room they take."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from forfait_desktop.records import dataclass
from forfait_desktop.storage import backups
from forfait_desktop.storage.filesystem import is_file
from forfait_desktop.storage.store import DOSSIER_FILE


@dataclass(frozen=True, slots=True)
class Usage:
    """Dossiers looked at, their copies, and the bytes of these."""

    dossiers: int = 0
    copies: int = 0
    size: int = 0


def usage_of(folder: Path) -> Usage:
    """The copies of one dossier; those that cannot be looked at count for nothing."""
    versions = backups.list_versions(folder)
    size = 0
    for version in versions:
        with contextlib.suppress(OSError):
            size += version.path.stat().st_size
    return Usage(1, len(versions), size)


def usage_in(library: Path) -> Usage:
    """The copies of every dossier of a library."""
    dossiers = copies = size = 0
    with contextlib.suppress(OSError), os.scandir(library) as found:
        for one in found:
            folder = Path(one.path)
            if is_file(folder / DOSSIER_FILE):
                usage = usage_of(folder)
                dossiers, copies, size = dossiers + 1, copies + usage.copies, size + usage.size
    return Usage(dossiers, copies, size)
