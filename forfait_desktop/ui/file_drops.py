"""A declaration dragged onto the window is opened; every other file is left to what lies under the mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from forfait_desktop.storage.filesystem import is_file


class FileDrops(QObject):
    """Watches a window.

    Signals:
        dropped(str): the `.forfait` file that was dropped.
    """

    dropped = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a declaration, and nothing else."""
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        ):
            path = declaration_in(event.mimeData())
            if path is None:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(str(path))
            return True
        return super().eventFilter(watched, event)


def declaration_in(data: QMimeData) -> Path | None:
    """Return the one local `.forfait` file, archive, or folder of a declaration, that ``data`` carries, or None."""
    urls = data.urls() if data.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    inside = path / "dossier.forfait"
    if path.suffix == ".forfait" or path.suffix.lower() == ".zip":
        return path
    return inside if is_file(inside) else None
