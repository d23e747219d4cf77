"""Promises whose figure no other test reaches: clocks, pieces, versions, opening, what a crash may cost."""

from __future__ import annotations

import dataclasses
import random
import statistics
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from forfait_desktop.presentation.evidence.table import PieceTableMaker
from forfait_desktop.presentation.situation_of import situation_of
from forfait_desktop.presentation.wording.pieces_table import PieceTableWords
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.session.session import Session
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.backups import list_versions
from forfait_desktop.storage.dossier import EvidenceRecord, Payment, from_bytes
from forfait_desktop.storage.evidence import verify_all
from forfait_desktop.storage.store import DossierStore, OpenedDossier, serialise
from forfait_desktop.ui import autosave as module
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data
from tests.storage.builders import NOW, full_dossier, with_revision


def test_a_byte_changed_in_each_of_500_pieces_is_named(tmp_path: Path) -> None:
    """Promise 32."""
    chance = random.Random(32)  # noqa: S311 - places of the changes
    (tmp_path / "Justificatifs").mkdir()
    records = []
    for number in range(500):
        data = chance.randbytes(400 + number)
        file = tmp_path / "Justificatifs" / f"piece {number}.pdf"
        file.write_bytes(data)
        records.append(EvidenceRecord(f"p{number}", f"Justificatifs/{file.name}", sha256(data), ("codage",), file.name))
    assert set(verify_all(tmp_path, records).values()) == {"ok"}
    for record in records:
        file = tmp_path / record.file
        changed = bytearray(file.read_bytes())
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        file.write_bytes(changed)
    found = verify_all(tmp_path, records)
    assert [name for name, state in found.items() if state == "changed"] == [f"p{number}" for number in range(500)]


def test_every_kept_version_is_restored_whole(tmp_path: Path) -> None:
    """Promise 36: each of them in turn, and what it replaces can be restored too."""
    store = DossierStore()
    file = store.create(tmp_path, full_dossier(), sample_data())
    for revision in range(43, 60):
        note = {"general": f"révision {revision}"}
        dossier = dataclasses.replace(with_revision(full_dossier(), revision), notes=note)
        now = NOW + timedelta(hours=9 * (revision - 42))
        store.save(file, serialise(dossier), sha256(file.read_bytes()), now)
    kept = list_versions(file.parent)
    assert len(kept) >= 10
    for number, version in enumerate(kept):
        wanted = from_bytes(version.path.read_bytes())
        before = file.read_bytes()
        restored = store.restore(file, version.path, NOW + timedelta(days=9, hours=number)).dossier
        assert dataclasses.replace(restored, revision=wanted.revision, modified=wanted.modified) == wanted
        assert before in [one.path.read_bytes() for one in list_versions(file.parent)]


LEAP = [date(year, 2, 29) for year in range(2016, 2041, 4)]
DAYS = sorted({*LEAP, *(date(2016, 1, 1) + timedelta(days=19 * number) for number in range(500))})


def test_until_when_pieces_are_kept_over_500_payments() -> None:
    """Promise 34: the end of the sixth year after the payment, leap days included, and no day without a payment."""
    maker = PieceTableMaker(PieceTableWords(lambda _context, text: text))
    situation = situation_of(Session(opened_sample(), sample_campaign(), lambda: SAMPLE_DAY), Wording())
    told = {day: maker.table(situation, Payment(date=day), {}).keep_until for day in DAYS}
    wrong = [day for day, text in told.items() if f"31\u00a0décembre {day.year + 6}," not in text]
    assert len(told) >= 500
    assert wrong == []
    unknown = maker.table(situation, Payment(), {}).keep_until
    assert "Notez sa date pour connaître le jour." in unknown
    assert "31" not in unknown


def opened_sample() -> OpenedDossier:
    """A declaration in memory."""
    return OpenedDossier(Path("dossier.forfait"), full_dossier(), sample_data(), "")


CLOCKS = {
    "1970": datetime(1970, 1, 1, 0, 0, 1),  # noqa: DTZ001 - local times, as the names of the versions carry them
    "2038": datetime(2038, 1, 19, 3, 14, 8),  # noqa: DTZ001
    "2100, no leap day": datetime(2100, 2, 28, 23, 59, 59),  # noqa: DTZ001
    "a year back": NOW - timedelta(days=365),
    "a year ahead": NOW + timedelta(days=365),
    "leap day": datetime(2024, 2, 29, 12),  # noqa: DTZ001
    "an hour that does not exist": datetime(2024, 3, 31, 2, 30),  # noqa: DTZ001
    "an hour that comes twice": datetime(2024, 10, 27, 2, 30),  # noqa: DTZ001
    "its second time": datetime(2024, 10, 27, 2, 30, fold=1),  # noqa: DTZ001
    "the last second of a year": datetime(2023, 12, 31, 23, 59, 59),  # noqa: DTZ001
    "three hours behind the server": NOW - timedelta(hours=3),
    "the same second": NOW,
}


