"""PDFium, behind one door: the picture of a first page, the text of a few pages, the one file inside an invoice.

PDFium is not made for several threads: one call at a time, whoever asks.

Codes raised here: `preview-failed` (name), a `ForfaitError`.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_LOCK = threading.Lock()
_SIDE_MAXIMUM = 3000
_PAGES = 3
_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class PagePicture:
    """Pixels of 4 bytes (blue, green, red, unused), `stride` bytes a line; `pages` is how many the document has."""

    width: int
    height: int
    stride: int
    pixels: bytes
    pages: int


def first_page(data: bytes, name: str, width: int, height: int) -> PagePicture:
    """The first page, as large as fits in `width` × `height` pixels, 3 000 at most. Forms and scripts are not run.

    Raises:
        ForfaitError: `preview-failed`.
    """
    import ctypes

    import pypdfium2

    try:
        with _LOCK, _opened(data) as document:
            page = document[0]
            wide, high = page.get_size()
            room = (min(width, _SIDE_MAXIMUM), min(height, _SIDE_MAXIMUM))
            scale = min(room[0] / max(wide, 1.0), room[1] / max(high, 1.0), 8.0)
            bitmap = page.render(scale=scale, may_draw_forms=False, draw_annots=False, force_bitmap_format=_BGRX)
            pixels = ctypes.string_at(bitmap.buffer, bitmap.stride * bitmap.height)
            return PagePicture(bitmap.width, bitmap.height, bitmap.stride, pixels, len(document))
    except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
        raise ForfaitError("preview-failed", name=name) from error


_BGRX = 3
"""FPDFBitmap_BGRx."""


def first_text(data: bytes) -> str:
    """The text of the first three pages, 20 000 characters at most; "" for what cannot be read (a scan, a damage)."""
    import pypdfium2

    found: list[str] = []
    try:
        with _LOCK, _opened(data) as document:
            for number in range(min(len(document), _PAGES)):
                page = document[number].get_textpage()
                count = min(page.count_chars(), _TEXT)
                found.append(page.get_text_range(0, count) if count > 0 else "")
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        pass
    return "\n".join(found)[:_TEXT]


def only_attachment(data: bytes) -> tuple[str, bytes] | None:
    """The name and the content of the one file inside a PDF; None when there is none, several, or it cannot be read."""
    import pypdfium2

    try:
        with _LOCK, _opened(data) as document:
            if document.count_attachments() != 1:
                return None
            inside = document.get_attachment(0)
            return inside.get_name(), bytes(inside.get_data())
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        return None


class _opened:  # noqa: N801 - reads as a function
    """A document that is closed before the lock is released."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._document: PdfDocument | None = None

    def __enter__(self) -> PdfDocument:
        import pypdfium2

        self._document = pypdfium2.PdfDocument(self._data)
        return self._document

    def __exit__(self, *_error: object) -> None:
        if self._document is not None:
            self._document.close()
