"""Application fonts: the platform's own where it is usable, our DejaVu otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

# What French amounts and our sentences need: a font without these would show boxes.
_NEEDED: Final = "Éœ€«»’\u00a0≥−→"


def register_fonts(files: Iterable[Path]) -> str | None:
    """Register font files with Qt and return the family of the first one that loads, or None."""
    family = None
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if families and family is None:
            family = families[0]
    return family


def is_usable(font: QFont) -> bool:
    """Return whether the platform has a real font for ``font``, with the signs that French amounts need."""
    if not QFontDatabase.families():
        return False
    raw = QRawFont.fromFont(QFont(QFontInfo(font).family()))
    return raw.isValid() and raw.supportsCharacter(ord("É")) and raw.supportsCharacter(ord("€"))


def fallback_family(font: QFont, files: Iterable[Path]) -> str | None:
    """Return the family to use instead of ``font``: None when the platform's font is fine.

    The files are registered only when they are needed: loading them costs a few milliseconds at start.
    """
    if is_usable(font):
        return None
    return register_fonts(files)


def missing_characters(file: Path, text: str = _NEEDED) -> str:
    """Return the characters of ``text`` that the font ``file`` cannot draw, in order."""
    raw = QRawFont(str(file), 16.0)
    return "".join(dict.fromkeys(c for c in text if not raw.supportsCharacter(ord(c))))
