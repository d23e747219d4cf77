"""Messages inside the page (Bandeau): never floating, never modal, at most one per page, and the error summary."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.theme import Theme, fill
from forfait_desktop.ui.widgets.buttons import Button, action_button
from forfait_desktop.ui.widgets.flow import AdaptiveRow, FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.links import LinkButton
from forfait_desktop.ui.widgets.shown import set_shown

if TYPE_CHECKING:
    # The library is painted without the views of a declaration.
    from forfait_desktop.presentation.views import ActionView, BannerView, ErrorView, Severity

ICONS: Final[dict[Severity, str]] = {
    "ok": "circle-check",
    "info": "info",
    "warn": "triangle-alert",
    "err": "octagon-alert",
}
"""The icon of each severity."""
BAR: Final = 4
ICON: Final = 20
"""Pixels: the side bar, the icon."""
_LEAST_TEXT: Final = 260
_LINK: Final = ".erreur"
"""After the id of the field, never before: who looks for an id by its end must find the field."""


def paint_ground(message: QWidget, theme: Theme, severity: Severity) -> None:
    """Draw what a message stands on: soft background, side bar, and a border where contrast is asked for."""
    painter = QPainter(message)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(message.rect())
    shape = QPainterPath()
    shape.addRoundedRect(area, 6, 6)
    painter.fillPath(shape, theme.colour(f"{severity}_soft"))
    painter.setClipPath(shape)
    fill(painter, QRectF(0, 0, BAR, area.height()), theme.colour(severity))
    if theme.palette.border_width > 1:
        painter.setClipping(False)
        painter.setPen(theme.colour(severity))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.end()


class _Message(QFrame):
    """What the banner and the error summary share: side bar, icon, text, a zone for buttons."""

    def __init__(
        self,
        kit: Kit,
        message_id: str,
        severity: Severity,
        parent: QWidget | None = None,
        *,
        beside: bool = False,
        least_text: int = _LEAST_TEXT,
        alerts: bool = True,
    ) -> None:
        super().__init__(parent)
        self._alerts = alerts
        self.kit = kit
        self.severity: Severity = severity
        self.setObjectName(message_id)
        row = QHBoxLayout(self)
        row.setContentsMargins(BAR + 14, 12, 16, 12)
        row.setSpacing(12)
        content = AdaptiveRow(self, gap=16, line_gap=6)
        words = QWidget(content)
        self._content, self._words, self._least_text = content, words, least_text
        self._icon = QLabel(words)
        self._text = plain_label("", "strong", words)
        self._detail = plain_label("", "body", words)
        line = QHBoxLayout(words)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        line.addLayout(column, 1)
        column.addWidget(self._text)
        column.addWidget(self._detail)
        self._buttons = QWidget(content if beside else words)
        self._flow = FlowLayout(self._buttons, gap=8, line_gap=4)
        self._buttons.hide()
        content.add(words, 1)
        if beside:
            content.add(self._buttons)
        else:
            column.addWidget(self._buttons)
        row.addWidget(content, 1)
        self._made: list[Button] = []
        # What the icon was drawn for: setting the same one again would lay out the whole page.
        self._drawn: tuple[str, float] = ("", 0.0)
        kit.theme.changed.connect(self._refresh)
        self.hide()

    def text(self) -> str:
        """Return the message shown, or an empty string."""
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the soft background and the side bar."""
        paint_ground(self, self.kit.theme, self.severity)

    def present(self, text: str, detail: str, make_buttons: Callable[[], list[Button]] | None) -> None:
        """Show the message; tell assistive technologies once, and only if its text is new."""
        is_new = self._alerts and (text != self.text() or self.isHidden())
        self._text.set_text_quietly(text)
        self._detail.set_text_quietly(detail)
        set_shown(self._detail, bool(detail))
        # An alert is read by its name, so the name is the message itself.
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        if make_buttons is not None:
            self._replace_buttons(make_buttons())
        if self._drawn != (self.severity, self.devicePixelRatioF()):
            self._refresh()
        set_shown(self, bool(text))
        if text and is_new:
            self.alert()

    def alert(self) -> None:
        """Tell assistive technologies that this message is new, when it is in sight."""
        if self.isVisible():
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons shown, in their order."""
        return tuple(self._made)

    def focus_first(self) -> bool:
        """Give the focus to the first button. Returns whether there is one."""
        if self._made:
            self._made[0].setFocus()
        return bool(self._made)

    def _replace_buttons(self, buttons: list[Button]) -> None:
        focused = next((old.objectName() for old in self._made if old.hasFocus()), "")
        for old in self._made:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made = buttons
        for button in buttons:
            self._flow.addWidget(button)
        set_shown(self._buttons, bool(buttons))
        for button in buttons:
            if focused and button.objectName() == focused:
                button.setFocus()

    def _refresh(self) -> None:
        # Narrower than this, the buttons go under the text instead of beside it.
        self._content.set_comfort(self._words, self.kit.theme.px(self._least_text))
        self._drawn = (self.severity, self.devicePixelRatioF())
        pixmap = self.kit.icons.pixmap(ICONS[self.severity], self.severity, ICON, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
        self.update()


class Banner(_Message):
    """A message of the page, with one or two actions. Accessible role: alert.

    Signals:
        action_requested(str): the id of the action that was pressed.
    """

    action_requested = Signal(str)

    def __init__(
        self,
        kit: Kit,
        banner_id: str = "page.bandeau",
        parent: QWidget | None = None,
        *,
        least_text: int = _LEAST_TEXT,
        alerts: bool = True,
    ) -> None:
        """Make a hidden banner.

        Args:
            kit: what draws it.
            banner_id: its object name until it shows a view.
            parent: what it stands in.
            least_text: pixels; the buttons go under the text when less than that is left for it.
            alerts: whether it tells assistive technologies what is new; otherwise `alert` is called by who knows.
        """
        super().__init__(kit, banner_id, "info", parent, beside=True, least_text=least_text, alerts=alerts)
        self._actions: tuple[ActionView, ...] | None = None
        self._view: BannerView | None = None

    def show_view(self, view: BannerView | None) -> None:
        """Show ``view``, or hide the banner."""
        if view == self._view:
            return
        self._view = view
        if view is None:
            self.present("", "", None)
            return
        self.severity = view.severity
        self.setObjectName(view.id)
        changed = view.actions != self._actions
        self._actions = view.actions
        self.present(view.text, view.detail, self._make if changed else None)

    def _make(self) -> list[Button]:
        buttons = []
        for action in self._actions or ():
            button = action_button(self.kit, action, "secondary", self._buttons)
            button.pressed_id.connect(self.action_requested)
            buttons.append(button)
        return buttons


class ErrorSummary(_Message):
    """« 1 saisie à corriger » and one link per field. Accessible role: alert; object name ``page.erreurs``.

    Signals:
        field_requested(str): the id of the input to focus.
    """

    field_requested = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """Make a hidden summary."""
        super().__init__(kit, "page.erreurs", "err", parent)
        self._errors: tuple[ErrorView, ...] | None = None

    def show_errors(self, summary: str, errors: tuple[ErrorView, ...]) -> None:
        """Show ``summary`` and its links, or hide everything when it is empty."""
        changed = errors != self._errors
        if not changed and summary == self.text():
            return
        self._errors = errors
        self.present(summary, "", self._make if changed else None)

    def _make(self) -> list[Button]:
        links: list[Button] = []
        for error in self._errors or ():
            link = LinkButton(self.kit, error.message, f"{error.field_id}{_LINK}", self)
            link.pressed_id.connect(self._on_link_pressed)
            links.append(link)
        return links

    def _on_link_pressed(self, link_id: str) -> None:
        self.field_requested.emit(link_id.removesuffix(_LINK))
