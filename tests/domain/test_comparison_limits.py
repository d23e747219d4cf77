"""The reason of a difference, one cause at a time, on rules of a few lines; the rows always sum to the totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from forfait_desktop.domain.answers import Value
from forfait_desktop.domain.campaign import Campaign, Indicator, Span
from forfait_desktop.domain.comparison import Row, compare, side
from tests.domain.builders import AFTER, BEFORE_END, campaign, done, entry, gated, indicator, rate, volet, yes_no

YES: dict[str, Value] = {"atteint": True}
NO: dict[str, Value] = {"atteint": False}
Answers = dict[str, dict[str, Value]]
DOOR = indicator("door", yes_no(), None, "volet-1")
OPEN: Answers = {"door": YES}


def rows(
    before: Campaign, given: Answers, after: Campaign, other: Answers, today: date = BEFORE_END
) -> dict[str, tuple[Decimal | None, Decimal | None, str]]:
    """Row → before, after and why; lumps under « lump.<volet> »."""
    found = compare(side(before, entry(given), today), side(after, entry(other), today))
    assert sum((one.difference for one in found.rows), Decimal(0)) == found.difference
    assert found.difference == found.after.euros - found.before.euros
    return {f"lump.{one.id}" if one.lump else one.id: (one.before, one.after, one.why) for one in found.rows}


def gate(behind: Sequence[Indicator] = (), lump: int | None = None, **more: Any) -> Campaign:
    return gated([DOOR], behind, lump=lump, **more)


def line(points: int | str | None = 40, **more: Any) -> Indicator:
    return indicator("x", yes_no(), points, **more)


def test_half_points_are_compared_to_the_cent() -> None:
    before, after = campaign([line("22.5")]), campaign([line("30.5")])
    assert rows(before, {"x": YES}, after, {"x": YES}) == {"x": (Decimal("157.5"), Decimal("213.5"), "rule")}
    assert rows(before, {"x": YES}, before, {"x": NO}) == {"x": (Decimal("157.5"), Decimal(0), "answer")}
    assert rows(before, {"x": NO}, after, {"x": NO}) == {"x": (Decimal(0), Decimal(0), "")}


def test_a_line_that_only_one_of_the_two_has() -> None:
    both, none = campaign([line(), indicator("y", yes_no(), 10)]), campaign([indicator("y", yes_no(), 10)])
    assert rows(none, {}, both, {"x": YES}) == {"x": (None, Decimal(280), "new"), "y": (Decimal(0), Decimal(0), "")}
    assert rows(both, {"x": YES}, none, {}) == {"y": (Decimal(0), Decimal(0), ""), "x": (Decimal(280), None, "rule")}


def test_a_line_that_was_a_part_of_a_lump() -> None:
    # Points of its own, in the same volet or in another one.
    inside = gate([replace(line(None), volet="volet-1")])
    own = gate([replace(line(40), volet="volet-1")])
    elsewhere = gate([line(40)])
    given = {**OPEN, "x": YES}
    assert rows(inside, given, own, given)["x"] == (None, Decimal(280), "rule")
    assert rows(own, given, inside, given)["x"] == (Decimal(280), None, "rule")
    assert rows(inside, given, elsewhere, given)["x"] == (None, Decimal(280), "volet")
    assert rows(elsewhere, given, inside, given)["x"] == (Decimal(280), None, "volet")
    # A part of a lump in both has no row.
    assert "x" not in rows(inside, given, inside, given)


def test_a_line_that_changes_of_volet() -> None:
    two = [volet("volet-2"), volet("volet-3")]
    before, after = campaign([line()], two), campaign([line(50, volet="volet-3")], two)
    assert rows(before, {"x": YES}, after, {"x": YES}) == {"x": (Decimal(280), Decimal(350), "volet")}
    assert rows(before, {"x": NO}, after, {"x": NO}) == {"x": (Decimal(0), Decimal(0), "volet")}
    # The answer weighs more than the ten points.
    assert rows(before, {"x": NO}, after, {"x": YES})["x"] == (Decimal(0), Decimal(350), "answer")
    found = compare(side(before, entry({"x": YES}), AFTER), side(after, entry({"x": YES}), AFTER)).rows
    assert [(one.volet_before, one.volet_after) for one in found] == [("volet-2", "volet-3")]


def test_lumps() -> None:
    full, less, none = gate(lump=280), gate(lump=175), gate()
    assert rows(full, OPEN, less, OPEN) == {"lump.volet-1": (Decimal(1960), Decimal(1225), "rule")}
    assert rows(none, OPEN, full, OPEN) == {"lump.volet-1": (None, Decimal(1960), "new")}
    assert rows(full, OPEN, none, OPEN) == {"lump.volet-1": (Decimal(1960), None, "rule")}
    assert rows(full, OPEN, full, OPEN) == {"lump.volet-1": (Decimal(1960), Decimal(1960), "")}
    assert rows(full, OPEN, full, {"door": NO}) == {"lump.volet-1": (Decimal(1960), Decimal(0), "answer")}
    assert rows(full, {}, full, OPEN) == {"lump.volet-1": (Decimal(0), Decimal(1960), "answer")}
    assert rows(full, {}, less, {}) == {"lump.volet-1": (Decimal(0), Decimal(0), "")}
    half = gate(lump=280, point_value=Decimal("7.5"))
    assert rows(half, OPEN, half, OPEN)["lump.volet-1"] == (Decimal(2100), Decimal(2100), "")
    # A lump without any condition is paid by nobody: nothing opens it.
    bare = campaign([line()], [volet("volet-2", lump=Decimal(280))])
    assert rows(bare, {}, bare, {"x": YES})["lump.volet-2"] == (Decimal(0), Decimal(0), "")
    # Its first condition opens it: what it brings then comes from the rules.
    shut = campaign([line()], [volet("volet-1", lump=Decimal(280)), volet("volet-2")])
    assert rows(shut, {}, full, OPEN)["lump.volet-1"] == (Decimal(0), Decimal(1960), "rule")
    assert rows(full, OPEN, shut, {})["lump.volet-1"] == (Decimal(1960), Decimal(0), "rule")


def test_a_volet_that_only_the_first_has_keeps_its_lump() -> None:
    other = campaign([indicator("y", yes_no(), 10, "volet-3")])
    assert rows(gate(lump=280), OPEN, other, {"y": YES}) == {
        "y": (None, Decimal(70), "new"),
        "lump.volet-1": (Decimal(1960), None, "rule"),
    }


@pytest.mark.parametrize("where", ["volet-1", "volet-2"])
def test_what_a_gate_took_has_its_reason(where: str) -> None:
    rules = gate([replace(line(), volet=where)])
    given = {"x": YES}
    assert rows(rules, {**OPEN, **given}, rules, {"door": NO, **given})["x"] == (Decimal(280), Decimal(0), "answer")
    assert rows(rules, {"door": NO, **given}, rules, {**OPEN, **given})["x"] == (Decimal(0), Decimal(280), "answer")
    # A figure, or another condition that nobody was asked before.
    flow = gated([indicator("flow", rate("1/2"), None, "volet-1")], [replace(line(), volet=where)], lump=None)
    high: Answers = {"flow": {"taux": done(6, 10)}, **given}
    low: Answers = {"flow": {"taux": done(4, 10)}, **given}
    assert rows(flow, high, flow, low)["x"] == (Decimal(280), Decimal(0), "figures")
    assert rows(rules, {**OPEN, **given}, flow, {**OPEN, **low})["x"] == (Decimal(280), Decimal(0), "rule")
    # Both an answer and a figure: the answer is said, whichever comes first.
    for order in ((DOOR, flow.indicators[0]), (flow.indicators[0], DOOR)):
        two = gated(order, [replace(line(), volet=where)], lump=None)
        assert rows(two, {**OPEN, **high}, two, {"door": NO, **low})["x"][2] == "answer"


def test_a_gate_that_only_one_of_the_two_has_is_the_rule() -> None:
    free = campaign([line()])
    closed = {"door": NO, "x": YES}
    assert rows(free, {"x": YES}, gate([line()]), closed)["x"] == (Decimal(280), Decimal(0), "rule")
    assert rows(gate([line()]), closed, free, {"x": YES})["x"] == (Decimal(0), Decimal(280), "rule")


@pytest.mark.parametrize("start", [None, date(2023, 1, 1), date(2022, 12, 1)])
def test_time_is_no_reason(start: date | None) -> None:
    # Only on the first day can the gate still open: its closing is not what the rule or the answers took.
    first = start or date(2023, 1, 1)
    door = replace(DOOR, until=first)
    rules = gated([door], [line()], lump=None, period=Span(start, None))
    found = rows(rules, {**OPEN, "x": YES}, rules, {"door": NO, "x": YES}, AFTER)
    assert found["x"] == (Decimal(280), Decimal(0), "answer")
    figure = replace(rules.indicators[0], rule=rate("1/2"))
    flow = replace(rules, indicators=(figure, *rules.indicators[1:]))
    high: Answers = {"door": {"taux": done(6, 10)}, "x": YES}
    low: Answers = {"door": {"taux": done(4, 10)}, "x": YES}
    assert rows(flow, high, flow, low, AFTER)["x"] == (Decimal(280), Decimal(0), "figures")


def test_a_row_without_one_of_its_sides_is_worth_the_other() -> None:
    assert Row("x", None, Decimal(5)).difference == 5
    assert Row("x", Decimal(5), None).difference == -5
    assert Row("x", Decimal(5), Decimal(3)).difference == -2
    assert not Row("x", None, None).lump
