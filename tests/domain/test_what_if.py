"""« Et si… »: each gain, alone or together, is what an evaluation says once the answers are really given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain, combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.answers import Entry, Rate, Value
from forfait_desktop.domain.campaign import (
    BundleRule,
    Campaign,
    ChecklistRule,
    CountsRule,
    Indicator,
    MeanRule,
    RateRule,
    TiersRule,
)
from forfait_desktop.domain.efforts import estimate
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.what_if import Action, Order, Simulation, ordered
from tests.domain.builders import (
    AFTER,
    BEFORE_END,
    CLOSES,
    IN_WINDOW,
    PERIOD_END,
    campaign,
    checklist,
    done,
    entry,
    gated,
    indicator,
    tiers,
    volet,
    yes_no,
)
from tests.domain.gates import BEHIND, CAMPAIGN, NO, OPEN, REQUIRED, YES
from tests.domain.strategies import cases, days

Case = tuple[Campaign, Entry]


def really_done(of: Campaign, given: Entry, lines: Iterable[str], today: date) -> Entry:
    """The entry in which these lines are answered so that they are met: written without the code under test."""
    answers = {key: dict(row) for key, row in given.answers.items()}
    drafts = dict(given.drafts)
    for key in lines:
        line = of.indicator(key)
        answers[key] = _met(of, line, answers.get(key, {}), today)
        drafts.pop(key, None)
    return replace(given, answers=answers, drafts=drafts)


def _met(of: Campaign, line: Indicator, row: dict[str, Value], today: date) -> dict[str, Value]:
    shared = {end for pair in of.exclusive for end in pair}
    match line.rule:
        case ChecklistRule(criteria=criteria) | BundleRule(criteria=criteria):
            return {one.id: f"{line.id}.{one.id}" not in shared for one in criteria}
        case RateRule():
            return {"taux": Rate(30, 30)}
        case MeanRule(criteria=criteria):
            return {one.id: Rate(30, 30) for one in criteria}
        case CountsRule(minimum=minimum, criteria=criteria):
            return {one.id: minimum for one in criteria}
        case TiersRule(periods=periods):
            best = {p.criterion: 60 for p in periods if today <= p.end or type(row.get(p.criterion)) is not int}
            return {**row, **best}


def keys(actions: Iterable[Action]) -> list[str]:
    return [one.key for one in actions]


# --- properties ---------------------------------------------------------------------------------------------------


@given(cases(), days, st.randoms(use_true_random=False))
def test_any_choices_give_what_the_evaluation_gives_once_they_are_done(case: Case, today: date, random: Random) -> None:
    of, given = case
    simulation = Simulation(of, given, today)
    possible = [one for one in simulation.actions if one.possible]
    ticked = {one.key for one in possible if random.random() < 0.5}
    lines = {line for one in possible if one.key in ticked or one.is_gate for line in one.lines}
    expected = evaluate(of, really_done(of, given, lines, today), today).parts
    assert simulation.parts(ticked) == expected
    assert simulation.now == evaluate(of, given, today).parts


@given(cases(), days)
def test_alone_an_action_gains_what_the_evaluation_gains(case: Case, today: date) -> None:
    of, given = case
    simulation = Simulation(of, given, today)
    now = evaluate(of, given, today).parts.acquired
    for action in simulation.actions:
        if action.possible:
            after = evaluate(of, really_done(of, given, action.lines, today), today).parts.acquired
            assert action.alone == after - now


@given(cases(), days, st.sampled_from(["gain", "effort", "per-hour"]))
def test_doing_them_one_after_the_other_never_loses(case: Case, today: date, by: Order) -> None:
    of, given = case
    simulation = Simulation(of, given, today)
    minutes = {one.key: estimate(of, one) for one in simulation.actions}
    ticked: list[str] = []
    before = simulation.now.acquired
    for action in ordered(simulation.actions, by, minutes):
        assert action.gain >= 0
        if action.possible:
            ticked.append(action.key)
            after = simulation.parts(ticked).acquired
            assert after >= before
            before = after


@given(cases(), days)
def test_each_open_or_lost_line_has_one_row(case: Case, today: date) -> None:
    of, given = case
    simulation = Simulation(of, given, today)
    results = evaluate(of, given, today)
    rows = [line for one in simulation.actions for line in (one.lines if one.is_gate else (one.key,))]
    assert len(rows) == len(set(rows))
    waiting = {one.id for one in results.indicators if one.parts.open or one.parts.lost}
    assert waiting <= set(rows)
    for one in results.advice:
        assert one.indicator in rows or any(one.indicator in gate.conditions for gate in simulation.actions)


@given(cases(), days)
def test_the_order_depends_on_nothing_but_the_actions(case: Case, today: date) -> None:
    of, given = case
    actions = Simulation(of, given, today).actions
    assert actions == Simulation(of, given, today).actions
    minutes: dict[str, int | None] = {one.key: number * 7 % 4 * 10 or None for number, one in enumerate(actions)}
    orders: tuple[Order, ...] = ("gain", "effort", "per-hour")
    for by in orders:
        found = ordered(actions, by, minutes)
        assert sorted(keys(found)) == sorted(keys(actions))
        assert ordered(found, by, minutes) == found
        kinds = [(not one.possible, not one.is_gate) for one in found if one.possible or not one.is_gate]
        assert kinds == sorted(kinds)


@given(cases(), days)
def test_nothing_of_the_declaration_changes(case: Case, today: date) -> None:
    of, given = case
    before = repr(given)
    simulation = Simulation(of, given, today)
    simulation.parts(keys(simulation.actions))
    assert repr(given) == before


def test_every_combination_of_a_small_campaign_by_brute_force() -> None:
    small = campaign(
        [*REQUIRED, *BEHIND, indicator("sas", yes_no(), 70), indicator("effection", tiers("sas"), 360)],
        [
            volet("volet-1", lump=Decimal(280), required=("teletransmission", "horaires")),
            volet("volet-2", behind="volet-1"),
        ],
    )
    given = entry({"video": YES, "dmp": {"taux": done(5, 100)}, "effection": {"t1": 50, "t2": 0}})
    simulation = Simulation(small, given, BEFORE_END)
    free = [one for one in simulation.actions if not one.is_gate]
    gate = next(one for one in simulation.actions if one.is_gate)
    for chosen in chain.from_iterable(combinations(free, n) for n in range(len(free) + 1)):
        lines = {*gate.lines, *(line for one in chosen for line in one.lines)}
        expected = evaluate(small, really_done(small, given, lines, BEFORE_END), BEFORE_END).parts
        assert simulation.parts(keys(chosen)) == expected


# --- what is said of each -----------------------------------------------------------------------------------------


def test_the_gate_comes_first_locked_and_unlocks_what_waits() -> None:
    simulation = Simulation(CAMPAIGN, entry({"video": YES, "horaires": NO}), BEFORE_END)
    gate, *others = simulation.actions
    assert gate.key == "gate.volet-1"
    assert gate.lines == ("teletransmission", "horaires")
    assert simulation.locked == {"gate.volet-1"}
    # 280 of the lump and the 50 points of « video », met behind the gate.
    assert gate.gain == Decimal(330)
    assert keys(others) == ["dmp", "apcv"]
    assert [(one.gain, one.alone, one.waits_gate) for one in others] == [
        (Decimal(40), Decimal(0), "volet-1"),
        (Decimal(20), Decimal(0), "volet-1"),
    ]
    assert simulation.parts(()).acquired == Decimal(330)
    assert simulation.parts(["dmp"]).acquired == Decimal(370)


def test_what_is_over_cannot_be_chosen_and_keeps_its_amount() -> None:
    given = entry({**OPEN, "dmp": {"taux": done(5, 100)}, "apcv": {"nombre": 1}, "video": NO})
    simulation = Simulation(CAMPAIGN, given, IN_WINDOW)
    found = {one.key: one for one in simulation.actions}
    assert (found["dmp"].obstacle, found["dmp"].gain) == ("over", Decimal(40))
    assert (found["video"].obstacle, found["video"].before) == ("", CLOSES)
    assert simulation.parts(["dmp"]) == simulation.now
    assert ordered(simulation.actions, "gain", {})[-1].key == "dmp"


def test_a_gate_that_can_no_longer_open_leaves_nothing_to_choose() -> None:
    simulation = Simulation(CAMPAIGN, entry({"teletransmission": {"taux": done(1, 10)}}), AFTER)
    assert {one.obstacle for one in simulation.actions if not one.is_gate} == {"gate-over"}
    assert not simulation.locked
    assert not any(one.possible for one in simulation.actions)


def test_set_aside_and_excluded_lines_are_told_apart() -> None:
    given = replace(entry(OPEN), applicability={"video": "set-aside"})
    found = {one.key: one.obstacle for one in Simulation(CAMPAIGN, given, BEFORE_END).actions}
    assert found["video"] == "set-aside"


def test_tiers_wait_for_the_line_that_they_require() -> None:
    of = campaign([indicator("sas", yes_no(), 70), indicator("effection", tiers("sas"), 360)], [volet("volet-2")])
    simulation = Simulation(of, entry({"effection": {"t1": 50}}), BEFORE_END)
    found = {one.key: one for one in simulation.actions}
    # Meeting « sas » pays its points and the 90 of the quarter already done.
    assert found["sas"].gain == Decimal(160)
    assert (found["effection"].waits_line, found["effection"].alone) == ("sas", Decimal(0))
    assert found["effection"].gain == Decimal(270)


def test_a_line_without_points_is_worth_those_that_require_it() -> None:
    # One of the two is enough for the gate, which is open; the other pays through what requires it.
    of = gated(REQUIRED, [indicator("effection", tiers("horaires"), 360)], at_least=1)
    given = entry({"teletransmission": {"taux": done(9, 10)}, "effection": {"t1": 50}})
    found = {one.key: one.gain for one in Simulation(of, given, BEFORE_END).actions}
    assert found["horaires"] == Decimal(90)


def test_where_one_more_is_enough_the_gate_takes_one_line() -> None:
    of = gated(REQUIRED, BEHIND, at_least=1)
    gate = Simulation(of, entry({}), BEFORE_END).actions[0]
    assert gate.lines == ("teletransmission",)
    assert gate.conditions == ("teletransmission", "horaires")


def test_the_last_day_of_the_gate_is_the_first_to_end() -> None:
    gate = Simulation(CAMPAIGN, entry({}), BEFORE_END).actions[0]
    assert gate.before == PERIOD_END


# --- order and efforts --------------------------------------------------------------------------------------------


def row(key: str, gain: int) -> Action:
    return Action(key, (key,), gain=Decimal(gain))


def test_orders() -> None:
    actions = (row("a", 20), row("b", 200), row("c", 40), row("d", 20), replace(row("e", 500), obstacle="over"))
    minutes = {"a": 10, "b": 600, "c": 10, "d": None}
    assert keys(ordered(actions, "gain", minutes)) == ["b", "c", "a", "d", "e"]
    assert keys(ordered(actions, "effort", minutes)) == ["a", "c", "b", "d", "e"]
    # 240, 120 and 20 points an hour.
    assert keys(ordered(actions, "per-hour", minutes)) == ["c", "a", "b", "d", "e"]


def test_efforts_come_from_the_campaign_then_from_the_acts() -> None:
    of = gated(
        [replace(REQUIRED[0], quick_minutes=10), replace(REQUIRED[1], quick_minutes=5)],
        [*BEHIND, indicator("services", checklist("clic", "msp", need="any"), 70)],
    )
    simulation = Simulation(of, entry({"dmp": {"taux": done(5, 100)}}), BEFORE_END)
    found = {one.key: estimate(of, one) for one in simulation.actions}
    # 5 acts at 3 minutes; a list to describe: 10; one yes or no: nobody knows.
    assert found == {"gate.volet-1": 15, "dmp": 15, "video": None, "apcv": 3, "services": 10}


def test_nothing_is_proposed_for_what_can_no_longer_be_done() -> None:
    assert estimate(CAMPAIGN, replace(row("dmp", 40), obstacle="over", acts_missing=3)) is None


def test_what_is_said_of_no_action_is_that_it_is_decided_and_needs_no_question() -> None:
    plain = Action("dmp", ("dmp",))
    assert (plain.decided, plain.needs_profile) == (True, False)
