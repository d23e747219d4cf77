"""« Coller les taux… »: what is read, and what is never guessed."""

from __future__ import annotations

import pytest

from forfait_desktop.domain.rate_paste import MAXIMUM_LINES, RateName, read_rates

KNOWN = (
    RateName("aat", ("Arrêt de travail (AAT)", "Arrêt de travail", "Taux d’arrêts de travail en ligne")),
    RateName("cm", ("Certificat AT-MP",)),
    RateName("pse", ("Protocole de soins (PSE)",)),
    RateName("dmt", ("Déclaration médecin traitant (DMT)",)),
    RateName("dsg", ("Déclaration de grossesse (DSG)",)),
)


@pytest.mark.parametrize(
    ("line", "key", "percent"),
    [
        ("Arrêt de travail (AAT) : 82 %", "aat", "82"),
        ("AAT\t82,5\u00a0%", "aat", "82.5"),
        ("arret de travail 82.5", "aat", "82.5"),
        ("Taux d’arrêts de travail en ligne ... 82\u202f%", "aat", "82"),
        ("Certificat AT-MP 50%", "cm", "50"),
        ("- PSE = 0 %", "pse", "0"),
        ("DMT;100,0 %", "dmt", "100.0"),
        ("  déclaration   de GROSSESSE\u00a0:\u00a014 pour cent", "dsg", "14"),
        # One percentage beside a count: the percentage is the rate.
        ("AAT : 410 actes, 82 %", "aat", "82"),
        ("AAT : 1\u00a0234 sur 1\u00a0500, 82 %", "aat", "82"),
        ("AAT 1 234 / 1 500 82 %", "aat", "82"),
        ("AAT au 31/12/2023 100 %", "aat", "100"),
        ("AAT - 31/12/2023 - 82 %", "aat", "82"),
        ("AAT au 2023-12-31 : 82 %", "aat", "82"),
        ("AAT : 82 % (seuil atteint)", "aat", "82"),
    ],
)
def test_a_line_that_names_one_rate_is_read(line: str, key: str, percent: str) -> None:
    (found,) = read_rates(line, KNOWN).lines
    assert (found.state, found.key, found.percent) == ("read", key, percent)


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("Téléconsultations : 12 %", "unknown"),
        ("82 %", "unknown"),
        ("AAT et PSE : 82 %", "ambiguous"),
        ("Protocole de soins et grossesse 85 %", "ambiguous"),
        ("AAT", "no-number"),
        ("AAT : 82 % (seuil 70 %)", "several"),
        ("AAT : 410 / 500", "several"),
        ("AAT : 820 %", "out-of-range"),
        ("AAT : -5 %", "out-of-range"),
        ("AATX : 82 %", "unknown"),
        # The end of a thousand is no rate: « 050 % » would be half, « 000 % » none.
        ("AAT : 1\u00a0050 %", "several"),
        ("AAT : 1\u202f000 %", "several"),
        ("AAT : 410 500 100 %", "several"),
        ("AAT : entre 45 et 50 %", "several"),
        ("AAT : 45-50 %", "several"),
        ("AAT : 45\u00a0à\u00a050 %", "several"),
        ("AAT : seuil 70 %", "threshold"),
        ("AAT : objectif\u00a0: 90 %", "threshold"),
        ("AAT : au moins 70 %", "threshold"),
        ("AAT ≥ 70 %", "threshold"),
        # What a field would refuse is not offered to it.
        ("AAT : ٨٢ %", "no-number"),
    ],
)
def test_a_doubtful_line_is_never_guessed(line: str, state: str) -> None:
    (found,) = read_rates(line, KNOWN).lines
    assert (found.state, found.key, found.percent) == (state, "", "")


def test_two_lines_for_the_same_rate_give_none() -> None:
    found = read_rates("AAT 82 %\nArrêt de travail 83 %\nPSE 85 %", KNOWN)
    assert [line.state for line in found.lines] == ["twice", "twice", "read"]


@pytest.mark.parametrize(
    "number", ["2690549588157", "269054958815780", "2 69 05 49 588 157 80", "1 85 05 2A 123 456 78"]
)
def test_a_patient_number_stops_everything(number: str) -> None:
    found = read_rates(f"AAT 82 %\nPSE {number}", KNOWN)
    assert found.patient
    assert found.lines == ()


def test_the_figures_of_a_table_are_no_patient_together() -> None:
    """Copied from a table, its columns are apart: four years in its headings were a number of sixteen digits."""
    found = read_rates("Téléservice\t2022\t2023\t2024\t2025\nAAT\t341\t410\t512\t600\t83,17 %", KNOWN)
    assert not found.patient
    assert [(line.state, line.percent) for line in found.lines] == [("unknown", ""), ("read", "83.17")]
    assert read_rates("AAT\t82 %\t2 69 05 49 588 157 80", KNOWN).patient


def test_names_and_words_that_are_too_short_to_tell() -> None:
    known = (RateName("pse", ("Protocole (PSE)", "PS")), RateName("note", ("Pas de note", "Bilan (BL)")))
    states = {
        "PS 82 %": "unknown",
        "BL 82 %": "unknown",
        "PSE 82 %": "read",
        # A word of three letters that only the other has is no doubt; one of four is.
        "PSE pas 82 %": "read",
        "PSE note 82 %": "ambiguous",
    }
    found = read_rates("\n".join(states), known).lines
    # Each alone: two lines for the same rate would give none.
    assert [read_rates(line, known).lines[0].state for line in states] == list(states.values())
    assert [line.text for line in found] == list(states)


def test_what_is_above_a_hundred_is_no_rate() -> None:
    for text, state in (("100", "read"), ("100,0", "read"), ("100,1", "out-of-range"), ("101", "out-of-range")):
        assert read_rates(f"AAT : {text} %", KNOWN).lines[0].state == state


def test_empty_lines_and_long_pastes() -> None:
    assert read_rates("AAT 82 %", KNOWN).patient is False
    assert read_rates(" \n\t\n", KNOWN).lines == ()
    assert len(read_rates("AAT 1 %\n" * 5000, KNOWN).lines) == 200


def test_a_patient_number_far_below_stops_everything_too() -> None:
    found = read_rates("AAT 82 %\n" + "ligne\n" * MAXIMUM_LINES + "2690549588157", KNOWN)
    assert found.patient
