"""Which season it is: by dates that are known, by what the user did, and never by a guess."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.seasons import Dates, Moment, Progress, Season, season_of, urgency

DATES = Dates(date(2025, 12, 31), date(2025, 12, 15), date(2026, 2, 8))
UNKNOWN = Dates(date(2026, 12, 31))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 11, 15), Moment("steer", date(2025, 12, 31), 46)),
        (date(2025, 12, 1), Moment("steer", date(2025, 12, 31), 30, 30)),
        (date(2025, 12, 15), Moment("steer", date(2025, 12, 31), 16, 30, also_open=True)),
        (date(2025, 12, 31), Moment("steer", date(2025, 12, 31), 0, 1, also_open=True)),
        (date(2026, 1, 1), Moment("declare", date(2026, 2, 8), 38)),
        (date(2026, 1, 20), Moment("declare", date(2026, 2, 8), 19, 30)),
        (date(2026, 2, 1), Moment("declare", date(2026, 2, 8), 7, 7)),
        (date(2026, 2, 7), Moment("declare", date(2026, 2, 8), 1, 1)),
        (date(2026, 2, 9), Moment("verify")),
        (date(2026, 5, 5), Moment("verify")),
    ],
)
def test_the_year_goes_from_steering_to_checking(day: date, expected: Moment) -> None:
    assert season_of(DATES, day) == expected


def test_the_first_thing_differs_in_december_january_and_may() -> None:
    days = (date(2025, 12, 15), date(2026, 1, 20), date(2026, 5, 5))
    assert [season_of(DATES, day).season for day in days] == ["steer", "declare", "verify"]


def test_unknown_dates_stay_unknown() -> None:
    assert season_of(UNKNOWN, date(2026, 6, 1)).season == "steer"
    assert season_of(UNKNOWN, date(2027, 1, 10)) == Moment("unknown")
    assert season_of(Dates(), date(2027, 1, 10)) == Moment("unknown")


def test_noted_dates_take_over() -> None:
    noted = Dates(UNKNOWN.period_end, date(2027, 1, 12), date(2027, 2, 12), date(2027, 4, 20))
    assert season_of(noted, date(2027, 1, 10)) == Moment("wait", date(2027, 1, 12), 2)
    assert season_of(noted, date(2027, 1, 12)).season == "declare"
    assert season_of(noted, date(2027, 4, 20)).season == "verify"


def test_an_opening_without_an_end_lasts() -> None:
    dates = Dates(date(2025, 12, 31), date(2025, 12, 15))
    assert season_of(dates, date(2026, 6, 1)) == Moment("declare")


def test_what_the_user_did_counts_more_than_the_dates() -> None:
    assert season_of(DATES, date(2026, 1, 20), "copied") == Moment("copied", date(2026, 2, 8), 19)
    assert season_of(DATES, date(2026, 3, 1), "copied").season == "verify"
    assert season_of(DATES, date(2026, 1, 20), "paid") == Moment("paid")


def test_what_a_deadline_threatens_comes_first() -> None:
    near = season_of(DATES, date(2025, 12, 15))
    later = season_of(DATES, date(2026, 1, 1))
    assert sorted([Moment("verify"), later, near, Moment("unknown")], key=urgency) == [
        near,
        later,
        Moment("verify"),
        Moment("unknown"),
    ]


some_day = st.none() | st.dates(date(2025, 1, 1), date(2027, 12, 31))
progresses: st.SearchStrategy[Progress] = st.sampled_from(["in-progress", "copied", "paid"])


@given(
    st.builds(Dates, some_day, some_day, some_day, some_day), st.dates(date(2025, 1, 1), date(2027, 12, 31)), progresses
)
def test_a_season_never_points_to_a_day_that_is_past(dates: Dates, today: date, progress: Progress) -> None:
    moment = season_of(dates, today, progress)
    assert (moment.until is None) == (moment.days is None)
    if moment.until is not None and moment.days is not None:
        assert moment.until >= today
        assert moment.days == (moment.until - today).days
        assert moment.reminder in (0, 1, 7, 30)
        assert not moment.reminder or moment.days <= moment.reminder


def test_a_year_that_has_not_begun_waits_behind_a_payment_to_verify() -> None:
    far = season_of(Dates(period_end=date(2025, 12, 31)), date(2024, 4, 10))
    paid = season_of(Dates(period_end=date(2023, 12, 31), closes=date(2024, 2, 4)), date(2024, 4, 10))
    assert (far.season, paid.season) == ("steer", "verify")
    assert min([far, paid], key=urgency) is paid


CLOSED = date(2026, 2, 8)
LAST_YEAR = date(2025, 12, 31)


@pytest.mark.parametrize(
    ("dates", "day", "progress", "expected"),
    [
        # On the last day of the declaration it can still be made, or corrected.
        (DATES, CLOSED, "in-progress", Moment("declare", CLOSED, 0, 1)),
        (DATES, CLOSED, "copied", Moment("copied", CLOSED, 0)),
        # Copied, and nobody published until when it can be corrected.
        (Dates(LAST_YEAR), date(2026, 1, 5), "copied", Moment("verify")),
        # The opening is not known: once the year is over the end is, and the declaration is to be made.
        (Dates(LAST_YEAR, None, CLOSED), date(2026, 1, 5), "in-progress", Moment("declare", CLOSED, 34)),
        # Neither the end of the year nor the opening are known: nothing says that it has begun.
        (Dates(None, None, CLOSED), date(2026, 1, 5), "in-progress", Moment("unknown")),
        (Dates(LAST_YEAR, None, None), date(2026, 1, 5), "in-progress", Moment("unknown")),
        (Dates(None, CLOSED), date(2026, 1, 5), "in-progress", Moment("wait", CLOSED, 34)),
        (Dates(LAST_YEAR, CLOSED, date(2026, 3, 1)), date(2026, 1, 5), "in-progress", Moment("wait", CLOSED, 34)),
        # A declaration that closed before the end of the year that it is about: it is no longer open.
        (
            Dates(LAST_YEAR, date(2025, 11, 1), date(2025, 11, 9)),
            date(2025, 11, 10),
            "in-progress",
            Moment("steer", LAST_YEAR, 51),
        ),
        # A payment to come is no payment yet.
        (Dates(payment=date(2026, 4, 20)), date(2026, 4, 19), "in-progress", Moment("unknown")),
        (Dates(payment=date(2026, 4, 20)), date(2026, 4, 20), "in-progress", Moment("verify")),
    ],
)
def test_days_at_their_limits(dates: Dates, day: date, progress: Progress, expected: Moment) -> None:
    assert season_of(dates, day, progress) == expected


@pytest.mark.parametrize(("days", "reminder"), [(0, 1), (1, 1), (2, 7), (7, 7), (8, 30), (30, 30), (31, 0)])
def test_a_deadline_is_brought_to_mind_thirty_seven_and_one_day_before(days: int, reminder: int) -> None:
    assert season_of(DATES, CLOSED - timedelta(days)).reminder == reminder


def test_the_season_says_what_passes_first() -> None:
    order: list[Season] = ["declare", "steer", "verify", "wait", "copied", "unknown", "paid"]
    ranks = [urgency(Moment(season, days=60 if season == "steer" else None)) for season in order]
    assert all(first < second for first, second in itertools.pairwise(ranks))
    # What a deadline threatens passes before them all; between two, the one that comes first.
    near = [urgency(Moment("steer", days=7, reminder=7)), urgency(Moment("declare", days=20, reminder=30))]
    assert near[0] < near[1] < ranks[0]


def test_a_year_of_more_days_than_a_leap_year_has_not_begun() -> None:
    verify = urgency(Moment("verify"))
    assert urgency(Moment("steer", days=366)) < verify
    assert urgency(Moment("steer", days=367)) > verify
    # Any other season is no more pressing for being far.
    assert urgency(Moment("declare", days=400)) < verify
