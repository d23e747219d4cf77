"""What is remembered of a layout: which column is what, and which row goes where. No text of a file is stored.

A layout is known by the digest of its headings, a row by the digest of its label.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from typing import Protocol

from forfait_desktop.domain.count_import import ROLES, ColumnRole, Columns, Target
from forfait_desktop.records import dataclass

_KEY = "counts_layouts"
_LAYOUTS = 30
_ROWS = 300


class TextStore(Protocol):
    """The settings, as far as needed here."""

    def text(self, key: str, default: str = "") -> str:
        """A remembered text."""

    def set(self, key: str, value: str | float | bool) -> None:
        """Remember a text."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was chosen for a layout. `rows`: digest of a label → target, or None for « ne pas importer »."""

    columns: Columns
    rows: Mapping[str, Target | None] = field(default_factory=dict)


class LayoutMemory:
    """Reads and writes the settings. What cannot be read counts as nothing: losing it costs a few clicks."""

    def __init__(self, store: TextStore) -> None:
        self._store = store

    def find(self, layout: str, width: int) -> Remembered | None:
        """What was chosen for this layout of `width` columns."""
        known = self._layouts().get(layout)
        if not isinstance(known, dict):
            return None
        columns, rows = known.get("columns"), known.get("rows")
        if not isinstance(columns, dict) or not isinstance(rows, dict):
            return None
        found: dict[ColumnRole, int | None] = {}
        for role in ROLES:
            number = columns.get(role)
            found[role] = number if isinstance(number, int) and 0 <= number < width else None
        targets: dict[str, Target | None] = {}
        for key, target in rows.items():
            if isinstance(target, str):
                line, dot, criterion = target.partition(".")
                targets[str(key)] = Target(line, criterion) if dot else None
        return Remembered(Columns(found["label"], found["done"], found["total"], found["percent"]), targets)

    def keep(self, layout: str, chosen: Remembered) -> None:
        """Remember a choice; the layouts used longest ago are forgotten beyond 30."""
        layouts = {key: value for key, value in self._layouts().items() if key != layout}
        for old in list(layouts)[: max(0, len(layouts) + 1 - _LAYOUTS)]:
            del layouts[old]
        rows = list(chosen.rows.items())[:_ROWS]
        layouts[layout] = {
            "columns": {role: chosen.columns.of(role) for role in ROLES},
            "rows": {key: f"{one.indicator}.{one.criterion}" if one is not None else "" for key, one in rows},
        }
        self._store.set(_KEY, json.dumps(layouts, separators=(",", ":")))

    def _layouts(self) -> dict[str, object]:
        try:
            found = json.loads(self._store.text(_KEY) or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}
