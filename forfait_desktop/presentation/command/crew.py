"""Many reports by several processes of the program, each taking its turn: the same bytes, in the same order.

Plain pipes and not `multiprocessing`, which loads the modules of the network. One process starts in about the time of
three reports, hence a least number for each.
"""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import IO, Any, Final

import forfait_desktop
from forfait_desktop.presentation.command.command_line import MEMBER
from forfait_desktop.presentation.exports.odd import OddPiece
from forfait_desktop.records import dataclass

_LEAST: Final = 10
_MOST: Final = 8
_AGAIN: Final = """\
import sys
place = sys.argv.pop(1)
if place not in sys.path:
    sys.path.insert(0, place)
from forfait_desktop.__main__ import main
sys.exit(main())
"""
"""Starts the very package that asks, wherever it is: installed, or run from its sources."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A report or a bundle: the name of its file, its bytes, the pieces that it does not hold as they were added."""

    name: str
    data: bytes
    odd: tuple[OddPiece, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """What a process of the crew is to do: these files, in this order."""

    files: tuple[Path, ...]
    packs: Path
    today: date
    bundle: bool

    def to_bytes(self) -> bytes:
        """Write it for `share_from`; a name that is not Unicode goes through."""
        files = [os.fsencode(path.absolute()).hex() for path in self.files]
        packs = os.fsencode(self.packs.absolute()).hex()
        content = {"files": files, "packs": packs, "today": self.today.isoformat(), "bundle": self.bundle}
        return json.dumps(content).encode()


def share_from(data: bytes) -> Share:
    """Read what `Share.to_bytes` wrote."""
    content: dict[str, Any] = json.loads(data)
    return Share(
        tuple(_path(name) for name in content["files"]),
        _path(content["packs"]),
        date.fromisoformat(content["today"]),
        bool(content["bundle"]),
    )


def hand_over(out: IO[bytes], paper: Paper) -> None:
    """Give a report to the process that waits for it."""
    odd = [[piece.name, piece.reason] for piece in paper.odd]
    head = {"name": paper.name, "size": len(paper.data), "odd": odd}
    out.write(json.dumps(head).encode() + b"\n" + paper.data)
    out.flush()


def give_up(out: IO[bytes]) -> None:
    """Leave a report to the process that waits for it: it will say why it cannot be made."""
    out.write(b"null\n")
    out.flush()


def size_for(count: int) -> int:
    """How many processes are worth starting for ``count`` reports; fewer than two: none."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(cores, _MOST, count // _LEAST)


def itself() -> list[str]:
    """The command that starts this program again, packaged or not.

    Not ``python -m``, which looks in the folder it is started from first: a file of the user's named ``json.py``, or
    another version of the program, would be run there.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, MEMBER]
    return [sys.executable, "-P", "-c", _AGAIN, str(Path(forfait_desktop.__file__).resolve().parent.parent), MEMBER]


class Crew:
    """The processes; leaving the block ends them, whatever happened.

    Args:
        command: starts one.
        share: the whole work, dealt like cards.
        size: how many of them; none with less than two.
    """

    def __init__(self, command: Sequence[str], share: Share, size: int) -> None:
        self._members: list[subprocess.Popen[bytes]] = []
        self._command = command
        self._share = share
        self._size = size if size > 1 else 0

    def __enter__(self) -> Crew:
        try:
            self._start()
        except BaseException:
            # Ctrl+C while they start: a block that was not entered is not left either.
            self.__exit__()
            raise
        return self

    def _start(self) -> None:
        for turn in range(self._size):
            part = dataclasses.replace(self._share, files=self._share.files[turn :: self._size])
            try:
                member = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
                self._members.append(member)
                assert member.stdin is not None  # noqa: S101  (a pipe was asked for)
                with member.stdin as there:
                    there.write(part.to_bytes())
            except OSError:
                # What is not made here is made by the process that asks.
                continue

    def __exit__(self, *_: object) -> None:
        for member in self._members:
            member.kill()
            if member.stdout is not None:
                member.stdout.close()
            member.wait()

    def reports(self) -> Iterator[Paper | None]:
        """Yield each report in order; None for one that is still to be made."""
        for number in range(len(self._share.files)):
            at = number % self._size if self._size else 0
            yield _next_of(self._members[at]) if at < len(self._members) == self._size else None


def _next_of(member: subprocess.Popen[bytes]) -> Paper | None:
    out = member.stdout
    if out is None or out.closed:
        return None
    try:
        head: dict[str, Any] | None = json.loads(out.readline())
        if head is None:
            return None
        data = out.read(head["size"])
        if len(data) == head["size"]:
            return Paper(head["name"], data, tuple(OddPiece(name, reason) for name, reason in head["odd"]))
    except (ValueError, TypeError, KeyError):
        pass
    # It ended, or says something else than expected: nothing of it is believed from now on. What it said already
    # would pass for the reports that come next, those of other physicians.
    member.kill()
    out.close()
    return None


def _path(name: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(name)))
