"""A campaign as data: what a `campaign.toml` says, validated into frozen classes.

Field names are the keys of the file. `campaigns/loader.py` validates a file into these classes and refuses
unknown keys. Points and euros are exact decimals; dates are inclusive days in Europe/Paris.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import Literal

from forfait_desktop.domain.campaign_schemes import AssistantScheme, Scheme, VsmScheme
from forfait_desktop.domain.rules import (
    AnswerKind,
    BundleRule,
    ChecklistRule,
    Comparison,
    CountsRule,
    Criterion,
    Detail,
    MeanRule,
    Period,
    ProfileValue,
    RateRule,
    Rule,
    Tier,
    TiersRule,
    answer_kind,
)
from forfait_desktop.domain.sources import Confidence, Evidence, Figure, Source
from forfait_desktop.records import dataclass

__all__ = [
    "AmeliproEntry",
    "AnswerKind",
    "AssistantScheme",
    "BundleRule",
    "Campaign",
    "ChecklistRule",
    "Comparison",
    "Confidence",
    "Control",
    "CountsRule",
    "Criterion",
    "Decision",
    "Detail",
    "Evidence",
    "Example",
    "Expected",
    "Figure",
    "Group",
    "Indicator",
    "MeanRule",
    "Neutralisation",
    "Payment",
    "Period",
    "ProfileQuestion",
    "ProfileValue",
    "RateRule",
    "Rule",
    "Scheme",
    "Source",
    "Span",
    "Tier",
    "TiersRule",
    "Unattributed",
    "Volet",
    "VsmScheme",
    "Window",
    "answer_kind",
    "criteria_of",
]


@dataclass(frozen=True, slots=True)
class Neutralisation:
    """Points granted whatever is answered, to everyone or to one profile."""

    reason: str
    sources: tuple[str, ...]
    profile: Mapping[str, ProfileValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of the declaration. `points` is None for a part of its volet's lump."""

    id: str
    volet: str
    number: str
    title: str
    short: str
    asks: str
    why: str
    declared: Literal["declared", "computed"]
    """By the physician, or by the Assurance Maladie."""
    declared_note: str
    """One sentence: who does what (« Prérempli par l'Assurance Maladie : vérifiez, ne déclarez rien. »)."""
    rule: Rule
    sources: tuple[str, ...]
    figures: tuple[Figure, ...]
    hints: tuple[str, ...]
    """The first two are the visible sentences of the help (« En deux mots »)."""
    misreadings: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    place: str
    """Where on amelipro, or « non publié »."""
    points: Decimal | None = None
    group: str = ""
    """Id of the group of rates read off one amelipro screen (the téléservices), or ""."""
    unit: str = ""
    units: str = ""
    """Noun of a missing act, singular and plural (« alimentation », « alimentations »)."""
    denominator: Comparison = "fixed"
    until: date | None = None
    neutralised: Neutralisation | None = None
    profile: Mapping[str, ProfileValue] = field(default_factory=dict)
    profile_reason: str = ""
    how: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    not_counts: tuple[str, ...] = ()
    calculation: str = ""
    """How the caisse builds the figure: numerator, denominator, period, who counts."""
    examples_quoted: tuple[str, ...] = ()
    """Products or amounts that a source names: « exemples cités, sans recommandation », dated."""
    quick: str = ""
    """The quickest way to settle it (« 5 minutes sur amelipro »), used by the gate."""
    quick_minutes: int = 0
    warnings: tuple[str, ...] = ()
    """Doubts about the rule that the page and the result must tell (assumptions, sources that disagree)."""


