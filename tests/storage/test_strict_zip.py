"""A .zip read with distrust, at its limits: the last one that is read, the first one that is refused."""

from __future__ import annotations

import errno
import os
import struct
import zlib
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.strict_zip import StrictZip, name_problem
from tests.storage.archives import End, File, make
from tests.storage.limits import opened, told

MIO = 1024 * 1024


def reason(path: Path, data: bytes | None = None) -> object:
    """Why the structure of an archive is refused, "" when it is not; nothing stays open in both cases."""
    if data is not None:
        path.write_bytes(data)
    before = opened()
    try:
        with StrictZip(path):
            pass
    except ForfaitError as error:
        assert opened() == before
        assert error.code == "archive-refused"  # noqa: PT017 - both ends are looked at
        return error.params["reason"]
    assert opened() == before
    return ""


def hollow(path: Path, sizes: list[int]) -> None:
    """An archive of stored files of those sizes, whose contents take no room on the disk and are never read."""
    central = b""
    with path.open("wb") as file:
        for number, size in enumerate(sizes):
            name = b"%d.pdf" % number
            offset = file.tell()
            shared = (20, 0, 0, 0, 33, 0, size, size, len(name), 0)
            file.write(b"PK\x03\x04" + struct.pack("<5H3I2H", *shared) + name)
            file.seek(size, os.SEEK_CUR)
            central += b"PK\x01\x02" + struct.pack("<6H3I5H2I", 20, *shared, 0, 0, 0, 0, offset) + name
        start = file.tell()
        file.write(central)
        file.write(struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, len(sizes), len(sizes), len(central), start, 0))


