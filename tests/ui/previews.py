"""The preview, as the tests of its files, of its pages and of its printing meet it."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from forfait_desktop.ui.export.pdf import MadePdf
from forfait_desktop.ui.export.screen import PreviewScreen
from tests.ui.desktop import Desktop, plain


def preview(desktop: Desktop, *, drawn: bool = True) -> PreviewScreen:
    desktop.window.menus.export.emit()
    desktop.settle()
    screen = desktop.window.side.screen
    assert isinstance(screen, PreviewScreen)
    if drawn:
        wait_drawn(desktop, screen)
    return screen


def wait_drawn(desktop: Desktop, screen: PreviewScreen) -> MadePdf:
    view = screen.preview.view
    desktop.qtbot.waitUntil(lambda: made_of(screen) is not None and view.sheet.picture is not None)
    made = made_of(screen)
    assert made is not None
    return made


def made_of(screen: PreviewScreen) -> MadePdf | None:
    return screen._maker.last


def choose(desktop: Desktop, screen: PreviewScreen, name: str) -> MadePdf:
    """Press a radio or a box, and wait for the pages of what it asks for."""
    before = made_of(screen)
    desktop.click(name)
    desktop.qtbot.waitUntil(lambda: made_of(screen) not in (None, before))
    return wait_drawn(desktop, screen)


def text(made: MadePdf, tmp_path: Path) -> str:
    path = tmp_path / "made.pdf"
    path.write_bytes(made.data)
    return plain("\n".join(page.extract_text() for page in PdfReader(path).pages))


def saved(desktop: Desktop, said: str = "PDF enregistré.") -> None:
    desktop.qtbot.waitUntil(lambda: desktop.says(said))


def said(desktop: Desktop, start: str) -> bool:
    return any(text.startswith(start) for text in desktop.texts())
