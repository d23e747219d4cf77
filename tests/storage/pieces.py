"""Small files of every kind that somebody could try to attach, made by hand: nothing is copied from the code tested."""

from __future__ import annotations

import struct
import zlib


def png(width: int = 1) -> bytes:
    """A whole grey image, one pixel high."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" + b"\x80" * width)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def jpeg(comment: bytes = b"", tail: bytes = b"") -> bytes:
    """The shape of a JPEG: a comment, a thumbnail's end inside a segment, coded data with escapes, the end."""
    segments = b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment
    segments += b"\xff\xe1" + struct.pack(">H", 8) + b"\xff\xd9ab\xff\xd9"
    scan = b"\xff\xda" + struct.pack(">H", 2) + b"\x12\xff\x00\x34\xff\xd0\x56"
    return b"\xff\xd8" + segments + scan + b"\xff\xd9" + tail


def pdf(body: bytes = b"", text: bytes = b"Attestation") -> bytes:
    """A document of one page; `body` is added among its objects."""
    content = b"BT /F1 12 Tf (" + text + b") Tj ET"
    return (
        b"%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
        b"3 0 obj\n<< /Length " + str(len(content)).encode() + b" >>\nstream\n" + content + b"\nendstream\nendobj\n"
        b"" + body + b"trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"
    )


def packed(objects: bytes, extra: bytes = b"") -> bytes:
    """Objects packed in a compressed stream, where a plain search does not see them."""
    data = zlib.compress(objects)
    return (
        b"7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode " + extra + b"/Length "
        b"" + str(len(data)).encode() + b" >>\nstream\n" + data + b"\nendstream\nendobj\n"
    )
