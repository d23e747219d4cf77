"""The calendar file, read back by an independent parser."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import vobject

from forfait_desktop.report.calendar import DayEvent, Reminder, render_ics
from tests.report.hostile import ALL

EVENT = DayEvent(
    uid="6b1f3f0c-1a52-5d4e-9a64-3f6f1a0f5d11",
    day=date(2024, 2, 4),
    summary="Forfait structure 2023\u00a0: fin de la saisie",
    description="Auparavant le 31 janvier 2024.\nSource\u00a0: ameli",
    stamp=date(2023, 12, 20),
    sequence=42,
    reminders=(Reminder(30, "dans 30 jours"), Reminder(1, "demain")),
)
PROPERTIES = {
    "uid", "dtstamp", "last-modified", "sequence", "dtstart", "dtend", "summary", "description", "transp", "class",
    "valarm",
}  # fmt: skip


def parsed(data: bytes) -> Any:
    return vobject.readOne(data.decode("utf-8"))


def event_of(data: bytes) -> Any:
    return parsed(data).vevent


def test_an_all_day_event() -> None:
    event = event_of(render_ics([EVENT], "Échéances"))
    assert event.dtstart.value == date(2024, 2, 4)
    assert event.dtend.value == date(2024, 2, 5)
    assert event.uid.value == EVENT.uid
    assert event.sequence.value == "42"
    assert event.dtstamp.value.isoformat() == "2023-12-20T00:00:00+00:00"
    assert event.summary.value == EVENT.summary
    assert event.description.value == EVENT.description
    assert event.transp.value == "TRANSPARENT"


def test_the_calendar_says_what_it_is() -> None:
    calendar = parsed(render_ics([EVENT], "Échéances du forfait"))
    assert calendar.version.value == "2.0"
    assert calendar.prodid.value == "-//Forfait Desktop//FR"
    assert calendar.calscale.value == "GREGORIAN"
    assert calendar.contents["x-wr-calname"][0].value == "Échéances du forfait"


def test_what_the_calendar_is_comes_before_its_events_and_the_title_before_the_text() -> None:
    lines = render_ics([EVENT], "x").decode().split("\r\n")
    names = [re.split("[:;]", line)[0] for line in lines if not line.startswith(" ")]
    assert names[:5] == ["BEGIN", "PRODID", "VERSION", "CALSCALE", "X-WR-CALNAME"]
    event = names[6 : names.index("END")]
    assert event[:2] == ["UID", "DTSTAMP"]
    assert event.index("DTSTART") < event.index("DTEND") < event.index("SUMMARY") < event.index("DESCRIPTION")


def test_reminders_ring_in_the_morning() -> None:
    alarms = event_of(render_ics([EVENT], "x")).valarm_list
    assert [alarm.trigger.value for alarm in alarms] == [timedelta(days=-30, hours=9), timedelta(days=-1, hours=9)]
    assert [alarm.action.value for alarm in alarms] == ["DISPLAY", "DISPLAY"]
    assert alarms[1].description.value == "demain"


@pytest.mark.parametrize("text", ALL)
def test_hostile_text_adds_nothing(text: str) -> None:
    event = replace(EVENT, summary=text, description=text, reminders=(Reminder(1, text),))
    data = render_ics([event, EVENT], text)
    calendar = parsed(data)
    assert [one.name for one in calendar.getChildren() if one.behavior is not None and one.name == "VEVENT"] == [
        "VEVENT", "VEVENT",
    ]  # fmt: skip
    found = calendar.vevent_list[0]
    assert set(found.contents) == PROPERTIES
    assert len(found.valarm_list) == 1
    assert "\n" not in found.summary.value
    if text.isprintable() and text.isascii() and "\\" not in text:
        assert found.summary.value == text


def test_lines_are_folded_and_ended_as_the_format_asks() -> None:
    long = replace(EVENT, summary="é" * 300 + "中" * 200)
    data = render_ics([long], "x")
    assert data.endswith(b"\r\n")
    assert not re.search(rb"(?<!\r)\n", data)
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert event_of(data).summary.value == long.summary
    # A character is never cut in two.
    for line in data.split(b"\r\n"):
        line.decode("utf-8")


def test_no_event_is_still_a_calendar() -> None:
    assert parsed(render_ics([], "x")).contents.get("vevent") is None


def test_same_events_same_bytes() -> None:
    assert render_ics([EVENT, EVENT], "x") == render_ics([EVENT, EVENT], "x")
