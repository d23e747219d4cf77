"""The aid to employ an assistant médical: grid of the first day of the year, percentile, who is excluded."""

from __future__ import annotations

import dataclasses
import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain import scheme_reasons
from forfait_desktop.domain.answers import AssistantMedical, Entry, Profile, Schemes
from forfait_desktop.domain.assistant import first_day
from forfait_desktop.domain.campaign_schemes import Fte
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.scheme_results import AssistantFacts
from tests.domain.builders import BEFORE_END, GP
from tests.domain.schemes import NEW_GRID, aid_result, assistant_scheme, codes, with_schemes

OLD, NEW = date(2022, 1, 10), date(2024, 9, 1)
THIRD = date(2022, 10, 1)


@pytest.mark.parametrize(
    ("fte", "contract", "year", "percentile", "euros"),
    [
        ("1", OLD, 1, 50, 36000),
        ("1", OLD, 2, 50, 27000),
        ("1", date(2021, 1, 10), 3, 50, 21000),
        ("0.5", OLD, 1, 50, 18000),
        ("0.5", OLD, 2, 50, 13500),
        ("0.5", date(2021, 1, 10), 3, 50, 10500),
        ("1", NEW, 1, 50, 38000),
        ("1", NEW, 2, 50, 28000),
        ("1", NEW, 3, 50, 22000),
        ("1", NEW, 7, 50, 22000),
        ("0.5", NEW, 1, 50, 19000),
        ("0.5", NEW, 2, 50, 14000),
        ("0.5", NEW, 3, 50, 11000),
        # Percentiles: 90 to below 95 from the third year on, 95 and more in any year.
        ("1", NEW, 3, 89, 22000),
        ("1", NEW, 3, 90, 26000),
        ("1", NEW, 3, 94, 26000),
        ("1", NEW, 3, 95, 38000),
        ("1", NEW, 2, 94, 28000),
        ("1", NEW, 2, 95, 38000),
        ("0.5", NEW, 4, 92, 13000),
        ("0.5", NEW, 4, 100, 19000),
        ("1", date(2021, 1, 10), 3, 92, 25000),
        ("0.5", date(2021, 1, 10), 3, 92, 12500),
        # A contract of before the convention takes the new amounts at its anniversary, not before.
        ("1", date(2022, 6, 21), 3, 50, 21000),
        ("1", date(2022, 6, 22), 3, 50, 22000),
        ("1", date(2022, 10, 1), 2, 50, 27000),
        ("1", date(2022, 10, 1), 3, 50, 22000),
        ("0.33", THIRD, 2, 50, 9000),
        ("0.33", THIRD, 3, 50, 7350),
        ("0.33", date(2021, 1, 10), 3, 50, 7000),
        ("0.33", date(2021, 1, 10), 3, 92, 8350),
        ("0.33", THIRD, 3, 92, 8767),
        ("0.33", THIRD, 2, 95, 12000),
        ("0.33", THIRD, 3, 95, 12600),
        ("0.33", date(2023, 4, 30), 2, 50, 9000),
        ("0.33", date(2023, 5, 1), 2, 50, 0),
    ],
)
def test_amounts(fte: Fte, contract: date, year: int, percentile: int, euros: int) -> None:
    assert aid_result(fte, contract, year, percentile).euros == Decimal(euros)


def test_the_first_year_of_a_third_is_not_published() -> None:
    found = aid_result("0.33", THIRD, 1)
    assert (found.euros, found.state, codes(found)) == (None, "started", [scheme_reasons.ASSISTANT_NOT_PUBLISHED])
    assert aid_result("0.33", THIRD, 1, 95).euros == 12000


def test_without_a_percentile_the_least_amount_is_said_with_what_more_would_pay() -> None:
    first = aid_result("1", NEW, 1, None)
    assert (first.euros, codes(first)) == (Decimal(38000), [scheme_reasons.ASSISTANT_AMOUNT])
    assert first.state == "computed"
    second = aid_result("1", NEW, 2, None)
    assert second.euros == 28000
    assert second.reasons[-1].params == {"p90": None, "p95": Decimal(38000)}
    third = aid_result("1", NEW, 3, None)
    assert third.euros == 22000
    assert third.reasons[-1].params == {"p90": Decimal(26000), "p95": Decimal(38000)}


def test_the_leap_day_has_its_anniversary_on_the_last_of_february() -> None:
    assert first_day(date(2024, 2, 29), 1) == date(2024, 2, 29)
    assert first_day(date(2024, 2, 29), 2) == date(2025, 2, 28)
    assert first_day(date(2024, 2, 29), 5) == date(2028, 2, 29)


@pytest.mark.parametrize("missing", ["fte", "contract_date", "year"])
def test_what_decides_and_is_not_typed(missing: str) -> None:
    typed = dataclasses.replace(AssistantMedical("1", NEW, 1, 50), **{missing: None})
    found = aid_result(typed.fte, typed.contract_date, typed.year)
    assert (found.euros, found.state) == (None, "started")
    assert found.reasons[0].params == {"fields": (missing,)}


