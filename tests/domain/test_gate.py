"""Gates, the lump, and the lines behind them (design §4, 8 to 12)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import UNKNOWN, Value
from forfait_desktop.domain.campaign import Neutralisation, Unattributed, Window
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation, GateResult
from tests.domain.builders import (
    AFTER,
    BEFORE_END,
    CLOSES,
    IN_WINDOW,
    campaign,
    done,
    entry,
    gated,
    held,
    indicator,
    parts,
    rate,
    typed,
    volet,
    yes_no,
)

FLOW = indicator("teletransmission", rate("2/3"), None, "volet-1")
HOURS = indicator("horaires", yes_no(), None, "volet-1")
DMP = indicator("dmp", rate("1/10"), 40)
VIDEO = indicator("videotransmission", yes_no(), 50)
ENOUGH = done(670, 1000)
SHORT = done(600, 1000)
Given = dict[str, dict[str, Value]]


def evaluation(flow: Value | None, hours: Value | None, today: date = IN_WINDOW, **behind: Value) -> Evaluation:
    given: Given = {}
    if flow is not None:
        given["teletransmission"] = {"taux": flow}
    if hours is not None:
        given["horaires"] = {"atteint": hours}
    if "dmp" in behind:
        given["dmp"] = {"taux": behind["dmp"]}
    if "video" in behind:
        given["videotransmission"] = {"atteint": behind["video"]}
    return evaluate(gated([FLOW, HOURS], [DMP, VIDEO]), entry(given), today)


def gate(seen: Evaluation) -> GateResult:
    found = seen.gate("volet-1")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("flow", "hours", "today", "state", "final"),
    [
        (ENOUGH, True, AFTER, "open", False),
        (ENOUGH, None, AFTER, "unknown", False),
        (ENOUGH, UNKNOWN, AFTER, "unknown", False),
        (None, None, AFTER, "unknown", False),
        (ENOUGH, False, IN_WINDOW, "closed", False),
        (ENOUGH, False, CLOSES, "closed", False),
        (ENOUGH, False, AFTER, "closed", True),
        # The rate can move until the end of the period only.
        (SHORT, True, BEFORE_END, "closed", False),
        (SHORT, True, IN_WINDOW, "closed", True),
        (SHORT, None, IN_WINDOW, "closed", True),
        # 0 of 0 and a percentage too close never open a gate.
        (done(0, 0), True, AFTER, "unknown", False),
        (typed("67"), True, AFTER, "unknown", False),
    ],
)
def test_state_of_a_gate(flow: Value | None, hours: Value | None, today: date, state: str, final: bool) -> None:
    found = gate(evaluation(flow, hours, today))
    assert (found.state, found.final, found.need) == (state, final, 2)


def test_a_line_granted_to_everyone_opens_its_gate() -> None:
    granted = indicator("teletransmission", rate("2/3"), None, "volet-1", neutralised=Neutralisation("Crise.", ()))
    seen = evaluate(gated([granted, HOURS], [DMP]), entry({"horaires": {"atteint": True}}), AFTER)
    assert (gate(seen).state, gate(seen).missing) == ("open", ())
    assert held(seen.volets[0].parts) == parts(acquired=280)


def test_missing_lists_the_required_lines_that_are_not_ok() -> None:
    assert gate(evaluation(ENOUGH, None)).missing == ("horaires",)
    assert gate(evaluation(SHORT, None)).missing == ("teletransmission", "horaires")
    assert gate(evaluation(ENOUGH, True)).missing == ()


def test_the_lump_is_acquired_open_or_lost_never_pending() -> None:
    def lump(seen: Evaluation) -> tuple[Decimal, ...]:
        return held(seen.volets[0].parts)

    assert lump(evaluation(ENOUGH, True)) == parts(acquired=280)
    assert lump(evaluation(ENOUGH, None)) == parts(open=280)
    assert lump(evaluation(ENOUGH, False)) == parts(open=280)
    assert lump(evaluation(ENOUGH, False, AFTER)) == parts(lost=280)
    assert held(evaluation(ENOUGH, True).indicator("horaires").parts) == parts()


def test_what_is_met_behind_a_gate_that_is_not_open_waits() -> None:
    waiting = evaluation(ENOUGH, None, dmp=done(20, 100), video=False)
    assert held(waiting.indicator("dmp").parts) == parts(pending=40)
    assert held(waiting.indicator("videotransmission").parts) == parts(open=50)
    reason = waiting.indicator("dmp").reasons[-1]
    assert (reason.code, reason.params) == (codes.GATE_WAITING, {"volet": "volet-1", "missing": ("horaires",)})


def test_everything_is_lost_behind_a_final_gate() -> None:
    lost = evaluation(SHORT, True, dmp=done(20, 100))
    assert held(lost.parts) == parts(lost=370)
    assert lost.indicator("dmp").status == "met"
    assert lost.indicator("dmp").reasons[-1].code == codes.GATE_FINAL
    assert codes.GATE_FINAL in {reason.code for reason in lost.indicator("videotransmission").reasons}


def test_all_is_acquired_behind_an_open_gate() -> None:
    seen = evaluation(ENOUGH, True, dmp=done(20, 100), video=True)
    assert held(seen.parts) == parts(acquired=370)
    # 370 × 7 €.
    assert held(seen.euros) == parts(acquired=2590)


# --- 2017: four of five ------------------------------------------------------------------------------------------

FIVE = tuple(indicator(f"v1-{n}", yes_no(), None, "volet-1") for n in range(1, 6))


@pytest.mark.parametrize(
    ("signs", "today", "state", "final"),
    [
        ("yyyyn", IN_WINDOW, "open", False),
        ("yyyy.", IN_WINDOW, "open", False),
        ("yyyyn", AFTER, "open", False),
        ("yyynn", IN_WINDOW, "closed", False),
        ("yyynn", AFTER, "closed", True),
        ("yyyn.", AFTER, "unknown", False),
        ("nn...", AFTER, "closed", True),
    ],
)
def test_four_of_five_are_enough(signs: str, today: date, state: str, final: bool) -> None:
    given: Given = {f"v1-{n}": {"atteint": sign == "y"} for n, sign in enumerate(signs, start=1) if sign != "."}
    found = gate(evaluate(gated(FIVE, lump=175, at_least=4), entry(given), today))
    assert (found.state, found.final, found.need) == (state, final, 4)


def test_the_full_lump_for_four_of_five() -> None:
    given: Given = {f"v1-{n}": {"atteint": n < 5} for n in range(1, 6)}
    assert held(evaluate(gated(FIVE, lump=175, at_least=4), entry(given), AFTER).parts) == parts(acquired=175)


# --- 2022: an optional line in the volet of the gate -------------------------------------------------------------


def test_coordination_2022_is_optional_and_behind_its_own_gate() -> None:
    optional = indicator("coordination", yes_no(), 120, "volet-1")
    first = volet("volet-1", lump=Decimal(280), required=("horaires",))
    made = campaign([HOURS, optional], [first])

    def total(hours: Value | None, coordination: Value | None, today: date = IN_WINDOW) -> tuple[Decimal, ...]:
        given: Given = {}
        if hours is not None:
            given["horaires"] = {"atteint": hours}
        if coordination is not None:
            given["coordination"] = {"atteint": coordination}
        return held(evaluate(made, entry(given), today).parts)

    assert total(True, True) == parts(acquired=400)
    assert total(True, False) == parts(acquired=280, open=120)
    assert total(True, False, AFTER) == parts(acquired=280, lost=120)
    assert total(None, True) == parts(open=280, pending=120)
    assert total(False, True, AFTER) == parts(lost=400)
    assert total(True, None, AFTER) == parts(acquired=280, open=120)


# --- Other volets -------------------------------------------------------------------------------------------------


def test_a_volet_without_a_gate_pays_at_once() -> None:
    seen = evaluate(campaign([VIDEO]), entry({"videotransmission": {"atteint": True}}), IN_WINDOW)
    assert held(seen.parts) == parts(acquired=50)
    assert seen.gates == ()


def test_unattributed_points_stay_unattributed() -> None:
    kept = Unattributed(Decimal(8), "Non réparti.", ("diapositives",))
    made = campaign([VIDEO], [volet("volet-2", unattributed=kept)])
    seen = evaluate(made, entry({"videotransmission": {"atteint": True}}), AFTER)
    assert held(seen.parts) == parts(acquired=50, unattributed=8)
    warning = next(warning for warning in seen.warnings if warning.code == codes.UNATTRIBUTED)
    assert warning.sources == ("diapositives",)
    assert warning.params == {"volet": "volet-2", "points": Decimal(8), "note": "Non réparti."}


def test_nothing_is_lost_by_time_where_the_window_is_not_published() -> None:
    made = gated([HOURS], [VIDEO], window=Window(None, None))
    given: Given = {"horaires": {"atteint": False}, "videotransmission": {"atteint": False}}
    seen = evaluate(made, entry(given), date(2099, 1, 1))
    assert held(seen.parts) == parts(open=330)
    assert {codes.WINDOW_NOT_PUBLISHED, codes.UNTIL_NOT_PUBLISHED} <= {warning.code for warning in seen.warnings}


def test_half_points_are_exact() -> None:
    # 22.5 points × 7 € = 157.50 €; 30.5 × 7 = 213.50.
    made = campaign([indicator("a", yes_no(), "22.5"), indicator("b", yes_no(), "30.5")])
    seen = evaluate(made, entry({"a": {"atteint": True}, "b": {"atteint": True}}), IN_WINDOW)
    assert seen.euros.acquired == Decimal("371.0")
    assert seen.indicator("a").parts.times(seen.point_value).acquired == Decimal("157.50")
