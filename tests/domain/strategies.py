"""Random campaigns and entries for properties: every kind of rule, gates, profiles, dates known or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from forfait_desktop.domain.answers import UNKNOWN, Entry, Profile, Rate, Value
from forfait_desktop.domain.campaign import (
    Campaign,
    Comparison,
    Criterion,
    Indicator,
    Neutralisation,
    ProfileValue,
    Rule,
    Span,
    Unattributed,
    Volet,
    Window,
    answer_kind,
    criteria_of,
)
from tests.domain.builders import (
    AFTER,
    OPENS,
    PERIOD_END,
    YEAR,
    bundle,
    campaign,
    checklist,
    counts,
    criterion,
    indicator,
    mean,
    rate,
    tiers,
    volet,
)

KINDS = ("all", "any", "at-least", "bundle", "rate", "mean", "counts", "tiers")
FIRST_DAY = date(YEAR, 1, 1)

days = st.integers(0, 900).map(lambda n: FIRST_DAY + timedelta(n))
thresholds = st.sampled_from(["2/3", "1/3", "7/10", "9/10", "1/10", "1/20", "45/100", "3/5", "1"]).map(Fraction)
points = st.sampled_from(["0", "20", "22.5", "30.5", "40", "70", "120"]).map(Decimal)
conditions: SearchStrategy[Mapping[str, ProfileValue]] = st.sampled_from(
    [
        {},
        {},
        {},
        {"medecin_traitant": True},
        {"lap_available": True},
        {"specialty_group": "generaliste"},
        {"specialty_group": "radiologue", "medecin_traitant": False},
    ]
)
profiles: SearchStrategy[Profile] = st.builds(
    Profile,
    st.sampled_from(["generaliste", "specialiste", "radiologue", None]),
    st.sampled_from([True, False, None]),
    st.sampled_from([True, False, None]),
)


@st.composite
def _criteria(draw: DrawFn, most: int = 4) -> tuple[Criterion, ...]:
    kinds: SearchStrategy[Comparison | None] = st.sampled_from(["fixed", "grows", None])
    return tuple(
        criterion(f"c{n}", profile=draw(conditions), denominator=draw(kinds)) for n in range(draw(st.integers(1, most)))
    )


@st.composite
def rules(draw: DrawFn, kind: str) -> Rule:
    """A rule of that kind (see `KINDS`)."""
    match kind:
        case "all" | "any":
            return checklist(*draw(_criteria()), need="all" if kind == "all" else "any")
        case "at-least":
            made = draw(_criteria())
            return checklist(*made, need="at-least", at_least=draw(st.integers(1, len(made))))
        case "bundle":
            return bundle()
        case "rate":
            return rate(draw(thresholds))
        case "mean":
            return mean(draw(thresholds), *draw(_criteria()))
        case "counts":
            return counts(draw(st.integers(1, 5)), *(f"c{n}" for n in range(draw(st.integers(1, 3)))))
        case _:
            return tiers()


@st.composite
def indicators(draw: DrawFn, key: str, in_volet: str, kind: str | None = None) -> Indicator:
    """A line of a random kind, with a random date, profile and neutralisation."""
    chosen = draw(st.sampled_from(KINDS)) if kind is None else kind
    granted = draw(st.sampled_from([False, False, False, True]))
    return indicator(
        key,
        draw(rules(chosen)),
        360 if chosen == "tiers" else draw(points),
        in_volet,
        denominator=draw(st.sampled_from(["fixed", "grows"])),
        until=draw(st.sampled_from([None, None, PERIOD_END, OPENS])),
        profile=draw(conditions),
        neutralised=Neutralisation("Accordé.", ("avis",), draw(conditions)) if granted else None,
    )


@st.composite
def campaigns(draw: DrawFn, kind: str | None = None) -> Campaign:
    """A campaign with a gate, a lump, lines behind it, a pair that counts once, and a volet without a gate.

    Two limits keep the property « a better answer never lowers » true, as in every real campaign: the lines of a pair
    stand behind the same gate, and no tiers line requires one of them.
    """
    required = [draw(indicators(f"r{n}", "volet-1", kind)) for n in range(draw(st.integers(1, 4)))]
    required = [replace(line, points=draw(st.sampled_from([None, line.points]))) for line in required]
    optional = [draw(indicators(f"o{n}", "volet-1", kind)) for n in range(draw(st.integers(0, 1)))]
    behind = [draw(indicators(f"b{n}", "volet-2", kind)) for n in range(draw(st.integers(0, 4)))]
    pair = [
        indicator("coordination", checklist("msp", "asalee", need="any"), draw(points)),
        indicator("services-patients", checklist("clic", "asalee", need="any"), draw(points)),
    ]
    paid = [indicator("effection-sas", tiers(draw(st.sampled_from(["", "b0", "r0"]))), 360)]
    free = [draw(indicators(f"f{n}", "volet-3", kind)) for n in range(draw(st.integers(0, 2)))]
    return campaign(
        [*required, *optional, *behind, *pair, *paid, *free],
        [_gate(draw, required), volet("volet-2", behind="volet-1", unattributed=_unattributed(draw)), volet("volet-3")],
        exclusive=(("coordination.asalee", "services-patients.asalee"),),
        period=Span(FIRST_DAY, draw(st.sampled_from([PERIOD_END, None]))),
        window=Window(OPENS, draw(st.sampled_from([AFTER, None]))),
        state=draw(st.sampled_from(["final", "provisional"])),
    )


def _gate(draw: DrawFn, required: list[Indicator]) -> Volet:
    return volet(
        "volet-1",
        lump=draw(st.sampled_from([None, Decimal(280), Decimal(175)])),
        required=tuple(line.id for line in required),
        at_least=draw(st.sampled_from([None, *range(1, len(required) + 1)])),
    )


def _unattributed(draw: DrawFn) -> Unattributed | None:
    return draw(st.sampled_from([None, Unattributed(Decimal(8), "Non réparti.", ("s",))]))


# --- Entries ------------------------------------------------------------------------------------------------------

percentages = st.builds(lambda n, d: Decimal(n).scaleb(-d), st.integers(0, 100), st.just(0)) | st.integers(
    0, 2
).flatmap(lambda d: st.integers(0, 100 * 10**d).map(lambda n: Decimal(n).scaleb(-d)))


@st.composite
def rates(draw: DrawFn) -> Rate:
    """Counts, a percentage, both, or half of a rate."""
    total = draw(st.none() | st.integers(0, 30))
    done = draw(st.none() | st.integers(0, 30 if total is None else total))
    return Rate(done, total, draw(st.none() | percentages))


def values(kind: str) -> SearchStrategy[Value]:
    """What may be stored for a criterion of that kind (see `answer_kind`)."""
    unknown: SearchStrategy[Value] = st.just(UNKNOWN)
    match kind:
        case "check":
            return unknown | st.booleans()
        case "count":
            return unknown | st.integers(0, 60)
        case "percent":
            return unknown | percentages.map(lambda percent: Rate(percent=percent))
        case _:
            return unknown | rates()


anything: SearchStrategy[Value] = st.one_of(
    st.just(UNKNOWN),
    st.booleans(),
    st.integers(-5, 10**9),
    st.builds(
        Rate,
        st.none() | st.integers(-3, 40),
        st.none() | st.integers(-3, 40),
        st.none() | st.decimals(allow_nan=True, allow_infinity=True),
    ),
)
"""Any value at all, of the right shape or not."""


@st.composite
def entries(draw: DrawFn, of: Campaign, *, wild: bool = False) -> Entry:
    """Answers to a campaign, complete or not; `wild` also gives values of the wrong shape and ids that do not exist."""
    answers: dict[str, dict[str, Value]] = {}
    for line in of.indicators:
        given: dict[str, Value] = {}
        for asked in criteria_of(line):
            if draw(st.integers(0, 3)):
                kind = answer_kind(line.rule, asked.id)
                given[asked.id] = draw(anything if wild else values(kind))
        if given:
            answers[line.id] = given
    ids = [line.id for line in of.indicators]
    drafts: dict[str, Any] = {}
    if draw(st.integers(0, 3)) == 0:
        chosen = draw(st.sampled_from(of.indicators))
        drafts[chosen.id] = {criteria_of(chosen)[0].id: {"done": draw(st.sampled_from(["", "148", "x"]))}}
    if wild:
        answers["inconnu"] = {"atteint": True}
        drafts["inconnu"] = {"atteint": {"x": "y"}}
        answers.setdefault(ids[0], {})["inconnu"] = draw(anything)
    choices: SearchStrategy[Literal["kept", "set-aside"]] = st.sampled_from(["kept", "set-aside"])
    applicability = draw(st.dictionaries(st.sampled_from(ids), choices, max_size=2))
    return Entry(answers, drafts, applicability, draw(profiles))


@st.composite
def cases(draw: DrawFn, kind: str | None = None, *, wild: bool = False) -> tuple[Campaign, Entry]:
    """A campaign and an entry for it."""
    made = draw(campaigns(kind))
    return made, draw(entries(made, wild=wild))
