"""The page of the VSM (ux.md E12): counts, tiers, bonus, estimate, method."""

from __future__ import annotations

import math
from fractions import Fraction

from forfait_desktop.domain.answers import Vsm
from forfait_desktop.domain.campaign import VsmScheme
from forfait_desktop.domain.scheme_results import VsmFacts, VsmTierFact
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.method_view import method_view
from forfait_desktop.presentation.pages.scheme_entry import field_error, field_text
from forfait_desktop.presentation.pages.scheme_parts_view import page_of, result_of, shown_share
from forfait_desktop.presentation.pages.scheme_view import SchemeFieldView, VsmView
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import BannerView, BarView, ErrorView, HelpView

_FIELDS = ("ald_patients", "vsm_sent", "vsm_structured")


def vsm_view(situation: Situation, scheme: VsmScheme, following: str, helps: dict[str, HelpView]) -> VsmView:
    """The page, from the counts typed. `following` is the title of the next step; `helps` keeps the help."""
    words = situation.words.scheme_pages
    fields = _fields(situation)
    method = method_view(situation, scheme)
    numbers = [*fields, *(step.minutes for step in method.steps), *((method.patients,) if method.patients else ())]
    errors = tuple(ErrorView(one.id, one.error) for one in numbers if one.error)
    value = words.vsm_value(tuple(tier.euros for tier in scheme.tiers))
    page = page_of(
        situation,
        scheme,
        following=following,
        value=value,
        banners=_banners(situation, scheme),
        errors=errors,
        helps=helps,
    )
    facts = _facts(situation, scheme)
    return VsmView(
        page=page,
        deadline=words.vsm_deadline(scheme.until, situation.today) if scheme.until is not None else "",
        deadline_note=words.vsm_former(scheme.former_untils),
        fields=fields,
        bar=_bar(situation, scheme, facts) if facts is not None else None,
        result=vsm_result(situation, scheme),
        bonus=vsm_bonus(situation, scheme),
        weight=_weight(situation),
        weight_note="" if situation.physician.profile.patients is not None else words.weight_where(),
        estimate=_estimate(situation, scheme),
        more=_more(situation, facts) if facts is not None else "",
        method=method,
    )


def _facts(situation: Situation, scheme: VsmScheme) -> VsmFacts | None:
    facts = result_of(situation, scheme).facts
    return facts if isinstance(facts, VsmFacts) else None


def _typed(situation: Situation) -> Vsm:
    return situation.entry.schemes.vsm or Vsm()


def _fields(situation: Situation) -> tuple[SchemeFieldView, ...]:
    words, typed = situation.words, _typed(situation)
    drafts = situation.entry.drafts.get("vsm", {})
    return tuple(
        SchemeFieldView(
            id=f"vsm.{name}",
            label=words.scheme_pages.vsm_field(name),
            text=field_text(getattr(typed, name), drafts, name),
            hint=words.scheme_pages.vsm_hint(name),
            error=field_error(drafts, name, words) or _order_error(situation, typed, name),
        )
        for name in _FIELDS
    )


def _order_error(situation: Situation, typed: Vsm, name: str) -> str:
    """« 150 dépasse 142. Vérifiez l’ordre des deux nombres. »."""
    whole = {"vsm_sent": typed.ald_patients, "vsm_structured": typed.vsm_sent}.get(name)
    part: int | None = getattr(typed, name)
    if whole is None or part is None or part <= whole:
        return ""
    return situation.words.entry.done_over_total(part, whole)


def _banners(situation: Situation, scheme: VsmScheme) -> tuple[BannerView, ...]:
    """The profile question that decides and has no answer, the only thing that hides an amount already earned."""
    for reason in result_of(situation, scheme).reasons:
        if reason.code == "scheme-profile-unknown":
            text = situation.words.schemes.sentence(reason, situation.campaign)
            return (BannerView("page.bandeau", "warn", text),)
    return ()


# --- what the counts say ----------------------------------------------------------------------------------------------


