"""The four models of the report, their options, the annex (ux.md section 4, E15, E16); what each must never hold."""

from __future__ import annotations

import dataclasses
import io
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader

from forfait_desktop import assets
from forfait_desktop.presentation.paper.options import MODELS, ReportModel, ReportOptions
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.report.content import BOX, KeyValues, Question, Report, Section, Table
from forfait_desktop.report.html import render_report_html
from forfait_desktop.report.pdf import render_pdf
from forfait_desktop.session.changes import SetNote
from forfait_desktop.storage.dossier import EvidenceRecord, Payment
from tests.presentation.all_rules import all_campaigns
from tests.presentation.benches import Clock, make_bench, sample_bench
from tests.presentation.test_typography import strings
from tests.report.html_page import Page

AMOUNT = re.compile(r"\d[\d\u00a0,]*[ \u00a0](?:points?\b|€)")
PIECE = EvidenceRecord(
    "1", "Justificatifs/msp.pdf", "9f3a21c7" * 8, ("coordination",), date=date(2023, 5, 2), place="Classeur bleu"
)


def made(bench: Workbench, model: ReportModel, **chosen: bool) -> Report:
    return bench.report(options=ReportOptions(model, **chosen))


def titles(report: Report) -> list[str]:
    return [section.title for section in report.sections]


def part(report: Report, title: str) -> Section:
    return next(one for one in report.sections if one.title == title)


def text(report: Report) -> str:
    return "\n".join(strings(report))


def pdf(report: Report) -> PdfReader:
    regular, bold = assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf")
    return PdfReader(io.BytesIO(render_pdf(report, regular=regular, bold=bold)))


def said(value: Any) -> Iterator[str]:
    """Every text that a reader must find, spaces made one."""
    if isinstance(value, str):
        yield " ".join(value.split())
    elif isinstance(value, tuple):
        for item in value:
            yield from said(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in ("align", "style", "kind", "anchor"):
                yield from said(getattr(value, field.name))


def questions(report: Report) -> Iterator[Question]:
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Question):
                yield block


def test_each_model_has_its_mark_and_its_file() -> None:
    bench = sample_bench()
    found = {model: (made(bench, model).cover.mark, made(bench, model).file_name) for model in MODELS}
    stem = "Forfait-structure_2023_MARTIN-Claire_2023-12-20"
    assert found == {
        "complet": ("Document de préparation", f"{stem}.pdf"),
        "controle": ("Dossier pour un contrôle", f"{stem}_controle.pdf"),
        "comptable": ("Note pour le comptable", f"{stem}_comptable.pdf"),
        "preparation": ("Fiche de préparation", f"{stem}_preparation.pdf"),
    }


@pytest.mark.parametrize("model", MODELS)
def test_every_page_says_who_made_it_and_its_fingerprint(model: ReportModel) -> None:
    report = made(sample_bench(), model)
    shown = [" ".join(page.extract_text().split()) for page in pdf(report).pages]
    for page in shown:
        assert f"empreinte {report.fingerprint}" in page
        assert "Outil indépendant : ni l’Assurance Maladie ni l’État" in page
        assert "brouillon" in page
    assert "Ce document ne vaut pas déclaration." in " ".join(shown)
    if model != "preparation":
        assert "somme SHA-256" in text(report)


def test_s32_the_pdf_of_the_sample() -> None:
    report = made(sample_bench(), "complet")
    shown = " ".join(" ".join(page.extract_text() for page in pdf(report).pages).split())
    for expected in ("632 points", "4 424 €", "52 alimentations", "Ce document ne vaut pas déclaration."):
        assert expected in shown
    assert not re.search(r"\d{15}", shown.replace(" ", ""))


# --- « Complet » and its options --------------------------------------------------------------------------------------


def test_options_take_sections_away() -> None:
    bench = sample_bench(evidence=(PIECE,))
    whole = titles(made(bench, "complet"))
    assert "Pièces" in whole
    assert "Ce qui manque" in whole
    assert whole[-1] == "Annexe\u00a0: à recopier sur amelipro"
    bare = titles(made(bench, "complet", pieces=False, missing=False, annex=False))
    assert [one for one in whole if one not in bare] == ["Ce qui manque", "Pièces", whole[-1]]


def test_the_simulation_is_printed_when_asked_only() -> None:
    bench = sample_bench()
    bench = Workbench(bench.session, lambda _context, words: words, schemes=True)
    bench.edit("assistant-medical.percentile", "40")
    assert "Simulation, hors total" not in titles(made(bench, "complet"))
    assert "Simulation, hors total" in titles(made(bench, "complet", simulation=True))


