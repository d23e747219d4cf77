"""Where a campaign's figures come from, how sure they are, and the pieces that prove an answer."""

from __future__ import annotations

from datetime import date
from typing import Literal

from forfait_desktop.records import dataclass

Confidence = Literal["official", "concordant", "single", "inferred"]
"""How sure a figure is: official text seen; two independent sources; one source; our own reasoning."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from. `address` is shown as text and opened only on a click."""

    id: str
    title: str
    kind: Literal["official", "official-copy", "secondary", "press", "vendor", "union", "document"]
    checked: date
    address: str = ""
    document: str = ""
    published: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure that can be questioned: its value in force, its former values, who says so, how sure.

    `name` is one of "points", "threshold", "until", "condition", "total", "window", "payment", "point-value",
    "neutralised", "scale", or another word; `label` is what the user reads (« Seuil »).
    """

    name: str
    label: str
    value: str
    confidence: Confidence
    sources: tuple[str, ...]
    checked: date
    former: tuple[str, ...] = ()
    disagreement: str = ""
    """Who says something else, and what was chosen."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece that the caisse may ask for. `valid` says how long it is good for, or « non publié »."""

    what: str
    issuer: str
    valid: str
