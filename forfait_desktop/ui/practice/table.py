"""The grid of the practice: a model and a view, whatever the number of physicians."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from forfait_desktop.presentation.practice.board import BoardView, CellView
from forfait_desktop.ui.kit import Kit

_COLUMN: Final = 124
_LINE: Final = 36
_PADDING: Final = 12
_HEAD_SHARE: Final = 0.42
_COLOURS: Final = {"invalid": "err", "to_prove": "warn", "unanswered": "primary", "started": "primary"}
"""What is left to do stands out; the text says the same."""

_Index = QModelIndex | QPersistentModelIndex


class BoardModel(QAbstractTableModel):
    """The board as rows and columns."""

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._view = BoardView()

    def load(self, view: BoardView) -> None:
        """Show another board."""
        self.beginResetModel()
        self._view = view
        self.endResetModel()

    @property
    def board(self) -> BoardView:
        """The board that is shown."""
        return self._view

    def cell(self, index: _Index) -> CellView | None:
        """Return the cell, None outside of the table."""
        if not index.isValid():
            return None
        return self._view.rows[index.row()].cells[index.column()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of steps."""
        return 0 if parent.isValid() else len(self._view.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of physicians."""
        return 0 if parent.isValid() else len(self._view.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, its name for assistive technologies, its colour."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.name
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._kit.theme.colour(_COLOURS.get(str(cell.status), "text")))
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a physician, or the title of a step."""
        across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (len(self._view.heads) if across else len(self._view.rows)):
            return None
        text = self._view.heads[section].text if across else self._view.rows[section].title
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return (self._view.heads[section].why or text) if across else text
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: its text with some room, the one that has the cursor as rows are drawn elsewhere."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._owner = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the background, the bar of the current cell, the text."""
        theme, rect = self._kit.theme, option.rect
        painter.save()
        theme.paint_row(painter, option, divider=False)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(colour if isinstance(colour, QColor) else QColor(theme.colour("text")))
        painter.setFont(theme.font("body"))
        area = rect.adjusted(_PADDING, 0, -4, 0)
        shown = QFontMetrics(painter.font()).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


class BoardTable(QTableView):
    """The grid, as high as its rows: the page scrolls down, the grid scrolls sideways.

    Signals:
        opened(str, str): the declaration and the page of the cell on which Enter or a double click came.
    """

    opened = Signal(str, str)

    def __init__(self, kit: Kit, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setObjectName("cabinet.tableau")
        self.setAccessibleName(name)
        self.board = BoardModel(kit, self)
        self.setModel(self.board)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setItemDelegate(CellDelegate(kit, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.doubleClicked.connect(self._open)
        kit.theme.changed.connect(self._fit)

    def load(self, view: BoardView) -> None:
        """Show a board; the cell that had the cursor keeps it."""
        current = self.currentIndex()
        row, column = max(current.row(), 0), max(current.column(), 0)
        self.board.load(view)
        self._fit()
        if view.rows:
            last_row, last_column = self.board.rowCount() - 1, self.board.columnCount() - 1
            self.setCurrentIndex(self.board.index(min(row, last_row), min(column, last_column)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the cell with Enter; the arrows, Début and Fin are Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _open(self, index: QModelIndex) -> None:
        cell = self.board.cell(index)
        if cell is not None:
            self.opened.emit(self.board.board.heads[index.column()].path, cell.page)

    def _fit(self) -> None:
        px = self._kit.theme.px
        rows, columns = self.board.rowCount(), self.board.columnCount()
        if not rows:
            return
        side, top = self.verticalHeader(), self.horizontalHeader()
        side.setDefaultSectionSize(px(_LINE))
        side.setMinimumSectionSize(px(_LINE))
        wide = max((side.sectionSizeFromContents(row).width() for row in range(rows)), default=0)
        side.setFixedWidth(min(wide, round(self.width() * _HEAD_SHARE)))
        least = px(_COLUMN)
        room = self.width() - side.width() - 2 * self.frameWidth()
        for column in range(columns):
            natural = min(top.sectionSizeFromContents(column).width(), 2 * least)
            self.setColumnWidth(column, max(least, natural, room // columns))
        bar = self.horizontalScrollBar()
        scrolls = sum(self.columnWidth(column) for column in range(columns)) > room
        height = top.sizeHint().height() + rows * px(_LINE) + 2 * self.frameWidth()
        self.setFixedHeight(height + (bar.sizeHint().height() if scrolls else 0))