@pytest.mark.parametrize("clock", CLOCKS.values(), ids=CLOCKS)
def test_no_clock_changes_what_is_saved_nor_which_version_is_the_last(tmp_path: Path, clock: datetime) -> None:
    """Promise 10: two saves by an honest clock, three by another one, one more by the honest one."""
    store = DossierStore()
    file = store.create(tmp_path, full_dossier(), sample_data())
    moments = [NOW, NOW + timedelta(minutes=11), *(clock + timedelta(minutes=11 * n) for n in range(3)), NOW]
    for revision, now in enumerate(moments, start=43):
        before = file.read_bytes()
        data = serialise(with_revision(full_dossier(), revision))
        store.save(file, data, sha256(before), now)
        assert file.read_bytes() == data
    best = store.best_version(file)
    assert best is not None
    kept = [version.revision for version in list_versions(file.parent)]
    assert kept == sorted(kept, reverse=True)
    assert best.revision == max(kept) >= 46
    assert store.open(file).dossier.revision == 48


class Bench:
    """A clock that the test moves, and the timers that ring by it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.timers: list[FakeTimer] = []

    def advance(self, until: float) -> None:
        """Let what is due ring, in its order."""
        while True:
            due = [timer for timer in self.timers if timer.at is not None and timer.at <= until]
            if not due:
                break
            first = min(due, key=lambda timer: timer.at or 0.0)
            self.now = first.at or self.now
            first.at = None
            for ring in first.rings:
                ring()
        self.now = until


class FakeTimer:
    """As much of QTimer as the autosave uses."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._interval = 0.0
        self.at: float | None = None
        self.rings: list[Callable[[], None]] = []
        self.timeout = self
        bench.timers.append(self)

    def connect(self, ring: Callable[[], None]) -> None:
        self.rings.append(ring)

    def setSingleShot(self, _on: bool) -> None:  # noqa: N802 - Qt's name
        """It always is."""

    def setInterval(self, milliseconds: int) -> None:  # noqa: N802
        self._interval = milliseconds / 1000

    def start(self) -> None:
        self.at = self._bench.now + self._interval

    def stop(self) -> None:
        self.at = None

    def isActive(self) -> bool:  # noqa: N802
        return self.at is not None


class Typing:
    """A declaration that is typed in: when each key was pressed, and which ones are on disk."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.keys: list[float] = []
        self.saved = 0

    @property
    def dirty(self) -> bool:
        return self.saved < len(self.keys)

    def prepare(self) -> Typing:
        self.making = len(self.keys)
        return self

    def write(self) -> object:
        return self.making

    def written(self, result: object) -> None:
        assert isinstance(result, int)
        self.saved = result

    def lost(self) -> float:
        """Seconds of typing that a crash would cost now."""
        return self._bench.now - self.keys[self.saved] if self.dirty else 0.0


class SlowDisk:
    """The worker: each save takes its time on the clock of the test."""

    def __init__(self, bench: Bench, seconds: float) -> None:
        self._bench = bench
        self._seconds = seconds

    def submit(self, work: Callable[[], object], done: Callable[[object], None], _failed: object) -> None:
        timer = FakeTimer(self._bench)
        timer.setInterval(int(self._seconds * 1000))
        timer.connect(lambda: done(work()))
        timer.start()


def test_a_crash_costs_little_typing_whenever_it_comes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Promise 7: the real autosave on a clock of the test, 400 entries, each killed at a random moment."""
    chance = random.Random(7)  # noqa: S311 - paces of typing and moments of the kills
    losses = []
    for _ in range(400):
        bench, parent = Bench(), QObject()
        monkeypatch.setattr(module, "QTimer", lambda _parent, bench=bench: FakeTimer(bench))
        typing = Typing(bench)
        saving = module.Autosave(typing, SlowDisk(bench, chance.uniform(0.01, 2)), parent)  # type: ignore[arg-type]
        end = chance.uniform(5, 240)
        moment = 0.0
        while moment < end:
            # Fast within a number, then the time to look the next one up.
            moment += chance.uniform(0.05, 1.4) if chance.random() < 0.8 else chance.uniform(2, 15)
            bench.advance(min(moment, end))
            if moment < end:
                typing.keys.append(bench.now)
                saving.touch()
        losses.append(typing.lost())
    assert max(losses) <= 30
    assert statistics.median(losses) <= 5
    assert max(losses) > 5, "no entry was ever caught between two saves"
