"""From the bytes of a campaign file to a tree of plain values: size, encoding, TOML syntax, thresholds.

Nothing here knows the fields of a campaign, except that a key `threshold` holds an exact fraction.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction

from forfait_desktop.campaigns.plain_toml import read_plain
from forfait_desktop.errors import ForfaitError

MAXIMUM_BYTES = 2_000_000
"""Largest campaign file read: thirty times the largest one known."""

_INTEGER_MAXIMUM = 999_999_999

_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
_RATIO = re.compile(r"(\d{1,6})[ \u00a0]?/[ \u00a0]?(\d{1,6})")
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?")
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d{1,4})?)[ \u00a0\u202f]?%")


def refusal(code: str, origin: str, where: str, value: object = "", **more: object) -> ForfaitError:
    """A refusal of a campaign file.

    Args:
        code: stable identifier, starting with `campaign-`.
        origin: what the user calls the file.
        where: dotted path inside it, ids rather than positions (`indicators.aat.rule.threshold`), "" for the whole.
        value: what stands there.
        more: other parameters that the sentence names.
    """
    return ForfaitError(code, file=origin, where=where, value=value, **more)


def digest(data: bytes) -> str:
    """SHA-256 of a campaign file, lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def read_tree(data: bytes, origin: str) -> dict[str, object]:
    """Parse the bytes of a campaign file; decimals stay exact.

    Raises:
        ForfaitError: `campaign-too-big`, `campaign-not-utf8`, `campaign-bad-toml` (with `line` and `column`).
    """
    if len(data) > MAXIMUM_BYTES:
        raise refusal("campaign-too-big", origin, "", len(data), limit=MAXIMUM_BYTES)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise refusal("campaign-not-utf8", origin, "", error.start) from error
    tree = read_plain(text)
    if tree is not None:
        return tree
    # Imported here: the campaigns that come with the application are plain.
    import tomllib

    try:
        return tomllib.loads(text, parse_float=Decimal)
    except (ValueError, ArithmeticError, RecursionError) as error:
        # Beside TOMLDecodeError: an integer of 5 000 digits, and brackets nested without end.
        place = _PLACE.search(str(error))
        line, column = (int(place[1]), int(place[2])) if place else (0, 0)
        raise refusal("campaign-bad-toml", origin, "", line=line, column=column) from error


def parse_threshold(text: str) -> Fraction | None:
    """The exact fraction of "2/3" or "70 %" (any space, comma or point), None when it is neither."""
    if ratio := _RATIO.fullmatch(text.strip()):
        return Fraction(int(ratio[1]), int(ratio[2])) if int(ratio[2]) else None
    if percent := _PERCENT.fullmatch(text.strip()):
        return Fraction(percent[1].replace(",", ".")) / 100
    return None


def find_threshold(text: str) -> Fraction | None:
    """The first fraction or percentage inside a sentence (« 2/3 (66,67 %) »), None when there is none."""
    found = _RATIO.search(text) or _PERCENT.search(text)
    return parse_threshold(found[0]) if found else None


def numbers_in(text: str) -> list[Decimal]:
    """The numbers of a French text, in order: « 1 385 points (9 695 €) » → 1385, 9695."""
    return [Decimal(re.sub(r"[ \u00a0\u202f]", "", found).replace(",", ".")) for found in _NUMBER.findall(text)]


def json_ready(value: object, origin: str, where: str = "") -> object:
    """The same tree in the types of JSON, which pydantic validates strictly into lists, tables, dates and decimals.

    Raises:
        ForfaitError: `campaign-wrong-type` for a date with an hour, an hour, NaN or an infinite number;
            `campaign-bad-threshold`.
    """
    match value:
        case Mapping():
            return {key: _entry(key, item, origin, where) for key, item in value.items()}
        case list():
            return [json_ready(item, origin, item_path(where, index, item)) for index, item in enumerate(value)]
        case Decimal():
            # A JSON number, so that a text field refuses it; exact, since it reads back as the same decimal.
            number = float(value) if value.is_finite() else None
            if number is None or Decimal(repr(number)) != value:
                raise refusal("campaign-wrong-type", origin, where, str(value), expected="number")
            return number
        case datetime() | time():
            raise refusal("campaign-wrong-type", origin, where, str(value), expected="date")
        case date():
            return value.isoformat()
        case int() if abs(value) > _INTEGER_MAXIMUM:
            raise refusal("campaign-wrong-type", origin, where, "…", expected="integer")
        case _:
            return value


def _entry(key: str, value: object, origin: str, where: str) -> object:
    path = join(where, key)
    if key == "threshold" and (where.endswith("rule") or where.startswith("schemes.")):
        threshold = parse_threshold(value) if isinstance(value, str) else None
        if threshold is None or not 0 < threshold <= 1:
            raise refusal("campaign-bad-threshold", origin, path, str(value))
        return str(threshold)
    return json_ready(value, origin, path)


def join(where: str, part: object) -> str:
    """A dotted path one step deeper."""
    return f"{where}.{part}" if where else str(part)


def item_path(where: str, index: int, item: object) -> str:
    """A dotted path into a list: the id of the item where it has one, else its position from 1.

    The kind of a scheme is its id: a campaign has each scheme once.
    """
    name = item.get("kind" if where == "schemes" else "id") if isinstance(item, Mapping) else None
    return join(where, name if isinstance(name, str) else index + 1)
