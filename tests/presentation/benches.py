"""Workbenches to test with: an open session in memory, on the sample or on a campaign of the application."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from forfait_desktop import assets
from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import Answers, Details, Physician, Profile
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.presentation.views import SectionView, StepView
from forfait_desktop.presentation.wording.base import french
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.session import Session
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord
from forfait_desktop.storage.store import OpenedDossier, digest
from tests.sample import SAMPLE_DAY, SAMPLE_DETAILS, sample_campaign, sample_data, sample_entry

DOSSIER_ID = "6f9619ff-8b86-4011-b42d-00c04fc964ff"
CLAIRE = "Dr Claire MARTIN"


class Clock:
    """A day that a test can change."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> date:
        return self.day


def make_bench(
    campaign: Campaign,
    data: bytes,
    clock: Clock,
    *,
    answers: Answers | None = None,
    profile: Profile | None = None,
    applicability: Mapping[str, Literal["kept", "set-aside"]] | None = None,
    details: Details | None = None,
    evidence: tuple[EvidenceRecord, ...] = (),
    name: str = CLAIRE,
) -> Workbench:
    """A workbench on a dossier that is on no disk."""
    dossier = Dossier(
        id=DOSSIER_ID,
        campaign=campaign.id,
        campaign_digest=digest(data),
        modified=clock.day,
        physician=Physician(name=name, profile=profile or Profile()),
        answers=answers or {},
        applicability=applicability or {},
        details=details or {},
        evidence=evidence,
    )
    opened = OpenedDossier(Path("nulle-part") / "dossier.forfait", dossier, data, "0" * 64)
    return Workbench(Session(opened, campaign, clock), french)


def sample_bench(
    day: date = SAMPLE_DAY, *, empty: bool = False, evidence: tuple[EvidenceRecord, ...] = ()
) -> Workbench:
    """The declaration of Dr Claire Martin, or the same without any answer."""
    given = sample_entry()
    return make_bench(
        sample_campaign(),
        sample_data(),
        Clock(day),
        answers={} if empty else given.answers,
        profile=given.profile,
        applicability={} if empty else given.applicability,
        details={} if empty else SAMPLE_DETAILS,
        evidence=evidence,
    )


def bundled_ids() -> list[str]:
    """Ids of the campaigns of the application."""
    return sorted(path.parent.name for path in assets.campaigns_dir().glob("*/campaign.toml"))


@cache
def bundled(campaign_id: str) -> tuple[Campaign, bytes]:
    """A campaign of the application, and its bytes."""
    data = (assets.campaigns_dir() / campaign_id / "campaign.toml").read_bytes()
    return parse_campaign(data, origin=campaign_id), data


def section(bench: Workbench, indicator: str) -> SectionView:
    """The section of a line, on its page."""
    return next(one for one in bench.page(bench.page_of(indicator)).sections if one.indicator == indicator)


def step(bench: Workbench, step_id: str) -> StepView:
    """A step of the list."""
    return next(one for group in bench.steps() for one in group.steps if one.id == step_id)
