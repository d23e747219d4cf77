"""How long the work on the VSM takes (ux.md E12): what is left, from the estimates, the ticks and the chronometer.

The minutes are estimates, never a rule: they change no amount. Times are in seconds, so that 1,5 minute is exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.domain.campaign_schemes import MethodStep
from forfait_desktop.records import dataclass

_MINUTE = 60


@dataclass(frozen=True, slots=True)
class StepWork:
    """What was noted of a step: when it was ticked, the minutes that replace the estimate, the seconds measured.

    `minutes` are per patient where the step is.
    """

    done: date | None = None
    minutes: Decimal | None = None
    measured: int | None = None


@dataclass(frozen=True, slots=True)
class MethodWork:
    """What was noted of the whole method.

    `patients` is the number still to treat, None when it is not known; `bulk` whether the software sends in bulk.
    """

    steps: tuple[StepWork, ...] = ()
    patients: int | None = None
    bulk: bool | None = None

    def step(self, index: int) -> StepWork:
        """What was noted of the step number `index`, from 0."""
        return self.steps[index] if index < len(self.steps) else StepWork()


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """Seconds left over the steps that can be counted, and how many steps cannot."""

    seconds: int
    uncounted: int = 0


def per_patient(step: MethodStep, work: MethodWork) -> bool:
    """Whether a step takes its time for each patient: always, or because nothing is sent in bulk."""
    return step.each or (work.bulk is False and step.each_without_bulk is not None)


def usual_minutes(step: MethodStep, work: MethodWork) -> Decimal:
    """The minutes of the campaign for a step, per patient or once."""
    if work.bulk is False and step.each_without_bulk is not None:
        return step.each_without_bulk
    return step.minutes


def step_seconds(step: MethodStep, index: int, work: MethodWork) -> int | None:
    """The time of a step: measured once it is done, else estimated; None while the patients are not counted."""
    noted = work.step(index)
    if noted.done is not None and noted.measured is not None:
        return noted.measured
    minutes = noted.minutes if noted.minutes is not None else usual_minutes(step, work)
    if not per_patient(step, work):
        return int(minutes * _MINUTE)
    return int(minutes * _MINUTE * work.patients) if work.patients is not None else None


def time_left(steps: Sequence[MethodStep], work: MethodWork) -> TimeLeft:
    """What the steps that are not ticked still take; the time already measured on one of them is taken off."""
    seconds = uncounted = 0
    for index, step in enumerate(steps):
        noted = work.step(index)
        if noted.done is not None:
            continue
        found = step_seconds(step, index, work)
        if found is None:
            uncounted += 1
        else:
            seconds += max(0, found - (noted.measured or 0))
    return TimeLeft(seconds, uncounted)
