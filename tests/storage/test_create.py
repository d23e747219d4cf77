"""A new dossier from another one: the pieces that are asked for, all or nothing, and a folder that the disk holds."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.archive_import import import_archive
from forfait_desktop.storage.store import DossierStore
from tests.sample import sample_data
from tests.storage.archives import sound
from tests.storage.builders import plain_dossier
from tests.storage.faults import FaultyDisk
from tests.storage.test_store import created


def test_of_the_evidence_the_files_that_are_asked_for_come_along(tmp_path: Path) -> None:
    source = created(tmp_path).parent
    for name in ("a.pdf", "sous/b.pdf", "sous/c.pdf", "d.pdf"):
        piece = source / "Justificatifs" / name
        piece.parent.mkdir(parents=True, exist_ok=True)
        piece.write_bytes(name.encode())
        os.utime(piece, (1_700_000_000, 1_700_000_000))
    asked = ("Justificatifs/a.pdf", "Justificatifs/sous/b.pdf", "Justificatifs/sous/c.pdf")
    copy = DossierStore().create(tmp_path / "clé", plain_dossier(), sample_data(), source, asked).parent
    found = [path for path in copy.rglob("*") if path.is_file()]
    assert {path.relative_to(copy).as_posix() for path in found} == {"dossier.forfait", "bareme.toml", *asked}
    for one in asked:
        assert (copy / one).read_bytes() == (source / one).read_bytes()
        assert (copy / one).stat().st_mtime == 1_700_000_000
    with pytest.raises(ForfaitError) as raised:
        DossierStore().create(tmp_path / "clé", plain_dossier(), sample_data(), source, ("Justificatifs/absent.pdf",))
    assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "ENOENT")
    assert [path.name for path in (tmp_path / "clé").iterdir()] == [copy.name]


class Vanishing(FaultyDisk):
    """The folder goes away with what was being made in it."""

    def replace(self, source: Path, target: Path) -> None:
        if source.is_dir():
            shutil.rmtree(source)
            raise OSError(errno.EIO, "gone")
        super().replace(source, target)


def test_the_folder_of_a_creation_is_synced_and_a_failure_is_told_as_it_was(tmp_path: Path) -> None:
    disk = FaultyDisk()
    DossierStore(disk).create(tmp_path / "b", plain_dossier(), sample_data())
    assert disk.calls[-2:] == ["replace", "fsync_dir"]
    with pytest.raises(ForfaitError) as raised:
        DossierStore(Vanishing()).create(tmp_path / "b", plain_dossier(), sample_data())
    assert raised.value.params["reason"] == "EIO"


def test_the_folder_of_an_import_that_goes_away_is_told_as_the_failure_that_it_was(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(sound())
    with pytest.raises(ForfaitError) as caught:
        import_archive(path, tmp_path / "b", lambda *_all: None, fs=Vanishing())
    assert (caught.value.code, caught.value.params["reason"]) == ("import-failed", "EIO")
