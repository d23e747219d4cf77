"""The pages of a declaration and the list of steps: which lines share a page, in which order (ux.md 0.1, E04)."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from decimal import Decimal
from operator import is_
from typing import Literal

from forfait_desktop.domain.campaign import Campaign, Indicator, Volet
from forfait_desktop.domain.results import IndicatorResult
from forfait_desktop.domain.steps import step_lines
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.situation import ZERO, Situation
from forfait_desktop.presentation.views import StatusShown, StatusView, StepGroupView, StepView
from forfait_desktop.records import dataclass

SUMMARY = "recapitulatif"
"""Id of the last page."""

StepFilter = Literal["all", "to_do", "to_prove"]
"""« Afficher : tout / à faire / à prouver »."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: the id of its step, its volet, the lines it holds.

    `kind` is "gate" (the conditions that share a lump; id = volet id), "group" (rates read off one screen; id = group
    id) or "single" (id = indicator id).
    """

    id: str
    kind: Literal["gate", "group", "single"]
    volet: Volet
    title: str
    indicators: tuple[Indicator, ...]

    @property
    def short(self) -> str:
        """Its name in the list of steps (« Messagerie patients »)."""
        return self.indicators[0].short or self.title if self.kind == "single" else self.title


def pages_of(campaign: Campaign, gate_titles: dict[str, str]) -> tuple[Page, ...]:
    """Every page but the summary, in order. `gate_titles`: volet id → title of its gate page."""
    titles = {group.id: group.title for group in campaign.groups} | gate_titles
    return tuple(
        Page(
            step.id,
            step.kind,
            step.volet,
            step.indicators[0].title if step.kind == "single" else titles[step.id],
            step.indicators,
        )
        for step in step_lines(campaign)
    )


def in_filter(step: StepView, wanted: StepFilter) -> bool:
    """Whether a step is listed under « Afficher : tout / à faire / à prouver »."""
    return wanted == "all" or (step.to_prove if wanted == "to_prove" else step.to_do)


def filtered(groups: tuple[StepGroupView, ...], wanted: StepFilter, current: str) -> tuple[StepGroupView, ...]:
    """The steps under a filter, in their groups; the step that is open stays listed, so that it is never lost."""
    if wanted == "all":
        return groups
    kept = (
        dataclasses.replace(
            group, steps=tuple(step for step in group.steps if step.id == current or in_filter(step, wanted))
        )
        for group in groups
    )
    return tuple(group for group in kept if group.steps)


def shared_status(statuses: Sequence[StatusShown]) -> StatusShown:
    """The status of a page that holds several lines.

    Something to correct comes first, then something to fill; when all is decided, the page is reached if one line
    is (the row says how many), and « à prouver » when a piece is missing.
    """
    found = set(statuses)
    if "invalid" in found:
        return "invalid"
    undecided = found & {"unanswered", "started"}
    if undecided:
        return "unanswered" if found <= {"unanswered", "not_applicable", "neutralised"} else "started"
    if "to_prove" in found:
        return "to_prove"
    if "met" in found:
        return "met"
    if "not_met" in found:
        return "not_met"
    return "neutralised" if "neutralised" in found else "not_applicable"


def gate_status(situation: Situation, page: Page) -> StatusShown:
    """The status of a gate page: reached only when the gate is open."""
    status = shared_status([situation.status(line) for line in page.indicators])
    gate = situation.evaluation.gate(page.volet.id)
    if gate is None or status == "invalid":
        return status
    if gate.state == "closed":
        return "not_met"
    if gate.state == "open":
        return "to_prove" if any(situation.to_prove(line) for line in page.indicators) else "met"
    return status


def is_to_do(situation: Situation, page: Page) -> bool:
    """Whether something can still be done on a page: an answer, a correction, a piece, or a result to improve."""
    return any(_line_to_do(situation, line) for line in page.indicators)


def is_unfinished(situation: Situation, page: Page) -> bool:
    """Whether an answer is missing on a page (« Marquer comme brouillon »)."""
    return any(situation.result(line.id).undecided for line in page.indicators)


def _line_to_do(situation: Situation, line: Indicator) -> bool:
    result = situation.result(line.id)
    if result.undecided or situation.to_prove(line):
        return True
    return result.status == "not_met" and result.reachable


class StepMemory:
    """The steps as they were last made, for a list that is made at each key: most have not changed.

    A step is what it was while the results of its lines are the very same, their pieces too, and the gate it shows.
    """

    __slots__ = ("_made",)

    def __init__(self) -> None:
        self._made: dict[str, tuple[tuple[IndicatorResult, ...], tuple[object, ...], StepView]] = {}

    def step(self, situation: Situation, page: Page) -> StepView:
        """The step of ``page``; the campaign and the words are always the same."""
        results = tuple(situation.result(line.id) for line in page.indicators)
        gate = situation.evaluation.gate(page.volet.id) if page.kind == "gate" else None
        others = (gate, *(situation.to_prove(line) for line in page.indicators))
        known = self._made.get(page.id)
        if known is not None and all(map(is_, known[0], results)) and known[1] == others:
            return known[2]
        made = _step(situation, page)
        self._made[page.id] = (results, others, made)
        return made


def step_groups(
    situation: Situation,
    pages: Sequence[Page],
    beside: tuple[StepGroupView, ...] = (),
    memory: StepMemory | None = None,
) -> tuple[StepGroupView, ...]:
    """The step list: one group for each volet, what is beside the points, then the end.

    Args:
        situation: the state of the declaration.
        pages: every page but the summary.
        beside: the groups that are beside the points.
        memory: of the same declaration, in the same words: only the steps that changed are made again.
    """
    made = memory.step if memory is not None else _step
    words = situation.words
    groups: list[StepGroupView] = []
    for volet in situation.campaign.volets:
        steps = tuple(made(situation, page) for page in pages if page.volet.id == volet.id)
        if not steps:
            continue
        parts = situation.volet_parts(volet.id)
        subtotal = words.slash(parts.acquired, parts.maximum - parts.unattributed)
        groups.append(StepGroupView(volet.id, words.step_group(volet), subtotal, steps))
    return (*groups, *beside, StepGroupView("fin", words.end_group(), "", (_summary_step(situation, pages),)))


def _summary_step(situation: Situation, pages: Sequence[Page]) -> StepView:
    words = situation.words
    left = any(is_unfinished(situation, page) for page in pages)
    title = words.summary_step()
    status: StatusShown = "unanswered" if left else "met"
    text = words.status(status) if left else words.complete()
    return StepView(SUMMARY, title, StatusView(status, text), "", f"{title}, {fr.lower_first(text)}", False)


def _step(situation: Situation, page: Page) -> StepView:
    words = situation.words
    status, amount, spoken = _gate_step(situation, page) if page.kind == "gate" else _points_step(situation, page)
    return StepView(
        id=page.id,
        title=page.short,
        status=StatusView(status, words.status(status)),
        amount=amount,
        accessible=words.step_name(page.short, status, spoken),
        to_do=is_to_do(situation, page),
        to_prove=any(situation.to_prove(line) for line in page.indicators),
    )


def _gate_step(situation: Situation, page: Page) -> tuple[StatusShown, str, str]:
    """Status, visible amount (« 4 sur 4 »), spoken amount (« 280 sur 280 points »)."""
    words = situation.words
    gate = situation.evaluation.gate(page.volet.id)
    lump = page.volet.lump or ZERO
    status = gate_status(situation, page)
    if gate is None:
        return status, "", ""
    got = lump if gate.state == "open" else ZERO
    return status, words.some_of(min(gate.ok, gate.need), gate.need), words.points_of(got, lump)


def _points_step(situation: Situation, page: Page) -> tuple[StatusShown, str, str]:
    words = situation.words
    earned, maximum = page_points(situation, page)
    if page.kind == "group":
        status = shared_status([situation.status(line) for line in page.indicators])
        done = sum(1 for line in page.indicators if situation.result(line.id).ok)
        return status, words.some_of(done, len(page.indicators)), words.points_of(earned, maximum)
    status = situation.status(page.indicators[0])
    if status == "not_applicable":
        return status, fr.number(0), ""
    if earned == maximum:
        return status, fr.number(earned), fr.points(earned)
    return status, words.slash(earned, maximum), words.points_of(earned, maximum)


def page_points(situation: Situation, page: Page) -> tuple[Decimal, Decimal]:
    """What the lines of a page bring (suspended points included), and the most they can."""
    earned = sum((situation.earned(line.id) for line in page.indicators), ZERO)
    maximum = sum((situation.result(line.id).parts.maximum for line in page.indicators), ZERO)
    return earned, maximum
