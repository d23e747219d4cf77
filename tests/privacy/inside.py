"""The bytes of a file, and all that is packed inside it: archives, workbooks, compressed backups, pages of a PDF."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator

import pikepdf
import pypdfium2

_DEEPEST = 4


def contents(data: bytes, depth: int = 0) -> Iterator[bytes]:
    """Yield the bytes as they are, then unpacked in every way that they let."""
    yield data
    if depth == _DEEPEST:
        return
    for inner in _unpacked(data):
        yield from contents(inner, depth + 1)


def _unpacked(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                yield member.filename.encode() + b"\n" + member.comment
                yield archive.read(member)
    elif data.startswith(b"%PDF"):
        yield from _pdf(data)
    elif data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)
    elif data[:1] == b"\x78" and len(data) > 2 and int.from_bytes(data[:2], "big") % 31 == 0:
        yield zlib.decompress(data)


def _pdf(data: bytes) -> Iterator[bytes]:
    with pikepdf.open(io.BytesIO(data)) as document:
        plain = io.BytesIO()
        document.save(
            plain,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.all,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
        # No second PDF to open, or it would never end.
        yield b"plain " + plain.getvalue()
        for name in document.attachments:
            yield name.encode()
            yield document.attachments[name].get_file().read_bytes()
    # The letters of a page are numbers of glyphs: only a reader tells the text.
    reader = pypdfium2.PdfDocument(data)
    try:
        for page in reader:
            text = page.get_textpage()
            yield text.get_text_range().encode("utf-8", "replace")
            text.close()
            page.close()
    finally:
        reader.close()
