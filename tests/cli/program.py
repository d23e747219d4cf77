"""The program run inside the tests, in a folder of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from forfait_desktop import cli
from forfait_desktop.locations import Locations

ANSWERS: dict[str, Any] = {
    "campaign": "forfait-structure-2023",
    "physician": {
        "name": "Dr Claire MARTIN",
        "profile": {"specialty_group": "generaliste", "medecin_traitant": True, "lap_available": True},
    },
    "answers": {
        "logiciel-segur": {"segur": True, "lap": True},
        "teletransmission": {"taux": {"done": 4120, "total": 5000}},
        "horaires": {"atteint": True},
        "dmp": {"taux": {"done": 148, "total": 2000}},
        "coordination": {"msp": True},
    },
}
# Volet 1 complete 280, DMT neutralised 22.5, coordination 120.
ACQUIRED = 422.5


class Program:
    """Runs the program in this process, in a folder of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._capsys = capsys
        self.opened: list[tuple[Locations, date, Path | None]] = []

    def open_window(self, folders: Locations, today: Callable[[], date], path: Path | None) -> int:
        self.opened.append((folders, today(), path))
        return 0

    def run(self, *arguments: str | Path) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        argv = ["--data-dir", str(self.data), "--today", "2023-12-20", *map(str, arguments)]
        code = cli.run(argv, self.open_window)
        found = self._capsys.readouterr()
        return code, found.out, found.err

    def answers(self, name: str = "reponses.json", content: object = ANSWERS) -> Path:
        """Write an answers file."""
        path = self.folder / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    def files(self) -> set[str]:
        """Every file below the folder."""
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file()}


def refused(result: tuple[int, str, str]) -> str:
    """The one sentence of a refusal."""
    code, out, error = result
    assert code == 1
    assert out == ""
    assert error.endswith(".\n")
    assert error.count("\n") == 1
    return error.strip()
