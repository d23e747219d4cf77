"""« Ce que nous promettons »: in the menu « Aide », the same as the page of the documentation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction

from forfait_desktop.presentation.wording.promises import PromiseWords
from tests.faults.seeded import FAULTS
from tests.ui.desktop import Desktop

PAGE = Path(__file__).resolve().parents[2] / "docs" / "promesses.md"
WORDS = PromiseWords(lambda _context, text: text)


def test_the_page_opens_from_the_menu_with_every_promise_and_limit(desktop: Desktop) -> None:
    desktop.start()
    action = desktop.window.findChild(QAction, "menu.promesses")
    assert action is not None
    action.trigger()
    desktop.settle()
    assert desktop.text("ecran.titre") == "Ce que nous promettons"
    for promise, measured in WORDS.promises():
        assert desktop.says(promise.replace("\u00a0", " "))
        assert desktop.says(WORDS.measured(measured).replace("\u00a0", " "))
    assert all(desktop.says(limit.replace("\u00a0", " ")) for limit in WORDS.limits())


def test_the_documentation_says_the_same() -> None:
    page = PAGE.read_text(encoding="utf-8")
    told = [WORDS.intro(), *WORDS.limits(), *(text for pair in WORDS.promises() for text in pair)]
    assert [text for text in told if text not in page] == []


def test_the_number_of_faults_is_the_one_that_is_sown() -> None:
    assert any(f"{len(FAULTS)}\u00a0fautes semées" in measured for _, measured in WORDS.promises())
