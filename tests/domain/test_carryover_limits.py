"""What each line of last year gives to the new one: its texts, its pieces, and what is never copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from forfait_desktop.domain.answers import UNKNOWN, AssistantMedical, Physician, Rate, Schemes, Value
from forfait_desktop.domain.campaign import Campaign, Criterion, Detail, Indicator, Rule, Span
from forfait_desktop.domain.carryover import ASSISTANT, Carried, CarryLine, Former, Proof, carried, carry_over
from forfait_desktop.domain.rule_changes import RuleChange
from tests.domain.builders import (
    PERIOD_END,
    bundle,
    campaign,
    checklist,
    counts,
    criterion,
    gated,
    indicator,
    rate,
    yes_no,
)
from tests.domain.schemes import assistant_scheme

WHO = Physician(name="Dr Claire MARTIN")
NAME, TOOL, DAY = Detail("nom", "Nom"), Detail("version", "Version"), Detail("le", "Le", kind="date")


def asked(key: str, *details: Detail) -> Criterion:
    return replace(criterion(key), details=details)


def former(lines: Sequence[Indicator], **more: Any) -> Former:
    return Former(campaign(lines, year=2022), WHO, **more)


def found(before: Former, after: Campaign) -> list[CarryLine]:
    """The lines without what changed in their rules, which `rule_changes` judges."""
    return [replace(one, changes=()) for one in carry_over(before, after).lines]


LINE = indicator("coordination", checklist(asked("msp", NAME, DAY), asked("cpts", NAME), "gone"), 120)
NOW = campaign([indicator("coordination", checklist(asked("msp", NAME, DAY), asked("cpts", NAME, TOOL), "came"), 120)])
OLD = ("coordination",)


@pytest.mark.parametrize(
    ("answers", "details", "expected"),
    [
        ({}, {}, None),
        ({}, {"msp": {}}, None),
        ({}, {"msp": {"nom": ""}}, None),
        ({"msp": UNKNOWN}, {}, None),
        # A yes and a no of the same criterion; what the new rule does not ask is told when it was a yes.
        ({"msp": True, "cpts": False}, {}, CarryLine("coordination", "confirm", {"msp": True, "cpts": False})),
        ({"gone": True}, {}, CarryLine("coordination", "never", gone=("gone",))),
        ({"gone": False}, {}, None),
        ({"msp": True, "gone": True}, {}, CarryLine("coordination", "confirm", {"msp": True}, gone=("gone",))),
        # A text without an answer, beside a yes, beside « je ne sais pas »; none beside a no.
        ({}, {"msp": {"nom": "Ried"}}, CarryLine("coordination", "confirm", details={"msp": {"nom": "Ried"}})),
        (
            {"msp": True},
            {"msp": {"nom": "Ried"}},
            CarryLine("coordination", "confirm", {"msp": True}, {"msp": {"nom": "Ried"}}),
        ),
        (
            {"msp": UNKNOWN},
            {"msp": {"nom": "Ried"}},
            CarryLine("coordination", "confirm", details={"msp": {"nom": "Ried"}}),
        ),
        ({"msp": False}, {"msp": {"nom": "Ried"}}, CarryLine("coordination", "confirm", {"msp": False})),
        # A text that the new rule does not ask, or of a criterion that is gone, is left behind.
        ({"cpts": True}, {"cpts": {"autre": "x"}}, CarryLine("coordination", "confirm", {"cpts": True})),
        ({}, {"gone": {"nom": "x"}}, None),
        # A day is shown and not copied; an empty one is not even shown.
        ({}, {"msp": {"le": "3/6/2022"}}, None),
        (
            {"msp": True},
            {"msp": {"le": "3/6/2022", "nom": ""}},
            CarryLine("coordination", "confirm", {"msp": True}, dated=(("msp", "le"),)),
        ),
        ({"msp": True}, {"msp": {"le": ""}}, CarryLine("coordination", "confirm", {"msp": True})),
    ],
)
def test_what_a_list_of_conditions_gives(
    answers: dict[str, Value], details: dict[str, dict[str, str]], expected: CarryLine | None
) -> None:
    given = former([LINE], answers={"coordination": answers}, details={"coordination": details})
    assert found(given, NOW) == ([] if expected is None else [replace(expected, sources=OLD)])


def test_the_name_of_the_software_is_a_fact_and_its_other_texts_are_to_confirm() -> None:
    rule = checklist(asked("segur", TOOL, NAME))
    line = indicator("logiciel-segur", rule, 50)
    texts = {"version": "Weda 5.4", "nom": "à vérifier"}
    before = former([line], answers={"logiciel-segur": {"segur": True}}, details={"logiciel-segur": {"segur": texts}})
    after = campaign([line])
    taken, confirm = found(before, after)
    source = ("logiciel-segur",)
    assert taken == CarryLine("logiciel-segur", "taken", details={"segur": {"version": "Weda 5.4"}}, sources=source)
    assert confirm == CarryLine(
        "logiciel-segur", "confirm", {"segur": True}, {"segur": {"nom": "à vérifier"}}, sources=source
    )
    carry = carry_over(before, after)
    assert carry.of_group("taken") == carry.lines[:1]
    assert carry.of_group("confirm") == carry.lines[1:]
    assert carried(carry, before, frozenset()).details == {"logiciel-segur": {"segur": {"version": "Weda 5.4"}}}
    assert carried(carry, before, frozenset()).answers == {}
    # Pressed, the texts of both stand side by side.
    assert carried(carry, before, frozenset(source)).details == {"logiciel-segur": {"segur": texts}}
    # Of any other line, the same key is a text like another.
    other = indicator("codes", rule, 50)
    texts_of_it = {"codes": {"segur": {"version": "2"}}}
    (only,) = found(former([other], details=texts_of_it), campaign([other]))
    assert only.group == "confirm"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (rate("1/2"), rate("1/2")),
        (bundle(), checklist("atteint")),
        (checklist("atteint"), bundle()),
        (counts(1, "n"), counts(1, "n")),
    ],
)
def test_rates_counts_and_bundles_are_never_copied(old: Rule, new: Rule) -> None:
    key = old.criteria[0].id
    value = Rate(1, 2) if key == "taux" else 3 if key == "n" else True
    line, after = indicator("x", old, 10), campaign([indicator("x", new, 10)])
    assert found(former([line], answers={"x": {key: value}}), after) == [CarryLine("x", "never", sources=("x",))]
    # Nothing answered: nothing to say, whatever was noted or set aside.
    noted = former([line], details={"x": {key: {"nom": "à voir"}}}, applicability={"x": "set-aside"})
    assert found(noted, after) == []


def test_what_was_set_aside_is_offered_again() -> None:
    line = indicator("video", yes_no(), 50)
    aside = former([line], applicability={"video": "set-aside"})
    assert found(aside, campaign([line])) == [CarryLine("video", "confirm", set_aside=True, sources=("video",))]
    # As a condition of a gate it cannot be set aside.
    assert found(aside, gated([replace(line, volet="volet-1")])) == []
    assert found(former([line], applicability={"video": "kept"}), campaign([line])) == []
    answered = former([line], answers={"video": {"atteint": True}})
    assert found(answered, campaign([line])) == [CarryLine("video", "confirm", {"atteint": True}, sources=("video",))]


def test_pieces_go_with_their_line_once() -> None:
    lines = [indicator(key, yes_no(), 10) for key in ("a", "b")]
    proofs = (
        Proof("both", ("a", "b"), "Contrat", PERIOD_END),
        Proof("late", ("a",), "Attestation", date(2024, 1, 1)),
        Proof("short", ("a",), "Facture", date(2023, 12, 30)),
        Proof("unknown", ("a",), "Copie"),
        Proof("other", ("b",), "Charte", PERIOD_END),
    )
    answers = {key: {"atteint": True} for key in ("a", "b")}
    before = former(lines, answers=answers, proofs=proofs)
    after = campaign(lines)
    assert [one.proofs for one in found(before, after)] == [("both", "late"), ("both", "other")]
    carry = carry_over(before, after)
    assert carried(carry, before, frozenset({"a", "b"})).proofs == ("both", "late", "other")
    assert carried(carry, before, frozenset({"b"})).proofs == ("both", "other")
    # Where the period has no published end, the year of the campaign has one.
    for end, kept in ((None, ("both", "late")), (date(2023, 12, 30), ("both", "late", "short"))):
        moved = campaign(lines, period=Span(date(2023, 1, 1), end))
        assert found(before, moved)[0].proofs == kept


def test_lines_that_were_replaced_and_lines_that_are_gone() -> None:
    keys = ("dmp", "ordonnance-numerique", "codage", "horaires")
    lines = [indicator(key, yes_no(), 10) for key in keys]
    after = campaign([indicator("dmp-ordonnance", yes_no(), 20), indicator("new", yes_no(), 20)])
    yes: dict[str, Value] = {"atteint": True}
    before = former(lines, answers={"ordonnance-numerique": yes, "codage": yes})
    carry = carry_over(before, after)
    assert carry.lines == (
        CarryLine(
            "dmp-ordonnance",
            "never",
            sources=("ordonnance-numerique",),
            changes=(RuleChange("replaced", ("dmp", "ordonnance-numerique"), "dmp-ordonnance"),),
        ),
        # « horaires » is gone too: nothing was answered to it.
        CarryLine("codage", "never", sources=("codage",), changes=(RuleChange("removed"),)),
    )
    assert carry.new == ("new",)
    assert carry.physician == WHO
    # Nothing was answered to what it replaces: neither carried nor new.
    bare = carry_over(former(lines), after)
    assert (bare.lines, bare.new) == ((), ("new",))
    assert carried(carry, before, frozenset({"dmp-ordonnance", "codage"})) == Carried({}, {}, {}, Schemes(), ())


def test_the_contract_is_carried_only_where_it_is_pressed() -> None:
    contract = AssistantMedical("0.5", date(2022, 9, 1), 2, 91, 40_000, "autre")
    line = indicator("a", yes_no(), 10)
    given = former(
        [line],
        answers={"a": {"atteint": True}},
        schemes=Schemes(assistant_medical=contract),
        applicability={"a": "set-aside"},
    )
    carry = carry_over(given, campaign([line], schemes=(assistant_scheme(),)))
    lasting = Schemes(assistant_medical=AssistantMedical("0.5", date(2022, 9, 1)))
    yes: dict[str, dict[str, Value]] = {"a": {"atteint": True}}
    chosen = carried(carry, given, frozenset({ASSISTANT, "a"}))
    assert chosen == Carried(yes, {}, {"a": "set-aside"}, lasting, ())
    assert carried(carry, given, frozenset({"a"})).schemes == Schemes()
    assert carried(carry, given, frozenset({ASSISTANT})) == Carried({}, {}, {}, lasting, ())
