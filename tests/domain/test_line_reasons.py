"""Why a line is out, granted or waiting, and what becomes of its points: the reasons that its rule does not give."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import Value
from forfait_desktop.domain.campaign import Campaign, Indicator, Neutralisation
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Reason
from tests.domain.builders import (
    AFTER,
    BEFORE_END,
    GP,
    IN_WINDOW,
    PERIOD_END,
    campaign,
    checklist,
    criterion,
    done,
    entry,
    gated,
    indicator,
    rate,
    tiers,
    volet,
    yes_no,
)
from tests.domain.told import FIGURES, on, reasons

# --- what the profile and the user decide -----------------------------------------------------------------------------

LAP = criterion("lap", profile={"lap_available": True}, profile_reason="Pas de LAP.")
SCREEN = criterion("ecran", profile={"medecin_traitant": True})


def test_criteria_that_the_profile_removes() -> None:
    rule = checklist("segur", SCREEN, LAP, need="at-least", at_least=3)
    profile = replace(GP, lap_available=False, medecin_traitant=False)
    assert reasons(rule, {"segur": True}, profile=profile) == [
        on("condition", codes.CRITERIA_MET, need="at-least", required=1, criteria=("segur",)),
        # The first reason that is given, in the order of the rule.
        on("condition", codes.CRITERIA_REMOVED, criteria=("ecran", "lap"), all=False, reason="Pas de LAP."),
    ]
    whole = checklist(SCREEN, LAP)
    assert reasons(whole, {}, profile=profile) == [
        on("condition", codes.CRITERIA_REMOVED, criteria=("ecran", "lap"), all=True, reason="Pas de LAP.")
    ]
    silent = checklist("segur", SCREEN)
    removed = reasons(silent, {"segur": True}, profile=profile)[-1]
    assert removed == on("condition", codes.CRITERIA_REMOVED, criteria=("ecran",), all=False, reason="")


def test_a_line_that_is_out() -> None:
    assert reasons(yes_no(), {}, applicability={"x": "set-aside"}) == [Reason(codes.SET_ASIDE)]
    out = {"profile": replace(GP, medecin_traitant=False), "profile_reason": "Aux médecins traitants."}
    line = indicator("x", yes_no(), 10, figures=FIGURES, profile={"medecin_traitant": True}, profile_reason="Non.")
    found = evaluate(campaign([line]), entry(profile=out["profile"]), AFTER).indicator("x").reasons
    assert found == (on("condition", codes.PROFILE_EXCLUDES, keys=("medecin_traitant",), reason="Non."),)


def test_what_is_granted_to_others_is_not_said_of_this_one() -> None:
    granted = Neutralisation("Aux généralistes.", ("avis",), {"specialty_group": "generaliste"})
    everyone = replace(granted, profile={})
    assert reasons(yes_no(), YES, neutralised=granted, profile=replace(GP, specialty_group="radiologue")) == [
        on("condition", codes.CRITERIA_MET, need="all", required=1, criteria=("atteint",))
    ]
    for one, everybody in ((granted, False), (everyone, True)):
        assert reasons(yes_no(), YES, neutralised=one) == [
            Reason(codes.NEUTRALISED, {"reason": "Aux généralistes.", "everyone": everybody}, ("avis",))
        ]


def test_a_question_of_the_profile_without_an_answer() -> None:
    line = indicator("x", yes_no(), 10, figures=FIGURES, profile={"medecin_traitant": True})
    unknown = on("condition", codes.PROFILE_UNKNOWN, keys=("medecin_traitant",))
    half = replace(GP, medecin_traitant=None)
    assert evaluate(campaign([line]), entry({"x": {"atteint": True}}, profile=half), AFTER).indicator("x").reasons == (
        unknown,
    )
    drafts = {"x": {"atteint": {"nombre": "?"}}}
    found = evaluate(campaign([line]), entry(profile=half, drafts=drafts), AFTER).indicator("x").reasons
    assert found == (unknown, Reason(codes.DRAFT, {"criteria": ("atteint",)}))
    # What the profile removed has no entry to correct.
    rule = checklist("segur", LAP)
    drafts = {"x": {"segur": {"v": "?"}, "lap": {"v": "?"}}}
    without = entry(profile=replace(GP, lap_available=False), drafts=drafts)
    found = evaluate(campaign([indicator("x", rule, 10)]), without, AFTER).indicator("x").reasons
    assert found == (Reason(codes.DRAFT, {"criteria": ("segur",)}),)


# --- what becomes of the points ---------------------------------------------------------------------------------------


def behind(line: Indicator, hours: bool | None, **more: Any) -> Campaign:
    door = indicator("horaires", yes_no(), None, "volet-1", figures=FIGURES)
    return gated([door], [replace(line, figures=FIGURES)], **more)


def codes_of(rules: Campaign, answers: dict[str, dict[str, Value]], today: date, key: str) -> list[str]:
    return [one.code for one in evaluate(rules, entry(answers), today).indicator(key).reasons]


NO: dict[str, Value] = {"atteint": False}
YES: dict[str, Value] = {"atteint": True}


@pytest.mark.parametrize(
    ("answers", "today", "expected"),
    [
        # Met behind a gate that waits, that is closed and may open, that can no longer open, that is open.
        ({"video": YES}, IN_WINDOW, [codes.CRITERIA_MET, codes.GATE_WAITING]),
        ({"video": YES, "horaires": NO}, IN_WINDOW, [codes.CRITERIA_MET, codes.GATE_WAITING]),
        ({"video": YES, "horaires": NO}, AFTER, [codes.CRITERIA_MET, codes.GATE_FINAL]),
        ({"video": YES, "horaires": YES}, AFTER, [codes.CRITERIA_MET]),
        # Missed: until when, or too late; nothing waits for the gate.
        ({"video": NO}, IN_WINDOW, [codes.CRITERIA_REFUSED, codes.OPEN_UNTIL]),
        ({"video": NO, "horaires": YES}, AFTER, [codes.CRITERIA_REFUSED, codes.DEADLINE_PASSED]),
        ({"video": NO, "horaires": NO}, AFTER, [codes.CRITERIA_REFUSED, codes.GATE_FINAL, codes.DEADLINE_PASSED]),
        ({"video": NO, "horaires": NO}, date(2024, 2, 11), [codes.CRITERIA_REFUSED, codes.OPEN_UNTIL]),
        ({}, AFTER, [codes.CRITERIA_WAITING]),
    ],
)
def test_behind_a_gate(answers: dict[str, dict[str, Value]], today: date, expected: list[str]) -> None:
    rules = behind(indicator("video", yes_no(), 50), None)
    assert codes_of(rules, answers, today, "video") == expected


def test_a_condition_of_a_gate_is_not_told_that_its_gate_is_closed() -> None:
    rules = behind(indicator("video", yes_no(), 50), None)
    assert codes_of(rules, {"horaires": NO}, AFTER, "horaires") == [codes.CRITERIA_REFUSED, codes.DEADLINE_PASSED]
    assert codes_of(rules, {"horaires": NO}, IN_WINDOW, "horaires") == [codes.CRITERIA_REFUSED, codes.OPEN_UNTIL]
    # Out of the declaration: the gate changes nothing to it.
    aside = entry({"horaires": NO}, applicability={"video": "set-aside"})
    assert [one.code for one in evaluate(rules, aside, AFTER).indicator("video").reasons] == [codes.SET_ASIDE]


def test_a_gate_names_what_it_misses() -> None:
    lines = [indicator(key, yes_no(), None, "volet-1") for key in ("a", "b")]
    rules = gated(lines, [indicator("video", yes_no(), 50)])
    waiting = evaluate(rules, entry({"a": YES, "video": YES}), IN_WINDOW).indicator("video").reasons[-1]
    assert waiting == Reason(codes.GATE_WAITING, {"volet": "volet-1", "missing": ("b",)})
    final = evaluate(rules, entry({"a": NO, "b": NO, "video": YES}), AFTER).indicator("video").reasons[-1]
    assert final == Reason(codes.GATE_FINAL, {"volet": "volet-1", "missing": ("a", "b")})


def test_what_is_met_may_fall_until_its_last_day() -> None:
    assert reasons(rate("1/2"), {"taux": done(1, 2)}, today=BEFORE_END)[1:] == [
        on("until", codes.CAN_STILL_FALL, until=PERIOD_END)
    ]
    assert reasons(rate("1/2"), {"taux": done(1, 2)}, today=PERIOD_END)[1:] == [
        on("until", codes.CAN_STILL_FALL, until=PERIOD_END)
    ]
    # What was declared does not fall, nor what has no known end.
    assert len(reasons(yes_no(), YES, today=BEFORE_END)) == 1
    rules = campaign([indicator("x", rate("1/2"), 10)], period=replace(campaign([]).period, end=None))
    assert len(evaluate(rules, entry({"x": {"taux": done(1, 2)}}), BEFORE_END).indicator("x").reasons) == 1
    assert len(evaluate(rules, entry({"x": {"taux": done(0, 2)}}), BEFORE_END).indicator("x").reasons) == 1


SAS = indicator("sas", yes_no(), 105, until=PERIOD_END)
EFFECTION = indicator("effection-sas", tiers("sas"), 360, figures=FIGURES)


@pytest.mark.parametrize(
    ("sas", "quarters", "told"),
    [
        ({}, {"t1": 5}, True),
        (NO, {}, True),
        (NO, dict.fromkeys(("t1", "t2", "t3", "t4"), 9), True),
        (NO, dict.fromkeys(("t1", "t2", "t3", "t4"), 0), True),
        (YES, {"t1": 5}, False),
    ],
)
def test_a_scale_says_which_line_it_requires(sas: dict[str, Value], quarters: dict[str, Value], told: bool) -> None:
    found = evaluate(campaign([SAS, EFFECTION]), entry({"sas": sas, "effection-sas": quarters}), BEFORE_END)
    requires = on("scale", codes.TIERS_REQUIRES, indicator="sas")
    assert (requires in found.indicator("effection-sas").reasons) is told
    # Out of the declaration it requires nothing.
    aside = entry({"sas": sas, "effection-sas": quarters}, applicability={"effection-sas": "set-aside"})
    out = evaluate(campaign([SAS, EFFECTION]), aside, BEFORE_END).indicator("effection-sas")
    assert [one.code for one in out.reasons] == [codes.SET_ASIDE]


def test_a_scale_that_requires_nothing_does_not_say_so() -> None:
    assert [one.code for one in reasons(tiers(), {"t1": 5}, today=BEFORE_END)] == [codes.TIERS_WAITING]


def test_a_criterion_that_counts_elsewhere_is_named() -> None:
    pair = ("coordination.asalee", "services.protocole.asalee")
    other = ("services.clic", "accueil.clic")
    rules = campaign(
        [
            indicator("coordination", checklist("msp", "asalee", need="any"), 120),
            indicator("services", checklist("clic", "protocole.asalee", need="any"), 70, figures=FIGURES),
            indicator("accueil", checklist("clic"), 10),
        ],
        [volet("volet-2")],
        exclusive=(other, pair),
    )
    answers: dict[str, dict[str, Value]] = {"coordination": {"asalee": True}, "services": {"protocole.asalee": True}}
    found = evaluate(rules, entry(answers), IN_WINDOW).indicator("services")
    assert found.reasons == (
        on("condition", codes.EXCLUSIVE_ELSEWHERE, criterion="protocole.asalee", indicator="coordination"),
    )
    assert found.missing == ("clic",)
