"""Asalée counts once: for the line that needs it, else for the one with more points (design §4, 10)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation
from tests.domain.builders import GP, IN_WINDOW, campaign, checklist, entry, gated, held, indicator, parts

PAIR = (("coordination.asalee", "services-patients.asalee"),)


def evaluation(
    coordination: dict[str, bool], services: dict[str, bool], points: tuple[int, int] = (120, 70), **more: object
) -> Evaluation:
    made = campaign(
        [
            indicator("coordination", checklist("msp", "asalee", need="any"), points[0]),
            indicator("services-patients", checklist("clic", "asalee", need="any"), points[1]),
        ],
        exclusive=PAIR,
    )
    given = entry({"coordination": coordination, "services-patients": services}, profile=GP, **more)
    return evaluate(made, given, IN_WINDOW)


def statuses(seen: Evaluation) -> tuple[str, str]:
    return seen.indicator("coordination").status, seen.indicator("services-patients").status


def expected(msp: bool | None, first: bool | None, clic: bool | None, second: bool | None) -> tuple[str, str]:
    """The rule in words: each line alone, then the one case where both need Asalée."""

    def alone(other: bool | None, asalee: bool | None) -> str:
        if other or asalee:
            return "met"
        if other is None and asalee is None:
            return "unanswered"
        return "started" if other is None or asalee is None else "not_met"

    both_need = first is True and second is True and msp is not True and clic is not True
    return alone(msp, first), "invalid" if both_need else alone(clic, second)


@pytest.mark.parametrize("signs", list(product((None, False, True), repeat=4)))
def test_all_81_combinations(signs: tuple[bool | None, ...]) -> None:
    msp, first, clic, second = signs
    coordination = {key: value for key, value in (("msp", msp), ("asalee", first)) if value is not None}
    services = {key: value for key, value in (("clic", clic), ("asalee", second)) if value is not None}
    assert statuses(evaluation(coordination, services)) == expected(msp, first, clic, second)


def test_the_line_with_more_points_uses_it() -> None:
    only = {"asalee": True}
    assert statuses(evaluation(only, only)) == ("met", "invalid")
    assert statuses(evaluation(only, only, (70, 120))) == ("invalid", "met")
    assert statuses(evaluation(only, only, (70, 70))) == ("met", "invalid")


def test_the_other_line_stays_possible_and_says_why() -> None:
    seen = evaluation({"asalee": True}, {"asalee": True, "clic": False})
    assert held(seen.parts) == parts(acquired=120, open=70)
    loser = seen.indicator("services-patients")
    assert loser.exclusive_elsewhere == "coordination"
    assert loser.missing == ("clic",)
    reason = loser.reasons[0]
    assert reason.code == codes.EXCLUSIVE_ELSEWHERE
    assert reason.params == {"criterion": "asalee", "indicator": "coordination"}
    assert seen.indicator("coordination").exclusive_elsewhere == ""


def test_the_line_that_needs_it_keeps_it_whatever_the_points() -> None:
    assert statuses(evaluation({"asalee": True, "msp": True}, {"asalee": True})) == ("met", "met")
    assert statuses(evaluation({"asalee": True}, {"asalee": True, "clic": True})) == ("met", "met")


def test_the_condition_of_a_gate_uses_it_before_any_points() -> None:
    only = {"asalee": True}
    for points in (None, 10):
        required = indicator("coordination", checklist("msp", "asalee", need="any"), points, "volet-1")
        behind = indicator("services-patients", checklist("clic", "asalee", need="any"), 70)
        for lines in ([required, behind], [behind, required]):
            made = replace(gated([required], [behind]), indicators=tuple(lines), exclusive=PAIR)
            given = entry({"coordination": only, "services-patients": only}, profile=GP)
            seen = evaluate(made, given, IN_WINDOW)
            assert statuses(seen) == ("met", "invalid")
            assert [one.state for one in seen.gates] == ["open"]


def test_a_line_out_of_the_declaration_does_not_use_it() -> None:
    aside = evaluation({"asalee": True}, {"asalee": True}, applicability={"coordination": "set-aside"})
    assert statuses(aside) == ("not_applicable", "met")


def test_a_line_with_an_entry_to_correct_does_not_use_it() -> None:
    drafts = {"coordination": {"msp": {"atteint": "?"}}}
    assert statuses(evaluation({"asalee": True}, {"asalee": True}, drafts=drafts)) == ("invalid", "met")


def test_advice_is_to_meet_the_other_line_by_something_else() -> None:
    advice = evaluation({"asalee": True}, {"asalee": True}).advice
    assert [(a.indicator, a.gain_points) for a in advice] == [("services-patients", Decimal(70))]
