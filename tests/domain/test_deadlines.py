"""E17: which days matter, what they were before, and that an unknown one is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import Entry, Profile
from forfait_desktop.domain.campaign import Campaign, Figure, Indicator, Neutralisation, Payment, Span, Window
from forfait_desktop.domain.deadlines import Deadline, coming, deadlines, french_days
from forfait_desktop.domain.evaluation import evaluate
from tests.domain.builders import CLOSES, OPENS, PERIOD_END, indicator, rate, tiers, yes_no
from tests.domain.builders import campaign as made_campaign
from tests.domain.schemes import UNTIL, assistant_scheme, vsm_scheme

RULES = Path(__file__).parents[2] / "resources" / "campaigns"
DAY = date(2023, 12, 20)


def campaign(campaign_id: str) -> Campaign:
    return parse_campaign((RULES / campaign_id / "campaign.toml").read_bytes(), origin="campaign.toml", verified=True)


def of(campaign_id: str, entry: Entry | None = None, paid: date | None = None) -> dict[str, Deadline]:
    rules = campaign(campaign_id)
    return {one.key: one for one in deadlines(rules, evaluate(rules, entry or Entry(), DAY), paid)}


def test_the_days_of_2023_are_those_of_the_drawing() -> None:
    found = of("forfait-structure-2023")
    days = {key: one.day for key, one in found.items()}
    assert days["period-end"] == date(2023, 12, 31)
    assert days["line.logiciel-segur"] == date(2024, 1, 31)
    assert days["opens"] == date(2023, 12, 11)
    assert days["closes"] == date(2024, 2, 11)
    assert days["vsm"] == date(2024, 6, 30)
    assert days["postponed.sesam-vitale"] == date(2024, 12, 31)


def test_a_day_that_moved_says_what_it_was() -> None:
    found = of("forfait-structure-2023")
    assert found["line.logiciel-segur"].former == date(2023, 12, 31)
    assert found["closes"].former == date(2024, 2, 4)
    assert found["vsm"].formers == (date(2023, 6, 30), date(2023, 12, 31))
    assert found["opens"].former is None
    assert found["closes"].confidence == "official"
    assert "ameli-campagne-2023" in found["closes"].sources


def test_the_lines_stand_under_their_day() -> None:
    found = of("forfait-structure-2023")
    assert "dmp" in found["period-end"].indicators
    assert "coordination" in found["closes"].indicators
    assert "logiciel-segur" not in found["closes"].indicators
    # Granted this time: nothing to do before the end.
    assert "sesam-vitale" not in found["closes"].indicators


def test_unknown_days_are_said_and_come_last() -> None:
    found = list(of("donum-2026").values())
    unknown = [one.key for one in found if one.day is None]
    assert unknown == ["opens", "closes", "payment"]
    assert [one.key for one in found][-3:] == unknown
    assert found[-1].text.startswith("non publié")


def test_periods_of_a_scale_have_their_own_days() -> None:
    found = of("forfait-structure-2022")
    quarters = [one for one in found.values() if one.kind == "tier-period"]
    assert [one.day for one in quarters] == [
        date(2022, 3, 31), date(2022, 6, 30), date(2022, 9, 30), date(2022, 12, 31),
    ]  # fmt: skip
    assert {one.indicators for one in quarters} == {("effection-sas",)}


def test_the_payment_is_the_day_received_or_the_only_one_announced() -> None:
    assert of("forfait-structure-2023", paid=date(2024, 4, 22))["payment"].day == date(2024, 4, 22)
    assert of("forfait-structure-2023")["payment"].day is None
    assert of("forfait-structure-2023")["payment"].text.startswith("printemps 2024")
    assert of("forfait-structure-2021")["payment"].day == date(2022, 4, 20)
    # Two waves: neither is the physician's for sure.
    assert of("forfait-structure-2017")["payment"].day is None


def test_a_scheme_set_aside_has_no_deadline() -> None:
    assert "vsm" not in of("forfait-structure-2023", Entry(applicability={"vsm": "set-aside"}))


def test_a_line_that_does_not_apply_has_none() -> None:
    profile = Profile(specialty_group="specialiste", medecin_traitant=False)
    found = of("forfait-structure-2023", Entry(profile=profile, applicability={"coordination": "set-aside"}))
    assert "coordination" not in found["closes"].indicators


def test_days_left_and_what_is_to_come() -> None:
    found = of("forfait-structure-2023")
    assert found["period-end"].days_left(DAY) == 11
    assert found["period-end"].days_left(date(2023, 12, 31)) == 0
    assert found["opens"].days_left(DAY) == -9
    assert of("donum-2026")["closes"].days_left(DAY) is None
    assert [one.key for one in coming(found.values(), DAY)] == [
        "period-end", "line.logiciel-segur", "closes", "vsm", "postponed.sesam-vitale",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("31 décembre 2023", (date(2023, 12, 31),)),
        ("au 1er mars 2024, puis le 30 Juin 2024", (date(2024, 3, 1), date(2024, 6, 30))),
        ("31 juin 2023", ()),
        ("décembre 2023", ()),
        ("", ()),
        ("131 décembre 2023", ()),
        ("5 mai 20245", ()),
    ],
)
def test_days_written_in_french(text: str, days: tuple[date, ...]) -> None:
    assert french_days(text) == days


@pytest.mark.parametrize("path", sorted(RULES.glob("*/campaign.toml")), ids=lambda path: path.parent.name)
def test_every_campaign_has_sorted_deadlines_with_known_sources(path: Path) -> None:
    rules = campaign(path.parent.name)
    found = deadlines(rules, evaluate(rules, Entry(), DAY))
    assert len({one.key for one in found}) == len(found)
    known = [one.day for one in found if one.day is not None]
    assert known == sorted(known)
    sources = {source.id for source in rules.sources}
    lines = {line.id for line in rules.indicators}
    for one in found:
        assert set(one.sources) <= sources
        assert set(one.indicators) <= lines
        assert one.day not in one.formers


# --- rules written here, for what no campaign shows at once -----------------------------------------------------------

SPRING = date(2024, 4, 20)
NEXT_YEAR = date(2024, 12, 31)


def told(name: str, value: str, *sources: str, former: tuple[str, ...] = ()) -> Figure:
    return Figure(name, name, value, "concordant", sources, date(2026, 11, 21), former)


def rules(*lines: Indicator, **more: Any) -> Campaign:
    given: dict[str, Any] = {
        "window": Window(OPENS, CLOSES, (date(2024, 2, 4), CLOSES), sources=("avis",)),
        "figures": (told("total", "rien", "autre"), told("window", "du 11 au 11", "fenetre")),
        "schemes": (vsm_scheme(former_untils=(date(2023, 6, 30), UNTIL)),),
        **more,
    }
    return made_campaign(lines, **given)


def listed(campaign: Campaign, entry: Entry | None = None, paid: date | None = None) -> list[Deadline]:
    return list(deadlines(campaign, evaluate(campaign, entry or Entry(), DAY), paid))


def test_of_the_same_day_the_end_of_the_figures_comes_first_and_the_payment_last() -> None:
    # Everything ends on the day of the second quarter: what no longer moves, what to do, then what is done by others.
    same = date(2023, 6, 30)
    late = told("until", "30 juin 2023", "avis", former=("31 mars 2023",))
    campaign = rules(
        indicator("granted", yes_no(), 10, neutralised=Neutralisation("Accordé.", ("avis",)), figures=(late,)),
        indicator("own-day", yes_no(), 10, until=same),
        indicator("quarters", tiers(), 360),
        period=Span(date(2023, 1, 1), None),
        window=Window(same, None),
        schemes=(vsm_scheme(until=same),),
    )
    on_the_day = [one.kind for one in listed(campaign, paid=same) if one.day == same]
    assert on_the_day == ["tier-period", "line", "postponed", "opens", "vsm", "payment"]
    ends = rules(indicator("quarters", tiers(), 360), period=Span(end=same), window=Window(same, same))
    assert [one.kind for one in listed(ends) if one.day == same] == ["period-end", "tier-period", "opens", "closes"]
    assert [one.day for one in listed(ends)] == [*sorted(one.day for one in listed(ends) if one.day), None]


def test_a_line_whose_day_is_that_of_the_others_has_no_row_of_its_own() -> None:
    campaign = rules(
        indicator("rate", rate("1/2"), 10),
        indicator("box", yes_no(), 10),
        indicator("at-the-end", yes_no(), 10, until=PERIOD_END),
        indicator("at-closing", rate("1/2"), 10, until=CLOSES),
        indicator("later", yes_no(), 10, until=NEXT_YEAR),
        indicator("quarters", tiers(), 360),
        indicator("granted", rate("1/2"), 10, neutralised=Neutralisation("Accordé.", ("avis",))),
    )
    found = {one.key: one for one in listed(campaign)}
    assert found["period-end"].indicators == ("rate", "at-the-end")
    assert found["closes"].indicators == ("box", "at-closing")
    assert found["line.later"].indicators == ("later",)
    assert {key for key in found if key.startswith("line.")} == {"line.later"}
    last = found["period.quarters.t4"]
    assert (last.day, last.indicators, last.criterion) == (PERIOD_END, ("quarters",), "t4")


def test_a_day_is_as_sure_as_its_figure_and_has_the_sources_of_it() -> None:
    late = told("until", "31 décembre 2024", "journal", former=("31 janvier 2024", "28 février 2024"))
    campaign = rules(
        indicator("rate", rate("1/2"), 10, figures=(told("points", "10", "annexe"), told("until", "fin", "arrete"))),
        indicator("with", yes_no(), 10, until=NEXT_YEAR, figures=(late,)),
        indicator("without", yes_no(), 10, until=date(2024, 11, 1)),
    )
    found = {one.key: one for one in listed(campaign)}
    assert (found["period-end"].sources, found["period-end"].confidence) == (("arrete",), "concordant")
    assert (found["line.with"].sources, found["line.with"].confidence) == (("journal",), "concordant")
    assert found["line.with"].formers == (date(2024, 1, 31), date(2024, 2, 28))
    assert found["line.with"].former == date(2024, 2, 28)
    without = found["line.without"]
    assert (without.sources, without.confidence, without.formers) == (("source-without",), None, ())
    # The window has sources of its own; without them, those of its figure.
    assert found["closes"].sources == found["opens"].sources == ("avis",)
    assert (found["opens"].confidence, found["closes"].formers) == ("concordant", (date(2024, 2, 4),))
    bare = {one.key: one for one in listed(rules(window=Window(OPENS, CLOSES)))}
    assert (bare["closes"].sources, bare["closes"].confidence) == (("fenetre",), "concordant")
    silent = {one.key: one for one in listed(rules(window=Window(OPENS, CLOSES), figures=()))}
    assert (silent["closes"].sources, silent["closes"].confidence) == ((), None)
    assert (silent["period-end"].sources, silent["period-end"].confidence) == ((), None)


@pytest.mark.parametrize(
    ("value", "former", "day"),
    [
        ("31 décembre 2024", ("31 décembre 2023",), NEXT_YEAR),
        ("31 décembre 2024, puis le 30 juin 2025", ("31 décembre 2023",), NEXT_YEAR),
        # Announced once only, or brought forward: nothing was postponed.
        ("31 décembre 2024", (), None),
        ("31 décembre 2024", ("31 décembre 2024",), None),
        ("31 décembre 2024", ("31 décembre 2023", "30 juin 2025"), None),
        ("fin 2024", ("31 décembre 2023",), None),
    ],
)
def test_what_is_granted_this_time_is_asked_for_from_a_later_day(
    value: str, former: tuple[str, ...], day: date | None
) -> None:
    figures = (told("until", value, "avis", former=former),)
    granted = Neutralisation("Accordé.", ("avis",), {"medecin_traitant": True})
    line = indicator("sesam", yes_no(), 10, figures=figures, neutralised=granted)
    entry = Entry(profile=Profile(medecin_traitant=True))
    found = {one.key: one for one in listed(rules(line), entry)}
    if day is None:
        assert not any(key.startswith("postponed") for key in found)
    else:
        one = found["postponed.sesam"]
        assert (one.day, one.indicators, one.sources) == (day, ("sesam",), ("avis",))
        assert one.formers == (date(2023, 12, 31),)
    # For whom it is not granted, and set aside, it is no postponement.
    other = Entry(profile=Profile(medecin_traitant=False), applicability={"sesam": "set-aside"})
    assert not any(one.kind == "postponed" for one in listed(rules(line), other))


def test_the_day_of_the_vsm_stands_where_it_is_asked() -> None:
    figures = (told("tiers", "x", "avenant"), told("until", "30 juin 2024", "ameli"))
    shown = {one.key: one for one in listed(rules(schemes=(vsm_scheme(figures=figures, former_untils=(DAY, UNTIL)),)))}
    assert (shown["vsm"].day, shown["vsm"].formers) == (UNTIL, (DAY,))
    assert (shown["vsm"].sources, shown["vsm"].confidence) == (("ameli",), "concordant")
    bare = {one.key: one for one in listed(rules(schemes=(vsm_scheme(figures=()),)))}
    assert (bare["vsm"].sources, bare["vsm"].confidence) == (("texte",), None)
    for entry in (Entry(profile=Profile(medecin_traitant=False)), Entry(applicability={"vsm": "set-aside"})):
        assert "vsm" not in {one.key for one in listed(rules(), entry)}
    # The aid for an assistant is no day to meet.
    assert "vsm" not in {one.key for one in listed(rules(schemes=(assistant_scheme(),)))}


def test_the_payment_is_sure_only_as_it_was_announced() -> None:
    figures = (told("payment", "20 avril 2024", "avis"),)
    announced = rules(payment=Payment("le 20 avril 2024", ("avis",)), figures=figures)
    assert (listed(announced)[-2].key, listed(announced)[-2].day) == ("payment", SPRING)
    assert listed(announced)[-2].confidence == "concordant"
    received = {one.key: one for one in listed(announced, paid=date(2024, 4, 22))}["payment"]
    assert (received.day, received.confidence, received.sources) == (date(2024, 4, 22), None, ("avis",))
    twice = rules(payment=Payment("le 20 avril 2024 ou le 6 mai 2024", ("avis",)), figures=())
    unsure = {one.key: one for one in listed(twice)}["payment"]
    assert (unsure.day, unsure.confidence) == (None, None)


def test_what_is_to_come_has_a_day_that_is_not_over() -> None:
    over, today, never = (Deadline(key, "line", "c", day) for key, day in (("a", DAY), ("b", SPRING), ("c", None)))
    assert coming((over, today, never), SPRING) == (today,)
