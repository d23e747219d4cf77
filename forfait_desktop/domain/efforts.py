"""How long things take: estimates to be edited, never figures of the rules.

Sources: for a line whose campaign file says it, its `quick_minutes` (the quickest way to settle it, same sentence as
on the page of the gate). Otherwise the two round numbers below, which are the estimate of this application: about three
minutes for one more act (ux.md E18 draws « 1 h » for 21 patients to write to), ten to describe and declare something
that already exists (E18 draws « 10 min » for a service to patients). Where neither holds nothing is proposed.
"""

from __future__ import annotations

from forfait_desktop.domain.campaign import Campaign, ChecklistRule, CountsRule, Indicator, MeanRule, RateRule
from forfait_desktop.domain.what_if import Action

MINUTES_PER_ACT = 3
MINUTES_TO_DECLARE = 10
MOST_MINUTES = 100_000
"""Longest effort accepted: about a working year."""


def estimate(campaign: Campaign, action: Action) -> int | None:
    """Minutes that an action takes, None where nothing can be proposed."""
    if not action.possible:
        return None
    if not action.is_gate:
        return _of_line(campaign.indicator(action.key), action.acts_missing)
    found = [_of_line(campaign.indicator(line), None) for line in action.lines]
    known = [minutes for minutes in found if minutes is not None]
    # A part that is not known would make the whole look shorter than it is.
    return sum(known) if known and len(known) == len(found) else None


def _of_line(indicator: Indicator, acts: int | None) -> int | None:
    if indicator.quick_minutes:
        return indicator.quick_minutes
    match indicator.rule:
        case RateRule() | MeanRule() | CountsRule():
            return min(acts * MINUTES_PER_ACT, MOST_MINUTES) if acts else None
        case ChecklistRule(need="any"):
            return MINUTES_TO_DECLARE
        case _:
            return None
