"""One rate against its threshold, as a line of the declaration."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import UNKNOWN, Rate, Value
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation, IndicatorResult
from tests.domain.builders import (
    BEFORE_END,
    IN_WINDOW,
    PERIOD_END,
    campaign,
    done,
    entry,
    figure,
    held,
    indicator,
    parts,
    rate,
    typed,
)


def evaluation(
    value: Value | None, threshold: str = "1/10", today: date = IN_WINDOW, denominator: str = "fixed"
) -> Evaluation:
    line = indicator("dmp", rate(threshold), 40, denominator=denominator, figures=(figure("threshold", "table-dmp"),))
    return evaluate(campaign([line]), entry({} if value is None else {"dmp": {"taux": value}}), today)


def result(
    value: Value | None, threshold: str = "1/10", today: date = IN_WINDOW, denominator: str = "fixed"
) -> IndicatorResult:
    return evaluation(value, threshold, today, denominator).indicator("dmp")


@pytest.mark.parametrize(
    ("value", "status"),
    [
        (None, "unanswered"),
        (Rate(), "unanswered"),
        (UNKNOWN, "started"),
        (Rate(done=5), "started"),
        (Rate(total=5), "started"),
        (done(0, 0), "started"),
        (done(200, 2000), "met"),
        (done(199, 2000), "not_met"),
        (done(0, 1), "not_met"),
        (typed("10"), "met"),
        (typed("9.9"), "not_met"),
        # Half of the counts is not there yet: the percentage typed stays what decides.
        (Rate(done=5, percent=Decimal(12)), "met"),
        (7, "started"),
    ],
)
def test_statuses(value: Value | None, status: str) -> None:
    assert result(value).status == status


def test_half_a_rate_is_named() -> None:
    reason = result(Rate(done=148)).reasons[0]
    assert (reason.code, reason.params["given"], reason.params["value"]) == (codes.RATE_HALF, "done", 148)


def test_zero_of_zero_cannot_be_evaluated_and_stays_possible() -> None:
    line = result(done(0, 0))
    assert line.rate is not None
    assert (line.rate.percent, line.rate.exact, line.rate.acts_missing) == (None, None, None)
    assert (line.rate.done, line.rate.total) == (0, 0)
    assert held(line.parts) == parts(open=40)
    assert line.missing == ("taux",)
    assert line.reasons[0].code == codes.RATE_EMPTY


def test_148_of_2000_lacks_52_acts() -> None:
    # ux.md E06: 7.4 % for a threshold of 10 %, 52 missing.
    line = result(done(148, 2000), today=BEFORE_END)
    assert line.rate is not None
    assert (line.rate.percent, line.rate.exact) == (Decimal("7.4"), Fraction(148, 2000))
    assert (line.rate.acts_missing, line.acts_missing) == (52, 52)
    assert line.missing == ("taux",)
    assert held(line.parts) == parts(open=40)


def test_the_denominator_of_the_line_chooses_the_formula() -> None:
    assert result(done(60, 100), "7/10", denominator="fixed").acts_missing == 10
    assert result(done(60, 100), "7/10", denominator="grows").acts_missing == 34


def test_nothing_is_missing_when_it_is_met() -> None:
    line = result(done(200, 2000))
    assert (line.acts_missing, line.missing) == (0, ())


@pytest.mark.parametrize("percent", ["9", "12"])
def test_a_percentage_alone_never_tells_missing_acts(percent: str) -> None:
    line = result(typed(percent))
    assert line.rate is not None
    assert line.rate.acts_missing is None


def test_a_percentage_too_close_is_started_and_says_so() -> None:
    line = result(typed("67"), "2/3")
    assert line.status == "started"
    assert line.rate is not None
    assert line.rate.too_close
    assert line.reasons[0].code == codes.PERCENT_TOO_CLOSE
    assert line.reasons[0].params == {
        "criterion": "taux",
        "percent": Decimal(67),
        "threshold": Fraction(2, 3),
        "rounded": Decimal(67),
    }


def test_counts_decide_against_a_percentage_and_the_difference_is_told() -> None:
    # Scenario S16: 148 of 2 000 is 7.4 %, 9 was typed.
    seen = evaluation(done(148, 2000, "12"))
    assert seen.indicator("dmp").status == "not_met"
    rate_seen = seen.indicator("dmp").rate
    assert rate_seen is not None
    assert rate_seen.typed_differs
    warning = next(warning for warning in seen.warnings if warning.code == codes.PERCENT_DIFFERS)
    assert warning.params == {
        "indicator": "dmp",
        "criterion": "taux",
        "done": 148,
        "total": 2000,
        "percent": Decimal(12),
        "actual": Decimal("7.4"),
    }


@pytest.mark.parametrize("percent", ["7", "7.4", "7.40"])
def test_a_percentage_that_agrees_is_not_told(percent: str) -> None:
    assert all(warning.code != codes.PERCENT_DIFFERS for warning in evaluation(done(148, 2000, percent)).warnings)


def test_a_missed_rate_is_possible_until_the_end_of_the_period_then_lost() -> None:
    assert held(result(done(1, 100), today=PERIOD_END).parts) == parts(open=40)
    assert held(result(done(1, 100), today=IN_WINDOW).parts) == parts(lost=40)
    assert result(done(1, 100), today=PERIOD_END).reasons[-1].code == codes.OPEN_UNTIL
    assert result(done(1, 100), today=IN_WINDOW).reasons[-1].code == codes.DEADLINE_PASSED


def test_a_rate_met_before_the_end_of_its_period_can_still_fall() -> None:
    before = result(done(50, 100), today=PERIOD_END)
    assert before.can_still_fall
    assert [reason.code for reason in before.reasons] == [codes.RATE_MET, codes.CAN_STILL_FALL]
    assert before.reasons[-1].params == {"until": PERIOD_END}
    assert not result(done(50, 100), today=IN_WINDOW).can_still_fall


def test_the_reason_rests_on_the_source_of_the_threshold() -> None:
    assert result(done(148, 2000)).reasons[0].sources == ("table-dmp",)
