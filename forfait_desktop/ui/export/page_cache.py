"""Pictures of pages already drawn, in a bounded number of bytes: the one seen longest ago goes first."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PictureKey = tuple[int, int]
"""(page, thousandths of a pixel to the point)."""

BUDGET: Final = 96 * 1024 * 1024
"""Bytes. One A4 page at 200 % on a screen of twice the density takes 57 MB."""


class PageCache:
    """The last pictures. One that exceeds the budget by itself is kept alone: it is on the screen."""

    def __init__(self, budget: int = BUDGET) -> None:
        """Keep ``budget`` bytes at most."""
        self._budget = budget
        self._pictures: OrderedDict[PictureKey, QImage] = OrderedDict()
        self._bytes = 0

    @property
    def size(self) -> int:
        """How many bytes are kept."""
        return self._bytes

    def get(self, key: PictureKey) -> QImage | None:
        """Return the picture of ``key``, which becomes the last one seen."""
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        return found

    def put(self, key: PictureKey, picture: QImage) -> None:
        """Keep ``picture``, and let go of the others as far as needed."""
        old = self._pictures.pop(key, None)
        self._bytes += picture.sizeInBytes() - (old.sizeInBytes() if old is not None else 0)
        self._pictures[key] = picture
        while self._bytes > self._budget and len(self._pictures) > 1:
            _, gone = self._pictures.popitem(last=False)
            self._bytes -= gone.sizeInBytes()

    def has_room(self, count: int) -> bool:
        """Return whether ``count`` more bytes push nothing out but what was seen longest ago."""
        return 2 * count <= self._budget

    def clear(self) -> None:
        """Let go of everything: the file is another one."""
        self._pictures.clear()
        self._bytes = 0
