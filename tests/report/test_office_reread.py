"""What LibreOffice reads in the tables is what was written: same values, text that stays text, no formula.

Collected where LibreOffice is installed; elsewhere, the last line of `make test` says that it was not tried.
"""

from __future__ import annotations

import csv
import os
import subprocess
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from forfait_desktop.report.spreadsheet import render_xlsx
from forfait_desktop.report.tables import Cell, DataTable, TableColumn, plain_text, render_csv
from tests.machine import office
from tests.report.hostile import ALL

NUMBERS: tuple[Cell, ...] = (0, -3, 148, Decimal("7.4"), Decimal("3307.50"), Decimal("-0.1"), date(2023, 12, 31), None)


def table() -> DataTable:
    texts: tuple[Cell, ...] = tuple(text for text in ALL if plain_text(text))
    rows = tuple((cell, number + 1) for number, cell in enumerate((*texts, *NUMBERS)))
    return DataTable("Essai", (TableColumn("Valeur"), TableColumn("n")), rows)


def converted(source: Path, kind: str, ending: str, filter_in: str = "") -> Path:
    """The file as LibreOffice saves it, in a profile of its own."""
    out = source.parent / "relu"
    command = [office(), f"-env:UserInstallation=file://{source.parent}/profil", "--headless", "--norestore"]
    command += [f"--infilter={filter_in}"] if filter_in else []
    command += ["--convert-to", kind, "--outdir", str(out), str(source)]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "HOME": str(source.parent)})
    return out / f"{source.stem}.{ending}"


def unescaped(value: object) -> object:
    return value.replace("_x005F_", "_") if isinstance(value, str) else value


if office():

    def test_the_workbook_says_the_same_in_libreoffice(tmp_path: Path) -> None:
        source = tmp_path / "tableau.xlsx"
        source.write_bytes(render_xlsx([table()], "Essai", lambda: False))
        relu = converted(source, "xlsx:Calc MS Excel 2007 XML", "xlsx")
        book = load_workbook(relu)
        own = load_workbook(source)
        for sheet in own.sheetnames:
            # openpyxl leaves the escape of « _x0041_ » as it is written in the file; LibreOffice reads it.
            before = [[unescaped(cell.value) for cell in row] for row in own[sheet].iter_rows()]
            after = [[cell.value for cell in row] for row in book[sheet].iter_rows()]
            assert after == before
            assert [cell.coordinate for row in book[sheet].iter_rows() for cell in row if cell.data_type == "f"] == []

    def test_the_csv_says_the_same_in_libreoffice(tmp_path: Path) -> None:
        source = tmp_path / "tableau.csv"
        source.write_bytes(render_csv(table()))
        # Semicolons, UTF-8, French; what stands between quotes is text, numbers and days are detected.
        relu = converted(source, "xlsx:Calc MS Excel 2007 XML", "xlsx", "CSV:59,34,76,1,,1036,true,true,false,false")
        (sheet,) = load_workbook(relu).worksheets
        rows = list(csv.reader(source.read_text("utf-8-sig").splitlines(), delimiter=";"))
        values = [row[0].value for row in sheet.iter_rows(min_row=2)]
        for cell, value, written in zip((row[0] for row in table().rows), values, rows[1:], strict=True):
            if isinstance(cell, str):
                # The apostrophe that guards a formula is text, and goes with the text.
                assert value == written[0]
                assert value in (plain_text(cell), f"'{plain_text(cell)}")
            elif isinstance(cell, date):
                assert isinstance(value, datetime)
                assert value.date() == cell
            else:
                assert value == cell or (value is not None and cell is not None and Decimal(str(value)) == cell)
        assert [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"] == []
