"""The pace until the last day, and the readings of a mean that nobody published in full."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.answers import Rate
from forfait_desktop.domain.mean_outcomes import mean_outcomes
from forfait_desktop.domain.pace import Pace, pace
from tests.domain.builders import done, mean

TODAY = date(2023, 11, 21)


def test_forty_days_and_fifty_two_documents() -> None:
    # 40 days are 5 weeks and 5 days: 9 a week would leave one document out (9 × 40 / 7 = 51.4).
    assert pace(52, TODAY, date(2023, 12, 31)) == Pace(52, 40, 2, 10)


def test_less_than_a_week_is_said_by_the_day_and_the_last_day_is_today() -> None:
    assert pace(13, TODAY, TODAY + timedelta(6)) == Pace(13, 6, 3, None)
    assert pace(13, TODAY, TODAY + timedelta(7)) == Pace(13, 7, 2, 13)
    assert pace(13, TODAY, TODAY) == Pace(13, 0, 13, None)


def test_nothing_is_said_once_it_is_over_or_when_nothing_is_missing() -> None:
    assert pace(52, TODAY, TODAY - timedelta(1)) is None
    assert pace(0, TODAY, TODAY) is None
    assert pace(-1, TODAY, TODAY) is None
    assert pace(None, TODAY, TODAY) is None
    assert pace(1, TODAY, TODAY) == Pace(1, 0, 1, None)
    assert pace(52, TODAY, None) is None


@given(st.integers(1, 10**6), st.integers(1, 1000))
def test_the_pace_is_the_least_that_suffices(acts: int, days: int) -> None:
    found = pace(acts, TODAY, TODAY + timedelta(days))
    assert found is not None
    assert found.per_day * days >= acts > (found.per_day - 1) * days
    if found.per_week is not None:
        assert found.per_week * days >= acts * 7 > (found.per_week - 1) * days


SERVICES = mean("1/2", "aat", "dmt", "pse")


def readings(**rates: Rate) -> dict[str, tuple[Fraction, bool]]:
    return {one.reading: (one.value, one.met) for one in mean_outcomes(SERVICES, dict(rates))}


def test_a_mean_weighted_or_not() -> None:
    # (9/10 + 1/5 + 1/5) / 3 = 13/30; (9 + 20 + 1) / (10 + 100 + 5) = 30/115.
    found = readings(aat=done(9, 10), dmt=done(20, 100), pse=done(1, 5))
    assert found == {"plain": (Fraction(13, 30), False), "weighted": (Fraction(30, 115), False)}


def test_a_service_without_any_act_left_out_or_counted_as_zero() -> None:
    found = readings(aat=done(9, 10), dmt=done(2, 10), pse=done(0, 0))
    assert found == {
        "plain": (Fraction(11, 20), True),
        "weighted": (Fraction(11, 20), True),
        "zero": (Fraction(11, 30), False),
    }


def test_percentages_cannot_be_weighted_and_an_unknown_service_decides_nothing() -> None:
    known = Rate(percent=Decimal(60))
    # (60 % + 50 % + 60 %) / 3.
    assert readings(aat=known, dmt=done(1, 2), pse=known) == {"plain": (Fraction(17, 30), True)}
    assert readings(aat=known, dmt=done(1, 2)) == {}
    assert readings(aat=known, dmt=done(1, 2), pse=Rate(done=3)) == {}


def test_a_mean_that_is_the_threshold_reaches_it() -> None:
    exactly = readings(aat=done(1, 2), dmt=done(1, 2), pse=done(1, 2))
    assert exactly == {"plain": (Fraction(1, 2), True), "weighted": (Fraction(1, 2), True)}


def test_services_that_the_profile_removed_or_without_any_act_are_no_mean() -> None:
    answers = {"aat": done(1, 2), "dmt": done(1, 10)}
    assert [one.value for one in mean_outcomes(SERVICES, answers, ("pse", "dmt"))] == [Fraction(1, 2), Fraction(1, 2)]
    assert readings(aat=done(0, 0), dmt=done(0, 0), pse=done(0, 0)) == {}
    # 0 % typed is a rate, of a service whose acts nobody counted: neither left out nor weighted.
    assert readings(aat=Rate(percent=Decimal(0)), dmt=done(1, 2), pse=done(1, 2)) == {"plain": (Fraction(1, 3), False)}
    # 0 act of 5 is a rate of 0; of the three, two have acts.
    assert readings(aat=done(0, 5), dmt=done(5, 5), pse=done(0, 0)) == {
        "plain": (Fraction(1, 2), True),
        "weighted": (Fraction(1, 2), True),
        "zero": (Fraction(1, 3), False),
    }
