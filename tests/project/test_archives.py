"""The archives of the packages are made of the same bytes wherever, whenever and by whomever they are made."""

from __future__ import annotations

import hashlib
import io
import os
import sys
import tarfile
from pathlib import Path

import pytest

from tests.project.tree import ROOT

sys.path.insert(0, str(ROOT / "packaging"))

import archives
import compare

MOMENT = 1_700_000_000
CONTROL = "Package: essai\nVersion: 1\n"
FILES = {
    "opt/essai/programme": b"\x7fELF",
    "opt/essai/été.txt": "été".encode(),
    "usr/share/doc/essai/copyright": b"MIT",
}


def tree_of(folder: Path, *, backwards: bool, moment: int, shut: bool) -> Path:
    """The same files, written in another order, at another time, under another mask."""
    for name, data in sorted(FILES.items(), reverse=backwards):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        runs = path.name == "programme"
        path.chmod((0o700 if runs else 0o600) if shut else (0o755 if runs else 0o664))
    (folder / "usr" / "bin").mkdir()
    (folder / "usr" / "bin" / "essai").symlink_to("/opt/essai/programme")
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (moment, moment), follow_symlinks=False)
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o700 if shut else 0o775)
    return folder


@pytest.fixture
def trees(tmp_path: Path) -> tuple[Path, Path]:
    return (
        tree_of(tmp_path / "a", backwards=False, moment=1_000_000_000, shut=False),
        tree_of(tmp_path / "un autre dossier" / "b", backwards=True, moment=1_800_000_000, shut=True),
    )


def members(deb: bytes) -> dict[str, bytes]:
    """What an `ar` archive holds, read as deb(5) says."""
    assert deb[:8] == b"!<arch>\n"
    found, place = {}, 8
    while place < len(deb):
        head = deb[place : place + 60]
        assert head[58:] == b"`\n"
        name, size = head[:16].decode().strip(), int(head[48:58])
        found[name] = deb[place + 60 : place + 60 + size]
        place += 60 + size + size % 2
    return found


def test_a_debian_package_is_the_same_wherever_it_is_made(trees: tuple[Path, Path], tmp_path: Path) -> None:
    made = [tmp_path / "1.deb", tmp_path / "2.deb"]
    for tree, target in zip(trees, made, strict=True):
        archives.write_deb(tree, CONTROL, target, MOMENT)
    assert made[0].read_bytes() == made[1].read_bytes()


def test_the_archive_of_the_folder_is_the_same_wherever_it_is_made(trees: tuple[Path, Path], tmp_path: Path) -> None:
    made = [tmp_path / "1.tar.xz", tmp_path / "2.tar.xz"]
    for tree, target in zip(trees, made, strict=True):
        archives.write_tar(tree, target, MOMENT, "essai")
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as held:
        assert {name.split("/")[0] for name in held.getnames()} == {"essai"}
        assert {entry.mtime for entry in held} == {MOMENT}


def test_a_debian_package_is_what_dpkg_reads(trees: tuple[Path, Path], tmp_path: Path) -> None:
    archives.write_deb(trees[1], CONTROL, tmp_path / "essai.deb", MOMENT)
    found = members((tmp_path / "essai.deb").read_bytes())
    assert list(found) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    assert found["debian-binary"] == b"2.0\n"
    with tarfile.open(fileobj=io.BytesIO(found["data.tar.xz"])) as data:
        entries = {entry.name: entry for entry in data}
        assert entries["."].isdir()
        assert {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in entries.values()} == {
            (0, 0, "root", "root")
        }
        assert oct(entries["./opt/essai/programme"].mode) == "0o755"
        assert oct(entries["./opt/essai/été.txt"].mode) == "0o644"
        assert entries["./usr/bin/essai"].linkname == "/opt/essai/programme"
        # dpkg makes each folder before what it holds.
        assert list(entries) == sorted(entries)
    with tarfile.open(fileobj=io.BytesIO(found["control.tar.xz"])) as control:
        described = {entry.name: control.extractfile(entry) for entry in control}
        texts = {name: file.read().decode() for name, file in described.items() if file is not None}
    assert texts["./control"] == CONTROL
    expected = {f"{hashlib.md5(data, usedforsecurity=False).hexdigest()}  {name}" for name, data in FILES.items()}
    assert set(texts["./md5sums"].splitlines()) == expected


def test_a_compressed_page_has_neither_name_nor_date(tmp_path: Path) -> None:
    for name in ("un.gz", "deux.gz"):
        archives.write_gzip(tmp_path / name, b"page")
    assert (tmp_path / "un.gz").read_bytes() == (tmp_path / "deux.gz").read_bytes()
    assert b"un" not in (tmp_path / "un.gz").read_bytes()


def test_two_builds_are_compared_byte_by_byte(trees: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    one, other = trees
    assert compare.main([str(one), str(other)]) == 0
    (other / "opt" / "essai" / "été.txt").write_bytes("étè".encode())
    (other / "usr" / "bin" / "essai").unlink()
    (one / "opt" / "essai" / "programme").chmod(0o644)
    capsys.readouterr()
    assert compare.main([str(one), str(other)]) == 1
    assert [line.split("\u00a0")[0] for line in capsys.readouterr().out.splitlines()] == [
        "opt/essai/programme",
        "opt/essai/été.txt",
        "usr/bin/essai",
    ]
