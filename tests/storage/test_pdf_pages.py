"""Pages of a file, without Qt: what the preview and the printer draw."""

from __future__ import annotations

import io
import threading

import pikepdf
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
