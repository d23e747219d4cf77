"""The words of carry-over, of a comparison and of new rules, over every pair of years; their typography (S40)."""

from __future__ import annotations

import dataclasses
import itertools
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.domain.answers import AssistantMedical, Entry, Physician, Profile, Rate, Schemes
from forfait_desktop.domain.campaign import Campaign, answer_kind, criteria_of
from forfait_desktop.domain.campaign_diff import campaign_diff
from forfait_desktop.domain.carryover import Former, Proof, carried, carry_over
from forfait_desktop.domain.comparison import compare, side
from forfait_desktop.domain.rule_changes import rule_changes
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.command.case import Case
from forfait_desktop.presentation.comparison_view import bridge_view, comparison_view
from forfait_desktop.presentation.home.carryover_view import CarryOverView, CarryRowView, carryover_view
from forfait_desktop.presentation.home.former_years import is_same_physician, normalised
from forfait_desktop.presentation.update_view import import_view, refusal_view
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.session.packs import Pack
from forfait_desktop.storage.dossier import check_against, new_dossier
from tests.presentation.benches import bundled, bundled_ids
from tests.presentation.test_typography import any_value, faults, strings

WORDS = Wording()
CLAIRE = Physician(
    name="Dr Claire MARTIN", rpps="10003461033", specialty="Médecine générale", profile=Profile(software="Weda")
)
PAIRS = list(itertools.pairwise([f"forfait-structure-{year}" for year in range(2017, 2026)] + ["donum-2026"]))


def any_former(campaign: Campaign, seed: int) -> Former:
    rng = random.Random(seed)  # noqa: S311 - answers to show, no secret
    answers = {
        line.id: {
            one.id: any_value(answer_kind(line.rule, one.id), rng) for one in criteria_of(line) if rng.random() < 0.7
        }
        for line in campaign.indicators
    }
    details = {
        line.id: {one.id: {text.key: "le 3 mai" for text in one.details} for one in criteria_of(line) if one.details}
        for line in campaign.indicators
    }
    end = date(campaign.year + 2, 1, 1)
    proofs = tuple(Proof(line.id, (line.id,), f"Pièce de {line.short}", end) for line in campaign.indicators[::3])
    contract = Schemes(assistant_medical=AssistantMedical("0.5", date(2022, 9, 1), 1, 50))
    kept = {key: row for key, row in answers.items() if row}
    return Former(campaign, CLAIRE, kept, details, schemes=contract, proofs=proofs)


def rows(view: CarryOverView) -> Iterator[CarryRowView]:
    return (row for group in view.groups for row in group.rows)


@pytest.mark.parametrize(("before", "after"), PAIRS)
@pytest.mark.parametrize("seed", range(6))
def test_every_sentence_of_carry_over_is_well_set(before: str, after: str, seed: int) -> None:
    former, campaign = any_former(bundled(before)[0], seed), bundled(after)[0]
    carry = carry_over(former, campaign)
    view = carryover_view(former, campaign, carry, frozenset({"codage"}), WORDS)
    assert faults(strings(view)) == []
    assert [group.id for group in view.groups] == [
        one for one in ("taken", "confirm", "never") if one in {group.id for group in view.groups}
    ]
    for row in rows(view):
        assert row.title
        assert row.before
        assert (row.action is not None) == any(row in group.rows for group in view.groups if group.id == "confirm")


@pytest.mark.parametrize(("before", "after"), list(itertools.permutations(bundled_ids(), 2)))
def test_whatever_is_carried_fits_the_new_campaign_and_is_no_figure(before: str, after: str) -> None:
    campaign = bundled(after)[0]
    for seed in range(3):
        former = any_former(bundled(before)[0], seed)
        carry = carry_over(former, campaign)
        taken = carried(carry, former, frozenset(line.id for line in carry.lines))
        values = [value for row in taken.answers.values() for value in row.values()]
        assert all(isinstance(value, bool) for value in values), "no rate, no count, no « je ne sais pas »"
        dossier = dataclasses.replace(
            new_dossier(campaign.id, "0" * 64, date(2026, 1, 5), CLAIRE),
            answers=taken.answers,
            details=taken.details,
            applicability=taken.applicability,
            schemes=taken.schemes,
        )
        check_against(dossier, campaign)
        assert carried(carry, former, frozenset()).answers == {}, "nothing without a press"


def test_the_drawn_lines() -> None:
    former = Former(
        bundled("forfait-structure-2022")[0],
        CLAIRE,
        {"coordination": {"cpts": True}, "dmp": {"taux": Rate(148, 2000)}, "codage": {"atteint": False}},
        {"coordination": {"cpts": {"nom": "CPTS du Ried"}}},
    )
    campaign = bundled("forfait-structure-2023")[0]
    view = carryover_view(former, campaign, carry_over(former, campaign), frozenset(), WORDS)
    assert view.title == "Que reprendre de 2022\u00a0?"
    found = {row.title: row for row in rows(view)}
    assert found["Exercice coordonné"].before == "L’an dernier\u00a0: oui, CPTS du Ried"
    assert found["Capacité à coder"].before == "L’an dernier\u00a0: non"
    assert found["Alimentation du DMP"].before == "L’an dernier\u00a0: 7,4\u00a0%"
    assert found["Alimentation du DMP"].changes == ("Seuil\u00a0: 20\u00a0%, puis 10\u00a0%.",)
    assert found["Alimentation du DMP"].action is None
    action = found["Exercice coordonné"].action
    assert action is not None
    assert (action.text, action.name) == ("Reprendre", "Reprendre Exercice coordonné")
    later = bundled("forfait-structure-2024")[0]
    view = carryover_view(former, later, carry_over(former, later), frozenset(), WORDS)
    assert {row.title: row for row in rows(view)}["Capacité à coder"].before == "En 2022\u00a0: non"


