"""What an evaluation says: statuses, points in their five places, gates, reasons, advice. No sentence.

Points and euros are exact decimals. `acquired + pending + open + lost + unattributed` is always the maximum.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from forfait_desktop.domain.scheme_results import AssistantFacts, SchemeState, VsmFacts
from forfait_desktop.records import dataclass

Status = Literal["neutralised", "not_applicable", "invalid", "met", "not_met", "started", "unanswered"]
GateState = Literal["open", "closed", "unknown"]

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the points are: acquis, en attente, encore possible, hors d'atteinte, non réparti."""

    acquired: Decimal = ZERO
    pending: Decimal = ZERO
    open: Decimal = ZERO
    lost: Decimal = ZERO
    unattributed: Decimal = ZERO

    @property
    def maximum(self) -> Decimal:
        """The sum of the five."""
        return self.acquired + self.pending + self.open + self.lost + self.unattributed

    def __add__(self, other: Parts) -> Parts:
        return Parts(
            self.acquired + other.acquired,
            self.pending + other.pending,
            self.open + other.open,
            self.lost + other.lost,
            self.unattributed + other.unattributed,
        )

    def times(self, value: Decimal) -> Parts:
        """The same in euros, `value` being the euros of one point."""
        return Parts(
            self.acquired * value,
            self.pending * value,
            self.open * value,
            self.lost * value,
            self.unattributed * value,
        )


@dataclass(frozen=True, slots=True)
class Reason:
    """A fact that decides the result now: a code, its parameters, the ids of its sources."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RateResult:
    """The rate of an indicator, or of one service of a mean.

    `done` and `total` are None for a typed percentage and for a mean. `percent` is truncated to one decimal,
    never rounded up: it cannot show a threshold that was missed; None when it cannot be computed.
    `exact` is the rate as a fraction of 1, for bars: exact from counts, else the percentage as typed.
    `acts_missing` follows the `denominator` of the rule (design §4, 14); 0 when met; None when it cannot be said.
    """

    done: int | None
    total: int | None
    percent: Decimal | None
    threshold: Fraction
    exact: Fraction | None = None
    acts_missing: int | None = None
    service: str = ""
    """For a mean: the criterion that needs the fewest acts."""
    too_close: bool = False
    """The percentage typed equals the rounded threshold: it cannot decide."""
    typed_differs: bool = False
    """Counts and a typed percentage that disagree: the counts decide."""
    lower: Fraction | None = None
    upper: Fraction | None = None
    """Bounds of a mean with unknown services (unknown as 0 and as 100 %)."""
    typed: Decimal | None = None
    """The percentage as typed, with its decimals."""
    left_out: tuple[str, ...] = ()
    """For a mean: the services with no act at all (0 of 0), that the mean leaves out."""
    mean_with_left_out: Fraction | None = None
    """For a mean with services left out: the mean if they counted as 0, a fraction of 1."""
    mean_of_services: Fraction | None = None
    """For a mean that amelipro shows, typed: the mean of the services entered, when all are known."""


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """The result of one line.

    `missing` are criteria not met or not answered, that would have to be met (empty when the line is ok).
    `rates` gives, for a mean, each service's own rate (criterion id → result).
    `asalee_elsewhere` is the indicator that already uses the exclusive criterion, or "".
    """

    id: str
    volet: str
    status: Status
    parts: Parts
    missing: tuple[str, ...] = ()
    rate: RateResult | None = None
    rates: Mapping[str, RateResult] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()
    until: date | None = None
    reachable: bool = True
    can_still_fall: bool = False
    """Met before the end of its period: « sur les chiffres d'aujourd'hui »."""
    exclusive_elsewhere: str = ""
    removed: tuple[str, ...] = ()
    """Criteria that the profile removed."""
    acts_missing: int | None = None
    """Missing acts of a rate, a mean or counts; 0 when met, None when it cannot be said."""

    @property
    def ok(self) -> bool:
        """Met, or neutralised."""
        return self.status in ("met", "neutralised")

    @property
    def undecided(self) -> bool:
        """Unanswered, started or invalid."""
        return self.status in ("unanswered", "started", "invalid")


@dataclass(frozen=True, slots=True)
class GateResult:
    """A gate: open, closed or unknown; final when it can no longer open. `missing`: required ones that are not ok."""

    volet: str
    state: GateState
    final: bool
    need: int
    ok: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VoletResult:
    """The points of a volet, its lump and unattributed points included."""

    id: str
    parts: Parts


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing worth doing: what `acquired` would gain. `together`: to be met with these for the same gain."""

    indicator: str
    gain_points: Decimal
    gain_euros: Decimal
    acts_missing: int | None
    before: date | None
    together: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SchemeResult:
    """A scheme beside the points (VSM, assistant médical): euros, None when they cannot be said, and why."""

    id: str
    euros: Decimal | None
    reasons: tuple[Reason, ...] = ()
    state: SchemeState = "unanswered"
    facts: VsmFacts | AssistantFacts | None = None
    """None where the scheme does not apply."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything that is said of a declaration on a day."""

    campaign: str
    today: date
    point_value: Decimal
    parts: Parts
    gates: tuple[GateResult, ...]
    volets: tuple[VoletResult, ...]
    indicators: tuple[IndicatorResult, ...]
    advice: tuple[Advice, ...]
    warnings: tuple[Reason, ...]
    schemes: tuple[SchemeResult, ...] = ()

    @property
    def euros(self) -> Parts:
        """The total in euros, exact."""
        return self.parts.times(self.point_value)

    def indicator(self, indicator_id: str) -> IndicatorResult:
        """The result of that line.

        Raises:
            KeyError: no such indicator.
        """
        for result in self.indicators:
            if result.id == indicator_id:
                return result
        raise KeyError(indicator_id)

    def gate(self, volet_id: str) -> GateResult | None:
        """The gate of that volet, None when the volet is not a gate."""
        for gate in self.gates:
            if gate.volet == volet_id:
                return gate
        return None

    def scheme(self, scheme_id: str) -> SchemeResult | None:
        """The result of that scheme; None when the campaign does not have it and the declaration does not ask."""
        return next((result for result in self.schemes if result.id == scheme_id), None)
