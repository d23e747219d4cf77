"""The declaration of an archive that is already in the library: the same id, whatever its folder is called."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.archive_import import dossier_in
from forfait_desktop.storage.dossier import Dossier, from_bytes
from forfait_desktop.storage.evidence import verify
from forfait_desktop.storage.filesystem import LocalFileSystem, read_limited
from forfait_desktop.storage.indexing import dossiers_in


@dataclass(frozen=True, slots=True)
class Twin:
    """What is in the library, and what the archive holds.

    Attributes:
        path: the `dossier.forfait` of the library.
        here, archived: both contents.
        same: the same `dossier.forfait`, to the last byte, and no piece to find again.
        pieces: how many of its pieces are missing or changed in the library, and in the archive.
    """

    path: Path
    here: Dossier
    archived: Dossier
    same: bool
    pieces: int = 0


def twin_of(archive: Path, library: Path) -> Twin | None:
    """The declaration of the library that has the id of the archived one, the last changed first; None without any.

    The library itself is read, not its index, which may be late. A file that cannot be read is nobody's twin.

    Raises:
        ForfaitError: `archive-refused` and the other codes of `import_archive`, when the archive cannot be read.
    """
    archived, data, held = dossier_in(archive)
    found: list[Twin] = []
    for path in dossiers_in(library):
        with contextlib.suppress(ForfaitError):
            own = read_limited(LocalFileSystem(), path, jsontext.SIZE_MAXIMUM, "dossier-damaged")
            # Most files are somebody else's: looking for the id costs a hundredth of reading them.
            if archived.id.encode() in own and (here := from_bytes(own)).id == archived.id:
                found.append(Twin(path, here, archived, own == data))
    twin = max(found, key=lambda one: (one.here.modified, one.here.revision), default=None)
    if twin is None:
        return None
    lost = sum(one.file in held and verify(twin.path.parent, one) != "ok" for one in twin.here.evidence)
    return dataclasses.replace(twin, same=twin.same and not lost, pieces=lost)
