"""A folder of imported campaigns that cannot be read refuses no command: it is told where campaigns are checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import Program


@pytest.fixture
def program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    found = Program(tmp_path, capsys)
    found.data.mkdir()
    # A link to itself: no system reads it, whoever asks (root reads a folder that has no right at all).
    (found.data / "campaigns").symlink_to(found.data / "campaigns")
    return found


@pytest.mark.parametrize("command", [("campaigns",), ("campaigns", "--json")])
def test_campaigns_are_listed(program: Program, command: tuple[str, ...]) -> None:
    code, out, err = program.run(*command)
    assert (code, err) == (0, "")
    assert "2023" in out


def test_declarations_are_evaluated(program: Program) -> None:
    code, out, err = program.run("evaluate", program.answers())
    assert (code, err) == (0, "")
    assert out


def test_check_tells_it(program: Program) -> None:
    code, out, err = program.run("check")
    assert code == 1
    assert "/campaigns ne peut pas être lu\u00a0: vérifiez son emplacement et vos droits." in out
    assert err.count("\n") == 1


def test_several_refused_files_are_counted_and_the_first_is_named(program: Program) -> None:
    wrong = [program.answers(f"faux-{number}.json", "{") for number in range(3)]
    code, out, err = program.run("evaluate", *wrong, program.answers())
    assert code == 1
    assert out
    assert err.startswith("3 fichiers sur 4 n’ont pas pu être évalués\u00a0; ")
    assert "faux-0.json" in err
    assert err.count("\n") == 1
