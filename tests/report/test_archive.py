"""The whole-file archive: its order, its manifest, how each member is packed, its limits; read back by its import."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.report import archive as module
from forfait_desktop.report.archive import ArchiveMember, render_archive
from forfait_desktop.storage.archive_import import import_archive
from forfait_desktop.storage.strict_zip import TOTAL_MAXIMUM
from tests.storage.archives import DOSSIER, MANIFEST, contents


def members(held: dict[str, bytes]) -> list[ArchiveMember]:
    return [ArchiveMember(name, lambda data=data: data) for name, data in held.items()]  # type: ignore[misc]


def rendered(held: dict[str, bytes]) -> bytes:
    return render_archive(members(held), ["Archive", ""], lambda: False, lambda _done, _total: None)


def test_every_file_has_the_day_that_the_documentation_tells() -> None:
    with zipfile.ZipFile(io.BytesIO(rendered({"a.pdf": b"a"}))) as found:
        assert {one.date_time for one in found.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def told(*lines: str) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def test_the_manifest_comes_first_then_each_member_as_it_was() -> None:
    held = {"b.toml": b"b" * 900, "a.pdf": b"a" * 900, "dossier/é.forfait": b"c" * 900, "z.txt": b""}
    with zipfile.ZipFile(io.BytesIO(rendered(held))) as found:
        infos = found.infolist()
        assert [one.filename for one in infos] == [MANIFEST, *held]
        assert {name: found.read(name) for name in held} == held
        manifest = found.read(MANIFEST)
    assert manifest == told(
        "Archive", "", *(f"{hashlib.sha256(data).hexdigest()}  {name}" for name, data in held.items())
    )
    packed = [one.filename for one in infos if one.compress_type == zipfile.ZIP_DEFLATED]
    assert packed == [MANIFEST, "b.toml", "dossier/é.forfait", "z.txt"]
    assert {one.compress_type for one in infos} == {zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED}


def test_nothing_of_the_machine_nor_of_the_hour_is_in_it() -> None:
    data = rendered({"a.txt": b"a", "b.pdf": b"b"})
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        seen = {(one.date_time, one.create_system, one.external_attr, one.extra) for one in found.infolist()}
    # A regular file of Unix, readable by all, on the first day that the format knows.
    assert seen == {((1980, 1, 1, 0, 0, 0), 3, 0o100644 << 16, b"")}
    assert rendered({"a.txt": b"a", "b.pdf": b"b"}) == data


def test_what_is_made_is_what_the_import_accepts(tmp_path: Path) -> None:
    held = contents()
    path = tmp_path / "archive.zip"
    path.write_bytes(rendered(held))
    restored = import_archive(path, tmp_path / "bibliothèque", lambda *_all: None)
    assert restored.read_bytes() == held[DOSSIER]


def test_it_tells_how_far_it_is_before_each_member_and_at_the_end() -> None:
    seen: list[tuple[int, int]] = []
    render_archive(
        members({"a": b"", "b": b"", "c": b""}), [], lambda: False, lambda done, total: seen.append((done, total))
    )
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("after", [0, 1, 2])
def test_it_stops_before_the_member_at_which_it_is_asked(after: int) -> None:
    read: list[str] = []

    def content(name: str) -> bytes:
        read.append(name)
        return b"x"

    given = [ArchiveMember(name, lambda name=name: content(name)) for name in "abc"]  # type: ignore[misc]
    with pytest.raises(ForfaitError) as caught:
        render_archive(given, [], lambda: len(read) == after, lambda _done, _total: None)
    assert caught.value.code == "export-cancelled"
    assert read == list("abc"[:after])


def test_as_many_members_as_the_import_reads_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MEMBERS_MAXIMUM", 3)
    # The manifest is the third.
    rendered({"a": b"", "b": b""})
    with pytest.raises(ForfaitError) as caught:
        rendered({"a": b"", "b": b"", "c": b""})
    assert (caught.value.code, caught.value.params["maximum"]) == ("archive-too-large", TOTAL_MAXIMUM)


def test_the_bytes_of_all_members_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    # A mebibyte is left for the manifest.
    monkeypatch.setattr(module, "TOTAL_MAXIMUM", (1 << 20) + 5)
    rendered({"a": b"xx", "b": b"xxx"})
    with pytest.raises(ForfaitError) as caught:
        rendered({"a": b"xxx", "b": b"xxx"})
    assert (caught.value.code, caught.value.params["maximum"]) == ("archive-too-large", (1 << 20) + 5)
