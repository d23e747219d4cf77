"""The pages of a declaration and how many are done; the time that the work on the VSM still takes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from forfait_desktop.domain.answers import AssistantMedical, Schemes, Vsm
from forfait_desktop.domain.campaign_schemes import MethodStep
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.expected_payment import cents
from forfait_desktop.domain.rate_paste import PastedLine, PastedRates
from forfait_desktop.domain.steps import Progress, progress, step_lines
from forfait_desktop.domain.vsm_method import (
    MethodWork,
    StepWork,
    TimeLeft,
    per_patient,
    step_seconds,
    time_left,
    usual_minutes,
)
from tests.domain.builders import BEFORE_END, GP, campaign, entry, gated, indicator, yes_no
from tests.domain.schemes import assistant_scheme, vsm_scheme
from tests.sample import sample_campaign

DAY = date(2026, 3, 1)
ONCE = MethodStep("Lister les patients", Decimal("1.5"))
EACH = MethodStep("Relire", Decimal(2), each=True)
BULK = MethodStep("Envoyer", Decimal(10), each_without_bulk=Decimal("0.5"))


def test_every_line_is_on_one_page_and_no_page_is_there_twice() -> None:
    rules = sample_campaign()
    steps = step_lines(rules)
    assert sorted(line.id for step in steps for line in step.indicators) == sorted(one.id for one in rules.indicators)
    assert len({step.id for step in steps}) == len(steps)
    for step in steps:
        assert all(line.volet == step.volet.id for line in step.indicators)
        if step.kind == "gate":
            assert step.id == step.volet.id
            assert all(line.points is None for line in step.indicators)
        elif step.kind == "single":
            assert [line.id for line in step.indicators] == [step.id]
        else:
            assert {line.group for line in step.indicators} == {step.id}


def test_a_gate_with_its_conditions_is_one_page() -> None:
    (step,) = step_lines(gated([indicator("a", yes_no(), None, "volet-1"), indicator("b", yes_no(), None, "volet-1")]))
    assert (step.kind, [line.id for line in step.indicators]) == ("gate", ["a", "b"])


@pytest.mark.parametrize(
    ("answers", "done"),
    [({}, 0), ({"a": {"atteint": True}}, 1), ({"a": {"atteint": True}, "b": {"atteint": False}}, 3)],
)
def test_the_summary_is_done_with_the_last_page(answers: dict[str, dict[str, bool]], done: int) -> None:
    rules = campaign([indicator("a", yes_no(), 10), indicator("b", yes_no(), 10)])
    assert progress(rules, evaluate(rules, entry(answers), BEFORE_END)) == Progress(done, 3)


def test_a_scheme_is_a_page_of_its_own() -> None:
    rules = campaign([indicator("a", yes_no(), 10)], schemes=(vsm_scheme(),))
    answers = {"a": {"atteint": True}}
    unanswered = evaluate(rules, entry(answers), BEFORE_END)
    assert progress(rules, unanswered) == Progress(1, 3)
    half = entry(answers, profile=GP, schemes=Schemes(vsm=Vsm(ald_patients=10)))
    assert progress(rules, evaluate(rules, half, BEFORE_END)) == Progress(1, 3)
    whole = Schemes(vsm=Vsm(ald_patients=10, vsm_sent=5, vsm_structured=5))
    computed = evaluate(rules, entry(answers, profile=GP, schemes=whole), BEFORE_END)
    assert progress(rules, computed) == Progress(3, 3)


def test_the_aid_is_a_simulation_unless_an_entry_cannot_be_right() -> None:
    rules = campaign([indicator("a", yes_no(), 10)], schemes=(assistant_scheme(),))
    answers = {"a": {"atteint": True}}
    assert progress(rules, evaluate(rules, entry(answers), BEFORE_END)) == Progress(3, 3)
    half = entry(answers, schemes=Schemes(assistant_medical=AssistantMedical("0.5")))
    assert progress(rules, evaluate(rules, half, BEFORE_END)) == Progress(3, 3)
    wrong = entry(answers, drafts={"assistant-medical": {"annual_cost": {"nombre": "x"}}})
    assert progress(rules, evaluate(rules, wrong, BEFORE_END)) == Progress(1, 3)


def test_what_was_asked_of_other_rules_is_no_page() -> None:
    rules = campaign([indicator("a", yes_no(), 10)])
    asked = entry({"a": {"atteint": True}}, schemes=Schemes(vsm=Vsm(ald_patients=10)))
    assert progress(rules, evaluate(rules, asked, BEFORE_END)) == Progress(2, 2)


def test_the_time_of_a_step_is_measured_else_estimated() -> None:
    assert step_seconds(ONCE, 0, MethodWork()) == 90
    assert step_seconds(EACH, 0, MethodWork()) is None
    assert step_seconds(EACH, 0, MethodWork(patients=30)) == 3600
    assert step_seconds(ONCE, 0, MethodWork((StepWork(minutes=Decimal(4)),))) == 240
    assert step_seconds(ONCE, 0, MethodWork((StepWork(done=DAY, measured=77),))) == 77
    # Measured and not ticked: the estimate still stands.
    assert step_seconds(ONCE, 0, MethodWork((StepWork(measured=77),))) == 90
    assert step_seconds(ONCE, 1, MethodWork((StepWork(minutes=Decimal(4)),))) == 90


@pytest.mark.parametrize(("bulk", "each", "minutes"), [(None, False, "10"), (True, False, "10"), (False, True, "0.5")])
def test_what_is_not_sent_in_bulk_takes_its_time_for_each_patient(bulk: bool | None, each: bool, minutes: str) -> None:
    work = MethodWork(patients=4, bulk=bulk)
    assert per_patient(BULK, work) is each
    assert usual_minutes(BULK, work) == Decimal(minutes)
    assert not per_patient(ONCE, work)
    assert usual_minutes(ONCE, work) == Decimal("1.5")


def test_what_is_left_is_what_is_not_ticked_less_what_was_measured() -> None:
    steps = (ONCE, EACH, BULK)
    assert time_left(steps, MethodWork()) == TimeLeft(90 + 600, 1)
    assert TimeLeft(90) == TimeLeft(90, 0)
    ticked = MethodWork((StepWork(done=DAY), StepWork(measured=600)), patients=30)
    assert time_left(steps, ticked) == TimeLeft(3600 - 600 + 600, 0)
    # More was measured than was estimated: nothing is left of that step, and nothing is taken off the others.
    assert time_left((ONCE,), MethodWork((StepWork(measured=600),))) == TimeLeft(0, 0)


def test_cents_are_rounded_half_up() -> None:
    assert [cents(Decimal(euros)) for euros in ("1.005", "1.004", "0", "7")] == [101, 100, 0, 700]


def test_the_pasted_lines_that_can_be_used() -> None:
    good, bad = PastedLine("DMP 7,4 %", "read"), PastedLine("?", "unknown")
    assert PastedRates((good, bad)).read == (good,)
