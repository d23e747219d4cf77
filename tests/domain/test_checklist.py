"""Yes/no criteria: all, any, at least n; and a bundle, whose inside is not published."""

from __future__ import annotations

from datetime import date

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import UNKNOWN, Value
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import IndicatorResult
from forfait_desktop.domain.scoring import score_bundle, score_checklist
from tests.domain.builders import (
    AFTER,
    BEFORE_END,
    CLOSES,
    IN_WINDOW,
    bundle,
    campaign,
    checklist,
    entry,
    held,
    indicator,
    parts,
    yes_no,
)

ALL = checklist("a", "b", "c")
ANY = checklist("a", "b", "c", need="any")
TWO = checklist("a", "b", "c", need="at-least", at_least=2)
NONE: dict[str, Value] = {}


def answers(text: str) -> dict[str, Value]:
    """« yn? » gives a yes, b no, c « je ne sais pas »; a dot is no answer."""
    values: dict[str, Value] = {"y": True, "n": False, "?": UNKNOWN}
    return {key: values[sign] for key, sign in zip("abc", text, strict=True) if sign != "."}


@pytest.mark.parametrize(
    ("text", "all_of", "any_of", "two_of"),
    [
        ("...", "unanswered", "unanswered", "unanswered"),
        ("yyy", "met", "met", "met"),
        ("nnn", "not_met", "not_met", "not_met"),
        ("y..", "started", "met", "started"),
        ("n..", "not_met", "started", "started"),
        ("?..", "started", "started", "started"),
        ("???", "started", "started", "started"),
        ("yy.", "started", "met", "met"),
        ("yyn", "not_met", "met", "met"),
        ("ynn", "not_met", "met", "not_met"),
        ("nn.", "not_met", "started", "not_met"),
        ("nn?", "not_met", "started", "not_met"),
        ("n?y", "not_met", "met", "started"),
        ("yn?", "not_met", "met", "started"),
    ],
)
def test_three_values(text: str, all_of: str, any_of: str, two_of: str) -> None:
    given = answers(text)
    assert score_checklist(ALL, ALL.criteria, given).verdict == all_of
    assert score_checklist(ANY, ANY.criteria, given).verdict == any_of
    assert score_checklist(TWO, TWO.criteria, given).verdict == two_of


def test_what_is_missing_is_what_is_not_yes() -> None:
    assert score_checklist(ALL, ALL.criteria, answers("yn.")).missing == ("b", "c")
    assert score_checklist(ANY, ANY.criteria, answers("n?.")).missing == ("a", "b", "c")
    assert score_checklist(ANY, ANY.criteria, answers("y..")).missing == ()


@pytest.mark.parametrize("value", [1, 0, UNKNOWN])
def test_a_number_is_not_a_yes(value: Value) -> None:
    assert score_checklist(ALL, ALL.criteria[:1], {"a": value}).verdict == "started"


@pytest.mark.parametrize(
    ("value", "verdict"), [(True, "met"), (False, "not_met"), (UNKNOWN, "started"), (None, "unanswered")]
)
def test_a_bundle_is_its_one_answer(value: Value | None, verdict: str) -> None:
    rule = bundle()
    given = NONE if value is None else {"atteint": value}
    assert score_bundle(rule, rule.criteria, given).verdict == verdict


# --- As a line of 50 points, without a gate -----------------------------------------------------------------------


def line(value: Value | None, today: date = IN_WINDOW, until: date | None = None) -> IndicatorResult:
    made = campaign([indicator("horaires", yes_no(), 50, until=until)])
    given = entry({"horaires": {"atteint": value}}) if value is not None else entry()
    return evaluate(made, given, today).indicator("horaires")


def test_a_declaration_can_change_until_the_window_closes() -> None:
    assert line(False, CLOSES).until == CLOSES
    assert held(line(False, CLOSES).parts) == parts(open=50)
    assert held(line(False, AFTER).parts) == parts(lost=50)


def test_a_date_of_its_own_replaces_the_default() -> None:
    assert line(False, IN_WINDOW, until=BEFORE_END).until == BEFORE_END
    assert held(line(False, IN_WINDOW, until=BEFORE_END).parts) == parts(lost=50)


def test_a_yes_is_acquired_at_any_date() -> None:
    assert {held(line(True, day).parts) for day in (BEFORE_END, IN_WINDOW, AFTER)} == {parts(acquired=50)}


@pytest.mark.parametrize("value", [None, UNKNOWN])
def test_what_is_not_decided_stays_possible_after_every_date(value: Value | None) -> None:
    assert held(line(value, AFTER).parts) == parts(open=50)


def test_reasons_name_the_criteria_that_decide() -> None:
    made = campaign([indicator("sas", ALL, 105)])
    refused = evaluate(made, entry({"sas": answers("yn?")}), IN_WINDOW).indicator("sas").reasons
    assert (refused[0].code, refused[0].params["criteria"]) == (codes.CRITERIA_REFUSED, ("b",))
    waiting = evaluate(made, entry({"sas": answers("y?.")}), IN_WINDOW).indicator("sas").reasons
    assert [reason.code for reason in waiting] == [codes.CRITERIA_WAITING]
    assert (waiting[0].params["criteria"], waiting[0].params["unknown"]) == (("c",), ("b",))
    met = evaluate(made, entry({"sas": answers("yyy")}), IN_WINDOW).indicator("sas").reasons
    assert [reason.code for reason in met] == [codes.CRITERIA_MET]


def test_a_bundle_has_reasons_of_its_own() -> None:
    made = campaign([indicator("teleservices", bundle(), 75)])
    seen = [
        evaluate(made, entry({"teleservices": {"atteint": value}}), IN_WINDOW).indicator("teleservices").reasons[0].code
        for value in (True, False, UNKNOWN)
    ]
    assert seen == [codes.BUNDLE_MET, codes.BUNDLE_REFUSED, codes.BUNDLE_WAITING]
