"""The content of the PDF « Complet » (ux.md section 4, S32, S34)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.presentation.paper.tables import axis_end
from forfait_desktop.presentation.paper.view import file_name, fingerprint
from forfait_desktop.presentation.views import RateText
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.report.content import Report, Row, Section, SignatureBox, Table
from forfait_desktop.session.changes import SetNote, SetPhysician
from forfait_desktop.storage.dossier import EvidenceRecord
from tests.presentation.benches import Clock, make_bench, sample_bench
from tests.presentation.test_typography import strings
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data


def rows(report: Report) -> Iterator[Row]:
    for found in report.sections:
        for block in found.blocks:
            if isinstance(block, Table):
                yield from block.rows


def text(report: Report) -> str:
    return "\n".join(strings(report))


def part(report: Report, title: str) -> Section:
    return next(one for one in report.sections if one.title == title)


def rename(bench: Workbench, **fields: Any) -> None:
    physician = bench.session.dossier.physician
    bench.session.apply(SetPhysician(dataclasses.replace(physician, **fields)))


def test_s32_what_the_report_holds() -> None:
    report = sample_bench().report()
    words = text(report)
    for expected in (
        "632\u00a0points",
        "4\u00a0424\u00a0€",
        "52 alimentations",
        "Ce document ne vaut pas déclaration.",
    ):
        assert expected in words
    titles = {row.cells[0] for row in rows(report)}
    assert {line.title for line in sample_campaign().indicators} <= titles
    assert not re.search(r"\d{13}", words.replace("\u00a0", "").replace(" ", ""))


def test_cover() -> None:
    bench = sample_bench()
    rename(bench, specialty="Médecine générale", rpps="10001234567")
    cover = bench.report().cover
    assert cover.title == "Forfait structure 2023"
    assert cover.mark == "Document de préparation"
    assert cover.identity == "Dr Claire MARTIN · médecine générale · RPPS 10001234567"
    amounts = {amount.label: (amount.points.replace("\u00a0", " "), amount.euros) for amount in cover.amounts}
    assert amounts["Acquis estimé"] == ("632 points", "4\u00a0424\u00a0€")
    assert amounts["Encore possible"] == ("433 points", "3\u00a0031\u00a0€")
    assert amounts["Hors d’atteinte"] == ("50 points", "350\u00a0€")
    # Coordination 120, codage 50, vidéo 50: declared, without a piece.
    assert cover.amounts[0].note == "dont à prouver 220 points (1\u00a0540\u00a0€)"
    facts = dict(cover.facts)
    assert facts["Volet 1"] == "rempli (4 conditions sur 4)"
    assert facts["Volet 2"] == ("4 atteints, 1 neutralisé, 3 à prouver, 4 non atteints, 3 à compléter, 1 sans objet")
    assert cover.todo.title == "Trois choses à faire avant le 4 février 2024"
    assert cover.todo.items == (
        "Joindre les 5 preuves qui manquent",
        "Participation au service d’accès aux soins (SAS) (+1\u00a0400\u00a0€), jusqu’au 31 décembre 2023",
        "Services aux patients (+490\u00a0€)",
    )
    assert sum(segment.points for segment in cover.bar.segments) == 1115
    assert cover.notices[1] == "Ce document ne vaut pas déclaration."


def test_header_and_footer() -> None:
    report = sample_bench().report()
    assert report.header == "Forfait structure 2023 — Dr Claire MARTIN — brouillon"
    assert report.footer == (
        "situation au 20 décembre 2023 · règles 2023 du 18 décembre 2023 · empreinte " + report.fingerprint
    )
    assert re.fullmatch(r"[0-9A-F]{4}-[0-9A-F]{4}", report.fingerprint)
    assert report.day == "2023-12-20"
    assert report.language == "fr-FR"


def test_s34_draft_mark() -> None:
    bench = sample_bench()
    assert "brouillon" in bench.report().header
    assert "brouillon" not in bench.report(draft=False).header
    for condition in ("departement", "agenda", "inscription"):
        bench.edit(f"reponse.sas.{condition}", "oui")
    bench.edit("reponse.services-patients.clic", True)
    bench.edit("reponse.equipements-connectes.aucun", True)
    assert "brouillon" not in bench.report().header
    assert "brouillon" in bench.report(draft=True).header


def test_gate_table() -> None:
    report = sample_bench().report()
    table = part(report, "Volet 1\u00a0: équipement du cabinet").blocks[0]
    assert isinstance(table, Table)
    software = table.rows[0]
    assert software.cells == (
        "Logiciel référencé Ségur, avec LAP certifié",
        "Oui",
        "Weda 5.4",
        "À prouver",
        "à joindre",
        "1",
    )
    sources = part(report, "Sources").blocks[0]
    assert isinstance(sources, Table)
    assert sources.rows[0].cells[0] == "1"
    assert sources.rows[0].cells[1].startswith("Présentation «\u00a0Forfait structure\u00a0» du 18 décembre 2023")
    assert table.rows[1].note.endswith("exigence reportée au 31 décembre 2024.")
    assert "Volet 1 rempli\u00a0: 280 points, 1\u00a0960\u00a0€." in text(report)


def test_rows_of_volet_2() -> None:
    piece = EvidenceRecord(
        "1", "Justificatifs/msp.pdf", "9f3a21c7" * 8, ("coordination",), valid_until=date(2023, 12, 31)
    )
    report = sample_bench(evidence=(piece,)).report()
    table = part(report, "Volet 2\u00a0: services aux patients").blocks[0]
    assert isinstance(table, Table)
    found = {row.cells[0]: row for row in table.rows}
    dmp = found["Alimentation du DMP"]
    assert dmp.cells[1:] == (
        "C",
        "148 sur 2\u00a0000\n7,4\u00a0%",
        "10\u00a0%\n(avant\u00a0: 20\u00a0%)",
        "Non atteint",
        "0\u00a0/\u00a040",
        "0\u00a0€",
        "",
    )
    assert dmp.bar is not None
    assert (dmp.bar.threshold, dmp.bar.axis_end, dmp.bar.met) == (10.0, 25.0, False)
    assert found["Exercice coordonné"].cells[-1] == "n° 1"
    assert found["Sous-total"].cells[5:7] == ("352\u00a0/\u00a0835", "2\u00a0464\u00a0€")
    assert found["Sous-total"].kind == "subtotal"
    for table_found in (block for section in report.sections for block in section.blocks if isinstance(block, Table)):
        assert abs(sum(column.width for column in table_found.columns) - 1) < 1e-9
        assert all(len(row.cells) == len(table_found.columns) for row in table_found.rows)
    pieces = part(report, "Pièces").blocks[0]
    assert isinstance(pieces, Table)
    assert pieces.rows[0].cells == ("1", "msp.pdf", "Exercice coordonné", "", "31/12/2023", "9F3A21C7")


def test_axis_of_the_bars() -> None:
    assert axis_end(10, 7.4) == 25
    assert axis_end(5, 3.1) == 15
    assert axis_end(20, 12) == 50
    assert axis_end(10, 60) == 75
    assert axis_end(10, 100) == 100
    assert axis_end(66.67, None) == 100


def test_what_is_missing_by_gain() -> None:
    report = sample_bench().report()
    blocks = part(report, "Ce qui manque").blocks
    table = blocks[0]
    assert isinstance(table, Table)
    assert table.title == "Encore possible"
    assert [row.cells[0] for row in table.rows][:3] == [
        "Participation au service d’accès aux soins (SAS)",
        "Services aux patients",
        "Alimentation du DMP",
    ]
    assert table.rows[2].cells[1:4] == ("52 alimentations", "40 points\n280\u00a0€", "31 décembre 2023")


def test_what_is_lost_is_for_next_year() -> None:
    report = sample_bench(date(2024, 1, 5)).report()
    tables = [block for block in part(report, "Ce qui manque").blocks if isinstance(block, Table)]
    assert tables[1].title == "Pour 2024"
    assert tables[1].rows[0].cells[:3] == ("Alimentation du DMP", "52 alimentations", "40 points\n280\u00a0€")


def test_names_and_notes_are_printed_literally() -> None:
    bench = sample_bench()
    rename(bench, name="<b>Dr</b> {Léa} & fils")
    bench.session.apply(SetNote("dmp", "50 % <i>fait</i> {x}"))
    bench.session.apply(SetNote("general", "Voir M. <A>"))
    report = bench.report()
    assert report.header == "Forfait structure 2023 — <b>Dr</b> {Léa} & fils — brouillon"
    words = text(report)
    assert "50 % <i>fait</i> {x}" in words
    assert "Voir M. <A>" in words


def test_review_block() -> None:
    bench = sample_bench()
    bench.set_prepared("Nadia Benali", "20/12/2023")
    box = part(bench.report(), "Relecture").blocks[0]
    assert isinstance(box, SignatureBox)
    assert box.prepared == (("Préparé par", "Nadia Benali"), ("Le", "20 décembre 2023"))
    assert box.reviewed == (("Relu par", "Dr Claire MARTIN"), ("Le", "____ / ____ / ________"))
    assert box.statement.startswith("«\u00a0J’ai relu les réponses ci-dessus.")


def test_notices() -> None:
    words = text(sample_bench().report())
    for notice in (
        "Montants estimés d’après vos saisies. Le montant définitif est calculé par l’Assurance Maladie.",
        "Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.",
        "Conservez ce dossier et les pièces six ans après le versement.",
    ):
        assert notice in words


def test_the_fingerprint_follows_the_answers_only() -> None:
    bench = sample_bench()
    first = fingerprint(bench.session.dossier)
    bench.edit("reponse.dmp.taux", RateText("149", "2000"))
    second = fingerprint(bench.session.dossier)
    assert first != second
    bench.undo()
    # The revision has grown, the content is the same again.
    assert fingerprint(bench.session.dossier) == first


def test_file_names() -> None:
    bench = sample_bench()
    assert bench.report().file_name == "Forfait-structure_2023_MARTIN-Claire_2023-12-20.pdf"
    named = {
        "Dr Jean-Paul DE LA TOUR": "Forfait-structure_2023_DE-LA-TOUR-Jean-Paul_2023-12-20.pdf",
        "Inès Saïd": "Forfait-structure_2023_Saïd-Inès_2023-12-20.pdf",
        "": "Forfait-structure_2023_2023-12-20.pdf",
        "../../etc": None,
        'A<B>:"/\\|?*': None,
        "CON": None,
    }
    for name, expected in named.items():
        rename(bench, name=name)
        given = file_name(bench.session.dossier, bench.situation)
        assert given.endswith(".pdf")
        assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', given)
        if expected is not None:
            assert given == expected
    rename(bench, name="Dr Claire MARTIN", family_name="Martin-Roy", given_name="Claire")
    assert bench.report().file_name == "Forfait-structure_2023_Martin-Roy-Claire_2023-12-20.pdf"


def test_an_empty_declaration_has_a_report() -> None:
    bench = make_bench(sample_campaign(), sample_data(), Clock(SAMPLE_DAY), name="", profile=Profile())
    report = bench.report()
    assert report.author == "Médecin sans nom"
    assert bench.session.dossier.physician == Physician()
