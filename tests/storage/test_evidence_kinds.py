"""What a piece is, at the limits: the last file that is looked into, and images whose end is where it should be."""

from __future__ import annotations

import re
import struct
import zlib
from itertools import permutations

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import evidence, evidence_kinds
from forfait_desktop.storage.evidence_kinds import EXTENSIONS, check_pdf, kind_of
from tests.storage.limits import told
from tests.storage.pieces import jpeg, packed, pdf, png
from tests.storage.test_invoices import XML, invoice


def refused(data: bytes) -> str:
    """Why a file is no piece, "" when it is one."""
    try:
        kind_of(data, "a.pdf")
    except ForfaitError as error:
        assert (error.code, error.params["name"]) == ("evidence-refused", "a.pdf")  # noqa: PT017 - both are looked at
        return str(error.params["reason"])
    return ""


def quarantine(data: bytes) -> str:
    """Why a PDF is kept out, "" when it is not."""
    try:
        check_pdf(data, "a.pdf")
    except ForfaitError as error:
        assert (error.code, error.params["name"]) == ("evidence-quarantine", "a.pdf")  # noqa: PT017 - idem
        return str(error.params["reason"])
    return ""


def test_the_limits_are_those_that_are_told() -> None:
    limits = told()
    assert limits["une pièce"] == evidence.SIZE_MAXIMUM
    assert limits["données d’une facture"] == evidence_kinds._INVOICE_MAXIMUM
    assert limits["flux d’un PDF"] == evidence_kinds._STREAMS
    assert limits["caractères « # » d’un PDF"] == evidence_kinds._ESCAPES
    assert limits["objets compressés d’un flux d’un PDF"] == evidence_kinds._UNPACKED
    assert limits["objets compressés d’un PDF"] == evidence_kinds._UNPACKED_IN_ALL


def test_three_kinds_and_their_endings() -> None:
    for data, kind, ending in ((pdf(), "pdf", "pdf"), (png(), "png", "png"), (jpeg(), "jpeg", "jpg")):
        assert kind_of(data, "a") == kind
        assert EXTENSIONS[kind] == ending


def test_a_pdf_as_full_as_told_is_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    streams, escapes = told()["flux d’un PDF"], told()["caractères « # » d’un PDF"]
    # The page itself is one stream.
    assert quarantine(pdf(b"stream\n" * (streams - 1))) == ""
    assert quarantine(pdf(b"stream\n" * streams)) == "unreadable"
    assert quarantine(pdf(b"#" * escapes)) == ""
    assert quarantine(pdf(b"#" * (escapes + 1))) == "unreadable"
    monkeypatch.setattr(evidence_kinds, "_UNPACKED", 1000)
    monkeypatch.setattr(evidence_kinds, "_UNPACKED_IN_ALL", 2500)
    assert quarantine(pdf(packed(b" " * 1000))) == ""
    assert quarantine(pdf(packed(b" " * 1001))) == "unreadable"
    assert quarantine(pdf(packed(b" " * 1000) * 2 + packed(b" " * 500))) == ""
    assert quarantine(pdf(packed(b" " * 1000) * 2 + packed(b" " * 501))) == "unreadable"


