"""The bin: whole folders that come back, pieces beside their declaration, and what is deleted for good."""

from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import trash
from forfait_desktop.storage.dossier import to_bytes
from tests.storage.builders import plain_dossier


@pytest.fixture
def library(tmp_path: Path) -> Path:
    made = tmp_path / "bibliothèque"
    made.mkdir()
    return made


def dossier(library: Path, name: str) -> Path:
    path = library / name / "dossier.forfait"
    path.parent.mkdir()
    path.write_bytes(to_bytes(plain_dossier()))
    return path


def refusal(path: Path) -> object:
    with pytest.raises(ForfaitError) as raised:
        trash.destroy(path)
    assert (raised.value.code, raised.value.params["path"]) == ("trash-failed", str(path))
    return raised.value.params["reason"]


def test_there_and_back_under_a_free_name(library: Path) -> None:
    first = dossier(library, "2026 A")
    content = first.read_bytes()
    moved = trash.discard(first)
    assert moved == library / "Corbeille" / "2026 A"
    assert trash.discard(dossier(library, "2026 A")) == library / "Corbeille" / "2026 A (2)"
    assert trash.discarded(library) == (library / "Corbeille" / "2026 A", library / "Corbeille" / "2026 A (2)")
    (library / "2026 A").mkdir()
    back = trash.restore(moved)
    assert back == library / "2026 A (2)" / "dossier.forfait"
    assert back.read_bytes() == content
    assert trash.discarded(library) == (library / "Corbeille" / "2026 A (2)",)


def test_a_removed_piece_keeps_its_name_beside_its_declaration(library: Path) -> None:
    folder = dossier(library, "2026 A").parent
    for number, expected in enumerate(("Codage - a.tar.pdf", "Codage - a.tar (2).pdf", "Codage - a.tar (3).pdf")):
        piece = folder / "Codage - a.tar.pdf"
        piece.write_bytes(b"%d" % number)
        moved = trash.discard_file(piece, folder)
        assert moved == folder / "Pièces retirées" / expected
        assert moved.read_bytes() == b"%d" % number
        assert not piece.exists()
    bare = folder / "sans fin"
    bare.write_bytes(b"x")
    assert trash.discard_file(bare, folder).name == "sans fin"
    assert trash.discarded(library) == ()


def test_a_piece_that_cannot_be_moved_stays(library: Path) -> None:
    folder = dossier(library, "2026 A").parent
    piece = folder / "a.pdf"
    piece.write_bytes(b"x")
    (folder / "Pièces retirées").write_bytes(b"a file in the way")
    with pytest.raises(ForfaitError) as raised:
        trash.discard_file(piece, folder)
    assert raised.value.code == "trash-failed"
    assert piece.read_bytes() == b"x"


def test_only_a_folder_of_the_bin_is_deleted_and_the_empty_bin_goes(library: Path, tmp_path: Path) -> None:
    kept = dossier(library, "2026 A")
    assert refusal(kept.parent) == "EINVAL"
    one, two = (trash.discard(dossier(library, name)) for name in ("2026 B", "2026 C"))
    elsewhere = tmp_path / "ailleurs"
    elsewhere.mkdir()
    (elsewhere / "important").write_bytes(b"x")
    link = library / "Corbeille" / "lien"
    link.symlink_to(elsewhere, target_is_directory=True)
    assert refusal(link) == "EINVAL"
    assert (elsewhere / "important").exists()
    link.unlink()
    assert refusal(library / "Corbeille" / "absent") == "ENOENT"
    trash.destroy(one)
    assert trash.discarded(library) == (two,)
    trash.destroy(two)
    assert not (library / "Corbeille").exists()
    assert trash.discarded(library) == ()
    # Nothing of them is left, under any name.
    assert [path for path in library.rglob("*") if path.is_file()] == [kept]
    assert list(library.iterdir()) == [kept.parent]


def test_what_cannot_be_deleted_is_still_in_the_bin(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moved = trash.discard(dossier(library, "2026 A"))

    def refusing(_folder: Path) -> None:
        raise OSError(errno.EBUSY, "")

    monkeypatch.setattr(shutil, "rmtree", refusing)
    assert refusal(moved) == "EBUSY"
    assert trash.discarded(library) == (moved,)
    assert trash.restore(moved).read_bytes() == to_bytes(plain_dossier())


def test_every_id_of_a_folder_is_found_damaged_or_not(library: Path) -> None:
    own, before = plain_dossier().id, "00000000-0000-4000-8000-00000000000a"
    path = dossier(library, "2026 A")
    path.write_bytes(path.read_bytes()[:-30])
    raw = json.loads(to_bytes(plain_dossier()))
    kept = path.parent / "Sauvegardes" / "2023-12-20 14h05m00 r4.forfait"
    kept.parent.mkdir()
    # An id further inside is that of a piece.
    raw |= {"id": before, "evidence": [{"id": "p1"}]}
    kept.write_text(json.dumps(raw, indent=2), encoding="utf-8")
    (kept.parent / "dossier").mkdir()
    assert trash.ids_in(path.parent) == {own, before}
    assert trash.ids_in(library / "absent") == frozenset()
    path.unlink()
    assert trash.ids_in(path.parent) == {before}
