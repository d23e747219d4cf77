"""Faults planted in the schemes of a campaign file: each is refused, with its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from forfait_desktop.campaigns.check import check_file
from forfait_desktop.campaigns.loader import parse_campaign, problems_of
from forfait_desktop.domain.campaign import AssistantScheme, Campaign, VsmScheme

BUNDLED = Path(__file__).parents[2] / "resources" / "campaigns"
YEAR_2023 = BUNDLED / "forfait-structure-2023" / "campaign.toml"
TEXT = YEAR_2023.read_text(encoding="utf-8")
VSM = TEXT.index('kind = "vsm"')
AID = TEXT.index('kind = "assistant-medical"')


@dataclass(frozen=True)
class Fault:
    """`old` becomes `new`, the first time after `start`: the refusal expected, and where it says that it is."""

    start: int
    old: str
    new: str
    code: str
    where: str


FAULTS = [
    Fault(VSM, 'kind = "vsm"', 'kind = "vms"', "campaign-wrong-type", "schemes.vms.kind"),
    Fault(VSM, 'kind = "vsm"', 'kind = "rate"', "campaign-wrong-type", "schemes.rate.kind"),
    Fault(VSM, "reference_patients =", "patients =", "campaign-unknown-key", "schemes.vsm.patients"),
    Fault(VSM, "reference_patients = 800\n", "", "campaign-missing-key", "schemes.vsm.reference_patients"),
    Fault(VSM, "reference_patients = 800", "reference_patients = 0", "campaign-out-of-range", "schemes.vsm.reference"),
    Fault(VSM, 'threshold = "50', 'threshold = "150', "campaign-bad-threshold", "schemes.vsm.tiers.1.threshold"),
    Fault(VSM, 'threshold = "1/3"', 'threshold = "un tiers"', "campaign-bad-threshold", "schemes.vsm.bonus.threshold"),
    Fault(VSM, 'threshold = "50', 'threshold = "95', "campaign-out-of-range", "schemes.vsm.tiers"),
    Fault(VSM, "euros = 3000", "euros = 1500", "campaign-out-of-range", "schemes.vsm.tiers"),
    Fault(VSM, "euros = 1500", "euros = -1500", "campaign-out-of-range", "schemes.vsm.tiers"),
    Fault(VSM, "percent = 20", "percent = 0", "campaign-out-of-range", "schemes.vsm.bonus.percent"),
    Fault(VSM, "minutes = 10", "minutes = 0", "campaign-out-of-range", "schemes.vsm.method"),
    Fault(VSM, "until = 2024-06-30", "until = 2023-06-30", "campaign-dates-inverted", "schemes.vsm.until"),
    Fault(VSM, "medecin_traitant = true", "patients = true", "campaign-unknown-profile-key", "schemes.vsm.profile"),
    Fault(VSM, "au moins 1/3", "au moins 1/4", "campaign-figure-differs", "schemes.vsm.figures.bonus"),
    Fault(VSM, 'name = "weight"', 'name = "poids"', "campaign-missing-figure", "schemes.vsm.figures"),
    Fault(VSM, '"fmf-vsm"', '"fmf"', "campaign-unknown-source", "schemes.vsm.sources"),
    Fault(
        VSM, 'profile_reason = "Ce', 'profile_reason = "" # "Ce', "campaign-incomplete", "schemes.vsm.profile_reason"
    ),
    Fault(VSM, "[[schemes.evidence]]", "[[schemes.preuve]]", "campaign-unknown-key", "schemes.vsm.preuve"),
    Fault(AID, 'kind = "assistant-medical"', 'kind = "vsm"', "campaign-unknown-key", "schemes.vsm"),
    Fault(AID, 'gate = "volet-1"', 'gate = "volet-2"', "campaign-unknown-reference", "schemes.assistant-medical.gate"),
    Fault(AID, '"radiologue"', '"radiologie"', "campaign-unknown-reference", "assistant-medical.excluded"),
    Fault(AID, "start = 2019-07-01", "start = 2024-06-22", "campaign-dates-inverted", "assistant-medical.grids"),
    Fault(AID, 'fte = "0.5"', 'fte = "0.75"', "campaign-wrong-type", "schemes.assistant-medical.grids.1.rows.2.fte"),
    Fault(AID, 'fte = "0.5"', 'fte = "1"', "campaign-duplicate-id", "grids.2019-07-01.rows"),
    Fault(AID, "year_2 = 27000", "year_2 = 37000", "campaign-out-of-range", "grids.2019-07-01.rows.1"),
    Fault(AID, "p90 = 25000", "p90 = 20000", "campaign-out-of-range", "grids.2019-07-01.rows.1"),
    Fault(AID, "p95 = 36000", "p95 = 24000", "campaign-out-of-range", "grids.2019-07-01.rows.1"),
    Fault(AID, "conditions = [", "conditions = []\nx = [", "campaign-unknown-key", "schemes.assistant-medical.x"),
    Fault(AID, "vsm = 2250", "vsm = 2251", "campaign-example-fails", "expect.schemes.vsm"),
    Fault(AID, "vsm = 2250", "vms = 2250", "campaign-unknown-reference", "expect.schemes"),
    Fault(AID, "vsm_sent = 130", 'vsm_sent = "130"', "campaign-example-bad-answer", "schemes.vsm.vsm_sent"),
    Fault(AID, "vsm_sent = 130", "vsm_envoyes = 130", "campaign-unknown-reference", "schemes.vsm"),
    Fault(AID, '"2024-03-01"', '"mars 2024"', "campaign-example-bad-answer", "assistant-medical.contract_date"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.old[:24]} {fault.new[:24]}")
def test_refused(fault: Fault) -> None:
    start = TEXT.index(fault.old, fault.start)
    changed = TEXT[:start] + fault.new + TEXT[start + len(fault.old) :]
    _, faults = problems_of(changed.encode(), origin="essai.toml")
    assert faults
    found = [(one.code, str(one.params["where"])) for one in faults]
    assert any(code == fault.code and fault.where in where for code, where in found), found


def test_twice_the_same_scheme() -> None:
    block = TEXT[TEXT.rindex("[[schemes]]", 0, AID) : TEXT.index("# --- ", AID)]
    _, faults = problems_of(TEXT.replace(block, block + block, 1).encode(), origin="essai.toml")
    assert ("campaign-duplicate-id", "schemes") in [(one.code, one.params["where"]) for one in faults]


def _campaign(path: Path) -> Campaign:
    return parse_campaign(path.read_bytes(), origin=path.parent.name)


@pytest.mark.parametrize("path", sorted(BUNDLED.glob("*/campaign.toml")), ids=lambda path: path.parent.name)
def test_which_campaign_has_which_scheme(path: Path) -> None:
    made = _campaign(path)
    expected = ["vsm"] if made.programme == "forfait-structure" and made.year in (2022, 2023) else []
    if made.year >= 2019:
        expected.append("assistant-medical")
    assert [scheme.id for scheme in made.schemes] == expected
    aid = made.scheme("assistant-medical")
    if isinstance(aid, AssistantScheme):
        assert aid.excluded == {"specialty_group": "radiologue"}
        assert aid.gate == ("volet-1" if made.programme == "forfait-structure" else "")
        assert [grid.start for grid in aid.grids] == [date(2019, 7, 1), date(2024, 6, 22)]


@pytest.mark.parametrize("year", [2022, 2023])
def test_the_vsm_of_the_rules(year: int) -> None:
    scheme = _campaign(BUNDLED / f"forfait-structure-{year}" / "campaign.toml").scheme("vsm")
    assert isinstance(scheme, VsmScheme)
    assert [(tier.threshold, tier.euros) for tier in scheme.tiers] == [
        (Fraction(1, 2), Decimal(1500)),
        (Fraction(9, 10), Decimal(3000)),
    ]
    assert (scheme.reference_patients, scheme.reference_patients_children) == (800, 600)
    assert (scheme.bonus.threshold, scheme.bonus.percent) == (Fraction(1, 3), Decimal(20))
    assert scheme.until == date(2024, 6, 30)
    assert scheme.former_untils == (date(2023, 6, 30), date(2023, 12, 31))


def test_check_notes_the_figures_of_the_schemes() -> None:
    found = check_file(YEAR_2023, date(2026, 11, 21))
    places = {str(one.params["where"]) for one in found}
    assert "schemes.vsm.figures.bonus" in places
    assert all(one.kind == "note" for one in found)