def test_what_is_packed_is_looked_into_however_it_is_told() -> None:
    acts = zlib.compress(b"9 0 << /S /JavaScript >>")
    body = b" /Length %d >>\nstream\n" % len(acts) + acts + b"\nendstream\nendobj\n"
    assert quarantine(pdf(b"7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode" + body)) == "javascript"
    assert quarantine(pdf(b"7 0 obj\n<< /N 1 /First 4 /Filter /FlateDecode" + body)) == "javascript"
    assert quarantine(pdf(b"7 0 obj\n<< /Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode" + body)) == "javascript"
    # Twice packed, or in another way: nothing says what is inside.
    for filters in (b"[ /FlateDecode /FlateDecode ]", b"/LZWDecode", b"[ /ASCIIHexDecode /FlateDecode ]"):
        assert quarantine(pdf(b"7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter " + filters + body)) == "unreadable"
    # An image that stands near packed objects is no packed object: it may be packed in its own way.
    image = (
        b"8 0 obj\n<< /Subtype /Image /Filter /DCTDecode /Length 4 >>\nstream\n\xff\xd8\xff\xd9\nendstream\nendobj\n"
    )
    assert quarantine(pdf(packed(b"9 0 << >>") + image)) == ""
    assert quarantine(pdf(image + packed(b"9 0 << >>"))) == ""
    # One of the two names that tell packed objects is not enough: an outline has a first entry too.
    for name in (b"/First 4 0 R", b"/N 3"):
        other = b"7 0 obj\n<< " + name + b" /Filter /LZWDecode /Length 1 >>\nstream\nx\nendstream\nendobj\n"
        assert quarantine(pdf(other)) == ""
    # The words that describe it may fill more than what is looked at before it.
    long = b"7 0 obj\n<< /Pad (" + b"x" * 5000 + b") /Type /ObjStm /N 1 /First 4 /Filter "
    assert quarantine(pdf(long + b"/FlateDecode" + body)) == "javascript"
    assert quarantine(pdf(long + b"/LZWDecode" + body)) == "unreadable"
    # Without a filter it is read with the rest of the file.
    plain = b"7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length 9 >>\nstream\n%s\nendstream\nendobj\n"
    assert quarantine(pdf(plain % b"9 0 << >>")) == ""
    assert quarantine(pdf(plain % b"9 0 << /S /Launch >>")) == "launch"
    # No end: nothing says how much there is.
    cut = packed(b"9 0 << >>").replace(b"endstream", b"endstroem")
    assert quarantine(b"%PDF-1.5\n" + cut + b"startxref\n0\n%%EOF\n") == "unreadable"


@pytest.mark.parametrize(
    "beside",
    [
        # Words that would make another dictionary begin, or hide it behind more than a glance holds.
        b"/Pad (obj)", b"/Pad (8 0 obj <<)", b"% 8 0 obj <<\n", b"/Pad (" + b"x" * 5000 + b")",
        b"/Pad (endstream endobj 8 0 obj <<)", b"% endstream\n", b"/Pad (stream\n)", b"/Pad (endstream) /Pad (stream)",
        b"/Pad (stream\n" + zlib.compress(b"8 0 << >>") + b"\nendstream)",
    ],
)  # fmt: skip
@pytest.mark.parametrize("word", [b"stream\n", b"stream\r\n", b"stream\r", b"stream \n"])
def test_nothing_written_beside_packed_objects_hides_them(beside: bytes, word: bytes) -> None:
    acts = zlib.compress(b"9 0 << /S /JavaScript >>")
    for filters in (b"/FlateDecode", b"/LZWDecode"):
        named = b"7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter " + filters + b" " + beside
        found = quarantine(pdf(named + b" /Length %d >>\n" % len(acts) + word + acts + b"\nendstream\nendobj\n"))
        assert found in (("javascript", "unreadable") if filters == b"/FlateDecode" else ("unreadable",))


@pytest.mark.parametrize("word", [b"/Pad (stream\n)", b"%stream\n", b"/Pad (stream\n9 0 <<)"])
@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_no_word_between_the_names_of_a_dictionary_hides_packed_objects(word: bytes, order: tuple[int, ...]) -> None:
    objects = b"9 0 << /S /JavaScript >>"
    packings = {
        b"/FlateDecode": zlib.compress(objects)[:-4] + bytes(4),
        b"/ASCIIHexDecode": objects.hex().encode() + b">",
        b"/LZWDecode": b"whatever",
    }
    for filters, acts in packings.items():
        parts = (b"/Type /ObjStm /N 1 /First 4", b"/Filter " + filters, word)
        named = b"7 0 obj\n<< " + b" ".join(parts[place] for place in order)
        found = quarantine(pdf(named + b" /Length %d >>\nstream\n" % len(acts) + acts + b"\nendstream\nendobj\n"))
        assert found in {"unreadable", "javascript"}


def test_a_thousand_words_that_tell_packed_objects_are_refused_at_the_first() -> None:
    assert quarantine(pdf(b"/ObjStm stream\n" * 1000)) == "unreadable"
    # Objects that are not packed are looked at again for the next ones: not without end.
    plain = b"7 0 obj\n<< /Type /ObjStm /N 1 /First 4 >>\nstream\n9 0 << >>\nendstream\nendobj\n"
    assert quarantine(pdf(plain * 100)) == ""
    assert quarantine(pdf(plain * 2000)) == "unreadable"


