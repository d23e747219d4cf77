"""Exact arithmetic on rates: integers only, nothing is rounded before it is compared (design §4, 6 and 14).

A rate is done / total. A typed percentage is a rounded figure: it is compared with the threshold rounded to the
decimals that were typed, and where both are equal it decides nothing (ux.md 2.0.4).
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from forfait_desktop.domain.answers import Rate, Value
from forfait_desktop.domain.campaign import Comparison

_MOST_DIGITS = 40
"""Beyond that a percentage was not typed by a person; it is not read, so that no arithmetic can grow without end."""


def stored(value: Value | None) -> bool:
    """Whether something was answered: « je ne sais pas » is an answer, a rate without any figure is not."""
    return value is not None and value != _NO_FIGURE


_NO_FIGURE = Rate()


def usable_rate(value: Value | None) -> Rate | None:
    """The rate stored, without what cannot be right; None when nothing is left of it.

    A dossier never holds such things (they are drafts), so this only keeps the evaluation total: negative counts,
    more done than the total, or a percentage outside 0…100 are dropped.
    """
    if not isinstance(value, Rate):
        return None
    done, total, percent = value.done, value.total, value.percent
    if (done or 0) < 0 or (total or 0) < 0 or (done is not None and total is not None and done > total):
        done = total = None
    if percent is not None and not _typed_by_a_person(percent):
        percent = None
    if done is None and total is None and percent is None:
        return None
    if done is value.done and total is value.total and percent is value.percent:
        return value
    return Rate(done, total, percent)


def _typed_by_a_person(percent: Decimal) -> bool:
    if not percent.is_finite():
        return False
    parts = percent.as_tuple()
    exponent = parts.exponent
    if not isinstance(exponent, int) or abs(exponent) > _MOST_DIGITS or len(parts.digits) > _MOST_DIGITS:
        return False
    return 0 <= percent <= 100


def _scaled(percent: Decimal) -> tuple[int, int]:
    """The percentage as an integer and the power of ten that it was multiplied by: 66.70 → (6670, 100)."""
    numerator, denominator = percent.as_integer_ratio()
    exponent = percent.as_tuple().exponent
    scale = 10 ** max(0, -exponent) if isinstance(exponent, int) else 1
    return numerator * scale // denominator, scale


def rounded_threshold(threshold: Fraction, decimals: int) -> Decimal:
    """The threshold in percent, rounded half up to that many decimals: 2/3 with 1 → 66.7."""
    numerator = threshold.numerator * 100 * 10**decimals
    denominator = threshold.denominator
    return Decimal((2 * numerator + denominator) // (2 * denominator)).scaleb(-decimals)


def decimals_of(percent: Decimal) -> int:
    """How many decimals were typed: 80.0 → 1."""
    exponent = percent.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def decide_percent(percent: Decimal, threshold: Fraction) -> bool | None:
    """Whether a typed percentage reaches the threshold; None where its decimals cannot tell.

    Against 2/3: 66.8 reaches it, 66.6 does not, 67, 66.7 and 66.67 could be either. A threshold that needs no
    rounding at that number of decimals (10 %) is reached at equality.
    """
    typed, scale = _scaled(percent)
    numerator = threshold.numerator * 100 * scale
    denominator = threshold.denominator
    if numerator % denominator == 0:
        return typed >= numerator // denominator
    rounded = (2 * numerator + denominator) // (2 * denominator)
    if typed == rounded:
        return None
    return typed > rounded


def decide_counts(done: int, total: int, threshold: Fraction) -> bool:
    """Whether done / total reaches the threshold, exactly. `total` is not 0."""
    return done * threshold.denominator >= threshold.numerator * total


def truncated_percent(numerator: int, denominator: int) -> Decimal:
    """A rate in percent, cut after one decimal, never rounded up: it cannot show a threshold that was missed."""
    return Decimal(numerator * 1000 // denominator).scaleb(-1)


def truncated_typed(percent: Decimal) -> Decimal:
    """A typed percentage cut after one decimal."""
    typed, scale = _scaled(percent)
    return Decimal(typed * 10 // scale).scaleb(-1)


def percent_agrees(percent: Decimal, numerator: int, denominator: int) -> bool:
    """Whether the percentage is that rate, rounded half up or cut to the decimals typed."""
    typed, scale = _scaled(percent)
    exact = numerator * 100 * scale
    return typed in (exact // denominator, (2 * exact + denominator) // (2 * denominator))


def acts_to_reach(done: int, total: int, rate: Fraction, denominator: Comparison) -> int | None:
    """Acts still needed so that the rate is reached; 0 when it is; None when no number of acts can do it.

    `fixed`: ceil(t·D) − n, the total does not move. `grows`: ceil((t·D − n) / (1 − t)), each further act is a
    success that also adds to the total.
    """
    numerator, base = rate.numerator, rate.denominator
    lacking = numerator * total - done * base
    if denominator == "fixed":
        if total == 0:
            return None
        needed = max(0, -(-lacking // base))
        return needed if done + needed <= total else None
    if total == 0:
        # Nothing done yet: the first act makes 1 of 1.
        return 1 if numerator <= base else None
    if lacking <= 0:
        return 0
    if numerator >= base:
        return None
    return -(-lacking // (base - numerator))
