"""The HTML page: well-formed, in order for a screen reader, literal, and alone: it fetches and runs nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.report.content import (
    Block,
    Column,
    Document,
    Items,
    KeyValues,
    Paragraph,
    Row,
    Section,
    Segment,
    StackedBar,
    Table,
)
from forfait_desktop.report.html import render_html, render_report_html
from tests.report.html_page import Page
from tests.report.sample_document import make_document
from tests.report.sample_report import make_report

HOSTILE = [
    "<script>alert(1)</script>",
    "</main></body></html>",
    "\"><img src=x onerror='x'>",
    "a & b &amp; &lt; &#60;",
    "<!-- commentaire -->",
    "<style>@import url(https://example.org)</style>",
    "https://example.org/?a=1&b=2",
    "]]> {x} %s",
    "Œuvre ≥ 2/3 → ✓ 中",
]


def page_of(text: str = "Une règle") -> Page:
    return Page(render_html(make_document(text)))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_literal_everywhere(text: str) -> None:
    page, plain = page_of(text), page_of("mot")
    assert page.errors == []
    assert page.text.count(" ".join(text.split())) == plain.text.count("mot")
    assert page.one("title").text == f"Recueil {text}"
    assert [element.tag for element in page.elements] == [element.tag for element in plain.elements]


def test_nothing_is_fetched_nor_run() -> None:
    page = page_of("https://example.org/x")
    assert not page.all("script", "img", "link", "iframe", "object", "form", "input", "base", "svg", "video")
    assert all(element.attributes["href"].startswith("#") for element in page.all("a"))
    assert not {"src", "srcset", "onclick", "onload"} & {name for one in page.elements for name in one.attributes}
    assert "url(" not in page.one("style").text
    assert "@import" not in page.one("style").text
    policy = next(one for one in page.all("meta") if one.attributes.get("http-equiv") == "Content-Security-Policy")
    assert policy.attributes["content"].startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_the_page_is_french_with_landmarks_and_a_way_past_the_contents() -> None:
    page = page_of()
    assert render_html(make_document()).startswith(b'<!DOCTYPE html>\n<html lang="fr">\n')
    for landmark in ("header", "nav", "main", "footer"):
        page.one(landmark)
    first = page.all("a")[0]
    assert (first.text, first.attributes["href"]) == ("Aller au texte", "#texte")
    assert page.one("main").attributes["id"] == "texte"
    named = page.one("nav").attributes["aria-labelledby"]
    assert next(one for one in page.all("h2") if one.attributes.get("id") == named).text == "Sommaire"


def test_headings_go_down_one_level_at_a_time() -> None:
    levels = [int(one.tag[1]) for one in page_of().elements if re.fullmatch(r"h[1-6]", one.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {2, 3, 4} <= set(levels)


def test_the_contents_list_leads_to_every_part_in_order() -> None:
    page = page_of()
    ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    links = [one.attributes["href"][1:] for one in page.all("a")[1:]]
    assert links == ["c1", "c1-v", "c1-l", "c2", "c2-v", "c2-l", "partie-7"]
    assert set(links) <= set(ids)


def test_a_part_may_skip_a_level_in_the_contents_list() -> None:
    sections = (Section("Seule", (Paragraph("x"),), level=3), Section("Après", (), level=1))
    base = make_document()
    document = Document(**{**{name: getattr(base, name) for name in base.__slots__}, "sections": sections})
    page = Page(render_html(document))
    assert page.errors == []
    assert [one.text for one in page.all("a")[1:]] == ["Seule", "Après"]


def test_parts_of_one_level_are_in_one_list_and_those_below_in_theirs() -> None:
    levels: tuple[Literal[1, 2, 3], ...] = (1, 2, 2, 3, 1, 1)
    sections = tuple(Section(f"Partie {number}", (), level=level) for number, level in enumerate(levels))
    base = make_document()
    document = Document(**{**{name: getattr(base, name) for name in base.__slots__}, "sections": sections})
    data = render_html(document)
    assert Page(data).errors == []
    nav = data.decode().split("<nav")[1].split("</nav>")[0]
    assert nav.count("<ol>") == nav.count("</ol>") == 3
    assert nav.count("<li>") == nav.count("</li>") == 6


def test_nothing_is_told_of_pairs_that_are_none_and_a_row_has_every_cell() -> None:
    plain = html_of().count("<dl>")
    assert html_of(KeyValues(())).count("<dl>") == plain
    assert html_of(KeyValues((("a", "b"),))).count("<dl>") == plain + 1
    columns = (Column("Ligne", 0.5), Column("Points", 0.5))
    with pytest.raises(ValueError, match="zip"):
        html_of(Table("", columns, (Row(("a",)),)))


@pytest.mark.parametrize(("points", "told"), [(0, False), (0.5, True), (1, True)])
def test_the_bar_of_a_report_is_told_when_it_has_a_length(points: float, told: bool) -> None:
    base = make_report()
    bar = StackedBar("Répartition", (Segment("lump", points, "le forfait"),), "en tout")
    cover = replace(base.cover, bar=bar, todo=Items(("à faire",)), notices=("Un avis",))
    page = render_report_html(replace(base, cover=cover)).decode()
    assert ("Répartition" in page, "<li>le forfait</li>" in page) == (told, told)
    assert page.index("<li>à faire</li>") < page.index('<p class="notice">Un avis</p>')


def test_tables_name_their_columns_and_rows() -> None:
    page = page_of()
    heads = [one for one in page.all("th") if one.attributes["scope"] == "col"]
    rows = [one for one in page.all("th") if one.attributes["scope"] == "row"]
    assert len(heads) == 2 * 3
    assert [one.text for one in rows][:4] == ["Seuil 0", "Seuil 1", "Seuil 2", "Total"]
    assert [one.text for one in page.all("caption")] == ["Table Une règle"] * 2
    notes = [one for one in page.all("td") if "colspan" in one.attributes]
    assert {one.attributes["colspan"] for one in notes} == {"3"}
    assert "barre Une règle" in {one.text for one in notes}


def test_the_same_document_gives_the_same_bytes_in_utf8() -> None:
    first = render_html(make_document("é"))
    assert render_html(make_document("é")) == first
    assert render_html(make_document("e")) != first
    assert b'charset="utf-8"' in first


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_any_text_leaves_the_page_whole(text: str) -> None:
    data = render_html(make_document(text))
    assert Page(data).errors == []
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", data.decode("utf-8"))


def html_of(*blocks: Block) -> str:
    base = make_document()
    sections = (Section("Partie", blocks), Section("Dessous", (), level=2))
    document = Document(**{**{name: getattr(base, name) for name in base.__slots__}, "sections": sections})
    return render_html(document).decode()


def test_styles_and_widths_are_those_of_the_model() -> None:
    columns = (Column("Ligne", 0.25), Column("Points", 0.75, "right"))
    rows = (Row(("a", "1")), Row(("Total", "1"), "subtotal"))
    page = html_of(Paragraph("corps"), Paragraph("avis", "notice"), Table("T", columns, rows))
    assert "<p>corps</p>" in page
    assert '<p class="notice">avis</p>' in page
    assert '<th scope="col" style="width:25%">Ligne</th>' in page
    assert '<th scope="col" class="right" style="width:75%">Points</th>' in page
    assert '<tr><th scope="row">a</th><td class="right">1</td></tr>' in page
    assert '<tr class="subtotal"><th scope="row">Total</th>' in page


def test_headings_lists_and_the_bar() -> None:
    segments = (Segment("acquired", 1, "acquis"), Segment("lost", 0, "perdu"))
    page = html_of(Items((), title="Rien"), Items(("un",), title="Liste"), StackedBar("Barre", segments, "total"))
    assert ">Partie</h2>" in page
    assert ">Dessous</h3>" in page
    assert "Rien" not in page
    assert "Liste" in page
    assert "acquis" in page
    assert "perdu" not in page
