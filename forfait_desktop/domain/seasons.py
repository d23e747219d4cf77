"""Which season it is for a declaration: steer until the end of the year, declare, then check what was paid.

Only dates decide, and what the user did: a date that nobody published is unknown, never guessed.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from forfait_desktop.records import dataclass

Season = Literal["steer", "wait", "declare", "copied", "verify", "paid", "unknown"]
"""Piloter; attendre l'ouverture; déclarer; recopiée, la saisie court encore; vérifier; versée; dates inconnues."""

Progress = Literal["in-progress", "copied", "paid"]
"""How far the user went: still answering or reviewing; copied to amelipro; payment noted."""

REMINDERS = (30, 7, 1)
"""Days before a deadline on which it is brought to mind."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The days of a campaign, inclusive, None where not known; `payment` is a day that only the user can note."""

    period_end: date | None = None
    opens: date | None = None
    closes: date | None = None
    payment: date | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A season, the day on which it ends (or on which the awaited thing happens), and how near that is.

    Attributes:
        season: what to do now.
        until: the last day of the season, the opening day for « wait », None when not known.
        days: days left until then; None without a day.
        reminder: 30, 7 or 1 when that many days are left or fewer; 0 otherwise.
        also_open: the declaration can already be made while there is still something to steer.
    """

    season: Season
    until: date | None = None
    days: int | None = None
    reminder: int = 0
    also_open: bool = False


def season_of(dates: Dates, today: date, progress: Progress = "in-progress") -> Moment:
    """The season of a declaration on a day.

    A payment that was noted ends the story whatever the dates; what was copied has nothing left to declare.
    """
    if progress == "paid":
        return Moment("paid")
    end, opens, closes = dates.period_end, dates.opens, dates.closes
    if dates.payment is not None and today >= dates.payment:
        return Moment("verify")
    opened = opens is not None and today >= opens
    closed = closes is not None and today > closes
    if progress == "copied":
        if closes is None or closed:
            return Moment("verify")
        return _until("copied", closes, today, remind=False)
    if end is not None and today <= end:
        return _until("steer", end, today, also_open=opened and not closed)
    if closed:
        return Moment("verify")
    if opened or (opens is None and closes is not None and end is not None):
        return _until("declare", closes, today) if closes is not None else Moment("declare")
    if opens is not None:
        return _until("wait", opens, today, remind=False)
    return Moment("unknown")


def _until(season: Season, day: date, today: date, *, also_open: bool = False, remind: bool = True) -> Moment:
    days = (day - today).days
    reminder = min((one for one in REMINDERS if days <= one), default=0) if remind else 0
    return Moment(season, day, days, reminder, also_open)


_PRESSING: tuple[Season, ...] = ("declare", "steer", "verify", "wait", "copied", "unknown", "paid")
"""What passes first when several declarations are at different seasons: what can be lost soonest."""


def urgency(moment: Moment) -> tuple[int, int]:
    """Sorts moments, the most pressing first: what a deadline threatens, then the season, then the days left."""
    days = moment.days if moment.days is not None else timedelta.max.days
    if moment.season == "steer" and days > _YEAR:
        # A year that has not begun: a payment to verify comes before it.
        return _PRESSING.index("wait"), days
    return (-1 if moment.reminder else _PRESSING.index(moment.season)), days


_YEAR = 366
