"""PDFium, behind one door: pictures of pages, the text of a few pages, the one file inside an invoice.

PDFium is not made for several threads: one call at a time, whoever asks. Only this module imports it, so that there
is one lock.

Codes raised here: `preview-failed` (name), a `ForfaitError`.
"""

from __future__ import annotations

import math
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
    """Pixels of 4 bytes (blue, green, red, unused), `stride` bytes a line; `pages` is how many the document has.

    A picture in grey has pixels of 1 byte.
    """

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


_GREY, _BGRX = 1, 3
"""FPDFBitmap_Gray, FPDFBitmap_BGRx."""
_AREA_MAXIMUM = 36_000_000
"""Pixels of a picture: an A4 page at 600 dots per inch has 35 millions."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """A page: its size in points (72 to the inch), and the titles of the outline that begin on it, in their order."""

    width: float
    height: float
    titles: tuple[str, ...]


def page_facts(data: bytes, name: str) -> tuple[PageFacts, ...]:
    """What is known of each page without drawing it.

    Args:
        data: the file.
        name: what to call it when it cannot be read.

    Raises:
        ForfaitError: `preview-failed`.
    """
    import pypdfium2

    try:
        with _LOCK, _opened(data) as document:
            titles: dict[int, list[str]] = {}
            for entry in document.get_toc():
                place = entry.get_dest()
                page = place.get_index() if place is not None else None
                if page is not None:
                    titles.setdefault(page, []).append(entry.get_title())
            sizes = [document.get_page_size(number) for number in range(len(document))]
    except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
        raise ForfaitError("preview-failed", name=name) from error
    return tuple(PageFacts(wide, high, tuple(titles.get(n, ()))) for n, (wide, high) in enumerate(sizes))


def page_picture(data: bytes, name: str, number: int, scale: float, *, grey: bool = False) -> PagePicture:
    """The page `number` (0 is the first) at `scale` pixels to the point, less where it would have too many pixels.

    Raises:
        ForfaitError: `preview-failed`.
    """
    import ctypes

    import pypdfium2

    kind = _GREY if grey else _BGRX
    try:
        with _LOCK, _opened(data) as document:
            page = document[number]
            wide, high = page.get_size()
            scale = min(scale, math.sqrt(_AREA_MAXIMUM / max(wide * high, 1.0)))
            bitmap = page.render(scale=scale, may_draw_forms=False, draw_annots=False, force_bitmap_format=kind)
            pixels = ctypes.string_at(bitmap.buffer, bitmap.stride * bitmap.height)
            return PagePicture(bitmap.width, bitmap.height, bitmap.stride, pixels, len(document))
    except (pypdfium2.PdfiumError, ValueError, IndexError, MemoryError) as error:
        raise ForfaitError("preview-failed", name=name) from error


def first_text(data: bytes) -> str:
    """The text of the first three pages, 20 000 characters at most; "" for what cannot be read (a scan, a damage)."""
    import pypdfium2

    found: list[str] = []
    try:
        with _LOCK, _opened(data) as document:
            for number in range(min(len(document), _PAGES)):
                page = document[number].get_textpage()
                found.append(page.get_text_range(0, min(page.count_chars(), _TEXT)))
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
