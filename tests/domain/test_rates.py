"""Exact arithmetic: thresholds, percentages as typed, what is shown, missing acts."""

from __future__ import annotations

import os
from decimal import Decimal
from fractions import Fraction

import pytest

from forfait_desktop.domain.answers import UNKNOWN, Rate, Value
from forfait_desktop.domain.rates import (
    acts_to_reach,
    decide_counts,
    decide_percent,
    decimals_of,
    percent_agrees,
    rounded_threshold,
    stored,
    truncated_percent,
    truncated_typed,
    usable_rate,
)
from tests.domain.thresholds import disagreements, wrong_missing_acts

TWO_THIRDS = Fraction(2, 3)
SEVENTY = Fraction(70, 100)


def test_every_rate_up_to_a_limit_is_decided_and_shown_as_the_exact_fraction_says() -> None:
    assert list(disagreements(int(os.environ.get("FORFAIT_RATES_UP_TO", "300")))) == []


def test_every_number_of_missing_acts_up_to_80_is_the_smallest() -> None:
    assert list(wrong_missing_acts(80)) == []


@pytest.mark.parametrize(
    ("done", "total", "reached"),
    # rules/README.md, télétransmission: 670 of 1000 passes, 666 of 1000 fails, 2 of 3 passes.
    [
        (670, 1000, True),
        (666, 1000, False),
        (667, 1000, True),
        (2, 3, True),
        (1, 3, False),
        (999_999_998, 999_999_999, True),
    ],
)
def test_two_thirds_is_a_fraction_not_a_rounding(done: int, total: int, reached: bool) -> None:
    assert decide_counts(done, total, TWO_THIRDS) is reached


def test_all_999_exact_two_thirds_are_reached() -> None:
    assert all(decide_counts(2 * n, 3 * n, TWO_THIRDS) for n in range(1, 1000))


@pytest.mark.parametrize(
    ("percent", "threshold", "decided"),
    [
        # rules/README.md and ux.md 2.0.4: against 2/3.
        ("67", "2/3", None),
        ("66.8", "2/3", True),
        ("66.6", "2/3", False),
        ("66.7", "2/3", None),
        ("66.67", "2/3", None),
        ("66.66", "2/3", False),
        ("66.68", "2/3", True),
        ("68", "2/3", True),
        ("66", "2/3", False),
        ("66.70", "2/3", True),
        # A threshold that needs no rounding: equality is enough, whatever the decimals.
        ("10", "1/10", True),
        ("10.0", "1/10", True),
        ("9.9", "1/10", False),
        ("9.99", "1/10", False),
        ("70", "7/10", True),
        ("69.9", "7/10", False),
        ("0", "1/20", False),
        ("100", "1", True),
        ("99.99", "1", False),
        # 62.5 % needs one decimal: 63 could be 62.5 rounded up or less.
        ("63", "5/8", None),
        ("62", "5/8", False),
        ("64", "5/8", True),
        ("62.5", "5/8", True),
        ("1E+2", "9/10", True),
    ],
)
def test_a_typed_percentage_decides_only_where_its_decimals_can(
    percent: str, threshold: str, decided: bool | None
) -> None:
    assert decide_percent(Decimal(percent), Fraction(threshold)) is decided


@pytest.mark.parametrize(("decimals", "rounded"), [(0, "67"), (1, "66.7"), (2, "66.67"), (3, "66.667")])
def test_the_threshold_is_rounded_half_up_to_the_decimals_typed(decimals: int, rounded: str) -> None:
    shown = rounded_threshold(TWO_THIRDS, decimals)
    assert str(shown) == rounded


def test_the_602_rates_that_would_be_shown_as_70_percent_while_missing_it() -> None:
    # reliability.md, finding 4: for totals up to 500, 602 pairs round to « 70 % » and miss 70 %.
    misleading = [
        (done, total)
        for total in range(1, 501)
        for done in range(total + 1)
        if 10 * done < 7 * total and (2 * 100 * done + total) // (2 * total) == 70
    ]
    assert len(misleading) == 602
    assert all(not decide_counts(done, total, SEVENTY) for done, total in misleading)
    assert all(truncated_percent(done, total) < 70 for done, total in misleading)


