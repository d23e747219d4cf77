"""The codes of the reasons of a scheme beside the points, with their parameters; `presentation` words them.

Types as in `reasons.py`; `fields` are names of what was typed (`ald_patients`, `contract_date`…), euros are Decimal.

| code | parameters |
|---|---|
| scheme-not-in-campaign | (none): asked in a campaign that does not have it |
| scheme-excluded | keys: profile keys, reason: str (the campaign's) |
| scheme-set-aside | (none) |
| scheme-kept | (none): kept by the user although the profile removes it |
| scheme-profile-unknown | keys, euros: what it would be if the profile allows it |
| scheme-draft | fields: with an entry that cannot be right |
| scheme-waiting | fields: not typed |
| vsm-no-patients | (none): 0 patient in ALD |
| vsm-sent-over-patients | sent: int, patients: int |
| vsm-structured-over-sent | structured: int, sent: int |
| vsm-tier-reached | sent, patients, threshold: Fraction, euros: of the tier, before weight and bonus |
| vsm-tier-missed | sent, patients, threshold, euros, missing: int; the next tier |
| vsm-weight | patients: int (of the médecin traitant), reference: int, weight: Fraction |
| vsm-weight-assumed | reference: int: patient list not typed, computed with a weight of 1 |
| vsm-bonus-earned | structured, sent, threshold, percent: Decimal |
| vsm-bonus-missed | the same, missing: int |
| vsm-bonus-unknown | percent, threshold: structured VSM not typed, computed without the bonus |
| vsm-period-over | until: date: nothing can change any more |
| assistant-amount | fte: str, year: int, first_day: date, start: of the grid, basis: "year" / "p90" / "p95", euros |
| assistant-percentile-unknown | p90: Decimal or None (not due this year), p95: Decimal: least amount computed |
| assistant-not-published | fte, year |
| assistant-fte-closed | fte, before: date |
| assistant-before-grids | start: date of the first grid |
| assistant-gate | volet: id of the volet that is not complete |
"""

from __future__ import annotations

from typing import Final

SCHEME_NOT_IN_CAMPAIGN: Final = "scheme-not-in-campaign"
SCHEME_EXCLUDED: Final = "scheme-excluded"
SCHEME_SET_ASIDE: Final = "scheme-set-aside"
SCHEME_KEPT: Final = "scheme-kept"
SCHEME_PROFILE_UNKNOWN: Final = "scheme-profile-unknown"
SCHEME_DRAFT: Final = "scheme-draft"
SCHEME_WAITING: Final = "scheme-waiting"

VSM_NO_PATIENTS: Final = "vsm-no-patients"
VSM_SENT_OVER_PATIENTS: Final = "vsm-sent-over-patients"
VSM_STRUCTURED_OVER_SENT: Final = "vsm-structured-over-sent"
VSM_TIER_REACHED: Final = "vsm-tier-reached"
VSM_TIER_MISSED: Final = "vsm-tier-missed"
VSM_WEIGHT: Final = "vsm-weight"
VSM_WEIGHT_ASSUMED: Final = "vsm-weight-assumed"
VSM_BONUS_EARNED: Final = "vsm-bonus-earned"
VSM_BONUS_MISSED: Final = "vsm-bonus-missed"
VSM_BONUS_UNKNOWN: Final = "vsm-bonus-unknown"
VSM_PERIOD_OVER: Final = "vsm-period-over"

ASSISTANT_AMOUNT: Final = "assistant-amount"
ASSISTANT_PERCENTILE_UNKNOWN: Final = "assistant-percentile-unknown"
ASSISTANT_NOT_PUBLISHED: Final = "assistant-not-published"
ASSISTANT_FTE_CLOSED: Final = "assistant-fte-closed"
ASSISTANT_BEFORE_GRIDS: Final = "assistant-before-grids"
ASSISTANT_GATE: Final = "assistant-gate"

SCHEME_CODES: Final = frozenset(
    {
        SCHEME_NOT_IN_CAMPAIGN, SCHEME_EXCLUDED, SCHEME_SET_ASIDE, SCHEME_KEPT, SCHEME_PROFILE_UNKNOWN, SCHEME_DRAFT,
        SCHEME_WAITING, VSM_NO_PATIENTS, VSM_SENT_OVER_PATIENTS, VSM_STRUCTURED_OVER_SENT, VSM_TIER_REACHED,
        VSM_TIER_MISSED, VSM_WEIGHT, VSM_WEIGHT_ASSUMED, VSM_BONUS_EARNED, VSM_BONUS_MISSED, VSM_BONUS_UNKNOWN,
        VSM_PERIOD_OVER, ASSISTANT_AMOUNT, ASSISTANT_PERCENTILE_UNKNOWN, ASSISTANT_NOT_PUBLISHED,
        ASSISTANT_FTE_CLOSED, ASSISTANT_BEFORE_GRIDS, ASSISTANT_GATE,
    }
)  # fmt: skip
"""Every code that a scheme's reasons may have."""

CAUTIONS: Final = frozenset(
    {SCHEME_KEPT, VSM_WEIGHT_ASSUMED, VSM_BONUS_UNKNOWN, ASSISTANT_PERCENTILE_UNKNOWN, ASSISTANT_GATE}
)
"""Those that are also warnings of the whole evaluation: the amount rests on them."""
