"""What looks like a patient number in a text, and what only looks long. The numbers have a département 00."""

from __future__ import annotations

import pytest

from forfait_desktop.domain.patient_number import holds_patient_number, name_holds_patient_number

NUMBER = "2690500588157"


@pytest.mark.parametrize(
    "between",
    [
        "", " ", "\u00a0", "\u202f", ".", "-", "_", "/", "\u200b", "\u2060", "\ufeff", "\n",
        # What a word processor writes for a hyphen, and what is pasted unseen with a text.
        "\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\u00ad", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a",
        "\u202c", "\u2066", "\u2069", " \u2013 ",
    ],
)  # fmt: skip
def test_thirteen_digits_whatever_stands_between(between: str) -> None:
    assert holds_patient_number(between.join(NUMBER))
    assert holds_patient_number(f"Mme X, {between.join(NUMBER)} vue le 3")
    assert not holds_patient_number(between.join(NUMBER[:12]))


@pytest.mark.parametrize("place", ["2A", "2B", "2a", "2b"])
@pytest.mark.parametrize("sex", list("12378"))
def test_corsica_has_a_letter(place: str, sex: str) -> None:
    assert holds_patient_number(f"{sex}69 05 {place} 588 157")
    assert not holds_patient_number(f"{sex}69 05 {place} 588 15")


@pytest.mark.parametrize(
    "text",
    [
        "", "2023", "148 sur 2000", "10003461033", "2690500588 et 157", "4690A2A588157",
        "01/01/2023 - 31/12/2023", "01.01.2023\u201331.12.2023", "2023-01-01/2023-12-31", "le 12/10/2023, 10003461033",
        "01-01-2023 - 31-12-2023",
    ],
)  # fmt: skip
def test_other_texts(text: str) -> None:
    assert not holds_patient_number(text)


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20231103_142501.jpg",
        "Capture 2023-11-03 142501.png",
        "Capture du 2023-11-03 à 14.25.01.png",
        "scan-20231231-235959-123.pdf",
        "1999-01-01 00-00-00.pdf",
    ],
)
def test_a_moment_in_a_file_name_is_no_patient(name: str) -> None:
    assert not name_holds_patient_number(name)
    assert name_holds_patient_number(f"{name} {NUMBER}")


@pytest.mark.parametrize(
    "name", ["20231303142501.jpg", "20231132142501.jpg", "20231103242501.jpg", "20231103146001.jpg"]
)
def test_a_moment_that_does_not_exist_is_not_a_moment(name: str) -> None:
    assert name_holds_patient_number(name)


@pytest.mark.parametrize(
    "text",
    [
        "2 69 05/00/5881 57",
        "12/10/2023 2690500588157",
        "32/01/2023-31/13/2023",
        "131/12/2023 45678",
        "2-69-05-00-588-157",
        "12-10-2023 2690500588157",
        "32-01-2023-31-13-2023",
    ],
)
def test_what_is_no_day_is_counted(text: str) -> None:
    assert holds_patient_number(text)
