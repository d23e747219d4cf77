"""What a piece is, from its content and never from its name; and what no PDF may hold (reliability.md D2).

Conservative, and no antivirus: what cannot be checked is refused, and nothing is ever executed or rendered here.

Codes raised here, all `ForfaitError`, with `name`:

==================== =================================================================================================
code                  reason
==================== =================================================================================================
evidence-refused      « empty », « truncated », « executable », « office » (macros are possible, or an archive),
                      « mixed » (a second file hidden behind the first), « type » (anything else)
evidence-quarantine   « javascript », « launch », « embedded » (another file inside, the data of an invoice excepted),
                      « encrypted », « unreadable » (a part of the PDF that cannot be looked into)
==================== =================================================================================================
"""

from __future__ import annotations

import re
import zlib
from typing import Literal

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.pdf_pages import only_attachment

Kind = Literal["pdf", "png", "jpeg"]

EXTENSIONS: dict[Kind, str] = {"pdf": "pdf", "png": "png", "jpeg": "jpg"}

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_PDF = b"%PDF-"
_BLANK = b" \t\r\n\0\x1a"

_EXECUTABLE = (
    b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe", b"L\x00\x00\x00\x01\x14\x02\x00", b"!<arch>",
)  # fmt: skip
_OFFICE = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf", b"Rar!", b"7z\xbc\xaf")
_HIDDEN = (b"PK\x03\x04", b"PK\x05\x06", b"%PDF-", b"<script", b"<html")

# Names of PDF objects that act, or that carry a file. What `Rendition` plays may be a script.
_ACTIVE = (
    ("javascript", re.compile(rb"/(?:JavaScript|Rendition|XFA(?=[\s\[(<0-9]))")),
    ("launch", re.compile(rb"/(?:Launch|ImportData)(?![A-Za-z])")),
    ("embedded", re.compile(rb"/(?:RichMedia|GoToE|Collection)(?![A-Za-z])")),
    ("encrypted", re.compile(rb"/Encrypt(?![A-Za-z])")),
)
# What carries a file inside: an invoice (Factur-X, EN 16931) holds its own data so, once.
_CARRIED = re.compile(rb"/EmbeddedFiles?(?![a-z])")
_CARRIER = re.compile(rb"/EF(?=[\s%<])")
_INVOICES = ("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", "order-x.xml")
_INVOICE_MAXIMUM = 5 * 1024 * 1024
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_STREAM = re.compile(rb"(?<!end)stream")
# Readers skip what stands on the line of that word.
_LINE_END = re.compile(rb"[^\r\n]{0,128}(?:\r\n?|\n)")
# Packed objects begin with the number and the place of each, then comes the first of them (ISO 32000-1, 7.5.7).
_PAIRS = re.compile(rb"\s*+\d++\s++\d++\s++[\d\s]*+(?:[<\[(/]|\Z)")
_OTHER = re.compile(rb"[ \t\f\0]*+[\r\n](?!\s*+\d++\s++\d++\s++[\d\s]*+[<\[(/])")
"""What comes behind « stream » where it begins one, and is no row of objects."""
_GLANCE = 512
_BESIDE = 64 * 1024
"""Most bytes of what stands before objects that are not packed, which is looked at again for the next ones."""
_UNPACKED = 16 * 1024 * 1024
_UNPACKED_IN_ALL = 128 * 1024 * 1024
# A file of 20 Mo that holds more is made to keep its reader busy.
_STREAMS = 20_000
_ESCAPES = 500_000


def kind_of(data: bytes, name: str) -> Kind:
    """What the bytes are.

    Raises:
        ForfaitError: `evidence-refused`.
    """
    if not data.strip(b"\0"):
        raise _refused(name, "empty")
    if data.startswith(_PDF):
        _check_pdf_end(data, name)
        return "pdf"
    if data.startswith(_PNG):
        _check_tail(data[_png_end(data, name) :], name)
        return "png"
    if data.startswith(_JPEG):
        _check_tail(data[_jpeg_end(data, name) :], name)
        return "jpeg"
    if data.startswith(_EXECUTABLE):
        raise _refused(name, "executable")
    raise _refused(name, "office" if data.startswith(_OFFICE) else "type")


def _refused(name: str, reason: str) -> ForfaitError:
    return ForfaitError("evidence-refused", name=name, reason=reason)


# --- whole, and nothing behind ----------------------------------------------------------------------------------------


def _check_pdf_end(data: bytes, name: str) -> None:
    end = data.rfind(b"%%EOF")
    if end < 0 or b"startxref" not in data[max(0, end - 2048) : end]:
        raise _refused(name, "truncated")
    if data[end + 5 :].strip(_BLANK):
        raise _refused(name, "mixed")