@pytest.mark.parametrize(
    ("objects", "reason"),
    [
        (b"9 0 << /S /JavaScript >>", "javascript"),
        (b"\n9 0 10 3 42 [ /JavaScript ]", "javascript"),
        (b"".join(b"%d %d " % (n, 3 * n) for n in range(10, 400)) + b"<< /S /JavaScript >>", "javascript"),
        # What draws a page is none of them.
        (b"1 0 0 1 50 50 cm (/JavaScript) Tj", ""),
        (b"(/JavaScript) Tj", ""),
        (b"9 /JavaScript", ""),
    ],
)
def test_packed_objects_are_known_by_how_they_begin_whatever_is_said_of_them(objects: bytes, reason: str) -> None:
    data = zlib.compress(objects)
    assert quarantine(pdf(b"7 0 obj\n<< >>\nstream\n" + data + b"\nendstream\nendobj\n")) == reason
    # One that ends too early is not seen whole.
    cut = quarantine(pdf(b"7 0 obj\n<< >>\nstream\n" + data[:-4] + b"\nendstream\nendobj\n"))
    assert cut == ("unreadable" if reason else "")
    # Nor is what stands too far behind the word, where none of it can be told from the rest.
    assert quarantine(pdf(b"7 0 obj\n<< >>\nstream" + b" " * 128 + b"\n" + data + b"\nendstream\nendobj\n")) == reason


def test_what_stands_in_other_objects_makes_no_stream_a_packed_one() -> None:
    outline = b"5 0 obj\n<< /First 6 0 R /Next 6 0 R /Title (a stream of words) >>\nendobj\n"
    image = b"8 0 obj\n<< /Filter /DCTDecode /Length 4 >>\nstream\n\xff\xd8\xff\xd9\nendstream\nendobj\n"
    assert quarantine(pdf(outline + image)) == ""
    assert quarantine(pdf(image + outline + packed(b"9 0 << >>") + outline + image)) == ""
    # Behind such words, what is packed is looked into all the same.
    assert quarantine(pdf(image + outline + packed(b"9 0 << /S /JavaScript >>"))) == "javascript"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (b"/JavaScript", "javascript"), (b"/Rendition", "javascript"), (b"/XFA [", "javascript"),
        (b"/XFA 4", "javascript"),
        (b"/Launch", "launch"), (b"/ImportData", "launch"),
        (b"/RichMedia", "embedded"), (b"/GoToE", "embedded"), (b"/Collection", "embedded"),
        (b"/EmbeddedFiles", "embedded"), (b"/EmbeddedFile", "embedded"), (b"/EF <<", "embedded"),
        (b"/Encrypt", "encrypted"),
        # Names that only begin like one of them.
        (b"/LaunchPad", ""), (b"/Collections", ""), (b"/EncryptMetadata", ""), (b"/EFfect", ""), (b"/XFAnything", ""),
    ],
)  # fmt: skip
def test_what_acts_is_known_by_its_name(name: bytes, reason: str) -> None:
    assert quarantine(pdf(b"9 0 obj\n<< " + name + b" >>\nendobj\n")) == reason
    assert quarantine(pdf(packed(b"9 0 << " + name + b" >>"))) == reason


def test_the_data_of_an_invoice_are_of_a_size_and_a_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence_kinds, "_INVOICE_MAXIMUM", len(XML))
    assert quarantine(invoice(("factur-x.xml", XML))) == ""
    assert quarantine(invoice(("factur-x.xml", XML + b"\n"))) == "embedded"
    monkeypatch.undo()
    assert quarantine(invoice(("factur-x.xml", b"\xef\xbb\xbf" + XML))) == ""
    assert quarantine(invoice(("facture.xml", XML))) == "embedded"
    assert quarantine(invoice(("factur-x.xml", XML[1:]))) == "embedded"
    # What names the invoice stands in the first 4 096 bytes, up to the space behind its name.
    begin = XML[: XML.index(b"CrossIndustryInvoice ") + len(b"CrossIndustryInvoice ")]
    for more, found in ((0, ""), (1, "embedded")):
        late = XML.replace(b"?>", b"?><!--" + b"x" * (4096 - len(begin) - len(b"<!---->") + more) + b"-->")
        assert quarantine(invoice(("factur-x.xml", late))) == found


