"""From the blocks of a report to what ReportLab lays out, with their tags. Nothing here computes or words anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from forfait_desktop.report import content
from forfait_desktop.report.pdf_columns import COLUMN_WIDTH
from forfait_desktop.report.pdf_drawings import INK, LINE, Rules, StackedBarDrawing, Swatch, ThresholdBar
from forfait_desktop.report.pdf_styles import BOTTOM, PAGE_HEIGHT, TEXT_WIDTH, TOP, Styles
from forfait_desktop.report.pdf_tables import FLAT, FlatTable, Gap, RowTable
from forfait_desktop.report.pdf_tags import Tag
from forfait_desktop.report.pdf_text import GlyphText

_ROOM_UNDER_TITLE = 30 * mm
"""A title with less room than this under it goes to the next page with the start of its table."""

_BAR_SHARE = 0.45
"""A threshold bar takes this share of the table's width: long enough to read, short enough not to shout."""

_LEGEND_COLUMNS = 2
_CHOICE_BOX = 20.0
_CHOICE_WIDTH = 44.0
_BLANK_WIDTH = 68.0

_WHOLE_PAGE = PAGE_HEIGHT - TOP - BOTTOM
_LONGEST_SIGNED = _WHOLE_PAGE / 2
"""A column this tall leaves room on the page for the signature and the statement under it."""


