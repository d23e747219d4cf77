"""The pace that a number of missing acts asks for until the last day: exact integers, never too few."""

from __future__ import annotations

from datetime import date

from forfait_desktop.records import dataclass

WEEK = 7


@dataclass(frozen=True, slots=True)
class Pace:
    """What is left to do, and by when.

    Attributes:
        acts: how many acts are missing, 1 at least.
        days: days left after today; 0 on the last day.
        per_day: acts a day that suffice.
        per_week: acts in seven days that suffice; None when less than a week is left.
    """

    acts: int
    days: int
    per_day: int
    per_week: int | None


def pace(acts: int | None, today: date, until: date | None) -> Pace | None:
    """The least whole pace that does `acts` between today and `until`, inclusive; None once it is over or unknown.

    The days counted are those that the deadlines show (« dans 11 jours »): today is a day to spare, except on the last.
    """
    if acts is None or acts <= 0 or until is None or today > until:
        return None
    days = (until - today).days
    if days == 0:
        return Pace(acts, 0, acts, None)
    return Pace(acts, days, -(-acts // days), -(-acts * WEEK // days) if days >= WEEK else None)