@pytest.mark.parametrize("model", ["complet", "controle", "preparation"])
def test_without_amounts_there_is_no_amount(model: ReportModel) -> None:
    report = made(sample_bench(evidence=(PIECE,)), model, amounts=False)
    assert AMOUNT.findall(text(report)) == []
    assert AMOUNT.findall(text(made(sample_bench(), "complet")))


@pytest.mark.parametrize("model", ["controle", "preparation"])
def test_no_campaign_puts_an_amount_where_there_must_be_none(model: ReportModel) -> None:
    for campaign in all_campaigns():
        bench = make_bench(campaign, b"", Clock(campaign.period.end or date(2026, 12, 1)))
        report = made(bench, model, amounts=False)
        own = [section for section in report.sections if section.title != "Sources"]
        found = [one for section in own for one in strings(section) if AMOUNT.search(one)]
        assert found == [], campaign.id


# --- « Pour un contrôle » ---------------------------------------------------------------------------------------------


def test_an_inspection_reads_pieces_first_and_amounts_last() -> None:
    report = made(sample_bench(evidence=(PIECE,)), "controle")
    found = titles(report)
    assert found[0] == "Pièces justificatives"
    assert found.index("Réponses déclarées") < found.index("Lignes calculées par l’Assurance Maladie")
    assert found.index("Précisions et notes") < found.index("Montants acquis")
    pieces = part(report, "Pièces justificatives").blocks[0]
    assert isinstance(pieces, Table)
    assert pieces.rows[0].note == f"Original\u00a0: Classeur bleu\nSHA-256\u00a0: {'9f3a21c7' * 8}"
    declared = part(report, "Réponses déclarées").blocks[0]
    assert isinstance(declared, Table)
    assert declared.rows[0].cells == ("Exercice coordonné", "MSP du Ried", "Atteint", "n° 1")
    words = text(report)
    assert "632 points" in words
    for never in ("Encore possible", "3\u00a0031\u00a0€", "Hors d’atteinte"):
        assert never not in words


def test_an_inspection_tells_of_a_review_that_no_longer_stands() -> None:
    bench = sample_bench()
    bench.set_prepared("Nadia Benali", "20/12/2023")
    bench.set_reviewed(True)
    bench.session.apply(SetNote("dmp", "relire"))
    only = bench.session.campaign.indicator("codage").rule.criteria[0]
    bench.edit(f"reponse.codage.{only.id}", "non")
    pairs = part(made(bench, "controle"), "Suivi du dossier").blocks[0]
    assert isinstance(pairs, KeyValues)
    told = dict(pairs.rows)
    assert "Préparé par" not in told
    assert told["Préparation annulée"].startswith("celle du 20 décembre 2023, car ceci a changé depuis\u00a0: ")
    assert told["Relecture annulée"].startswith("celle du 20 décembre 2023, car ceci a changé depuis\u00a0: ")


# --- « Pour le comptable » --------------------------------------------------------------------------------------------


def test_the_accountant_has_one_page_and_no_line() -> None:
    bench = sample_bench(evidence=(PIECE,))
    report = made(bench, "comptable")
    assert len(pdf(report).pages) == 1
    rows = part(report, "Estimation et versement").blocks[0]
    assert isinstance(rows, KeyValues)
    told = dict(rows.rows)
    assert told["Montant estimé"].replace("\u00a0", " ") == "632 points (4 424 €)"
    assert told["Nature"] == "Montant estimé, non encaissé"
    assert told["Versement attendu"] == "Printemps 2024, sans date publiée"
    assert set(told["Montant reçu"]) == set(told["Écart avec l’estimation"]) == {"_", "\u00a0", "€"}
    for line in bench.session.campaign.indicators:
        assert line.title not in text(report)


def test_the_accountant_sees_what_was_received() -> None:
    bench = sample_bench()
    dossier = dataclasses.replace(bench.session.dossier, payment=Payment(Decimal("4400.50"), date(2024, 4, 24)))
    from forfait_desktop.presentation.paper.account import account_section

    rows = account_section(dossier, bench.situation).blocks[0]
    assert isinstance(rows, KeyValues)
    told = dict(rows.rows)
    assert told["Montant reçu"] == "4\u00a0400,50\u00a0€"
    assert told["Reçu le"] == "24 avril 2024"
    # 632 points of 7 €: 4 424 €.
    assert told["Écart avec l’estimation"] == "−23,50\u00a0€"
    assert told["Nature"] == "Montant estimé, à rapprocher du versement reçu"


# --- « Fiche de préparation » -----------------------------------------------------------------------------------------


def test_the_sheet_asks_what_is_left_only() -> None:
    report = made(sample_bench(), "preparation")
    assert titles(report) == [
        "Questions sans réponse",
        "Services aux patients",
        "Équipements médicaux connectés",
        "Participation au service d’accès aux soins (SAS)",
        "Pièces à retrouver",
    ]
    first, *_, last = questions(report)
    assert first.stacked
    assert first.choices[-2:] == ("Aucun service", "Je ne sais pas encore")
    assert last.choices == ("Oui", "Non", "Je ne sais pas")
    assert len(pdf(report).pages) <= 2


