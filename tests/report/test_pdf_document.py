"""The PDF of a document: title page, contents list that tells the truth, outline, long tables, same bytes."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from types import SimpleNamespace
from typing import Any, Literal, cast

import pypdfium2
import pytest
from pypdf import PdfReader
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from forfait_desktop.assets import font_path
from forfait_desktop.errors import ForfaitError
from forfait_desktop.report.content import Items, Section
from forfait_desktop.report.pdf_document import _Contents, _ContentsLine, render_document
from forfait_desktop.report.pdf_drawings import INK, LINE
from forfait_desktop.report.pdf_frame import register_fonts
from forfait_desktop.report.pdf_styles import TEXT_WIDTH
from forfait_desktop.report.pdf_tags import Tag
from forfait_desktop.report.pdf_text import GlyphText
from tests.report.sample_document import make_document, with_row
from tests.report.tagged import Tagged, plain

REGULAR = font_path("DejaVuSans.ttf")
BOLD = font_path("DejaVuSans-Bold.ttf")


@cache
def data_of(text: str = "Une règle", rows: int = 3, sections: int = 2) -> bytes:
    return render_document(make_document(text, rows, sections), regular=REGULAR, bold=BOLD)


def read(text: str = "Une règle", rows: int = 3, sections: int = 2) -> PdfReader:
    return PdfReader(io.BytesIO(data_of(text, rows, sections)))


def outline_of(entries: list[Any], level: int = 0) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for entry in entries:
        if isinstance(entry, list):
            found += outline_of(entry, level + 1)
        else:
            found.append((level, str(entry["/Title"])))
    return found


def test_the_first_page_is_a_title_page() -> None:
    first = read().pages[0].extract_text()
    assert "Recueil Une règle" in first
    assert "Légende" in first
    assert "Campagne 1" not in first


def test_the_outline_has_every_heading_at_its_level() -> None:
    assert outline_of(read().outline) == [
        (0, "Recueil Une règle"),
        (0, "Sommaire"),
        (0, "Campagne 1 Une règle"),
        (1, "Volet 1"),
        (2, "Ligne 1"),
        (0, "Campagne 2 Une règle"),
        (1, "Volet 2"),
        (2, "Ligne 2"),
        (0, "Fin"),
    ]


def test_the_contents_list_gives_the_page_of_each_part_and_leads_there() -> None:
    # Enough parts for a contents list of several pages, and rows enough that parts spread over many.
    reader = read(rows=12, sections=40)
    texts = [page.extract_text() for page in reader.pages]
    pages = {cast("Any", page.indirect_reference).idnum: number for number, page in enumerate(reader.pages, start=1)}
    listed: list[tuple[str, int, int]] = []
    for number in range(2, 10):
        # The page numbers are written last, after the footer of the page.
        lines = texts[number - 1].splitlines()
        links = [one.get_object() for one in cast("list[Any]", reader.pages[number - 1].get("/Annots", []))]
        if not links:
            break
        assert all(link["/Subtype"] == "/Link" and "/URI" not in str(link) for link in links)
        titles = [line.strip() for line in lines if re.match(r"\s*(Campagne|Volet|Ligne) \d+|\s*Fin$", line)]
        numbers = [int(line) for line in lines if line.strip().isdecimal()]
        places = [pages[link["/Dest"][0].idnum] for link in links]
        listed += zip(titles, numbers, places, strict=True)
    assert len(listed) == 40 * 3 + 1
    for title, number, place in listed:
        assert number == place
        assert title in texts[number - 1]


def test_a_line_of_the_contents_list_and_its_number_are_of_one_size_and_all_of_it_leads_there() -> None:
    page = read().pages[1]
    sizes: dict[str, float] = {}

    def note(text: str, _user: object, matrix: list[float], _font: object, size: float) -> None:
        for word in text.split("\n"):
            sizes.setdefault(word.strip(), round(size * matrix[3], 1))

    page.extract_text(visitor_text=note)
    assert [sizes[f"{name} 1"] for name in ("Volet", "Ligne")] == [8.5, 8.0]
    links = [one.get_object()["/Rect"] for one in cast("list[Any]", page["/Annots"])]
    heights = [round(float(top) - float(bottom), 1) for _, bottom, _, top in links]
    assert heights == [19.0, 11.5, 10.5] * 2 + [19.0]
    # None is over the next one.
    assert all(float(upper[1]) > float(lower[3]) for upper, lower in pairwise(links))
    numbers = {round(size, 1) for word, size in sizes.items() if word.isdecimal()}
    assert numbers <= {9.5, 8.5, 8.0}
    assert numbers


def test_every_page_is_numbered() -> None:
    reader = read(rows=40)
    count = len(reader.pages)
    for number, page in enumerate(reader.pages, start=1):
        assert f"page {number} / {count} · règles du 1er janvier 2026" in page.extract_text()


def test_a_long_table_repeats_its_header_once_a_page() -> None:
    reader = read(text="mot " * 60, rows=30, sections=1)
    heads = [page.extract_text().count("Valeur") for page in reader.pages]
    assert sum(heads) > 3
    assert max(heads) == 1


@pytest.mark.parametrize(("cell", "note"), [(150, 0), (40, 150), (50, 30), (150, 150)])
def test_a_row_taller_than_a_page_is_cut_and_whole(cell: int, note: int) -> None:
    texts = ["\n".join(f"{name}{index}fin" for index in range(count)) for name, count in (("c", cell), ("n", note))]
    data = render_document(with_row(*texts), regular=REGULAR, bold=BOLD)
    shown = "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())
    assert all(f"c{index}fin" in shown for index in range(cell))
    assert all(f"n{index}fin" in shown for index in range(note))
    assert "Suite" in shown


def test_texts_print_literally_and_say_when_a_glyph_is_missing() -> None:
    shown = "\n".join(page.extract_text() for page in read(text="<b>x</b> & 中").pages)
    assert "<b>x</b> & [U+4E2D]" in shown
    assert "n’existe pas dans la police" in shown


def test_the_same_document_gives_the_same_bytes() -> None:
    first = data_of()
    assert render_document(make_document(), regular=REGULAR, bold=BOLD) == first
    metadata = read().metadata
    assert metadata is not None
    assert metadata.title == "Recueil Une règle"
    assert read().trailer["/Root"]["/Lang"] == "fr"  # type: ignore[index]


def test_a_cancelled_document_gives_nothing() -> None:
    with pytest.raises(ForfaitError) as caught:
        render_document(make_document(), regular=REGULAR, bold=BOLD, cancelled=lambda: True)
    assert caught.value.code == "export-cancelled"


class Sheet:
    """A page that notes what is asked of it; its own corner is at (100, 500) of the paper."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []
        self.links: list[Any] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *given: self.told.append((name, *given))

    def absolutePosition(self, x: float, y: float) -> tuple[float, float]:  # noqa: N802 - ReportLab's name
        return 100 + x, 500 + y

    def getPageNumber(self) -> int:  # noqa: N802 - idem
        return 4

    def _bookmarkReference(self, _key: str) -> str:  # noqa: N802 - idem
        return "place"

    def _addAnnotation(self, link: Any) -> None:  # noqa: N802 - idem
        self.links.append(link)

    def only(self, name: str) -> tuple[Any, ...]:
        ((_, *given),) = [one for one in self.told if one[0] == name]
        return tuple(given)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_dotted_line_leads_from_a_title_to_its_number(level: int) -> None:
    """It touches neither, stands just above the foot of the letters, and is decoration: a reader says « Link » once."""
    glyphs = GlyphText(*register_fonts(REGULAR, BOLD))
    pages = SimpleNamespace(heading_pages=[1, 2, 9_999])
    contents, tag = _Contents(cast("Any", pages)), Tag("TOCI")
    line = _ContentsLine(contents, glyphs, "Campagne", 3, level, tag)
    assert line.wrap(1, 1) == (TEXT_WIDTH, line.height)
    assert getattr(line, "keepWithNext", 0) == (level == 1)
    sheet = line.canv = Sheet()
    line.draw()
    font, size = sheet.only("setFont")
    left, foot, title = sheet.only("drawString")
    begin, low, end, high = sheet.only("line")
    (link,) = tag.children
    marks = [one for one in sheet.told if one[0] in ("begin_tag", "end_tag", "drawString", "line")]
    assert [one[:2] for one in marks] == [
        ("begin_tag", link), ("drawString", left), ("end_tag",), ("begin_tag", None), ("line", begin), ("end_tag",),
    ]  # fmt: skip
    assert (link.kind, title) == ("Link", "Campagne")
    assert 2 < begin - (left + stringWidth(title, font, size)) < 6
    assert low == high
    assert foot < low < foot + size / 4
    # Dotted: each dash shorter than what parts it from the next one, and what follows is drawn whole.
    (dash, gap), whole = [one[1:] for one in sheet.told if one[0] == "setDash"]
    assert dash < gap <= 2 * dash
    assert whole == ()
    ink, grey = sheet.only("setFillColor")[0], sheet.only("setStrokeColor")[0]
    assert (ink, grey) == (INK, LINE)
    assert sheet.only("setLineWidth")[0] < 0.5
    assert sheet.links == [link.link]
    # Printed with the page, and never hidden (ISO 32000-1, 12.5.3: bit 3 and no other).
    assert sheet.links[0].otherkw["F"] == 4
    assert sheet.links[0].Rect == (100 + left, 500, 100 + TEXT_WIDTH, 500 + line.height - 1)
    # The number, once it is known: in the font of its title, on the same line, at the right edge.
    later = Sheet()
    contents.finish(cast("Any", later), 3)
    assert [one[0] for one in later.told] == ["setFillColor"]
    contents.finish(cast("Any", later), 4)
    assert later.only("drawRightString") == (100 + TEXT_WIDTH, 500 + foot, "9999")
    assert later.only("setFont") == (font, size)
    assert [one for one in later.told if one[0].endswith("_tag")] == [("begin_tag", link), ("end_tag",)]
    assert end < TEXT_WIDTH - stringWidth("9999", font, size)
    # A long title is cut before the number, and its line still is one.
    long = _ContentsLine(contents, glyphs, "Campagne " * 60, 3, level, Tag("TOCI"))
    sheet = long.canv = Sheet()
    long.draw()
    left, _, title = sheet.only("drawString")
    assert title.endswith("…")
    assert TEXT_WIDTH - 60 < left + stringWidth(title, font, size) < sheet.only("line")[0] < end + 5


