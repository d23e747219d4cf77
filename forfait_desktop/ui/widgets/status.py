"""Statuses and tags: an icon and a word, so that colour is never the only carrier."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from forfait_desktop.presentation.views import StatusShown, StatusView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.shown import outdate, set_shown

# Status -> (Lucide icon, colour role). « Non atteint » is grey: it is a fact, not a fault.
STATUS_LOOKS: Final[dict[StatusShown, tuple[str, str]]] = {
    "unanswered": ("circle-dashed", "text"),
    "started": ("circle-dot", "primary"),
    "met": ("circle-check", "ok"),
    "not_met": ("circle-x", "text2"),
    "to_prove": ("triangle-alert", "warn"),
    "neutralised": ("scale", "neutral"),
    "not_applicable": ("minus", "disabled"),
    "invalid": ("octagon-alert", "err"),
}
_PILLS: Final[dict[StatusShown, str]] = {"to_prove": "warn_soft", "invalid": "err_soft"}
_PLAIN_TEXT: Final = ("unanswered", "started", "met")
_ICON: Final = 18
_GAP: Final = 6
_PAD: Final = 8


class StatusChip(QLabel):
    """A status (PuceStatut): icon and word, on a soft background only when something is asked of the user.

    The word is the label's text, which is also its accessible name.
    """

    def __init__(self, kit: Kit, view: StatusView, parent: QWidget | None = None) -> None:
        """Show ``view``."""
        super().__init__(parent)
        self._kit = kit
        self._code: StatusShown = view.code
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._on_theme_changed)
        self.show_view(view)

    def show_view(self, view: StatusView) -> None:
        """Show ``view``; does nothing when it is the same."""
        if (view.code, view.text) == (self._code, self.text()):
            return
        self._code = view.code
        self.setText(view.text)
        self._on_theme_changed()
        outdate(self)

    def sizeHint(self) -> QSize:
        """Return the size of the icon, the word and the margins."""
        theme = self._kit.theme
        text = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(2 * _PAD + theme.px(_ICON) + _GAP + text + 1, theme.px(26))

    def minimumSizeHint(self) -> QSize:
        """Return the natural size: a status is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the background if there is one, the icon and the word."""
        theme = self._kit.theme
        icon, role = STATUS_LOOKS[self._code]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = _PILLS.get(self._code)
        if pill is not None:
            painter.setPen(Qt.PenStyle.NoPen if theme.palette.border_width == 1 else theme.colour(role))
            painter.setBrush(theme.colour(pill))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        side = theme.px(_ICON)
        pixmap = self._kit.icons.pixmap(icon, role, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(_PAD, (self.height() - side) / 2), pixmap)
        painter.setFont(self.font())
        painter.setPen(theme.colour("text" if self._code in _PLAIN_TEXT else role))
        area = QRectF(self.rect()).adjusted(_PAD + side + _GAP, 0, -_PAD + 2, 0)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


Tone = Literal["plain", "primary", "info", "warn", "neutral", "ok"]
_TONES: Final[dict[Tone, tuple[str, str]]] = {
    "plain": ("sunken", "text2"),
    "primary": ("primary_soft", "primary"),
    "info": ("info_soft", "info"),
    "warn": ("warn_soft", "warn"),
    "neutral": ("neutral_soft", "neutral"),
    "ok": ("ok_soft", "ok"),
}


class Tag(QLabel):
    """A word on a soft background: « Calculé », « Déclaratif », « Neutralisé », « barème importé »."""

    def __init__(self, kit: Kit, text: str, tone: Tone = "plain", parent: QWidget | None = None) -> None:
        """Show ``text`` in one of the tones."""
        super().__init__(parent)
        self._kit = kit
        self._tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textRole", "group")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        kit.theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: str, tone: Tone = "plain") -> None:
        """Show another word; an empty one hides the tag."""
        if (text, tone) == (self.text(), self._tone):
            set_shown(self, bool(text))
            return
        self._tone = tone
        self.setText(text)
        set_shown(self, bool(text))
        self._on_theme_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the word and its margins."""
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PAD + 1, self._kit.theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Return the natural size: a tag is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the background and the word."""
        theme = self._kit.theme
        soft, strong = _TONES[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Under high contrast the soft backgrounds are gone: a border takes their place.
        painter.setPen(Qt.PenStyle.NoPen if theme.palette.border_width == 1 else theme.colour(strong))
        painter.setBrush(theme.colour(soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self.font())
        painter.setPen(theme.colour(strong))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
