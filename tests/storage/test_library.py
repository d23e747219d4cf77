"""The index: what it shows, what it reads again, and that losing it costs nothing."""

from __future__ import annotations

import dataclasses
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from forfait_desktop.domain.answers import Physician
from forfait_desktop.errors import ForfaitError
from forfait_desktop.session.summary import Summariser
from forfait_desktop.storage import trash
from forfait_desktop.storage.dossier import Dossier, Payment, Signature, from_bytes, to_bytes
from forfait_desktop.storage.library import Library, Refreshed, SharedIndex
from forfait_desktop.storage.library_row import IndexRow, Summary, folded
from forfait_desktop.storage.store import DossierStore, as_copy, digest
from tests.sample import SAMPLE_DAY, sample_data, sample_entry
from tests.storage.builders import NOW, full_dossier, plain_dossier

NAMES = ["Dr Paul ROY", "Dr Inès SAÏD", "Dr Claire MARTIN", "Élodie Petit"]


class Counting:
    """Cheap figures, and how many dossiers were read."""

    def __init__(self) -> None:
        self.read = 0

    def __call__(self, data: bytes, bareme: bytes) -> Summary:
        self.read += 1
        return Summary(title="2023", year=2023, answered=1, asked=15, acquired="4424")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Forfait structure"


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "cache" / "library.sqlite3", folder)
    yield opened
    opened.close()


def add(folder: Path, name: str = "Dr Claire MARTIN", **more: object) -> Path:
    dossier: Dossier = dataclasses.replace(as_copy(plain_dossier(name)), **more)  # type: ignore[arg-type]
    return DossierStore().create(folder, dossier, sample_data())


def shown(library: Library, search: str = "") -> list[str]:
    return [row.name for row in library.rows(0, 50, search)]


def test_an_empty_library(library: Library) -> None:
    assert library.count() == 0
    assert library.rebuilt
    assert library.refresh(Counting()) == Refreshed()
    assert library.rows() == ()
    assert not library.rebuilt


def test_rows_by_family_name_page_by_page(library: Library, folder: Path) -> None:
    for name in NAMES:
        add(folder, name)
    assert library.refresh(Counting()) == Refreshed(4, 4, 0, 0)
    assert shown(library) == ["Dr Claire MARTIN", "Élodie Petit", "Dr Paul ROY", "Dr Inès SAÏD"]
    assert [row.name for row in library.rows(1, 2)] == ["Élodie Petit", "Dr Paul ROY"]
    assert library.count() == 4


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("said", ["Dr Inès SAÏD"]),
        ("  ÉLO pet ", ["Élodie Petit"]),
        ("2023 roy", ["Dr Paul ROY"]),
        ("%", []),
        ("_", []),
        ("\\", []),
        ("'; DROP TABLE dossier; --", []),
        ("inconnu", []),
    ],
)
def test_a_search_ignores_accents_and_case(library: Library, folder: Path, search: str, found: list[str]) -> None:
    for name in NAMES:
        add(folder, name)
    library.refresh(Counting())
    assert shown(library, search) == found
    assert library.count(search) == len(found)
    assert library.count() == 4


def test_only_what_changed_is_read_again(library: Library, folder: Path) -> None:
    first, second = add(folder, NAMES[0]), add(folder, NAMES[1])
    counting = Counting()
    library.refresh(counting)
    assert not library.refresh(counting).changed
    assert counting.read == 2
    first.write_bytes(to_bytes(plain_dossier("Dr Nouveau NOM")))
    assert library.refresh(counting) == Refreshed(2, 1, 0, 0)
    assert shown(library) == ["Dr Nouveau NOM", "Dr Inès SAÏD"]
    DossierStore().restore(second, second, NOW)
    assert library.update(second, counting).revision == 1
    assert library.refresh(counting) == Refreshed(2, 0, 0, 0)
    assert library.refresh(counting, everything=True).read == 2


def test_what_is_gone_goes(library: Library, folder: Path) -> None:
    first, _ = add(folder, NAMES[0]), add(folder, NAMES[1])
    library.refresh(Counting())
    moved = trash.discard(first)
    library.forget(first)
    assert shown(library) == ["Dr Inès SAÏD"]
    assert library.refresh(Counting()) == Refreshed(1, 0, 0, 0)
    assert trash.restore(moved) == first
    assert library.refresh(Counting()) == Refreshed(2, 1, 0, 0)
    first.unlink()
    assert library.refresh(Counting()) == Refreshed(1, 0, 1, 0)
    assert shown(library) == ["Dr Inès SAÏD"]


