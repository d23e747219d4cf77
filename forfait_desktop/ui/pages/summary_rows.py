"""The table of the summary: one line per item, with its own « Modifier »."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.rule_card import RuleLinkView
from forfait_desktop.presentation.views import Severity, SummaryGroupView, SummaryRowView, TodoView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import IconLabel
from forfait_desktop.ui.rules.figure import FigureButton
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, rule
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.status import StatusChip

_TWO_LINES = 480
_DOWN = 4


class SummaryRow(QWidget):
    """Title, status, points, « Modifier », and the answer under them; the status goes under too when room is short.

    Signals:
        open_requested(str): the page of the item.
    """

    open_requested = Signal(str)

    def __init__(self, kit: Kit, view: SummaryRowView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._page = view.page
        self._narrow: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        self._first, self._last = QHBoxLayout(), QHBoxLayout()
        for line in (self._first, self._last):
            line.setSpacing(12)
        self._title = plain_label("", "body", self)
        self._answer = plain_label("", "secondary", self)
        self._chip = StatusChip(kit, view.status, self)
        self._points = plain_label("", "body", self, wrap=False)
        # Empty, it is no label to read, but the others keep their place.
        keep = self._points.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._points.setSizePolicy(keep)
        self._points.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._button = Button(kit, self.tr("Modifier"), f"recap.modifier.{view.indicator}", "link", parent=self)
        self._button.clicked.connect(self._on_clicked)
        self._first.addWidget(self._title, 1)
        self._first.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._first)
        column.addWidget(self._answer)
        column.addLayout(self._last)
        self._arrange(narrow=False)
        kit.theme.changed.connect(self._fit)
        self._fit()
        self.show_view(view)

    def show_view(self, view: SummaryRowView) -> None:
        """Show ``view``."""
        self._page = view.page
        self._title.set_text_quietly(view.title)
        self._answer.set_text_quietly(view.answer)
        set_shown(self._answer, bool(view.answer))
        self._points.set_text_quietly(view.points)
        set_shown(self._points, bool(view.points))
        self._chip.show_view(view.status)
        self._button.setAccessibleName(self.tr("Modifier {title}").format(title=view.title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one line or two."""
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < self._kit.theme.px(_TWO_LINES))

    def _fit(self) -> None:
        # The texts stand on the line of the link, which is taller than they are.
        down = self._kit.theme.px(_DOWN)
        self._title.setContentsMargins(0, down, 0, 0)
        self._points.setContentsMargins(0, down, 0, 0)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        source, target, at = (self._first, self._last, 0) if narrow else (self._last, self._first, 1)
        for number, widget in enumerate((self._chip, self._points)):
            source.removeWidget(widget)
            target.insertWidget(at + number, widget, 0, Qt.AlignmentFlag.AlignTop)
        # The points of all rows are aligned by giving them the same room.
        self._points.setMinimumWidth(0 if narrow else self._kit.theme.px(84))

    def _on_clicked(self) -> None:
        self.open_requested.emit(self._page)


class SummaryGroup(Card):
    """A volet: its title, its subtotal, its rows.

    Signals:
        open_requested(str): the page of an item.
        origin_requested(str): where the points of the volet come from.
    """

    open_requested = Signal(str)
    origin_requested = Signal(str)

    def __init__(self, kit: Kit, view: SummaryGroupView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 6)
        self._title = plain_label("", "section", self)
        self._subtotal = plain_label("", "section", self, wrap=False)
        head.addWidget(self._title, 1)
        head.addWidget(self._subtotal)
        self._origin = FigureButton(kit, self)
        self._origin.pressed_id.connect(self._on_origin)
        head.addWidget(self._origin)
        self.body.addLayout(head)
        self._rows: list[SummaryRow] = []
        for row_view in view.rows:
            self.body.addWidget(rule(self))
            row = SummaryRow(kit, row_view, self)
            row.open_requested.connect(self.open_requested)
            self._rows.append(row)
            self.body.addWidget(row)
        self.show_view(view)

    def show_view(self, view: SummaryGroupView) -> None:
        """Show ``view``, which has the same rows."""
        self._title.set_text_quietly(view.title)
        self._subtotal.set_text_quietly(view.subtotal)
        set_shown(self._subtotal, bool(view.subtotal))
        for row, row_view in zip(self._rows, view.rows, strict=True):
            row.show_view(row_view)

    def show_origin(self, link: RuleLinkView | None) -> None:
        """Offer the card of the points of the volet, beside its subtotal."""
        self._origin.show_link(link)

    def _on_origin(self, _button_id: str) -> None:
        self.origin_requested.emit(self._origin.asked)


class TodoRow(QWidget):
    """Something to settle, and « Ouvrir ».

    Signals:
        open_requested(str): the page that settles it.
    """

    open_requested = Signal(str)

    _ICONS: ClassVar[dict[Severity, tuple[str, str]]] = {
        "ok": ("circle-check", "ok"),
        "info": ("circle-dashed", "text2"),
        "warn": ("triangle-alert", "warn"),
        "err": ("octagon-alert", "err"),
    }

    def __init__(self, kit: Kit, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._kit = kit
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        self._icon = IconLabel(kit, "circle-dashed", "text2", 18, self)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self._icon)
        self._beside.addStretch(1)
        line.addLayout(self._beside)
        self._text = plain_label("", "body", self)
        line.addWidget(self._text, 1)
        self._button = Button(kit, self.tr("Ouvrir"), f"recap.regler.{number}", "link", parent=self)
        self._button.clicked.connect(self._on_clicked)
        line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        kit.theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        down = self._kit.theme.px(_DOWN)
        self._text.setContentsMargins(0, down, 0, 0)
        self._beside.setContentsMargins(0, down, 0, 0)

    def show_view(self, view: TodoView) -> None:
        """Show ``view``."""
        self._page = view.page
        self._icon.set_icon(*self._ICONS[view.severity])
        self._text.set_text_quietly(view.text)
        self._button.setAccessibleName(self.tr("Ouvrir\u00a0: {text}").format(text=view.text))
        set_shown(self._button, bool(view.page))

    def _on_clicked(self) -> None:
        self.open_requested.emit(self._page)


class Todos(Card):
    """« À régler avant de recopier »; hidden when nothing is left.

    Signals:
        open_requested(str): the page that settles a line.
    """

    open_requested = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, "sunken", 20)
        self._kit = kit
        self.body.setSpacing(8)
        self.body.addWidget(plain_label(self.tr("À régler avant de recopier"), "section", self))
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)
        self._rows: list[TodoRow] = []

    def show_views(self, views: tuple[TodoView, ...]) -> None:
        """Show ``views``."""
        while len(self._rows) < len(views):
            row = TodoRow(self._kit, len(self._rows), self)
            row.open_requested.connect(self.open_requested)
            self._column.addWidget(row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            if number < len(views):
                row.show_view(views[number])
            set_shown(row, number < len(views))
        set_shown(self, bool(views))
