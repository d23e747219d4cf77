"""Tables of other programs: their encodings, their separators, and the workbooks that somebody made by hand."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.tables import TableReader

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
