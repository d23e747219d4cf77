"""E19 with a payment on one side: the totals, then the lines that the caisse prints beside their estimate."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from forfait_desktop.domain.expected_payment import expected_payment
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.command.case import Case
from forfait_desktop.presentation.comparison_view import ComparisonRowView, ComparisonView
from forfait_desktop.presentation.verification.view import euros_of, label_of
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import entry


@dataclass(frozen=True, slots=True)
class PaidSide:
    """One of the two: an estimate, or what was received.

    `amounts` are by line (the lump of a gate under the id of its volet); of a payment, only what the caisse prints.
    """

    head: str
    total: Decimal
    amounts: Mapping[str, Decimal]
    labels: Mapping[str, str]


def estimate_side(case: Case, words: Wording) -> PaidSide:
    """The estimate of a declaration."""
    expectation = expected_payment(case.campaign, entry(case.dossier))
    states = {gate.id: gate.is_open for gate in expectation.gates}
    amounts = {gate.id: gate.lump if gate.is_open else 0 for gate in expectation.gates}
    amounts |= {one.id: one.expected if states.get(one.gate, True) else 0 for one in expectation.lines}
    return PaidSide(
        words.compare.estimated_head(case.campaign.year),
        euros_of(expectation.total),
        {key: euros_of(amount) for key, amount in amounts.items()},
        {key: label_of(case.campaign, key, words) for key in amounts},
    )


def received_side(case: Case, words: Wording) -> PaidSide | None:
    """What was received for a declaration; None when no amount was noted."""
    payment = case.dossier.payment
    if payment.amount is None:
        return None
    labels = {key: label_of(case.campaign, key, words) for key in payment.lines}
    return PaidSide(words.compare.received_head(case.campaign.year), payment.amount, payment.lines, labels)


def paid_comparison(before: PaidSide, after: PaidSide, words: Wording) -> ComparisonView:
    """The totals, and a row for each line of which both amounts are known."""
    say = words.compare
    # An estimate holds every line, in the order of the campaign.
    order = max(before.amounts, after.amounts, key=len)
    shared = [key for key in order if key in before.amounts and key in after.amounts]
    rows: list[ComparisonRowView] = []
    for key in shared:
        first, second = before.amounts[key], after.amounts[key]
        cells = (fr.euros(first), fr.euros(second))
        gap = say.signed(second - first)
        label = after.labels[key]
        name = say.row(label, tuple(zip(cells, (before.head, after.head), strict=True)), gap, "")
        rows.append(ComparisonRowView(key, label, label, *cells, gap, "", (), name))
    return ComparisonView(
        total=say.total(before.total, after.total),
        total_name=say.total_name(before.total, after.total),
        heads=(before.head, after.head),
        rows=tuple(rows),
        notes=(say.paid_note(lines=bool(rows)),),
    )
