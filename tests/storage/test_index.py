"""The index among windows and threads: what one of them does is seen by the others, and nothing stays open."""

from __future__ import annotations

from pathlib import Path

import pytest

from forfait_desktop.storage.library import Library, SharedIndex
from forfait_desktop.storage.library_row import Summary
from tests.storage.limits import opened
from tests.storage.test_library import Counting, add, shown


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "library.sqlite3"


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
