"""Read a table exported by another program: CSV, or the visible sheets of an xlsx workbook. Bounded, and read only.

Nothing is executed: formulas are never computed, macros and links never followed. A merged cell holds its value once.

Codes raised here, all `ForfaitError`:

==================== =================================================================================================
code                  parameters
==================== =================================================================================================
table-refused         name, reason: « too-large » (size, maximum), « too-many-rows » (maximum), « too-many-columns »
                      (maximum), « empty », « binary », « workbook » (damaged, or not one), « unsafe » (a part that no
                      workbook of counts has), « no-sheet » (every sheet is hidden or empty), « stopped »
file-missing, file-unreadable  path, reason
==================== =================================================================================================
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage.filesystem import FileSystem, LocalFileSystem, read_limited

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

SIZE_MAXIMUM = 10 * 1024 * 1024
ROWS_MAXIMUM = 5_000
COLUMNS_MAXIMUM = 60
CELL_MAXIMUM = 300
"""Characters kept of a cell."""
_UNPACKED_MAXIMUM = 80 * 1024 * 1024
_PARTS_MAXIMUM = 400
_TICK = 200

_ZIP = b"PK\x03\x04"
_NOT_TEXT = (b"\xd0\xcf\x11\xe0", b"%PDF-", b"\x89PNG", b"MZ", b"\x7fELF")
_UNSAFE = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of texts, every row as long as the first one. `headings` is the first row that is not empty.

    `formulas` counts the cells whose saved result was read; `merged` says that some cells are merged.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    formulas: int = 0
    merged: bool = False


@dataclass(frozen=True, slots=True)
class TableFile:
    """What a file holds. `hidden` counts the sheets that were left out because they are hidden."""

    sheets: tuple[Sheet, ...]
    hidden: int = 0


Told = Callable[[int], None]
"""Told how many rows were read."""


class TableReader:
    """Reads one file. Touches the disk only: for a worker.

    Args:
        told: called every 200 rows.
        stopped: asked every 200 rows.
    """

    def __init__(
        self,
        told: Told = lambda _rows: None,
        stopped: Callable[[], bool] = lambda: False,
        fs: FileSystem | None = None,
    ) -> None:
        self._told = told
        self._stopped = stopped
        self._fs: FileSystem = fs or LocalFileSystem()
        self._name = ""
        self._rows = 0

    def read(self, path: Path) -> TableFile:
        """Read the table, whatever the name of the file ends with: its content decides.

        Raises:
            ForfaitError: see the head of this file.
        """
        self._name, self._rows = path.name, 0
        try:
            data = read_limited(self._fs, path, SIZE_MAXIMUM, "table-refused")
        except ForfaitError as error:
            raise ForfaitError(error.code, **{**error.params, "name": path.name}) from None
        if not data.strip():
            raise self._refused("empty")
        if data.startswith(_ZIP):
            return self._workbook(data)
        if data.startswith(_NOT_TEXT) or (b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff"))):
            raise self._refused("binary")
        try:
            sheet = self._sheet("", self._bounded(_csv_rows(_decoded(data))))
        except csv.Error as error:
            raise self._refused("binary") from error
        if sheet is None:
            raise self._refused("empty")
        return TableFile((sheet,))

    def _refused(self, reason: str, maximum: int = 0) -> ForfaitError:
        return ForfaitError("table-refused", name=self._name, reason=reason, size=0, maximum=maximum)

    # --- rows -----------------------------------------------------------------------------------------------------

    def _bounded(self, rows: Iterable[tuple[str, ...]]) -> Iterable[tuple[str, ...]]:
        for row in rows:
            self._rows += 1
            if self._rows % _TICK == 0:
                self._told(self._rows)
                if self._stopped():
                    raise self._refused("stopped")
            if self._rows > ROWS_MAXIMUM:
                raise self._refused("too-many-rows", ROWS_MAXIMUM)
            cells = tuple(" ".join(cell.split())[:CELL_MAXIMUM] for cell in row)
            while cells and not cells[-1]:
                cells = cells[:-1]
            if len(cells) > COLUMNS_MAXIMUM:
                raise self._refused("too-many-columns", COLUMNS_MAXIMUM)
            if cells:
                yield cells

    def _sheet(
        self, name: str, rows: Iterable[tuple[str, ...]], formulas: int = 0, *, merged: bool = False
    ) -> Sheet | None:
        found = list(rows)
        if not found:
            return None
        width = max(len(row) for row in found)
        # A title above the table is narrower than it: the headings are the first row with two cells.
        start = next((number for number, row in enumerate(found) if sum(map(bool, row)) > 1), 0)
        padded = [row + ("",) * (width - len(row)) for row in found]
        # What stands above the table is kept among the rows, so that nothing of the file escapes the checks.
        return Sheet(name, padded[start], (*padded[:start], *padded[start + 1 :]), formulas, merged)

    # --- workbook -------------------------------------------------------------------------------------------------

    def _workbook(self, data: bytes) -> TableFile:
        merged = self._check_archive(data)
        from openpyxl import load_workbook

        sheets: list[Sheet] = []
        hidden = 0
        try:
            values = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            texts = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
            for shown, written in zip(values.worksheets, texts.worksheets, strict=True):
                if shown.sheet_state != "visible":
                    hidden += 1
                    continue
                sheet = self._worksheet(shown, written, merged=merged)
                if sheet is not None:
                    sheets.append(sheet)
        except ForfaitError:
            raise
        except Exception as error:  # a damaged workbook fails in as many ways as it has parts
            raise self._refused("workbook") from error
        if not sheets:
            raise self._refused("no-sheet")
        return TableFile(tuple(sheets), hidden)

    def _worksheet(self, shown: ReadOnlyWorksheet, written: ReadOnlyWorksheet, *, merged: bool) -> Sheet | None:
        for one in (shown, written):
            # What a sheet says of its own size is not to be trusted.
            one.reset_dimensions()
        formulas = 0

        def rows() -> Iterable[tuple[str, ...]]:
            nonlocal formulas
            for cells, sources in zip(shown.iter_rows(), written.iter_rows(), strict=True):
                formulas += sum(getattr(one, "data_type", "") == "f" for one in sources)
                yield tuple(_shown(one.value, getattr(one, "number_format", "") or "") for one in cells)

        found = self._sheet(shown.title, self._bounded(rows()), merged=merged)
        if found is None:
            return None
        return Sheet(found.name, found.headings, found.rows, formulas, merged)

    def _check_archive(self, data: bytes) -> bool:
        """Whether cells are merged; refuse what is no workbook, or is made to keep its reader busy."""
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                parts = archive.infolist()
                if len(parts) > _PARTS_MAXIMUM or sum(part.file_size for part in parts) > _UNPACKED_MAXIMUM:
                    raise self._refused("unsafe")
                names = {part.filename for part in parts}
                if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
                    raise self._refused("workbook")
                if any(part.flag_bits & 1 for part in parts):
                    raise self._refused("workbook")
                checked = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
                # Every part is checked, also after one that merges cells.
                return sum(self._check_part(archive, part) for part in checked) > 0
        except ForfaitError:
            raise
        except Exception as error:
            raise self._refused("workbook") from error

    def _check_part(self, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
        with archive.open(part) as opened:
            content = opened.read(_UNPACKED_MAXIMUM + 1)
        if _UNSAFE.search(content) or len(content) > _UNPACKED_MAXIMUM:
            raise self._refused("unsafe")
        return b"<mergeCell " in content


def _shown(value: object, number_format: str) -> str:
    """A cell as the user reads it: « 74,5 % » for 0.745 shown as a percentage."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, datetime | date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, int | float):
        # repr, because 0.745 is the number that was typed and not the binary one nearest to it.
        number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        percent = "%" in number_format
        if percent:
            number *= 100
        if number == number.to_integral_value():
            number = number.quantize(Decimal(1))
        text = f"{number.normalize():f}" if "." in f"{number:f}" else f"{number:f}"
        return text.replace(".", ",") + (" %" if percent else "")
    return str(value)


def _decoded(data: bytes) -> str:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _csv_rows(text: str) -> Iterable[tuple[str, ...]]:
    lines = [line for line in text.splitlines() if line.strip()][:50]
    # The separator that cuts the lines alike: a comma of « 74,5 » is in some lines only.
    separator = max(";\t,", key=lambda one: (_regularity(lines, one), ";\t,".find(one) == 0))
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == 5:
        separator = lines[0][4]
        # Whatever ends the line, and whether anything follows.
        text = text[text.index(lines[0]) + len(lines[0]) :].lstrip("\r\n")
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        yield tuple(row)


def _regularity(lines: list[str], separator: str) -> int:
    """How many lines are cut in as many cells as most lines are; 0 when it cuts nothing."""
    counts = [line.count(separator) for line in lines]
    usual = max(set(counts), key=counts.count) if counts else 0
    return counts.count(usual) if usual else 0
