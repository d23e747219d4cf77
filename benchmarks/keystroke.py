"""From a keystroke to the amounts on the screen, on the largest campaign, beside a bare line edit and label."""

from __future__ import annotations

import gc
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
from forfait_desktop.ui.garbage import Garbage
from forfait_desktop.ui.main_window import MainWindow
from forfait_desktop.ui.wizard.wizard import Wizard

STROKES = 300
FRAME = 1 / 60
WANTED = 0.004
"""Seconds, for half of the keystrokes."""

ENDLESS = 10.0
"""Seconds after which a key is known to paint nothing."""


Cost = tuple[float, float]
"""Seconds of the clock, and seconds of processor in the thread of the window: a busy machine changes them less."""


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


def strokes(app: QApplication, field: QLineEdit, shown: QWidget) -> list[Cost]:
    """Type a digit and take it back, again and again; what each costs until everything was painted."""
    paints = Paints(app, shown)
    measured = []
    for number in range(STROKES + 20):
        key = Qt.Key.Key_9 if number % 2 == 0 else Qt.Key.Key_Backspace
        cost = stroke(app, field, key, paints)
        if number >= 20:
            measured.append(cost)
    app.removeEventFilter(paints)
    return measured


def stroke(app: QApplication, field: QLineEdit, key: Qt.Key, paints: Paints) -> Cost:
    """Press a key; what it costs until everything was painted.

    Raises:
        LookupError: nothing is painted: the field cannot be written in, or is out of sight.
    """
    paints.last = 0.0
    start, processor = time.perf_counter(), time.thread_time()
    QTest.keyClick(field, key)
    while not paints.last:
        if time.perf_counter() - start > ENDLESS:
            raise LookupError(f"nothing is painted after a key in {field.objectName()}")
        app.processEvents()
    # The rest of the window is painted in the same turn of the loop, but after or before: wait for all of it.
    app.processEvents()
    return time.perf_counter() - start, time.thread_time() - processor


def typed(app: QApplication, wizard: Wizard) -> list[Cost]:
    """Type a digit, another, and take both back, in each field of each page; what each stroke costs."""
    paints = Paints(app, wizard)
    measured: list[Cost] = []
    for page in wizard.workbench.order():
        wizard.open_page(page)
        app.processEvents()
        for field in wizard.findChildren(QLineEdit):
            if not wizard.page.isAncestorOf(field) or not field.isVisible() or not field.isEnabled():
                continue
            field.setFocus()
            app.processEvents()
            keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
            measured.extend(stroke(app, field, key, paints) for key in keys)
    app.removeEventFilter(paints)
    return measured


def bare(app: QApplication) -> list[Cost]:
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
    # Without a window manager, nobody else gives the keyboard to a window: a field would then not scroll into view.
    window.activateWindow()
    while not (window.windowHandle().isExposed() and window.isActiveWindow()):
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


def turns(app: QApplication, wizard: Wizard) -> list[Cost]:
    """Go through the pages twice; what each change costs the second time, when every page was built."""
    measured = []
    for number in range(2):
        for page in wizard.workbench.order():
            start, processor = time.perf_counter(), time.thread_time()
            wizard.open_page(page)
            app.processEvents()
            app.processEvents()
            if number:
                measured.append((time.perf_counter() - start, time.thread_time() - processor))
    return measured


def ours(app: QApplication) -> tuple[str, list[Cost], list[Cost], list[Cost]]:
    """Measure the window.

    Returns:
        The id of the campaign, then what costs each keystroke that flips a condition, of each keystroke in all the
        fields, and of each change of page.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        campaign_id, window, wizard = opened(app, Path(folder))
        # As the program does once its window is painted: Python's own search would stop a key for 10 ms.
        gc.freeze()
        garbage = Garbage(window)
        garbage.start()
        field = field_that_counts(app, wizard)
        found = strokes(app, field, wizard.header)
        all_fields = typed(app, wizard)
        changes = turns(app, wizard)
        garbage.stop()
        window.close()
    return campaign_id, found, all_fields, changes


def lines() -> Iterator[Line]:
    """Measure both in the same process, the bare one first."""
    app = program.prepare(["forfait-desktop"])
    base = bare(app)
    campaign_id, found, all_fields, changes = ours(app)
    yield title(f"d’une touche aux montants affichés ({campaign_id}, {STROKES} touches)")
    for part in (10, 50, 90, 99):
        reference, value = percentile([cost[0] for cost in base], part), percentile([cost[0] for cost in found], part)
        yield Line(f"champ et étiquette nus, p{part}", f"{reference * 1000:.2f} ms", 1.0)
        yield Line(f"déclaration, p{part}", f"{value * 1000:.2f} ms", value / reference)
    for number, clock in enumerate(("", ", temps de processeur")):
        for name, costs in (
            ("touche qui fait basculer", found),
            (f"{len(all_fields)} touches, tous les champs", all_fields),
        ):
            seconds = [cost[number] for cost in costs]
            half, most = percentile(seconds, 50), percentile(seconds, 99)
            yield Line(f"{name}, p50 pour 4 ms{clock}", f"{half * 1000:.2f} ms", half / WANTED, 1.0)
            yield Line(f"{name}, p99, en images à 60 Hz{clock}", f"{most * 1000:.2f} ms", most / FRAME, 1.0)
        for part in (50, 99):
            value = percentile([cost[number] for cost in changes], part)
            line = f"changement de page, p{part}, en images à 60 Hz{clock}"
            yield Line(line, f"{value * 1000:.1f} ms", value / FRAME, 2.0)
