"""The frame of a PDF: page, header, « page x / y », outline, fonts. Shared by the report and the rule book."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from forfait_desktop.errors import ForfaitError
from forfait_desktop.report.content import Paged, Report
from forfait_desktop.report.pdf_archive import PRODUCER, VERSION, Metadata, serialise, write_archive_parts
from forfait_desktop.report.pdf_columns import Columns
from forfait_desktop.report.pdf_drawings import LINE, SOFT_INK
from forfait_desktop.report.pdf_styles import (
    BOLD,
    BOTTOM,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    TEXT_WIDTH,
    TOP,
)
from forfait_desktop.report.pdf_tags import Tag, write_tree
from forfait_desktop.report.pdf_text import GlyphText, TextFlow

ROOM_UNDER_HEADING = 40 * mm
"""A heading with less room than this under it goes to the next page with what it announces."""

_SMALL = 7.5
_ABOVE_PLACE = 12.0

FinishPage = Callable[[Canvas, int], None]
"""(canvas, page number): draws what is only known once every page is laid out."""


def never_cancelled() -> bool:
    """Answer that nobody asked to stop."""
    return False


class PagedDocument(BaseDocTemplate):  # type: ignore[misc]
    """Lays out flowables, tells the outline where headings are, and stops when asked.

    Attributes:
        heading_pages: the page of each heading met so far; the key of heading n (from 1) is `heading_key(n)`.
    """

    def __init__(
        self, buffer: io.BytesIO, report: Paged, glyphs: GlyphText, cancelled: Callable[[], bool] = never_cancelled
    ) -> None:
        super().__init__(
            buffer,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=glyphs.drawable(report.title),
            author=glyphs.drawable(report.author),
            subject=glyphs.drawable(report.subject),
            creator=PRODUCER,
            lang=report.language,
            displayDocTitle=1,
            initialFontName=REGULAR,
            invariant=1,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=TOP,
            bottomMargin=BOTTOM,
        )
        self._cancelled = cancelled
        self.heading_pages: list[int] = []
        frame = Frame(
            MARGIN,
            BOTTOM,
            TEXT_WIDTH,
            PAGE_HEIGHT - TOP - BOTTOM,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates([PageTemplate(id="page", frames=[frame])])

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab's name
        """Note a heading in the outline; give up when the user cancelled."""
        if self._cancelled():
            raise ForfaitError("export-cancelled")
        if isinstance(flowable, Columns):
            for title, level, top in flowable.outlines:
                self._note_heading(title, level, top)
        outline: tuple[str, int] | None = getattr(flowable, "forfait_outline", None)
        if outline is not None:
            self._note_heading(*outline, getattr(flowable, "height", 0.0))

    def _note_heading(self, title: str, level: int, top: float) -> None:
        self.heading_pages.append(self.page)
        key = heading_key(len(self.heading_pages))
        # A little above the heading, so that it does not stick to the top of the window.
        self.canv.keep_place(key, self.frame._y + top + _ABOVE_PLACE)
        self.canv.addOutlineEntry(title, key, level, closed=False)


def heading_key(number: int) -> str:
    """Return the name of the place of heading `number`, counted from 1."""
    return f"h{number}"


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that notes which element of the tree each piece of a page is, and keeps its pages until the end."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options | {"pdfVersion": VERSION})
        self._pages: list[dict[str, Any]] = []
        self._places: dict[int, list[tuple[str, float]]] = {}
        self._marked: dict[int, list[Tag]] = {}

    def begin_tag(self, tag: Tag | None) -> None:
        """Begin a piece: of `tag`, or of nothing that must be read."""
        if tag is None:
            self._code.append("/Artifact BMC")
            return
        here = self._marked.setdefault(self._pageNumber, [])
        tag.marks.append((self._pageNumber, len(here)))
        self._code.append(f"/{tag.kind} <</MCID {len(here)}>> BDC")
        here.append(tag)

    def end_tag(self) -> None:
        """End the piece."""
        self._code.append("EMC")

    def keep_place(self, key: str, top: float) -> None:
        """Name a place of the page; ReportLab knows only the pages already written, and none is before `save`."""
        self._places.setdefault(self._pageNumber, []).append((key, min(top, PAGE_HEIGHT)))

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Keep the page: its « page x / y » is not known yet."""
        self._pages.append(dict(self.__dict__))
        self._startPage()


def canvas_class(report: Paged, glyphs: GlyphText, root: Tag, finish: FinishPage | None = None) -> type[Canvas]:
    """Return a canvas that writes header, footer, metadata and tree once every page is laid out.

    Args:
        report: its header and footer.
        glyphs: make them drawable.
        root: the structure tree, whose elements the flowables hold.
        finish: draws on each page what is only known at the end.
    """

    class NumberedCanvas(TaggedCanvas):
        def save(self) -> None:
            count = len(self._pages)
            for state in self._pages:
                self.__dict__.update(state)
                for key, top in self._places.get(self._pageNumber, ()):
                    self.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
                _write_frame(self, report, glyphs, count)
                if finish is not None:
                    finish(self, self._pageNumber)
                Canvas.showPage(self)
                self._doc.Pages.pages[-1].Trans = None
            said = self._doc.info
            day = report.day if isinstance(report, Report) else ""
            write_archive_parts(self._doc, Metadata(said.title, said.author, said.subject, report.language, day))
            write_tree(self._doc, root, self._marked)
            self._doc.format = lambda: serialise(self._doc)
            super().save()

    return NumberedCanvas


def _write_frame(canvas: TaggedCanvas, report: Paged, glyphs: GlyphText, count: int) -> None:
    """Header and footer: on every page, and nothing to read out."""
    canvas.begin_tag(None)
    canvas.setFillColor(SOFT_INK)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.setFont(REGULAR, _SMALL)
    head = PAGE_HEIGHT - 14 * mm
    canvas.drawString(MARGIN, head, glyphs.line(report.header, REGULAR, _SMALL, TEXT_WIDTH))
    canvas.line(MARGIN, head - 5, PAGE_WIDTH - MARGIN, head - 5)
    foot = f"{report.page_word} {canvas.getPageNumber()} / {count} · {report.footer}"
    canvas.line(MARGIN, 15 * mm, PAGE_WIDTH - MARGIN, 15 * mm)
    canvas.drawString(MARGIN, 11 * mm, glyphs.line(foot, REGULAR, _SMALL, TEXT_WIDTH))
    if report.foot:
        canvas.drawString(MARGIN, 7.5 * mm, glyphs.line(report.foot, REGULAR, _SMALL, TEXT_WIDTH))
    canvas.end_tag()


def register_fonts(regular: Path, bold: Path) -> tuple[TTFont, TTFont]:
    """Register the two fonts and return them.

    Raises:
        ForfaitError: `font-missing` when a file cannot be read.
    """
    try:
        fonts = TTFont(REGULAR, str(regular)), TTFont(BOLD, str(bold))
        for font in fonts:
            pdfmetrics.registerFont(font)
    except (TTFError, OSError) as error:
        raise ForfaitError("font-missing", file=regular.name) from error
    return fonts


def heading(glyphs: GlyphText, title: str, level: int, style: Any, tag: Tag) -> TextFlow:
    """Return a heading that the outline will show at `level` (from 1)."""
    flowable = glyphs.paragraph(title, style, tag)
    flowable.forfait_outline = (flowable.text.replace("\n", " "), level - 1)
    return flowable
