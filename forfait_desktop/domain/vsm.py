"""The forfait VSM: tier × weight × bonus (rules/2022-2023.md §6), on the counts that were typed."""

from __future__ import annotations

import math
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forfait_desktop.domain import scheme_reasons as codes
from forfait_desktop.domain.answers import Profile, Vsm
from forfait_desktop.domain.campaign_schemes import VsmScheme
from forfait_desktop.domain.results import Reason
from forfait_desktop.domain.scheme_parts import Reading, exact_euros, scheme_sources
from forfait_desktop.domain.scheme_results import SchemeState, VsmFacts, VsmTierFact

_NOTHING = Decimal(0)


def read_vsm(scheme: VsmScheme, typed: Vsm, profile: Profile, today: date) -> Reading:
    """What the counts typed are worth on a day, for a médecin traitant."""
    facts = _facts(scheme, typed, profile, today)
    missing = [name for name in ("ald_patients", "vsm_sent") if getattr(typed, name) is None]
    reasons: tuple[Reason, ...]
    if typed.ald_patients == 0 and not typed.vsm_sent:
        return Reading(_NOTHING, (Reason(codes.VSM_NO_PATIENTS, {}, scheme.sources),), "computed", facts)
    if fault := _fault(scheme, typed):
        return Reading(None, (fault,), "invalid", facts)
    if missing:
        state: SchemeState = "unanswered" if typed == Vsm() else "started"
        return Reading(None, (Reason(codes.SCHEME_WAITING, {"fields": tuple(missing)}, scheme.sources),), state, facts)
    reasons = _tier_reasons(scheme, typed, facts)
    if not facts.reached:
        return Reading(_NOTHING, reasons, "computed", facts)
    reasons = (*reasons, _weight_reason(scheme, profile, facts), _bonus_reason(scheme, typed, facts))
    tier = facts.tiers[facts.reached - 1]
    return Reading(tier.euros_with_bonus if facts.bonus else tier.euros, reasons, "computed", facts)


def _fault(scheme: VsmScheme, typed: Vsm) -> Reason | None:
    """Two counts that cannot both be right."""
    patients, sent, structured = typed.ald_patients, typed.vsm_sent, typed.vsm_structured
    if patients is not None and sent is not None and sent > patients:
        return Reason(codes.VSM_SENT_OVER_PATIENTS, {"sent": sent, "patients": patients}, scheme.sources)
    if sent is not None and structured is not None and structured > sent:
        return Reason(codes.VSM_STRUCTURED_OVER_SENT, {"structured": structured, "sent": sent}, scheme.sources)
    return None


def _facts(scheme: VsmScheme, typed: Vsm, profile: Profile, today: date) -> VsmFacts:
    patients, sent, structured = typed.ald_patients, typed.vsm_sent, typed.vsm_structured
    # A physician who did not say that all patients are children is counted with the ordinary patient list.
    reference = scheme.reference_patients_children if profile.children_only else scheme.reference_patients
    weight = Fraction(1) if profile.patients is None else Fraction(profile.patients, reference)
    more = 1 + Fraction(scheme.bonus.percent) / 100
    tiers = tuple(
        VsmTierFact(
            tier.threshold,
            needed := math.ceil(tier.threshold * (patients or 0)),
            max(needed - (sent or 0), 0),
            exact_euros(Fraction(tier.euros) * weight),
            exact_euros(Fraction(tier.euros) * weight * more),
        )
        for tier in scheme.tiers
    )
    reached = sum(1 for tier in tiers if not tier.missing) if patients and sent is not None else 0
    goal = None
    if patients and sent is not None:
        goal = sent if reached or not tiers else tiers[0].needed
    return VsmFacts(
        rate=Fraction(sent, patients) if patients and sent is not None else None,
        tiers=tiers,
        reached=reached,
        weight=weight,
        reference=reference,
        weight_assumed=profile.patients is None,
        structured=Fraction(structured, sent) if sent and structured is not None else None,
        bonus=None if structured is None or not sent else structured >= scheme.bonus.threshold * sent,
        bonus_threshold=scheme.bonus.threshold,
        bonus_percent=scheme.bonus.percent,
        goal=goal,
        structured_needed=None if goal is None else math.ceil(scheme.bonus.threshold * goal),
        until=scheme.until,
        reachable=scheme.until is None or today <= scheme.until,
    )


def _tier_reasons(scheme: VsmScheme, typed: Vsm, facts: VsmFacts) -> tuple[Reason, ...]:
    """The tier reached, then the next one while it can still be reached."""
    sources = scheme_sources(scheme, "tiers")
    counts = {"sent": typed.vsm_sent, "patients": typed.ald_patients}
    found: list[Reason] = []
    if facts.reached:
        tier = scheme.tiers[facts.reached - 1]
        reached = {**counts, "threshold": tier.threshold, "euros": tier.euros}
        found.append(Reason(codes.VSM_TIER_REACHED, reached, sources))
    if facts.reached < len(scheme.tiers) and (facts.reachable or not facts.reached):
        tier, fact = scheme.tiers[facts.reached], facts.tiers[facts.reached]
        missed = {**counts, "threshold": tier.threshold, "euros": tier.euros, "missing": fact.missing}
        found.append(Reason(codes.VSM_TIER_MISSED, missed, sources))
    if not facts.reachable and facts.reached < len(scheme.tiers):
        found.append(Reason(codes.VSM_PERIOD_OVER, {"until": facts.until}, scheme_sources(scheme, "until")))
    return tuple(found)


def _weight_reason(scheme: VsmScheme, profile: Profile, facts: VsmFacts) -> Reason:
    sources = scheme_sources(scheme, "weight")
    if facts.weight_assumed:
        return Reason(codes.VSM_WEIGHT_ASSUMED, {"reference": facts.reference}, sources)
    known = {"patients": profile.patients, "reference": facts.reference, "weight": facts.weight}
    return Reason(codes.VSM_WEIGHT, known, sources)


def _bonus_reason(scheme: VsmScheme, typed: Vsm, facts: VsmFacts) -> Reason:
    sources = scheme_sources(scheme, "bonus")
    rule: dict[str, object] = {"threshold": scheme.bonus.threshold, "percent": scheme.bonus.percent}
    if facts.bonus is None:
        return Reason(codes.VSM_BONUS_UNKNOWN, rule, sources)
    counts = {**rule, "structured": typed.vsm_structured, "sent": typed.vsm_sent}
    if facts.bonus:
        return Reason(codes.VSM_BONUS_EARNED, counts, sources)
    missing = (facts.structured_needed or 0) - (typed.vsm_structured or 0)
    return Reason(codes.VSM_BONUS_MISSED, {**counts, "missing": missing}, sources)
