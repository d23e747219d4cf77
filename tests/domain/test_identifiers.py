"""Matricule INS, RPPS, FINESS. The numbers are made up with a département 00 that no one has, but for S20's."""

from __future__ import annotations

import logging

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from forfait_desktop.domain.identifiers import (
    ADDRESS_PATTERN,
    read_am_number,
    read_finess,
    read_matricule,
    read_rpps,
    read_siren,
    read_siret,
)

S20 = "269054958815780"
NBSP = "\u00a0"
THIN = "\u202f"


def key(thirteen: str) -> str:
    """The key by another way than the product: remainder digit by digit, Corsica as INSEE words it.

    A and B are read as 0, then 1 000 000 or 2 000 000 is taken away.
    """
    taken = {"A": 1_000_000, "B": 2_000_000}.get(thirteen[6], 0)
    remainder = 0
    for character in thirteen:
        remainder = (remainder * 10 + (int(character) if character.isdigit() else 0)) % 97
    return f"{97 - (remainder - taken) % 97:02d}"


@st.composite
def matricules(draw: st.DrawFn) -> str:
    """15 characters that are right: any sex, month, Corsica or not."""
    month = draw(st.integers(1, 12) | st.integers(20, 99))
    place = draw(st.sampled_from(["00", "2A", "2B", "99", "97"]))
    thirteen = (
        draw(st.sampled_from("1278"))
        + f"{draw(st.integers(0, 99)):02d}{month:02d}{place}{draw(st.integers(0, 999_999)):06d}"
    )
    return thirteen + key(thirteen)


def made(month: str = "05", place: str = "00", sex: str = "2", order: int = 123456) -> str:
    thirteen = f"{sex}69{month}{place}{order:06d}"
    return thirteen + key(thirteen)


# --- The scenarios ------------------------------------------------------------------------------------------------


def test_s20_the_address_of_a_patient() -> None:
    seen = read_matricule("2 69 05 49 588 157 80")
    assert (seen.status, seen.number, seen.address) == ("valid", S20, f"{S20}@patient.mssante.fr")
    assert not seen.provisional
    assert not seen.corsica


def test_s22_a_wrong_key_warns_and_still_gives_the_address() -> None:
    seen = read_matricule("269054958815781")
    assert (seen.status, seen.address) == ("wrong-key", "269054958815781@patient.mssante.fr")


def test_s22_thirteen_digits_lack_two_and_the_key_is_proposed() -> None:
    seen = read_matricule(S20[:13])
    assert (seen.status, seen.lacking, seen.number, seen.address, seen.proposed) == ("too-short", 2, "", "", S20)


@pytest.mark.parametrize("length", [1, 2, 5, 6, 7, 12, 14])
def test_a_number_being_typed_tells_how_many_are_missing(length: int) -> None:
    seen = read_matricule(S20[:length])
    assert (seen.status, seen.lacking, seen.proposed) == ("too-short", 15 - length, "")


def test_a_number_that_is_too_long_tells_by_how_many() -> None:
    assert (read_matricule(S20 + "00").status, read_matricule(S20 + "00").lacking) == ("too-long", 2)


@pytest.mark.parametrize("text", ["", " ", NBSP, "\n", ". ."])
def test_nothing_typed(text: str) -> None:
    assert read_matricule(text).status == "empty"


# --- What is read -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f"2{NBSP}69{NBSP}05{NBSP}49{NBSP}588{NBSP}157{NBSP}80",
        f"2{THIN}69{THIN}05{THIN}49{THIN}588{THIN}157{THIN}80",
        "2.69.05.49.588.157.80",
        "2 69 05 49 588\n157 80\r\n",
        "\t269054958815780 ",
        "２６９０５４９５８８１５７８０",  # noqa: RUF001 - full-width digits, as some keyboards give them
    ],
)
def test_separators_and_full_width_digits(text: str) -> None:
    assert read_matricule(text).number == S20


