"""The schemes beside the points through the program: `evaluate`, with and without `--json`, and the report."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from forfait_desktop import cli
from forfait_desktop.locations import Locations

Run = Callable[..., tuple[int, str, str]]
PROFILE: dict[str, Any] = {"specialty_group": "generaliste", "medecin_traitant": True, "lap_available": True}


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Write an answers file and run a command on it: exit code, standard output, standard error."""

    def window(_folders: Locations, _today: Callable[[], date], _path: Path | None) -> int:
        raise AssertionError

    def command(content: dict[str, Any], name: str = "evaluate", *more: str | Path) -> tuple[int, str, str]:
        path = tmp_path / "reponses.json"
        path.write_text(json.dumps({"answers": {}, **content}), encoding="utf-8")
        argv = ["--data-dir", str(tmp_path / "data"), "--today", "2023-12-20", name, str(path), *map(str, more)]
        code = cli.run(argv, window)
        found = capsys.readouterr()
        return code, found.out, found.err

    return command


def asked(schemes: dict[str, Any], campaign: str = "forfait-structure-2023", **profile: Any) -> dict[str, Any]:
    return {"campaign": campaign, "physician": {"name": "X", "profile": {**PROFILE, **profile}}, "schemes": schemes}


def evaluated(run: Run, content: dict[str, Any]) -> dict[str, Any]:
    code, out, error = run(content, "evaluate", "--json")
    assert (code, error) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def test_json_gives_euros_and_reasons_by_scheme(run: Run) -> None:
    vsm = {"ald_patients": 142, "vsm_sent": 71, "vsm_structured": 24}
    found = evaluated(run, asked({"vsm": vsm}))
    assert set(found["schemes"]) == {"vsm", "assistant-medical"}
    assert found["schemes"]["vsm"]["euros"] == 1800
    assert found["schemes"]["assistant-medical"]["euros"] is None
    for scheme in found["schemes"].values():
        assert set(scheme) == {"euros", "reasons"}
        assert scheme["reasons"]
        for reason in scheme["reasons"]:
            assert set(reason) == {"code", "text", "sources"}
            assert reason["text"].endswith(".")
    assert any("coefficient inconnu" in one["text"] for one in found["warnings"])
    bare = evaluated(run, asked({}))
    assert found["points"] == bare["points"]


@pytest.mark.parametrize(
    ("patients", "counts", "euros"),
    [(1000, (200, 130, 52), 2250), (600, (120, 110, 0), 2250), (800, (200, 190, 190), 3600)],
)
def test_the_worked_examples(run: Run, patients: int, counts: tuple[int, int, int], euros: int) -> None:
    typed = dict(zip(("ald_patients", "vsm_sent", "vsm_structured"), counts, strict=True))
    assert evaluated(run, asked({"vsm": typed}, patients=patients))["schemes"]["vsm"]["euros"] == euros


def test_a_contract(run: Run) -> None:
    contract = {"fte": "1", "contract_date": "2024-09-01", "year": 1, "percentile": 50}
    found = evaluated(run, asked({"assistant-medical": contract}, "donum-2026"))
    assert found["schemes"]["assistant-medical"]["euros"] == 38000
    closed = evaluated(run, asked({"assistant-medical": contract}, specialty_group="radiologue"))
    assert closed["schemes"]["assistant-medical"]["euros"] == 0


def test_a_scheme_that_the_campaign_does_not_have(run: Run) -> None:
    found = evaluated(run, asked({"vsm": {"ald_patients": 10, "vsm_sent": 9}}, "forfait-structure-2018"))
    assert set(found["schemes"]) == {"vsm"}
    assert found["schemes"]["vsm"]["euros"] == 0
    assert [one["code"] for one in found["schemes"]["vsm"]["reasons"]] == ["scheme-not-in-campaign"]


@pytest.mark.parametrize(
    "schemes",
    [
        {"rosp": {}},
        {"assistant_medical": {"fte": "1"}},
        {"vsm": {"patients": 3}},
        {"vsm": {"ald_patients": "3"}},
        {"vsm": {"ald_patients": -1}},
        {"vsm": {"ald_patients": 142, "vsm_sent": 150}},
        {"vsm": {"vsm_sent": 5, "vsm_structured": 6}},
        {"assistant-medical": {"fte": "0.8"}},
        {"assistant-medical": {"percentile": 101}},
        {"assistant-medical": {"contract_date": "2024-02-30"}},
        {"assistant-medical": {"year": 0}},
    ],
)
def test_a_bad_scheme_is_refused_in_one_sentence(run: Run, schemes: dict[str, Any]) -> None:
    code, out, error = run(asked(schemes), "evaluate", "--json")
    assert (code, out) == (1, "")
    assert error.count("\n") == 1
    assert error.endswith(".\n")
    assert "Traceback" not in error


def test_text_and_report_name_what_was_asked(run: Run, tmp_path: Path) -> None:
    content = asked({"vsm": {"ald_patients": 142, "vsm_sent": 71, "vsm_structured": 24}})
    _, out, _ = run(content)
    lines = [line.replace("\u00a0", " ") for line in out.splitlines()]
    assert "Autres dispositifs, hors points" in lines
    assert "- VSM : 1 800 €" in lines
    _, without, _ = run(asked({}))
    assert "Autres dispositifs" not in without
    code, _, error = run(content, "export", tmp_path / "rapport.pdf")
    assert (code, error) == (0, "")
    text = " ".join(page.extract_text() for page in PdfReader(tmp_path / "rapport.pdf").pages).replace("\u00a0", " ")
    assert "Autres dispositifs, hors points" in text
    assert "VSM : 1 800 €" in text
