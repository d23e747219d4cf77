"""Qt, or a library of the system that it needs, is not there: one sentence that says what to type, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import forfait_desktop
from forfait_desktop import __main__ as program
from forfait_desktop.errors import ForfaitError

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from system_needs import RUN_LIBRARIES  # noqa: E402 - where the packages are made

NO_LIBRARY = "raise ImportError('libEGL.so.1: cannot open shared object file: No such file', name=__name__)\n"
NO_PART = "raise ModuleNotFoundError('No module named PySide6.QtCore', name=__name__)\n"


def start(tmp_path: Path, broken: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the program where the first module of Qt cannot be loaded."""
    package = tmp_path / "modules" / "PySide6"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "QtCore.py").write_text(broken, encoding="utf-8")
    path = os.pathsep.join([str(package.parent), str(ROOT)])
    command = [sys.executable, "-m", "forfait_desktop", "--data-dir", str(tmp_path / "data"), *arguments]
    return subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("arguments", [(), ("--check-installation",)])
def test_a_library_of_the_system_is_named_and_what_to_type(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = start(tmp_path, NO_LIBRARY, *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert "il manque «\u00a0libEGL.so.1\u00a0» à ce système" in done.stderr
    assert done.stderr.count("\n") == 1
    typed = done.stderr.partition("sudo apt install ")[2].partition("\u00a0»")[0].split()
    assert "libegl1" in typed
    assert set(typed) <= set(RUN_LIBRARIES)


def test_qt_itself(tmp_path: Path) -> None:
    done = start(tmp_path, NO_PART)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "La fenêtre ne peut pas s’ouvrir, Qt (PySide6) est incomplet\u00a0: réinstallez l’application.\n"
    )


def test_a_command_needs_no_qt(tmp_path: Path) -> None:
    assert start(tmp_path, NO_LIBRARY, "campaigns").returncode == 0


def test_it_is_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "forfait_desktop.app", raising=False)
    monkeypatch.delattr(forfait_desktop, "app", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    with pytest.raises(ForfaitError) as raised:
        program.look_at_installation()
    assert (raised.value.code, raised.value.params["library"]) == ("qt-missing", "")


def test_a_fault_of_our_own_is_not_taken_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "forfait_desktop.app", raising=False)
    monkeypatch.delattr(forfait_desktop, "app", raising=False)
    monkeypatch.setitem(sys.modules, "forfait_desktop.app", None)
    with pytest.raises(ImportError):
        program.look_at_installation()
