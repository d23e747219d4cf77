"""A figure of the PDF is never cut in two, the page after the last table is not an empty one."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pypdf import PdfReader

from tests.cli.program import Program

_YES = {"atteint": True}
_GATE: dict[str, Any] = {
    "logiciel-lap": {"lap": True, "dmp": True},
    "messagerie-securisee": _YES,
    "sesam-vitale": _YES,
    "teletransmission": {"taux": {"done": 2, "total": 3}},
    "horaires": _YES,
    "logiciel-segur": {"segur": True, "lap": True},
}
_SERVICES = ("aat", "cm-atmp", "pse", "dmt", "spe", "dsg", "dmp", "mss-patient", "ordonnance-numerique")
_LINES: dict[str, Any] = {
    **{one: {"taux": {"done": 1, "total": 1}} for one in _SERVICES},
    "aat": {"taux": {"done": 0, "total": 1}},
    "coordination": {"msp": True},
    "codage": _YES,
    "services-patients": {"clic": True},
    "encadrement-etudiants": _YES,
    "videotransmission": {"abonnement": True},
    "equipements-connectes": {"ecg": True},
    "sas": {"departement": True, "agenda": True, "inscription": True},
    "effection-sas": {"t1": 46, "t2": 46, "t3": 46, "t4": 46},
    "apcv": {"nombre": 1},
}
_NOT_IN = {
    2022: {"logiciel-segur", "dsg", "ordonnance-numerique", "apcv"},
    2023: {"logiciel-lap", "messagerie-securisee", "effection-sas"},
    2025: {"logiciel-lap", "messagerie-securisee", "effection-sas"},
}
# From the tables of points of each year, without the line AAT: 22,5, 30,5 and 22,5 points.
_FIGURES = {
    2022: ("1 362,5 points", "9 537,50 €", "962,5 / 985", "6 737,50 €"),
    2023: ("1 124,5 points", "7 871,50 €", "844,5 / 875", "5 911,50 €"),
    2025: ("1 092,5 points", "7 647,50 €", "812,5 / 835", "5 687,50 €"),
}


def _pages(program: Program, year: int) -> list[str]:
    answers = {one: value for one, value in (_GATE | _LINES).items() if one not in _NOT_IN[year]}
    profile = {"specialty_group": "generaliste", "medecin_traitant": True, "lap_available": True}
    content = {
        "campaign": f"forfait-structure-{year}",
        "answers": answers,
        "physician": {"name": "Dr Claire MARTIN", "profile": profile},
    }
    target = program.folder / "recapitulatif.pdf"
    assert program.run("export", program.answers(content=content), target)[0] == 0
    return [page.extract_text() for page in PdfReader(target).pages]


@pytest.mark.parametrize("year", sorted(_FIGURES))
def test_the_longest_figures_are_whole_on_their_line(program: Program, year: int) -> None:
    lines = [line.replace("\u00a0", " ").strip() for page in _pages(program, year) for line in page.splitlines()]
    for figure in _FIGURES[year]:
        assert any(figure in line for line in lines), figure


@pytest.mark.parametrize("year", sorted(_FIGURES))
def test_no_page_holds_its_header_and_footer_only(program: Program, year: int) -> None:
    pages = _pages(program, year)
    for text in pages:
        body = re.sub(r"page \d+ / \d+.*|Outil indépendant.*|Forfait structure \d+ — .*", "", text)
        assert body.strip()
