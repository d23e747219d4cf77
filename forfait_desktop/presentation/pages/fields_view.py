"""The fields of a line: what each criterion is answered with, its details, and what is wrong with the entries."""

from __future__ import annotations

from datetime import date
from typing import Literal

from forfait_desktop.domain.answers import UNKNOWN, Rate
from forfait_desktop.domain.campaign import (
    BundleRule,
    ChecklistRule,
    CountsRule,
    Criterion,
    Detail,
    Indicator,
    MeanRule,
    RateRule,
    TiersRule,
    answer_kind,
)
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.entry import (
    MASKED,
    RateErrors,
    count_error,
    count_text,
    parse_date,
    percent_error,
    percent_text,
    rate_errors,
    rate_text,
)
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import (
    AnswerView,
    CheckView,
    ChoiceView,
    CountView,
    CriterionView,
    DetailView,
    ErrorView,
    NegativeView,
    PercentView,
    RateText,
    RateView,
)
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.records import dataclass

Layout = Literal["choices", "boxes", "rate", "grid-row", "mean", "counts", "tiers"]


def layout_of(indicator: Indicator, *, in_group: bool = False) -> Layout:
    """How the criteria of a line are answered."""
    match indicator.rule:
        case RateRule():
            return "grid-row" if in_group else "rate"
        case MeanRule():
            return "mean"
        case CountsRule():
            return "counts"
        case TiersRule():
            return "tiers"
        case BundleRule():
            return "choices"
        case ChecklistRule() as rule:
            return "boxes" if rule.need != "all" and len(rule.criteria) > 1 else "choices"


def field_id(indicator_id: str, criterion_id: str) -> str:
    """`reponse.<indicator>.<criterion>`."""
    return f"reponse.{indicator_id}.{criterion_id}"


def detail_id(indicator_id: str, criterion_id: str, key: str) -> str:
    """`detail.<indicator>.<criterion>.<key>`."""
    return f"detail.{indicator_id}.{criterion_id}.{key}"


@dataclass(frozen=True, slots=True)
class FieldSet:
    """The criteria of a line as fields, and the entries to correct."""

    criteria: tuple[CriterionView, ...]
    negatives: tuple[NegativeView, ...]
    errors: tuple[ErrorView, ...]


