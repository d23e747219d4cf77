from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.answers import UNKNOWN, Rate
from forfait_desktop.presentation.pages import entry
from forfait_desktop.presentation.pages.entry import MASKED, Problem
from forfait_desktop.presentation.views import NumberText, RateText
from forfait_desktop.presentation.wording.base import french
from forfait_desktop.presentation.wording.entry import EntryWords

WORDS = EntryWords(french)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("148", 148),
        (" 2 000 ", 2000),
        ("2\u00a0000", 2000),
        ("2\u202f000", 2000),
        ("2\u2009000\n", 2000),
        ("\ufeff148\u200b", 148),
        ("+12", 12),
        ("007", 7),
        ("999999999", 999_999_999),
        ("1000000000", Problem.OUT_OF_RANGE),
        ("-3", Problem.OUT_OF_RANGE),
        ("−3", Problem.OUT_OF_RANGE),
        ("148,5", Problem.NOT_WHOLE),
        ("2.000", Problem.NOT_WHOLE),
        ("abc", Problem.NOT_NUMBER),
        ("12a", Problem.NOT_NUMBER),
        ("1e3", Problem.NOT_NUMBER),
        ("١٤٨", Problem.NOT_NUMBER),
        ("\uff11\uff14\uff18", Problem.NOT_NUMBER),
        ("²", Problem.NOT_NUMBER),
        ("269054958815780", Problem.PATIENT),
        ("2 69 05 49 588 157 80", Problem.PATIENT),
    ],
)
def test_counts(text: str, expected: int | Problem) -> None:
    assert entry.parse_count(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("66.8", "66.8"),
        ("66,8", "66.8"),
        ("66,8\u00a0%", "66.8"),
        ("66,8 %", "66.8"),
        (" 66 , 8 ", "66.8"),
        ("80,0", "80.0"),
        ("66,", "66"),
        (",5", "0.5"),
        ("100", "100"),
        ("0", "0"),
    ],
)
def test_percentages_keep_their_decimals(text: str, expected: str) -> None:
    assert str(entry.parse_percent(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("820", Problem.OUT_OF_RANGE),
        ("100,1", Problem.OUT_OF_RANGE),
        ("-1", Problem.OUT_OF_RANGE),
        ("nan", Problem.NOT_NUMBER),
        ("7,4,1", Problem.NOT_NUMBER),
        ("%", Problem.NOT_NUMBER),
        ("٦٦", Problem.NOT_NUMBER),
    ],
)
def test_what_is_no_percentage(text: str, expected: Problem) -> None:
    assert entry.parse_percent(text) is expected


@given(st.text())
def test_any_text_is_a_number_or_a_draft_that_can_be_saved(text: str) -> None:
    typed = entry.rate_from(RateText(done=text, total=text, percent=text))
    if isinstance(typed.value, Rate):
        assert typed.value.done is None or 0 <= typed.value.done <= 999_999_999
        assert typed.value.percent is None or 0 <= typed.value.percent <= 100
    for kept in typed.drafts.values():
        kept.encode("utf-8")
        assert not entry.holds_patient_number(kept)


def test_a_rate_from_its_texts() -> None:
    assert entry.rate_from(RateText("148", "2 000")).value == Rate(148, 2000)
    assert entry.rate_from(RateText(percent="7,4")).value == Rate(percent=Decimal("7.4"))
    assert entry.rate_from(RateText("148", "2000", "7,4")).value == Rate(148, 2000, Decimal("7.4"))
    assert entry.rate_from(RateText("148")).value == Rate(148)
    assert entry.rate_from(RateText()) == entry.Typed(None, {})
    assert entry.rate_from(RateText("148", "2000", unknown=True)) == entry.Typed(UNKNOWN, {})


def test_done_above_total_is_kept_as_typed_both_of_them() -> None:
    typed = entry.rate_from(RateText("1 48", " 120"))
    assert typed.value is None
    assert typed.drafts == {"done": "1 48", "total": " 120"}
    errors = entry.rate_errors(WORDS, None, typed.drafts, ("Alimentations", "Actes facturés dans l’année"))
    assert errors == entry.RateErrors(done="148 dépasse 120. Vérifiez l’ordre des deux nombres.")
    assert entry.rate_text(None, typed.drafts) == RateText("1 48", " 120")


def test_the_good_half_is_stored_and_the_bad_one_kept() -> None:
    typed = entry.rate_from(RateText("abc", "2000"))
    assert typed.value == Rate(total=2000)
    assert typed.drafts == {"done": "abc"}
    errors = entry.rate_errors(WORDS, typed.value, typed.drafts, ("Alimentations", "Actes"))
    assert errors.done == "Saisissez un nombre, par exemple 148."


