"""Whether the memory stays flat: many edits, page changes and exports in one process."""

from __future__ import annotations

import gc
import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.keystroke import field_that_counts, opened
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


def measures(app: QApplication, wizard: Wizard) -> Iterator[tuple[str, float, float]]:
    """Yield each kind of work, the memory early and the memory at the end."""
    field = field_that_counts(app, wizard)

    def edit(number: int) -> None:
        QTest.keyClick(field, Qt.Key.Key_9 if number % 2 == 0 else Qt.Key.Key_Backspace)
        app.processEvents()

    yield f"{EDITS} saisies", *grown(EDITS, edit)
    pages = wizard.workbench.order()

    def turn(number: int) -> None:
        wizard.open_page(pages[number % len(pages)])
        app.processEvents()
        # Outside of the application's own loop, Qt keeps what was to be deleted later.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    yield f"{PAGES} changements de page", *grown(PAGES, turn)
    regular, bold = assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf")

    def export(_number: int) -> None:
        io.BytesIO(render_pdf(wizard.workbench.report(), regular=regular, bold=bold))

    yield f"{EXPORTS} PDF", *grown(EXPORTS, export)


def lines() -> Iterator[Line]:
    """Measure on the largest campaign."""
    app = program.prepare(["forfait-desktop"])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        campaign_id, window, wizard = opened(app, Path(folder))
        yield title(f"mémoire à la longue ({campaign_id})")
        for name, first, last in measures(app, wizard):
            yield Line(name, f"{first:.1f} → {last:.1f} Mo", last / first, 1.02)
        window.close()
