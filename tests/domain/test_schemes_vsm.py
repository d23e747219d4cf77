"""The forfait VSM: tiers, weight, bonus, profile (rules/2022-2023.md §6)."""

from __future__ import annotations

import dataclasses
import math
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain import reasons, scheme_reasons
from forfait_desktop.domain.answers import Entry, Schemes, Vsm
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Reason
from forfait_desktop.domain.scheme_parts import exact_euros
from forfait_desktop.domain.scheme_results import VsmFacts
from tests.domain.builders import BEFORE_END, GP
from tests.domain.schemes import UNTIL, codes, vsm_result, vsm_scheme, with_schemes


def facts_of(*counts: int | None) -> VsmFacts:
    facts = vsm_result(*counts).facts
    assert isinstance(facts, VsmFacts)
    return facts


@pytest.mark.parametrize(
    ("list_size", "counts", "euros"),
    [
        # The worked examples of the rules, and their edges.
        (1000, (200, 130, 52), 2250),
        (600, (120, 110, 0), 2250),
        (800, (200, 190, 190), 3600),
        (800, (200, 100, 0), 1500),
        (800, (10_000, 4999, 0), 0),
        (800, (200, 180, 0), 3000),
        (800, (10_000, 8999, 0), 1500),
        # One third exactly earns the bonus, one less does not.
        (800, (100, 90, 30), 3600),
        (800, (100, 90, 29), 3000),
        # Nothing caps the weight, and a list of nobody weighs nothing.
        (4000, (100, 90, 0), 15_000),
        (0, (100, 90, 0), 0),
        # 1 500 × 801 / 800.
        (801, (100, 50, 0), "1501.875"),
    ],
)
def test_worked_examples(list_size: int, counts: tuple[int, int, int], euros: int | str) -> None:
    profile = dataclasses.replace(GP, patients=list_size)
    assert vsm_result(*counts, profile=profile).euros == Decimal(euros)


def test_a_physician_of_children_is_weighed_against_600() -> None:
    profile = dataclasses.replace(GP, patients=500, children_only=True)
    assert vsm_result(100, 60, 0, profile=profile).euros == 1250
    adults = dataclasses.replace(GP, patients=500)
    assert vsm_result(100, 60, 0, profile=adults).euros == Decimal("937.5")


@pytest.mark.parametrize(("list_size", "euros"), [(1, "1.67"), (2, "3.33"), (3, "5"), (100, "166.67")])
def test_an_endless_amount_is_rounded_to_the_cent_half_up(list_size: int, euros: str) -> None:
    scheme = vsm_scheme((("1/2", 1000),))
    profile = dataclasses.replace(GP, patients=list_size, children_only=True)
    assert vsm_result(100, 60, 0, profile=profile, scheme=scheme).euros == Decimal(euros)


def test_an_amount_that_ends_is_exact_however_small() -> None:
    exact = {Fraction(1, 125): "0.008", Fraction(1, 16): "0.0625", Fraction(3, 2): "1.5", Fraction(7): "7"}
    assert {one: exact_euros(one) for one in exact} == {one: Decimal(text) for one, text in exact.items()}
    # One sixth of 7 € does not end: 1,1666… ; nor does one third of it, 2,3333…
    assert [exact_euros(Fraction(7, part)) for part in (6, 3)] == [Decimal("1.17"), Decimal("2.33")]


def test_without_a_patient_list_the_weight_is_1_and_a_warning_says_so() -> None:
    found = vsm_result(142, 71, 24)
    assert found.euros == 1800
    assert scheme_reasons.VSM_WEIGHT_ASSUMED in codes(found)
    entry = Entry(profile=GP, schemes=Schemes(vsm=Vsm(142, 71, 24)))
    warnings = evaluate(with_schemes(vsm_scheme()), entry, BEFORE_END).warnings
    told = [one.params["reason"] for one in warnings if one.code == reasons.SCHEME_CAUTION]
    assert [getattr(one, "code", "") for one in told] == [scheme_reasons.VSM_WEIGHT_ASSUMED]


def test_what_is_missing_for_each_tier() -> None:
    facts = facts_of(142, 64, 20)
    assert [(tier.needed, tier.missing) for tier in facts.tiers] == [(71, 7), (128, 64)]
    assert (facts.rate, facts.reached, facts.goal, facts.structured_needed) == (Fraction(64, 142), 0, 71, 24)
    assert facts_of(142, 71, 24).goal == 71
    assert facts_of(142, 128, 0).structured_needed == 43


def test_no_patient_in_ald_gives_nothing() -> None:
    assert vsm_result(0, 0).euros == 0
    assert codes(vsm_result(0, None)) == [scheme_reasons.VSM_NO_PATIENTS]


@pytest.mark.parametrize("counts", [(None, None, None), (142, None, None), (None, 64, 20)])
def test_without_both_counts_nothing_is_said(counts: tuple[int | None, int | None, int | None]) -> None:
    found = vsm_result(*counts)
    assert found.euros is None
    assert codes(found) == [scheme_reasons.SCHEME_WAITING]
    assert found.state == ("unanswered" if counts == (None, None, None) else "started")


