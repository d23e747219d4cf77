"""What a dossier holds: answers, drafts, details, the physician, frozen.

Absent is not « non »: an indicator or a criterion that is not in the mapping was not answered.
`UNKNOWN` (JSON null) is the answer « je ne sais pas ».
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Literal

from forfait_desktop.records import dataclass

COUNT_MAXIMUM = 999_999_999
"""Largest count accepted anywhere."""


class Unknown(Enum):
    """« Je ne sais pas »: a real answer that decides nothing."""

    UNKNOWN = None


UNKNOWN = Unknown.UNKNOWN


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate as typed: two counts, a percentage, both, or half of it.

    `percent` keeps the decimals as typed: Decimal("80.0") has one.
    """

    done: int | None = None
    total: int | None = None
    percent: Decimal | None = None

    @property
    def has_counts(self) -> bool:
        """Both counts are there."""
        return self.done is not None and self.total is not None


Value = bool | int | Rate | Unknown
"""A check (true, false), a count, a rate, or « je ne sais pas »."""

IndicatorAnswers = Mapping[str, Value]
Answers = Mapping[str, IndicatorAnswers]
"""Indicator id → criterion id → value."""

Drafts = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Indicator id → criterion id → field (done, total, percent, nombre) → text as typed that cannot be right."""

Details = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Indicator id → criterion id → key → text, never scored."""

Applicability = Mapping[str, Literal["kept", "set-aside"]]
"""Indicator or scheme id → kept although the profile removed it, or set aside by the user."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What changes the rules or describes the practice. None or empty: not answered, never a default."""

    specialty_group: Literal["generaliste", "specialiste", "radiologue"] | None = None
    medecin_traitant: bool | None = None
    lap_available: bool | None = None
    patients: int | None = None
    children_only: bool | None = None
    first_installation: date | None = None
    sector: str = ""
    department: str = ""
    practice: str = ""
    software: str = ""

    def value(self, key: str) -> str | bool | None:
        """The profile answer that a campaign's condition compares with; None when not answered.

        Raises:
            KeyError: not a question that a campaign may depend on.
        """
        match key:
            case "specialty_group":
                return self.specialty_group
            case "medecin_traitant":
                return self.medecin_traitant
            case "lap_available":
                return self.lap_available
            case _:
                raise KeyError(key)


CONDITION_KEYS = ("specialty_group", "medecin_traitant", "lap_available")
"""Profile keys on which a campaign may depend."""


@dataclass(frozen=True, slots=True)
class Physician:
    """Who declares. `name` is printed exactly as typed."""

    name: str = ""
    family_name: str = ""
    given_name: str = ""
    rpps: str = ""
    specialty: str = ""
    profile: Profile = field(default_factory=Profile)


@dataclass(frozen=True, slots=True)
class Vsm:
    """Counts of the scheme « volet de synthèse médicale »: patients in ALD, VSM sent, structured ones among them."""

    ald_patients: int | None = None
    vsm_sent: int | None = None
    vsm_structured: int | None = None


@dataclass(frozen=True, slots=True)
class AssistantMedical:
    """The contract of the scheme « assistant médical ».

    `year` is the year of the contract (from 1), `percentile` the percentile of the patient list (0 to 100).
    `annual_cost`, in whole euros with the social charges, only says what stays to pay; `zone` changes no known amount.
    """

    fte: Literal["0.33", "0.5", "1"] | None = None
    contract_date: date | None = None
    year: int | None = None
    percentile: int | None = None
    annual_cost: int | None = None
    zone: Literal["sous-dense", "autre"] | None = None


@dataclass(frozen=True, slots=True)
class Schemes:
    """What was typed for the schemes beside the points; None: nothing asked of that scheme."""

    vsm: Vsm | None = None
    assistant_medical: AssistantMedical | None = None


SCHEME_IDS = ("vsm", "assistant-medical")
"""Ids of the schemes, as saved."""

SCHEME_FIELDS: Mapping[str, tuple[str, ...]] = {
    "vsm": tuple(one.name for one in fields(Vsm)),
    "assistant-medical": tuple(one.name for one in fields(AssistantMedical)),
}
"""Scheme id → what is typed for it."""

METHOD = "methode"
"""Criterion of the details of the VSM that holds what concerns the whole method; the others are its steps."""

METHOD_STEPS = tuple(f"etape-{number}" for number in range(1, 10))

SCHEME_DETAILS: Mapping[str, tuple[str, ...]] = {"vsm": (METHOD, *METHOD_STEPS)}
"""Scheme id → criteria of its details: the work on the VSM, which changes no amount."""

METHOD_KEYS = {METHOD: ("patients", "envoi"), **dict.fromkeys(METHOD_STEPS, ("fait", "minutes", "mesure"))}
"""Criterion of the details of the VSM → its keys."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Everything that `evaluate` needs beside the campaign and the day."""

    answers: Answers = field(default_factory=dict)
    drafts: Drafts = field(default_factory=dict)
    applicability: Applicability = field(default_factory=dict)
    profile: Profile = field(default_factory=Profile)
    schemes: Schemes = field(default_factory=Schemes)
