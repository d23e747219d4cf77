"""The lines of amelipro in its order, and what each one asks to copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

from forfait_desktop.domain.answers import UNKNOWN, Answers, Value
from forfait_desktop.domain.campaign import (
    BundleRule,
    Campaign,
    ChecklistRule,
    Criterion,
    Indicator,
    Window,
    criteria_of,
)
from forfait_desktop.domain.results import Evaluation, IndicatorResult
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


def keys_to_tick(campaign: Campaign, evaluation: Evaluation, answers: Answers) -> tuple[str, ...]:
    """The fields that have something to copy or to check, for this state of the answers."""
    return tuple(
        line.key
        for line in copy_lines(campaign)
        if has_something(line, evaluation.indicator(line.indicator.id), answers.get(line.indicator.id, {}))
    )


def has_something(line: CopyLine, result: IndicatorResult, given: Mapping[str, Value]) -> bool:
    """Whether there is something to copy or to check; `given`: the answers of the line's indicator."""
    rule, status = line.indicator.rule, result.status
    if status == "not_applicable":
        return False
    if line.prefilled or status == "neutralised":
        return True
    if status == "invalid":
        return False
    if line.criterion is not None and isinstance(rule, ChecklistRule | BundleRule):
        return given.get(line.criterion.id) in (True, False)
    if status in ("unanswered", "started"):
        return False
    if isinstance(rule, BundleRule) or (isinstance(rule, ChecklistRule) and rule.need == "all"):
        said = [given.get(one.id) for one in rule.criteria if one.id not in result.removed]
        return False in said or all(one is True for one in said) or (status == "met" and True in said)
    return not any(one is UNKNOWN for one in given.values())


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
