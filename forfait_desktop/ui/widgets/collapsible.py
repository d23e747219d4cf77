"""A block of the help that opens and closes: its title is a button, its state is the button's."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.text import TextBlock

_SIDE: Final = 6
_ICON_ROOM: Final = 28
_LEAST: Final = 36


class Region(QFrame):
    """A part of the window with a name of its own (the help panel). Accessible role: region."""

    def __init__(self, region_id: str, name: str, parent: QWidget | None = None) -> None:
        """Make the region ``region_id`` called ``name``."""
        super().__init__(parent)
        self.setObjectName(region_id)
        self.setAccessibleName(name)
        self.setProperty("frameRole", "bar")


class Heading(Button):
    """A button that looks like a title, and whose text wraps in a narrow page."""

    def __init__(self, kit: Kit, text: str, button_id: str, icon: str, parent: QWidget | None = None) -> None:
        """Show ``text`` after the Lucide icon ``icon``; ``button_id`` becomes the object name."""
        super().__init__(kit, text, button_id, "heading", icon, parent)
        self._block: TextBlock | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        kit.theme.changed.connect(self._on_theme_changed)

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at ``width``."""
        return max(self._kit.theme.px(_LEAST), self._text_block().height(max(1, width - self._around())) + 2 * _SIDE)

    def sizeHint(self) -> QSize:
        """Return the size when nothing wraps."""
        width = self._text_block().natural_width() + self._around()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which a word would be cut."""
        return QSize(self._text_block().least_width() + self._around(), self._kit.theme.px(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the button of the style, then the icon beside the first line and the text."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        icon, option.icon, option.text = self.icon(), QIcon(), ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        block, size = self._text_block(), self.iconSize()
        text = QRectF(self.rect()).adjusted(_SIDE + self._icon_room(), 0, -_SIDE, 0)
        text.setTop(max(0.0, (self.height() - block.height(text.width())) / 2))
        down = round(text.top() + (block.line_height() - size.height()) / 2)
        painter.drawPixmap(_SIDE, down, icon.pixmap(size, self.devicePixelRatioF()))
        painter.setFont(block.font)
        painter.setPen(self._kit.theme.colour("text" if self.isEnabled() else "disabled"))
        block.draw(painter, text)
        painter.end()

    def _text_block(self) -> TextBlock:
        if self._block is None:
            self._block = TextBlock(self.text().replace("&&", "&"), self._kit.theme.font("label"))
        return self._block

    def _icon_room(self) -> int:
        return self._kit.theme.px(_ICON_ROOM)

    def _around(self) -> int:
        return self._icon_room() + 2 * _SIDE

    def _on_theme_changed(self) -> None:
        self._block = None
        self.updateGeometry()
        self.update()


class CollapsibleBlock(QWidget):
    """A title that opens and closes what is under it, at once.

    Signals:
        toggled(str, bool): (key of the block, whether it is open), only when the user did it.
    """

    toggled = Signal(str, bool)

    def __init__(self, kit: Kit, key: str, title: str, parent: QWidget | None = None) -> None:
        """Make the closed block ``key``; fill it with ``show_lines`` or through ``body``."""
        super().__init__(parent)
        self._key = key
        self._lines: tuple[str, ...] = ()
        self._labels: list[PlainLabel] = []
        self._head = Heading(kit, title, f"aide.{key}", "chevron-right", self)
        # A title on two lines is read as one.
        self._head.setAccessibleName(title.replace("\n", " "))
        self._head.clicked.connect(self._on_clicked)
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(32, 0, 8, 12)
        self.body.setSpacing(8)
        self._content.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._content)
        self.set_open(False)

    def title(self) -> str:
        """Return the visible title."""
        return self._head.text()

    def is_open(self) -> bool:
        """Return whether the content is shown."""
        return not self._content.isHidden()

    def set_open(self, opened: bool) -> None:
        """Open or close the block without a signal."""
        self._head.set_icon("chevron-down" if opened else "chevron-right")
        # A checkable button would be read as a box to tick; the state is told as a description instead.
        words = (self.tr("Ouvert"), self.tr("Fermé"))
        self._head.setAccessibleDescription(words[0] if opened else words[1])
        self._content.setVisible(opened)

    def show_lines(self, lines: tuple[str, ...], role: str = "secondary") -> None:
        """Show one paragraph per line; does nothing when they are the same."""
        if lines == self._lines:
            return
        self._lines = lines
        while len(self._labels) < len(lines):
            label = plain_label("", role, self._content)
            self.body.addWidget(label)
            self._labels.append(label)
        for number, label in enumerate(self._labels):
            shown = number < len(lines)
            label.set_role(role)
            label.set_text_quietly(lines[number] if shown else "")
            set_shown(label, shown)

    def _on_clicked(self) -> None:
        self.set_open(not self.is_open())
        self.toggled.emit(self._key, self.is_open())
