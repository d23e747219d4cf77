"""Another computer of the practice, as a process of its own: `python -m tests.ui.other_seat MACHINE DATA DOSSIER`.

Reads one order a line and answers each with one line: « open », « note TEXT », « save », « take-over », « leave ».
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from subprocess import PIPE, Popen

from forfait_desktop.errors import ForfaitError
from forfait_desktop.locations import locations_in
from forfait_desktop.session.changes import SetNote
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.office import Office, OpenDeclaration, Places
from tests.sample import SAMPLE_DAY

ROOT = Path(__file__).resolve().parents[2]
NOON = datetime(2023, 12, 20, 14, 32)  # noqa: DTZ001 - local time, as the window reads it


def serve(machine: str, data: Path, dossier: Path) -> None:
    """Do what is asked until « leave »."""
    platform.node = lambda: machine
    found = locations_in(data)
    places = Places(found.library, found.packs, found.index, ROOT / "campaigns")
    office = Office(
        places, Settings(data / "settings.json"), lambda: SAMPLE_DAY, lambda: NOON, lambda _context, text: text, "0"
    )
    opened: OpenDeclaration | None = None
    for line in sys.stdin:
        order, _, text = line.rstrip("\n").partition(" ")
        answer = "done"
        try:
            if order == "leave":
                return
            if order == "take-over":
                office.locks.take_over(dossier)
                order = "open"
            if order == "open":
                opened = office.open(dossier)
                answer = opened.session.read_only or "writable"
            elif opened is not None and order == "note":
                opened.session.apply(SetNote("general", text))
            elif opened is not None and opened.saver is not None:
                opened.saver.save_now()
        except ForfaitError as error:
            answer = error.code
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


class Seat:
    """The test's side of it."""

    def __init__(self, process: Popen[str]) -> None:
        self._process = process

    def ask(self, order: str) -> str:
        """Give an order and return the answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(order + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()


@contextmanager
def seat(machine: str, data: Path, dossier: Path) -> Iterator[Seat]:
    """A process for as long as the test lasts."""
    command = [sys.executable, "-m", "tests.ui.other_seat", machine, str(data), str(dossier)]
    with Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True, encoding="utf-8") as process:
        try:
            yield Seat(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()


if __name__ == "__main__":
    serve(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