def test_structured_not_counted_is_computed_without_the_bonus() -> None:
    found = vsm_result(142, 71)
    assert found.euros == 1500
    assert scheme_reasons.VSM_BONUS_UNKNOWN in codes(found)


@pytest.mark.parametrize(
    ("counts", "code"), [((142, 150, 0), "vsm-sent-over-patients"), ((9, 5, 6), "vsm-structured-over-sent")]
)
def test_counts_that_cannot_both_be_right(counts: tuple[int, int, int], code: str) -> None:
    found = vsm_result(*counts)
    assert (found.euros, found.state, codes(found)) == (None, "invalid", [code])


def test_reserved_to_the_medecin_traitant() -> None:
    other = dataclasses.replace(GP, medecin_traitant=False)
    found = vsm_result(200, 190, 190, profile=other)
    assert (found.euros, found.state, found.facts) == (Decimal(0), "excluded", None)
    assert codes(found) == [scheme_reasons.SCHEME_EXCLUDED]
    kept = vsm_result(200, 190, 190, profile=other, applicability={"vsm": "kept"})
    assert kept.euros == 3600
    assert scheme_reasons.SCHEME_KEPT in codes(kept)


def test_an_unknown_medecin_traitant_leaves_the_amount_unsaid_unless_it_is_0() -> None:
    unknown = dataclasses.replace(GP, medecin_traitant=None)
    found = vsm_result(200, 190, 190, profile=unknown)
    assert found.euros is None
    assert found.reasons[0].code == scheme_reasons.SCHEME_PROFILE_UNKNOWN
    assert found.reasons[0].params == {"keys": ("medecin_traitant",), "euros": Decimal(3600)}
    assert vsm_result(200, 90, 0, profile=unknown).euros == 0


def test_set_aside_by_the_user() -> None:
    found = vsm_result(200, 190, 190, applicability={"vsm": "set-aside"})
    assert (found.euros, found.state, codes(found)) == (Decimal(0), "set_aside", [scheme_reasons.SCHEME_SET_ASIDE])


def test_a_campaign_without_the_scheme_pays_nothing_and_says_so() -> None:
    entry = Entry(profile=GP, schemes=Schemes(vsm=Vsm(200, 190, 190)))
    found = evaluate(with_schemes(), entry, BEFORE_END).schemes
    assert [(one.id, one.euros, codes(one)) for one in found] == [
        ("vsm", Decimal(0), [scheme_reasons.SCHEME_NOT_IN_CAMPAIGN])
    ]
    assert evaluate(with_schemes(), Entry(profile=GP), BEFORE_END).schemes == ()


def test_the_scheme_is_outside_the_points() -> None:
    made = with_schemes(vsm_scheme())
    bare = evaluate(made, Entry(profile=GP), BEFORE_END)
    full = evaluate(made, Entry(profile=GP, schemes=Schemes(vsm=Vsm(200, 190, 190))), BEFORE_END)
    assert full.parts == bare.parts
    assert full.euros == bare.euros
    assert full.advice == bare.advice


def test_after_the_last_day_the_amount_stays_and_the_reason_is_the_date() -> None:
    assert vsm_result(142, 71, 24, today=UNTIL).euros == 1800
    late = vsm_result(142, 71, 24, today=UNTIL + timedelta(days=1))
    assert late.euros == 1800
    assert scheme_reasons.VSM_PERIOD_OVER in codes(late)
    assert scheme_reasons.VSM_TIER_MISSED not in codes(late)
    assert isinstance(late.facts, VsmFacts)
    assert not late.facts.reachable


def test_each_fact_rests_on_the_sources_of_its_own_figure() -> None:
    found = {reason.code: reason.sources for reason in vsm_result(142, 71, 24).reasons}
    assert found[scheme_reasons.VSM_TIER_REACHED] == ("avenant-9",)
    assert found[scheme_reasons.VSM_BONUS_EARNED] == ("ameli",)
    assert found[scheme_reasons.VSM_WEIGHT_ASSUMED] == ("texte",)


def test_a_draft_leaves_the_amount_unsaid() -> None:
    entry = Entry(profile=GP, schemes=Schemes(vsm=Vsm(142)), drafts={"vsm": {"vsm_sent": {"nombre": "soixante"}}})
    found = evaluate(with_schemes(vsm_scheme()), entry, date(2023, 12, 20)).scheme("vsm")
    assert found is not None
    assert (found.euros, found.state, codes(found)) == (None, "invalid", [scheme_reasons.SCHEME_DRAFT])


COUNTS = st.integers(0, 400).flatmap(
    lambda whole: st.integers(0, whole).flatmap(
        lambda sent: st.tuples(st.just(whole), st.just(sent), st.integers(0, sent))
    )
)


