"""What the first window costs, counted: modules loaded and files opened. A time would depend on the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project.tree import ROOT
from tests.ui.desktop import Desktop

OURS = 84
"""Most modules of the application before the rows are painted. Raise it for a good reason only: each costs 0.5 ms."""

HEAVY = ("pydantic", "reportlab", "platformdirs", "stdnum", "icalendar", "openpyxl", "pikepdf", "pypdfium2")
UNUSED = (
    *("asyncio", "ctypes", "hashlib", "hmac", "secrets", "ssl", "tomllib", "uuid", "fractions", "unittest", "xml"),
    *("argparse", "ast", "dis", "logging", "opcode", "random"),
)
"""Parts of the standard library that the first window does without."""

PUT_OFF = ("inspect", "shibokensupport.signature.layout", "shibokensupport.signature.lib.pyi_generator", "tempfile")
"""Modules that others import, found and not run before the first paint."""

FILES = 20
"""Most files opened, code and fonts of the system apart: settings, index, fonts, translation, icons."""

OPENED = 226
"""The same before the page of a declaration is painted, when the window starts on it."""

OPENING_WITHOUT = (*HEAVY, "ctypes", "uuid", "forfait_desktop.presentation.paper", "forfait_desktop.report")

UNMADE = ("Preset", "RelationFlag", "StandardKey", "ParsingMode")
"""One kind of value each of `QGradient`, `QAccessible`, `QKeySequence` and `QUrl`: PySide makes all the values of a
class with it, 476 for these, and the library is painted without."""

PROBE = """
import enum, linecache, os, sys
values = set()
plain = enum.EnumType.__new__
def counted(*given, **options):
    made = plain(*given, **options)
    values.add(made.__name__)
    return made
enum.EnumType.__new__ = counted
opened = []
def audit(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        opened.append(arguments[0])
sys.addaudithook(audit)
from forfait_desktop import __main__ as command, cli

def watch(app):
    from PySide6.QtCore import QEvent, QObject
    class Painted(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and is_ready(watched):
                waiting = {name for name, one in sys.modules.items() if type(one).__name__ == "_LazyModule"}
                print("modules", *sorted(sys.modules.keys() - waiting), sep="\\n")
                print("files", *opened, sep="\\n")
                print("values", *sorted(values), sep="\\n")
                print("lines", *linecache.cache, sep="\\n")
                sys.stdout.flush()
                os._exit(0)
            return False
    app.installEventFilter(Painted(app))

def is_ready(watched):
    from PySide6.QtWidgets import QListView
    if PAGE:
        return watched.objectName() == "page.titre"
    view = watched.parent()
    return isinstance(view, QListView) and view.objectName() == "bibliotheque.liste" and view.model().rowCount() > 0

sys.exit(cli.run(sys.argv[1:], lambda *places: command.open_window(*places, watch)))
"""


class Started:
    """What a start of the program loaded and opened until its first paint."""

    def __init__(self, output: str) -> None:
        modules, _, rest = output.partition("files\n")
        files, _, rest = rest.partition("values\n")
        values, _, lines = rest.partition("lines\n")
        self.modules = frozenset(modules.split()[1:])
        self.values = frozenset(values.split())
        # Code is counted by the modules, compiled or not.
        self.sources = [one for one in lines.splitlines() if "forfait_desktop" in one]
        self.files = [one for one in files.splitlines() if one and not one.endswith((".py", ".pyc", ".so"))]

    def under(self, names: tuple[str, ...]) -> list[str]:
        return sorted(one for one in self.modules if any(one == name or one.startswith(f"{name}.") for name in names))


@pytest.fixture
def library(desktop: Desktop) -> Path:
    """A library whose index knows a declaration."""
    path = desktop.add_sample()
    desktop.start()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 1)
    desktop.close()
    return path


def start(desktop: Desktop, probe: Path, *arguments: str) -> Started:
    probe.write_text(f"PAGE = {bool(arguments)}\n{PROBE}", encoding="utf-8")
    command = [sys.executable, str(probe), "--data-dir", str(desktop.root), "--today", "2023-12-20", *arguments]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=600, check=True)
    return Started(done.stdout)


def test_the_first_window_loads_and_opens_no_more_than_it_did(desktop: Desktop, library: Path, tmp_path: Path) -> None:
    assert library.is_file()
    started = start(desktop, tmp_path / "probe.py")
    assert not started.under(HEAVY), f"loaded before the first paint: {started.under(HEAVY)}"
    assert not started.under(UNUSED), f"loaded before the first paint: {started.under(UNUSED)}"
    assert not started.under(PUT_OFF), f"run before the first paint: {started.under(PUT_OFF)}"
    assert not started.values.intersection(UNMADE)
    assert "PrimitiveElement" in started.values, "those of the classes that are used (`QStyle`) are seen"
    ours = started.under(("forfait_desktop",))
    assert len(ours) <= OURS, f"{len(ours)} modules of the application, {OURS} at most: {ours}"
    assert len(started.files) <= FILES, f"{len(started.files)} files opened, {FILES} at most: {started.files}"


def test_no_source_is_read_beside_the_compiled_modules(desktop: Desktop, library: Path, tmp_path: Path) -> None:
    # PySide6 reads the source of whatever is imported after it, unless it is told not to.
    assert not start(desktop, tmp_path / "probe.py").sources
    assert not start(desktop, tmp_path / "probe.py", str(library)).sources


def test_a_declaration_opens_without_what_it_does_not_need(desktop: Desktop, library: Path, tmp_path: Path) -> None:
    started = start(desktop, tmp_path / "probe.py", str(library))
    found = started.under(OPENING_WITHOUT)
    assert not found, f"loaded before the page can be typed in: {found}"
    ours = started.under(("forfait_desktop",))
    assert len(ours) <= OPENED, f"{len(ours)} modules of the application, {OPENED} at most: {ours}"
