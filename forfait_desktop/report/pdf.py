"""The PDF of a report: one embedded font, bookmarks, headers and « page x / y ». Same content, same bytes.

ReportLab is imported by the `pdf*` modules of this package only, and this module only when a PDF is asked for.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageBreak, PageTemplate

from forfait_desktop.errors import ForfaitError
from forfait_desktop.report.content import Report
from forfait_desktop.report.pdf_blocks import BlockMaker
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
    make_styles,
)
from forfait_desktop.report.pdf_text import GlyphText

_SMALL = 7.5
_ROOM_UNDER_HEADING = 40 * mm
"""A heading with less room than this under it goes to the next page with what it announces."""


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """Lays out flowables, tells the outline where headings are, and stops when asked."""

    def __init__(self, buffer: io.BytesIO, report: Report, cancelled: Callable[[], bool]) -> None:
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
        self._headings = 0
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
        self._headings += 1
        key = f"h{self._headings}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(title, key, level, closed=False)


def _canvas_class(report: Report, glyphs: GlyphText) -> type[Canvas]:
    """A canvas that writes header and footer once the number of pages is known."""

    class NumberedCanvas(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - ReportLab's name
            self._pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            count = len(self._pages)
            for state in self._pages:
                self.__dict__.update(state)
                self._write_frame(count)
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


def _register(regular: Path, bold: Path) -> TTFont:
    try:
        font = TTFont(REGULAR, str(regular))
        pdfmetrics.registerFont(font)
        pdfmetrics.registerFont(TTFont(BOLD, str(bold)))
    except (TTFError, OSError) as error:
        raise ForfaitError("font-missing", file=regular.name) from error
    return font


def _heading(maker_text: GlyphText, title: str, level: int, style: Any) -> Flowable:
    flowable = maker_text.paragraph(title, style)
    flowable.forfait_outline = (maker_text.drawable(title), level - 1)
    return flowable


def _never_cancelled() -> bool:
    return False


def render_pdf(report: Report, *, regular: Path, bold: Path, cancelled: Callable[[], bool] = _never_cancelled) -> bytes:
    """Return the PDF of `report`.

    Args:
        report: finished strings; printed literally.
        regular: the font file of the text.
        bold: the font file of headings and totals.
        cancelled: asked between two blocks; True stops the export.

    Raises:
        ForfaitError: `font-missing` when a font file cannot be read, `export-cancelled` when `cancelled` answered True.
    """
    font = _register(regular, bold)
    glyphs = GlyphText(font)
    styles = make_styles()
    maker = BlockMaker(styles, glyphs)
    story: list[Flowable] = []
    cover = list(maker.cover(report.cover))
    cover[0].forfait_outline = (glyphs.drawable(report.cover.title), 0)
    story += cover
    for section in report.sections:
        story.append(PageBreak() if section.new_page else CondPageBreak(_ROOM_UNDER_HEADING))
        style = styles.heading if section.level == 1 else styles.subheading
        story.append(_heading(glyphs, section.title, section.level, style))
        for block in section.blocks:
            story += maker.block(block)
    if glyphs.replaced and report.missing_glyph_note:
        story.append(glyphs.paragraph(report.missing_glyph_note, styles.note))
    buffer = io.BytesIO()
    _Document(buffer, report, cancelled).build(story, canvasmaker=_canvas_class(report, glyphs))
    return buffer.getvalue()
