"""Where the window was, and where it is put the first time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

MINIMUM: Final = (760, 560)
_DEFAULT: Final = (1240, 800)


def restore_place(window: QMainWindow, geometry: str) -> None:
    """Put ``window`` where ``geometry`` says, or at a comfortable size."""
    window.setMinimumSize(*MINIMUM)
    # Qt brings a window that was on a screen now gone back onto one that exists.
    if not (geometry and window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))):
        room = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(min(_DEFAULT[0], room.width()), min(_DEFAULT[1], room.height() - 40))
