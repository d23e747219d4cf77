"""The frozen sample of the drawn screens, by its own figures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Parts
from tests.sample import SAMPLE_DAY, SAMPLE_ID, sample_campaign, sample_data, sample_entry


def test_the_sample_is_the_drawn_declaration() -> None:
    result = evaluate(sample_campaign(), sample_entry(), SAMPLE_DAY)
    assert result.parts == Parts(acquired=Decimal(632), open=Decimal(433), lost=Decimal(50))
    assert result.euros == Parts(acquired=Decimal(4424), open=Decimal(3031), lost=Decimal(350))


def test_the_drawn_dates_and_thresholds() -> None:
    campaign = sample_campaign()
    assert campaign.id == SAMPLE_ID
    assert (campaign.window.opens, campaign.window.closes) == (date(2023, 12, 11), date(2024, 2, 4))
    assert len(campaign.indicators) == 20
    lines = ("aat", "cm-atmp", "pse", "dmt", "spe", "dsg")
    assert sum((campaign.indicator(name).points or Decimal(0) for name in lines), Decimal(0)) == 150


def test_a_dmp_rate_misses_52_documents() -> None:
    rate = evaluate(sample_campaign(), sample_entry(), SAMPLE_DAY).indicator("dmp").rate
    assert rate is not None
    # 10 % of 2 000 acts is 200; 148 were done.
    assert rate.acts_missing == 52
    assert rate.percent == Decimal("7.4")


def test_the_bytes_are_those_of_the_campaign() -> None:
    assert parse_campaign(sample_data(), origin="essai") == sample_campaign()
