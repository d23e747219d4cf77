from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.language import in_french, speak
from forfait_desktop.presentation.pages.entry import parse_count


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (999, "999"),
        (2000, "2\u00a0000"),
        (1234567, "1\u00a0234\u00a0567"),
        (Decimal("30.5"), "30,5"),
        (Decimal("30.50"), "30,5"),
        (Decimal("-1000.25"), "−1\u00a0000,25"),
        (Decimal("1E+3"), "1\u00a0000"),
    ],
)
def test_number(value: int | Decimal, text: str) -> None:
    assert fr.number(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0 point"),
        (1, "1 point"),
        (Decimal("1.5"), "1,5 point"),
        (Decimal("1.99"), "1,99 point"),
        (2, "2 points"),
        (Decimal("30.5"), "30,5 points"),
        (1115, "1\u00a0115 points"),
    ],
)
def test_plural_begins_at_two(value: int | Decimal, text: str) -> None:
    assert fr.points(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0\u00a0€"),
        ("4424", "4\u00a0424\u00a0€"),
        ("213.50", "213,50\u00a0€"),
        ("213.5", "213,50\u00a0€"),
        ("0.07", "0,07\u00a0€"),
        ("-214", "−214\u00a0€"),
        ("1234.565", "1\u00a0234,57\u00a0€"),
        ("1999.999", "2\u00a0000\u00a0€"),
        ("-0.001", "0\u00a0€"),
    ],
)
def test_euros_show_cents_only_when_there_are_some(value: str, text: str) -> None:
    assert fr.euros(Decimal(value)) == text


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (Fraction(148, 2000), "7,4\u00a0%"),
        (Fraction(666, 1000), "66,6\u00a0%"),
        (Fraction(2, 3), "66,6\u00a0%"),
        (Fraction(1, 10), "10\u00a0%"),
        (Fraction(9999, 10000), "99,9\u00a0%"),
        (Fraction(1), "100\u00a0%"),
        (Fraction(0), "0\u00a0%"),
    ],
)
def test_rates_are_cut(rate: Fraction, text: str) -> None:
    assert fr.rate(rate) == text


@given(st.fractions(0, 1), st.fractions(0, 1))
def test_a_rate_below_a_threshold_never_shows_more_than_it(rate: Fraction, threshold: Fraction) -> None:
    if rate < threshold:
        assert Fraction(fr.truncated(rate)) <= rate * 100 < threshold * 100


@pytest.mark.parametrize(
    ("value", "long", "short"),
    [
        (Fraction(2, 3), "2/3 (66,67\u00a0%)", "2/3"),
        (Fraction(7, 10), "70\u00a0%", "70\u00a0%"),
        (Fraction(1, 8), "12,5\u00a0%", "12,5\u00a0%"),
        (Fraction(1, 3), "1/3 (33,33\u00a0%)", "1/3"),
    ],
)
def test_threshold(value: Fraction, long: str, short: str) -> None:
    assert fr.threshold(value) == long
    assert fr.threshold_short(value) == short


def test_dates() -> None:
    assert fr.date_long(date(2023, 12, 31)) == "31 décembre 2023"
    assert fr.date_long(date(2024, 1, 1)) == "1er janvier 2024"
    assert fr.day_month(date(2024, 8, 11)) == "11 août"
    assert fr.day_month_short(date(2023, 12, 31)) == "31 déc."
    assert fr.date_short(date(2024, 2, 4)) == "4 févr. 2024"
    assert fr.date_numeric(date(2023, 4, 5)) == "05/04/2023"


@pytest.mark.parametrize(
    ("day", "text"),
    [(31, "dans 11 jours"), (21, "demain"), (20, "aujourd’hui"), (19, "hier"), (17, "il y a 3 jours")],
)
def test_relative(day: int, text: str) -> None:
    assert fr.relative(date(2023, 12, day), date(2023, 12, 20)) == text


def test_words() -> None:
    assert fr.listing([]) == ""
    assert fr.listing(["a"]) == "a"
    assert fr.listing(["a", "b"]) == "a et b"
    assert fr.listing(["a", "b", "c"]) == "a, b et c"
    assert fr.quoted("DMP") == "«\u00a0DMP\u00a0»"
    assert fr.lower_first("Actes facturés") == "actes facturés"
    assert fr.lower_first("DMP alimenté") == "DMP alimenté"
    assert fr.lower_first("À la main") == "à la main"
    assert fr.lower_first("Assurance Maladie") == "Assurance Maladie"
    assert fr.of("actes facturés") == "d’actes facturés"
    assert fr.of("patients") == "de patients"
    assert fr.signed(Decimal(40)) == "+40"
    assert fr.signed(Decimal("-30.5")) == "−30,5"


def test_english_keeps_the_space_between_thousands() -> None:
    """« 2,000 » typed again would be two."""
    context = copy_context()
    assert context.run(_english, fr.number, Decimal("2000.50")) == "2\u00a0000.5"
    assert context.run(_english, fr.euros, Decimal(1960)) == "€1\u00a0960"
    assert context.run(_english, fr.euros, Decimal("-213.5")) == "−€213.50"
    assert context.run(_english, fr.percent, Decimal("7.4")) == "7.4%"
    assert context.run(_english, fr.points, 0) == "0 points"
    assert context.run(_english, fr.points, 1) == "1 point"
    assert context.run(_english, fr.date_long, date(2024, 1, 1)) == "1 January 2024"
    assert context.run(_english, fr.date_short, date(2023, 12, 31)) == "31 Dec 2023"
    assert context.run(_english, fr.relative, date(2024, 1, 12), date(2024, 1, 1)) == "in 11 days"
    assert context.run(_english, fr.listing, ["a", "b", "c"], "ou") == "a, b or c"
    assert context.run(_english, fr.quoted, "DMP") == "“DMP”"
    assert fr.euros(1960) == "1\u00a0960\u00a0€", "the language was chosen for that context only"


@pytest.mark.parametrize("text", ["2\u00a0000", "148"])
def test_a_number_shown_in_english_is_read_again_as_the_same(text: str) -> None:
    assert copy_context().run(_english, fr.number, parse_count(text)) == text


def test_what_goes_into_a_file_is_french() -> None:
    def both() -> tuple[str, str]:
        speak("en")
        with in_french():
            on_paper = fr.euros(Decimal("213.5"))
        return on_paper, fr.euros(Decimal("213.5"))

    assert copy_context().run(both) == ("213,50\u00a0€", "€213.50")


def _english(make: Callable[..., str], *values: object) -> str:
    speak("en")
    return make(*values)
