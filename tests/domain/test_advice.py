"""What is worth doing: the gain is what the evaluation says once it is done (design §4, 15)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from forfait_desktop.domain.advice import is_possible, last_day
from forfait_desktop.domain.answers import Value
from forfait_desktop.domain.campaign import Span
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.lines import LineReader
from forfait_desktop.domain.placing import Placing, place
from forfait_desktop.domain.results import Advice, Status
from tests.domain.builders import (
    AFTER,
    BEFORE_END,
    CLOSES,
    IN_WINDOW,
    PERIOD_END,
    campaign,
    counts,
    done,
    entry,
    gated,
    indicator,
    rate,
    tiers,
    volet,
    yes_no,
)
from tests.domain.gates import NO, REQUIRED, YES

BEHIND = [
    indicator("dmp", rate("1/10"), 40),
    indicator("videotransmission", yes_no(), 50),
    indicator("apcv", counts(1, "nombre"), 20),
    indicator("codage", yes_no(), 50),
]
CAMPAIGN = gated(REQUIRED, BEHIND)
OPEN: dict[str, dict[str, Value]] = {"teletransmission": {"taux": done(9, 10)}, "horaires": YES}


def advice(answers: Mapping[str, Mapping[str, Value]], today: date = BEFORE_END) -> tuple[Advice, ...]:
    return evaluate(CAMPAIGN, entry(answers), today).advice


def test_the_missing_required_lines_come_together_with_the_same_gain() -> None:
    # 280 of the lump, and the 50 of videotransmission that wait behind the gate.
    found = advice({"videotransmission": YES})
    assert [(a.indicator, a.gain_points, a.together) for a in found] == [
        ("teletransmission", Decimal(330), ("horaires",)),
        ("horaires", Decimal(330), ("teletransmission",)),
    ]
    assert found[0].gain_euros == Decimal(2310)


def test_what_only_waits_for_the_gate_is_not_advised() -> None:
    assert {a.indicator for a in advice({"dmp": {"taux": done(1, 100)}})} == {"teletransmission", "horaires"}


def test_what_only_waits_for_the_gate_is_not_placed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    placed: list[frozenset[str]] = []

    def counted(*given: Any) -> Placing:
        placed.append(given[-1])
        return place(*given)

    monkeypatch.setattr("forfait_desktop.domain.advice.place", counted)
    # Four lines wait: the two conditions, together, are the only thing that is tried.
    advice({})
    assert placed == [frozenset({"teletransmission", "horaires"})]


def test_by_gain_then_in_the_order_of_the_campaign() -> None:
    found = advice({**OPEN, "videotransmission": NO, "dmp": {"taux": done(148, 2000)}})
    assert [(a.indicator, a.gain_points, a.acts_missing, a.before) for a in found] == [
        ("videotransmission", Decimal(50), None, CLOSES),
        ("codage", Decimal(50), None, CLOSES),
        ("dmp", Decimal(40), 52, PERIOD_END),
        ("apcv", Decimal(20), 1, PERIOD_END),
    ]


def test_what_can_no_longer_change_is_not_advised() -> None:
    found = advice({**OPEN, "dmp": {"taux": done(148, 2000)}, "videotransmission": NO}, IN_WINDOW)
    assert [a.indicator for a in found] == ["videotransmission", "codage", "apcv"]
    assert advice({**OPEN, "videotransmission": NO, "codage": NO, "dmp": {"taux": done(1, 9)}}, AFTER)[0].before is None


def test_an_answer_still_to_give_is_due_before_the_declaration_closes() -> None:
    found = {a.indicator: a.before for a in advice(OPEN, IN_WINDOW)}
    assert found["dmp"] == CLOSES


def test_a_final_gate_has_no_advice() -> None:
    assert advice({"teletransmission": {"taux": done(1, 10)}}, IN_WINDOW) == ()


def test_nothing_is_left_to_advise_when_all_is_met() -> None:
    rest: dict[str, dict[str, Value]] = {
        "dmp": {"taux": done(10, 10)},
        "videotransmission": YES,
        "codage": YES,
        "apcv": {"nombre": 1},
    }
    assert advice({**OPEN, **rest}) == ()


def test_a_missing_line_that_is_not_needed_gains_nothing() -> None:
    five = [indicator(f"v{n}", yes_no(), None, "volet-1") for n in range(5)]
    made = gated(five, lump=175, at_least=4)
    given: dict[str, dict[str, Value]] = {f"v{n}": YES for n in range(4)}
    assert evaluate(made, entry(given), BEFORE_END).advice == ()


def test_where_one_more_is_enough_each_missing_line_is_advised_alone() -> None:
    five = [indicator(f"v{n}", yes_no(), None, "volet-1") for n in range(5)]
    made = gated(five, lump=175, at_least=4)
    found = evaluate(made, entry({f"v{n}": YES for n in range(3)}), BEFORE_END).advice
    assert [(a.indicator, a.gain_points, a.together) for a in found] == [
        ("v3", Decimal(175), ()),
        ("v4", Decimal(175), ()),
    ]


def test_a_line_that_the_profile_excludes_is_not_advised() -> None:
    made = campaign([indicator("dmt", rate("9/10"), 40, profile={"medecin_traitant": False})])
    assert evaluate(made, entry(), BEFORE_END).advice == ()


def test_a_line_that_unlocks_points_elsewhere_is_advised_even_behind_a_gate() -> None:
    door = indicator("horaires", yes_no(), None, "volet-1")
    sas = indicator("sas", yes_no(), 105)
    effection = indicator("effection-sas", tiers("sas"), 360, "volet-3")
    volets = [volet("volet-1", required=("horaires",)), volet("volet-2", behind="volet-1"), volet("volet-3")]
    given: dict[str, dict[str, Value]] = {"effection-sas": {"t1": 46}}
    found = evaluate(campaign([door, sas, effection], volets), entry(given), BEFORE_END).advice
    # The 105 of sas wait for the gate; the 90 of the first quarter do not.
    assert [(a.indicator, a.gain_points) for a in found] == [("sas", Decimal(90))]


def test_the_gain_is_what_real_answers_then_give() -> None:
    answers: dict[str, dict[str, Value]] = {
        "teletransmission": {"taux": done(60, 100)},
        "dmp": {"taux": done(148, 2000)},
        "videotransmission": YES,
    }
    now = evaluate(CAMPAIGN, entry(answers), BEFORE_END)
    first = now.advice[0]
    assert first.acts_missing == 20  # (2/3 × 100 − 60) / (1/3) = 20: 80 of 120 is exactly 2/3
    after: dict[str, dict[str, Value]] = {**answers, "teletransmission": {"taux": done(80, 120)}, "horaires": YES}
    gained = evaluate(CAMPAIGN, entry(after), BEFORE_END)
    assert gained.parts.acquired - now.parts.acquired == first.gain_points
    second = next(a for a in gained.advice if a.indicator == "dmp")
    more: dict[str, dict[str, Value]] = {**after, "dmp": {"taux": done(148 + 52, 2000)}}
    assert evaluate(CAMPAIGN, entry(more), BEFORE_END).parts.acquired - gained.parts.acquired == second.gain_points


# --- limits -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("points", ["0.5", "1", "2"])
def test_the_smallest_gain_is_advised(points: str) -> None:
    made = campaign([indicator("a", yes_no(), points), indicator("b", yes_no(), 0)])
    found = evaluate(made, entry(), BEFORE_END).advice
    assert [(one.indicator, one.gain_points) for one in found] == [("a", Decimal(points))]


@pytest.mark.parametrize(
    ("status", "possible"),
    [
        ("met", (False, False)),
        ("neutralised", (False, False)),
        ("not_applicable", (False, False)),
        ("not_met", (False, True)),
        # An answer can be given at any time.
        ("unanswered", (True, True)),
        ("started", (True, True)),
        ("invalid", (True, True)),
    ],
)
def test_what_can_still_be_met(status: Status, possible: tuple[bool, bool]) -> None:
    made = campaign([indicator("a", yes_no(), 10)])
    lines = [LineReader(made, entry(), day).read(made.indicators[0]) for day in (AFTER, BEFORE_END)]
    assert tuple(is_possible(line, status) for line in lines) == possible


QUARTERS = tiers()
BY_QUARTER = [date(2023, 3, 31), date(2023, 6, 30), date(2023, 9, 30), PERIOD_END]


@pytest.mark.parametrize(
    ("until", "today", "expected"),
    [
        (PERIOD_END, BEFORE_END, PERIOD_END),
        (PERIOD_END, PERIOD_END, PERIOD_END),
        # Over, but its answer can still be given: until the declaration closes.
        (PERIOD_END, date(2024, 1, 1), CLOSES),
        (PERIOD_END, CLOSES, CLOSES),
        (PERIOD_END, AFTER, None),
    ],
)
def test_the_last_day_to_do_it(until: date, today: date, expected: date | None) -> None:
    made = campaign([indicator("a", yes_no(), 10, until=until)])
    line = LineReader(made, entry(), today).read(made.indicators[0])
    assert last_day(made, line, today) == expected
    # Where the closing is not published, a day that is over leaves nothing to say.
    open_ended = replace(made, window=replace(made.window, closes=None))
    assert last_day(open_ended, line, today) == (expected if today <= until else None)


def test_a_day_that_is_not_published_is_not_said() -> None:
    made = campaign([indicator("a", rate("1/2"), 10)], period=Span())
    line = LineReader(made, entry(), BEFORE_END).read(made.indicators[0])
    assert last_day(made, line, BEFORE_END) is None


def test_the_last_day_of_a_scale_is_that_of_the_first_period_that_still_runs() -> None:
    made = campaign([indicator("a", QUARTERS, 360)])
    for number, end in enumerate(BY_QUARTER):
        line = LineReader(made, entry(), end).read(made.indicators[0])
        assert last_day(made, line, end) == end
        after = BY_QUARTER[number + 1] if number < 3 else None
        assert last_day(made, line, end + timedelta(1)) == after
