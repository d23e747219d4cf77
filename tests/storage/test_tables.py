"""Tables of other programs: their encodings, their separators, and the workbooks that somebody made by hand."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.packaging.relationship import Relationship
from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import tables
from forfait_desktop.storage.tables import Sheet, TableFile, TableReader
from tests.storage.limits import SizedDisk, told

ROWS = (("Indicateur", "Réalisés"), ("Œuvre, d’été", "1 234"), ("Taux", "74,5 %"))


def read(path: Path, data: bytes, name: str = "export.csv") -> tuple[tuple[str, ...], ...]:
    (path / name).write_bytes(data)
    (sheet,) = TableReader().read(path / name).sheets
    return (sheet.headings, *sheet.rows)


def refusal(path: Path, data: bytes, name: str = "export.xlsx") -> object:
    (path / name).write_bytes(data)
    with pytest.raises(ForfaitError) as caught:
        TableReader().read(path / name)
    assert caught.value.code == "table-refused"
    return caught.value.params["reason"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_the_same_table_in_every_form(tmp_path: Path, encoding: str, separator: str) -> None:
    text = "\r\n".join(separator.join(row) for row in ROWS)
    assert read(tmp_path, text.encode(encoding)) == ROWS


def test_commas_quotes_and_a_title_above_the_table(tmp_path: Path) -> None:
    data = b'Bilan\n\nA,B\n"un, deux","3"\nx,"4,5"\n'
    assert read(tmp_path, data) == (("A", "B"), ("Bilan", ""), ("un, deux", "3"), ("x", "4,5"))
    assert read(tmp_path, b"sep=,\nA,B\n1,2\n") == (("A", "B"), ("1", "2"))


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("octets") / "x"
    path.write_bytes(data)
    with contextlib.suppress(ForfaitError):
        assert TableReader().read(path).sheets


def workbook(change: Callable[[Workbook], None]) -> bytes:
    book = Workbook()
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_says_what_it_hides(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book.worksheets[0]
        for row in (("Ligne", "Fait", "Taux"), ("DMP", 12, 0.0745), ("AAT", "=6*7", 3), ("Fusion", 5, 6)):
            sheet.append(row)
        sheet["C2"].number_format = "0.0%"
        sheet.merge_cells("A4:A5")
        book.create_sheet("Cachée").sheet_state = "hidden"

    (tmp_path / "a.xlsx").write_bytes(workbook(change))
    found = TableReader().read(tmp_path / "a.xlsx")
    (sheet,) = found.sheets
    assert (found.hidden, sheet.formulas, sheet.merged) == (1, 1, True)
    # The formula was never computed by a spreadsheet: there is nothing to read, and nothing is computed here.
    assert sheet.rows == (("DMP", "12", "7,45 %"), ("AAT", "", "3"), ("Fusion", "5", "6"))


def test_bounds(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"a;b\n" * 5_001, "long.csv") == "too-many-rows"
    assert refusal(tmp_path, b";".join([b"x"] * 61), "large.csv") == "too-many-columns"
    assert refusal(tmp_path, b"x" * (10 * 1024 * 1024 + 1), "gros.csv") == "too-large"
    assert refusal(tmp_path, b" \n\n", "vide.csv") == "empty"
    assert refusal(tmp_path, b"a\0b", "binaire.csv") == "binary"


def test_made_workbooks_are_refused(tmp_path: Path) -> None:
    good = workbook(lambda book: book.worksheets[0].append(("A", "B")))
    assert refusal(tmp_path, good[: len(good) // 2]) == "workbook"

    def remade(name: str, content: bytes) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(good)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
            for part in before.infolist():
                after.writestr(part.filename, content if part.filename == name else before.read(part))
            if name not in before.namelist():
                after.writestr(name, content)
        return out.getvalue()

    entities = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'
    assert refusal(tmp_path, remade("xl/worksheets/sheet1.xml", entities)) == "unsafe"
    assert refusal(tmp_path, remade("xl/media/bombe.xml", b" " * (90 * 1024 * 1024))) == "unsafe"
    assert refusal(tmp_path, remade("[Content_Types].xml", b"<a/>")) == "workbook"


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a;b\n" * 1_000)
    told: list[int] = []
    reader = TableReader(told.append, lambda: len(told) >= 2)
    with pytest.raises(ForfaitError) as caught:
        reader.read(tmp_path / "a.csv")
    assert caught.value.params["reason"] == "stopped"
    assert told == [200, 400]


def test_a_cell_keeps_its_first_three_hundred_characters(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a;b\n" + "x" * 301 + ";1\n")
    ((long, _),) = TableReader().read(tmp_path / "a.csv").sheets[0].rows
    assert long == "x" * 300


def test_a_table_as_large_as_told_is_read_and_no_larger(tmp_path: Path) -> None:
    limits = told()
    rows, columns = limits["lignes d’un tableau"], limits["colonnes d’un tableau"]
    assert len(read(tmp_path, b"a;b\n" * rows)) == rows
    assert refusal(tmp_path, b"a;b\n" * (rows + 1)) == "too-many-rows"
    assert len(read(tmp_path, b";".join([b"x"] * columns))[0]) == columns
    assert refusal(tmp_path, b";".join([b"x"] * (columns + 1))) == "too-many-columns"
    # What is empty at the end of a row is no column.
    assert len(read(tmp_path, b";".join([b"x"] * columns) + b";;;")[0]) == columns
    long = limits["caractères d’une cellule"]
    assert read(tmp_path, b"a;b\n" + b"x" * long + b";1\n")[1][0] == "x" * long
    assert read(tmp_path, b"a;b\n" + b"x" * (long + 1) + b";1\n")[1][0] == "x" * long
    size = limits["un tableau"]
    path = tmp_path / "a.csv"
    path.write_bytes(b"a;b\n1;2\n")
    assert TableReader(fs=SizedDisk(path.name, size)).read(path).sheets
    with pytest.raises(ForfaitError) as caught:
        TableReader(fs=SizedDisk(path.name, size + 1)).read(path)
    assert caught.value.params == {"reason": "too-large", "size": size + 1, "maximum": size, "name": "a.csv"}


def packed(**parts: bytes) -> bytes:
    """A workbook of one cell, with more parts."""
    out = io.BytesIO(workbook(lambda book: book.worksheets[0].append(("A", "B"))))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(f"xl/media/{name}", content)
    return out.getvalue()


def test_a_workbook_as_full_as_told_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told()["un .xlsx, décompressé"] == tables._UNPACKED_MAXIMUM
    with zipfile.ZipFile(io.BytesIO(packed())) as archive:
        own = archive.infolist()
    more = told()["parties d’un .xlsx"] - len(own)
    names = [f"{number}.bin" for number in range(more + 1)]
    (tmp_path / "a.xlsx").write_bytes(packed(**dict.fromkeys(names[:more], b"")))
    assert TableReader().read(tmp_path / "a.xlsx").sheets
    assert refusal(tmp_path, packed(**dict.fromkeys(names, b""))) == "unsafe"
    size = sum(part.file_size for part in own)
    monkeypatch.setattr(tables, "_UNPACKED_MAXIMUM", size + 1000)
    (tmp_path / "a.xlsx").write_bytes(packed(a=b"x" * 1000))
    assert TableReader().read(tmp_path / "a.xlsx").sheets
    assert refusal(tmp_path, packed(a=b"x" * 1001)) == "unsafe"


def test_what_a_cell_of_a_workbook_shows(tmp_path: Path) -> None:
    shown = {
        True: "", 12: "12", 1200: "1200", 0.5: "0,5", 100.0: "100", -3.25: "-3,25", 1e-7: "0,0000001",
        date(2023, 12, 20): "20/12/2023", datetime(2023, 1, 2, 9, 30): "02/01/2023", "  a \n b": "a b",  # noqa: DTZ001
    }  # fmt: skip
    percents = {0.745: "74,5 %", 1: "100 %", 0.07: "7 %", 0.1234: "12,34 %", 0.5: "50 %"}

    def change(book: Workbook) -> None:
        sheet = book.worksheets[0]
        sheet.append(("x", "y"))
        for value in shown:
            sheet.append(("x", value))
        for value in percents:
            sheet.append(("%", value))
            sheet.cell(sheet.max_row, 2).number_format = "0.00%"

    (tmp_path / "a.xlsx").write_bytes(workbook(change))
    rows = TableReader().read(tmp_path / "a.xlsx").sheets[0].rows
    assert [row[1] for row in rows] == [*shown.values(), *percents.values()]


def test_each_visible_sheet_with_its_own_cells(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book.worksheets[0].title = "Un"
        book.worksheets[0].append(("a", "=1+1", "=2"))
        book.create_sheet("Vide")
        book.create_sheet("Deux").append(("c", "d"))
        for name, state in (("Cachée", "hidden"), ("Très cachée", "veryHidden")):
            hidden = book.create_sheet(name)
            hidden.append(("e", "f"))
            hidden.sheet_state = state

    (tmp_path / "a.xlsx").write_bytes(workbook(change))
    found = TableReader().read(tmp_path / "a.xlsx")
    assert [(one.name, one.formulas, one.merged) for one in found.sheets] == [("Un", 2, False), ("Deux", 0, False)]
    assert found.hidden == 2


def test_a_workbook_without_a_visible_cell_says_so(tmp_path: Path) -> None:
    assert refusal(tmp_path, workbook(lambda _book: None)) == "no-sheet"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # The separator that cuts most lines alike: commas of decimals are in some lines only.
        ("a;b\n1,5;2\n3;4", (("a", "b"), ("1,5", "2"), ("3", "4"))),
        ("a,b\n1,2\n3,4", (("a", "b"), ("1", "2"), ("3", "4"))),
        ("a\tb\n1;5\t2", (("a", "b"), ("1;5", "2"))),
        # Both cut alike: the semicolon of French spreadsheets.
        ("a;b,c\n1;2,5", (("a", "b,c"), ("1", "2,5"))),
        ("seul\nautre", (("seul",), ("autre",))),
        ("sep=\t\r\na;b\tc\r\n1;2\t3", (("a;b", "c"), ("1;2", "3"))),
        ("SEP=,\na,b\n1,2", (("a", "b"), ("1", "2"))),
        ("sep=;;\na;b", (("a", "b"), ("sep=", ""))),
        ("a;;b\n;;\n1;2;3;;", (("a", "", "b"), ("1", "2", "3"))),
        ("Titre\n;\na;b\n1;2", (("a", "b"), ("Titre", ""), ("1", "2"))),
    ],
)
def test_the_separator_and_the_headings(tmp_path: Path, text: str, rows: tuple[tuple[str, ...], ...]) -> None:
    assert read(tmp_path, text.encode()) == rows


def test_of_a_long_table_the_first_fifty_lines_choose_the_separator(tmp_path: Path) -> None:
    text = "a;b\n" * 50 + "1,2\n" * 60
    assert read(tmp_path, text.encode())[-1] == ("1,2", "")


@pytest.mark.parametrize("begin", [b"\xd0\xcf\x11\xe0", b"%PDF-", b"\x89PNG", b"MZ", b"\x7fELF", b"\0"])
def test_what_is_no_text_is_refused(tmp_path: Path, begin: bytes) -> None:
    assert refusal(tmp_path, begin + b";a;b\n1;2;3\n") == "binary"


def test_progress_is_told_every_two_hundred_rows(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a;b\n" * 650)
    told_rows: list[int] = []
    reader = TableReader(told_rows.append)
    for _ in range(2):
        reader.read(tmp_path / "a.csv")
    assert told_rows == [200, 400, 600] * 2


def altered(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same workbook with other bytes in one of its parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for one in before.infolist():
            content = before.read(one)
            if one.filename == part:
                assert old in content
                content = content.replace(old, new)
            after.writestr(one.filename, content)
    return out.getvalue()


def test_what_a_sheet_says_of_its_size_hides_nothing(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        for row in (("a", "b"), ("1", "2"), ("3", "4")):
            book.worksheets[0].append(row)

    data = altered(workbook(change), "xl/worksheets/sheet1.xml", b'ref="A1:B3"', b'ref="A1:A1"')
    assert read(tmp_path, data, "a.xlsx") == (("a", "b"), ("1", "2"), ("3", "4"))


def test_links_to_other_workbooks_are_not_even_read(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book.worksheets[0].append(("a", "b"))
        link = ExternalLink(ExternalBook(id="rId1"))
        link.file_link = Relationship(type="externalLinkPath", Target="autre.xlsx", TargetMode="External")
        book._external_links.append(link)

    data = workbook(change)
    assert read(tmp_path, data, "a.xlsx") == (("a", "b"),)
    # Whoever read that link would fail.
    broken = altered(data, "xl/externalLinks/externalLink1.xml", b"</externalLink>", b"")
    assert read(tmp_path, broken, "b.xlsx") == (("a", "b"),)


def flagged(data: bytes, bits: int) -> bytes:
    """The same archive, each part of which has those flags too."""
    changed = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(mark)
        while at >= 0:
            changed[at + place] |= bits
            at = changed.find(mark, at + 4)
    return bytes(changed)


def test_a_workbook_with_a_password_is_refused_and_one_packed_as_well_as_can_be_is_not(tmp_path: Path) -> None:
    data = workbook(lambda book: book.worksheets[0].append(("a", "b")))
    # .ZIP File Format, 4.4.4: bit 0 says encrypted, bit 1 how well it was packed.
    assert refusal(tmp_path, flagged(data, 1)) == "workbook"
    assert read(tmp_path, flagged(data, 2), "b.xlsx") == (("a", "b"),)


def test_what_is_not_said_of_a_sheet_is_that_it_is_plain(tmp_path: Path) -> None:
    assert Sheet("a", (), ()) == Sheet("a", (), (), formulas=0, merged=False)
    assert TableFile(()) == TableFile((), hidden=0)
    (tmp_path / "vide.csv").write_bytes(b" ")
    with pytest.raises(ForfaitError) as caught:
        TableReader().read(tmp_path / "vide.csv")
    assert caught.value.params == {"name": "vide.csv", "reason": "empty", "size": 0, "maximum": 0}
