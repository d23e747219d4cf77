"""The PDF as an accessible archive: structure tree, languages, metadata, colours, fonts; the same bytes each time."""

from __future__ import annotations

import io
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest
from PIL import Image, ImageCms
from reportlab.pdfgen.canvas import Canvas

from forfait_desktop.assets import font_path
from forfait_desktop.presentation.paper.options import MODELS, ReportModel, ReportOptions
from forfait_desktop.report.pdf import render_pdf
from forfait_desktop.report.pdf_archive import srgb_profile
from forfait_desktop.report.pdf_document import render_document
from forfait_desktop.report.pdf_tags import Tag, _element, write_tree
from tests.presentation.benches import sample_bench
from tests.report.sample_document import make_document
from tests.report.sample_report import make_report
from tests.report.tagged import Element, Tagged, plain

REGULAR = font_path("DejaVuSans.ttf")
BOLD = font_path("DejaVuSans-Bold.ttf")
WHICH = [*MODELS, "document", "long"]
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"


@cache
def data_of(which: str) -> bytes:
    if which == "document":
        return render_document(make_document(rows=30, sections=6), regular=REGULAR, bold=BOLD)
    if which == "long":
        notes = "\n".join(f"ligne {index}" for index in range(200))
        return render_pdf(make_report(notes=notes, rows=60), regular=REGULAR, bold=BOLD)
    model: ReportModel = next(one for one in MODELS if one == which)
    report = sample_bench().report(options=ReportOptions(model, simulation=True))
    return render_pdf(report, regular=REGULAR, bold=BOLD)


@cache
def read(which: str) -> Tagged:
    return Tagged(data_of(which))


def width(row: Element) -> int:
    return sum(int(cell.attributes.get("/ColSpan", 1)) for cell in row.children)


@pytest.mark.parametrize("which", WHICH)
def test_everything_drawn_is_in_the_tree_or_set_aside(which: str) -> None:
    tagged = read(which)
    assert tagged.pdf.check_pdf_syntax() == []
    assert tagged.loose == []
    assert tagged.unclaimed == set()
    assert tagged.root.kind == "Document"


@pytest.mark.parametrize("which", WHICH)
def test_header_and_footer_are_set_aside_on_each_page(which: str) -> None:
    tagged = read(which)
    count = len(tagged.pdf.pages)
    for number, text in enumerate(tagged.artifacts, start=1):
        assert f"page {number} / {count} · " in text
    assert "page 1 / " not in tagged.text


