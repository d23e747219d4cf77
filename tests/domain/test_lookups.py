"""What is asked of a campaign or of a profile by its id: the right thing, or `KeyError`."""

from __future__ import annotations

import pytest

from forfait_desktop.domain.answers import Profile
from tests.sample import sample_campaign


def test_lines_and_volets_are_found_by_their_id() -> None:
    campaign = sample_campaign()
    for line in campaign.indicators:
        assert campaign.indicator(line.id) is line
    for volet in campaign.volets:
        assert campaign.volet(volet.id) is volet
    for look in (campaign.indicator, campaign.volet):
        with pytest.raises(KeyError, match="inconnu"):
            look("inconnu")


def test_a_campaign_depends_on_three_questions_of_the_profile_only() -> None:
    profile = Profile(specialty_group="radiologue", medecin_traitant=True, lap_available=False)
    known = ("specialty_group", "medecin_traitant", "lap_available")
    assert [profile.value(key) for key in known] == ["radiologue", True, False]
    assert [Profile().value(key) for key in known] == [None, None, None]
    with pytest.raises(KeyError, match="patients"):
        profile.value("patients")
