"""What each field of amelipro asks: something to copy, to check, or nothing yet; and when amelipro takes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

import pytest

from forfait_desktop.domain.answers import UNKNOWN, IndicatorAnswers, Value
from forfait_desktop.domain.campaign import AmeliproEntry, Indicator, Rule, Window
from forfait_desktop.domain.copying import CopyLine, copy_lines, following, has_something, keys_to_tick, window_state
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import IndicatorResult, Parts, Status
from tests.domain.builders import (
    BEFORE_END,
    CLOSES,
    OPENS,
    bundle,
    campaign,
    checklist,
    counts,
    done,
    entry,
    indicator,
    rate,
    yes_no,
)

ALL = checklist("a", "b")
ANY = checklist("a", "b", need="any")
LEAST = checklist("a", "b", need="at-least", at_least=2)
STATUSES: tuple[Status, ...] = ("neutralised", "not_applicable", "invalid", "met", "not_met", "started", "unanswered")


def something(
    rule: Rule,
    status: Status,
    given: IndicatorAnswers,
    *,
    criterion: str = "",
    prefilled: bool = False,
    removed: tuple[str, ...] = (),
) -> bool:
    line = indicator("x", rule, 10)
    one = next((one for one in rule.criteria if one.id == criterion), None)
    result = IndicatorResult("x", line.volet, status, Parts(), removed=removed)
    return has_something(CopyLine("x", "", line, one, prefilled), result, given)


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("rule", [ALL, ANY, rate("1/2"), bundle()], ids=["all", "any", "rate", "bundle"])
def test_what_amelipro_fills_is_to_be_checked_unless_it_does_not_apply(rule: Rule, status: Status) -> None:
    assert something(rule, status, {}, prefilled=True) is (status != "not_applicable")
    # What is granted is to be seen there too, answered or not.
    if status == "neutralised":
        assert something(rule, status, {})


@pytest.mark.parametrize("rule", [ALL, ANY, rate("1/2"), counts(1, "a"), bundle()], ids=lambda rule: rule.kind)
@pytest.mark.parametrize("status", ["unanswered", "started", "invalid", "not_applicable"])
def test_nothing_is_copied_of_a_line_that_is_not_decided(rule: Rule, status: Status) -> None:
    assert not something(rule, status, {one.id: True for one in rule.criteria})


@pytest.mark.parametrize(
    ("value", "copied"), [(True, True), (False, True), (UNKNOWN, False), (None, False)], ids=["oui", "non", "?", "-"]
)
@pytest.mark.parametrize("status", ["unanswered", "started", "met", "not_met"])
@pytest.mark.parametrize("rule", [ALL, ANY, LEAST], ids=["all", "any", "least"])
def test_a_field_of_one_condition_is_its_yes_or_its_no_whatever_the_rest_says(
    rule: Rule, status: Status, value: Value | None, copied: bool
) -> None:
    given: dict[str, Value] = {"b": UNKNOWN}
    if value is not None:
        given["a"] = value
    assert something(rule, status, given, criterion="a") is copied
    # « oui » elsewhere is not the answer to this condition.
    assert not something(rule, status, {"b": True}, criterion="a")


def test_a_field_of_one_condition_waits_while_an_entry_cannot_be_right() -> None:
    assert not something(ALL, "invalid", {"a": True}, criterion="a")
    assert not something(bundle(), "started", {}, criterion="atteint")
    assert something(bundle(), "met", {"atteint": False}, criterion="atteint")


@pytest.mark.parametrize(
    ("given", "status", "copied"),
    [
        ({"a": True, "b": True}, "met", True),
        # One « non » is enough to declare « non ».
        ({"a": False}, "not_met", True),
        ({"a": False, "b": UNKNOWN}, "not_met", True),
        # Met although one answer is missing: only where the profile leaves a doubt that changes nothing.
        ({"a": True}, "met", True),
        ({"a": True}, "not_met", False),
        ({"a": UNKNOWN}, "met", False),
        ({}, "met", False),
        ({}, "not_met", False),
    ],
)
def test_a_line_that_asks_for_everything(given: IndicatorAnswers, status: Status, copied: bool) -> None:
    assert something(ALL, status, given) is copied
    # The same of a line whose inside is not published.
    single = {"atteint": given["a"]} if "a" in given else {}
    if "b" not in given and status != "not_met":
        assert something(bundle(), status, single) is copied


def test_what_the_profile_removed_is_not_awaited() -> None:
    assert something(ALL, "not_met", {"a": True}, removed=("b",))
    assert not something(ALL, "not_met", {"b": False}, removed=("b",))
    assert not something(ALL, "not_met", {"a": True})


@pytest.mark.parametrize("rule", [ANY, LEAST, rate("1/2"), counts(1, "a", "b")], ids=lambda rule: rule.kind)
def test_of_the_others_a_doubt_is_not_copied(rule: Rule) -> None:
    first, *_ = rule.criteria
    assert something(rule, "met", {first.id: True})
    assert something(rule, "not_met", {first.id: False})
    assert not something(rule, "not_met", {first.id: UNKNOWN})
    assert not something(rule, "met", {first.id: True, "b": UNKNOWN})


# --- the fields in their order ----------------------------------------------------------------------------------------

LINES = (
    indicator("software", ALL, 50),
    indicator("flow", rate("1/2"), 40, declared="computed"),
    indicator("hours", yes_no(), 10),
)
FIELDS = (
    AmeliproEntry("hours", "Horaires"),
    AmeliproEntry("software", "Version", criterion="b"),
    AmeliproEntry("software", "Logiciel", criterion="nothing-like-it"),
    AmeliproEntry("flow", "Taux", prefilled=True),
)


def test_the_fields_of_amelipro_in_its_order_and_with_its_names() -> None:
    found = copy_lines(campaign(LINES, amelipro=FIELDS))
    assert [(one.key, one.label, one.indicator.id, one.prefilled) for one in found] == [
        ("hours", "Horaires", "hours", False),
        ("software.b", "Version", "software", False),
        ("software", "Logiciel", "software", False),
        ("flow", "Taux", "flow", True),
    ]
    assert [one.criterion.id if one.criterion is not None else "" for one in found] == ["", "b", "", ""]


def test_without_them_the_lines_of_the_campaign_in_their_order() -> None:
    found = copy_lines(campaign(LINES))
    assert [(one.key, one.label, one.criterion, one.prefilled) for one in found] == [
        ("software", "", None, False),
        ("flow", "", None, True),
        ("hours", "", None, False),
    ]


def test_the_fields_to_tick_are_those_with_something() -> None:
    rules = campaign(LINES, amelipro=FIELDS)
    given = entry({"software": {"a": True, "b": True}, "flow": {"taux": done(1, 10)}})
    found = evaluate(rules, given, BEFORE_END)
    assert keys_to_tick(rules, found, given.answers) == ("software.b", "software", "flow")
    nothing = evaluate(rules, entry(), BEFORE_END)
    assert keys_to_tick(rules, nothing, {}) == ("flow",)


# --- when, and what comes next ----------------------------------------------------------------------------------------

DAY_BEFORE, DAY_AFTER = date(2023, 12, 10), date(2024, 2, 12)
Known = Literal["both", "opens", "closes", "none"]


@pytest.mark.parametrize(
    ("known", "day", "state"),
    [
        ("both", DAY_BEFORE, "before"),
        ("both", OPENS, "open"),
        ("both", CLOSES, "open"),
        ("both", DAY_AFTER, "after"),
        ("opens", DAY_BEFORE, "before"),
        ("opens", OPENS, "unknown"),
        ("opens", DAY_AFTER, "unknown"),
        ("closes", DAY_BEFORE, "unknown"),
        ("closes", CLOSES, "unknown"),
        ("closes", DAY_AFTER, "after"),
        ("none", OPENS, "unknown"),
    ],
)
def test_whether_amelipro_takes_declarations(known: Known, day: date, state: str) -> None:
    opens = OPENS if known in ("both", "opens") else None
    closes = CLOSES if known in ("both", "closes") else None
    assert window_state(Window(opens, closes), day) == state


@pytest.mark.parametrize(
    ("ticked", "at", "found"),
    [
        ([False, False, False], 0, 1),
        ([False, True, False], 0, 1),
        ([False, False, False], 1, 2),
        # From the last one, back to the first that is left.
        ([True, False, False], 2, 1),
        ([False, True, True], 2, 0),
        ([True, True, True], 2, 2),
        ([True], 0, 0),
    ],
)
def test_the_next_row(ticked: list[bool], at: int, found: int) -> None:
    assert following(ticked, at) == found


def test_a_line_of_the_campaign_is_the_same_object() -> None:
    made: tuple[Indicator, ...] = (replace(LINES[0]), LINES[1])
    assert [one.indicator for one in copy_lines(campaign(made))] == list(made)
