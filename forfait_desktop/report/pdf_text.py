"""Text for the PDF: never read as markup, always drawable, told apart by its tag.

ReportLab's own `Paragraph` reads a small markup language: an unescaped name can lose letters, stop the export or embed
a local file. `TextFlow` knows no markup at all: a text is broken into lines and drawn, in one font and one colour.
`GlyphText.paragraph` is the only way by which text becomes a flowable in this package (a test checks it).
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

from forfait_desktop.report.pdf_tags import Tag

ELLIPSIS = "…"
_SPACES = {"\u202f": "\u00a0", "\u2007": "\u00a0", "\t": " ", "\r": "\n", "\u2028": "\n", "\u2029": "\n"}
_FUZZ = 1e-6


class TextFlow(Flowable):  # type: ignore[misc]
    """A text of one font, broken at its spaces, cut inside a word only where a word is wider than the room.

    Args:
        text: drawable characters and line feeds; printed literally.
        style: its font, size, leading, colour, alignment and the space around it are read.
        tag: what the text is; None for what a screen reader must not say.
        once: drawn again on later pages (the header of a table) it is decoration there.
    """

    def __init__(self, text: str, style: ParagraphStyle, tag: Tag | None = None, *, once: bool = False) -> None:
        super().__init__()
        self.text = text
        self.style = style
        self.tag = tag
        self.once = once
        self._lines: list[tuple[str, float]] = []
        self._wrapped = -1.0
        self._cut = False

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - ReportLab's signature
        """Return the size taken, in points. A table asks three times for the same width: lines are broken once."""
        if not self._cut and abs(self._wrapped - available_width) > _FUZZ:
            self._wrapped = available_width
            self._lines = list(_broken(self.text, self.style, available_width)) if self.text else []
        self.width = available_width
        self.height = len(self._lines) * self.style.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the lines that fit and the rest; nothing where that would leave a line alone."""
        self.wrap(available_width, available_height)
        count = len(self._lines)
        # Exactly as a table compares: it expects two parts of what is a rounding error too tall for its cell.
        if self.height <= available_height:
            return [self]
        room = min(int(available_height / self.style.leading), count - 1)
        if count - room == 1:
            room -= 1
        # Two lines at least on each side: a text of three goes whole to the next page.
        if room < 2:
            return []
        return [self._part(0, room), self._part(room, count)]

    def _part(self, start: int, end: int) -> TextFlow:
        part = TextFlow("", self.style, self.tag, once=self.once)
        part._lines = self._lines[start:end]
        part._cut = True
        return part

    def draw(self) -> None:
        """Draw the lines, marked as what they are."""
        if not self._lines:
            return
        style, canvas = self.style, self.canv
        tag = None if self.once and self.tag is not None and self.tag.marks else self.tag
        canvas.begin_tag(tag)
        x, y = style.leftIndent, self.height - style.fontSize
        drawn = canvas.beginText(x, y)
        drawn.setFont(style.fontName, style.fontSize, style.leading)
        drawn.setFillColor(style.textColor)
        if style.alignment in (TA_RIGHT, TA_CENTER):
            share = 1.0 if style.alignment == TA_RIGHT else 0.5
            for number, (line, width) in enumerate(self._lines):
                drawn.setTextOrigin(x + (self.width - x - width) * share, y - number * style.leading)
                drawn.textOut(line)
        else:
            for line, _ in self._lines:
                drawn.textLine(line)
        canvas.drawText(drawn)
        canvas.end_tag()


def _broken(text: str, style: ParagraphStyle, room: float) -> Iterator[tuple[str, float]]:
    """Yield (line, width): a line keeps the space that it was cut at, so that a reader does not join the two words."""
    font = pdfmetrics.getFont(style.fontName)
    widths, missing = font.face.charWidths, font.face.defaultWidth
    scale = style.fontSize * 0.001
    space = widths.get(32, missing) * scale
    room -= style.leftIndent
    typed_lines = text.split("\n")
    for number, typed in enumerate(typed_lines, start=1):
        line: list[str] = []
        length = 0.0
        for word in typed.split(" "):
            width = sum([widths.get(ord(one), missing) for one in word]) * scale
            if line and length + space + width > room + _FUZZ:
                yield " ".join(line) + " ", length
                line, length = [], 0.0
            if width > room:
                *whole, (rest, width) = _cut(word, widths, missing, scale, room)
                yield from whole
                line.append(rest)
            else:
                line.append(word)
            length += width + (space if len(line) > 1 else 0.0)
        yield " ".join(line) + (" " if number < len(typed_lines) else ""), length


def _cut(word: str, widths: dict[int, float], missing: float, scale: float, room: float) -> list[tuple[str, float]]:
    """A word wider than the room, in pieces that fit; a combining mark stays with its letter."""
    pieces: list[tuple[str, float]] = []
    piece, length = "", 0.0
    for one in word:
        width = widths.get(ord(one), missing) * scale
        if piece and length + width > room and not unicodedata.combining(one):
            pieces.append((piece, length))
            piece, length = "", 0.0
        piece += one
        length += width
    pieces.append((piece, length))
    return pieces


class GlyphText:
    """Makes text drawable with one font: NFC, odd spaces made plain, missing glyphs written `[U+4E2D]`.

    A character that nobody would see (a soft hyphen, a change of direction) is written that way too: what is on
    paper is what was typed, nothing is hidden in it.

    Attributes:
        replaced: whether a character had to be written that way, so that the report can say so.
    """

    def __init__(self, *fonts: TTFont) -> None:
        self._plain = frozenset(
            character
            for character in map(chr, frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts)))
            if unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn") and character not in _SPACES
        ) | {"\n"}
        self.replaced = False

    def drawable(self, text: str) -> str:
        """Return `text` with only characters that the font draws; line feeds are kept."""
        normal = unicodedata.normalize("NFC", text)
        if self._plain.issuperset(normal):
            return normal
        return "".join(map(self._character, normal.replace("\r\n", "\n")))

    def _character(self, character: str) -> str:
        character = _SPACES.get(character, character)
        if character in self._plain:
            return character
        if unicodedata.category(character) == "Zs":
            return " "
        self.replaced = True
        return f"[U+{ord(character):04X}]"

    def paragraph(self, text: str, style: ParagraphStyle, tag: Tag | None = None, *, once: bool = False) -> TextFlow:
        """Return a flowable that prints `text` literally; see `TextFlow`."""
        return TextFlow(self.drawable(text), style, tag, once=once)

    def line(self, text: str, font: str, size: float, width: float) -> str:
        """Return `text` on one line, cut with an ellipsis when it is wider than `width` points."""
        shown = self.drawable(text).replace("\n", " ")
        if pdfmetrics.stringWidth(shown, font, size) <= width:
            return shown

        def too_wide(kept: int) -> bool:
            return bool(pdfmetrics.stringWidth(shown[:kept] + ELLIPSIS, font, size) > width)

        # By halves: letter by letter, a name of a whole page held the header of each page for seconds.
        kept = bisect_left(range(1, len(shown) + 1), True, key=too_wide)
        return shown[:kept] + ELLIPSIS