@pytest.mark.parametrize("which", WHICH)
def test_headings_go_down_one_level_at_a_time(which: str) -> None:
    levels = [int(one.kind[1]) for one in read(which).root.all("H1", "H2", "H3", "H4", "H5", "H6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("which", WHICH)
def test_tables_are_regular_and_their_heads_have_a_scope(which: str) -> None:
    for table in read(which).root.all("Table"):
        rows = table.children
        assert {row.kind for row in rows} == {"TR"}
        assert len({width(row) for row in rows}) == 1
        for cell in (cell for row in rows for cell in row.children):
            assert cell.kind in ("TH", "TD")
            assert (cell.kind == "TH") == ("/Scope" in cell.attributes)
            assert cell.attributes.get("/Scope", "/Row") in ("/Row", "/Column")


@pytest.mark.parametrize("which", WHICH)
def test_lists_figures_and_links_are_well_made(which: str) -> None:
    for one in read(which).root.walk():
        match one.kind:
            case "L":
                assert one.children
                assert {child.kind for child in one.children} == {"LI"}
            case "LI":
                assert one.children[-1].kind == "LBody"
            case "Figure":
                assert one.alternative
                assert len(one.attributes["/BBox"]) == 4
            case "TOC":
                assert {child.kind for child in one.children} == {"TOCI"}
            case "Link":
                assert one.links == 1


def test_a_repeated_head_is_read_once() -> None:
    tagged = read("long")
    heads = [cell for cell in tagged.root.all("TH") if plain(cell.text) == "Votre chiffre"]
    assert len(heads) == 1
    assert sum("Votre chiffre" in text for text in tagged.artifacts) >= 1


def test_a_text_over_several_pages_is_one_element() -> None:
    tagged = read("long")
    holding = [one for one in tagged.root.walk() if "ligne 0 " in "".join(one.own)]
    assert [plain("".join(one.own)) for one in holding] == [" ".join(f"ligne {index}" for index in range(200))]


@pytest.mark.parametrize("which", WHICH)
def test_the_parent_tree_leads_back_to_each_element(which: str) -> None:
    tagged = read(which)
    numbers: Any = tagged.tree.ParentTree.Nums
    found = {int(numbers[index]): numbers[index + 1] for index in range(0, len(numbers), 2)}
    assert list(found) == sorted(found)
    assert int(tagged.tree.ParentTreeNextKey) == max(found) + 1
    for page in tagged.pdf.pages:
        assert page.obj.Tabs == "/S"
        for mark, element in enumerate(found[int(page.obj.StructParents)]):
            kids: Any = element.K
            held = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
            own = [kid if isinstance(kid, int) else kid.get("/MCID") for kid in held]
            assert mark in own
        for link in page.obj.get("/Annots", []):
            assert found[int(link.StructParent)].S == "/Link"
            assert int(link.F) == 4


@pytest.mark.parametrize("which", WHICH)
def test_the_catalogue_says_language_title_and_marks(which: str) -> None:
    root: Any = read(which).pdf.Root
    assert str(root.Lang).startswith("fr")
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    assert "/OpenAction" not in root
    assert "/Names" not in root
    assert "/AcroForm" not in root


@pytest.mark.parametrize("which", WHICH)
def test_metadata_agree_and_claim_no_standard(which: str) -> None:
    pdf = read(which).pdf
    packet: Any = pdf.Root.Metadata
    raw = packet.read_raw_bytes()
    assert b"pdfaid" not in raw
    assert b"pdfuaid" not in raw
    tree = ElementTree.fromstring(raw)  # noqa: S314 - our own packet
    info: Any = pdf.docinfo
    assert [one.text for one in tree.iterfind(f".//{DC}title/{RDF}Alt/{RDF}li")] == [str(info.Title)]
    assert [one.text for one in tree.iterfind(f".//{DC}creator/{RDF}Seq/{RDF}li")] == [str(info.Author)]
    assert [one.text for one in tree.iterfind(f".//{DC}description/{RDF}Alt/{RDF}li")] == [str(info.Subject)]
    days = {one.text for one in tree.iter() if one.tag.endswith("Date")}
    if which in MODELS:
        assert days == {"2023-12-20T00:00:00+00:00"}
        assert str(info.CreationDate) == str(info.ModDate) == "D:20231220000000+00'00'"


@pytest.mark.parametrize("which", WHICH)
def test_streams_fonts_and_version_are_those_of_an_archive(which: str) -> None:
    data = data_of(which)
    assert data.startswith(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    assert data.count(b"\nendstream\nendobj\n") == data.count(b"endstream")
    pdf = read(which).pdf
    assert "/ID" in pdf.trailer
    assert not pdf.is_encrypted
    for page in pdf.pages:
        fonts: Any = page.obj.Resources.Font
        for font in fonts.values():
            assert font.Subtype == "/TrueType"
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font
            # Symbolic, as PDF/A asks of a font without encoding.
            assert "/Encoding" not in font
            assert int(font.FontDescriptor.Flags) & 4
        assert "/XObject" not in page.obj.Resources
        assert "/ExtGState" not in page.obj.Resources
    for hidden in (b"/JavaScript", b"/Launch", b"/URI", b"/EmbeddedFile", b"/RichMedia", str(Path.home()).encode()):
        assert hidden not in data


@pytest.mark.parametrize("which", MODELS)
def test_each_model_has_the_same_bytes_twice(which: ReportModel) -> None:
    report = sample_bench().report(options=ReportOptions(which, simulation=True))
    assert render_pdf(report, regular=REGULAR, bold=BOLD) == data_of(which)


def test_every_check_on_a_report_made_for_it() -> None:
    """The checks above share what was rendered once: which of them looks at which line shows here only."""
    data_of.cache_clear()
    read.cache_clear()
    for check in (
        test_everything_drawn_is_in_the_tree_or_set_aside,
        test_header_and_footer_are_set_aside_on_each_page,
        test_tables_are_regular_and_their_heads_have_a_scope,
        test_lists_figures_and_links_are_well_made,
        test_the_parent_tree_leads_back_to_each_element,
        test_the_catalogue_says_language_title_and_marks,
        test_metadata_agree_and_claim_no_standard,
        test_streams_fonts_and_version_are_those_of_an_archive,
    ):
        check("complet")
    intents: Any = read("complet").pdf.Root.OutputIntents
    assert int(intents[0].DestOutputProfile.N) == 3
    assert srgb_profile()[24:36] == bytes.fromhex("07d0 0001 0001 0000 0000 0000")


def test_the_colour_profile_is_srgb() -> None:
    profile = srgb_profile()
    assert int.from_bytes(profile[:4]) == len(profile)
    intents: Any = read("complet").pdf.Root.OutputIntents
    assert intents[0].DestOutputProfile.read_bytes() == profile
    ours = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    image = Image.new("RGB", (16 * 16, 16))
    image.putdata([(r * 17, g * 17, b * 17) for r in range(16) for g in range(16) for b in range(16)])
    seen = ImageCms.profileToProfile(image, ours, ImageCms.createProfile("sRGB"))
    assert seen is not None
    pairs = zip(image.tobytes(), seen.tobytes(), strict=True)
    assert max(abs(before - after) for before, after in pairs) <= 1


def test_a_small_document_made_for_it_has_its_levels_and_its_links() -> None:
    """Nothing here is shared with the checks above, so that each fault in it is seen at once."""
    tagged = Tagged(render_document(make_document(rows=1, sections=1), regular=REGULAR, bold=BOLD))
    found = [(one.kind, plain(one.text)) for one in tagged.root.walk() if one.kind in ("H1", "H2", "H3", "H4", "H5")]
    assert found == [
        ("H1", "Recueil Une règle"), ("H2", "Légende"), ("H2", "Sommaire"), ("H2", "Campagne 1 Une règle"),
        ("H3", "Volet 1"), ("H4", "Paires Une règle"), ("H4", "Ligne 1"), ("H5", "Table Une règle"),
        ("H2", "Fin"), ("H3", "Liste Une règle"), ("H3", "Barre"),
    ]  # fmt: skip
    links = tagged.root.all("Link")
    assert [one.links for one in links] == [1, 1, 1, 1]
    assert tagged.loose == []
    assert tagged.unclaimed == set()
    numbers: Any = tagged.tree.ParentTree.Nums
    keys = [int(numbers[index]) for index in range(0, len(numbers), 2)]
    annotations = [int(link.StructParent) for page in tagged.pdf.pages for link in page.obj.get("/Annots", [])]
    # First the pages, then the links, each with a number of its own.
    assert keys == list(range(len(tagged.pdf.pages) + len(links)))
    assert annotations == keys[-len(links) :]


def test_a_cell_says_how_many_columns_it_takes_where_it_takes_several() -> None:
    assert b"/ColSpan 2" in _element(Tag("TD", columns=2), "1 0 R", ["0"], "")
    assert b"/ColSpan" not in _element(Tag("TD"), "1 0 R", ["0"], "")


def test_an_element_names_the_page_of_what_it_draws_and_no_other_does() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for _ in range(2):
        canvas.drawString(100, 100, "Texte")
        canvas.showPage()
    root = Tag("Document")
    text = root.add("P")
    text.marks += [(2, 0), (2, 1)]
    write_tree(canvas._doc, root, {2: [text, text]})
    canvas.save()
    with pikepdf.open(buffer) as pdf:
        whole: Any = pdf.Root.StructTreeRoot.K
        assert "/Pg" not in whole
        assert whole.K.Pg.objgen == pdf.pages[1].objgen
        assert list(whole.K.K) == [0, 1]
