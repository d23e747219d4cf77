"""What the guide tells to press exists in the window, word for word."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QMenu, QMenuBar

from tests.ui.desktop import Desktop, plain

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"


def entries(bar: QMenuBar) -> set[str]:
    found = set()
    for action in bar.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        title = plain(menu.title().replace("&", ""))
        found |= {f"{title} ▸ {plain(entry.text())}" for entry in menu.actions() if entry.text()}
    return found


def test_every_menu_entry_that_the_guide_names_exists(desktop: Desktop) -> None:
    desktop.open_sample()
    known = entries(desktop.window.menuBar())
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(GUIDE.glob("*.md")))
    told = {plain(re.sub(r"\s+", " ", one)) for one in re.findall(r"«[\s\u00a0]([^»]*▸[^»]*)[\s\u00a0]»", text)}
    assert len(told) > 10
    assert not sorted(told - known)
