"""What a declaration should be paid, line by line and in cents: the input of `reconciliation`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import product

from forfait_desktop.domain.answers import Entry
from forfait_desktop.domain.campaign import Campaign, Indicator, TiersRule, Volet
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.reconciliation import Expectation, PayGate, PayLine
from forfait_desktop.domain.results import ZERO, Evaluation
from forfait_desktop.domain.scoring import scale

UNATTRIBUTED = ".non-reparti"
"""After the id of a volet: its points that no published line holds."""


def cents(euros: Decimal) -> int:
    """Euros in whole cents, half up."""
    return int((euros * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def expected_payment(campaign: Campaign, entry: Entry, known: Mapping[str, Decimal] | None = None) -> Expectation:
    """What is acquired, gate by gate and line by line.

    The day does not matter: what is acquired does not depend on it, and a line that is met behind a closed gate must
    say what it would have paid.

    Args:
        campaign: the rules.
        entry: the answers.
        known: the amounts in euros that the caisse prints, by indicator id, volet id (its lump) or unattributed id.
    """
    printed = {key: cents(amount) for key, amount in (known or {}).items()}
    evaluation = evaluate(campaign, entry, campaign.period.start or date(campaign.year, 1, 1))
    gates = tuple(
        PayGate(volet.id, _cents(volet.lump or ZERO, campaign), _is_open(volet, evaluation), printed.get(volet.id))
        for volet in campaign.volets
        if volet.required
    )
    lines: list[PayLine] = []
    for volet in campaign.volets:
        gate = volet.id if volet.required else volet.behind
        for indicator in campaign.indicators_of(volet.id):
            if indicator.points is not None:
                parts = evaluation.indicator(indicator.id).parts
                earned = _cents(parts.acquired + parts.pending, campaign)
                amounts = _possible(indicator, campaign)
                lines.append(PayLine(indicator.id, earned, amounts, gate, printed.get(indicator.id)))
        if volet.unattributed is not None:
            key = f"{volet.id}{UNATTRIBUTED}"
            amounts = (0, _cents(volet.unattributed.points, campaign))
            lines.append(PayLine(key, 0, amounts, gate, printed.get(key)))
    return Expectation(gates, tuple(lines))


def _is_open(volet: Volet, evaluation: Evaluation) -> bool:
    gate = evaluation.gate(volet.id)
    return gate is not None and gate.state == "open"


def _cents(points: Decimal, campaign: Campaign) -> int:
    return cents(points * campaign.point_value)


def _possible(indicator: Indicator, campaign: Campaign) -> tuple[int, ...]:
    """Every amount of the line: all or nothing, or each sum of what the periods of a tiers rule can pay."""
    rule = indicator.rule
    if not isinstance(rule, TiersRule):
        return (0, _cents(indicator.points or ZERO, campaign))
    paid = {ZERO, *(scale(rule.tiers, tier.at_least) for tier in rule.tiers)}
    sums = {sum(one, ZERO) for one in product(paid, repeat=len(rule.periods))}
    return tuple(sorted(_cents(points, campaign) for points in sums))
