"""Limits and shapes of exhibits, at their very edge."""

from __future__ import annotations

from pathlib import Path

from forfait_desktop.report import exhibits
from forfait_desktop.report.exhibits import Exhibit, Inspected, PageSize, StampedPage


def test_the_limits_are_those_that_are_told() -> None:
    assert (exhibits.PAGES_MAXIMUM, exhibits.BYTES_MAXIMUM, exhibits.PIXELS_MAXIMUM) == (500, 209_715_200, 60_000_000)
    assert (exhibits.FIGURE_MARK, exhibits.HEADING_MARK) == (0, 1)


def test_a_square_page_is_not_landscape() -> None:
    assert [PageSize(width, 100).landscape for width in (99, 100, 101)] == [False, False, True]


def test_an_image_stands_and_a_page_bears_no_heading_unless_said() -> None:
    exhibit = Exhibit(1, "Preuve", Path("preuve.png"))
    assert (exhibit.sha256, Inspected(exhibit)) == ("", Inspected(exhibit, "", None, (), 0))
    page = StampedPage("Pièce 1, page 1/1", "Preuve", PageSize(1, 1))
    assert page == StampedPage(page.stamp, page.name, page.size, image=None, turn=0, heads=False)
