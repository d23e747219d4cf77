"""An evaluation that remembers the one before says what a whole one says, whatever changed in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.domain.answers import Entry
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.lines import LineMemory
from tests.domain.builders import campaign as made
from tests.domain.builders import indicator, yes_no
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