@dataclass(frozen=True, slots=True)
class Unattributed:
    """Points of the official total that no published line holds: never paid to anyone in a result."""

    points: Decimal
    note: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Volet:
    """A part of the declaration. A volet with `required` is a gate; `behind` names the gate of the others."""

    id: str
    title: str
    subtitle: str
    lump: Decimal | None = None
    required: tuple[str, ...] = ()
    at_least: int | None = None
    behind: str = ""
    unattributed: Unattributed | None = None
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Several rates that amelipro shows together, filled on one page (« Téléservices »)."""

    id: str
    title: str
    subtitle: str
    """One sentence: what to do (« Recopiez les taux lus sur amelipro, dans l'ordre où ils y figurent. »)."""


@dataclass(frozen=True, slots=True)
class ProfileQuestion:
    """A question of the profile that changes what applies."""

    key: str
    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day, inclusive; None where not published."""

    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """The declaration window on amelipro. `former_closes` are earlier announced last days."""

    opens: date | None = None
    closes: date | None = None
    former_closes: tuple[date, ...] = ()
    note: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Payment:
    """When the Assurance Maladie pays, in words (« printemps 2024 », « non publié »)."""

    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A dated change of the rules: what moved, from what to what, why."""

    on: date
    indicators: tuple[str, ...]
    what: str
    before: str
    after: str
    why: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AmeliproEntry:
    """One field of amelipro, in its order. `prefilled`: to check, not to type."""

    indicator: str
    label: str
    criterion: str = ""
    prefilled: bool = False


@dataclass(frozen=True, slots=True)
class Control:
    """The published totals that the file must reproduce: points, and points by volet."""

    maximum: Decimal
    volets: Mapping[str, Decimal]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """What an example must give; absent means not checked. Points, exact."""

    acquired: Decimal | None = None
    pending: Decimal | None = None
    open: Decimal | None = None
    lost: Decimal | None = None
    unattributed: Decimal | None = None
    gate: str = ""
    statuses: Mapping[str, str] = field(default_factory=dict)
    schemes: Mapping[str, Decimal | Literal["unknown"]] = field(default_factory=dict)
    """Scheme id → euros, or « unknown » where they cannot be said."""


@dataclass(frozen=True, slots=True)
class Example:
    """Answers and what they give, with where the number comes from. `answers` has the shape of an answers file."""

    title: str
    origin: str
    today: date
    answers: Mapping[str, Mapping[str, object]]
    expect: Expected
    profile: Mapping[str, object] = field(default_factory=dict)
    applicability: Mapping[str, str] = field(default_factory=dict)
    schemes: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """As in an answers file: a day is text (« 2024-09-01 »)."""


@dataclass(frozen=True, slots=True)
class Campaign:
    """A programme and a reference year.

    `exclusive` lists pairs « indicator.criterion » that count once in all.
    `missing` says in French what is not published for this campaign.
    """

    id: str
    programme: Literal["forfait-structure", "donum"]
    programme_title: str
    year: int
    title: str
    state: Literal["final", "provisional"]
    updated: date
    point_value: Decimal
    period: Span
    window: Window
    payment: Payment
    volets: tuple[Volet, ...]
    indicators: tuple[Indicator, ...]
    sources: tuple[Source, ...]
    control: Control
    groups: tuple[Group, ...] = ()
    figures: tuple[Figure, ...] = ()
    profile: tuple[ProfileQuestion, ...] = ()
    exclusive: tuple[tuple[str, str], ...] = ()
    decisions: tuple[Decision, ...] = ()
    amelipro: tuple[AmeliproEntry, ...] = ()
    amelipro_note: str = ""
    missing: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    glossary: Mapping[str, str] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
    schemes: tuple[VsmScheme | AssistantScheme, ...] = ()
    """Beside the points: they change no total."""

    def scheme(self, scheme_id: str) -> Scheme | None:
        """The scheme of that id, None when the campaign does not have it."""
        return next((scheme for scheme in self.schemes if scheme.kind == scheme_id), None)

    def indicator(self, indicator_id: str) -> Indicator:
        """The indicator of that id.

        Raises:
            KeyError: no such indicator.
        """
        for indicator in self.indicators:
            if indicator.id == indicator_id:
                return indicator
        raise KeyError(indicator_id)

    def volet(self, volet_id: str) -> Volet:
        """The volet of that id.

        Raises:
            KeyError: no such volet.
        """
        for volet in self.volets:
            if volet.id == volet_id:
                return volet
        raise KeyError(volet_id)

    def indicators_of(self, volet_id: str) -> tuple[Indicator, ...]:
        """The indicators of a volet, in the order of the file."""
        return tuple(indicator for indicator in self.indicators if indicator.volet == volet_id)


def criteria_of(indicator: Indicator) -> tuple[Criterion, ...]:
    """All criteria that can be answered, `moyenne` of a mean included (last)."""
    rule = indicator.rule
    if isinstance(rule, MeanRule):
        return (*rule.criteria, rule.shown)
    return rule.criteria
