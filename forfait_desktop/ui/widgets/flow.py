"""Layouts that follow the width: a row that wraps, a row that becomes a column."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget

from forfait_desktop.ui.widgets.labels import PlainLabel
from forfait_desktop.ui.widgets.shown import Remembering

_CENTRED: Final = 24


class LabelledRow(QWidget):
    """A widget whose label stands above its field: side by side, the labels get the same height."""

    def label(self) -> PlainLabel:
        """Return the label.

        Raises:
            NotImplementedError: always, here.
        """
        raise NotImplementedError


class Column(QVBoxLayout, Remembering):
    """A column that remembers its height at every width, until something inside changes.

    Each layout around it asks at a width of its own, several times per keystroke. Qt remembers the last width only, and
    would ask all that is inside again.
    """

    def __init__(self, parent: QWidget) -> None:
        """Lay out ``parent``."""
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._least_heights: dict[int, int] = {}

    def invalidate(self) -> None:
        """Forget the heights: something inside changed (called by Qt)."""
        self._heights.clear()
        self._least_heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels needed at ``width``."""
        height = self._heights.get(width)
        if height is None:
            self.is_outdated = False
            height = self._heights[width] = super().heightForWidth(width)
            # Qt tells the least height of the width that it measured last: this is the moment to ask for it.
            self._least_heights[width] = super().minimumHeightForWidth(width)
        return height

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the least height in pixels at ``width``."""
        self.heightForWidth(width)
        return self._least_heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place what is inside."""
        self.is_outdated = False
        super().setGeometry(rect)


class Sheet(QWidget):
    """A widget whose layout gives it its height at any width: its size hint does without the height at its own width.

    Qt would measure all that is inside at that width, at each level, for a height that no layout uses.
    """

    def sizeHint(self) -> QSize:
        """Return the natural width, and a height that knows nothing of the width."""
        layout = self.layout()
        return unmeasured_size(self, layout) if layout is not None else super().sizeHint()


def unmeasured_size(widget: QWidget, layout: QLayout) -> QSize:
    """Return what ``layout`` would take in ``widget``, without measuring the height at any width, see `Sheet`."""
    edges = widget.contentsMargins()
    return layout.sizeHint() + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())


class _ItemsLayout(QLayout):
    """What the two layouts share: a plain list of items, a height that depends on the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Qt asks each height several times per keystroke: remembered until something inside changes.
        self._heights: dict[int, int] = {}
        self._shares: dict[int, list[int]] = {}
        self._shown: list[QLayoutItem] | None = None
        self._placed: QRect | None = None
        self._size: QSize | None = None
        self._smallest: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Forget the sizes: something inside changed (called by Qt)."""
        self._heights.clear()
        self._shares.clear()
        self._size = self._smallest = self._shown = self._placed = None
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item (called by ``addWidget``)."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at ``index``, or None past the end (Qt asks until then)."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at ``index``, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return no direction: the layout never asks for more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: a narrower width needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels needed at ``width``."""
        if width not in self._heights:
            self._heights[width] = self.arrange(QRect(0, 0, width, 0), apply=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in ``rect``; does nothing when they are there and nothing changed."""
        if rect != self._placed:
            super().setGeometry(rect)
            self.arrange(rect, apply=True)
            self._placed = QRect(rect)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        if self._size is None:
            sizes = [item.sizeHint() for item in self.shown()]
            width = sum(size.width() for size in sizes) + self.gap() * max(0, len(sizes) - 1)
            self._size = self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))
        return self._size

    def minimumSize(self) -> QSize:
        """Return the width of the widest item: what a single column needs."""
        if self._smallest is None:
            sizes = [item.minimumSize() for item in self.shown()]
            self._smallest = self._with_margins(
                QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))
            )
        return self._smallest

    def gap(self) -> int:
        """Return the pixels between neighbours."""
        return 0

    def shown(self) -> list[QLayoutItem]:
        """Return the items that are not hidden."""
        if self._shown is None:
            self._shown = [item for item in self._items if not item.isEmpty()]
        return self._shown

    def arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height needed in ``rect`` and, with ``apply``, place the items."""
        raise NotImplementedError

    def inner(self, rect: QRect) -> QRect:
        """Return ``rect`` without the margins."""
        m = self.contentsMargins()
        return rect.adjusted(m.left(), m.top(), -m.right(), -m.bottom())

    def _with_margins(self, size: QSize) -> QSize:
        m = self.contentsMargins()
        return size + QSize(m.left() + m.right(), m.top() + m.bottom())


def height_at(item: QLayoutItem, width: int) -> int:
    """Return the height in pixels of ``item`` at ``width``."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class FlowLayout(_ItemsLayout):
    """Lays widgets side by side and goes to the next line when there is no more room (radios, tags, buttons)."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int = 8) -> None:
        """Keep ``gap`` pixels between neighbours and ``line_gap`` between lines."""
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap

    def gap(self) -> int:
        """Return the pixels between neighbours."""
        return self._gap

    def line_gap(self) -> int:
        """Return the pixels between lines."""
        return self._line_gap

    def set_gap(self, gap: int) -> None:
        """Keep ``gap`` pixels between neighbours from now on."""
        if gap != self._gap:
            self._gap = gap
            self.invalidate()

    def arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height needed in ``rect`` and, with ``apply``, place the items."""
        area = self.inner(rect)
        x, y, line_height = area.x(), area.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self.shown():
            width = min(item.sizeHint().width(), area.width())
            height = height_at(item, width)
            if x > area.x() and x + width > area.right() + 1:
                if apply:
                    _place_line(line, line_height)
                x, y, line_height, line = area.x(), y + line_height + self._line_gap, 0, []
            line.append((item, QRect(QPoint(x, y), QSize(width, height))))
            x += width + self._gap
            line_height = max(line_height, height)
        if apply:
            _place_line(line, line_height)
        return y + line_height - rect.y() + self.contentsMargins().bottom()


