"""The PDF of a report: tagged, one embedded font, bookmarks, headers and « page x / y ». Same content, same bytes.

ReportLab is imported by the `pdf*` modules of this package only, and this module only when a PDF is asked for.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak

from forfait_desktop.report.content import Question, Report
from forfait_desktop.report.pdf_blocks import BlockMaker
from forfait_desktop.report.pdf_columns import Group, in_columns
from forfait_desktop.report.pdf_cover import cover_flowables
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
    glyphs = GlyphText(*register_fonts(regular, bold))
    styles = make_styles()
    maker = BlockMaker(styles, glyphs)
    story: list[Flowable] = list(cover_flowables(report.cover, maker, glyphs, styles))
    sheet: list[Group] = []
    for section in report.sections:
        story.append(PageBreak() if section.new_page else CondPageBreak(ROOM_UNDER_HEADING))
        style = styles.heading if section.level == 1 else styles.part
        tag = maker.root.add(f"H{section.level + 1}")
        title = heading(glyphs, section.title, section.level, style, tag)
        maker.title_level = section.level + 2
        questions = [block for block in section.blocks if isinstance(block, Question)]
        if questions and len(questions) == len(section.blocks):
            del story[-1]
            sheet += [[title, *maker.question(questions[0])], *map(maker.question, questions[1:])]
            continue
        story += in_columns(sheet)
        sheet = []
        inside = [flowable for block in section.blocks for flowable in maker.block(block)]
        if inside and isinstance(inside[0], KeepTogether):
            # Else the title could stay alone at the foot of a page.
            inside[0] = KeepTogether([title, *inside[0]._content])
        else:
            inside.insert(0, title)
        story += inside
    story += in_columns(sheet)
    if glyphs.replaced and report.missing_glyph_note:
        story.append(maker.note(report.missing_glyph_note))
    buffer = io.BytesIO()
    paged = PagedDocument(buffer, report, glyphs, cancelled)
    paged.build(story, canvasmaker=canvas_class(report, glyphs, maker.root))
    return buffer.getvalue()
