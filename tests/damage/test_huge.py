"""A file of 100 MB in place of one of ours: refused by its size, without a byte of it being read."""

from __future__ import annotations

from pathlib import Path

import pytest

from forfait_desktop.campaigns.catalogue import Catalogue
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.command.case import CaseReader
from forfait_desktop.storage import backups
from forfait_desktop.storage.answers_file import read_answers
from forfait_desktop.storage.archive_import import import_archive
from forfait_desktop.storage.evidence import EvidenceStore
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.lock import read_lock
from forfait_desktop.storage.seals import Seals
from forfait_desktop.storage.settings import Settings
from forfait_desktop.storage.store import DossierStore
from tests.sample import sample_data
from tests.storage.builders import plain_dossier

SIZE = 100 * 1024 * 1024


def huge(path: Path) -> Path:
    """A file of that size which takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(SIZE)
    return path


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads such a file whole fails."""
    read = LocalFileSystem.read

    def small_only(disk: LocalFileSystem, path: Path) -> bytes:
        assert path.stat().st_size < SIZE, f"{path.name} was read"
        return read(disk, path)

    monkeypatch.setattr(LocalFileSystem, "read", small_only)


@pytest.mark.usefixtures("unread")
def test_a_declaration_and_what_stands_beside_it(tmp_path: Path) -> None:
    store = DossierStore()
    path = store.create(tmp_path / "b", plain_dossier(), sample_data())
    huge(path.with_name("dossier (1).forfait"))
    assert store.open(path).warnings == ()
    (path.parent / backups.FOLDER).mkdir()
    huge(path.parent / backups.FOLDER / "2023-12-12 09h40m05 r42.forfait")
    huge(path)
    with pytest.raises(ForfaitError) as refused:
        store.open(path)
    assert (refused.value.code, refused.value.params["reason"]) == ("dossier-damaged", "too-large")
    assert refused.value.params["backup"] is None


@pytest.mark.usefixtures("unread")
def test_whatever_else_is_given(tmp_path: Path) -> None:
    file = huge(tmp_path / "gros.json")
    reader = CaseReader(Catalogue(tmp_path / "aucun", tmp_path / "aucun"))
    for read in (reader.read, reader.read_answers):
        with pytest.raises(ForfaitError) as refused:
            read(file)
        assert (refused.value.code, refused.value.params["reason"]) == ("answers-unreadable", "too-large")
    with pytest.raises(ForfaitError) as refused:
        EvidenceStore().read(huge(tmp_path / "film.pdf"))
    assert refused.value.params["reason"] == "too-large"
    with pytest.raises(ForfaitError) as refused:
        import_archive(huge(tmp_path / "a.zip"), tmp_path / "b", lambda _dossier, _rules: None)
    assert refused.value.code == "archive-refused"


@pytest.mark.usefixtures("unread")
def test_what_the_application_keeps_for_itself(tmp_path: Path) -> None:
    settings = Settings(huge(tmp_path / "settings.json"))
    assert settings.text("theme", "clair") == "clair"
    assert settings.kept_aside is not None
    assert not Seals(huge(tmp_path / "archivees.json")).is_broken("id", "0" * 64)
    held = read_lock(huge(tmp_path / "dossier.forfait.lock"))
    assert held is not None
    assert not held.readable


def test_bytes_that_were_read_all_the_same() -> None:
    with pytest.raises(ForfaitError) as refused:
        read_answers(bytes(SIZE))
    assert refused.value.params["reason"] == "too-large"
