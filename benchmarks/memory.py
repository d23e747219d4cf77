"""Whether the memory stays flat: many edits, page changes or exports, each in a process of its own."""

from __future__ import annotations

import gc
import io
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.keystroke import field_that_counts, opened
from benchmarks.start import ROOT
from benchmarks.table import Line, title
from forfait_desktop import app as program
from forfait_desktop import assets
from forfait_desktop.report.pdf import render_pdf
from forfait_desktop.ui.wizard.wizard import Wizard

EDITS, PAGES, EXPORTS = 10_000, 1000, 200
WARM = 0.2
"""The share of the work done before the first measure: caches fill, and the allocator takes its room."""


def resident() -> float:
    """Return the resident memory, in MB (Linux only)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def grown(count: int, act: Callable[[int], None]) -> tuple[float, float]:
    """Do something `count` times; the memory after a fifth of it, and at the end."""
    first = 0.0
    for number in range(count):
        act(number)
        if number == int(count * WARM):
            gc.collect()
            first = resident()
    gc.collect()
    return first, resident()


def edits(app: QApplication, wizard: Wizard) -> tuple[float, float]:
    """Type a digit and take it back."""
    field = field_that_counts(app, wizard)

    def edit(number: int) -> None:
        QTest.keyClick(field, Qt.Key.Key_9 if number % 2 == 0 else Qt.Key.Key_Backspace)
        app.processEvents()

    return grown(EDITS, edit)


def turns(app: QApplication, wizard: Wizard) -> tuple[float, float]:
    """Go through the pages, again and again."""
    pages = wizard.workbench.order()

    def turn(number: int) -> None:
        wizard.open_page(pages[number % len(pages)])
        app.processEvents()
        # Outside of the application's own loop, Qt keeps what was to be deleted later.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    return grown(PAGES, turn)


def exports(_app: QApplication, wizard: Wizard) -> tuple[float, float]:
    """Make the report."""
    regular, bold = assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf")

    def export(_number: int) -> None:
        io.BytesIO(render_pdf(wizard.workbench.report(), regular=regular, bold=bold))

    return grown(EXPORTS, export)


WORK: dict[str, tuple[str, Callable[[QApplication, Wizard], tuple[float, float]]]] = {
    "edits": (f"{EDITS} saisies", edits),
    "turns": (f"{PAGES} changements de page", turns),
    "exports": (f"{EXPORTS} PDF", exports),
}


def measure(name: str) -> None:
    """Do one kind of work on the largest campaign, in this process, and print the two figures."""
    app = program.prepare(["forfait-desktop"])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        _, window, wizard = opened(app, Path(folder))
        first, last = WORK[name][1](app, wizard)
        window.close()
    sys.stdout.write(f"{first} {last}\n")


def lines() -> Iterator[Line]:
    """Measure each kind of work in a process of its own: what one leaves is not counted with the next one."""
    yield title("mémoire à la longue")
    for name, (what, _) in WORK.items():
        command = [sys.executable, "-m", "benchmarks.memory", name]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        first, last = map(float, done.stdout.split())
        yield Line(what, f"{first:.1f} → {last:.1f} Mo", last / first, 1.02)


if __name__ == "__main__":
    measure(sys.argv[1])
