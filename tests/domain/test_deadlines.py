"""E17: which days matter, what they were before, and that an unknown one is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import Entry, Profile
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.deadlines import Deadline, coming, deadlines, french_days
from forfait_desktop.domain.evaluation import evaluate

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
