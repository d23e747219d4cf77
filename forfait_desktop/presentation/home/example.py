"""The fictitious example: the answers of a campaign's own example, then the texts and the schemes it does not give."""

from __future__ import annotations

import dataclasses
from datetime import date

from forfait_desktop.domain.answers import AssistantMedical, Schemes, Vsm
from forfait_desktop.domain.campaign import Campaign, criteria_of
from forfait_desktop.storage.dossier import Dossier, Signature

_TEXTS = {"nom": "Exemple", "version": "Version 1.0"}
"""What is written beside an answer « oui », by the key of the detail."""


def completed(dossier: Dossier, campaign: Campaign, today: date) -> Dossier:
    """`dossier` with a sensible content on each kind of page: details, VSM, their method, assistant médical."""
    kinds = {scheme.kind for scheme in campaign.schemes}
    details: dict[str, dict[str, dict[str, str]]] = {}
    for line in campaign.indicators:
        for criterion in criteria_of(line):
            if dossier.answers.get(line.id, {}).get(criterion.id) is not True:
                continue
            texts = {detail.key: _TEXTS[detail.key] for detail in criterion.details if detail.key in _TEXTS}
            if texts:
                details.setdefault(line.id, {})[criterion.id] = texts
    if "vsm" in kinds:
        details["vsm"] = {"etape-1": {"fait": today.isoformat(), "mesure": "725"}, "methode": {"patients": "38"}}
    schemes = Schemes(
        vsm=Vsm(142, 64, 20) if "vsm" in kinds else None,
        assistant_medical=(
            AssistantMedical(fte="0.5", contract_date=date(campaign.year + 1, 3, 1), year=1, annual_cost=17_500)
            if "assistant-medical" in kinds
            else None
        ),
    )
    prepared = Signature(by="Secrétariat de l’exemple", on=today)
    return dataclasses.replace(dossier, details=details, schemes=schemes, prepared=prepared)
