"""The status of one line, taken alone: profile, what was set aside, drafts, then its rule (design §4, 1 to 5).

A profile question without an answer is not a default. The line is then read once for each answer that is possible
(a « world »), and decided only if these worlds agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product

from forfait_desktop.domain.answers import Entry, IndicatorAnswers
from forfait_desktop.domain.campaign import (
    BundleRule,
    Campaign,
    ChecklistRule,
    CountsRule,
    Criterion,
    Indicator,
    MeanRule,
    ProfileValue,
    RateRule,
    TiersRule,
    criteria_of,
)
from forfait_desktop.domain.means import score_mean
from forfait_desktop.domain.rates import stored
from forfait_desktop.domain.results import Status
from forfait_desktop.domain.scoring import (
    Score,
    score_bundle,
    score_checklist,
    score_counts,
    score_rate,
    score_tiers,
)

World = Mapping[str, ProfileValue | None]
"""Profile key → answer, for the keys that a line depends on."""

_POSSIBLE: Mapping[str, tuple[ProfileValue, ...]] = {
    "specialty_group": ("generaliste", "specialiste", "radiologue"),
    "medecin_traitant": (True, False),
    "lap_available": (True, False),
}

_GRANTED_OR_OUT = ("neutralised", "not_applicable")


@dataclass(frozen=True, slots=True)
class Line:
    """One line read alone, before gates and exclusive criteria.

    `assumed` is the status that it would have if its rule were met, for advice. `score` is what its rule says, None
    when it does not apply. `unknown_keys` are the profile questions without an answer that change its status.
    """

    indicator: Indicator
    status: Status
    assumed: Status
    score: Score | None
    missing: tuple[str, ...]
    until: date | None
    reachable: bool
    required: bool
    gate: str
    answers: IndicatorAnswers
    drafts: tuple[str, ...]
    removed: tuple[str, ...] = ()
    unknown_keys: tuple[str, ...] = ()
    set_aside: bool = False
    kept: bool = False

    @property
    def set_aside_refused(self) -> bool:
        """The user set it aside although its volet requires it."""
        return self.set_aside and self.required


@dataclass(frozen=True, slots=True)
class _Reading:
    status: Status
    score: Score | None
    removed: tuple[str, ...]

    @property
    def assumed(self) -> Status:
        return self.status if self.status in _GRANTED_OR_OUT else "met"


class LineReader:
    """Reads the lines of a campaign for one entry, on one day."""

    __slots__ = ("_campaign", "_entry", "_gates", "_required", "_today")

    def __init__(self, campaign: Campaign, entry: Entry, today: date) -> None:
        self._campaign = campaign
        self._entry = entry
        self._today = today
        self._required = {key for volet in campaign.volets for key in volet.required}
        self._gates = {volet.id: volet.id if volet.required else volet.behind for volet in campaign.volets}

    def read(self, indicator: Indicator, without: frozenset[str] = frozenset()) -> Line:
        """The line, `without` the answers to some criteria (exclusive ones that another line uses)."""
        answers = self._entry.answers.get(indicator.id, {})
        if without:
            answers = {key: value for key, value in answers.items() if key not in without}
        choice = self._entry.applicability.get(indicator.id)
        required = indicator.id in self._required
        keys = _profile_keys(indicator, kept=choice == "kept")
        known = {key: self._entry.profile.value(key) for key in keys}
        drafts = self._drafts(indicator)
        aside = choice == "set-aside" and not required
        readings = [
            _read_in_world(indicator, answers, drafts, world, kept=choice == "kept", aside=aside)
            for world in _worlds(known)
        ]
        first = readings[0]
        until = self._until(indicator)
        differ = any(reading.status != first.status for reading in readings)
        scored = next(
            (r.score for r in readings if r.score is not None and r.status not in _GRANTED_OR_OUT), first.score
        )
        status = first.status
        if differ:
            something = any(stored(answers.get(criterion.id)) for criterion in criteria_of(indicator))
            status = _agree([reading.status for reading in readings], something=something)
        assumed = first.assumed
        if len(readings) > 1:
            assumed = _agree([reading.assumed for reading in readings], something=True)
        return Line(
            indicator,
            status,
            assumed,
            scored,
            _missing(indicator, status, readings, drafts),
            until,
            until is None or self._today <= until,
            required,
            self._gates.get(indicator.volet, ""),
            answers,
            drafts,
            tuple(key for key in first.removed if all(key in reading.removed for reading in readings)),
            tuple(key for key, value in known.items() if value is None) if differ else (),
            choice == "set-aside",
            choice == "kept",
        )

    def _drafts(self, indicator: Indicator) -> tuple[str, ...]:
        """The criteria with an entry that cannot be right, in the order of the rule."""
        drafts = self._entry.drafts.get(indicator.id)
        if not drafts:
            return ()
        return tuple(c.id for c in criteria_of(indicator) if any(drafts.get(c.id, {}).values()))

    def _until(self, indicator: Indicator) -> date | None:
        """The last day on which the result can still change, None when it is not published (design §4, 1)."""
        rule = indicator.rule
        if isinstance(rule, TiersRule):
            return max((period.end for period in rule.periods), default=indicator.until)
        if indicator.until is not None:
            return indicator.until
        if isinstance(rule, RateRule | MeanRule | CountsRule):
            return self._campaign.period.end
        return self._campaign.window.closes


# --- Profile ------------------------------------------------------------------------------------------------------


def _profile_keys(indicator: Indicator, *, kept: bool) -> tuple[str, ...]:
    """The profile questions that the line depends on, each once."""
    keys: dict[str, None] = {}
    if not kept:
        keys.update(dict.fromkeys(indicator.profile))
    if indicator.neutralised is not None:
        keys.update(dict.fromkeys(indicator.neutralised.profile))
    for criterion in indicator.rule.criteria:
        if criterion.profile:
            keys.update(dict.fromkeys(criterion.profile))
    return tuple(keys)


def _worlds(known: World) -> Iterator[World]:
    """Every profile that is possible, given what was answered."""
    if None not in known.values():
        yield known
        return
    keys = tuple(known)
    choices = [_POSSIBLE[key] if known[key] is None else (known[key],) for key in keys]
    for values in product(*choices):
        yield dict(zip(keys, values, strict=True))


def _holds(condition: Mapping[str, ProfileValue], world: World) -> bool:
    return all(world[key] == value for key, value in condition.items())


def _agree(statuses: list[Status], *, something: bool) -> Status:
    """The status that holds whatever the missing profile answers are, else an undecided one."""
    distinct = set(statuses)
    if len(distinct) == 1:
        return statuses[0]
    if distinct == {"met", "neutralised"}:
        return "met"
    if "invalid" in distinct:
        return "invalid"
    return "started" if something else "unanswered"


# --- One world ----------------------------------------------------------------------------------------------------


def _read_in_world(
    indicator: Indicator,
    answers: IndicatorAnswers,
    drafts: tuple[str, ...],
    world: World,
    *,
    kept: bool,
    aside: bool,
) -> _Reading:
    """The first status that holds, in the order of design §4, 2."""
    neutralised = indicator.neutralised is not None and _holds(indicator.neutralised.profile, world)
    if not neutralised and (aside or (not kept and not _holds(indicator.profile, world))):
        return _Reading("not_applicable", None, ())
    criteria = indicator.rule.criteria
    removed: tuple[str, ...] = ()
    if world:
        removed = tuple(criterion.id for criterion in criteria if not _holds(criterion.profile, world))
    if removed and kept and len(removed) == len(criteria):
        removed = ()
    if removed:
        criteria = tuple(criterion for criterion in criteria if criterion.id not in removed)
    if not criteria:
        return _Reading("neutralised" if neutralised else "not_applicable", None, removed)
    result = _score(indicator, criteria, answers)
    if neutralised:
        return _Reading("neutralised", result, removed)
    if any(key not in removed for key in drafts):
        return _Reading("invalid", result, removed)
    return _Reading(result.verdict, result, removed)


def _score(indicator: Indicator, criteria: tuple[Criterion, ...], answers: IndicatorAnswers) -> Score:
    """The verdict of the rule over the criteria that the profile leaves: one function per kind."""
    match indicator.rule:
        case ChecklistRule() as rule:
            return score_checklist(rule, criteria, answers)
        case RateRule() as rule:
            return score_rate(rule, criteria, answers, indicator.denominator)
        case MeanRule() as rule:
            return score_mean(rule, criteria, answers, indicator.denominator)
        case CountsRule() as rule:
            return score_counts(rule, criteria, answers)
        case TiersRule() as rule:
            return score_tiers(rule, criteria, answers)
        case BundleRule() as rule:
            return score_bundle(rule, criteria, answers)


def _missing(
    indicator: Indicator, status: Status, readings: list[_Reading], drafts: tuple[str, ...]
) -> tuple[str, ...]:
    """The criteria that would have to be met, in every world; those with a draft too."""
    if status in ("met", "neutralised", "not_applicable"):
        return ()
    if len(readings) == 1 and not drafts:
        score = readings[0].score
        return score.missing if score is not None else ()
    wanted = set(drafts)
    for reading in readings:
        if reading.score is not None:
            wanted.update(reading.score.missing)
    return tuple(criterion.id for criterion in criteria_of(indicator) if criterion.id in wanted)
