"""Pages of a file, without Qt: what the preview and the printer draw."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.pdf_pages import PagePicture, page_facts, page_picture
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
