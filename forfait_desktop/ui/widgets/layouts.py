"""Cards, rules and the page that scrolls; the layouts that wrap are in ``flow``."""

from __future__ import annotations

from typing import Final, Literal

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from forfait_desktop.ui.widgets.flow import AdaptiveRow, Column, FlowLayout, Sheet, unmeasured_size
from forfait_desktop.ui.widgets.scroll_bars import ScrollArea
from forfait_desktop.ui.widgets.shown import keep_painted

__all__ = ["AdaptiveRow", "Card", "FlowLayout", "PageScroll", "rule"]

PAGE_WIDTH: Final = 720
PAGE_MARGINS: Final = (32, 24, 32, 24)
BLOCK_GAP: Final = 16
_AROUND_FOCUS: Final = 32
_CORNER: Final = 10
"""More than the radius and the width of the edge of a card, in pixels."""


FrameRole = Literal["card", "sunken", "bar", "rule"]


class Card(QFrame):
    """A bordered surface that groups what belongs together. Add to ``body``."""

    def __init__(self, parent: QWidget | None = None, role: FrameRole = "card", padding: int = 20) -> None:
        """Draw a frame of ``role`` with ``padding`` pixels around its content."""
        super().__init__(parent)
        self.setProperty("frameRole", role)
        keep_painted(self)
        self.body: QVBoxLayout = Column(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint what a change of size moves: the lower edge alone when the card only grew or shrank downwards."""
        super().resizeEvent(event)
        old, new = event.oldSize(), event.size()
        if old.width() != new.width():
            self.update()
        else:
            first = min(old.height(), new.height()) - _CORNER
            self.update(0, first, new.width(), new.height() - first)

    def sizeHint(self) -> QSize:
        """Return the natural width, and a height that knows nothing of the width, see `Sheet`."""
        return unmeasured_size(self, self.body)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a decorative 1 px line."""
    line = QFrame(parent)
    line.setProperty("frameRole", "rule")
    line.setFixedHeight(1)
    return line


class PageScroll(ScrollArea):
    """The scrolling part of a page: vertical only, content at most 720 px wide and then centred.

    Add blocks to ``body``. The focused control is always brought into view, with its label. What `hold` holds stays
    where it is: by scrolling, and past the ends of the page by an empty band that goes as soon as it can unseen.
    """

    def __init__(self, parent: QWidget | None = None, max_width: int = PAGE_WIDTH) -> None:
        """Limit the content to ``max_width`` pixels (0: no limit)."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The page itself is not a stop on the way of Tab: its controls are.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = Sheet()
        self._sheet.setAutoFillBackground(False)
        centre = QHBoxLayout(self._sheet)
        centre.setContentsMargins(*PAGE_MARGINS)
        self._centre = centre
        self._column = Sheet(self._sheet)
        for ground in (self._sheet, self._column):
            keep_painted(ground)
        if max_width:
            self._column.setMaximumWidth(max_width)
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # The stretch keeps the blocks at the top; an alignment would ignore the height that wrapped texts need.
        outer = self._outer = Column(self._column)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setSpacing(BLOCK_GAP)
        self._bands = (_band(), _band())
        outer.addItem(self._bands[0])
        outer.addLayout(self.body)
        outer.addStretch(1)
        outer.addItem(self._bands[1])
        centre.addStretch(1)
        centre.addWidget(self._column, 1000)
        centre.addStretch(1)
        self.setWidget(self._sheet)
        self._held: tuple[QWidget, int] | None = None
        self._frame = QSize()
        self._watch: _Watch | None = None
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(self._on_scrolling)
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_range_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Keep other margins than those of a page, for a narrow pane."""
        self._centre.setContentsMargins(left, top, right, bottom)

    def whole_height(self) -> int:
        """Return the pixels that the content would take at the present width, without scrolling."""
        layout = self._sheet.layout()
        return layout.totalHeightForWidth(self.viewport().width()) if layout is not None else 0

    def grounds(self) -> tuple[QWidget, ...]:
        """Return what holds all the content, the innermost first: blocks, column, sheet, viewport."""
        items = (self.body.itemAt(number) for number in range(self.body.count()))
        blocks = (item.widget() for item in items if item is not None)
        return (*(one for one in blocks if one is not None), self._column, self._sheet, self.viewport())

    def hold(self, widget: QWidget | None) -> None:
        """Keep ``widget`` where it is on the screen while what stands above it grows or shrinks."""
        if self._held is not None and self._held[0] is widget and self._frame == self.window().size():
            # Several passes follow one answer: the first place is the one that was seen.
            return
        self._release()
        if widget is None or not self._sheet.isAncestorOf(widget) or not widget.isVisible():
            return
        if 0 <= widget.mapTo(self.viewport(), QPoint(0, 0)).y() < self.viewport().height():
            self._held = (widget, self._place_of(widget))
            self._frame = self.window().size()
            self._watch = _Watch(widget, self._sheet, self)
            self._watch.moved.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on holding when the frame around the page grew; another width makes another page."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.let_go()
        else:
            self._keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """Come back without the empty bands."""
        super().hideEvent(event)
        self.let_go()

    def _place_of(self, widget: QWidget) -> int:
        # On the window, not on the page: the header may take a line more.
        return widget.mapTo(self.window(), QPoint(0, 0)).y()

    def _on_range_changed(self, _least: int, _most: int) -> None:
        self._keep()

    def _keep(self) -> None:
        if self._held is None or not shiboken6.isValid(self._held[0]):
            self._release()
            return
        if self._frame != self.window().size():
            # Somebody resized the window: what was held may move, and no band is owed to it.
            self.let_go()
            return
        widget, place = self._held
        bar = self.verticalScrollBar()
        moved = self._place_of(widget) - place
        wanted = bar.value() + moved
        above, below = self._bands
        if moved > 0 and not bar.value() and above.sizeHint().height():
            self._widen(above, -min(moved, above.sizeHint().height()))
        elif wanted < 0:
            self._widen(above, -wanted)
        elif wanted > (reach := self._reach()):
            self._widen(below, wanted - reach)
        bar.setValue(wanted)

    def _reach(self) -> int:
        """Return how far the page will scroll: in the midst of the layouts, the bar still tells how far it did."""
        below = self._bands[1]
        awaited = below.sizeHint().height() - below.geometry().height()
        return max(0, self._sheet.height() - self.viewport().height() + awaited)

    def _release(self) -> None:
        self._held = None
        if self._watch is not None:
            self._watch.stop()
            self._watch = None

    def _widen(self, band: QSpacerItem, by: int) -> None:
        # The range follows once the layouts have run, and what is held is put back then.
        band.changeSize(0, max(0, band.sizeHint().height() + by), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._outer.invalidate()

    def let_go(self) -> None:
        """Hold nothing any more, and take the empty bands away: the page was made anew."""
        self._release()
        for band in self._bands:
            if band.sizeHint().height():
                self._widen(band, -band.sizeHint().height())

    def _on_scrolling(self, _action: int) -> None:
        self._release()

    def _on_scrolled(self, value: int) -> None:
        """Drop an empty band that is out of sight."""
        if self._held is not None:
            return
        above, below = (band.sizeHint().height() for band in self._bands)
        bar = self.verticalScrollBar()
        if below and value <= bar.maximum() - below:
            self._widen(self._bands[1], -below)
        if above and value >= above:
            self._widen(self._bands[0], -above)
            bar.setValue(value - above)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll as little as needed to show ``widget`` and the label above it."""
        top = widget.mapTo(self._sheet, QPoint(0, 0)).y()
        bottom = top + widget.height()
        row = widget.parentWidget()
        # A field is shown with its label, and with its message when the whole row leaves room for others.
        if row is not None and row.property("fieldRow"):
            half = self.viewport().height() // 2
            above = row.mapTo(self._sheet, QPoint(0, 0)).y()
            if row.height() < half:
                bottom = above + row.height()
            top = above if bottom - above < half else top
        # Not ensureWidgetVisible: of a line edit, it would only show the text cursor.
        self.ensureVisible(0, (top + bottom) // 2, 0, (bottom - top + 1) // 2 + _AROUND_FOCUS)
        if self._held is not None and shiboken6.isValid(self._held[0]):
            self._held = (self._held[0], self._place_of(self._held[0]))

    def show_top(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` is the first thing in sight, as far as the page goes."""
        self._sheet.ensurePolished()
        if (layout := self._sheet.layout()) is not None:
            layout.activate()
        self.verticalScrollBar().setValue(widget.mapTo(self._sheet, QPoint(0, 0)).y() - _AROUND_FOCUS)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._release()
        if now is not None and self._sheet.isAncestorOf(now):
            self.show_widget(now)


def _band() -> QSpacerItem:
    return QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


class _Watch(QObject):
    """Tells when a widget, or one of those that hold it, is put elsewhere.

    Signals:
        moved(): at once, before anything is painted.
    """

    moved = Signal()

    def __init__(self, widget: QWidget, top: QWidget, parent: QObject) -> None:
        """Watch ``widget`` and what is between it and ``top``."""
        super().__init__(parent)
        self._watched: list[QWidget] = []
        one: QWidget | None = widget
        while one is not None and one is not top:
            one.installEventFilter(self)
            self._watched.append(one)
            one = one.parentWidget()

    def stop(self) -> None:
        """Watch nothing any more."""
        for one in self._watched:
            if shiboken6.isValid(one):
                one.removeEventFilter(self)
        self._watched = []
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Pass on the moves."""
        if event.type() == QEvent.Type.Move:
            self.moved.emit()
        return False
