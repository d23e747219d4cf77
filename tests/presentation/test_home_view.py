"""The library, the choice of a campaign and what a profile changes (ux.md E02, E03, S03, S04)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from forfait_desktop import assets
from forfait_desktop.campaigns.catalogue import Catalogue
from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.presentation.home import home_view
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage.library_row import IndexRow, Summary
from tests.sample import SAMPLE_DAY, sample_campaign

WORDS = Wording()
NOBODY: frozenset[str] = frozenset()
RADIOLOGIST = Physician(profile=Profile("radiologue", medecin_traitant=False, lap_available=True))

ROW = IndexRow(
    Path("/d/dossier.forfait"),
    name="Dr Claire MARTIN",
    state="in-progress",
    summary=Summary(
        "Forfait structure 2023", "forfait-structure", 2023, 10, 15, "4424", "2023-12-31", "", "2024-02-04"
    ),
)


@pytest.mark.parametrize(
    ("opens", "today", "told"),
    [
        (None, date(2018, 2, 5), "Saisie jusqu’au 5 février 2018, ouverture non publiée."),
        (None, date(2018, 2, 6), "Saisie close depuis le 5 février 2018."),
        (date(2017, 12, 4), date(2017, 12, 3), "Saisie du 4 décembre 2017 au 5 février 2018."),
        (date(2017, 12, 4), date(2018, 2, 4), "Saisie ouverte jusqu’au 5 février 2018, demain."),
        (date(2017, 12, 4), date(2018, 2, 6), "Saisie close depuis le 5 février 2018."),
    ],
)
def test_the_days_of_entry_beside_a_campaign(opens: date | None, today: date, told: str) -> None:
    assert WORDS.home.window(opens, date(2018, 2, 5), today) == told


def test_a_row_of_the_library() -> None:
    row = home_view.library_row(ROW, SAMPLE_DAY, WORDS)
    assert row.physician == "Dr Claire MARTIN"
    assert row.year == "2023  structure"
    assert row.progress == "10 sur 15"
    assert row.acquired == "4\u00a0424\u00a0€"
    assert row.deadline == "31 déc., 11 jours"
    assert row.accessible == (
        "Dr Claire MARTIN, 2023, 10 étapes sur 15, acquis estimé 4\u00a0424\u00a0€, échéance dans 11 jours"
    )
    assert row.readable


@pytest.mark.parametrize(
    ("state", "day", "progress", "deadline"),
    [
        ("to-review", date(2024, 1, 5), "à relire", "4 févr., 30 jours"),
        ("reviewed", date(2024, 2, 4), "relue", "4 févr., aujourd’hui"),
        ("copied", date(2024, 2, 5), "recopiée", "close"),
        ("paid", date(2024, 5, 5), "recopiée", "versée"),
        ("closed", date(2024, 5, 5), "archivée", "close"),
    ],
)
def test_states_of_a_row(state: str, day: date, progress: str, deadline: str) -> None:
    row = home_view.library_row(replace(ROW, state=state), day, WORDS)  # type: ignore[arg-type]
    assert (row.progress, row.deadline) == (progress, deadline)


def test_a_row_without_published_dates() -> None:
    bare = replace(ROW, summary=replace(ROW.summary, period_end="", closes=""))
    assert home_view.library_row(bare, SAMPLE_DAY, WORDS).deadline == "non publiée"


def test_an_unreadable_row_stays() -> None:
    row = home_view.library_row(
        IndexRow(Path("/d/dossier.forfait"), name="2023 MARTIN", state="unreadable", backup_at="2023-12-12T09:40:05"),
        SAMPLE_DAY,
        WORDS,
    )
    assert not row.readable
    assert row.progress == "Fichier illisible. Une copie du 12 décembre à 9\u00a0h\u00a040 est disponible."
    alone = home_view.library_row(IndexRow(Path("/d/x"), state="unreadable"), SAMPLE_DAY, WORDS)
    assert alone.progress == "Fichier illisible. Restaurez-le depuis une copie de sécurité."


def test_next_deadline() -> None:
    text = home_view.next_deadline([ROW], SAMPLE_DAY, WORDS)
    assert text == "Prochaine échéance\u00a0: 31 décembre 2023, fin de la période des taux."
    assert home_view.next_deadline([ROW], date(2024, 1, 2), WORDS) == (
        "Prochaine échéance\u00a0: 4 février 2024, fin de la saisie sur amelipro."
    )
    assert home_view.next_deadline([replace(ROW, state="paid")], SAMPLE_DAY, WORDS) == ""
    assert home_view.next_deadline([], SAMPLE_DAY, WORDS) == ""


def test_campaigns_to_choose_from() -> None:
    choices = home_view.campaign_choices(Catalogue(assets.campaigns_dir()), date(2023, 12, 20), WORDS)
    assert [choice.id for choice in choices if choice.selected] == ["forfait-structure-2023"]
    texts = {choice.id: choice.text for choice in choices}
    assert texts["donum-2026"] == "2026 — Donum"
    assert texts["forfait-structure-2023"] == "2023 — forfait structure"
    notes = {choice.id: choice.note for choice in choices}
    assert notes["donum-2026"] == "Dates de saisie non publiées."
    assert notes["forfait-structure-2023"] == "Saisie ouverte jusqu’au 11 février 2024, dans 53 jours."
    assert [choice.text for choice in choices] == sorted(texts.values(), reverse=True)


def test_s03_the_profile_removes_what_does_not_apply() -> None:
    effect = home_view.profile_effect(sample_campaign(), RADIOLOGIST, NOBODY, SAMPLE_DAY, WORDS)
    assert effect.assertion == "19 rubriques sur 22 vous concernent."
    assert [identity for identity, _, _ in effect.removed] == ["dmt", "vsm", "assistant-medical"]
    reasons = {identity: reason for identity, _, reason in effect.removed}
    assert reasons["assistant-medical"] == "L’aide n’est pas ouverte à votre spécialité (radiologie)."
    assert all(reasons.values())


def test_s04_keep_an_excluded_item() -> None:
    effect = home_view.profile_effect(sample_campaign(), RADIOLOGIST, frozenset({"vsm"}), SAMPLE_DAY, WORDS)
    assert effect.assertion == "20 rubriques sur 22 vous concernent."
    assert effect.kept == (("vsm", "VSM"),)


def test_no_specialty_yet() -> None:
    effect = home_view.profile_effect(sample_campaign(), Physician(), NOBODY, SAMPLE_DAY, WORDS)
    assert effect.assertion == "Choisissez votre spécialité pour voir vos indicateurs."
    assert effect.removed == ()


def test_first_year() -> None:
    profile = Profile("generaliste", True, True, first_installation=date(2023, 9, 1))
    effect = home_view.profile_effect(sample_campaign(), Physician(profile=profile), NOBODY, SAMPLE_DAY, WORDS)
    assert effect.notes[0].startswith("Première année\u00a0: vos taux portent sur quelques mois.")
    earlier = replace(profile, first_installation=date(2020, 9, 1))
    effect = home_view.profile_effect(sample_campaign(), Physician(profile=earlier), NOBODY, SAMPLE_DAY, WORDS)
    assert effect.notes == ()
