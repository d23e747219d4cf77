"""The result of a line as three sentences: what it is, what is missing, the sum (ux.md E06, E09, E11)."""

from __future__ import annotations

from forfait_desktop.domain.answers import Rate
from forfait_desktop.domain.campaign import (
    BundleRule,
    ChecklistRule,
    CountsRule,
    Criterion,
    Indicator,
    MeanRule,
    RateRule,
    TiersRule,
)
from forfait_desktop.domain.results import IndicatorResult, RateResult
from forfait_desktop.domain.scoring import best_scale
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.situation import ZERO, Situation
from forfait_desktop.presentation.wording.names import counted_noun, criterion_name, row_name, volet_label
from forfait_desktop.presentation.wording.reasons import service_acts
from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class ResultText:
    """`result`: « Non atteint : … »; `missing`: « Il vous manque … » or the gain; `calculation`: the sum."""

    result: str = ""
    missing: str = ""
    calculation: str = ""
    note: str = ""
    """An assumption behind the figure (services left out of a mean)."""


def result_text(situation: Situation, indicator: Indicator) -> ResultText:
    """The sentences of a line."""
    return _Teller(situation, indicator).tell()


def row_result(situation: Situation, indicator: Indicator) -> str:
    """« Arrêt de travail : atteint, 30,5 points », the result of a row of the grid."""
    words = situation.words
    status = situation.status(indicator)
    earned = situation.earned(indicator.id)
    maximum = situation.result(indicator.id).parts.maximum
    amount = ""
    if status in ("met", "neutralised", "to_prove"):
        amount = fr.points(earned)
    elif status == "not_met":
        amount = words.points_of(earned, maximum)
    rate = situation.result(indicator.id).rate
    if rate is not None and rate.too_close:
        return words.results.row(
            row_name(indicator), words.status_lower(status), fr.lower_first(words.entry.too_close())
        )
    return words.results.row(row_name(indicator), words.status_lower(status), amount)


