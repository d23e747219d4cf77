"""Two declarations side by side: sums that reconcile, and the reason of each difference."""

from __future__ import annotations

import dataclasses
import itertools
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.domain.answers import Answers, Entry, Profile, Rate, Value
from forfait_desktop.domain.campaign import Rule
from forfait_desktop.domain.comparison import Comparison, Row, compare, side
from tests.domain.builders import counts, gated, indicator, rate, yes_no
from tests.domain.strategies import entries
from tests.presentation.benches import bundled, bundled_ids

GP = Profile(specialty_group="generaliste", medecin_traitant=True, lap_available=True)
LATE = date(2026, 3, 1)
GATE_2022: Answers = {
    "logiciel-lap": {"lap": True, "dmp": True},
    "messagerie-securisee": {"atteint": True},
    "sesam-vitale": {"atteint": True},
    "teletransmission": {"taux": Rate(80, 100)},
    "horaires": {"atteint": True},
}
GATE_2023: Answers = {
    "logiciel-segur": {"segur": True, "lap": True},
    "sesam-vitale": {"atteint": True},
    "teletransmission": {"taux": Rate(80, 100)},
    "horaires": {"atteint": True},
}


def comparison(before: int, answers: Answers, after: int, others: Answers, profile: Profile = GP) -> Comparison:
    return compare(
        side(bundled(f"forfait-structure-{before}")[0], Entry(answers, profile=profile), LATE),
        side(bundled(f"forfait-structure-{after}")[0], Entry(others, profile=profile), LATE),
    )


def row(found: Comparison, indicator: str) -> Row:
    (one,) = (one for one in found.rows if one.id == indicator)
    return one


def assert_reconciles(found: Comparison) -> None:
    assert sum((one.difference for one in found.rows), Decimal(0)) == found.difference
    assert sum((one.before or Decimal(0) for one in found.rows), Decimal(0)) == found.before.euros
    assert sum((one.after or Decimal(0) for one in found.rows), Decimal(0)) == found.after.euros
    for one in found.rows:
        if one.difference:
            assert one.why, f"{one.id}: a difference has a reason"


@pytest.mark.parametrize(("first", "second"), list(itertools.pairwise(bundled_ids())))
@settings(max_examples=12)
@given(data=st.data())
def test_the_rows_sum_to_the_totals(first: str, second: str, data: st.DataObject) -> None:
    before, after = bundled(first)[0], bundled(second)[0]
    today = data.draw(st.sampled_from([date(2018, 1, 2), date(2023, 12, 20), LATE]))
    found = compare(side(before, data.draw(entries(before)), today), side(after, data.draw(entries(after)), today))
    assert_reconciles(found)


def test_coordination_changes_of_volet_without_a_difference() -> None:
    msp: Answers = {"coordination": {"msp": True}}
    found = comparison(2022, {**GATE_2022, **msp}, 2023, {**GATE_2023, **msp})
    one = row(found, "coordination")
    # 120 points in both years, 840 €.
    assert (one.before, one.after, one.why) == (Decimal(840), Decimal(840), "volet")
    assert (one.volet_before, one.volet_after) == ("volet-1", "volet-2")
    lump = row(found, "volet-1")
    assert (lump.lump, lump.before, lump.after, lump.why) == (True, Decimal(1960), Decimal(1960), "")
    assert_reconciles(found)


def test_the_same_answers_under_another_rule() -> None:
    # 80 % of AAT: met at 70 % in 2023 (30,5 points), not at 90 % in 2024.
    aat: Answers = {"aat": {"taux": Rate(80, 100)}}
    found = comparison(2023, {**GATE_2023, **aat}, 2024, {**GATE_2023, **aat})
    one = row(found, "aat")
    assert (one.before, one.after, one.why) == (Decimal("213.5"), Decimal(0), "rule")
    assert [change.code for change in one.changes] == ["points", "threshold"]


def test_other_figures_and_other_answers() -> None:
    before = {**GATE_2023, "dmp": {"taux": Rate(40, 100)}, "codage": {"atteint": True}}
    after = {**GATE_2023, "dmp": {"taux": Rate(20, 100)}, "codage": {"atteint": False}}
    found = comparison(2024, before, 2025, after)
    assert (row(found, "dmp").difference, row(found, "dmp").why) == (Decimal(-280), "figures")
    assert (row(found, "codage").difference, row(found, "codage").why) == (Decimal(-350), "answer")
    assert row(found, "sas").why == ""
    assert_reconciles(found)


def test_points_that_moved_are_the_rule() -> None:
    # 95 % in both years: 30,5 then 22,5 points, 8 × 7 = 56 € less.
    pse: Answers = {"pse": {"taux": Rate(95, 100)}}
    found = comparison(2023, {**GATE_2023, **pse}, 2024, {**GATE_2023, **pse})
    assert (row(found, "pse").difference, row(found, "pse").why) == (Decimal(-56), "rule")


def test_new_lines_and_lines_that_are_gone() -> None:
    found = comparison(2022, {**GATE_2022, "sas": {}}, 2023, {**GATE_2023, "apcv": {"nombre": 3}})
    assert (row(found, "apcv").before, row(found, "apcv").after, row(found, "apcv").why) == (None, Decimal(280), "new")
    gone = row(found, "effection-sas")
    assert (gone.before, gone.after, gone.why) == (Decimal(0), None, "rule")
    assert found.rows[-1] == gone
    assert_reconciles(found)


