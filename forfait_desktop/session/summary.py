"""The figures that the home screen shows of a dossier, computed when its row of the index is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.copying import keys_to_tick
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation
from forfait_desktop.domain.steps import progress
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.bareme import BAREME_FILE
from forfait_desktop.storage.dossier import Dossier, check_against, entry, from_bytes
from forfait_desktop.storage.library_row import Summary
from forfait_desktop.storage.store import digest


class Summariser:
    """Evaluates dossiers for the index; each campaign file is parsed once, whatever the number of dossiers.

    Args:
        today: gives the day of the evaluation; the acquired amount does not depend on it.
        parse: reads a campaign file.
        known: the campaigns that are already read, by the digest of their file.
    """

    def __init__(
        self,
        today: Callable[[], date],
        # Verified: the digest in the dossier says that these bytes were accepted when it was made.
        parse: Callable[[bytes], Campaign] = lambda data: parse_campaign(data, origin=BAREME_FILE, verified=True),
        known: Mapping[str, Campaign] | None = None,
    ) -> None:
        self._today = today
        self._parse = parse
        self._campaigns: dict[str, Campaign] = dict(known or {})

    def __call__(self, data: bytes, bareme: bytes) -> Summary:
        """The figures of a dossier, from its two files.

        Raises:
            ForfaitError: what opening it would raise.
        """
        dossier = from_bytes(data)
        found = digest(bareme)
        if found != dossier.campaign_digest:
            raise ForfaitError("bareme-changed", path=BAREME_FILE)
        if found not in self._campaigns:
            self._campaigns[found] = self._parse(bareme)
        campaign = self._campaigns[found]
        if not dossier.newer:
            check_against(dossier, campaign)
        evaluation = evaluate(campaign, entry(dossier), self._today())
        steps = progress(campaign, evaluation)
        return Summary(
            title=campaign.title,
            programme=campaign.programme,
            year=campaign.year,
            answered=steps.done,
            asked=steps.total,
            acquired=format(evaluation.euros.acquired.normalize(), "f"),
            period_end=_iso(campaign.period.end),
            opens=_iso(campaign.window.opens),
            closes=_iso(campaign.window.closes),
            copied=_is_copied(dossier, campaign, evaluation),
        )


def _is_copied(dossier: Dossier, campaign: Campaign, evaluation: Evaluation) -> bool:
    ticked = dossier.declaration.copied
    # Most have no tick: they are not looked at line by line.
    return bool(ticked) and all(key in ticked for key in keys_to_tick(campaign, evaluation, dossier.answers))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
