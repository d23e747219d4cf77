"""Counts, each at least a minimum (apcv, apcv-mss of Donum)."""

from __future__ import annotations

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import UNKNOWN, Value
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import IndicatorResult
from tests.domain.builders import BEFORE_END, PERIOD_END, campaign, counts, entry, indicator


def result(answers: dict[str, Value], minimum: int = 1) -> IndicatorResult:
    made = campaign([indicator("apcv-mss", counts(minimum, "apcv", "mss-patient"), 20)])
    return evaluate(made, entry({"apcv-mss": answers}), BEFORE_END).indicator("apcv-mss")


@pytest.mark.parametrize(
    ("answers", "status", "acts"),
    [
        ({}, "unanswered", 2),
        ({"apcv": 1}, "started", 1),
        ({"apcv": 1, "mss-patient": 1}, "met", 0),
        ({"apcv": 12, "mss-patient": 3}, "met", 0),
        ({"apcv": 0}, "not_met", 2),
        ({"apcv": 0, "mss-patient": 5}, "not_met", 1),
        ({"apcv": UNKNOWN}, "started", 2),
        ({"apcv": 1, "mss-patient": UNKNOWN}, "started", 1),
        # True is not a count of 1.
        ({"apcv": True, "mss-patient": 1}, "started", 1),
    ],
)
def test_each_count_reaches_the_minimum(answers: dict[str, Value], status: str, acts: int) -> None:
    assert (result(answers).status, result(answers).acts_missing) == (status, acts)


def test_missing_acts_add_up() -> None:
    # At least 5 each: 5 − 3, and all 5 of the count that is not known.
    assert result({"apcv": 3}, minimum=5).acts_missing == 7


def test_missing_criteria_are_below_or_not_known() -> None:
    assert result({"apcv": 0, "mss-patient": 5}).missing == ("apcv",)
    assert result({"apcv": 1}).missing == ("mss-patient",)


def test_counts_are_of_the_period_and_cannot_fall() -> None:
    line = result({"apcv": 1, "mss-patient": 1})
    assert line.until == PERIOD_END
    assert not line.can_still_fall


def test_reasons() -> None:
    missed = result({"apcv": 0, "mss-patient": 5}).reasons[0]
    assert missed.code == codes.COUNTS_MISSED
    assert missed.params == {"minimum": 1, "counts": {"apcv": 0}, "acts_missing": 1}
    assert result({"apcv": 1}).reasons[0].params == {"minimum": 1, "criteria": ("mss-patient",)}
    assert result({"apcv": 1, "mss-patient": 2}).reasons[0].params["counts"] == {"apcv": 1, "mss-patient": 2}
