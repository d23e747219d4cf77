"""From a keystroke to the amounts on the screen, on the largest campaign, beside a bare line edit and label."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from benchmarks.libraries import DAY, catalogue, filled, largest, write_library
from benchmarks.table import Line, percentile, title
from forfait_desktop import app as program
from forfait_desktop.locations import locations_in
from forfait_desktop.ui.main_window import MainWindow
from forfait_desktop.ui.wizard.wizard import Wizard

STROKES = 300
FRAME = 1 / 60


class Paints(QObject):
    """Keeps the time of the last paint inside a widget."""

    def __init__(self, app: QApplication, shown: QWidget) -> None:
        super().__init__(app)
        self.last = 0.0
        self._shown = shown
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at paints only."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._is_inside(watched):
            self.last = time.perf_counter()
        return False

    def _is_inside(self, widget: QWidget) -> bool:
        return widget is self._shown or self._shown.isAncestorOf(widget)


def strokes(app: QApplication, field: QLineEdit, shown: QWidget) -> list[float]:
    """Type a digit and take it back, again and again; the seconds until everything of each was painted."""
    paints = Paints(app, shown)
    measured = []
    for number in range(STROKES + 20):
        key = Qt.Key.Key_9 if number % 2 == 0 else Qt.Key.Key_Backspace
        paints.last = 0.0
        start = time.perf_counter()
        QTest.keyClick(field, key)
        while not paints.last:
            app.processEvents()
        # The rest of the window is painted in the same turn of the loop, but after or before: wait for all of it.
        app.processEvents()
        end = time.perf_counter()
        if number >= 20:
            measured.append(end - start)
    app.removeEventFilter(paints)
    return measured


def bare(app: QApplication) -> list[float]:
    """Measure a line edit whose text goes to a label."""
    window = QWidget()
    column = QVBoxLayout(window)
    field, label = QLineEdit(window), QLabel("0", window)
    column.addWidget(field)
    column.addWidget(label)
    field.textChanged.connect(label.setText)
    show(app, window)
    field.setFocus()
    found = strokes(app, field, label)
    window.close()
    return found


def show(app: QApplication, window: QWidget) -> None:
    """Show a window and wait until it is on the display."""
    window.resize(1240, 800)
    window.show()
    while not window.windowHandle().isExposed():
        app.processEvents()


def field_that_counts(app: QApplication, wizard: Wizard) -> QLineEdit:
    """Return a field, its page shown, whose amounts change when a 9 is typed.

    Raises:
        LookupError: there is none, so nothing can be measured.
    """

    def acquired() -> object:
        return wizard.workbench.situation.evaluation.euros.acquired

    for page in wizard.workbench.order():
        wizard.open_page(page)
        app.processEvents()
        for field in wizard.findChildren(QLineEdit):
            if not field.isVisible() or not field.isEnabled() or field.isReadOnly():
                continue
            field.setFocus()
            before = acquired()
            QTest.keyClick(field, Qt.Key.Key_9)
            app.processEvents()
            changed = acquired() != before
            QTest.keyClick(field, Qt.Key.Key_Backspace)
            app.processEvents()
            if changed and acquired() == before:
                return field
    raise LookupError("no field changes the amounts")


def opened(app: QApplication, folder: Path) -> tuple[str, MainWindow, Wizard]:
    """Open the window on a declaration of the largest campaign; the id of the campaign, the window, its wizard."""
    known = catalogue()
    campaign_id = largest(known)
    bareme = known.data(campaign_id)
    (path,) = write_library(folder, [filled(known.campaign(campaign_id), bareme, "Dr Essai")], bareme)
    campaign = known.campaign(campaign_id)
    day = campaign.period.end or DAY
    window = program.build(app, locations_in(folder), lambda: day)
    window.start(path)
    show(app, window)
    desk = window.desk
    if desk is None:
        raise LookupError(f"{path} could not be opened")
    return campaign_id, window, desk.wizard


def turns(app: QApplication, wizard: Wizard) -> list[float]:
    """Go through the pages twice; the seconds of each change of the second time, when every page was built."""
    measured = []
    for number in range(2):
        for page in wizard.workbench.order():
            start = time.perf_counter()
            wizard.open_page(page)
            app.processEvents()
            app.processEvents()
            if number:
                measured.append(time.perf_counter() - start)
    return measured


def ours(app: QApplication) -> tuple[str, list[float], list[float]]:
    """Measure the window; the id of the campaign, the seconds of each keystroke and of each change of page."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        campaign_id, window, wizard = opened(app, Path(folder))
        field = field_that_counts(app, wizard)
        found = strokes(app, field, wizard.header)
        changes = turns(app, wizard)
        window.close()
    return campaign_id, found, changes


def lines() -> Iterator[Line]:
    """Measure both in the same process, the bare one first."""
    app = program.prepare(["forfait-desktop"])
    base = bare(app)
    campaign_id, found, changes = ours(app)
    yield title(f"d’une touche aux montants affichés ({campaign_id}, {STROKES} touches)")
    for part in (10, 50, 90, 99):
        reference, value = percentile(base, part), percentile(found, part)
        yield Line(f"champ et étiquette nus, p{part}", f"{reference * 1000:.2f} ms", 1.0)
        yield Line(f"déclaration, p{part}", f"{value * 1000:.2f} ms", value / reference)
    value = percentile(found, 99)
    yield Line("déclaration, p99, en images à 60 Hz", f"{value * 1000:.2f} ms", value / FRAME, 1.0)
    for part in (50, 99):
        value = percentile(changes, part)
        yield Line(f"changement de page, p{part}, en images à 60 Hz", f"{value * 1000:.1f} ms", value / FRAME, 2.0)
