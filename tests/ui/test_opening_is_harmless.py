"""Promise 13: a declaration that is opened, browsed page after page and closed is what it was, to the last byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.ui.desktop import Desktop

SCREENS = (
    "recopier", "verifier", "contester", "apercu", "et-si", "pieces", "versions", "importer-comptes", "questions",
    "echeances", "cabinet", "glossaire", "promesses", "reglages",
)  # fmt: skip
FROZEN = Path(__file__).parents[1] / "frozen"
FILES = sorted(FROZEN.glob("*/*/dossier.forfait"))


def tree(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Everything in it: bytes, time of the last change, permissions."""
    return {
        str(path.relative_to(folder)): (
            path.read_bytes() if path.is_file() else b"",
            path.stat().st_mtime_ns if path.is_file() else 0,
            path.stat().st_mode,
        )
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize("kept", [None, *FILES], ids=lambda one: one.parent.name if one else "sample")
def test_nothing_changes(desktop: Desktop, kept: Path | None) -> None:
    if kept is None:
        path = desktop.add_sample()
    else:
        folder = desktop.locations.library / kept.parent.name
        shutil.copytree(kept.parent, folder)
        path = folder / kept.name
    before = tree(path.parent)
    desktop.start(path)
    wizard = desktop.wizard
    for page in wizard.workbench.order():
        desktop.go(page)
    for screen in SCREENS:
        desktop.window.side.show(screen)
        desktop.settle()
    desktop.window.show_desk()
    desktop.close()
    assert tree(path.parent) == before
