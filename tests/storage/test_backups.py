"""Which versions stay: a rule held over three years of days, whatever the clock says."""

from __future__ import annotations

import json
import os
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.storage import jsontext
from forfait_desktop.storage.backups import (
    FOLDER,
    Version,
    is_due,
    is_readable,
    keep_damaged,
    keep_damaged_rules,
    keep_format,
    keep_version,
    list_versions,
    newest_readable,
    superfluous,
    thin,
)
from forfait_desktop.storage.dossier import to_bytes
from forfait_desktop.storage.filesystem import LocalFileSystem
from tests.storage.builders import NOW, plain_dossier, with_revision

START = datetime(2023, 1, 2, 9)  # noqa: DTZ001 - local time, as in the names
NOON = datetime(2024, 3, 31, 12)  # noqa: DTZ001 - idem


def version(at: datetime, revision: int) -> Version:
    return Version(Path(f"{revision}"), at, revision)


days = st.lists(st.integers(0, 12), min_size=3 * 365, max_size=3 * 365)


@settings(max_examples=12, deadline=None)
@given(per_day=days, bad=st.sets(st.integers(1, 4000), max_size=60))
def test_three_years_of_days(per_day: list[int], bad: set[int]) -> None:
    """Thinned every day: the last 10, each of the last 30 days, each month, and the newest that can be read."""
    kept: list[Version] = []
    worked: dict[date, int] = {}
    revision = 0
    for number, count in enumerate(per_day):
        today = (START + timedelta(days=number)).date()
        for rank in range(count):
            revision += 1
            kept.append(version(START + timedelta(days=number, minutes=11 * rank), revision))
            worked[today] = revision
        extra = superfluous(kept, today, lambda one: one.revision not in bad)
        good = [one.revision for one in kept if one.revision not in bad]
        kept = [one for one in kept if one not in extra]
        left = {one.revision for one in kept}
        assert not good or max(good) in left
        if number % 30:
            continue
        assert left >= set(range(max(1, revision - 9), revision + 1))
        for day, last in worked.items():
            if (today - day).days <= 30:
                assert last in left
        months = {(day.year, day.month) for day in worked}
        assert {(one.at.year, one.at.month) for one in kept} == months
        assert len(kept) <= 10 + 31 + 37 + 1


@settings(max_examples=60, deadline=None)
@given(
    jumps=st.lists(st.integers(-20_000, 20_000), min_size=1, max_size=60),
    bad=st.sets(st.integers(1, 60)),
)
def test_a_clock_that_jumps_never_costs_the_newest(jumps: list[int], bad: set[int]) -> None:
    kept: list[Version] = []
    for revision, jump in enumerate(jumps, start=1):
        at = START + timedelta(days=jump)
        kept.append(version(at, revision))
        extra = superfluous(kept, at.date(), lambda one: one.revision not in bad)
        good = [one for one in kept if one.revision not in bad]
        kept = [one for one in kept if one not in extra]
        assert not good or good[-1] in kept
        assert [one.revision for one in kept[-10:]] == list(range(max(1, revision - 9), revision + 1))


def test_thinning_reads_no_file_when_there_is_nothing_to_thin() -> None:
    asked: list[int] = []

    def readable(one: Version) -> bool:
        asked.append(one.revision)
        return True

    few = [version(START + timedelta(minutes=number), number) for number in range(10)]
    assert superfluous(few, START.date(), readable) == ()
    assert asked == []
    eleven = [*few, version(START + timedelta(minutes=11), 11)]
    assert [one.revision for one in superfluous(eleven, START.date(), readable)] == [0]
    assert asked == [11]


@pytest.mark.parametrize(
    ("last", "minutes", "due"), [(None, 0, True), (0, 9, False), (0, 10, True), (0, 600, True), (0, -1, True)]
)
def test_when_a_version_is_due(last: int | None, minutes: int, due: bool) -> None:
    assert is_due(None if last is None else NOW, NOW + timedelta(minutes=minutes)) is due