def test_the_title_stands_below_the_top_and_the_note_on_glyphs_at_the_end_only() -> None:
    page = pypdfium2.PdfDocument(data_of())[0].get_textpage()
    highest = max(
        page.get_rect(number)[3] for number in range(page.count_rects()) if "Recueil" in rect_text(page, number)
    )
    # The header of the page also holds the title: the one in the page is far below it.
    inside = [page.get_rect(n)[3] for n in range(page.count_rects()) if "Recueil" in rect_text(page, n)]
    assert highest - min(inside) > 45 * mm
    shown = [one.extract_text() for one in read(text="中").pages]
    assert ["n’existe pas" in one for one in shown] == [False] * (len(shown) - 1) + [True]
    assert not any("n’existe pas" in one.extract_text() for one in read().pages)


def rect_text(page: pypdfium2.PdfTextPage, number: int) -> str:
    return str(page.get_text_bounded(*page.get_rect(number)))


def test_a_title_is_one_level_under_that_of_its_part() -> None:
    levels: tuple[Literal[1, 2, 3], ...] = (1, 2, 3)
    sections = tuple(Section(f"Partie {one}", (Items(("a",), title=f"Liste {one}"),), level=one) for one in levels)
    document = replace(make_document(), introduction=(), sections=sections)
    root = Tagged(render_document(document, regular=REGULAR, bold=BOLD)).root
    assert [(one.kind, plain(one.text)) for one in root.walk() if re.fullmatch("H[1-6]", one.kind)][2:] == [
        ("H2", "Partie 1"), ("H3", "Liste 1"), ("H3", "Partie 2"), ("H4", "Liste 2"), ("H4", "Partie 3"),
        ("H5", "Liste 3"),
    ]  # fmt: skip
