"""The whole-file archive of a declaration: a .zip with its manifest. Same files, same bytes.

Read back by `storage/archive_import.py`, which accepts this form and no other.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage.archive_import import MANIFEST_FILE
from forfait_desktop.storage.strict_zip import MEMBERS_MAXIMUM, TOTAL_MAXIMUM

_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_MODE: Final = 0o100644 << 16
_UNIX: Final = 3
_TEXTS: Final = (".txt", ".forfait", ".toml")
"""Endings of what is worth packing: a PDF or an image is packed already."""


@dataclass(frozen=True, slots=True)
class ArchiveMember:
    """A file of the archive: its name with « / », and what gives its content when its turn comes."""

    name: str
    content: Callable[[], bytes]


def render_archive(
    members: Sequence[ArchiveMember],
    head: Iterable[str],
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> bytes:
    """The archive: the manifest first, then the members in their order.

    Args:
        members: names that differ, none of them the manifest's.
        head: the lines of the manifest above the fingerprints.
        cancelled: asked before each member; True stops the work.
        progress: called with (members done, how many there are).

    Raises:
        ForfaitError: `export-cancelled`; `archive-too-large` (maximum, in bytes) beyond what would be read back.
    """
    if len(members) >= MEMBERS_MAXIMUM:
        raise ForfaitError("archive-too-large", maximum=TOTAL_MAXIMUM)
    digests: list[str] = []
    body = io.BytesIO()
    total = 0
    packed: list[tuple[zipfile.ZipInfo, bytes]] = []
    for number, member in enumerate(members):
        if cancelled():
            raise ForfaitError("export-cancelled")
        progress(number, len(members))
        data = member.content()
        total += len(data)
        if total > TOTAL_MAXIMUM - (1 << 20):
            raise ForfaitError("archive-too-large", maximum=TOTAL_MAXIMUM)
        digests.append(f"{hashlib.sha256(data).hexdigest()}  {member.name}")
        packed.append((_info(member.name), data))
    manifest = "\n".join([*head, *digests]) + "\n"
    with zipfile.ZipFile(body, "w") as archive:
        archive.writestr(_info(MANIFEST_FILE), manifest.encode("utf-8"))
        for info, data in packed:
            archive.writestr(info, data)
    progress(len(members), len(members))
    return body.getvalue()


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _MOMENT)
    info.compress_type = zipfile.ZIP_DEFLATED if name.endswith(_TEXTS) else zipfile.ZIP_STORED
    info.create_system = _UNIX
    info.external_attr = _MODE
    return info
