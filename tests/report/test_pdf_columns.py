"""Two columns of questions: balanced, in order, nothing over anything, and cut between two questions only."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from forfait_desktop.report.pdf_columns import COLUMN_WIDTH, Columns, height_of, in_columns, too_tall
from forfait_desktop.report.pdf_styles import BOTTOM, PAGE_HEIGHT, TEXT_WIDTH, TOP

WHOLE = PAGE_HEIGHT - TOP - BOTTOM - 1


class Block(Flowable):  # type: ignore[misc]
    """Remembers where it was drawn."""

    def __init__(self, height: float, before: float = 0.0, after: float = 0.0, title: str = "") -> None:
        super().__init__()
        self.height = height
        self.spaceBefore, self.spaceAfter = before, after
        self.placed: list[tuple[float, float]] = []
        if title:
            self.forfait_outline = (title, 2)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return available_width, self.height

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        self.placed.append((x, y))

    def draw(self) -> None:
        """Nothing."""


def drawn(columns: Columns) -> float:
    """Draw them; the height that they take."""
    _, height = columns.wrap(TEXT_WIDTH, 1000)
    columns.canv = Canvas(io.BytesIO())
    columns.draw()
    return height


def test_the_second_column_goes_on_where_the_first_stops() -> None:
    blocks = [Block(height) for height in (30, 20, 10, 25)]
    # 30 + 20 beside 10 + 25: the best of the four cuts.
    assert drawn(Columns([[one] for one in blocks])) == 50
    right = 2 * COLUMN_WIDTH - COLUMN_WIDTH + (TEXT_WIDTH - 2 * COLUMN_WIDTH)
    assert [one.placed for one in blocks] == [[(0, 20)], [(0, 0)], [(right, 40)], [(right, 15)]]


def test_spaces_inside_and_after_a_group_are_kept_and_the_first_one_dropped() -> None:
    first, second, third = Block(10, before=9, after=4), Block(10, before=6, after=3), Block(10, before=50)
    assert height_of([first, second]) == 26
    columns = Columns([[first, second], [third]])
    assert drawn(columns) == 29
    assert [one.placed[0][1] for one in (first, second, third)] == [19, 3, 19]


def test_a_heading_is_told_with_the_place_of_its_top() -> None:
    columns = Columns([[Block(10, title="A"), Block(5)], [Block(12, title="B")]])
    assert drawn(columns) == 15
    assert columns.outlines == [("A", 2, 15), ("B", 2, 15)]


@pytest.mark.parametrize(("room", "first"), [(9, 0), (10, 2), (20, 4), (29, 4)])
def test_a_page_takes_what_fits_in_both_columns(room: float, first: int) -> None:
    columns = Columns([[Block(10)] for _ in range(6)])
    parts = columns.split(TEXT_WIDTH, room)
    assert [len(part._groups) for part in parts] == ([first, 6 - first] if first else [])


def test_what_fits_whole_is_not_cut() -> None:
    assert Columns([[Block(10)] for _ in range(6)]).split(TEXT_WIDTH, 30) == []


def test_a_group_taller_than_a_page_takes_the_whole_width_between_two_pairs_of_columns() -> None:
    short, tall, last = [Block(10)], [Block(WHOLE - 1), Block(2)], [Block(10)]
    assert [too_tall(one) for one in (short, tall, [Block(WHOLE)])] == [False, True, False]
    found = list(in_columns([short, short, tall, last]))
    assert [type(one) for one in found] == [Columns, Block, Block, Columns]
    assert [len(one._groups) for one in found if isinstance(one, Columns)] == [2, 1]
    assert [type(one) for one in in_columns([tall])] == [Block, Block]
    assert list(in_columns([])) == []


def test_nine_millimetres_are_between_the_two_columns() -> None:
    assert 2 * COLUMN_WIDTH + 9 * mm == pytest.approx(TEXT_WIDTH)


def test_the_lowest_of_the_two_columns_tells_the_height_and_the_first_best_cut_is_taken() -> None:
    cases = (
        ((10,), 10, 1), ((10, 10), 10, 1), ((30, 10, 10, 10), 30, 1), ((10, 10, 10, 30), 30, 3), ((10, 10, 10), 20, 1),
    )  # fmt: skip
    for sizes, height, first in cases:
        blocks = [Block(size) for size in sizes]
        assert drawn(Columns([[one] for one in blocks])) == height
        assert sum(one.placed[0][0] == 0 for one in blocks) == first
