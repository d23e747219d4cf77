"""What a new year starts from, over the years in which rules moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from forfait_desktop.domain.answers import (
    UNKNOWN,
    Answers,
    AssistantMedical,
    Physician,
    Profile,
    Rate,
    Schemes,
)
from forfait_desktop.domain.campaign import Campaign, TiersRule
from forfait_desktop.domain.carryover import ASSISTANT, CarryLine, CarryOver, Former, Proof, carried, carry_over
from forfait_desktop.domain.rule_changes import RuleChange, predecessors, rule_changes
from tests.presentation.benches import bundled

CLAIRE = Physician(name="Dr Claire MARTIN", rpps="10003461033", profile=Profile(software="Weda"))
MSP: Answers = {"coordination": {"msp": True}}
RIED = {"coordination": {"msp": {"nom": "MSP du Ried"}}}


def year(number: int) -> Campaign:
    return bundled(f"forfait-structure-{number}" if number < 2026 else f"donum-{number}")[0]


def line_of(carry: CarryOver, indicator: str, group: str = "") -> CarryLine:
    (found,) = (one for one in carry.lines if one.id == indicator and group in ("", one.group))
    return found


def codes(changes: tuple[RuleChange, ...]) -> list[str]:
    return [one.code for one in changes]


def test_coordination_goes_through_three_years_with_its_answer() -> None:
    for before, after in ((2021, 2022), (2022, 2023), (2023, 2024), (2024, 2025)):
        former = Former(year(before), CLAIRE, MSP, RIED)
        carry = carry_over(former, year(after))
        line = line_of(carry, "coordination")
        assert line.group == "confirm"
        assert carried(carry, former, frozenset({"coordination"})).answers == MSP
        assert carried(carry, former, frozenset({"coordination"})).details == RIED


def test_coordination_tells_its_change_of_volet() -> None:
    to_2022 = rule_changes(year(2021), year(2022), "coordination")
    assert RuleChange("volet", "volet-2", "volet-1") in to_2022
    assert "optional" in codes(to_2022), "it enters volet 1 without being one of its conditions"
    to_2023 = rule_changes(year(2022), year(2023), "coordination")
    assert RuleChange("volet", "volet-1", "volet-2") in to_2023
    assert "points" not in codes(to_2023), "120 points in both years"
    assert {one.criterion for one in to_2023 if one.code == "criterion-removed"} == {
        "reunions-protocolisees",
        "autre-organisation",
    }


def test_what_the_new_rule_no_longer_asks_is_not_carried() -> None:
    former = Former(year(2022), CLAIRE, {"coordination": {"autre-organisation": True}})
    line = line_of(carry_over(former, year(2023)), "coordination")
    assert (line.group, line.gone, line.answers) == ("never", ("autre-organisation",), {})
    both = Former(year(2022), CLAIRE, {"coordination": {"autre-organisation": True, "cpts": True}})
    carry = carry_over(both, year(2023))
    line = line_of(carry, "coordination")
    assert (line.group, line.gone, line.answers) == ("confirm", ("autre-organisation",), {"cpts": True})


def test_rates_and_counts_never() -> None:
    former = Former(
        year(2023),
        CLAIRE,
        {"dmp": {"taux": Rate(148, 2000)}, "apcv": {"nombre": 12}, "aat": {"taux": Rate(percent=Decimal(82))}},
        {"apcv": {"nombre": {"date": "3/6/2023"}}},
    )
    carry = carry_over(former, year(2024))
    assert {one.id: one.group for one in carry.lines} == {"dmp": "never", "apcv": "never", "aat": "never"}
    everything = carried(carry, former, frozenset(one.id for one in carry.lines))
    assert (everything.answers, everything.details) == ({}, {})


def test_a_threshold_that_moved_is_told() -> None:
    former = Former(year(2023), CLAIRE, {"aat": {"taux": Rate(70, 100)}})
    line = line_of(carry_over(former, year(2024)), "aat")
    assert RuleChange("threshold", Fraction(7, 10), Fraction(9, 10)) in line.changes
    assert RuleChange("points", Decimal("30.5"), Decimal("22.5")) in line.changes
    restored = rule_changes(year(2023), year(2024), "dmt")
    assert "restored" in codes(restored), "2023 granted it to every généraliste"
    assert "neutralised" in codes(rule_changes(year(2022), year(2023), "sesam-vitale"))


def test_another_id_carries_nothing_and_says_so() -> None:
    former = Former(
        year(2022),
        CLAIRE,
        {"logiciel-lap": {"lap": True, "dmp": True}, "messagerie-securisee": {"atteint": True}},
        {"logiciel-lap": {"lap": {"version": "Weda 5.3"}}},
    )
    carry = carry_over(former, year(2023))
    line = line_of(carry, "logiciel-segur")
    assert line.group == "never"
    assert line.sources == ("logiciel-lap", "messagerie-securisee")
    assert line.changes == (RuleChange("replaced", ("logiciel-lap", "messagerie-securisee"), "logiciel-segur"),)
    assert [one.id for one in carry.lines] == ["logiciel-segur"]
    assert carried(carry, former, frozenset({"logiciel-segur"})).answers == {}


def test_from_2025_to_donum() -> None:
    former = Former(
        year(2025),
        CLAIRE,
        {
            "logiciel-segur": {"segur": True, "lap": True},
            "sesam-vitale": {"atteint": True},
            "aat": {"taux": Rate(95, 100)},
            "sas": {"departement": True},
            "coordination": {"msp": True},
        },
    )
    carry = carry_over(former, year(2026))
    assert {one.id: one.group for one in carry.lines} == dict.fromkeys(
        ("logiciels-a-jour", "teleservices-socles", "sas", "coordination"), "never"
    )
    assert codes(line_of(carry, "coordination").changes) == ["removed"]
    assert predecessors(year(2025), "apcv-mss") == ("apcv", "mss-patient")


def test_the_bundle_of_before_2022_stands_for_rates() -> None:
    former = Former(year(2020), CLAIRE, {"teleservices": {"atteint": True}})
    assert line_of(carry_over(former, year(2021)), "teleservices").group == "never"
    split = carry_over(Former(year(2021), CLAIRE, {"teleservices": {"atteint": True}}), year(2022))
    assert {one.group for one in split.lines} == {"never"}
    assert "aat" in {one.id for one in split.lines}


def test_software_and_equipment_are_facts_but_their_answer_is_to_confirm() -> None:
    former = Former(
        year(2023),
        CLAIRE,
        {"logiciel-segur": {"segur": True, "lap": True}, "equipements-connectes": {"ecg": True}},
        {
            "logiciel-segur": {"segur": {"version": "Weda 5.4"}},
            "equipements-connectes": {"ecg": {"modele": "Kardia"}},
        },
    )
    carry = carry_over(former, year(2024))
    assert [one.id for one in carry.of_group("taken")] == ["logiciel-segur", "equipements-connectes"]
    untouched = carried(carry, former, frozenset())
    assert untouched.answers == {}
    assert untouched.details == former.details
    pressed = carried(carry, former, frozenset({"equipements-connectes"}))
    assert pressed.answers == {"equipements-connectes": {"ecg": True}}
    assert pressed.details == former.details


def test_a_day_of_last_year_is_shown_and_not_copied() -> None:
    former = Former(
        year(2023), CLAIRE, {"horaires": {"atteint": True}}, {"horaires": {"atteint": {"verifie-le": "9/12/2023"}}}
    )
    carry = carry_over(former, year(2024))
    line = line_of(carry, "horaires")
    assert (line.group, line.dated, line.details) == ("confirm", (("atteint", "verifie-le"),), {})
    assert carried(carry, former, frozenset({"horaires"})).details == {}


def test_no_and_unknown() -> None:
    former = Former(year(2023), CLAIRE, {"codage": {"atteint": False}, "horaires": {"atteint": UNKNOWN}})
    carry = carry_over(former, year(2024))
    assert line_of(carry, "codage").answers == {"atteint": False}
    assert [one.id for one in carry.lines] == ["codage"], "« je ne sais pas » says nothing of this year"


def test_set_aside_again_but_never_a_rate() -> None:
    former = Former(
        year(2023), CLAIRE, applicability={"encadrement-etudiants": "set-aside", "spe": "set-aside", "vsm": "kept"}
    )
    carry = carry_over(former, year(2024))
    assert [one.id for one in carry.lines] == ["encadrement-etudiants"]
    assert carried(carry, former, frozenset({"encadrement-etudiants"})).applicability == {
        "encadrement-etudiants": "set-aside"
    }


def test_an_answered_line_is_not_set_aside_and_a_condition_of_the_gate_never_is() -> None:
    former = Former(year(2023), CLAIRE, MSP, applicability={"horaires": "set-aside"})
    carry = carry_over(former, year(2024))
    assert [(one.id, one.set_aside) for one in carry.lines] == [("coordination", False)]
    assert carried(carry, former, frozenset({"coordination", "horaires"})).applicability == {}
    # A condition that was answered and set aside comes back as an answer only.
    both = Former(year(2023), CLAIRE, {"horaires": {"atteint": True}}, applicability={"horaires": "set-aside"})
    line = line_of(carry_over(both, year(2024)), "horaires")
    assert (line.answers, line.set_aside) == ({"atteint": True}, False)


def test_only_a_scale_that_moved_is_told() -> None:
    before = year(2022)
    scale = next(one for one in before.indicators if isinstance(one.rule, TiersRule))
    assert isinstance(scale.rule, TiersRule)
    assert rule_changes(before, before, scale.id) == ()
    fewer = replace(scale, rule=replace(scale.rule, tiers=scale.rule.tiers[:-1]))
    after = replace(before, indicators=tuple(fewer if one is scale else one for one in before.indicators))
    assert rule_changes(before, after, scale.id) == (RuleChange("scale", scale.rule.tiers, scale.rule.tiers[:-1]),)


@pytest.mark.parametrize(
    ("valid_until", "kept"),
    [(date(2024, 12, 31), ("p1",)), (date(2024, 12, 30), ()), (None, ())],
)
def test_pieces_still_valid_at_the_end_of_the_new_year(valid_until: date | None, kept: tuple[str, ...]) -> None:
    proof = Proof("p1", ("coordination",), "Attestation de la MSP", valid_until)
    former = Former(year(2023), CLAIRE, MSP, proofs=(proof,))
    carry = carry_over(former, year(2024))
    assert line_of(carry, "coordination").proofs == kept
    assert carried(carry, former, frozenset({"coordination"})).proofs == kept
    assert carried(carry, former, frozenset()).proofs == ()


def test_the_contract_of_the_assistant_without_its_year() -> None:
    contract = AssistantMedical("0.5", date(2022, 9, 1), 2, 91)
    former = Former(year(2023), CLAIRE, schemes=Schemes(assistant_medical=contract))
    carry = carry_over(former, year(2024))
    assert line_of(carry, ASSISTANT).group == "confirm"
    assert carried(carry, former, frozenset({ASSISTANT})).schemes == Schemes(
        assistant_medical=AssistantMedical("0.5", date(2022, 9, 1))
    )
    assert carried(carry, former, frozenset()).schemes == Schemes()


@pytest.mark.parametrize(
    ("contract", "carries"),
    [
        (AssistantMedical("0.5"), True),
        (AssistantMedical(contract_date=date(2022, 9, 1)), True),
        (AssistantMedical(year=2, percentile=91), False),
        (None, False),
    ],
)
def test_what_of_a_contract_lasts(contract: AssistantMedical | None, carries: bool) -> None:
    carry = carry_over(Former(year(2023), CLAIRE, schemes=Schemes(assistant_medical=contract)), year(2024))
    assert [one.id for one in carry.lines] == ([ASSISTANT] if carries else [])
    if carries:
        assert line_of(carry, ASSISTANT).sources == (ASSISTANT,)
    # Into rules without that aid, nothing of it.
    bare = replace(year(2024), schemes=())
    assert carry_over(Former(year(2023), CLAIRE, schemes=Schemes(assistant_medical=contract)), bare).lines == ()


def test_new_lines_are_named() -> None:
    carry = carry_over(Former(year(2022), CLAIRE), year(2023))
    assert set(carry.new) == {"dsg", "ordonnance-numerique", "apcv"}
    assert carry.lines == ()
    assert carry.physician == CLAIRE
