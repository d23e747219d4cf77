"""Deadlines as an iCalendar file (RFC 5545): all-day events that a calendar brings up to date when imported again.

icalendar is imported by this module only, and this module only when a calendar is asked for. No clock, no machine:
the same events give the same bytes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event

from forfait_desktop.records import dataclass

_PRODUCT: Final = "-//Forfait Desktop//FR"
_MORNING: Final = timedelta(hours=9)
"""Reminders ring at nine: an all-day event begins at midnight."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder: how many days before the event, and what it says."""

    days: int
    text: str


@dataclass(frozen=True, slots=True)
class DayEvent:
    """An all-day event.

    Attributes:
        uid: the same for the same deadline, whatever its day becomes.
        day: the day.
        summary: its title.
        description: its text, lines separated by line feeds.
        stamp: the day of the state that is exported.
        sequence: grows with each state, so that a calendar keeps the last one.
        reminders: none for a day that calls for nothing.
    """

    uid: str
    day: date
    summary: str
    description: str
    stamp: date
    sequence: int = 0
    reminders: tuple[Reminder, ...] = ()


def render_ics(events: Iterable[DayEvent], name: str) -> bytes:
    """The calendar file of `events`; `name` is what calendars propose to call it."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", _line(name))
    for event in events:
        calendar.add_component(_event(event))
    data: bytes = calendar.to_ical(sorted=False)
    return data


def _event(given: DayEvent) -> Event:
    event = Event()
    moment = datetime.combine(given.stamp, time(), UTC)
    event.add("uid", given.uid)
    event.add("dtstamp", moment)
    event.add("last-modified", moment)
    event.add("sequence", given.sequence)
    event.add("dtstart", given.day)
    event.add("dtend", given.day + timedelta(days=1))
    event.add("summary", _line(given.summary))
    event.add("description", _text(given.description))
    # A deadline does not make the day busy.
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    for reminder in given.reminders:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _line(reminder.text))
        alarm.add("trigger", _MORNING - timedelta(days=reminder.days))
        event.add_component(alarm)
    return event


def _text(text: str) -> str:
    """The text in form NFC, with no control character but the line feed."""
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    return "".join(_kept(character) for character in normal)


def _line(text: str) -> str:
    return _text(text).replace("\n", " ")


def _kept(character: str) -> str:
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "\ufffd" if category == "Cs" else character