@pytest.mark.parametrize(
    ("done", "total", "shown"),
    [(148, 2000, "7.4"), (2, 3, "66.6"), (1, 1, "100.0"), (0, 7, "0.0"), (6999, 10000, "69.9")],
)
def test_a_rate_is_cut_after_one_decimal(done: int, total: int, shown: str) -> None:
    assert str(truncated_percent(done, total)) == shown


@pytest.mark.parametrize(("typed", "shown"), [("66.67", "66.6"), ("67", "67.0"), ("9.99", "9.9"), ("1E+2", "100.0")])
def test_a_typed_percentage_is_cut_after_one_decimal(typed: str, shown: str) -> None:
    assert str(truncated_typed(Decimal(typed))) == shown


@pytest.mark.parametrize(
    ("percent", "agrees"), [("7", True), ("7.4", True), ("7.40", True), ("9", False), ("7.5", False), ("8", False)]
)
def test_148_of_2000_agrees_with_what_it_rounds_or_cuts_to(percent: str, agrees: bool) -> None:
    assert percent_agrees(Decimal(percent), 148, 2000) is agrees


@pytest.mark.parametrize("percent", ["66.6", "66.7", "66", "67", "66.66", "66.67"])
def test_two_of_three_agrees_both_cut_and_rounded(percent: str) -> None:
    assert percent_agrees(Decimal(percent), 2, 3)


def test_missing_acts_with_a_total_that_does_not_move() -> None:
    # ux.md E06: 10 % of 2 000 = 200; 200 − 148 = 52.
    assert acts_to_reach(148, 2000, Fraction(1, 10), "fixed") == 52


def test_missing_acts_when_each_adds_to_the_total() -> None:
    # (0.7 × 100 − 60) / 0.3 = 33.33…, hence 34: 94 of 134 is 70.1 %, 93 of 133 is 69.9 %.
    assert acts_to_reach(60, 100, SEVENTY, "grows") == 34


def test_nothing_is_missing_once_the_threshold_is_reached() -> None:
    assert acts_to_reach(70, 100, SEVENTY, "fixed") == 0
    assert acts_to_reach(70, 100, SEVENTY, "grows") == 0


def test_no_number_of_acts_brings_a_missed_rate_back_to_100_percent() -> None:
    assert acts_to_reach(9, 10, Fraction(1), "grows") is None
    assert acts_to_reach(9, 10, Fraction(1), "fixed") == 1


def test_a_total_of_zero_can_only_grow() -> None:
    assert acts_to_reach(0, 0, SEVENTY, "fixed") is None
    assert acts_to_reach(0, 0, SEVENTY, "grows") == 1


def test_the_decimals_are_those_typed() -> None:
    assert [decimals_of(Decimal(text)) for text in ("80", "80.0", "80.00", "8E+1")] == [0, 1, 2, 0]


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        3,
        UNKNOWN,
        Rate(),
        Rate(5, 4),
        Rate(-1, 4),
        Rate(1, -4),
        Rate(percent=Decimal("100.1")),
        Rate(percent=Decimal(-1)),
        Rate(percent=Decimal("NaN")),
        Rate(percent=Decimal("Infinity")),
        Rate(percent=Decimal("1E-999999")),
    ],
)
def test_what_cannot_be_a_rate_is_not_read(value: Value | None) -> None:
    assert usable_rate(value) is None


def test_what_is_right_in_a_rate_is_kept() -> None:
    assert usable_rate(Rate(5, 4, Decimal(80))) == Rate(percent=Decimal(80))
    assert usable_rate(Rate(3, 4, Decimal(200))) == Rate(3, 4)
    assert usable_rate(Rate(3)) == Rate(3)


def test_forty_figures_are_read_and_no_more() -> None:
    for most in (Rate(percent=Decimal("1." + "3" * 39)), Rate(percent=Decimal("1E-40"))):
        assert usable_rate(most) is most
    for more in (Rate(percent=Decimal("1." + "3" * 40)), Rate(percent=Decimal("1E-41"))):
        assert usable_rate(more) is None


def test_je_ne_sais_pas_is_an_answer_and_an_empty_rate_is_not() -> None:
    assert stored(UNKNOWN)
    assert stored(False)
    assert stored(0)
    assert not stored(None)
    assert not stored(Rate())
