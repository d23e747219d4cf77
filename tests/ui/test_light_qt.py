"""How Qt is loaded: nothing is run that the window does not use, and what PySide6 says of a wrong call stays."""

from __future__ import annotations

import builtins
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6

from tests.project.tree import ROOT

PROBE = """
import builtins, sys
plain = builtins.__import__
import forfait_desktop.ui
print(builtins.__import__ is plain)

def put_off():
    held = [one for name, one in sys.modules.items() if name.startswith("shibokensupport.signature.lib.")]
    return sum(type(one).__name__ == "_LazyModule" for one in held)

from PySide6.QtCore import QObject, QPoint
print(put_off())
for wrong in ("QPoint('a', 'b')", "QObject().setObjectName()", "QObject(nothing=1)"):
    try:
        eval(wrong)
    except Exception as error:
        print(type(error).__name__, *str(error).split())
print(put_off())
print(*QPoint.setX.__doc__.split(), *QPoint.__doc__.split())
"""


def told(tmp_path: Path, before: str = "") -> list[str]:
    probe = tmp_path / "probe.py"
    probe.write_text(PROBE, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (before, str(ROOT))))}
    done = subprocess.run([sys.executable, str(probe)], env=env, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.fixture
def as_pip_leaves_it(tmp_path: Path) -> str:
    """A place to be searched first, where Shiboken is without the files that the set-up unfolds."""
    copy = tmp_path / "first"
    shutil.copytree(
        shiboken6.__path__[0], copy / "shiboken6", ignore=shutil.ignore_patterns("files.dir", "__pycache__", "include")
    )
    return str(copy)


def test_what_only_words_errors_waits_for_one(tmp_path: Path) -> None:
    plain, before, *_, after, _ = told(tmp_path)
    assert plain == "True"
    assert (before, after) == ("3", "0")


def test_a_wrong_call_and_a_question_are_answered_as_ever(tmp_path: Path, as_pip_leaves_it: str) -> None:
    here, there = told(tmp_path), told(tmp_path, as_pip_leaves_it)
    assert here[0] == there[0] == "True"
    assert there[1] == "0", "nothing can be put off there"
    assert here[2:5] == there[2:5]
    assert here[6:] == there[6:]
    values, arguments, keyword = here[2:5]
    assert values.startswith("TypeError ")
    assert "called with wrong argument types: " in values
    assert "(xpos: int, ypos: int" in values
    assert arguments.startswith("TypeError QObject.setObjectName() takes exactly one argument")
    assert keyword.startswith("AttributeError ")
    assert "'nothing' is not a Qt property or a signal" in keyword
    assert "setX(self, x: int" in here[6]


def test_these_tests_run_on_what_the_program_runs_on() -> None:
    assert builtins.__import__.__name__ == "__import__"
    assert not any(name.startswith("PySide6.support.signature") for name in sys.modules)
