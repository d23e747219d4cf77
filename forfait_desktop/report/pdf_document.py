"""The PDF of a document about the rules: title page, contents list with page numbers, outline. Same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from forfait_desktop.report.content import Document, Section
from forfait_desktop.report.pdf_blocks import BlockMaker
from forfait_desktop.report.pdf_drawings import INK, LINE
from forfait_desktop.report.pdf_frame import (
    ROOM_UNDER_HEADING,
    PagedDocument,
    canvas_class,
    heading,
    heading_key,
    never_cancelled,
    register_fonts,
)
from forfait_desktop.report.pdf_styles import BOLD, REGULAR, TEXT_WIDTH, Styles, document_headings, document_styles
from forfait_desktop.report.pdf_tags import Tag, TaggedLink
from forfait_desktop.report.pdf_text import GlyphText

_ENTRY = {1: (BOLD, 9.5, 20.0, 0.0), 2: (REGULAR, 8.5, 12.5, 10.0), 3: (REGULAR, 8.0, 11.5, 22.0)}
"""Level → font, size, height and indent of its line in the contents list, in points."""

_NUMBER_ROOM = 34.0
_ABOVE_TITLE = 45 * mm


class _Contents:
    """Where the lines of the contents list were drawn: their page numbers are known at the very end only."""

    def __init__(self, document: PagedDocument) -> None:
        self._document = document
        self._lines: dict[int, list[tuple[int, float, float, int, Tag]]] = {}

    def add(self, page: int, number: int, x: float, y: float, level: int, tag: Tag) -> None:
        """Remember that the line of heading `number` ends at (x, y) of `page`."""
        self._lines.setdefault(page, []).append((number, x, y, level, tag))

    def finish(self, canvas: Canvas, page: int) -> None:
        """Write the page numbers of the lines of `page`."""
        canvas.setFillColor(INK)
        for number, x, y, level, tag in self._lines.get(page, ()):
            font, size, _, _ = _ENTRY[level]
            canvas.begin_tag(tag)
            canvas.setFont(font, size)
            canvas.drawRightString(x, y, str(self._document.heading_pages[number - 1]))
            canvas.end_tag()


class _ContentsLine(Flowable):  # type: ignore[misc]
    """One line of the contents list, which leads to its heading."""

    def __init__(self, contents: _Contents, glyphs: GlyphText, title: str, number: int, level: int, tag: Tag) -> None:
        super().__init__()
        self._tag = tag.add("Link")
        self._contents = contents
        self._glyphs = glyphs
        self._title = title
        self._number = number
        self._level = level
        self.width = TEXT_WIDTH
        self.height = _ENTRY[level][2]
        if level == 1:
            self.keepWithNext = 1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - ReportLab's signature
        """Return the size taken, in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the title, a thin leader and the link; the page number comes later."""
        canvas: Canvas = self.canv
        font, size, height, indent = _ENTRY[self._level]
        room = self.width - indent - _NUMBER_ROOM
        shown = self._glyphs.line(self._title, font, size, room)
        canvas.begin_tag(self._tag)
        canvas.setFillColor(INK)
        canvas.setFont(font, size)
        canvas.drawString(indent, 3, shown)
        canvas.end_tag()
        end = indent + pdfmetrics.stringWidth(shown, font, size) + 4
        canvas.begin_tag(None)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.4)
        canvas.setDash(1, 2)
        canvas.line(end, 4, self.width - _NUMBER_ROOM + 4, 4)
        canvas.setDash()
        canvas.end_tag()
        # F 4: printed with the page, as archives ask of every annotation.
        left, bottom = canvas.absolutePosition(indent, 0)
        right, top = canvas.absolutePosition(self.width, height - 1)
        place = canvas._bookmarkReference(heading_key(self._number))
        self._tag.link = TaggedLink((left, bottom, right, top), shown, place, Border="[0 0 0]", F=4)
        canvas._addAnnotation(self._tag.link)
        x, y = canvas.absolutePosition(self.width, 3)
        self._contents.add(canvas.getPageNumber(), self._number, x, y, self._level, self._tag)


def render_document(
    document: Document, *, regular: Path, bold: Path, cancelled: Callable[[], bool] = never_cancelled
) -> bytes:
    """Return the PDF of `document`.

    Args:
        document: finished strings; printed literally.
        regular: the font file of the text.
        bold: the font file of headings.
        cancelled: asked between two blocks; True stops the work.

    Raises:
        ForfaitError: `font-missing` when a font file cannot be read, `export-cancelled` when `cancelled` answered True.
    """
    glyphs = GlyphText(*register_fonts(regular, bold))
    styles = document_styles()
    maker = BlockMaker(styles, glyphs)
    buffer = io.BytesIO()
    paged = PagedDocument(buffer, document, glyphs, cancelled)
    contents = _Contents(paged)
    story = [*_title_page(document, maker, glyphs, styles), PageBreak()]
    story.append(heading(glyphs, document.contents_title, 1, document_headings()[1], maker.root.add("H2")))
    listed = maker.root.add("TOC")
    # The title page and the contents list are headings 1 and 2.
    for number, section in enumerate(document.sections, start=3):
        story.append(_ContentsLine(contents, glyphs, section.title, number, section.level, listed.add("TOCI")))
    for section in document.sections:
        story += _section(section, maker, glyphs)
    if glyphs.replaced and document.missing_glyph_note:
        story.append(maker.note(document.missing_glyph_note))
    paged.build(story, canvasmaker=canvas_class(document, glyphs, maker.root, contents.finish))
    return buffer.getvalue()


def _title_page(document: Document, maker: BlockMaker, glyphs: GlyphText, styles: Styles) -> list[Flowable]:
    story: list[Flowable] = [
        Spacer(0, _ABOVE_TITLE),
        heading(glyphs, document.title, 1, styles.title, maker.root.add("H1")),
        glyphs.paragraph(document.subtitle, styles.identity, maker.root.add("P")),
        Spacer(0, 8 * mm),
    ]
    maker.title_level = 2
    for block in document.introduction:
        story += maker.block(block)
    return story


def _section(section: Section, maker: BlockMaker, glyphs: GlyphText) -> list[Flowable]:
    story: list[Flowable] = [PageBreak() if section.new_page else CondPageBreak(ROOM_UNDER_HEADING)]
    tag = maker.root.add(f"H{section.level + 1}")
    story.append(heading(glyphs, section.title, section.level, document_headings()[section.level], tag))
    maker.title_level = section.level + 2
    for block in section.blocks:
        story += maker.block(block)
    return story
