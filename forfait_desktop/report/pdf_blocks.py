"""From the blocks of a report to what ReportLab lays out. Nothing here computes or words anything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, LongTable, Spacer, Table

from forfait_desktop.report import content
from forfait_desktop.report.pdf_drawings import ACCENT, INK, LINE, StackedBarDrawing, Swatch, ThresholdBar
from forfait_desktop.report.pdf_styles import BOTTOM, PAGE_HEIGHT, REGULAR, TEXT_WIDTH, TOP, Styles
from forfait_desktop.report.pdf_text import GlyphText

_FLAT = [
    # Without it ReportLab sets an unembedded Helvetica for the empty cells.
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]
_ROOM_UNDER_TITLE = 30 * mm
"""A title with less room than this under it goes to the next page with the start of its table."""

_BAR_SHARE = 0.45
"""A threshold bar takes this share of the table's width: long enough to read, short enough not to shout."""


_WHOLE_PAGE = PAGE_HEIGHT - TOP - BOTTOM - 1


class _RowTable(LongTable):  # type: ignore[misc]
    """A table that cuts a row in two only where a whole page is too short for it.

    ReportLab would also cut the next row to fill the foot of a page, under a second header in the middle of it.
    """

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the parts between two rows; nothing sends the rest to the next page."""
        self.splitInRow = 0
        parts: list[Flowable] = super().split(available_width, available_height)
        if parts or available_height < _WHOLE_PAGE:
            return parts
        # A row and its note are taller than a page together: they may part; then the row itself may be cut.
        self._nosplitCmds: list[Any] = []
        self.splitInRow = 1
        return list(super().split(available_width, available_height))


class BlockMaker:
    """Turns content into flowables, with one set of styles and one font's glyphs."""

    def __init__(self, styles: Styles, glyphs: GlyphText) -> None:
        self._styles = styles
        self._glyphs = glyphs

    # --- cover ------------------------------------------------------------------------------------------

    def cover(self, cover: content.Cover) -> Iterator[Flowable]:
        """Yield the first page's content."""
        styles, text = self._styles, self._glyphs.paragraph
        head = Table(
            [[text(cover.title, styles.title), text(cover.mark, styles.mark)]],
            colWidths=[TEXT_WIDTH * 0.7, TEXT_WIDTH * 0.3],
        )
        head.setStyle([*_FLAT, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("RIGHTPADDING", (-1, 0), (-1, -1), 0)])
        yield head
        yield text(cover.identity, styles.identity)
        yield self._amounts_and_facts(cover)
        yield Spacer(0, 6 * mm)
        yield from self.stacked_bar(cover.bar)
        yield Spacer(0, 4 * mm)
        yield from self.items(cover.todo)
        yield Spacer(0, 3 * mm)
        for notice in cover.notices:
            yield text(notice, styles.notice)

    def _amounts_and_facts(self, cover: content.Cover) -> Flowable:
        styles, text = self._styles, self._glyphs.paragraph
        # Wide enough for « 1 163 points » and « 2 957,50 € » in bold: an amount is never cut in two.
        wide, narrow = TEXT_WIDTH * 0.62, TEXT_WIDTH * 0.38
        amounts: list[list[Any]] = []
        for amount in cover.amounts:
            style = styles.amount_strong if amount.strong else styles.amount
            label: list[Flowable] = [text(amount.label, styles.strong if amount.strong else styles.body)]
            if amount.note:
                label.append(text(amount.note, styles.note))
            amounts.append([label, text(amount.points, style), text(amount.euros, style)])
        left = Table(amounts, colWidths=[wide * 0.29, wide * 0.39, wide * 0.32])
        left.setStyle([*_FLAT, ("RIGHTPADDING", (0, 0), (-1, -1), 4)])
        facts = [[text(name, styles.label), text(value, styles.cell)] for name, value in cover.facts]
        right: Any = ""
        if facts:
            right = Table(facts, colWidths=[narrow * 0.3, narrow * 0.63])
            right.setStyle(_FLAT)
        both = Table([[left, right]], colWidths=[wide, narrow])
        both.setStyle(
            [
                *_FLAT,
                ("LINEABOVE", (0, 0), (-1, 0), 1.2, ACCENT),
                ("LINEBELOW", (0, -1), (-1, -1), 0.5, LINE),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("LEFTPADDING", (1, 0), (1, -1), 12),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 7),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ]
        )
        return both

    # --- blocks -----------------------------------------------------------------------------------------

    def block(self, block: content.Block) -> Iterator[Flowable]:
        """Yield the flowables of one block."""
        match block:
            case content.Paragraph():
                yield self._glyphs.paragraph(block.text, getattr(self._styles, block.style))
            case content.Table():
                yield from self.table(block)
            case content.KeyValues():
                yield from self.key_values(block)
            case content.StackedBar():
                yield from self.stacked_bar(block)
            case content.Items():
                yield from self.items(block)
            case content.SignatureBox():
                yield self.signatures(block)

    def _title(self, title: str) -> Iterator[Flowable]:
        if title:
            # Not « keep with next »: a long table would be sent whole to the next page.
            yield CondPageBreak(_ROOM_UNDER_TITLE)
            yield self._glyphs.paragraph(title, self._styles.subheading)

    def stacked_bar(self, bar: content.StackedBar) -> Iterator[Flowable]:
        """Yield the stacked bar with its legend, never parted by a page end."""
        styles, text = self._styles, self._glyphs.paragraph
        legend = [
            [Swatch(segment.kind), text(segment.label, styles.cell)] for segment in bar.segments if segment.points > 0
        ]
        parts: list[Flowable] = [StackedBarDrawing(bar.segments, TEXT_WIDTH)]
        if bar.title:
            parts.insert(0, text(bar.title, styles.subheading))
        parts.append(text(bar.total, styles.aligned(styles.note, "right")))
        if legend:
            columns = 2
            cells = [legend[index : index + columns] for index in range(0, len(legend), columns)]
            rows = [[cell for pair in line for cell in pair] for line in cells]
            rows[-1] += [""] * (2 * columns - len(rows[-1]))
            width = TEXT_WIDTH / columns
            table = Table(rows, colWidths=[22, width - 22] * columns)
            table.setStyle([*_FLAT, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
            parts.append(table)
        yield KeepTogether(parts)

    def items(self, items: content.Items) -> Iterator[Flowable]:
        """Yield a list, numbered or with dashes."""
        styles, text = self._styles, self._glyphs.paragraph
        if not items.items:
            return
        yield from self._title(items.title)
        rows = [
            [text(f"{index}." if items.numbered else "–", styles.body), text(item, styles.body)]
            for index, item in enumerate(items.items, start=1)
        ]
        table = Table(rows, colWidths=[18, TEXT_WIDTH - 18], splitInRow=1)
        table.setStyle([*_FLAT, ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)])
        yield table

    def key_values(self, pairs: content.KeyValues) -> Iterator[Flowable]:
        """Yield labels and values on two columns."""
        if not pairs.rows:
            return
        styles, text = self._styles, self._glyphs.paragraph
        yield from self._title(pairs.title)
        rows = [[text(name, styles.label), text(value, styles.cell)] for name, value in pairs.rows]
        table = Table(rows, colWidths=[TEXT_WIDTH * 0.3, TEXT_WIDTH * 0.7], splitInRow=1)
        table.setStyle([*_FLAT, ("LINEBELOW", (0, 0), (-1, -1), 0.3, LINE)])
        yield table
        yield Spacer(0, 3 * mm)

    def table(self, table: content.Table) -> Iterator[Flowable]:
        """Yield a table whose header repeats on each page; bars and notes stay with their row."""
        styles, text = self._styles, self._glyphs.paragraph
        yield from self._title(table.title)
        widths = [TEXT_WIDTH * column.width for column in table.columns]
        rows: list[list[Any]] = [
            [text(column.header, styles.aligned(styles.column, column.align)) for column in table.columns]
        ]
        commands: list[tuple[Any, ...]] = [
            *_FLAT,
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ]
        for row in table.rows:
            style = styles.cell_strong if row.kind == "subtotal" else styles.cell
            first = len(rows)
            rows.append(
                [
                    text(cell, styles.aligned(style, column.align))
                    for cell, column in zip(row.cells, table.columns, strict=True)
                ]
            )
            if row.bar is not None:
                rows.append(self._spanned(ThresholdBar(row.bar, TEXT_WIDTH * _BAR_SHARE), len(widths)))
            if row.note:
                rows.append(self._spanned(text(row.note, styles.note), len(widths)))
            last = len(rows) - 1
            commands += [("SPAN", (0, index), (-1, index)) for index in range(first + 1, last + 1)]
            commands.append(("LINEBELOW", (0, last), (-1, last), 0.3, LINE))
            commands.append(("TOPPADDING", (0, first), (-1, first), 4))
            commands.append(("BOTTOMPADDING", (0, last), (-1, last), 4))
            if last > first:
                commands.append(("NOSPLIT", (0, first), (-1, last)))
            if row.kind == "subtotal":
                commands.append(("LINEABOVE", (0, first), (-1, first), 0.8, INK))
        made = _RowTable(rows, colWidths=widths, repeatRows=1)
        made.setStyle(commands)
        yield made
        yield Spacer(0, 3 * mm)

    @staticmethod
    def _spanned(flowable: Flowable, columns: int) -> list[Any]:
        return [flowable, *[""] * (columns - 1)]

    def signatures(self, box: content.SignatureBox) -> Flowable:
        """Return the two columns « Préparé par » and « Relu par », with room to sign."""
        styles, text = self._styles, self._glyphs.paragraph
        half = TEXT_WIDTH / 2

        def column(pairs: tuple[tuple[str, str], ...]) -> Flowable:
            made = Table(
                [[text(name, styles.label), text(value, styles.cell)] for name, value in pairs],
                colWidths=[half * 0.3, half * 0.62],
            )
            made.setStyle(_FLAT)
            return made

        right: list[Flowable] = [column(box.reviewed), text(box.signature_label, styles.label), Spacer(0, 18 * mm)]
        table = Table([[column(box.prepared), right], [text(box.statement, styles.note), ""]], colWidths=[half, half])
        table.setStyle(
            [
                *_FLAT,
                ("LEFTPADDING", (0, 0), (-1, -1), 6),
                ("BOX", (0, 0), (-1, -1), 0.6, INK),
                ("LINEBEFORE", (1, 0), (1, 0), 0.4, LINE),
                ("LINEABOVE", (0, 1), (-1, 1), 0.4, LINE),
                ("SPAN", (0, 1), (-1, 1)),
                ("TOPPADDING", (0, 0), (-1, -1), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ]
        )
        return KeepTogether([table])
