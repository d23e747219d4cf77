"""What cannot be a patient's number is let through, what could be one never is. Numbers are made up as tests run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from forfait_desktop.domain.patient_number import holds_patient_number, name_holds_patient_number

FREE = "901234567"
"""A well-formed SIREN: neither 55 nor 52 begins the number of a person."""
DOUBTFUL = "732829320"
"""Another one: 7 32 82 93 could be a sex, a year, a month that is not known and a département."""

SPACES = ("", " ", "\u00a0", "\u202f", ".")
PHONE = "06 12 34 56 78"


def of_company(siren: str, order: str = "0001") -> str:
    """A SIRET: the order of the establishment, then the key."""
    return f"{siren}{order}{luhn.calc_check_digit(siren + order)}"


def grouped(digits: str, sizes: tuple[int, ...], space: str) -> str:
    """Digits in groups, the last one with what is left."""
    groups = [digits[sum(sizes[:place]) : sum(sizes[: place + 1])] for place in range(len(sizes))]
    return space.join((*groups, digits[sum(sizes) :])).strip()


def could_be_a_person(digits: str) -> bool:
    """Thirteen digits: sex, month and département as the INSEE gives them, or not known."""
    month, place = int(digits[3:5]), int(digits[5:7])
    return digits[0] in "12345678" and (1 <= month <= 12 or month >= 20) and place > 0


@st.composite
def persons(draw: st.DrawFn) -> str:
    """A number of 13 or 15 characters in one of the usual writings."""
    sex = draw(st.sampled_from("12345678"))
    year, order = draw(st.integers(0, 99)), draw(st.integers(0, 999_999))
    month = draw(st.one_of(st.integers(1, 12), st.integers(20, 99)))
    place = draw(st.one_of(st.integers(1, 99).map("{:02d}".format), st.sampled_from(["2A", "2B", "2a", "2b"])))
    number = f"{sex}{year:02d}{month:02d}{place}{order:06d}{draw(st.sampled_from(['', '07', '97']))}"
    sizes = draw(st.sampled_from([(), (1, 2, 2, 2, 3, 3), (1, 4, 2, 6), (13,), (2,) * 7, (3,) * 4, (1,) * 12, (1, 12)]))
    space = draw(st.sampled_from([*SPACES, "-", "/", "_", "\u2011", "\n", "\u200b", " - "]))
    return grouped(number, sizes, space)


@st.composite
def companies(draw: st.DrawFn) -> str:
    """Fourteen digits with the two keys of a SIRET."""
    eight = draw(st.integers(0, 99_999_999).map("{:08d}".format))
    siren = eight + luhn.calc_check_digit(eight)
    return of_company(siren, draw(st.integers(0, 9_999).map("{:04d}".format)))


@st.composite
def written_companies(draw: st.DrawFn) -> str:
    sizes: tuple[int, ...] = draw(st.sampled_from([(), (3, 3, 3), (9,)]))
    return grouped(draw(companies()), sizes, draw(st.sampled_from(SPACES)))


@st.composite
def phones(draw: st.DrawFn) -> str:
    """A French telephone in one of its writings."""
    begin = draw(st.sampled_from(["0", "+33", "+33 ", "0033 ", "0033", "+33 (0)", "+33(0)"]))
    digits = f"{draw(st.integers(100_000_000, 999_999_999))}"
    return begin + grouped(digits, (1, 2, 2, 2), draw(st.sampled_from([*SPACES, "-"])))


AROUND = st.lists(
    st.one_of(
        phones(),
        written_companies(),
        persons(),
        st.sampled_from(["tél.", "SIRET", "a", "2", "0", "2023", "12/10/2023"]),
    ),
    max_size=3,
)
GLUE = st.sampled_from([" ", "\n", "x", " - ", ", ", ":", "("])


@given(persons(), AROUND, AROUND, GLUE)
def test_what_could_be_a_person_is_never_let_through(
    number: str, before: list[str], after: list[str], glue: str
) -> None:
    assert holds_patient_number(number)
    assert holds_patient_number(f"nir{number}nir")
    assert holds_patient_number(glue.join([*before, number, *after]))


@given(companies(), st.sampled_from([(), (3, 3, 3), (9,)]), st.sampled_from(SPACES))
def test_a_company_is_let_through_when_nobody_could_have_its_digits(
    number: str, sizes: tuple[int, ...], space: str
) -> None:
    doubt = could_be_a_person(number[:13]) or could_be_a_person(number[1:])
    assert holds_patient_number(grouped(number, sizes, space)) is doubt
    assert holds_patient_number(f"SIRET\u00a0: {grouped(number, sizes, space)}, Selarl X") is doubt


@given(companies(), st.integers(0, 13), st.integers(1, 9))
def test_a_wrong_key_is_no_company(number: str, place: int, more: int) -> None:
    digit = str((int(number[place]) + more) % 10)
    assert holds_patient_number(number[:place] + digit + number[place + 1 :])


@given(st.lists(phones(), min_size=1, max_size=5), st.sampled_from([" ", " / ", "/", "\n", " - ", ", ", " ou "]))
def test_telephones_side_by_side_are_nobody(numbers: list[str], glue: str) -> None:
    assert not holds_patient_number(glue.join(numbers))
    assert not holds_patient_number(f"Tél. {glue.join(numbers)}, fax")


@given(persons(), phones(), GLUE)
def test_a_telephone_hides_no_person_beside_it(number: str, phone: str, glue: str) -> None:
    assert holds_patient_number(f"{number}{glue}{phone}")
    assert holds_patient_number(f"{phone}{glue}{number}")


def test_the_head_of_a_letter() -> None:
    company = grouped(of_company(FREE), (3, 3, 3), " ")
    assert not holds_patient_number(f"SELARL du Ried, 67000 Strasbourg\nSIRET {company}\n01 23 45 67 89 / {PHONE}")
    assert not holds_patient_number(f"{company}\n{PHONE}")
    assert not name_holds_patient_number(f"facture_{of_company(FREE)}.pdf")


def test_a_company_whose_digits_could_be_those_of_a_person_stays_in_doubt() -> None:
    assert holds_patient_number(of_company(DOUBTFUL))
    assert holds_patient_number(f"SIRET {grouped(of_company(DOUBTFUL), (3, 3, 3), ' ')}")


@pytest.mark.parametrize("sizes", [(1, 2, 2, 2, 3, 3), (2,) * 6, (4, 4, 4), (3, 3, 3, 3), (3, 6), (1, 13)], ids=str)
def test_a_company_in_groups_that_are_not_its_own_stays_in_doubt(sizes: tuple[int, ...]) -> None:
    assert not holds_patient_number(of_company(FREE))
    assert holds_patient_number(grouped(of_company(FREE), sizes, " "))


@pytest.mark.parametrize(
    "text",
    [
        "0612345678" + "0123456789",
        f"{PHONE} 123",
        f"123 {PHONE}",
        "06 123 456 78 01 234 567 89",
        "06 12 34 56 7 06 12 34 56 78",
        "00 12 34 56 78 00 12 34 56 78",
        "06 12-34 56 78 01 23 45 67 89",
        f"+33 6 12 34 56 78 9 {PHONE}",
        "33 6 12 34 56 78 33 6 12 34 56 78",
        "0033 6 12 34 56 78 9",
        f"1{of_company(FREE)}",
        f"{of_company(FREE)}1",
        f"{of_company(FREE)} 1",
        f"67000 {of_company(FREE)}",
        "٠٦ ١٢ ٣٤ ٥٦ ٧٨ ٠٦ ١٢ ٣٤ ٥٦ ٧٨",
    ],
)  # fmt: skip
def test_what_is_not_written_as_such_stays_in_doubt(text: str) -> None:
    assert holds_patient_number(text)


@pytest.mark.parametrize("sex", list("12345678"))
def test_corsica_glued_to_letters_and_telephones(sex: str) -> None:
    for text in (f"{sex}6905 2 A 588157", f"x{sex}69052b588157x", f"{PHONE}, {sex} 69 05 2A 06 12 34 56 78"):
        assert holds_patient_number(text)
