"""From what the user types to what is stored: numbers, rates, boxes. What cannot be right is kept as typed.

Numbers accept comma, point, spaces of all kinds and « % » (ux.md 0.4). Only the digits 0 to 9 are read: full-width or
Arabic-Indic digits are refused by the sentence « Saisissez un nombre », never guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import Enum

from forfait_desktop.domain import patient_number
from forfait_desktop.domain.answers import COUNT_MAXIMUM, UNKNOWN, IndicatorAnswers, Rate, Value
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import NumberText, RateText
from forfait_desktop.presentation.wording.entry import EntryWords
from forfait_desktop.records import dataclass

MASKED = "…"
"""Kept instead of a text that has as many digits as a patient's number: such a text never reaches the disk."""

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
# Two pasted lines or cells: read as one number, « 12 » over « 34 » would become 1 234.
_SEVERAL = re.compile(r"[\t\n\r\v\f\u2028\u2029]")
_COUNT = re.compile(r"[0-9]{1,12}")
_SIGNED = re.compile(r"[-−+]?[0-9]{1,12}([.,][0-9]*)?|[-−+]?[.,][0-9]+")
_PERCENT = re.compile(r"[0-9]{1,12}([.,][0-9]{0,20})?|[.,][0-9]{1,20}")
_DATE = re.compile(r"([0-9]{1,2})[/.\- ]([0-9]{1,2})[/.\- ]([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2})")


class Problem(Enum):
    """Why a text is not the number expected."""

    NOT_NUMBER = "not-number"
    NOT_WHOLE = "not-whole"
    OUT_OF_RANGE = "out-of-range"
    PATIENT = "patient"


@dataclass(frozen=True, slots=True)
class Typed:
    """What a field stores: a value (None: nothing), and the texts kept as drafts (done, total, percent, nombre)."""

    value: Value | None = None
    drafts: Mapping[str, str] = field(default_factory=dict)


# --- numbers --------------------------------------------------------------------------------------------------


def clean(text: str) -> str:
    """The text without any space nor its final « % »."""
    bare = "".join(text.translate(_INVISIBLE).split())
    return bare.removesuffix("%")


def storable(text: str) -> str:
    """A text that a file can hold: Unicode form NFC, no half of a character, no control character but line feeds."""
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    kept = "".join(c for c in whole if c == "\n" or unicodedata.category(c) != "Cc")
    return unicodedata.normalize("NFC", kept)


def holds_patient_number(text: str) -> bool:
    """Whether a text may hold a patient's number, see `patient_number`."""
    return patient_number.holds_patient_number(text)


def parse_count(text: str) -> int | Problem:
    """A whole number from 0 to 999 999 999."""
    bare = clean(text)
    if holds_patient_number(text):
        return Problem.PATIENT
    if _SEVERAL.search(text.strip()):
        return Problem.NOT_NUMBER
    if _COUNT.fullmatch(bare):
        count = int(bare)
        return count if count <= COUNT_MAXIMUM else Problem.OUT_OF_RANGE
    if not _SIGNED.fullmatch(bare):
        return Problem.NOT_NUMBER
    if bare[0] in "-−":
        return Problem.OUT_OF_RANGE
    return parse_count(bare[1:]) if bare[0] == "+" else Problem.NOT_WHOLE


def parse_percent(text: str) -> Decimal | Problem:
    """A percentage from 0 to 100, with the decimals that were typed (« 80,0 » has one)."""
    bare = clean(text)
    if holds_patient_number(text):
        return Problem.PATIENT
    if _SEVERAL.search(text.strip()):
        return Problem.NOT_NUMBER
    if _PERCENT.fullmatch(bare):
        whole, _, decimals = bare.replace(",", ".").partition(".")
        value = Decimal(f"{int(whole or '0')}.{decimals}" if decimals else str(int(whole)))
        return value if value <= 100 else Problem.OUT_OF_RANGE
    return Problem.OUT_OF_RANGE if _SIGNED.fullmatch(bare) else Problem.NOT_NUMBER