def _png_end(data: bytes, name: str) -> int:
    """Where the last chunk ends."""
    at = len(_PNG)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        at += 12 + length
        if kind == b"IEND" and at <= len(data):
            return at
    raise _refused(name, "truncated")


def _jpeg_end(data: bytes, name: str) -> int:
    """Where the image ends: segments, then coded data up to the next marker that is neither padding nor restart."""
    at = 2
    marker = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
    while found := marker.search(data, at):
        code = data[found.start() + 1]
        if code == 0xD9:
            return found.end()
        at = found.end()
        if code not in (0x01, 0xD8):
            at += int.from_bytes(data[at : at + 2], "big")
    raise _refused(name, "truncated")


def _check_tail(tail: bytes, name: str) -> None:
    """Cameras add things behind an image (a second view, a thumbnail); another kind of file has no business there."""
    if tail.lstrip(_BLANK).startswith(_EXECUTABLE) or any(mark in tail for mark in _HIDDEN):
        raise _refused(name, "mixed")


# --- active PDF -------------------------------------------------------------------------------------------------------


def check_pdf(data: bytes, name: str) -> None:
    """Refuse a PDF that could do something, that cannot be looked into, or that carries more than an invoice's data.

    Raises:
        ForfaitError: `evidence-quarantine`.
    """
    if data.count(b"#") > _ESCAPES:
        raise ForfaitError("evidence-quarantine", name=name, reason="unreadable")
    carried, carriers = _scan(data, name)
    budget = _UNPACKED_IN_ALL
    begin = 0
    for number, stream in enumerate(_STREAM.finditer(data)):
        if number >= _STREAMS:
            raise ForfaitError("evidence-quarantine", name=name, reason="unreadable")
        # All since the stream before: no « obj » written in a dictionary makes it begin later than it does.
        since, begin = begin, stream.end()
        around = _plain(data[since : stream.start()])
        line = _LINE_END.match(data, begin)
        start = line.end() if line else len(data)
        told = b"/ObjStm" in around or (b"/First" in around.rpartition(b"obj")[2] and b"/N" in around)
        if not told and not _looks_packed(data, start):
            continue
        if told and b"/Filter" not in around and len(around) < _BESIDE and not _OTHER.match(data, stream.end()):
            # A word of a text, or objects not packed: read with the rest. The next « stream » may be the true one, with
            # its filter behind this one.
            begin = since
            continue
        content, whole = _unpacked(data, start)
        if told:
            whole = whole and around.count(b"Decode") == 1 and b"/FlateDecode" in around
        budget -= len(content)
        if not whole or budget < 0:
            raise ForfaitError("evidence-quarantine", name=name, reason="unreadable")
        inside, more = _scan(content, name)
        carried, carriers = carried or inside, carriers + more
    if (carried or carriers) and not (carriers == 1 and _is_invoice(data)):
        raise ForfaitError("evidence-quarantine", name=name, reason="embedded")


def _scan(content: bytes, name: str) -> tuple[bool, int]:
    """Whether a file is carried inside, and how many objects carry one."""
    plain = _plain(content)
    for reason, pattern in _ACTIVE:
        if pattern.search(plain):
            raise ForfaitError("evidence-quarantine", name=name, reason=reason)
    return _CARRIED.search(plain) is not None, len(_CARRIER.findall(plain))


def _is_invoice(data: bytes) -> bool:
    """Whether the one file inside is the XML of an invoice, without a document type that could call others."""
    found = only_attachment(data)
    if found is None:
        return False
    inside, content = found
    head = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return (
        inside.lower() in _INVOICES
        and len(content) <= _INVOICE_MAXIMUM
        and head.startswith(b"<?xml")
        and re.search(rb"<[\w.-]*:?(?:CrossIndustry(?:Invoice|Document)|Invoice|CrossIndustryOrder)[\s>]", head)
        is not None
        and b"<!DOCTYPE" not in content
    )


def _plain(content: bytes) -> bytes:
    """The same with the characters of names no longer written as « #4A »."""
    return _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), content)


def _looks_packed(data: bytes, start: int) -> bool:
    """Whether a stream begins as packed objects do, whatever its dictionary says of it."""
    # Behind the two bytes of its head: a checksum that is wrong stops no reader.
    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        return _PAIRS.match(reader.decompress(data[start + 2 : start + _GLANCE], _GLANCE)) is not None
    except zlib.error:
        return False


def _unpacked(data: bytes, start: int) -> tuple[bytes, bool]:
    """What could be read of the objects packed in a stream, and whether it is all of them."""
    end = data.find(b"endstream", start)
    if end < 0:
        return b"", False
    reader = zlib.decompressobj()
    try:
        content = reader.decompress(data[start:end], _UNPACKED)
    except zlib.error:
        return b"", False
    return content, reader.eof
