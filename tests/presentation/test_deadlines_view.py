"""The rows of « Échéances » for every campaign that is published, with nothing noted and with everything noted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.presentation.command.case import Case, situation
from forfait_desktop.presentation.deadlines.view import deadlines_view, month_days
from forfait_desktop.presentation.home.season_view import Which
from forfait_desktop.presentation.practice.reading import Member
from forfait_desktop.presentation.wording.base import french
from forfait_desktop.presentation.wording.deadlines import DeadlineWords
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage.dossier import new_dossier
from forfait_desktop.storage.store import digest

CAMPAIGNS = sorted((Path(__file__).parents[2] / "resources" / "campaigns").glob("*/campaign.toml"))
WORDS = DeadlineWords(french)


class Noted:
    """Days of the user, the same for every campaign."""

    def __init__(self, day: date | None = None) -> None:
        self._day = day

    def day(self, campaign: str, which: Which) -> date | None:
        return self._day

    def note(self, campaign: str, which: Which, day: date | None) -> None:
        self._day = day


def member(path: Path, today: date) -> Member:
    data = path.read_bytes()
    campaign = parse_campaign(data, origin=path.name)
    case = Case(new_dossier(campaign.id, digest(data), today), campaign, data)
    return Member(path, case, situation(case, today, Wording()))


@pytest.mark.parametrize("path", CAMPAIGNS, ids=[path.parent.name for path in CAMPAIGNS])
def test_given_any_campaign_then_each_day_is_listed_once_and_what_is_unknown_can_be_noted(path: Path) -> None:
    found = member(path, date(2017, 1, 1))
    assert found.case is not None
    view = deadlines_view([found], Noted(), date(found.case.campaign.year, 6, 1), WORDS)
    assert len({row.key for row in view.rows}) == len(view.rows)
    assert view.rows
    for row in view.of_group("unknown"):
        assert row.day_text == "Date inconnue"
        assert row.note or "vsm" in row.key
        assert not any("Date déduite" in note for note in row.notes)
    days = [row.day for row in view.of_group("coming") if row.day is not None]
    assert days == sorted(days)


def test_given_a_day_noted_for_what_nobody_published_then_it_is_listed_as_noted() -> None:
    path = next(one for one in CAMPAIGNS if one.parent.name == "donum-2028")
    found = member(path, date(2028, 6, 1))
    before = deadlines_view([found], Noted(), date(2028, 6, 1), WORDS)
    unknown = {row.note for row in before.of_group("unknown")}
    assert unknown == {"opens", "closes", "payment"}
    after = deadlines_view([found], Noted(date(2029, 1, 15)), date(2028, 6, 1), WORDS)
    noted = [row for row in after.rows if row.noted is not None]
    assert {row.note for row in noted} == unknown
    assert all(row.day == date(2029, 1, 15) and "Date notée par vous." in row.notes for row in noted)
    assert len(month_days(after, date(2029, 1, 1))[date(2029, 1, 15)]) == len(noted)
