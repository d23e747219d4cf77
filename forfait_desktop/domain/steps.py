"""The steps of a declaration: which lines share a page, and how many steps are done (design.md §4, ux.md 0.1).

One definition for the list of steps, « étape 2 sur 15 », the combo box and the rows of the library: one step for each
page of lines, one for each scheme beside the points, and the summary.
"""

from __future__ import annotations

from typing import Literal

from forfait_desktop.domain.campaign import Campaign, Indicator, Volet, VsmScheme
from forfait_desktop.domain.results import Evaluation
from forfait_desktop.records import dataclass

_NOT_TYPED = ("unanswered", "started", "invalid")


@dataclass(frozen=True, slots=True)
class StepLines:
    """The lines of one page.

    `kind` is "gate" (the conditions that share a lump; id = volet id), "group" (rates read off one screen; id = group
    id) or "single" (id = indicator id).
    """

    id: str
    kind: Literal["gate", "group", "single"]
    volet: Volet
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` steps of `total`; the summary is done once every other step is."""

    done: int
    total: int


def step_lines(campaign: Campaign) -> tuple[StepLines, ...]:
    """Return the pages of lines, in order; the schemes and the summary are not among them."""
    steps: list[StepLines] = []
    groups = {group.id for group in campaign.groups}
    for volet in campaign.volets:
        lines = campaign.indicators_of(volet.id)
        lump = tuple(line for line in lines if line.points is None)
        if lump:
            steps.append(StepLines(volet.id, "gate", volet, lump))
        seen: set[str] = set()
        for line in lines:
            if line.points is None:
                continue
            if line.group not in groups:
                steps.append(StepLines(line.id, "single", volet, (line,)))
            elif line.group not in seen:
                seen.add(line.group)
                together = tuple(one for one in lines if one.group == line.group and one.points is not None)
                steps.append(StepLines(line.group, "group", volet, together))
    return tuple(steps)


def progress(campaign: Campaign, evaluation: Evaluation) -> Progress:
    """Return how many steps are done; a step is done when nothing on it is left to answer or to correct."""
    undecided = {line.id for line in evaluation.indicators if line.undecided}
    done = [not any(line.id in undecided for line in step.indicators) for step in step_lines(campaign)]
    states = {one.id: one.state for one in evaluation.schemes}
    # The aid is a simulation: only an entry that cannot be right is left to settle.
    left = {one.id: _NOT_TYPED if isinstance(one, VsmScheme) else ("invalid",) for one in campaign.schemes}
    done += [states[key] not in unsettled for key, unsettled in left.items()]
    return Progress(sum(done) + all(done), len(done) + 1)
