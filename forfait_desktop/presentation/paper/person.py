"""The physician and the practice in the report, and what happened to the declaration: as typed, field by field."""

from __future__ import annotations

from datetime import date

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.copying.view import finished_on
from forfait_desktop.presentation.pages.entry import MASKED
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.report.content import KeyValues, Section
from forfait_desktop.storage.dossier import Dossier


def profile_section(dossier: Dossier, situation: Situation) -> Section:
    """What was typed of the physician and the practice; what was not given is left out."""
    words = situation.words.paper
    physician = dossier.physician
    rows: list[tuple[str, str]] = []
    for field, label in words.profile_labels().items():
        value = getattr(physician if hasattr(physician, field) else physician.profile, field)
        if isinstance(value, date):
            rows.append((label, fr.date_long(value)))
        elif isinstance(value, int):
            rows.append((label, fr.number(value)))
        elif value and value != MASKED:
            rows.append((label, value))
    return Section(words.profile_title(), (KeyValues(tuple(rows)),) if rows else ())


def history_section(dossier: Dossier, situation: Situation) -> Section:
    """Who did what and when, as far as the dossier keeps it."""
    words = situation.words.paper
    labels = words.history_labels()
    declaration, payment = dossier.declaration, dossier.payment
    rows = [(labels["modified"], fr.date_long(dossier.modified))] if dossier.modified.year > 1 else []
    for key, signature in (("prepared", dossier.prepared), ("reviewed", dossier.reviewed)):
        if signature.by or signature.on:
            rows.append((labels[key], words.by_on(signature.by, signature.on)))
        if signature.void is not None:
            rows.append(
                (
                    labels["void" if key == "reviewed" else "unprepared"],
                    words.void(signature.void, _changed(situation, signature.changed)),
                )
            )
    receipt = [declaration.acknowledged] if declaration.acknowledged else []
    if declaration.on is not None:
        if finished_on(situation, declaration) is not None:
            rows.append((labels["copied"], fr.date_long(declaration.on)))
        else:
            receipt.append(fr.date_long(declaration.on))
    if receipt:
        rows.append((labels["receipt"], ", ".join(receipt)))
    if dossier.closed is not None:
        rows.append((labels["closed"], fr.date_long(dossier.closed)))
    if payment.date is not None:
        rows.append((labels["paid"], fr.date_long(payment.date)))
    return Section(words.titles()["history"], (KeyValues(tuple(rows)),) if rows else ())


def _changed(situation: Situation, keys: tuple[str, ...]) -> str:
    titles = {line.id: line.title for line in situation.campaign.indicators}
    named = [titles.get(key) or situation.words.paper.changed_part(key) for key in keys]
    return fr.listing([one for one in named if one])
