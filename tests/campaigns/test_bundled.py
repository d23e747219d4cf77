"""Each campaign that comes with the application: it loads, and it says what the published tables say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from forfait_desktop.campaigns.loader import digest, parse_campaign
from forfait_desktop.campaigns.totals import everything_reached, points_of_volet
from forfait_desktop.domain.campaign import BundleRule, Campaign, ChecklistRule, MeanRule, RateRule, criteria_of
from forfait_desktop.domain.evaluation import evaluate

BUNDLED = Path(__file__).parents[2] / "resources" / "campaigns"
FILES = sorted(BUNDLED.glob("*/campaign.toml"))

PUBLISHED = {
    "forfait-structure-2017": (250, {"volet-1": 175, "volet-2": 75}),
    "forfait-structure-2018": (460, {"volet-1": 230, "volet-2": 230}),
    "forfait-structure-2019": (735, {"volet-1": 280, "volet-2": 455}),
    "forfait-structure-2020": (885, {"volet-1": 280, "volet-2": 605}),
    "forfait-structure-2021": (885, {"volet-1": 280, "volet-2": 605}),
    "forfait-structure-2022": (1385, {"volet-1": 400, "volet-2": 985}),
    "forfait-structure-2023": (1163, {"volet-1": 280, "volet-2": 883}),
    "forfait-structure-2024": (1115, {"volet-1": 280, "volet-2": 835}),
    "forfait-structure-2025": (1115, {"volet-1": 280, "volet-2": 835}),
    "donum-2026": (420, {"socle": 280, "options": 140}),
    "donum-2027": (420, {"socle": 280, "options": 140}),
    "donum-2028": (420, {"socle": 280, "options": 140}),
}
"""The totals that the Assurance Maladie, vendors and the press print, typed apart from the files."""

EUROS = {
    "forfait-structure-2017": 1750,
    "forfait-structure-2018": 3220,
    "forfait-structure-2019": 5145,
    "forfait-structure-2020": 6195,
    "forfait-structure-2021": 6195,
    "forfait-structure-2022": 9695,
    "forfait-structure-2023": 8141,
    "forfait-structure-2024": 7805,
    "forfait-structure-2025": 7805,
    "donum-2026": 2940,
}

POINTS_BY_LINE = {
    "teleservices": (20, 60, 90, 90, 90),
    "codage": (10, 20, 50, 50, 50),
    "coordination": (15, 40, 60, 120, 120),
    "services-patients": (20, 80, 130, 70, 70),
    "encadrement-etudiants": (10, 30, 50, 50, 50),
    "videotransmission": (None, None, 50, 50, 50),
    "equipements-connectes": (None, None, 25, 25, 25),
    "sas": (None, None, None, 150, 150),
}
"""Volet 2 from 2017 to 2021, one column a year: the table that a radiology vendor copied from ameli."""

LISTS = {
    "coordination": {
        "msp",
        "esp",
        "ess",
        "cpts",
        "rcp",
        "reseau",
        "had-ehpad",
        "asalee",
        "reunions-protocolisees",
        "autre-organisation",
    },
    "services-patients": {"ressource-coordination", "structure-appui", "clic", "asalee", "autre"},
    "videotransmission": {"solution-complete", "abonnement"},
    "sas": {
        "departement",
        "agenda",
        "inscription",
        "cpts-snp",
        "maison-medicale-garde",
        "regulation-centre-15",
        "centre-covid",
        "organisation-ars",
    },
    "equipements-connectes": {
        "oxymetre",
        "stethoscope",
        "dermatoscope",
        "otoscope",
        "glucometre",
        "ecg",
        "doppler",
        "echographe",
        "tensiometre",
        "camera",
        "tests-visuels-audiogramme",
        "spirometre-tympanometre",
    },
    "logiciel-lap": {"lap", "dmp"},
    "logiciel-segur": {"segur", "lap"},
    "logiciels-a-jour": {"segur", "lap", "sesam-vitale"},
    "teleservices-socles": {"aat", "dmt", "pse", "fse", "moyenne"},
    "autres-teleservices": {"cm-atmp", "spe", "dsg", "moyenne"},
    "dmp-ordonnance": {"dmp", "ordonnance-numerique", "moyenne"},
    "apcv-mss": {"apcv", "mss-patient"},
    "effection-sas": {"t1", "t2", "t3", "t4"},
    "apcv": {"nombre"},
}
"""Criterion ids that every part of the application, and every year, agrees on."""


def _read(path: Path) -> Campaign:
    return parse_campaign(path.read_bytes(), origin=path.parent.name)


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.parent.name)
def campaign(request: pytest.FixtureRequest) -> Campaign:
    return _read(request.param)


def test_there_are_campaigns() -> None:
    assert {path.parent.name for path in FILES} >= {"forfait-structure-2022", "forfait-structure-2023", "donum-2026"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_folder_carries_the_id_of_its_campaign(path: Path) -> None:
    assert _read(path).id == path.parent.name


def test_totals_are_the_published_ones(campaign: Campaign) -> None:
    maximum, volets = PUBLISHED[campaign.id]
    assert campaign.control.maximum == maximum
    assert dict(campaign.control.volets) == volets
    assert {volet.id: points_of_volet(campaign, volet) for volet in campaign.volets} == volets
    if campaign.id in EUROS:
        assert maximum * campaign.point_value == EUROS[campaign.id]


@pytest.mark.parametrize("year", range(2017, 2022))
def test_each_line_of_2017_to_2021_is_worth_its_cell(year: int) -> None:
    campaign = _read(BUNDLED / f"forfait-structure-{year}" / "campaign.toml")
    cells = {line: cells[year - 2017] for line, cells in POINTS_BY_LINE.items()}
    assert {line.id: line.points for line in campaign.indicators_of("volet-2")} == {
        line: points for line, points in cells.items() if points is not None
    }
    assert isinstance(campaign.indicator("teleservices").rule, BundleRule)
    assert (campaign.volet("volet-1").at_least or 5) == (4 if year == 2017 else 5)
    assert {line.id for line in campaign.indicators if line.neutralised} == (
        {"teletransmission"} if year == 2020 else set()
    )


def test_everything_reached_earns_all_that_can_be_paid(campaign: Campaign) -> None:
    result = evaluate(campaign, everything_reached(campaign), date(campaign.year, 12, 31))
    assert result.parts.acquired + result.parts.unattributed == PUBLISHED[campaign.id][0]
    assert result.parts.pending == result.parts.open == result.parts.lost == 0


def test_criteria_have_the_ids_of_every_year(campaign: Campaign) -> None:
    for indicator in campaign.indicators:
        allowed = LISTS.get(indicator.id, {"taux", "atteint"})
        assert {criterion.id for criterion in criteria_of(indicator)} <= allowed, indicator.id


def test_only_known_things_depend_on_the_profile(campaign: Campaign) -> None:
    for indicator in campaign.indicators:
        if indicator.profile:
            assert (indicator.id, dict(indicator.profile)) == ("dmt", {"medecin_traitant": True})
        for criterion in criteria_of(indicator):
            if criterion.profile:
                assert (criterion.id, dict(criterion.profile)) == ("lap", {"lap_available": True})
                assert campaign.programme == "forfait-structure"


def test_teletransmission_is_two_thirds_exactly(campaign: Campaign) -> None:
    for indicator in campaign.indicators:
        if indicator.id == "teletransmission":
            assert isinstance(indicator.rule, RateRule)
            assert indicator.rule.threshold == Fraction(2, 3)


def test_each_campaign_shows_its_examples_and_where_they_come_from(campaign: Campaign) -> None:
    assert len(campaign.examples) >= 20
    assert all(example.origin for example in campaign.examples)
    assert len({example.title for example in campaign.examples}) == len(campaign.examples)


def test_digest_is_the_sha256_of_the_bytes() -> None:
    assert digest(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.fixture(scope="module")
def donum() -> Campaign:
    return _read(BUNDLED / "donum-2026" / "campaign.toml")


def test_donum_lines(donum: Campaign) -> None:
    assert {indicator.id: indicator.points for indicator in donum.indicators} == {
        "logiciels-a-jour": None,
        "teleservices-socles": None,
        "autres-teleservices": Decimal(60),
        "dmp-ordonnance": Decimal(60),
        "apcv-mss": Decimal(20),
    }
    assert donum.volet("socle").required == ("logiciels-a-jour", "teleservices-socles")
    assert donum.volet("options").behind == "socle"
    software = donum.indicator("logiciels-a-jour").rule
    assert isinstance(software, ChecklistRule)
    assert software.need == "all"


def test_donum_thresholds_of_2026(donum: Campaign) -> None:
    thresholds = {one.id: one.rule.threshold for one in donum.indicators if isinstance(one.rule, MeanRule)}
    assert thresholds == {
        "teleservices-socles": Fraction(3, 5),
        "autres-teleservices": Fraction(3, 10),
        "dmp-ordonnance": Fraction(3, 10),
    }


def test_donum_says_what_is_not_published(donum: Campaign) -> None:
    assert donum.window.opens is None
    assert donum.window.closes is None
    assert "non publié" in donum.payment.text
    for subject in ("dates d’ouverture", "versement", "formule", "Ségur vague 2", "2027"):
        assert any(subject in sentence for sentence in donum.missing), subject


def test_denominators_of_donum(donum: Campaign) -> None:
    growing = {one.id: one.denominator for line in donum.indicators for one in line.rule.criteria if one.denominator}
    assert growing.pop("dmp") == "fixed"
    assert set(growing.values()) == {"grows"}
