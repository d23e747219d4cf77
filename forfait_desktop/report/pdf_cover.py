"""The first page of a report: title, who, amounts beside facts, the stacked bar, three things to do, notices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from forfait_desktop.report import content
from forfait_desktop.report.pdf_blocks import BlockMaker
from forfait_desktop.report.pdf_drawings import ACCENT, LINE
from forfait_desktop.report.pdf_frame import heading
from forfait_desktop.report.pdf_styles import TEXT_WIDTH, Styles
from forfait_desktop.report.pdf_tables import FLAT, FlatTable
from forfait_desktop.report.pdf_text import GlyphText

# Wide enough for « Encore possible », « 1 362,5 points » and « 9 537,50 € » in bold: an amount is never cut in two.
_AMOUNTS = (TEXT_WIDTH * 0.17, TEXT_WIDTH * 0.232, TEXT_WIDTH * 0.175)
_WIDE = sum(_AMOUNTS)
_NARROW = TEXT_WIDTH - _WIDE


def cover_flowables(cover: content.Cover, maker: BlockMaker, glyphs: GlyphText, styles: Styles) -> Iterator[Flowable]:
    """Yield the content of the first page; its title is the first heading."""
    maker.title_level = 2
    title = heading(glyphs, cover.title, 1, styles.title, maker.root.add("H1"))
    head = FlatTable(
        [[title, glyphs.paragraph(cover.mark, styles.mark, maker.root.add("P"))]],
        colWidths=[TEXT_WIDTH * 0.7, TEXT_WIDTH * 0.3],
    )
    head.setStyle([*FLAT, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("RIGHTPADDING", (-1, 0), (-1, -1), 0)])
    head.forfait_outline = title.forfait_outline
    yield head
    yield glyphs.paragraph(cover.identity, styles.identity, maker.root.add("P"))
    if cover.amounts or cover.facts:
        yield _amounts_and_facts(cover, maker, glyphs, styles)
        yield Spacer(0, 6 * mm)
    yield from maker.stacked_bar(cover.bar)
    if cover.todo.items:
        yield Spacer(0, 4 * mm)
        yield from maker.items(cover.todo)
    yield Spacer(0, 3 * mm)
    for notice in cover.notices:
        yield maker.paragraph(content.Paragraph(notice, "notice"))


def _amounts_and_facts(cover: content.Cover, maker: BlockMaker, glyphs: GlyphText, styles: Styles) -> Flowable:
    left: Any = _amounts(cover, maker, glyphs, styles) if cover.amounts else ""
    wide = _WIDE if cover.amounts else 0.0
    narrow = TEXT_WIDTH - wide
    right: Any = ""
    if cover.facts:
        right = maker.pairs(cover.facts, (narrow * 0.27, narrow * 0.67))
        right.setStyle(FLAT)
    cells, widths = ([left, right], [wide, narrow]) if cover.amounts else ([right], [narrow])
    both = FlatTable([cells], colWidths=widths)
    both.setStyle(
        [
            *FLAT,
            ("LINEABOVE", (0, 0), (-1, 0), 1.2, ACCENT),
            ("LINEBELOW", (0, -1), (-1, -1), 0.5, LINE),
            ("LEFTPADDING", (1, 0), (-1, -1), 12),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 7),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
        ]
    )
    return both


def _amounts(cover: content.Cover, maker: BlockMaker, glyphs: GlyphText, styles: Styles) -> Flowable:
    tag = maker.root.add("Table")
    rows: list[list[Any]] = []
    spans: list[tuple[Any, ...]] = []
    for amount in cover.amounts:
        style = styles.amount_strong if amount.strong else styles.amount
        row = tag.add("TR")
        name = row.add("TH", scope="Row")
        label = glyphs.paragraph(amount.label, styles.strong if amount.strong else styles.body, name.add("P"))
        cells = [glyphs.paragraph(one, style, row.add("TD")) for one in (amount.points, amount.euros)]
        rows.append([label, *cells])
        if amount.note:
            # Under the three of them: in the column of the labels alone, it would be cut in two.
            wide = tag.add("TR").add("TD", columns=3)
            spans += [("SPAN", (0, len(rows)), (-1, len(rows))), ("TOPPADDING", (0, len(rows)), (-1, len(rows)), 0)]
            rows.append([glyphs.paragraph(amount.note, styles.note, wide), "", ""])
    table = FlatTable(rows, colWidths=_AMOUNTS)
    table.setStyle([*FLAT, ("RIGHTPADDING", (0, 0), (-1, -1), 4), *spans])
    return table
