"""What every test gets: a home of its own, no screen, no network, no write outside the temporary folders."""

from __future__ import annotations

import gc
import itertools
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

# Qt as the program loads it, before pytest-qt does in its own way.
import forfait_desktop.ui  # noqa: F401

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from forfait_desktop.ui.garbage import Garbage

ROOT = Path(__file__).resolve().parent.parent

# Before Qt reads them. LC_ALL would win over LANG and make Qt complain of a locale that was not generated.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update({"LANG": "fr_FR.UTF-8", "LC_CTYPE": "C.UTF-8"})
for _name in ("LC_ALL", "LANGUAGE", "DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)

# A starved machine takes its time: neither a deadline nor the check of slow data may fail a test.
_PACE: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("push", **_PACE, database=None, derandomize=True)
settings.register_profile("deep", **_PACE, database=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "push"))
set_hypothesis_home_dir(str(ROOT / ".pytest_cache" / "hypothesis"))


class Guard:
    """A Python audit hook that refuses the network and any write outside the places where a test may write.

    Code under test could swallow the refusal, so each one is kept and fails the test at its end.
    """

    # Not only a connection: making a socket, or asking for the name of this machine, is already refused.
    NETWORK = ("socket.", "urllib.", "http.client.", "ftplib.", "imaplib.", "poplib.", "smtplib.", "telnetlib.")
    # Event -> position of the path that is written.
    WRITES: ClassVar = {"open": 0, "os.mkdir": 0, "os.rename": 1, "os.link": 1, "os.symlink": 1, "sqlite3.connect": 0}
    OPEN_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

    def __init__(self) -> None:
        self.active = False
        self.refused: list[str] = []
        homes = {os.path.realpath(home) for home in (real_home(), Path.home()) if str(home) != os.sep}
        self.protected = tuple(place + os.sep for place in {*homes, str(ROOT)})
        # Caches of the tools, byte code of the interpreter and of the packages.
        allowed = {tempfile.gettempdir(), sys.prefix, sys.base_prefix, str(ROOT / ".pytest_cache"), str(ROOT / ".venv")}
        self.allowed = tuple(os.path.realpath(place) + os.sep for place in allowed)

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.active:
            return
        if event.startswith(self.NETWORK):
            self.refuse(f"network: {event}")
        elif event in self.WRITES:
            if event == "open" and not int(str(arguments[2] or 0)) & self.OPEN_TO_WRITE:
                return
            path = arguments[self.WRITES[event]]
            if isinstance(path, str | bytes | os.PathLike):
                self.check_path(os.fsdecode(path).removeprefix("file:"))

    def check_path(self, name: str) -> None:
        if name in ("", ":memory:"):  # sqlite3: nowhere
            return
        path = str(Path(name).absolute())
        inside = path.startswith(self.protected) and not (path + os.sep).startswith(self.allowed)
        if inside and "__pycache__" not in path:
            self.refuse(f"write: {path}")

    def refuse(self, what: str) -> None:
        self.refused.append(what)
        raise AssertionError(f"a test may not do this: {what}")


def real_home() -> Path:
    """Return the home of the account, whatever the environment says."""
    try:
        import pwd
    except ImportError:  # Windows
        return Path(os.environ.get("USERPROFILE", os.sep))
    return Path(pwd.getpwuid(os.getuid()).pw_dir)


GUARD = Guard()
sys.addaudithook(GUARD)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Keep what the collection made out of the search for garbage: thousands of tests that stay until the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Iterator[int]]:
    return tmp_path_factory.mktemp("homes"), itertools.count()


@pytest.fixture(autouse=True)
def home(_homes: tuple[Path, Iterator[int]], monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the test an empty home and watch what it does; the test fails if anything was refused."""
    base, numbers = _homes
    folder = base / str(next(numbers))
    runtime = base / "runtime"
    for path in (folder, runtime):
        path.mkdir(mode=0o700, exist_ok=True)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    for name in ("APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(folder / name.lower()))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(folder / "Documents"))
    # One for the session: Qt remembers the first that it saw, and wants it to exist and to be private.
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    GUARD.refused.clear()
    GUARD.active = True
    yield folder
    GUARD.active = False
    assert not GUARD.refused


class PatientBot(QtBot):
    """A bot that waits for what is right as long as a starved machine may need; only a failure costs that long."""

    PATIENCE_MS = int(os.environ.get("FORFAIT_PATIENCE_MS", "300000"))

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> SignalBlocker:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture(scope="session")
def garbage(qapp: QApplication) -> Garbage:
    """Return what looks for garbage as the application does."""
    from forfait_desktop.ui.garbage import Garbage

    return Garbage(qapp)


@pytest.fixture
def qtbot(qapp: QApplication, garbage: Garbage, request: pytest.FixtureRequest) -> Iterator[PatientBot]:
    """Return a bot whose waits depend on no pace; what Qt owns goes on its own thread, as in the application."""
    garbage.start()
    yield PatientBot(request)
    garbage.look()
    garbage.stop()


@pytest.fixture
def today() -> date:
    """The day on which tests take place, inside the reference year of Donum 2026."""
    return date(2026, 12, 1)
