"""A virtual screen per test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import Screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen with nothing on it; whatever was started is ended."""
    made = Screen(tmp_path)
    try:
        yield made
    finally:
        made.close()
