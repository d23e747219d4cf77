"""What should be paid, line by line, and the largest published campaigns reconciled for every gap."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import Entry
from forfait_desktop.domain.campaign import Campaign, Span
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.expected_payment import cents, expected_payment
from forfait_desktop.domain.reconciliation import Expectation, PayGate, PayLine, reconcile
from tests.domain.builders import IN_WINDOW, entry, gated, indicator, tiers, yes_no
from tests.domain.strategies import cases

CAMPAIGNS = Path(__file__).parents[2] / "resources" / "campaigns"
YES = {"atteint": True}


def bundled(name: str) -> Campaign:
    return parse_campaign((CAMPAIGNS / name / "campaign.toml").read_bytes(), origin=name)


def test_half_a_point_is_exact_cents() -> None:
    assert cents(Decimal("22.5") * 7) == 15_750
    assert cents(Decimal("0.005")) == 1


def test_lines_and_gate() -> None:
    campaign = gated(
        [indicator("a", yes_no(), volet="volet-1")],
        [indicator("b", yes_no(), "22.5"), indicator("c", yes_no(), 40)],
    )
    found = expected_payment(campaign, entry({"a": YES, "b": YES}), {"c": Decimal(280), "volet-1": Decimal(1960)})
    assert found.gates == (PayGate("volet-1", 196_000, True, 196_000),)
    assert found.lines == (
        PayLine("b", 15_750, (0, 15_750), "volet-1"),
        PayLine("c", 0, (0, 28_000), "volet-1", 28_000),
    )
    assert found.total == 211_750


def test_a_line_behind_a_closed_gate_says_what_it_would_pay() -> None:
    campaign = gated([indicator("a", yes_no(), volet="volet-1")], [indicator("b", yes_no(), 40)])
    found = expected_payment(campaign, entry({"a": {"atteint": False}, "b": YES}))
    assert found.gates[0].is_open is False
    assert found.lines[0].expected == 28_000
    assert found.total == 0


@pytest.mark.parametrize("start", [None, date(2023, 1, 1), date(2022, 12, 1)])
def test_what_waits_behind_a_gate_is_said_as_on_the_first_day(start: date | None) -> None:
    # The only condition ends on the first day: from the next one on, the gate could no longer open.
    first = start or date(2023, 1, 1)
    door = indicator("a", yes_no(), volet="volet-1", until=first)
    campaign = gated([door], [indicator("b", yes_no(), 40)], period=Span(start, None))
    found = expected_payment(campaign, entry({"a": {"atteint": False}, "b": YES}))
    assert [one.expected for one in found.lines] == [28_000]


def test_a_line_by_periods_can_pay_each_sum() -> None:
    campaign = gated(
        [indicator("a", yes_no(), volet="volet-1")],
        [indicator("e", tiers(scale=((0, 0), (5, 10), (16, 30))), 120)],
    )
    found = expected_payment(campaign, entry({"a": YES, "e": {"t1": 5, "t2": 16, "t3": 0, "t4": 0}}))
    points = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 120}
    assert set(found.lines[0].possible) == {one * 700 for one in points}
    assert found.lines[0].expected == 40 * 700


def test_points_that_no_line_holds_can_be_paid() -> None:
    found = expected_payment(bundled("forfait-structure-2023"), Entry())
    assert found.lines[-1] == PayLine("volet-2.non-reparti", 0, (0, 5_600), "volet-1")


@given(cases())
def test_the_estimate_is_what_is_acquired(case: tuple[Campaign, Entry]) -> None:
    campaign, given_entry = case
    acquired = evaluate(campaign, given_entry, IN_WINDOW).euros.acquired
    assert expected_payment(campaign, given_entry).total == cents(acquired)


def everything_paid(campaign: Campaign) -> Expectation:
    """The declaration in which every line pays the most."""
    empty = expected_payment(campaign, Entry())
    lines = tuple(PayLine(one.id, max(one.possible), one.possible, one.gate) for one in empty.lines)
    return Expectation(tuple(PayGate(one.id, one.lump, True) for one in empty.gates), lines)


@pytest.mark.parametrize("name", ["forfait-structure-2022", "forfait-structure-2023", "donum-2026"])
def test_every_gap_of_the_largest_campaigns_is_explained_within_bounded_work(name: str) -> None:
    expectation = everything_paid(bundled(name))
    steps = 0

    def count() -> bool:
        nonlocal steps
        steps += 1
        return False

    most = 0
    for received in range(0, expectation.total + 1, 3_500):
        steps = 0
        found = reconcile(expectation, received, cancelled=count)
        most = max(most, steps)
        assert len(found.explanations) == min(found.count, 2_000)
        for one in found.explanations:
            assert one.difference == found.gap
            assert len(one.changes) == found.size
    assert most < 120_000