def test_half_a_rate_asks_for_the_other_number() -> None:
    labels = ("Alimentations du DMP à des dates distinctes", "Actes facturés dans l’année")
    errors = entry.rate_errors(WORDS, Rate(148), {}, labels)
    assert errors.total == "Indiquez aussi le nombre d’actes facturés."
    assert entry.rate_errors(WORDS, Rate(148, percent=Decimal(7)), {}, labels) == entry.RateErrors()
    errors = entry.rate_errors(WORDS, Rate(5), {}, ("Feuilles électroniques", "Total des feuilles"))
    assert errors.total == "Indiquez aussi le total des feuilles."


def test_two_entries_that_disagree() -> None:
    value = Rate(148, 2000, Decimal(9))
    errors = entry.rate_errors(WORDS, value, {}, ("a", "b"), exact_differs="7,4\u00a0%")
    assert errors.percent == (
        "148 sur 2\u00a0000 donne 7,4\u00a0%, mais vous avez saisi 9\u00a0%. Gardez l’un des deux."
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("abc", "Saisissez un nombre, par exemple 148."),
        ("1,5", "Saisissez un nombre entier, sans virgule."),
        ("-1", "Le nombre doit être compris entre 0 et 999\u00a0999\u00a0999."),
        (MASKED, "Ce texte ressemble à un numéro de patient\u00a0: il n’est pas gardé. Effacez-le."),
    ],
)
def test_what_is_wrong_with_a_count(text: str, sentence: str) -> None:
    assert entry.count_error(WORDS, text) == sentence


def test_what_is_wrong_with_a_percentage() -> None:
    assert entry.percent_error(WORDS, "820") == "Le taux doit être compris entre 0 et 100\u00a0%."
    assert entry.percent_error(WORDS, "x") == "Saisissez un nombre, par exemple 148."


@pytest.mark.parametrize(
    "text",
    ["269054958815780", "2 69 05 49 588 157 80", "2-69-05-49-588-157-80", "1 84 12 2A 004 123 12", "mat 2690549588157"],
)
def test_a_patient_number_is_never_kept(text: str) -> None:
    assert entry.count_from(NumberText(text)).drafts == {"nombre": MASKED}
    assert entry.percent_from(NumberText(text)).drafts == {"percent": MASKED}
    assert set(entry.rate_from(RateText(text, text, text)).drafts.values()) == {MASKED}


def test_numbers_that_are_nobodys() -> None:
    for text in ("10001234567", "1.40.13", "Weda 5.4, 12/12/2023", "CPTS du Ried, 67000"):
        assert not entry.holds_patient_number(text)


def test_boxes() -> None:
    assert entry.tick({"msp": True}, "cpts", True) == {"msp": True, "cpts": True}
    assert entry.tick({"msp": True, "cpts": True}, "msp", False) == {"cpts": True}
    assert entry.tick({"msp": False, "cpts": False}, "msp", True) == {"msp": True}
    assert entry.tick({"msp": UNKNOWN, "cpts": UNKNOWN}, "msp", True) == {"msp": True}
    assert entry.everywhere(("msp", "cpts"), False, True) == {"msp": False, "cpts": False}
    assert entry.everywhere(("msp", "cpts"), False, False) == {}


def test_choices() -> None:
    assert entry.choice_from("oui").value is True
    assert entry.choice_from("non").value is False
    assert entry.choice_from("nsp").value is UNKNOWN
    assert entry.choice_from("").value is None


def test_dates() -> None:
    assert entry.parse_date("09/12/2023") == date(2023, 12, 9)
    assert entry.parse_date(" 9.12.2023 ") == date(2023, 12, 9)
    assert entry.parse_date("2023-12-09") == date(2023, 12, 9)
    assert entry.parse_date("31/02/2023") is None
    assert entry.parse_date("hier") is None
    assert WORDS.date_outside(date(2023, 1, 1), date(2023, 12, 31)) == (
        "La date doit tomber entre le 1er janvier et le 31 décembre 2023."
    )


def test_what_is_shown_again() -> None:
    assert entry.rate_text(Rate(148, 2000), {}) == RateText("148", "2\u00a0000")
    assert entry.rate_text(Rate(percent=Decimal("66.80")), {}).percent == "66,80"
    before = RateText("148", "2\u00a0000")
    assert entry.rate_text(UNKNOWN, {}, before) == RateText("148", "2\u00a0000", unknown=True)
    assert entry.count_text(1200, {}) == NumberText("1\u00a0200")
    assert entry.count_text(None, {"nombre": "x"}) == NumberText("x")
    assert entry.percent_text(Rate(percent=Decimal("61.2")), {}) == NumberText("61,2")


def test_lone_surrogates_and_control_characters_are_dropped() -> None:
    assert entry.storable("a\ud800b\x00c\nd") == "abc\nd"
    assert entry.storable("e\u0301") == "é"
