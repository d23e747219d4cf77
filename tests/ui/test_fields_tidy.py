"""Numbers and dates are written back in French, and what is not understood stays as typed."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.presentation.pages.entry import Problem, parse_count, parse_percent
from forfait_desktop.ui.fields.tidy import compact_number, tidy_date, tidy_number

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("66.7", "66,7"),
        ("66,7", "66,7"),
        ("66,7\u00a0%", "66,7"),
        ("66.7 %", "66,7"),
        ("2000", f"2{NBSP}000"),
        ("2\u202f000", f"2{NBSP}000"),
        ("2\u2009000", f"2{NBSP}000"),
        (" 1234567 ", f"1{NBSP}234{NBSP}567"),
        ("66,70", "66,70"),
        ("0148", "148"),
        ("0", "0"),
        ("000,5", "0,5"),
    ],
)
def test_a_number_is_written_in_french(typed: str, shown: str) -> None:
    assert tidy_number(typed) == shown


@pytest.mark.parametrize(
    "typed", ["", "abc", "1,2,3", "1.234,5", "-3", "12\n34", "148\t2000", "٣٤", "12 patients", ","]
)
def test_what_is_not_understood_stays_as_typed(typed: str) -> None:
    assert tidy_number(typed) == typed
    assert compact_number(typed) is None


@given(st.integers(min_value=0, max_value=999_999_999))
def test_tidying_a_count_never_changes_its_value(count: int) -> None:
    assert re.sub(r"\D", "", tidy_number(str(count))) == str(count)
    assert parse_count(tidy_number(str(count))) == count


@given(st.text(alphabet="0123456789.,% \u00a0\u202f\n\tab-", max_size=12))
def test_tidying_never_changes_what_is_understood(typed: str) -> None:
    shown = tidy_number(typed)
    assert tidy_number(shown) == shown
    assert parse_count(shown) == parse_count(typed)
    assert parse_percent(shown) == parse_percent(typed)


@pytest.mark.parametrize("pasted", ["12\n34", "148\t2000", "12\r\n34"])
def test_two_pasted_lines_are_never_one_number(pasted: str) -> None:
    assert parse_count(pasted) is Problem.NOT_NUMBER
    assert parse_percent(pasted) is Problem.NOT_NUMBER


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("9/12/2023", "09/12/2023"),
        ("9/12/23", "09/12/2023"),
        ("09.12.2023", "09/12/2023"),
        ("9-12-2023", "09/12/2023"),
        ("9 12 2023", "09/12/2023"),
        ("9\u00a012\u00a02023", "09/12/2023"),
        ("09122023", "09/12/2023"),
        ("2023-12-09", "09/12/2023"),
        ("29/02/2024", "29/02/2024"),
    ],
)
def test_a_date_is_written_in_full(typed: str, shown: str) -> None:
    assert tidy_date(typed) == shown


@pytest.mark.parametrize("typed", ["", "31/02/2023", "29/02/2023", "12/2023", "hier", "9/13/2023", "00/01/2023"])
def test_a_date_that_does_not_exist_stays_as_typed(typed: str) -> None:
    assert tidy_date(typed) == typed


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_complete_date_is_kept(day: date) -> None:
    assert tidy_date(day.strftime("%d/%m/%Y")) == day.strftime("%d/%m/%Y")
    assert tidy_date(day.isoformat()) == day.strftime("%d/%m/%Y")
