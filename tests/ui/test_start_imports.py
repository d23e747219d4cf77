"""What the library does without before it is painted: a library loaded too early makes every start longer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.project.tree import ROOT
from tests.ui.desktop import Desktop

LATER = (
    "pydantic",
    "reportlab",
    "platformdirs",
    "forfait_desktop.campaigns",
    "forfait_desktop.domain",
    "forfait_desktop.session",
    "forfait_desktop.presentation.views",
    "forfait_desktop.presentation.wording",
    "forfait_desktop.storage.dossier",
    "forfait_desktop.ui.desk",
    "forfait_desktop.ui.wizard.wizard",
    "forfait_desktop.ui.declaration.new_declaration",
)
PROBE = """
import os, sys
from pathlib import Path
from forfait_desktop import __main__ as command, cli

def watch(app):
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QListView
    class Painted(QObject):
        def eventFilter(self, watched, event):
            view = watched.parent() if event.type() == QEvent.Type.Paint else None
            if isinstance(view, QListView) and view.model().rowCount():
                print("rows", view.model().rowCount())
                print(*sorted(sys.modules), sep="\\n")
                sys.stdout.flush()
                os._exit(0)
            return False
    app.installEventFilter(Painted(app))

sys.exit(cli.run(sys.argv[1:], lambda *places: command.open_window(*places, watch)))
"""


def test_the_rows_are_painted_before_anything_that_reads_a_declaration_is_loaded(
    desktop: Desktop, tmp_path: Path
) -> None:
    desktop.add_sample()
    desktop.start()
    library = desktop.window.home
    assert library is not None
    desktop.qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    desktop.close()
    probe = tmp_path / "probe.py"
    probe.write_text(PROBE, encoding="utf-8")
    command = [sys.executable, str(probe), "--data-dir", str(desktop.root), "--today", "2023-12-20"]
    done = subprocess.run(
        command, cwd=ROOT, env=_environment(), capture_output=True, text=True, timeout=600, check=True
    )
    rows, *loaded = done.stdout.splitlines()
    assert rows == "rows 1"
    early = [name for name in loaded if any(name == one or name.startswith(one + ".") for one in LATER)]
    assert not early


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
