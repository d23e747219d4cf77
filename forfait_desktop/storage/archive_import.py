"""The whole-file archive of a declaration, read back: verified to the last byte before anything is written.

The archive holds `MANIFESTE.txt`, `dossier.forfait`, `bareme.toml`, one `.pdf` and the pieces in `Justificatifs/`
(docs/format.md). What is restored has the bytes that the manifest tells; the .pdf, which can be made again, stays in
the archive.

Codes raised here, all `ForfaitError`, beside those of `strict_zip`, with `path` and `name`:

================ =====================================================================================================
code              reason
================ =====================================================================================================
archive-refused   « manifest-missing », « manifest » (it cannot be read), « missing » (a file that it names), « extra »
                  (one that it does not name, or that has no place there), « nested » (an archive in the archive),
                  « hash », « dossier », « bareme », « piece » (no PDF or image, or one that acts)
import-failed     reason of the system: the library cannot be written
================ =====================================================================================================
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.atomic import Expected, sha256, temporary_name, write_file
from forfait_desktop.storage.bareme import BAREME_FILE, BAREME_MAXIMUM
from forfait_desktop.storage.dossier import Dossier, from_bytes
from forfait_desktop.storage.evidence import SIZE_MAXIMUM
from forfait_desktop.storage.evidence_kinds import EXTENSIONS, check_pdf, kind_of
from forfait_desktop.storage.filesystem import FileSystem, LocalFileSystem, reason_of
from forfait_desktop.storage.names import free_name
from forfait_desktop.storage.store import DOSSIER_FILE, EVIDENCE_FOLDER, folder_name
from forfait_desktop.storage.strict_zip import Member, StrictZip

MANIFEST_FILE: Final = "MANIFESTE.txt"

_MANIFEST_MAXIMUM: Final = 1024 * 1024
_LINE: Final = re.compile(r"([0-9a-f]{64})  (.+)")
_ENDINGS: Final = {".pdf", ".png", ".jpg", ".jpeg"}
_OFFICE: Final = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"mimetype", b"xl/", b"word/")
"""The first member of an office document, which begins as an archive does."""

_NAME_AT: Final = 30
"""Where the name of the first member of a .zip begins."""

_ARCHIVES: Final = (".zip", ".7z", ".rar", ".gz", ".tar", ".tgz", ".xz", ".bz2")

Verify = Callable[[Dossier, bytes], None]
"""Called with the dossier and its rules; raises a ForfaitError when they do not hold together."""

Stopped = Callable[[], bool]


def _never() -> bool:
    return False


def is_archive(path: Path) -> bool:
    """Whether a file is meant to be an archive: by its name, or by how it begins."""
    if path.suffix.lower() == ".zip":
        return True
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return False
    return head[:4] in (b"PK\x03\x04", b"PK\x05\x06") and not head[_NAME_AT:].startswith(_OFFICE)


def import_archive(
    path: Path,
    library: Path,
    verify: Verify,
    stopped: Stopped = _never,
    fs: FileSystem | None = None,
    *,
    copy: bool = False,
) -> Path:
    """Restore the declaration of an archive in a new folder of the library, all or nothing.

    Args:
        path: the archive.
        library: the folder of the dossiers, made when it is missing.
        verify: looks at what only the campaigns know.
        stopped: asked between two files; True stops, and nothing is kept.
        fs: the disk.
        copy: the archived one is to live beside the one of the library (« Garder les deux »): it gets an id of its own.

    Returns:
        The absolute path of the `dossier.forfait`, byte for byte the archived one but for the id of a copy.

    Raises:
        ForfaitError: `archive-refused`, `file-missing`, `file-unreadable`, `export-cancelled`, what `verify` raises:
            nothing was written; `import-failed`: nothing is left.
    """
    with StrictZip(path) as archive:
        members = {member.name: member for member in archive.members}
        manifest = _manifest(archive, members)
        dossier, bareme = _declaration(archive, members, manifest)
        pieces = _pieces(archive, members, dossier)
        for name, member in members.items():
            if stopped():
                raise ForfaitError("export-cancelled")
            if name != MANIFEST_FILE:
                _check_content(archive, member, manifest, name in pieces)
        try:
            verify(dossier, bareme)
        except ForfaitError as error:
            raise archive.refused("bareme", BAREME_FILE) from error
        kept = [DOSSIER_FILE, BAREME_FILE, *pieces]
        # A generator: one file at a time in memory.
        contents = ((name, _same(archive, members[name], manifest)) for name in kept)
        if copy:
            contents = ((name, with_own_id(data) if name == DOSSIER_FILE else data) for name, data in contents)
        return _write(contents, library.absolute(), folder_name(dossier, bareme), stopped, fs or LocalFileSystem())


def with_own_id(data: bytes) -> bytes:
    """A `dossier.forfait` under a new id, nothing else changed: neither its format nor what a later one adds."""
    # Imported here: an import that is no copy does without.
    import uuid

    content = {**jsontext.parse(data, "dossier-damaged"), "id": str(uuid.uuid4())}
    return jsontext.pretty({**content, "sha256": jsontext.content_hash(content)})


def dossier_in(path: Path) -> tuple[Dossier, bytes, frozenset[str]]:
    """The dossier of an archive, its bytes, and the names of all that the archive holds; the pieces are not read.

    Raises:
        ForfaitError: as `import_archive`.
    """
    with StrictZip(path) as archive:
        members = {member.name: member for member in archive.members}
        manifest = _manifest(archive, members)
        dossier, _ = _declaration(archive, members, manifest)
        return dossier, _same(archive, members[DOSSIER_FILE], manifest), frozenset(members)


# --- reading ----------------------------------------------------------------------------------------------------------


def _manifest(archive: StrictZip, members: Mapping[str, Member]) -> dict[str, str]:
    """Name → SHA-256, for every other file of the archive."""
    found = _told(archive, members)
    for name in (DOSSIER_FILE, BAREME_FILE, *sorted(found)):
        if name not in members:
            raise archive.refused("missing", name)
    papers = 0
    for name in members:
        papers += "/" not in name and name.lower().endswith(".pdf")
        known = name == MANIFEST_FILE or (_has_place(name) and name in found and papers < 2)
        if not known:
            raise archive.refused("nested" if name.lower().endswith(_ARCHIVES) else "extra", name)
    return found


def _told(archive: StrictZip, members: Mapping[str, Member]) -> dict[str, str]:
    """What the manifest says, whatever the archive holds."""
    own = members.get(MANIFEST_FILE)
    if own is None:
        raise archive.refused("manifest-missing", MANIFEST_FILE)
    unreadable = archive.refused("manifest", MANIFEST_FILE)
    if own.size > _MANIFEST_MAXIMUM:
        raise unreadable
    try:
        text = archive.read(own).decode("utf-8")
    except UnicodeDecodeError:
        raise unreadable from None
    found: dict[str, str] = {}
    for line in text.split("\n"):
        if match := _LINE.fullmatch(line.removesuffix("\r")):
            if match[2] in found:
                raise unreadable
            found[match[2]] = match[1]
    if not found:
        raise unreadable
    return found


def _has_place(name: str) -> bool:
    folder, _, file = name.rpartition("/")
    if folder == EVIDENCE_FOLDER:
        return Path(file).suffix.lower() in _ENDINGS
    return not folder and (name in (DOSSIER_FILE, BAREME_FILE) or name.lower().endswith(".pdf"))


def _same(archive: StrictZip, member: Member, manifest: Mapping[str, str]) -> bytes:
    """The content, which is the one that the manifest tells.

    Raises:
        ForfaitError: `archive-refused`, reason « hash ».
    """
    data = archive.read(member)
    if hashlib.sha256(data).hexdigest() != manifest[member.name]:
        raise archive.refused("hash", member.name)
    return data


def _declaration(
    archive: StrictZip, members: Mapping[str, Member], manifest: Mapping[str, str]
) -> tuple[Dossier, bytes]:
    if members[BAREME_FILE].size > BAREME_MAXIMUM:
        raise archive.refused("bareme", BAREME_FILE)
    data = _same(archive, members[DOSSIER_FILE], manifest)
    try:
        dossier = from_bytes(data)
    except ForfaitError as error:
        raise archive.refused("dossier", DOSSIER_FILE) from error
    bareme = _same(archive, members[BAREME_FILE], manifest)
    if sha256(bareme) != dossier.campaign_digest:
        raise archive.refused("bareme", BAREME_FILE)
    return dossier, bareme


def _pieces(archive: StrictZip, members: Mapping[str, Member], dossier: Dossier) -> tuple[str, ...]:
    """The pieces of the archive: every one must be one of the dossier's."""
    named = {record.file for record in dossier.evidence}
    found = tuple(name for name in members if name.startswith(f"{EVIDENCE_FOLDER}/"))
    for name in found:
        if name not in named:
            raise archive.refused("extra", name)
        if members[name].size > SIZE_MAXIMUM:
            raise archive.refused("too-large", name)
    return found


