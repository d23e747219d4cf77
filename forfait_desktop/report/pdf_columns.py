"""Questions in two columns, read down the first one, then down the second: a sheet to fill by hand stays short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from forfait_desktop.report.pdf_styles import BOTTOM, PAGE_HEIGHT, TEXT_WIDTH, TOP

_GAP: Final = 9 * mm
COLUMN_WIDTH: Final = (TEXT_WIDTH - _GAP) / 2
_WHOLE_PAGE: Final = PAGE_HEIGHT - TOP - BOTTOM - 1

Group = Sequence[Flowable]
"""What no end of a column parts: a heading and its first question, then each question."""


def height_of(group: Group) -> float:
    """Return the height of a group in a column, the space above its first flowable left out."""
    return sum(gap + height for _, gap, height in _measured(group))


def too_tall(group: Group) -> bool:
    """Return whether a group needs more than a page: it cannot stand in a column."""
    return height_of(group) > float(_WHOLE_PAGE)


def in_columns(groups: Sequence[Group]) -> Iterator[Flowable]:
    """Yield the groups in two columns; one that is too tall for a page takes its whole width, between two of them."""
    side_by_side: list[Group] = []
    for group in groups:
        if not too_tall(group):
            side_by_side.append(group)
            continue
        if side_by_side:
            yield Columns(side_by_side)
        side_by_side = []
        yield from group
    if side_by_side:
        yield Columns(side_by_side)


def _measured(group: Group) -> Iterator[tuple[Flowable, float, float]]:
    """Yield (flowable, space above it, its height)."""
    after = 0.0
    for number, flowable in enumerate(group):
        _, height = flowable.wrap(COLUMN_WIDTH, _WHOLE_PAGE)
        yield flowable, max(after, flowable.getSpaceBefore()) if number else 0.0, height
        after = flowable.getSpaceAfter()


class Columns(Flowable):  # type: ignore[misc]
    """Groups in two columns of about the same height.

    Attributes:
        outlines: (title, level, distance from the foot of this flowable), for the headings that were drawn.
    """

    def __init__(self, groups: Sequence[Group]) -> None:
        """Lay out ``groups``, none of which is `too_tall`."""
        super().__init__()
        self._groups = tuple(groups)
        self._heights = tuple(height_of(group) + _space(group) for group in self._groups)
        self._cut = 0
        self.outlines: list[tuple[str, int, float]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size of the best balanced columns; `available_height` does not change it."""
        counts = range(1, len(self._heights) + 1)
        sizes = {cut: max(sum(self._heights[:cut]), sum(self._heights[cut:])) for cut in counts}
        self._cut = min(sizes, key=lambda cut: sizes[cut])
        self.width, self.height = available_width, sizes[self._cut]
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:  # noqa: ARG002
        """Return what fills both columns of this page, and the rest; nothing when not even one group has room."""
        first = self._fitting(0, available_height)
        both = self._fitting(first, available_height)
        if not first or both == len(self._groups):
            return []
        return [Columns(self._groups[:both]), Columns(self._groups[both:])]

    def _fitting(self, start: int, room: float) -> int:
        """The end of what fits under one another from group ``start`` on."""
        end = start
        while end < len(self._heights) and self._heights[end] <= room:
            room -= self._heights[end]
            end += 1
        return end

    def draw(self) -> None:
        """Draw the first column, then the second."""
        for number, groups in enumerate((self._groups[: self._cut], self._groups[self._cut :])):
            top = self.height
            for group in groups:
                for flowable, gap, height in _measured(group):
                    top -= gap + height
                    if outline := getattr(flowable, "forfait_outline", None):
                        self.outlines.append((*outline, top + height))
                    flowable.drawOn(self.canv, number * (COLUMN_WIDTH + _GAP), top)
                top -= _space(group)


def _space(group: Group) -> float:
    return group[-1].getSpaceAfter() if group else 0.0
