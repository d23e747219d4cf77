"""The codes of reasons and warnings, with their parameters. No sentence: `presentation` words them.

A `Reason` is a code, its parameters, and the ids of its sources. Ids of criteria belong to the indicator that holds
the reason. Types: id, ids (tuple of ids), int, Decimal (percent or points), Fraction (1 is 100 %), date, str, bool.

Why a line has its status (`IndicatorResult.reasons`, first the status, then what happens to its points):

| code | parameters |
|---|---|
| neutralised | reason: str (the campaign's), everyone: bool (no profile condition) |
| profile-excludes | keys: profile keys, reason: str |
| criteria-removed | criteria: ids that the profile removed, all: bool (none is left), reason: str (may be empty) |
| set-aside | (none) |
| profile-unknown | keys: profile keys without an answer, on which the result depends |
| draft | criteria: ids with an entry that cannot be right |
| exclusive-elsewhere | criterion: id, indicator: id of the line that uses it |
| criteria-met | need: "all" / "any" / "at-least", required: int, criteria: ids answered yes |
| criteria-refused | need, required, criteria: ids answered no |
| criteria-waiting | need, required, criteria: ids not answered, unknown: ids answered « je ne sais pas » |
| bundle-met, bundle-refused | criterion: id |
| bundle-waiting | criterion: id, unknown: bool (« je ne sais pas ») |
| rate-met | criterion, done: int, total: int, percent: Decimal (cut to one decimal), threshold: Fraction |
| rate-missed | the same, acts_missing: int or None, denominator: "fixed" / "grows" |
| rate-empty | criterion (0 of 0: cannot be evaluated) |
| rate-half | criterion, given: "done" / "total", value: int |
| rate-waiting | criterion, unknown: bool |
| percent-met, percent-missed | criterion, percent: Decimal as typed, threshold |
| percent-too-close | criterion, percent, threshold, rounded: Decimal (the threshold rounded to the decimals typed) |
| mean-met | mean: Fraction, percent: Decimal (cut), threshold, services: ids that count |
| mean-missed | the same, service: id or "" (needs the fewest acts), acts_missing: int or None |
| mean-bounds-met, mean-bounds-missed | lower: Fraction, upper: Fraction, threshold, services: ids not known |
| mean-waiting | lower, upper, threshold, services: ids not known |
| mean-empty | services: ids, all 0 of 0 |
| mean-left-out | services: ids of 0 of 0, mean, mean_with_left_out: Fraction (those counted as 0), threshold |
| mean-shown-met, mean-shown-missed | criterion, percent: Decimal as typed, threshold |
| mean-shown-too-close | criterion, percent, threshold, rounded: Decimal |
| counts-met | minimum: int, counts: id → int |
| counts-missed | minimum, counts: id → int (those below), acts_missing: int |
| counts-waiting | minimum, criteria: ids not known |
| tiers-paid | points: Decimal, periods: id → Decimal, best: Decimal (of one period) |
| tiers-nothing | periods: id → Decimal |
| tiers-waiting | points: Decimal so far, criteria: ids not known |
| tiers-requires | indicator: id of the line that must be met first |
| gate-waiting | volet: id, missing: indicator ids (met, but its points wait for the gate) |
| gate-final | volet, missing (the gate can no longer open: the points are lost) |
| deadline-passed | until: date (missed, and can no longer change) |
| open-until | until: date (missed, but can still change) |
| can-still-fall | until: date (met on the figures of today) |

Warnings (`Evaluation.warnings`):

| code | parameters |
|---|---|
| provisional | (none): the campaign's figures may still change |
| window-not-published | opens: date or None, closes: date or None |
| until-not-published | indicators: ids without a known last day: time makes them lose nothing |
| unattributed | volet: id, points: Decimal, note: str |
| profile-unknown | keys, indicators: ids whose result depends on them |
| set-aside-refused | indicator: id (required by its volet) |
| kept-against-profile | indicator: id |
| percent-differs | indicator, criterion, done: int, total: int, percent: Decimal as typed, actual: Decimal (cut) |
| mean-differs | indicator, criterion, percent: Decimal as typed, actual: Decimal (mean of the services, cut) |
| mean-formula-assumed | indicator: id of a mean whose formula no campaign text comments |
| campaign-warning, not-published | text: str, from the campaign |
| indicator-warning | indicator: id, text: str, from the campaign |
| scheme-caution | scheme: id, reason: Reason (`scheme_reasons.py`), what the amount of a scheme typed in rests on |
| scheme-warning | scheme: id, text: str, from the campaign |
"""

from __future__ import annotations

from typing import Final

# --- Status of a line ---------------------------------------------------------------------------------------------

NEUTRALISED: Final = "neutralised"
PROFILE_EXCLUDES: Final = "profile-excludes"
CRITERIA_REMOVED: Final = "criteria-removed"
SET_ASIDE: Final = "set-aside"
PROFILE_UNKNOWN: Final = "profile-unknown"
DRAFT: Final = "draft"
EXCLUSIVE_ELSEWHERE: Final = "exclusive-elsewhere"