def test_a_gate_that_an_answer_closed() -> None:
    closed = {**GATE_2023, "horaires": {"atteint": False}}
    codage: Answers = {"codage": {"atteint": True}}
    found = comparison(2024, {**GATE_2023, **codage}, 2025, {**closed, **codage})
    assert (row(found, "volet-1").difference, row(found, "volet-1").why) == (Decimal(-1960), "answer")
    assert (row(found, "codage").difference, row(found, "codage").why) == (Decimal(-350), "answer")


def test_a_gate_that_a_figure_closed() -> None:
    closed = {**GATE_2023, "teletransmission": {"taux": Rate(50, 100)}}
    found = comparison(2024, GATE_2023, 2025, closed)
    assert row(found, "volet-1").why == "figures"


def test_a_gate_that_new_conditions_closed() -> None:
    # The software of 2022 says nothing of the one that 2023 asks for.
    found = comparison(2022, GATE_2022, 2023, {**GATE_2022})
    assert (row(found, "volet-1").difference, row(found, "volet-1").why) == (Decimal(-1960), "rule")


def test_a_point_that_is_worth_more_weighs_as_the_rule_beside_a_gate() -> None:
    # 50 points behind a gate that an answer closed: 50 × (21 - 7) = 700 € by the rule, 350 € by the gate.
    campaign = bundled("forfait-structure-2024")[0]
    dearer = dataclasses.replace(campaign, point_value=Decimal(21))
    codage: Answers = {**GATE_2023, "codage": {"atteint": True}}
    closed: Answers = {**codage, "horaires": {"atteint": False}}
    before, after = Entry(closed, profile=GP), Entry(codage, profile=GP)
    found = compare(side(campaign, before, LATE), side(dearer, after, LATE))
    assert (row(found, "codage").difference, row(found, "codage").why) == (Decimal(1050), "rule")
    # The other way round: 350 € that the gate took, and 700 € that the point lost behind it.
    found = compare(side(dearer, after, LATE), side(campaign, before, LATE))
    assert (row(found, "codage").difference, row(found, "codage").why) == (Decimal(-1050), "rule")


@pytest.mark.parametrize(("first", "second", "difference"), [(False, True, 1050), (True, False, -350)])
def test_an_answer_weighs_what_its_points_are_worth_in_the_second_year(
    first: bool, second: bool, difference: int
) -> None:
    # 50 points: 350 € at 7 €, 1 050 € at 21 €. The rule alone would add 700 €, the answer takes 1 050 € or adds them.
    campaign = bundled("forfait-structure-2024")[0]
    dearer = dataclasses.replace(campaign, point_value=Decimal(21))
    before, after = (Entry({**GATE_2023, "codage": {"atteint": value}}, profile=GP) for value in (first, second))
    found = compare(side(campaign, before, LATE), side(dearer, after, LATE))
    assert (row(found, "codage").difference, row(found, "codage").why) == (Decimal(difference), "answer")


def gate_why(before: Rule, answer: Value | None, after: Rule, other: Value | None) -> tuple[Decimal, str]:
    """The lump of a gate of one condition, x, and why it differs."""
    sides = []
    for rule, value in ((before, answer), (after, other)):
        rules = gated([indicator("x", rule, None, "volet-1")])
        given = {} if value is None else {"x": {rule.criteria[0].id: value}}
        sides.append(side(rules, Entry(given, profile=GP), LATE))
    (lump,) = (one for one in compare(*sides).rows if one.lump)
    return lump.difference, lump.why


@pytest.mark.parametrize(
    ("before", "answer", "after", "other", "why"),
    [
        # The same answer under another condition, another answer under the same one.
        (rate("1/2"), Rate(6, 10), rate("2/3"), Rate(6, 10), "rule"),
        (rate("1/2"), Rate(6, 10), rate("1/2"), Rate(4, 10), "figures"),
        (yes_no(), True, yes_no(), False, "answer"),
        (yes_no(), True, yes_no(), None, "answer"),
        # True and 1 are not the same answer: a « oui » is no count.
        (counts(1, "n"), 1, counts(1, "n"), True, "figures"),
    ],
)
def test_why_a_gate_closed(before: Rule, answer: Value | None, after: Rule, other: Value | None, why: str) -> None:
    assert gate_why(before, answer, after, other) == (Decimal(-1960), why)
    assert gate_why(after, other, before, answer) == (Decimal(1960), why)


def test_set_aside_is_an_answer() -> None:
    codage: Answers = {**GATE_2023, "codage": {"atteint": True}}
    before = side(bundled("forfait-structure-2024")[0], Entry(codage, profile=GP), LATE)
    entry = Entry(codage, applicability={"codage": "set-aside"}, profile=GP)
    found = compare(before, side(bundled("forfait-structure-2025")[0], entry, LATE))
    assert (row(found, "codage").difference, row(found, "codage").why) == (Decimal(-350), "answer")


def test_to_donum_everything_is_new_or_gone() -> None:
    before = side(bundled("forfait-structure-2025")[0], Entry(GATE_2023, profile=GP), LATE)
    donum = bundled("donum-2026")[0]
    answers: Answers = {
        "logiciels-a-jour": {"segur": True, "lap": True, "sesam-vitale": True},
        "teleservices-socles": {"moyenne": Rate(percent=Decimal(70))},
    }
    found = compare(before, side(donum, Entry(answers, profile=GP), date(2026, 6, 1)))
    # 280 points at 7 € in both: the lump of the socle is new, that of volet 1 is gone.
    assert (row(found, "socle").after, row(found, "socle").why) == (Decimal(1960), "new")
    assert (row(found, "volet-1").before, row(found, "volet-1").why) == (Decimal(1960), "rule")
    assert {one.why for one in found.rows} <= {"new", "rule"}
    assert_reconciles(found)