@pytest.mark.parametrize(
    "text",
    [
        "2 69 05 49-588-157 80",
        "2690549588157AB",
        "A69054958815780",
        "26905A958815780",
        "269052C58815780",
        "٢٦٩٠٥٤٩٥٨٨١٥٧٨٠",
        "²69054958815780",
        "269054958815780@patient.mssante.fr",
        "269054958815780%0d%0aBcc:x",
        "269054958815780\x00",
        "269054958815780,x",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    seen = read_matricule(text)
    assert (seen.status, seen.number, seen.address, seen.proposed) == ("bad-character", "", "", "")


@pytest.mark.parametrize("month", ["01", "12", "20", "42", "99"])
def test_months_even_unknown(month: str) -> None:
    assert read_matricule(made(month)).status == "valid"


@pytest.mark.parametrize("month", ["00", "13", "19"])
def test_no_such_month(month: str) -> None:
    assert read_matricule(made(month)).status == "bad-month"
    assert read_matricule(made(month)[:13]).proposed == ""


@pytest.mark.parametrize("sex", list("034569"))
def test_the_first_digit_of_an_ins_is_1_or_2(sex: str) -> None:
    assert (read_matricule(made(sex=sex)).status, read_matricule(made(sex=sex)).address) == ("bad-sex", "")


@pytest.mark.parametrize("sex", ["7", "8"])
def test_a_provisional_number_warns_and_never_blocks(sex: str) -> None:
    seen = read_matricule(made(sex=sex))
    assert (seen.status, seen.provisional) == ("valid", True)
    assert seen.address.startswith(sex)


@pytest.mark.parametrize(
    ("number", "place"),
    # The two examples of python-stdnum's documentation.
    [("253072B07300470", "2B"), ("253072A07300443", "2A")],
)
def test_corsica_keeps_its_letter_in_upper_case(number: str, place: str) -> None:
    seen = read_matricule(number.lower())
    assert (seen.status, seen.corsica, seen.number[5:7]) == ("valid", True, place)
    assert seen.address == f"{number}@patient.mssante.fr"


def test_the_key_97_exists_and_00_never() -> None:
    thirteen = next(made(order=n)[:13] for n in range(200) if key(made(order=n)[:13]) == "97")
    assert int(thirteen) % 97 == 0
    assert read_matricule(thirteen + "97").status == "valid"
    assert read_matricule(thirteen + "00").status == "wrong-key"


# --- The key ------------------------------------------------------------------------------------------------------


@given(matricules())
def test_the_key_is_that_of_another_implementation(number: str) -> None:
    assert read_matricule(number).status == "valid"
    assert read_matricule(number[:13]).proposed == number


@given(matricules(), st.integers(0, 14), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_always_caught(number: str, position: int, digit: str) -> None:
    assume(number[position].isdigit() and number[position] != digit)
    assert read_matricule(number[:position] + digit + number[position + 1 :]).status != "valid"


@given(matricules(), st.integers(0, 13))
def test_two_neighbours_swapped_are_always_caught(number: str, position: int) -> None:
    first, second = number[position], number[position + 1]
    assume(first != second)
    assert read_matricule(number[:position] + second + first + number[position + 2 :]).status != "valid"


def test_every_wrong_digit_and_every_swap_of_one_number() -> None:
    wrong = [S20[:n] + digit + S20[n + 1 :] for n in range(15) for digit in "0123456789" if digit != S20[n]]
    swaps = [S20[:n] + S20[n + 1] + S20[n] + S20[n + 2 :] for n in range(14) if S20[n] != S20[n + 1]]
    assert all(read_matricule(text).status != "valid" for text in wrong + swaps)


# --- Nothing escapes ----------------------------------------------------------------------------------------------


@given(st.text(max_size=40) | st.text("0123456789 .2AB\n", max_size=24))
def test_an_address_is_always_of_one_shape(text: str) -> None:
    seen = read_matricule(text)
    assert seen.address == "" or ADDRESS_PATTERN.fullmatch(seen.address)
    assert bool(seen.address) == (seen.status in ("valid", "wrong-key"))
    assert bool(seen.number) == bool(seen.address)


@given(matricules())
def test_no_representation_shows_the_number(number: str) -> None:
    for text in (number, number[:13]):
        seen = read_matricule(text)
        assert number[:13] not in f"{seen} {seen!r}"


def test_nothing_is_logged(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG):
        read_matricule(S20)
        read_matricule(S20 + "x")
    assert caplog.records == []
    assert capsys.readouterr() == ("", "")


# --- Professionals ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "status", "number", "removed"),
    [
        # reliability.md §3.3: 99700218896 passes Luhn, 10003461033 of an official guide does not.
        ("99700218896", "valid", "99700218896", False),
        ("997 0021 8896", "valid", "99700218896", False),
        ("10003461033", "doubtful-key", "10003461033", False),
        ("899700218896", "valid", "99700218896", True),
        ("", "empty", "", False),
        ("9970021889", "too-short", "", False),
        ("9970021889612", "too-long", "", False),
        ("9970021889x", "bad-character", "", False),
        ("099700218896", "too-long", "", False),
    ],
)
def test_rpps(text: str, status: str, number: str, removed: bool) -> None:
    seen = read_rpps(text)
    assert (seen.status, seen.number, seen.prefix_removed) == (status, number, removed)


def test_how_many_digits_an_rpps_lacks() -> None:
    assert (read_rpps("9970").lacking, read_rpps("9970021889612").lacking) == (7, 2)


@pytest.mark.parametrize(
    ("text", "status"),
    [("123456789", "valid"), ("12 345 678 9", "valid"), ("12345678", "too-short"), ("12345678A", "bad-character")],
)
def test_the_number_of_the_care_sheets_has_a_format_only(text: str, status: str) -> None:
    assert read_am_number(text).status == status


@pytest.mark.parametrize(
    ("text", "status", "number"),
    [
        # Luhn by hand on 750000005: 7·1 + (5·2→1) + 0… + 5 = 13, not a multiple of 10; 750000002: 7 + 1 + 2 = 10.
        ("750000002", "valid", "750000002"),
        ("750000005", "doubtful-key", "750000005"),
        # 2A0000004 read as 210000004: 2 + 2 + 4 = 8; 2A0000006: 2 + 2 + 6 = 10.
        ("2A0000006", "valid", "2A0000006"),
        ("2a0000004", "doubtful-key", "2A0000004"),
        ("20A000000", "bad-character", ""),
        ("7500000", "too-short", ""),
    ],
)
def test_finess(text: str, status: str, number: str) -> None:
    assert (read_finess(text).status, read_finess(text).number) == (status, number)


# --- Companies --------------------------------------------------------------------------------------------------------


def luhn_key(digits: str) -> str:
    """The last digit of a number whose rule is Luhn's, by another way than the product's library."""
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))]
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)


