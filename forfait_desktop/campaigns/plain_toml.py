"""The plain part of TOML, several times faster than ``tomllib``: that of every campaign file that comes with us.

``tomllib``, written in Python, took most of the time of opening a declaration. What is read here is read as it would
read it; whatever is not plain (escapes, a table said twice, any fault) is left to it, so that
there is one judge of what is TOML. See `tests/performance/test_plain_toml.py`.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

Tree = dict[str, object]

_STRING: Final = r'"([^"\\\x00-\x08\x0a-\x1f\x7f]*)"'
_COMMENT: Final = r"#[^\x00-\x08\x0a-\x1f\x7f]*"
_END: Final = rf"[ \t]*(?:{_COMMENT})?\n"
_KEY: Final = r"[A-Za-z0-9_-]+"
_QUOTED: Final = r'"[^"\\\x00-\x08\x0a-\x1f\x7f]*"'
_DATE: Final = r"([0-9]{4}-[0-9]{2}-[0-9]{2})"
_INTEGER: Final = r"(-?(?:0|[1-9][0-9]{0,17}))"
_DECIMAL: Final = r"(-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,18})"

# Groups: key, string, true or false, date, decimal, integer; table; list of tables. Nothing: blank lines.
_LINE: Final = re.compile(
    rf"[ \t]*(?:({_KEY}(?:\.{_KEY})*|{_QUOTED})[ \t]*=[ \t]*"
    rf"(?:(?:{_STRING}|(true|false)|{_DATE}|{_DECIMAL}|{_INTEGER}){_END})?"
    rf"|\[({_KEY}(?:\.{_KEY})*)\]{_END}|\[\[({_KEY}(?:\.{_KEY})*)\]\]{_END}|(?:{_COMMENT})?\n(?:{_END})*)"
)
# Groups: string, true or false, date, decimal, integer, mark. A value ends where the next mark begins.
_VALUE: Final = re.compile(rf"(?:{_STRING}|(true|false)|{_DATE}|{_DECIMAL}|{_INTEGER})(?=[ \t\n]*[,\]}}#])|([\[{{])")
_NEXT: Final = re.compile(rf"(?:{_END})*[ \t]*")
_SPACE: Final = re.compile(r"[ \t]*")
_NAME: Final = re.compile(rf"[ \t]*({_KEY}|{_QUOTED})[ \t]*=[ \t]*")
_END_OF_LINE: Final = re.compile(_END)


_DEEPEST: Final = 40
"""Lists and tables within each other. Beyond, how many are too many is for ``tomllib`` to say."""


class _NotPlainError(Exception):
    """Something that ``tomllib`` is to read, or to refuse."""


def read_plain(text: str) -> Tree | None:
    """Return what ``tomllib.loads(text, parse_float=Decimal)`` would; None when the text is not plain."""
    try:
        return _Reader(text if text.endswith("\n") else f"{text}\n").tree()
    except (_NotPlainError, ValueError, RecursionError):
        return None


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._root: Tree = {}
        # By identity, of what the tree keeps: what no header adds to, what one adds to, what a dotted key adds to.
        self._closed: set[int] = set()
        self._lists: set[int] = set()
        self._dotted: set[int] = set()
        self._depth = 0

    def tree(self) -> Tree:
        text, end, line = self._text, len(self._text), _LINE.match
        table, place = self._root, 0
        while place < end:
            found = line(text, place)
            if found is None:
                raise _NotPlainError
            place = found.end()
            kind = found.lastindex
            if kind == 2:
                key, value = found.group(1, 2)
                if not key.isidentifier() or key in table:
                    holder, key = self._place(table, key)
                    holder[key] = value
                else:
                    table[key] = value
            elif kind is None:
                continue
            elif kind in (7, 8):
                table = self._table(found[7].split(".")) if kind == 7 else self._item(found[8].split("."))
            else:
                holder, key = self._place(table, found[1])
                if kind == 1:
                    holder[key], place = self._value(place)
                    after = _END_OF_LINE.match(text, place)
                    if after is None:
                        raise _NotPlainError
                    place = after.end()
                else:
                    holder[key] = _scalar(kind, found[kind])
        return self._root

    def _place(self, table: Tree, key: str) -> tuple[Tree, str]:
        """Where ``key = …`` writes: ``table``, or a table that dotted keys of ``table`` make."""
        if key[0] == '"':
            key = key[1:-1]
        else:
            *path, key = key.split(".")
            for part in path:
                below = table.get(part)
                if below is None:
                    below = table[part] = {}
                    self._dotted.add(id(below))
                    self._closed.add(id(below))
                elif id(below) not in self._dotted or not isinstance(below, dict):
                    raise _NotPlainError
                table = below
        if key in table:
            raise _NotPlainError
        return table, key

    # Headers

    def _table(self, path: list[str]) -> Tree:
        """``[a.b]``: a table that is not there yet."""
        parent = self._parent(path)
        if path[-1] in parent:
            raise _NotPlainError
        made: Tree = {}
        parent[path[-1]] = made
        return made

    def _item(self, path: list[str]) -> Tree:
        """``[[a.b]]``: one more table at the end of a list."""
        parent = self._parent(path)
        tables = parent.get(path[-1])
        if tables is None:
            tables = parent[path[-1]] = []
            self._lists.add(id(tables))
        if not isinstance(tables, list) or id(tables) not in self._lists:
            raise _NotPlainError
        made: Tree = {}
        tables.append(made)
        return made

    def _parent(self, path: list[str]) -> Tree:
        table = self._root
        for part in path[:-1]:
            below = table.get(part)
            if isinstance(below, list) and id(below) in self._lists:
                below = below[-1]
            # A table that no header made yet is not plain: its own header may come later.
            if not isinstance(below, dict) or id(below) in self._closed:
                raise _NotPlainError
            table = below
        return table

    # Values

    def _value(self, place: int) -> tuple[object, int]:
        found = _VALUE.match(self._text, place)
        if found is None:
            raise _NotPlainError
        kind = found.lastindex or 0
        if kind == 1:
            return found[1], found.end()
        if kind == 6:
            self._depth += 1
            if self._depth > _DEEPEST:
                raise _NotPlainError
            read = self._list(found.end()) if found[6] == "[" else self._inline(found.end())
            self._depth -= 1
            return read
        return _scalar(kind + 1, found[kind]), found.end()

    def _list(self, place: int) -> tuple[list[object], int]:
        """From the mark after ``[``. Lines, comments and a last comma are free."""
        text, items = self._text, list[object]()
        place = self._next(place)
        while text[place] != "]":
            item, place = self._value(place)
            items.append(item)
            place = self._next(place)
            if text[place] == ",":
                place = self._next(place + 1)
            elif text[place] != "]":
                raise _NotPlainError
        return items, place + 1

    def _inline(self, place: int) -> tuple[Tree, int]:
        """From the mark after ``{``. One line, no last comma."""
        text = self._text
        table: Tree = {}
        self._closed.add(id(table))
        place = self._after(_SPACE, place)
        if text[place] == "}":
            return table, place + 1
        while True:
            name = _NAME.match(text, place)
            if name is None or (key := name[1].strip('"')) in table:
                raise _NotPlainError
            table[key], place = self._value(name.end())
            place = self._after(_SPACE, place)
            if text[place] == "}":
                return table, place + 1
            if text[place] != ",":
                raise _NotPlainError
            place += 1

    def _next(self, place: int) -> int:
        return self._after(_NEXT, place)

    def _after(self, pattern: re.Pattern[str], place: int) -> int:
        found = pattern.match(self._text, place)
        if found is None or found.end() >= len(self._text):
            raise _NotPlainError
        return found.end()


def _scalar(kind: int, text: str) -> object:
    match kind:
        case 3:
            return text == "true"
        case 4:
            return date.fromisoformat(text)
        case 5:
            return Decimal(text)
        case _:
            return int(text)
