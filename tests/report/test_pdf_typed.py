"""What was typed is what is printed: field by field, over generated dossiers; nothing is interpreted, nothing opened.

100 dossiers at each run, 2 000 by the deep command (the profile of hypothesis says how many).
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.assets import font_path
from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.presentation.evidence.piece_view import proven_lines
from forfait_desktop.presentation.pages.steps import pages_of
from forfait_desktop.presentation.paper.options import MODELS, ReportModel, ReportOptions
from forfait_desktop.presentation.paper.view import report_of
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.report.content import Report
from forfait_desktop.report.html import render_report_html
from forfait_desktop.report.pdf import render_pdf
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord, Signature, entry
from tests.report.html_page import Page
from tests.report.tagged import Tagged, plain
from tests.report.typed import dossiers, expected, opened
from tests.sample import SAMPLE_DAY, sample_campaign

REGULAR = font_path("DejaVuSans.ttf")
BOLD = font_path("DejaVuSans-Bold.ttf")
ADMITTED = {f"open: {REGULAR}", f"open: {BOLD}"}


def report_for(dossier: Dossier, model: ReportModel = "complet") -> Report:
    campaign, words = sample_campaign(), Wording()
    given_entry = entry(dossier)
    situation = Situation(
        campaign=campaign,
        entry=given_entry,
        evaluation=evaluate(campaign, given_entry, SAMPLE_DAY),
        words=words,
        physician=dossier.physician,
        details=dossier.details,
        notes=dossier.notes,
        proven=proven_lines(dossier.evidence, campaign),
        evidence=dossier.evidence,
    )
    pages = pages_of(campaign, {volet.id: words.gate_title(volet) for volet in campaign.volets})
    return report_of(dossier, situation, pages, ReportOptions(model, simulation=True))


def rendered(report: Report) -> bytes:
    with opened() as files:
        data = render_pdf(report, regular=REGULAR, bold=BOLD)
    assert set(files) <= ADMITTED
    return data


@given(dossiers())
def test_every_field_is_printed_as_it_was_typed(drawn: tuple[Dossier, list[str]]) -> None:
    dossier, typed = drawn
    report = report_for(dossier)
    tagged = Tagged(rendered(report))

    shown = tagged.texts()
    for text in typed:
        wanted = expected(text)
        # A piece has its label and its place in one cell, the person who prepares has a cell of their own.
        assert wanted in shown or any(wanted in one for one in shown), text
    holders = {plain(cell) for cell in shown}
    for text in (dossier.physician.name, dossier.physician.specialty, dossier.prepared.by, *dossier.notes.values()):
        assert not text or expected(text) in holders
    replaced = any("[U+" in expected(text) and "[U+" not in text for text in typed)
    assert ("Une mention comme [U+4E2D]" in tagged.text) == replaced or "[U+" in "".join(typed)
    assert tagged.text.count("■") == sum(one.count("■") for one in shown)
    assert tagged.loose == []
    assert tagged.unclaimed == set()
    for page in tagged.pdf.pages:
        assert "/Annots" not in page.obj
        assert "/XObject" not in page.obj.Resources


@settings(max_examples=settings().max_examples // 5)
@given(dossiers(), st.sampled_from(MODELS))
def test_every_model_bears_any_text_and_says_it_in_html_too(
    drawn: tuple[Dossier, list[str]], model: ReportModel
) -> None:
    report = report_for(drawn[0], model)
    tagged = Tagged(rendered(report))
    page = Page(render_report_html(report))

    assert page.errors == []
    assert tagged.loose == []
    assert len(page.all("h1")) == 1
    name = drawn[0].physician.name
    assert not name or expected(name) in plain(tagged.text)
    assert len(page.all("h2")) >= len([one for one in report.sections if one.level == 1])


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("typed", ["W" * 3000, "mot " * 1500, "l\n" * 300], ids=["word", "words", "lines"])
def test_a_text_of_several_pages_is_printed_whole_wherever_it_is(typed: str, model: ReportModel) -> None:
    text = typed.strip()
    dossier = Dossier(
        id="6f9619ff-8b86-4011-b42d-00c04fc964ff",
        campaign=sample_campaign().id,
        campaign_digest="0" * 64,
        modified=SAMPLE_DAY,
        physician=Physician(name=text, specialty=text, profile=Profile(practice=text, software=text)),
        notes={"general": text, "dmp": text},
        evidence=(EvidenceRecord("1", label=text, place="Classeur", indicators=("dmp",)),),
        prepared=Signature(by=text, on=SAMPLE_DAY),
        reviewed=Signature(by=text, on=SAMPLE_DAY),
    )
    tagged = Tagged(rendered(report_for(dossier, model)))

    assert any(expected(text) in shown for shown in tagged.texts())
    assert tagged.loose == []


def test_nothing_leaves_the_margins() -> None:
    long = Dossier(
        id="6f9619ff-8b86-4011-b42d-00c04fc964ff",
        campaign=sample_campaign().id,
        campaign_digest="0" * 64,
        modified=SAMPLE_DAY,
        notes={"general": "\n".join(f"ligne {number} {'m' * number}" for number in range(200)), "dmp": "W" * 900},
        physician=Physician(name="Dr " + "Hyperlongue-" * 30, specialty="x" * 400),
    )
    for model in MODELS:
        data = rendered(report_for(long, model))
        for page in pypdfium2.PdfDocument(data):
            text = page.get_textpage()
            for number in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(number)
                assert left >= 50
                assert right <= 596 - 50
                assert bottom >= 18
                assert top <= 842 - 30


def test_a_rendering_never_reads_a_file_named_in_a_text(tmp_path: Path) -> None:
    bait = tmp_path / "appât.png"
    bait.write_bytes(b"\x89PNG")
    report = report_for(
        Dossier(
            id="6f9619ff-8b86-4011-b42d-00c04fc964ff",
            campaign=sample_campaign().id,
            campaign_digest="0" * 64,
            modified=SAMPLE_DAY,
            notes={"general": f"<img src='{bait}'/> {bait.as_uri()}"},
        )
    )
    assert plain(f"<img src='{bait}'/> {bait.as_uri()}") in plain(Tagged(rendered(report)).text)
