"""The look of the PDF: A4, black on white, one embedded font, a few sizes."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from forfait_desktop.records import dataclass
from forfait_desktop.report.content import Align
from forfait_desktop.report.pdf_drawings import ACCENT, INK, SOFT_INK

REGULAR = "ForfaitText"
BOLD = "ForfaitText-Bold"

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 18 * mm
TOP = 24 * mm
BOTTOM = 20 * mm
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN

ALIGNMENTS: dict[Align, int] = {"left": TA_LEFT, "right": TA_RIGHT, "center": TA_CENTER}


def _style(
    name: str, size: float, leading: float, *, bold: bool = False, soft: bool = False, **more: object
) -> ParagraphStyle:
    more.setdefault("textColor", SOFT_INK if soft else INK)
    return ParagraphStyle(name, fontName=BOLD if bold else REGULAR, fontSize=size, leading=leading, **more)


@dataclass(frozen=True, slots=True)
class Styles:
    """Every paragraph style of the report."""

    title: ParagraphStyle
    mark: ParagraphStyle
    identity: ParagraphStyle
    heading: ParagraphStyle
    subheading: ParagraphStyle
    body: ParagraphStyle
    strong: ParagraphStyle
    note: ParagraphStyle
    notice: ParagraphStyle
    label: ParagraphStyle
    amount: ParagraphStyle
    amount_strong: ParagraphStyle
    cell: ParagraphStyle
    cell_strong: ParagraphStyle
    column: ParagraphStyle
    box: ParagraphStyle
    part: ParagraphStyle

    def aligned(self, style: ParagraphStyle, align: Align) -> ParagraphStyle:
        """Return `style` aligned so."""
        if align == "left":
            return style
        return ParagraphStyle(f"{style.name}-{align}", parent=style, alignment=ALIGNMENTS[align])


def make_styles() -> Styles:
    """Return the styles; the fonts must have been registered."""
    return Styles(
        title=_style("title", 20, 25, bold=True, spaceAfter=2),
        mark=_style("mark", 8.5, 12, soft=True, alignment=TA_RIGHT),
        identity=_style("identity", 10, 14.5, spaceAfter=10),
        heading=_style("heading", 14, 19, bold=True, textColor=ACCENT, spaceBefore=14, spaceAfter=6),
        subheading=_style("subheading", 10.5, 15, bold=True, spaceBefore=10, spaceAfter=4),
        body=_style("body", 9.5, 14, spaceAfter=5),
        strong=_style("strong", 10, 14.5, bold=True, spaceBefore=2, spaceAfter=5),
        note=_style("note", 8.5, 12, soft=True, spaceAfter=3),
        notice=_style("notice", 8.5, 12.5, spaceBefore=2, spaceAfter=2),
        label=_style("label", 8.5, 12, soft=True),
        amount=_style("amount", 10.5, 15, alignment=TA_RIGHT),
        amount_strong=_style("amount-strong", 13.5, 18, bold=True, alignment=TA_RIGHT),
        cell=_style("cell", 8.5, 11.8),
        cell_strong=_style("cell-strong", 8.5, 11.8, bold=True),
        column=_style("column", 8, 11, bold=True, soft=True),
        # A ballot box of this size is 5 mm wide.
        box=_style("box", 16, 18),
        part=_style("part", 11.5, 16, bold=True, textColor=ACCENT, spaceBefore=12, spaceAfter=4),
    )


def document_styles() -> Styles:
    """Return the styles of a long document: a little smaller, its block titles under three levels of headings."""
    return replace(
        make_styles(),
        title=_style("document-title", 26, 32, bold=True, textColor=ACCENT, spaceAfter=6),
        identity=_style("document-subtitle", 12, 17, soft=True, spaceAfter=10),
        subheading=_style("block-title", 9, 12.5, bold=True, spaceBefore=7, spaceAfter=2),
        body=_style("body", 9, 12.8, spaceAfter=4),
        strong=_style("strong", 9.5, 13.2, bold=True, spaceBefore=2, spaceAfter=4),
    )


def document_headings() -> dict[int, ParagraphStyle]:
    """Return the styles of the headings of a long document, by level."""
    return {
        1: _style("level-1", 18, 24, bold=True, textColor=ACCENT, spaceAfter=8, keepWithNext=1),
        2: _style("level-2", 13, 18, bold=True, textColor=ACCENT, spaceBefore=14, spaceAfter=5, keepWithNext=1),
        3: _style("level-3", 11, 15, bold=True, spaceBefore=13, spaceAfter=4, keepWithNext=1),
    }
