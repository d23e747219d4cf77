"""The unweighted mean of several rates (Donum): bounds, services left out, the figure of amelipro, missing acts."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import UNKNOWN, Rate, Value
from forfait_desktop.domain.campaign import Comparison
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.means import score_mean
from forfait_desktop.domain.results import Evaluation, IndicatorResult
from forfait_desktop.domain.scoring import Score
from tests.domain.builders import BEFORE_END, IN_WINDOW, campaign, criterion, done, entry, indicator, mean, typed

SIXTY = Fraction(60, 100)
SERVICES = ("aat", "dmt", "pse", "fse")


def evaluation(answers: dict[str, Value], warnings: tuple[str, ...] = ()) -> Evaluation:
    made = campaign(
        [indicator("teleservices-socles", mean(SIXTY, *SERVICES), 60, denominator="grows", warnings=warnings)]
    )
    return evaluate(made, entry({"teleservices-socles": answers}), IN_WINDOW)


def result(answers: dict[str, Value]) -> IndicatorResult:
    return evaluation(answers).indicator("teleservices-socles")


def score(
    answers: dict[str, Value], services: str, threshold: Fraction = SIXTY, denominator: Comparison = "fixed"
) -> Score:
    rule = mean(threshold, *services)
    return score_mean(rule, rule.criteria, answers, denominator)


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ({}, "unanswered"),
        ({"aat": UNKNOWN}, "started"),
        ({"aat": Rate(done=5)}, "started"),
        # (60 + 60 + 60 + 60) / 4 = 60.
        ({"aat": typed("60"), "dmt": done(6, 10), "pse": done(3, 5), "fse": done(60, 100)}, "met"),
        # (59.9 + 60 + 60 + 60) / 4 < 60: what was typed is taken exactly.
        ({"aat": typed("59.9"), "dmt": done(6, 10), "pse": done(3, 5), "fse": done(60, 100)}, "not_met"),
        # A mean is not weighted: 1 of 1 and 0 of 1000 make 50 %.
        ({"aat": done(1, 1), "dmt": done(0, 1000), "pse": done(1, 1), "fse": done(1, 2)}, "met"),
        # Three at 80 % make 60 % even if the fourth is 0.
        ({"aat": done(8, 10), "dmt": done(8, 10), "pse": done(8, 10)}, "met"),
        ({"aat": done(8, 10), "dmt": done(8, 10), "pse": done(79, 100)}, "started"),
        # Two at 0 leave 50 % at most.
        ({"aat": done(0, 10), "dmt": done(0, 10)}, "not_met"),
        ({"aat": done(0, 10), "dmt": done(4, 10)}, "started"),
    ],
)
def test_decided_when_the_bounds_agree(answers: dict[str, Value], status: str) -> None:
    assert result(answers).status == status


def test_bounds_of_an_undecided_mean() -> None:
    rate = result({"aat": done(8, 10), "dmt": done(4, 10)}).rate
    assert rate is not None
    # The two others at 0: 1.2 / 4. At 100 %: 3.2 / 4.
    assert (rate.lower, rate.upper, rate.percent, rate.exact) == (Fraction(3, 10), Fraction(8, 10), None, None)


def test_a_service_with_no_act_is_left_out_and_the_other_reading_is_kept() -> None:
    line = result({"aat": done(6, 10), "dmt": done(6, 10), "pse": done(6, 10), "fse": done(0, 0)})
    assert line.status == "met"
    rate = line.rate
    assert rate is not None
    assert (rate.exact, rate.left_out, rate.mean_with_left_out) == (SIXTY, ("fse",), Fraction(45, 100))
    assert [reason.code for reason in line.reasons] == [codes.MEAN_MET, codes.MEAN_LEFT_OUT]


def test_all_services_left_out_is_started() -> None:
    line = result(dict.fromkeys(SERVICES, done(0, 0)))
    assert line.status == "started"
    assert line.missing == SERVICES
    assert line.reasons[0].code == codes.MEAN_EMPTY


def test_a_service_is_never_too_close_by_itself() -> None:
    rule = mean("2/3", "aat", "dmt")
    seen = score_mean(rule, rule.criteria, {"aat": typed("67"), "dmt": done(1, 1)}, "grows")
    assert not seen.rates["aat"].too_close


# --- The figure that amelipro shows -------------------------------------------------------------------------------

LOW: dict[str, Value] = dict.fromkeys(SERVICES, done(1, 10))


@pytest.mark.parametrize(("shown", "status"), [("60", "met"), ("61.2", "met"), ("59.9", "not_met"), ("60.0", "met")])
def test_the_figure_shown_decides_alone(shown: str, status: str) -> None:
    assert result({**LOW, "moyenne": typed(shown)}).status == status
    assert result({"moyenne": typed(shown)}).status == status


@pytest.mark.parametrize("value", [UNKNOWN, Rate()])
def test_je_ne_sais_pas_leaves_the_services_decide(value: Value) -> None:
    assert result({**LOW, "moyenne": value}).status == "not_met"


def test_the_figure_shown_may_be_too_close() -> None:
    rule = mean("2/3", "aat", "dmt")
    answers: dict[str, Value] = {"aat": done(1, 1), "dmt": done(1, 1), "moyenne": typed("66.7")}
    seen = score_mean(rule, rule.criteria, answers, "grows")
    assert (seen.verdict, seen.missing) == ("started", ("moyenne",))


def test_a_figure_shown_that_differs_from_the_services_is_told() -> None:
    seen = evaluation({**LOW, "moyenne": typed("61.2")})
    warning = next(warning for warning in seen.warnings if warning.code == codes.MEAN_DIFFERS)
    assert (warning.params["percent"], warning.params["actual"]) == (Decimal("61.2"), Decimal("10.0"))
    agreed = evaluation({**LOW, "moyenne": typed("10")})
    assert all(warning.code != codes.MEAN_DIFFERS for warning in agreed.warnings)


@pytest.mark.parametrize(
    "services",
    [
        {},
        {**LOW, "fse": UNKNOWN},
        {key: value for key, value in LOW.items() if key != "pse"},
        {**LOW, "fse": done(0, 0)},
    ],
)
def test_services_that_are_not_all_known_are_not_compared_with_the_figure_shown(services: dict[str, Value]) -> None:
    seen = evaluation({**services, "moyenne": typed("61.2")})
    assert all(warning.code != codes.MEAN_DIFFERS for warning in seen.warnings)
    (line,) = seen.indicators
    assert line.rate is not None
    assert (line.rate.typed_differs, line.rate.mean_of_services) == (False, None)


def test_missing_criteria() -> None:
    assert result({"aat": done(8, 10), "dmt": done(1, 10), "pse": UNKNOWN}).missing == ("dmt", "pse", "fse")
    assert result({**LOW, "moyenne": typed("50")}).missing == ("moyenne",)
    assert result({**LOW, "moyenne": typed("70")}).missing == ()


# --- Missing acts -------------------------------------------------------------------------------------------------


def test_the_single_service_that_needs_fewest() -> None:
    # Mean of 50 % and 60 % against 60 %: a must reach 60 % (10 of 100), b must reach 70 % (1 of 10).
    seen = score({"a": done(50, 100), "b": done(6, 10)}, "ab")
    assert seen.rate is not None
    assert (seen.rate.service, seen.acts_missing) == ("b", 1)
    assert seen.rates["a"].acts_missing == 10
    # Where each act adds to the total: a (60 − 50) / 0.4 = 25; b (0.7 × 10 − 6) / 0.3 = 3.33…, hence 4.
    growing = score({"a": done(50, 100), "b": done(6, 10)}, "ab", denominator="grows")
    assert growing.rate is not None
    assert (growing.rate.service, growing.acts_missing) == ("b", 4)


def test_a_service_may_have_a_denominator_of_its_own() -> None:
    rule = mean(SIXTY, criterion("a", denominator="grows"), criterion("b", denominator="fixed"))
    seen = score_mean(rule, rule.criteria, {"a": done(50, 100), "b": done(50, 100)}, "fixed")
    # b at 70 %: 20 of 100; a at 70 %: (70 − 50) / 0.3 = 66.67, hence 67.
    assert {key: rate.acts_missing for key, rate in seen.rates.items()} == {"a": 67, "b": 20}


def test_no_single_service_can_make_up_for_it() -> None:
    seen = score({"a": done(0, 10), "b": done(0, 10)}, "ab")
    assert (seen.verdict, seen.acts_missing) == ("not_met", None)


def test_a_typed_percentage_cannot_count_acts() -> None:
    seen = score({"a": typed("50"), "b": done(6, 10)}, "ab")
    assert seen.rate is not None
    assert (seen.rate.service, seen.acts_missing) == ("b", 1)
    assert seen.rates["a"].acts_missing is None


def test_nothing_is_said_while_undecided_and_nothing_is_missing_when_met() -> None:
    assert score({"a": done(5, 10)}, "ab").acts_missing is None
    assert score({"a": done(6, 10), "b": done(6, 10)}, "ab").acts_missing == 0


def test_the_figure_shown_says_nothing_of_acts() -> None:
    assert score({"a": done(5, 10), "b": done(5, 10), "moyenne": typed("50")}, "ab").acts_missing is None


def test_missing_acts_are_what_the_definition_gives() -> None:
    """Against a search act by act, for every pair of rates up to 6 acts and three services."""
    rates = [(n, d) for d in range(7) for n in range(d + 1)]
    for kind in ("fixed", "grows"):
        for first, second in product(rates, repeat=2):
            given = {"a": first, "b": second, "c": (1, 4)}
            answers: dict[str, Value] = {key: done(*counts) for key, counts in given.items()}
            seen = score(answers, "abc", denominator=kind)
            if seen.verdict == "not_met":
                found = _search(given, kind)
                assert seen.acts_missing == min(found.values(), default=None)
                assert {key: rate.acts_missing for key, rate in seen.rates.items() if rate.acts_missing} == found


def _search(given: dict[str, tuple[int, int]], kind: str, most: int = 120) -> dict[str, int]:
    """For each service, the first number of further acts on it that brings the mean to 60 %."""
    found: dict[str, int] = {}
    for key, (count, total) in given.items():
        for acts in range(1, most):
            after = {**given, key: (count + acts, total + (acts if kind == "grows" else 0))}
            if after[key][0] > after[key][1]:
                break
            values = [Fraction(n, d) for n, d in after.values() if d]
            if sum(values) >= SIXTY * len(values):
                found[key] = acts
                break
    return found


def test_reasons_of_an_undecided_mean_name_the_services() -> None:
    reason = result({"aat": done(8, 10)}).reasons[0]
    assert reason.code == codes.MEAN_WAITING
    assert reason.params["services"] == ("dmt", "pse", "fse")


def test_a_mean_can_still_fall_before_the_end_of_the_period() -> None:
    made = campaign([indicator("m", mean(SIXTY, "a"), 60)])
    assert evaluate(made, entry({"m": {"a": done(9, 10)}}), BEFORE_END).indicator("m").can_still_fall


def test_the_formula_is_said_to_be_assumed() -> None:
    assert codes.MEAN_FORMULA_ASSUMED in {warning.code for warning in evaluation({}).warnings}
    told = evaluation({}, warnings=("La formule de la moyenne n’est pas publiée.",)).warnings
    assert codes.MEAN_FORMULA_ASSUMED not in {warning.code for warning in told}
    assert codes.INDICATOR_WARNING in {warning.code for warning in told}
