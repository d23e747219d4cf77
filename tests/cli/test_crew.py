"""Many reports by several processes: the same files as by one, whatever becomes of the others."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.presentation.command import crew
from tests.cli.program import ANSWERS, Program

COUNT = 7
ENOUGH = 20
"""As many as make it worth starting two processes."""
DAY = "2023-12-20"


def several(program: Program, count: int = COUNT) -> list[Path]:
    """Write the answers of as many physicians; two of them have the same name."""
    return [
        program.answers(
            f"reponses {number}.json", ANSWERS | {"physician": ANSWERS["physician"] | {"name": f"Dr {number // 2}"}}
        )
        for number in range(count)
    ]


def written(output: str) -> list[tuple[str, bytes]]:
    return [(Path(line).name, Path(line).read_bytes()) for line in output.splitlines()]


def by_one(program: Program, paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bytes]]:
    with monkeypatch.context() as patch:
        patch.setattr(crew, "size_for", lambda _count: 0)
        code, out, error = program.run("export", *paths, program.folder / "seul")
    assert (code, error) == (0, "")
    return written(out)


def together(program: Program, paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bytes]]:
    """What two processes make, in order: (name, bytes)."""
    monkeypatch.setattr(crew, "size_for", lambda _count: 2)
    code, out, error = program.run("export", *paths, program.folder / "ensemble")
    assert (code, error) == (0, "")
    return written(out)


def watch(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each report was made by another process, told as they come."""
    seen: list[bool] = []
    reports = crew.Crew.reports

    def watched(self: crew.Crew):  # type: ignore[no-untyped-def]
        for made in reports(self):
            seen.append(made is not None)
            yield made

    monkeypatch.setattr(crew.Crew, "reports", watched)
    return seen


def test_two_processes_make_the_same_files_in_the_same_order(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = several(program)
    expected = by_one(program, paths, monkeypatch)
    seen = watch(monkeypatch)
    assert together(program, paths, monkeypatch) == expected
    assert seen == [True] * COUNT, "none was left to the process that asked"
    assert len({name for name, _ in expected}) == COUNT


@pytest.mark.parametrize(
    "body",
    [
        "raise SystemExit(1)",
        "print('nothing that was asked for')",
        'import sys; sys.stdin.buffer.read(); print(\'{"name": "a.pdf", "size": 9999}\'); print(\'half\')',
        "while True: pass",
    ],
    ids=["ended", "talks", "half", "silent"],
)
def test_what_the_others_do_not_make_is_made_all_the_same(
    program: Program, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    if "while" in body:
        # It closes its output and goes on: it must be ended, not waited for.
        body = f"import os; os.close(1)\n{body}"
    paths = several(program, 3)
    expected = by_one(program, paths, monkeypatch)
    monkeypatch.setattr(crew, "itself", lambda: [sys.executable, "-c", body])
    assert together(program, paths, monkeypatch) == expected


HANDS_OVER = """
import sys
sys.stdin.buffer.read()
for name in "abc":
    {before}
    print('{{"name": "%s.pdf", "size": 3}}' % name)
    print("%PD", end="", flush=True)
"""


@pytest.mark.parametrize(
    "before",
    [
        "print('a warning nobody expected')",
        "print('12')",
        "print('{\"size\": 1}')",
        'print(\'{"name": "x", "size": "1"}\')',
    ],
)
def test_a_report_never_takes_the_place_of_the_next_one(
    program: Program, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    paths = several(program, 6)
    expected = by_one(program, paths, monkeypatch)
    monkeypatch.setattr(crew, "itself", lambda: [sys.executable, "-c", HANDS_OVER.format(before=before)])
    assert together(program, paths, monkeypatch) == expected


def test_a_program_that_cannot_be_started_again_makes_them_alone(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = several(program, 3)
    expected = by_one(program, paths, monkeypatch)
    monkeypatch.setattr(crew, "itself", lambda: [str(program.folder / "absent")])
    assert together(program, paths, monkeypatch) == expected


def test_the_files_of_the_folder_it_is_started_from_are_not_run(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = several(program, 3)
    expected = by_one(program, paths, monkeypatch)
    here = program.folder / "ici"
    (here / "forfait_desktop").mkdir(parents=True)
    for name in ("json.py", "forfait_desktop/__init__.py", "forfait_desktop/__main__.py"):
        (here / name).write_text("import pathlib\npathlib.Path(__file__ + '.run').touch()\nraise SystemExit\n")
    monkeypatch.chdir(here)
    started = watch(monkeypatch)
    assert together(program, paths, monkeypatch) == expected
    assert list(here.rglob("*.run")) == []
    assert started == [True] * 3


def test_ctrl_c_while_they_start_ends_those_that_did(monkeypatch: pytest.MonkeyPatch) -> None:
    popen = subprocess.Popen
    started: list[subprocess.Popen[bytes]] = []

    def interrupted(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        if started:
            raise KeyboardInterrupt
        started.append(popen(*arguments, **options))  # type: ignore[call-overload]
        return started[0]

    monkeypatch.setattr(subprocess, "Popen", interrupted)
    share = crew.Share((Path("a"), Path("b")), Path("packs"), date(2023, 12, 20), bundle=False)
    with pytest.raises(KeyboardInterrupt), crew.Crew([sys.executable, "-c", "while True: pass"], share, 2):
        pass
    assert [one.returncode is None for one in started] == [False]


def test_ctrl_c_leaves_whole_files_only(program: Program) -> None:
    paths = several(program, ENOUGH)
    folder = program.folder / "pdf"
    command = [sys.executable, "-m", "forfait_desktop", "--data-dir", str(program.data), "--today", DAY, "export"]
    with subprocess.Popen(
        [*command, *map(str, paths), f"{folder}/"], stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip().endswith(".pdf")
        os.killpg(process.pid, signal.SIGINT)
        process.stdout.read()
    files = list(folder.iterdir())
    # All may have been made already, on a machine that gave this test no time: the key found the program as it ended.
    assert process.returncode == 130 or len(files) == ENOUGH
    assert files
    assert {path.suffix for path in files} == {".pdf"}
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in files)


def test_a_share_says_everything() -> None:
    share = crew.Share((Path("/a\udcff b.forfait"), Path("/c")), Path("/packs"), date(2023, 12, 20), bundle=True)
    assert crew.share_from(share.to_bytes()) == share
    assert crew.share_from(dataclasses.replace(share, files=()).to_bytes()).files == ()


def test_few_reports_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "cpu_count", lambda: 16)
    assert [crew.size_for(count) for count in (1, 9, 19, 20, 40, 200)] == [0, 0, 1, 2, 4, 8]
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert crew.size_for(200) == 1
