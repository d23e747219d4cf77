"""The figures of a rate that are kept beside the answer and never scored: my count, my software's, amelipro's.

They live in `details` of the dossier, under the criterion of the rate, as text: `<origin>.valeur`, `<origin>.source`
and `<origin>.le`. What they say is compared with the answer; nothing is ever replaced by them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from forfait_desktop.domain.answers import COUNT_MAXIMUM, Rate
from forfait_desktop.domain.rates import percent_agrees

Origin = Literal["decompte", "logiciel", "amelipro"]
Part = Literal["valeur", "source", "le"]

ORIGINS: tuple[Origin, ...] = ("decompte", "logiciel", "amelipro")
PARTS: tuple[Part, ...] = ("valeur", "source", "le")


def figure_key(origin: Origin, part: Part) -> str:
    """The key of a text in `details`."""
    return f"{origin}.{part}"


FIGURE_KEYS = tuple(figure_key(origin, part) for origin in ORIGINS for part in PARTS)

_COUNTS = re.compile(r"([0-9]{1,9})(?:/|sur)([0-9]{1,9})")
_PERCENT = re.compile(r"([0-9]{1,3}(?:[.,][0-9]{1,6})?)%?")


def read_figure(text: str) -> Rate | None:
    """A figure as noted: « 148/2000 », « 148 sur 2 000 », « 7,4 % », « 7,4 »; None when it is none of these."""
    bare = "".join(text.lower().split())
    counts = _COUNTS.fullmatch(bare)
    if counts is not None:
        done, total = int(counts[1]), int(counts[2])
        return Rate(done, total) if done <= total <= COUNT_MAXIMUM else None
    percent = _PERCENT.fullmatch(bare)
    if percent is None:
        return None
    value = Decimal(percent[1].replace(",", "."))
    return Rate(percent=value) if value <= 100 else None


def agrees(first: Rate, second: Rate) -> bool:
    """Whether two figures say the same, a percentage being a rounded or cut form of two counts."""
    for one, other in ((first, second), (second, first)):
        if one.done is not None and one.total is not None and not other.has_counts and other.percent is not None:
            return bool(one.total) and percent_agrees(other.percent, one.done, one.total)
    if first.has_counts and second.has_counts:
        return (first.done, first.total) == (second.done, second.total)
    return first.percent is not None and first.percent == second.percent