def test_a_dossier_that_cannot_be_read_stays_in_the_list(library: Library, folder: Path) -> None:
    file = add(folder)
    store = DossierStore()
    store.restore(file, file, NOW)
    file.write_bytes(b"{")
    result = library.refresh(Counting())
    assert result.unreadable == 1
    (row,) = library.rows()
    assert (row.state, row.problem) == ("unreadable", "dossier-damaged")
    assert row.name == file.parent.name
    assert row.backup == str(store.versions(file)[0].path)
    assert row.backup_at == "2023-12-20T14:05:00"
    # Gone, but its versions remain.
    file.unlink()
    library.refresh(Counting())
    assert [row.problem for row in library.rows()] == ["file-missing"]


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({}, "in-progress"),
        ({"prepared": Signature("Nadia", SAMPLE_DAY)}, "to-review"),
        ({"reviewed": Signature("Dr", SAMPLE_DAY), "prepared": Signature("Nadia", SAMPLE_DAY)}, "reviewed"),
        ({"reviewed": Signature(void=SAMPLE_DAY, changed=("dmp",))}, "in-progress"),
        ({"declaration": full_dossier().declaration}, "copied"),
        ({"payment": Payment(full_dossier().payment.amount)}, "paid"),
        ({"closed": SAMPLE_DAY, "payment": full_dossier().payment}, "closed"),
    ],
)
def test_how_far_a_dossier_went(library: Library, folder: Path, more: dict[str, Any], state: str) -> None:
    add(folder, **more)
    library.refresh(Counting())
    assert [row.state for row in library.rows()] == [state]


def test_the_figures_are_those_of_the_evaluation(library: Library, folder: Path) -> None:
    sample = sample_entry()
    file = add(folder, answers=sample.answers, physician=Physician("Dr Claire MARTIN", profile=sample.profile))
    summarise = Summariser(lambda: SAMPLE_DAY)
    library.refresh(summarise)
    (row,) = library.rows()
    # 632 points at 7 euros: ux.md, E14.
    assert row.summary.acquired == "4424"
    assert (row.summary.year, row.summary.programme) == (2023, "forfait-structure")
    assert row.summary.period_end == "2023-12-31"
    assert (row.id, row.modified, row.revision) == (from_bytes(file.read_bytes()).id, "2023-12-20", 0)
    with pytest.raises(ForfaitError) as raised:
        summarise(file.read_bytes(), sample_data() + b" ")
    assert raised.value.code == "bareme-changed"


def test_half_euros_are_kept(folder: Path) -> None:
    bareme = sample_data().replace(b"\npoint_value = 7\n", b"\npoint_value = 7.15\n")
    sample = sample_entry()
    dossier = dataclasses.replace(
        plain_dossier(),
        campaign_digest=digest(bareme),
        answers=sample.answers,
        physician=Physician(profile=sample.profile),
    )
    # 632 × 7.15, by hand.
    assert Summariser(lambda: SAMPLE_DAY)(to_bytes(dossier), bareme).acquired == "4518.8"


def test_a_refresh_can_be_stopped_and_tells_where_it_is(library: Library, folder: Path) -> None:
    for name in NAMES:
        add(folder, name)
    counting = Counting()
    library.refresh(counting, stopped=lambda: counting.read == 2)
    assert library.count() == 2
    assert library.refresh(counting).read == 2


# --- an index that can be lost ----------------------------------------------------------------------------------------


