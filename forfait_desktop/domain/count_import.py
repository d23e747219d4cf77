"""A table of counts exported by another program: which column is what, which row is which line, and who it may name.

Pure: a table is texts. Nothing here keeps a value: the caller keeps the counts that it was told to, and nothing else.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Literal

from forfait_desktop.domain.campaign import Campaign, Criterion, Indicator, answer_kind, criteria_of
from forfait_desktop.domain.identities import days_in, folded, is_given_name, is_person
from forfait_desktop.domain.patient_number import holds_patient_number, name_holds_patient_number
from forfait_desktop.records import dataclass

ColumnRole = Literal["label", "done", "total", "percent"]
"""What a column holds. A plain count is read in « done »."""

ROLES: tuple[ColumnRole, ...] = ("label", "done", "total", "percent")

Identity = Literal["number", "birth-date", "name"]
"""Why a table is refused."""

_HEADS: dict[ColumnRole, tuple[str, ...]] = {
    "percent": ("taux", "%", "pourcent", "pct", "part "),
    "total": ("denominateur", "total", "eligible", "factures", "sur ", "attendu", "population"),
    "done": ("numerateur", "realise", "nombre", "nb", "effectue", "dematerialise", "compte", "quantite", "valeur"),
    "label": ("indicateur", "libelle", "intitule", "rubrique", "service", "acte", "ligne", "designation"),
}
_NUMBER = re.compile(r"[-−+]?[0-9][0-9 .,\u00a0\u202f]*%?")
_SCIENTIFIC = re.compile(r"[0-9][.,][0-9]+E\+1[234]", re.IGNORECASE)
"""What a spreadsheet writes in place of a number of 13 digits or more."""
_DAY_ALONE = re.compile(r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}")
_SMALL_WORDS = "de du des la le les un une et ou en au aux a l d par pour sur dans avec taux nombre"
_SMALL = frozenset(_SMALL_WORDS.split())
_PEOPLE = 2
"""So many different names of persons are a list of persons; one may be that of the physician or of the vendor."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a row goes: a criterion of a line."""

    indicator: str
    criterion: str


@dataclass(frozen=True, slots=True)
class Columns:
    """The number of the column of each role, from 0; None where there is none."""

    label: int | None = None
    done: int | None = None
    total: int | None = None
    percent: int | None = None

    def of(self, role: ColumnRole) -> int | None:
        """The column of a role."""
        return {"label": self.label, "done": self.done, "total": self.total, "percent": self.percent}[role]

    @property
    def has_numbers(self) -> bool:
        """Whether something can be read."""
        return self.done is not None or self.total is not None or self.percent is not None


def layout_key(headings: Sequence[str]) -> str:
    """What tells one layout from another: SHA-256 of its headings, case and accents aside."""
    return hashlib.sha256("\n".join(folded(one) for one in headings).encode("utf-8")).hexdigest()


def label_key(label: str) -> str:
    """What a row is remembered by: a digest, so that no text of a file is ever stored."""
    return hashlib.sha256(folded(label).encode("utf-8")).hexdigest()[:16]


# --- who it names -----------------------------------------------------------------------------------------------------


def identity_in(rows: Sequence[Sequence[str]], year: int, known: Collection[str] = ()) -> Identity | None:
    """Why the values look like patients' identities; None when they do not. Headings are no values: leave them out.

    A matricule: 13 digits or more in a cell, separators aside. A birth: a day more than two years away from the
    reference year; days of that year are those of periods. Names: two different cells that name a person, or two given
    names in one column.

    Args:
        rows: the cells, without the headings.
        year: the reference year of the campaign.
        known: folded words that name no patient (`vocabulary`).
    """
    for row in rows:
        for cell in row:
            if _is_matricule(cell):
                return "number"
    people: set[str] = set()
    given: dict[int, set[str]] = {}
    for row in rows:
        if _row_names(row, known):
            people.add(" ".join(folded(cell) for cell in row))
        for number, cell in enumerate(row):
            if any(abs(day.year - year) > 2 for day in days_in(cell)):
                return "birth-date"
            if is_person(cell, known):
                people.add(folded(cell))
            elif is_given_name(cell):
                given.setdefault(number, set()).add(folded(cell))
    if len(people) >= _PEOPLE or any(len(names) >= _PEOPLE for names in given.values()):
        return "name"
    return None


def sheet_identity(
    name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], year: int, known: Collection[str] = ()
) -> Identity | None:
    """Why a whole sheet looks like a list of patients; see `identity_in`.

    A file without headings has its first row in their place: with a figure or a day of its own there, it is values.
    """
    if name_holds_patient_number(name) or any(_is_matricule(heading) for heading in headings):
        return "number"
    bare = any(is_number(cell) or _DAY_ALONE.fullmatch(cell.strip()) for cell in headings)
    return identity_in((headings, *rows) if bare else rows, year, known)


