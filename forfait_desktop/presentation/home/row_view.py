"""The views of the library and of a new declaration: painted before the views of a declaration are loaded."""

from __future__ import annotations

from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class LibraryRowView:
    """A row of the library. `path` opens it. `accessible` is the row's name."""

    path: str
    physician: str
    year: str
    progress: str
    acquired: str
    deadline: str
    accessible: str
    readable: bool = True
    archived: bool = False


@dataclass(frozen=True, slots=True)
class CampaignChoiceView:
    """A campaign that can be chosen for a new declaration (« 2026 — Donum »)."""

    id: str
    text: str
    note: str
    selected: bool


@dataclass(frozen=True, slots=True)
class ProfileEffectView:
    """What the profile changes: « 19 rubriques sur 22 vous concernent. » and what it removes."""

    assertion: str
    removed: tuple[tuple[str, str, str], ...]
    """(indicator id, title, reason)"""
    kept: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