def index_of(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "library.sqlite3"


@pytest.mark.parametrize("content", [b"", b"not a database", b"\0" * 8192])
def test_a_damaged_index_is_made_again(tmp_path: Path, folder: Path, content: bytes) -> None:
    add(folder)
    index_of(tmp_path).parent.mkdir()
    index_of(tmp_path).write_bytes(content)
    library = Library(index_of(tmp_path), folder)
    assert library.rows() == ()
    assert library.rebuilt
    library.refresh(Counting())
    assert shown(library) == ["Dr Claire MARTIN"]
    library.close()
    # The file itself was made again, and is read the next time.
    again = Library(index_of(tmp_path), folder)
    assert (shown(again), again.rebuilt) == (["Dr Claire MARTIN"], False)
    again.close()


@pytest.mark.parametrize("gone", ["dossier", "total"])
def test_what_cannot_be_read_is_none_until_it_is_made_again(tmp_path: Path, folder: Path, gone: str) -> None:
    add(folder)
    index = tmp_path / "cache" / "de" / "l’application" / "library.sqlite3"
    library = Library(index, folder)
    library.refresh(Counting())
    assert library.count() == 1
    with sqlite3.connect(index) as raw:
        raw.execute(f"DROP TABLE {gone}")
    raw.close()
    assert not (library.count() and library.rows())
    assert library.rebuilt
    assert library.refresh(Counting()).read == 1
    assert library.count() == 1
    library.close()


def test_a_row_that_was_altered_is_never_shown(tmp_path: Path, library: Library, folder: Path) -> None:
    add(folder)
    library.refresh(Counting())
    library.close()
    with sqlite3.connect(index_of(tmp_path)) as raw:
        raw.execute("UPDATE dossier SET row = replace(row, '4424', '9424')")
    raw.close()
    assert library.rows() == ()
    assert library.rebuilt
    library.refresh(Counting())
    assert [row.summary.acquired for row in library.rows()] == ["4424"]


def test_pages_damaged_while_the_index_is_open(tmp_path: Path, folder: Path) -> None:
    for number in range(60):
        add(folder, f"Dr Numéro {number}")
    library = Library(index_of(tmp_path), folder)
    library.refresh(Counting())
    library.close()
    data = bytearray(index_of(tmp_path).read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    index_of(tmp_path).write_bytes(data)
    assert library.rows() == ()
    assert library.rebuilt
    library.refresh(Counting())
    assert library.count() == 60
    library.close()


def test_an_index_deleted_or_made_again_by_another_window(tmp_path: Path, library: Library, folder: Path) -> None:
    add(folder)
    library.refresh(Counting())
    assert library.count() == 1
    index_of(tmp_path).unlink()
    other = Library(index_of(tmp_path), folder)
    add(folder, "Dr Paul ROY")
    other.refresh(Counting())
    other.close()
    assert shown(library) == ["Dr Claire MARTIN", "Dr Paul ROY"]


def test_an_index_erased_while_another_thread_fills_it_is_not_made_again(tmp_path: Path, folder: Path) -> None:
    add(folder)
    file = tmp_path / "cache" / "library.sqlite3"
    index = SharedIndex(file, lambda: folder, "1.0")
    with index.own() as filled:
        assert filled is not None
        index.forbid()
        index.erase()
        filled.refresh(Counting())
        assert file.exists()
    assert list(file.parent.iterdir()) == []
    with index.own() as after:
        assert after is None
    assert index.rows().count() == 0
    index.close()


def test_another_version_of_the_application_makes_its_own(tmp_path: Path, folder: Path) -> None:
    add(folder)
    for stamp in ("0.1.0", "0.2.0"):
        library = Library(index_of(tmp_path), folder, stamp)
        assert library.rows() == ()
        library.refresh(Counting())
        assert library.count() == 1
        library.close()
    again = Library(index_of(tmp_path), folder, "0.2.0")
    assert again.count() == 1
    assert not again.rebuilt
    again.close()


def test_a_cache_folder_that_refuses(tmp_path: Path, folder: Path) -> None:
    add(folder)
    (tmp_path / "cache").write_bytes(b"a file in the way")
    library = Library(index_of(tmp_path), folder)
    library.refresh(Counting())
    assert library.count() == 1
    library.close()


def test_a_window_that_writes_is_no_damage(tmp_path: Path, library: Library, folder: Path) -> None:
    add(folder)
    library.refresh(Counting())
    other = sqlite3.connect(index_of(tmp_path), isolation_level=None, timeout=0)
    other.execute("BEGIN EXCLUSIVE")
    library._connection().execute("PRAGMA busy_timeout = 0")
    assert library.rows() == ()
    other.execute("ROLLBACK")
    other.close()
    assert library.count() == 1
    assert not library.rebuilt


def test_two_libraries_share_an_index(tmp_path: Path, library: Library, folder: Path) -> None:
    add(folder)
    add(tmp_path / "NAS", "Dr Paul ROY")
    library.refresh(Counting())
    other = Library(index_of(tmp_path), tmp_path / "NAS")
    other.refresh(Counting())
    assert shown(library) == ["Dr Claire MARTIN"]
    assert shown(other) == ["Dr Paul ROY"]
    other.close()


def test_what_is_no_dossier_is_not_listed(library: Library, folder: Path) -> None:
    add(folder)
    (folder / "notes").mkdir()
    (folder / "lisez-moi.txt").write_text("x")
    (folder / ".2023 Donum.0123456789abcdef.tmp").mkdir()
    assert library.refresh(Counting()).found == 1


def test_folding() -> None:
    assert folded("Inès SAÏD, ŒUVRE") == "ines said, œuvre"


# --- the bin ----------------------------------------------------------------------------------------------------------


def test_a_deleted_dossier_comes_back_whole(folder: Path) -> None:
    file = add(folder)
    before = {path.name: path.read_bytes() for path in file.parent.iterdir()}
    moved = trash.discard(file)
    assert moved == folder / "Corbeille" / file.parent.name
    assert trash.discarded(folder) == (moved,)
    taken = add(folder)
    assert taken == file
    back = trash.restore(moved)
    assert back.parent.name == f"{file.parent.name} (2)"
    assert {path.name: path.read_bytes() for path in back.parent.iterdir()} == before
    assert trash.discarded(folder) == ()


def test_what_cannot_be_moved_stays(folder: Path) -> None:
    file = add(folder)
    (folder / "Corbeille").write_bytes(b"a file in the way")
    with pytest.raises(ForfaitError) as raised:
        trash.discard(file)
    assert raised.value.code == "trash-failed"
    assert file.is_file()
    assert trash.discarded(folder) == ()


def test_a_row_is_empty_until_it_is_filled_and_a_refresh_tells_what_changed() -> None:
    path = Path("a")
    assert IndexRow(path) == IndexRow(path, "", "", "", "", "", "", 0, "in-progress", "", "", "", Summary())
    assert Summary() == Summary("", "", 0, 0, 0, "", "", "", "", copied=False)
    assert Refreshed() == Refreshed(0, 0, 0, 0)
    assert [Refreshed(3, read, gone, 1).changed for read, gone in ((0, 0), (1, 0), (0, 1))] == [False, True, True]


def test_a_dossier_whose_checksum_is_wrong_is_told_and_keeps_its_id(library: Library, folder: Path) -> None:
    file = add(folder)
    library.refresh(Counting())
    own = library.id_of(file)
    assert own == from_bytes(file.read_bytes()).id
    assert library.id_of(folder / "absent") == ""
    file.write_bytes(file.read_bytes().replace(b"Claire", b"Clara "))
    assert library.refresh(Counting()) == Refreshed(1, 1, 0, 1)
    (row,) = library.rows()
    assert (row.state, row.problem, row.id, row.backup) == ("unreadable", "dossier-damaged", own, "")


def test_progress_is_told_at_the_first_page_then_every_hundred_rows(library: Library, folder: Path) -> None:
    for number in range(203):
        made = folder / f"{number:03}" / "dossier.forfait"
        made.parent.mkdir(parents=True)
        made.write_bytes(b"{")
    told: list[tuple[int, int]] = []
    shown: list[int] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        # What is told is there: another thread reads it.
        other = Library(library._index, folder)
        shown.append(other.count())
        other.close()

    assert library.refresh(Counting(), on_progress=progress) == Refreshed(203, 203, 0, 203)
    assert told == [(10, 203), (100, 203), (200, 203)]
    assert shown == [10, 100, 200]
    told.clear()
    assert library.refresh(Counting(), on_progress=progress) == Refreshed(203, 0, 0, 0)
    assert told == [(100, 203), (200, 203)]


def test_another_version_of_the_program_reads_every_dossier_again(tmp_path: Path, folder: Path) -> None:
    add(folder)
    for stamp, read in (("1.0", 1), ("1.0", 0), ("1.1", 1), ("1.1", 0)):
        library = Library(index_of(tmp_path), folder, stamp)
        library.count()
        assert library.rebuilt is bool(read)
        assert library.refresh(Counting()).read == read
        assert not library.rebuilt
        library.close()


def test_an_index_that_cannot_be_written_lives_in_memory(tmp_path: Path, folder: Path) -> None:
    add(folder)
    (tmp_path / "cache").write_bytes(b"a file in the way")
    library = Library(index_of(tmp_path), folder)
    assert library.refresh(Counting()) == Refreshed(1, 1, 0, 0)
    assert shown(library) == ["Dr Claire MARTIN"]
    library.close()
    assert (tmp_path / "cache").read_bytes() == b"a file in the way"
