"""The arguments: options before or after the command, and French for what is badly written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.presentation.command.command_line import COMMANDS, Arguments, UsageError, help_text, parse
from forfait_desktop.presentation.wording.wording import Wording

WORDS = Wording()


def test_the_window() -> None:
    assert parse([]) == Arguments()
    assert parse(["a.forfait"]) == Arguments(files=(Path("a.forfait"),))
    assert parse(["--data-dir", "d", "a.forfait"]).data_dir == Path("d")


@pytest.mark.parametrize(
    "argv",
    [
        ["--data-dir", "d", "--today", "2023-12-20", "evaluate", "a", "b", "--json"],
        ["evaluate", "--json", "a", "--today=2023-12-20", "b", "--data-dir=d"],
        ["--json", "--today=2023-12-20", "--data-dir", "d", "evaluate", "a", "b"],
    ],
)
def test_options_stand_anywhere(argv: list[str]) -> None:
    assert parse(argv) == Arguments(
        command="evaluate", files=(Path("a"), Path("b")), json=True, data_dir=Path("d"), today=date(2023, 12, 20)
    )


def test_export_takes_its_last_argument_as_the_output() -> None:
    given = parse(["export", "a", "b", "out/"])
    assert given.files == (Path("a"), Path("b"))
    assert (given.out, given.out_text) == (Path("out"), "out/")


def test_a_file_that_looks_like_an_option() -> None:
    assert parse(["evaluate", "--", "--json"]).files == (Path("--json"),)


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (["evaluate"], "missing"),
        (["export", "a"], "missing"),
        (["import"], "missing"),
        (["import", "a", "b"], "extra"),
        (["campaigns", "a"], "extra"),
        (["evaluer", "a.json"], "command"),
        (["--nope"], "option"),
        (["-x"], "option"),
        (["evaluate", "a", "--into", "d"], "option"),
        (["--json"], "option"),
        (["--json=1", "evaluate", "a"], "option"),
        (["--today"], "value"),
        (["--data-dir="], "value"),
        (["--today", "2023-02-30", "campaigns"], "day"),
        (["--today", "20231220", "campaigns"], "day"),
        (["--today", "2023-W05-1", "campaigns"], "day"),
        (["--today", "demain", "campaigns"], "day"),
        (["evaluate", ""], "missing"),
    ],
)
def test_wrong_usage(argv: list[str], code: str) -> None:
    with pytest.raises(UsageError) as wrong:
        parse(argv)
    assert wrong.value.code == code
    sentence = wrong.value.sentence(WORDS)
    assert "Utilisation\u00a0: forfait-desktop" in sentence


@pytest.mark.parametrize("argv", [["evaluate", "--nope", "a"], ["--nope", "evaluate", "a"], ["evaluate", "--today"]])
def test_the_usage_told_is_that_of_the_command(argv: list[str]) -> None:
    with pytest.raises(UsageError) as wrong:
        parse(argv)
    assert wrong.value.sentence(WORDS).endswith("Utilisation\u00a0: forfait-desktop evaluate FICHIER… [--json]")


def test_help_is_asked_for_without_any_file() -> None:
    assert parse(["evaluate", "--help"]).help
    assert parse(["-h", "export"]).help
    assert parse(["export", "--version"]).version
    for command in ("", *COMMANDS):
        assert help_text(command, WORDS).startswith("Utilisation\u00a0: forfait-desktop")