CRITERIA_MET: Final = "criteria-met"
CRITERIA_REFUSED: Final = "criteria-refused"
CRITERIA_WAITING: Final = "criteria-waiting"
BUNDLE_MET: Final = "bundle-met"
BUNDLE_REFUSED: Final = "bundle-refused"
BUNDLE_WAITING: Final = "bundle-waiting"
RATE_MET: Final = "rate-met"
RATE_MISSED: Final = "rate-missed"
RATE_EMPTY: Final = "rate-empty"
RATE_HALF: Final = "rate-half"
RATE_WAITING: Final = "rate-waiting"
PERCENT_MET: Final = "percent-met"
PERCENT_MISSED: Final = "percent-missed"
PERCENT_TOO_CLOSE: Final = "percent-too-close"
MEAN_MET: Final = "mean-met"
MEAN_MISSED: Final = "mean-missed"
MEAN_BOUNDS_MET: Final = "mean-bounds-met"
MEAN_BOUNDS_MISSED: Final = "mean-bounds-missed"
MEAN_WAITING: Final = "mean-waiting"
MEAN_EMPTY: Final = "mean-empty"
MEAN_LEFT_OUT: Final = "mean-left-out"
MEAN_SHOWN_MET: Final = "mean-shown-met"
MEAN_SHOWN_MISSED: Final = "mean-shown-missed"
MEAN_SHOWN_TOO_CLOSE: Final = "mean-shown-too-close"
COUNTS_MET: Final = "counts-met"
COUNTS_MISSED: Final = "counts-missed"
COUNTS_WAITING: Final = "counts-waiting"
TIERS_PAID: Final = "tiers-paid"
TIERS_NOTHING: Final = "tiers-nothing"
TIERS_WAITING: Final = "tiers-waiting"

# --- What happens to its points -----------------------------------------------------------------------------------

TIERS_REQUIRES: Final = "tiers-requires"
GATE_WAITING: Final = "gate-waiting"
GATE_FINAL: Final = "gate-final"
DEADLINE_PASSED: Final = "deadline-passed"
OPEN_UNTIL: Final = "open-until"
CAN_STILL_FALL: Final = "can-still-fall"

# --- Warnings of an evaluation ------------------------------------------------------------------------------------

PROVISIONAL: Final = "provisional"
WINDOW_NOT_PUBLISHED: Final = "window-not-published"
UNTIL_NOT_PUBLISHED: Final = "until-not-published"
UNATTRIBUTED: Final = "unattributed"
SET_ASIDE_REFUSED: Final = "set-aside-refused"
KEPT_AGAINST_PROFILE: Final = "kept-against-profile"
PERCENT_DIFFERS: Final = "percent-differs"
MEAN_DIFFERS: Final = "mean-differs"
MEAN_FORMULA_ASSUMED: Final = "mean-formula-assumed"
CAMPAIGN_WARNING: Final = "campaign-warning"
NOT_PUBLISHED: Final = "not-published"
INDICATOR_WARNING: Final = "indicator-warning"
SCHEME_CAUTION: Final = "scheme-caution"
SCHEME_WARNING: Final = "scheme-warning"

REASON_CODES: Final = frozenset(
    {
        NEUTRALISED, PROFILE_EXCLUDES, CRITERIA_REMOVED, SET_ASIDE, PROFILE_UNKNOWN, DRAFT, EXCLUSIVE_ELSEWHERE,
        CRITERIA_MET, CRITERIA_REFUSED, CRITERIA_WAITING, BUNDLE_MET, BUNDLE_REFUSED, BUNDLE_WAITING,
        RATE_MET, RATE_MISSED, RATE_EMPTY, RATE_HALF, RATE_WAITING, PERCENT_MET, PERCENT_MISSED, PERCENT_TOO_CLOSE,
        MEAN_MET, MEAN_MISSED, MEAN_BOUNDS_MET, MEAN_BOUNDS_MISSED, MEAN_WAITING, MEAN_EMPTY, MEAN_LEFT_OUT,
        MEAN_SHOWN_MET, MEAN_SHOWN_MISSED, MEAN_SHOWN_TOO_CLOSE, COUNTS_MET, COUNTS_MISSED, COUNTS_WAITING,
        TIERS_PAID, TIERS_NOTHING, TIERS_WAITING, TIERS_REQUIRES, GATE_WAITING, GATE_FINAL, DEADLINE_PASSED,
        OPEN_UNTIL, CAN_STILL_FALL,
    }
)  # fmt: skip
"""Every code that a line's reasons may have."""

WARNING_CODES: Final = frozenset(
    {
        PROVISIONAL, WINDOW_NOT_PUBLISHED, UNTIL_NOT_PUBLISHED, UNATTRIBUTED, PROFILE_UNKNOWN, SET_ASIDE_REFUSED,
        KEPT_AGAINST_PROFILE, PERCENT_DIFFERS, MEAN_DIFFERS, MEAN_FORMULA_ASSUMED, CAMPAIGN_WARNING, NOT_PUBLISHED,
        INDICATOR_WARNING, SCHEME_CAUTION, SCHEME_WARNING,
    }
)  # fmt: skip
"""Every code that a warning may have."""
