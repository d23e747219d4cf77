"""The files of the preview: made and drawn off the window's thread, written whole or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.ui.tools import PdfFonts
from forfait_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from forfait_desktop.report.content import Report
    from forfait_desktop.storage.pdf_pages import PageFacts


@dataclass(frozen=True, slots=True)
class MadePdf:
    """A finished file: `data` is what is shown, saved and printed; one of `pages` for each page."""

    report: Report
    data: bytes
    pages: tuple[PageFacts, ...]


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """The picture of `page` (0 is the first) at `scale` pixels to the point."""

    page: int
    scale: float
    image: QImage


def make_pdf(report: Report, fonts: PdfFonts, cancelled: Callable[[], bool]) -> MadePdf:
    """Lay ``report`` out and look at its pages. For a background thread.

    Raises:
        ForfaitError: ``export-cancelled``, ``font-missing``, ``preview-failed``.
    """
    if cancelled():
        raise ForfaitError("export-cancelled")
    # Imported here: reportlab takes as long to load as the window to paint.
    from forfait_desktop.report.pdf import render_pdf
    from forfait_desktop.storage.pdf_pages import page_facts

    data = render_pdf(report, regular=fonts.regular, bold=fonts.bold, cancelled=cancelled)
    return MadePdf(report, data, page_facts(data, report.file_name))


def draw_page(made: MadePdf, page: int, scale: float, cancelled: Callable[[], bool], *, grey: bool = False) -> QImage:
    """Draw a page of the file. For a background thread.

    Raises:
        ForfaitError: ``export-cancelled``, ``preview-failed``.
    """
    if cancelled():
        raise ForfaitError("export-cancelled")
    from forfait_desktop.storage.pdf_pages import page_picture

    drawn = page_picture(made.data, made.report.file_name, page, scale, grey=grey)
    kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32
    # The pixels belong to Python: the copy does not.
    return QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, kind).copy()


def write_bytes(data: bytes, target: Path) -> Path:
    """Write ``data`` as ``target``, replacing what was there only once everything is written.

    Raises:
        ForfaitError: ``export-failed`` (path, reason).
    """
    # Imported here: it loads OpenSSL, which the first window does without.
    from forfait_desktop.storage.atomic import SHARED, Expected, write_file

    try:
        write_file(LocalFileSystem(), target, data, Expected.ANYTHING, new_mode=SHARED)
    except ForfaitError as error:
        raise ForfaitError("export-failed", path=str(target), reason=error.params.get("reason", "EACCES")) from error
    return target


def write_html(report: Report, target: Path) -> Path:
    """Write ``report`` as one accessible HTML page, in the same way."""
    from forfait_desktop.report.html import render_report_html

    return write_bytes(render_report_html(report), target)


class PdfMaker(QObject):
    """Makes one file at a time; asking for another one gives up the former, and every picture of it.

    Signals:
        made(object): a `MadePdf`.
        drawn(object): a `DrawnPage` of the file made last.
        failed(object): the exception; nothing is said of what was given up.
    """

    made = Signal(object)
    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, fonts: PdfFonts, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._fonts = fonts
        self._stop = threading.Event()
        self._last: MadePdf | None = None

    @property
    def last(self) -> MadePdf | None:
        """The file of the report asked for last; None while it is being made, and after a failure."""
        return self._last

    def ask(self, report: Report) -> None:
        """Make the file of ``report``."""
        self._stop.set()
        stop = self._stop = threading.Event()
        self._last = None
        work = partial(make_pdf, report, self._fonts, stop.is_set)
        self._worker.submit(work, partial(self._on_made, stop), partial(self._on_failed, stop))

    def draw(self, page: int, scale: float) -> None:
        """Draw a page of the file made last."""
        if self._last is None:
            return
        stop = self._stop
        work = partial(draw_page, self._last, page, scale, stop.is_set)
        self._worker.submit(work, partial(self._on_drawn, stop, page, scale), partial(self._on_failed, stop))

    def stop(self) -> None:
        """Give up what is being made; nothing more is said."""
        self._stop.set()

    def _on_made(self, stop: threading.Event, made: object) -> None:
        if not stop.is_set() and isinstance(made, MadePdf):
            self._last = made
            self.made.emit(made)

    def _on_drawn(self, stop: threading.Event, page: int, scale: float, image: object) -> None:
        if not stop.is_set() and isinstance(image, QImage):
            self.drawn.emit(DrawnPage(page, scale, image))

    def _on_failed(self, stop: threading.Event, error: Exception) -> None:
        if not stop.is_set():
            self.failed.emit(error)
