"""The system's own print dialog, open beside the event loop and not inside one of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def a4_printer(name: str) -> QPrinter:
    """Return the usual printer, for A4 pages that bring their own margins, in grey.

    Args:
        name: of the document, in the printer's queue.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setCreator("Forfait Desktop")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


class _Asking(QObject):
    """One dialog and who waits for it; dies with the dialog."""

    def __init__(self, dialog: QPrintDialog, printer: QPrinter, chosen: Callable[[QPrinter], None]) -> None:
        super().__init__(dialog)
        self._printer = printer
        self._chosen = chosen
        dialog.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        self._chosen(self._printer)


def ask_printer(parent: QWidget, title: str, name: str, pages: int, chosen: Callable[[QPrinter], None]) -> QPrintDialog:
    """Show the dialog; ``chosen`` is given the printer when it is accepted, and nothing otherwise."""
    printer = a4_printer(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    _Asking(dialog, printer, chosen)
    # Not `open`: the one of this class wants a slot, and is deprecated.
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog
