"""« Et si… » at its limits: what is over, what waits for what, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from forfait_desktop.domain.answers import Value
from forfait_desktop.domain.campaign import Campaign, Window
from forfait_desktop.domain.efforts import estimate
from forfait_desktop.domain.what_if import Action, Order, Simulation, ordered
from tests.domain.builders import (
    AFTER,
    BEFORE_END,
    CLOSES,
    GP,
    IN_WINDOW,
    OPENS,
    PERIOD_END,
    campaign,
    done,
    entry,
    gated,
    indicator,
    rate,
    tiers,
    volet,
    yes_no,
)
from tests.domain.gates import BEHIND, CAMPAIGN, NO, OPEN, REQUIRED, YES


def keys(found: tuple[Action, ...]) -> list[str]:
    return [one.key for one in found]


def row(key: str, gain: int) -> Action:
    return Action(key, (key,), gain=Decimal(gain))


def actions(of: Campaign, answers: dict[str, dict[str, Value]], today: date, **more: Any) -> dict[str, Action]:
    return {one.key: one for one in Simulation(of, entry(answers, **more), today).actions}


QUARTERS = ("t1", "t2", "t3", "t4")
SCALE = campaign([indicator("sas", yes_no(), 70), indicator("effection", tiers("sas"), 360)], [volet("volet-2")])


def test_a_scale_whose_periods_are_over_cannot_be_improved() -> None:
    nothing: dict[str, Value] = dict.fromkeys(QUARTERS, 0)
    found = actions(SCALE, {"sas": YES, "effection": nothing}, AFTER)
    assert set(found) == {"effection"}
    one = found["effection"]
    assert (one.obstacle, one.gain, one.lines, one.possible) == ("over", Decimal(360), (), False)
    # It is decided, and no question of the profile would change it.
    assert (one.decided, one.needs_profile) == (True, False)
    # The last quarter still runs: its best, and until its last day.
    last = actions(SCALE, {"sas": YES, "effection": {**nothing, "t4": 5}}, PERIOD_END)["effection"]
    assert (last.obstacle, last.gain, last.before, last.waits_line) == ("", Decimal(80), PERIOD_END, "")
    # Everything at its best: there is nothing to do, and no row.
    assert not actions(SCALE, {"sas": YES, "effection": dict.fromkeys(QUARTERS, 46)}, BEFORE_END)


def test_a_line_waits_only_for_what_would_pay_it() -> None:
    waits = actions(SCALE, {"sas": NO}, BEFORE_END)["effection"]
    assert (waits.waits_line, waits.waits_gate, waits.alone) == ("sas", "", Decimal(0))
    # Behind a gate too, it waits for both.
    lines = [indicator("sas", yes_no(), 70), indicator("effection", tiers("sas"), 360)]
    both = actions(gated(REQUIRED, lines), {"sas": NO}, BEFORE_END)
    assert (both["effection"].waits_line, both["effection"].waits_gate) == ("sas", "volet-1")
    assert (both["sas"].waits_line, both["sas"].waits_gate) == ("", "volet-1")
    opened = actions(gated(REQUIRED, lines), {**OPEN, "sas": YES}, BEFORE_END)
    assert (opened["effection"].waits_line, opened["effection"].waits_gate) == ("", "")
    assert opened["effection"].alone == opened["effection"].gain
    # What the gate asks for is met with the gate: it is not waited for apart.
    asked = gated(REQUIRED, [indicator("effection", tiers("horaires"), 360)])
    inside = actions(asked, {}, BEFORE_END)["effection"]
    assert (inside.waits_line, inside.waits_gate, inside.gain) == ("", "volet-1", Decimal(270 + 90))
    # Nor is a line that the campaign does not have.
    alone = campaign([indicator("effection", tiers("nowhere"), 360)])
    assert actions(alone, {}, BEFORE_END)["effection"].waits_line == ""
    # Without any point, nothing is waited for.
    worthless = actions(gated(REQUIRED, [indicator("free", yes_no(), 0)]), {}, BEFORE_END)
    assert "free" not in worthless


def test_a_gate_that_can_no_longer_open_keeps_the_amount_of_its_lump() -> None:
    given: dict[str, dict[str, Value]] = {"teletransmission": {"taux": done(1, 10)}}
    for lump, gain in ((280, 280), (None, 0)):
        gate = actions(gated(REQUIRED, BEHIND, lump=lump), given, AFTER)["gate.volet-1"]
        assert (gate.obstacle, gate.gain, gate.lines) == ("over", Decimal(gain), ())
        assert gate.conditions == ("teletransmission", "horaires")


def test_what_a_gate_needs_and_until_when() -> None:
    gate = actions(CAMPAIGN, {}, BEFORE_END)["gate.volet-1"]
    assert (gate.decided, gate.needs_profile, gate.gain, gate.alone) == (False, False, Decimal(280), Decimal(280))
    # One of the two is decided: something is left to do.
    assert actions(CAMPAIGN, {"horaires": NO}, BEFORE_END)["gate.volet-1"].decided
    # The day of one of its lines is not published: neither is that of the gate.
    unknown = gated(REQUIRED, BEHIND, window=Window(OPENS, None))
    assert actions(unknown, {}, BEFORE_END)["gate.volet-1"].before is None
    assert actions(unknown, {"horaires": YES}, BEFORE_END)["gate.volet-1"].before == PERIOD_END
    # Two of three, one of which is met: one more.
    three = [*REQUIRED, indicator("codage", yes_no(), None, "volet-1")]
    one_more = actions(gated(three, at_least=2), {"horaires": YES}, BEFORE_END)["gate.volet-1"]
    assert (one_more.lines, one_more.conditions) == (("teletransmission",), ("teletransmission", "codage"))
    assert "gate.volet-1" not in actions(CAMPAIGN, OPEN, BEFORE_END)


def test_what_a_question_of_the_profile_decides_is_said() -> None:
    dmt = indicator("dmt", rate("9/10"), 40, profile={"medecin_traitant": True})
    half = replace(GP, medecin_traitant=None)
    of = gated(REQUIRED, [dmt])
    assert actions(of, OPEN, BEFORE_END, profile=half)["dmt"].needs_profile
    assert not actions(of, OPEN, BEFORE_END)["dmt"].needs_profile
    excluded = actions(of, OPEN, BEFORE_END, profile=replace(GP, medecin_traitant=False))["dmt"]
    assert (excluded.obstacle, excluded.gain) == ("excluded", Decimal(40))
    required = gated([*REQUIRED, replace(dmt, volet="volet-1", points=None)])
    assert actions(required, OPEN, BEFORE_END, profile=half)["gate.volet-1"].needs_profile


def test_acts_and_whether_only_an_answer_is_missing() -> None:
    found = actions(CAMPAIGN, {**OPEN, "dmp": {"taux": done(5, 100)}, "video": NO}, BEFORE_END)
    told = {key: (one.acts_missing, one.decided, one.before) for key, one in found.items()}
    assert told == {
        "dmp": (5, True, PERIOD_END),
        "video": (None, True, CLOSES),
        "apcv": (1, False, PERIOD_END),
    }


def test_actions_that_cannot_be_done_change_nothing_when_they_are_ticked() -> None:
    given: dict[str, dict[str, Value]] = {**OPEN, "dmp": {"taux": done(5, 100)}, "video": NO}
    simulation = Simulation(CAMPAIGN, entry(given), IN_WINDOW)
    assert simulation.parts(["dmp", "unheard-of"]) == simulation.now
    assert simulation.parts(["video"]).acquired == simulation.now.acquired + 50


def test_an_effort_of_nothing_passes_before_all() -> None:
    rows = (row("a", 20), row("b", 200), row("c", 40), row("d", 900))
    minutes = {"a": 0, "b": 600, "c": 0, "d": 1}
    assert keys(ordered(rows, "per-hour", minutes)) == ["c", "a", "d", "b"]
    assert keys(ordered(rows, "effort", minutes)) == ["a", "c", "d", "b"]
    # Unknown efforts come after the known ones, the largest gain first.
    assert keys(ordered(rows, "effort", {"a": 5})) == ["a", "d", "b", "c"]
    assert keys(ordered(rows, "per-hour", {"a": 5})) == ["a", "d", "b", "c"]
    # Gates keep their order, whatever they bring; so do the rows that cannot be done, by what is lost.
    gates = tuple(replace(row(f"gate.{key}", gain), lines=(key,)) for key, gain in (("v1", 1), ("v2", 500)))
    gone = tuple(replace(row(key, gain), obstacle="over") for key, gain in (("x", 1), ("y", 500)))
    orders: tuple[Order, ...] = ("gain", "effort", "per-hour")
    for by in orders:
        found = keys(ordered((*gone, *rows, *gates), by, {"gate.v1": 90, "gate.v2": 5, "x": 1, "y": 9}))
        assert (found[:2], found[-2:]) == (["gate.v1", "gate.v2"], ["y", "x"])


@pytest.mark.parametrize(
    ("acts", "minutes"), [(1, 3), (33_333, 99_999), (33_334, 100_000), (10**6, 100_000), (0, None)]
)
def test_acts_take_three_minutes_each_up_to_a_working_year(acts: int, minutes: int | None) -> None:
    assert estimate(CAMPAIGN, replace(row("dmp", 40), acts_missing=acts)) == minutes


def test_the_effort_of_a_gate_is_known_when_that_of_each_line_is() -> None:
    quick = [replace(REQUIRED[0], quick_minutes=10), REQUIRED[1]]
    gate = Action("gate.volet-1", ("teletransmission", "horaires"))
    assert estimate(gated(quick), gate) is None
    assert estimate(gated(quick), replace(gate, lines=("teletransmission",))) == 10
    assert estimate(gated(REQUIRED), gate) is None
    assert estimate(gated(quick), replace(gate, lines=(), obstacle="over")) is None
