"""What this computer remembers of the declarations that it archived, so that a change made elsewhere is told.

Anybody who can write the file of a declaration can also write a right checksum in it; this is kept apart, beside the
settings. It proves nothing to others and stops nobody: it tells. Nothing but ids and digests is in it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.atomic import Expected, Written, sha256, write_file
from forfait_desktop.storage.filesystem import FileSystem, LocalFileSystem, read_limited

SEALS_FILE: Final = "archivees.json"

_LOG: Final = logging.getLogger(__name__)
_SIZE_MAXIMUM: Final = 16 * 1024 * 1024
_OPEN: Final = b'"closed": null'
"""In the file of a declaration that is not archived; inside a text, its quotation marks would have a backslash."""


class Seals:
    """Id of a declaration → the digests under which it is known. Any thread may use it, and any process.

    Each change reads the file again and writes it alone, where the system can reserve a folder (`FileSystem.alone`).

    Args:
        file: where they are kept; a missing or unreadable one knows nothing.
        fs: the disk.
    """

    def __init__(self, file: Path, fs: FileSystem | None = None) -> None:
        self._file = file
        self._fs: FileSystem = fs or LocalFileSystem()
        self._lock = threading.Lock()
        self._known: dict[str, list[str]] = {}
        self._refused = False
        self._writing: dict[str, str] = {}
        self._replaced: dict[str, tuple[str, str]] = {}

    def is_broken(self, dossier_id: str, file_hash: str) -> bool:
        """Whether this computer archived that declaration in another state than the one of that digest."""
        with self._lock:
            self._read()
            known = self._known.get(dossier_id, [])
            if file_hash != self._replaced.get(dossier_id, ("", ""))[1]:
                # Not what was written here last: a sync program may have brought the former state back.
                self._replaced.pop(dossier_id, None)
            return known != [] and file_hash not in known

    def expect(self, data: bytes, before: str = "") -> list[str]:
        """Before `data` is written as a declaration: a program that is killed in between has two states to know.

        Args:
            data: the whole file.
            before: SHA-256 of the one that it replaces, "" for none.

        Returns:
            The digests known until then, for `give_up`.
        """
        with self._lock:
            dossier_id = self._concerned(data)
            former = self._known.get(dossier_id, [])
            if dossier_id:
                self._writing[dossier_id] = sha256(data)
                self._change(dossier_id, lambda known: _expecting(known, before, sha256(data)))
            return former

    def keep(self, data: bytes, before: str = "") -> None:
        """Once it is written over `before`: it is the only one; none for a declaration no longer archived."""
        with self._lock:
            if dossier_id := self._concerned(data):
                digest = sha256(data)
                self._writing.pop(dossier_id, None)
                self._replaced[dossier_id] = (before, digest)
                self._change(dossier_id, lambda _known: [digest] if _OPEN not in data else [])

    def give_up(self, data: bytes, before: str, former: list[str]) -> None:
        """It could not be written: what was known before `expect` is known again."""
        with self._lock:
            if dossier_id := self._concerned(data):
                digest = sha256(data)
                self._writing.pop(dossier_id, None)
                expecting = _expecting(former, before, digest)
                # Another process may have written its own meanwhile: only ours is taken back.
                self._change(
                    dossier_id,
                    lambda known: former if known == expecting else [one for one in known if one != digest],
                )

    def _concerned(self, data: bytes) -> str:
        """The id of what is archived, or was; "" for another one. What other windows wrote is read first."""
        dossier_id = data.partition(jsontext.OWN_ID)[2].partition(b'"')[0].decode("utf-8")
        archived = _OPEN not in data
        if not archived and dossier_id not in self._known and not self._refused:
            return ""
        self._read()
        return dossier_id if archived or dossier_id in self._known else ""

    def accept(self, dossier_id: str, file_hash: str, *, archived: bool) -> None:
        """Know a declaration as it is now.

        Args:
            dossier_id: its id.
            file_hash: SHA-256 of its file, as the window knows it: a save that ends meanwhile is followed.
            archived: whether it is in the archives.
        """
        with self._lock:
            self._read()
            before, after = self._replaced.get(dossier_id, ("", ""))
            now = after if file_hash == before else file_hash
            coming = self._writing.get(dossier_id, "")
            digests = [now, coming] if coming and coming != now else [now]
            self._change(dossier_id, lambda _known: digests if archived else [])

    def forget(self, *dossier_ids: str) -> None:
        """Know nothing of declarations any more: they are deleted."""
        for dossier_id in dossier_ids:
            self.accept(dossier_id, "", archived=False)

    def _change(self, dossier_id: str, wish: Callable[[list[str]], list[str]]) -> None:
        """Make the digests of a declaration what `wish` says of the ones that are known, here and on disk."""
        if not self._set(dossier_id, wish) or self._refused:
            return
        folder = self._file.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with self._fs.alone(folder):
                # Read again now that nobody else can write it: what another process noted a moment ago stays.
                self._read()
                self._set(dossier_id, wish)
                if not self._refused:
                    write_file(self._fs, self._file, jsontext.pretty(self._known), Expected.ANYTHING)
        except (OSError, ForfaitError) as error:
            # The declaration itself is safe: at worst it is told once too often.
            _LOG.warning("archived digests not written: %s", getattr(error, "code", type(error).__name__))

    def _set(self, dossier_id: str, wish: Callable[[list[str]], list[str]]) -> bool:
        known = self._known.get(dossier_id, [])
        digests = wish(known)
        self._known.pop(dossier_id, None)
        if digests:
            self._known[dossier_id] = digests
        return digests != known

    def _read(self) -> None:
        """Another window may have written it."""
        self._refused = False
        try:
            data = read_limited(self._fs, self._file, _SIZE_MAXIMUM, "settings-unreadable")
            raw = jsontext.parse(data, "settings-unreadable")
        except ForfaitError as error:
            # What the disk does not give today may be there tomorrow: it is not written over.
            self._refused = error.code == "file-unreadable"
            return
        self._known = {
            key: [one for one in value if isinstance(one, str)] for key, value in raw.items() if isinstance(value, list)
        }


def _expecting(known: list[str], before: str, digest: str) -> list[str]:
    """What is known while a state is written over one of the known ones, or over `before` when none is."""
    others = [one for one in known or [before] if one and one != digest]
    # The first one is on disk; a save that fails again and again adds no more than two.
    return [*others[:1], *others[1:][-1:], digest]


def write_sealed(fs: FileSystem, path: Path, data: bytes, expected: str | Expected, seals: Seals | None) -> Written:
    """`write_file` of a declaration, whose new state is known as ours.

    Raises:
        ForfaitError: `save-conflict` or `save-failed`: the file on disk is untouched.
    """
    if seals is None:
        return write_file(fs, path, data, expected)
    before = "" if isinstance(expected, Expected) else expected
    former = seals.expect(data, before)
    try:
        written = write_file(fs, path, data, expected)
    except ForfaitError:
        seals.give_up(data, before, former)
        raise
    seals.keep(data, before)
    return written
