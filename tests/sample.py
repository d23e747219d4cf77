"""The frozen « règles d’essai » and the declaration of Dr Claire Martin: what the drawn screens and scenarios show.

The real rules of 2023 stand in `resources/campaigns/`; these never change, so that a screen can be compared with
its drawing.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from forfait_desktop.campaigns.examples import entry_of
from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import Entry
from forfait_desktop.domain.campaign import Campaign

SAMPLE_PATH = Path(__file__).parent / "campaigns" / "rules_essai" / "campaign.toml"
SAMPLE_ID = "regles-essai-2023"
SAMPLE_DAY = date(2023, 12, 20)
"""The day of the drawn screens: rates open for 11 more days, campaign until 4 February 2024."""

SAMPLE_DETAILS = {
    "logiciel-segur": {"segur": {"version": "Weda 5.4"}},
    "sesam-vitale": {"atteint": {"version": "1.40.13"}},
    "coordination": {"msp": {"nom": "MSP du Ried"}},
}
"""The texts that the drawings show beside the answers; never scored."""


def sample_data() -> bytes:
    """The bytes of the file, for a dossier's `bareme.toml` or a folder of campaigns."""
    return SAMPLE_PATH.read_bytes()


@cache
def sample_campaign() -> Campaign:
    """The « règles d’essai », read once: a campaign is frozen."""
    return parse_campaign(sample_data(), origin=SAMPLE_PATH.name)


def sample_entry() -> Entry:
    """The answers of Dr Claire Martin: 632 points acquired on `SAMPLE_DAY`, 433 possible, 50 out of reach."""
    campaign = sample_campaign()
    return entry_of(campaign, campaign.examples[0], origin=SAMPLE_PATH.name, where="examples.1")