def _place_line(line: list[tuple[QLayoutItem, QRect]], line_height: int) -> None:
    for item, place in line:
        spare = line_height - place.height()
        item.setGeometry(place.translated(0, _down(item, spare, place.height())))


def _down(item: QLayoutItem, spare: int, height: int) -> int:
    """A line of text beside a link or a button is centred on it; beside a long text it stays at the top."""
    if spare < _CENTRED:
        return spare // 2
    widget = item.widget()
    # Large letters make the same difference larger: one line is then told by its own height.
    one_line = widget is not None and spare < height < 2 * widget.fontMetrics().lineSpacing()
    return spare // 2 if one_line else 0


class AdaptiveLayout(_ItemsLayout):
    """Columns that share the width, or one column when they no longer fit side by side."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 24, line_gap: int = 12, *, centred: bool = True
    ) -> None:
        """Keep ``gap`` pixels between columns and ``line_gap`` between rows; see `AdaptiveRow` for ``centred``."""
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap
        self._centred = centred
        self._stretches: dict[QWidget, int] = {}
        self._comforts: dict[QWidget, int] = {}

    def set_stretch(self, widget: QWidget, stretch: int) -> None:
        """Give ``widget`` its share of the spare width (0: its natural width)."""
        self._stretches[widget] = stretch
        self._shares.clear()

    def set_comfort(self, widget: QWidget, width: int) -> None:
        """Stand ``widget`` beside the others only where ``width`` pixels are left for it; alone it may be narrower."""
        if self._comforts.get(widget) != width:
            self._comforts[widget] = width
            self.invalidate()

    def gap(self) -> int:
        """Return the pixels between columns."""
        return self._gap

    def fits(self, width: int) -> bool:
        """Return whether the items fit side by side in ``width``."""
        items = self.shown()
        needed = sum(self._comfort(item) for item in items) + self._gap * max(0, len(items) - 1)
        return needed <= width or len(items) < 2

    def arrange(self, rect: QRect, *, apply: bool) -> int:
        """Return the height needed in ``rect`` and, with ``apply``, place the items."""
        area = self.inner(rect)
        bottom = self.contentsMargins().bottom()
        if self.fits(area.width()):
            return self._side_by_side(area, apply=apply) - rect.y() + bottom
        return self._stacked(area, apply=apply) - rect.y() + bottom

    def _stretch(self, item: QLayoutItem) -> int:
        widget = item.widget()
        return self._stretches.get(widget, 0) if widget is not None else 0

    def _least(self, item: QLayoutItem) -> int:
        # A stretched item may wrap its texts; the others keep their natural width.
        return item.minimumSize().width() if self._stretch(item) else item.sizeHint().width()

    def _comfort(self, item: QLayoutItem) -> int:
        widget = item.widget()
        return max(self._least(item), self._comforts.get(widget, 0) if widget is not None else 0)

    def _widths(self, width: int) -> list[int]:
        shares = self._shares.get(width)
        if shares is None:
            shares = self._shares[width] = self._shared(width)
        return shares

    def _shared(self, width: int) -> list[int]:
        items = self.shown()
        spare = width - self._gap * max(0, len(items) - 1)
        total = sum(self._stretch(item) for item in items)
        if not total:
            return [self._least(item) for item in items]
        spare -= sum(self._least(item) for item in items if not self._stretch(item))
        shares = [spare * self._stretch(item) // total if self._stretch(item) else self._least(item) for item in items]
        # An equal share may be too narrow for one item: then each gets what it needs, and the last the rest.
        if any(share < self._comfort(item) for share, item in zip(shares, items, strict=True)):
            shares = [self._comfort(item) for item in items]
            shares[-1] += max(0, width - sum(shares) - self._gap * (len(items) - 1))
        return shares

    def _side_by_side(self, area: QRect, *, apply: bool) -> int:
        items, widths = self.shown(), self._widths(area.width())
        tallest = max((_label_height(item, width) for item, width in zip(items, widths, strict=True)), default=0)
        heights = [_height_with_label(item, width, tallest) for item, width in zip(items, widths, strict=True)]
        tallest_item = max(heights, default=0)
        x = area.x()
        for item, width, height in zip(items, widths, heights, strict=True):
            if apply:
                _set_label_height(item, tallest)
                spare = tallest_item - height
                down = _down(item, spare, height) if self._centred and _label_of(item) is None else 0
                item.setGeometry(QRect(QPoint(x, area.y() + down), QSize(width, height)))
            x += width + self._gap
        return area.y() + tallest_item

    def _stacked(self, area: QRect, *, apply: bool) -> int:
        y = area.y()
        for index, item in enumerate(self.shown()):
            height = _height_with_label(item, area.width(), 0)
            y += self._line_gap if index else 0
            if apply:
                _set_label_height(item, 0)
                item.setGeometry(QRect(QPoint(area.x(), y), QSize(area.width(), height)))
            y += height
        return y


def _label_of(item: QLayoutItem) -> PlainLabel | None:
    widget: object = item.widget()
    return widget.label() if isinstance(widget, LabelledRow) else None


def _label_height(item: QLayoutItem, width: int) -> int:
    label = _label_of(item)
    return label.natural_height(width) if label is not None else 0


def _height_with_label(item: QLayoutItem, width: int, label_height: int) -> int:
    # Measuring must change nothing: a layout that touches its widgets while measuring never comes to rest.
    height = height_at(item, width)
    label = _label_of(item)
    if label is None:
        return height
    return height - label.heightForWidth(width) + max(label_height, label.natural_height(width))


def _set_label_height(item: QLayoutItem, height: int) -> None:
    label = _label_of(item)
    if label is not None:
        label.set_least_height(height)


class AdaptiveRow(QWidget):
    """A row that becomes a column when its widgets no longer fit side by side."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 24, line_gap: int = 12, *, centred: bool = True
    ) -> None:
        """Keep ``gap`` pixels between columns and ``line_gap`` between rows.

        With ``centred``, columns of about the same height are centred on each other; else all begin at the top.
        """
        super().__init__(parent)
        self._box = AdaptiveLayout(self, gap, line_gap, centred=centred)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Append ``widget``; ``stretch`` is its share of the spare width, 0 keeps its natural width."""
        self._box.set_stretch(widget, stretch)
        self._box.addWidget(widget)

    def set_comfort(self, widget: QWidget, width: int) -> None:
        """Make a column of the row when ``widget`` would have less than ``width`` pixels."""
        self._box.set_comfort(widget, width)

    def is_stacked(self) -> bool:
        """Return whether the row is a column at its present width."""
        return not self._box.fits(self.width())
