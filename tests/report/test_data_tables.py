"""Tables: what is text stays text, numbers are numbers, and the same table gives the same bytes."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from forfait_desktop.errors import ForfaitError
from forfait_desktop.report.spreadsheet import render_xlsx
from forfait_desktop.report.tables import TEXT_LENGTH, Cell, DataTable, TableColumn, number_text, plain_text, render_csv
from tests.report.hostile import ALL

STARTS = re.compile(r"^[\s\u200b\u2060\ufeff\u00a0]*[=+\-@＝＋－＠\t\r]")  # noqa: RUF001


def table(*cells: Cell) -> DataTable:
    return DataTable("Essai", (TableColumn("Texte"), TableColumn("n")), tuple((cell, 1) for cell in cells))


def read_csv(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def unquoted(text: str) -> str:
    return text.removeprefix("'")


@pytest.mark.parametrize("text", ALL)
def test_csv_text_stays_text(text: str) -> None:
    rows = read_csv(render_csv(table(text)))
    assert len(rows) == 2
    assert not STARTS.match(rows[1][0])
    assert unquoted(rows[1][0]) == plain_text(text)


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_any_text_comes_back_from_csv(text: str) -> None:
    rows = read_csv(render_csv(table(text)))
    assert [len(row) for row in rows] == [2, 2]
    assert unquoted(rows[1][0]) == plain_text(text)
    assert not STARTS.match(rows[1][0])


def test_csv_lines_separator_and_numbers() -> None:
    data = render_csv(table(Decimal("22.50"), -3, Decimal("1234567.05"), date(2023, 12, 31), None, "a"))
    assert data.decode("utf-8-sig").split("\r\n") == [
        '"Texte";"n"', "22,5;1", "-3;1", "1234567,05;1", "2023-12-31;1", ";1", '"a";1', "",
    ]  # fmt: skip


def test_numbers_as_text() -> None:
    assert [number_text(one) for one in (Decimal("30.50"), Decimal("1E+3"), 0, Decimal("-0.25"))] == [
        "30,5", "1000", "0", "-0,25",
    ]  # fmt: skip


def rows_of(data: bytes) -> list[tuple[object, str]]:
    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    return [(row[0].value, row[0].data_type) for row in sheet.iter_rows(min_row=2)]


@pytest.mark.parametrize("text", [text for text in ALL if text != "_x0041_"])
def test_xlsx_text_stays_text(text: str) -> None:
    assert rows_of(render_xlsx([table(text)], "Essai")) == [(plain_text(text), "s")]


def test_xlsx_no_formula_and_codes_kept() -> None:
    with zipfile.ZipFile(io.BytesIO(render_xlsx([table(*ALL)], "Essai"))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
        names = book.namelist()
    assert b"<f>" not in sheet
    # The escape of the format: what readers give back is « _x0041_ », not « A ».
    assert b"_x005F_x0041_" in sheet
    assert not [name for name in names if "external" in name.lower() or "vba" in name.lower()]


def test_xlsx_numbers_and_days_are_typed() -> None:
    found = rows_of(render_xlsx([table(Decimal("22.5"), -3, date(2023, 12, 31), "x")], "Essai"))
    assert found == [(22.5, "n"), (-3, "n"), (datetime(2023, 12, 31), "d"), ("x", "s")]  # noqa: DTZ001


def test_long_text_is_cut_and_says_so() -> None:
    text = plain_text("x" * 40_000)
    assert len(text) == TEXT_LENGTH
    assert text.endswith(" […]")
    assert rows_of(render_xlsx([table("x" * 40_000)], "Essai")) == [(text, "s")]


def test_same_table_same_bytes_and_no_clock() -> None:
    first = render_xlsx([table(*ALL)], "Essai")
    assert first == render_xlsx([table(*ALL)], "Essai")
    with zipfile.ZipFile(io.BytesIO(first)) as book:
        assert {info.date_time for info in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = book.read("docProps/core.xml").decode()
    assert re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core) == ["2000-01-01T00:00:00Z"] * 2
    assert re.findall(r"<dc:creator[^>]*>([^<]*)<", core) == ["Forfait Desktop"]


def test_the_package_has_no_moment_no_rights_and_its_list_first() -> None:
    with zipfile.ZipFile(io.BytesIO(render_xlsx([table("a")], "Essai"))) as found:
        infos = found.infolist()
        core = found.read("docProps/core.xml").decode("utf-8")
    assert {one.date_time for one in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {one.external_attr for one in infos} == {0o600 << 16}
    assert infos[0].filename == "[Content_Types].xml"
    assert [one.filename for one in infos[1:]] == sorted(one.filename for one in infos[1:])
    assert re.findall(r"<dcterms:\w+[^>]*>([^<]*)<", core) == ["2000-01-01T00:00:00Z"] * 2
    width = load_workbook(io.BytesIO(render_xlsx([table("a")], "Essai")))["Essai"].column_dimensions["A"].width
    assert width == 14


def test_several_sheets() -> None:
    book = load_workbook(io.BytesIO(render_xlsx([table("a"), DataTable("Deux", (TableColumn("=x"),), ())], "Essai")))
    assert book.sheetnames == ["Essai", "Deux"]
    assert book["Deux"]["A1"].value == "=x"
    assert book["Deux"]["A1"].data_type == "s"


def test_a_cancelled_workbook_stops() -> None:
    with pytest.raises(ForfaitError) as caught:
        render_xlsx([table("a")], "Essai", cancelled=lambda: True)
    assert caught.value.code == "export-cancelled"


def test_plain_text_is_nfc_on_one_line() -> None:
    assert plain_text("e\u0301\r\nx\ty\u2028z") == "é  x y z"
    assert all(unicodedata.category(one) != "Cc" for text in ALL for one in plain_text(text))


def test_xlsx_looks_as_it_should_and_text_like_a_formula_is_marked() -> None:
    columns = (TableColumn("Texte", 30), TableColumn("n", 9))
    rows: tuple[tuple[Cell, ...], ...] = (("=1+1", Decimal("1234.5")), ("texte", Decimal(7)), ("-3", 12), ("'a", True))
    data = render_xlsx([DataTable("x" * 40, columns, rows)], "Essai")
    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    assert sheet.title == "x" * 31
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:B5")
    assert [sheet.column_dimensions[name].width for name in "AB"] == [30, 9]
    assert [sheet.cell(row, 1).font.bold for row in (1, 2)] == [True, False]
    assert [sheet.cell(row, 1).quotePrefix for row in range(2, 6)] == [True, False, True, True]
    assert [sheet.cell(row, 2).number_format for row in range(2, 6)] == ["#,##0.##", "#,##0", "#,##0", "General"]
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        parts = book.infolist()
    assert parts[0].filename == "[Content_Types].xml"
    # 0o600 is what `zipfile` writes for a part without rights of its own.
    seen = {(part.date_time, part.create_system, part.external_attr >> 16) for part in parts}
    assert seen == {((1980, 1, 1, 0, 0, 0), 0, 0o600)}
