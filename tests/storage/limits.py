"""What `docs/format.md` says is read at most; a disk that says any size; what a process has open."""

from __future__ import annotations

import os
import re
from pathlib import Path

from forfait_desktop.storage.filesystem import LocalFileSystem

PAGE = Path(__file__).parents[2] / "docs" / "format.md"
_UNITS = {"": 1, " Mio": 1024 * 1024}


def told() -> dict[str, int]:
    """What is read → how many at most, in bytes or one by one."""
    section = PAGE.read_text(encoding="utf-8").partition("## Ce qui est lu au plus")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.+) \| ([0-9 ]+?)( Mio)? \|$", section, re.MULTILINE)
    return {what: int(count.replace(" ", "")) * _UNITS[unit] for what, count, unit in rows}


def opened() -> list[Path]:
    """What this process has open."""
    return sorted(Path("/dev/fd").iterdir())


class SizedDisk(LocalFileSystem):
    """The real disk, which says of every file of that name that it has `size` bytes."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__()
        self._name = name
        self._size = size

    def stat(self, path: Path) -> os.stat_result | None:
        found = super().stat(path)
        if found is None or path.name != self._name:
            return found
        return os.stat_result((*found[:6], self._size, *found[7:10]))