class BlockMaker:
    """Turns content into flowables, with one set of styles and one font's glyphs.

    Attributes:
        root: the element « Document », to which each block adds its own in reading order.
        title_level: the rank of the title of a block (« H3 »).
    """

    def __init__(self, styles: Styles, glyphs: GlyphText) -> None:
        self._styles = styles
        self._glyphs = glyphs
        self.root = Tag("Document")
        self.title_level = 3

    def block(self, block: content.Block) -> Iterator[Flowable]:
        """Yield the flowables of one block."""
        match block:
            case content.Paragraph():
                yield self.paragraph(block)
            case content.Table():
                yield from self.table(block)
            case content.KeyValues():
                yield from self.key_values(block)
            case content.StackedBar():
                yield from self.stacked_bar(block)
            case content.Items():
                yield from self.items(block)
            case content.SignatureBox():
                yield from self.signatures(block)
            case content.Question():
                yield KeepTogether(self.question(block))

    def paragraph(self, paragraph: content.Paragraph) -> Flowable:
        """Return a paragraph."""
        return self._glyphs.paragraph(paragraph.text, getattr(self._styles, paragraph.style), self.root.add("P"))

    def note(self, text: str) -> Flowable:
        """Return a note."""
        return self.paragraph(content.Paragraph(text, "note"))

    def _title(self, title: str) -> Iterator[Flowable]:
        if title:
            # Not « keep with next »: a long table would be sent whole to the next page.
            yield CondPageBreak(_ROOM_UNDER_TITLE)
            yield self._heading(title)

    def _heading(self, title: str) -> Flowable:
        return self._glyphs.paragraph(title, self._styles.subheading, self.root.add(f"H{self.title_level}"))

    def stacked_bar(self, bar: content.StackedBar) -> Iterator[Flowable]:
        """Yield the stacked bar with its legend, never parted by a page end; nothing where there is no segment."""
        styles, text = self._styles, self._glyphs.paragraph
        shown = [segment for segment in bar.segments if segment.points > 0]
        if not shown:
            return
        parts: list[Flowable] = [self._heading(bar.title)] if bar.title else []
        said = ", ".join([*(segment.label for segment in shown), bar.total])
        parts.append(StackedBarDrawing(bar.segments, TEXT_WIDTH, self.root.add("Figure", alternative=said)))
        parts.append(text(bar.total, styles.aligned(styles.note, "right"), self.root.add("P")))
        items = self.root.add("L")
        cells: list[list[Any]] = []
        for number, segment in enumerate(shown):
            if number % _LEGEND_COLUMNS == 0:
                cells.append([])
            body = items.add("LI").add("LBody")
            cells[-1] += [Swatch(segment.kind), text(segment.label, styles.cell, body)]
        cells[-1] += [""] * (2 * _LEGEND_COLUMNS - len(cells[-1]))
        width = TEXT_WIDTH / _LEGEND_COLUMNS
        table = FlatTable(cells, colWidths=[22, width - 22] * _LEGEND_COLUMNS)
        table.setStyle([*FLAT, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
        parts.append(table)
        yield KeepTogether(parts)

    def items(self, items: content.Items) -> Iterator[Flowable]:
        """Yield a list, numbered or with dashes."""
        styles, text = self._styles, self._glyphs.paragraph
        if not items.items:
            return
        yield from self._title(items.title)
        tag = self.root.add("L")
        rows: list[list[Flowable]] = []
        for index, item in enumerate(items.items, start=1):
            line = tag.add("LI")
            label = text(f"{index}." if items.numbered else "–", styles.body, line.add("Lbl"))
            rows.append([label, text(item, styles.body, line.add("LBody"))])
        table = FlatTable(rows, colWidths=[18, TEXT_WIDTH - 18], splitInRow=1)
        table.setStyle([*FLAT, ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)])
        yield table

    def pairs(self, pairs: tuple[tuple[str, str], ...], widths: tuple[float, float]) -> FlatTable:
        """Return a table of labels and values, of `widths` points."""
        styles, text = self._styles, self._glyphs.paragraph
        tag = self.root.add("Table")
        rows = []
        for name, value in pairs:
            row = tag.add("TR")
            label = text(name, styles.label, row.add("TH", scope="Row"))
            rows.append([label, text(value, styles.cell, row.add("TD"))])
        return FlatTable(rows, colWidths=list(widths), splitInRow=1)

    def key_values(self, pairs: content.KeyValues) -> Iterator[Flowable]:
        """Yield labels and values on two columns."""
        if not pairs.rows:
            return
        yield from self._title(pairs.title)
        table = self.pairs(pairs.rows, (TEXT_WIDTH * 0.3, TEXT_WIDTH * 0.7))
        commands: list[tuple[Any, ...]] = [*FLAT, ("LINEBELOW", (0, 0), (-1, -1), 0.3, LINE)]
        if pairs.spacious:
            commands += [(side, (0, 0), (-1, -1), 6) for side in ("TOPPADDING", "BOTTOMPADDING")]
        table.setStyle(commands)
        yield table
        yield Gap(3 * mm)

    def table(self, table: content.Table) -> Iterator[Flowable]:
        """Yield a table whose header repeats on each page; bars and notes stay with their row."""
        styles, text = self._styles, self._glyphs.paragraph
        yield from self._title(table.title)
        count = len(table.columns)
        tag = self.root.add("Table")
        heads = tag.add("TR")
        rows: list[list[Any]] = [
            [
                text(
                    column.header,
                    styles.aligned(styles.column, column.align),
                    heads.add("TH", scope="Column"),
                    once=True,
                )
                for column in table.columns
            ]
        ]
        commands: list[tuple[Any, ...]] = [
            *FLAT,
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ]
        for row in table.rows:
            first = len(rows)
            rows.append(self._cells(row, table.columns, tag.add("TR")))
            if row.bar is not None:
                cell = tag.add("TR").add("TD", columns=count)
                figure = ThresholdBar(
                    row.bar,
                    TEXT_WIDTH * _BAR_SHARE,
                    cell.add("Figure", alternative=self._glyphs.drawable(row.bar.name)),
                )
                rows.append([figure, *[""] * (count - 1)])
            if row.note:
                cell = tag.add("TR").add("TD", columns=count)
                rows.append([text(row.note, styles.note, cell), *[""] * (count - 1)])
            last = len(rows) - 1
            commands += [("SPAN", (0, index), (-1, index)) for index in range(first + 1, last + 1)]
            commands.append(("LINEBELOW", (0, last), (-1, last), 0.3, LINE))
            commands.append(("TOPPADDING", (0, first), (-1, first), 4))
            commands.append(("BOTTOMPADDING", (0, last), (-1, last), 4))
            if last > first:
                commands.append(("NOSPLIT", (0, first), (-1, last)))
            if row.kind == "subtotal":
                commands.append(("LINEABOVE", (0, first), (-1, first), 0.8, INK))
        made = RowTable(rows, colWidths=[TEXT_WIDTH * column.width for column in table.columns], repeatRows=1)
        made.setStyle(commands)
        yield made
        yield Gap(3 * mm)

    def _cells(self, row: content.Row, columns: tuple[content.Column, ...], tag: Tag) -> list[Any]:
        """The cells of a row; the first one names it."""
        styles, cells = self._styles, []
        for number, (cell, column) in enumerate(zip(row.cells, columns, strict=True)):
            style = styles.cell_strong if row.kind == "subtotal" else styles.cell
            if column.kind == "box":
                style = styles.box
            own = tag.add("TD") if number else tag.add("TH", scope="Row")
            cells.append(self._glyphs.paragraph(cell, styles.aligned(style, column.align), own))
        return cells

    def question(self, question: content.Question) -> list[Flowable]:
        """Return a question, its boxes and its lines to write on, as wide as a column; nothing parts them."""
        styles, text = self._styles, self._glyphs.paragraph
        parts: list[Flowable] = []
        if question.title:
            parts.append(text(question.title, styles.strong, self.root.add(f"H{self.title_level}")))
        if question.text:
            parts.append(text(question.text, styles.body, self.root.add("P")))
        if question.choices:
            parts.append(self._choices(question))
        if question.blanks:
            parts.append(self._blanks(question.blanks))
        if question.room:
            parts.append(Rules(question.room, COLUMN_WIDTH))
        if question.note:
            parts.append(text(question.note, styles.note, self.root.add("P")))
        parts.append(Spacer(0, 4 * mm))
        return parts

    def _blanks(self, blanks: Sequence[str]) -> Flowable:
        """« Nombre : ____ »: what to write on stands at the right edge, one under the other, with room above it."""
        body, text, cells = self._styles.body, self._glyphs.paragraph, []
        for blank in blanks:
            label, mark, line = blank.partition("_")
            tag = self.root.add("P")
            cells.append([text(label.rstrip(), body, tag), text(mark + line, body, tag) if mark else ""])
        table = FlatTable(cells, colWidths=[COLUMN_WIDTH - _BLANK_WIDTH, _BLANK_WIDTH])
        table.setStyle([*FLAT, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("TOPPADDING", (0, 0), (-1, -1), 5)])
        return table

    def _choices(self, question: content.Question) -> Flowable:
        """The boxes, each with its word."""
        styles, text = self._styles, self._glyphs.paragraph
        items = self.root.add("L")
        cells: list[Any] = []
        for choice in question.choices:
            item = items.add("LI")
            cells += [text(content.BOX, styles.box, item.add("Lbl")), text(choice, styles.body, item.add("LBody"))]
        if question.stacked:
            # Two columns, each read from top to bottom: a box and its word are two cells.
            half = (len(question.choices) + 1) // 2
            pairs = [cells[index : index + 2] for index in range(0, len(cells), 2)]
            pairs += [["", ""]] * (2 * half - len(pairs))
            rows = [pairs[index] + pairs[half + index] for index in range(half)]
            table = FlatTable(rows, colWidths=[_CHOICE_BOX, COLUMN_WIDTH / 2 - _CHOICE_BOX] * 2)
        else:
            # « Oui » and « Non » are short: the last one, « Je ne sais pas », takes what they leave.
            short = [_CHOICE_BOX, _CHOICE_WIDTH] * (len(question.choices) - 1)
            table = FlatTable([cells], colWidths=[*short, _CHOICE_BOX, COLUMN_WIDTH - sum(short) - _CHOICE_BOX])
        table.setStyle([*FLAT, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
        return table

    def signatures(self, box: content.SignatureBox) -> Iterator[Flowable]:
        """Yield « Préparé par » and « Relu par », with room to sign: two columns, or one under the other over pages."""
        styles, text = self._styles, self._glyphs.paragraph
        half = TEXT_WIDTH / 2
        left = self.pairs(box.prepared, (half * 0.3, half * 0.62))
        right = self.pairs(box.reviewed, (half * 0.3, half * 0.62))
        for column in (left, right):
            column.setStyle(FLAT)
        sign = text(box.signature_label, styles.label, self.root.add("P"))
        statement = text(box.statement, styles.note, self.root.add("P"))
        if any(column.wrap(half, _WHOLE_PAGE)[1] > _LONGEST_SIGNED for column in (left, right)):
            yield from (left, right, sign, Spacer(0, 18 * mm), statement)
            return
        table = FlatTable([[left, [right, sign, Spacer(0, 18 * mm)]], [statement, ""]], colWidths=[half, half])
        table.setStyle(
            [
                *FLAT,
                ("LEFTPADDING", (0, 0), (-1, -1), 6),
                ("BOX", (0, 0), (-1, -1), 0.6, INK),
                ("LINEBEFORE", (1, 0), (1, 0), 0.4, LINE),
                ("LINEABOVE", (0, 1), (-1, 1), 0.4, LINE),
                ("SPAN", (0, 1), (-1, 1)),
                ("TOPPADDING", (0, 0), (-1, -1), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ]
        )
        yield KeepTogether([table])
