"""One state of a declaration, gathered for the views: campaign, answers, evaluation, and what depends on all three."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from forfait_desktop.domain.answers import Details, Entry, IndicatorAnswers, Physician
from forfait_desktop.domain.campaign import Campaign, Indicator, MeanRule, Volet
from forfait_desktop.domain.results import Evaluation, GateResult, IndicatorResult, Parts
from forfait_desktop.presentation.views import RateText, StatusShown, StatusView
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import EvidenceRecord

if TYPE_CHECKING:
    from forfait_desktop.presentation.wording.wording import Wording
    from forfait_desktop.storage.evidence import FileState

_NOT_PUBLISHED = "non publié"
ZERO = Decimal(0)


def is_published(text: str) -> bool:
    """Whether a text of the campaign says something (« non publié » says that nothing is known)."""
    return bool(text) and not text.lower().startswith(_NOT_PUBLISHED)


@dataclass(frozen=True, slots=True)
class Situation:
    """What the views read.

    `proven` are the indicators that have a piece which is not over; `evidence` are the pieces, `piece_states` what is
    known of their files (record id → « ok », « missing », « changed »); `typed` is what was typed in this sitting in a
    field that now says « je ne sais pas » (field id → texts).
    """

    campaign: Campaign
    entry: Entry
    evaluation: Evaluation
    words: Wording
    physician: Physician = field(default_factory=Physician)
    details: Details = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    proven: frozenset[str] = frozenset()
    typed: Mapping[str, RateText] = field(default_factory=dict)
    evidence: tuple[EvidenceRecord, ...] = ()
    piece_states: Mapping[str, FileState] = field(default_factory=dict)
    _results: dict[str, IndicatorResult] = field(default_factory=dict)
    _to_prove: dict[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._results.update({result.id: result for result in self.evaluation.indicators})

    @property
    def today(self) -> date:
        """The day of the evaluation."""
        return self.evaluation.today

    @property
    def value(self) -> Decimal:
        """Euros of one point."""
        return self.campaign.point_value

    def result(self, indicator_id: str) -> IndicatorResult:
        """The result of a line.

        Raises:
            KeyError: no such indicator.
        """
        return self._results[indicator_id]

    def answers(self, indicator_id: str) -> IndicatorAnswers:
        """What was answered for a line; empty when nothing was."""
        return self.entry.answers.get(indicator_id, {})

    def drafts(self, indicator_id: str, criterion_id: str) -> Mapping[str, str]:
        """The texts kept as typed."""
        return self.entry.drafts.get(indicator_id, {}).get(criterion_id, {})

    def expects_proof(self, indicator: Indicator) -> bool:
        """Whether a piece is expected for a line declared by the physician."""
        return indicator.declared == "declared" and any(is_published(one.what) for one in indicator.evidence)

    def to_prove(self, indicator: Indicator) -> bool:
        """« À prouver »: met, declared, expects a piece and has none."""
        key = indicator.id
        known = self._to_prove.get(key)
        if known is None:
            met = self.result(key).status == "met"
            known = self._to_prove[key] = met and key not in self.proven and self.expects_proof(indicator)
        return known

    def status(self, indicator: Indicator) -> StatusShown:
        """The status shown: that of the evaluation, or « À prouver »."""
        return "to_prove" if self.to_prove(indicator) else self.result(indicator.id).status

    def status_view(self, indicator: Indicator) -> StatusView:
        """The same, with its word."""
        code = self.status(indicator)
        return StatusView(code, self.words.status(code))

    def earned(self, indicator_id: str) -> Decimal:
        """What the line brings: acquired, or suspended while the gate is not open."""
        parts = self.result(indicator_id).parts
        return parts.acquired + parts.pending

    def gate_volet(self, indicator: Indicator) -> Volet | None:
        """The volet that is the gate of a line: its own, or the one it is behind."""
        volet = self.campaign.volet(indicator.volet)
        if volet.required:
            return volet
        return self.campaign.volet(volet.behind) if volet.behind else None

    def gate_of(self, indicator: Indicator) -> GateResult | None:
        """Its result; None when nothing conditions the line."""
        volet = self.gate_volet(indicator)
        return self.evaluation.gate(volet.id) if volet else None

    def is_required(self, indicator: Indicator) -> bool:
        """Whether the line is a condition of a gate."""
        return indicator.id in self.campaign.volet(indicator.volet).required

    def lump_acquired(self) -> Decimal:
        """The lumps of the open gates."""
        total = ZERO
        for volet in self.campaign.volets:
            gate = self.evaluation.gate(volet.id)
            if volet.lump is not None and gate is not None and gate.state == "open":
                total += volet.lump
        return total

    def points_to_prove(self) -> Decimal:
        """Acquired points that still need a piece."""
        found = (i for i in self.campaign.indicators if self.to_prove(i))
        return sum((self.result(indicator.id).parts.acquired for indicator in found), ZERO)

    def volet_parts(self, volet_id: str) -> Parts:
        """The points of a volet."""
        for volet in self.evaluation.volets:
            if volet.id == volet_id:
                return volet.parts
        return Parts()

    def period_end(self, indicator: Indicator) -> date | None:
        """Last day on which the result can change."""
        return self.result(indicator.id).until

    def is_mean(self, indicator: Indicator) -> bool:
        """Whether the line is a mean of rates."""
        return isinstance(indicator.rule, MeanRule)
