"""Text for the PDF: where lines are broken, cut and drawn, and which characters are written by their number."""

from __future__ import annotations

import io
from itertools import pairwise

import pypdfium2
import pytest
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from forfait_desktop.assets import font_path
from forfait_desktop.report.pdf_frame import register_fonts
from forfait_desktop.report.pdf_styles import BOLD, REGULAR
from forfait_desktop.report.pdf_tags import Tag
from forfait_desktop.report.pdf_text import ELLIPSIS, GlyphText, TextFlow

SIZE, LEADING = 10.0, 14.0
LOREM = "Portez ce vieux whisky au juge blond qui fume sur son île intérieure à côté de l’alcôve ovoïde"


@pytest.fixture(autouse=True)
def fonts() -> tuple[TTFont, TTFont]:
    return register_fonts(font_path("DejaVuSans.ttf"), font_path("DejaVuSans-Bold.ttf"))


def style(alignment: int = TA_LEFT, indent: float = 0.0, font: str = REGULAR) -> ParagraphStyle:
    return ParagraphStyle(
        "essai", fontName=font, fontSize=SIZE, leading=LEADING, alignment=alignment, leftIndent=indent
    )


def width_of(text: str) -> float:
    return float(stringWidth(text, REGULAR, SIZE))


def lines_of(flow: TextFlow, width: float) -> list[str]:
    flow.wrap(width, 1000)
    return [line for line, _ in flow._lines]


# --- broken -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [90, 120, 187.5, 300])
@pytest.mark.parametrize("indent", [0, 12])
def test_a_line_takes_all_the_words_that_fit(width: float, indent: float) -> None:
    flow = TextFlow(LOREM, style(indent=indent))
    lines = lines_of(flow, width)
    # Nothing is lost: a line keeps the space at which it was cut.
    assert "".join(lines) == LOREM
    assert len(lines) > 1
    for line, after in pairwise(lines):
        assert width_of(line.rstrip()) <= width - indent
        assert width_of(line + after.split(" ")[0]) > width - indent
    for line, told in flow._lines:
        assert told == pytest.approx(width_of(line.rstrip()))


def test_a_text_exactly_as_wide_as_the_room_stays_on_one_line() -> None:
    assert lines_of(TextFlow("deux mots", style()), width_of("deux mots")) == ["deux mots"]
    assert lines_of(TextFlow("deux mots", style()), width_of("deux mots") - 0.1) == ["deux ", "mots"]


def test_a_word_exactly_as_wide_as_the_room_is_whole() -> None:
    word = "anticonstitutionnellement"
    assert lines_of(TextFlow(word, style()), width_of(word)) == [word]
    pieces = lines_of(TextFlow(word, style()), width_of(word) - 0.1)
    assert pieces == [word[:-1], word[-1]]


def test_a_word_wider_than_the_room_is_cut_as_late_as_it_can() -> None:
    word = "W" * 40
    room = width_of("W") * 7 + 0.5
    assert [len(piece) for piece in lines_of(TextFlow(word, style()), room)] == [7, 7, 7, 7, 7, 5]
    # What is left of it goes on with the next words, and the one before it keeps its line.
    assert lines_of(TextFlow(f"le {'W' * 10} a b", style()), room) == ["le ", "WWWWWWW", "WWW a b"]


def test_a_mark_stays_with_its_letter() -> None:
    # No composed form: the dot below an x.
    word = "x\u0323" * 30
    pieces = lines_of(TextFlow(word, style()), width_of("x") * 4.5)
    assert "".join(pieces) == word
    assert len(pieces) > 5
    assert not any(piece.startswith("\u0323") for piece in pieces)


def test_typed_lines_are_kept_even_empty() -> None:
    assert lines_of(TextFlow("un\n\ndeux", style()), 200) == ["un ", " ", "deux"]
    assert TextFlow("un\n\ndeux", style()).wrap(200, 1000) == (200, 3 * LEADING)
    assert TextFlow("", style()).wrap(200, 1000) == (200, 0)


def test_another_width_breaks_again() -> None:
    flow = TextFlow(LOREM, style())
    wide = flow.wrap(300, 1000)[1]
    assert flow.wrap(100, 1000)[1] > wide
    assert flow.wrap(300, 1000)[1] == wide


# --- split ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "room", "parts"),
    [
        (6, 0, []), (6, 1, []), (6, 2, [2, 4]), (6, 3, [3, 3]), (6, 4, [4, 2]), (6, 5, [4, 2]), (6, 6, [6]),
        (5, 4, [3, 2]), (4, 3, [2, 2]), (4, 2, [2, 2]), (4, 1, []),
        (3, 2, []), (2, 1, []), (1, 0, []), (3, 3, [3]), (1, 1, [1]),
    ],
)  # fmt: skip
def test_no_line_is_left_alone_and_short_texts_stay_whole(lines: int, room: int, parts: list[int]) -> None:
    tag = Tag("P")
    flow = TextFlow("\n".join(f"ligne {number}" for number in range(lines)), style(), tag, once=True)
    found = flow.split(200, room * LEADING + 1)
    assert [one.wrap(200, 1000)[1] / LEADING for one in found] == parts
    assert all(isinstance(one, TextFlow) and one.tag is tag and one.once for one in found)
    # A part stays as it was cut, at any width.
    shown = [line for one in found for line in lines_of(one, 20 if len(found) > 1 else 200)]
    assert [line.rstrip() for line in shown] == [f"ligne {number}" for number in range(lines)][: sum(parts)]


# --- draw -------------------------------------------------------------------------------------------------------------


