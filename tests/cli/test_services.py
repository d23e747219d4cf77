"""What was typed for each service of a mean (Donum) stands in every file that is kept."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from pypdf import PdfReader

from tests.cli.program import Program

# Three services with acts: (80 + 50 + 50) / 3 = 60 %; with the fourth counted as 0: 180 / 4 = 45 %.
_SOCLE: dict[str, Any] = {
    "aat": {"done": 0, "total": 0},
    "dmt": {"done": 96, "total": 120},
    "pse": {"percent": "50.0"},
    "fse": {"done": 1500, "total": 3000},
}
_TYPED = (
    "Arrêt de travail (AAT) : 0 sur 0, Déclaration médecin traitant (DMT) : 96 sur 120, "
    "Protocole de soins (PSE) : 50,0 %, Feuilles de soins (FSE) : 1 500 sur 3 000"
)


def _answers(program: Program) -> Path:
    answers = {
        "logiciels-a-jour": {"segur": True, "lap": True, "sesam-vitale": True},
        "teleservices-socles": _SOCLE,
        "autres-teleservices": {"spe": None, "moyenne": {"percent": "31.5"}},
    }
    return program.answers(content={"campaign": "donum-2026", "answers": answers, "physician": {"name": "Dr A"}})


def _plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def test_the_report_has_each_service_and_what_the_one_left_out_would_change(program: Program) -> None:
    target = program.folder / "x.pdf"
    assert program.run("export", _answers(program), target)[0] == 0
    shown = _plain(" ".join(page.extract_text() for page in PdfReader(target).pages))
    assert f"{_TYPED}." in shown
    assert "service sans acte compté 0 % : 45 %, non atteint" in shown
    assert "je ne sais pas" in shown
    assert "31,5 %." in shown


def test_what_a_service_left_out_would_change_is_not_told_where_amelipro_s_own_mean_decides(program: Program) -> None:
    answers = {"teleservices-socles": {**_SOCLE, "moyenne": {"percent": "62.0"}}}
    source = program.answers(content={"campaign": "donum-2026", "answers": answers, "physician": {"name": "Dr A"}})
    target = program.folder / "x.pdf"
    assert program.run("export", source, target)[0] == 0
    shown = _plain(" ".join(page.extract_text() for page in PdfReader(target).pages))
    assert _TYPED.partition(",")[0] in shown
    assert "service sans acte compté" not in shown


def test_the_tables_have_each_service(program: Program) -> None:
    source = _answers(program)
    sheet, table = program.folder / "x.xlsx", program.folder / "x.csv"
    assert program.run("export", source, sheet)[0] == 0
    assert program.run("export", source, table)[0] == 0
    rows = csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig")), delimiter=";")
    line = next(row for row in rows if row["Identifiant"] == "teleservices-socles")
    assert _plain(line["Précisions"]) == _TYPED
    cells = [
        _plain(str(cell)) for row in load_workbook(sheet)["Indicateurs"].iter_rows(values_only=True) for cell in row
    ]
    assert _TYPED in cells


def test_the_evaluation_has_each_service(program: Program) -> None:
    _, out, _ = program.run("evaluate", _answers(program))
    assert f" {_TYPED} " in _plain(out)
