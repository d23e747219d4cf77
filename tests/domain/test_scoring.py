"""The whole of what each kind of rule says: verdict, criteria on each side, rate, missing acts, points earned."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from forfait_desktop.domain.answers import UNKNOWN, IndicatorAnswers, Rate, Value
from forfait_desktop.domain.campaign import ChecklistRule, Tier
from forfait_desktop.domain.means import score_mean
from forfait_desktop.domain.results import RateResult
from forfait_desktop.domain.scoring import (
    Score,
    best_scale,
    count_of,
    read_percent,
    read_rate,
    scale,
    score_bundle,
    score_checklist,
    score_counts,
    score_rate,
    score_tiers,
    verdict_of,
)
from tests.domain.builders import bundle, checklist, counts, criterion, done, mean, rate, tiers, typed

HALF = Fraction(1, 2)
THIRDS = Fraction(2, 3)


@pytest.mark.parametrize(
    ("decided", "stored", "verdict"),
    [
        (True, True, "met"),
        (True, False, "met"),
        (False, True, "not_met"),
        (False, False, "not_met"),
        (None, True, "started"),
        (None, False, "unanswered"),
    ],
)
def test_three_values_and_what_is_stored(decided: bool | None, stored: bool, verdict: str) -> None:
    assert verdict_of(decided, stored=stored) == verdict


# --- yes and no -------------------------------------------------------------------------------------------------------


def rule_of(need: int, count: int) -> ChecklistRule:
    return checklist(*(f"c{n}" for n in range(count)), need="at-least", at_least=need)


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("yes", [0, 1, 2, 3])
@pytest.mark.parametrize("no", [0, 1, 2, 3])
@pytest.mark.parametrize("unknown", [0, 1])
@pytest.mark.parametrize("need", [1, 2, 3])
def test_as_many_as_are_asked(count: int, yes: int, no: int, unknown: int, need: int) -> None:
    if yes + no + unknown > count:
        return
    ids = tuple(f"c{n}" for n in range(count))
    said = [True] * yes + [False] * no + [UNKNOWN] * unknown
    answers: dict[str, Value] = dict(zip(ids, said, strict=False))
    rule = rule_of(need, count)
    found = score_checklist(rule, rule.criteria, answers)
    enough = min(need, count)
    expected = "met" if yes >= enough else "not_met" if count - no < enough else "started" if said else "unanswered"
    missing = () if expected == "met" else ids[yes:]
    split = (ids[:yes], ids[yes : yes + no], ids[yes + no : len(said)], ids[len(said) :])
    assert found == Score(expected, missing, *split)  # type: ignore[arg-type]


def test_all_any_and_the_one_answer_of_a_bundle() -> None:
    answers = {"a": True, "b": False}
    every, some = checklist("a", "b"), checklist("a", "b", need="any")
    assert score_checklist(every, every.criteria, answers) == Score("not_met", ("b",), ("a",), ("b",))
    assert score_checklist(some, some.criteria, answers) == Score("met", (), ("a",), ("b",))
    # What the profile removed is not asked for: of the one criterion that is left, all and any are the same.
    assert score_checklist(every, every.criteria[:1], answers) == Score("met", (), ("a",))
    inside = bundle()
    ids = ("atteint",)
    for value, expected in (
        (True, Score("met", (), ids)),
        (False, Score("not_met", ids, (), ids)),
        (UNKNOWN, Score("started", ids, unknown=ids)),
        (None, Score("unanswered", ids, absent=ids)),
    ):
        given: IndicatorAnswers = {} if value is None else {"atteint": value}
        assert score_bundle(inside, inside.criteria, given) == expected


# --- rates ------------------------------------------------------------------------------------------------------------

IDS = ("taux",)
MET, MISSED, OPEN = ((), IDS), (IDS, (), IDS), (IDS, (), (), IDS)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, Score("unanswered", IDS, absent=IDS)),
        (Rate(), Score("unanswered", IDS, absent=IDS)),
        (UNKNOWN, Score("started", IDS, unknown=IDS)),
        (Rate(done=5), Score("started", IDS, unknown=IDS)),
        (True, Score("started", IDS, unknown=IDS)),
        (done(0, 0), Score("started", *OPEN, rate=RateResult(0, 0, None, THIRDS))),
        (done(0, 0, "12"), Score("started", *OPEN, rate=RateResult(0, 0, None, THIRDS, typed=Decimal(12)))),
        (
            done(2, 3),
            Score("met", *MET, rate=RateResult(2, 3, Decimal("66.6"), THIRDS, THIRDS, 0), acts_missing=0),
        ),
        (
            done(1, 3),
            Score(
                "not_met", *MISSED, rate=RateResult(1, 3, Decimal("33.3"), THIRDS, Fraction(1, 3), 1), acts_missing=1
            ),
        ),
        (
            typed("66.6"),
            Score(
                "not_met", *MISSED,
                rate=RateResult(None, None, Decimal("66.6"), THIRDS, Fraction(333, 500), typed=Decimal("66.6")),
            ),
        ),
        (
            typed("66.78"),
            Score(
                "met", *MET,
                rate=RateResult(None, None, Decimal("66.7"), THIRDS, Fraction(3339, 5000), typed=Decimal("66.78")),
            ),
        ),
        (
            typed("67"),
            Score(
                "started", *OPEN,
                rate=RateResult(
                    None, None, Decimal(67), THIRDS, Fraction(67, 100), too_close=True, typed=Decimal(67)
                ),
            ),
        ),
        # Counts decide; the percentage typed beside them agrees (cut, rounded) or does not.
        (
            done(2, 3, "66.7"),
            Score(
                "met", *MET,
                rate=RateResult(2, 3, Decimal("66.6"), THIRDS, THIRDS, 0, typed=Decimal("66.7")),
                acts_missing=0,
            ),
        ),
        (
            done(2, 3, "66.8"),
            Score(
                "met", *MET,
                rate=RateResult(
                    2, 3, Decimal("66.6"), THIRDS, THIRDS, 0, typed_differs=True, typed=Decimal("66.8")
                ),
                acts_missing=0,
            ),
        ),
    ],
)  # fmt: skip
def test_a_rate(value: Value | None, expected: Score) -> None:
    rule = rate("2/3")
    assert score_rate(rule, rule.criteria, {} if value is None else {"taux": value}, "fixed") == expected


def test_the_criterion_says_whether_its_acts_grow_else_the_line_does() -> None:
    # 1 of 4 towards one half: 1 more of 4 is enough, or 2 more that make 3 of 6.
    rule = rate("1/2")
    own = replace(rule, criteria=(criterion("taux", denominator="grows"),))
    assert score_rate(rule, rule.criteria, {"taux": done(1, 4)}, "fixed").acts_missing == 1
    assert score_rate(rule, rule.criteria, {"taux": done(1, 4)}, "grows").acts_missing == 2
    assert score_rate(own, own.criteria, {"taux": done(1, 4)}, "fixed").acts_missing == 2
    assert read_rate(Rate(total=3), HALF, "fixed") is None
    assert read_percent(Decimal(50), HALF)[0] is True


# --- counts and scales ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "count"), [(0, 0), (1, 1), (-1, None), (True, None), (False, None), (UNKNOWN, None), (None, None)]
)
def test_what_is_a_count(value: Value | None, count: int | None) -> None:
    assert count_of(value) == count
    assert count_of(Rate(1, 1)) is None


def test_counts() -> None:
    rule = counts(3, "a", "b", "c")
    whole = ("a", "b", "c")
    for given, expected in (
        ({}, Score("unanswered", whole, absent=whole, acts_missing=9)),
        ({"a": UNKNOWN}, Score("started", whole, unknown=("a",), absent=("b", "c"), acts_missing=9)),
        ({"a": 3, "b": 4}, Score("started", ("c",), ("a", "b"), absent=("c",), acts_missing=3)),
        ({"a": 3, "b": 2}, Score("not_met", ("b", "c"), ("a",), ("b",), absent=("c",), acts_missing=4)),
        ({"a": 3, "b": 4, "c": 5}, Score("met", (), whole, acts_missing=0)),
    ):
        assert score_counts(rule, rule.criteria, given) == expected


def test_the_highest_tier_reached_whatever_the_order_of_the_file() -> None:
    steps = ((16, 30), (0, 0), (5, 10))
    mixed = tuple(Tier(count, Decimal(points)) for count, points in steps)
    assert [scale(mixed, count) for count in (4, 5, 15, 16, 99)] == [0, 10, 10, 30, 30]
    assert [scale((), 9), scale(mixed[:1], 15), best_scale(mixed), best_scale(())] == [0, 0, 30, 0]


def test_a_scale_by_periods() -> None:
    rule = tiers(scale=((0, 0), (5, 10), (16, 30)))
    periods = ("t1", "t2", "t3", "t4")
    ten, thirty, none = Decimal(10), Decimal(30), Decimal(0)
    nothing: dict[str, Decimal | None] = dict.fromkeys(periods)
    cases: tuple[tuple[IndicatorAnswers, Score], ...]
    cases = (
        ({}, Score("unanswered", periods, absent=periods, earned=nothing)),
        (
            {"t1": 5, "t2": 0, "t3": UNKNOWN},
            Score(
                "started", periods, ("t1",), ("t2",), ("t3",), ("t4",),
                earned={"t1": ten, "t2": none, "t3": None, "t4": None},
            ),
        ),
        (
            {"t1": 16, "t2": 4, "t3": 5, "t4": 99},
            Score(
                "met", (), ("t1", "t3", "t4"), ("t2",),
                earned={"t1": thirty, "t2": none, "t3": ten, "t4": thirty},
            ),
        ),
        (dict.fromkeys(periods, 4), Score("not_met", periods, (), periods, earned=dict.fromkeys(periods, none))),
        # The best in a period leaves nothing to do in it.
        (
            {"t1": 16},
            Score(
                "started", periods[1:], ("t1",), (), (), periods[1:], earned={**nothing, "t1": thirty},
            ),
        ),
    )  # fmt: skip
    for given, expected in cases:
        assert score_tiers(rule, rule.criteria, given) == expected


# --- means ------------------------------------------------------------------------------------------------------------


def service(value: Rate, threshold: Fraction = HALF) -> RateResult:
    """A service read alone, as a mean keeps it: neither too close nor lacking acts by itself."""
    found = read_rate(value, threshold, "fixed")
    assert found is not None
    return replace(found[1], acts_missing=None, too_close=False)


def test_a_mean_of_services() -> None:
    rule = mean("1/2", "a", "b")
    given = {"a": done(3, 4), "b": done(1, 4)}
    assert score_mean(rule, rule.criteria, given, "fixed") == Score(
        "met", (), ("a",), ("b",),
        rate=RateResult(None, None, Decimal(50), HALF, exact=HALF, acts_missing=0),
        rates={"a": replace(service(given["a"])), "b": service(given["b"])},
        acts_missing=0,
    )  # fmt: skip
    # (1/4 + 0/2) / 2 = 12,5 %: 75 points of 100 are lacking, 3 acts of a, or more than b has.
    low = {"a": done(1, 4), "b": done(0, 2)}
    found = score_mean(rule, rule.criteria, low, "fixed")
    assert found == Score(
        "not_met", ("a", "b"), (), ("a", "b"),
        rate=RateResult(
            None, None, Decimal("12.5"), HALF, exact=Fraction(1, 8), acts_missing=2, service="b",
        ),
        rates={"a": replace(service(low["a"]), acts_missing=3), "b": replace(service(low["b"]), acts_missing=2)},
        acts_missing=2,
    )  # fmt: skip


def test_a_mean_that_is_not_known_has_bounds() -> None:
    rule = mean("1/2", "a", "b", "c", "d")
    given: dict[str, Value] = {"a": done(3, 4), "b": UNKNOWN, "d": done(0, 0)}
    found = score_mean(rule, rule.criteria, given, "fixed")
    # Of the three that count: 75 % and two unknown, from 25 % to 91,6 %.
    assert found == Score(
        "started", ("b", "c"), ("a",), (), ("b",), ("c",),
        rate=RateResult(
            None, None, None, HALF, lower=Fraction(1, 4), upper=Fraction(11, 12), left_out=("d",),
        ),
        rates={"a": service(done(3, 4)), "d": service(done(0, 0))},
    )  # fmt: skip
    empty = score_mean(rule, rule.criteria, {}, "fixed")
    ids = ("a", "b", "c", "d")
    assert (empty.verdict, empty.missing, empty.absent) == ("unanswered", ids, ids)
    shown = score_mean(rule, rule.criteria, {"moyenne": UNKNOWN}, "fixed")
    assert (shown.verdict, shown.absent) == ("started", ids)
    none = score_mean(rule, rule.criteria, dict.fromkeys(ids, done(0, 0)), "fixed")
    assert (none.verdict, none.missing, none.unknown) == ("started", ids, ids)
    assert none.rate == RateResult(None, None, None, HALF, left_out=ids, mean_with_left_out=Fraction(0))


def test_a_service_without_any_act_enters_the_mean_with_its_first() -> None:
    rule = mean("1/2", "a", "b")
    found = score_mean(rule, rule.criteria, {"a": done(1, 4), "b": done(0, 0)}, "grows")
    assert found.rate is not None
    assert (found.rate.exact, found.rate.left_out, found.rate.mean_with_left_out) == (
        Fraction(1, 4),
        ("b",),
        Fraction(1, 8),
    )
    # Alone, a needs 2 more of 6; b makes (25 % + 100 %) / 2 with its first act.
    assert {key: one.acts_missing for key, one in found.rates.items()} == {"a": 2, "b": 1}
    assert (found.rate.service, found.acts_missing) == ("b", 1)


def test_what_one_service_alone_cannot_reach() -> None:
    rule = mean("9/10", "a", "b")
    found = score_mean(rule, rule.criteria, {"a": done(1, 4), "b": done(0, 0)}, "grows")
    # Even at 100 %, b would make 62,5 %; a, alone in the mean, needs 27 of 30.
    assert {key: one.acts_missing for key, one in found.rates.items()} == {"a": 26, "b": None}
    assert found.rate is not None
    assert (found.rate.service, found.acts_missing) == ("a", 26)


def test_a_service_at_the_threshold_is_not_below_it() -> None:
    rule = mean("1/2", "a", "b")
    found = score_mean(rule, rule.criteria, {"a": done(1, 2), "b": done(0, 2)}, "fixed")
    assert (found.yes, found.no, found.missing) == (("a",), ("b",), ("b",))


def test_the_mean_that_amelipro_shows() -> None:
    rule = mean("2/3", "a", "b")
    shown, ids = Decimal(75), ("moyenne",)
    services = {"a": done(1, 1), "b": done(1, 2)}
    rates = {key: service(value, THIRDS) for key, value in services.items()}
    exact = RateResult(None, None, shown, THIRDS, exact=Fraction(3, 4), typed=shown, mean_of_services=Fraction(3, 4))
    given: dict[str, Value] = {**services, "moyenne": typed("75")}
    assert score_mean(rule, rule.criteria, given, "fixed") == Score("met", (), ids, rate=exact, rates=rates)
    low: dict[str, Value] = {**services, "moyenne": typed("60")}
    found = score_mean(rule, rule.criteria, low, "fixed")
    assert (found.verdict, found.missing, found.yes, found.no, found.unknown) == ("not_met", ids, (), ids, ())
    assert found.rate is not None
    assert (found.rate.typed_differs, found.rate.mean_of_services) == (True, Fraction(3, 4))
    close = score_mean(rule, rule.criteria, {"moyenne": typed("67")}, "fixed")
    assert (close.verdict, close.missing, close.no, close.unknown) == ("started", ids, (), ids)
