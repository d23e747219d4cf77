"""Pages of a file, without Qt: what the preview and the printer draw."""

from __future__ import annotations

import io
import math
import threading
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.pdf_pages import (
    PagePicture,
    first_page,
    first_text,
    only_attachment,
    page_facts,
    page_picture,
)
from tests.report.exhibit_files import document
from tests.storage.limits import told


def test_the_size_of_each_page_in_points_without_drawing() -> None:
    facts = page_facts(document(3, text="Attestation"), "a.pdf")
    assert len(facts) == 3
    assert all(one.width > 0 and one.height > 0 for one in facts)
    assert all(one.titles == () for one in facts)


def test_a_picture_has_the_pixels_that_its_scale_says_and_grey_takes_a_quarter() -> None:
    data = document(2, text="Attestation")
    (facts, _) = page_facts(data, "a.pdf")
    colour = page_picture(data, "a.pdf", 1, 2.0)
    grey = page_picture(data, "a.pdf", 1, 2.0, grey=True)
    for drawn, depth in ((colour, 4), (grey, 1)):
        assert abs(drawn.width - 2 * facts.width) <= 1
        assert abs(drawn.height - 2 * facts.height) <= 1
        assert len(drawn.pixels) == drawn.stride * drawn.height
        assert drawn.width * depth <= drawn.stride < drawn.width * depth + 8
        assert drawn.pages == 2
    assert min(grey.pixels[: grey.width]) == 255, "the first line is white"
    assert min(grey.pixels) < 128, "the text is there"


def test_a_scale_without_measure_is_bounded() -> None:
    drawn = page_picture(document(1, text="x"), "a.pdf", 0, 500.0, grey=True)
    assert drawn.width * drawn.height < 37_000_000


@pytest.mark.parametrize("page", [1, 99])
def test_a_page_that_does_not_exist(page: int) -> None:
    with pytest.raises(ForfaitError) as caught:
        page_picture(document(1, text="x"), "a.pdf", page, 1.0)
    assert caught.value.code == "preview-failed"


def test_the_first_page_fits_in_the_room_that_is_given() -> None:
    data = document(2, (100, 200), "x")
    for room, size in (((50, 400), (50, 100)), ((400, 50), (25, 50)), ((9000, 9000), (800, 1600))):
        drawn = first_page(data, "a.pdf", *room)
        assert (drawn.width, drawn.height, drawn.pages) == (*size, 2)
        assert len(drawn.pixels) == drawn.stride * drawn.height >= 4 * drawn.width * drawn.height
    large = first_page(document(1, (400, 400), "x"), "a.pdf", 9000, 9000)
    assert (large.width, large.height) == (3000, 3000)
    with pytest.raises(ForfaitError) as caught:
        first_page(b"%PDF-1.5", "a.pdf", 10, 10)
    assert (caught.value.code, caught.value.params["name"]) == ("preview-failed", "a.pdf")


def test_the_titles_of_the_outline_are_those_of_their_page() -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(document(3))) as source:
        with source.open_outline() as outline:
            titles = (("Un", 0), ("Deux", 2), ("Deux bis", 2))
            outline.root.extend(pikepdf.OutlineItem(title, page) for title, page in titles)
            outline.root.append(pikepdf.OutlineItem("Nulle part"))
        source.save(buffer)
    assert [one.titles for one in page_facts(buffer.getvalue(), "a.pdf")] == [("Un",), (), ("Deux", "Deux bis")]


def test_the_text_of_three_pages_at_most() -> None:
    assert first_text(document(5, text="Page")).split("\n") == ["Page 1", "Page 2", "Page 3"]
    assert first_text(b"%PDF-1.5 damaged") == ""


def test_a_page_of_one_letter_has_one() -> None:
    def write(source: pikepdf.Pdf) -> None:
        source.pages[0].Contents = source.make_stream(b"BT /F1 12 Tf 40 700 Td (A) Tj ET")

    assert first_text(remade(document(), write)) == "A"


def test_one_file_inside_a_pdf_and_no_other_count() -> None:
    found = []
    for names in ((), ("a.xml",), ("a.xml", "b.xml")):
        buffer = io.BytesIO()
        with pikepdf.open(io.BytesIO(document())) as source:
            for name in names:
                source.attachments[name] = pikepdf.AttachedFileSpec(source, b"<x/>", filename=name)  # type: ignore[call-arg]
            source.save(buffer)
        found.append(only_attachment(buffer.getvalue()))
    assert found == [None, ("a.xml", b"<x/>"), None]
    assert only_attachment(b"%PDF-1.5 damaged") is None


