"""The PDF prints what it is given, literally, with its own font, and always the same bytes."""

from __future__ import annotations

import io
import math
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from forfait_desktop.assets import font_path
from forfait_desktop.errors import ForfaitError
from forfait_desktop.report.content import Items, Paragraph, Question, Section
from forfait_desktop.report.pdf import render_pdf
from forfait_desktop.report.pdf_frame import register_fonts
from forfait_desktop.report.pdf_styles import make_styles
from forfait_desktop.report.pdf_text import TextFlow
from tests.report.sample_report import make_report
from tests.report.tagged import Tagged, plain

REGULAR = font_path("DejaVuSans.ttf")
BOLD = font_path("DejaVuSans-Bold.ttf")
LEVELS: tuple[Literal[1, 2, 3], ...] = (1, 2, 3)


def pdf(name: str = "Dr Claire MARTIN", notes: str = "Rien à signaler.", rows: int = 14) -> PdfReader:
    return PdfReader(io.BytesIO(render_pdf(make_report(name, notes, rows), regular=REGULAR, bold=BOLD)))


def text_of(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def squeezed(text: str) -> str:
    """Without any space: where a line is broken is the layout's business."""
    return "".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.parametrize(
    "name",
    [
        "D'Aÿ & Fils <b>",
        "<script>alert(1)</script>",
        "<img src='file:///etc/hostname'/>",
        "<b>gras sans fin",
        "a</para>b",
        "<font color=red>rouge</font>",
        "<a href='javascript:x'>lien</a>",
        "]]> &amp; &lt;",
        "Nguyễn Thị Œuvre ½ ≥ 2/3 → ✓",
        "=1+1; {x} %s %(a)s",
    ],
)
def test_a_name_prints_literally(name: str) -> None:
    reader = pdf(name=name, notes=name)

    assert squeezed(text_of(reader)).count(squeezed(name)) >= 3
    assert not [page for page in reader.pages if page.images]
    assert all("/Annots" not in page for page in reader.pages)


def test_a_character_without_glyph_is_written_by_its_number_and_said() -> None:
    shown = text_of(pdf(notes="中 et \u0007"))

    assert "[U+4E2D]" in shown
    assert "[U+0007]" in shown
    assert "Les caractères absents de la police" in shown
    assert "Les caractères absents de la police" not in text_of(pdf())


def test_the_only_fonts_are_ours_and_embedded() -> None:
    reader = pdf()

    descriptors = [
        font.get_object()
        for page in reader.pages
        for font in page["/Resources"]["/Font"].get_object().values()  # type: ignore[index]
    ]
    assert {str(font["/BaseFont"]).split("+")[1] for font in descriptors} == {"DejaVuSans", "DejaVuSans-Bold"}
    assert all("/FontFile2" in font["/FontDescriptor"].get_object() for font in descriptors)


def test_the_same_report_gives_the_same_bytes() -> None:
    first = render_pdf(make_report(), regular=REGULAR, bold=BOLD)

    assert render_pdf(make_report(), regular=REGULAR, bold=BOLD) == first
    assert render_pdf(make_report(notes="Autre."), regular=REGULAR, bold=BOLD) != first


def test_pages_are_numbered_and_carry_header_and_fingerprint() -> None:
    reader = pdf(rows=60)

    count = len(reader.pages)
    assert count >= 3
    for number, page in enumerate(reader.pages, start=1):
        shown = page.extract_text()
        assert f"page {number} / {count}" in shown
        assert "empreinte 9F3A-21C7" in shown
        assert "Dr Claire MARTIN — brouillon" in shown


def test_the_header_of_a_table_repeats() -> None:
    reader = pdf(rows=60)

    with_rows = [page.extract_text() for page in reader.pages if "Indicateur 3" in page.extract_text()]
    assert len(with_rows) >= 2
    assert all("Votre chiffre" in shown for shown in with_rows)


def test_headings_are_in_the_outline() -> None:
    reader = pdf()
    entries = [entry for entry in reader.outline if not isinstance(entry, list)]

    assert [str(entry["/Title"]) for entry in entries] == ["Forfait structure 2023", "Volet 2", "Pièces et relecture"]
    for entry in entries:
        number = reader.get_destination_page_number(entry)
        assert number is not None
        assert str(entry["/Title"]) in reader.pages[number].extract_text().split("\n", 1)[1]


def test_title_and_language_are_set_and_nothing_of_the_machine() -> None:
    reader = pdf()

    assert reader.metadata is not None
    assert reader.metadata.title == "Forfait structure 2023"
    assert reader.trailer["/Root"]["/Lang"] == "fr-FR"  # type: ignore[index]
    raw = render_pdf(make_report(), regular=REGULAR, bold=BOLD)
    assert str(Path.home()).encode() not in raw


def test_very_long_notes_and_names_stay_on_the_pages() -> None:
    notes = "\n".join(f"ligne {index} <fin>" for index in range(200))
    reader = pdf(name="x" * 400, notes=notes)

    shown = squeezed(text_of(reader))
    assert all(f"ligne{index}<fin>" in shown for index in range(200))
    assert "x" * 400 in shown


@settings(max_examples=25)
@given(st.text(max_size=300))
def test_any_text_comes_out_as_it_went_in(notes: str) -> None:
    shown = squeezed(text_of(pdf(notes=f"début {notes} fin")))

    assert shown.count("■") == notes.count("■")
    assert "début" in shown
    assert "fin" in shown


@settings(max_examples=25)
@given(
    st.text(
        st.characters(min_codepoint=0x21, max_codepoint=0x17E, blacklist_categories=("Cc", "Cf", "Zs")), max_size=200
    )
)
def test_latin_text_comes_out_equal(notes: str) -> None:
    assert squeezed(notes) in squeezed(text_of(pdf(notes=f"«{notes}»")))


def test_a_cancelled_export_gives_nothing() -> None:
    with pytest.raises(ForfaitError) as caught:
        render_pdf(make_report(), regular=REGULAR, bold=BOLD, cancelled=lambda: True)

    assert caught.value.code == "export-cancelled"


def test_a_missing_font_is_told(tmp_path: Path) -> None:
    with pytest.raises(ForfaitError) as caught:
        render_pdf(make_report(), regular=tmp_path / "absent.ttf", bold=BOLD)

    assert caught.value.code == "font-missing"


@pytest.mark.parametrize("count", range(4, 80))
def test_a_text_a_rounding_error_too_tall_is_cut_in_two(count: int) -> None:
    """A table compares heights exactly, then expects two parts: one dossier in a thousand had no PDF."""
    register_fonts(REGULAR, BOLD)
    for style in (make_styles().cell, make_styles().note, make_styles().body):
        flow = TextFlow("\n".join("ligne" for _ in range(count)), style)
        _, height = flow.wrap(200, 10_000)
        for room in (math.nextafter(height, 0), height - 1e-7, height - 1):
            assert len(flow.split(200, room)) == 2
        assert flow.split(200, height) == [flow]


def test_a_chapter_is_titled_larger_than_its_parts() -> None:
    report = make_report()
    sections = tuple(Section(f"Niveau {level}", (Paragraph("texte"),), level=level) for level in LEVELS)
    data = render_pdf(replace(report, sections=sections), regular=REGULAR, bold=BOLD)
    sizes: dict[str, float] = {}

    def note(text: str, _user: object, matrix: list[float], _font: object, size: float) -> None:
        for line in text.split("\n"):
            sizes.setdefault(line.strip(), round(size * matrix[3], 1))

    for page in PdfReader(io.BytesIO(data)).pages:
        page.extract_text(visitor_text=note)
    assert sizes["Niveau 1"] > sizes["Niveau 2"] == sizes["Niveau 3"] > sizes["texte"]


@pytest.mark.parametrize("turned", [False, True])
def test_a_sheet_of_questions_takes_nothing_from_what_is_before_or_behind(turned: bool) -> None:
    parts = [
        Section("Avant", (Paragraph("un texte"), Paragraph("un autre"))),
        Section("Fiche", (Question("Première", "Quoi", ("oui", "non")), Question("Seconde", "Qui"))),
        Section("Suite", (Question("Troisième", "Quand"),), level=2),
        Section("Mêlée", (Paragraph("un dernier"), Question("Quatrième", "Où"))),
    ]
    report = replace(make_report(), sections=tuple(reversed(parts) if turned else parts))
    shown = squeezed(text_of(PdfReader(io.BytesIO(render_pdf(report, regular=REGULAR, bold=BOLD)))))
    for text in ("Avant", "un texte", "un autre", "Fiche", "Première", "Quoi", "oui", "non", "Seconde", "Qui", "Suite",
                 "Troisième", "Quand", "Mêlée", "un dernier", "Quatrième", "Où"):  # fmt: skip
        assert shown.count(squeezed(text)) >= 1, text
    # A title comes before what it is the title of.
    for title, text in (("Avant", "un texte"), ("Fiche", "Première"), ("Suite", "Troisième"), ("Mêlée", "un dernier")):
        assert shown.index(squeezed(title)) < shown.index(squeezed(text))


def test_a_title_is_one_level_under_that_of_its_part() -> None:
    sections = tuple(Section(f"Partie {one}", (Items(("a",), title=f"Liste {one}"),), level=one) for one in LEVELS)
    root = Tagged(render_pdf(replace(make_report(), sections=sections), regular=REGULAR, bold=BOLD)).root
    found = [(one.kind, plain(one.text)) for one in root.walk() if one.kind in ("H2", "H3", "H4", "H5")]
    assert found[-6:] == [
        ("H2", "Partie 1"), ("H3", "Liste 1"), ("H3", "Partie 2"), ("H4", "Liste 2"), ("H4", "Partie 3"),
        ("H5", "Liste 3"),
    ]  # fmt: skip
