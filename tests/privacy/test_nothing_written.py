"""No patient number in anything that the program wrote, and no socket: the real process, used, then killed."""

from __future__ import annotations

import base64
import gzip
import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from forfait_desktop import assets
from forfait_desktop.domain.identifiers import read_matricule
from forfait_desktop.report.pdf import render_pdf
from tests.cli.program import ANSWERS, Program
from tests.privacy.inside import contents
from tests.report.sample_report import make_report

ROOT = Path(__file__).resolve().parents[2]
SESSION = Path(__file__).with_name("session.py")

# Every number has these eight digits: no one lives in the département 00. What is searched is the part that all share,
# so that a piece of a number is found as well as the whole.
GROUPS = ("00", "734", "591")
EXPORTS = ("a.pdf", "a.csv", "a.xlsx", "a.ics", "a.zip")
SEPARATORS = ("", " ", "\u00a0", "\u202f", ".", "-")


def numbers(count: int) -> list[str]:
    """Numbers of every sex and month, with their key."""
    found = []
    for n in range(count):
        thirteen = f"{1 + n % 2}{n % 100:02d}{1 + n % 12:02d}{''.join(GROUPS)}"
        found.append(read_matricule(thirteen).proposed)
    return found


def encodings(text: str) -> Iterator[tuple[str, bytes]]:
    """The same text in twelve ways of writing it down."""
    for name in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp1252", "cp850", "cp037"):
        yield name, text.encode(name, "replace")
    yield "backwards", text[::-1].encode()
    yield "hexadecimal", text.encode().hex().encode()
    yield "percent", "".join(f"%{byte:02X}" for byte in text.encode()).encode()
    for shift in range(3):
        # Only the letters that do not depend on what stands before and after.
        data = b"x" * shift + text.encode()
        yield "base64", base64.b64encode(data)[4 if shift else 0 : -4 if len(data) % 3 else None]


PATTERN = re.compile(
    b"|".join(
        sorted({re.escape(data) for mark in SEPARATORS for _, data in encodings(mark.join(GROUPS)) if len(data) >= 8})
    )
)


def found_in(folder: Path) -> list[str]:
    """The files whose name or content has the digits."""
    return [
        str(path)
        for path in sorted(folder.rglob("*"))
        if PATTERN.search(os.fsencode(path.relative_to(folder)))
        or (path.is_file() and not path.is_symlink() and any(map(PATTERN.search, contents(path.read_bytes()))))
    ]


def wrapped(command: list[str], trace: Path) -> tuple[list[str], bool]:
    """The command in an empty network and traced, as far as this machine lets; whether it is traced."""
    if shutil.which("unshare") and not subprocess.call(["unshare", "-rn", "true"], stderr=subprocess.DEVNULL):
        command = ["unshare", "-rn", *command]
    probe = ["strace", "-f", "-e", "trace=socket", "-o", os.devnull, "true"]
    traced = shutil.which("strace") is not None and not subprocess.call(probe, stderr=subprocess.DEVNULL)
    if traced:
        command = ["strace", "-f", "-e", "trace=socket", "-o", str(trace), *command]
    return command, traced


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    for number in numbers(6):
        for mark in SEPARATORS:
            told = mark.join((number[:5], *GROUPS, number[13:]))
            for name, data in encodings(told):
                file = tmp_path / "trace"
                file.write_bytes(b"before " + data + b" after")
                assert found_in(tmp_path) == [str(file)], (name, mark)


def packed(number: str) -> dict[str, bytes]:
    """The number inside each kind of file that we write, or that somebody may have put there."""
    inner, outer, sheet = io.BytesIO(), io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.txt", f"vue le 3, {number}")
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("dedans.zip", inner.getvalue())
    book = openpyxl.Workbook()
    book.worksheets[0].append([number])
    book.save(sheet)
    regular, bold = assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf")
    return {
        "zip": inner.getvalue(),
        "zip in a zip": outer.getvalue(),
        "xlsx": sheet.getvalue(),
        "gzip": gzip.compress(number.encode("utf-16-le")),
        "zlib": zlib.compress(number.encode()),
        "pdf": render_pdf(make_report(notes=number), regular=regular, bold=bold),
    }


def test_the_search_sees_inside_what_is_packed(tmp_path: Path) -> None:
    for kind, data in packed(numbers(1)[0]).items():
        file = tmp_path / "trace"
        file.write_bytes(data)
        assert found_in(tmp_path) == [str(file)], kind
        # The search would miss it without opening: the test of the search means something.
        assert not PATTERN.search(data), kind


def test_a_used_and_killed_program_wrote_no_number_and_opened_no_socket(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = Program(tmp_path / "world", capsys)
    program.folder.mkdir()
    answers = program.answers(content=ANSWERS)
    code, created, _ = program.run("import", answers)
    assert code == 0
    typed = tmp_path / "typed.txt"
    typed.write_text("\n".join(numbers(1000)), encoding="utf-8")
    events, trace, home = tmp_path / "events.txt", tmp_path / "trace.txt", program.folder / "home"
    temporary = program.folder / "temporary"
    for folder in (home, temporary):
        folder.mkdir(mode=0o700)
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    places |= {"HOME": str(home), "TMPDIR": str(temporary), "XDG_RUNTIME_DIR": str(temporary), "PYTHONPATH": str(ROOT)}
    dossier = Path(created.strip())
    arguments = [str(program.data), str(typed), str(events), str(dossier)]
    command, traced = wrapped([sys.executable, "-B", str(SESSION), *arguments], trace)
    done = subprocess.run(
        command, env={**os.environ, **places}, cwd=ROOT, capture_output=True, text=True, check=False, timeout=900
    )
    assert done.stdout == "used\n", done.stderr[-3000:]
    assert done.returncode in (-9, 137), done.stderr[-3000:]
    assert (program.data / "logs" / "anomalies.log").exists()
    for name in EXPORTS:
        assert program.run("export", dossier, program.folder / name)[0] == 0
    assert found_in(program.folder) == []
    assert not PATTERN.search(done.stderr.encode())
    assert not events.exists(), events.read_text(encoding="utf-8")
    if traced:
        assert not re.findall(r"AF_INET6?\b.*", trace.read_text(encoding="utf-8"))


@pytest.mark.parametrize("user", ["Nadia.Benali"])
def test_nothing_of_the_user_nor_of_the_machine_but_in_the_lock(
    user: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import platform

    home = tmp_path / f"home-of-{user}"
    home.mkdir()
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, user)
    monkeypatch.setattr(platform, "node", lambda: "machine-du-secretariat")
    program = Program(home, capsys)
    code, created, _ = program.run("import", program.answers())
    assert code == 0
    dossier = Path(created.strip())
    for name in EXPORTS:
        assert program.run("export", dossier, home / name)[0] == 0
        assert program.run("export", dossier, home / f"encore-{name}")[0] == 0
        assert (home / name).read_bytes() == (home / f"encore-{name}").read_bytes(), name
    for path in home.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for told in (user, "machine-du-secretariat", str(tmp_path)):
                for _, data in encodings(told):
                    assert len(data) < 8 or data not in content, (path, told)
