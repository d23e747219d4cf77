"""The schemes beside the points, as a campaign file writes them: VSM, aide à l'emploi d'un assistant médical.

They pay euros of their own and change no total of points. A scheme's id is its `kind`. Field names are the keys of
`[[schemes]]`; amounts are exact decimals in euros, thresholds exact fractions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from forfait_desktop.domain.rules import ProfileValue
from forfait_desktop.domain.sources import Evidence, Figure
from forfait_desktop.records import dataclass

Fte = Literal["0.33", "0.5", "1"]
"""Working time of an assistant, in full-time equivalents."""


@dataclass(frozen=True, slots=True)
class SchemeTier:
    """From that share of the patients on, `euros` before weight and bonus; a higher tier replaces a lower one."""

    threshold: Fraction
    euros: Decimal


@dataclass(frozen=True, slots=True)
class SchemeBonus:
    """From that share of structured VSM among those sent on, `percent` more."""

    threshold: Fraction
    percent: Decimal


@dataclass(frozen=True, slots=True)
class MethodStep:
    """A step of the work and the minutes it takes: once, or for each patient to treat (`each`).

    `each_without_bulk`: the minutes for each patient where the software cannot send in bulk.
    """

    title: str
    minutes: Decimal
    each: bool = False
    note: str = ""
    each_without_bulk: Decimal | None = None


@dataclass(frozen=True, slots=True)
class VsmScheme:
    """The one-off forfait for the first volets de synthèse médicale: tiers, weight by patient list, bonus.

    `reference_patients` is the patient list of weight 1, `reference_patients_children` the same for a physician of
    children under 16. `until` is the last day on which a VSM counts, `former_untils` the earlier announced ones.
    """

    kind: Literal["vsm"]
    title: str
    short: str
    asks: str
    why: str
    declared: Literal["declared", "computed"]
    declared_note: str
    tiers: tuple[SchemeTier, ...]
    reference_patients: int
    reference_patients_children: int
    bonus: SchemeBonus
    sources: tuple[str, ...]
    figures: tuple[Figure, ...]
    hints: tuple[str, ...]
    misreadings: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    place: str
    start: date | None = None
    until: date | None = None
    former_untils: tuple[date, ...] = ()
    payment: str = ""
    profile: Mapping[str, ProfileValue] = field(default_factory=dict)
    profile_reason: str = ""
    calculation: str = ""
    not_counts: tuple[str, ...] = ()
    method: tuple[MethodStep, ...] = ()
    method_total: str = ""
    """The whole time in one sentence, before any number is entered (« Comptez 3 à 4 heures… »)."""
    method_without_bulk: str = ""
    """What to say where the software cannot send in bulk."""
    examples_quoted: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The id of a scheme is its kind."""
        return self.kind


@dataclass(frozen=True, slots=True)
class AidRow:
    """The yearly amounts for a working time; None: not published. `year_3` holds from the third year on.

    `p90` is paid from the third year on for a patient list of percentile 90 to below 95, `p95` in any year from
    percentile 95 on. `before`: only for contracts signed before that day.
    """

    fte: Fte
    p90: Decimal
    p95: Decimal
    year_1: Decimal | None = None
    year_2: Decimal | None = None
    year_3: Decimal | None = None
    before: date | None = None


@dataclass(frozen=True, slots=True)
class AidGrid:
    """The amounts in force from `start` on, read on the first day of each year of the contract."""

    start: date
    rows: tuple[AidRow, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AssistantScheme:
    """The aid to employ an assistant médical (the former volet 3), from the grids in force.

    `excluded` are values of a profile question for which the aid is closed; `gate` is the volet that must be complete,
    "" where no source says that one must.
    """

    kind: Literal["assistant-medical"]
    title: str
    short: str
    asks: str
    why: str
    declared: Literal["declared", "computed"]
    declared_note: str
    grids: tuple[AidGrid, ...]
    sources: tuple[str, ...]
    figures: tuple[Figure, ...]
    hints: tuple[str, ...]
    misreadings: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    place: str
    gate: str = ""
    excluded: Mapping[str, ProfileValue] = field(default_factory=dict)
    profile_reason: str = ""
    conditions: tuple[str, ...] = ()
    """Conditions that the application does not check (secteur, specialty, activity)."""
    calculation: str = ""
    not_counts: tuple[str, ...] = ()
    examples_quoted: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The id of a scheme is its kind."""
        return self.kind


Scheme = VsmScheme | AssistantScheme
