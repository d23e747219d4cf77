"""A document as one accessible HTML page: no script, nothing to fetch, every text escaped. Same bytes each time."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from forfait_desktop.report.content import (
    BOX,
    Block,
    Document,
    Items,
    KeyValues,
    Paragraph,
    Question,
    Report,
    Row,
    Section,
    SignatureBox,
    StackedBar,
    Table,
)

_STYLE: Final = """
:root { color-scheme: light; }
body { margin: 0; color: #17212b; background: #fff; font: 1rem/1.5 "DejaVu Sans", Verdana, "Segoe UI", sans-serif; }
header, nav, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
footer { padding-top: 2rem; padding-bottom: 3rem; color: #465361; font-size: .875rem; }
a { color: #0b5a6f; }
a:focus-visible { outline: 3px solid #0b5a6f; outline-offset: 2px; }
.skip { position: absolute; left: -60rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: #fff; }
h1, h2, h3 { color: #0b5a6f; line-height: 1.25; }
h1 { font-size: 2.25rem; margin: 0 0 .5rem; }
h2 { font-size: 1.75rem; margin: 4rem 0 1rem; padding-top: 1rem; border-top: 3px solid #0b5a6f; }
h3 { font-size: 1.375rem; margin: 2.5rem 0 .75rem; }
h4 { font-size: 1.125rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid #b9c3cc; }
h5, h6 { font-size: .9375rem; margin: 1.25rem 0 .25rem; }
header h2, nav h2 { margin-top: 2rem; border: 0; padding: 0; font-size: 1.375rem; }
p, ul, ol, dl { margin: .5rem 0; max-width: 46rem; }
li { margin: .2rem 0; }
nav ol { list-style: none; padding-left: 1.25rem; }
nav > ol { padding-left: 0; }
nav > ol > li { margin-top: 1rem; font-weight: bold; }
nav ol ol { font-weight: normal; }
.subtitle { font-size: 1.125rem; color: #465361; }
.strong { font-weight: bold; }
.note, .notice { color: #465361; font-size: .875rem; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .25rem 1.25rem; max-width: none; }
dt { color: #465361; font-size: .875rem; padding-top: .1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.25rem; font-size: .875rem; line-height: 1.45; }
caption { text-align: left; font-weight: bold; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #17212b; }
tbody tr { border-top: 1px solid #b9c3cc; }
tbody th { font-weight: bold; }
tr.note-row { border-top: 0; }
tr.subtotal { border-top: 2px solid #17212b; font-weight: bold; }
.right { text-align: right; }
.center { text-align: center; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print {
  @page { size: A4; margin: 18mm; }
  body { font-size: 9.5pt; }
  header, nav, main, footer { max-width: none; padding: 0; }
  .skip { display: none; }
  h2 { break-before: page; border: 0; }
  header h2, nav h2 { break-before: auto; }
  h2, h3, h4, h5, caption { break-after: avoid; }
  tr, dt, dd { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
"""


def render_html(document: Document) -> bytes:
    """Return `document` as an HTML page in UTF-8. Addresses are text: a click goes to another part of the page only."""
    return "".join(f"{line}\n" for line in _page(document)).encode("utf-8")


def render_report_html(report: Report) -> bytes:
    """Return a report of any model as an HTML page in UTF-8: the same strings as its PDF, in the same order.

    What the PDF draws (bars, boxes) is said in words; header and footer, on each page of the PDF, close the page.
    """
    cover = report.cover
    amounts = tuple(
        (one.label, "\n".join(text for text in (one.points, one.euros, one.note) if text)) for one in cover.amounts
    )
    introduction: list[Block] = [Paragraph(cover.mark, "strong"), KeyValues(amounts), KeyValues(cover.facts)]
    if any(segment.points > 0 for segment in cover.bar.segments):
        introduction.append(cover.bar)
    introduction += [cover.todo, *(Paragraph(text, "notice") for text in cover.notices)]
    return render_html(
        Document(
            title=cover.title,
            subtitle=cover.identity,
            subject=report.subject,
            author=report.author,
            language=report.language,
            header=report.header,
            footer="\n".join(text for text in (report.header, report.footer, report.foot) if text),
            contents_title=report.contents_title,
            skip_text=report.skip_text,
            introduction=tuple(introduction),
            sections=report.sections,
        )
    )


def _page(document: Document) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f'<html lang="{_text(document.language)}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    # Even a fault in the escaping could fetch or run nothing.
    policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f'<meta name="author" content="{_text(document.author)}">'
    yield f'<meta name="description" content="{_text(document.subject)}">'
    yield f"<title>{_text(document.title)}</title>"
    yield f"<style>{_STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield f'<a class="skip" href="#texte">{_text(document.skip_text)}</a>'
    yield "<header>"
    yield f"<h1>{_text(document.title)}</h1>"
    yield f'<p class="subtitle">{_text(document.subtitle)}</p>'
    for block in document.introduction:
        yield from _block(block, 2)
    yield "</header>"
    anchors = _anchors(document.sections)
    yield '<nav aria-labelledby="sommaire">'
    yield f'<h2 id="sommaire">{_text(document.contents_title)}</h2>'
    yield from _contents(document.sections, anchors)
    yield "</nav>"
    yield '<main id="texte" tabindex="-1">'
    for section, anchor in zip(document.sections, anchors, strict=True):
        level = section.level + 1
        yield f'<h{level} id="{_text(anchor)}">{_text(section.title)}</h{level}>'
        for block in section.blocks:
            yield from _block(block, level + 1)
    yield "</main>"
    yield f"<footer><p>{_lines(document.footer)}</p></footer>"
    yield "</body>"
    yield "</html>"


def _anchors(sections: Sequence[Section]) -> tuple[str, ...]:
    return tuple(section.anchor or f"partie-{number}" for number, section in enumerate(sections, start=1))


def _contents(sections: Sequence[Section], anchors: Sequence[str]) -> Iterator[str]:
    """The contents list: one list inside the other, as the headings are."""
    depth = 0
    for section, anchor in zip(sections, anchors, strict=True):
        while depth > section.level:
            yield "</li></ol>"
            depth -= 1
        if depth == section.level:
            yield "</li>"
        while depth < section.level:
            # A level may be skipped: the list in between then holds one item without text.
            yield "<ol><li>" if depth + 1 < section.level else "<ol>"
            depth += 1
        yield f'<li><a href="#{_text(anchor)}">{_text(section.title)}</a>'
    yield "</li></ol>" * depth


def _block(block: Block, level: int) -> Iterator[str]:
    match block:
        case Paragraph():
            name = "" if block.style == "body" else f' class="{block.style}"'
            yield f"<p{name}>{_lines(block.text)}</p>"
        case Table():
            yield from _table(block)
        case KeyValues():
            yield from _title(block.title, level)
            yield from _pairs(block.rows)
        case Items():
            if block.items:
                yield from _title(block.title, level)
                yield from _items(block.items, "ol" if block.numbered else "ul")
        case StackedBar():
            yield from _title(block.title, level)
            yield from _items((*(one.label for one in block.segments if one.points > 0), block.total), "ul")
        case SignatureBox():
            yield from _pairs((*block.prepared, *block.reviewed, (block.signature_label, "")))
            yield f'<p class="note">{_lines(block.statement)}</p>'
        case Question():
            yield from _question(block, level)


def _question(question: Question, level: int) -> Iterator[str]:
    yield from _title(question.title, level)
    if question.text:
        yield f"<p>{_lines(question.text)}</p>"
    if question.choices:
        yield from _items(tuple(f"{BOX} {choice}" for choice in question.choices), "ul")
    for blank in question.blanks:
        yield f"<p>{_lines(blank)}</p>"
    if question.note:
        yield f'<p class="note">{_lines(question.note)}</p>'


def _title(title: str, level: int) -> Iterator[str]:
    if title:
        yield f"<h{level}>{_text(title)}</h{level}>"


def _pairs(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    if rows:
        yield "<dl>"
        for name, value in rows:
            yield f"<dt>{_text(name)}</dt><dd>{_lines(value)}</dd>"
        yield "</dl>"


def _items(items: Sequence[str], tag: str) -> Iterator[str]:
    yield f"<{tag}>"
    for item in items:
        yield f"<li>{_lines(item)}</li>"
    yield f"</{tag}>"


def _table(table: Table) -> Iterator[str]:
    yield '<div class="scroll"><table>'
    if table.title:
        yield f"<caption>{_text(table.title)}</caption>"
    heads = "".join(
        f'<th scope="col"{_align(column.align)} style="width:{column.width * 100:g}%">{_text(column.header)}</th>'
        for column in table.columns
    )
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        yield from _row(row, table)
    yield "</tbody>"
    yield "</table></div>"


def _row(row: Row, table: Table) -> Iterator[str]:
    name = ' class="subtotal"' if row.kind == "subtotal" else ""
    cells = []
    for number, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
        tag, scope = ("th", ' scope="row"') if number == 0 else ("td", "")
        cells.append(f"<{tag}{scope}{_align(column.align)}>{_lines(cell)}</{tag}>")
    yield f"<tr{name}>{''.join(cells)}</tr>"
    for text in (row.bar.name if row.bar is not None else "", row.note):
        if text:
            yield f'<tr class="note-row"><td class="note" colspan="{len(table.columns)}">{_lines(text)}</td></tr>'


def _align(align: str) -> str:
    return "" if align == "left" else f' class="{align}"'


def _lines(text: str) -> str:
    return _text(text).replace("\n", "<br>")


def _text(text: str) -> str:
    """The text escaped; a control character, which no page may hold, becomes the sign of an unknown one."""
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    shown = "".join(one if one == "\n" or unicodedata.category(one) not in ("Cc", "Cs") else "\ufffd" for one in normal)
    return html.escape(shown, quote=True)
