"""One answer, to JSON and back: the last value that is taken, the first one that is not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from forfait_desktop.domain.answers import UNKNOWN, Rate, Value
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.values import check_range, check_value, decode_answers, decode_value, encode_value
from tests.domain.builders import counts, indicator, mean, rate, yes_no

# docs/format.md: « hors de 0…999 999 999 ».
MOST = 999_999_999


def refusal(raw: object) -> tuple[str, object]:
    with pytest.raises(ForfaitError) as raised:
        decode_value(raw, "dmp", "taux")
    assert (raised.value.params["indicator"], raised.value.params["criterion"]) == ("dmp", "taux")
    return raised.value.code, raised.value.params.get("key")


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (None, UNKNOWN),
        (True, True),
        (False, False),
        (0, 0),
        (MOST, MOST),
        ({"done": 0}, Rate(done=0)),
        ({"total": MOST}, Rate(total=MOST)),
        ({"done": 0, "total": 0}, Rate(0, 0)),
        ({"done": 7, "total": 7}, Rate(7, 7)),
        ({"percent": "0"}, Rate(percent=Decimal(0))),
        ({"percent": "100"}, Rate(percent=Decimal(100))),
        ({"done": 1, "total": 2, "percent": "50.0"}, Rate(1, 2, Decimal("50.0"))),
    ],
)
def test_what_is_taken_comes_back_as_it_was_written(raw: object, value: Value) -> None:
    assert decode_value(raw, "dmp", "taux") == value
    assert encode_value(value) == raw
    assert decode_answers({"dmp": {"taux": raw}}) == {"dmp": {"taux": value}}


@pytest.mark.parametrize(
    ("raw", "code", "key"),
    [
        (-1, "answers-out-of-range", ""),
        (MOST + 1, "answers-out-of-range", ""),
        ({"done": -1}, "answers-out-of-range", "done"),
        ({"done": MOST + 1}, "answers-out-of-range", "done"),
        ({"total": MOST + 1}, "answers-out-of-range", "total"),
        ({"done": 8, "total": 7}, "answers-done-over-total", None),
        ({"percent": "100.01"}, "answers-bad-percent", None),
        ({"percent": "999"}, "answers-bad-percent", None),
        ({"percent": None}, "answers-bad-percent", None),
        (3.0, "answers-not-integer", ""),
        ("-3", "answers-not-integer", ""),
        (" 1 234,5", "answers-not-integer", ""),
        ("3 ans", "answers-wrong-kind", None),
        ("", "answers-wrong-kind", None),
        ([1], "answers-wrong-kind", None),
        ({}, "answers-wrong-kind", None),
    ],
)
def test_what_is_not_taken_is_named(raw: object, code: str, key: str | None) -> None:
    assert refusal(raw) == (code, key)


@pytest.mark.parametrize("percent", ["-0.01", "NaN", "Infinity", "-Infinity", "100.000001"])
def test_a_percentage_from_elsewhere_is_checked_too(percent: str) -> None:
    with pytest.raises(ForfaitError) as raised:
        check_range(Rate(percent=Decimal(percent)), "dmp", "taux")
    assert raised.value.code == "answers-bad-percent"
    check_range(Rate(percent=Decimal("99.9999")), "dmp", "taux")


def test_each_kind_of_question_takes_its_kind_of_answer() -> None:
    """Every value against every kind: one kind each, and « je ne sais pas » everywhere."""
    questions = {
        "check": (indicator("horaires", yes_no()), "atteint"),
        "rate": (indicator("dmp", rate("0.2")), "taux"),
        "count": (indicator("apcv", counts(1, "apcv", "mss")), "apcv"),
        "percent": (indicator("services", mean("0.6", "aat", "dmt")), "moyenne"),
    }
    half, whole, percent = Rate(done=1), Rate(1, 2), Rate(percent=Decimal(3))
    right: dict[str, list[Value]] = {
        "check": [True, False],
        "rate": [half, Rate(total=1), whole, percent, Rate(1, 2, Decimal(3))],
        "count": [0, 3],
        "percent": [percent],
    }
    every: list[Value] = [True, False, 0, 3, half, Rate(total=1), whole, percent, Rate(1, 2, Decimal(3)), Rate(),
                          Rate(done=1, percent=Decimal(3)), Rate(total=1, percent=Decimal(3))]  # fmt: skip
    right["rate"] += every[-2:]
    for kind, (asked, criterion) in questions.items():
        check_value(asked, criterion, UNKNOWN)
        for value in every:
            # `True == 1`: the type tells them apart.
            if any(type(value) is type(one) and value == one for one in right[kind]):
                check_value(asked, criterion, value)
                continue
            with pytest.raises(ForfaitError) as raised:
                check_value(asked, criterion, value)
            assert (raised.value.code, raised.value.params["expected"]) == ("answers-wrong-kind", kind)


def test_a_number_out_of_range_is_refused_against_the_rules_too() -> None:
    for asked, criterion, value in (
        (indicator("apcv", counts(1, "apcv", "mss")), "apcv", MOST + 1),
        (indicator("dmp", rate("0.2")), "taux", Rate(2, 1)),
    ):
        with pytest.raises(ForfaitError):
            check_value(asked, criterion, value)
