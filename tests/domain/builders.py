"""Small campaigns written in code, for tests of the domain: no file, no loader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from forfait_desktop.domain.answers import Entry, Profile, Rate
from forfait_desktop.domain.campaign import (
    BundleRule,
    Campaign,
    ChecklistRule,
    Comparison,
    Control,
    CountsRule,
    Criterion,
    Figure,
    Indicator,
    MeanRule,
    Payment,
    Period,
    ProfileValue,
    RateRule,
    Rule,
    Source,
    Span,
    Tier,
    TiersRule,
    Volet,
    Window,
)

YEAR = 2023
PERIOD_END = date(YEAR, 12, 31)
OPENS = date(YEAR, 12, 11)
CLOSES = date(YEAR + 1, 2, 11)
BEFORE_END = date(YEAR, 11, 15)
"""The period still runs."""
IN_WINDOW = date(YEAR + 1, 1, 15)
"""The period is over, the declaration is open."""
AFTER = date(YEAR + 1, 3, 1)
"""Everything is over."""

GP = Profile(specialty_group="generaliste", medecin_traitant=True, lap_available=True)
"""A généraliste whose profile is complete."""


def criterion(
    key: str,
    *,
    denominator: Comparison | None = None,
    profile: Mapping[str, ProfileValue] | None = None,
    profile_reason: str = "",
) -> Criterion:
    return Criterion(key, key, denominator=denominator, profile=profile or {}, profile_reason=profile_reason)


def checklist(
    *criteria: str | Criterion, need: Literal["all", "any", "at-least"] = "all", at_least: int = 0
) -> ChecklistRule:
    made = tuple(criterion(c) if isinstance(c, str) else c for c in criteria)
    return ChecklistRule("checklist", need, made, at_least)


def yes_no() -> ChecklistRule:
    return checklist("atteint")


def bundle() -> BundleRule:
    return BundleRule("bundle", (criterion("atteint"),))


def rate(threshold: Fraction | str) -> RateRule:
    return RateRule("rate", Fraction(threshold), (criterion("taux"),))


def mean(threshold: Fraction | str, *services: str | Criterion) -> MeanRule:
    made = tuple(criterion(c) if isinstance(c, str) else c for c in services)
    return MeanRule("mean", Fraction(threshold), made, criterion("moyenne"))


def counts(minimum: int, *criteria: str) -> CountsRule:
    return CountsRule("counts", minimum, tuple(criterion(c) for c in criteria))


EFFECTION = ((0, 0), (5, 10), (16, 30), (26, 50), (36, 70), (46, 90))
"""Scale of `effection-sas` 2022, rules/README.md: from a count on, points."""


def tiers(requires: str = "", scale: Sequence[tuple[int, int]] = EFFECTION, year: int = YEAR) -> TiersRule:
    ends = ((1, 3, 31), (4, 6, 30), (7, 9, 30), (10, 12, 31))
    return TiersRule(
        "tiers",
        tuple(criterion(f"t{n}") for n in range(1, 5)),
        tuple(Tier(at_least, Decimal(points)) for at_least, points in scale),
        tuple(
            Period(f"t{n}", date(year, first, 1), date(year, last, day))
            for n, (first, last, day) in enumerate(ends, start=1)
        ),
        requires,
    )


def indicator(
    key: str, rule: Rule, points: int | str | Decimal | None = None, volet: str = "volet-2", **more: Any
) -> Indicator:
    """An indicator with only what the evaluation reads; `more` are fields of Indicator."""
    given: dict[str, Any] = {
        "number": "1",
        "title": key,
        "short": key,
        "asks": key,
        "why": key,
        "declared": "declared",
        "declared_note": "",
        "sources": (f"source-{key}",),
        "figures": (),
        "hints": (),
        "misreadings": (),
        "evidence": (),
        "place": "non publié",
        "points": None if points is None else Decimal(points),
        **more,
    }
    return Indicator(id=key, volet=volet, rule=rule, **given)


def figure(name: str, *sources: str) -> Figure:
    return Figure(name, name, name, "single", sources, date(2026, 11, 21))


def volet(key: str, **more: Any) -> Volet:
    return Volet(key, key, "", **more)


def campaign(indicators: Sequence[Indicator], volets: Sequence[Volet] | None = None, **more: Any) -> Campaign:
    """A campaign of 2023 with a known window; `more` are fields of Campaign."""
    shown = tuple(volets) if volets is not None else tuple(volet(v) for v in {i.volet: None for i in indicators})
    given: dict[str, Any] = {
        "id": "essai-2023",
        "programme": "forfait-structure",
        "programme_title": "Essai",
        "year": YEAR,
        "title": "Essai",
        "state": "final",
        "updated": date(2026, 11, 21),
        "point_value": Decimal(7),
        "period": Span(date(YEAR, 1, 1), PERIOD_END),
        "window": Window(OPENS, CLOSES, sources=("source-window",)),
        "payment": Payment("non publié", ()),
        "sources": (Source("s", "s", "document", date(2026, 11, 21)),),
        "control": Control(Decimal(0), {}),
        **more,
    }
    return Campaign(volets=shown, indicators=tuple(indicators), **given)


def gated(
    required: Sequence[Indicator],
    behind: Sequence[Indicator] = (),
    *,
    lump: int | str | None = 280,
    at_least: int | None = None,
    **more: Any,
) -> Campaign:
    """Volet 1, a gate over `required` (other indicators of volet 1 are optional), and volet 2 behind it."""
    first = volet(
        "volet-1",
        lump=None if lump is None else Decimal(lump),
        required=tuple(i.id for i in required),
        at_least=at_least,
    )
    return campaign([*required, *behind], [first, volet("volet-2", behind="volet-1")], **more)


def done(count: int, total: int, percent: str | None = None) -> Rate:
    return Rate(count, total, None if percent is None else Decimal(percent))


def typed(percent: str) -> Rate:
    return Rate(percent=Decimal(percent))


def entry(answers: Mapping[str, Mapping[str, Any]] | None = None, **more: Any) -> Entry:
    """Answers of a généraliste with a complete profile, unless `profile` says otherwise."""
    more.setdefault("profile", GP)
    return Entry(answers=answers or {}, **more)


def parts(
    acquired: int | str = 0,
    pending: int | str = 0,
    open: int | str = 0,  # noqa: A002 - the name of the field
    lost: int | str = 0,
    unattributed: int | str = 0,
) -> tuple[Decimal, ...]:
    """The five places, to compare with `held`."""
    return tuple(Decimal(value) for value in (acquired, pending, open, lost, unattributed))


def held(of: Any) -> tuple[Decimal, ...]:
    """The five places of a Parts."""
    return (of.acquired, of.pending, of.open, of.lost, of.unattributed)
