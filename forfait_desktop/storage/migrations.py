"""From the saved form of one version to the next: dict → dict, never rewriting the file that was read.

A migration is a pure function that receives the parsed JSON of version n and returns that of version n + 1. Each
version has a frozen sample in `tests/frozen/`, and a test demands it. The first version is 1.

The first save keeps the file of the earlier version, dated, in `Sauvegardes/` (`DossierStore.save`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

CURRENT = 1
"""The `schema_version` written today."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: Mapping[int, Migration] = {}
"""Version n → the function that makes version n + 1."""


def migrate(
    raw: Mapping[str, Any],
    version: int,
    *,
    registry: Mapping[int, Migration] | None = None,
    current: int | None = None,
) -> dict[str, Any]:
    """The content in the current form, with its `schema_version`; the argument is left as it was.

    Raises:
        KeyError: a step is missing in the registry, which the tests forbid.
    """
    steps = MIGRATIONS if registry is None else registry
    content = dict(raw)
    for step in range(version, CURRENT if current is None else current):
        content = steps[step](content)
        content["schema_version"] = step + 1
    return content