@given(st.integers(0, 400), st.binary(max_size=40))
def test_damage_gives_a_picture_or_a_reason_never_anything_else(cut: int, junk: bytes) -> None:
    data = document(1, text="x")
    damaged = data[: max(0, len(data) - cut)] + junk
    for look in (lambda: page_facts(damaged, "a.pdf"), lambda: page_picture(damaged, "a.pdf", 0, 0.2)):
        refusal = None
        try:
            look()
        except ForfaitError as error:
            refusal = error
        assert refusal is None or (refusal.code, refusal.params["name"]) == ("preview-failed", "a.pdf")


def test_several_threads_draw_the_same_pages() -> None:
    data = document(4, text="Attestation")
    found: list[PagePicture] = []

    def draw() -> None:
        found.extend(page_picture(data, "a.pdf", page, 1.0) for page in range(4))

    threads = [threading.Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 16
    assert len({picture.pixels for picture in found}) == len({page_picture(data, "", n, 1.0).pixels for n in range(4)})


def remade(data: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as source:
        change(source)
        source.save(buffer)
    return buffer.getvalue()


def annotated(source: pikepdf.Pdf) -> None:
    """A note that covers the page in black."""
    black = source.make_stream(b"0 0 0 rg 0 0 100 100 re f", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form,
                               BBox=[0, 0, 100, 100])  # fmt: skip
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Square, Rect=[0, 0, 100, 100], AP=pikepdf.Dictionary(N=black), F=4
    )
    source.pages[0].Annots = pikepdf.Array([source.make_indirect(note)])


def test_notes_on_a_page_are_not_drawn() -> None:
    data = remade(document(1, (100, 100), ""), annotated)
    for drawn in (first_page(data, "a.pdf", 50, 50), page_picture(data, "a.pdf", 0, 0.5)):
        middle = drawn.stride * (drawn.height // 2) + 4 * (drawn.width // 2)
        assert drawn.pixels[middle : middle + 3] == b"\xff\xff\xff"


def test_a_wide_page_and_a_high_one_fill_the_room_and_no_more_than_eight_times() -> None:
    for size, room, drawn in (
        ((200, 100), (400, 50), (100, 50)),
        ((200, 100), (50, 400), (50, 25)),
        ((10, 20), (1000, 1000), (80, 160)),
        ((10, 20), (70, 1000), (70, 140)),
        ((100, 10), (9000, 9000), (800, 80)),
        ((10, 500), (9000, 9000), (60, 3000)),
        ((500, 10), (9000, 9000), (3000, 60)),
    ):
        found = first_page(document(1, size, ""), "a.pdf", *room)
        assert (found.width, found.height) == drawn


def test_a_page_at_six_hundred_dots_per_inch_is_drawn_whole_and_a_larger_one_is_reduced() -> None:
    """36 millions of pixels: an A4 page at 600 dots per inch has 35 millions."""
    inch = 72
    fine = page_picture(document(1, (210 / 25.4 * inch, 297 / 25.4 * inch), ""), "a.pdf", 0, 600 / inch, grey=True)
    assert (fine.width, fine.height) == pytest.approx((210 / 25.4 * 600, 297 / 25.4 * 600), abs=1)
    wide = page_picture(document(1, (400, 100), ""), "a.pdf", 0, 100.0, grey=True)
    scale = math.sqrt(36_000_000 / (400 * 100))
    assert (wide.width, wide.height) == pytest.approx((400 * scale, 100 * scale), abs=1)


def test_a_document_is_closed_whatever_is_asked_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[object] = []
    close = pypdfium2.PdfDocument.close

    def closing(self: pypdfium2.PdfDocument) -> None:
        closed.append(self)
        close(self)

    monkeypatch.setattr(pypdfium2.PdfDocument, "close", closing)
    data = document(1, (50, 50), "x")
    first_page(data, "a.pdf", 10, 10)
    page_facts(data, "a.pdf")
    page_picture(data, "a.pdf", 0, 1.0)
    first_text(data)
    only_attachment(data)
    assert len(closed) == 5
    with pytest.raises(ForfaitError):
        page_picture(data, "a.pdf", 7, 1.0)
    assert len(closed) == 6


def test_as_much_text_as_told_is_looked_at() -> None:
    pages, letters = (told()[f"{what} d’un PDF où un patient est cherché"] for what in ("pages", "caractères"))
    assert first_text(document(pages + 2, text="Page")).count("Page") == pages
    long = remade(document(1, text=""), lambda source: source.pages[0].contents_add(lines(letters // 50 + 20)))
    assert len(first_text(long)) == letters
    # A blank page counts, and holds nothing.
    blank = remade(document(1, text="Page"), pikepdf.Pdf.add_blank_page)
    assert first_text(blank) == "Page 1\n"


def lines(count: int) -> bytes:
    """Text of fifty letters a line, in the font of the page."""
    return b"BT /F1 1 Tf 1 TL 1 800 Td " + b"(%s) Tj T* " % (b"x" * 50) * count + b"ET"