def parse_date(text: str) -> date | None:
    """A day typed as « 31/12/2023 » (or 2023-12-31); None when the calendar has no such day."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year, iso_year, iso_month, iso_day = found.groups()
    try:
        return date(int(iso_year or year), int(iso_month or month), int(iso_day or day))
    except ValueError:
        return None


# --- fields -> values -----------------------------------------------------------------------------------------


def _kept(text: str) -> str:
    return MASKED if holds_patient_number(text) else storable(text)


def rate_from(text: RateText) -> Typed:
    """Two counts, a percentage, or part of them; a done above its total is kept as typed, both of them."""
    if text.unknown:
        return Typed(UNKNOWN)
    drafts: dict[str, str] = {}
    counts: dict[str, int | None] = {"done": None, "total": None}
    for key, typed in (("done", text.done), ("total", text.total)):
        if not clean(typed):
            continue
        count = parse_count(typed)
        if isinstance(count, Problem):
            drafts[key] = _kept(typed)
        else:
            counts[key] = count
    done, total = counts["done"], counts["total"]
    if done is not None and total is not None and done > total:
        drafts |= {"done": storable(text.done), "total": storable(text.total)}
        done = total = None
    percent = None
    if clean(text.percent):
        parsed = parse_percent(text.percent)
        if isinstance(parsed, Problem):
            drafts["percent"] = _kept(text.percent)
        else:
            percent = parsed
    empty = done is None and total is None and percent is None
    return Typed(None if empty else Rate(done, total, percent), drafts)


def percent_from(text: NumberText) -> Typed:
    """A percentage alone."""
    if text.unknown:
        return Typed(UNKNOWN)
    if not clean(text.text):
        return Typed()
    parsed = parse_percent(text.text)
    if isinstance(parsed, Problem):
        return Typed(None, {"percent": _kept(text.text)})
    return Typed(Rate(percent=parsed))


def count_from(text: NumberText) -> Typed:
    """A count."""
    if text.unknown:
        return Typed(UNKNOWN)
    if not clean(text.text):
        return Typed()
    parsed = parse_count(text.text)
    if isinstance(parsed, Problem):
        return Typed(None, {"nombre": _kept(text.text)})
    return Typed(parsed)


def choice_from(code: object) -> Typed:
    """An answer from its code: "oui", "non", "nsp", or "" when it is cleared."""
    values: dict[object, Value] = {"oui": True, "non": False, "nsp": UNKNOWN}
    return Typed(values.get(code))


# --- lists of boxes -------------------------------------------------------------------------------------------


def tick(answers: IndicatorAnswers, criterion: str, checked: bool) -> dict[str, Value]:
    """The answers after a box: ticked is true, unticked is absent; « aucun » and « je ne sais pas » are cleared."""
    kept: dict[str, Value] = {key: True for key, value in answers.items() if value is True and key != criterion}
    if checked:
        kept[criterion] = True
    return kept


def everywhere(criteria: tuple[str, ...], value: Value, checked: bool) -> dict[str, Value]:
    """The answers after « Aucune… » (false everywhere) or « Je ne sais pas encore » (null), or after its undoing."""
    return dict.fromkeys(criteria, value) if checked else {}


# --- values -> what is shown ----------------------------------------------------------------------------------


def shown_percent(value: Decimal) -> str:
    """« 66,8 », with the decimals that were typed."""
    return fr.decimal(value)


def rate_text(value: Value | None, drafts: Mapping[str, str], typed: RateText | None = None) -> RateText:
    """What the inputs of a rate show: the value in French form, the drafts as typed."""
    if value is UNKNOWN:
        before = typed or RateText()
        return RateText(before.done, before.total, before.percent, unknown=True)
    rate = value if isinstance(value, Rate) else Rate()
    return RateText(
        done=drafts.get("done", "" if rate.done is None else fr.number(rate.done)),
        total=drafts.get("total", "" if rate.total is None else fr.number(rate.total)),
        percent=drafts.get("percent", "" if rate.percent is None else shown_percent(rate.percent)),
    )


def count_text(value: Value | None, drafts: Mapping[str, str]) -> NumberText:
    """What the input of a count shows."""
    if value is UNKNOWN:
        return NumberText(unknown=True)
    number = fr.number(value) if isinstance(value, int) and not isinstance(value, bool) else ""
    return NumberText(drafts.get("nombre", number))


def percent_text(value: Value | None, drafts: Mapping[str, str]) -> NumberText:
    """What the input of a percentage alone shows."""
    if value is UNKNOWN:
        return NumberText(unknown=True)
    percent = value.percent if isinstance(value, Rate) else None
    return NumberText(drafts.get("percent", "" if percent is None else shown_percent(percent)))


# --- what is wrong, in words ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RateErrors:
    """The sentence under each input of a rate, empty when nothing is wrong."""

    done: str = ""
    total: str = ""
    percent: str = ""


def count_error(words: EntryWords, text: str) -> str:
    """What is wrong with a count kept as a draft."""
    if text == MASKED:
        return words.patient_number()
    match parse_count(text):
        case Problem.NOT_WHOLE:
            return words.not_whole()
        case Problem.OUT_OF_RANGE:
            return words.count_range()
        case Problem.PATIENT:
            return words.patient_number()
        case _:
            return words.not_number()


def percent_error(words: EntryWords, text: str) -> str:
    """What is wrong with a percentage kept as a draft."""
    if text == MASKED:
        return words.patient_number()
    match parse_percent(text):
        case Problem.OUT_OF_RANGE:
            return words.rate_range()
        case Problem.PATIENT:
            return words.patient_number()
        case _:
            return words.not_number()


def rate_errors(
    words: EntryWords,
    value: Value | None,
    drafts: Mapping[str, str],
    labels: tuple[str, str],
    exact_differs: str = "",
) -> RateErrors:
    """What is wrong with a rate: drafts, half of it, or two entries that disagree (`exact_differs`: « 7,4 % »)."""
    rate = value if isinstance(value, Rate) else Rate()
    done = total = percent = ""
    if "done" in drafts and "total" in drafts:
        first, second = parse_count(drafts["done"]), parse_count(drafts["total"])
        if isinstance(first, int) and isinstance(second, int):
            return RateErrors(done=words.done_over_total(first, second), percent=_percent_part(words, drafts))
    if "done" in drafts:
        done = count_error(words, drafts["done"])
    elif rate.done is None and rate.total is not None and rate.percent is None:
        done = words.half(labels[0])
    if "total" in drafts:
        total = count_error(words, drafts["total"])
    elif rate.total is None and rate.done is not None and rate.percent is None:
        total = words.half(labels[1])
    percent = _percent_part(words, drafts)
    if not percent and exact_differs and rate.percent is not None and rate.done is not None and rate.total is not None:
        typed = fr.with_percent(shown_percent(rate.percent))
        percent = words.disagree(rate.done, rate.total, exact_differs, typed)
    return RateErrors(done, total, percent)


def _percent_part(words: EntryWords, drafts: Mapping[str, str]) -> str:
    return percent_error(words, drafts["percent"]) if "percent" in drafts else ""
