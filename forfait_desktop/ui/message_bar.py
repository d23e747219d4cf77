"""Messages of the window, inside the layout and never floating: lasting ones first, then the last thing said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import ActionView, BannerView, Severity
    from forfait_desktop.ui.widgets.banner import Banner

_SIDE: Final = 12
_LEAST_TEXT: Final = 420
"""Pixels: sentences of the window are long, and five short lines beside buttons are higher than two long ones."""
PASSING: Final = "message"
"""Key of the message that the next thing said replaces."""


class MessageBar(QWidget):
    """At most one message per key.

    Signals:
        pressed(str): the id of the action that was pressed; « fermer.<key> » closes its message first.
        said(QWidget): what shows the passing message, which is to be in sight.
    """

    pressed = Signal(str)
    said = Signal(QWidget)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self._column.setSpacing(8)
        self._banners: dict[str, Banner] = {}
        self._views: dict[str, BannerView] = {}
        self.hide()

    def keep_from_bar(self, width: int) -> None:
        """Take the ``width`` in pixels of a scroll bar beside the messages out of their margin."""
        self._column.setContentsMargins(_SIDE, 8, max(0, _SIDE - width), 8)

    def say(
        self,
        key: str,
        severity: Severity,
        text: str,
        actions: tuple[ActionView, ...] = (),
        *,
        closable: bool = True,
    ) -> None:
        """Show ``text`` under ``key``, in place of what that key showed."""
        # Imported here: the library is painted without the views of a declaration, and most often without a message.
        from forfait_desktop.presentation.views import ActionView, BannerView
        from forfait_desktop.ui.widgets.banner import Banner

        # A message has one of the roles, and the library is painted before them.
        self._kit.roles.install()
        if closable:
            actions = (*actions, ActionView(f"fermer.{key}", self.tr("Fermer"), self.tr("Fermer le message")))
        view = BannerView(f"bandeau.{key}", severity, text, actions=actions)
        banner = self._banners.get(key)
        if banner is None:
            banner = Banner(self._kit, view.id, self, least_text=_LEAST_TEXT)
            banner.action_requested.connect(self._on_pressed)
            self._banners[key] = banner
            # The passing message comes last: what lasts does not move under the mouse.
            self._column.insertWidget(self._column.count() if key == PASSING else 0, banner)
        self.show()
        self._views[key] = view
        banner.show_view(self._kit.veil.over(view))
        if key == PASSING:
            self.said.emit(banner)

    def clear(self, key: str) -> None:
        """Remove the message of ``key``."""
        banner = self._banners.get(key)
        self._views.pop(key, None)
        if banner is not None:
            banner.show_view(None)
        self.setVisible(any(shown.isVisibleTo(self) for shown in self._banners.values()))

    def say_again(self) -> None:
        """Show what is said as the presentation mode now lets it be shown."""
        for key, view in self._views.items():
            self._banners[key].show_view(self._kit.veil.over(view))

    def is_shown(self, key: str) -> bool:
        """Return whether a message of ``key`` is shown."""
        banner = self._banners.get(key)
        return banner is not None and banner.isVisibleTo(self)

    def _on_pressed(self, action: str) -> None:
        kind, _, key = action.partition(".")
        if kind == "fermer":
            self.clear(key)
        self.pressed.emit(action)
