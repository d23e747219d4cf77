"""« Pourquoi ce montant ? »: for each amount of the header, its lines and the reasons that decide now, nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, Literal

from forfait_desktop.domain.campaign import Indicator, Volet
from forfait_desktop.domain.results import Parts
from forfait_desktop.domain.steps import step_lines
from forfait_desktop.presentation.pages.indicator_view import reason_views
from forfait_desktop.presentation.situation import ZERO, Situation
from forfait_desktop.presentation.wording.names import short_title, volet_label
from forfait_desktop.presentation.wording.why import WhyWords
from forfait_desktop.records import dataclass

_NO_TIME: Final = 1_000_000

AmountPart = Literal["acquired", "pending", "open", "lost", "unattributed"]

AMOUNTS: Final[dict[str, AmountPart]] = {
    "total.enAttente": "pending",
    "total.acquis": "acquired",
    "total.possible": "open",
    "total.horsAtteinte": "lost",
    "total.nonReparti": "unattributed",
}
"""Id of an amount of the header → the part of the points that it tells."""


@dataclass(frozen=True, slots=True)
class WhyRowView:
    """What one line brings to an amount. `holder` has its rule cards, `page` its answers."""

    title: str
    amount: str
    reasons: tuple[str, ...]
    holder: str
    page: str


@dataclass(frozen=True, slots=True)
class WhyPartView:
    """One amount: the sentence of the header, then its lines."""

    id: str
    title: str
    rows: tuple[WhyRowView, ...]


def why_view(situation: Situation, say: WhyWords, amount_id: str = "") -> tuple[WhyPartView, ...]:
    """The amounts that hold points, the asked one first.

    Args:
        situation: the declaration.
        say: the sentences.
        amount_id: an id of `AMOUNTS`; "" keeps the order of the header.
    """
    ids = sorted(AMOUNTS, key=lambda one: one != amount_id)
    found = (_part(situation, say, one) for one in ids)
    return tuple(part for part in found if part.rows or part.id == amount_id)


def _part(situation: Situation, say: WhyWords, amount_id: str) -> WhyPartView:
    kind, words, parts = AMOUNTS[amount_id], situation.words, situation.evaluation.parts
    sentence = {
        "acquired": words.acquired,
        "pending": words.pending,
        "open": words.possible,
        "lost": words.lost,
        "unattributed": words.unattributed,
    }[kind]
    page_of = {line.id: step.id for step in step_lines(situation.campaign) for line in step.indicators}
    rows: list[WhyRowView] = []
    for volet in situation.campaign.volets:
        rows.extend(_volet_rows(situation, say, volet, kind))
        for line in situation.campaign.indicators_of(volet.id):
            points = _of(situation.result(line.id).parts, kind)
            if points:
                reasons = tuple(one.text for one in reason_views(situation, line))
                rows.append(_row(situation, line.title, points, reasons, line.id, page_of.get(line.id, "")))
    return WhyPartView(amount_id, sentence(_of(parts, kind), situation.value), tuple(rows))


def _volet_rows(situation: Situation, say: WhyWords, volet: Volet, kind: AmountPart) -> list[WhyRowView]:
    """The lump of a gate, with the conditions that decide; the points of a volet that no line holds."""
    lines = situation.campaign.indicators_of(volet.id)
    own = sum((_of(situation.result(line.id).parts, kind) for line in lines), ZERO)
    points = _of(situation.volet_parts(volet.id), kind) - own
    if not points:
        return []
    gate = situation.evaluation.gate(volet.id)
    label = volet_label(situation.campaign, volet.id)
    reasons: tuple[str, ...] = ()
    if gate is not None and gate.state == "open":
        reasons = (say.gate_open(label, gate.need),)
    elif gate is not None:
        waiting = [situation.campaign.indicator(one) for one in gate.missing]
        # The quickest to settle first; those without a known time after them.
        waiting.sort(key=lambda line: line.quick_minutes or _NO_TIME)
        reasons = tuple(_condition(situation, say, line) for line in waiting)
    page = volet.id if any(line.points is None for line in lines) else ""
    return [_row(situation, short_title(volet.title), points, reasons, volet.id, page)]


def _condition(situation: Situation, say: WhyWords, line: Indicator) -> str:
    first = next((one.text for one in reason_views(situation, line)), situation.words.status(situation.status(line)))
    return say.condition(line.short or line.title, first)


def _row(
    situation: Situation, title: str, points: Decimal, reasons: tuple[str, ...], holder: str, page: str
) -> WhyRowView:
    return WhyRowView(title, situation.words.amount(points, situation.value), reasons, holder, page)


def _of(parts: Parts, kind: AmountPart) -> Decimal:
    found: Decimal = getattr(parts, kind)
    return found
