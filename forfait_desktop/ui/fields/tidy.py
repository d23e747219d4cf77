"""How a typed number or date is written back. Typography only: what it is worth is decided elsewhere."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from forfait_desktop.presentation import formatting as fr

_SPACES: Final = re.compile(r"[ \u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]")
_PLAIN: Final = re.compile(r"([0-9]+)(?:[.,]([0-9]+))?")
_DATE: Final = re.compile(r"([0-9]{1,2})[ ./\-]([0-9]{1,2})[ ./\-]([0-9]{4}|[0-9]{2})")
_ISO_DATE: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_BARE_DATE: Final = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
_GROUP: Final = 3


def compact_number(text: str) -> str | None:
    """Return the digits of a typed number with a point as decimal sign, or None if ``text`` is not one.

    Accepts a point or a comma, every kind of space between digits, and a trailing per cent sign. The decimals stay
    as typed: how many there are decides whether a rate can be compared with a rounded threshold. A line break and a
    tabulation are refused: two pasted lines or cells must never be read as one number.
    """
    stripped = _SPACES.sub("", text.strip()).removesuffix("%")
    found = _PLAIN.fullmatch(stripped)
    if found is None:
        return None
    whole = found.group(1).lstrip("0") or "0"
    return whole if found.group(2) is None else f"{whole}.{found.group(2)}"


def tidy_number(text: str) -> str:
    """Return ``text`` as a number (U+00A0 between thousands), or unchanged if it is not understood."""
    compact = compact_number(text)
    if compact is None:
        return text
    whole, point, decimals = compact.partition(".")
    head = len(whole) % _GROUP
    groups = [whole[:head]] if head else []
    groups += [whole[start : start + _GROUP] for start in range(head, len(whole), _GROUP)]
    return "\u00a0".join(groups) + (fr.decimal(f".{decimals}") if point else "")


def tidy_date(text: str) -> str:
    """Return ``text`` as ``jj/mm/aaaa``, or unchanged if it is not a date that exists.

    Accepts one or two digits for day and month, two or four for the year (two mean 20xx), the separators
    ``/ . -`` and space, eight digits in a row, and the ISO form.
    """
    stripped = _SPACES.sub(" ", text.strip())
    iso = _ISO_DATE.fullmatch(stripped)
    if iso is not None:
        year, month, day = (int(part) for part in iso.groups())
    else:
        found = _DATE.fullmatch(stripped) or _BARE_DATE.fullmatch(stripped)
        if found is None:
            return text
        day, month, year = (int(part) for part in found.groups())
        if year < 100:
            year += 2000
    try:
        return date(year, month, day).strftime("%d/%m/%Y")
    except ValueError:
        return text
