"""The pages that a bundle adds: its list of exhibits, and a page with a stamp for each page of an exhibit.

What an image weighs is looked at before any of it is decoded. Same content, same bytes.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PIL import Image
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.report.exhibits import (
    FIGURE_MARK,
    HEADING_MARK,
    PIXELS_MAXIMUM,
    BundleIndex,
    PageSize,
    StampedPage,
)
from forfait_desktop.report.pdf_drawings import INK, LINE, SOFT_INK
from forfait_desktop.report.pdf_frame import register_fonts
from forfait_desktop.report.pdf_styles import BOLD, BOTTOM, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, REGULAR, TEXT_WIDTH
from forfait_desktop.report.pdf_tags import Tag
from forfait_desktop.report.pdf_text import GlyphText

_EDGE: Final = 24.0
_STRIP: Final = 30.0
"""Height of the band of the stamp, in points."""

_STAMP: Final = 10.0
_SMALL: Final = 7.5
_CELL: Final = 8.5
_CELL_LEADING: Final = 11.5
_GUTTER: Final = 6.0
_ORIENTATION: Final = 0x0112
_TURNS: Final = {3: 180, 6: 90, 8: 270}
"""The orientation that a camera writes → degrees clockwise."""


def page_size(size: PageSize) -> tuple[float, float]:
    """The A4 page on which a page of that shape stands, in points."""
    return landscape(A4) if size.landscape else A4  # type: ignore[no-any-return]


def content_box(size: PageSize) -> tuple[float, float, float, float]:
    """Where the page of the exhibit goes on that A4 page: left, bottom, right, top, in points."""
    width, height = page_size(size)
    return _EDGE, _EDGE, width - _EDGE, height - _STRIP - _EDGE / 2


def image_size(path: Path) -> tuple[PageSize, int] | None:
    """The size of an image as it is seen and how far to turn it; None when it cannot be decoded.

    Raises:
        ForfaitError: `evidence-refused` with reason « too-large » when it has more than `PIXELS_MAXIMUM` pixels.
    """
    too_large = ForfaitError("evidence-refused", name=path.name, reason="too-large")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=("PNG", "JPEG")) as image:
                width, height = image.size
                if width * height > PIXELS_MAXIMUM:
                    raise too_large
                turn = _TURNS.get(image.getexif().get(_ORIENTATION, 1), 0)
                image.load()
    except Image.DecompressionBombError:
        raise too_large from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, OverflowError, KeyError, IndexError, TypeError):
        # Whatever a decoder says of a broken image.
        return None
    if not width or not height:
        return None
    return (PageSize(height, width) if turn in (90, 270) else PageSize(width, height)), turn


def render_stamps(
    pages: Sequence[StampedPage], *, regular: Path, bold: Path, cancelled: Callable[[], bool], done: Callable[[], None]
) -> bytes:
    """A PDF with one page for each of `pages`: stamp, name and, for an image, the image itself.

    Args:
        pages: at least one.
        regular: the font file of the names.
        bold: the font file of the stamps.
        cancelled: asked before each page; True stops the work.
        done: called after each page.

    Raises:
        ForfaitError: `font-missing`, `export-cancelled`.
    """
    glyphs = GlyphText(*register_fonts(regular, bold))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, initialFontName=REGULAR)
    for page in pages:
        if cancelled():
            raise ForfaitError("export-cancelled")
        width, height = page_size(page.size)
        canvas.setPageSize((width, height))
        _stamp(canvas, glyphs, page, width, height)
        if page.image is not None:
            begin(canvas, "Figure", FIGURE_MARK)
            _image(canvas, page.image, page.turn, content_box(page.size))
            end(canvas)
        canvas.showPage()
        done()
    canvas.save()
    return buffer.getvalue()


def _stamp(canvas: Canvas, glyphs: GlyphText, page: StampedPage, width: float, height: float) -> None:
    base = height - _STRIP + 8
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, _STAMP)
    stamp = glyphs.line(page.stamp, BOLD, _STAMP, width / 2 - _EDGE)
    if page.heads:
        begin(canvas, "H2", HEADING_MARK)
    else:
        begin(canvas)
    canvas.drawRightString(width - _EDGE, base, stamp)
    end(canvas)
    begin(canvas)
    canvas.setFillColor(SOFT_INK)
    canvas.setFont(REGULAR, _SMALL)
    canvas.drawString(_EDGE, base, glyphs.line(page.name, REGULAR, _SMALL, width / 2 - _EDGE))
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.line(_EDGE, height - _STRIP, width - _EDGE, height - _STRIP)
    end(canvas)


def begin(canvas: Canvas, kind: str = "Artifact", mark: int = -1) -> None:
    """Begin a marked piece: number ``mark`` of the page, or (-1) what no element holds and nobody reads out."""
    canvas._code.append(f"/{kind} BMC" if mark < 0 else f"/{kind} <</MCID {mark}>> BDC")


def end(canvas: Canvas) -> None:
    """End it."""
    canvas._code.append("EMC")


def _image(canvas: Canvas, path: Path, turn: int, box: tuple[float, float, float, float]) -> None:
    left, bottom, right, top = box
    reader = ImageReader(str(path))
    width, height = reader.getSize()
    seen = (height, width) if turn in (90, 270) else (width, height)
    # A small capture is not blown up beyond its size at 96 points an inch.
    scale = min((right - left) / seen[0], (top - bottom) / seen[1], 0.75)
    canvas.saveState()
    canvas.transform(1, 0, 0, 1, (left + right) / 2, (bottom + top) / 2)
    canvas.rotate(-turn)
    canvas.drawImage(reader, -width * scale / 2, -height * scale / 2, width * scale, height * scale, mask="auto")
    canvas.restoreState()


@dataclass(frozen=True, slots=True)
class IndexPages:
    """The first pages of a bundle, what they hold in reading order, and, page from 1 → its marked pieces."""

    data: bytes
    root: Tag
    marked: dict[int, list[Tag]]


def render_index(index: BundleIndex, *, regular: Path, bold: Path) -> IndexPages:
    """The first pages of a bundle.

    Raises:
        ForfaitError: `font-missing`.
    """
    glyphs = GlyphText(*register_fonts(regular, bold))
    buffer = io.BytesIO()
    sheet = _Sheet(Canvas(buffer, pagesize=A4, invariant=1, initialFontName=REGULAR), glyphs, index)
    sheet.text(index.title, BOLD, 18, 26, "H1")
    sheet.text(index.subtitle, REGULAR, 11, 22)
    sheet.text(index.intro, REGULAR, 10, 14)
    sheet.space(8)
    if index.rows:
        sheet.row(index.heads, BOLD)
        for row in index.rows:
            sheet.row(row, REGULAR)
        sheet.space(8)
        sheet.text(index.note, REGULAR, 8, 11)
    if glyphs.replaced and index.missing_glyph_note:
        sheet.text(index.missing_glyph_note, REGULAR, 8, 11)
    sheet.end()
    return IndexPages(buffer.getvalue(), sheet.root, sheet.marked)


class _Sheet:
    """Text and rows, one under the other, on as many pages as it takes."""

    def __init__(self, canvas: Canvas, glyphs: GlyphText, index: BundleIndex) -> None:
        self._canvas = canvas
        self._glyphs = glyphs
        self._index = index
        self._page = 1
        self._top = PAGE_HEIGHT - MARGIN
        self.root = Tag("Document")
        self.marked: dict[int, list[Tag]] = {}
        self._table: Tag | None = None

    def space(self, height: float) -> None:
        self._top -= height

    def text(self, text: str, font: str, size: float, leading: float, kind: str = "P") -> None:
        tag = self.root.add(kind)
        for line in self._lines(text, font, size, TEXT_WIDTH):
            self._room(leading)
            self._write(line, font, size, MARGIN, self._top - size, tag)
            self._top -= leading

    def row(self, cells: Sequence[str], font: str, *, again: bool = False) -> None:
        """Write a row; ``again``: the heads on a further page, which are read once."""
        left = MARGIN
        columns: list[tuple[float, list[str], Tag | None]] = []
        self._table = self._table or self.root.add("Table")
        line = None if again else self._table.add("TR")
        for cell, share in zip(cells, self._index.shares, strict=True):
            width = share * TEXT_WIDTH
            tag = line and (line.add("TH", scope="Column") if font == BOLD else line.add("TD"))
            columns.append((left, self._lines(cell, font, _CELL, width - _GUTTER), tag))
            left += width
        # A row longer than what is left goes on over the page, line by line.
        for number in range(max(len(lines) for _, lines, _ in columns)):
            if self._room(_CELL_LEADING) and font == REGULAR:
                self.row(self._index.heads, BOLD, again=True)
            for start, lines, tag in columns:
                if number < len(lines) and lines[number]:
                    self._write(lines[number], font, _CELL, start, self._top - _CELL, tag)
            self._top -= _CELL_LEADING
        begin(self._canvas)
        self._canvas.setStrokeColor(LINE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(MARGIN, self._top - 1, PAGE_WIDTH - MARGIN, self._top - 1)
        end(self._canvas)
        self._top -= 5

    def end(self) -> None:
        self._foot()
        self._canvas.showPage()
        self._canvas.save()

    def _room(self, height: float) -> bool:
        """Begin a page when there is no room for that height; whether one was begun."""
        if self._top - height >= BOTTOM:
            return False
        self._foot()
        self._canvas.showPage()
        self._page += 1
        self._top = PAGE_HEIGHT - MARGIN
        return True

    def _foot(self) -> None:
        text = f"{self._index.page_word} {self._page} · {self._index.footer}"
        begin(self._canvas)
        self._canvas.setFillColor(SOFT_INK)
        self._canvas.setFont(REGULAR, _SMALL)
        self._canvas.drawString(MARGIN, BOTTOM / 2, self._glyphs.line(text, REGULAR, _SMALL, TEXT_WIDTH))
        end(self._canvas)

    def _write(self, line: str, font: str, size: float, left: float, base: float, tag: Tag | None) -> None:
        """Write a line, a piece of ``tag``; of nothing that is read out without one."""
        if tag is None:
            begin(self._canvas)
        else:
            here = self.marked.setdefault(self._page, [])
            begin(self._canvas, tag.kind, len(here))
            tag.marks.append((self._page, len(here)))
            here.append(tag)
        self._canvas.setFillColor(INK)
        self._canvas.setFont(font, size)
        # The space that the line was cut at: without it a reader would join the two words.
        self._canvas.drawString(left, base, f"{line} ")
        end(self._canvas)

    def _lines(self, text: str, font: str, size: float, width: float) -> list[str]:
        """The text in lines of that width; a word that is wider is cut where it must be."""
        lines: list[str] = []
        for part in self._glyphs.drawable(text).split("\n"):
            line = ""
            for word in part.split(" "):
                longer = f"{line} {word}" if line else word
                if stringWidth(longer, font, size) <= width:
                    line = longer
                    continue
                if line:
                    lines.append(line)
                line = word
                while stringWidth(line, font, size) > width:
                    cut = next(
                        n for n in range(len(line), 0, -1) if n == 1 or stringWidth(line[:n], font, size) <= width
                    )
                    lines.append(line[:cut])
                    line = line[cut:]
            lines.append(line)
        return lines
