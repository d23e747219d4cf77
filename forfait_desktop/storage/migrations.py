"""From the saved form of one version to the next: dict → dict, never rewriting the file that was read.

A migration is a pure function that receives the parsed JSON of version n and returns that of version n + 1. Each one
has a frozen sample in `tests/storage/files/` (`v<n>.forfait`), and a test demands it. The first version is 1.
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
    registry: Mapping[int, Migration] = MIGRATIONS,
    current: int = CURRENT,
) -> dict[str, Any]:
    """The content in the current form, with its `schema_version`; the argument is left as it was.

    Raises:
        KeyError: a step is missing in the registry, which the tests forbid.
    """
    content = dict(raw)
    for step in range(version, current):
        content = registry[step](content)
        content["schema_version"] = step + 1
    return content
