"""The examples of a campaign file: answers, what they give, and where that number comes from.

They are written from the documents, before any evaluation; a file whose own examples do not come out is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Literal, TypeGuard, cast

from forfait_desktop.campaigns.source_file import join, refusal
from forfait_desktop.campaigns.totals import profile_of
from forfait_desktop.domain.answers import (
    COUNT_MAXIMUM,
    UNKNOWN,
    AssistantMedical,
    Entry,
    Rate,
    Schemes,
    Value,
    Vsm,
)
from forfait_desktop.domain.campaign import AnswerKind, Campaign, Example, Expected, answer_kind, criteria_of
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation
from forfait_desktop.errors import ForfaitError

_STATUSES = ("neutralised", "not_applicable", "invalid", "met", "not_met", "started", "unanswered")
_GATES = ("", "open", "closed", "unknown")
_PARTS = ("acquired", "pending", "open", "lost", "unattributed")


def unreadable_examples(campaign: Campaign, origin: str) -> Iterator[ForfaitError]:
    """A refusal for each example whose answers, profile or expectations name what does not exist."""
    for position, example in enumerate(campaign.examples, start=1):
        where = f"examples.{position}"
        try:
            entry_of(campaign, example, origin=origin, where=where)
        except ForfaitError as error:
            yield error
        expect = example.expect
        known = {indicator.id for indicator in campaign.indicators}
        for name, status in expect.statuses.items():
            if name not in known:
                yield refusal("campaign-unknown-reference", origin, f"{where}.expect.statuses", name)
            if status not in _STATUSES:
                yield refusal("campaign-unknown-reference", origin, f"{where}.expect.statuses.{name}", status)
        for name in expect.schemes:
            if campaign.scheme(name) is None:
                yield refusal("campaign-unknown-reference", origin, f"{where}.expect.schemes", name)
        if expect.gate not in _GATES:
            yield refusal("campaign-unknown-reference", origin, f"{where}.expect.gate", expect.gate)
        if expect == Expected():
            yield refusal("campaign-incomplete", origin, f"{where}.expect")


def failing_examples(campaign: Campaign, origin: str) -> Iterator[ForfaitError]:
    """`campaign-example-fails` for each figure of an example that does not come out.

    `title` names the example, `where` ends with the part of the result, `expected` and `value` say what should have
    come out and what did.
    """
    for position, example in enumerate(campaign.examples, start=1):
        entry = entry_of(campaign, example, origin=origin, where=f"examples.{position}")
        result = evaluate(campaign, entry, example.today)
        for part, expected, found in _differences(example.expect, result):
            where = f"examples.{position}.expect.{part}"
            yield refusal(
                "campaign-example-fails", origin, where, found, expected=expected, title=example.title, part=part
            )


def entry_of(campaign: Campaign, example: Example, *, origin: str, where: str) -> Entry:
    """The declaration that an example describes.

    Raises:
        ForfaitError: `campaign-unknown-reference`, `campaign-example-bad-answer`, `campaign-unknown-profile-key`.
    """
    answers: dict[str, Mapping[str, Value]] = {}
    for indicator_id, given in example.answers.items():
        path = f"{where}.answers.{indicator_id}"
        indicator = next((one for one in campaign.indicators if one.id == indicator_id), None)
        if indicator is None:
            raise refusal("campaign-unknown-reference", origin, join(where, "answers"), indicator_id)
        criteria = {criterion.id for criterion in criteria_of(indicator)}
        values: dict[str, Value] = {}
        for criterion_id, raw in given.items():
            if criterion_id not in criteria:
                raise refusal("campaign-unknown-reference", origin, path, criterion_id)
            value = _value(raw, answer_kind(indicator.rule, criterion_id))
            if value is None:
                raise refusal("campaign-example-bad-answer", origin, join(path, criterion_id), str(raw))
            values[criterion_id] = value
        answers[indicator_id] = values
    for name, choice in example.applicability.items():
        known = {*(one.id for one in campaign.indicators), *(one.id for one in campaign.schemes)}
        if choice not in ("kept", "set-aside") or name not in known:
            raise refusal("campaign-unknown-reference", origin, f"{where}.applicability", f"{name} = {choice}")
    try:
        profile = profile_of(example.profile)
    except (KeyError, TypeError) as error:
        raise refusal("campaign-unknown-profile-key", origin, f"{where}.profile", str(error.args[0])) from error
    applicability = cast("Mapping[str, Literal['kept', 'set-aside']]", example.applicability)
    schemes = _schemes(campaign, example, origin=origin, where=where)
    return Entry(answers=answers, applicability=applicability, profile=profile, schemes=schemes)


def _schemes(campaign: Campaign, example: Example, *, origin: str, where: str) -> Schemes:
    """What an example types for the schemes of the campaign, in the shapes of an answers file."""
    made: dict[str, Vsm | AssistantMedical] = {}
    for name, given in example.schemes.items():
        path = f"{where}.schemes.{name}"
        if campaign.scheme(name) is None:
            raise refusal("campaign-unknown-reference", origin, f"{where}.schemes", name)
        kind = Vsm if name == "vsm" else AssistantMedical
        known = {one.name for one in fields(kind)}
        for key, raw in given.items():
            if key not in known:
                raise refusal("campaign-unknown-reference", origin, path, key)
            if not _fits(key, raw):
                raise refusal("campaign-example-bad-answer", origin, join(path, key), str(raw))
        values = {key: date.fromisoformat(str(raw)) if key == "contract_date" else raw for key, raw in given.items()}
        made[name] = kind(**cast("dict[str, Any]", values))
    vsm, assistant = made.get("vsm"), made.get("assistant-medical")
    return Schemes(
        vsm=vsm if isinstance(vsm, Vsm) else None,
        assistant_medical=assistant if isinstance(assistant, AssistantMedical) else None,
    )


def _fits(key: str, raw: object) -> bool:
    if key == "fte":
        return raw in ("0.33", "0.5", "1")
    if key == "contract_date":
        return isinstance(raw, str) and _is_day(raw)
    return _is_count(raw) and (key != "percentile" or raw <= 100) and (key != "year" or 1 <= raw <= 99)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _value(raw: object, kind: AnswerKind) -> Value | None:
    """The answer of an answers file, « unknown » standing for null, which TOML cannot write; None when it cannot be."""
    if raw == "unknown":
        return UNKNOWN
    if kind == "check":
        return raw if isinstance(raw, bool) else None
    if kind == "count":
        return raw if _is_count(raw) else None
    if not isinstance(raw, Mapping) or not raw or set(raw) - {"done", "total", "percent"}:
        return None
    done, total, text = raw.get("done"), raw.get("total"), raw.get("percent")
    percent = None
    if text is not None:
        percent = _percent(text)
        if percent is None:
            return None
    if (done is not None and not _is_count(done)) or (total is not None and not _is_count(total)):
        return None
    if kind == "percent" and (done is not None or total is not None):
        return None
    if done is not None and total is not None and done > total:
        return None
    return Rate(done=done, total=total, percent=percent)


def _is_count(raw: object) -> TypeGuard[int]:
    return isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw <= COUNT_MAXIMUM


def _percent(text: object) -> Decimal | None:
    """A percentage is always text, so that « 80.0 » keeps its decimal."""
    if not isinstance(text, str):
        return None
    try:
        percent = Decimal(text)
    except InvalidOperation:
        return None
    return percent if percent.is_finite() and 0 <= percent <= 100 else None


def _differences(expect: Expected, result: Evaluation) -> Iterator[tuple[str, str, str]]:
    """(part of the result, expected, found) for each figure that differs."""
    for part in _PARTS:
        expected, found = getattr(expect, part), getattr(result.parts, part)
        if expected is not None and expected != found:
            yield part, str(expected), str(found)
    state = result.gates[0].state if result.gates else ""
    if expect.gate and expect.gate != state:
        yield "gate", expect.gate, state
    for name, status in expect.statuses.items():
        found_status = result.indicator(name).status
        if status != found_status:
            yield f"statuses.{name}", status, found_status
    for name, expected_euros in expect.schemes.items():
        scheme = result.scheme(name)
        euros = scheme.euros if scheme is not None and scheme.euros is not None else "unknown"
        if expected_euros != euros:
            yield f"schemes.{name}", str(expected_euros), str(euros)
