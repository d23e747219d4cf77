"""Texts made line by line, right and wrong: what the fast reader accepts is what ``tomllib`` reads, to the type."""

from __future__ import annotations

import tomllib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.campaigns.plain_toml import read_plain

DEEP = (41, 100, 200, 331, 400, 900)
"""Levels: from three hundred and some, ``tomllib`` gives up."""

_keys = st.sampled_from(
    ["a", "b", "c", "d", "a.b", "b.a", "a.b.c", "x.y", "1", "-", '"a"', '"a.b"', '""', "é", "a . b"]
)
_tables = st.sampled_from(["a", "b", "l", "l.m", "l.m.n", "a.b", "b.l", "l.a", "x", "x.y", "a.b.c"])
_plain = st.sampled_from(
    [
        *["0", "-0", "12", "-5", "1.50", "-0.0", "80.0", "true", "false", "2024-02-29", "999999999999999999"],
        *("123456789012345678.123456789012345678", '"x"', '""', '"#]},="', '"\t\u2028é"'),
    ]
)
_others = st.sampled_from(
    [
        *[
            "+1",
            "01",
            "1_0",
            "0x1",
            "1.",
            ".5",
            "1e3",
            "1.5e3",
            "inf",
            "nan",
            "True",
            "2023-02-29",
            "0000-01-01",
            "2024-1-1",
            "2024-01-01T00:00:00",
        ],
        *["07:00:00", "1-1", "٣", "9999999999999999999", "1.1234567890123456789", "'x'"],
        *("2024-01-01 00:00:00", '"""x"""', '"a""b"', '"\\n"', '"\x01"', "", '"'),
    ]
)
_space = st.sampled_from(["", "", " ", "\t", "  "])
_gap = st.sampled_from(["", "", " ", "\n", "\n  ", " # , ] }\n", "\n\n#x\n\t", "\r\n"])
_bare = st.sampled_from(["a", "b", "c", '"d e"', "a.b"])
_comma = st.sampled_from(["", "", "", ","])


def _list(items: list[tuple[str, str]], gap: str, last: str) -> str:
    return f"[{gap}" + ",".join(f"{item}{after}" for item, after in items) + f"{last}{gap}]"


def _inline(items: list[tuple[str, str]], space: str, last: str) -> str:
    return f"{{{space}" + ",".join(f"{space}{key}{space}={space}{item}{space}" for key, item in items) + f"{last}}}"


_values = st.recursive(
    st.one_of(_plain, _plain, _plain, _others),
    lambda below: st.one_of(
        st.builds(_list, st.lists(st.tuples(below, _gap), max_size=3), _gap, _comma),
        st.builds(_inline, st.lists(st.tuples(_bare, below), max_size=3), _space, _comma),
    ),
    max_leaves=6,
)
_assignments = st.builds(
    lambda key, space, value, end: f"{key}{space}={space}{value}{end}",
    st.one_of(_keys, st.integers(0, 99).map(lambda number: f"k{number}")),
    _space,
    _values,
    st.sampled_from(["", "", "", " ", " # é", "#", " # \x01", "x", ","]),
)
_headers = st.builds(
    lambda form, table, end: form.format(table) + end,
    st.sampled_from(["[{}]", "[[{}]]", "[{}]", "[[{}]]", "[ {} ]", "[[{}]", "[{}]]"]),
    _tables,
    st.sampled_from(["", "", "", " # x", " b = 1"]),
)
_lines = st.one_of(_assignments, _headers, st.sampled_from(["", "# é", "  ", "a", "= 1", "[]", "\x0c", "\ufeff"]))
_texts = st.builds(
    lambda lines, end, last: end.join(lines) + last,
    st.lists(_lines, max_size=8),
    st.sampled_from(["\n", "\n", "\n", "\n\n", "\r\n"]),
    st.sampled_from(["\n", "", "\r"]),
)


def judged(text: str) -> str | None:
    try:
        return repr(tomllib.loads(text, parse_float=Decimal))
    except (ValueError, ArithmeticError, RecursionError):
        return None


@given(_texts)
def test_what_is_accepted_is_what_tomllib_reads(text: str) -> None:
    found = read_plain(text)
    assert found is None or repr(found) == judged(text)


@pytest.mark.parametrize("levels", DEEP)
@pytest.mark.parametrize(("opens", "closes"), [("[", "]"), ("{ b = ", " }")])
def test_what_is_deeper_than_a_campaign_is_left_to_tomllib(opens: str, closes: str, levels: int) -> None:
    assert read_plain(f"a = {opens * levels}1{closes * levels}") is None
    assert read_plain(f"a = {opens * 40}1{closes * 40}") is not None
