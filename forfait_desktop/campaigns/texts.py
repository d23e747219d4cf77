"""Every text of a campaign, found by walking it: what is blank, not in French, or says « non publié ».

A new field of the campaign is walked without a line here; ids, addresses and words of the format are left out by name.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from typing import Final

from forfait_desktop.campaigns.source_file import join, refusal
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass

_NOT_TEXTS: Final = frozenset(
    {
        *("id", "kind", "programme", "state", "volet", "behind", "required", "group", "indicator", "indicators"),
        *("criterion", "sources", "need", "declared", "denominator", "confidence", "address", "key", "name", "profile"),
        *("exclusive", "requires", "gate", "excluded", "fte", "expect", "answers", "applicability", "schemes"),
    }
)
_TITLES_OF_OTHERS: Final = "sources."
"""What a source is called is quoted, in whatever language it is written."""

_WORD: Final = re.compile(r"[a-zà-ÿœ]+", re.IGNORECASE)
_ENGLISH: Final = frozenset(
    _WORD.findall("the and of to your is are with for this that not must please from by or be has have when only date")
)
_FRENCH: Final = frozenset(
    _WORD.findall(
        "le la les l de des d du un une et est à au aux en pour par sur ne n pas vous votre vos ce c ces cette que qu "
        "qui s dans ou si sans plus il elle on se sont"
    )
)
_MARK: Final = re.compile(r"\b(?:TO[D]O|TBD|FIX[M]E|XXX|lorem ipsum|à traduire|to translate)\b|\?{3}", re.IGNORECASE)
_NOT_PUBLISHED: Final = re.compile(r"non publiée?s?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its dotted path; `required`: the field has no default, or the text is an item of a list."""

    where: str
    text: str
    required: bool


def texts_of(campaign: Campaign) -> Iterator[Text]:
    """Every text that a person reads, in the order of the classes."""
    yield from _walk(campaign, "", required=True)


def text_faults(campaign: Campaign, origin: str) -> Iterator[ForfaitError]:
    """`campaign-incomplete` for a blank text, `campaign-untranslated` for one that is not in French."""
    for one in texts_of(campaign):
        if one.required and not one.text.strip():
            yield refusal("campaign-incomplete", origin, one.where)
        elif not one.where.startswith(_TITLES_OF_OTHERS) and is_untranslated(one.text):
            yield refusal("campaign-untranslated", origin, one.where, one.text)


def is_untranslated(text: str) -> bool:
    """Whether a text is a mark left for later, or reads as English: two of its small words, and more than French ones.

    Names of products and acronyms carry none of these words, so that they are never taken for a fault.
    """
    if _MARK.search(text):
        return True
    words = [word.lower() for word in _WORD.findall(text)]
    english = sum(1 for word in words if word in _ENGLISH)
    return english >= 2 and english > sum(1 for word in words if word in _FRENCH)


def unpublished_texts(campaign: Campaign) -> Iterator[Text]:
    """Every text that says « non publié », but for the examples; the list `missing` whole."""
    for one in texts_of(campaign):
        if one.where.startswith("examples."):
            continue
        if one.where.startswith("missing.") or _NOT_PUBLISHED.search(one.text):
            yield one


def _walk(value: object, where: str, *, required: bool) -> Iterator[Text]:
    if isinstance(value, str):
        yield Text(where, value, required)
    elif isinstance(value, tuple):
        for position, item in enumerate(value, start=1):
            yield from _walk(item, join(where, _name(item, position)), required=True)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _walk(item, join(where, key), required=True)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            # `sources` is a list of ids in a figure, and the list of the sources in a campaign.
            if field.name not in _NOT_TEXTS or (isinstance(inner, tuple) and _are_records(inner)):
                needed = field.default is dataclasses.MISSING
                yield from _walk(inner, join(where, field.name), required=needed)


def _are_records(items: tuple[object, ...]) -> bool:
    return any(dataclasses.is_dataclass(item) for item in items)


def _name(item: object, position: int) -> str:
    """How a path calls an item of a list: its id, its name, or its position."""
    for attribute in ("id", "name", "key", "kind"):
        found = getattr(item, attribute, None)
        if isinstance(found, str):
            return found
    return str(position)
