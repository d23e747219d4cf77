"""Modules that are imported and wait: found as ever, run when first looked into, once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from forfait_desktop.later import put_off, settle

NAME = "waits_until_looked_into"


@pytest.fixture
def ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a module told when it was run."""
    told: list[str] = []
    (tmp_path / f"{NAME}.py").write_text("import sys\nsys.told_here.append(__name__)\nVALUE = 7\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "told_here", told, raising=False)
    yield told
    sys.modules.pop(NAME, None)


def test_a_module_runs_at_the_first_look(ran: list[str]) -> None:
    with put_off(NAME):
        module = import_module(NAME)
    assert ran == []
    assert module.VALUE == 7
    assert import_module(NAME) is module
    assert ran == [NAME]


def test_what_still_waits_is_run_before_threads_come(ran: list[str]) -> None:
    with put_off(NAME):
        import_module(NAME)
    settle("no_such_module")
    assert ran == []
    settle(NAME, NAME)
    assert ran == [NAME]


def test_what_is_not_named_runs_at_once_and_what_comes_after_too(ran: list[str]) -> None:
    before = list(sys.meta_path)
    with put_off("another_one"):
        import_module(NAME)
    assert ran == [NAME]
    assert sys.meta_path == before


def test_a_module_that_is_not_there_is_told_as_ever() -> None:
    with put_off("no_such_module"), pytest.raises(ModuleNotFoundError, match="no_such_module"):
        import_module("no_such_module")