def test_the_largest_file_and_the_largest_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    one, whole = told()["un fichier d’une archive"], told()["une archive, décompressée"]
    hollow(path, [one])
    assert reason(path) == ""
    hollow(path, [one + 1])
    assert reason(path) == "too-large"
    rest = whole % one
    hollow(path, [one] * (whole // one) + [rest])
    assert reason(path) == ""
    hollow(path, [one] * (whole // one) + [rest + 1])
    assert reason(path) == "too-large"


def test_a_file_that_is_larger_than_any_archive_is_not_looked_into(tmp_path: Path) -> None:
    """As many bytes as can be unpacked, and a kibibyte for what the format says of each file."""
    path = tmp_path / "a.zip"
    most = told()["une archive, décompressée"] + told()["fichiers d’une archive"] * 1024
    for size, expected in ((most, "not-zip"), (most + 1, "too-large")):
        path.touch()
        os.truncate(path, size)
        assert reason(path) == expected


def test_as_many_files_as_told(tmp_path: Path) -> None:
    most = told()["fichiers d’une archive"]
    files = [File(b"%d.pdf" % number, b"x") for number in range(most + 1)]
    assert reason(tmp_path / "a.zip", make(files[:most])) == ""
    assert reason(tmp_path / "a.zip", make(files)) == "too-many"


def test_a_file_unpacks_to_a_hundred_times_its_size_and_no_more(tmp_path: Path) -> None:
    ratio, small = told()["octets décompressés pour un octet, à partir de 64 Kio"], 64 * 1024
    for packed, size, expected in (
        (1000, 1000 * ratio, ""),
        (1000, 1000 * ratio + 1, "bomb"),
        # Below 64 Kio a ratio says nothing.
        (10, small, ""),
        (10, small + 1, "bomb"),
    ):
        data = make([File(b"a.pdf", b"", body=b"\0" * packed, method=8, size=size, crc=0)])
        assert reason(tmp_path / "a.zip", data) == expected


def test_each_part_of_a_name_has_the_length_told() -> None:
    most = told()["octets d’une partie d’un nom dans une archive"]
    for part in ("a" * most, "é" * (most // 2)):
        assert name_problem(f"{part}/{part}") == ""
        assert name_problem(f"{part}a/b") == name_problem(f"b/{part}a") == "name"


@pytest.mark.parametrize(
    ("name", "problem"),
    [("a/../b", "path"), ("a/./b", "path"), ("a//b", "path"), ("\\a", "path"), ("/", "path"), ("z:a", "path"),
     ("az:a", "name"), ("a/con", "name"), ("a b/c.d", ""), ("...a", "name")],
)  # fmt: skip
def test_a_name_leads_nowhere_else(name: str, problem: str) -> None:
    assert name_problem(name) == problem


def test_a_comment_as_long_as_the_format_allows_is_seen_as_one(tmp_path: Path) -> None:
    """65 535 bytes: what the format gives to the length of a comment. Beyond, no end is found."""
    files = [File(b"a.pdf", b"x")]
    for behind, expected in ((0, ""), (1, "modified"), (65_535, "modified"), (65_536, "truncated")):
        assert reason(tmp_path / "a.zip", make(files) + b"\0" * behind) == expected
    assert reason(tmp_path / "a.zip", make(files, End(comment=b"\0" * 65_535))) == "modified"
    # The mark without the rest of the end is none.
    assert reason(tmp_path / "a.zip", make(files, End(present=False)) + b"PK\x05\x06" + b"\0" * 17) == "truncated"


def test_a_short_comment_is_seen_behind_a_large_file(tmp_path: Path) -> None:
    whole = make([File(b"a.pdf", b"x" * 70_000)])
    assert reason(tmp_path / "a.zip", whole) == ""
    assert reason(tmp_path / "a.zip", whole + b"\0") == "modified"


def test_a_disk_that_fails_leaves_nothing_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(make([File(b"a.pdf", b"x")]))

    def failing(_archive: StrictZip, _offset: int, _size: int) -> bytes:
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(StrictZip, "_at", failing)
    before = opened()
    with pytest.raises(ForfaitError) as caught:
        StrictZip(path)
    # While the error, which leads to the archive, is still there.
    assert (caught.value.code, caught.value.params["reason"], opened()) == ("file-unreadable", "EIO", before)


@pytest.mark.parametrize("cut", range(1, 22))
def test_an_archive_shorter_than_an_end_is_cut(tmp_path: Path, cut: int) -> None:
    assert reason(tmp_path / "a.zip", b"PK\x03\x04"[:cut].ljust(cut, b"\0")) == ("truncated" if cut >= 4 else "not-zip")


def test_a_member_is_read_whole_or_not_at_all(tmp_path: Path) -> None:
    text = b"Attestation " * 50
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(text) + packer.flush()
    path = tmp_path / "a.zip"

    def read(**fields: object) -> bytes | object:
        path.write_bytes(make([File(b"a.pdf", text, deflated=True, **fields)]))  # type: ignore[arg-type]
        with StrictZip(path) as archive:
            (member,) = archive.members
            assert (member.name, member.packed, member.deflated) == ("a.pdf", len(packed), True)
            try:
                return archive.read(member)
            except ForfaitError as error:
                assert error.params["name"] == "a.pdf"  # noqa: PT017 - both ends are looked at
                return error.params["reason"]

    assert read() == text
    assert read(size=len(text) - 1) == "bomb"
    assert read(size=len(text) + 1) == "damaged"
    assert read(crc=zlib.crc32(text) ^ 1) == "damaged"


def test_stored_and_packed_files_follow_one_another(tmp_path: Path) -> None:
    files = [File(b"a.pdf", b"un"), File("é.pdf".encode(), b"deux" * 9, deflated=True), File(b"c.pdf", b"")]
    (tmp_path / "a.zip").write_bytes(make(files))
    with StrictZip(tmp_path / "a.zip") as archive:
        found = {member.name: archive.read(member) for member in archive.members}
    assert found == {"a.pdf": b"un", "é.pdf": b"deux" * 9, "c.pdf": b""}
    assert list(found) == ["a.pdf", "é.pdf", "c.pdf"]
