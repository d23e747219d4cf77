"""The bundle of exhibits: every page under its stamp, nothing that acts, and a reason for what is left out."""

from __future__ import annotations

import hashlib
import io
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from forfait_desktop import assets
from forfait_desktop.errors import ForfaitError
from forfait_desktop.report import bundle as module
from forfait_desktop.report.bundle import BundleTools, assemble, inspect
from forfait_desktop.report.exhibits import BundleIndex, Exhibit, Inspected
from forfait_desktop.report.pdf_exhibits import content_box
from tests.report.exhibit_files import acting, boxed, document, encrypted, image
from tests.storage.pieces import packed, pdf


class Bench:
    """A folder of exhibits and what follows the work."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.exhibits: list[Exhibit] = []
        self.told: list[tuple[int, int]] = []
        self.stop_after = 10**9
        self.asked = 0

    def add(self, data: bytes, name: str = "", digest: str = "") -> Exhibit:
        number = len(self.exhibits) + 1
        path = self.folder / f"{number}.bin"
        path.write_bytes(data)
        exhibit = Exhibit(number, name or f"pièce {number}", path, digest or hashlib.sha256(data).hexdigest())
        self.exhibits.append(exhibit)
        return exhibit

    def cancelled(self) -> bool:
        self.asked += 1
        return self.asked > self.stop_after

    def progress(self, done: int, total: int) -> None:
        self.told.append((done, total))

    @property
    def tools(self) -> BundleTools:
        regular, bold = assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf")
        return BundleTools(regular, bold, self.cancelled, self.progress)

    def inspected(self) -> tuple[Inspected, ...]:
        return inspect(self.exhibits, self.tools)

    def bundle(
        self,
        rows: Sequence[tuple[str, ...]] | None = None,
        report: bytes = b"",
        alternatives: Sequence[Sequence[str]] = (),
    ) -> bytes:
        found = self.inspected()
        stamps = [
            [f"Pièce {one.exhibit.number}, page {page}/{len(one.pages)}" for page in range(1, len(one.pages) + 1)]
            for one in found
        ]

        def index(first: int) -> BundleIndex:
            cells = rows or [(one.exhibit.name, str(first), one.refusal) for one in found]
            return BundleIndex(
                "Liasse", "Dr Claire MARTIN", "Introduction", ("Pièce", "Page", "Raison"), tuple(cells),
                (0.5, 0.2, 0.3), "Note", "pied", "page", "glyphes",
            )  # fmt: skip

        titles = ("Liste", [f"Pièce {one.exhibit.number}" for one in found])
        own = report or document(2, text="Rapport")
        return assemble(own, found, stamps, index, titles, self.tools, alternatives)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def texts(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


def outline(data: bytes) -> list[tuple[str, int]]:
    reader = PdfReader(io.BytesIO(data))
    return [(str(one.title), reader.get_destination_page_number(one) or 0) for one in reader.outline]  # type: ignore[union-attr, arg-type]


def test_index_report_then_exhibits_under_their_stamps(bench: Bench) -> None:
    bench.add(document(3, text="Attestation"))
    bench.add(image())
    bench.add(document(1, size=(842, 300), text="Large"))
    found = texts(bench.bundle())
    assert len(found) == 1 + 2 + 3 + 1 + 1
    assert "Liasse" in found[0]
    assert "Rapport 1" in found[1]
    for page in range(3):
        assert f"Pièce 1, page {page + 1}/3" in found[3 + page]
        assert f"Attestation {page + 1}" in found[3 + page]
    assert "Pièce 2, page 1/1" in found[6]
    assert "Large 1" in found[7]


def test_the_outline_leads_to_each_part(bench: Bench) -> None:
    bench.add(document(3))
    bench.add(b"bonjour")
    bench.add(image("JPEG"))
    # What is left out has no entry.
    assert outline(bench.bundle()) == [("Liste", 0), ("Pièce 1", 3), ("Pièce 3", 6)]


def test_a_long_index_counts_its_own_pages(bench: Bench) -> None:
    bench.add(document())
    rows = [(f"Une pièce dont le nom est long, la {number}e", "1", "x" * 200) for number in range(120)]
    data = bench.bundle(rows)
    first = dict(outline(data))["Pièce 1"]
    assert first > 5
    assert "Pièce 1, page 1/1" in texts(data)[first]
    joined = "".join("".join(page.split()) for page in texts(data)[: first - 2])
    assert all(f"la{number}e" in joined for number in range(120))


def test_same_files_same_bytes(bench: Bench) -> None:
    bench.add(document(2, form="saisi"))
    bench.add(image("JPEG", orientation=6))
    bench.add(image(mode="RGBA"))
    assert bench.bundle() == bench.bundle()


def test_a_form_keeps_what_was_typed_and_nothing_acts(bench: Bench) -> None:
    bench.add(document(2, form="saisi ici"))
    data = bench.bundle()
    found = texts(data)
    assert "saisi ici" in found[3]
    with pikepdf.open(io.BytesIO(data)) as made:
        assert "/AcroForm" not in made.Root
        assert "/OpenAction" not in made.Root
        assert "/Names" not in made.Root or "/JavaScript" not in made.Root.Names
        assert not any("/Annots" in page for page in made.pages[3:])
    for word in (b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/etc/passwd"):
        assert word not in data


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_turned_page_is_whole(bench: Bench, rotation: int) -> None:
    bench.add(document(1, size=(400, 700), rotation=rotation))
    data = bench.bundle()
    page = pypdfium2.PdfDocument(data)[3]
    own = pypdfium2.PdfDocument(bench.exhibits[0].path)[0]
    assert (page.get_width() > page.get_height()) == (own.get_width() > own.get_height())
    assert "Contenu 1" in page.get_textpage().get_text_range()


@pytest.mark.parametrize(
    ("orientation", "corner"), [(1, "upper left"), (3, "lower right"), (6, "upper right"), (8, "lower left")]
)
def test_a_photo_stands_upright(bench: Bench, orientation: int, corner: str) -> None:
    bench.add(image("JPEG", (300, 200), orientation))
    page = pypdfium2.PdfDocument(bench.bundle())[3].render(scale=0.5).to_pil().convert("RGB")
    reds = [
        (x, y) for x in range(page.width) for y in range(page.height) if is_red(page.getpixel((x, y)))
    ]  # fmt: skip
    assert reds
    middle = (sum(x for x, _ in reds) / len(reds), sum(y for _, y in reds) / len(reds))
    across = "left" if middle[0] < page.width / 2 else "right"
    # The stamp takes the top: the middle of the image is a little lower.
    down = "upper" if middle[1] < page.height / 2 + 3 else "lower"
    assert f"{down} {across}" == corner


def is_red(colour: object) -> bool:
    assert isinstance(colour, tuple)
    red, green, blue = (int(one) for one in colour)
    return red > 200 and green < 80 and blue < 80


REFUSED = {
    "empty": (b"", "empty"),
    "zeros": (b"\0" * 4096, "empty"),
    "text": (b"bonjour", "type"),
    "program": (b"MZ\x90\0" + b"\0" * 64, "executable"),
    "script": (b"#!/bin/sh\nrm -rf /\n", "executable"),
    "office": (b"PK\x03\x04" + b"\0" * 64, "office"),
    "encrypted": (encrypted("secret"), "encrypted"),
    "owner only": (encrypted(""), "encrypted"),
    "javascript": (acting("javascript"), "javascript"),
    "launch": (acting("launch"), "launch"),
    "embedded": (acting("embedded"), "embedded"),
    "truncated": (document(3)[:-300], "truncated"),
    "no page": (pdf(), "damaged"),
    "packed script": (pdf(packed(b"<< /S /JavaScript >>")), "damaged"),
    "flat page": (boxed((0, 0, 0, 0)), "damaged"),
    "endless page": (boxed((0, 0, 10**7, 10**7)), "damaged"),
    "image cut": (image("PNG", (300, 300))[:-40], "truncated"),
    "image of noise": (image("JPEG")[:200] + b"\xff\xd9", "truncated"),
    "image that says more": (image("PNG").replace(b"IHDR\x00\x00\x00\x3c", b"IHDR\x00\x01\x00\x00"), "damaged"),
    "html": (b"<html><script>alert(1)</script></html>", "type"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_hostile_exhibits_are_left_out_with_a_reason(bench: Bench, kind: str) -> None:
    data, reason = REFUSED[kind]
    bench.add(data)
    bench.add(document(1, text="Saine"))
    found = bench.inspected()
    assert found[0].refusal == reason
    assert not found[1].refusal
    pages = texts(bench.bundle())
    assert reason in pages[0]
    assert "Saine 1" in pages[-1]
    assert len(pages) == 4


@pytest.mark.parametrize(
    ("box", "size"),
    [
        # What is seen of a page may begin anywhere, and may be told from any corner.
        ((10, 20, 310, 420), (300, 400)),
        ((310, 420, 10, 20), (300, 400)),
        ((-10, -20, 310, 420), (320, 440)),
        # From one point to 200 000.
        ((5, 5, 6, 6), (1, 1)),
        ((0, 0, 1, 200_000), (1, 200_000)),
        ((0, 0, 1, 0.99), None),
        ((0, 0, 200_001, 1), None),
    ],
)
def test_a_page_has_the_size_of_its_box(bench: Bench, box: tuple[float, ...], size: tuple[float, float] | None) -> None:
    bench.add(boxed(box))
    (found,) = bench.inspected()
    assert found.refusal == ("" if size else "damaged")
    assert [(page.width, page.height) for page in found.pages] == ([size] if size else [])


def test_what_changed_is_missing_or_is_not_a_file(bench: Bench, tmp_path: Path) -> None:
    bench.add(document(), digest="0" * 64)
    bench.exhibits.append(Exhibit(2, "absente", tmp_path / "absente.pdf", "0" * 64))
    bench.exhibits.append(Exhibit(3, "dossier", tmp_path, "0" * 64))
    bench.exhibits.append(Exhibit(4, "classeur", None))
    assert [one.refusal for one in bench.inspected()] == ["changed", "missing", "missing", "place"]
    assert len(texts(bench.bundle())) == 3


def test_limits(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        bench.add(document(4))
    size = len(document(4))
    monkeypatch.setattr(module, "BYTES_MAXIMUM", 2 * size)
    assert [one.refusal for one in bench.inspected()] == ["", "", "limit"]
    monkeypatch.setattr(module, "PAGES_MAXIMUM", 3)
    assert {one.refusal for one in bench.inspected()} == {"too-many-pages"}
    monkeypatch.setattr(module, "SIZE_MAXIMUM", size - 1)
    assert {one.refusal for one in bench.inspected()} == {"too-large"}


def test_a_huge_image_is_refused_before_it_is_unpacked(bench: Bench) -> None:
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(buffer, "PNG")
    bench.add(buffer.getvalue())
    tracemalloc.start()
    try:
        assert bench.inspected()[0].refusal == "too-large"
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


def test_it_stops_when_asked_at_any_moment(bench: Bench) -> None:
    bench.add(document(3))
    bench.add(image())
    bench.bundle()
    questions = bench.asked
    assert questions >= 2 + 4 + 3
    for number in range(questions):
        bench.asked, bench.stop_after = 0, number
        with pytest.raises(ForfaitError) as caught:
            bench.bundle()
        assert caught.value.code == "export-cancelled"


def test_it_says_how_far_it_is(bench: Bench) -> None:
    bench.add(document(3))
    bench.bundle()
    assert bench.told == [(0, 1), *((number, 6) for number in range(1, 7))]


def test_a_file_that_changes_in_between_stops_it(bench: Bench) -> None:
    bench.add(document(3))
    found = bench.inspected()
    path = bench.exhibits[0].path
    assert path is not None
    path.write_bytes(document(3, text="Autre"))
    with pytest.raises(ForfaitError) as caught:
        assemble(document(), found, [["a", "b", "c"]], lambda _: empty_index(), ("t", ["x"]), bench.tools)
    assert caught.value.code == "evidence-changed"


def test_each_exhibit_has_an_entry_a_stamp_a_page_and_a_text_in_its_place(bench: Bench) -> None:
    bench.add(document(2))
    found = bench.inspected()
    with pytest.raises(ValueError, match="zip"):
        assemble(document(), found, [["a", "b"]], lambda _: empty_index(), ("t", []), bench.tools)
    with pytest.raises(ValueError, match="zip"):
        assemble(document(), found, [["a"]], lambda _: empty_index(), ("t", ["x"]), bench.tools, [["a", "b"]])
    with pytest.raises(ValueError, match="zip"):
        assemble(document(), found, [["a", "b"]], lambda _: empty_index(), ("t", ["x"]), bench.tools, [["a"]])


def test_no_exhibit_is_a_bundle_all_the_same(bench: Bench) -> None:
    found = texts(bench.bundle())
    assert len(found) == 3
    assert "Introduction" in found[0]


def empty_index() -> BundleIndex:
    return BundleIndex("t", "", "", ("a",), (), (1.0,), "", "", "page")


def width_of(page: pypdfium2.PdfPage, word: str) -> float:
    """How wide a word is drawn, in points."""
    text = page.get_textpage()
    found = text.search(word).get_next()
    assert found is not None
    start, count = found
    boxes = [text.get_charbox(number) for number in range(start, start + count)]
    return float(boxes[-1][2] - boxes[0][0])


def test_each_page_is_drawn_as_large_as_fits_under_its_own_stamp(bench: Bench) -> None:
    """A ticket of ten centimetres is enlarged, a plan is reduced, and each page of them is on a page of its own."""
    sizes = ((200.0, 280.0), (1600.0, 2000.0), (1500.0, 300.0))
    for size in sizes:
        bench.add(document(2, size=size, text="Feuille"))
    made = pypdfium2.PdfDocument(bench.bundle(report=document(1, text="Rapport")))
    assert len(made) == 1 + 1 + 2 * len(sizes)
    for exhibit, size in enumerate(sizes):
        own = pypdfium2.PdfDocument(bench.exhibits[exhibit].path)
        for number in range(2):
            page = made[2 + 2 * exhibit + number]
            shown = page.get_textpage().get_text_range()
            assert f"Pièce {exhibit + 1}, page {number + 1}/2" in shown
            assert f"Feuille {number + 1}" in shown
            (inspected,) = [one for one in bench.inspected() if one.exhibit.number == exhibit + 1]
            left, bottom, right, top = content_box(inspected.pages[number])
            scale = min((right - left) / size[0], (top - bottom) / size[1])
            assert width_of(page, "Feuille") == pytest.approx(scale * width_of(own[number], "Feuille"), rel=0.02)


def test_a_small_bundle_says_what_it_is_and_where_its_exhibits_begin(bench: Bench) -> None:
    bench.add(document(2, size=(100, 100), text="P"))
    found = bench.inspected()
    told: list[int] = []

    def index(first: int) -> BundleIndex:
        told.append(first)
        return empty_index()

    data = assemble(document(3, text="R"), found, [["s1", "s2"]], index, ("Liste", ["Pièce"]), bench.tools)
    # A page of list, three of the report: the first exhibit is on the fifth.
    assert told[-1] == 5
    assert outline(data) == [("Liste", 0), ("Pièce", 4)]
    assert ["P 1" in text for text in texts(data)] == [False] * 4 + [True, False]
    with pikepdf.open(io.BytesIO(data)) as made:
        assert str(made.docinfo["/Title"]) == "Liste"
