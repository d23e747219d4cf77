"""The script that installs and starts: its decisions, without installing anything."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

import tasks
from tests.project.tree import ROOT

Version = namedtuple("Version", ["major", "minor", "micro"])


def sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """Return what was said on standard error, which must be one line."""
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.endswith("\n")
    return said.strip()


@pytest.fixture
def bare_linux(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A Linux where nothing is installed, seen by an ordinary user; the lines given to apt-get are returned."""
    lines: list[str] = []

    def apt_get(line: str, *, quiet: bool) -> int:
        lines.append(line)
        return 0

    monkeypatch.setattr(tasks, "LINUX", True)
    monkeypatch.setattr(tasks, "loads", lambda library: False)
    monkeypatch.setattr(tasks, "is_there", lambda sign: False)
    monkeypatch.setattr(tasks, "has_module", lambda name: False)
    monkeypatch.setattr(tasks, "VENV_PYTHON", Path("absent"))
    monkeypatch.setattr(tasks, "apt_get", apt_get)
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("shutil.which", lambda name: name if name in {"apt-get", "sudo"} else None)
    return lines


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
    ],
)
def test_a_display_is_recognised(variables: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert tasks.has_display() is expected


def test_without_a_display_run_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(tasks, "LINUX", True)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    with pytest.raises(SystemExit) as left:
        tasks.main(["run", "--today", "2026-12-01"])
    assert left.value.code == 1
    assert sentence(capsys).startswith("Aucun écran n’est disponible")


def test_a_user_gets_the_one_line_to_type(bare_linux: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        tasks.install_system_packages(development=False)
    assert left.value.code == 1
    said = sentence(capsys)
    line = said.partition("\u00a0: ")[2]
    assert line.startswith("sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 ")
    assert line.endswith(" python3-venv")
    assert "xvfb" not in line, "only the tests need a virtual display"
    assert bare_linux == []


def test_the_administrator_is_asked_nothing(
    bare_linux: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    tasks.install_system_packages(development=True)
    assert len(bare_linux) == 1
    assert {"libxcb-cursor0", "xvfb", "dbus", "gir1.2-atspi-2.0", "python3-venv"} <= set(bare_linux[0].split())
    assert capsys.readouterr().err == ""


def test_old_package_lists_are_read_again(bare_linux: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([100, 0, 0])

    def apt_get(line: str, *, quiet: bool) -> int:
        bare_linux.append(line)
        return next(answers)

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(tasks, "apt_get", apt_get)
    tasks.install_system_packages(development=False)
    assert [line.split()[1] for line in bare_linux] == ["install", "update", "install"]


def test_another_package_manager_gets_the_names(
    bare_linux: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(SystemExit) as left:
        tasks.install_system_packages(development=False)
    assert left.value.code == 1
    assert "libxkbcommon0" in sentence(capsys)


@pytest.mark.parametrize("version", [(3, 10, 4), (3, 14, 0)])
def test_an_unknown_python_is_refused(
    version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", Version(*version))
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(SystemExit) as left:
        tasks.main(["setup"])
    assert left.value.code == 1
    assert f"3.{version[1]}" in sentence(capsys)


@pytest.mark.parametrize("minor", [11, 12, 13])
def test_a_known_python_is_accepted(minor: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", Version(3, minor, 0))
    tasks.ensure_python([])


def test_a_second_start_installs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(tasks, "VENV", tmp_path)
    monkeypatch.setattr(tasks, "install_system_packages", lambda development: done.append("system"))
    monkeypatch.setattr(tasks, "make_venv", lambda: done.append("venv"))
    monkeypatch.setattr(tasks, "pip", lambda *arguments: done.append(arguments[-1]))
    monkeypatch.setattr(tasks, "translations", done.append)
    monkeypatch.setattr(tasks, "unfold_support", lambda: done.append("support"))
    tasks.set_up(development=False)
    assert done == ["system", "venv", str(tasks.RUN_LOCK), str(ROOT), "compile", "support"]
    done.clear()
    tasks.set_up(development=False)
    assert done == []
    tasks.set_up(development=True)
    assert done == ["system", str(tasks.DEV_LOCK), str(ROOT), "compile", "support"], "completed, not made again"
    done.clear()
    tasks.set_up(development=True)
    tasks.set_up(development=False)
    assert done == []


def test_a_changed_lock_makes_the_environment_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    lock = tmp_path / "requirements.lock"
    lock.write_bytes(b"one")
    monkeypatch.setattr(tasks, "VENV", tmp_path)
    monkeypatch.setattr(tasks, "RUN_LOCK", lock)
    monkeypatch.setattr(tasks, "install_system_packages", lambda development: None)
    monkeypatch.setattr(tasks, "make_venv", lambda: done.append("venv"))
    monkeypatch.setattr(tasks, "pip", lambda *arguments: None)
    monkeypatch.setattr(tasks, "translations", lambda order: None)
    monkeypatch.setattr(tasks, "unfold_support", lambda: None)
    tasks.set_up(development=False)
    lock.write_bytes(b"two")
    tasks.set_up(development=False)
    assert done == ["venv", "venv"]


def test_pip_keeps_the_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, str] = {}

    def call(command: list[str], env: dict[str, str]) -> int:
        seen.update(env)
        return 0

    monkeypatch.setattr(subprocess, "call", call)
    monkeypatch.setenv("PIP_INDEX_URL", "miroir")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_TARGET", "ailleurs")
    tasks.pip("install", "paquet")
    assert seen["PIP_INDEX_URL"] == "miroir"
    assert seen["PIP_USER"] == "0", "a virtual environment has no user folder"
    assert "PIP_TARGET" not in seen


def test_the_tests_keep_what_they_compile_and_see_no_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "DISPLAY"):
        monkeypatch.setenv(name, "1")
    given = tasks.test_environment(str(tmp_path))
    assert not {"PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "DISPLAY"}.intersection(given)
    assert given["HOME"] == str(tmp_path)


def test_an_unknown_command_shows_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main(["voler"]) == 2
    assert capsys.readouterr().err == tasks.HELP
    assert tasks.main([]) == 0


def test_the_script_needs_nothing_installed() -> None:
    """It starts with the standard library alone, site-packages switched off."""
    command = [sys.executable, "-I", "-S", str(ROOT / "tasks.py"), "help"]
    assert subprocess.run(command, capture_output=True, check=True).stdout.decode() == tasks.HELP


def test_cleaning_removes_what_was_compiled_and_no_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = (".venv/bin/python", "build/venv/x", "dist/x.deb", "tests/__pycache__/a.pyc", "translations/forfait_en.qm")
    kept = ("translations/forfait_en.ts", "tasks.py", "Forfait structure/2023/dossier.forfait")
    for name in made + kept:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    monkeypatch.setattr(tasks, "ROOT", tmp_path)
    monkeypatch.setattr(tasks, "VENV", tmp_path / ".venv")
    assert tasks.clean() == 0
    assert not [name for name in made if (tmp_path / name).exists()]
    assert all((tmp_path / name).exists() for name in kept)


def test_an_option_that_packages_do_not_know_is_refused() -> None:
    command = [sys.executable, "tasks.py", "package", "--essai"]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 2
