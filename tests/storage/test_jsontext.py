"""Strict JSON at its limits: the last size, level and number that are read, and what a refusal may repeat."""

from __future__ import annotations

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import jsontext
from tests.storage.limits import told

# docs/format.md, « Sont refusés ».
LEVELS, DIGITS = 40, 40


def refusal(data: bytes) -> ForfaitError:
    with pytest.raises(ForfaitError) as raised:
        jsontext.parse(data, "dossier-damaged")
    assert raised.value.code == "dossier-damaged"
    return raised.value


def test_a_file_as_large_as_told_is_read_and_no_larger() -> None:
    maximum = told()["`dossier.forfait`, ses versions, un fichier de réponses"]
    assert jsontext.parse(b'{"a": 1}'.ljust(maximum), "dossier-damaged") == {"a": 1}
    error = refusal(b'{"a": 1}'.ljust(maximum + 1))
    assert error.params == {"reason": "too-large", "size": maximum + 1, "maximum": maximum}


@pytest.mark.parametrize("pair", [(b"[", b"]"), (b'{"a":', b"}")])
def test_as_many_levels_as_told_are_read_and_no_more(pair: tuple[bytes, bytes]) -> None:
    def nested(levels: int) -> bytes:
        first, last = pair
        # The object outside is the first level, and the empty one inside the last.
        return b'{"a":' + first * (levels - 2) + b"{}" + last * (levels - 2) + b"}"

    assert jsontext.parse(nested(LEVELS), "dossier-damaged")
    error = refusal(nested(LEVELS + 1))
    assert error.params == {"reason": "too-deep", "maximum": LEVELS}
    # A value is one level more than what holds it.
    refusal(nested(LEVELS).replace(b"{}", b"{" + b'"a":1}'))


def test_a_number_of_as_many_figures_as_told() -> None:
    assert jsontext.parse(b'{"a":' + b"1" * DIGITS + b"}", "dossier-damaged") == {"a": int("1" * DIGITS)}
    assert refusal(b'{"a":' + b"1" * (DIGITS + 1) + b"}").params == {"reason": "huge-number", "digits": DIGITS + 1}


@pytest.mark.parametrize(
    "data", [b'{"a": ["\\ud800"]}', b'{"a": [[{"b": "\\udfff"}]]}', b'{"a": {"\\ud800": 1}}', b'{"\\ud800": []}']
)
def test_half_a_character_is_seen_wherever_it_stands(data: bytes) -> None:
    assert refusal(data).params == {"reason": "surrogate"}


def test_what_is_wrong_is_placed() -> None:
    assert refusal(b'{"a": 1,\n "b" 2}').params == {"reason": "not-json", "line": 2, "column": 6}
    assert refusal(b'{"a": "\xe9"}').params == {"reason": "not-utf8", "offset": 7}
    assert refusal(b'{"a": {"b": 1, "b": 2}}').params == {"reason": "duplicate-key", "key": "b"}


def test_texts_and_keys_are_composed_and_two_keys_never_become_one() -> None:
    assert jsontext.nfc({"e\u0301": ["e\u0301", {"a": "e\u0301"}, 1, None]}) == {"é": ["é", {"a": "é"}, 1, None]}
    with pytest.raises(ForfaitError) as raised:
        jsontext.nfc({"a": [{"e\u0301": 1, "é": 2}]})
    assert (raised.value.code, raised.value.params["reason"]) == ("text-unsavable", "keys")


def test_a_file_is_written_as_a_person_reads_it() -> None:
    assert jsontext.pretty({"b": "é", "a": [1]}) == '{\n  "a": [\n    1\n  ],\n  "b": "é"\n}'.encode()


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (3, "3"),
        ("oui", "oui"),
        ("a\nb\u200bc", "a b c"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        # A patient's number has thirteen figures; a telephone number, a RPPS have fewer.
        ("123456789012", "123456789012"),
        ("1234567890123", "…"),
        ("1 2.3-4 5 6 7 8 9 0 1 2 3", "…"),
        ([1, "a"], "[1, 'a']"),
    ],
)
def test_what_a_refusal_repeats_is_short_and_no_patient_s_number(value: object, shown: str) -> None:
    assert jsontext.shown(value) == shown
