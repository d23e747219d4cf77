"""What a bundle of exhibits is made of: the exhibits, what was found of them, the strings of its list. No layout."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from forfait_desktop.records import dataclass
from forfait_desktop.storage.evidence_kinds import Kind

PAGES_MAXIMUM: Final = 500
"""Pages of one exhibit."""

BYTES_MAXIMUM: Final = 200 * 1024 * 1024
"""Bytes of all the exhibits of a bundle."""

PIXELS_MAXIMUM: Final = 60_000_000
"""Pixels of an image: a telephone takes 12 million, the best one 50."""

FIGURE_MARK: Final = 0
"""The number of the piece that draws the exhibit, on each of its pages."""

HEADING_MARK: Final = 1
"""That of the stamp, on its first page, where it is a heading; elsewhere the stamp is decoration."""

Refusal = Literal[
    "", "place", "missing", "changed", "empty", "truncated", "executable", "office", "mixed", "type", "javascript",
    "launch", "embedded", "unreadable", "encrypted", "damaged", "too-large", "too-many-pages", "limit",
]  # fmt: skip
"""Why an exhibit is not joined, "" when it is."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An exhibit: its number, its name, its file and the SHA-256 that the file must have.

    `path` is None for one that is not a file; it is then listed, and not joined.
    """

    number: int
    name: str
    path: Path | None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page as it is seen, in any unit: only their ratio matters."""

    width: float
    height: float

    @property
    def landscape(self) -> bool:
        """Wider than high."""
        return self.width > self.height


@dataclass(frozen=True, slots=True)
class Inspected:
    """An exhibit that was looked into. Joined when `refusal` is ""; `pages` has then a size for each page.

    `turn` is how far an image must be turned to stand upright, in degrees clockwise.
    """

    exhibit: Exhibit
    refusal: Refusal = ""
    kind: Kind | None = None
    pages: tuple[PageSize, ...] = ()
    turn: int = 0


@dataclass(frozen=True, slots=True)
class StampedPage:
    """A page to draw for an exhibit: its stamp (« Pièce 3, page 2/5 »), the name beside it, the image if it is one.

    `heads`: the first page of an exhibit, whose stamp is a heading.
    """

    stamp: str
    name: str
    size: PageSize
    image: Path | None = None
    turn: int = 0
    heads: bool = False


@dataclass(frozen=True, slots=True)
class BundleIndex:
    """The list of the exhibits, as finished strings."""

    title: str
    subtitle: str
    intro: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    note: str
    footer: str
    page_word: str
    missing_glyph_note: str = ""
