"""What a report says, as finished strings: no rule, no sentence made here, no layout.

`presentation/paper/view.py` builds it; `report/pdf.py` lays it out. Numbers appear only where something is drawn.
Text is to be printed literally: a name may hold `<`, `&` or `%`.
"""

from __future__ import annotations

from typing import Literal

from forfait_desktop.records import dataclass

Align = Literal["left", "right", "center"]
ParagraphStyle = Literal["body", "strong", "note", "notice"]
"""`note`: smaller; `notice`: a legal notice, set apart from the text."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of plain text."""

    text: str
    style: ParagraphStyle = "body"


@dataclass(frozen=True, slots=True)
class Bar:
    """A thin threshold bar, in per cent (0 to 100) for drawing; `name` says the same in words.

    `value` is None when nothing was entered: the tick alone is drawn. `axis_end` is where the axis stops.
    """

    value: float | None
    threshold: float
    axis_end: float
    met: bool
    name: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `width` is its share of the table's width; the shares of a table sum to 1.

    A column of boxes holds « ☐ » or « ☑ », drawn large enough to be ticked by hand.
    """

    header: str
    width: float
    align: Align = "left"
    kind: Literal["text", "box"] = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """A row: one cell per column; a cell may hold several lines, separated by a line feed.

    `bar` is drawn under the row's cells, `note` is printed under them over the full width.
    """

    cells: tuple[str, ...]
    kind: Literal["row", "subtotal"] = "row"
    bar: Bar | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header repeats on each page. `title` is printed above it when not empty."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Pairs of a label and its value, on two columns; `spacious` leaves room to fill blanks by hand."""

    rows: tuple[tuple[str, str], ...]
    title: str = ""
    spacious: bool = False


SegmentKind = Literal["lump", "acquired", "to_prove", "pending", "open", "lost", "unattributed"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of the stacked bar: `points` sets its length, `label` is printed with it (« volet 1 : 280 points »)."""

    kind: SegmentKind
    points: float
    label: str


@dataclass(frozen=True, slots=True)
class StackedBar:
    """Where the points are. The segments sum to the maximum; `total` is « 1 115 points »."""

    title: str
    segments: tuple[Segment, ...]
    total: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list, numbered or not."""

    items: tuple[str, ...]
    numbered: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """« Préparé par », « Relu par »: two columns of label and value, room to sign, and the statement under them."""

    prepared: tuple[tuple[str, str], ...]
    reviewed: tuple[tuple[str, str], ...]
    signature_label: str
    statement: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question to answer by hand: boxes to tick, `blanks` to fill (« Nombre : ____ »), then `room` lines to write on.

    `choices` are words (« oui »), side by side, or one under the other when `stacked`. A question without a title is
    that of its section.
    """

    title: str
    text: str = ""
    choices: tuple[str, ...] = ()
    room: int = 1
    note: str = ""
    stacked: bool = False
    blanks: tuple[str, ...] = ()


BOX = "☐"
TICKED = "☑"

Block = Paragraph | Table | KeyValues | StackedBar | Items | SignatureBox | Question


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part. Level 1 begins a page when `new_page`; levels 2 and 3 are sub-titles.

    `anchor` is the id of the part inside an HTML page (lower-case letters, digits, hyphens), "" where none is needed.
    """

    title: str
    blocks: tuple[Block, ...]
    level: Literal[1, 2, 3] = 1
    new_page: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of the cover: « Acquis estimé », « 632 points », « 4 424 € »; `note` under it."""

    label: str
    points: str
    euros: str
    strong: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: who, how much, by volet, the bar, three things to do, the notices.

    Models without amounts leave `amounts` empty and the bar without segments.
    """

    title: str
    mark: str
    """« Document de préparation »"""
    identity: str
    amounts: tuple[Amount, ...]
    facts: tuple[tuple[str, str], ...]
    """(« Volet 1 », « rempli (4 conditions sur 4) »)"""
    bar: StackedBar
    todo: Items
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report.

    `header` is on every page; the layout puts « page 1 / 7 · » before `footer`. `fingerprint` (already in the footer)
    identifies the answers. `day` is the day of the situation, the only date the file's metadata may carry.
    """

    title: str
    subject: str
    author: str
    language: str
    header: str
    footer: str
    fingerprint: str
    day: str
    """ISO date, for the metadata (no time of day)."""
    cover: Cover
    sections: tuple[Section, ...]
    file_name: str
    """Suggested name, « Forfait-structure_2023_MARTIN-Claire_2023-12-20.pdf »."""
    page_word: str = "page"
    """Before « 1 / 7 » in the footer."""
    missing_glyph_note: str = ""
    """Printed at the end when a character had to be written `[U+4E2D]` for want of a glyph."""
    foot: str = ""
    """Under the footer of each page: « Outil indépendant… »."""
    contents_title: str = ""
    """« Sommaire », in the HTML page."""
    skip_text: str = ""
    """« Aller au texte », the first link of the HTML page."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document about the rules, without a declaration: title page, contents list, parts.

    It carries no date but those of the rules: the same rules give the same bytes on any day.
    """

    title: str
    subtitle: str
    subject: str
    author: str
    language: str
    header: str
    footer: str
    contents_title: str
    """« Sommaire »"""
    skip_text: str
    """« Aller au texte », the first link of an HTML page."""
    introduction: tuple[Block, ...]
    sections: tuple[Section, ...]
    page_word: str = "page"
    missing_glyph_note: str = ""
    foot: str = ""


Paged = Report | Document
"""What has a header and a footer on each page."""
