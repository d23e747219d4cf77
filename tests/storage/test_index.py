"""The index among windows and threads: what one of them does is seen by the others, and nothing stays open."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from forfait_desktop.storage.library import Library, Refreshed, SharedIndex
from forfait_desktop.storage.library_row import Summary
from tests.storage.limits import opened
from tests.storage.test_library import NAMES, Counting, add, shown


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "library.sqlite3"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "b"


@pytest.fixture
def library(index: Path, folder: Path) -> Iterator[Library]:
    opened = Library(index, folder)
    yield opened
    opened.close()


def held(index: Path) -> int:
    """How many times this process has the file open."""
    return sum(path.exists() and path.samefile(index) for path in opened())


def test_what_is_forgotten_is_forgotten_for_every_window(index: Path, tmp_path: Path) -> None:
    first, second = (add(tmp_path / "b", name) for name in ("Dr Claire MARTIN", "Dr Paul ROY"))
    library, other = Library(index, tmp_path / "b"), Library(index, tmp_path / "b")
    library.refresh(Counting())
    assert other.count() == 2
    library.forget(first)
    assert shown(other) == ["Dr Paul ROY"]
    library.update(second, lambda *_given: Summary(title="Donum", year=2031))
    # By its year too, which neither its title nor its folder tells.
    assert shown(other, "2031 roy") == ["Dr Paul ROY"]
    for one in (library, other):
        one.close()
    assert held(index) == 0


def test_an_index_that_is_erased_is_closed_then_made_again_when_it_is_asked_for(index: Path, tmp_path: Path) -> None:
    add(tmp_path / "b")
    shared = SharedIndex(index, lambda: tmp_path / "b", "1.0")
    shared.rows().refresh(Counting())
    assert held(index) == 1
    shared.forbid()
    assert held(index) == 0
    with shared.own() as library:
        assert library is None
    shared.erase()
    assert not index.exists()
    assert shared.rows().count() == 0
    with shared.own() as library:
        assert library is not None
        assert library.refresh(Counting()).read == 1
    assert shared.rows().count() == 1
    shared.close()
    assert held(index) == 0


def test_a_refresh_that_runs_while_the_index_is_erased_leaves_none(index: Path, tmp_path: Path) -> None:
    add(tmp_path / "b")
    shared = SharedIndex(index, lambda: tmp_path / "b", "1.0")
    with shared.own() as library:
        assert library is not None
        shared.forbid()
        shared.erase()
        library.refresh(Counting())
    assert list(index.parent.iterdir()) == []


def test_a_folder_in_the_place_of_a_dossier_is_one_that_is_gone(library: Library, folder: Path) -> None:
    first, _ = add(folder, NAMES[0]), add(folder, NAMES[1])
    library.refresh(Counting())
    first.unlink()
    first.mkdir()
    assert library.refresh(Counting()) == Refreshed(1, 0, 1, 0)
    assert shown(library) == ["Dr Inès SAÏD"]


def test_what_the_disk_does_not_say_is_not_gone(library: Library, folder: Path) -> None:
    """A share that does not answer today: its declarations are still in the list, and are there tomorrow."""
    add(folder)
    library.refresh(Counting())
    folder.rename(folder.with_name("ailleurs"))
    folder.symlink_to(folder)
    assert library.refresh(Counting()) == Refreshed(0, 0, 0, 0)
    assert shown(library) == ["Dr Claire MARTIN"]
    folder.unlink()
    assert library.refresh(Counting()) == Refreshed(0, 0, 1, 0)
    assert shown(library) == []


def test_a_page_of_the_list_has_fifty_rows(library: Library, folder: Path) -> None:
    for number in range(51):
        (folder / f"{number:02}").mkdir(parents=True)
        (folder / f"{number:02}" / "dossier.forfait").write_bytes(b"{")
    library.refresh(Counting())
    assert [row.name for row in library.rows()] == [f"{number:02}" for number in range(50)]
    assert [row.name for row in library.rows(50)] == ["50"]


@pytest.mark.parametrize(
    "damage",
    [
        "DROP TABLE dossier",
        "CREATE TRIGGER refusing BEFORE INSERT ON dossier BEGIN SELECT RAISE(ABORT, ''); END",
    ],
)
def test_what_is_saved_while_the_index_is_damaged_is_in_the_one_made_again(
    index: Path, library: Library, folder: Path, damage: str
) -> None:
    file = add(folder)
    library.refresh(Counting())
    with sqlite3.connect(index) as raw:
        raw.execute(damage)
    raw.close()
    library.update(file, Counting())
    assert shown(library) == ["Dr Claire MARTIN"]


def test_what_is_forgotten_is_written_over(index: Path, library: Library, folder: Path) -> None:
    file = add(folder)
    library.refresh(Counting())
    assert b"Claire MARTIN" in index.read_bytes()
    library.forget(file)
    library.close()
    assert b"Claire MARTIN" not in index.read_bytes()


def test_an_index_that_holds_nothing_yet_is_made_once(index: Path, folder: Path) -> None:
    for rebuilt in (True, False):
        library = Library(index, folder)
        assert library.count() == 0
        assert library.rebuilt is rebuilt
        library.close()


def test_the_number_of_rows_is_told_after_each_change(index: Path, tmp_path: Path) -> None:
    here, there = Library(index, tmp_path / "b"), Library(index, tmp_path / "c")
    paths = [add(tmp_path / "b", name) for name in NAMES]
    add(tmp_path / "c")
    assert (here.count(), there.count()) == (0, 0)
    here.refresh(Counting())
    there.refresh(Counting())
    assert (here.count(), there.count()) == (len(NAMES), 1)
    here.update(paths[0], Counting())
    here.update(add(tmp_path / "b", "Dr Paul ROY"), Counting())
    here.refresh(Counting(), everything=True)
    assert (here.count(), there.count()) == (len(NAMES) + 1, 1)
    here.forget(paths[1])
    here.forget(paths[1])
    assert (here.count(), there.count()) == (len(NAMES), 1)
    assert here.count() == len(here.rows())
    for one in (here, there):
        one.close()


def test_a_declaration_shown_from_a_folder_above_is_counted_once(index: Path, tmp_path: Path) -> None:
    file = add(tmp_path / "b")
    below, above = Library(index, tmp_path / "b"), Library(index, tmp_path)
    below.refresh(Counting())
    above.update(file, Counting())
    assert (below.count(), above.count()) == (0, 1)
    below.update(file, Counting())
    assert (below.count(), above.count()) == (1, 0)
    for one in (below, above):
        assert one.count() == len(one.rows())
        one.close()


@pytest.mark.parametrize("wrong", ["UPDATE total SET number = 7", "DELETE FROM total"])
def test_a_wrong_number_of_rows_is_found_by_the_next_refresh(
    library: Library, index: Path, folder: Path, wrong: str
) -> None:
    add(folder)
    library.refresh(Counting())
    with sqlite3.connect(index) as raw:
        raw.execute(wrong)
    raw.close()
    assert library.refresh(Counting()).read == 1
    assert library.count() == 1
    assert library.refresh(Counting()).read == 0
