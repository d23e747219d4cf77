"""Small pieces shared by the screens: an icon that follows the theme, a line of information."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.labels import plain_label


class IconLabel(QLabel):
    """An icon that says nothing by itself: the same fact stands in the text beside it."""

    def __init__(self, kit: Kit, icon: str, role: str = "text2", size: int = 20, parent: QWidget | None = None) -> None:
        """Draw the Lucide icon ``icon`` in the colour ``role``."""
        super().__init__(parent)
        self._kit = kit
        self._icon = icon
        self._role = role
        self._size = size
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.refresh)
        self.refresh()

    def set_icon(self, icon: str, role: str) -> None:
        """Draw another icon."""
        if (icon, role) != (self._icon, self._role):
            self._icon, self._role = icon, role
            self.refresh()

    def refresh(self) -> None:
        """Draw again at the size and in the colours in force."""
        ratio = self.devicePixelRatioF()
        self.setPixmap(self._kit.icons.pixmap(self._icon, self._role, self._size, ratio))
        self.setFixedSize(self._kit.icons.icon_size(self._size))


class InfoLine(QWidget):
    """An icon and a sentence beside it."""

    def __init__(
        self, kit: Kit, text: str, icon: str = "info", role: str = "secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        colour = {"secondary": "text2", "error": "err", "warn": "warn", "ok": "ok", "info": "info"}.get(role, "text2")
        self._veil = kit.veil
        self.icon = IconLabel(kit, icon, colour, 18, self)
        self.label = plain_label(kit.veil.text(text), role, self)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.setVisible(bool(text))

    def set_text(self, text: str) -> None:
        """Show ``text``; an empty one hides the line."""
        self.label.set_text_quietly(self._veil.text(text))
        self.setVisible(bool(text))


def filled(widget: QWidget, role: QPalette.ColorRole = QPalette.ColorRole.Window) -> None:
    """Give ``widget`` an opaque background of the palette."""
    widget.setBackgroundRole(role)
    widget.setAutoFillBackground(True)


def focused_in(widget: QWidget) -> QWidget | None:
    """Return the child of ``widget`` that has, or would have, the focus; None when there is none."""
    return widget.focusWidget()
