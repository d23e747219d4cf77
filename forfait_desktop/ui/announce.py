"""What a screen reader is told without being asked: the page title, the new total, an error summary. Nothing else."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

REST_MS: Final = 600


class Announcer(QObject):
    """Announces politely, after some rest: of several texts in a row, only the last is said.

    Signals:
        announced(str): the text that was just sent to assistive technologies.
    """

    announced = Signal(str)

    def __init__(self, parent: QObject, rest_ms: int = REST_MS) -> None:
        """Wait for ``rest_ms`` milliseconds without a new text before speaking."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest_ms)
        self._timer.timeout.connect(self._on_rested)
        self._widget: QWidget | None = None
        self._text = ""

    def announce(self, widget: QWidget, text: str) -> None:
        """Say ``text`` about ``widget`` once the user has paused; replaces what was still waiting."""
        if not text:
            return
        self._widget = widget
        self._text = text
        self._timer.start()

    def _on_rested(self) -> None:
        widget, text = self._widget, self._text
        self._widget, self._text = None, ""
        if widget is None or not text or not shiboken6.isValid(widget):
            return
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
        self.announced.emit(text)
