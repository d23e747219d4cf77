"""What moved between two versions of the rules of one campaign: each value alone, and nothing where nothing moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from forfait_desktop.domain.campaign import (
    Campaign,
    Decision,
    Figure,
    Indicator,
    Payment,
    Span,
    Unattributed,
    Window,
)
from forfait_desktop.domain.campaign_diff import CampaignDiff, Difference, campaign_diff
from forfait_desktop.domain.rule_changes import RuleChange
from tests.domain.builders import CLOSES, OPENS, campaign, indicator, rate, volet, yes_no
from tests.domain.schemes import assistant_scheme, vsm_scheme

DAY = date(2026, 11, 21)
LATER = date(2026, 12, 1)


def figure(name: str, value: str) -> Figure:
    return Figure(name, f"Libellé de {name}", value, "official", ("s",), DAY)


LINES = (
    indicator("horaires", yes_no(), None, "volet-1"),
    indicator("dmp", rate("1/10"), 40, figures=(figure("condition", "10 %"),)),
    indicator("codage", yes_no(), 50),
)
VOLETS = (
    volet("volet-1", lump=Decimal(280), required=("horaires",), figures=(figure("lump", "280"),)),
    volet("volet-2", behind="volet-1", unattributed=Unattributed(Decimal(8), "Non réparti.", ("s",))),
)
DECISION = Decision(DAY, ("dmp",), "Seuil abaissé", "20 %", "10 %", "Montée en charge.", ("s",))


def version(**more: Any) -> Campaign:
    given: dict[str, Any] = {"figures": (figure("maximum", "370"),), "decisions": (DECISION,), **more}
    return campaign(given.pop("indicators", LINES), given.pop("volets", VOLETS), **given)


def with_line(key: str, **fields: Any) -> Campaign:
    return version(indicators=[replace(one, **fields) if one.id == key else one for one in LINES])


def with_volet(key: str, **fields: Any) -> Campaign:
    return version(volets=[replace(one, **fields) if one.id == key else one for one in VOLETS])


def test_the_same_rules_differ_in_nothing() -> None:
    found = campaign_diff(version(), version())
    assert found == CampaignDiff()
    assert not found.changes_rules
    assert found.thresholds() == (0, 0)


NONE = Window(None, CLOSES)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (version(), version(window=Window(LATER, CLOSES)), Difference("opens", "", OPENS, LATER)),
        (version(), version(window=NONE), Difference("opens", "", OPENS, None)),
        (version(), version(window=Window(OPENS, None)), Difference("closes", "", CLOSES, None)),
        (
            version(),
            version(period=Span(LATER, version().period.end)),
            Difference("period-start", "", date(2023, 1, 1), LATER),
        ),
        (
            version(),
            version(period=Span(date(2023, 1, 1), LATER)),
            Difference("period-end", "", date(2023, 12, 31), LATER),
        ),
        (
            version(),
            version(payment=Payment("printemps 2024", ("s",))),
            Difference("payment", "", "non publié", "printemps 2024"),
        ),
        (version(), version(point_value=Decimal(8)), Difference("point-value", "", Decimal(7), Decimal(8))),
        (version(), version(state="provisional"), Difference("state", "", "final", "provisional")),
        (
            version(),
            version(figures=(figure("maximum", "400"),)),
            Difference("figure", "", "370", "400", "Libellé de maximum"),
        ),
        (version(), version(schemes=(vsm_scheme(),)), Difference("scheme", "vsm", False, True)),
        (version(schemes=(vsm_scheme(),)), version(), Difference("scheme", "vsm", True, False)),
        (
            version(schemes=(assistant_scheme(),)),
            version(schemes=(assistant_scheme(place="Ailleurs"),)),
            Difference("scheme", "assistant-medical", True, True),
        ),
        (
            version(),
            with_volet("volet-1", lump=Decimal(175)),
            Difference("lump", "volet-1", Decimal(280), Decimal(175)),
        ),
        (
            version(),
            with_volet("volet-1", at_least=1),
            Difference("at-least", "volet-1", None, 1),
        ),
        (
            version(),
            with_volet("volet-1", figures=(figure("lump", "175"),)),
            Difference("figure", "volet-1", "280", "175", "Libellé de lump"),
        ),
        (version(), with_volet("volet-2", unattributed=None), Difference("unattributed", "volet-2", Decimal(8), 0)),
        (with_volet("volet-2", unattributed=None), version(), Difference("unattributed", "volet-2", 0, Decimal(8))),
        (version(), with_line("dmp", until=LATER), Difference("until", "dmp", None, LATER)),
        (
            version(),
            with_line("dmp", figures=(figure("condition", "20 %"),)),
            Difference("figure", "dmp", "10 %", "20 %", "Libellé de condition"),
        ),
    ],
)
def test_each_value_that_moved_is_told_alone(before: Campaign, after: Campaign, expected: Difference) -> None:
    found = campaign_diff(before, after)
    assert found == CampaignDiff(differences=(expected,))
    assert found.changes_rules


def test_the_conditions_of_a_gate_are_told_whatever_their_order() -> None:
    lines = [*LINES[1:], LINES[0], indicator("sas", yes_no(), None, "volet-1")]
    both = version(indicators=lines, volets=[replace(VOLETS[0], required=("horaires", "sas")), VOLETS[1]])
    swapped = replace(both, volets=(replace(VOLETS[0], required=("sas", "horaires")), VOLETS[1]))
    assert campaign_diff(both, swapped) == CampaignDiff()
    fewer = replace(both, volets=VOLETS)
    found = campaign_diff(both, fewer)
    assert found.differences == (Difference("gate", "volet-1", ("horaires", "sas"), ("horaires",)),)
    assert found.rules == (("sas", (RuleChange("optional"),)),)


@pytest.mark.parametrize(
    "name", ["points", "threshold", "until", "window", "payment", "point-value", "neutralised", "scale", "total"]
)
def test_a_figure_that_a_rule_or_a_date_already_tells_is_not_told_twice(name: str) -> None:
    before, after = version(figures=(figure(name, "1"),)), version(figures=(figure(name, "2"),))
    assert campaign_diff(before, after) == CampaignDiff()


def test_a_figure_that_only_one_of_the_two_has_moved_from_nothing() -> None:
    assert campaign_diff(version(figures=()), version()) == CampaignDiff()
    assert campaign_diff(version(), version(figures=())) == CampaignDiff()


def test_a_volet_and_a_line_that_only_one_of_the_two_has() -> None:
    more = version(
        indicators=[*LINES, indicator("apcv", yes_no(), 20, "volet-3")],
        volets=[*VOLETS, volet("volet-3", lump=Decimal(9))],
    )
    assert campaign_diff(version(), more) == CampaignDiff(rules=(("apcv", (RuleChange("new"),)),))
    assert campaign_diff(more, version()) == CampaignDiff(rules=(("apcv", (RuleChange("removed"),)),))


def test_words_alone_are_told_apart_from_rules() -> None:
    found = campaign_diff(version(), with_line("dmp", hints=("Autrement dit.",)))
    assert found == CampaignDiff(texts=("dmp",))
    assert not found.changes_rules
    # Words and a rule: the rule is what counts.
    points = campaign_diff(version(), with_line("dmp", hints=("Autrement dit.",), points=Decimal(50)))
    assert points == CampaignDiff(rules=(("dmp", (RuleChange("points", Decimal(40), Decimal(50)),)),))
    # Words and a date: the date is told.
    dated = campaign_diff(version(), with_line("dmp", hints=("Autrement dit.",), until=LATER))
    assert (dated.texts, len(dated.differences)) == ((), 1)


def test_only_the_decisions_that_the_new_version_tells() -> None:
    new = replace(DECISION, on=LATER)
    other = replace(DECISION, what="Autre chose")
    found = campaign_diff(version(), version(decisions=(new, DECISION, other)))
    assert found == CampaignDiff(decisions=(new, other))
    assert not found.changes_rules
    assert campaign_diff(version(), version(decisions=(replace(DECISION, why="Dit autrement."),))) == CampaignDiff()


def thresholds(*values: str) -> Campaign:
    lines: list[Indicator] = [indicator(f"l{n}", rate(value), 10) for n, value in enumerate(values)]
    return campaign(lines)


@pytest.mark.parametrize(
    ("before", "after", "counted"),
    [
        (("1/2", "1/2", "1/2"), ("1/4", "1/3", "3/4"), (2, 1)),
        (("1/2", "1/2"), ("3/4", "1/2"), (0, 1)),
        (("1/2", "1/2"), ("1/2", "1/4"), (1, 0)),
    ],
)
def test_how_many_thresholds_are_lower_and_higher(
    before: tuple[str, ...], after: tuple[str, ...], counted: tuple[int, int]
) -> None:
    found = campaign_diff(thresholds(*before), thresholds(*after))
    assert found.thresholds() == counted
    # Points that moved as well are no threshold.
    dearer = [replace(one, points=Decimal(11)) for one in thresholds(*after).indicators]
    assert campaign_diff(thresholds(*before), campaign(dearer)).thresholds() == counted
    assert isinstance(found.rules[0][1][0].after, Fraction)