# --- whole, and nothing behind ----------------------------------------------------------------------------------------


def test_the_end_of_a_pdf_is_near_its_last_mark() -> None:
    begin = b"%PDF-1.5\n"
    # 2 048 bytes before the last mark, « startxref » being nine of them.
    assert refused(begin + b"startxref" + b"\n" * 2039 + b"%%EOF") == ""
    assert refused(begin + b"startxref" + b"\n" * 2040 + b"%%EOF") == "truncated"
    assert refused(begin + b"startxref\n0\n") == "truncated"
    assert refused(begin + b"%%EOF") == "truncated"
    assert refused(pdf() + b"\r\n\0\x1a") == ""
    assert refused(pdf() + b"a") == "mixed"
    assert refused(pdf().rstrip() + b"a") == "mixed"


def chunk(kind: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + kind + data + b"crc!"


PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (PNG + chunk(b"IHDR", b"x" * 13) + chunk(b"IEND"), ""),
        (PNG + chunk(b"IEND"), ""),
        (PNG + chunk(b"IDAT", b"\0\0\0\0IEND0000") + chunk(b"IEND"), ""),
        (PNG + chunk(b"IDAT", b"\0\0\0\0IEND0000"), "truncated"),
        (PNG + chunk(b"IHDR", b"x" * 13), "truncated"),
        (PNG + chunk(b"IEND")[:-1], "truncated"),
        (PNG + chunk(b"IEND", b"x" * 9)[:-1], "truncated"),
        (PNG, "truncated"),
        (PNG + chunk(b"IEND") + b"anything", ""),
        (PNG + chunk(b"IEND") + b" \0MZ", "mixed"),
        (PNG + chunk(b"IEND") + b"text, then <script", "mixed"),
        (PNG + chunk(b"IEND") + b"PK\x05\x06", "mixed"),
    ],
)
def test_the_last_chunk_ends_a_png(data: bytes, reason: str) -> None:
    assert refused(data) == reason


def segment(code: int, data: bytes = b"") -> bytes:
    return bytes((0xFF, code)) + struct.pack(">H", len(data) + 2) + data


SCAN = segment(0xDA, b"header") + b"\x12\xff\x00\x34\xff\xd3\x56\xff\xff\x00"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff\xd8" + SCAN + b"\xff\xd9", ""),
        (b"\xff\xd8" + segment(0xE1, b"\xff\xd9 thumbnail \xff\xd9") + SCAN + b"\xff\xd9", ""),
        (b"\xff\xd8" + segment(0xE1, b"\xff\xd9 thumbnail \xff\xd9") + SCAN, "truncated"),
        # A marker without a length, then what would be taken for one.
        (b"\xff\xd8\xff\x01\xff\xd9", ""),
        (b"\xff\xd8\xff\xd8\xff\xd9", ""),
        (b"\xff\xd8" + SCAN + b"\xff\xda", "truncated"),
        (b"\xff\xd8\xff", "truncated"),
        (b"\xff\xd8" + segment(0xFE, b"x" * 300) + b"\xff\xd9", ""),
        (b"\xff\xd8" + segment(0xFE, b"x" * 300)[:-2] + b"\xff\xd9", "truncated"),
        (b"\xff\xd8" + SCAN + b"\xff\xd9" + b"\x00#!/bin/sh", "mixed"),
        (b"\xff\xd8" + SCAN + b"\xff\xd9" + b"a second view", ""),
    ],
)
def test_the_marker_of_the_end_ends_a_jpeg(data: bytes, reason: str) -> None:
    assert refused(data) == reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"), (b"\0\0", "empty"), (b"\0a", "type"), (b"MZ", "executable"), (b"#!x", "executable"),
        (b"\xca\xfe\xba\xbe", "executable"), (b"!<arch>", "executable"), (b"{\\rtf1", "office"), (b"Rar!", "office"),
        (b"7z\xbc\xaf", "office"), (b"PK\x05\x06", "office"), (b"hello", "type"),
    ],
)  # fmt: skip
def test_what_is_none_of_the_three_is_named(data: bytes, reason: str) -> None:
    assert refused(data) == reason
    assert re.fullmatch("[a-z]+", reason)
