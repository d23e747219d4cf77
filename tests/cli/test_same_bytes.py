"""The same declaration gives the same bytes, whoever exports it, wherever, in whatever time zone; nobody is named."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.cli.program import Program
from tests.cli.test_exports import with_piece

ROOT = Path(__file__).resolve().parents[2]
HERE = {"TZ": "UTC", "LANG": "C.UTF-8", "PYTHONHASHSEED": "0", "USER": "claire", "LOGNAME": "claire"}
ELSEWHERE = {
    "TZ": "Pacific/Kiritimati",
    "LANG": "fr_FR.UTF-8",
    "PYTHONHASHSEED": "4242",
    "USER": "wolfgang",
    "LOGNAME": "wolfgang",
}


def made(dossier: Path, place: Path, environment: dict[str, str]) -> dict[str, bytes]:
    """Every export, made by another process, from ``place``."""
    place.mkdir()
    home = place / f"maison-{environment['USER']}"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.cli.every_export", str(dossier), str(place / "sorties")],
        cwd=place,
        env={**os.environ, **environment, "HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return {path.name: path.read_bytes() for path in sorted((place / "sorties").iterdir()) if path.is_file()}


def test_every_export_has_the_same_bytes_whoever_makes_it_and_wherever(program: Program, tmp_path: Path) -> None:
    path = with_piece(program, 2)
    copied = tmp_path / "ailleurs" / "Un autre nom"
    shutil.copytree(path.parent, copied)
    first = made(path, tmp_path / "un", HERE)
    second = made(copied / path.name, tmp_path / "deux", ELSEWHERE)
    assert len(first) == 16
    assert [name for name in first if first[name] != second.get(name)] == []
    # Not even packed: what is in an archive or in a workbook is looked at as well.
    for name, data in second.items():
        whole = data
        if zipfile.is_zipfile(tmp_path / "deux" / "sorties" / name):
            with zipfile.ZipFile(tmp_path / "deux" / "sorties" / name) as archive:
                whole += b"".join(archive.read(member) for member in archive.namelist())
        # A machine called in two letters is found in any noise.
        names = [name for name in (platform.node(),) if len(name) > 4]
        for secret in ("wolfgang", "Un autre nom", str(tmp_path), *names):
            assert secret.encode() not in whole, (name, secret)
