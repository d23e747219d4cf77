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
from forfait_desktop.report.content import Paged
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
from forfait_desktop.report.pdf_text import GlyphText

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

    def __init__(self, buffer: io.BytesIO, report: Paged, cancelled: Callable[[], bool]) -> None:
        super().__init__(
            buffer,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=report.title,
            author=report.author,
            subject=report.subject,
            creator="Forfait Desktop",
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
        outline: tuple[str, int] | None = getattr(flowable, "forfait_outline", None)
        if outline is None:
            return
        title, level = outline
        self.heading_pages.append(self.page)
        key = heading_key(len(self.heading_pages))
        # A little above the heading, so that it does not stick to the top of the window.
        self.canv.keep_place(key, self.frame._y + getattr(flowable, "height", 0.0) + _ABOVE_PLACE)
        self.canv.addOutlineEntry(title, key, level, closed=False)


def heading_key(number: int) -> str:
    """Return the name of the place of heading `number`, counted from 1."""
    return f"h{number}"


def canvas_class(report: Paged, glyphs: GlyphText, finish: FinishPage | None = None) -> type[Canvas]:
    """Return a canvas that writes header and footer, and calls `finish`, once the number of pages is known."""

    class NumberedCanvas(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self._pages: list[dict[str, Any]] = []
            self._places: dict[int, list[tuple[str, float]]] = {}

        def keep_place(self, key: str, top: float) -> None:
            # ReportLab knows the page of a place by the pages already written: none is before `save`.
            self._places.setdefault(self._pageNumber, []).append((key, min(top, PAGE_HEIGHT)))

        def showPage(self) -> None:  # noqa: N802 - ReportLab's name
            self._pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            count = len(self._pages)
            for state in self._pages:
                self.__dict__.update(state)
                for key, top in self._places.get(self._pageNumber, ()):
                    self.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
                self._write_frame(count)
                if finish is not None:
                    finish(self, self._pageNumber)
                super().showPage()
            super().save()

        def _write_frame(self, count: int) -> None:
            self.setFillColor(SOFT_INK)
            self.setStrokeColor(LINE)
            self.setLineWidth(0.5)
            self.setFont(REGULAR, _SMALL)
            head = PAGE_HEIGHT - 14 * mm
            self.drawString(MARGIN, head, glyphs.line(report.header, REGULAR, _SMALL, TEXT_WIDTH))
            self.line(MARGIN, head - 5, PAGE_WIDTH - MARGIN, head - 5)
            foot = f"{report.page_word} {self._pageNumber} / {count} · {report.footer}"
            self.line(MARGIN, 15 * mm, PAGE_WIDTH - MARGIN, 15 * mm)
            self.drawString(MARGIN, 11 * mm, glyphs.line(foot, REGULAR, _SMALL, TEXT_WIDTH))

    return NumberedCanvas


def register_fonts(regular: Path, bold: Path) -> TTFont:
    """Register the two fonts and return the regular one.

    Raises:
        ForfaitError: `font-missing` when a file cannot be read.
    """
    try:
        font = TTFont(REGULAR, str(regular))
        pdfmetrics.registerFont(font)
        pdfmetrics.registerFont(TTFont(BOLD, str(bold)))
    except (TTFError, OSError) as error:
        raise ForfaitError("font-missing", file=regular.name) from error
    return font


def heading(maker_text: GlyphText, title: str, level: int, style: Any) -> Flowable:
    """Return a heading that the outline will show at `level` (from 1)."""
    flowable = maker_text.paragraph(title, style)
    flowable.forfait_outline = (maker_text.drawable(title), level - 1)
    return flowable
