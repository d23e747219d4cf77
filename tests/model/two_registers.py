"""A real process that notes an archived declaration in the register while another one is at it.

`python -m tests.model.two_registers FILE ID` prints « waiting » when the register is not free, then waits for a line
before it tries again; « done » once its declaration is noted.
"""

from __future__ import annotations

import sys
from pathlib import Path

from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.seals import Seals


def _tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _wait(_seconds: float) -> None:
    _tell("waiting")
    sys.stdin.readline()


if __name__ == "__main__":
    Seals(Path(sys.argv[1]), LocalFileSystem(pause=_wait)).accept(sys.argv[2], "b" * 64, archived=True)
    _tell("done")
