"""The unweighted mean of several rates (Donum), design §4, 5 to 7 and 14.

Two assumptions, shown as such to the user: the mean is not weighted, and a service with no act at all (0 of 0) is
left out of it; the mean with that service counted as 0 is kept beside.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from forfait_desktop.domain.answers import IndicatorAnswers
from forfait_desktop.domain.campaign import Comparison, MeanRule
from forfait_desktop.domain.rates import acts_to_reach, percent_agrees, stored, truncated_percent, usable_rate
from forfait_desktop.domain.results import RateResult
from forfait_desktop.domain.scoring import Criteria, Score, read_percent, read_rate, verdict_of
from forfait_desktop.records import dataclass

_NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class _Services:
    """The services of a mean, sorted by what is known of them; `total` is the sum of the known rates."""

    rates: dict[str, RateResult]
    known: tuple[str, ...]
    left_out: tuple[str, ...]
    unknown: tuple[str, ...]
    absent: tuple[str, ...]
    total: Fraction

    @property
    def counted(self) -> int:
        """How many services the mean divides by."""
        return len(self.known) + len(self.unknown) + len(self.absent)

    @property
    def doubtful(self) -> int:
        """How many of them are not known."""
        return len(self.unknown) + len(self.absent)


def score_mean(rule: MeanRule, criteria: Criteria, answers: IndicatorAnswers, denominator: Comparison) -> Score:
    """The mean against its threshold; the figure that amelipro shows, if answered, decides alone."""
    services = _read_services(rule, criteria, answers, denominator)
    shown = usable_rate(answers.get(rule.shown.id))
    if shown is not None and shown.percent is not None:
        return _score_shown(rule, services, shown.percent)
    has_answers = len(services.absent) < len(criteria) or stored(answers.get(rule.shown.id))
    if services.counted == 0:
        # Every service is 0 of 0: there is no mean to speak of.
        rate = RateResult(None, None, None, rule.threshold, left_out=services.left_out, mean_with_left_out=_NOTHING)
        return Score("started", services.left_out, unknown=services.left_out, rate=rate, rates=services.rates)
    lower = services.total / services.counted
    upper = (services.total + services.doubtful) / services.counted
    decided: bool | None = None
    if lower >= rule.threshold:
        decided = True
    elif upper < rule.threshold:
        decided = False
    acts: dict[str, int | None] = {}
    if decided is False:
        acts = _acts_by_service(rule, criteria, services, denominator)
    fewest = _fewest(acts, decided)
    below = {key for key in services.known if _below(services.rates[key], rule.threshold)}
    waiting = below.union(services.unknown, services.absent)
    return Score(
        verdict_of(decided, stored=has_answers),
        () if decided else tuple(c.id for c in criteria if c.id in waiting),
        tuple(key for key in services.known if key not in below),
        tuple(key for key in services.known if key in below),
        services.unknown,
        services.absent,
        rate=_mean_result(rule, services, lower, upper, fewest),
        rates={key: replace(rate, acts_missing=acts.get(key)) for key, rate in services.rates.items()},
        acts_missing=fewest[1],
    )


def _read_services(rule: MeanRule, criteria: Criteria, answers: IndicatorAnswers, denominator: Comparison) -> _Services:
    rates: dict[str, RateResult] = {}
    known: list[str] = []
    left_out: list[str] = []
    unknown: list[str] = []
    absent: list[str] = []
    total = _NOTHING
    for criterion in criteria:
        value = answers.get(criterion.id)
        found = read_rate(value, rule.threshold, denominator)
        if found is None:
            (unknown if stored(value) else absent).append(criterion.id)
            continue
        # In a mean nothing is compared service by service: a typed percentage counts as exactly what was typed.
        rate = replace(found[1], acts_missing=None, too_close=False)
        rates[criterion.id] = rate
        if rate.exact is None:
            left_out.append(criterion.id)
        else:
            known.append(criterion.id)
            total += rate.exact
    return _Services(rates, tuple(known), tuple(left_out), tuple(unknown), tuple(absent), total)


def _score_shown(rule: MeanRule, services: _Services, typed: Decimal) -> Score:
    """The mean as amelipro shows it decides alone; the services only tell whether they agree with it."""
    decided, rate = read_percent(typed, rule.threshold)
    if services.known and not services.doubtful and not services.left_out:
        mean = services.total / services.counted
        agrees = percent_agrees(typed, mean.numerator, mean.denominator)
        rate = replace(rate, typed_differs=not agrees, mean_of_services=mean)
    ids = (rule.shown.id,)
    return Score(
        verdict_of(decided, stored=True),
        () if decided else ids,
        ids if decided else (),
        ids if decided is False else (),
        ids if decided is None else (),
        rate=rate,
        rates=services.rates,
    )


def _mean_result(
    rule: MeanRule, services: _Services, lower: Fraction, upper: Fraction, fewest: tuple[str, int | None]
) -> RateResult:
    """The mean itself, or its bounds while services are unknown."""
    known = lower == upper
    with_left_out = services.total / (services.counted + len(services.left_out)) if services.left_out else None
    return RateResult(
        None,
        None,
        truncated_percent(lower.numerator, lower.denominator) if known else None,
        rule.threshold,
        exact=lower if known else None,
        acts_missing=fewest[1],
        service=fewest[0],
        typed_differs=any(rate.typed_differs for rate in services.rates.values()),
        lower=None if known else lower,
        upper=None if known else upper,
        left_out=services.left_out,
        mean_with_left_out=with_left_out if known else None,
    )


def _acts_by_service(
    rule: MeanRule, criteria: Criteria, services: _Services, denominator: Comparison
) -> dict[str, int | None]:
    """For each service with counts, the fewest acts on it alone that bring the mean to the threshold.

    With a service of unknown rate there is none: were the mean missed even with that service at 100 %, no other
    service could make up for it while it counts as 0.
    """
    acts: dict[str, int | None] = {}
    for criterion in criteria:
        rate = services.rates.get(criterion.id)
        if rate is None or rate.done is None or rate.total is None or services.doubtful:
            continue
        # A service of 0 of 0 enters the mean with its first act.
        counted = services.counted + (rate.exact is None)
        others = services.total - (rate.exact or 0)
        needed = rule.threshold * counted - others
        acts[criterion.id] = acts_to_reach(rate.done, rate.total, needed, criterion.denominator or denominator)
    return acts


def _fewest(acts: Mapping[str, int | None], decided: bool | None) -> tuple[str, int | None]:
    """The service that needs the fewest acts, and how many; nothing to do when met, nothing said when undecided."""
    if decided:
        return "", 0
    candidates = [(count, key) for key, count in acts.items() if count is not None]
    if decided is None or not candidates:
        return "", None
    count, key = min(candidates, key=lambda candidate: candidate[0])
    return key, count


def _below(rate: RateResult, threshold: Fraction) -> bool:
    return rate.exact is not None and rate.exact < threshold