@given(st.text("0123456789", min_size=8, max_size=8), st.text("0123456789", min_size=4, max_size=4))
def test_companies_with_a_right_key(eight: str, establishment: str) -> None:
    assume(eight != "35600000")
    nine = eight + luhn_key(eight)
    assert (read_siren(nine).status, read_siren(nine).number) == ("valid", nine)
    whole = nine + establishment
    whole += luhn_key(whole)
    assert (read_siret(whole).status, read_siret(whole).number) == ("valid", whole)
    wrong = whole[:-1] + str((int(whole[-1]) + 1) % 10)
    assert (read_siret(wrong).status, read_siret(wrong).number) == ("wrong-key", "")


def test_the_post_office_counts_otherwise() -> None:
    # 3 + 5 + 6 + 1 = 15: its digits add up to a multiple of 5, and the key of Luhn is another one.
    number = "35600000000001"
    assert luhn_key(number[:-1]) != number[-1]
    assert read_siret(number).status == "valid"
    assert read_siret("35600000000002").status == "wrong-key"


@pytest.mark.parametrize(
    ("text", "status", "lacking"),
    [
        ("", "empty", 0),
        ("356 000 000", "too-short", 5),
        ("3560000000004A", "bad-character", 0),
        ("3" * 16, "too-long", 2),
    ],
)
def test_companies_that_are_no_number(text: str, status: str, lacking: int) -> None:
    assert (read_siret(text).status, read_siret(text).lacking) == (status, lacking)


def test_the_letter_of_corsica_is_read_in_full_width_too() -> None:
    number = made(place="2A")
    for wide in ("\uff21", "\uff41"):
        assert read_matricule(number.replace("A", wide)).number == number
    other = made(place="2B")
    for wide in ("\uff22", "\uff42"):
        assert read_matricule(other.replace("B", wide)).number == other


def test_what_a_refused_matricule_says_of_itself() -> None:
    for text in ("", "x", S20):
        seen = read_matricule(text)
        assert (seen.lacking, seen.provisional, seen.corsica) == (0, False, False)
    assert (read_siret("").lacking, read_siret("").prefix_removed) == (0, False)


@pytest.mark.parametrize("typed", ["26913", "269130", "26900"])
def test_a_wrong_month_is_said_as_soon_as_its_second_digit_is_typed(typed: str) -> None:
    assert read_matricule(typed).status == "bad-month"


def test_corsica_is_known_as_soon_as_its_letter_is_typed() -> None:
    seen = read_matricule("269052A")
    assert (seen.status, seen.lacking, seen.corsica) == ("too-short", 8, True)
    assert read_matricule("269052AX").status == "bad-character"


def test_a_siren_that_is_none() -> None:
    # 7 + (3·2) + 2 + (8·2→7) + 2 + (9·2→9) + 3 + (2·2) + 0 = 40: the key is right; with 1 instead of 0 it is not.
    assert read_siren("732829320").status == "valid"
    assert (read_siren("732829321").status, read_siren("732829321").number) == ("wrong-key", "")
    assert read_siren("").status == "empty"


def test_a_finess_being_typed_lacks_seven_characters() -> None:
    assert (read_finess("2A").status, read_finess("2A").lacking) == ("too-short", 7)
    assert (read_finess("2").status, read_finess("2").lacking) == ("too-short", 8)
