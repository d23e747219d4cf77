"""Tables of the PDF: rules are decoration, an empty cell draws nothing, a row stays whole where a page holds it."""

from __future__ import annotations

import io
from typing import Any

import pytest
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from forfait_desktop.report.pdf_styles import BOTTOM, PAGE_HEIGHT, TOP
from forfait_desktop.report.pdf_tables import FLAT, FlatTable, RowTable

WHOLE = PAGE_HEIGHT - TOP - BOTTOM - 1
FLUSH = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]


class Recording(Canvas):  # type: ignore[misc]
    """Notes what is drawn, and under which mark."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO())
        self.told: list[str] = []

    def begin_tag(self, tag: object) -> None:
        self.told.append(f"begin {tag}")

    def end_tag(self) -> None:
        self.told.append("end")

    def line(self, *place: float) -> None:
        self.told.append("line")

    def lines(self, places: list[Any]) -> None:
        self.told += ["line"] * len(places)


class Block(Flowable):  # type: ignore[misc]
    """So high, and cut anywhere."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.width, self.height = 50, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        if available_height >= self.height:
            return [self]
        return [Block(available_height), Block(self.height - available_height)]

    def draw(self) -> None:
        self.canv.told.append(f"block {self.height:g}")


def drawn(table: Flowable) -> list[str]:
    canvas = Recording()
    table.wrap(400, 400)
    table.drawOn(canvas, 0, 0)
    return canvas.told


@pytest.mark.parametrize("kind", [FlatTable, RowTable])
def test_the_rules_are_drawn_outside_of_what_is_read(kind: Any) -> None:
    style = [*FLAT, ("LINEBELOW", (0, 0), (-1, -1), 1, black)]
    told = drawn(kind([[Block(10)], [Block(12)]], style=style))
    assert told == ["block 10", "block 12", "begin None", "line", "line", "end"]
    assert drawn(kind([[Block(10)]], style=FLAT)) == ["block 10"]


def test_an_empty_cell_draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(Recording, "drawString", lambda _self, _x, _y, text, **_more: shown.append(text))
    assert drawn(FlatTable([["", Block(10)], ["texte", ""]], style=FLAT)) == ["block 10"]
    assert shown == ["texte"]


def heights(parts: list[Any]) -> list[float]:
    return [part.wrap(400, WHOLE)[1] for part in parts]


def rows(*sizes: float, repeat: int = 0, style: tuple[Any, ...] = ()) -> RowTable:
    table = RowTable([[Block(size)] for size in sizes], repeatRows=repeat, style=[*FLUSH, *style])
    table.wrap(400, WHOLE)
    return table


def test_rows_go_whole_to_the_next_page() -> None:
    assert heights(rows(100, 100, 100).split(400, 250)) == [200, 100]
    assert heights(rows(100, 100, 100).split(400, 199)) == [100, 200]
    assert rows(100, 100).split(400, 99) == []


def test_a_row_that_no_page_holds_is_cut_where_there_is_room_to_show_it() -> None:
    tall = WHOLE + 40
    assert heights(rows(tall).split(400, WHOLE)) == pytest.approx([WHOLE, 40])
    assert heights(rows(tall).split(400, 25 * mm)) == pytest.approx([25 * mm, tall - 25 * mm])
    assert rows(tall).split(400, 25 * mm - 1) == []
    # A page holds this one.
    assert rows(WHOLE).split(400, WHOLE - 1) == []


def test_rows_that_belong_together_part_only_where_no_page_holds_them() -> None:
    most = 0.6 * WHOLE
    together = ("NOSPLIT", (0, 0), (-1, 1))
    # A page holds neither the row with its note nor more than one of the two.
    assert heights(rows(most, most, style=(together,)).split(400, 0.7 * WHOLE)) == pytest.approx([most, most])
    # It holds each of these: the first goes whole to the next page, whatever comes behind it.
    assert rows(most, most).split(400, 0.5 * WHOLE) == []
    behind = ("NOSPLIT", (0, 1), (-1, 2))
    assert rows(most, most, most, style=(behind,)).split(400, 0.3 * WHOLE) == []


class Placed(Block):
    """Notes where it is drawn, and the room that it was given."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.room = available_width
        return self.width, self.height

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        self.place = (x, y)


def test_every_cell_begins_at_the_edge_and_at_the_top_with_room_before_the_next_one() -> None:
    """A point and a half above and below each, eight points before the next column."""
    cells = [[Placed(10), Placed(30)], [Placed(20), Placed(5)]]
    table = FlatTable(cells, colWidths=[100, 60], style=FLAT)
    drawn(table)
    assert table.wrap(400, 400) == (160, 56)
    assert [[one.room for one in row] for row in cells] == [[92, 52], [92, 52]]
    # The second row is 23 points high, the first one 33.
    assert [[one.place for one in row] for row in cells] == [
        [(0, 56 - 1.5 - 10), (100, 56 - 1.5 - 30)],
        [(0, 23 - 1.5 - 20), (100, 23 - 1.5 - 5)],
    ]
