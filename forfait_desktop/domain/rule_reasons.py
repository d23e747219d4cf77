"""The facts that decide a rule, as reasons: one builder per kind, each reading the score of that kind."""

from __future__ import annotations

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import Rate
from forfait_desktop.domain.campaign import (
    BundleRule,
    ChecklistRule,
    CountsRule,
    Indicator,
    MeanRule,
    RateRule,
    TiersRule,
)
from forfait_desktop.domain.lines import Line
from forfait_desktop.domain.rates import decimals_of, rounded_threshold
from forfait_desktop.domain.results import ZERO, RateResult, Reason
from forfait_desktop.domain.scoring import Score, best_scale, count_of


def sources_of(indicator: Indicator, name: str) -> tuple[str, ...]:
    """The sources of that figure of the indicator, else the indicator's own."""
    for figure in indicator.figures:
        if figure.name == name:
            return figure.sources
    return indicator.sources


def rule_reasons(line: Line, score: Score) -> tuple[Reason, ...]:
    """Why the rule of the line is met, missed or not decided."""
    match line.indicator.rule:
        case ChecklistRule() as rule:
            return (_checklist(line, rule, score),)
        case RateRule() as rule:
            return (_rate(line, rule, score),)
        case MeanRule() as rule:
            return _mean(line, rule, score)
        case CountsRule() as rule:
            return (_counts(line, rule, score),)
        case TiersRule() as rule:
            return (_tiers(line, rule, score),)
        case BundleRule():
            return (_bundle(line, score),)


def _checklist(line: Line, rule: ChecklistRule, score: Score) -> Reason:
    sources = sources_of(line.indicator, "condition")
    count = len(rule.criteria) - len(line.removed)
    required = {"all": count, "any": 1}.get(rule.need, min(max(rule.at_least, 1), count))
    common: dict[str, object] = {"need": rule.need, "required": required}
    if score.verdict == "met":
        return Reason(codes.CRITERIA_MET, {**common, "criteria": score.yes}, sources)
    if score.verdict == "not_met":
        return Reason(codes.CRITERIA_REFUSED, {**common, "criteria": score.no}, sources)
    waiting = {**common, "criteria": score.absent, "unknown": score.unknown}
    return Reason(codes.CRITERIA_WAITING, waiting, sources)


def _bundle(line: Line, score: Score) -> Reason:
    sources = sources_of(line.indicator, "condition")
    criterion = line.indicator.rule.criteria[0].id
    if score.verdict == "met":
        return Reason(codes.BUNDLE_MET, {"criterion": criterion}, sources)
    if score.verdict == "not_met":
        return Reason(codes.BUNDLE_REFUSED, {"criterion": criterion}, sources)
    return Reason(codes.BUNDLE_WAITING, {"criterion": criterion, "unknown": bool(score.unknown)}, sources)


def _rate(line: Line, rule: RateRule, score: Score) -> Reason:
    sources = sources_of(line.indicator, "threshold")
    criterion = rule.criteria[0]
    rate = score.rate
    if rate is None:
        value = line.answers.get(criterion.id)
        if isinstance(value, Rate) and (value.done is None) != (value.total is None):
            given = "total" if value.done is None else "done"
            half = {"criterion": criterion.id, "given": given, "value": getattr(value, given)}
            return Reason(codes.RATE_HALF, half, sources)
        return Reason(codes.RATE_WAITING, {"criterion": criterion.id, "unknown": bool(score.unknown)}, sources)
    if rate.total is None:
        names = (codes.PERCENT_MET, codes.PERCENT_MISSED, codes.PERCENT_TOO_CLOSE)
        return _typed(criterion.id, rate, score, sources, names)
    if rate.total == 0:
        return Reason(codes.RATE_EMPTY, {"criterion": criterion.id}, sources)
    facts: dict[str, object] = {
        "criterion": criterion.id,
        "done": rate.done,
        "total": rate.total,
        "percent": rate.percent,
        "threshold": rate.threshold,
    }
    if score.verdict == "met":
        return Reason(codes.RATE_MET, facts, sources)
    denominator = criterion.denominator or line.indicator.denominator
    return Reason(codes.RATE_MISSED, {**facts, "acts_missing": rate.acts_missing, "denominator": denominator}, sources)


