"""Tables of the PDF: their rules and fills are decoration, their rows stay whole, empty cells draw nothing."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable, Spacer, Table

from forfait_desktop.report.pdf_styles import BOTTOM, PAGE_HEIGHT, TOP

FLAT = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]

_WHOLE_PAGE = PAGE_HEIGHT - TOP - BOTTOM - 1
_LEAST_CUT = 25 * mm
"""A row is not cut to show less of it than this."""


class Gap(Spacer):  # type: ignore[misc]
    """The space under a table, never taller than what is left: alone at the end, it would make an empty page."""

    def __init__(self, height: float) -> None:
        super().__init__(0, height)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size taken, in points."""
        return 0.0, min(self.height, max(available_height, 0.0))


class _Marked:
    """What the two tables share."""

    canv: Any
    _linecmds: list[Any]
    _bkgrndcmds: list[Any]

    def _drawLines(self) -> None:  # noqa: N802 - ReportLab's name
        if self._linecmds:
            self.canv.begin_tag(None)
            super()._drawLines()  # type: ignore[misc]
            self.canv.end_tag()

    def _drawCell(self, value: Any, style: Any, place: Any, size: Any) -> None:  # noqa: N802 - ReportLab's name
        # An empty text would be drawn, outside of any mark, in a font that is not embedded.
        if value != "":
            # ReportLab would first set the font and the colour of plain text: ours is made of flowables.
            self._curcellstyle = style
            super()._drawCell(value, style, place, size)  # type: ignore[misc]


class FlatTable(_Marked, Table):  # type: ignore[misc]
    """A table of flowables without rules of its own."""


class RowTable(_Marked, LongTable):  # type: ignore[misc]
    """A table that cuts a row in two only where a whole page is too short for it.

    ReportLab would also cut the next row to fill the foot of a page, under a second header in the middle of it.
    """

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the parts between two rows; nothing sends the rest to the next page."""
        self.splitInRow = 0
        parts: list[Flowable] = super().split(available_width, available_height)
        if parts or (available_height < _WHOLE_PAGE and not self._cut_here(available_height)):
            return parts
        # A row and its note are taller than a page together: they may part; then the row itself may be cut.
        self._nosplitCmds: list[Any] = []
        self.splitInRow = 1
        return list(super().split(available_width, available_height))

    def _cut_here(self, available_height: float) -> bool:
        """Whether the first row is to be cut on this page: no page holds it, and its title is already on this one."""
        first = last = self.repeatRows
        for command in self._nosplitCmds:
            start, end = command[1][1], command[2][1]
            if start <= first <= end:
                last = max(last, end)
        height: float = sum(self._rowHeights[: last + 1])
        return bool(available_height >= _LEAST_CUT and height > _WHOLE_PAGE)
