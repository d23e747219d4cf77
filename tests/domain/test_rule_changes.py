"""What changed in the rule of a line: each change alone, told once, and nothing where nothing changed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from forfait_desktop.domain.campaign import Campaign, Indicator, Neutralisation, Rule, Tier
from forfait_desktop.domain.rule_changes import (
    REPLACES,
    RuleChange,
    find_criterion,
    find_indicator,
    is_required,
    predecessors,
    rule_changes,
)
from tests.domain.builders import (
    EFFECTION,
    bundle,
    campaign,
    checklist,
    counts,
    criterion,
    gated,
    indicator,
    mean,
    rate,
    tiers,
    volet,
    yes_no,
)


def changes(old: Rule, new: Rule, **more: Any) -> tuple[RuleChange, ...]:
    """What is said of a line whose rule alone moved; `more` are fields of the new line."""
    line: dict[str, Any] = {"points": 40, "volet": "volet-1"}
    after = {**line, **more}
    before = campaign([indicator("x", old, **line)], [volet("volet-1"), volet("volet-2")])
    return rule_changes(before, campaign([indicator("x", new, **after)], before.volets), "x")


RULES = [
    checklist("a", "b", need="any"),
    checklist("a", "b", need="at-least", at_least=2),
    rate("1/2"),
    mean("1/2", "a", "b"),
    counts(2, "a", "b"),
    tiers(),
    bundle(),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind)
def test_nothing_is_said_of_a_rule_that_did_not_move(rule: Rule) -> None:
    assert changes(rule, rule) == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (rate("7/10"), rate("9/10"), [RuleChange("threshold", Fraction(7, 10), Fraction(9, 10))]),
        (mean("3/5", "a"), mean("4/5", "a"), [RuleChange("threshold", Fraction(3, 5), Fraction(4, 5))]),
        (counts(1, "a"), counts(3, "a"), [RuleChange("minimum", 1, 3)]),
        (checklist("a", "b"), checklist("a", "b", need="any"), [RuleChange("need", ("all", 0), ("any", 0))]),
        (
            checklist("a", "b", need="at-least", at_least=1),
            checklist("a", "b", need="at-least", at_least=2),
            [RuleChange("need", ("at-least", 1), ("at-least", 2))],
        ),
        # One condition is « all » and « any » at once.
        (checklist("a"), checklist("a", need="any"), []),
        (
            checklist("a"),
            checklist("a", "b", need="any"),
            [RuleChange("need", ("all", 0), ("any", 0)), RuleChange("criterion-added", None, "b", "b")],
        ),
        (
            checklist("a", "b", need="any"),
            checklist("a"),
            [RuleChange("need", ("any", 0), ("all", 0)), RuleChange("criterion-removed", "b", None, "b")],
        ),
        (
            tiers(),
            tiers(scale=EFFECTION[:2]),
            [
                RuleChange(
                    "scale",
                    tuple(Tier(count, Decimal(points)) for count, points in EFFECTION),
                    (Tier(0, Decimal(0)), Tier(5, Decimal(10))),
                )
            ],
        ),
        # Another kind of rule asks for something else altogether: its criteria are not compared one by one.
        (bundle(), rate("1/2"), [RuleChange("kind", "bundle", "rate")]),
        (checklist("a"), counts(1, "b"), [RuleChange("kind", "checklist", "counts")]),
    ],
)
def test_each_change_of_a_rule_is_told_once(old: Rule, new: Rule, expected: list[RuleChange]) -> None:
    assert list(changes(old, new)) == expected


def test_a_question_in_other_words_is_told() -> None:
    old, new = checklist("a", "b", "c"), checklist("d", replace(criterion("b"), label="b, autrement"), "c")
    assert changes(old, new) == (
        RuleChange("criterion-added", None, "d", "d"),
        RuleChange("criterion-removed", "a", None, "a"),
        RuleChange("question", "b", "b, autrement", "b"),
    )
    # What amelipro shows for a mean is a question too.
    shown = replace(mean("1/2", "a"), shown=replace(criterion("moyenne"), label="Taux moyen"))
    assert changes(mean("1/2", "a"), shown) == (RuleChange("question", "moyenne", "Taux moyen", "moyenne"),)


def test_points_and_neutralisation() -> None:
    granted = Neutralisation("Accordé.", ("avis",))
    assert changes(yes_no(), yes_no(), points="22.5") == (RuleChange("points", Decimal(40), Decimal("22.5")),)
    assert changes(yes_no(), yes_no(), points=None) == (RuleChange("points", Decimal(40), None),)
    assert changes(yes_no(), yes_no(), neutralised=granted) == (RuleChange("neutralised", None, "Accordé."),)
    of, back = indicator("x", yes_no(), 40, neutralised=granted), indicator("x", yes_no(), 40)
    assert rule_changes(campaign([of]), campaign([back]), "x") == (RuleChange("restored", "Accordé.", None),)
    # Granted for another reason is still granted.
    other = replace(of, neutralised=Neutralisation("Accordé encore.", ("avis",)))
    assert rule_changes(campaign([of]), campaign([other]), "x") == ()


def gate(*required: str, extra: str = "") -> Campaign:
    lines = [indicator(key, yes_no(), None, "volet-1") for key in required]
    optional = [indicator(extra, yes_no(), None, "volet-1")] if extra else []
    made = gated(lines, optional)
    return replace(made, indicators=(*made.indicators, indicator("behind", yes_no(), None, "volet-2")))


def test_what_a_gate_asks() -> None:
    assert rule_changes(gate("a", "b"), gate("a", "b"), "b") == ()
    assert rule_changes(gate("a", "b"), gate("a", extra="b"), "b") == (RuleChange("optional"),)
    assert rule_changes(gate("a", extra="b"), gate("a", "b"), "b") == (RuleChange("required"),)
    # In the volet of the gate without being one of its conditions, as the year before: nothing new.
    assert rule_changes(gate("a", extra="b"), gate("a", extra="b"), "b") == ()


def test_what_changes_of_volet() -> None:
    behind = gate("a")
    came = replace(behind, indicators=(*behind.indicators[:-1], replace(behind.indicators[-1], volet="volet-1")))
    assert rule_changes(behind, came, "behind") == (RuleChange("volet", "volet-2", "volet-1"), RuleChange("optional"))
    # Out of it, into a volet that is no gate: it was not a condition before either.
    assert rule_changes(came, behind, "behind") == (RuleChange("volet", "volet-1", "volet-2"),)
    needed = replace(came, volets=(replace(came.volets[0], required=("a", "behind")), *came.volets[1:]))
    assert rule_changes(behind, needed, "behind") == (
        RuleChange("volet", "volet-2", "volet-1"),
        RuleChange("required"),
    )
    assert rule_changes(needed, behind, "behind") == (
        RuleChange("volet", "volet-1", "volet-2"),
        RuleChange("optional"),
    )


def line(key: str) -> Indicator:
    return indicator(key, yes_no(), 10)


def test_a_line_that_only_one_of_the_two_has() -> None:
    old, new = campaign([line("gone"), line("dmp")]), campaign([line("came"), line("dmp-ordonnance"), line("dmp")])
    assert rule_changes(old, new, "gone") == (RuleChange("removed"),)
    assert rule_changes(old, new, "came") == (RuleChange("new"),)
    assert rule_changes(old, new, "nowhere") == ()
    assert rule_changes(old, new, "dmp-ordonnance") == (RuleChange("replaced", ("dmp",), "dmp-ordonnance"),)
    assert predecessors(old, "dmp-ordonnance") == ("dmp",)
    assert predecessors(old, "dmp") == ()
    assert predecessors(old, "came") == ()


def test_a_line_replaces_only_what_was_there_and_only_where_it_was_not() -> None:
    for key, replaced in REPLACES.items():
        assert predecessors(campaign([line(one) for one in replaced]), key) == replaced
        assert predecessors(campaign([line(replaced[-1])]), key) == replaced[-1:]
        assert predecessors(campaign([line(key), line(replaced[0])]), key) == ()


def test_lines_and_criteria_are_found_by_their_id() -> None:
    rules = gate("a", extra="b")
    assert find_indicator(rules, "b") is rules.indicators[1]
    assert find_indicator(rules, "c") is None
    asked = indicator("m", mean("1/2", "aat", "dmt"), 10)
    assert [find_criterion(asked, key) for key in ("dmt", "moyenne", "pse")] == [
        asked.rule.criteria[1],
        getattr(asked.rule, "shown", None),
        None,
    ]
    assert [is_required(rules, one) for one in rules.indicators] == [True, False, False]
