"""Messages where the page needs their room: one line each, and a dialog that says them whole with their buttons."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.banner import BAR, ICON, ICONS, Banner, paint_ground
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import PageScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from forfait_desktop.presentation.views import BannerView, Severity


class BriefLine(QFrame):
    """The beginning of a message, and « Détails ». Accessible role: alert, named by the whole message.

    Signals:
        asked(): « Détails ».
    """

    asked = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Make a hidden line."""
        super().__init__(parent)
        self._kit = kit
        self._severity: Severity = "info"
        row = QHBoxLayout(self)
        row.setContentsMargins(BAR + 12, 2, 8, 2)
        row.setSpacing(10)
        self._icon = QLabel(self)
        row.addWidget(self._icon)
        self._text = plain_label("", "strong", self, wrap=False)
        row.addWidget(self._text, 1)
        self.more = Button(kit, self.tr("Détails"), "message.details", "link", parent=self)
        self.more.clicked.connect(self.asked)
        row.addWidget(self.more)
        kit.theme.changed.connect(self._draw_icon)
        self.hide()

    def show_view(self, view: BannerView, several: int = 0) -> None:
        """Show the beginning of ``view``; the link says how many messages there are when they are ``several``."""
        self._severity = view.severity
        self.setObjectName(f"{view.id}.bref")
        self._text.set_text_quietly(view.text)
        self.setAccessibleName(view.text)
        if several:
            self.more.set_words(self.tr("{count} messages").format(count=several))
            self.more.setAccessibleName(self.tr("Lire les {count} messages en entier").format(count=several))
        else:
            self.more.set_words(self.tr("Détails"))
            self.more.setAccessibleName(self.tr("Lire le message en entier"))
        self._draw_icon()
        self.show()

    def alert(self) -> None:
        """Tell assistive technologies that this message is new."""
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the soft background and the side bar, as the banner does."""
        paint_ground(self, self._kit.theme, self._severity)

    def _draw_icon(self) -> None:
        icons = self._kit.icons
        self._icon.setPixmap(icons.pixmap(ICONS[self._severity], self._severity, ICON, self.devicePixelRatioF()))
        self.update()


class MessagesDialog(QDialog):
    """Every message whole, with its buttons; a button that is pressed closes it.

    Signals:
        pressed(str): the id of the action.
    """

    pressed = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Make an empty dialog, see `show_views`."""
        super().__init__(parent)
        self._kit = kit
        self._around = parent
        self._views: list[BannerView] = []
        self._banners: dict[str, Banner] = {}
        self.setObjectName("messages")
        self.setWindowTitle(self.tr("Messages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        self._scroll = PageScroll(self, 0)
        self._scroll.set_margins(16, 16, 16, 8)
        column.addWidget(self._scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        self._close = Button(kit, self.tr("Fermer"), "messages.fermer", "quiet", parent=self)
        self._close.clicked.connect(self.reject)
        foot.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)

    def fit(self) -> None:
        """Take what a message of a few lines needs, within the window."""
        room, px = self._around.window().size(), self._kit.theme.px
        self.resize(min(px(520), room.width() - 40), min(px(320), room.height() - 40))

    def show_views(self, views: Sequence[BannerView]) -> None:
        """Show ``views``; without any, nothing is left to say and the dialog closes."""
        if list(views) == self._views:
            return
        self._views = list(views)
        for gone in self._banners.keys() - {view.id for view in views}:
            old = self._banners.pop(gone)
            old.hide()
            old.deleteLater()
        for view in views:
            banner = self._banners.get(view.id)
            if banner is None:
                banner = self._banners[view.id] = Banner(self._kit, view.id, self, alerts=False)
                banner.action_requested.connect(self._on_pressed)
                self._scroll.body.addWidget(banner)
            banner.show_view(view)
        # « Fermer » is older than the buttons of the messages, and comes last.
        buttons = [button for banner in self._banners.values() for button in banner.buttons()]
        for button, following in pairwise([*buttons, self._close]):
            QWidget.setTabOrder(button, following)
        if not views:
            self.reject()

    def alert(self, banner_id: str) -> None:
        """Tell assistive technologies that the message ``banner_id`` is new."""
        self._banners[banner_id].alert()

    def _on_pressed(self, action: str) -> None:
        self.accept()
        self.pressed.emit(action)
