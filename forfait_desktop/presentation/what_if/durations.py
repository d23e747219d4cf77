"""Efforts as typed: « 10 », « 10 min », « 1 h », « 1 h 30 », « 1,5 h »."""

from __future__ import annotations

import re
from fractions import Fraction

from forfait_desktop.domain.efforts import MOST_MINUTES

_HOURS = re.compile(r"([0-9]{1,5}(?:[.,][0-9]{1,2})?)(?:h|heures?)([0-9]{1,2})?(?:min|mn|minutes?)?")
_MINUTES = re.compile(r"([0-9]{1,6})(?:min|mn|minutes?)?")


def read_minutes(text: str) -> int | None:
    """The whole minutes of a duration as typed; None when it is none, or longer than anybody's year."""
    bare = "".join(text.lower().split())
    found = _MINUTES.fullmatch(bare)
    if found is not None:
        minutes = int(found[1])
        return minutes if minutes <= MOST_MINUTES else None
    found = _HOURS.fullmatch(bare)
    if found is None:
        return None
    rest = int(found[2] or 0)
    exact = Fraction(found[1].replace(",", ".")) * 60 + rest
    # « 1,5 h 30 » says the minutes twice.
    if rest >= 60 or exact > MOST_MINUTES or (found[2] and not found[1].isdigit()):
        return None
    return round(exact)
