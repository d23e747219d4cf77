"""The lines of amelipro in its order, and what each one asks to copy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from forfait_desktop.domain.campaign import Campaign, Criterion, Indicator, Window, criteria_of
from forfait_desktop.records import dataclass

WindowState = Literal["open", "before", "after", "unknown"]


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One field of amelipro.

    Attributes:
        key: `indicator` or `indicator.criterion`, under which a tick is kept.
        label: its name on amelipro, "" where the campaign does not give one.
        criterion: the one condition that it asks for; None for the whole line.
        prefilled: to check there, not to type.
    """

    key: str
    label: str
    indicator: Indicator
    criterion: Criterion | None
    prefilled: bool


def copy_lines(campaign: Campaign) -> tuple[CopyLine, ...]:
    """The fields in the order of amelipro; where the campaign does not know it, its own lines in their order."""
    if not campaign.amelipro:
        return tuple(CopyLine(one.id, "", one, None, one.declared == "computed") for one in campaign.indicators)
    found: list[CopyLine] = []
    for entry in campaign.amelipro:
        indicator = campaign.indicator(entry.indicator)
        criterion = next((one for one in criteria_of(indicator) if one.id == entry.criterion), None)
        key = f"{indicator.id}.{criterion.id}" if criterion is not None else indicator.id
        found.append(CopyLine(key, entry.label, indicator, criterion, entry.prefilled))
    return tuple(found)


def window_state(window: Window, today: date) -> WindowState:
    """Whether amelipro takes declarations; « unknown » where a day that would tell is not published."""
    if window.opens is not None and today < window.opens:
        return "before"
    if window.closes is not None and today > window.closes:
        return "after"
    return "open" if window.opens is not None and window.closes is not None else "unknown"


def following(done: Sequence[bool], at: int) -> int:
    """The row after `at`; the first one not done when `at` is the last, `at` itself when all are done."""
    if at + 1 < len(done):
        return at + 1
    return next((number for number, one in enumerate(done) if not one), at)
