"""What names a patient in a text: numbers made here from the published rule of the key, never from the code tested."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.identities import days_in, document_signs, is_given_name, is_matricule, is_person


@st.composite
def matricules(draw: st.DrawFn) -> str:
    """Thirteen figures and their key, as décret 82-103 builds them; letters of Corsica stay in the number."""
    sex, year = draw(st.sampled_from("12")), draw(st.integers(0, 99))
    month = draw(st.one_of(st.integers(1, 12), st.integers(20, 99)))
    place = draw(st.one_of(st.integers(1, 99).map(lambda n: f"{n:02d}"), st.sampled_from(["2A", "2B"])))
    bare = f"{sex}{year:02d}{month:02d}{place}{draw(st.integers(0, 999)):03d}{draw(st.integers(0, 999)):03d}"
    number = int(bare.replace("2A", "19").replace("2B", "18"))
    return bare + f"{97 - number % 97:02d}"


@given(matricules(), st.sampled_from(["", " ", ".", "-", "\u00a0"]))
def test_a_number_is_seen_however_it_is_cut(number: str, between: str) -> None:
    parts = (number[:1], number[1:3], number[3:5], number[5:7], number[7:10], number[10:13], number[13:])
    assert "number" in document_signs(f"Assuré {between.join(parts)}, merci")


@given(matricules(), st.integers(1, 96))
def test_a_number_whose_key_is_wrong_is_none(number: str, shift: int) -> None:
    key = (int(number[13:]) - 1 + shift) % 97 + 1
    assert not is_matricule(f"{number[:13]}{key:02d}")
    assert is_matricule(number)


def with_key(bare: str) -> str:
    return f"{bare}{97 - int(bare) % 97:02d}"


@pytest.mark.parametrize(("month", "seen"), [("00", False), ("12", True), ("13", False), ("19", False), ("20", True)])
def test_a_month_that_does_not_exist_makes_no_number(month: str, seen: bool) -> None:
    assert is_matricule(with_key(f"269{month}00123456")) is seen


def test_the_shape_of_thirteen_figures_is_enough() -> None:
    assert is_matricule("2690500123456")
    assert not is_matricule("2691300123456")


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    document_signs(text)
    days_in(text)
    is_person(text)
    is_given_name(text)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Nom de naissance : DUPONT", "birth-name"),
        ("née le 14/07/1951", "birth-date"),
        ("Date de naissance", "birth-date"),
        ("DDN : 14.07.1951", "birth-date"),
        ("ordonnance_269054958815780.pdf", "number"),
    ],
)
def test_what_a_document_says(text: str, sign: str) -> None:
    assert sign in document_signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Attestation du 12/03/2025, logiciel Weda 5.4",
        "Facture 2025-000123, SIRET 732 829 320 00074, total 1 200,00 €",
        "IBAN FR76 3000 6000 0112 3456 7890 189",
        "Tél. 03 88 11 22 33",
    ],
)
def test_what_usual_pieces_say_names_nobody(text: str) -> None:
    assert not document_signs(text)


def test_days() -> None:
    assert days_in("du 01/02/2025 au 2025-12-31, soit 14/07/51") == (
        date(2025, 2, 1), date(2025, 12, 31), date(1951, 7, 14),
    )  # fmt: skip
    assert days_in("1/1/29, 1/1/30, 1/1/0100") == (date(2029, 1, 1), date(1930, 1, 1), date(100, 1, 1))
    assert days_in("31/02/2025, 99/99/2025, 1 234/5") == ()


@pytest.mark.parametrize("name", ["DUPONT Marie", "Marie Dupont", "Mme Dupont", "M. Durand", "LE GALL Jean-Pierre"])
def test_names_of_persons(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Dr Claire MARTIN",
        "DMP Alimentation",
        "Arrêt de travail",
        "Appli carte Vitale",
        "Marie",
        "12 Marie",
        "",
        "Dupont Marie De La Tour",
    ],
)
def test_names_of_lines_are_no_persons(name: str) -> None:
    assert not is_person(name)


def test_four_words_may_be_a_person_and_words_of_the_rules_are_none() -> None:
    assert is_person("Marie De La Tour")
    assert is_person("Vaccin Marie")
    assert not is_person("Vaccin Marie", {"vaccin"})


def test_two_given_names_at_most() -> None:
    assert is_given_name("Jean-Pierre")
    assert not is_given_name("Jean-Pierre Marie")
