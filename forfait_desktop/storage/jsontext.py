"""Strict JSON: what the standard reader accepts in silence is refused here.

Duplicate keys, NaN and infinities, lone surrogates, endless nesting, 5,000-digit integers and files that are too large
all end in one `ForfaitError` of the code that the caller chose, with `reason`:

============== ==========================================================
reason          other parameters
============== ==========================================================
empty           nothing, or only zero bytes
too-large       `size`, `maximum` (bytes)
not-utf8        `offset` (byte)
not-json        `line`, `column` (from 1)
duplicate-key   `key`
not-finite      `value`
huge-number     `digits`
too-deep        `maximum`
surrogate       half of a character, which no file can hold
not-object      the top is not an object
============== ==========================================================
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Mapping
from typing import Any, NoReturn

from forfait_desktop.errors import ForfaitError

SIZE_MAXIMUM = 64 * 1024 * 1024
"""Largest JSON file read, in bytes."""

DEPTH_MAXIMUM = 40
DIGITS_MAXIMUM = 40

OWN_ID = b'\n  "id": "'
"""Before the id of what a file holds, as `pretty` writes it: nothing inside it stands at that depth."""

JsonObject = dict[str, Any]


class _RefusedError(Exception):
    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(reason)
        self.params = {"reason": reason, **params}


def parse(data: bytes, code: str) -> JsonObject:
    """Read a JSON object.

    Raises:
        ForfaitError: `code`, with the parameters of the table above.
    """
    try:
        return _parse(data)
    except _RefusedError as refused:
        raise ForfaitError(code, **refused.params) from None


def _parse(data: bytes) -> JsonObject:
    if len(data) > SIZE_MAXIMUM:
        raise _RefusedError("too-large", size=len(data), maximum=SIZE_MAXIMUM)
    # A file of zeros is what a power cut leaves on some file systems.
    if not data.strip(b"\0 \t\r\n"):
        raise _RefusedError("empty")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _RefusedError("not-utf8", offset=error.start) from None
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_not_finite,
            parse_float=_float,
            parse_int=_int,
        )
    except json.JSONDecodeError as error:
        raise _RefusedError("not-json", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise _RefusedError("too-deep", maximum=DEPTH_MAXIMUM) from None
    if not isinstance(value, dict):
        raise _RefusedError("not-object")
    _check_tree(value)
    return value


def _object(pairs: list[tuple[str, Any]]) -> JsonObject:
    result: JsonObject = {}
    for key, value in pairs:
        if key in result:
            raise _RefusedError("duplicate-key", key=shown(key))
        result[key] = value
    return result


def _not_finite(text: str) -> NoReturn:
    raise _RefusedError("not-finite", value=text)


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _RefusedError("not-finite", value=shown(text))
    return value


def _int(text: str) -> int:
    if len(text) > DIGITS_MAXIMUM:
        raise _RefusedError("huge-number", digits=len(text))
    return int(text)


def _check_tree(top: JsonObject) -> None:
    """Refuse deep nesting and lone surrogates, without recursion."""
    pending: list[tuple[object, int]] = [(top, 1)]
    while pending:
        value, depth = pending.pop()
        if depth > DEPTH_MAXIMUM:
            raise _RefusedError("too-deep", maximum=DEPTH_MAXIMUM)
        if isinstance(value, dict):
            pending.extend((key, depth) for key in value)
            pending.extend((item, depth + 1) for item in value.values())
        elif isinstance(value, list):
            pending.extend((item, depth + 1) for item in value)
        elif isinstance(value, str) and not is_savable(value):
            raise _RefusedError("surrogate")


def is_savable(text: str) -> bool:
    """Whether the text can be written in UTF-8 (no half of a surrogate pair, which a paste can bring)."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def nfc(value: Any) -> Any:
    """The same JSON value with every text and key in Unicode form NFC.

    Raises:
        ForfaitError: `text-unsavable` when two keys become one.
    """
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [nfc(item) for item in value]
    if isinstance(value, dict):
        result = {nfc(key): nfc(item) for key, item in value.items()}
        if len(result) != len(value):
            raise ForfaitError("text-unsavable", reason="keys")
        return result
    return value


def content_hash(content: Mapping[str, Any]) -> str:
    """SHA-256 of the content as the format writes it down (design §5), lower-case hexadecimal.

    `sha256` itself is left out when it is there.

    Raises:
        ForfaitError: `text-unsavable` for a lone surrogate.
    """
    # Imported here: it loads OpenSSL, which the settings do without.
    import hashlib

    bare = {key: value for key, value in content.items() if key != "sha256"}
    text = json.dumps(bare, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(_encode(text)).hexdigest()


def pretty(content: Mapping[str, Any]) -> bytes:
    """Indented JSON with sorted keys, UTF-8, no line break at the end: a file cut by one byte is no longer JSON.

    Raises:
        ForfaitError: `text-unsavable` for a lone surrogate.
    """
    return _encode(json.dumps(content, sort_keys=True, ensure_ascii=False, indent=2))


def _encode(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise ForfaitError("text-unsavable", reason="surrogate") from None


def shown(value: object) -> str:
    """A value as an error may name it: short, on one line, and never a number long enough to be a patient's."""
    # The words of JSON, which the reader of the message wrote, not those of Python.
    said = json.dumps(value) if value is None or isinstance(value, bool) else str(value)
    text = "".join(character if character.isprintable() else " " for character in said)
    if sum(character.isdigit() for character in text) >= 13:
        return "…"
    return text if len(text) <= 60 else text[:59] + "…"
