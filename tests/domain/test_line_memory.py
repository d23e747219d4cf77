"""An evaluation that remembers the one before says what a whole one says, whatever changed in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.domain.answers import UNKNOWN, AssistantMedical, Entry, Profile, Schemes, Value, Vsm
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.lines import LineMemory
from tests.domain.builders import GP, gated, indicator, tiers, yes_no
from tests.domain.builders import campaign as made
from tests.domain.schemes import assistant_scheme, vsm_scheme, with_schemes
from tests.domain.strategies import campaigns, days, entries

PARTS = ("answers", "drafts", "applicability", "profile")


@st.composite
def changed(draw: st.DrawFn, campaign: Campaign, before: Entry) -> Entry:
    """What a change leaves: one part of the entry, one line of it or all, from another entry; the rest is the same."""
    other = draw(entries(campaign, wild=draw(st.booleans())))
    part = draw(st.sampled_from(PARTS))
    new: Any = getattr(other, part)
    if part != "profile" and draw(st.booleans()):
        key = draw(st.sampled_from([line.id for line in campaign.indicators]))
        old: dict[str, Any] = getattr(before, part)
        new = {name: value for name, value in old.items() if name != key} | {k: v for k, v in new.items() if k == key}
    return replace(before, **{part: new})


# Each example is several evaluations: a share of the examples of the profile in force.
@settings(max_examples=max(10, settings().max_examples // 4))
@given(st.data())
def test_remembering_changes_nothing_to_what_is_said(data: st.DataObject) -> None:
    campaign = data.draw(campaigns())
    entry = data.draw(entries(campaign))
    today = data.draw(days)
    memory = LineMemory()
    for _ in range(data.draw(st.integers(2, 8))):
        remembered, whole = evaluate(campaign, entry, today, memory), evaluate(campaign, entry, today)
        assert remembered == whole
        # 1 is equal to True: what is written must be the same too.
        assert repr(remembered) == repr(whole)
        entry = data.draw(changed(campaign, entry))
        if data.draw(st.integers(0, 4)) == 0:
            today = data.draw(days)
        if data.draw(st.integers(0, 9)) == 0:
            campaign = data.draw(campaigns())


def test_an_answer_that_is_only_equal_is_read_again() -> None:
    """`True` and 1 are equal, and are not the same answer: a memory by equality would say the former result."""
    campaign = made((indicator("seul", yes_no()),))
    memory, today = LineMemory(), date(2023, 6, 1)
    key = campaign.indicators[0].rule.criteria[0].id
    for value in (True, 1, True):
        entry = Entry({"seul": {key: value}})
        assert evaluate(campaign, entry, today, memory) == evaluate(campaign, entry, today)


def test_what_did_not_change_is_not_read_again() -> None:
    campaign = made((indicator("un", yes_no()), indicator("deux", yes_no())))
    memory, today = LineMemory(), date(2023, 6, 1)
    key = campaign.indicators[0].rule.criteria[0].id
    first = Entry({"un": {key: True}, "deux": {key: True}})
    evaluate(campaign, first, today, memory)
    second = replace(first, answers={**first.answers, "deux": {key: False}})
    known = [memory.known(line.id, second) is not None for line in campaign.indicators]
    assert known == [True, False]


CAMPAIGN = made([indicator(key, yes_no(), 10) for key in ("un", "deux")])
KEPT = Entry({"un": {"atteint": True}, "deux": {"atteint": True}})
TODAY = date(2023, 6, 1)


@pytest.mark.parametrize(
    ("changes", "known"),
    [
        ({}, [True, True]),
        # The same answers in another object may be others that are only equal.
        ({"answers": {"un": KEPT.answers["un"], "deux": {"atteint": True}}}, [True, False]),
        ({"answers": {"un": KEPT.answers["un"]}}, [True, False]),
        ({"drafts": {"un": {"atteint": {"nombre": "?"}}}}, [False, True]),
        ({"applicability": {"deux": "set-aside"}}, [True, False]),
        ({"applicability": {"un": "kept"}}, [False, True]),
    ],
)
def test_a_line_is_read_again_when_what_it_is_read_from_changed(changes: dict[str, Any], known: list[bool]) -> None:
    memory = LineMemory()
    first = evaluate(CAMPAIGN, KEPT, TODAY, memory)
    after = replace(KEPT, **changes)
    assert [memory.known(key, after) is not None for key in ("un", "deux")] == known
    # Said again of what was read again, and of nothing else.
    said = evaluate(CAMPAIGN, after, TODAY, memory).indicators
    assert [now is before for now, before in zip(said, first.indicators, strict=True)] == known
    # What was just read is what is remembered.
    assert all(memory.known(key, after) is not None for key in ("un", "deux"))
    again = evaluate(CAMPAIGN, after, TODAY, memory).indicators
    assert all(now is before for now, before in zip(again, said, strict=True))


@pytest.mark.parametrize(
    ("campaign", "entry", "today"),
    [
        (replace(CAMPAIGN), KEPT, TODAY),
        (CAMPAIGN, replace(KEPT, profile=Profile()), TODAY),
        (CAMPAIGN, KEPT, date(2023, 6, 2)),
    ],
    ids=["campaign", "profile", "day"],
)
def test_other_rules_another_profile_or_another_day_forget_everything(
    campaign: Campaign, entry: Entry, today: date
) -> None:
    memory = LineMemory()
    before = evaluate(CAMPAIGN, KEPT, TODAY, memory)
    memory.begin(CAMPAIGN, KEPT, TODAY)
    assert all(memory.known(key, KEPT) is not None for key in ("un", "deux"))
    memory.begin(campaign, entry, today)
    assert all(memory.known(key, entry) is None for key in ("un", "deux"))
    after = evaluate(campaign, entry, today, memory)
    assert not any(now is one for now, one in zip(after.indicators, before.indicators, strict=True))
    # Back to what was: nothing of it was kept.
    memory.begin(CAMPAIGN, KEPT, TODAY)
    assert all(memory.known(key, KEPT) is None for key in ("un", "deux"))


def test_what_is_said_of_a_line_changes_with_its_gate() -> None:
    door = indicator("door", yes_no(), None, "volet-1")
    campaign = gated([door], [indicator("un", yes_no(), 10)])
    memory = LineMemory()
    answers = {"un": {"atteint": True}}
    for said in (True, False, True):
        entry = Entry({**answers, "door": {"atteint": said}})
        found = evaluate(campaign, entry, TODAY, memory).indicator("un")
        assert found == evaluate(campaign, entry, TODAY).indicator("un")
        assert (found.parts.acquired == 10) is said


def test_what_is_said_of_a_scale_changes_with_the_line_that_it_requires() -> None:
    campaign = made([indicator("sas", yes_no(), 70), indicator("scale", tiers("sas"), 360)])
    memory = LineMemory()
    answers: dict[str, dict[str, Value]] = {"scale": {}}
    for said in (False, UNKNOWN, True, False):
        entry = Entry({**answers, "sas": {"atteint": said}})
        found = evaluate(campaign, entry, TODAY, memory)
        assert found == evaluate(campaign, entry, TODAY)


PROJECT = Schemes(Vsm(100, 50, 10), AssistantMedical("1", date(2023, 1, 2), 1, 50))
AIDED = Entry({"horaires": {"atteint": True}}, profile=GP, schemes=PROJECT)
WITH_SCHEMES = with_schemes(vsm_scheme(), assistant_scheme(gate="volet-1"), gate=True)


@pytest.mark.parametrize(
    ("changes", "known"),
    [
        ({}, [True, True]),
        ({"schemes": replace(PROJECT, vsm=Vsm(100, 50, 11))}, [False, True]),
        # Only equal: read again, as an answer is.
        ({"schemes": replace(PROJECT, vsm=replace(PROJECT.vsm or Vsm()))}, [False, True]),
        ({"schemes": replace(PROJECT, assistant_medical=None)}, [True, False]),
        ({"drafts": {"vsm": {"vsm_sent": {"nombre": "?"}}}}, [False, True]),
        ({"drafts": {"assistant-medical": {"year": {"nombre": "?"}}}}, [True, False]),
        ({"applicability": {"vsm": "set-aside"}}, [False, True]),
        ({"applicability": {"assistant-medical": "kept"}}, [True, False]),
        # The aid tells whether the volet is complete.
        ({"answers": {"horaires": {"atteint": False}}}, [True, False]),
        ({"profile": Profile(specialty_group="radiologue")}, [False, False]),
    ],
)
def test_a_scheme_is_read_again_when_what_it_is_read_from_changed(changes: dict[str, Any], known: list[bool]) -> None:
    memory = LineMemory()
    before = evaluate(WITH_SCHEMES, AIDED, TODAY, memory).schemes
    after = replace(AIDED, **changes)
    said = evaluate(WITH_SCHEMES, after, TODAY, memory)
    assert said == evaluate(WITH_SCHEMES, after, TODAY)
    assert repr(said) == repr(evaluate(WITH_SCHEMES, after, TODAY))
    assert [now is then for now, then in zip(said.schemes, before, strict=True)] == known
    # What was just read is what is remembered.
    again = evaluate(WITH_SCHEMES, after, TODAY, memory).schemes
    assert all(now is then for now, then in zip(again, said.schemes, strict=True))


def test_another_day_reads_the_schemes_again() -> None:
    memory = LineMemory()
    before = evaluate(WITH_SCHEMES, AIDED, TODAY, memory).schemes
    for today in (date(2023, 6, 2), TODAY):
        said = evaluate(WITH_SCHEMES, AIDED, today, memory).schemes
        assert not any(now is then for now, then in zip(said, before, strict=True))
        assert said == evaluate(WITH_SCHEMES, AIDED, today).schemes