def _typed(
    criterion: str, rate: RateResult, score: Score, sources: tuple[str, ...], names: tuple[str, str, str]
) -> Reason:
    """A percentage typed alone: `names` are the codes for met, missed, too close."""
    typed = rate.typed if rate.typed is not None else ZERO
    facts: dict[str, object] = {"criterion": criterion, "percent": typed, "threshold": rate.threshold}
    if rate.too_close:
        rounded = rounded_threshold(rate.threshold, decimals_of(typed))
        return Reason(names[2], {**facts, "rounded": rounded}, sources)
    return Reason(names[0] if score.verdict == "met" else names[1], facts, sources)


def _mean(line: Line, rule: MeanRule, score: Score) -> tuple[Reason, ...]:
    sources = sources_of(line.indicator, "threshold")
    rate = score.rate
    if rate is None:
        return ()
    if rate.typed is not None:
        names = (codes.MEAN_SHOWN_MET, codes.MEAN_SHOWN_MISSED, codes.MEAN_SHOWN_TOO_CLOSE)
        return (_typed(rule.shown.id, rate, score, sources, names),)
    if rate.lower is not None:
        bounds: dict[str, object] = {
            "lower": rate.lower,
            "upper": rate.upper,
            "threshold": rate.threshold,
            "services": (*score.unknown, *score.absent),
        }
        code = {"met": codes.MEAN_BOUNDS_MET, "not_met": codes.MEAN_BOUNDS_MISSED}.get(
            score.verdict, codes.MEAN_WAITING
        )
        return (Reason(code, bounds, sources),)
    if rate.exact is None:
        return (Reason(codes.MEAN_EMPTY, {"services": rate.left_out}, sources),)
    facts: dict[str, object] = {
        "mean": rate.exact,
        "percent": rate.percent,
        "threshold": rate.threshold,
        "services": tuple(c.id for c in rule.criteria if c.id in score.yes or c.id in score.no),
    }
    if score.verdict == "met":
        result = [Reason(codes.MEAN_MET, facts, sources)]
    else:
        lacking = {**facts, "service": rate.service, "acts_missing": rate.acts_missing}
        result = [Reason(codes.MEAN_MISSED, lacking, sources)]
    if rate.left_out:
        left: dict[str, object] = {
            "services": rate.left_out,
            "mean": rate.exact,
            "mean_with_left_out": rate.mean_with_left_out,
            "threshold": rate.threshold,
        }
        result.append(Reason(codes.MEAN_LEFT_OUT, left, sources))
    return tuple(result)


def _counts(line: Line, rule: CountsRule, score: Score) -> Reason:
    sources = sources_of(line.indicator, "threshold")
    if score.verdict == "met":
        counts = {key: count_of(line.answers.get(key)) for key in score.yes}
        return Reason(codes.COUNTS_MET, {"minimum": rule.minimum, "counts": counts}, sources)
    if score.verdict == "not_met":
        counts = {key: count_of(line.answers.get(key)) for key in score.no}
        facts = {"minimum": rule.minimum, "counts": counts, "acts_missing": score.acts_missing}
        return Reason(codes.COUNTS_MISSED, facts, sources)
    waiting = {"minimum": rule.minimum, "criteria": (*score.unknown, *score.absent)}
    return Reason(codes.COUNTS_WAITING, waiting, sources)


def _tiers(line: Line, rule: TiersRule, score: Score) -> Reason:
    sources = sources_of(line.indicator, "scale")
    periods = {key: points for key, points in score.earned.items() if points is not None}
    points = sum(periods.values(), ZERO)
    if score.verdict == "met":
        paid = {"points": points, "periods": periods, "best": best_scale(rule.tiers)}
        return Reason(codes.TIERS_PAID, paid, sources)
    if score.verdict == "not_met":
        return Reason(codes.TIERS_NOTHING, {"periods": periods}, sources)
    waiting = {"points": points, "criteria": (*score.unknown, *score.absent)}
    return Reason(codes.TIERS_WAITING, waiting, sources)
