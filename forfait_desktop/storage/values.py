"""One answer: from JSON to `domain.answers.Value` and back, and the check of ids and kinds against a campaign.

Codes raised here, all `ForfaitError`; `value` is always short text, never a number that could be a patient's:

========================= =====================================================================================
code                      parameters
========================= =====================================================================================
answers-unknown-indicator indicator, campaign
answers-unknown-criterion indicator, criterion
answers-unknown-key       key, where (« aat.taux », « physician.profile », or "" for the top)
answers-wrong-kind        indicator, criterion, expected (check, rate, percent, count, or "" when not known), value
answers-not-integer       indicator, criterion, key (done, total, or "" for a count), value
answers-out-of-range      indicator, criterion, key, value, maximum
answers-done-over-total   indicator, criterion, done, total
answers-bad-percent       indicator, criterion, value (0 to 100, as text, « 80.0 »)
========================= =====================================================================================
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from forfait_desktop.domain.answers import (
    COUNT_MAXIMUM,
    SCHEME_DETAILS,
    SCHEME_FIELDS,
    UNKNOWN,
    Answers,
    Rate,
    Unknown,
    Value,
)
from forfait_desktop.domain.campaign import Campaign, Indicator, answer_kind, criteria_of
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.jsontext import shown

PERCENT = re.compile(r"[0-9]{1,3}(\.[0-9]{1,20})?")
"""A percentage as stored: digits, optional point and decimals."""

_RATE_KEYS = ("done", "total", "percent")


def decode_answers(raw: object, where: str = "answers") -> Answers:
    """Answers from their JSON form: indicator → criterion → value.

    Raises:
        ForfaitError: one of the codes above; `answers-bad-field` when this is not an object of objects.
    """
    result: dict[str, dict[str, Value]] = {}
    for indicator, criteria in _object(raw, where).items():
        row = _object(criteria, f"{where}.{indicator}")
        result[indicator] = {criterion: decode_value(value, indicator, criterion) for criterion, value in row.items()}
    return result


def _object(raw: object, where: str) -> Mapping[str, object]:
    if not isinstance(raw, dict):
        raise ForfaitError("answers-bad-field", field=where, value=shown(raw))
    return raw


def decode_value(raw: object, indicator: str, criterion: str) -> Value:
    """One answer from its JSON form.

    Raises:
        ForfaitError: one of the codes above.
    """
    if raw is None:
        return UNKNOWN
    value: Value
    if isinstance(raw, bool | int):
        value = raw
    elif isinstance(raw, dict):
        value = _decode_rate(raw, indicator, criterion)
    elif isinstance(raw, float) or (isinstance(raw, str) and re.fullmatch(r"\s*-?[0-9][0-9.,\s]*", raw)):
        raise ForfaitError("answers-not-integer", indicator=indicator, criterion=criterion, key="", value=shown(raw))
    else:
        raise ForfaitError(
            "answers-wrong-kind", indicator=indicator, criterion=criterion, expected="", value=shown(raw)
        )
    check_range(value, indicator, criterion)
    return value


def _decode_rate(raw: Mapping[str, object], indicator: str, criterion: str) -> Rate:
    for key in raw:
        if key not in _RATE_KEYS:
            raise ForfaitError("answers-unknown-key", key=shown(key), where=f"{indicator}.{criterion}")
    if not raw:
        raise ForfaitError("answers-wrong-kind", indicator=indicator, criterion=criterion, expected="rate", value="{}")
    counts: dict[str, int | None] = {"done": None, "total": None}
    for key in counts:
        if key in raw:
            count = raw[key]
            if isinstance(count, bool) or not isinstance(count, int):
                raise ForfaitError(
                    "answers-not-integer", indicator=indicator, criterion=criterion, key=key, value=shown(count)
                )
            counts[key] = count
    percent = None
    if "percent" in raw:
        typed = raw["percent"]
        if not isinstance(typed, str) or PERCENT.fullmatch(typed) is None:
            raise ForfaitError("answers-bad-percent", indicator=indicator, criterion=criterion, value=shown(typed))
        percent = Decimal(typed)
    return Rate(counts["done"], counts["total"], percent)


def check_range(value: Value, indicator: str, criterion: str) -> None:
    """Refuse counts and percentages that cannot be.

    Raises:
        ForfaitError: `answers-out-of-range`, `answers-done-over-total` or `answers-bad-percent`.
    """
    if isinstance(value, bool | Unknown):
        return
    counts = {"": value} if isinstance(value, int) else {"done": value.done, "total": value.total}
    for key, count in counts.items():
        if count is not None and not 0 <= count <= COUNT_MAXIMUM:
            raise ForfaitError(
                "answers-out-of-range",
                indicator=indicator,
                criterion=criterion,
                key=key,
                value=shown(count),
                maximum=COUNT_MAXIMUM,
            )
    if isinstance(value, int):
        return
    if value.done is not None and value.total is not None and value.done > value.total:
        raise ForfaitError(
            "answers-done-over-total",
            indicator=indicator,
            criterion=criterion,
            done=value.done,
            total=value.total,
        )
    percent = value.percent
    if percent is not None and not (percent.is_finite() and 0 <= percent <= 100):
        raise ForfaitError("answers-bad-percent", indicator=indicator, criterion=criterion, value=shown(percent))


def encode_value(value: Value) -> Any:
    """The JSON form of one answer; a percentage keeps its decimals."""
    if isinstance(value, Unknown):
        return None
    if not isinstance(value, Rate):
        return value
    raw: dict[str, Any] = {}
    if value.done is not None:
        raw["done"] = value.done
    if value.total is not None:
        raw["total"] = value.total
    if value.percent is not None:
        # Never « 1E-7 »: the format knows digits and a point only.
        raw["percent"] = format(value.percent, "f")
    return raw


def encode_answers(answers: Answers) -> dict[str, Any]:
    """The JSON form of the answers."""
    return {
        indicator: {criterion: encode_value(value) for criterion, value in row.items()}
        for indicator, row in answers.items()
    }


# --- against a campaign -----------------------------------------------------------------------------------------------


def known_indicator(campaign: Campaign, indicator: str) -> Indicator:
    """The indicator of that id.

    Raises:
        ForfaitError: `answers-unknown-indicator`.
    """
    try:
        return campaign.indicator(indicator)
    except KeyError:
        raise ForfaitError("answers-unknown-indicator", indicator=shown(indicator), campaign=campaign.id) from None


def check_criterion(indicator: Indicator, criterion: str) -> None:
    """Refuse a criterion that the indicator does not have.

    Raises:
        ForfaitError: `answers-unknown-criterion`.
    """
    if all(known.id != criterion for known in criteria_of(indicator)):
        raise ForfaitError("answers-unknown-criterion", indicator=indicator.id, criterion=shown(criterion))


def check_draft_of(campaign: Campaign, line: str, criterion: str) -> None:
    """Refuse a draft of what neither a line of the campaign nor a scheme asks.

    Raises:
        ForfaitError: `answers-unknown-indicator` or `answers-unknown-criterion`.
    """
    if line not in SCHEME_FIELDS:
        check_criterion(known_indicator(campaign, line), criterion)
    elif criterion not in SCHEME_FIELDS[line]:
        raise ForfaitError("answers-unknown-criterion", indicator=line, criterion=shown(criterion))


def check_detail_of(campaign: Campaign, line: str, criterion: str) -> None:
    """Refuse a detail of what neither a line of the campaign nor a scheme asks.

    Raises:
        ForfaitError: `answers-unknown-indicator` or `answers-unknown-criterion`.
    """
    if line not in SCHEME_DETAILS:
        check_criterion(known_indicator(campaign, line), criterion)
    elif criterion not in SCHEME_DETAILS[line]:
        raise ForfaitError("answers-unknown-criterion", indicator=line, criterion=shown(criterion))


def check_value(indicator: Indicator, criterion: str, value: Value) -> None:
    """Refuse an unknown criterion, a value of the wrong kind, a value out of range.

    Raises:
        ForfaitError: one of the codes above.
    """
    check_criterion(indicator, criterion)
    if isinstance(value, Unknown):
        return
    right = False
    expected = answer_kind(indicator.rule, criterion)
    match expected:
        case "check":
            right = isinstance(value, bool)
        case "count":
            right = isinstance(value, int) and not isinstance(value, bool)
        case "rate":
            right = isinstance(value, Rate) and value != Rate()
        case "percent":
            right = isinstance(value, Rate) and value.done is None and value.total is None and value.percent is not None
    if not right:
        raise ForfaitError(
            "answers-wrong-kind",
            indicator=indicator.id,
            criterion=criterion,
            expected=expected,
            value=shown(encode_value(value)),
        )
    check_range(value, indicator.id, criterion)


def check_answers(campaign: Campaign, answers: Answers) -> None:
    """Refuse answers that this campaign does not ask for, or that are of the wrong kind.

    Raises:
        ForfaitError: one of the codes above.
    """
    for indicator_id, row in answers.items():
        indicator = known_indicator(campaign, indicator_id)
        for criterion, value in row.items():
            check_value(indicator, criterion, value)
