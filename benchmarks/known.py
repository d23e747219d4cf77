"""The start beside Python desktop applications that people know, those that this machine has (Debian's packages).

The same measure for all, by the eyes: from the launch of the process until something that looks like a window, with
text in it, is on an empty screen. Needs X, and a screen that nothing else draws on: the benchmarks' own Xvfb.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from PySide6.QtGui import QGuiApplication

from benchmarks.start import FEW, ROOT, make
from benchmarks.table import Line, milliseconds, title

RUNS = 7
PATIENCE = 30.0
KNOWN: dict[str, tuple[str, ...]] = {
    "Thonny (Tk)": ("thonny",),
    "ReText (PyQt5)": ("retext",),
    "Frescobaldi (PyQt5)": ("frescobaldi",),
    "Manuskript (PyQt5)": ("manuskript",),
    "puddletag (PyQt5)": ("puddletag",),
    "qutebrowser (PyQt5)": ("qutebrowser", "--temp-basedir", "--target", "window", "about:blank"),
    "Gramps (GTK 3)": ("gramps",),
    "calibre (PyQt6)": ("calibre",),
    "Spyder (PyQt5)": ("spyder",),
}
"""Name → the command. The first window counts, be it a splash image or a first question: calibre asks each time."""
_SETTLED = {
    "thonny": ("config/Thonny/configuration.ini", "[general]\nlanguage = en_US\n"),
    "frescobaldi": ("config/frescobaldi/frescobaldi.conf", "[General]\nsplash_screen=false\n"),
}
"""Program → a file of its home, and its text: it would only ask a question, or show an image, instead of its window."""
_STEP = 97
"""One pixel in so many is looked at: a prime, so that columns are not followed."""
_COLOURS, _SHARE = 12, 0.08
"""Letters have the colours of their edges; a window is not smaller than that share of the screen."""


class Screen:
    """The pixels of the whole screen."""

    def __init__(self) -> None:
        self._app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        self._empty = self._look()[1]

    def shows_a_window(self) -> bool:
        """Return whether something with text, as large as a window, is on the screen."""
        colours, most, share = self._look()
        return len(colours) >= _COLOURS and (most != self._empty or share < 1 - _SHARE)

    def wait_until_empty(self) -> None:
        """Wait until nothing is shown: what was killed may still be on its way out."""
        end = time.monotonic() + PATIENCE
        while len(self._look()[0]) > 1 and time.monotonic() < end:
            time.sleep(0.05)

    def _look(self) -> tuple[set[int], int, float]:
        screen = QGuiApplication.primaryScreen()
        # Named: the pixels die with their image.
        image = screen.grabWindow(0).toImage()
        pixels = memoryview(image.constBits()).cast("B").cast("I")[::_STEP].tolist()
        colours = set(pixels)
        most = (
            max(colours, key=pixels.count) if len(colours) < 4 * _COLOURS else max(set(pixels[::7]), key=pixels.count)
        )
        return colours, most, pixels.count(most) / len(pixels)


def shown(screen: Screen, command: tuple[str, ...], env: dict[str, str], folder: str) -> float | None:
    """Return the seconds from the launch to the window; None when nothing was seen in time."""
    start = time.monotonic()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=env, cwd=folder, stdout=quiet, stderr=quiet, start_new_session=True) as process:
        elapsed: float | None = None
        while time.monotonic() - start < PATIENCE and process.poll() is None:
            if screen.shows_a_window():
                elapsed = time.monotonic() - start
                break
            time.sleep(0.005)
        os.killpg(process.pid, signal.SIGKILL)
    screen.wait_until_empty()
    return elapsed


def surroundings(home: Path) -> dict[str, str]:
    """Return the environment of an application: a home of its own, and nothing of the interpreter that measures."""
    kept = {name: os.environ[name] for name in ("PATH", "DISPLAY", "LANG", "LC_ALL") if name in os.environ}
    for name in ("config", "data", "cache", "run"):
        (home / name).mkdir(parents=True, mode=0o700)
    return kept | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
    }


def lines() -> Iterator[Line]:
    """Measure: the starts take turns."""
    yield title("du lancement à la première fenêtre, à côté d’applications connues")
    if os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb" or not sys.platform.startswith("linux"):
        yield Line("non mesuré : il faut un écran X", "")
        return
    screen = Screen()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        ours = Path(folder, "forfait")
        make(ours, "donum-2026", FEW)
        own: tuple[str, ...] = (sys.executable, "-m", "forfait_desktop", "--data-dir", str(ours))
        cases = {"Forfait Desktop": own}
        cases |= {name: command for name, command in KNOWN.items() if shutil.which(command[0])}
        envs = {name: surroundings(Path(folder, f"home {number}")) for number, name in enumerate(cases)}
        for number, command in enumerate(cases.values()):
            if command[0] in _SETTLED:
                place, text = _SETTLED[command[0]]
                file = Path(folder, f"home {number}", place)
                file.parent.mkdir(parents=True)
                file.write_text(text, encoding="utf-8")
        envs["Forfait Desktop"]["PYTHONPATH"] = str(ROOT)
        times: dict[str, list[float]] = {name: [] for name in cases}
        # The first round fills the caches of the disk and leaves the very first start behind.
        for number in range(RUNS + 1):
            for name, command in cases.items():
                elapsed = shown(screen, command, envs[name], folder)
                if number and elapsed is not None:
                    times[name].append(elapsed)
    base = median(times["Forfait Desktop"])
    for name, found in times.items():
        if found:
            spread = f"{milliseconds(found)} ({min(found) * 1000:.0f} à {max(found) * 1000:.0f})"
            yield Line(name, spread, median(found) / base)
        else:
            yield Line(name, "rien à l’écran")
    for name, command in KNOWN.items():
        if name not in cases:
            yield Line(name, f"non installé : {command[0]}")
