"""The facts behind each verdict, whole: a code, what it counts, and the sources of the figure that it rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import UNKNOWN, Rate
from forfait_desktop.domain.campaign import Rule
from forfait_desktop.domain.results import Reason
from tests.domain.builders import (
    CLOSES,
    PERIOD_END,
    bundle,
    checklist,
    counts,
    criterion,
    done,
    mean,
    rate,
    tiers,
    typed,
)
from tests.domain.told import Given, on, reasons

THIRDS = Fraction(2, 3)
HALF = Fraction(1, 2)


def late(code: str = codes.DEADLINE_PASSED, until: date = PERIOD_END) -> Reason:
    return on("until", code, until=until)


ALL, ANY = {"need": "all", "required": 2}, {"need": "any", "required": 1}


@pytest.mark.parametrize(
    ("rule", "given", "expected"),
    [
        # Conditions.
        (
            checklist("a", "b"),
            {"a": True, "b": True},
            [on("condition", codes.CRITERIA_MET, **ALL, criteria=("a", "b"))],
        ),
        (
            checklist("a", "b"),
            {"a": True, "b": False},
            [on("condition", codes.CRITERIA_REFUSED, **ALL, criteria=("b",)), late(until=CLOSES)],
        ),
        (
            checklist("a", "b"),
            {"a": UNKNOWN},
            [on("condition", codes.CRITERIA_WAITING, **ALL, criteria=("b",), unknown=("a",))],
        ),
        (
            checklist("a", "b", need="any"),
            {"b": True},
            [on("condition", codes.CRITERIA_MET, **ANY, criteria=("b",))],
        ),
        (
            checklist("a", "b", "c", need="at-least", at_least=2),
            {"a": True},
            [
                on(
                    "condition", codes.CRITERIA_WAITING, need="at-least", required=2, criteria=("b", "c"), unknown=()
                )
            ],
        ),
        # Asked for none, one is asked; asked for more than there are, all of them.
        (
            checklist("a", "b", need="at-least", at_least=0),
            {"a": True},
            [on("condition", codes.CRITERIA_MET, need="at-least", required=1, criteria=("a",))],
        ),
        (
            checklist("a", "b", need="at-least", at_least=9),
            {"a": True, "b": True},
            [on("condition", codes.CRITERIA_MET, need="at-least", required=2, criteria=("a", "b"))],
        ),
        (bundle(), {"atteint": True}, [on("condition", codes.BUNDLE_MET, criterion="atteint")]),
        (
            bundle(),
            {"atteint": False},
            [on("condition", codes.BUNDLE_REFUSED, criterion="atteint"), late(until=CLOSES)],
        ),
        (bundle(), {"atteint": UNKNOWN}, [on("condition", codes.BUNDLE_WAITING, criterion="atteint", unknown=True)]),
        (bundle(), {}, [on("condition", codes.BUNDLE_WAITING, criterion="atteint", unknown=False)]),
        # Rates.
        (rate("2/3"), {}, [on("threshold", codes.RATE_WAITING, criterion="taux", unknown=False)]),
        (rate("2/3"), {"taux": UNKNOWN}, [on("threshold", codes.RATE_WAITING, criterion="taux", unknown=True)]),
        (
            rate("2/3"),
            {"taux": Rate(done=5)},
            [on("threshold", codes.RATE_HALF, criterion="taux", given="done", value=5)],
        ),
        (
            rate("2/3"),
            {"taux": Rate(total=9)},
            [on("threshold", codes.RATE_HALF, criterion="taux", given="total", value=9)],
        ),
        (rate("2/3"), {"taux": done(0, 0)}, [on("threshold", codes.RATE_EMPTY, criterion="taux")]),
        (
            rate("2/3"),
            {"taux": done(2, 3)},
            [
                on(
                    "threshold", codes.RATE_MET, criterion="taux", done=2, total=3, percent=Decimal("66.6"),
                    threshold=THIRDS,
                )
            ],
        ),
        (
            rate("2/3"),
            {"taux": done(1, 3)},
            [
                on(
                    "threshold", codes.RATE_MISSED, criterion="taux", done=1, total=3, percent=Decimal("33.3"),
                    threshold=THIRDS, acts_missing=1, denominator="fixed",
                ),
                late(),
            ],
        ),
        # One act of no more than one would be 100 %: one more is enough where it also adds to the total.
        (
            replace(rate("1/2"), criteria=(criterion("taux", denominator="grows"),)),
            {"taux": done(0, 1)},
            [
                on(
                    "threshold", codes.RATE_MISSED, criterion="taux", done=0, total=1, percent=Decimal(0),
                    threshold=HALF, acts_missing=1, denominator="grows",
                ),
                late(),
            ],
        ),
        (
            rate("2/3"),
            {"taux": typed("70.5")},
            [on("threshold", codes.PERCENT_MET, criterion="taux", percent=Decimal("70.5"), threshold=THIRDS)],
        ),
        (
            rate("2/3"),
            {"taux": typed("60")},
            [on("threshold", codes.PERCENT_MISSED, criterion="taux", percent=Decimal(60), threshold=THIRDS), late()],
        ),
        (
            rate("2/3"),
            {"taux": typed("66.7")},
            [
                on(
                    "threshold", codes.PERCENT_TOO_CLOSE, criterion="taux", percent=Decimal("66.7"), threshold=THIRDS,
                    rounded=Decimal("66.7"),
                )
            ],
        ),
        # Means: (100 % + 50 %) / 2 = 75 %, (50 % + 25 %) / 2 = 37,5 %.
        (
            mean("1/2", "a", "b"),
            {"a": done(2, 2), "b": done(1, 2)},
            [
                on(
                    "threshold", codes.MEAN_MET, mean=Fraction(3, 4), percent=Decimal(75), threshold=HALF,
                    services=("a", "b"),
                )
            ],
        ),
        (
            mean("1/2", "a", "b"),
            {"a": done(1, 2), "b": done(1, 4)},
            [
                # 12,5 points of 100 are lacking for each of the two: 1 act of 2 (50 points) or 1 of 4 (25) is enough.
                on(
                    "threshold", codes.MEAN_MISSED, mean=Fraction(3, 8), percent=Decimal("37.5"), threshold=HALF,
                    services=("a", "b"), service="a", acts_missing=1,
                ),
                late(),
            ],
        ),
        (
            mean("1/2", "a", "b"),
            {"a": done(1, 2), "b": done(0, 0)},
            [
                on(
                    "threshold", codes.MEAN_MET, mean=HALF, percent=Decimal(50), threshold=HALF, services=("a",),
                ),
                on(
                    "threshold", codes.MEAN_LEFT_OUT, services=("b",), mean=HALF, mean_with_left_out=Fraction(1, 4),
                    threshold=HALF,
                ),
            ],
        ),
        (
            mean("1/2", "a", "b"),
            {"a": done(0, 0), "b": done(0, 0)},
            [on("threshold", codes.MEAN_EMPTY, services=("a", "b"))],
        ),
        # One of the two is not known: from 45 % (as 0) to 95 % (as 100 %).
        (
            mean("1/2", "a", "b"),
            {"a": typed("90")},
            [
                on(
                    "threshold", codes.MEAN_WAITING, lower=Fraction(9, 20), upper=Fraction(19, 20), threshold=HALF,
                    services=("b",),
                )
            ],
        ),
        (
            mean("1/2", "a", "b", "c"),
            {"a": UNKNOWN, "b": typed("90"), "c": typed("80")},
            [
                on(
                    "threshold", codes.MEAN_BOUNDS_MET, lower=Fraction(17, 30), upper=Fraction(9, 10), threshold=HALF,
                    services=("a",),
                )
            ],
        ),
        (
            mean("9/10", "a", "b", "c"),
            {"a": UNKNOWN, "c": done(0, 5)},
            [
                on(
                    "threshold", codes.MEAN_BOUNDS_MISSED, lower=Fraction(0), upper=THIRDS, threshold=Fraction(9, 10),
                    services=("a", "b"),
                ),
                late(),
            ],
        ),
        (
            mean("1/2", "a"),
            {"moyenne": typed("50"), "a": done(0, 5)},
            [on("threshold", codes.MEAN_SHOWN_MET, criterion="moyenne", percent=Decimal(50), threshold=HALF)],
        ),
        (
            mean("1/2", "a"),
            {"moyenne": typed("49.9")},
            [
                on("threshold", codes.MEAN_SHOWN_MISSED, criterion="moyenne", percent=Decimal("49.9"), threshold=HALF),
                late(),
            ],
        ),
        (
            mean("2/3", "a"),
            {"moyenne": typed("67")},
            [
                on(
                    "threshold", codes.MEAN_SHOWN_TOO_CLOSE, criterion="moyenne", percent=Decimal(67), threshold=THIRDS,
                    rounded=Decimal(67),
                )
            ],
        ),
        # Counts.
        (
            counts(2, "a", "b"),
            {"a": 2, "b": 9},
            [on("threshold", codes.COUNTS_MET, minimum=2, counts={"a": 2, "b": 9})],
        ),
        (
            counts(2, "a", "b", "c"),
            {"a": 1, "b": 9},
            [on("threshold", codes.COUNTS_MISSED, minimum=2, counts={"a": 1}, acts_missing=3), late()],
        ),
        (
            counts(2, "a", "b", "c"),
            {"a": 2, "b": UNKNOWN},
            [on("threshold", codes.COUNTS_WAITING, minimum=2, criteria=("b", "c"))],
        ),
        # A scale.
        (
            tiers(),
            {"t1": 5, "t2": 16, "t3": 0, "t4": 46},
            [
                on(
                    "scale", codes.TIERS_PAID, points=Decimal(130), best=Decimal(90),
                    periods={"t1": Decimal(10), "t2": Decimal(30), "t3": Decimal(0), "t4": Decimal(90)},
                )
            ],
        ),
        (
            tiers(),
            dict.fromkeys(("t1", "t2", "t3", "t4"), 4),
            [on("scale", codes.TIERS_NOTHING, periods=dict.fromkeys(("t1", "t2", "t3", "t4"), Decimal(0))), late()],
        ),
        (
            tiers(),
            {"t1": 16, "t3": UNKNOWN},
            [on("scale", codes.TIERS_WAITING, points=Decimal(30), criteria=("t3", "t2", "t4"))],
        ),
    ],
)  # fmt: skip
def test_each_verdict_with_its_facts_and_its_sources(rule: Rule, given: Given, expected: list[Reason]) -> None:
    assert reasons(rule, given) == expected
