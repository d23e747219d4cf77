"""« Comprendre ce taux » for the lines of a page: built when its block is opened, never with the page."""

from __future__ import annotations

from forfait_desktop.domain.answers import Rate
from forfait_desktop.domain.campaign import Campaign, Criterion, Indicator, MeanRule, RateRule
from forfait_desktop.domain.figures import ORIGINS, Origin, Part, agrees, figure_key, read_figure
from forfait_desktop.domain.mean_outcomes import mean_outcomes
from forfait_desktop.domain.pace import pace
from forfait_desktop.domain.rates import usable_rate
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.entry import MASKED, holds_patient_number, parse_date, storable
from forfait_desktop.presentation.pages.entry import shown_percent as percent_text
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import PageView
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.presentation.wording.reasons import service_acts
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.records import dataclass
from forfait_desktop.session.changes import Changes, Label, SetDetail


@dataclass(frozen=True, slots=True)
class FigureView:
    """One of the three figures: what its fields show, and what is wrong with them."""

    origin: Origin
    label: str
    value: str
    source: str
    on: str
    value_error: str = ""
    on_error: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a block is about: a rate (`criterion`), or the mean of a line (`criterion` is "")."""

    indicator: str
    criterion: str
    title: str
    name: str


@dataclass(frozen=True, slots=True)
class UnderstandView:
    """The content of a block. `parts` are (heading, lines); `comparison` follows the figures."""

    parts: tuple[tuple[str, tuple[str, ...]], ...]
    figures: tuple[FigureView, ...]
    comparison: tuple[str, ...]


def subjects(campaign: Campaign, page: PageView, bench: Workbench) -> tuple[Subject, ...]:
    """The blocks of a page: one for each rate, and one for a mean before its services."""
    words = bench.words.pace
    found: list[Subject] = []
    for section in page.sections if page.scheme is None else ():
        indicator = campaign.indicator(section.indicator)
        match indicator.rule:
            case RateRule(criteria=criteria):
                name = criterion_name(indicator, criteria[0])
                found.append(Subject(indicator.id, criteria[0].id, words.title(name, len(page.sections) == 1), name))
            case MeanRule(criteria=criteria):
                found.append(
                    Subject(
                        indicator.id, "", words.mean_title(len(page.sections) == 1, indicator.title), indicator.title
                    )
                )
                for one in criteria:
                    name = criterion_name(indicator, one)
                    found.append(Subject(indicator.id, one.id, words.title(name, False), name))
            case _:
                pass
    return tuple(found)


class Understanding:
    """The presenter of the blocks of an open declaration."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._words = bench.words.pace

    def view(self, subject: Subject) -> UnderstandView:
        """What a block shows now."""
        situation = self._bench.situation
        indicator = situation.campaign.indicator(subject.indicator)
        if not subject.criterion:
            return UnderstandView(self._mean_parts(situation, indicator), (), ())
        rule = indicator.rule
        criterion = next(one for one in rule.criteria if one.id == subject.criterion)
        figures = tuple(self._figure(situation, subject, origin) for origin in ORIGINS)
        return UnderstandView(
            self._rate_parts(situation, indicator, criterion),
            figures,
            self._comparison(situation, subject, figures),
        )

    def note(self, subject: Subject, origin: Origin, part: Part, text: str) -> None:
        """Keep a text as typed, beside the answer.

        Raises:
            ForfaitError: the session is read-only.
        """
        kept = MASKED if holds_patient_number(text) else storable(text.strip())
        change = SetDetail(subject.indicator, subject.criterion, figure_key(origin, part), kept)
        self._bench.session.apply(Changes((change,), Label("several")))

    # --- what the rate is made of -------------------------------------------------------------------------

    def _rate_parts(
        self, situation: Situation, indicator: Indicator, criterion: Criterion
    ) -> tuple[tuple[str, tuple[str, ...]], ...]:
        words = self._words
        made = [words.on_top(criterion.done_label or criterion.label)]
        if criterion.total_label:
            made.append(words.below(criterion.total_label))
        alone = isinstance(indicator.rule, RateRule)
        if indicator.calculation and alone:
            made.append(indicator.calculation)
        parts = [("", tuple(made)), ("", self._pace(situation, indicator, criterion))]
        if alone:
            # What does not count stands at the foot of the page already.
            parts.append((words.misreadings(), indicator.misreadings))
        return tuple((heading, lines) for heading, lines in parts if lines)

    def _pace(self, situation: Situation, indicator: Indicator, criterion: Criterion) -> tuple[str, ...]:
        """The pace until the last day; for a service of a mean, if it were to lift the mean by itself."""
        result = situation.result(indicator.id)
        alone = isinstance(indicator.rule, RateRule)
        rate = result.rate if alone else result.rates.get(criterion.id)
        needed = pace(rate.acts_missing if rate is not None else None, situation.today, result.until)
        if needed is None or result.until is None:
            return ()
        acts = service_acts(needed.acts, indicator, "" if alone else criterion.id)
        lines = [self._words.pace(needed, acts, result.until)]
        if (criterion.denominator or indicator.denominator) == "grows":
            lines.append(self._words.if_all_succeed())
        return tuple(lines)

    def _mean_parts(self, situation: Situation, indicator: Indicator) -> tuple[tuple[str, tuple[str, ...]], ...]:
        words, rule = self._words, indicator.rule
        parts: list[tuple[str, tuple[str, ...]]] = [("", (indicator.calculation,) if indicator.calculation else ())]
        if isinstance(rule, MeanRule):
            removed = situation.result(indicator.id).removed
            outcomes = mean_outcomes(rule, situation.answers(indicator.id), removed)
            lines = [words.readings_lead()]
            threshold = fr.threshold(rule.threshold)
            lines += [words.reading(one.reading, one.value, threshold, one.met) for one in outcomes]
            if outcomes:
                results = {one.met for one in outcomes}
                if all(one.reading != "weighted" for one in outcomes):
                    lines.append(words.readings_need_counts())
                elif len(results) == 1:
                    lines.append(words.readings_agree(outcomes[0].met))
                if len(results) > 1:
                    lines.append(words.readings_disagree())
            parts.append((words.readings(), tuple(lines)))
        parts.append((words.misreadings(), indicator.misreadings))
        return tuple((heading, found) for heading, found in parts if found)

    # --- figures ------------------------------------------------------------------------------------------

    def _figure(self, situation: Situation, subject: Subject, origin: Origin) -> FigureView:
        texts = situation.details.get(subject.indicator, {}).get(subject.criterion, {})
        value, source, on = (texts.get(figure_key(origin, part), "") for part in ("valeur", "source", "le"))
        entry = self._bench.words.entry
        value_error = self._words.value_error() if value and read_figure(value) is None else ""
        on_error = entry.not_date() if on and parse_date(on) is None else ""
        return FigureView(origin, self._words.origin(origin), value, source, on, value_error, on_error)

    def _comparison(self, situation: Situation, subject: Subject, figures: tuple[FigureView, ...]) -> tuple[str, ...]:
        noted = [(one.label, rate) for one in figures if (rate := read_figure(one.value)) is not None]
        if not noted:
            return ()
        yours = usable_rate(situation.answers(subject.indicator).get(subject.criterion))
        if yours is None or (not yours.has_counts and yours.percent is None):
            return (self._words.no_answer(),)
        # With counts too, counts decide: the percentage typed beside them is not what is compared.
        kept = Rate(yours.done, yours.total) if yours.has_counts else Rate(percent=yours.percent)
        lines = [self._words.yours(self._shown(kept))]
        lines.extend(self._difference(label, rate, kept) for label, rate in noted)
        return tuple(lines)

    def _difference(self, label: str, theirs: Rate, yours: Rate) -> str:
        if agrees(theirs, yours):
            return self._words.same(label)
        if theirs.done is not None and yours.done is not None and theirs.total == yours.total:
            return self._words.more(label, theirs.done - yours.done, theirs.done, yours.done)
        return self._words.differs(label, self._shown(theirs), self._shown(yours))

    def _shown(self, rate: Rate) -> str:
        if rate.done is not None and rate.total is not None:
            return self._words.counts(rate.done, rate.total)
        return fr.with_percent(percent_text(rate.percent)) if rate.percent is not None else ""
