"""E02, the library: every declaration, found by name or year, opened with Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStackedLayout, QVBoxLayout, QWidget

from forfait_desktop.ui.home.head import HeadLayout
from forfait_desktop.ui.home.menu import RowMenu
from forfait_desktop.ui.home.model import LibraryModel, LibrarySource
from forfait_desktop.ui.home.rows import LibraryDelegate, LibraryHeads
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import MessageBar
from forfait_desktop.ui.notes import IconLabel, filled
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.scroll_bars import ScrollArea
from forfait_desktop.ui.widgets.shown import lay_out

_SEARCH_REST_MS = 150
_LEAST_ROWS = 2
_LEAST_LIST = 120
_NEAR = 128
"""Rows around the current one where it is looked for, once the list was read again."""


class LibraryList(QListView):
    """The list itself: opens a row with Enter or a double click.

    Signals:
        opened(QModelIndex): the row to open.
        moved(): a key was pressed: the current row is to be in sight.
        placed(int, int): the rows begin that many pixels from the left, and are that wide: a scroll bar takes some.
    """

    opened = Signal(QModelIndex)
    moved = Signal()
    placed = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter, whatever the platform calls activation."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
        self.moved.emit()

    def sizeHint(self) -> QSize:
        """Return the height of a few rows: the list takes what is left, and no less."""
        row = self.sizeHintForRow(0) if self.model() is not None and self.model().rowCount() else 0
        return QSize(super().sizeHint().width(), max(_LEAST_ROWS * row, _LEAST_LIST))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, on whatever width."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask the rows for their height again: a narrow list has rows of two lines."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.placed.emit(self.viewport().x(), self.viewport().width())


class Home(QWidget):
    """The library.

    Signals:
        new_requested(), example_requested(): the two buttons.
        open_requested(str), duplicate_requested(str), compare_requested(str): the path of a declaration.
    """

    new_requested = Signal()
    example_requested = Signal()
    open_requested = Signal(str)
    duplicate_requested = Signal(str)
    compare_requested = Signal(str)

    def __init__(self, kit: Kit, source: LibrarySource, parent: QWidget | None = None) -> None:
        """Show the declarations of ``source``, once `reload` is called: the window paints first."""
        super().__init__(parent)
        self._kit = kit
        self.model = LibraryModel(source, self)
        self._complete = False
        column = self._column()
        self.messages = MessageBar(kit, self)
        self.messages.keep_from_bar(self._scroller.bar_width())
        self.messages.said.connect(self._on_said)
        column.addWidget(self.messages)
        inside = QVBoxLayout()
        inside.setContentsMargins(32, 24, 32 - self._scroller.bar_width(), 24)
        inside.setSpacing(16)
        column.addLayout(inside, 1)
        inside.addLayout(self._head())
        self.heads = LibraryHeads(self)
        self.list = self._list()
        self.empty = self._empty()
        self.no_match = self._no_match()
        self._stack = QStackedLayout()
        # The list stays there when it is empty: it is still the place of the declarations, without a row.
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        for widget in (self.list, self.empty, self.no_match):
            self._stack.addWidget(widget)
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addWidget(self.heads)
        body.addLayout(self._stack, 1)
        inside.addLayout(body, 1)
        self.menu = RowMenu(self)
        self.menu.open_requested.connect(self.open_requested)
        self.menu.duplicate_requested.connect(self.duplicate_requested)
        self.menu.compare_requested.connect(self.compare_requested)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SEARCH_REST_MS)
        self._rest.timeout.connect(self._on_search_rested)
        self.empty.hide()
        self.no_match.hide()

    def _column(self) -> QVBoxLayout:
        """Everything scrolls together in a window too low for it: messages, head, and the least of the list."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroller = ScrollArea(self)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._scroller)
        sheet = QWidget()
        self._sheet = sheet
        self._scroller.setWidget(sheet)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        return column

    def _head(self) -> HeadLayout:
        self.title = plain_label(self.tr("Déclarations"), "title", self, wrap=False)
        self.title.setObjectName("page.titre")
        self.search = QLineEdit(self)
        self.search.setObjectName("bibliotheque.recherche")
        self.search.setAccessibleName(self.tr("Rechercher un médecin ou une année"))
        self.search.setPlaceholderText(self.tr("Rechercher"))
        self.search.setToolTip(self.search.accessibleName())
        self.search.setClearButtonEnabled(False)
        self.search.textChanged.connect(self._on_search_edited)
        self.search.installEventFilter(self)
        self.new = Button(
            self._kit, self.tr("Nouvelle déclaration"), "bibliotheque.nouvelle", "primary", "plus", parent=self
        )
        self.new.clicked.connect(self.new_requested)
        return HeadLayout(self.title, self.search, self.new)

    def _list(self) -> LibraryList:
        view = LibraryList(self)
        view.setObjectName("bibliotheque.liste")
        view.setAccessibleName(self.tr("Déclarations"))
        view.setModel(self.model)
        view.setItemDelegate(LibraryDelegate(self._kit, view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.opened.connect(self._on_opened)
        view.moved.connect(self._on_moved)
        view.placed.connect(self.heads.stand_over)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_requested)
        view.doubleClicked.connect(self._on_opened)
        return view

    def _empty(self) -> QWidget:
        panel, body = self._panel()
        icon = IconLabel(self._kit, "file-plus", "text2", 40, panel)
        body.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in (
            (self.tr("Aucune déclaration pour l’instant"), "section"),
            (self.tr("Créez la première\u00a0: nous vous guidons étape par étape."), "secondary"),
        ):
            label = plain_label(text, role, panel)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(label)
        self.example = Button(
            self._kit, self.tr("Explorer avec un exemple"), "bibliotheque.exemple", "link", parent=panel
        )
        self.example.clicked.connect(self.example_requested)
        body.addWidget(self.example, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)
        return panel

    def _no_match(self) -> QWidget:
        panel, body = self._panel()
        self.no_match_text = plain_label("", "section", panel)
        self.no_match_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self.no_match_text)
        clear = Button(self._kit, self.tr("Effacer la recherche"), "bibliotheque.effacer", parent=panel)
        clear.clicked.connect(self._on_clear)
        body.addWidget(clear, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)
        return panel

    def _panel(self) -> tuple[QWidget, QVBoxLayout]:
        panel = Card(self)
        filled(panel)
        panel.body.setSpacing(12)
        panel.body.setContentsMargins(24, 64, 24, 24)
        return panel, panel.body

    # What others ask

    def reload(self, *, complete: bool = True) -> None:
        """Read the rows again, keeping the current one where it was.

        Args:
            complete: the index is up to date; otherwise nothing is said of an empty list, which may fill at once.
        """
        self._complete = complete
        current = self.list.currentIndex().row()
        before = self.model.view(current)
        self.model.load()
        self._refresh(current if before is None else self._row_of(before.path, current))

    def show_again(self) -> None:
        """Read the rows and say the messages anew: the presentation mode began or ended."""
        self.reload(complete=self._complete)
        self.messages.say_again()

    def set_complete(self, complete: bool) -> None:
        """Tell whether the index is up to date, see `reload`."""
        self._complete = complete
        self._refresh(self.list.currentIndex().row())

    def focus_first(self) -> None:
        """Give the focus to the list, or to the button when there is nothing to open."""
        (self.list if self.model.rowCount() else self.new).setFocus()

    def focus_search(self) -> None:
        """Give the focus to the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.search, self.list)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(1000, 640)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: ↓ and Enter go to the list, Échap empties the search."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.rowCount():
                self._apply_search()
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _row_of(self, path: str, row: int) -> int:
        """Where a declaration that was at ``row`` is now; ``row`` when it is gone, or far."""
        near = range(max(0, row - _NEAR), min(row + _NEAR, self.model.rowCount()))
        for one in sorted(near, key=lambda place: abs(place - row)):
            view = self.model.view(one)
            if view is not None and view.path == path:
                return one
        return row

    def _refresh(self, current: int = 0) -> None:
        rows = self.model.rowCount()
        searching = bool(self.model.search)
        self.empty.setVisible(not rows and not searching and self._complete)
        self.no_match.setVisible(not rows and searching)
        self.heads.setVisible(bool(rows) and not self._delegate_is_narrow())
        if not rows and searching:
            self.no_match.raise_()
            self.no_match_text.set_text_quietly(
                self.tr("Aucune déclaration ne correspond à “{search}”.").format(search=self.model.search)
            )
        elif not rows:
            self.empty.raise_()
        self.list.updateGeometry()
        if rows:
            self.list.setCurrentIndex(self.model.index(min(max(current, 0), rows - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the column heads when rows take two lines."""
        super().resizeEvent(event)
        self.heads.setVisible(bool(self.model.rowCount()) and not self._delegate_is_narrow())

    def _delegate_is_narrow(self) -> bool:
        delegate = self.list.itemDelegate()
        return isinstance(delegate, LibraryDelegate) and delegate.is_narrow(self.width() - 64)

    def _on_search_edited(self, _text: str) -> None:
        self._rest.start()

    def _on_search_rested(self) -> None:
        self._apply_search()

    def _apply_search(self) -> None:
        self._rest.stop()
        text = " ".join(self.search.text().split())
        if text != self.model.search:
            self.model.load(text)
            self._refresh()

    def _on_clear(self) -> None:
        self.search.clear()
        self._apply_search()
        self.search.setFocus()

    def _on_moved(self) -> None:
        row = self.list.visualRect(self.list.currentIndex())
        middle = self.list.viewport().mapTo(self._sheet, row.center())
        self._scroller.ensureVisible(middle.x(), middle.y(), 0, row.height())

    def _on_said(self, banner: QWidget) -> None:
        # It may have been said of a row far below.
        lay_out(self._scroller)
        self._scroller.ensureWidgetVisible(banner, 0, 0)

    def _on_opened(self, index: QModelIndex) -> None:
        view = self.model.view(index.row())
        if view is not None:
            self.open_requested.emit(view.path)

    def _on_menu_requested(self, where: QPoint) -> None:
        index = self.list.indexAt(where)
        view = self.model.view((index if index.isValid() else self.list.currentIndex()).row())
        if view is not None:
            self.menu.show_for(view, self.list.viewport().mapToGlobal(where))
