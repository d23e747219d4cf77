"""Declarations of the library as « Comparer » needs them: listed, paired, read and compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass

if TYPE_CHECKING:
    from forfait_desktop.campaigns.catalogue import Catalogue
    from forfait_desktop.domain.answers import Physician
    from forfait_desktop.domain.campaign import Campaign
    from forfait_desktop.presentation.command.case import Case
    from forfait_desktop.presentation.comparison_view import BridgeView, ComparisonView
    from forfait_desktop.presentation.wording.wording import Wording
    from forfait_desktop.storage.library import Library
    from forfait_desktop.storage.library_row import IndexRow

_OTHERS = 300
"""Declarations of other physicians that are listed, at most."""


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A declaration of the two lists, or what was received for it.

    `year` is its reference year; `name` tells its physician, and which one it is when several share year and name.
    """

    path: str
    text: str
    year: int
    received: bool = False
    name: str = ""


class CompareOffice:
    """Built by the office, which shares its library, its catalogue and its words."""

    def __init__(
        self,
        library: Callable[[], Library],
        catalogue: Callable[[], Catalogue],
        words: Callable[[], Wording],
        today: Callable[[], date],
    ) -> None:
        """Look at no file yet."""
        self._library = library
        self._catalogue = catalogue
        self._words = words
        self._today = today

    @property
    def words(self) -> Wording:
        """The sentences."""
        return self._words()

    def choices(self, path: str) -> tuple[ChoiceView, ...]:
        """The declarations, those of the physician of ``path`` first, the latest year first."""
        from forfait_desktop.presentation.home.former_years import rows_of

        rows = [row for row in self._library().rows(0, _OTHERS) if row.state != "unreadable"]
        own: tuple[IndexRow, ...] = ()
        current = next((row for row in self._rows_named(path) if str(row.path) == path), None)
        if current is not None:
            own = rows_of(self._library(), _physician(current.name, current.rpps))
        mine = {row.path for row in own}
        found = (*own, *(row for row in rows if row.path not in mine))
        names = self._names(found)
        return tuple(choice for row in found for choice in self._choices_of(row, names[row.path]))

    def _names(self, rows: tuple[IndexRow, ...]) -> dict[Path, str]:
        """The physician of each row; copies of one declaration are told apart as the library does, by their folders."""
        from forfait_desktop.presentation.home.library_view import folder_mark

        groups: dict[tuple[str, str, int], list[IndexRow]] = {}
        for row in rows:
            groups.setdefault((row.name, row.summary.programme, row.summary.year), []).append(row)
        names: dict[Path, str] = {}
        for twins in groups.values():
            name = twins[0].name or self.words.home.unnamed()
            folders = [row.path.parent.name for row in twins]
            marks = [folder_mark(folder) for folder in folders]
            if len(set(marks)) < len(twins):
                marks = [self.words.compare.folder(folder) for folder in folders]
            if len(set(marks)) < len(twins):
                marks = [f" ({number})" for number in range(1, len(twins) + 1)]
            names |= {row.path: f"{name}{mark}" for row, mark in zip(twins, marks, strict=True)}
        return names

    def _rows_named(self, path: str) -> tuple[IndexRow, ...]:
        # The search looks in the name of the folder too: no need to read the whole index to find one row.
        return self._library().rows(0, _OTHERS, Path(path).parent.name) if path else ()

    def _choices_of(self, row: IndexRow, name: str) -> tuple[ChoiceView, ...]:
        """The declaration, then its payment when one was noted."""
        estimate = self._choice(row, name)
        if row.state not in ("paid", "closed"):
            return (estimate,)
        text = self.words.compare.received_choice(row.summary.year, name)
        return estimate, ChoiceView(estimate.path, text, estimate.year, received=True, name=name)

    def _choice(self, row: IndexRow, name: str) -> ChoiceView:
        words, year = self.words, row.summary.year
        programme = "Donum" if row.summary.programme == "donum" else words.say("Forfait structure")
        return ChoiceView(str(row.path), words.compare.choice(year, programme, name), year, name=name)

    def pair(self, path: str) -> tuple[str, str]:
        """The declaration ``path`` as the second one, and what it is compared with at first; "" when there is none."""
        own = self._own(path)
        current = next((row for row in own if str(row.path) == path), None)
        if current is None:
            return "", path
        former = [row for row in own if row.summary.year < current.summary.year]
        others = [row for row in own if row.path != current.path]
        if former:
            return str(former[0].path), path
        # The first year of all: it is the one that later years are compared with.
        return (path, str(others[-1].path)) if others else ("", path)

    def former_year(self, path: Path, physician: Physician, year: int) -> int:
        """The year of the declaration that the summary proposes to compare with; 0 without any."""
        from forfait_desktop.presentation.home.former_years import latest_before, rows_of

        rows = [row for row in rows_of(self._library(), physician) if row.path != path]
        found = latest_before(rows, year)
        return found.summary.year if found is not None else 0

    def _own(self, path: str) -> tuple[IndexRow, ...]:
        from forfait_desktop.presentation.home.former_years import rows_of

        current = next((row for row in self._rows_named(path) if str(row.path) == path), None)
        return rows_of(self._library(), _physician(current.name, current.rpps)) if current is not None else ()

    def view(self, before: ChoiceView, after: ChoiceView) -> ComparisonView:
        """The comparison of two declarations, or the sentence that says why there is none."""
        from forfait_desktop.domain.comparison import compare, side
        from forfait_desktop.presentation.comparison_view import ComparisonView, comparison_view
        from forfait_desktop.storage.dossier import entry

        words = self.words
        if (before.path, before.received) == (after.path, after.received):
            return ComparisonView(problem=words.compare.same())
        cases: list[Case] = []
        for choice in (before, after):
            case = self._read(choice)
            if isinstance(case, str):
                return ComparisonView(problem=case)
            cases.append(case)
        if before.received or after.received:
            return self._paid_view((before, after), cases)
        sides = [side(case.campaign, entry(case.dossier), self._today()) for case in cases]
        return comparison_view(compare(*sides), (before.name, after.name), words)

    def _paid_view(self, choices: tuple[ChoiceView, ChoiceView], cases: list[Case]) -> ComparisonView:
        from forfait_desktop.presentation.comparison_view import ComparisonView
        from forfait_desktop.presentation.verification.paid_comparison import (
            PaidSide,
            estimate_side,
            paid_comparison,
            received_side,
        )

        sides: list[PaidSide] = []
        for choice, case in zip(choices, cases, strict=True):
            made = received_side(case, self.words) if choice.received else estimate_side(case, self.words)
            if made is None:
                return ComparisonView(problem=self.words.compare.nothing_received(choice.year))
            sides.append(made)
        if sides[0].head == sides[1].head:
            sides = [
                replace(one, head=f"{one.head}, {choice.name}") for one, choice in zip(sides, choices, strict=True)
            ]
        return paid_comparison(sides[0], sides[1], self.words)

    def received(self, year: int, amount: Decimal, after: ChoiceView) -> ComparisonView:
        """One declaration beside the amount received for another year."""
        from forfait_desktop.presentation.command.case import situation
        from forfait_desktop.presentation.comparison_view import ComparisonView, received_view

        case = self._read(after)
        if isinstance(case, str):
            return ComparisonView(problem=case)
        evaluation = situation(case, self._today(), self.words).evaluation
        return received_view(year, amount, case.campaign.year, evaluation.euros.acquired, self.words)

    def bridge(self, choice: ChoiceView) -> BridgeView | None:
        """What Donum would give for a declaration of the forfait structure; None when it cannot be asked."""
        case = self._read(choice)
        return None if isinstance(case, str) else self.bridge_of(case, self.donums(self._catalogue()))

    def bridge_of(self, case: Case, donums: tuple[Campaign, ...]) -> BridgeView | None:
        """The same for a declaration that is open."""
        from forfait_desktop.domain.bridge import can_bridge
        from forfait_desktop.presentation.comparison_view import bridge_view

        asked = [donum for donum in donums if can_bridge(case.campaign, donum)]
        return bridge_view(case, asked, self.words) if asked else None

    def donums(self, catalogue: Catalogue) -> tuple[Campaign, ...]:
        """The first Donum, and the first one with other thresholds: a year that repeats them would say nothing new."""
        years = sorted(entry.year for entry in catalogue.entries() if entry.programme == "donum")
        kept: list[Campaign] = []
        for year in years:
            try:
                donum = catalogue.campaign(f"donum-{year}")
            except ForfaitError:
                continue
            if not kept or _asks_otherwise(kept[-1], donum):
                kept.append(donum)
        return tuple(kept)

    def _read(self, choice: ChoiceView) -> Case | str:
        """The declaration, or the sentence that says why it cannot be read."""
        from forfait_desktop.presentation.command.case import CaseReader

        try:
            return CaseReader(self._catalogue()).read(Path(choice.path))
        except ForfaitError as error:
            if error.code in ("file-missing", "folder-without-dossier"):
                return self.words.compare.lost(choice.year)
            from forfait_desktop.presentation import formatting as fr

            return self.words.compare.unreadable(choice.year, fr.lower_first(self.words.errors.sentence(error)))


def _asks_otherwise(before: Campaign, after: Campaign) -> bool:
    """Whether a threshold, a minimum or points differ."""
    from forfait_desktop.domain.rule_changes import rule_changes

    codes = {change.code for one in after.indicators for change in rule_changes(before, after, one.id)}
    return bool(codes - {"question"})


def _physician(name: str, rpps: str) -> Physician:
    from forfait_desktop.domain.answers import Physician

    return Physician(name=name, rpps=rpps)
