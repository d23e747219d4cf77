"""A table drawn as a list: one row read as one sentence, in columns where there is room, on three lines elsewhere."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.records import dataclass
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.whole import written_out

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_GAP: Final = 16
_PADDING: Final = 16
_LINES: Final = 3

Tone = Literal["", "warn", "err", "muted"]
_TONES: Final[dict[str, str]] = {"": "text", "warn": "warn", "err": "err", "muted": "text2"}


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row. `key` is given back by the signals; `accessible` is the whole row; `tones` one tone per cell."""

    key: str
    cells: tuple[str, ...]
    accessible: str
    tones: tuple[Tone, ...] = ()


@dataclass(frozen=True, slots=True)
class ListColumns:
    """The heads, the share of the width of each, which one is the title of a row, and the width to have columns.

    `right` are the columns set to the right: amounts.
    """

    heads: tuple[str, ...]
    shares: tuple[float, ...]
    title: int
    narrow: int
    right: tuple[int, ...] = ()


class RowModel(QAbstractListModel):
    """The rows; only those that are seen are drawn."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[ListRow, ...] = ()

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """Every row."""
        return self._rows

    def load(self, rows: tuple[ListRow, ...]) -> None:
        """Show other rows; as many rows with the same keys are changed in place."""
        if [one.key for one in rows] == [one.key for one in self._rows]:
            changed = [number for number, one in enumerate(rows) if one != self._rows[number]]
            self._rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> ListRow | None:
        """One row, None past the end."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, its sentence for assistive technologies, or its texts for typing ahead."""
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.accessible
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(row.cells)
            case _:
                return row if role == ROW_ROLE else None


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of a row, and where it is drawn."""

    area: QRect
    text: str
    tone: Tone
    strong: bool
    right: bool = False


class RowDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, kit: Kit, columns: ListColumns, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.columns = columns
        self._bare: frozenset[int] = frozenset()

    def leave_bare(self, bare: frozenset[int]) -> bool:
        """Give the room of the columns ``bare``, in which no row says anything, to the title. Tells a change."""
        changed = bare != self._bare
        self._bare = bare
        return changed

    def is_narrow(self, width: int) -> bool:
        """Return whether ``width`` pixels are too few for columns."""
        return width < self._kit.theme.px(self.columns.narrow)

    def height(self, width: int) -> int:
        """Return the height of a row of ``width`` pixels."""
        line = self._kit.theme.px(22)
        return (_LINES if self.is_narrow(width) else 1) * line + 20

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return one line, or three, and some room."""
        return QSize(100, self.height(option.widget.width()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cells."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return
        rect: QRect = option.rect
        painter.save()
        self._kit.theme.paint_row(painter, option)
        for text in self._texts(rect, row):
            self._draw(painter, text)
        painter.restore()

    def paint_heads(self, painter: QPainter, rect: QRect) -> None:
        """Draw the heads over their columns."""
        heads = self.columns.heads
        for text in self._cells(rect, heads, ["muted" for _ in heads]):
            self._draw(painter, text)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say the whole of a text that is cut, under the mouse."""
        row = index.data(ROW_ROLE)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, ListRow):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), written_out(self.cut_text(option.rect, row, event.pos())), view)
        return True

    def cut_text(self, rect: QRect, row: ListRow, where: QPoint) -> str:
        """Return the text of the row drawn in ``rect`` that is cut at ``where``, "" when there is none."""
        for text in self._texts(rect, row):
            if text.area.contains(where) and self._shown(text) != text.text:
                return text.text
        return ""

    def _texts(self, rect: QRect, row: ListRow) -> list[_Text]:
        if self.is_narrow(rect.width()):
            return self._lines(rect, row)
        return self._cells(rect, row.cells, row.tones, strong=self.columns.title)

    def _cells(self, rect: QRect, cells: Sequence[str], tones: Sequence[Tone], *, strong: int = -1) -> list[_Text]:
        texts, x = [], float(rect.left() + _PADDING)
        shown = [number for number in range(len(cells)) if number not in self._bare]
        inner = rect.width() - 2 * _PADDING - _GAP * (len(shown) - 1)
        spare = sum(self.columns.shares[number] for number in self._bare)
        for number in shown:
            wide = inner * (self.columns.shares[number] + (spare if number == self.columns.title else 0))
            area = QRect(round(x), rect.top(), round(wide), rect.height())
            right = number in self.columns.right
            texts.append(_Text(area, cells[number], _tone(tones, number), number == strong, right))
            x += wide + _GAP
        return texts

    def _lines(self, rect: QRect, row: ListRow) -> list[_Text]:
        inner = rect.adjusted(_PADDING, 8, -_PADDING, -8)
        step = inner.height() // _LINES
        title = self.columns.title
        rest = [number for number, cell in enumerate(row.cells) if number != title and cell not in ("", "–")]
        half = (len(rest) + 1) // 2
        lines = [[title], rest[:half], rest[half:]]
        texts = []
        for number, cells in enumerate(lines):
            area = QRect(inner.left(), inner.top() + number * step, inner.width(), step)
            marked = [found for cell in cells if (found := _tone(row.tones, cell))]
            tone: Tone = marked[0] if marked else "muted" if number else ""
            text = " · ".join(self._named(row, cell) if number else row.cells[cell] for cell in cells)
            texts.append(_Text(area, text, tone, number == 0))
        return texts

    def _named(self, row: ListRow, cell: int) -> str:
        """« Avant : 148 »: without columns, each figure says what it is."""
        head = self.columns.heads[cell]
        return fr.pair(head, row.cells[cell]) if head else row.cells[cell]

    def _font(self, text: _Text) -> QFont:
        return self._kit.theme.font("strong" if text.strong else "body")

    def _shown(self, text: _Text) -> str:
        metrics = QFontMetrics(self._font(text))
        return metrics.elidedText(text.text, Qt.TextElideMode.ElideRight, text.area.width())

    def _draw(self, painter: QPainter, text: _Text) -> None:
        painter.setFont(self._font(text))
        painter.setPen(self._kit.theme.colour(_TONES[text.tone]))
        side = Qt.AlignmentFlag.AlignRight if text.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(text.area, int(side | Qt.AlignmentFlag.AlignVCenter), self._shown(text))


def _tone(tones: Sequence[Tone], number: int) -> Tone:
    return tones[number] if number < len(tones) else ""


class RowHeads(QWidget):
    """The heads of the columns, hidden where rows take three lines. Each row says what it holds: drawn only."""

    def __init__(self, kit: Kit, delegate: RowDelegate, rows: QListView) -> None:
        super().__init__(rows)
        self._kit = kit
        self._delegate = delegate
        self._rows = rows.viewport()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(100, self._kit.theme.px(22) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the heads over their columns: a scroll bar takes some of the rows' width, and none of theirs."""
        painter = QPainter(self)
        self._delegate.paint_heads(painter, QRect(self._rows.x(), 0, self._rows.width(), self.height()))
        painter.end()


class RowList(QListView):
    """The rows, a few at once: beyond, the list scrolls.

    Signals:
        row_changed(str): the key of the row that has the cursor, "" without any.
        chosen(str): Enter or a double click.
        removed(str): Suppr.
        previewed(str): Espace.
    """

    row_changed = Signal(str)
    chosen = Signal(str)
    removed = Signal(str)
    previewed = Signal(str)

    def __init__(
        self, kit: Kit, list_id: str, name: str, columns: ListColumns, parent: QWidget | None = None, most: int = 9
    ) -> None:
        """Make the list ``list_id``, called ``name``, of ``most`` visible rows; 0: all, and the page scrolls."""
        super().__init__(parent)
        self._kit = kit
        self._most = most
        self.setObjectName(list_id)
        self.setAccessibleName(name)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.delegate = RowDelegate(kit, columns, self)
        self.setItemDelegate(self.delegate)
        self.heads = RowHeads(kit, self.delegate, self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_clicked)
        kit.theme.changed.connect(self._fit)

    @property
    def current(self) -> str:
        """The key of the row that has the cursor."""
        row = self.rows.row(self.currentIndex().row())
        return row.key if row is not None else ""

    def set_heads(self, heads: tuple[str, ...]) -> None:
        """Name the columns otherwise."""
        self.delegate.columns = dataclasses.replace(self.delegate.columns, heads=heads)
        self.heads.update()

    def load(self, rows: tuple[ListRow, ...], current: str = "") -> None:
        """Show rows; the cursor stays on its row, or goes to ``current``, or to the one that took its place."""
        number, key = max(self.currentIndex().row(), 0), current or self.current
        self.rows.load(rows)
        columns = self.delegate.columns
        silent = (number for number in range(len(columns.heads)) if not any(one.cells[number] for one in rows))
        if self.delegate.leave_bare(frozenset(silent) - {columns.title} if rows else frozenset()):
            self.heads.update()
            self.viewport().update()
        self._fit()
        if not rows:
            self.row_changed.emit("")
            return
        wanted = next((place for place, one in enumerate(rows) if one.key == key), min(number, len(rows) - 1))
        if self.currentIndex().row() == wanted:
            self.row_changed.emit(self.current)
        self.setCurrentIndex(self.rows.index(wanted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Suppr removes, Espace previews."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit(self.current)
            case Qt.Key.Key_Delete:
                self.removed.emit(self.current)
            case Qt.Key.Key_Space:
                self.previewed.emit(self.current)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask the rows for their height again."""
        super().resizeEvent(event)
        self._fit()
        self.heads.update()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.rows.row(current.row())
        self.row_changed.emit(row.key if row is not None else "")

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.chosen.emit(self.current)

    def _fit(self) -> None:
        width = self.viewport().width()
        rows = max(self.rows.rowCount(), 1)
        shown = min(rows, self._most) if self._most else rows
        height = shown * self.delegate.height(width) + 2 * self.frameWidth()
        self.heads.setVisible(not self.delegate.is_narrow(width))
        if self.height() != height:
            self.setFixedHeight(height)
            self.scheduleDelayedItemsLayout()
