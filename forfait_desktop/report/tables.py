"""Tables of values, and their CSV (docs/commandes.md): UTF-8 with BOM, « ; », decimal comma, lines ended by CR LF.

Values only: which rows and columns there are is decided in `presentation/exports/tables.py`.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal
from typing import Final

from forfait_desktop.records import dataclass

Cell = str | int | Decimal | date | None
"""A text, a number or a day; None for an empty cell."""

TEXT_LENGTH: Final = 32_000
"""Most characters of a cell: a spreadsheet cuts in silence at 32 767, and counts some characters twice."""

_ELLIPSIS: Final = " […]"

_ACTIVE: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")  # noqa: RUF001 - full width too
_QUOTE: Final = "'"
_BLANK: Final = "".join(map(chr, (0x20, 0xA0, 0x1680, *range(0x2000, 0x2010), 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF)))
"""What a reader may drop before it looks at the first character."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its head, and its width in a spreadsheet in characters."""

    head: str
    width: int = 14


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table: one cell per column in every row. `name` is the name of its sheet."""

    name: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


def plain_text(text: str) -> str:
    """A text as a cell holds it: NFC, on one line, without the characters that no spreadsheet can hold.

    Line breaks, tabs and control characters become spaces; a text longer than `TEXT_LENGTH` is cut, and says so.
    """
    normal = unicodedata.normalize("NFC", text)
    kept = "".join(_kept(character) for character in normal)
    return kept if len(kept) <= TEXT_LENGTH else kept[: TEXT_LENGTH - len(_ELLIPSIS)] + _ELLIPSIS


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    # Half a character, and the two code points that XML refuses.
    return "\ufffd" if category == "Cs" or ord(character) & 0xFFFE == 0xFFFE else character


def render_csv(table: DataTable) -> bytes:
    """The CSV of a table.

    A text that a spreadsheet would take for a formula, at its start or after spaces, gets an apostrophe before it; so
    does one that already begins with an apostrophe: whoever takes one apostrophe away finds the text as it was. Texts
    stand between quotation marks, numbers and days do not: « 5.4 » is a version, and stays one where a reader is asked
    to keep quoted fields as text.
    """
    lines = [[_csv(column.head) for column in table.columns], *([_csv(cell) for cell in row] for row in table.rows)]
    text = "".join(";".join(cells) + "\r\n" for cells in lines)
    return b"\xef\xbb\xbf" + text.encode("utf-8")


def _csv(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        text = plain_text(cell)
        safe = _QUOTE + text if text.startswith(_QUOTE) or _is_active(text) else text
        return '"' + safe.replace('"', '""') + '"'
    if isinstance(cell, date):
        return cell.isoformat()
    return number_text(cell)


def _is_active(text: str) -> bool:
    return text.lstrip(_BLANK).startswith(_ACTIVE)


def number_text(value: int | Decimal) -> str:
    """« 22,5 », « -3 », « 1000 »: every decimal that counts, a comma, nothing between thousands."""
    whole, _, decimals = format(value, "f").partition(".")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole
