"""The bundle of exhibits, one PDF: its list, the report, then every exhibit under a stamp.

An exhibit is only ever drawn: of each of its pages the marks on the paper are taken, never its links, scripts, forms or
files. What cannot be looked into is left out with its reason. pikepdf is imported by this module and by
`bundle_tree` only.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import pikepdf

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.report.bundle_tree import BundleTree
from forfait_desktop.report.exhibits import (
    BYTES_MAXIMUM,
    FIGURE_MARK,
    PAGES_MAXIMUM,
    BundleIndex,
    Exhibit,
    Inspected,
    PageSize,
    Refusal,
    StampedPage,
)
from forfait_desktop.report.pdf_exhibits import content_box, image_size, render_index, render_stamps
from forfait_desktop.storage.evidence import SIZE_MAXIMUM
from forfait_desktop.storage.evidence_kinds import check_pdf, kind_of
from forfait_desktop.storage.filesystem import LocalFileSystem, read_limited

_BROKEN: Final = (pikepdf.PdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, RuntimeError,
                  RecursionError, OSError, NotImplementedError)  # fmt: skip
"""What a library says of a document that is not what it should be."""

_SIDE: Final = (1.0, 200_000.0)
"""The smallest and the largest side of a page, in points."""

_REFUSALS: Final[dict[str, Refusal]] = {
    "empty": "empty", "truncated": "truncated", "executable": "executable", "office": "office", "mixed": "mixed",
    "type": "type", "javascript": "javascript", "launch": "launch", "embedded": "embedded",
    "unreadable": "unreadable", "too-large": "too-large",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class BundleTools:
    """What the work is done with.

    Attributes:
        regular: the font file of the text.
        bold: the font file of the stamps.
        cancelled: asked between two pages; True stops the work.
        progress: called with (exhibits or pages done, how many there are).
    """

    regular: Path
    bold: Path
    cancelled: Callable[[], bool]
    progress: Callable[[int, int], None]


def inspect(exhibits: Sequence[Exhibit], tools: BundleTools) -> tuple[Inspected, ...]:
    """Look into every exhibit, one at a time; nothing is rendered, nothing is executed.

    Raises:
        ForfaitError: `export-cancelled`.
    """
    found: list[Inspected] = []
    room = BYTES_MAXIMUM
    for number, exhibit in enumerate(exhibits):
        if tools.cancelled():
            raise ForfaitError("export-cancelled")
        tools.progress(number, len(exhibits))
        one, size = _inspect(exhibit)
        if not one.refusal and size > room:
            one = Inspected(exhibit, "limit")
        if not one.refusal:
            room -= size
        found.append(one)
    return tuple(found)


def _inspect(exhibit: Exhibit) -> tuple[Inspected, int]:
    if exhibit.path is None:
        return Inspected(exhibit, "place"), 0
    try:
        data = read_limited(LocalFileSystem(), exhibit.path, SIZE_MAXIMUM, "evidence-refused")
        if hashlib.sha256(data).hexdigest() != exhibit.sha256:
            return Inspected(exhibit, "changed"), 0
        kind = kind_of(data, exhibit.name)
        if kind == "pdf":
            return _inspect_pdf(exhibit, data), len(data)
        size = image_size(exhibit.path)
    except ForfaitError as error:
        reason = str(error.params.get("reason", ""))
        return Inspected(exhibit, _REFUSALS.get(reason, "missing" if error.code.startswith("file-") else "damaged")), 0
    if size is None:
        return Inspected(exhibit, "damaged"), 0
    return Inspected(exhibit, kind=kind, pages=(size[0],), turn=size[1]), len(data)


def _inspect_pdf(exhibit: Exhibit, data: bytes) -> Inspected:
    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            if document.is_encrypted:
                return Inspected(exhibit, "encrypted")
            # After the password: what is encrypted cannot be looked into, and says so better.
            check_pdf(data, exhibit.name)
            count = len(document.pages)
            if count > PAGES_MAXIMUM:
                return Inspected(exhibit, "too-many-pages")
            pages = tuple(_seen(page) for page in document.pages)
    except pikepdf.PasswordError:
        return Inspected(exhibit, "encrypted")
    except _BROKEN:
        return Inspected(exhibit, "damaged")
    if not pages:
        return Inspected(exhibit, "damaged")
    return Inspected(exhibit, kind="pdf", pages=pages)


def _seen(page: pikepdf.Page) -> PageSize:
    """The size of a page as it is seen.

    Raises:
        ValueError: no page has that size.
    """
    left, bottom, right, top = (float(side) for side in page.cropbox)
    width, height = abs(right - left), abs(top - bottom)
    if not all(_SIDE[0] <= side <= _SIDE[1] for side in (width, height)):
        raise ValueError(f"{width} x {height}")
    turned = page.rotation % 180 == 90
    return PageSize(height, width) if turned else PageSize(width, height)


def assemble(
    report: bytes,
    inspected: Sequence[Inspected],
    stamps: Sequence[Sequence[str]],
    index_for: Callable[[int], BundleIndex],
    titles: tuple[str, Sequence[str]],
    tools: BundleTools,
    alternatives: Sequence[Sequence[str]] = (),
) -> bytes:
    """Put the bundle together.

    Args:
        report: the PDF of the report.
        inspected: what `inspect` found.
        stamps: for each of them, the stamp of each of its pages.
        index_for: the list of exhibits, given the number of the first page after the report.
        titles: the title of the document and, for each exhibit, its entry in the outline.
        tools: fonts, progress, cancellation.
        alternatives: for each exhibit, the text in place of each of its pages; its stamp without any.

    Raises:
        ForfaitError: `export-cancelled`, `font-missing`; `evidence-changed` when a file is no longer the one that was
            looked into.
    """
    fonts = {"regular": tools.regular, "bold": tools.bold}
    joined = [(one, texts) for one, texts in zip(inspected, alternatives or stamps, strict=True) if not one.refusal]
    stamped_pages = [(one, texts) for one, texts in zip(inspected, stamps, strict=True) if not one.refusal]
    total = sum(len(one.pages) for one, _ in joined)
    with pikepdf.open(io.BytesIO(report)) as bundle:
        own = len(bundle.pages)
        # The list names pages that come after it: its own length is known once it is laid out.
        pages = 0
        index = render_index(index_for(own + 1), **fonts)
        while pages != (pages := _count(index.data)):
            index = render_index(index_for(pages + own + 1), **fonts)
        done = _Counter(tools.progress, 2 * total)
        with contextlib.ExitStack() as opened:
            head = opened.enter_context(pikepdf.open(io.BytesIO(index.data)))
            for number, page in enumerate(head.pages):
                bundle.pages.insert(number, page)
            tree = BundleTree(bundle)
            tree.add_index(index.root, index.marked)
            if total:
                drawn = [page for one, texts in stamped_pages for page in _stamped(one, texts)]
                stamped = render_stamps(drawn, **fonts, cancelled=tools.cancelled, done=done.one)
                bundle.pages.extend(opened.enter_context(pikepdf.open(io.BytesIO(stamped))).pages)
                place = pages + own
                for one, texts in joined:
                    if one.kind == "pdf":
                        _draw(bundle, one, place, opened, tools, done)
                    tree.add_exhibit(place, texts, [content_box(size) for size in one.pages])
                    place += len(one.pages)
            tree.finish()
            _outline(bundle, titles, inspected, pages + own)
            _describe(bundle, titles[0])
            buffer = io.BytesIO()
            bundle.save(buffer, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
            return buffer.getvalue()


class _Counter:
    """Tells the progress page by page."""

    def __init__(self, progress: Callable[[int, int], None], total: int) -> None:
        self._progress = progress
        self._total = total
        self._count = 0

    def one(self) -> None:
        self._count += 1
        self._progress(self._count, self._total)


def _count(data: bytes) -> int:
    with pikepdf.open(io.BytesIO(data)) as document:
        return len(document.pages)


def _stamped(one: Inspected, texts: Sequence[str]) -> list[StampedPage]:
    exhibit = one.exhibit
    image = exhibit.path if one.kind != "pdf" else None
    sized = enumerate(zip(texts, one.pages, strict=True))
    return [StampedPage(text, exhibit.name, size, image, one.turn, heads=not number) for number, (text, size) in sized]


def _draw(
    bundle: pikepdf.Pdf,
    one: Inspected,
    first: int,
    opened: contextlib.ExitStack,
    tools: BundleTools,
    done: _Counter,
) -> None:
    """Draw the pages of a PDF under the stamps that wait from page `first` on (from 0)."""
    exhibit = one.exhibit
    gone = ForfaitError("evidence-changed", name=exhibit.name, path=str(exhibit.path), added=None)
    if exhibit.path is None:
        raise gone
    try:
        data = exhibit.path.read_bytes()
        if hashlib.sha256(data).hexdigest() != exhibit.sha256:
            raise gone
        document = opened.enter_context(pikepdf.open(io.BytesIO(data)))
        if "/AcroForm" in document.Root:
            # What was typed in a form is drawn, and the form goes.
            document.generate_appearance_streams()
        document.flatten_annotations("all")
        for number, page in enumerate(document.pages):
            if tools.cancelled():
                raise ForfaitError("export-cancelled")
            _put(bundle, bundle.pages[first + number], page, pikepdf.Rectangle(*content_box(one.pages[number])))
            done.one()
    except _BROKEN as error:
        raise gone from error


def _put(bundle: pikepdf.Pdf, target: pikepdf.Page, page: pikepdf.Page, box: pikepdf.Rectangle) -> None:
    # Not `add_underlay`: it gives the drawing a name at random, and no two bundles would have the same bytes.
    drawing = bundle.copy_foreign(page.as_form_xobject())
    name = target.add_resource(drawing, pikepdf.Name.XObject, pikepdf.Name.Piece, replace_existing=False)
    placed = target.calc_form_xobject_placement(
        drawing, name, box, invert_transformations=True, allow_shrink=True, allow_expand=True
    )
    target.contents_add(b"/Figure <</MCID %d>> BDC\n%s\nEMC\n" % (FIGURE_MARK, placed), prepend=True)


def _outline(
    bundle: pikepdf.Pdf, titles: tuple[str, Sequence[str]], inspected: Sequence[Inspected], first: int
) -> None:
    with bundle.open_outline() as outline:
        outline.root.insert(0, pikepdf.OutlineItem(titles[0], 0))
        for one, title in zip(inspected, titles[1], strict=True):
            if not one.refusal:
                outline.root.append(pikepdf.OutlineItem(title, first))
                first += len(one.pages)


def _describe(bundle: pikepdf.Pdf, title: str) -> None:
    bundle.docinfo["/Title"] = title
    if "/Metadata" in bundle.Root:
        # What the report says of itself (its title, its parts) is not true of the bundle.
        del bundle.Root.Metadata
