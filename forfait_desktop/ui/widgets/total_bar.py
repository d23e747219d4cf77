"""The stacked bar of the total (BarreTotal) and its legend: where every point of the maximum is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from forfait_desktop.presentation.views import HeaderView, SegmentView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.theme import Theme
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.patterns import Hatches, hatch

_HEIGHT: Final = 14
_LEAST_WIDTH: Final = 260
_GAP: Final = 2
_SLIVER: Final = 3.0


def paint_segment(
    painter: QPainter, theme: Theme, area: QRectF, kind: str, hatched: Callable[..., None] = hatch
) -> None:
    """Draw one segment: solid is won, a light diagonal is still possible, crossed is out of reach.

    Args:
        painter: draws; its pen and brush are left changed.
        theme: gives the colours.
        area: where.
        kind: of which points.
        hatched: draws the lines, as `hatch` does.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    # Both solids are green: together they are what « Acquis » counts.
    fills = {"lump": "ok", "acquired": "ok_fill", "to_prove": "ok_fill", "pending": "primary_soft"}
    painter.setBrush(theme.colour(fills.get(kind, "surface")))
    painter.drawRoundedRect(area, 2, 2)
    if kind == "to_prove":
        lines = QColor(theme.colour("surface"))
        lines.setAlpha(190)
        hatched(painter, area, lines, width=2)
    elif kind in {"open", "pending"}:
        hatched(painter, area, theme.colour("primary"), width=1)
    elif kind in {"lost", "unattributed"}:
        hatched(painter, area, theme.colour("border"), crossed=kind == "lost", width=1)
    if kind not in {"lump", "acquired", "to_prove"}:
        # Light segments need an edge, or they would melt into the surface.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = "primary" if kind in {"open", "pending"} else "border"
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


class TotalBar(QProgressBar):
    """The points of the maximum, stacked. Name, value and description carry the same facts in words."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """Make an empty bar; its object name is ``total.barre``."""
        super().__init__(parent)
        self._kit = kit
        self._segments: tuple[SegmentView, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._hatches = Hatches(self)
        self.setObjectName("total.barre")
        self.setTextVisible(False)
        self.setRange(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._on_theme_changed)

    def show_view(self, view: HeaderView) -> None:
        """Show the segments, the name and the value of ``view``."""
        shown = (view.segments, view.bar_value, view.bar_maximum, view.bar_name, view.bar_description)
        if shown == self._shown:
            return
        self._shown = shown
        self._segments = tuple(segment for segment in view.segments if segment.points > 0)
        # A progress bar repaints itself, and all that is to repaint in the window, before `setValue` returns.
        self.setUpdatesEnabled(False)
        self.setRange(0, max(1, view.bar_maximum))
        self.setValue(max(0, min(view.bar_value, view.bar_maximum)))
        self.setUpdatesEnabled(True)
        if self.accessibleName() != view.bar_name:
            self.setAccessibleName(view.bar_name)
        if self.accessibleDescription() != view.bar_description:
            self.setAccessibleDescription(view.bar_description)
            self.setToolTip("\n".join(segment.text for segment in self._segments))

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height of the bar."""
        return QSize(self._kit.theme.px(360), self._kit.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least width that shows small segments."""
        return QSize(_LEAST_WIDTH, self._kit.theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the segments side by side, 2 px apart."""
        theme = self._kit.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._segments:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        x = 0.0
        for segment, width in zip(self._segments, self._widths(), strict=True):
            paint_segment(painter, theme, QRectF(x, 0, width, self.height()), segment.kind, self._hatches.draw)
            x += width + _GAP
        painter.end()

    def _widths(self) -> list[float]:
        total = sum(segment.points for segment in self._segments)
        room = self.width() - _GAP * (len(self._segments) - 1)
        # A segment of one point stays visible; the widest one gives the room.
        widths = [max(_SLIVER, room * segment.points / total) for segment in self._segments]
        if widths:
            widest = widths.index(max(widths))
            widths[widest] -= sum(widths) - room
        return widths

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Swatch(QWidget):
    """A small sample of a segment: the key of the amounts beside the bar, and of the legend."""

    def __init__(self, kit: Kit, kind: str, parent: QWidget | None = None) -> None:
        """Draw the pattern of ``kind``."""
        super().__init__(parent)
        self._kit = kit
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """Return a square that goes with the captions."""
        side = self._kit.theme.px(14)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the pattern."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_segment(painter, self._kit.theme, QRectF(self.rect()), self._kind)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class BarLegend(QWidget):
    """The legend of the stacked bar: a sample and its text for each segment."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """Make an empty legend."""
        super().__init__(parent)
        self._kit = kit
        self._shown: tuple[SegmentView, ...] = ()
        self._entries: list[QWidget] = []
        self._flow = FlowLayout(self, gap=20, line_gap=4)

    def show_segments(self, segments: tuple[SegmentView, ...]) -> None:
        """Show the segments that hold points; does nothing when they are the same."""
        shown = tuple(segment for segment in segments if segment.points > 0)
        if shown == self._shown:
            return
        self._shown = shown
        for entry in self._entries:
            self._flow.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries = [self._entry(segment) for segment in shown]
        for entry in self._entries:
            self._flow.addWidget(entry)

    def _entry(self, segment: SegmentView) -> QWidget:
        entry = QWidget(self)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Swatch(self._kit, segment.kind, entry))
        row.addWidget(plain_label(segment.text, "caption", entry, wrap=False))
        return entry
