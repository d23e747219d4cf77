"""Messages of the window, inside the layout and never floating: lasting ones first, then the last thing said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import focused_in

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import ActionView, BannerView, Severity
    from forfait_desktop.ui.brief_messages import BriefLine, MessagesDialog
    from forfait_desktop.ui.dialogs import Dialogs
    from forfait_desktop.ui.widgets.banner import Banner

_SIDE: Final = 12
_EDGE: Final = 8
_BRIEF_EDGE: Final = 2
"""Margins in pixels: beside the messages; above and under them, whole and brief."""
_LEAST_TEXT: Final = 420
"""Pixels: sentences of the window are long, and five short lines beside buttons are higher than two long ones."""
_URGENCY: Final = ("err", "warn", "info", "ok")
PASSING: Final = "message"
"""Key of the message that the next thing said replaces."""
SAVING: Final = "enregistrement"
"""Key of the message that an entry could not be saved."""
STAYING: Final = "quitter"
"""Key of the message that the window stays open because of it."""


class MessageBar(QWidget):
    """At most one message per key.

    Signals:
        pressed(str): the id of the action that was pressed; « fermer.<key> » closes its message first.
        said(QWidget): what shows the passing message, which is to be in sight.
        changed(): something is said, or no longer.

    Attributes:
        dialogs: shows what `set_brief` leaves out; a bar without any is never brief.
    """

    pressed = Signal(str)
    said = Signal(QWidget)
    changed = Signal()
    dialogs: Dialogs | None = None

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._column = QVBoxLayout(self)
        self._right = _SIDE
        self._column.setContentsMargins(_SIDE, _EDGE, _SIDE, _EDGE)
        self._column.setSpacing(8)
        self._banners: dict[str, Banner] = {}
        self._views: dict[str, BannerView] = {}
        self._brief = False
        self._lines: list[BriefLine] = []
        self._whole: MessagesDialog | None = None
        self.hide()

    def keep_from_bar(self, width: int) -> None:
        """Take the ``width`` in pixels of a scroll bar beside the messages out of their margin."""
        self._right = max(0, _SIDE - width)
        self._set_edge(_BRIEF_EDGE if self._brief and self._views else _EDGE)

    def _set_edge(self, edge: int) -> None:
        self._column.setContentsMargins(_SIDE, edge, self._right, edge)

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
            banner = Banner(self._kit, view.id, self, least_text=_LEAST_TEXT, alerts=False)
            banner.action_requested.connect(self._on_pressed)
            self._banners[key] = banner
            # The passing message comes last: what lasts does not move under the mouse.
            self._column.insertWidget(self._column.count() if key == PASSING else 0, banner)
        self.show()
        before = self._views.get(key)
        if view != before:
            # The last one is the newest: it goes before those that are as urgent.
            self._views.pop(key, None)
            self._views[key] = view
        banner.show_view(self._kit.veil.over(view))
        self._show_lines()
        self.changed.emit()
        if before is None or before.text != view.text:
            # Only now is it known what shows it.
            self._alert(key)
        if key == PASSING:
            self.said.emit(banner)

    def clear(self, key: str) -> None:
        """Remove the message of ``key``."""
        banner = self._banners.get(key)
        was_said = self._views.pop(key, None) is not None
        if banner is not None:
            banner.show_view(None)
        self.setVisible(bool(self._views))
        if was_said:
            self._show_lines()
            self.changed.emit()

    def say_again(self) -> None:
        """Show what is said as the presentation mode now lets it be shown."""
        for key, view in self._views.items():
            self._banners[key].show_view(self._kit.veil.over(view))
        self._show_lines()

    def is_shown(self, key: str) -> bool:
        """Return whether a message of ``key`` is shown."""
        return key in self._views

    # Where there is little room

    def whole_height(self, width: int) -> int:
        """Return the pixels that everything would take at ``width``, each message written out."""
        if not self._views:
            return 0
        # Never the margins of the moment: what is brief would find room, and have none once it is whole.
        inside = width - _SIDE - self._right
        heights = [self._banners[key].heightForWidth(inside) for key in self._views]
        return sum(heights) + self._column.spacing() * (len(heights) - 1) + 2 * _EDGE

    def set_brief(self, brief: bool) -> None:
        """Say one line of the most urgent message and one of the passing one; « Détails » says all of them whole."""
        brief = brief and self.dialogs is not None
        if brief != self._brief:
            self._brief = brief
            self._show_lines()

    def tells(self, key: str) -> bool:
        """Return whether the message of ``key`` is in sight, whole or by its beginning."""
        return key in (self._told() if self._brief else self._views)

    def _told(self) -> list[str]:
        """The messages that have a line: the most urgent of those that last, then the passing one."""
        lasting = [key for key in self._views if key != PASSING]
        # Python keeps the order of what is equal: of those that are as urgent, the newest.
        lasting.reverse()
        first = sorted(lasting, key=lambda key: _URGENCY.index(self._views[key].severity))[:1]
        return first + [key for key in self._views if key == PASSING]

    def _alert(self, key: str) -> None:
        """Tell assistive technologies what was said, once, by what shows it."""
        told = self._told() if self._brief else []
        if self._whole is not None:
            self._whole.alert(self._views[key].id)
        elif key in told:
            self._lines[told.index(key)].alert()
        elif told:
            # Nothing of it is in sight but the number of messages.
            self._kit.announcer.announce(self._lines[0], self._kit.veil.over(self._views[key]).text)
        else:
            self._banners[key].alert()

    def _show_lines(self) -> None:
        told = self._told() if self._brief else []
        if told or self._lines:
            focused = focused_in(self.window())
            had_focus = focused is not None and focused.isVisible() and self.isAncestorOf(focused)
            self._set_edge(_BRIEF_EDGE if told else _EDGE)
            for key in self._views:
                self._banners[key].setVisible(not told)
            while len(self._lines) < len(told):
                self._add_line()
            for number, line in enumerate(self._lines):
                if number < len(told):
                    several = len(self._views) if number == 0 and len(told) < len(self._views) else 0
                    line.show_view(self._kit.veil.over(self._views[told[number]]), several)
                else:
                    line.hide()
            if had_focus and focused is not None and not focused.isVisible():
                self._take_focus(told)
        if self._whole is not None:
            self._whole.show_views(self._shown_views())

    def _take_focus(self, told: list[str]) -> None:
        """Give the focus of a button that is gone to the one that now stands for it."""
        if told:
            self._lines[0].more.setFocus()
            return
        for banner in (self._banners[key] for key in self._views):
            if banner.focus_first():
                return

    def _add_line(self) -> None:
        from forfait_desktop.ui.brief_messages import BriefLine

        line = BriefLine(self._kit, self)
        line.asked.connect(self._on_asked)
        self._column.addWidget(line)
        self._lines.append(line)

    def _shown_views(self) -> list[BannerView]:
        return [self._kit.veil.over(view) for view in self._views.values()]

    def _on_asked(self) -> None:
        from forfait_desktop.ui.brief_messages import MessagesDialog

        if self.dialogs is None or self._whole is not None:
            return
        self._whole = MessagesDialog(self._kit, self)
        self._whole.pressed.connect(self._on_pressed)
        self._whole.finished.connect(self._on_read)
        self._whole.show_views(self._shown_views())
        self._whole.fit()
        self.dialogs.show(self._whole)

    def _on_read(self) -> None:
        # A dialog that was closed is deleted.
        self._whole = None

    def _on_pressed(self, action: str) -> None:
        kind, _, key = action.partition(".")
        if kind == "fermer":
            self.clear(key)
        self.pressed.emit(action)
