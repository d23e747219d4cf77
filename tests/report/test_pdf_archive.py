"""What an archive asks of a PDF: a colour profile that a reader can follow, the dates of the report."""

from __future__ import annotations

import io
import re
import struct
from typing import Any, cast

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from forfait_desktop.report.pdf_archive import Metadata, serialise, srgb_profile, write_archive_parts
from tests.report.test_pdf_document import data_of


def test_the_profile_holds_every_part_where_its_table_says() -> None:
    data = srgb_profile()
    assert struct.unpack(">I", data[:4]) == (len(data),)
    assert struct.unpack(">6H", data[24:36]) == (2000, 1, 1, 0, 0, 0)
    assert (data[12:24], data[36:40]) == (b"mntrRGB XYZ ", b"acsp")
    (count,) = struct.unpack(">I", data[128:132])
    entries = [struct.unpack(">4sII", data[132 + 12 * n : 144 + 12 * n]) for n in range(count)]
    places = {key.decode(): (start, size) for key, start, size in entries}
    assert set(places) == {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"}
    assert places["rTRC"] == places["gTRC"] == places["bTRC"]
    parts = sorted(set(places.values()))
    kinds = {"desc": b"desc", "cprt": b"text", "wtpt": b"XYZ ", "rXYZ": b"XYZ ", "rTRC": b"curv"}
    for key, kind in kinds.items():
        start, _ = places[key]
        assert data[start : start + 4] == kind
    # One after the other, each at a multiple of four, with three zeros at most between two.
    end = 132 + 12 * count
    for start, size in parts:
        assert start % 4 == 0
        assert start == end + -end % 4
        assert data[end:start] == bytes(start - end)
        end = start + size
    assert len(data) == end + -end % 4


def test_the_dates_are_the_day_of_the_document_at_midnight() -> None:
    with pikepdf.open(io.BytesIO(data_of())) as pdf:
        made, changed = str(pdf.docinfo["/CreationDate"]), str(pdf.docinfo["/ModDate"])
    assert made == changed
    assert made[10:16] == "000000"


def parts_of(data: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack(">I", data[128:132])
    entries = [struct.unpack(">4sII", data[132 + 12 * n : 144 + 12 * n]) for n in range(count)]
    return {key.decode(): data[start : start + size] for key, start, size in entries}


def test_the_head_of_the_profile_is_that_of_the_standard() -> None:
    """ICC.1:2001-04, 6.1: version 2.1, the day, the mark, the white of D50; the rest is zero."""
    data = srgb_profile()
    assert data[4:8] == bytes(4)
    assert data[8:12] == bytes.fromhex("02100000")
    assert data[40:68] == bytes(28)
    assert data[68:80] == bytes.fromhex("0000f6d6 00010000 0000d32d")
    assert data[80:128] == bytes(48)


def test_each_part_of_the_profile_has_the_form_of_its_kind() -> None:
    """ICC.1:2001-04, 6.5: a description, a text, numbers of 16 bits before the point and 16 after, a curve."""
    parts = parts_of(srgb_profile())
    name, text = b"sRGB IEC61966-2.1\0", b"No copyright, use freely\0"
    # After the name in ASCII: two empty names, of 4 + 4 and of 2 + 1 + 67 bytes.
    assert parts["desc"] == b"desc" + bytes(4) + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    assert parts["cprt"] == b"text" + bytes(4) + text
    colours = {}
    for key in ("wtpt", "rXYZ", "gXYZ", "bXYZ"):
        assert (len(parts[key]), parts[key][:8]) == (20, b"XYZ " + bytes(4))
        colours[key] = [one / 65536 for one in struct.unpack(">3i", parts[key][8:])]
    assert colours["wtpt"] == pytest.approx([0.9642, 1.0, 0.8249], abs=1 / 65536)
    # Red, green and blue together are white.
    mixed = [sum(colours[key][n] for key in ("rXYZ", "gXYZ", "bXYZ")) for n in range(3)]
    assert mixed == pytest.approx(colours["wtpt"], abs=2e-4)


def test_the_curve_is_the_one_of_srgb_from_black_to_white() -> None:
    """IEC 61966-2-1: a straight line near black, then a power."""
    curve = parts_of(srgb_profile())["rTRC"]
    assert curve[:12] == b"curv" + bytes(4) + struct.pack(">I", 1024)
    steps = struct.unpack(">1024H", curve[12:])
    assert (steps[0], steps[-1]) == (0, 65535)
    for step, value in enumerate(steps):
        shown = step / 1023
        light = shown / 12.92 if shown < 0.04045 else ((shown + 0.055) / 1.055) ** 2.4
        assert abs(value / 65535 - light) <= 0.5 / 65535 + 1e-12


def test_every_object_is_where_the_table_says() -> None:
    """ISO 32000-1, 7.5.4: a reader that trusts the table finds each object without looking for it."""
    data = data_of()
    start = int(data.rpartition(b"startxref\n")[2].split()[0])
    lines = data[start:].split(b"\n")
    first, count = map(int, lines[1].split())
    assert (lines[0], first) == (b"xref", 0)
    assert lines[2].split() == [b"0000000000", b"65535", b"f"]
    for number, line in enumerate(lines[3 : 2 + count], start=1):
        place = int(line.split()[0])
        assert data[place:].startswith(b"%d 0 obj" % number)
    assert b"/Size %d" % count in data[start:]


def archived(day: str) -> bytes:
    """A file of one page, with what an archive asks for."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    canvas.drawString(100, 100, "Texte")
    canvas.showPage()
    document = canvas._doc
    write_archive_parts(document, Metadata("Titre", "Auteur", "Sujet", "fr", day))
    document.format = lambda: serialise(document)
    canvas.save()
    return buffer.getvalue()


def test_a_day_is_told_at_midnight_in_both_places() -> None:
    with pikepdf.open(io.BytesIO(archived("2023-12-20"))) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == str(pdf.docinfo["/ModDate"]) == "D:20231220000000+00'00'"
        packet = pdf.Root.Metadata.read_bytes()
    assert packet.count(b"Date>2023-12-20T00:00:00+00:00</xmp:") == 2


def test_the_profile_is_told_as_one_of_three_colours() -> None:
    with pikepdf.open(io.BytesIO(archived(""))) as pdf:
        (intent,) = cast("Any", pdf.Root.OutputIntents)
        assert int(intent.DestOutputProfile.N) == 3
        assert intent.DestOutputProfile.read_bytes() == srgb_profile()


def test_each_object_ends_once_and_each_stream_after_a_line_end() -> None:
    """ISO 19005-1, 6.1.7: an end of line before « endstream »."""
    data = archived("")
    count = len(re.findall(rb"^\d+ 0 obj\n", data, re.MULTILINE))
    assert data.count(b"endobj\n") == count
    assert 0 < data.count(b"\nendstream\nendobj\n") == data.count(b"endstream") < count
