"""What both schemes share: exact euros, the sources of a figure, and the reading of one scheme."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from forfait_desktop.domain.campaign_schemes import Scheme
from forfait_desktop.domain.results import Reason
from forfait_desktop.domain.scheme_results import AssistantFacts, SchemeState, VsmFacts
from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """A scheme read for a physician whom the profile lets in."""

    euros: Decimal | None
    reasons: tuple[Reason, ...]
    state: SchemeState
    facts: VsmFacts | AssistantFacts


def scheme_sources(scheme: Scheme, name: str) -> tuple[str, ...]:
    """The sources of that figure of the scheme, else the scheme's own."""
    for figure in scheme.figures:
        if figure.name == name:
            return figure.sources
    return scheme.sources


def exact_euros(value: Fraction) -> Decimal:
    """An amount as a decimal: exact where it ends, else to the cent, half up (weights out of 600)."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest == 1:
        return Decimal(value.numerator) / Decimal(value.denominator)
    cents = (value * 200 + 1) // 2
    return Decimal(cents) / 100