class _Teller:
    def __init__(self, situation: Situation, indicator: Indicator) -> None:
        self._situation = situation
        self._words = situation.words.results
        self._indicator = indicator
        self._result: IndicatorResult = situation.result(indicator.id)
        self._answers = situation.answers(indicator.id)

    def tell(self) -> ResultText:
        result = self._result
        if result.status == "neutralised" and self._indicator.neutralised is not None:
            text = self._situation.words.neutralised_result(self._indicator.neutralised.reason)
            return ResultText(text, self._gain())
        if result.status == "not_applicable":
            return ResultText(self._reason())
        if result.status == "invalid":
            return ResultText(self._reason() if result.exclusive_elsewhere else self._words.to_correct())
        if any(reason.code == "profile-unknown" for reason in result.reasons) and result.undecided:
            return ResultText(self._reason())
        match self._indicator.rule:
            case RateRule():
                return self._rate()
            case MeanRule() as rule:
                return self._mean(rule)
            case CountsRule() as rule:
                return self._counts(rule)
            case TiersRule() as rule:
                return self._tiers(rule)
            case BundleRule():
                return self._yes_no()
            case ChecklistRule() as rule:
                return self._checklist(rule)

    def _reason(self) -> str:
        """The first reason, as a sentence."""
        if not self._result.reasons:
            return ""
        return self._situation.words.reasons.sentence(
            self._result.reasons[0], self._situation.campaign, self._indicator
        )

    # --- amounts ------------------------------------------------------------------------------------------

    def _gain(self) -> str:
        """« 40 points gagnés (280 €). », or that they wait for the gate; nothing for a part of a lump."""
        parts, value = self._result.parts, self._situation.value
        if parts.acquired:
            return self._words.gained(parts.acquired, value)
        gate = self._situation.gate_of(self._indicator)
        if parts.pending and gate is not None:
            return self._words.suspended(parts.pending, value, volet_label(self._situation.campaign, gate.volet))
        return ""

    def _to_gain(self) -> str:
        """« 40 points (280 €) », what meeting the line would bring; empty for a part of a lump."""
        maximum = self._result.parts.maximum
        return fr.points_and_euros(maximum, self._situation.value) if maximum else ""

    def _unit(self) -> tuple[str, str]:
        return self._indicator.unit or "acte", self._indicator.units or "actes"

    # --- rates --------------------------------------------------------------------------------------------

    def _rate(self) -> ResultText:
        rate, status = self._result.rate, self._result.status
        criterion = self._indicator.rule.criteria[0]
        if rate is None:
            value = self._answers.get(criterion.id)
            if isinstance(value, Rate):
                return ResultText(self._words.half_rate())
            return ResultText(self._words.empty_rate() if value is None else self._words.unknown())
        if rate.too_close:
            return ResultText(self._words.too_close())
        if rate.percent is None:
            return ResultText(self._words.nothing_to_count(criterion.total_label))
        percent, threshold = self._percent(rate), fr.threshold(rate.threshold)
        if status == "met":
            return ResultText(self._words.rate_met(percent, threshold), self._gain())
        return ResultText(self._words.rate_not_met(percent, threshold), *self._acts(criterion, rate))

    @staticmethod
    def _percent(rate: RateResult) -> str:
        return fr.percent(rate.percent if rate.percent is not None else ZERO)

    def _acts(self, criterion: Criterion, rate: RateResult) -> tuple[str, str]:
        """What is missing and the sum; in the past tense once the period is over."""
        acts, until = rate.acts_missing, self._result.until
        over = until is not None and not self._result.reachable
        if acts is None or rate.done is None or rate.total is None:
            return (self._words.over(until), "") if over and until is not None else ("", "")
        comparison = criterion.denominator or self._indicator.denominator
        calculate = self._words.calculation_fixed if comparison == "fixed" else self._words.calculation_grows
        calculation = calculate(rate.done, rate.total, rate.threshold, acts)
        if over and until is not None:
            return self._words.missed_acts(acts, self._unit(), until), calculation
        return self._words.missing_acts(acts, self._unit(), self._to_gain(), comparison), calculation

    # --- means --------------------------------------------------------------------------------------------

    def _mean(self, rule: MeanRule) -> ResultText:
        rate, status = self._result.rate, self._result.status
        threshold = fr.threshold(rule.threshold)
        if rate is None or status == "unanswered":
            return ResultText(self._words.empty_rate())
        if rate.too_close:
            return ResultText(self._words.too_close())
        if rate.percent is None:
            return self._undecided_mean(rate, threshold)
        percent = self._percent(rate)
        if status == "met":
            return ResultText(self._words.mean_met(percent, threshold), self._gain(), note=self._left_out(rule, rate))
        missing = ""
        if rate.acts_missing and rate.service and self._result.reachable:
            service = next(one for one in rule.criteria if one.id == rate.service)
            missing = self._words.mean_service(
                service_acts(rate.acts_missing, self._indicator, service.id),
                "" if service.unit else fr.lower_first(criterion_name(self._indicator, service)),
                self._to_gain(),
            )
        elif self._result.until is not None and not self._result.reachable:
            missing = self._words.over(self._result.until)
        return ResultText(self._words.mean_not_met(percent, threshold), missing, note=self._left_out(rule, rate))

    def _undecided_mean(self, rate: RateResult, threshold: str) -> ResultText:
        if rate.lower is None or rate.upper is None:
            return ResultText(self._words.nothing_to_count(""))
        if self._result.status == "met":
            return ResultText(self._words.mean_met_anyway(threshold), self._gain())
        if self._result.status == "not_met":
            return ResultText(self._words.mean_not_met_anyway(threshold))
        return ResultText(self._words.mean_between(fr.rate(rate.lower), fr.rate(rate.upper), threshold))

    def _left_out(self, rule: MeanRule, rate: RateResult) -> str:
        if not rate.left_out:
            return ""
        names = [criterion_name(self._indicator, one) for one in rule.criteria if one.id in rate.left_out]
        mean = fr.rate(rate.mean_with_left_out) if rate.mean_with_left_out is not None else ""
        return self._words.mean_left_out(names, mean)

    # --- lists, counts, tiers -----------------------------------------------------------------------------

    def _checklist(self, rule: ChecklistRule) -> ResultText:
        kept = [one for one in rule.criteria if one.id not in self._result.removed]
        if len(kept) == 1:
            return self._yes_no()
        if rule.need == "all":
            return self._conditions(kept)
        ticked = sum(1 for one in kept if self._answers.get(one.id) is True)
        status = self._result.status
        if status == "met":
            unit = (self._indicator.unit, self._indicator.units or self._indicator.unit)
            unit = unit if unit[0] else counted_noun(rule.negative_label)
            return ResultText(_joined(self._words.answers_met(ticked, unit), self._gain()))
        if status == "not_met":
            return ResultText(self._words.none_ticked(rule.negative_label), self._over())
        if status == "unanswered":
            return ResultText(self._words.empty_boxes(rule.negative_label))
        return ResultText(self._words.unknown())

    def _conditions(self, kept: list[Criterion]) -> ResultText:
        if self._result.status == "unanswered":
            return ResultText(self._words.empty_conditions(len(kept)))
        if self._result.status == "met":
            return ResultText(_joined(self._words.conditions_met(len(kept)), self._gain()))
        missing = [criterion_name(self._indicator, one) for one in kept if one.id in self._result.missing]
        return ResultText(self._words.conditions_missing(missing, len(kept)), self._over())

    def _yes_no(self) -> ResultText:
        match self._result.status:
            case "met":
                return ResultText(_joined(self._words.met(), self._gain()))
            case "not_met":
                return ResultText(self._words.not_met(), self._over())
            case "started":
                return ResultText(self._words.unknown())
            case _:
                return ResultText(self._words.empty_conditions(1))

    def _over(self) -> str:
        until = self._result.until
        return self._words.over(until) if until is not None and not self._result.reachable else ""

    def _counts(self, rule: CountsRule) -> ResultText:
        status = self._result.status
        if status == "met":
            return ResultText(_joined(self._words.counts_met(rule.minimum), self._gain()))
        if status == "not_met":
            acts = self._missing_counts(rule)
            unit = self._unit() if len(rule.criteria) == 1 else ("", "")
            text = self._words.counts_not_met(acts, unit)
            return ResultText(text, self._over() or self._words.for_gain(self._to_gain()))
        return ResultText(self._words.empty_rate() if status == "unanswered" else self._words.unknown())

    def _missing_counts(self, rule: CountsRule) -> int | None:
        missing = 0
        for one in rule.criteria:
            value = self._answers.get(one.id)
            count = value if isinstance(value, int) and not isinstance(value, bool) else 0
            missing += max(0, rule.minimum - count)
        return missing

    def _tiers(self, rule: TiersRule) -> ResultText:
        parts = self._result.parts
        if self._result.status == "unanswered":
            return ResultText(self._words.empty_rate())
        got = parts.acquired + parts.pending
        best = best_scale(rule.tiers) * len(rule.periods)
        missing = self._gain()
        if rule.requires and not self._situation.result(rule.requires).ok:
            title = self._situation.campaign.indicator(rule.requires).title
            missing = self._words.tiers_require(title)
        return ResultText(self._words.tiers_result(got, best), missing)


def _joined(result: str, gain: str) -> str:
    return f"{result} {gain}" if gain else result
