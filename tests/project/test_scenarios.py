"""The table of the scenarios is true: each one is played by a test that exists and bears its number."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from tests.project.tree import ROOT

PAGE = ROOT / "docs" / "contribuer" / "scenarios.md"
ROW = re.compile(r"^\| (S\d\d) \| .+? \| (.+) \|$", re.MULTILINE)
PLAYED = [
    (number, test) for number, tests in ROW.findall(PAGE.read_text(encoding="utf-8")) for test in tests.split(", ")
]
SCREEN = re.compile(r"`(tests/ui/test_app_\w+\.py)`")


@cache
def read_tests(file: str) -> tuple[str, dict[str, str]]:
    """The text that opens a file of tests, and that of each of its tests."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    return ast.get_docstring(tree) or "", {one.name: ast.get_docstring(one) or "" for one in functions}


def test_every_scenario_has_its_row() -> None:
    assert [number for number, _ in ROW.findall(PAGE.read_text(encoding="utf-8"))] == [
        f"S{number:02}" for number in range(1, 42)
    ]


@pytest.mark.parametrize(("number", "test"), PLAYED)
def test_the_test_exists_and_bears_the_number(number: str, test: str) -> None:
    file, _, name = test.strip("`").partition("::")
    opening, tests = read_tests(file)
    assert name in tests, test
    assert number.lower() in name.split("_") or number in tests[name] or number in opening, test


def test_every_screen_around_the_declaration_has_tests() -> None:
    files = SCREEN.findall(PAGE.read_text(encoding="utf-8"))
    assert len(files) > 12
    assert [file for file in files if not read_tests(file)[1]] == []
