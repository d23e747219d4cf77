"""The pieces that an export does not hold as they were added: found while it is made, told once it is written."""

from __future__ import annotations

from collections.abc import Callable

from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class OddPiece:
    """A piece that an archive or a bundle does not hold as it was added.

    Attributes:
        name: as the declaration names it.
        reason: why, a key of `ExportWords.why_not_joined`.
        joined: the export holds it all the same, as it is today.
    """

    name: str
    reason: str
    joined: bool = False


Odd = Callable[[OddPiece], None]
"""Told each of them, on the thread that makes the export."""


def nobody(_piece: OddPiece) -> None:
    """Tell nobody."""