def _is_matricule(cell: str) -> bool:
    return holds_patient_number(cell) or _SCIENTIFIC.fullmatch(cell.strip()) is not None


def _row_names(row: Sequence[str], known: Collection[str]) -> bool:
    """« MARTIN » beside « Claire »: a name in two cells."""
    return any(
        (is_given_name(first) or is_given_name(second)) and is_person(f"{first} {second}", known)
        for first, second in pairwise(row)
        if first and second
    )


def vocabulary(campaign: Campaign) -> frozenset[str]:
    """The words of the lines and of their criteria, folded."""
    words: set[str] = set()
    for line in campaign.indicators:
        for text in _names(line):
            words.update(_words(text))
        for criterion in criteria_of(line):
            for text in (criterion.label, criterion.short, criterion.done_label, criterion.total_label):
                words.update(_words(text))
    return frozenset(words)


# --- which column -----------------------------------------------------------------------------------------------------


def propose_columns(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """What each column seems to hold, by its heading then by what it holds. A proposal: the user decides."""
    found: dict[ColumnRole, int] = {}
    heads = [folded(one) for one in headings]
    shares = [_number_share(rows, number) for number in range(len(headings))]
    for role in ("percent", "total", "done"):
        for number, head in enumerate(heads):
            if number in found.values() or shares[number] < 0.5:
                continue
            if any(word in f"{head} " for word in _HEADS[role]):
                found[role] = number
                break
    texts = [number for number, share in enumerate(shares) if share < 0.5 and number not in found.values()]
    named = [number for number in texts if any(word in heads[number] for word in _HEADS["label"])]
    if named or texts:
        found["label"] = (named or texts)[0]
    if not {"done", "total", "percent"} & found.keys():
        numbers = [number for number, share in enumerate(shares) if share >= 0.5 and number not in found.values()]
        found |= dict(zip(("done", "total"), numbers, strict=False))
    return Columns(found.get("label"), found.get("done"), found.get("total"), found.get("percent"))


def _number_share(rows: Sequence[Sequence[str]], number: int) -> float:
    cells = [row[number].strip() for row in rows if number < len(row) and row[number].strip()]
    return sum(_NUMBER.fullmatch(cell) is not None for cell in cells) / len(cells) if cells else 0.0


def is_number(text: str) -> bool:
    """Whether a cell holds a number, with or without « % »."""
    return _NUMBER.fullmatch(text.strip()) is not None


# --- which line -------------------------------------------------------------------------------------------------------


def targets(campaign: Campaign) -> tuple[tuple[Indicator, Criterion], ...]:
    """Every criterion that is a number, in the order of the campaign: rates, percentages, counts; never a « oui »."""
    return tuple(
        (line, criterion)
        for line in campaign.indicators
        for criterion in criteria_of(line)
        if answer_kind(line.rule, criterion.id) != "check"
    )


def propose_target(campaign: Campaign, label: str) -> Target | None:
    """The criterion that a row seems to be about; None when none does, or when two do as well."""
    wanted = _words(label)
    if not wanted:
        return None
    best: list[tuple[float, Target]] = []
    for line, criterion in targets(campaign):
        names = [*_names(line), criterion.label, criterion.short, criterion.unit, criterion.units]
        if len([one for one in criteria_of(line) if answer_kind(line.rule, one.id) != "check"]) > 1:
            # A line of several counts: its own name does not tell which one.
            names = [f"{criterion.short or criterion.label}"]
        score = max((_likeness(wanted, _words(name)) for name in names if name), default=0.0)
        if score >= 0.5:
            best.append((score, Target(line.id, criterion.id)))
    best.sort(key=lambda one: -one[0])
    if not best or (len(best) > 1 and best[0][0] == best[1][0]):
        return None
    return best[0][1]


def _names(line: Indicator) -> tuple[str, ...]:
    return (line.title, line.short, line.id.replace("-", " "))


def _words(text: str) -> frozenset[str]:
    found = re.findall(r"[a-z0-9]+", folded(text).replace("'", " "))
    return frozenset(word.rstrip("s") if len(word) > 3 else word for word in found if word not in _SMALL)


def _likeness(first: frozenset[str], second: frozenset[str]) -> float:
    """Words in common over the words of the shorter one, a little less when the longer one says more."""
    if not first or not second:
        return 0.0
    common = len(first & second)
    return common / min(len(first), len(second)) * 0.8 + common / max(len(first), len(second)) * 0.2
