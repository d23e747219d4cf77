"""Earlier declarations of the same physician: found in the library, read, and carried over into a new one."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from forfait_desktop.domain.answers import Physician
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.carryover import CarryOver, Former, Proof, carried, carry_over
from forfait_desktop.presentation.command.case import Case
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.home.carryover_view import CarryOverView, carryover_view
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord
from forfait_desktop.storage.filesystem import is_file
from forfait_desktop.storage.library import Library
from forfait_desktop.storage.library_row import IndexRow, folded

_TITLES = frozenset({"dr", "dr.", "docteur", "docteure", "pr", "pr.", "professeur", "professeure"})
_ROWS = 200


def normalised(name: str) -> tuple[str, ...]:
    """What is the same in « Dr Claire MARTIN » and « martin claire »: words without accents nor title, sorted."""
    words = folded(name).replace("-", " ").split()
    return tuple(sorted(word for word in words if word not in _TITLES))


def is_same_physician(name: str, rpps: str, physician: Physician) -> bool:
    """By RPPS number when both have one, otherwise by name."""
    if rpps and physician.rpps:
        return rpps == physician.rpps
    words = normalised(physician.name)
    return bool(words) and normalised(name) == words


def rows_of(library: Library, physician: Physician) -> tuple[IndexRow, ...]:
    """The readable declarations of a physician, the latest year first."""
    found: dict[Path, IndexRow] = {}
    searches = [physician.rpps, " ".join(normalised(physician.name))]
    for search in searches:
        if search:
            for row in library.rows(0, _ROWS, search):
                found[row.path] = row
    kept = [
        row for row in found.values() if row.state != "unreadable" and is_same_physician(row.name, row.rpps, physician)
    ]
    return tuple(sorted(kept, key=lambda row: (-row.summary.year, str(row.path))))


def latest_before(rows: Sequence[IndexRow], year: int) -> IndexRow | None:
    """The declaration of the latest year before `year`; None when there is none."""
    return next((row for row in sorted(rows, key=lambda row: -row.summary.year) if row.summary.year < year), None)


class FormerYear:
    """An earlier declaration, and what a new one takes from it.

    Args:
        case: the earlier declaration, read.
        path: its `dossier.forfait`.
        campaign: the campaign of the new one.
    """

    def __init__(self, case: Case, path: Path, campaign: Campaign) -> None:
        self.path = path
        self.year = case.campaign.year
        self.physician = case.dossier.physician
        self._dossier = case.dossier
        self._campaign = campaign
        self._former = former_of(case)
        self._carry: CarryOver = carry_over(self._former, campaign)

    @property
    def to_confirm(self) -> tuple[str, ...]:
        """Ids of the lines that have a « Reprendre »."""
        return tuple(line.id for line in self._carry.of_group("confirm"))

    def view(self, chosen: frozenset[str], words: Wording) -> CarryOverView:
        """The page, with the lines chosen so far."""
        return carryover_view(self._former, self._campaign, self._carry, chosen, words)

    def carry_into(self, dossier: Dossier, chosen: frozenset[str]) -> Dossier:
        """The new dossier with what is taken and what was chosen; its physician is left as typed on page 2."""
        taken = carried(self._carry, self._former, chosen)
        physician = dossier.physician
        if physician.profile.children_only is None:
            # A fact of the practice that the form does not ask.
            profile = dataclasses.replace(physician.profile, children_only=self.physician.profile.children_only)
            physician = dataclasses.replace(physician, profile=profile)
        return dataclasses.replace(
            dossier,
            physician=physician,
            answers=taken.answers,
            details=taken.details,
            applicability={**taken.applicability, **dossier.applicability},
            schemes=taken.schemes,
            evidence=self._evidence(taken.proofs),
        )

    def _evidence(self, proofs: tuple[str, ...]) -> tuple[EvidenceRecord, ...]:
        known = {one.id for one in self._campaign.indicators}
        return tuple(
            dataclasses.replace(one, indicators=tuple(line for line in one.indicators if line in known))
            for one in self._dossier.evidence
            # A piece whose file was moved away does not prevent a new declaration.
            if one.id in proofs and (not one.file or is_file(self.path.parent / one.file))
        )


def former_of(case: Case) -> Former:
    """What carry-over reads of a declaration."""
    dossier = case.dossier
    return Former(
        campaign=case.campaign,
        physician=dossier.physician,
        answers=dossier.answers,
        details=dossier.details,
        applicability=dossier.applicability,
        schemes=dossier.schemes,
        proofs=tuple(Proof(one.id, one.indicators, piece_name(one), one.valid_until) for one in dossier.evidence),
    )
