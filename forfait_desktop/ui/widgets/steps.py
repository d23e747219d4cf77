"""The list of the steps (ListeEtapes): groups with their subtotal, whole rows to click, one stop on the way of Tab.

Rows are widgets, not items of a view: only so can each carry its own accessible id (``etape.<id>``), and a title that
wraps when the text is large.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from forfait_desktop.presentation.views import StepGroupView, StepView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.theme import fill
from forfait_desktop.ui.widgets.focus_ring import OWN_FOCUS
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.scroll_bars import ScrollArea
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.status import STATUS_LOOKS
from forfait_desktop.ui.widgets.text import TextBlock

CURRENT: Final = "currentStep"
"""Dynamic property of the row of the open step; read by the accessible interface as « selected »."""
_ROW: Final = 36
_BAR: Final = 4
_ICON: Final = 18
_LEFT: Final = 16
_RIGHT: Final = 12
_GAP: Final = 10
_HEAD_GAP: Final = 8
_ABOVE: Final = 16
_BELOW: Final = 4


class StepRow(QAbstractButton):
    """One step: status icon, title, amount. Accessible role: list item; its name also tells the status."""

    def __init__(self, kit: Kit, view: StepView, parent: QWidget) -> None:
        """Show ``view``."""
        super().__init__(parent)
        self._kit = kit
        self.view = view
        self._current = False
        self._block: TextBlock | None = None
        self._heights: dict[int, int] = {}
        self._amount_width = 0.0
        self.setObjectName(f"etape.{view.id}")
        self.setProperty(OWN_FOCUS, True)
        self.setProperty(CURRENT, False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        kit.theme.changed.connect(self._on_theme_changed)
        self.show_view(view)

    def show_view(self, view: StepView) -> None:
        """Show ``view``; does nothing when it is the same."""
        if view == self.view and self.text():
            return
        before = self.heightForWidth(self.width()) if self.isVisible() else -1
        self.view = view
        self._measure_again()
        if view.title != self.text():
            self.setText(view.title)
        self.setAccessibleName(view.accessible)
        self.setToolTip(view.status.text)
        if before != self.heightForWidth(self.width()):
            self.updateGeometry()
        self.update()

    def set_current(self, current: bool) -> None:
        """Mark the row as the step that is open."""
        if current != self._current:
            self._current = current
            self._measure_again()
            self.setProperty(CURRENT, current)
            self.updateGeometry()
            self.update()

    def is_current(self) -> bool:
        """Return whether the row is the open step."""
        return self._current

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at ``width``."""
        height = self._heights.get(width)
        if height is None:
            theme = self._kit.theme
            wrapped = self._title().height(self._title_area(width).width())
            height = self._heights[width] = max(theme.px(_ROW), wrapped + theme.px(12))
        return height

    def sizeHint(self) -> QSize:
        """Return the width of the column and the height of one line."""
        return QSize(self._kit.theme.px(232), self._kit.theme.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the least height of a row; its width is that of the list."""
        return QSize(0, self._kit.theme.px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the background, the bar of the current step, the icon, the title and the amount."""
        theme, view = self._kit.theme, self.view
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current:
            fill(painter, self.rect(), theme.colour("primary_soft"))
            fill(painter, QRectF(0, 0, _BAR, self.height()), theme.colour("primary"))
        elif self.underMouse():
            fill(painter, self.rect(), theme.colour("sunken"))
        icon, role = STATUS_LOOKS[view.status.code]
        aside = view.status.code == "not_applicable"
        # The colour of what is set aside has less than 4.5:1 on the ground of the current step.
        faded = "text2" if self._current else "disabled"
        side = theme.px(_ICON)
        title, area = self._title(), self._title_area(self.width())
        text_height = title.height(area.width())
        top = (self.height() - text_height) / 2
        pixmap = self._kit.icons.pixmap(icon, faded if aside else role, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(_LEFT, top + (title.line_height() - side) / 2), pixmap)
        painter.setPen(theme.colour(faded if aside else "text"))
        painter.setFont(title.font)
        title.draw(painter, QRectF(area.left(), top, area.width(), text_height))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        amount = QRectF(0, top, self.width() - _RIGHT, title.line_height())
        painter.drawText(amount, right, view.amount)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.update()

    def _title(self) -> TextBlock:
        # Kept until the view, the place or the theme changes: the list asks each row for it at each layout.
        if self._block is None:
            theme = self._kit.theme
            font = theme.font("body")
            font.setBold(self._current)
            self._block = TextBlock(self.view.title, font)
            self._amount_width = QFontMetricsF(theme.font("caption")).horizontalAdvance(self.view.amount)
        return self._block

    def _title_area(self, width: int) -> QRectF:
        self._title()
        left = _LEFT + self._kit.theme.px(_ICON) + _GAP
        amount = self._amount_width
        return QRectF(left, 0, max(1.0, width - left - _RIGHT - (amount + _GAP if amount else 0)), 0)

    def _measure_again(self) -> None:
        self._block = None
        self._heights.clear()

    def _on_theme_changed(self) -> None:
        self._measure_again()
        self.updateGeometry()
        self.update()


class StepListBody(QWidget):
    """The container of the rows. Accessible role: list; object name ``etapes.liste``."""


class _GroupHead(QWidget):
    """The title of a group and its subtotal.

    It places them itself: a subtotal of another width changes nothing in the list, which would measure all its rows.
    """

    def __init__(self, view: StepGroupView, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = plain_label(view.title, "group", self)
        self._subtotal: PlainLabel = plain_label(view.subtotal, "group", self, wrap=False)
        self._asked: tuple[QSize, int] | None = None
        self._view: StepGroupView | None = None
        self._room = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_view(self, view: StepGroupView) -> None:
        if self._view is not None and (view.title, view.subtotal) == (self._view.title, self._view.subtotal):
            return
        self._view = view
        self._title.set_text_quietly(view.title)
        self._subtotal.set_text_quietly(view.subtotal)
        set_shown(self._subtotal, bool(view.subtotal))
        self._fit()

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at ``width``."""
        aside = self._aside()
        title = self._title.heightForWidth(width - _LEFT - _RIGHT - aside)
        return _ABOVE + max(title, self._subtotal.sizeHint().height() if aside else 0) + _BELOW

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        size = self._title.sizeHint()
        return QSize(_LEFT + size.width() + self._aside() + _RIGHT, _ABOVE + size.height() + _BELOW)

    def minimumSizeHint(self) -> QSize:
        """Return the size below which a word would be cut."""
        least = self._title.minimumSizeHint()
        aside = self._aside()
        return QSize(_LEFT + least.width() + aside + _RIGHT, _ABOVE + least.height() + _BELOW)

    def event(self, event: QEvent) -> bool:
        """Place the labels again when one of them has another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the labels in the new width."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Place the labels: they may have changed while the list was hidden."""
        super().showEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._room = 0

    def _aside(self) -> int:
        if self._subtotal.isHidden():
            return 0
        # Room for the widest so far: a digit less moves nothing, and the list does not measure its rows again.
        self._room = max(self._room, self._subtotal.sizeHint().width())
        return _HEAD_GAP + self._room

    def _fit(self) -> None:
        asked = (self.minimumSizeHint(), self.heightForWidth(self.width()))
        if asked != self._asked:
            self._asked = asked
            self.updateGeometry()
        self._place()

    def _place(self) -> None:
        aside, inner = self._aside(), self.height() - _ABOVE - _BELOW
        self._title.setGeometry(_LEFT, _ABOVE, self.width() - _LEFT - _RIGHT - aside, inner)
        if aside:
            size = self._subtotal.sizeHint()
            self._subtotal.setGeometry(self.width() - _RIGHT - size.width(), _ABOVE, size.width(), size.height())


class StepList(ScrollArea):
    """The steps, in groups. ↑ ↓ Début Fin and letters move, Entrée or Espace opens, a click opens.

    Signals:
        step_chosen(str): the id of the step that the user (or an assistive technology) opened.
    """

    step_chosen = Signal(str)

    def __init__(self, kit: Kit, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list called ``name`` (« Étapes de la déclaration »)."""
        super().__init__(parent)
        self._kit = kit
        self._groups: tuple[StepGroupView, ...] = ()
        self._rows: dict[str, StepRow] = {}
        self._heads: dict[str, _GroupHead] = {}
        self._current = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = StepListBody()
        self._body.setObjectName("etapes.liste")
        self._body.setAccessibleName(name)
        self._body.setAutoFillBackground(True)
        self._body.setBackgroundRole(QPalette.ColorRole.Base)
        self._column = QVBoxLayout(self._body)
        # The scroll bar beside the amounts keeps away from them.
        self._column.setContentsMargins(0, 0, 4, 16)
        self._column.setSpacing(0)
        self.setWidget(self._body)

    def show_groups(self, groups: tuple[StepGroupView, ...], current: str) -> None:
        """Show ``groups``, with the step ``current`` open; rows that exist are updated in place."""
        if groups != self._groups:
            if _shape(groups) != _shape(self._groups):
                self._rebuild(groups)
                self._current = ""
            self._groups = groups
            for group in groups:
                self._heads[group.id].show_view(group)
                for step in group.steps:
                    self._rows[step.id].show_view(step)
        self.show_current(current)

    def show_current(self, step_id: str) -> None:
        """Mark ``step_id`` as the open step, without a signal, and bring it into view if it was not open already."""
        for row_id, row in self._rows.items():
            row.set_current(row_id == step_id)
        if step_id == self._current:
            # Each keystroke refreshes the list: it must not scroll back under the eyes of the user.
            return
        self._current = step_id
        self._choose_tab_stop(step_id)
        row_now = self._rows.get(step_id)
        if row_now is not None:
            self.ensureWidgetVisible(row_now, 0, 48)

    def current(self) -> str:
        """Return the id of the open step, or an empty string."""
        return self._current

    def row(self, step_id: str) -> StepRow | None:
        """Return the row of ``step_id``, or None."""
        return self._rows.get(step_id)

    def focus_current(self) -> None:
        """Give the focus to the row of the open step, or to the first one (F6)."""
        row = self._rows.get(self._current) or next(iter(self._rows.values()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows, or open the one that has the focus."""
        rows = list(self._rows.values())
        focused = next((index for index, row in enumerate(rows) if row.hasFocus()), None)
        if focused is None:
            super().keyPressEvent(event)
            return
        key = event.key()
        target: int | None = None
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            target = focused + (1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Home:
            target = 0
        elif key == Qt.Key.Key_End:
            target = len(rows) - 1
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            rows[focused].click()
        else:
            target = _starting_with(rows, focused, event.text())
            if target is None:
                super().keyPressEvent(event)
                return
        event.accept()
        if target is not None and 0 <= target < len(rows):
            self._move_to(rows[target])

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Send the arrow keys of a row to the list: the row's own would only move between buttons."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, StepRow):
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return False
            self.keyPressEvent(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def _move_to(self, row: StepRow) -> None:
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose_tab_stop(row.view.id)
        self.ensureWidgetVisible(row, 0, 48)

    def _choose_tab_stop(self, step_id: str) -> None:
        # One stop for the whole list: twenty would stand between the header and the page.
        chosen = step_id if step_id in self._rows else next(iter(self._rows), "")
        for row_id, row in self._rows.items():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row_id == chosen else Qt.FocusPolicy.ClickFocus)

    def _rebuild(self, groups: tuple[StepGroupView, ...]) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows, self._heads = {}, {}
        for group in groups:
            head = _GroupHead(group, self._body)
            self._heads[group.id] = head
            self._column.addWidget(head)
            for step in group.steps:
                row = StepRow(self._kit, step, self._body)
                row.clicked.connect(self._on_row_clicked)
                row.installEventFilter(self)
                self._rows[step.id] = row
                self._column.addWidget(row)
        self._column.addStretch(1)

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, StepRow):
            self._choose_tab_stop(row.view.id)
            self.step_chosen.emit(row.view.id)


def _shape(groups: tuple[StepGroupView, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((group.id, tuple(step.id for step in group.steps)) for group in groups)


def _starting_with(rows: list[StepRow], after: int, typed: str) -> int | None:
    """Return the next row whose title starts with the letter ``typed``, accents apart, or None."""
    letter = _bare(typed)
    if len(letter) != 1 or not letter.isalnum():
        return None
    order = [*range(after + 1, len(rows)), *range(after + 1)]
    return next((index for index in order if _bare(rows[index].view.title).startswith(letter)), None)


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
