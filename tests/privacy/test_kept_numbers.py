"""A declaration that came with a patient's number in one of its texts says so when it is opened."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.pages.kept_numbers import lines_with_numbers, titles_with_numbers
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.dossier import (
    Declaration,
    EvidenceRecord,
    Payment,
    Signature,
    from_bytes,
    new_dossier,
    to_bytes,
)
from tests.sample import SAMPLE_DAY, SAMPLE_ID, sample_campaign
from tests.storage.builders import full_dossier

NUMBER = "2 69 05 00 588 157 80"
CAMPAIGN = sample_campaign()
LINE = CAMPAIGN.indicators[0]
WORDS = Wording().entry
PLAIN = new_dossier(SAMPLE_ID, "0" * 64, SAMPLE_DAY)


@pytest.mark.parametrize(
    "held",
    [
        {"notes": {LINE.id: f"vue le 3, {NUMBER}"}},
        {"questions": {LINE.id: f"{NUMBER} au secrétariat"}},
        {"details": {LINE.id: {"taux": {"nom": NUMBER}}}},
        {"drafts": {LINE.id: {"taux": {"done": NUMBER.replace(" ", "")}}}},
        {"evidence": (EvidenceRecord("p1", indicators=(LINE.id,), label=NUMBER, place="Classeur"),)},
        {"evidence": (EvidenceRecord("p1", indicators=(LINE.id,), label="Facture", place=f"Dossier {NUMBER}"),)},
        {"evidence": (EvidenceRecord("p1", f"Justificatifs/{NUMBER}.pdf", "0" * 64, (LINE.id,)),)},
    ],
)
def test_every_text_is_looked_at(held: Mapping[str, Any]) -> None:
    dossier = replace(PLAIN, **held)
    assert lines_with_numbers(dossier) == (LINE.id,)
    assert titles_with_numbers(dossier, CAMPAIGN, WORDS) == (LINE.title,)


@pytest.mark.parametrize(
    ("place", "held"),
    [
        ("Profil du médecin", {"physician": Physician(name=f"Dr {NUMBER}")}),
        ("Profil du médecin", {"physician": Physician(family_name=NUMBER)}),
        ("Profil du médecin", {"physician": Physician(given_name=NUMBER)}),
        ("Profil du médecin", {"physician": Physician(rpps=NUMBER)}),
        ("Profil du médecin", {"physician": Physician(specialty=NUMBER)}),
        ("Profil du médecin", {"physician": Physician(profile=Profile(software=NUMBER))}),
        ("Profil du médecin", {"physician": Physician(profile=Profile(practice=NUMBER))}),
        ("Récapitulatif", {"prepared": Signature(by=NUMBER)}),
        ("Récapitulatif", {"reviewed": Signature(by=NUMBER)}),
        ("À recopier sur amelipro", {"declaration": Declaration(acknowledged=NUMBER)}),
        ("À recopier sur amelipro", {"declaration": Declaration(copied={"coordination": f"MSP {NUMBER}"})}),
        ("Vérifier le versement", {"payment": Payment(letter=f"Madame,\nvotre assurée {NUMBER}\nBien à vous")}),
    ],
)
def test_every_text_of_no_line_is_looked_at_and_its_screen_is_named(place: str, held: Mapping[str, Any]) -> None:
    dossier = from_bytes(to_bytes(replace(PLAIN, **held)))
    assert titles_with_numbers(dossier, CAMPAIGN, WORDS) == (place,)


def test_no_text_that_a_file_can_hold_is_forgotten() -> None:
    """Whatever is added to the format: what stands for something is known, the rest is looked at."""
    names = {"id", "indicators", "contested", "changed", "campaign", "sha256", "sector", "department"}
    raw = json.loads(to_bytes(full_dossier()))
    looked_at = 0
    for path in texts_of(raw):
        if names & set(path):
            continue
        told = json.loads(to_bytes(full_dossier()))
        place = told
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = f"Justificatifs/{NUMBER}.pdf" if path[-1] == "file" else NUMBER
        told["sha256"] = jsontext.content_hash(told)
        try:
            dossier = from_bytes(jsontext.pretty(told))
        except ForfaitError:
            continue  # a day, an amount: no such text can be there
        assert lines_with_numbers(dossier), path
        looked_at += 1
    assert looked_at > 15


def texts_of(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where the texts of a JSON value are."""
    if isinstance(value, str):
        yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from texts_of(inner, (*path, key))


@pytest.mark.parametrize(
    "held",
    [
        {"evidence": (EvidenceRecord("p1", "Justificatifs/IMG_20231103_142501.jpg", "0" * 64, (LINE.id,)),)},
        {"evidence": (EvidenceRecord("p1", indicators=(LINE.id,), label="IMG_20231103_142501.jpg"),)},
        {"physician": Physician(name="Dr Claire MARTIN", rpps="10003461033")},
        {"payment": Payment(letter="Dr Claire MARTIN\n10003461033\n67000 Strasbourg\nle 01/02/2024"),
         "physician": Physician(rpps="10003461033")},
        {"declaration": Declaration(copied={"dmp": "1234567 / 12345678"})},
    ],
)  # fmt: skip
def test_what_is_no_patient_is_not_told(held: Mapping[str, Any]) -> None:
    """The photograph of a telephone was, at each opening."""
    assert lines_with_numbers(replace(PLAIN, **held)) == ()


def test_texts_of_no_line() -> None:
    dossier = replace(PLAIN, notes={"general": NUMBER, LINE.id: "12 actes"})
    assert titles_with_numbers(dossier, CAMPAIGN, WORDS) == ("",)
    assert lines_with_numbers(PLAIN) == ()


def test_the_sentence_names_the_lines() -> None:
    assert WORDS.kept_numbers([LINE.title]).startswith(
        "Un texte de cette déclaration ressemble à un numéro de patient dans "
        f"«\u00a0{LINE.title}\u00a0»\u00a0: effacez-le"
    )
    assert WORDS.kept_numbers([""]).startswith("Un texte de cette déclaration ressemble à un numéro de patient\u00a0: ")


def test_it_comes_back_from_a_file() -> None:
    dossier = replace(PLAIN, notes={LINE.id: NUMBER})
    assert lines_with_numbers(from_bytes(to_bytes(dossier))) == (LINE.id,)