def kept_in(folder: Path, revision: int, at: datetime = NOW) -> Path:
    data = to_bytes(with_revision(plain_dossier(), revision))
    return keep_version(LocalFileSystem(), folder, data, revision, at)


def test_versions_are_ordered_by_revision_never_by_time(tmp_path: Path) -> None:
    kept_in(tmp_path, 3, NOW - timedelta(days=400))
    kept_in(tmp_path, 12, NOW - timedelta(days=800))
    kept_in(tmp_path, 5, NOW)
    assert [one.revision for one in list_versions(tmp_path)] == [12, 5, 3]
    assert list_versions(tmp_path)[0].at == NOW - timedelta(days=800)


def test_what_is_no_version_is_left_alone(tmp_path: Path) -> None:
    kept_in(tmp_path, 1)
    for name in ("notes.txt", "2023-02-30 10h00m00 r4.forfait", "2023-12-20 14h05m00 illisible", ".x.tmp"):
        (tmp_path / FOLDER / name).write_bytes(b"x")
    assert [one.revision for one in list_versions(tmp_path)] == [1]
    thin(LocalFileSystem(), tmp_path, date(2030, 1, 1))
    assert len(list((tmp_path / FOLDER).iterdir())) == 5
    assert list_versions(tmp_path / "absent") == ()


def test_the_same_content_is_kept_once_and_two_of_the_same_second_both(tmp_path: Path) -> None:
    first = kept_in(tmp_path, 1)
    assert kept_in(tmp_path, 1, NOW + timedelta(hours=1)) == first
    other = keep_version(LocalFileSystem(), tmp_path, to_bytes(plain_dossier("Dr Paul ROY")), 1, NOW)
    assert other.name == "2023-12-20 14h05m00 r1 (2).forfait"
    assert {one.path for one in list_versions(tmp_path)} == {first, other}


def test_thinning_deletes_files_but_not_the_newest_that_can_be_read(tmp_path: Path) -> None:
    for revision in range(1, 31):
        kept_in(tmp_path, revision, NOW + timedelta(minutes=11 * revision))
    for one in list_versions(tmp_path)[:12]:
        one.path.write_bytes(b"damaged")
    readable = newest_readable(LocalFileSystem(), tmp_path)
    assert readable is not None
    assert readable.revision == 18
    assert thin(LocalFileSystem(), tmp_path, NOW.date()) == 19
    assert [one.revision for one in list_versions(tmp_path)] == [*range(30, 20, -1), 18]


