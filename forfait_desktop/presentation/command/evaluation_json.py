"""`evaluate --json` (design §6): every key is always there, null when there is nothing to say.

Points, euros and percentages are exact JSON numbers. A threshold is a number in per cent (10, 66.5), or the fraction
as a string where it has no finite decimal form ("2/3"): a truncated number would show a threshold that it is not.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.results import Advice, Evaluation, IndicatorResult, Parts, RateResult, Reason
from forfait_desktop.presentation.formatting import per_cent_exact
from forfait_desktop.presentation.wording.wording import Wording

JsonObject = dict[str, Any]


def evaluation_object(campaign: Campaign, evaluation: Evaluation, words: Wording) -> JsonObject:
    """The object of design §6, ready for `json.dumps`."""
    value = evaluation.point_value
    return {
        "campaign": campaign.id,
        "point_value": _number(value),
        "points": _parts(evaluation.parts),
        "euros": _parts(evaluation.euros),
        "gates": [
            {"volet": gate.volet, "state": gate.state, "final": gate.final, "missing": list(gate.missing)}
            for gate in evaluation.gates
        ],
        "volets": [
            {"id": volet.id, "points": _parts(volet.parts), "euros": _parts(volet.parts.times(value))}
            for volet in evaluation.volets
        ],
        "indicators": [_indicator(campaign, one, value, words) for one in evaluation.indicators],
        "schemes": {
            one.id: {
                "euros": None if one.euros is None else _number(one.euros),
                "reasons": [_reason(reason, words.schemes.sentence(reason, campaign)) for reason in one.reasons],
            }
            for one in evaluation.schemes
        },
        "advice": [_advice(one) for one in evaluation.advice],
        "warnings": [{"code": one.code, "text": words.warnings.sentence(one, campaign)} for one in evaluation.warnings],
    }


def _indicator(campaign: Campaign, result: IndicatorResult, value: Decimal, words: Wording) -> JsonObject:
    line = campaign.indicator(result.id)
    return {
        "id": result.id,
        "volet": result.volet,
        "status": result.status,
        "points": _parts(result.parts),
        "euros": _parts(result.parts.times(value)),
        "missing": list(result.missing),
        "rate": _rate(result.rate),
        "acts_missing": result.acts_missing,
        "until": _day(result.until),
        "reasons": [_reason(reason, words.reasons.sentence(reason, campaign, line)) for reason in result.reasons],
    }


def _reason(reason: Reason, text: str) -> JsonObject:
    return {"code": reason.code, "text": text, "sources": list(reason.sources)}


def _rate(rate: RateResult | None) -> JsonObject | None:
    if rate is None:
        return None
    return {
        "done": rate.done,
        "total": rate.total,
        "percent": None if rate.percent is None else _number(rate.percent),
        "threshold": _threshold(rate.threshold),
        "acts_missing": rate.acts_missing,
    }


def _advice(advice: Advice) -> JsonObject:
    return {
        "indicator": advice.indicator,
        "gain_points": _number(advice.gain_points),
        "gain_euros": _number(advice.gain_euros),
        "acts_missing": advice.acts_missing,
        "before": _day(advice.before),
        "together": list(advice.together),
    }


def _parts(parts: Parts) -> JsonObject:
    names = ("acquired", "pending", "open", "lost", "unattributed", "maximum")
    return {name: _number(getattr(parts, name)) for name in names}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _threshold(threshold: Fraction) -> int | float | str:
    exact = per_cent_exact(threshold)
    return _number(exact) if exact is not None else f"{threshold.numerator}/{threshold.denominator}"


def _number(value: Decimal) -> int | float:
    """An exact JSON number: the shortest text of this float is the decimal itself, below 15 digits."""
    return int(value) if value == value.to_integral_value() else float(value)
