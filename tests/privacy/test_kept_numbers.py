"""A declaration that came with a patient's number in one of its texts says so when it is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from forfait_desktop.presentation.pages.kept_numbers import lines_with_numbers, titles_with_numbers
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage.dossier import EvidenceRecord, from_bytes, new_dossier, to_bytes
from tests.sample import SAMPLE_DAY, SAMPLE_ID, sample_campaign

NUMBER = "2 69 05 00 588 157 80"
CAMPAIGN = sample_campaign()
LINE = CAMPAIGN.indicators[0]
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
    ],
)
def test_every_text_is_looked_at(held: Mapping[str, Any]) -> None:
    dossier = replace(PLAIN, **held)
    assert lines_with_numbers(dossier) == (LINE.id,)
    assert titles_with_numbers(dossier, CAMPAIGN) == (LINE.title,)


def test_texts_of_no_line() -> None:
    dossier = replace(PLAIN, notes={"general": NUMBER, LINE.id: "12 actes"})
    assert titles_with_numbers(dossier, CAMPAIGN) == ("",)
    assert lines_with_numbers(PLAIN) == ()


def test_the_sentence_names_the_lines() -> None:
    words = Wording().entry
    assert words.kept_numbers([LINE.title]).startswith(
        "Un texte de cette déclaration ressemble à un numéro de patient dans "
        f"«\u00a0{LINE.title}\u00a0»\u00a0: effacez-le"
    )
    assert words.kept_numbers([""]).startswith("Un texte de cette déclaration ressemble à un numéro de patient\u00a0: ")


def test_it_comes_back_from_a_file() -> None:
    dossier = replace(PLAIN, notes={LINE.id: NUMBER})
    assert lines_with_numbers(from_bytes(to_bytes(dossier))) == (LINE.id,)
