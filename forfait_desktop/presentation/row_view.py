"""The row of the library, alone: the window paints its rows before it loads the views of a declaration."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LibraryRowView:
    """A row of the library. `path` opens it. `accessible` is the row's name."""

    path: str
    physician: str
    year: str
    progress: str
    acquired: str
    deadline: str
    accessible: str
    readable: bool = True