def _check_content(archive: StrictZip, member: Member, manifest: Mapping[str, str], is_piece: bool) -> None:
    data = _same(archive, member, manifest)
    if is_piece and not piece_is_sound(data, member.name):
        raise archive.refused("piece", member.name)


def piece_is_sound(data: bytes, name: str) -> bool:
    """Whether the bytes are a PDF, a PNG or a JPEG, as the ending of `name` says, that does nothing of itself."""
    try:
        kind = kind_of(data, name)
        if kind == "pdf":
            check_pdf(data, name)
    except ForfaitError:
        return False
    ending = Path(name).suffix.lower().removeprefix(".")
    return EXTENSIONS[kind] == ("jpg" if ending == "jpeg" else ending)


# --- writing ----------------------------------------------------------------------------------------------------------


def _write(contents: Iterable[tuple[str, bytes]], library: Path, name: str, stopped: Stopped, fs: FileSystem) -> Path:
    """Write the files in a temporary folder, which becomes the declaration's in one step."""
    temporary = library / temporary_name(name)
    try:
        library.mkdir(parents=True, exist_ok=True)
        temporary.mkdir()
        try:
            for file, data in contents:
                if stopped():
                    raise ForfaitError("export-cancelled")
                target = temporary / file
                target.parent.mkdir(exist_ok=True)
                write_file(fs, target, data, Expected.ABSENT)
            folder = library / free_name(library, name)
            fs.replace(temporary, folder)
        except BaseException:
            shutil.rmtree(temporary, ignore_errors=True)
            raise
        with contextlib.suppress(OSError):
            fs.fsync_dir(library)
    except ForfaitError as error:
        if error.code in ("save-failed", "save-conflict"):
            raise ForfaitError("import-failed", path=str(library), reason=error.params.get("reason", "EIO")) from error
        raise
    except OSError as error:
        raise ForfaitError("import-failed", path=str(library), reason=reason_of(error)) from error
    return folder / DOSSIER_FILE
