"""A .zip read with distrust: everything that it says is checked before anything that it holds is believed.

Only the plain form that the application writes is read: regular files, stored or deflated, one after the other with
nothing before, between or behind. Every member is unpacked in memory and within its announced size; this module writes
nothing anywhere.

Codes raised here, all `ForfaitError`, with `path` and `name` (a member, or ""):

================ =====================================================================================================
code              reason
================ =====================================================================================================
archive-refused   « not-zip », « truncated », « modified » (anything that the application does not write), « empty »,
                  « too-large », « too-many », « bomb », « encrypted », « method », « path », « name », « link »,
                  « folder », « special », « duplicate », « case », « damaged »
================ =====================================================================================================
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import struct
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage.filesystem import reason_of
from forfait_desktop.storage.names import is_safe

MEMBERS_MAXIMUM: Final = 500
MEMBER_MAXIMUM: Final = 50 * 1024 * 1024
TOTAL_MAXIMUM: Final = 256 * 1024 * 1024
RATIO_MAXIMUM: Final = 100
"""Bytes unpacked for each byte packed: zeros reach 1 029, honest text 20."""

_RATIO_FROM: Final = 64 * 1024
"""Below this size a ratio says nothing."""

_NAME_MAXIMUM: Final = 240
"""Bytes of each part: Linux takes 255, and our temporary files add to theirs."""
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL: Final = struct.Struct("<6H3I5H2I")
"""What follows the mark of a description."""
_FIXED: Final = 4 + _CENTRAL.size
_END: Final = struct.Struct("<4s4H2IH")
_LOCAL_MARK: Final = b"PK\x03\x04"
_CENTRAL_MARK: Final = b"PK\x01\x02"
_END_MARK: Final = b"PK\x05\x06"
_COMMENT_MAXIMUM: Final = 65_535
_UTF8: Final = 0x800
_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000
_STORED, _DEFLATED, _AES = 0, 8, 99
_DOS_FOLDER: Final = 0x10
_DRIVE: Final = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the archive: its name with « / », its size in bytes, where its data are."""

    name: str
    size: int
    packed: int
    crc: int
    deflated: bool
    offset: int


def name_problem(name: str) -> str:
    """Why a relative name with « / » is not one that every system keeps inside a folder and as it is; "" if it is.

    Returns:
        « path » when it could lead elsewhere, « name » when a system would refuse or change it.
    """
    if "\\" in name or name.startswith("/") or _DRIVE.match(name):
        return "path"
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts):
        return "path" if name else "name"
    short = all(len(part.encode("utf-8", "replace")) <= _NAME_MAXIMUM for part in parts)
    return "" if short and all(is_safe(part) for part in parts) else "name"


