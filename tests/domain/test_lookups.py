"""What is asked of a campaign or of a profile by its id: the right thing, or `KeyError`."""

from __future__ import annotations

from decimal import Decimal

import pytest

from forfait_desktop.domain.answers import COUNT_MAXIMUM, METHOD_STEPS, Profile
from forfait_desktop.domain.campaign import answer_kind
from forfait_desktop.domain.count_import import propose_columns
from forfait_desktop.domain.efforts import MOST_MINUTES
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.what_if import Action, Order, ordered
from tests.domain.builders import BEFORE_END, campaign, checklist, counts, entry, indicator, mean, rate
from tests.sample import sample_campaign


def test_lines_and_volets_are_found_by_their_id() -> None:
    campaign = sample_campaign()
    for line in campaign.indicators:
        assert campaign.indicator(line.id) is line
    for volet in campaign.volets:
        assert campaign.volet(volet.id) is volet
    for look in (campaign.indicator, campaign.volet):
        with pytest.raises(KeyError, match="inconnu"):
            look("inconnu")


def test_a_campaign_depends_on_three_questions_of_the_profile_only() -> None:
    profile = Profile(specialty_group="radiologue", medecin_traitant=True, lap_available=False)
    known = ("specialty_group", "medecin_traitant", "lap_available")
    assert [profile.value(key) for key in known] == ["radiologue", True, False]
    assert [Profile().value(key) for key in known] == [None, None, None]
    with pytest.raises(KeyError, match="patients"):
        profile.value("patients")


def test_limits_that_the_specification_gives() -> None:
    assert (COUNT_MAXIMUM, MOST_MINUTES, len(METHOD_STEPS)) == (999_999_999, 100_000, 9)


def test_what_an_answer_looks_like() -> None:
    rule = mean("0.6", "aat", "dmt")
    assert answer_kind(rule, rule.shown.id) == "percent"
    assert answer_kind(rule, "aat") == "rate"
    assert answer_kind(rate("0.2"), "taux") == "rate"
    assert answer_kind(counts(1, "apcv"), "apcv") == "count"
    assert answer_kind(checklist("a"), "a") == "check"


@pytest.mark.parametrize(("at_least", "met"), [(0, True), (1, True), (2, False), (9, False)])
def test_one_condition_of_two_is_enough_when_one_is_asked(at_least: int, met: bool) -> None:
    rules = campaign([indicator("a", checklist("x", "y", need="at-least", at_least=at_least), 10)])
    found = evaluate(rules, entry({"a": {"x": True, "y": False}}), BEFORE_END)
    assert (found.indicator("a").parts.acquired == Decimal(10)) is met


def test_gates_come_first_and_what_cannot_be_done_last() -> None:
    gate = Action("gate.volet-1", ("a",), ("a",), gain=Decimal(1))
    large, small = Action("b", ("b",), gain=Decimal(50)), Action("c", ("c",), gain=Decimal(2))
    orders: tuple[Order, ...] = ("gain", "effort", "per-hour")
    for by in orders:
        found = ordered((small, large, gate), by, {"gate.volet-1": 900, "b": 10, "c": 20})
        assert [one.key for one in found] == ["gate.volet-1", "b", "c"]


def test_columns_without_headings_are_known_by_what_they_hold() -> None:
    rows = [["DMP", "1", ""], ["AAT", "2", "9"], ["DMT", "x"]]
    # Two cells of three are numbers in the second, all that are written in the third.
    found = propose_columns(("", "", ""), rows)
    assert (found.label, found.done, found.total, found.percent) == (0, 1, 2, None)
    few = propose_columns(("", ""), [["DMP", "1"], ["AAT", "x"], ["DMT", "y"]])
    assert (few.label, few.done) == (0, None)
