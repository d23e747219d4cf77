"""What the window reads after many changes is what a declaration just opened on the same content says."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from forfait_desktop.domain.answers import UNKNOWN, Rate, Value
from forfait_desktop.domain.campaign import Campaign, answer_kind, criteria_of
from forfait_desktop.presentation.wording.base import french
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import Change, SetAnswer, SetApplicability, SetEvidence
from forfait_desktop.session.session import Session
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.store import OpenedDossier
from tests.presentation.benches import Clock, bundled, make_bench
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data

CHANGES = 60


def change(campaign: Campaign, chance: random.Random) -> Change:
    """An answer most often; else a line set aside or kept, or pieces."""
    line = chance.choice(campaign.indicators)
    kind = chance.randrange(10)
    if kind == 0 and line.id not in campaign.volet(line.volet).required:
        return SetApplicability(line.id, chance.choice(("kept", "set-aside", None)))
    if kind == 1:
        proven = chance.sample(campaign.indicators, 3)
        return SetEvidence(
            tuple(EvidenceRecord(f"p{n}", f"pieces/p{n}.pdf", "0" * 64, (one.id,)) for n, one in enumerate(proven))
        )
    criterion = chance.choice(criteria_of(line))
    return SetAnswer(line.id, criterion.id, value(answer_kind(line.rule, criterion.id), chance))


def value(kind: str, chance: random.Random) -> Value | None:
    if chance.randrange(5) == 0:
        return chance.choice((None, UNKNOWN))
    match kind:
        case "check":
            return chance.random() < 0.7
        case "count":
            return chance.randrange(400)
        case "percent":
            return Rate(percent=Decimal(chance.randrange(1000)) / 10)
        case _:
            total = chance.randrange(1, 300)
            return Rate(chance.randrange(total + 1), total)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("which", ["sample", "forfait-structure-2023", "donum-2026"])
def test_steps_and_amounts_are_those_of_a_declaration_just_opened(which: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - changes to try, no secret
    campaign, data = (sample_campaign(), sample_data()) if which == "sample" else bundled(which)
    clock = Clock(SAMPLE_DAY)
    bench = make_bench(campaign, data, clock)
    for number in range(CHANGES):
        bench.session.apply(change(campaign, chance))
        if number % 13 == 0:
            clock.day = date(campaign.year, 1, 1) + timedelta(chance.randrange(500))
            bench.session.refresh_day()
        opened = OpenedDossier(Path("nulle-part") / "dossier.forfait", bench.session.dossier, data, "0" * 64)
        fresh = Workbench(Session(opened, campaign, clock), french)
        assert bench.session.evaluation == fresh.session.evaluation
        assert bench.steps() == fresh.steps()
        assert bench.header().segments == fresh.header().segments
        assert bench.header().acquired == fresh.header().acquired
