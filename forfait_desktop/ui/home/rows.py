"""How a row of the library is drawn: five columns, or two lines when the window is narrow; and the column heads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from forfait_desktop.presentation.home.row_view import LibraryRowView
from forfait_desktop.ui.home.model import ROW_ROLE
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.labels import plain_label

# Shares of the width: physician, year, progress, acquired (right-aligned), deadline.
_SHARES: Final = (0.30, 0.19, 0.14, 0.16, 0.21)
_GAP: Final = 28
_PADDING: Final = 16
_NARROW: Final = 800


def columns(left: int, width: int) -> tuple[tuple[int, int], ...]:
    """Return (x, width) of the five columns in a row of ``width`` pixels starting at ``left``."""
    inner = width - 2 * _PADDING - _GAP * (len(_SHARES) - 1)
    x = float(left + _PADDING)
    places = []
    for share in _SHARES:
        places.append((round(x), round(inner * share)))
        x += inner * share + _GAP
    return tuple(places)


class LibraryHeads(QWidget):
    """« Médecin », « Année », « Avancement », « Acquis », « Échéance », above the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (
            self.tr("Médecin"),
            self.tr("Année"),
            self.tr("Avancement"),
            self.tr("Acquis"),
            self.tr("Échéance"),
        )
        self._labels = [plain_label(title, "group", self, wrap=False) for title in titles]
        self._labels[3].setAlignment(Qt.AlignmentFlag.AlignRight)
        self._rows = (0, 0)

    def sizeHint(self) -> QSize:
        """Return the height of a line of text and some room."""
        return QSize(200, self._labels[0].sizeHint().height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(0, self.sizeHint().height())

    def stand_over(self, left: int, width: int) -> None:
        """Put each head above its column of rows ``width`` pixels wide, which begin ``left`` pixels from here."""
        self._rows = (left, width)
        for label, place in zip(self._labels, columns(left, width), strict=True):
            label.setGeometry(place[0], 0, place[1], self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heads above their columns."""
        super().resizeEvent(event)
        self.stand_over(*self._rows)


class LibraryDelegate(QStyledItemDelegate):
    """Draws a declaration."""

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit

    def is_narrow(self, width: int) -> bool:
        """Return whether a row of ``width`` pixels takes two lines."""
        return width < self._kit.theme.px(_NARROW)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return one or two lines of text and some room."""
        line = self._kit.theme.px(22)
        width = option.widget.width()
        return QSize(100, 2 * line + 20 if self.is_narrow(width) else line + 26)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row: physician in bold, finished figures plain, a faulty file with its sign."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, LibraryRowView):
            return
        rect: QRect = option.rect
        painter.save()
        self._kit.theme.paint_row(painter, option, base="")
        if self.is_narrow(rect.width()):
            self._paint_narrow(painter, rect, row)
        else:
            self._paint_wide(painter, rect, row)
        painter.restore()

    def _paint_wide(self, painter: QPainter, rect: QRect, row: LibraryRowView) -> None:
        places = columns(rect.left(), rect.width())
        if not row.readable:
            self._paint_fault(painter, rect, row, places[0][0], places[1][0])
            return
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        cells = (row.physician, row.year, row.progress, row.acquired, row.deadline)
        for number, (text, (x, width)) in enumerate(zip(cells, places, strict=True)):
            strong = number in (0, 3)
            self._text(
                painter,
                QRect(x, rect.top(), width, rect.height()),
                text,
                "strong" if strong else "secondary",
                right if number == 3 else left,
            )

    def _paint_fault(self, painter: QPainter, rect: QRect, row: LibraryRowView, x: int, middle: int) -> None:
        theme = self._kit.theme
        side = theme.px(18)
        pixmap = self._kit.icons.pixmap("triangle-alert", "warn", 18, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRect(x, rect.center().y() - side // 2, side, side), pixmap)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        name = QRect(x + side + 8, rect.top(), middle - x - side - 24, rect.height())
        self._text(painter, name, row.physician, "strong", flags)
        rest = QRect(middle, rect.top(), rect.right() - middle - _PADDING, rect.height())
        self._text(painter, rest, row.progress, "secondary", flags)

    def _paint_narrow(self, painter: QPainter, rect: QRect, row: LibraryRowView) -> None:
        inner = rect.adjusted(_PADDING, 8, -_PADDING, -8)
        half = inner.height() // 2
        top = QRect(inner.left(), inner.top(), inner.width(), half)
        under = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if not row.readable:
            self._text(painter, top, row.physician, "strong", left)
            self._text(painter, under, row.progress, "secondary", left)
            return
        share = round(inner.width() * 0.65)
        self._text(painter, top.adjusted(0, 0, share - top.width(), 0), row.physician, "strong", left)
        self._text(painter, top.adjusted(share, 0, 0, 0), row.acquired, "strong", right)
        facts = " · ".join(text for text in (row.year, row.progress, row.deadline) if text)
        self._text(painter, under, facts, "secondary", left)

    def _text(self, painter: QPainter, area: QRect, text: str, role: str, flags: int) -> None:
        font: QFont = self._kit.theme.font(role)
        painter.setFont(font)
        painter.setPen(self._kit.theme.colour("text2" if role == "secondary" else "text"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, shown)
