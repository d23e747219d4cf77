"""Writing the PDF: laid out and written by the worker, whole or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage.filesystem import FileSystem, LocalFileSystem
from forfait_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from forfait_desktop.report.content import Report


@dataclass(frozen=True, slots=True)
class PdfFonts:
    """The two font files that are embedded."""

    regular: Path
    bold: Path


def write_pdf(report: Report, target: Path, fonts: PdfFonts, cancelled: Callable[[], bool], fs: FileSystem) -> Path:
    """Lay ``report`` out and write it to ``target``, replacing what was there only once everything is written.

    Raises:
        ForfaitError: ``export-failed`` (path, reason), ``export-cancelled``, ``font-missing``.
    """
    # Imported here: reportlab takes as long to load as the window to paint.
    from forfait_desktop.report.pdf import render_pdf
    from forfait_desktop.storage.atomic import SHARED, Expected, write_file

    data = render_pdf(report, regular=fonts.regular, bold=fonts.bold, cancelled=cancelled)
    try:
        write_file(fs, target, data, Expected.ANYTHING, new_mode=SHARED)
    except ForfaitError as error:
        if error.code in ("save-failed", "save-conflict"):
            reason = error.params.get("reason", "EACCES")
            raise ForfaitError("export-failed", path=str(target), reason=reason) from error
        raise
    return target


class PdfExporter(QObject):
    """One export at a time, off the window's thread.

    Signals:
        finished(object): the path that was written.
        failed(object): the exception.
    """

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, fonts: PdfFonts, parent: QObject, fs: FileSystem | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._fonts = fonts
        self._fs: FileSystem = fs or LocalFileSystem()
        self._stop = threading.Event()
        self.running = False

    @property
    def fonts(self) -> PdfFonts:
        """The two font files, for what is written beside reports."""
        return self._fonts

    def start(self, report: Report, target: Path) -> None:
        """Begin; does nothing while an export is running."""
        if self.running:
            return
        self.running = True
        stop = self._stop = threading.Event()
        fonts, fs = self._fonts, self._fs

        def work() -> Path:
            return write_pdf(report, target, fonts, stop.is_set, fs)

        self._worker.submit(work, self._on_done, self._on_failed)

    def cancel(self) -> None:
        """Ask the running export to stop; nothing is written then."""
        self._stop.set()

    def _on_done(self, path: object) -> None:
        self.running = False
        self.finished.emit(path)

    def _on_failed(self, error: Exception) -> None:
        self.running = False
        self.failed.emit(error)
