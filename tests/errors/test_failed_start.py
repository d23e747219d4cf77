"""A window that cannot be built: one sentence, a report without answers, and a next start that works."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from forfait_desktop import __main__, cli
from forfait_desktop.ui import crash
from forfait_desktop.ui.main_window import MainWindow

where, folder, screen = sys.argv[1:]

def fail(self, *arguments):
    int("269054958815780 secret")

setattr(MainWindow, where, fail)
if screen == "screen":
    crash._SCREENLESS = ()
    told = crash.StartGuard._show
    def show(self, text):
        def look():
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            print(box.text())
            box.buttons()[0].click()
        QTimer.singleShot(0, self, look)
        told(self, text)
    crash.StartGuard._show = show
sys.exit(cli.run(["--data-dir", folder], __main__.open_window))
"""


def start(where: str, folder: Path, screen: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", "-c", CHILD, where, str(folder), screen]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)


@pytest.mark.parametrize("where", ["__init__", "start"])
def test_one_sentence_and_a_report_without_answers(where: str, tmp_path: Path) -> None:
    done = start(where, tmp_path / "data")
    report = tmp_path / "data" / "logs" / "anomalies.log"
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        "L’application n’a pas pu s’ouvrir à cause d’une anomalie\u00a0: vos déclarations n’ont pas été modifiées, "
        f"et un rapport sans vos réponses est dans «\u00a0{report}\u00a0»\u00a0; relancez-la.\n"
    )
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "269054958815780" not in text
    assert "secret" not in text
    assert str(Path.home()) not in text


def test_with_a_screen_the_sentence_is_in_a_dialog(tmp_path: Path) -> None:
    done = start("start", tmp_path / "data", "screen")
    assert done.returncode == 1
    assert done.stderr.startswith(done.stdout)
    assert done.stdout.startswith("L’application n’a pas pu s’ouvrir")


def test_the_declaration_on_which_it_fails_is_not_opened_again(tmp_path: Path) -> None:
    settings = tmp_path / "data" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"open": "dossier.forfait", "theme": "dark"}), encoding="utf-8")
    start("start", tmp_path / "data")
    kept = json.loads(settings.read_text(encoding="utf-8"))
    assert (kept["open"], kept["theme"]) == ("", "dark")


def test_without_a_place_for_the_report_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "logs").write_text("", encoding="utf-8")
    done = start("start", tmp_path / "data")
    assert done.returncode == 1
    assert "son rapport n’a pas pu être écrit" in done.stderr
    assert done.stderr.count("\n") == 1
