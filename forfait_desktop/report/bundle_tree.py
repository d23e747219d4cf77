"""The structure tree of a bundle: that of the report grows by the list of exhibits before it, and by them after it.

An exhibit is a figure of each of its pages, with a text in its place: what it says itself was never tagged, or not by
us. ISO 32000-1, 14.7 and 14.8. pikepdf is imported here and in `bundle` only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from forfait_desktop.report.exhibits import FIGURE_MARK, HEADING_MARK
from forfait_desktop.report.pdf_tags import Box, Tag


class BundleTree:
    """The tree of ``bundle``; one is made when the report has none."""

    def __init__(self, bundle: pikepdf.Pdf) -> None:
        self._bundle = bundle
        root: Any = bundle.Root
        if "/StructTreeRoot" not in root:
            top = bundle.make_indirect(Dictionary(Type=Name.StructTreeRoot))
            top.K = bundle.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=top, K=Array([])))
            top.ParentTree = Dictionary(Nums=Array([]))
            top.ParentTreeNextKey = 0
            root.StructTreeRoot = top
            root.MarkInfo = Dictionary(Marked=True)
        self._top: Any = root.StructTreeRoot
        self._document: Any = self._top.K
        own = self._document.get("/K", Array([]))
        self._kids: list[Any] = list(own) if isinstance(own, Array) else [own]

    def add_index(self, root: Tag, marked: Mapping[int, Sequence[Tag]]) -> None:
        """Put the list of exhibits first: its pages are the first ones of the bundle.

        Args:
            root: the element whose children become those of the document.
            marked: page, from 1 → the element of each of its marked pieces.
        """
        made: dict[int, Any] = {}
        self._kids[:0] = [self._element(child, self._document, made) for child in root.children]
        for page, tags in sorted(marked.items()):
            self._claim(self._bundle.pages[page - 1], [made[id(tag)] for tag in tags])

    def add_exhibit(self, first: int, alternatives: Sequence[str], boxes: Sequence[Box]) -> None:
        """Add an exhibit at the end: a heading, then a figure for each page, from page ``first`` (from 0) on."""
        part = self._new("Sect", self._document)
        self._kids.append(part)
        kids: list[Any] = []
        for number, (text, box) in enumerate(zip(alternatives, boxes, strict=True)):
            page = self._bundle.pages[first + number]
            figure = self._new("Figure", part, page)
            figure.K = FIGURE_MARK
            figure.Alt = pikepdf.String(text)
            sides = Array([round(side, 2) for side in box])
            figure.A = Array([Dictionary(O=Name.Layout, Placement=Name.Block, BBox=sides)])
            claimed = [figure]
            if number == 0:
                heading = self._new("H2", part, page)
                heading.K = HEADING_MARK
                kids.append(heading)
                claimed.append(heading)
            kids.append(figure)
            self._claim(page, claimed)
        part.K = Array(kids)

    def finish(self) -> None:
        """Write the order of the parts."""
        self._document.K = Array(self._kids)

    def _new(self, kind: str, parent: Any, page: pikepdf.Page | None = None) -> Any:
        made = Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=parent)
        if page is not None:
            made.Pg = page.obj
        return self._bundle.make_indirect(made)

    def _element(self, tag: Tag, parent: Any, made: dict[int, Any]) -> Any:
        element = made[id(tag)] = self._new(tag.kind, parent)
        kids = [self._element(child, element, made) for child in tag.children]
        kids += [
            Dictionary(Type=Name.MCR, Pg=self._bundle.pages[page - 1].obj, MCID=number) for page, number in tag.marks
        ]
        if kids:
            element.K = Array(kids)
        if tag.scope:
            element.A = Array([Dictionary(O=Name.Table, Scope=Name(f"/{tag.scope}"))])
        return element

    def _claim(self, page: pikepdf.Page, elements: Iterable[Any]) -> None:
        """Tell which elements the marked pieces of a page are."""
        key = int(self._top.ParentTreeNextKey)
        page.obj.StructParents = key
        page.obj.Tabs = Name.S
        self._top.ParentTree.Nums.append(key)
        self._top.ParentTree.Nums.append(Array(list(elements)))
        self._top.ParentTreeNextKey = key + 1
