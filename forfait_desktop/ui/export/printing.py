"""Printing the pages of a file: what is printed is what was shown, drawn at the density of the printer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.background import Progress
from forfait_desktop.ui.export.pdf import MadePdf, draw_page
from forfait_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_DENSITY: Final = 300
"""Dots per inch at most: text has no more to show on paper, and a page at 600 takes four times the memory."""


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages to print (0 is the first), in the order asked for; as often as copies the printer cannot make itself.

    Args:
        printer: as the user left it.
        count: how many pages the file has.
    """
    first, last = 1, count
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or count, count)
    pages = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_pages(printer: QPrinter, made: MadePdf, progress: Progress) -> int:
    """Print; return how many pages were. For a background thread, which Qt allows for a printer.

    Raises:
        ForfaitError: ``print-failed``, ``export-cancelled``.
    """
    pages = chosen_pages(printer, len(made.pages))
    painter = QPainter()
    if not pages or not painter.begin(printer):
        raise ForfaitError("print-failed")
    try:
        for number, page in enumerate(pages):
            if progress.is_stopped():
                printer.abort()
                raise ForfaitError("export-cancelled")
            if number and not printer.newPage():
                raise ForfaitError("print-failed")
            _draw(painter, printer, made, page, progress)
            progress.tell(number + 1)
    finally:
        painter.end()
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise ForfaitError("print-failed")
    return len(pages)


def _draw(painter: QPainter, printer: QPrinter, made: MadePdf, page: int, progress: Progress) -> None:
    facts = made.pages[page]
    density = min(printer.resolution(), _DENSITY)
    grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    picture: QImage = draw_page(made, page, density / 72, progress.is_stopped, grey=grey)
    # As large as the page itself, or as the paper where that is smaller; margins are part of the page.
    dot = printer.resolution() / 72
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    shrink = min(1.0, paper.width() / (facts.width * dot), paper.height() / (facts.height * dot))
    wide, high = facts.width * dot * shrink, facts.height * dot * shrink
    painter.drawImage(QRectF((paper.width() - wide) / 2, (paper.height() - high) / 2, wide, high), picture)


class Printing(QObject):
    """One print at a time.

    Signals:
        moved(int, int): that many pages out of how many are at the printer.
        printed(int): how many pages were printed.
        failed(object): the exception.
    """

    moved = Signal(int, int)
    printed = Signal(int)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._progress: Progress | None = None
        self._count = 0

    @property
    def running(self) -> bool:
        """Whether pages are going to the printer."""
        return self._progress is not None

    def start(self, printer: QPrinter, made: MadePdf) -> None:
        """Print ``made``; does nothing while another print is going on."""
        if self._progress is not None:
            return
        self._count = len(chosen_pages(printer, len(made.pages)))
        progress = self._progress = Progress(self)
        progress.moved.connect(self._on_moved)
        self._worker.submit(partial(print_pages, printer, made, progress), self._on_printed, self._on_failed)

    def stop(self) -> None:
        """Give up after the page that is being printed."""
        if self._progress is not None:
            self._progress.stop()

    def _on_moved(self, done: int) -> None:
        if self._progress is not None:
            self.moved.emit(done, self._count)

    def _end(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.deleteLater()

    def _on_printed(self, count: object) -> None:
        self._end()
        if isinstance(count, int):
            self.printed.emit(count)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)
