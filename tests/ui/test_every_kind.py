"""S41: a year made of one page of each kind needs a rule file and nothing else."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from forfait_desktop.campaigns.examples import entry_of, failing_examples
from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import SCHEME_IDS
from forfait_desktop.presentation.views import RateText
from forfait_desktop.report.pdf import render_pdf
from forfait_desktop.storage.dossier import new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from forfait_desktop.ui.wizard.page_shelf import SUMMARY
from tests.ui.desktop import CLAIRE, Desktop, plain
from tests.ui.test_every_page import page_faults

PATH = Path(__file__).resolve().parents[1] / "campaigns" / "every_kind" / "campaign.toml"
FONTS = PATH.parents[3] / "resources" / "fonts"
DATA = PATH.read_bytes()
CAMPAIGN = parse_campaign(DATA, origin=PATH.name)
EXAMPLE = CAMPAIGN.examples[0]


@pytest.fixture
def year(desktop: Desktop) -> Desktop:
    entry = entry_of(CAMPAIGN, EXAMPLE, origin=PATH.name, where="examples.1")
    assert EXAMPLE.today is not None
    desktop.clock.day = EXAMPLE.today
    dossier = new_dossier(CAMPAIGN.id, digest(DATA), EXAMPLE.today, replace(CLAIRE, profile=entry.profile))
    dossier = replace(dossier, answers=entry.answers)
    desktop.start(DossierStore().create(desktop.locations.library, dossier, DATA))
    return desktop


def test_every_kind_of_rule_and_of_scheme_is_there() -> None:
    assert {line.rule.kind for line in CAMPAIGN.indicators} == {"checklist", "rate", "mean", "counts", "tiers"}
    assert {scheme.id for scheme in CAMPAIGN.schemes} == set(SCHEME_IDS)
    assert list(failing_examples(CAMPAIGN, PATH.name)) == []


def test_every_page_opens_and_computes(year: Desktop) -> None:
    kinds = set()
    for page_id in year.wizard.workbench.order():
        year.go(page_id)
        assert page_faults(year, page_id) == []
        if page_id != SUMMARY:
            kinds.add(year.wizard.workbench.page(page_id).kind)
    assert kinds == {"gate", "rate", "grid", "mean", "counts", "tiers", "checklist", "vsm", "assistant"}
    # The sum made by hand in the file.
    assert year.text("total.acquis") == "Acquis : 400 points, 2 800 €"
    year.go("moyenne")
    # (50 + 60 + 70 + 60) ÷ 4 = 60.
    assert "60 %" in year.text("page.resultat")
    assert year.text("page.resultat").startswith("Atteint")


def test_every_line_is_in_the_summary_and_in_the_report(year: Desktop) -> None:
    year.go(SUMMARY)
    for line in CAMPAIGN.indicators:
        assert year.button(f"Modifier {line.title}").isEnabled()
    data = render_pdf(
        year.wizard.workbench.report(), regular=FONTS / "DejaVuSans.ttf", bold=FONTS / "DejaVuSans-Bold.ttf"
    )
    said = plain(" ".join("\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).split()))
    for line in CAMPAIGN.indicators:
        assert line.title in said
    assert "400 points" in said


def test_a_mean_just_below_is_not_met(year: Desktop) -> None:
    year.wizard.workbench.edit("reponse.moyenne.aat", RateText(percent="49"))
    result = year.wizard.workbench.session.evaluation.indicator("moyenne")
    assert result.parts.acquired == Decimal(0)
    assert result.status == "not_met"
