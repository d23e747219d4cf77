"""Reads a tagged PDF back by its structure tree: what each element holds, in reading order, and what no element holds.

Written from ISO 32000-1 (14.6 to 14.8), on what pikepdf parses: nothing of the module under test is used.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

_DRAWS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh", "BI"}
_SHOWS = {"Tj", "TJ", "'"}


@dataclass
class Element:
    """An element of the tree: its type, its own text, those under it."""

    kind: str
    attributes: dict[str, Any]
    alternative: str
    own: list[str] = field(default_factory=list)
    children: list[Element] = field(default_factory=list)
    parent: Element | None = None
    links: int = 0

    @property
    def text(self) -> str:
        return "".join(self.own) + " ".join(child.text for child in self.children)

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, *kinds: str) -> list[Element]:
        return [one for one in self.walk() if one.kind in kinds]


class Tagged:
    """A PDF read whole.

    Attributes:
        root: the element under StructTreeRoot.
        loose: operators that draw outside of any mark.
        artifacts: texts of what is not to be read, by page.
        unclaimed: marked pieces that no element holds.
    """

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.loose: list[str] = []
        self.artifacts: list[str] = []
        self._pieces: dict[tuple[int, int], str] = {}
        self._pages = {page.objgen: number for number, page in enumerate(self.pdf.pages)}
        for number, page in enumerate(self.pdf.pages):
            self._read(number, page)
        self.unclaimed = set(self._pieces)
        tree: Any = self.pdf.Root.StructTreeRoot
        self.root = self._element(tree.K, None)
        self.tree = tree

    def _read(self, number: int, page: pikepdf.Page) -> None:
        maps = {str(name): _unicode_map(font) for name, font in page.obj.Resources.Font.items()}
        marks: list[int | None] = []
        aside: list[str] = []
        current: dict[int, str] = {}
        for step in pikepdf.parse_content_stream(page):
            operands: Any = step.operands
            name = str(step.operator)
            if name == "BDC":
                properties = operands[1]
                marks.append(int(properties.MCID) if "/MCID" in properties else None)
            elif name == "BMC":
                marks.append(None)
            elif name == "EMC":
                marks.pop()
            elif name == "Tf":
                current = maps[str(operands[0])]
            elif name in _DRAWS and not marks:
                self.loose.append(name)
            if name in _SHOWS and marks:
                shown = operands[0]
                parts = list(shown) if isinstance(shown, Array) else [shown]
                text = "".join(current[code] for one in parts if not isinstance(one, int) for code in bytes(one))
                if marks[-1] is None:
                    aside.append(text)
                else:
                    key = number, marks[-1]
                    self._pieces[key] = self._pieces.get(key, "") + text
        assert marks == []
        self.artifacts.append("\n".join(aside))

    def _element(self, raw: Any, parent: Element | None) -> Element:
        attributes: dict[str, Any] = {}
        for one in raw.get("/A", []):
            attributes.update({str(key): value for key, value in one.items()})
        made = Element(str(raw.S)[1:], attributes, str(raw.get("/Alt", "")), parent=parent)
        kids: Any = raw.get("/K", Array([]))
        for kid in kids if isinstance(kids, Array) else [kids]:
            if isinstance(kid, int):
                made.own.append(self._claim(raw.Pg, kid))
            elif kid.get("/Type") == Name.MCR:
                made.own.append(self._claim(kid.Pg, int(kid.MCID)))
            elif kid.get("/Type") == Name.OBJR:
                made.links += 1
            else:
                assert isinstance(kid, Dictionary)
                assert kid.P.objgen == raw.objgen
                made.children.append(self._element(kid, made))
        return made

    def _claim(self, page: Any, mark: int) -> str:
        key = self._pages[page.objgen], mark
        self.unclaimed.discard(key)
        return self._pieces.get(key, "")

    @property
    def text(self) -> str:
        return self.root.text

    def texts(self) -> list[str]:
        """The text of each element that holds some itself, spaces made one."""
        return [plain("".join(one.own)) for one in self.root.walk() if one.own]


def plain(text: str) -> str:
    """A text with each run of spaces as one."""
    return " ".join(text.split())


def _unicode_map(font: Any) -> dict[int, str]:
    source = font.ToUnicode.read_bytes().decode("ascii")
    found = re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4})>", source.split("beginbfchar")[1])
    return {int(code, 16): chr(int(value, 16)) for code, value in found}
