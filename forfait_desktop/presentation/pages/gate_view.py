"""The gate page (volet 1, Donum's socle): its banner says whether everything else will be paid (ux.md E05)."""

from __future__ import annotations

from decimal import Decimal

from forfait_desktop.domain.campaign import Indicator, MeanRule, RateRule
from forfait_desktop.domain.results import GateResult
from forfait_desktop.presentation.pages.steps import Page
from forfait_desktop.presentation.situation import ZERO, Situation
from forfait_desktop.presentation.views import BannerView
from forfait_desktop.presentation.wording.names import short_title, volet_label


def gate_banner(situation: Situation, page: Page) -> BannerView | None:
    """The banner of a gate page; None when the volet is not a gate."""
    gate = situation.evaluation.gate(page.volet.id)
    if gate is None:
        return None
    words = situation.words.gate
    label = volet_label(situation.campaign, gate.volet)
    if gate.state == "open":
        lump = page.volet.lump or ZERO
        text = words.complete(label, lump, situation.value, _behind(situation, gate))
        return BannerView("page.porte", "ok", text)
    if gate.final:
        return BannerView("page.porte", "err", words.lost(label), words.closed())
    if gate.state == "closed":
        text = words.answered_no(label) if _has_refusal(situation, gate) else words.rate_missed(label)
        return BannerView("page.porte", "warn", text, _quickest(situation, gate))
    if all(situation.result(one).status == "unanswered" for one in gate.missing) and not _is_started(situation, page):
        return BannerView("page.porte", "info", words.empty(gate.need, _minutes(situation, gate)))
    missing = gate.need - gate.ok
    text = words.incomplete(missing, gate.need, situation.evaluation.parts.pending, situation.value)
    return BannerView("page.porte", "warn", text, _quickest(situation, gate))


def waiting_banner(situation: Situation, page: Page) -> BannerView | None:
    """On a page behind a gate: what waits for it, or that nothing can be paid any more."""
    gate = situation.gate_of(page.indicators[0])
    if gate is None or gate.state == "open":
        return None
    words = situation.words.gate
    label = volet_label(situation.campaign, gate.volet)
    if gate.final:
        return BannerView("page.bandeau", "err", words.worthless(label))
    pending: Decimal = situation.evaluation.parts.pending
    if not pending:
        return None
    return BannerView("page.bandeau", "info", words.waiting(label, pending, situation.value))


def _behind(situation: Situation, gate: GateResult) -> str:
    """The title of the volet that the gate opens."""
    for volet in situation.campaign.volets:
        if volet.behind == gate.volet:
            return short_title(volet.title)
    return ""


def _has_refusal(situation: Situation, gate: GateResult) -> bool:
    """Whether a « non » closes the gate, rather than a rate that is not reached."""
    lines = (situation.campaign.indicator(one) for one in gate.missing)
    return any(
        situation.result(line.id).status == "not_met" and not isinstance(line.rule, RateRule | MeanRule)
        for line in lines
    )


def _is_started(situation: Situation, page: Page) -> bool:
    return any(situation.answers(line.id) for line in page.indicators)


def _quickest(situation: Situation, gate: GateResult) -> str:
    """« La plus rapide à régler : l’affichage des horaires, 5 minutes sur amelipro. »."""
    lines = [situation.campaign.indicator(one) for one in gate.missing if situation.result(one).reachable]
    timed = [line for line in lines if line.quick_minutes]
    if not timed:
        return ""
    line: Indicator = min(timed, key=lambda one: one.quick_minutes)
    return situation.words.gate.quickest(line.short or line.title, line.quick)


def _minutes(situation: Situation, gate: GateResult) -> int:
    return sum(situation.campaign.indicator(one).quick_minutes for one in gate.missing)
