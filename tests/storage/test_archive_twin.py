"""The declaration of an archive that is already in the library: told by its id, the last changed first."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.archive_twin import Twin, twin_of
from forfait_desktop.storage.dossier import Dossier, from_bytes, to_bytes
from tests.storage.archives import DOSSIER, PHOTO, PIECE, contents, sound, without

OTHER = "00000000-0000-4000-8000-000000000001"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "archive.zip"
    path.write_bytes(sound())
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "bibliothèque"
    path.mkdir()
    return path


def archived() -> Dossier:
    return from_bytes(contents()[DOSSIER])


def keep(library: Path, name: str, data: bytes) -> Path:
    path = library / name / "dossier.forfait"
    path.parent.mkdir()
    path.write_bytes(data)
    return path


def keep_whole(library: Path, name: str) -> Path:
    """With its pieces."""
    path = keep(library, name, contents()[DOSSIER])
    (path.parent / "Justificatifs").mkdir()
    for piece in (PIECE, PHOTO):
        (path.parent / piece).write_bytes(contents()[piece])
    return path


def test_a_library_without_it_has_no_twin(archive: Path, library: Path) -> None:
    assert twin_of(archive, library / "absente") is None
    keep(library, "autre", to_bytes(dataclasses.replace(archived(), id=OTHER)))
    # Its id told in a note makes no twin either.
    keep(library, "cité", to_bytes(dataclasses.replace(archived(), id=OTHER, notes={"general": archived().id})))
    assert twin_of(archive, library) is None


def test_the_same_bytes_or_another_state_of_the_same_declaration(archive: Path, library: Path) -> None:
    keep(library, "autre", to_bytes(dataclasses.replace(archived(), id=OTHER)))
    path = keep_whole(library, "renommé")
    found = twin_of(archive, library)
    assert found is not None
    assert (found.path, found.here, found.archived, found.same) == (path, archived(), archived(), True)
    later = dataclasses.replace(archived(), revision=archived().revision + 1)
    path.write_bytes(to_bytes(later))
    found = twin_of(archive, library)
    assert found is not None
    assert (found.path, found.here, found.archived, found.same) == (path, later, archived(), False)


def test_a_piece_to_find_again_makes_it_another_state(archive: Path, library: Path) -> None:
    path = keep_whole(library, "sans preuve")
    (path.parent / PIECE).write_bytes(contents()[PIECE][:-1])
    found = twin_of(archive, library)
    assert found is not None
    assert (found.same, found.pieces) == (False, 1)
    (path.parent / PHOTO).unlink()
    found = twin_of(archive, library)
    assert found is not None
    assert (found.same, found.pieces) == (False, 2)
    # What the archive has not either is nothing to find again.
    archive.write_bytes(without(PHOTO, told=False))
    found = twin_of(archive, library)
    assert found is not None
    assert found.pieces == 1


def test_of_two_copies_the_last_changed_one(archive: Path, library: Path) -> None:
    own = archived()
    # The higher revision is not the later one; at the same moment it is.
    keep(library, "a", to_bytes(dataclasses.replace(own, revision=own.revision + 5)))
    late = keep(library, "b", to_bytes(dataclasses.replace(own, modified=own.modified + timedelta(days=1))))
    keep(library, "c", contents()[DOSSIER])
    found = twin_of(archive, library)
    assert found is not None
    assert found.path == late
    last = dataclasses.replace(own, modified=own.modified + timedelta(days=1), revision=own.revision + 1)
    path = keep(library, "d", to_bytes(last))
    found = twin_of(archive, library)
    assert found is not None
    assert found.path == path


def test_a_file_that_cannot_be_read_is_nobody_s_twin(archive: Path, library: Path) -> None:
    keep(library, "abîmé", contents()[DOSSIER][:-40])
    assert twin_of(archive, library) is None
    path = keep(library, "sain", contents()[DOSSIER])
    found = twin_of(archive, library)
    assert found is not None
    assert found.path == path


def test_what_is_no_archive_is_refused(library: Path) -> None:
    (library / "x.zip").write_bytes(b"x")
    with pytest.raises(ForfaitError) as caught:
        twin_of(library / "x.zip", library)
    assert caught.value.code == "archive-refused"


def test_no_piece_is_to_find_again_unless_it_is_said() -> None:
    assert Twin(Path("a"), archived(), archived(), same=True) == Twin(Path("a"), archived(), archived(), True, 0)
