"""Text for the PDF: always escaped, always drawable.

ReportLab's `Paragraph` reads a small markup language: an unescaped name can lose letters, stop the export or embed a
local file. `GlyphText.paragraph` is the only way by which text becomes a paragraph in this package (a test checks it).
"""

from __future__ import annotations

import unicodedata
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

ELLIPSIS = "…"
_SPACES = {"\u202f": "\u00a0", "\u2007": "\u00a0", "\t": " ", "\r": "", "\u2028": "\n", "\u2029": "\n"}


class GlyphText:
    """Makes text drawable with one font: NFC, odd spaces made plain, missing glyphs written `[U+4E2D]`.

    Attributes:
        replaced: whether a character had to be written that way, so that the report can say so.
    """

    def __init__(self, font: TTFont) -> None:
        self._glyphs = frozenset(font.face.charToGlyph)
        self.replaced = False

    def drawable(self, text: str) -> str:
        """Return `text` with only characters that the font draws; line feeds are kept."""
        normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
        return "".join(self._character(character) for character in normal)

    def _character(self, character: str) -> str:
        character = _SPACES.get(character, character)
        if character in ("", "\n") or (ord(character) in self._glyphs and ord(character) >= ord(" ")):
            return character
        self.replaced = True
        return f"[U+{ord(character):04X}]"

    def markup(self, text: str) -> str:
        """Return `text` as it must be given to a `Paragraph` so that it prints literally."""
        return escape(self.drawable(text)).replace("\n", "<br/>")

    def paragraph(self, text: str, style: ParagraphStyle) -> Paragraph:
        """Return a paragraph that prints `text` literally."""
        return Paragraph(self.markup(text), style)

    def line(self, text: str, font: str, size: float, width: float) -> str:
        """Return `text` on one line, cut with an ellipsis when it is wider than `width` points."""
        shown = self.drawable(text).replace("\n", " ")
        if pdfmetrics.stringWidth(shown, font, size) <= width:
            return shown
        while shown and pdfmetrics.stringWidth(shown + ELLIPSIS, font, size) > width:
            shown = shown[:-1]
        return shown + ELLIPSIS