def test_the_sheet_of_an_empty_declaration_asks_everything() -> None:
    bench = sample_bench(empty=True)
    asked = list(questions(made(bench, "preparation")))
    undecided = [line for line in bench.session.campaign.indicators if bench.situation.result(line.id).undecided]
    assert len(asked) >= len(undecided) > 10
    blanks = [blank for question in asked for blank in question.blanks]
    assert "Alimentations du DMP à des dates distinctes\u00a0: ____________" in blanks


def test_the_sheet_of_an_empty_declaration_stays_short_and_is_read_down_its_columns() -> None:
    for campaign in all_campaigns():
        report = made(make_bench(campaign, b"", Clock(date(campaign.year, 11, 1))), "preparation")
        document = pdf(report)
        assert len(document.pages) <= 3, campaign.id
        # Down the first column, then the second, page after page: the order of the sections.
        read = " ".join(" ".join(page.extract_text() for page in document.pages).split())
        places = [read.find(" ".join(title.split())) for title in titles(report)[1:]]
        assert -1 not in places, campaign.id
        assert places == sorted(places), campaign.id
        assert [entry["/Title"] for entry in document.outline if not isinstance(entry, list)]


def test_what_is_taller_than_a_page_stands_across_the_columns() -> None:
    report = made(sample_bench(empty=True), "preparation")
    long = Question("Une très longue question", "\n".join(f"ligne {number}" for number in range(200)), room=2)
    section = dataclasses.replace(part(report, "Téléservices"), blocks=(*questions(report), long))
    document = pdf(dataclasses.replace(report, sections=(report.sections[0], section)))
    read = "\n".join(page.extract_text() for page in document.pages)
    assert [number for number in range(200) if f"ligne {number}" not in read] == []


def test_nothing_left_is_said() -> None:
    bench = sample_bench()
    for condition in ("departement", "agenda", "inscription"):
        bench.edit(f"reponse.sas.{condition}", "oui")
    bench.edit("reponse.services-patients.clic", True)
    bench.edit("reponse.equipements-connectes.aucun", True)
    assert "Toutes les questions ont une réponse." in text(made(bench, "preparation"))


def test_the_title_of_a_long_note_is_never_left_alone_on_its_page() -> None:
    bench = sample_bench(empty=True)
    note = "\n".join(
        f"Ligne {number}\u00a0: une remarque assez longue sur ce point, avec œuvre et chiffres."
        for number in range(200)
    )
    bench.session.apply(SetNote("coordination", note))
    for model in ("complet", "controle"):
        for page in pdf(made(bench, model)).pages:
            lines = [line.strip() for line in page.extract_text().splitlines() if line.strip()]
            title = "Précisions et notes"
            if title in lines:
                assert "Ligne 0" in " ".join(lines[lines.index(title) :])


# --- annex ------------------------------------------------------------------------------------------------------------


def test_the_annex_follows_amelipro_and_has_a_box_for_each_line() -> None:
    report = made(sample_bench(), "complet")
    section = part(report, "Annexe\u00a0: à recopier sur amelipro")
    table = section.blocks[-1]
    assert isinstance(table, Table)
    assert table.columns[-1].kind == "box"
    assert {row.cells[-1] for row in table.rows} == {BOX}
    assert [row.cells[0] for row in table.rows] == [str(number) for number in range(1, len(table.rows) + 1)]
    assert next(row for row in table.rows if row.cells[1] == "Exercice coordonné").cells[2] == "MSP du Ried"


def test_the_annex_says_that_the_order_is_to_be_verified() -> None:
    for campaign in all_campaigns():
        bench = make_bench(campaign, b"", Clock(date(2026, 12, 1)))
        annex = made(bench, "complet").sections[-1]
        assert "ordre" in annex.blocks[0].text.lower()  # type: ignore[union-attr]
        assert "vérifi" in annex.blocks[0].text.lower()  # type: ignore[union-attr]


# --- HTML -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", MODELS)
def test_the_html_page_says_all_that_the_model_says(model: ReportModel) -> None:
    report = made(sample_bench(evidence=(PIECE,)), model, simulation=True)
    page = Page(render_report_html(report))
    assert page.errors == []
    assert not page.all("script", "img", "link", "iframe", "form", "svg")
    shown = page.text
    for one in said((report.cover, report.sections, report.footer, report.foot, report.header)):
        assert one in shown
    levels = [int(one.tag[1]) for one in page.elements if re.fullmatch(r"h[1-6]", one.tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
