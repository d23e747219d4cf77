"""The structure tree of a bundle, read back: the list, the report, then a heading and a figure for each exhibit."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from forfait_desktop.assets import font_path
from forfait_desktop.report.pdf import render_pdf
from tests.report.exhibit_files import document, image
from tests.report.sample_report import make_report
from tests.report.tagged import Element, Tagged, plain
from tests.report.test_bundle import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    bench = Bench(tmp_path)
    bench.add(document(3, size=(842, 300)))
    bench.add(image())
    return bench


def report() -> bytes:
    return render_pdf(make_report(), regular=font_path("DejaVuSans.ttf"), bold=font_path("DejaVuSans-Bold.ttf"))


def page_of(tagged: Tagged, raw: Any) -> int:
    places = {page.objgen: number for number, page in enumerate(tagged.pdf.pages)}
    return places[raw.Pg.objgen]


def raw_exhibits(root: Any, count: int) -> list[Any]:
    return list(root.StructTreeRoot.K.K)[-count:]


def test_the_list_comes_first_and_the_exhibits_last(bench: Bench) -> None:
    tagged = Tagged(bench.bundle(report=report()))
    alone = Tagged(report())
    assert tagged.loose == []
    assert tagged.unclaimed == set()
    parts = tagged.root.children
    own = [(one.kind, plain(one.text)) for one in alone.root.children]
    assert [(one.kind, plain(one.text)) for one in parts[-2 - len(own) : -2]] == own
    assert [one.kind for one in parts[-2:]] == ["Sect", "Sect"]
    index: list[Element] = parts[: -2 - len(own)]
    assert plain(index[0].text) == "Liasse"
    (table,) = [one for part in index for one in part.all("Table")]
    assert [(cell.kind, cell.attributes.get("/Scope")) for cell in table.children[0].children] == [
        ("TH", "/Column"), ("TH", "/Column"), ("TH", "/Column"),
    ]  # fmt: skip
    assert [plain(row.children[0].text) for row in table.children[1:]] == ["pièce 1", "pièce 2"]


def test_an_exhibit_is_a_heading_then_a_figure_for_each_page(bench: Bench) -> None:
    tagged = Tagged(bench.bundle(report=report(), alternatives=[["un", "deux", "trois"], ["photo"]]))
    first, second = tagged.root.children[-2:]
    assert [one.kind for one in first.children] == ["H2", "Figure", "Figure", "Figure"]
    assert [one.kind for one in second.children] == ["H2", "Figure"]
    assert plain(first.children[0].text) == "Pièce 1, page 1/3"
    assert [one.alternative for one in first.children[1:]] == ["un", "deux", "trois"]
    assert [one.alternative for one in second.children[1:]] == ["photo"]
    total = len(tagged.pdf.pages)
    raw = raw_exhibits(tagged.pdf.Root, 2)
    assert [page_of(tagged, kid) for kid in raw[0].K] == [total - 4, total - 4, total - 3, total - 2]
    assert [page_of(tagged, kid) for kid in raw[1].K] == [total - 1, total - 1]


def test_a_figure_says_where_it_stands_on_its_page(bench: Bench) -> None:
    tagged = Tagged(bench.bundle(report=report()))
    for figure, width in zip(tagged.root.all("Figure")[-4:], (842, 842, 842, 842), strict=True):
        left, bottom, right, top = (float(side) for side in figure.attributes["/BBox"])
        # Inside its A4 page, lying as the exhibit does, and over most of it.
        assert 0 < left < right < width
        assert 0 < bottom < top < 596
        assert (right - left) * (top - bottom) > 0.8 * width * 595
        assert all(float(round(side, 2)) == side for side in (left, bottom, right, top))


def test_each_page_leads_back_to_its_elements(bench: Bench) -> None:
    tagged = Tagged(bench.bundle(report=report()))
    numbers: list[Any] = list(tagged.tree.ParentTree.Nums)
    found = dict(zip((int(one) for one in numbers[::2]), numbers[1::2], strict=True))
    assert [int(one) for one in numbers[::2]] == sorted(found)
    assert int(tagged.tree.ParentTreeNextKey) == max(found) + 1
    keys = [int(page.obj.StructParents) for page in tagged.pdf.pages]
    assert len(set(keys)) == len(keys)
    kinds = [[str(element.S) for element in found[key]] for key in keys[-4:]]
    assert kinds == [["/Figure", "/H2"], ["/Figure"], ["/Figure"], ["/Figure", "/H2"]]
    # The title of the list is on its first page.
    assert found[keys[0]][0].S == "/H1"
    assert all(page.obj.Tabs == "/S" for page in tagged.pdf.pages)


def test_a_report_without_a_tree_gets_one(bench: Bench) -> None:
    with pikepdf.open(io.BytesIO(bench.bundle())) as made:
        root: Any = made.Root
        assert bool(root.MarkInfo.Marked)
        tree = root.StructTreeRoot
        assert (tree.Type, tree.K.S, tree.K.P.objgen) == ("/StructTreeRoot", "/Document", tree.objgen)
        keys = [int(one) for one in list(tree.ParentTree.Nums)[::2]]
        # One page of list, then those of the exhibits: the two of the report hold nothing that is known.
        assert keys == [0, 1, 2, 3, 4]
        assert int(tree.ParentTreeNextKey) == 5
        assert [str(one.S) for one in list(tree.K.K)[-2:]] == ["/Sect", "/Sect"]
        assert [int(made.pages[number].obj.StructParents) for number in (0, 3, 4, 5, 6)] == keys
        assert ["/StructParents" in made.pages[number].obj for number in (1, 2)] == [False, False]


def test_a_tree_with_one_child_that_stands_alone_keeps_it(bench: Bench) -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(report())) as given:
        root: Any = given.Root
        kept = root.StructTreeRoot.K.K[0]
        root.StructTreeRoot.K.K = kept
        title = str(kept.S)
        given.save(buffer)
    with pikepdf.open(io.BytesIO(bench.bundle(report=buffer.getvalue()))) as made:
        made_root: Any = made.Root
        kinds = [str(one.S) for one in made_root.StructTreeRoot.K.K]
    assert kinds[-3:] == [title, "/Sect", "/Sect"]
