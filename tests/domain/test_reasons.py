"""Codes of reasons and warnings: the documented table, their order, their sources."""

from __future__ import annotations

import re
from datetime import date

from forfait_desktop.domain import reasons
from forfait_desktop.domain.answers import Value
from forfait_desktop.domain.campaign import Window
from forfait_desktop.domain.evaluation import evaluate
from tests.domain.builders import (
    BEFORE_END,
    IN_WINDOW,
    campaign,
    done,
    entry,
    figure,
    gated,
    indicator,
    rate,
    yes_no,
)


def test_the_table_documents_every_code() -> None:
    rows = [row.split("|")[1] for row in (reasons.__doc__ or "").splitlines() if row.startswith("| ")]
    documented = {code.strip() for row in rows for code in row.split(",") if code.strip() != "code"}
    assert documented == reasons.REASON_CODES | reasons.WARNING_CODES


def test_every_constant_is_a_known_code() -> None:
    constants = {value for name, value in vars(reasons).items() if name.isupper() and isinstance(value, str)}
    assert constants == reasons.REASON_CODES | reasons.WARNING_CODES
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) for code in constants)


def test_each_fact_rests_on_the_sources_of_its_own_figure() -> None:
    figures = (figure("threshold", "seuil"), figure("until", "date-limite"))
    made = campaign([indicator("dmp", rate("1/10"), 40, figures=figures)])
    given: dict[str, dict[str, Value]] = {"dmp": {"taux": done(1, 100)}}
    found = evaluate(made, entry(given), IN_WINDOW).indicator("dmp").reasons
    assert [(reason.code, reason.sources) for reason in found] == [
        (reasons.RATE_MISSED, ("seuil",)),
        (reasons.DEADLINE_PASSED, ("date-limite",)),
    ]


def test_without_a_figure_the_sources_are_those_of_the_line() -> None:
    made = campaign([indicator("horaires", yes_no(), 50)])
    assert evaluate(made, entry(), BEFORE_END).indicator("horaires").reasons[0].sources == ("source-horaires",)


def test_the_status_comes_first_then_what_happens_to_the_points() -> None:
    door = indicator("horaires", yes_no(), None, "volet-1")
    made = gated([door], [indicator("dmp", rate("1/10"), 40)])
    given: dict[str, dict[str, Value]] = {"dmp": {"taux": done(50, 100)}}
    found = evaluate(made, entry(given), BEFORE_END).indicator("dmp").reasons
    assert [reason.code for reason in found] == [reasons.RATE_MET, reasons.GATE_WAITING, reasons.CAN_STILL_FALL]


def test_behind_a_gate_that_can_no_longer_open_no_date_matters() -> None:
    door = indicator("teletransmission", rate("2/3"), None, "volet-1")
    made = gated([door], [indicator("video", yes_no(), 50)])
    given: dict[str, dict[str, Value]] = {"teletransmission": {"taux": done(1, 9)}, "video": {"atteint": False}}
    found = evaluate(made, entry(given), IN_WINDOW)
    codes = [reason.code for reason in found.indicator("video").reasons]
    assert codes == [reasons.CRITERIA_REFUSED, reasons.GATE_FINAL]
    codes = [reason.code for reason in found.indicator("teletransmission").reasons]
    assert codes == [reasons.RATE_MISSED, reasons.DEADLINE_PASSED]


def test_the_campaign_s_own_warnings_are_passed_on() -> None:
    line = indicator("dmp", rate("1/10"), 40, warnings=("Une source dit 20.",))
    made = campaign([line], warnings=("Total officiel : 883.",), missing=("Ouverture.",), state="provisional")
    found = {w.code: w.params for w in evaluate(made, entry(), IN_WINDOW).warnings}
    assert found == {
        reasons.PROVISIONAL: {},
        reasons.INDICATOR_WARNING: {"indicator": "dmp", "text": "Une source dit 20."},
        reasons.CAMPAIGN_WARNING: {"text": "Total officiel : 883."},
        reasons.NOT_PUBLISHED: {"text": "Ouverture."},
    }


def test_a_window_known_in_part_is_told() -> None:
    made = campaign([indicator("dmp", rate("1/10"), 40)], window=Window(None, date(2018, 2, 5), sources=("avis",)))
    found = evaluate(made, entry(), IN_WINDOW).warnings
    assert [(w.code, w.params, w.sources) for w in found] == [
        (reasons.WINDOW_NOT_PUBLISHED, {"opens": None, "closes": date(2018, 2, 5)}, ("avis",))
    ]
