"""Reads rates out of pasted lines (ux.md E07): names and percentages, from amelipro, a mail or a spreadsheet.

Nothing is guessed: a line gives a rate only when it names one téléservice and holds one percentage. The text itself is
kept nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from forfait_desktop.domain.patient_number import holds_patient_number
from forfait_desktop.records import dataclass

MAXIMUM_LINES = 200
"""Longer pastes are no screen of rates: the rest is not read."""

LineState = Literal["read", "unknown", "ambiguous", "twice", "no-number", "several", "threshold", "out-of-range"]
"""`unknown` names nothing known, `ambiguous` several rates; `twice`: another line gives the same rate; `threshold`:
its only percentage is what is asked for, not what was done."""

# Thousands are taken whole: of « 1 050 % », « 050 % » would be a rate.
_NUMBER = re.compile(
    r"(?<![\w.,])([-−]?(?:[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?)[^\S\n]*"
    r"(%|p\.?\s?cent\b|pour\s?cent\b)?(?![\w])",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"\s")
_RANGE = re.compile(r"(?<![0-9])[0-9]{1,3}(?:[.,][0-9]+)?\s*(?:%\s*)?(?:à|et|ou|-|−|–|—)\s*\Z")
_THRESHOLD = re.compile(r"(?:\b(?:seuil|objectif|cible|minimum|au moins)\b|[≥≤<>])[^0-9]*\Z", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_MINUS = ("-", "−")
_SHORTEST = 3
_TOP = 100


@dataclass(frozen=True, slots=True)
class RateName:
    """A rate that a line may name: the id of its field and everything it is called."""

    key: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line as understood. `key` and `percent` (with a point) only when it is read."""

    text: str
    state: LineState
    key: str = ""
    percent: str = ""


@dataclass(frozen=True, slots=True)
class PastedRates:
    """The lines that say something; `patient`: a number of 13 digits or more was there, so nothing at all is read."""

    lines: tuple[PastedLine, ...] = ()
    patient: bool = False

    @property
    def read(self) -> tuple[PastedLine, ...]:
        """The lines that can be used."""
        return tuple(line for line in self.lines if line.state == "read")


def read_rates(text: str, known: Sequence[RateName]) -> PastedRates:
    """Understand pasted lines, one by one."""
    lines = text.splitlines()
    # The columns of a table are apart: four years in its headings would be a number of sixteen digits.
    if any(holds_patient_number(cell) for line in lines for cell in line.split("\t")):
        return PastedRates(patient=True)
    rows = [line.strip() for line in lines[:MAXIMUM_LINES] if line.strip()]
    phrases = [(one.key, phrase) for one in known for phrase in _phrases(one.names)]
    words = _own_words(phrases)
    found = [_read(row, phrases, words) for row in rows]
    keys = [line.key for line in found if line.state == "read"]
    return PastedRates(
        tuple(
            PastedLine(line.text, "twice") if line.state == "read" and keys.count(line.key) > 1 else line
            for line in found
        )
    )


def plain(text: str) -> str:
    """Lower case, without accents, one space between words: « Arrêt de travail (AAT) » is « arret de travail aat »."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^a-z0-9]+", " ", bare).split())


def _phrases(names: Sequence[str]) -> Iterator[str]:
    """What a line may say for a rate: each name whole, without its brackets, and what the brackets hold."""
    found: dict[str, None] = {}
    for name in names:
        parts = (name, _IN_BRACKETS.sub(" ", name), *_IN_BRACKETS.findall(name))
        found.update((plain(part), None) for part in parts)
    yield from (phrase for phrase in found if len(phrase) >= _SHORTEST)


def _own_words(phrases: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Word → the only rate whose names hold it."""
    owners: dict[str, set[str]] = {}
    for key, phrase in phrases:
        for word in phrase.split():
            owners.setdefault(word, set()).add(key)
    return {word: min(keys) for word, keys in owners.items() if len(keys) == 1 and len(word) > _SHORTEST}


def _read(row: str, phrases: Sequence[tuple[str, str]], words: Mapping[str, str]) -> PastedLine:
    said = f" {plain(row)} "
    hits = [(key, phrase) for key, phrase in phrases if f" {phrase} " in said]
    # « arrêt de travail » inside « arrêt de travail AAT » is the same name; of two rates, the longer one wins then.
    best = [
        (key, phrase)
        for key, phrase in hits
        if not any(phrase != other and f" {phrase} " in f" {other} " for _, other in hits)
    ]
    keys = {key for key, _ in best}
    if not keys:
        return PastedLine(row, "unknown")
    # « Protocole de soins et grossesse 85 % »: a word that only another rate has is enough to doubt.
    keys |= {words[word] for word in said.split() if word in words}
    if len(keys) > 1:
        return PastedLine(row, "ambiguous")
    return _rate(row, keys.pop())


def _rate(row: str, key: str) -> PastedLine:
    """The one percentage of a line that names the rate `key`."""
    numbers = list(_NUMBER.finditer(row))
    chosen = [number for number in numbers if number[2]] or numbers
    if not chosen:
        return PastedLine(row, "no-number")
    value = chosen[0][1]
    before = row[: chosen[0].start()]
    # Two columns « 410 100 % » look like a number of six digits: neither is guessed.
    if len(chosen) > 1 or _GROUPED.search(value) or _RANGE.search(before + value[0].strip("0123456789")):
        return PastedLine(row, "several")
    if _THRESHOLD.search(before):
        return PastedLine(row, "threshold")
    value = value.replace(",", ".")
    if value.startswith(_MINUS) or float(value) > _TOP:
        return PastedLine(row, "out-of-range")
    return PastedLine(row, "read", key, value)