class Page(Canvas):  # type: ignore[misc]
    """A page that notes what is tagged."""

    def __init__(self, buffer: io.BytesIO) -> None:
        super().__init__(buffer, pagesize=(400, 400))
        self.tags: list[Tag | None] = []
        self.open = 0

    def begin_tag(self, tag: Tag | None) -> None:
        self.tags.append(tag)
        self.open += 1

    def end_tag(self) -> None:
        self.open -= 1


def drawn(flow: TextFlow) -> tuple[Page, list[tuple[float, ...]]]:
    """The page, and the rectangle of each line: left, bottom, right, top."""
    buffer = io.BytesIO()
    canvas = Page(buffer)
    flow.wrapOn(canvas, 300, 300)
    flow.drawOn(canvas, 50, 100)
    canvas.showPage()
    canvas.save()
    text = pypdfium2.PdfDocument(buffer.getvalue())[0].get_textpage()
    return canvas, [text.get_rect(number) for number in range(text.count_rects())]


@pytest.mark.parametrize(("alignment", "share"), [(TA_LEFT, 0.0), (TA_CENTER, 0.5), (TA_RIGHT, 1.0)])
@pytest.mark.parametrize("indent", [0, 20])
def test_lines_stand_where_their_style_says(alignment: int, share: float, indent: float) -> None:
    canvas, places = drawn(TextFlow("HH\nHHHH", style(alignment, indent)))
    assert canvas.open == 0
    assert len(places) == 2
    for (left, _, right, _), text in zip(places, ("HH", "HHHH"), strict=True):
        spare = 300 - indent - width_of(text)
        # The ink of an H begins a little after its place.
        assert left == pytest.approx(50 + indent + spare * share, abs=2)
        assert right == pytest.approx(left + width_of(text), abs=3)
    # The first line at the top of the room taken, the next one a leading below.
    assert places[0][1] == pytest.approx(100 + 2 * LEADING - SIZE, abs=1)
    assert places[0][1] - places[1][1] == pytest.approx(LEADING, abs=0.01)


def test_an_empty_text_draws_nothing_and_marks_nothing() -> None:
    canvas, places = drawn(TextFlow("", style(), Tag("P")))
    assert (canvas.tags, places) == ([], [])


def test_what_is_drawn_again_is_decoration_only_where_it_is_asked() -> None:
    for once in (True, False):
        tag = Tag("TH")
        flow = TextFlow("Tête", style(), tag, once=once)
        assert drawn(flow)[0].tags == [tag]
        tag.marks.append((1, 0))
        assert drawn(flow)[0].tags == [None if once else tag]
    assert drawn(TextFlow("Rien", style(), None, once=True))[0].tags == [None]


def test_a_text_is_read_each_time_it_is_drawn_unless_it_is_said(fonts: tuple[TTFont, TTFont]) -> None:
    glyphs = GlyphText(*fonts)
    assert not glyphs.paragraph("Texte", style()).once
    assert not TextFlow("Texte", style()).once
    assert glyphs.paragraph("Texte", style(), once=True).once
    # A cell is that of one column.
    assert Tag("TD").columns == Tag("TR").add("TD").columns == 1


# --- glyphs -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("e\u0301", "é"),
        ("a\u202fb\u2007c", "a\u00a0b\u00a0c"),
        ("a\tb\u3000c", "a b c"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("≥ ½ Œ œ ☐ ☑", "≥ ½ Œ œ ☐ ☑"),
    ],
)
def test_what_the_font_draws_is_kept_and_odd_spaces_are_made_plain(
    fonts: tuple[TTFont, TTFont], text: str, shown: str
) -> None:
    glyphs = GlyphText(*fonts)
    assert glyphs.drawable(text) == shown
    assert not glyphs.replaced


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u00adb", "a[U+00AD]b"),
        ("a\u202eb", "a[U+202E]b"),
        ("中", "[U+4E2D]"),
        ("\U0001f600", "[U+1F600]"),
        ("\x07", "[U+0007]"),
        ("\ufeffa", "[U+FEFF]a"),
    ],
)
def test_what_nobody_would_see_is_written_by_its_number(fonts: tuple[TTFont, TTFont], text: str, shown: str) -> None:
    glyphs = GlyphText(*fonts)
    assert glyphs.drawable(text) == shown
    assert glyphs.replaced


def test_one_line_is_cut_with_an_ellipsis_as_late_as_it_can(fonts: tuple[TTFont, TTFont]) -> None:
    glyphs = GlyphText(*fonts)

    def width(text: str) -> float:
        return float(stringWidth(text, BOLD, 8))

    name = "Attestation de la maison\nde santé"
    plain = name.replace("\n", " ")
    assert glyphs.line(name, BOLD, 8, width(plain)) == plain
    shown = glyphs.line(name, BOLD, 8, width(plain) - 0.1)
    assert shown.endswith(ELLIPSIS)
    kept = shown.removesuffix(ELLIPSIS)
    assert plain.startswith(kept)
    assert width(shown) <= width(plain) - 0.1
    assert width(plain[: len(kept) + 1] + ELLIPSIS) > width(plain) - 0.1
    # Exactly as wide as the room.
    assert glyphs.line(plain, BOLD, 8, width(f"Att{ELLIPSIS}")) == f"Att{ELLIPSIS}"
    assert glyphs.line(plain, BOLD, 8, 0) == ELLIPSIS


def test_a_line_whose_last_letter_is_wider_than_the_ellipsis_loses_it_alone(fonts: tuple[TTFont, TTFont]) -> None:
    assert stringWidth("Œ", REGULAR, SIZE) > stringWidth(ELLIPSIS, REGULAR, SIZE)
    for text in ("aŒ", "abcŒ"):
        assert GlyphText(*fonts).line(text, REGULAR, SIZE, width_of(text) - 0.01) == text[:-1] + ELLIPSIS