def vsm_result(situation: Situation, scheme: VsmScheme) -> str:
    """« 45,1 % : il manque 7 VSM pour 1 500 € et 64 pour 3 000 €. »; "" where the counts contradict each other."""
    words, typed, facts = situation.words.scheme_pages, _typed(situation), _facts(situation, scheme)
    result = result_of(situation, scheme)
    if facts is None or result.state == "invalid":
        return ""
    if typed.ald_patients is None:
        return words.vsm_empty()
    if typed.ald_patients == 0:
        return words.vsm_none()
    if facts.rate is None:
        return words.vsm_goals(tuple((tier.needed, tier.euros) for tier in facts.tiers))
    percent = shown_share(facts.rate, (tier.threshold for tier in facts.tiers))
    left = tuple((tier.missing, tier.euros) for tier in facts.tiers[facts.reached :])
    if not facts.reached:
        return words.vsm_missing(percent, left, over=not facts.reachable)
    missing = words.vsm_next(left[0]) if left and facts.reachable else ""
    return words.vsm_reached(percent, facts.tiers[facts.reached - 1].threshold, missing)


def vsm_bonus(situation: Situation, scheme: VsmScheme) -> str:
    """« Structurés : 31,3 %. Il en faut au moins un tiers pour +20 %, soit 24 sur 71. »."""
    words, facts = situation.words.scheme_pages, _facts(situation, scheme)
    result = result_of(situation, scheme)
    if facts is None or result.state == "invalid" or not facts.goal or facts.structured_needed is None:
        return ""
    rule = facts.bonus_threshold
    share = shown_share(facts.structured, (rule,)) if facts.structured is not None else ""
    structured = _typed(situation).vsm_structured
    if share and structured is not None and structured >= facts.structured_needed:
        return words.vsm_bonus_earned(share, rule, facts.bonus_percent, tier=bool(facts.reached))
    return words.vsm_bonus(share, facts.structured_needed, facts.goal, rule, facts.bonus_percent)


def _estimate(situation: Situation, scheme: VsmScheme) -> str:
    result = result_of(situation, scheme)
    if result.state in ("unanswered", "invalid", "excluded", "set_aside"):
        return ""
    return situation.words.scheme_pages.estimate(result.euros)


def _more(situation: Situation, facts: VsmFacts) -> str:
    """« Avec 7 VSM de plus : 1 500 €, ou 1 800 € si 4 sont structurés. », while time is left."""
    words = situation.words.scheme_pages
    if facts.rate is None or facts.rate > 1 or not facts.reachable or facts.reached >= len(facts.tiers):
        return ""
    tier: VsmTierFact = facts.tiers[facts.reached]
    structured = _typed(situation).vsm_structured
    needed = math.ceil(facts.bonus_threshold * tier.needed)
    if structured is None:
        return words.vsm_more_total(tier.missing, tier.euros, tier.euros_with_bonus, needed)
    lacking = needed - structured
    if lacking <= 0:
        return words.vsm_more(tier.missing, tier.euros_with_bonus)
    if lacking <= tier.missing:
        return words.vsm_more_or(tier.missing, tier.euros, tier.euros_with_bonus, lacking)
    return words.vsm_more_total(tier.missing, tier.euros, tier.euros_with_bonus, needed)


def _weight(situation: Situation) -> str:
    words, patients = situation.words.scheme_pages, situation.physician.profile.patients
    scheme = situation.campaign.scheme("vsm")
    facts = _facts(situation, scheme) if isinstance(scheme, VsmScheme) else None
    if facts is None:
        return ""
    if patients is None:
        return words.weight_unknown()
    return words.weight(facts.weight, patients, facts.reference)


def _bar(situation: Situation, scheme: VsmScheme, facts: VsmFacts) -> BarView:
    words = situation.words.scheme_pages
    thresholds = tuple(tier.threshold for tier in scheme.tiers)
    rate = facts.rate if facts.rate is not None and facts.rate <= 1 else None
    percent = shown_share(rate, thresholds) if rate is not None else ""
    return BarView(
        name=words.vsm_bar(percent, thresholds),
        value=_drawn(rate),
        value_label=percent,
        thresholds=tuple(float(one * 100) for one in thresholds),
        threshold_labels=tuple(fr.threshold_short(one) for one in thresholds),
        met=bool(facts.reached),
    )


def _drawn(rate: Fraction | None) -> float | None:
    return float(rate * 100) if rate is not None else None