def test_closed_to_radiologists_and_unsaid_without_a_specialty() -> None:
    found = aid_result("1", NEW, 1, profile=Profile(specialty_group="radiologue"))
    assert (found.euros, found.state, codes(found)) == (Decimal(0), "excluded", [scheme_reasons.SCHEME_EXCLUDED])
    unsaid = aid_result("1", NEW, 1, profile=Profile())
    assert unsaid.euros is None
    assert unsaid.reasons[0].params == {"keys": ("specialty_group",), "euros": Decimal(38000)}
    assert aid_result("1", NEW, 1, profile=Profile(specialty_group="specialiste")).euros == 38000


def test_before_the_first_grid_nothing_is_known() -> None:
    found = aid_result("1", date(2018, 1, 1), 1)
    assert (found.euros, codes(found)) == (None, [scheme_reasons.ASSISTANT_BEFORE_GRIDS])
    assert found.reasons[0].params == {"start": date(2019, 7, 1)}


def test_a_working_time_that_the_grid_has_not_is_not_known() -> None:
    whole = assistant_scheme()
    first = whole.grids[0]
    without = dataclasses.replace(first, rows=tuple(row for row in first.rows if row.fte != "0.33"))
    made = with_schemes(dataclasses.replace(whole, grids=(without,)))
    schemes = Schemes(assistant_medical=AssistantMedical("0.33", THIRD, 2, 50))
    found = evaluate(made, Entry(profile=GP, schemes=schemes), BEFORE_END).scheme("assistant-medical")
    assert found is not None
    assert (found.euros, codes(found)) == (None, [scheme_reasons.ASSISTANT_BEFORE_GRIDS])


def test_percentiles_that_would_pay_no_more_are_not_mentioned() -> None:
    whole = assistant_scheme()
    flat = tuple(
        dataclasses.replace(row, p90=row.year_3 or row.p90, p95=row.year_3 or row.p95) for row in whole.grids[1].rows
    )
    made = with_schemes(dataclasses.replace(whole, grids=(dataclasses.replace(whole.grids[1], rows=flat),)))
    schemes = Schemes(assistant_medical=AssistantMedical("1", NEW, 3))
    found = evaluate(made, Entry(profile=GP, schemes=schemes), BEFORE_END).scheme("assistant-medical")
    assert found is not None
    assert codes(found) == [scheme_reasons.ASSISTANT_AMOUNT]


def test_a_closed_working_time_has_no_table() -> None:
    for contract, years in ((date(2023, 4, 30), 3), (date(2023, 5, 1), 0)):
        facts = aid_result("0.33", contract, 2).facts
        assert isinstance(facts, AssistantFacts)
        assert len(facts.years) == years


def test_an_incomplete_volet_1_is_a_warning_and_changes_no_amount() -> None:
    made = with_schemes(assistant_scheme(gate="volet-1"), gate=True)
    schemes = Schemes(assistant_medical=AssistantMedical("1", NEW, 1, 50))
    found = evaluate(made, Entry(profile=GP, schemes=schemes), BEFORE_END).scheme("assistant-medical")
    assert found is not None
    assert (found.euros, codes(found)[-1]) == (Decimal(38000), scheme_reasons.ASSISTANT_GATE)
    answered = Entry(answers={"horaires": {"atteint": True}}, profile=GP, schemes=schemes)
    complete = evaluate(made, answered, BEFORE_END).scheme("assistant-medical")
    assert complete is not None
    assert scheme_reasons.ASSISTANT_GATE not in codes(complete)
    assert isinstance(complete.facts, AssistantFacts)
    assert complete.facts.gate_open is True


def test_the_table_shows_each_year_with_its_own_grid() -> None:
    facts = aid_result("0.5", date(2024, 3, 1), 1).facts
    assert isinstance(facts, AssistantFacts)
    assert [(one.first_day.year, one.grid, one.euros, one.p90, one.p95) for one in facts.years] == [
        (2024, date(2019, 7, 1), Decimal(18000), None, Decimal(18000)),
        (2025, NEW_GRID, Decimal(14000), None, Decimal(19000)),
        (2026, NEW_GRID, Decimal(11000), Decimal(13000), Decimal(19000)),
    ]
    undated = aid_result("0.5", None, None, today=NEW).facts
    assert isinstance(undated, AssistantFacts)
    assert not undated.dated
    assert undated.years[0].euros == 19000


def test_the_table_of_codes_documents_every_code() -> None:
    rows = [row.split("|")[1] for row in (scheme_reasons.__doc__ or "").splitlines() if row.startswith("| ")]
    assert {row.strip() for row in rows} - {"code"} == scheme_reasons.SCHEME_CODES
    constants = {value for name, value in vars(scheme_reasons).items() if name.isupper() and isinstance(value, str)}
    assert constants == scheme_reasons.SCHEME_CODES
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code) for code in constants)
    assert constants > scheme_reasons.CAUTIONS


@given(
    fte=st.sampled_from(["0.33", "0.5", "1"]),
    contract=st.dates(),
    year=st.integers(1, 99),
    percentile=st.none() | st.integers(0, 100),
    profile=st.sampled_from([GP, Profile(), Profile(specialty_group="radiologue")]),
)
def test_any_contract_is_answered_and_a_higher_percentile_never_costs(
    fte: Fte, contract: date, year: int, percentile: int | None, profile: Profile
) -> None:
    found = aid_result(fte, contract, year, percentile, profile=profile)
    assert found.reasons
    best = aid_result(fte, contract, year, 100, profile=profile)
    if found.euros is not None and best.euros is not None:
        assert best.euros >= found.euros
