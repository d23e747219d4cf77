"""The toolbox's door to the campaigns: which ones have a scheme, and a calculator in memory."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forfait_desktop.campaigns.catalogue import Catalogue
    from forfait_desktop.domain.answers import Physician
    from forfait_desktop.presentation.veil import Veil
    from forfait_desktop.presentation.wording.base import Translate
    from forfait_desktop.presentation.workbench import Workbench
    from forfait_desktop.session.session import Session

_NOWHERE = Path("boîte à outils") / "dossier.forfait"
"""Nothing is written there: these sessions have no saver."""


class ToolboxOffice:
    """What the screens of the toolbox ask. Built by `Office`."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        today: Callable[[], date],
        translate: Callable[[], Translate],
        veil: Veil,
    ) -> None:
        self._catalogue = catalogue
        self._today = today
        self._translate = translate
        self._veil = veil

    def campaigns(self, scheme: str) -> tuple[tuple[str, str], ...]:
        """(id, title) of the campaigns that have a scheme, the newest first."""
        mark = f'kind = "{scheme}"'.encode()
        catalogue = self._catalogue()
        entries = sorted(catalogue.entries(), key=lambda entry: (-entry.year, entry.id))
        return tuple((entry.id, entry.title) for entry in entries if mark in catalogue.data(entry.id))

    def proposed(self, scheme: str) -> str:
        """The campaign to begin with: the one declared today when it has the scheme, else the last one."""
        known = [one for one, _ in self.campaigns(scheme)]
        first = self._catalogue().offered_first(self._today())[0]
        if first.id in known:
            return first.id
        past = [one for one in known if self._catalogue().entry(one).year <= first.year]
        return (past or known or [""])[0]

    def calculator(self, campaign_id: str, physician: Physician, like: Session | None = None) -> Workbench:
        """A declaration in memory, that nothing saves.

        Args:
            campaign_id: whose rules.
            physician: for whom.
            like: the declaration that is open: its answers are taken over when the campaign is the same.

        Raises:
            ForfaitError: the campaign file cannot be read.
        """
        from forfait_desktop.campaigns.loader import parse_campaign
        from forfait_desktop.presentation.workbench import Workbench
        from forfait_desktop.session.session import Session
        from forfait_desktop.storage.dossier import new_dossier
        from forfait_desktop.storage.store import OpenedDossier, digest

        data = self._catalogue().data(campaign_id)
        dossier = new_dossier(campaign_id, digest(data), self._today(), physician)
        if like is not None and like.campaign.id == campaign_id:
            kept = like.dossier
            campaign = like.campaign
            dossier = dataclasses.replace(
                dossier,
                campaign_digest=kept.campaign_digest,
                answers=kept.answers,
                drafts=kept.drafts,
                details=kept.details,
                schemes=kept.schemes,
            )
        else:
            campaign = parse_campaign(data, origin=campaign_id)
        session = Session(OpenedDossier(_NOWHERE, dossier, data, ""), campaign, self._today)
        return Workbench(session, self._translate(), schemes=True, veil=self._veil)

    def glossaries(self) -> tuple[tuple[str, int, Mapping[str, str]], ...]:
        """(programme, year, glossary) of every campaign, the newest first."""
        from forfait_desktop.campaigns.glossaries import read_glossary

        catalogue = self._catalogue()
        entries = sorted(catalogue.entries(), key=lambda entry: (-entry.year, entry.id))
        return tuple(
            (entry.programme_title or entry.title, entry.year, read_glossary(catalogue.data(entry.id)))
            for entry in entries
        )
