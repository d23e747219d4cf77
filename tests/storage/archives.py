"""Archives for the tests of their import: a sound one, and the same with one thing wrong. Made byte by byte.

Python's own writer refuses most of these faults, so the format is written here again, from its description.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import struct
import tarfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from forfait_desktop.storage.dossier import EvidenceRecord, to_bytes
from tests.sample import sample_data
from tests.storage.builders import full_dossier
from tests.storage.pieces import pdf, png

MANIFEST = "MANIFESTE.txt"
DOSSIER = "dossier.forfait"
BAREME = "bareme.toml"
REPORT = "Forfait-structure_2023.pdf"
PIECE = "Justificatifs/Attestation MSP.pdf"
PHOTO = "Justificatifs/Exercice coordonné - photo.png"

REGULAR = 0o100644


@dataclass(frozen=True)
class File:
    """A member, with everything that a header says of it; None: what is true."""

    name: bytes
    data: bytes
    deflated: bool = False
    mode: int = REGULAR
    flags: int = 0x800
    method: int | None = None
    crc: int | None = None
    size: int | None = None
    packed_size: int | None = None
    extra: bytes = b""
    comment: bytes = b""
    local_name: bytes | None = None
    local_flags: int | None = None
    local_size: int | None = None
    local_mark: bytes = b"PK\x03\x04"
    central_mark: bytes = b"PK\x01\x02"
    offset: int | None = None
    dos: int = 0
    disk: int = 0
    tail: bytes = b""
    body: bytes | None = None

    @property
    def packed(self) -> bytes:
        if self.body is not None:
            return self.body
        if not self.deflated:
            return self.data
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        return packer.compress(self.data) + packer.flush()


@dataclass(frozen=True)
class End:
    """The end of the archive; None: what is true."""

    comment: bytes = b""
    count: int | None = None
    here: int | None = None
    disk: int = 0
    start: int | None = None
    size: int | None = None
    between: bytes = b""
    prefix: bytes = b""
    suffix: bytes = b""
    present: bool = True


def make(files: Sequence[File], end: End | None = None) -> bytes:
    """The archive of those files."""
    end = end or End()
    out = io.BytesIO()
    out.write(end.prefix)
    central = io.BytesIO()
    for one in files:
        offset = out.tell() if one.offset is None else one.offset
        packed = one.packed
        method = one.method if one.method is not None else (8 if one.deflated else 0)
        crc = zlib.crc32(one.data) if one.crc is None else one.crc
        size = len(one.data) if one.size is None else one.size
        packed_size = len(packed) if one.packed_size is None else one.packed_size
        name = one.name if one.local_name is None else one.local_name
        flags = one.flags if one.local_flags is None else one.local_flags
        local_size = size if one.local_size is None else one.local_size
        out.write(one.local_mark)
        out.write(
            struct.pack("<5H3I2H", 20, flags, method, 0, 33, crc, packed_size, local_size, len(name), len(one.extra))
        )
        out.write(name + one.extra + packed + one.tail)
        central.write(one.central_mark)
        central.write(
            struct.pack(
                "<6H3I5H2I",
                0x31E,
                20,
                one.flags,
                method,
                0,
                33,
                crc,
                packed_size,
                size,
                len(one.name),
                len(one.extra),
                len(one.comment),
                one.disk,
                0,
                (one.mode << 16) | one.dos,
                offset,
            )
        )
        central.write(one.name + one.extra + one.comment)
    out.write(end.between)
    start = out.tell()
    directory = central.getvalue()
    out.write(directory)
    if end.present:
        count = len(files) if end.count is None else end.count
        out.write(
            struct.pack(
                "<4s4H2IH",
                b"PK\x05\x06",
                end.disk,
                0,
                count if end.here is None else end.here,
                count,
                len(directory) if end.size is None else end.size,
                start if end.start is None else end.start,
                len(end.comment),
            )
        )
        out.write(end.comment)
    return out.getvalue() + end.suffix


def contents() -> dict[str, bytes]:
    """What a sound archive holds, but for its manifest."""
    attestation, photo = pdf(), png(3)
    dossier = dataclasses.replace(
        full_dossier(),
        evidence=(
            EvidenceRecord("p1", PIECE, hashlib.sha256(attestation).hexdigest(), ("coordination",), "Attestation"),
            EvidenceRecord("p2", PHOTO, hashlib.sha256(photo).hexdigest(), ("coordination",), "Photo"),
            EvidenceRecord("p3", place="Classeur", indicators=("codage",)),
        ),
    )
    return {DOSSIER: to_bytes(dossier), BAREME: sample_data(), REPORT: pdf(), PIECE: attestation, PHOTO: photo}


def manifest(files: dict[str, bytes]) -> bytes:
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name}" for name, data in files.items()]
    return ("Archive complète\n\n" + "\n".join(lines) + "\n").encode()


def files_of(held: dict[str, bytes], told: dict[str, bytes] | None = None) -> list[File]:
    """The members of an archive that holds `held` and whose manifest tells `told`."""
    found = [File(MANIFEST.encode(), manifest(told if told is not None else held), deflated=True)]
    return found + [
        File(name.encode("utf-8", "surrogatepass"), data, deflated=name in (DOSSIER, BAREME))
        for name, data in held.items()
    ]


def sound() -> bytes:
    return make(files_of(contents()))


def with_file(name: str | bytes, data: bytes = b"x", **more: object) -> bytes:
    """A sound archive with one more file, which its manifest tells of."""
    held = contents()
    files = files_of(held)
    raw = name if isinstance(name, bytes) else name.encode()
    told = manifest(held) + hashlib.sha256(data).hexdigest().encode() + b"  " + raw + b"\n"
    files[0] = replace(files[0], data=told)
    return make([*files, File(raw, data, **more)])  # type: ignore[arg-type]


def changed(name: str, **fields: object) -> bytes:
    """A sound archive whose file of that name has those fields."""
    files = [replace(one, **fields) if one.name == name.encode() else one for one in files_of(contents())]  # type: ignore[arg-type]
    return make(files)


def replaced(name: str, data: bytes) -> bytes:
    """A sound archive with that content in the place of another, the manifest telling the new one."""
    held = contents()
    held[name] = data
    return make(files_of(held))


def without(name: str, *, told: bool = True) -> bytes:
    """The archive without a file, which the manifest still tells of or not."""
    held = contents()
    full = dict(held)
    del held[name]
    return make(files_of(held, full if told else held))


def told(lines: Callable[[bytes], bytes]) -> bytes:
    """A sound archive whose manifest is changed."""
    files = files_of(contents())
    return make([replace(files[0], data=lines(files[0].data)), *files[1:]])


def tar_of(names: Iterable[str]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name in names:
            archive.addfile(tarfile.TarInfo(name))
    return out.getvalue()
