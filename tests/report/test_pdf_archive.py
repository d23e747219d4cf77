"""What an archive asks of a PDF: a colour profile that a reader can follow, the dates of the report."""

from __future__ import annotations

import io
import struct

import pikepdf

from forfait_desktop.report.pdf_archive import srgb_profile
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
