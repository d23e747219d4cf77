"""The .xlsx of tables: text is always text, numbers and days are typed, the same tables give the same bytes.

openpyxl is imported by this module only, and this module only when a spreadsheet is asked for.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from forfait_desktop.errors import ForfaitError
from forfait_desktop.report.tables import Cell, DataTable, plain_text

_PRODUCT: Final = "Forfait Desktop"
_MOMENT: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - the format has no zone; the day that the PDF carries too
_ZIP_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_CODE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_DAY_FORMAT: Final = "dd/mm/yyyy"
_SHEET_NAME: Final = 31


def _never() -> bool:
    return False


def render_xlsx(tables: Sequence[DataTable], title: str, cancelled: Callable[[], bool] = _never) -> bytes:
    """The workbook, one sheet for each table: heads in bold that stay in sight, filters.

    Args:
        tables: at least one.
        title: of the document, in its properties.
        cancelled: asked before the work and after it; True gives it up.

    Raises:
        ForfaitError: `export-cancelled`.
    """
    if cancelled():
        raise ForfaitError("export-cancelled")
    book = Workbook(write_only=True)
    properties = book.properties
    properties.creator = properties.lastModifiedBy = _PRODUCT
    properties.title = plain_text(title)
    properties.created = properties.modified = _MOMENT
    for table in tables:
        _sheet(book, table)
    buffer = io.BytesIO()
    # Not between two rows: openpyxl keeps a sheet that is not finished in a temporary file.
    book.save(buffer)
    if cancelled():
        raise ForfaitError("export-cancelled")
    return _same_bytes(buffer.getvalue())


def _sheet(book: Any, table: DataTable) -> None:
    sheet = book.create_sheet(table.name[:_SHEET_NAME])
    sheet.freeze_panes = "B2"
    for number, column in enumerate(table.columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    last = f"{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    sheet.auto_filter.ref = f"A1:{last}"
    bold = Font(bold=True)
    heads = [_cell(sheet, column.head) for column in table.columns]
    for head in heads:
        head.font = bold
    sheet.append(heads)
    for row in table.rows:
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: Any, value: Cell) -> Any:
    if value is None:
        return None
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, value="")
        # Set by hand: openpyxl makes a formula of whatever begins with « = », and reads « _x0041_ » as the letter A.
        cell._value = _CODE.sub("_x005F_", plain_text(value))
        cell.data_type = "s"
        if value.startswith(("=", "+", "-", "@", "'")):
            # « Préfixe » of the spreadsheet: the text stays text when somebody edits the cell.
            cell.quotePrefix = True
        return cell
    cell = WriteOnlyCell(sheet, value=value)
    if isinstance(value, date):
        cell.number_format = _DAY_FORMAT
    elif isinstance(value, Decimal):
        cell.number_format = "#,##0.##" if value != value.to_integral_value() else "#,##0"
    elif not isinstance(value, bool):
        cell.number_format = "#,##0"
    return cell


def _same_bytes(data: bytes) -> bytes:
    """The same package without the moment at which it was made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        # The list of the parts comes first: some readers look for it there.
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(
                    rb"\g<1>" + _MOMENT.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + rb"\g<2>", content
                )
            info = zipfile.ZipInfo(name, _ZIP_MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            target.writestr(info, content)
    return buffer.getvalue()