def test_nothing_answered() -> None:
    former = Former(bundled("forfait-structure-2022")[0], Physician())
    campaign = bundled("forfait-structure-2023")[0]
    view = carryover_view(former, campaign, carry_over(former, campaign), frozenset(), WORDS)
    assert view.empty == "La déclaration 2022 ne contient aucune réponse à reprendre."


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_every_sentence_of_a_comparison_is_well_set(before: str, after: str) -> None:
    for seed in range(4):
        sides = []
        for number, name in enumerate((before, after)):
            former = any_former(bundled(name)[0], 7 * seed + number)
            sides.append(side(former.campaign, Entry(former.answers), date(2024, 1, 5)))
        found = compare(*sides)
        view = comparison_view(found, ("Dr A", "Dr B"), WORDS)
        assert faults(strings(view)) == []
        if view.cascade:
            first, *steps, last = view.cascade
            assert len(steps) <= 9
            assert (first.end, last.end) == (float(found.before.euros), float(found.after.euros))
            for one, following in itertools.pairwise([first, *steps]):
                assert following.start == pytest.approx(one.end)


def test_two_declarations_of_the_same_year_are_told_apart() -> None:
    campaign = bundled("forfait-structure-2024")[0]
    one = side(campaign, Entry(), date(2024, 1, 5))
    assert comparison_view(compare(one, one), ("Dr A", "Dr B"), WORDS).heads == ("Dr A", "Dr B")
    assert comparison_view(compare(one, one), ("Dr A", "Dr A"), WORDS).heads == ("Dr A (1)", "Dr A (2)")


@pytest.mark.parametrize("year", [2022, 2023, 2024, 2025])
@pytest.mark.parametrize("seed", range(5))
def test_every_sentence_of_the_bridge_is_well_set(year: int, seed: int) -> None:
    campaign, data = bundled(f"forfait-structure-{year}")
    former = any_former(campaign, seed)
    dossier = new_dossier(campaign.id, "0" * 64, date(2026, 1, 5), CLAIRE)
    case = Case(dataclasses.replace(dossier, answers=former.answers), campaign, data)
    view = bridge_view(case, [bundled("donum-2026")[0], bundled("donum-2028")[0]], WORDS)
    assert faults(strings(view)) == []
    assert any("2026" in line for line in view.lines)
    assert any("2028" in line for line in view.lines)


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_every_difference_between_two_files_has_its_words(before: str, after: str) -> None:
    # Two years under one id are the largest difference that two versions could have.
    old, data = bundled(before)[0], bundled(after)[1]
    new = bundled(after)[0]
    view = import_view(Pack(new, data, Path("recu.toml")), (old, False), WORDS)
    assert faults(strings(view)) == []
    diff = campaign_diff(old, new)
    told = " ".join(strings(view))
    for line, _ in diff.rules:
        title = next(one.title for one in (*new.indicators, *old.indicators) if one.id == line)
        assert title in told


def test_a_new_campaign_and_the_same_file() -> None:
    campaign, data = bundled("donum-2026")
    pack = Pack(campaign, data, Path("recu.toml"))
    fresh = import_view(pack, None, WORDS)
    assert "5 rubriques, 420 points au plus" in fresh.lead[1]
    assert fresh.action == "Importer ce barème"
    assert import_view(pack, (campaign, True), WORDS).action == ""
    refused = refusal_view(
        ForfaitError("campaign-bad-toml", file="recu.toml", where="", value="", line=3, column=1), WORDS
    )
    assert refused.lead[0] == "Ce fichier ne contient pas de règles reconnues. Rien n’a été modifié."
    assert refused.action == ""


def test_an_older_file_is_told() -> None:
    campaign, data = bundled("donum-2026")
    newer = dataclasses.replace(campaign, updated=date(2027, 1, 1))
    lead = import_view(Pack(campaign, data, Path("recu.toml")), (newer, False), WORDS).lead
    assert any("plus récentes, du 1er janvier 2027" in text for text in lead)


def test_every_rule_change_of_every_pair_has_a_sentence() -> None:
    ids = bundled_ids()
    for first, second in itertools.product(ids, ids):
        before, after = bundled(first)[0], bundled(second)[0]
        for line in {one.id for one in (*before.indicators, *after.indicators)}:
            for sentence in WORDS.changes.changes(rule_changes(before, after, line), before, after):
                assert sentence.endswith("."), sentence


@pytest.mark.parametrize(
    ("name", "rpps", "known", "number", "same"),
    [
        ("Dr Claire MARTIN", "", "Claire Martin", "", True),
        ("Docteur Martin Claire", "", "Dr Claire MARTIN", "", True),
        ("Dr Inès SAÏD", "", "Dr Ines Said", "", True),
        ("Dr Claire MARTIN", "10003461033", "Dr C. Martin", "10003461033", True),
        ("Dr Claire MARTIN", "10003461033", "Dr Claire MARTIN", "10101010104", False),
        ("Dr Claire MARTIN", "10003461033", "Dr Claire MARTIN", "", True),
        ("Dr Claire MARTIN", "", "Dr Paul MARTIN", "", False),
        ("", "", "", "", False),
        ("Dr", "", "Dr", "", False),
    ],
)
def test_who_is_the_same_physician(name: str, rpps: str, known: str, number: str, same: bool) -> None:
    assert is_same_physician(known, number, Physician(name=name, rpps=rpps)) is same
    assert normalised(known) == tuple(sorted(normalised(known)))
