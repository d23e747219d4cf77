"""The amounts that stay on screen (ux.md E04): acquired, possible, out of reach, suspended, and the bar."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from forfait_desktop.domain.results import GateResult, Parts
from forfait_desktop.presentation.pages.steps import Page
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import HeaderView, SegmentView
from forfait_desktop.presentation.wording.names import volet_label
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.session.session import Applied

SegmentKind = Literal["lump", "acquired", "to_prove", "pending", "open", "lost", "unattributed"]


@dataclass(frozen=True, slots=True)
class LastChange:
    """The last change of an amount: its sentence, and the page where it happened."""

    text: str = ""
    page: str = ""


def last_change(
    words: Wording, pages: tuple[Page, ...], applied: Applied, before: Parts, shown: LastChange
) -> LastChange:
    """What moved the amounts since `before`; `shown`, the change told until then, when nothing did."""
    acquired = applied.evaluation.parts.acquired - before.acquired
    pending = applied.evaluation.parts.pending - before.pending
    if not (acquired or pending):
        return shown
    told = applied.label.indicator if applied.label is not None else ""
    changed = {told} if told else {*applied.indicators}
    places = [(page, line) for page in pages for line in page.indicators if line.id in changed]
    if "physician" in changed:
        return LastChange(words.last_change(acquired, pending, words.profile_changed()), "")
    if len(changed) != 1 or not places:
        where = {page.id for page, _ in places}
        text = words.last_change(acquired, pending, words.several_lines())
        return LastChange(text, where.pop() if len(where) == 1 else "")
    page, line = places[0]
    title = (line.short or line.title) if page.kind == "group" else line.title
    return LastChange(words.last_change(acquired, pending, title), page.id)


def segments_of(situation: Situation) -> tuple[tuple[SegmentKind, Decimal], ...]:
    """The parts of the stacked bar, in its order; they sum to the maximum. Empty parts are left out."""
    parts = situation.evaluation.parts
    lump = situation.lump_acquired()
    to_prove = situation.points_to_prove()
    found: tuple[tuple[SegmentKind, Decimal], ...] = (
        ("lump", lump),
        ("acquired", parts.acquired - lump - to_prove),
        ("to_prove", to_prove),
        ("pending", parts.pending),
        ("open", parts.open),
        ("lost", parts.lost),
        ("unattributed", parts.unattributed),
    )
    return tuple((kind, points) for kind, points in found if points)


def header_view(situation: Situation, last_change: LastChange, *, imported: bool = False) -> HeaderView:
    """The header of a declaration."""
    words, value = situation.words, situation.value
    parts = situation.evaluation.parts
    rules = words.rules(situation.campaign)
    segments = tuple(
        SegmentView(kind, float(points), words.segment(kind, points)) for kind, points in segments_of(situation)
    )
    return HeaderView(
        physician=situation.physician.name or words.home.unnamed(),
        campaign=words.home.campaign_title(situation.campaign),
        acquired=words.acquired(parts.acquired, value),
        pending=words.pending(parts.pending, value) if parts.pending else "",
        possible=words.possible(parts.open, value),
        lost=words.lost(parts.lost, value),
        unattributed=words.unattributed(parts.unattributed, value) if parts.unattributed else "",
        bar_name=words.bar_name(parts.maximum),
        bar_value=int(parts.acquired),
        bar_maximum=int(parts.maximum),
        bar_description=", ".join(segment.text for segment in segments),
        segments=segments,
        last_change=last_change.text,
        last_change_page=last_change.page,
        rules=words.update.mark(rules) if imported else rules,
        gate=_gate(situation),
    )


def _gate(situation: Situation) -> str:
    gates: tuple[GateResult, ...] = situation.evaluation.gates
    if not gates:
        return ""
    gate = gates[0]
    label = volet_label(situation.campaign, gate.volet)
    return situation.words.gate.short(label, gate.state, gate.need - gate.ok)
