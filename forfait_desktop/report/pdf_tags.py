"""The structure tree of a tagged PDF: what each piece of text is, in reading order (ISO 32000-1, 14.7 and 14.8).

The tree is made with the flowables, before the layout; drawing only notes where each element fell. ReportLab knows
nothing of it: the objects are written beside its own, through the names that its `pdfdoc` module gives them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import LinkAnnotation, PDFDictionary, PDFDocument, PDFName, PDFObject, PDFPage

Box = tuple[float, float, float, float]


class TaggedLink(LinkAnnotation):  # type: ignore[misc]
    """A link that knows its element."""

    permitted = (*LinkAnnotation.permitted, "StructParent")


class Tag:
    """An element of the tree: « H1 », « P », « Table », « TR », « TH », « TD », « L », « Figure ».

    Attributes:
        marks: (page, number of the piece in the page), in the order drawn.
        alternative: the text in place of a figure.
        scope: « Column » or « Row », for a TH.
        columns: how many columns a cell takes.
        box: where a figure is, in points, known once drawn.
        link: the annotation of a Link, once drawn.
    """

    __slots__ = ("alternative", "box", "children", "columns", "kind", "link", "marks", "scope")

    def __init__(self, kind: str, *, alternative: str = "", scope: str = "", columns: int = 1) -> None:
        self.kind = kind
        self.children: list[Tag] = []
        self.marks: list[tuple[int, int]] = []
        self.alternative = alternative
        self.scope = scope
        self.columns = columns
        self.box: Box | None = None
        self.link: TaggedLink | None = None

    def add(self, kind: str, *, alternative: str = "", scope: str = "", columns: int = 1) -> Tag:
        """Add a child at the end and return it."""
        child = Tag(kind, alternative=alternative, scope=scope, columns=columns)
        self.children.append(child)
        return child

    def walk(self) -> Iterator[Tag]:
        """Yield this element and those under it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


class _Raw(PDFObject):  # type: ignore[misc]
    """An object given as the bytes of its file."""

    def __init__(self) -> None:
        self.data = b"<< >>"

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - ReportLab's signature
        return self.data


def _added(document: PDFDocument) -> tuple[_Raw, str]:
    """Return a new object of the file and how it is referred to."""
    made = _Raw()
    return made, str(document.Reference(made).format(document), "ascii")


def write_tree(document: PDFDocument, root: Tag, marked: Mapping[int, Sequence[Tag]]) -> None:
    """Write the tree of `root` into `document`, whose pages are all there.

    Args:
        document: ReportLab's.
        root: the element « Document ».
        marked: page, from 1 → the element of each of its marked pieces, in order.
    """
    pages: list[PDFPage] = document.Pages.pages
    refs = {number: _reference(document, page) for number, page in enumerate(pages, start=1)}
    top, top_ref = _added(document)
    objects = {id(tag): _added(document) for tag in root.walk()}
    tree = [
        f"{page - 1} [{' '.join(objects[id(tag)][1] for tag in tags)}]" for page, tags in sorted(marked.items()) if tags
    ]
    for number, page in enumerate(pages):
        extra = {"Tabs": PDFName("S")}
        if marked.get(number + 1):
            extra["StructParents"] = number
        _grow(page, extra)
    key = len(pages)
    parents = {id(child): objects[id(tag)][1] for tag in root.walk() for child in tag.children}
    for tag in root.walk():
        made, ref = objects[id(tag)]
        kids = [objects[id(child)][1] for child in tag.children]
        first = tag.marks[0][0] if tag.marks else 0
        kids += [
            str(number) if page == first else f"<</Type/MCR/Pg {refs[page]}/MCID {number}>>"
            for page, number in tag.marks
        ]
        if tag.link is not None:
            tag.link.otherkw["StructParent"] = key
            kids.append(f"<</Type/OBJR/Obj {_reference(document, tag.link)}>>")
            tree.append(f"{key} {ref}")
            key += 1
        made.data = _element(tag, parents.get(id(tag), top_ref), kids, refs.get(first, ""))
    top.data = (
        f"<</Type/StructTreeRoot/K {objects[id(root)][1]}"
        f"/ParentTree<</Nums[{' '.join(tree)}]>>/ParentTreeNextKey {key}>>"
    ).encode()
    document.Catalog.StructTreeRoot = top
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _reference(document: PDFDocument, thing: PDFObject) -> str:
    return str(document.Reference(thing).format(document), "ascii")


def _grow(page: PDFPage, entries: Mapping[str, Any]) -> None:
    # The list of the keys of a page belongs to the class: this page gets its own.
    page.__NoDefault__ = [*page.__NoDefault__, *entries]
    for name, value in entries.items():
        setattr(page, name, value)


def _element(tag: Tag, parent: str, kids: Sequence[str], page: str) -> bytes:
    """The bytes of one element."""
    parts = [f"<</Type/StructElem/S/{tag.kind}/P {parent}"]
    if page:
        parts.append(f"/Pg {page}")
    if kids:
        parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
    if tag.alternative:
        parts.append(f"/Alt<FEFF{tag.alternative.encode('utf-16-be').hex().upper()}>")
    attributes = []
    if tag.scope:
        attributes.append(f"/O/Table/Scope/{tag.scope}")
    if tag.columns > 1:
        attributes.append(f"/O/Table/ColSpan {tag.columns}")
    if tag.box is not None:
        attributes.append(f"/O/Layout/Placement/Block/BBox[{' '.join(f'{one:.2f}' for one in tag.box)}]")
    if attributes:
        parts.append(f"/A[{''.join(f'<<{one}>>' for one in attributes)}]")
    parts.append(">>")
    return "".join(parts).encode("ascii")