def test_the_last_day_of_which_each_day_keeps_its_newest() -> None:
    """docs/format.md: ten, then one a day for thirty days, then one a month."""
    recent = [version(NOON - timedelta(minutes=10 - number), 100 + number) for number in range(10)]

    def gone(*days: int) -> list[int]:
        """Of versions so many days ago, two a day, those that go."""
        old = [version(NOON - timedelta(days=days[n // 2], hours=n % 2), 50 - n)
               for n in range(2 * len(days))]  # fmt: skip
        return [one.revision for one in superfluous([*recent, *old], NOON.date())]

    # 30 days before is 1 March, 31 and 32 are two days of February: one of them stays, for the month.
    assert gone(29, 30) == [49, 47]
    assert gone(31, 32) == [49, 48, 47]
    # The ten are ten: an eleventh of the same day goes.
    assert gone(0) == [50, 49]
    # Where nothing can be read, the newest is not kept for itself.
    two = [version(NOON - timedelta(days=40), 1), version(NOON - timedelta(days=40, hours=1), 0)]
    assert superfluous([*recent, *two], NOON.date(), lambda _one: False) == (two[1],)


def test_what_is_put_aside_whole_is_numbered_and_never_twice_the_same(tmp_path: Path) -> None:
    disk = LocalFileSystem()

    def format_one(fs: LocalFileSystem, folder: Path, data: bytes, now: datetime) -> Path:
        return keep_format(fs, folder, data, 1, now)

    for keep, name, ending in (
        (keep_damaged, "2023-12-20 14h05m00 illisible", ""),
        (keep_damaged_rules, "2023-12-20 14h05m00 bareme abîmé", ".toml"),
        (format_one, "2023-12-20 14h05m00 format 1", ".forfait"),
    ):
        kept = [keep(disk, tmp_path, data, NOW) for data in (b"un", b"deux", b"trois", b"deux", b"un")]
        names = [f"{name}{ending}", f"{name} (2){ending}", f"{name} (3){ending}"]
        assert [one.name for one in kept] == [*names, names[1], names[0]]
        assert [one.read_bytes() for one in kept] == [b"un", b"deux", b"trois", b"deux", b"un"]
    assert list_versions(tmp_path) == ()


def test_a_version_with_a_wrong_checksum_or_of_a_later_format_is_not_one_to_come_back_to(tmp_path: Path) -> None:
    disk = LocalFileSystem()
    good = kept_in(tmp_path, 1)
    altered = kept_in(tmp_path, 2)
    altered.write_bytes(altered.read_bytes().replace(b"Claire", b"Clara "))
    later = kept_in(tmp_path, 3)
    raw = json.loads(later.read_bytes()) | {"schema_version": 2}
    later.write_bytes(jsontext.pretty(raw | {"sha256": jsontext.content_hash(raw)}))
    assert [is_readable(disk, one.path) for one in list_versions(tmp_path)] == [False, False, True]
    best = newest_readable(disk, tmp_path)
    assert best is not None
    assert best.path == good
    good.unlink()
    assert newest_readable(disk, tmp_path) is None


def test_ten_minutes_to_the_second() -> None:
    for seconds, due in ((599, False), (600, True), (0, False), (-1, True)):
        assert is_due(NOW, NOW + timedelta(seconds=seconds)) is due


def test_several_versions_of_one_second_are_numbered_in_their_order(tmp_path: Path) -> None:
    disk = LocalFileSystem()
    kept = [keep_version(disk, tmp_path, b"%d" % number, 7, NOW) for number in range(4)]
    base = "2023-12-20 14h05m00 r7"
    assert [one.name for one in kept] == [f"{base}{more}.forfait" for more in ("", " (2)", " (3)", " (4)")]
    # Thinning counts what it deletes, and what cannot be deleted stays.
    assert thin(disk, tmp_path, NOW.date()) == 0


def test_what_says_the_same_as_an_older_version_is_kept_again(tmp_path: Path) -> None:
    disk = LocalFileSystem()
    states = (b"un", b"deux", b"un", b"un")
    kept = [keep_version(disk, tmp_path, data, 3, NOW + timedelta(hours=n)) for n, data in enumerate(states)]
    assert [one.read_bytes() for one in kept] == list(states)
    assert len(list_versions(tmp_path)) == len(set(kept)) == 3


class Overtaken(LocalFileSystem):
    """Another writer makes the very file that was free a moment ago."""

    def __init__(self) -> None:
        super().__init__()
        self._first = True

    def stat(self, path: Path) -> os.stat_result | None:
        found = super().stat(path)
        if found is None and self._first:
            self._first = False
            path.write_bytes(b"l'autre")
        return found


def test_what_another_writer_put_aside_meanwhile_stays(tmp_path: Path) -> None:
    for number, keep in enumerate((keep_damaged, keep_damaged_rules)):
        folder = tmp_path / str(number)
        folder.mkdir()
        kept = keep(Overtaken(), folder, b"le mien", NOW)
        assert " (2)" in kept.name
        assert sorted(one.read_bytes() for one in kept.parent.iterdir()) == [b"l'autre", b"le mien"]
        assert kept.read_bytes() == b"le mien"
    kept = keep_version(Overtaken(), tmp_path, b"le mien", 1, NOW)
    assert (kept.name, kept.read_bytes()) == ("2023-12-20 14h05m00 r1 (2).forfait", b"le mien")
