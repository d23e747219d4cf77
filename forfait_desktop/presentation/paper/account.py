"""The model « Pour le comptable »: one page, an estimate that was not received, and room for what was."""

from __future__ import annotations

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.paper.schemes import scheme_amounts
from forfait_desktop.presentation.situation import Situation, is_published
from forfait_desktop.report.content import Block, Items, KeyValues, Paragraph, Section
from forfait_desktop.storage.dossier import Dossier


def account_section(dossier: Dossier, situation: Situation) -> Section:
    """Scheme, year, estimate, payment expected and received, difference; no line of the declaration."""
    words = situation.words.paper
    labels = words.account_labels()
    payment = dossier.payment
    acquired = situation.evaluation.parts.acquired
    estimate = acquired * situation.value
    expected = situation.campaign.payment.text
    paid = payment.amount
    rows = (
        (labels["scheme"], situation.campaign.programme_title),
        (labels["year"], str(situation.campaign.year)),
        (labels["physician"], dossier.physician.name or situation.words.home.unnamed()),
        (labels["estimate"], fr.points_and_euros(acquired, situation.value)),
        (labels["nature"], words.not_received() if paid is None else words.received()),
        (labels["expected"], expected if is_published(expected) else words.not_published()),
        (labels["received"], fr.euros(paid) if paid is not None else words.blank_amount()),
        (labels["on"], fr.date_long(payment.date) if payment.date is not None else words.blank_day()),
        (labels["difference"], fr.euros(paid - estimate) if paid is not None else words.blank_amount()),
    )
    blocks: list[Block] = [KeyValues(rows, spacious=True)]
    beside = tuple(scheme_amounts(situation))
    if beside:
        blocks.append(Items(beside, title=situation.words.scheme_pages.report_title()))
    blocks.append(Paragraph(words.account_note(), "note"))
    return Section(words.titles()["account"], tuple(blocks))
