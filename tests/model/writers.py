"""Two people on one declaration, on two computers, as real sessions, real files and real locks, in a random order.

Each change adds one word to a note, so what a file says is the list of the changes that it holds. A replacement of the
file must hold every word of what it replaces, whoever wrote them: a word less is a lost edit. What a session writes
must be its own words and no other: anything else is a silent merge.
"""

from __future__ import annotations

import dataclasses
import json
import os
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.session.changes import SetNote
from forfait_desktop.session.saving import PendingSave, SessionSaver
from forfait_desktop.session.session import Session
from forfait_desktop.storage.dossier import to_bytes
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.lock import DossierLock, Owner
from forfait_desktop.storage.store import DOSSIER_FILE, DossierStore
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data
from tests.storage.builders import NOW, plain_dossier

CAMPAIGN, RULES = sample_campaign(), sample_data()
TOLD = {"save-conflict", "lock-taken"}
"""What the window answers with « Recharger », « Garder les deux », « Voir les différences »."""


def words_in(data: bytes) -> tuple[str, ...]:
    """The changes that a file holds."""
    note: str = json.loads(data)["notes"].get("general", "")
    return tuple(note.split())


class Turns:
    """Lets one of several threads go to its next call to the disk, and waits until it is there."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._stopped = threading.Semaphore(0)
        self._go: dict[int, threading.Semaphore] = {}

    def step(self) -> None:
        """Called before each call to the disk: wait for one's turn, in a thread of `together`."""
        mine = self._go.get(threading.get_ident())
        if mine is not None:
            self._stopped.release()
            mine.acquire()

    def together(self, works: list[Callable[[], None]]) -> None:
        """Do all the works, each call to the disk of one at a random place between those of the others."""
        ready = threading.Semaphore(0)
        left: dict[int, threading.Semaphore] = {}

        def run(number: int, work: Callable[[], None]) -> None:
            mine = self._go[threading.get_ident()] = left[number] = threading.Semaphore(0)
            ready.release()
            mine.acquire()
            try:
                work()
            finally:
                del self._go[threading.get_ident()], left[number]
                self._stopped.release()

        threads = [threading.Thread(target=run, args=numbered) for numbered in enumerate(works)]
        for thread in threads:
            thread.start()
            ready.acquire()
        while left:
            left[self._chance.choice(sorted(left))].release()
            self._stopped.acquire()
        for thread in threads:
            thread.join()


class WatchedDisk(LocalFileSystem):
    """The real disk, each call in its turn, each replacement of a declaration looked at."""

    def __init__(self, turns: Turns, problems: list[str]) -> None:
        super().__init__(pause=self._wait)
        self._turns = turns
        self._problems = problems
        self.typed: tuple[str, ...] = ()
        """What the session held when its save was made into bytes."""

    def _wait(self, _seconds: float) -> None:
        self._turns.step()

    def read(self, path: Path) -> bytes:
        self._turns.step()
        return super().read(path)

    def create(self, path: Path, mode: int) -> int:
        self._turns.step()
        return super().create(path, mode)

    def fsync(self, handle: int) -> None:
        """One's turn, and no wait: the power stays on here."""
        self._turns.step()

    def fsync_dir(self, folder: Path) -> None:
        self._turns.step()

    def stat(self, path: Path) -> os.stat_result | None:
        self._turns.step()
        return super().stat(path)

    @contextmanager
    def alone(self, folder: Path) -> Iterator[None]:
        self._turns.step()
        with super().alone(folder):
            yield

    def replace(self, source: Path, target: Path) -> None:
        self._turns.step()
        if target.name == DOSSIER_FILE and target.exists():
            before, after = words_in(target.read_bytes()), words_in(source.read_bytes())
            if after[: len(before)] != before:
                self._problems.append(f"lost: {before} replaced by {after}")
            if after != self.typed:
                self._problems.append(f"merged: {self.typed} typed, {after} written")
        super().replace(source, target)


@dataclasses.dataclass
class Seat:
    """One computer: what is open on it, and what was typed there."""

    owner: Owner
    disk: WatchedDisk
    store: DossierStore
    path: Path
    session: Session | None = None
    saver: SessionSaver | None = None
    lock: DossierLock | None = None
    pending: PendingSave | None = None
    words: tuple[str, ...] = ()
    told: str = ""
    """The conflict that the window shows: nothing is saved before a choice is made."""


