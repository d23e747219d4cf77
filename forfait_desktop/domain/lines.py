"""The status of one line, taken alone: profile, what was set aside, drafts, then its rule (design §4, 1 to 5).

A profile question without an answer is not a default. The line is then read once for each answer that is possible
(a « world »), and decided only if these worlds agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import product

from forfait_desktop.domain.answers import Entry, IndicatorAnswers, Profile
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
from forfait_desktop.domain.results import IndicatorResult, SchemeResult, Status
from forfait_desktop.domain.scoring import (
    Score,
    score_bundle,
    score_checklist,
    score_counts,
    score_rate,
    score_tiers,
)
from forfait_desktop.records import dataclass

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
    removed: tuple[str, ...]
    unknown_keys: tuple[str, ...]
    set_aside: bool
    kept: bool

    @property
    def set_aside_refused(self) -> bool:
        """The user set it aside although its volet requires it."""
        return self.set_aside and self.required


@dataclass(frozen=True, slots=True)
class _Reading:
    """The line in one world, or in all of them; `doubtful` when these do not agree."""

    status: Status
    assumed: Status
    score: Score | None
    removed: tuple[str, ...]
    doubtful: bool = False


class LineMemory:
    """The lines as they were last read: a declaration is evaluated at each key, which changes one of them.

    A line is what it was as long as all that it is read from is: the campaign, the day, the profile, its answers, its
    drafts and what was chosen of it. Nothing of these is ever changed in place, so being the same object is enough, and
    being equal is not (`True` and 1 are).
    """

    __slots__ = ("_common", "_read", "_results", "_schemes")

    def __init__(self) -> None:
        self._schemes: dict[str, tuple[tuple[object, ...], tuple[object, ...], SchemeResult]] = {}
        self._results: dict[str, tuple[Line, tuple[object, ...], IndicatorResult]] = {}
        self._common: tuple[Campaign, Profile, date] | None = None
        self._read: dict[str, tuple[IndicatorAnswers | None, Mapping[str, object] | None, str | None, Line]] = {}

    def begin(self, campaign: Campaign, entry: Entry, today: date) -> None:
        """Forget everything if something that every line depends on is another."""
        known = self._common
        if known is None or known[0] is not campaign or known[1] is not entry.profile or known[2] != today:
            self._read.clear()
            self._results.clear()
            self._schemes.clear()
            self._common = (campaign, entry.profile, today)

    def known(self, key: str, entry: Entry) -> Line | None:
        """Return the line of that id, None when it must be read again."""
        found = self._read.get(key)
        if found is None:
            return None
        answers, drafts, choice, line = found
        same = (
            answers is entry.answers.get(key)
            and drafts is entry.drafts.get(key)
            and choice == entry.applicability.get(key)
        )
        return line if same else None

    def keep(self, key: str, entry: Entry, line: Line) -> None:
        """Remember a line that was just read from ``entry``."""
        self._read[key] = (entry.answers.get(key), entry.drafts.get(key), entry.applicability.get(key), line)

    def result(self, line: Line, placed: tuple[object, ...]) -> IndicatorResult | None:
        """Return what was said of that very line with its points at the same place, None when it must be said again."""
        found = self._results.get(line.indicator.id)
        return found[2] if found is not None and found[0] is line and found[1] == placed else None

    def keep_result(self, line: Line, placed: tuple[object, ...], result: IndicatorResult) -> None:
        """Remember what is said of a line."""
        self._results[line.indicator.id] = (line, placed, result)

    def scheme(self, key: str, typed: tuple[object, ...], placed: tuple[object, ...]) -> SchemeResult | None:
        """Return the result of that scheme, None when it must be read again.

        ``typed`` is what was typed of it, which must be the same objects; ``placed``, what is only to be equal.
        """
        found = self._schemes.get(key)
        if found is None or found[1] != placed:
            return None
        return found[2] if all(now is then for now, then in zip(typed, found[0], strict=True)) else None

    def keep_scheme(
        self, key: str, typed: tuple[object, ...], placed: tuple[object, ...], result: SchemeResult
    ) -> None:
        """Remember the result of a scheme."""
        self._schemes[key] = (typed, placed, result)


class LineReader:
    """Reads the lines of a campaign for one entry, on one day."""

    __slots__ = ("_campaign", "_entry", "_gates", "_memory", "_required", "_today", "_without")

    def __init__(self, campaign: Campaign, entry: Entry, today: date, memory: LineMemory | None = None) -> None:
        self._memory = memory
        if memory is not None:
            memory.begin(campaign, entry, today)
        self._campaign = campaign
        self._entry = entry
        self._today = today
        self._without: dict[tuple[str, str], Status] = {}
        self._required = {key for volet in campaign.volets for key in volet.required}
        self._gates = {volet.id: volet.id if volet.required else volet.behind for volet in campaign.volets}

    def read_all(self) -> dict[str, Line]:
        """Every line of the campaign, by its id, in the order of the file."""
        return {indicator.id: self._line(indicator) for indicator in self._campaign.indicators}

    def _line(self, indicator: Indicator) -> Line:
        memory, key = self._memory, indicator.id
        line = memory.known(key, self._entry) if memory is not None else None
        if line is None:
            line = self.read(indicator)
            if memory is not None:
                memory.keep(key, self._entry, line)
        return line

    def status_without(self, indicator: Indicator, criterion: str) -> Status:
        """What the status of the line would be if that criterion had no answer (it counts elsewhere)."""
        key = (indicator.id, criterion)
        if key not in self._without:
            answers = self._entry.answers.get(indicator.id, {})
            others = {name: value for name, value in answers.items() if name != criterion}
            self._without[key] = self.read(indicator, others).status
        return self._without[key]

    def read(self, indicator: Indicator, answers: IndicatorAnswers | None = None) -> Line:
        """The line, with the answers of the entry unless others are given."""
        key = indicator.id
        if answers is None:
            answers = self._entry.answers.get(key, {})
        choice = self._entry.applicability.get(key)
        kept = choice == "kept"
        required = key in self._required
        aside = choice == "set-aside" and not required
        drafts = self._drafts(indicator)
        known = {name: self._entry.profile.value(name) for name in _profile_keys(indicator, kept=kept)}
        readings = [
            _read_in_world(indicator, answers, drafts, world, kept=kept, aside=aside) for world in _worlds(known)
        ]
        whole = readings[0] if len(readings) == 1 else _combine(indicator, answers, readings)
        until = self._until(indicator)
        return Line(
            indicator,
            whole.status,
            whole.assumed,
            whole.score,
            _missing(indicator, whole.status, readings, drafts),
            until,
            until is None or self._today <= until,
            required,
            self._gates.get(indicator.volet, ""),
            answers,
            drafts,
            whole.removed,
            tuple(name for name, value in known.items() if value is None) if whole.doubtful else (),
            choice == "set-aside",
            kept,
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


def _worlds(known: World) -> tuple[World, ...]:
    """Every profile that is possible, given what was answered."""
    if None not in known.values():
        return (known,)
    keys = tuple(known)
    choices = [_POSSIBLE[key] if known[key] is None else (known[key],) for key in keys]
    return tuple(dict(zip(keys, values, strict=True)) for values in product(*choices))


def _holds(condition: Mapping[str, ProfileValue], world: World) -> bool:
    return all(world[key] == value for key, value in condition.items())


def _combine(indicator: Indicator, answers: IndicatorAnswers, readings: list[_Reading]) -> _Reading:
    """What holds in every world; the score is that of the first world where the rule counts."""
    first = readings[0]
    statuses = [reading.status for reading in readings]
    something = any(stored(answers.get(criterion.id)) for criterion in criteria_of(indicator))
    counting = (r.score for r in readings if r.score is not None and r.status not in _GRANTED_OR_OUT)
    return _Reading(
        _agree(statuses, something=something),
        _agree([reading.assumed for reading in readings], something=True),
        next(counting, first.score),
        tuple(key for key in first.removed if all(key in reading.removed for reading in readings)),
        len(set(statuses)) > 1,
    )


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
        return _Reading("not_applicable", "not_applicable", None, ())
    criteria = indicator.rule.criteria
    removed: tuple[str, ...] = ()
    if world:
        removed = tuple(criterion.id for criterion in criteria if not _holds(criterion.profile, world))
    if removed and kept and len(removed) == len(criteria):
        removed = ()
    if removed:
        criteria = tuple(criterion for criterion in criteria if criterion.id not in removed)
    if not criteria:
        status: Status = "neutralised" if neutralised else "not_applicable"
        return _Reading(status, status, None, removed)
    result = _score(indicator, criteria, answers)
    if neutralised:
        return _Reading("neutralised", "neutralised", result, removed)
    if any(key not in removed for key in drafts):
        return _Reading("invalid", "met", result, removed)
    return _Reading(result.verdict, "met", result, removed)


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
