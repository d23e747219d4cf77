"""Properties that hold for every campaign and every entry (design §4, last paragraph)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.domain.answers import Entry, Rate, Value
from forfait_desktop.domain.campaign import (
    Campaign,
    ChecklistRule,
    CountsRule,
    Indicator,
    MeanRule,
    TiersRule,
    answer_kind,
    criteria_of,
)
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.reasons import REASON_CODES, WARNING_CODES
from forfait_desktop.domain.results import Parts, Status
from tests.domain.builders import held
from tests.domain.strategies import KINDS, cases, days

Case = tuple[Campaign, Entry]


def maximum(campaign: Campaign) -> Decimal:
    """Every point of the campaign, counted from its lines and volets alone."""
    lines = sum((line.points or Decimal(0) for line in campaign.indicators), Decimal(0))
    lumps = sum((volet.lump or Decimal(0) for volet in campaign.volets), Decimal(0))
    kept = sum((v.unattributed.points for v in campaign.volets if v.unattributed is not None), Decimal(0))
    return lines + lumps + kept


@pytest.mark.parametrize("kind", KINDS)
def test_never_raises_whatever_is_stored(kind: str) -> None:
    # A share of the examples of the profile in force for each of the eight kinds.
    @settings(max_examples=settings().max_examples // 4)
    @given(cases(kind, wild=True), days)
    def holds(case: Case, today: date) -> None:
        result = evaluate(*case, today)
        assert result.parts.maximum == maximum(case[0])

    holds()


@given(cases(), days)
def test_every_point_is_in_exactly_one_place(case: Case, today: date) -> None:
    campaign, entry = case
    result = evaluate(campaign, entry, today)
    assert result.parts.maximum == maximum(campaign)
    assert all(place >= 0 for place in held(result.parts))
    total = Parts()
    for volet in result.volets:
        total += volet.parts
    assert total == result.parts
    for line in campaign.indicators:
        assert result.indicator(line.id).parts.maximum == (line.points or 0)
        assert all(place >= 0 for place in held(result.indicator(line.id).parts))


@given(cases(), days)
def test_every_line_has_a_status_and_a_reason_with_a_known_code(case: Case, today: date) -> None:
    result = evaluate(*case, today)
    for line in result.indicators:
        assert line.status in get_args(Status)
        assert line.reasons
        assert {reason.code for reason in line.reasons} <= REASON_CODES
        assert bool(line.missing) <= (not line.ok and line.status != "not_applicable")
    assert {warning.code for warning in result.warnings} <= WARNING_CODES


@given(cases(), days)
def test_euros_are_points_times_the_value_of_a_point(case: Case, today: date) -> None:
    result = evaluate(*case, today)
    assert held(result.euros) == tuple(place * 7 for place in held(result.parts))
    assert all(advice.gain_euros == advice.gain_points * 7 for advice in result.advice)


@given(cases(), days, days)
def test_what_is_acquired_does_not_depend_on_the_day(case: Case, first: date, second: date) -> None:
    assert evaluate(*case, first).parts.acquired == evaluate(*case, second).parts.acquired


@given(cases(), days, st.integers(0, 400))
def test_what_is_lost_never_comes_back_as_days_pass(case: Case, day: date, later: int) -> None:
    before = evaluate(*case, day)
    after = evaluate(*case, day + timedelta(later))
    assert before.parts.lost <= after.parts.lost
    for line in before.indicators:
        assert line.parts.lost <= after.indicator(line.id).parts.lost


@given(cases(), days)
def test_a_better_answer_never_lowers_what_is_acquired(case: Case, today: date) -> None:
    campaign, entry = case
    before = evaluate(campaign, entry, today).parts.acquired
    for better in better_entries(campaign, entry):
        assert evaluate(campaign, better, today).parts.acquired >= before


def better_entries(campaign: Campaign, entry: Entry) -> Iterator[Entry]:
    """The entry with one answer made better, for each answer that can be."""
    for line in campaign.indicators:
        given = entry.answers.get(line.id, {})
        for asked in criteria_of(line):
            value = given.get(asked.id)
            better = None if value is None else better_value(value)
            if better is not None:
                yield replace(entry, answers={**entry.answers, line.id: {**given, asked.id: better}})


def better_value(value: Value) -> Value | None:
    """No → yes, one more, a higher percentage with the decimals that were typed."""
    if value is False:
        return True
    if type(value) is int:
        return value + 1
    if isinstance(value, Rate):
        if value.done is not None and value.total is not None:
            return replace(value, done=value.done + 1) if value.done < value.total else None
        if value.percent is not None:
            higher = value.percent + Decimal(1).scaleb(int(value.percent.as_tuple().exponent))
            return replace(value, percent=higher) if higher <= 100 else None
    return None


# --- Advice -------------------------------------------------------------------------------------------------------


@given(cases(), days)
def test_the_gain_of_advice_is_what_real_answers_give(case: Case, today: date) -> None:
    campaign, entry = case
    now = evaluate(campaign, entry, today)
    gains = [advice.gain_points for advice in now.advice]
    assert gains == sorted(gains, reverse=True)
    for advice in now.advice:
        assert advice.gain_points > 0
        done = entry
        for key in (advice.indicator, *advice.together):
            done = with_line_met(campaign.indicator(key), done, today)
        assert evaluate(campaign, done, today).parts.acquired - now.parts.acquired == advice.gain_points


def with_line_met(line: Indicator, entry: Entry, today: date) -> Entry:
    """The entry once that line is met by real answers, and its drafts corrected."""
    answers = {**entry.answers, line.id: {**entry.answers.get(line.id, {}), **met_answers(line, entry, today)}}
    drafts = {key: draft for key, draft in entry.drafts.items() if key != line.id}
    return replace(entry, answers=answers, drafts=drafts)


def met_answers(line: Indicator, entry: Entry, today: date) -> dict[str, Value]:
    rule = line.rule
    if isinstance(rule, TiersRule):
        given = entry.answers.get(line.id, {})
        still_open = (p for p in rule.periods if today <= p.end or type(given.get(p.criterion)) is not int)
        return {period.criterion: 46 for period in still_open}
    if isinstance(rule, MeanRule):
        return {rule.shown.id: Rate(percent=Decimal(100))}
    if isinstance(rule, CountsRule):
        return {asked.id: rule.minimum for asked in rule.criteria}
    if isinstance(rule, ChecklistRule):
        # Asalée counts once: the line is met by something else.
        return {asked.id: True for asked in rule.criteria if asked.id != "asalee"}
    kind = answer_kind(rule, rule.criteria[0].id)
    return {rule.criteria[0].id: Rate(7, 7) if kind == "rate" else True}