class World:
    """One declaration, its seats, and what must be true of them."""

    def __init__(self, root: Path, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - an order of events, not a secret
        self.problems: list[str] = []
        self.turns = Turns(self.chance)
        self.library = root / "Bibliothèque"
        self.path = DossierStore().create(self.library, plain_dossier(), RULES)
        self.clock = NOW
        self.number = 0
        self.given_up: set[str] = set()
        self.counts: dict[str, int] = {}
        self.running: dict[int, str] = {}
        # The third is on the machine of the first: its program answers, or is dead.
        machines = ("ACCUEIL", "CABINET", "ACCUEIL")
        self.seats = [self.seat(f"personne{n}", machine, 100 + n) for n, machine in enumerate(machines)]

    def seat(self, who: str, machine: str, process: int) -> Seat:
        disk = WatchedDisk(self.turns, self.problems)
        return Seat(Owner(who, machine, process, "1"), disk, DossierStore(disk), self.path)

    def count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1

    # --- what people do -----------------------------------------------------------------------------------------------

    def open(self, seat: Seat, *, over: bool = False) -> None:
        """As the window does; `over`: « Prendre la main » was confirmed."""
        owner = seat.owner
        self.running[owner.process] = owner.mark
        lock: DossierLock | None = DossierLock(
            seat.path, owner, self.running.__contains__, lambda process: self.running.get(process, "")
        )
        assert lock is not None
        try:
            if over:
                lock.take_over(self.clock)
            opened = seat.store.open(seat.path)
            lock.take(self.clock)
        except ForfaitError as error:
            if error.code not in ("dossier-locked", "lock-failed"):
                self.problems.append(f"cannot be opened: {error.code}")
                return
            self.count(f"refused {error.params['reason']}")
            lock = None
            opened = seat.store.open(seat.path)
        seat.lock, seat.told, seat.pending = lock, "", None
        seat.session = Session(opened, CAMPAIGN, lambda: SAMPLE_DAY, "" if lock else "lock")
        seat.saver = SessionSaver(seat.session, seat.store, lambda: self.clock, lock)
        seat.words = tuple(opened.dossier.notes.get("general", "").split())
        if seat.words != words_in(seat.path.read_bytes()):
            self.problems.append("what is shown is not what is on disk")
        self.check_copies(seat, {str(one.params["file"]) for one in opened.warnings})

    def check_copies(self, seat: Seat, told: set[str]) -> None:
        there = {path.name for path in seat.path.parent.glob("*.forfait")} - {DOSSIER_FILE}
        if there - told:
            self.problems.append(f"conflict copies that nobody tells: {there - told}")

    def edit(self, seat: Seat) -> None:
        if seat.session is None or seat.session.read_only:
            return
        self.number += 1
        seat.words = (*seat.words, f"{seat.owner.who}.{self.number}")
        seat.session.apply(SetNote("general", " ".join(seat.words)))

    def save(self, seat: Seat) -> None:
        """Ctrl+S, or the autosave with nothing typed meanwhile."""
        self.prepare(seat)
        self.write(seat)

    def prepare(self, seat: Seat) -> None:
        if seat.saver is not None and seat.saver.dirty and not seat.told and seat.pending is None:
            seat.pending = seat.saver.prepare()
            seat.disk.typed = seat.words

    def write(self, seat: Seat) -> None:
        """The worker writes what was made into bytes some time ago."""
        pending, seat.pending = seat.pending, None
        if pending is None or seat.session is None:
            return
        try:
            saved = pending.write()
        except ForfaitError as error:
            self.count(error.code)
            if error.code in TOLD:
                seat.told = error.code
            elif error.params.get("reason") != "EAGAIN":
                self.problems.append(f"refused: {error.code} {dict(error.params)}")
            return
        pending.written(saved)
        self.count("saved")

    def at_once(self, *_seats: Seat) -> None:
        """Two or three saves, mixed call by call."""
        ready = [seat for seat in self.seats if seat.saver is not None]
        for seat in ready:
            if not seat.told:
                self.edit(seat)
            self.prepare(seat)
        writing = [seat for seat in ready if seat.pending is not None]
        if len(writing) > 1:
            self.count("at once")
        self.turns.together([partial(self.write, seat) for seat in writing])

    def race(self, _seat: Seat) -> None:
        """A share that forgets its locks: those who are up to date and may write all save at the same moment."""
        for seat in self.seats:
            if seat.session is None or (seat.path == self.path and not seat.told and not seat.session.dirty):
                self.leave(seat)
                self.open(seat)
                self.lose_lock(seat)
        self.at_once()

    def take_over(self, seat: Seat) -> None:
        if seat.session is not None and seat.session.read_only and not seat.told:
            self.count("taken over")
            self.leave(seat)
            self.open(seat, over=True)

    def reload(self, seat: Seat) -> None:
        if seat.told:
            self.count("reloaded")
            self.given_up |= set(seat.words)
            self.leave(seat)
            self.open(seat)

    def keep_both(self, seat: Seat) -> None:
        if not seat.told or seat.saver is None or seat.session is None:
            return
        self.count("kept both")
        before = seat.path.read_bytes()
        made = seat.saver.save_elsewhere(self.library, RULES, copy=True)
        if seat.path.read_bytes() != before or words_in(made.read_bytes()) != seat.words:
            self.problems.append("« Garder les deux » changed something")
        if seat.lock is not None:
            seat.lock.release()
        seat.path, seat.told, seat.pending = made, "", None
        lock = DossierLock(made, seat.owner, self.running.__contains__)
        lock.take(self.clock)
        seat.lock = seat.saver.lock = lock

    def close(self, seat: Seat) -> None:
        if seat.session is None:
            return
        self.save(seat)
        if seat.saver is not None and not seat.saver.dirty:
            self.leave(seat)
            del self.running[seat.owner.process]

    def crash(self, seat: Seat) -> None:
        """The process is killed: its lock stays, what was not saved is gone."""
        if seat.session is None:
            return
        self.given_up |= set(seat.words)
        del self.running[seat.owner.process]
        seat.session = seat.saver = seat.lock = seat.pending = None
        seat.told = ""
        self.count("crash")

    def leave(self, seat: Seat) -> None:
        if seat.lock is not None:
            seat.lock.release()
        seat.session = seat.saver = seat.lock = seat.pending = None

    # --- what happens to files ----------------------------------------------------------------------------------------

    def break_lock(self, seat: Seat) -> None:
        seat.path.with_name(f"{DOSSIER_FILE}.lock").write_bytes(self.chance.choice([b"", b"{", b"\0" * 99]))

    def lose_lock(self, seat: Seat) -> None:
        seat.path.with_name(f"{DOSSIER_FILE}.lock").unlink(missing_ok=True)

    def sync(self, seat: Seat) -> None:
        """A sync program puts the file of a third computer in place, and keeps ours beside it under another name."""
        self.number += 1
        ours = seat.path.read_bytes()
        self.count("replaced by a sync program")
        words = (*words_in(ours), f"ailleurs.{self.number}")
        found = DossierStore().open(seat.path).dossier
        theirs = dataclasses.replace(found, notes={"general": " ".join(words)}, revision=found.revision + 1)
        seat.path.write_bytes(to_bytes(theirs))
        seat.path.with_name(f"dossier (conflicted copy {self.number}).forfait").write_bytes(ours)

    # --- the whole ----------------------------------------------------------------------------------------------------

    def run(self, events: int) -> None:
        """Do `events` of these at random, then let everybody finish."""
        often: list[Callable[[Seat], None]] = [self.open, self.edit, self.edit, self.save, self.prepare, self.write]
        often += [self.at_once, self.at_once, self.take_over, self.reload, self.keep_both, self.lose_lock, self.race]
        rare = [self.close, self.crash, self.break_lock, self.sync]
        for seat in self.seats:
            self.open(seat)
        for _ in range(events):
            self.clock += timedelta(minutes=self.chance.choice([0, 1, 11, -70]))
            seat = self.chance.choice(self.seats)
            what = self.chance.choice(often if self.chance.random() < 0.85 else rare)
            if what == self.open and seat.session is not None:
                continue
            what(seat)
        self.finish()

    def finish(self) -> None:
        """Everybody saves, or keeps both: every change that was not given up is then in a declaration."""
        for seat in self.seats:
            self.write(seat)
            self.save(seat)
            self.keep_both(seat)
            self.save(seat)
            if seat.saver is not None and seat.saver.dirty:
                self.problems.append(f"never saved: {seat.told}")
        files = [*self.library.glob("*/*.forfait"), *self.library.glob("*/Sauvegardes/*.forfait")]
        found = {word for path in files for word in words_in(path.read_bytes())}
        missing = {word for seat in self.seats for word in seat.words} - found - self.given_up
        if missing:
            self.problems.append(f"in no file: {sorted(missing)}")
