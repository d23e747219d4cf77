"""The table of « Comparer »: one row per line, read as one sentence, on one line or three when room is short."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from forfait_desktop.presentation.comparison_view import ComparisonRowView
from forfait_desktop.ui.kit import Kit

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
# Shares of the width: line, before, after, difference, reason.
_SHARES: Final = (0.34, 0.17, 0.17, 0.12, 0.20)
_GAP: Final = 16
_PADDING: Final = 16
_NARROW: Final = 760


class ComparisonModel(QAbstractListModel):
    """The rows of a comparison; the first one holds the heads of the columns and is only drawn."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[ComparisonRowView, ...] = ()

    def load(self, rows: tuple[ComparisonRowView, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def view(self, row: int) -> ComparisonRowView | None:
        """The row, None past the end."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row's view, its sentence for assistive technologies, or its title for typing ahead."""
        view = self.view(index.row())
        if view is None:
            return None
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return view.accessible
            case Qt.ItemDataRole.DisplayRole:
                return view.title
            case _:
                return view if role == ROW_ROLE else None


class ComparisonDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._owner = parent

    def is_narrow(self, width: int) -> bool:
        """Return whether a row of ``width`` pixels takes three lines."""
        return width < self._kit.theme.px(_NARROW)

    def height(self, width: int) -> int:
        """Return the height of a row of ``width`` pixels."""
        line = self._kit.theme.px(22)
        return 3 * line + 20 if self.is_narrow(width) else line + 20

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return one or three lines of text and some room."""
        return QSize(100, self.height(option.widget.width()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cells: the title and the difference in bold."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ComparisonRowView):
            return
        rect: QRect = option.rect
        painter.save()
        self._kit.theme.paint_row(painter, option)
        cells = (row.title, row.before, row.after, row.difference, row.why)
        if self.is_narrow(rect.width()):
            self._paint_narrow(painter, rect, cells)
        else:
            self.paint_cells(painter, rect, cells, ("body", "body", "body", "strong", "secondary"))
        painter.restore()

    def paint_cells(self, painter: QPainter, rect: QRect, cells: tuple[str, ...], roles: tuple[str, ...]) -> None:
        """Draw five texts in their columns: amounts to the right."""
        inner = rect.width() - 2 * _PADDING - _GAP * (len(_SHARES) - 1)
        x = float(rect.left() + _PADDING)
        for number, (text, role, share) in enumerate(zip(cells, roles, _SHARES, strict=True)):
            width = inner * share
            side = Qt.AlignmentFlag.AlignRight if number in (1, 2, 3) else Qt.AlignmentFlag.AlignLeft
            area = QRect(round(x), rect.top(), round(width), rect.height())
            self._text(painter, area, text, role, int(side | Qt.AlignmentFlag.AlignVCenter))
            x += width + _GAP

    def _paint_narrow(self, painter: QPainter, rect: QRect, cells: tuple[str, ...]) -> None:
        title, before, after, gap, why = cells
        inner = rect.adjusted(_PADDING, 8, -_PADDING, -8)
        third = inner.height() // 3
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        lines = [QRect(inner.left(), inner.top() + number * third, inner.width(), third) for number in range(3)]
        self._text(painter, lines[0], title, "body", left)
        self._text(painter, lines[1], f"{before} → {after}", "body", left)
        self._text(painter, lines[1], gap, "strong", right)
        self._text(painter, lines[2], why, "secondary", left)

    def _text(self, painter: QPainter, area: QRect, text: str, role: str, flags: int) -> None:
        theme = self._kit.theme
        font = QFont(self._owner.font())
        font.setPixelSize(theme.px(14))
        font.setBold(role == "strong")
        painter.setFont(font)
        painter.setPen(theme.colour("text2" if role == "secondary" else "text"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, shown)


class ComparisonTable(QListView):
    """The rows, all shown: the page scrolls, not the table.

    Signals:
        row_changed(object): the `ComparisonRowView` that has the cursor, or None.
    """

    row_changed = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setObjectName("comparer.liste")
        self.setAccessibleName(self.tr("Comparaison"))
        self.rows = ComparisonModel(self)
        self.setModel(self.rows)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.delegate = ComparisonDelegate(kit, self)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        kit.theme.changed.connect(self._fit)

    def load(self, rows: tuple[ComparisonRowView, ...]) -> None:
        """Show other rows; the cursor goes to the first one."""
        self.rows.load(rows)
        self._fit()
        if rows:
            self.setCurrentIndex(self.rows.index(0))
        else:
            self.row_changed.emit(None)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.row_changed.emit(self.rows.view(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask the rows for their height again: a narrow table has rows of three lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self.rows.rowCount() * self.delegate.height(self.viewport().width()) + 2 * self.frameWidth()
        if self.height() != height:
            self.setFixedHeight(height)
            self.scheduleDelayedItemsLayout()