@given(counts=COUNTS, list_size=st.none() | st.integers(0, 3000), children=st.booleans())
def test_the_amount_is_the_formula_of_the_rules(
    counts: tuple[int, int, int], list_size: int | None, children: bool
) -> None:
    ald, sent, structured = counts
    profile = dataclasses.replace(GP, patients=list_size, children_only=children)
    found = vsm_result(ald, sent, structured, profile=profile).euros
    # Written apart, with integers only: 10 × sent against 5 × and 9 × the patients.
    base = 0 if ald == 0 or 10 * sent < 5 * ald else 3000 if 10 * sent >= 9 * ald else 1500
    weight = Fraction(1) if list_size is None else Fraction(list_size, 600 if children else 800)
    exact = base * weight * (Fraction(6, 5) if sent and 3 * structured >= sent else 1)
    assert found == Decimal(math.floor(exact * 10**6 + Fraction(1, 2))) / 10**6


@given(counts=COUNTS, list_size=st.none() | st.integers(0, 3000))
def test_one_more_structured_vsm_never_costs(counts: tuple[int, int, int], list_size: int | None) -> None:
    ald, sent, structured = counts
    profile = dataclasses.replace(GP, patients=list_size)
    before = vsm_result(ald, sent, structured, profile=profile).euros
    if sent < ald:
        after = vsm_result(ald, sent + 1, structured + 1, profile=profile).euros
        assert before is not None
        assert after is not None
        assert after >= before


def test_without_a_last_day_it_can_always_be_reached() -> None:
    found = vsm_result(142, 64, 20, scheme=vsm_scheme(until=None), today=date(2030, 1, 1)).facts
    assert isinstance(found, VsmFacts)
    assert (found.reachable, found.until) == (True, None)


ASSUMED = Reason(scheme_reasons.VSM_WEIGHT_ASSUMED, {"reference": 800}, ("texte",))
OVER = Reason(scheme_reasons.VSM_PERIOD_OVER, {"until": UNTIL}, ("texte",))
LATE = UNTIL + timedelta(days=1)


def tier(code: str, sent: int, share: str, euros: int, **more: int) -> Reason:
    """A fact on a tier, for 100 patients in ALD."""
    known = {"sent": sent, "patients": 100, "threshold": Fraction(share), "euros": Decimal(euros)}
    return Reason(code, {**known, **more}, ("avenant-9",))


def bonus(code: str, **counts: int) -> Reason:
    return Reason(code, {"threshold": Fraction(1, 3), "percent": Decimal(20), **counts}, ("ameli",))


REACHED, MISSED = scheme_reasons.VSM_TIER_REACHED, scheme_reasons.VSM_TIER_MISSED
EARNED, LACKING = scheme_reasons.VSM_BONUS_EARNED, scheme_reasons.VSM_BONUS_MISSED


@pytest.mark.parametrize(
    ("sent", "structured", "today", "expected"),
    [
        (40, 10, BEFORE_END, [tier(MISSED, 40, "1/2", 1500, missing=10)]),
        (40, 10, LATE, [tier(MISSED, 40, "1/2", 1500, missing=10), OVER]),
        (
            50,
            20,
            UNTIL,
            [
                tier(REACHED, 50, "1/2", 1500),
                tier(MISSED, 50, "9/10", 3000, missing=40),
                ASSUMED,
                bonus(EARNED, structured=20, sent=50),
            ],
        ),
        # Too late for the second tier: it is not asked for any more.
        (50, 20, LATE, [tier(REACHED, 50, "1/2", 1500), OVER, ASSUMED, bonus(EARNED, structured=20, sent=50)]),
        # One third of 95 is 31,6…: 32 are needed.
        (
            95,
            30,
            BEFORE_END,
            [tier(REACHED, 95, "9/10", 3000), ASSUMED, bonus(LACKING, structured=30, sent=95, missing=2)],
        ),
        (
            95,
            0,
            LATE,
            [tier(REACHED, 95, "9/10", 3000), ASSUMED, bonus(LACKING, structured=0, sent=95, missing=32)],
        ),
        (95, None, LATE, [tier(REACHED, 95, "9/10", 3000), ASSUMED, bonus(scheme_reasons.VSM_BONUS_UNKNOWN)]),
    ],
)
def test_the_facts_of_an_amount_whole(sent: int, structured: int | None, today: date, expected: list[Reason]) -> None:
    assert list(vsm_result(100, sent, structured, today=today).reasons) == expected


def test_the_weight_that_was_typed_is_said() -> None:
    found = vsm_result(100, 50, 0, profile=dataclasses.replace(GP, patients=600, children_only=True)).reasons
    facts = {"patients": 600, "reference": 600, "weight": Fraction(1)}
    assert Reason(scheme_reasons.VSM_WEIGHT, facts, ("texte",)) in found


@pytest.mark.parametrize("counts", [(None, 64, 20), (142, None, None), (None, None, None)])
def test_half_of_the_counts_reaches_nothing_and_aims_at_nothing(counts: tuple[int | None, ...]) -> None:
    facts = facts_of(*counts)
    assert (facts.reached, facts.goal, facts.structured_needed, facts.rate) == (0, None, None, None)
    needed = [71, 128] if counts[0] else [0, 0]
    assert [(one.needed, one.missing) for one in facts.tiers] == [(one, one) for one in needed]
