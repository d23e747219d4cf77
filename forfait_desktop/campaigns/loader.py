"""A campaign file, from its bytes to a frozen `Campaign` that can be trusted.

`decoding` reads a file in which everything is as it should be. Any other goes to pydantic, which validates into the
classes of `domain.campaign` (they know nothing of it: unknown keys are refused, types are strict) and tells what is
wrong; it is imported then only, since it takes longer to load than a campaign to read. Then come the references, the
control totals and the examples of the file. The first fault refuses the file; `problems_of` gives them all, for the
command `check`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from forfait_desktop.campaigns.decoding import decode_campaign
from forfait_desktop.campaigns.examples import failing_examples, unreadable_examples
from forfait_desktop.campaigns.references import reference_faults
from forfait_desktop.campaigns.source_file import digest, item_path, join, json_ready, read_tree, refusal
from forfait_desktop.campaigns.texts import text_faults
from forfait_desktop.campaigns.totals import total_faults
from forfait_desktop.decoding import UnexpectedError
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.errors import ForfaitError

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError
    from pydantic_core import ErrorDetails

__all__ = ["digest", "parse_campaign", "problems_of"]

_RULES = {
    "checklist": "ChecklistRule",
    "rate": "RateRule",
    "mean": "MeanRule",
    "counts": "CountsRule",
    "tiers": "TiersRule",
    "bundle": "BundleRule",
}
_SCHEMES = {"vsm": "VsmScheme", "assistant-medical": "AssistantScheme"}
_UNIONS = (_RULES, _SCHEMES)
"""Kind written in the file → class, as pydantic names it in the path of an error inside a union."""

_EXPECTED = {
    "string": "text",
    "bool": "boolean",
    "int": "integer",
    "decimal": "number",
    "date": "date",
    "tuple": "list",
    "dict": "table",
    "mapping": "table",
    "dataclass": "table",
    "literal": "choice",
}
"""First word of pydantic's error type → what was expected, for the sentence."""


Stage = Callable[[Campaign, str], Iterable[ForfaitError]]
"""A check of a campaign that could be read: it, what the user calls the file → the faults."""

_STATIC: Sequence[Stage] = (reference_faults, unreadable_examples)
_STAGES: Sequence[Stage] = (*_STATIC, text_faults, total_faults, failing_examples)


@cache
def _adapter() -> TypeAdapter[tuple[Campaign]]:
    from pydantic import ConfigDict, TypeAdapter

    # A one-item tuple takes a configuration and hands it down; a TypeAdapter of a dataclass itself refuses one, and
    # setting `__pydantic_config__` on the classes would tie the domain to pydantic.
    return TypeAdapter(tuple[Campaign], config=ConfigDict(extra="forbid", strict=True))


def parse_campaign(data: bytes, *, origin: str, verified: bool = False) -> Campaign:
    """Read a campaign file.

    Args:
        data: the bytes of the file.
        origin: what the user calls it, for the sentence of a refusal.
        verified: these very bytes were accepted before (a dossier recorded their digest): the control totals and the
            examples, two thirds of the work, are not evaluated again. Structure and references always are.

    Raises:
        ForfaitError: the first fault, with `file`, `where` (dotted path) and `value`.
    """
    campaign, faults = problems_of(data, origin=origin, stages=_STATIC if verified else _STAGES)
    if faults:
        raise faults[0]
    if campaign is None:
        raise refusal("campaign-wrong-type", origin, "", expected="table")
    return campaign


def problems_of(
    data: bytes, *, origin: str, stages: Sequence[Stage] = _STAGES
) -> tuple[Campaign | None, Sequence[ForfaitError]]:
    """Every fault of a campaign file that can be told at once, and the campaign as far as it could be read.

    A stage is not begun when the one before it found a fault: references need a structure, totals need references.
    """
    try:
        tree = read_tree(data, origin)
    except ForfaitError as error:
        return None, (error,)
    campaign: Campaign | None
    try:
        campaign = decode_campaign(tree)
    except UnexpectedError:
        campaign, faults = _validated(tree, origin)
        if campaign is None or faults:
            return None, faults
    for stage in stages:
        if faults := tuple(stage(campaign, origin)):
            return campaign, faults
    return campaign, ()


