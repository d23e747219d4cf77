"""From plain values (of TOML, of JSON) to the dataclasses that they describe, without pydantic.

pydantic takes longer to load and to prepare its validators than a declaration takes to open. What is on the disk is
nearly always right: this decoder reads it, and only it: the least thing that it did not expect is `UnexpectedError`,
which names nothing. The caller then asks pydantic, whose word is the last: it tells what is wrong, or accepts what was
merely unusual. `tests/performance/test_decoding.py` holds the other half: what is accepted here, pydantic accepts, with
the same result.
"""

from __future__ import annotations

import dataclasses
import re
import sys
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING
from datetime import date
from decimal import Decimal
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

__all__ = ["Decoder", "UnexpectedError"]

Read = Callable[[Any], Any]
"""A value as it was parsed → the value of a field; raises `UnexpectedError`."""

_Class = TypeVar("_Class")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,4})?")


class UnexpectedError(Exception):
    """Not what this decoder reads. Perhaps wrong, perhaps unusual: pydantic tells."""


class Decoder:
    """Reads the fields of dataclasses by their annotations; made for each class when it is first met.

    Args:
        leaves: how the values that a format writes in its own way are read (type → reader), beside text and booleans.
    """

    def __init__(self, leaves: Mapping[Any, Read]) -> None:
        self._leaves: dict[Any, Read] = {str: _text, bool: _flag, type(None): _none, **leaves}
        self._known: dict[tuple[str, str], Read] = {}

    def decode(self, cls: type[_Class], value: object) -> _Class:
        """The instance of `cls` that `value`, a table, describes.

        Raises:
            UnexpectedError: something is missing, unknown or of another type.
        """
        try:
            decoded: _Class = self._reader(cls)(value)
        except RecursionError:
            raise UnexpectedError from None
        return decoded

    def _reader(self, kind: Any) -> Read:
        found = self._leaves.get(kind)
        if found is None:
            found = self._leaves[kind] = self._made(kind)
        return found

    def _made(self, kind: Any) -> Read:
        if dataclasses.is_dataclass(kind):
            return self._record(kind)
        origin, inside = get_origin(kind), get_args(kind)
        if origin is Literal:
            return _choice(frozenset(inside))
        if origin is tuple and inside[-1] is Ellipsis:
            return _tuple(self._reader(inside[0]))
        if origin is tuple:
            return _pair(tuple(self._reader(one) for one in inside))
        if origin is Mapping and inside[0] is str:
            return _mapping(self._reader(inside[1]))
        if origin is Union or origin is types.UnionType:
            return self._union(inside)
        raise UnexpectedError

    def _record(self, cls: Any) -> Read:
        fields = {one.name: one for one in dataclasses.fields(cls)}
        needed = frozenset(
            name for name, one in fields.items() if one.default is MISSING and one.default_factory is MISSING
        )
        readers: dict[str, Read] = {}

        def read(value: Any) -> Any:
            if type(value) is not dict or not needed <= value.keys():
                raise UnexpectedError
            values = {}
            for name, item in value.items():
                reader = readers.get(name)
                if reader is None:
                    if name not in fields:
                        raise UnexpectedError
                    # Late: a class may hold itself, and many a field of a class is never written.
                    reader = readers[name] = self._field(cls.__module__, fields[name].type)
                values[name] = reader(item)
            return cls(**values)

        return read

    def _field(self, module: str, annotation: Any) -> Read:
        if not isinstance(annotation, str):
            return self._reader(annotation)
        found = self._known.get((module, annotation))
        if found is None:
            # As `typing.get_type_hints` does, field by field: the annotations of the program, never what was read.
            kind = eval(annotation, vars(sys.modules[module]))  # noqa: S307
            found = self._known[module, annotation] = self._reader(kind)
        return found

    def _union(self, members: tuple[Any, ...]) -> Read:
        records = [one for one in members if dataclasses.is_dataclass(one)]
        if len(records) > 1:
            return self._tagged(records)
        # No value is read by two of them: each member wants a type of JSON or of TOML that the others refuse.
        readers = [self._reader(one) for one in members]

        def read(value: Any) -> Any:
            for reader in readers:
                try:
                    return reader(value)
                except UnexpectedError:
                    continue
            raise UnexpectedError

        return read

    def _tagged(self, records: list[Any]) -> Read:
        """One of several classes, told apart by their `kind`."""
        by_kind: dict[object, Read] = {}
        for cls in records:
            written = next(one.type for one in dataclasses.fields(cls) if one.name == "kind")
            kind = eval(written, vars(sys.modules[cls.__module__])) if isinstance(written, str) else written  # noqa: S307
            by_kind |= dict.fromkeys(get_args(kind), self._reader(cls))

        def read(value: Any) -> Any:
            kind = value.get("kind") if type(value) is dict else None
            reader = by_kind.get(kind) if type(kind) is str else None
            if reader is None:
                raise UnexpectedError
            return reader(value)

        return read


# --- single values: exact types, since True is an int, and a day a text in JSON ---------------------------------------


def _text(value: Any) -> str:
    if type(value) is not str:
        raise UnexpectedError
    return value


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise UnexpectedError
    return value


def _none(value: Any) -> None:
    if value is not None:
        raise UnexpectedError


def whole(value: Any) -> int:
    """Read a whole number of at most nine digits, as it is written."""
    if type(value) is not int or not -999_999_999 <= value <= 999_999_999:
        raise UnexpectedError
    return value


def day_text(value: Any) -> date:
    """Read a day written as in JSON: « 2026-12-01 »."""
    if type(value) is not str or not _DAY.fullmatch(value):
        raise UnexpectedError
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise UnexpectedError from None


def decimal_text(value: Any) -> Decimal:
    """Read an exact number written as a text: « 1234.50 »."""
    if type(value) is not str or not _NUMBER.fullmatch(value):
        raise UnexpectedError
    return Decimal(value)


def json_reader() -> Decoder:
    """Make a decoder of what our JSON files hold; a value that any field takes (`object`) is left to pydantic."""
    return Decoder({int: whole, date: day_text, Decimal: decimal_text})


def _choice(allowed: frozenset[object]) -> Read:
    def read(value: Any) -> Any:
        if type(value) is not str or value not in allowed:
            raise UnexpectedError
        return value

    return read


def _tuple(reader: Read) -> Read:
    def read(value: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise UnexpectedError
        return tuple([reader(item) for item in value])

    return read


def _pair(readers: tuple[Read, ...]) -> Read:
    def read(value: Any) -> tuple[Any, ...]:
        if type(value) is not list or len(value) != len(readers):
            raise UnexpectedError
        return tuple([reader(item) for reader, item in zip(readers, value, strict=True)])

    return read


def _mapping(reader: Read) -> Read:
    def read(value: Any) -> dict[str, Any]:
        if type(value) is not dict:
            raise UnexpectedError
        return {_text(key): reader(item) for key, item in value.items()}

    return read
