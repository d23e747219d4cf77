"""Labels for plain text: nothing typed by a user is ever read as rich text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from forfait_desktop.ui.widgets.shown import outdate, set_shown
from forfait_desktop.ui.widgets.text import TextBlock
from forfait_desktop.ui.widgets.whole import tell_whole

_READING_WIDTH: Final = 560
_READING_EMS: Final = 44


class PlainLabel(QLabel):
    """A plain-text label with a text role (``stylesheet.py``), wrapped at 1.4 line height, or on one elided line.

    Its text *is* its accessible name: never give one to a label that shows a value.
    """

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        """Show ``text`` in the text role ``role``; with ``wrap`` false, on one line, elided when there is no room."""
        super().__init__(parent)
        self._block: TextBlock | None = None
        self._struck = False
        self._least_height = 0
        self._tip = ""
        # Layouts ask for the same few heights again and again: Qt's own memory of them is short.
        self._heights: dict[int, int] = {}
        self._size: QSize | None = None
        self._least: QSize | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textRole", role)
        self.setWordWrap(wrap)
        if wrap:
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # Not Fixed: the greatest height would be that of the size hint, whatever the width.
        vertical = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show ``text``, to be measured again."""
        self._forget_sizes()
        super().setText(text)

    def set_role(self, role: str) -> None:
        """Change the text role."""
        if self.property("textRole") != role:
            self.setProperty("textRole", role)
            self.style().unpolish(self)
            self.style().polish(self)
            self._remeasure()

    def set_text_quietly(self, text: str) -> None:
        """Show ``text``; does nothing when it is already there, so that nothing flickers."""
        if text != self.text():
            self.setText(text)
            if not self.isHidden():
                outdate(self)

    def set_struck(self, struck: bool) -> None:
        """Strike the text out (a former threshold)."""
        if struck != self._struck:
            self._struck = struck
            self._remeasure()

    def set_least_height(self, height: int) -> None:
        """Ask for at least ``height`` pixels, text at the bottom: labels side by side end on the same line."""
        if height != self._least_height:
            self._least_height = height
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font, the style or the margins change."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.ContentsRectChange):
            self._forget_sizes()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels of the text wrapped at ``width``."""
        height = self._heights.get(width) or self.natural_height(width)
        return max(self._least_height, height)

    def natural_height(self, width: int) -> int:
        """Return the height in pixels of the text wrapped at ``width``, whatever least height was asked for."""
        if width not in self._heights:
            block = self._measured()
            left, top, right, bottom = self._margins()
            self._heights[width] = block.height(width - left - right) + top + bottom
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the natural size, on lines of a readable length when the text wraps."""
        if self._size is None:
            left, top, right, bottom = self._margins()
            block = self._measured()
            width, height = block.natural_width(), block.line_height()
            if self.wordWrap():
                # Larger letters need a wider line for as many of them, or the size hint asks for lines never drawn.
                width = min(width, max(_READING_WIDTH, _READING_EMS * block.font.pixelSize()))
                height = block.height(width)
            self._size = QSize(width + left + right, height + top + bottom)
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Return the size below which a word would be cut."""
        if self._least is None:
            left, top, right, bottom = self._margins()
            block = self._measured()
            least = block.least_width() if self.wordWrap() else min(block.natural_width(), 4 * block.line_height())
            self._least = QSize(least + left + right, block.line_height() + top + bottom)
        return self._least

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the text; the background is the parent's."""
        painter = QPainter(self)
        block = self._measured()
        painter.setFont(block.font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        left, top, right, bottom = self._margins()
        area = QRectF(self.rect()).adjusted(left, top, -right, -bottom)
        alignment = self.alignment()
        horizontal = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        if self.wordWrap():
            spare = area.height() - block.height(area.width())
            if self._least_height and spare > 0:
                area.adjust(0, spare, 0, 0)
            elif alignment & Qt.AlignmentFlag.AlignVCenter and spare > 0:
                area.adjust(0, spare / 2, 0, 0)
            block.draw(painter, area, horizontal)
        else:
            shown = QFontMetrics(block.font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(area.width()) + 1)
            painter.drawText(area, int(horizontal | Qt.AlignmentFlag.AlignVCenter), shown)
            self._tip = tell_whole(self, self.text(), shown, self._tip)
        painter.end()

    def _margins(self) -> tuple[int, int, int, int]:
        m = self.contentsMargins()
        return m.left(), m.top(), m.right(), m.bottom()

    def _measured(self) -> TextBlock:
        if self._block is None:
            # The style sheet gives the font at polish time, which may come after the first measure.
            self.ensurePolished()
            font = QFont(self.font())
            font.setStrikeOut(self._struck)
            self._block = TextBlock(self.text(), font)
        return self._block

    def _forget_sizes(self) -> None:
        self._block = self._size = self._least = None
        self._heights.clear()

    def _remeasure(self) -> None:
        self._forget_sizes()
        self.updateGeometry()
        self.update()


def plain_label(text: str = "", role: str = "body", parent: QWidget | None = None, *, wrap: bool = True) -> PlainLabel:
    """Return a plain-text label in one of the text roles.

    Roles: title, section, amount, result, body, strong, label, secondary, caption, group, ok, warn, error, info, link.
    """
    return PlainLabel(text, role, parent, wrap=wrap)


class LateLabel:
    """A place for a label that is made only when it has something to say: most hints and notes are empty."""

    def __init__(self, layout: QBoxLayout, role: str, parent: QWidget) -> None:
        """Keep a place at the present end of ``layout`` for a label of ``role``, child of ``parent``."""
        self._slot = QVBoxLayout()
        self._slot.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._slot)
        self._role = role
        self._parent = parent
        self._label: PlainLabel | None = None

    def text(self) -> str:
        """Return the text shown, or an empty string."""
        return self._label.text() if self._label is not None else ""

    def show_text(self, text: str) -> None:
        """Show ``text``, or hide the label when it is empty."""
        if self._label is None:
            if not text:
                return
            self._label = PlainLabel("", self._role, self._parent)
            self._slot.addWidget(self._label)
        self._label.set_text_quietly(text)
        set_shown(self._label, bool(text))

    def set_indent(self, pixels: int) -> None:
        """Start the label ``pixels`` further right."""
        self._slot.setContentsMargins(pixels, 0, 0, 4)
