"""What « Mode présentation » hides in a text and in a view: see `veil`."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

HIDDEN: Final = "•••"

_NUMBER = r"[+−-]?\d(?:[\d\u00a0\u202f.,]*\d)?"
_AMOUNT = re.compile(
    rf"{_NUMBER}(?=[\u00a0\u202f ]?(?:€|euros?\b))|(?<=€){_NUMBER}|(?<=€[\u00a0\u202f ]){_NUMBER}"
    rf"|{_NUMBER}(?=[\u00a0\u202f -]points?\b)"
)
# « 0 sur 40 points », « de 571 à 632 points », « 132 points sur 150 »: the number beside a hidden one is an amount too.
_BEFORE = re.compile(rf"{_NUMBER}(?=(?:\u00a0| )(?:sur|à|et|ou|of|to|and|or|→|/) {HIDDEN})")
_AFTER = re.compile(rf"({HIDDEN}[\u00a0 ](?:points?|€) (?:sur|of|/) ){_NUMBER}")
# « 0 point », « 1,5 point »: the singular would tell that the amount is small.
_SINGULAR = re.compile(rf"(?<={HIDDEN}[\u00a0\u202f ])point\b")
_BARE = re.compile(rf"\s*{_NUMBER}\s*(?:/\s*{_NUMBER}\s*)?")

_BARE_FIELDS: Final = frozenset({"amount", "subtotal", "points"})
"""Fields that hold an amount without its unit: « 280/280 », « 40 »."""
_KEPT: Final = frozenset(
    {
        "id", "page", "page_id", "field_id", "key", "indicator", "path", "kind", "code", "last_change_page", "rules",
        "prepared_by", "prepared_on", "options", "copied",
    }
)  # fmt: skip
"""Ids, and what is typed in a field: it goes back to the declaration as it is shown."""
_TYPED: Final[dict[str, tuple[str, ...]]] = {
    "RateText": ("done", "total", "percent"),
    "NumberText": ("text",),
    "SchemeFieldView": ("text", "placeholder"),
    "DetailView": ("text",),
    "CopyRowView": ("value",),
    "HeaderView": ("bar_maximum",),
}


class Veiling:
    """Hides the names known so far.

    Args:
        numbers: each name, and the number of its physician.
        others: names of other people, hidden without a number.
        label: what stands for the n-th physician.
    """

    def __init__(self, numbers: Mapping[str, int], others: frozenset[str], label: Callable[[int], str]) -> None:
        self._numbers = dict(numbers)
        self._label = label
        self._names = _any_of({*numbers, *others})

    def text(self, text: str) -> str:
        """A text without any known name nor any amount."""
        return self._without_amounts(self._names.sub(self._stand_in, text))

    def value(self, value: Any) -> Any:
        """A view, or what one is made of, with every text hidden but ids and what is typed in a field."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, tuple | list):
            return type(value)(self.value(one) for one in value)
        if isinstance(value, dict):
            return {key: self.value(one) for key, one in value.items()}
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self._dataclass(value)
        return value

    def _dataclass(self, view: Any) -> Any:
        kept = _TYPED.get(type(view).__name__, ())
        changed: dict[str, object] = {}
        for field in dataclasses.fields(view):
            if field.name in _KEPT or field.name in kept or not field.init:
                continue
            before = getattr(view, field.name)
            after = self.value(before)
            if field.name in _BARE_FIELDS and isinstance(after, str) and _BARE.fullmatch(after):
                after = HIDDEN
            if after is not before and after != before:
                changed[field.name] = after
        if hasattr(view, "bar_maximum"):
            # Bars would tell the amounts by their lengths, and the stacked one by its value.
            changed.update(segments=(), bar_value=0)
        if hasattr(view, "cascade"):
            changed["cascade"] = ()
        return dataclasses.replace(view, **changed) if changed else view

    def _without_amounts(self, text: str) -> str:
        hidden = _AMOUNT.sub(HIDDEN, text)
        if hidden is text or HIDDEN not in hidden:
            return hidden
        return _SINGULAR.sub("points", _BEFORE.sub(HIDDEN, _AFTER.sub(rf"\1{HIDDEN}", hidden)))

    def _stand_in(self, found: re.Match[str]) -> str:
        number = self._numbers.get(" ".join(found[0].split()))
        return self._label(number) if number else HIDDEN


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """The longest names first; spaces of any kind between their words; never inside another word."""
    ordered = sorted(names, key=len, reverse=True)
    told = "|".join(r"\s+".join(re.escape(word) for word in name.split()) for name in ordered)
    return re.compile(rf"(?<!\w)(?:{told})(?!\w)" if told else r"(?!)")
