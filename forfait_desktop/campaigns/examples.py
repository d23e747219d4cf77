"""The examples of a campaign file: answers, what they give, and where that number comes from.

They are written from the documents, before any evaluation; a file whose own examples do not come out is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Literal, TypeGuard, cast

from forfait_desktop.campaigns.source_file import join, refusal
from forfait_desktop.campaigns.totals import profile_of
from forfait_desktop.domain.answers import COUNT_MAXIMUM, UNKNOWN, Entry, Rate, Value
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
        known = {criterion.id for criterion in criteria_of(indicator)}
        values: dict[str, Value] = {}
        for criterion_id, raw in given.items():
            if criterion_id not in known:
                raise refusal("campaign-unknown-reference", origin, path, criterion_id)
            value = _value(raw, answer_kind(indicator.rule, criterion_id))
            if value is None:
                raise refusal("campaign-example-bad-answer", origin, join(path, criterion_id), str(raw))
            values[criterion_id] = value
        answers[indicator_id] = values
    for name, choice in example.applicability.items():
        if choice not in ("kept", "set-aside") or name not in {one.id for one in campaign.indicators}:
            raise refusal("campaign-unknown-reference", origin, f"{where}.applicability", f"{name} = {choice}")
    try:
        profile = profile_of(example.profile)
    except (KeyError, TypeError) as error:
        raise refusal("campaign-unknown-profile-key", origin, f"{where}.profile", str(error.args[0])) from error
    applicability = cast("Mapping[str, Literal['kept', 'set-aside']]", example.applicability)
    return Entry(answers=answers, applicability=applicability, profile=profile)


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
