"""The PDF of a report: one embedded font, bookmarks, headers and « page x / y ». Same content, same bytes.

ReportLab is imported by the `pdf*` modules of this package only, and this module only when a PDF is asked for.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from forfait_desktop.report.content import Report
from forfait_desktop.report.pdf_blocks import BlockMaker
from forfait_desktop.report.pdf_frame import (
    ROOM_UNDER_HEADING,
    PagedDocument,
    canvas_class,
    heading,
    never_cancelled,
    register_fonts,
)
from forfait_desktop.report.pdf_styles import make_styles
from forfait_desktop.report.pdf_text import GlyphText


def render_pdf(report: Report, *, regular: Path, bold: Path, cancelled: Callable[[], bool] = never_cancelled) -> bytes:
    """Return the PDF of `report`.

    Args:
        report: finished strings; printed literally.
        regular: the font file of the text.
        bold: the font file of headings and totals.
        cancelled: asked between two blocks; True stops the export.

    Raises:
        ForfaitError: `font-missing` when a font file cannot be read, `export-cancelled` when `cancelled` answered True.
    """
    font = register_fonts(regular, bold)
    glyphs = GlyphText(font)
    styles = make_styles()
    maker = BlockMaker(styles, glyphs)
    story: list[Flowable] = []
    cover = list(maker.cover(report.cover))
    cover[0].forfait_outline = (glyphs.drawable(report.cover.title), 0)
    story += cover
    for section in report.sections:
        story.append(PageBreak() if section.new_page else CondPageBreak(ROOM_UNDER_HEADING))
        style = styles.heading if section.level == 1 else styles.subheading
        story.append(heading(glyphs, section.title, section.level, style))
        for block in section.blocks:
            story += maker.block(block)
    if glyphs.replaced and report.missing_glyph_note:
        story.append(glyphs.paragraph(report.missing_glyph_note, styles.note))
    buffer = io.BytesIO()
    PagedDocument(buffer, report, cancelled).build(story, canvasmaker=canvas_class(report, glyphs))
    return buffer.getvalue()
