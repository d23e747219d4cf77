"""Points by count and quarter: effection SAS 2022, which pays only if the line « sas » is met."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import UNKNOWN, Value
from forfait_desktop.domain.campaign import Neutralisation
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation
from forfait_desktop.domain.scoring import scale
from tests.domain.builders import (
    AFTER,
    GP,
    PERIOD_END,
    YEAR,
    campaign,
    entry,
    gated,
    held,
    indicator,
    parts,
    tiers,
    yes_no,
)

IN_JUNE = date(YEAR, 6, 30)
IN_JULY = date(YEAR, 7, 1)
SAS = indicator("sas", yes_no(), 105, until=PERIOD_END)
EFFECTION = indicator("effection-sas", tiers("sas"), 360)
YES: dict[str, Value] = {"atteint": True}


def evaluation(quarters: dict[str, Value], sas: dict[str, Value] = YES, today: date = IN_JUNE) -> Evaluation:
    return evaluate(campaign([SAS, EFFECTION]), entry({"sas": sas, "effection-sas": quarters}), today)


@pytest.mark.parametrize(
    ("count", "points"),
    # rules/README.md: 0-4: 0, 5-15: 10, 16-25: 30, 26-35: 50, 36-45: 70, 46+: 90.
    [
        (0, 0),
        (4, 0),
        (5, 10),
        (15, 10),
        (16, 30),
        (25, 30),
        (26, 50),
        (35, 50),
        (36, 70),
        (45, 70),
        (46, 90),
        (9999, 90),
    ],
)
def test_scale(count: int, points: int) -> None:
    assert scale(tiers().tiers, count) == points


@pytest.mark.parametrize(
    ("quarters", "status"),
    [
        ({}, "unanswered"),
        ({"t1": 5}, "started"),
        ({"t1": UNKNOWN}, "started"),
        ({"t1": 0, "t2": 0, "t3": 4, "t4": 0}, "not_met"),
        ({"t1": 0, "t2": 0, "t3": 5, "t4": 0}, "met"),
    ],
)
def test_status(quarters: dict[str, Value], status: str) -> None:
    assert evaluation(quarters).indicator("effection-sas").status == status


def test_each_quarter_is_possible_until_its_own_end() -> None:
    # t1 (over on 30 June): 10, 80 lost. t2 (its last day): 30, 60 possible. t3, t4 not answered: 180 possible.
    result = evaluation({"t1": 7, "t2": 20}).indicator("effection-sas")
    assert held(result.parts) == parts(acquired=40, open=240, lost=80)
    # The day after, t2 is over too.
    later = evaluation({"t1": 7, "t2": 20}, today=IN_JULY).indicator("effection-sas")
    assert held(later.parts) == parts(acquired=40, open=180, lost=140)


def test_a_quarter_without_an_answer_stays_possible() -> None:
    assert held(evaluation({}, today=AFTER).indicator("effection-sas").parts) == parts(open=360)


def test_the_four_quarters_at_the_best() -> None:
    result = evaluation({"t1": 46, "t2": 50, "t3": 100, "t4": 46}, today=AFTER).indicator("effection-sas")
    assert held(result.parts) == parts(acquired=360)


@pytest.mark.parametrize("sas", [{}, {"atteint": UNKNOWN}])
def test_all_is_possible_while_sas_is_not_decided(sas: dict[str, Value]) -> None:
    result = evaluation({"t1": 7, "t2": 20}, sas, AFTER).indicator("effection-sas")
    assert held(result.parts) == parts(open=360)
    assert codes.TIERS_REQUIRES in {reason.code for reason in result.reasons}


def test_all_is_lost_with_sas() -> None:
    refused: dict[str, Value] = {"atteint": False}
    assert held(evaluation({"t1": 46}, refused, PERIOD_END).indicator("effection-sas").parts) == parts(open=360)
    assert held(evaluation({"t1": 46}, refused, AFTER).indicator("effection-sas").parts) == parts(lost=360)


def test_all_is_lost_when_sas_is_set_aside() -> None:
    given = entry({"effection-sas": {"t1": 46}}, applicability={"sas": "set-aside"})
    assert held(evaluate(campaign([SAS, EFFECTION]), given, IN_JUNE).indicator("effection-sas").parts) == parts(
        lost=360
    )


def test_what_is_earned_waits_for_the_gate() -> None:
    door = indicator("horaires", yes_no(), None, "volet-1")
    made = gated([door], [SAS, EFFECTION])
    given: dict[str, dict[str, Value]] = {"sas": YES, "effection-sas": {"t1": 7}}
    result = evaluate(made, entry(given), IN_JUNE).indicator("effection-sas")
    assert held(result.parts) == parts(pending=10, open=270, lost=80)
    opened = evaluate(made, entry({**given, "horaires": YES}), IN_JUNE).indicator("effection-sas")
    assert held(opened.parts) == parts(acquired=10, open=270, lost=80)


def test_an_entry_that_cannot_be_right_keeps_all_possible() -> None:
    given = entry({"sas": YES, "effection-sas": {"t1": 7}}, drafts={"effection-sas": {"t2": {"nombre": "x"}}})
    result = evaluate(campaign([SAS, EFFECTION]), given, AFTER).indicator("effection-sas")
    assert result.status == "invalid"
    assert held(result.parts) == parts(open=360)


def test_missing_quarters_are_below_the_best_or_not_answered() -> None:
    assert evaluation({"t1": 46, "t2": 20}).indicator("effection-sas").missing == ("t2", "t3", "t4")


def test_advice_is_the_best_in_every_quarter_still_open() -> None:
    advice = next(a for a in evaluation({"t1": 7, "t2": 20}).advice if a.indicator == "effection-sas")
    # t2 can still gain 60, t3 and t4 90 each; t1 is over.
    assert (advice.gain_points, advice.gain_euros) == (Decimal(240), Decimal(1680))
    assert advice.before == IN_JUNE
    assert advice.acts_missing is None


def test_advice_on_sas_counts_what_it_unlocks() -> None:
    advice = evaluation({"t1": 7, "t2": 20}, {}).advice
    assert [(a.indicator, a.gain_points) for a in advice] == [("sas", Decimal(145))]


def test_reasons() -> None:
    paid = evaluation({"t1": 7, "t2": 20, "t3": 0, "t4": 46}).indicator("effection-sas").reasons[0]
    assert paid.code == codes.TIERS_PAID
    assert paid.params["points"] == Decimal(130)
    nothing = evaluation({"t1": 0, "t2": 0, "t3": 0, "t4": 0}).indicator("effection-sas").reasons[0]
    assert nothing.code == codes.TIERS_NOTHING
    waiting = evaluation({"t1": 7}).indicator("effection-sas").reasons[0]
    assert (waiting.code, waiting.params["criteria"]) == (codes.TIERS_WAITING, ("t2", "t3", "t4"))


def test_a_scale_without_points_of_its_own_pays_nothing() -> None:
    part = indicator("effection-sas", tiers(), None, "volet-1")
    given = entry({"effection-sas": {"t1": 50, "t2": 50, "t3": 50, "t4": 50}})
    seen = evaluate(gated([part]), given, IN_JUNE)
    assert held(seen.indicator("effection-sas").parts) == parts()
    assert held(seen.parts) == parts(acquired=280)


def test_a_question_of_the_profile_keeps_a_scale_possible() -> None:
    half = replace(GP, medecin_traitant=None)
    line = replace(EFFECTION, rule=tiers(), profile={"medecin_traitant": True})
    given = entry({"effection-sas": {"t1": 7, "t2": 20, "t3": 0, "t4": 46}}, profile=half)
    found = evaluate(campaign([line]), given, AFTER).indicator("effection-sas")
    assert (found.status, held(found.parts)) == ("started", parts(open=360))
    # Paid to some and granted to the others: paid whatever the answer is.
    granted = Neutralisation("Accordé.", ("avis",), {"medecin_traitant": True})
    line = replace(EFFECTION, rule=tiers(), neutralised=granted)
    found = evaluate(campaign([line]), given, AFTER).indicator("effection-sas")
    assert (found.status, held(found.parts)) == ("met", parts(acquired=130, lost=230))
    known = entry(given.answers, profile=GP)
    found = evaluate(campaign([line]), known, AFTER).indicator("effection-sas")
    assert (found.status, held(found.parts)) == ("neutralised", parts(acquired=360))