def _validated(tree: Mapping[str, object], origin: str) -> tuple[Campaign | None, tuple[ForfaitError, ...]]:
    """What pydantic says of a tree: the campaign, or the faults of its structure."""
    from pydantic import ValidationError

    try:
        text = json.dumps([json_ready(tree, origin)])
    except ForfaitError as error:
        return None, (error,)
    except RecursionError:
        # Dotted keys nest without brackets, deeper than the parser itself would recurse.
        return None, (refusal("campaign-bad-toml", origin, "", line=0, column=0),)
    try:
        (campaign,) = _adapter().validate_json(text)
    except ValidationError as error:
        return None, _structure_faults(error, tree, origin)
    return campaign, tuple(_misplaced_dates(tree, campaign, origin))


def _structure_faults(error: ValidationError, tree: Mapping[str, object], origin: str) -> tuple[ForfaitError, ...]:
    faults: dict[tuple[str, str], ForfaitError] = {}
    for details in error.errors(include_url=False, include_context=False):
        fault = _structure_fault(details, tree, origin)
        if fault is not None:
            # Two members of a union complain about the same value: one sentence is enough.
            faults.setdefault((fault.code, str(fault.params["where"])), fault)
    return tuple(faults.values())


def _structure_fault(details: ErrorDetails, tree: Mapping[str, object], origin: str) -> ForfaitError | None:
    where, value, relevant = _resolve(details["loc"][1:], tree)
    if not relevant:
        return None
    kind = details["type"]
    if kind == "unexpected_keyword_argument":
        return refusal("campaign-unknown-key", origin, where, str(details["loc"][-1]))
    if kind == "missing":
        return refusal("campaign-missing-key", origin, where, str(details["loc"][-1]))
    expected = _EXPECTED.get(kind.partition("_")[0], "")
    return refusal("campaign-wrong-type", origin, where, _short(value), expected=expected)


def _resolve(loc: Sequence[int | str], tree: Mapping[str, object]) -> tuple[str, object, bool]:
    """The dotted path of an error, the value there, and whether it speaks of the kind of rule that was written."""
    here: object = tree
    where = ""
    for position, part in enumerate(loc):
        if isinstance(here, Mapping):
            if kinds := next((one for one in _UNIONS if part in one.values()), None):
                kind = here.get("kind")
                if kind in kinds and kinds[str(kind)] != part:
                    return where, here, False
                if kind not in kinds:
                    return join(where, "kind"), kind, True
                continue
            where = join(where, part)
            here = here.get(str(part))
        elif isinstance(here, list) and isinstance(part, int) and part < len(here):
            here = here[part]
            where = item_path(where, part, here)
        else:
            # The name of a union's member ("str", "bool"), or a step into a value that has no inside.
            return where, here, position == len(loc) - 1 or not isinstance(here, Mapping | list)
    return where, here, True


def _misplaced_dates(raw: object, built: object, origin: str, where: str = "") -> Iterator[ForfaitError]:
    """A date where a text is expected, or between quotes where a date is: JSON cannot tell one from the other."""
    if isinstance(raw, Mapping):
        for key, value in raw.items():
            inside = built[key] if isinstance(built, Mapping) else getattr(built, key)
            yield from _misplaced_dates(value, inside, origin, join(where, key))
    elif isinstance(raw, list) and isinstance(built, Sequence):
        for index, (value, inside) in enumerate(zip(raw, built, strict=True)):
            yield from _misplaced_dates(value, inside, origin, item_path(where, index, value))
    elif isinstance(raw, date) != isinstance(built, date):
        expected = "text" if isinstance(raw, date) else "date"
        yield refusal("campaign-wrong-type", origin, where, str(raw), expected=expected)


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 80 else text[:79] + "…"