class FieldBuilder:
    """Builds the fields of one line."""

    def __init__(self, situation: Situation, indicator: Indicator, layout: Layout) -> None:
        self._situation = situation
        self._words = situation.words
        self._indicator = indicator
        self._layout = layout
        self._result = situation.result(indicator.id)
        self._answers = situation.answers(indicator.id)
        self._errors: list[ErrorView] = []

    def build(self) -> FieldSet:
        """Every field, in the order of the campaign."""
        rule = self._indicator.rule
        criteria = [self._criterion(one) for one in rule.criteria]
        if isinstance(rule, MeanRule):
            criteria.append(self._shown_mean(rule.shown))
        return FieldSet(tuple(criteria), self._negatives(), tuple(self._errors))

    # --- criteria -----------------------------------------------------------------------------------------

    def _criterion(self, criterion: Criterion) -> CriterionView:
        match answer_kind(self._indicator.rule, criterion.id):
            case "check":
                view: AnswerView = self._check(criterion) if self._layout == "boxes" else self._choice(criterion)
            case "count":
                view = self._count(criterion)
            case _:
                view = self._rate(criterion)
        details = tuple(self._detail(criterion, one) for one in criterion.details)
        return CriterionView(criterion.id, view, details, *self._own_result(criterion))

    def _own_result(self, criterion: Criterion) -> tuple[str, Literal["met", "not_met", "unanswered"], str]:
        """Result, status and threshold of a service of a mean, or of a row of the grid; empty for the others."""
        if self._layout == "mean":
            rate = self._result.rates.get(criterion.id)
            if rate is None or rate.percent is None:
                return "", "unanswered", ""
            reached = rate.exact is not None and rate.exact >= rate.threshold
            return fr.percent(rate.percent), "met" if reached else "not_met", ""
        return "", "unanswered", ""

    def _neutral(self, criterion: Criterion) -> str:
        if criterion.id in self._result.removed:
            return self._words.not_for_profile()
        return self._words.neutral_mark() if self._result.status == "neutralised" else ""

    def _choice(self, criterion: Criterion) -> ChoiceView:
        value = self._answers.get(criterion.id)
        code: Literal["oui", "non", "nsp", ""] = ""
        if isinstance(value, bool):
            code = "oui" if value else "non"
        elif value is UNKNOWN:
            code = "nsp"
        name = criterion_name(self._indicator, criterion)
        hint = criterion.profile_reason if criterion.id in self._result.removed else criterion.hint
        return ChoiceView(
            id=field_id(self._indicator.id, criterion.id),
            label=criterion.label,
            name=name,
            value=code,
            hint=hint,
            where=criterion.where,
            neutral=self._neutral(criterion),
            where_name=self._words.how_to_check(name) if criterion.where else "",
        )

    def _check(self, criterion: Criterion) -> CheckView:
        return CheckView(
            id=field_id(self._indicator.id, criterion.id),
            label=criterion.label,
            checked=self._answers.get(criterion.id) is True,
            hint=criterion.hint,
        )

    def _rate(self, criterion: Criterion) -> RateView:
        identity = field_id(self._indicator.id, criterion.id)
        value = self._answers.get(criterion.id)
        drafts = self._situation.drafts(self._indicator.id, criterion.id)
        text = rate_text(value, drafts, self._situation.typed.get(identity))
        errors = rate_errors(
            self._words.entry,
            value,
            drafts,
            (criterion.done_label, criterion.total_label),
            self._differs(criterion.id),
        )
        self._note_rate_errors(identity, criterion, errors)
        return RateView(
            id=identity,
            label=criterion.label,
            done_label=criterion.done_label,
            total_label=criterion.total_label,
            percent_label=criterion.percent_label,
            text=text,
            mode=_mode(text),
            hint=criterion.hint,
            done_error=errors.done,
            total_error=errors.total,
            percent_error=errors.percent,
            compact=self._layout in ("grid-row", "mean"),
        )

    def _differs(self, criterion_id: str) -> str:
        """« 7,4 % » when the percentage typed is not the rate of the two counts."""
        rates = self._result.rates if self._layout == "mean" else {criterion_id: self._result.rate}
        rate = rates.get(criterion_id)
        if rate is None or not rate.typed_differs or rate.percent is None:
            return ""
        return fr.percent(rate.percent)

    def _note_rate_errors(self, identity: str, criterion: Criterion, errors: RateErrors) -> None:
        parts = (
            ("done", errors.done, criterion.done_label),
            ("total", errors.total, criterion.total_label),
            ("percent", errors.percent, criterion.percent_label),
        )
        for part, message, _label in parts:
            if message:
                self._errors.append(ErrorView(f"{identity}.{part}", message))

    def _count(self, criterion: Criterion) -> CountView:
        identity = field_id(self._indicator.id, criterion.id)
        drafts = self._situation.drafts(self._indicator.id, criterion.id)
        error = count_error(self._words.entry, drafts["nombre"]) if "nombre" in drafts else ""
        if error:
            self._errors.append(ErrorView(f"{identity}.nombre", error))
        text = count_text(self._answers.get(criterion.id), drafts)
        return CountView(identity, criterion.label, text, criterion.hint, error)

    def _shown_mean(self, criterion: Criterion) -> CriterionView:
        identity = field_id(self._indicator.id, criterion.id)
        drafts = self._situation.drafts(self._indicator.id, criterion.id)
        error = percent_error(self._words.entry, drafts["percent"]) if "percent" in drafts else ""
        if error:
            self._errors.append(ErrorView(f"{identity}.percent", error))
        text = percent_text(self._answers.get(criterion.id), drafts)
        label = criterion.percent_label or criterion.label
        return CriterionView(criterion.id, PercentView(identity, label, text, criterion.hint, error))

    # --- details and boxes --------------------------------------------------------------------------------

    def _detail(self, criterion: Criterion, detail: Detail) -> DetailView:
        identity = detail_id(self._indicator.id, criterion.id, detail.key)
        texts = self._situation.details.get(self._indicator.id, {}).get(criterion.id, {})
        text = texts.get(detail.key, "")
        error = self._detail_error(detail, text)
        shown = self._layout != "boxes" or self._answers.get(criterion.id) is True
        if error and shown:
            self._errors.append(ErrorView(identity, error))
        return DetailView(identity, detail.label, text, detail.kind, detail.hint, error, shown)

    def _detail_error(self, detail: Detail, text: str) -> str:
        words = self._words.entry
        if not text:
            return ""
        if text == MASKED:
            return words.patient_number()
        if detail.key == "version" and not any(character.isdigit() for character in text):
            return words.version()
        return self._date_error(text) if detail.kind == "date" else ""

    def _date_error(self, text: str) -> str:
        day = parse_date(text)
        if day is None:
            return self._words.entry.not_date()
        start, end = self._span()
        if start is not None and end is not None and not start <= day <= end:
            return self._words.entry.date_outside(start, end)
        return ""

    def _span(self) -> tuple[date | None, date | None]:
        """From the first day of the year to the last day on which the line can change."""
        period = self._situation.campaign.period
        days = [day for day in (period.end, self._result.until) if day is not None]
        return period.start, max(days, default=None)

    def _negatives(self) -> tuple[NegativeView, ...]:
        rule = self._indicator.rule
        if self._layout != "boxes" or not isinstance(rule, ChecklistRule):
            return ()
        values = [self._answers.get(one.id) for one in rule.criteria if one.id not in self._result.removed]
        none = bool(values) and all(value is False for value in values)
        unknown = any(value is UNKNOWN for value in values)
        identity = f"reponse.{self._indicator.id}"
        return (
            NegativeView(f"{identity}.aucun", self._words.none_box(rule.negative_label), none),
            NegativeView(f"{identity}.nsp", self._words.unknown_yet(), unknown),
        )


def _mode(text: RateText) -> Literal["counts", "percent", "unknown"]:
    if text.unknown:
        return "unknown"
    return "percent" if text.percent and not text.done and not text.total else "counts"


def rate_value(situation: Situation, indicator: Indicator) -> Rate:
    """The rate stored for a line with a single rate; empty when there is none."""
    value = situation.answers(indicator.id).get("taux")
    return value if isinstance(value, Rate) else Rate()