class StrictZip:
    """An archive open for reading; to be used with `with`.

    Attributes:
        members: in the order of the file.
    """

    def __init__(self, path: Path) -> None:
        """Open and check the structure; no member is unpacked.

        Raises:
            ForfaitError: `archive-refused`, `file-missing`, `file-unreadable`.
        """
        self._path = path
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise ForfaitError("file-unreadable", path=str(path), reason="ENOTSUP")
            self._file = path.open("rb")
        except FileNotFoundError:
            raise ForfaitError("file-missing", path=str(path)) from None
        except OSError as error:
            raise ForfaitError("file-unreadable", path=str(path), reason=reason_of(error)) from None
        try:
            self.members = tuple(self._structure())
        except OSError as error:
            self._file.close()
            raise ForfaitError("file-unreadable", path=str(path), reason=reason_of(error)) from None
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> StrictZip:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Everything was read: what closing says changes nothing to it.
        with contextlib.suppress(OSError):
            self._file.close()

    def refused(self, reason: str, name: str = "") -> ForfaitError:
        """The refusal of this archive."""
        return ForfaitError("archive-refused", path=str(self._path), reason=reason, name=name)

    def read(self, member: Member) -> bytes:
        """The content of a member, whole and verified.

        Raises:
            ForfaitError: `archive-refused`, reason « damaged » or « bomb »; `file-unreadable`.
        """
        try:
            packed = self._at(member.offset, member.packed)
        except OSError as error:
            raise ForfaitError("file-unreadable", path=str(self._path), reason=reason_of(error)) from None
        data = packed
        if member.deflated:
            reader = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                data = reader.decompress(packed, member.size + 1)
            except zlib.error:
                raise self.refused("damaged", member.name) from None
            if len(data) > member.size:
                raise self.refused("bomb", member.name)
            if not reader.eof or reader.unused_data:
                raise self.refused("damaged", member.name)
        if len(data) != member.size or zlib.crc32(data) != member.crc:
            raise self.refused("damaged", member.name)
        return data

    # --- structure ----------------------------------------------------------------------------------------------------

    def _at(self, offset: int, size: int) -> bytes:
        self._file.seek(offset)
        data = self._file.read(size)
        if len(data) != size:
            raise self.refused("truncated")
        return data

    def _structure(self) -> Iterator[Member]:
        length = self._file.seek(0, os.SEEK_END)
        if length > TOTAL_MAXIMUM + (MEMBERS_MAXIMUM << 10):
            raise self.refused("too-large")
        mark = self._at(0, min(4, length))
        if mark == _END_MARK:
            raise self.refused("empty")
        if mark != _LOCAL_MARK:
            raise self.refused("not-zip")
        end, count, start = self._end(length)
        if count > MEMBERS_MAXIMUM:
            raise self.refused("too-many")
        directory = self._at(start, end - start)
        at = position = total = 0
        seen: dict[str, str] = {}
        for _ in range(count):
            member, raw, flags, at = self._entry(directory, at, position)
            self._check_name(member.name, seen)
            total += member.size
            if total > TOTAL_MAXIMUM:
                raise self.refused("too-large", member.name)
            self._check_local(member, raw, flags, position)
            position = member.offset + member.packed
            yield member
        if at != len(directory) or position != start:
            raise self.refused("modified")

    def _end(self, length: int) -> tuple[int, int, int]:
        """Where the directory ends, how many members it has, where it begins."""
        if length < _END.size:
            raise self.refused("truncated")
        end = length - _END.size
        mark, disk, first, here, count, size, start, comment = _END.unpack(self._at(end, _END.size))
        if mark != _END_MARK or comment:
            tail = self._at(max(0, length - _COMMENT_MAXIMUM - _END.size), min(length, _COMMENT_MAXIMUM + _END.size))
            found = tail.rfind(_END_MARK)
            raise self.refused("modified" if 0 <= found <= len(tail) - _END.size else "truncated")
        if disk or first or here != count or start + size != end:
            raise self.refused("modified")
        if not count:
            raise self.refused("empty")
        return end, count, start

    def _entry(self, directory: bytes, at: int, position: int) -> tuple[Member, bytes, int, int]:
        """The member described at `at`, its name as bytes, its flags, and where the next description begins."""
        if at + _FIXED > len(directory):
            raise self.refused("modified")
        mark = directory[at : at + 4]
        (_by, _needs, flags, method, _time, _day, crc, packed, size, name_size, extra, comment, disk, _inside,
         outside, offset) = _CENTRAL.unpack_from(directory, at + 4)  # fmt: skip
        raw = directory[at + _FIXED : at + _FIXED + name_size]
        name = self._decoded(raw, flags)
        if mark != _CENTRAL_MARK or len(raw) != name_size:
            raise self.refused("modified")
        if flags & _ENCRYPTED or method == _AES:
            raise self.refused("encrypted", name)
        self._check_kind(name, outside)
        if method not in (_STORED, _DEFLATED):
            raise self.refused("method", name)
        if flags & ~_UTF8 or extra or comment or disk or offset != position:
            raise self.refused("modified", name)
        self._check_size(name, size, packed, method)
        member = Member(name, size, packed, crc, method == _DEFLATED, offset + _LOCAL.size + name_size)
        return member, raw, flags, at + _FIXED + name_size

    def _decoded(self, raw: bytes, flags: int) -> str:
        try:
            return raw.decode("utf-8" if flags & _UTF8 else "ascii")
        except UnicodeDecodeError:
            raise self.refused("name") from None

    def _check_kind(self, name: str, outside: int) -> None:
        kind = stat.S_IFMT(outside >> 16)
        if kind == stat.S_IFLNK:
            raise self.refused("link", name)
        if kind == stat.S_IFDIR or outside & _DOS_FOLDER or name.endswith("/"):
            raise self.refused("folder", name)
        if kind not in (0, stat.S_IFREG):
            raise self.refused("special", name)

    def _check_size(self, name: str, size: int, packed: int, method: int) -> None:
        if size > MEMBER_MAXIMUM:
            raise self.refused("too-large", name)
        if size > _RATIO_FROM and size > RATIO_MAXIMUM * packed:
            raise self.refused("bomb", name)
        if method == _STORED and size != packed:
            raise self.refused("modified", name)

    def _check_name(self, name: str, seen: dict[str, str]) -> None:
        problem = name_problem(name)
        if problem:
            raise self.refused(problem)
        folded = unicodedata.normalize("NFC", name).casefold()
        if folded in seen:
            raise self.refused("duplicate" if seen[folded] == name else "case", name)
        seen[folded] = name

    def _check_local(self, member: Member, raw: bytes, flags: int, position: int) -> None:
        """The header before the data must say what the directory says: some readers believe the one, some the other."""
        mark, _needs, own, method, _time, _day, crc, packed, size, name_size, extra = _LOCAL.unpack(
            self._at(position, _LOCAL.size)
        )
        same = (own, crc, packed, size) == (flags, member.crc, member.packed, member.size)
        deflated = method == (_DEFLATED if member.deflated else _STORED)
        name = self._at(position + _LOCAL.size, len(raw))
        if mark != _LOCAL_MARK or not same or not deflated or extra or name_size != len(raw) or name != raw:
            raise self.refused("modified", member.name)
