"""What an evaluation is made of: five places that sum, what is decided, and what is found by its id."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from forfait_desktop.domain.answers import METHOD_STEPS, SCHEME_IDS, Rate
from forfait_desktop.domain.campaign_schemes import MethodStep
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import ZERO, IndicatorResult, Parts, RateResult, Status
from forfait_desktop.domain.rules import ChecklistRule
from tests.domain.builders import BEFORE_END, campaign, entry, gated, held, indicator, parts, yes_no
from tests.domain.schemes import assistant_scheme, vsm_scheme

POWERS = Parts(Decimal(1), Decimal(2), Decimal(4), Decimal(8), Decimal(16))
HALVES = Parts(Decimal("0.5"), Decimal("0.25"), Decimal("1.5"), Decimal("2.5"), Decimal("3.5"))


def test_the_five_places_sum_to_the_maximum_and_add_one_by_one() -> None:
    assert (Parts().maximum, POWERS.maximum, HALVES.maximum) == (ZERO, Decimal(31), Decimal("8.25"))
    assert Parts() == Parts(Decimal(0), Decimal(0), Decimal(0), Decimal(0), Decimal(0))
    assert held(POWERS + HALVES) == parts("1.5", "2.25", "5.5", "10.5", "19.5")


def test_points_in_euros_are_exact() -> None:
    # 2,5 points at 7 € are 17,50 €.
    assert held(HALVES.times(Decimal(7))) == parts("3.5", "1.75", "10.5", "17.5", "24.5")
    made = campaign([indicator("a", yes_no(), "22.5")], point_value=Decimal("7.5"))
    assert evaluate(made, entry({"a": {"atteint": True}}), BEFORE_END).euros.acquired == Decimal("168.75")


@pytest.mark.parametrize(
    ("status", "ok", "undecided"),
    [
        ("met", True, False),
        ("neutralised", True, False),
        ("not_met", False, False),
        ("not_applicable", False, False),
        ("unanswered", False, True),
        ("started", False, True),
        ("invalid", False, True),
    ],
)
def test_what_a_status_decides(status: Status, ok: bool, undecided: bool) -> None:
    line = IndicatorResult("a", "volet-2", status, Parts())
    assert (line.ok, line.undecided) == (ok, undecided)


def test_what_is_not_said_is_not_so() -> None:
    line = IndicatorResult("a", "volet-2", "met", Parts())
    assert (line.reachable, line.can_still_fall) == (True, False)
    rate = RateResult(1, 2, Decimal(50), Fraction(1, 2))
    assert (rate.too_close, rate.typed_differs) == (False, False)
    assert not MethodStep("Relire", Decimal(2)).each
    assert ChecklistRule("checklist", "all", ()).at_least == 0
    assert indicator("a", yes_no(), 10).quick_minutes == 0


def test_a_rate_has_its_counts_when_both_are_there() -> None:
    given = [Rate(1, 2), Rate(0, 0), Rate(done=1), Rate(total=2), Rate(percent=Decimal(5)), Rate()]
    assert [one.has_counts for one in given] == [True, True, False, False, False, False]


def test_what_is_asked_by_its_id_is_found_or_is_none() -> None:
    lines = [indicator("a", yes_no(), None, "volet-1"), indicator("b", yes_no(), None, "volet-1")]
    made = gated(lines, [indicator("c", yes_no(), 10)], schemes=(vsm_scheme(), assistant_scheme()))
    seen = evaluate(made, entry(), date(2023, 11, 1))
    for one in seen.indicators:
        assert seen.indicator(one.id) is one
    with pytest.raises(KeyError, match="nulle-part"):
        seen.indicator("nulle-part")
    assert seen.gate("volet-1") is seen.gates[0]
    assert seen.gate("volet-2") is None
    assert [seen.scheme(key) for key in SCHEME_IDS] == list(seen.schemes)
    assert seen.scheme("autre") is None
    assert [made.scheme(key) for key in (*SCHEME_IDS, "autre")] == [*made.schemes, None]
    assert [one.id for one in made.schemes] == list(SCHEME_IDS)
    assert [one.id for one in made.indicators_of("volet-1")] == ["a", "b"]


def test_the_nine_steps_of_the_method() -> None:
    assert tuple(f"etape-{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9)) == METHOD_STEPS
