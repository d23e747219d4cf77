"""What the PDF draws beside text: threshold bars and the stacked bar, as vectors, readable in greyscale."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from forfait_desktop.report.content import Bar, Segment, SegmentKind
from forfait_desktop.report.pdf_tags import Tag

INK = HexColor("#17212B")
SOFT_INK = HexColor("#465361")
LINE = HexColor("#B9C3CC")
TRACK = HexColor("#E6EBEF")
GREEN = HexColor("#2B7A4B")
DARK_GREEN = HexColor("#1B5136")
AMBER = HexColor("#A86400")
ACCENT = HexColor("#0B5A6F")
WHITE = HexColor("#FFFFFF")

BAR_HEIGHT = 4.0
STACK_HEIGHT = 14.0

_FILLS: dict[SegmentKind, Color] = {
    "lump": DARK_GREEN,
    "acquired": GREEN,
    "to_prove": GREEN,
    "pending": HexColor("#8FB9C6"),
    "open": HexColor("#F0E2C4"),
    "lost": HexColor("#EDEFF1"),
    "unattributed": WHITE,
}
_STRIPES: dict[SegmentKind, tuple[bool, bool]] = {
    # (rising, falling) hatching: the pattern, not the colour, tells the segments apart once printed in black.
    "lump": (False, False),
    "acquired": (False, False),
    "to_prove": (True, False),
    "pending": (False, True),
    "open": (True, False),
    "lost": (True, True),
    "unattributed": (False, False),
}


def hatch(canvas: Canvas, box: tuple[float, float, float, float], rising: bool, falling: bool, ink: Color) -> None:
    """Hatch the rectangle (x, y, width, height) with 45° lines, clipped to it."""
    x, y, width, height = box
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, width, height)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(ink)
    canvas.setLineWidth(0.5)
    step = 4.0
    start = x - height
    for index in range(int((width + 2 * height) / step) + 1):
        left = start + index * step
        if rising:
            canvas.line(left, y, left + height, y + height)
        if falling:
            canvas.line(left, y + height, left + height, y)
    canvas.restoreState()


def paint_segment(canvas: Canvas, kind: SegmentKind, box: tuple[float, float, float, float]) -> None:
    """Fill one segment: colour, pattern, thin outline."""
    x, y, width, height = box
    canvas.setFillColor(_FILLS[kind])
    canvas.setStrokeColor(SOFT_INK)
    canvas.setLineWidth(0.4)
    canvas.rect(x, y, width, height, stroke=1, fill=1)
    rising, falling = _STRIPES[kind]
    if rising or falling:
        hatch(canvas, box, rising, falling, WHITE if kind == "to_prove" else SOFT_INK)


class Drawing(Flowable):  # type: ignore[misc]
    """Something drawn, of a fixed size in points: a figure when it has a tag, decoration otherwise."""

    def __init__(self, width: float, height: float, tag: Tag | None = None) -> None:
        super().__init__()
        self.width = width
        self.height = height
        self._tag = tag

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - ReportLab's signature
        """Return the size taken, in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Mark it, then paint it."""
        if self._tag is not None:
            left, bottom = self.canv.absolutePosition(0, 0)
            self._tag.box = (left, bottom, left + self.width, bottom + self.height)
        self.canv.begin_tag(self._tag)
        self.paint(self.canv)
        self.canv.end_tag()

    def paint(self, canvas: Canvas) -> None:
        """Paint it at the origin."""
        raise NotImplementedError


class ThresholdBar(Drawing):
    """A thin bar with its threshold; its alternative text, and the words beside it, say the same."""

    def __init__(self, bar: Bar, width: float, tag: Tag) -> None:
        super().__init__(width, BAR_HEIGHT + 4, tag)
        self._bar = bar

    def paint(self, canvas: Canvas) -> None:
        """Paint the track, the value, the tick of the threshold."""
        bar = self._bar
        canvas.setFillColor(TRACK)
        canvas.rect(0, 2, self.width, BAR_HEIGHT, stroke=0, fill=1)
        if bar.value is not None:
            length = self.width * min(bar.value, bar.axis_end) / bar.axis_end
            canvas.setFillColor(GREEN if bar.met else AMBER)
            canvas.rect(0, 2, length, BAR_HEIGHT, stroke=0, fill=1)
            if not bar.met:
                hatch(canvas, (0, 2, length, BAR_HEIGHT), True, False, WHITE)
        tick = self.width * bar.threshold / bar.axis_end
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.2)
        canvas.line(tick, 0, tick, self.height)


class StackedBarDrawing(Drawing):
    """Where the points are: one segment each, in proportion, with a thin gap between them."""

    def __init__(self, segments: tuple[Segment, ...], width: float, tag: Tag) -> None:
        super().__init__(width, STACK_HEIGHT + 2, tag)
        self._segments = tuple(segment for segment in segments if segment.points > 0)

    def paint(self, canvas: Canvas) -> None:
        """Paint the segments."""
        total = sum(segment.points for segment in self._segments)
        gap = 1.5
        room = self.width - gap * (len(self._segments) - 1)
        x = 0.0
        for segment in self._segments:
            length = room * segment.points / total
            paint_segment(canvas, segment.kind, (x, 1, length, STACK_HEIGHT))
            x += length + gap


class Swatch(Drawing):
    """The legend's small box of a segment."""

    def __init__(self, kind: SegmentKind) -> None:
        super().__init__(16.0, 9.0)
        self._kind = kind

    def paint(self, canvas: Canvas) -> None:
        """Paint it."""
        paint_segment(canvas, self._kind, (0, 1, self.width, self.height - 2))


class Rules(Drawing):
    """Lines to write on by hand."""

    STEP = 24.0

    def __init__(self, count: int, width: float) -> None:
        super().__init__(width, count * self.STEP)

    def paint(self, canvas: Canvas) -> None:
        """Paint them."""
        canvas.setStrokeColor(SOFT_INK)
        canvas.setLineWidth(0.5)
        canvas.setDash(1, 2)
        for number in range(int(self.height / self.STEP)):
            canvas.line(0, number * self.STEP + 2, self.width, number * self.STEP + 2)
        canvas.setDash()
