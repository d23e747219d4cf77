"""Every page and every screen with texts 40 % longer than in French, in a wide and in a narrow window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from forfait_desktop import assets
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.side.registry import entries
from forfait_desktop.ui.widgets.labels import PlainLabel
from forfait_desktop.ui.widgets.steps import StepRow
from tests.ui.desktop import Desktop, plain
from tests.ui.languages import compiled, french_again, longer

_ELIDED = (StepRow,)
"""Draw their text themselves, with an ellipsis where it is too long."""
_SLACK = 2
"""Pixels: a size hint is rounded up, a layout rounds down."""


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("pseudo"), pseudo=True)


@pytest.fixture
def pseudo(desktop: Desktop, qapp: QApplication, catalogue: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr(assets, "translations_dir", lambda: catalogue)
    Settings(desktop.locations.settings).set("language", "en")
    with french_again(qapp):
        yield desktop


def clipped(desktop: Desktop) -> list[str]:
    """What does not fit: texts that are neither wrapped nor elided, and areas that scroll sideways."""
    found: list[str] = []
    for _ in range(4):
        # A scroll bar that appears narrows the page, which is then laid out once more.
        desktop.settle()
    for widget in desktop.shown():
        if isinstance(widget, QScrollArea):
            bar = widget.horizontalScrollBar()
            if bar.isVisible() and bar.maximum() > 0:
                found.append(f"{widget.objectName()} scrolls sideways by {bar.maximum()}")
        elif isinstance(widget, QLabel | QAbstractButton) and widget.text() and not isinstance(widget, _ELIDED):
            missing = _missing(widget)
            if missing > _SLACK:
                found.append(
                    f"{widget.objectName() or type(widget).__name__}: {missing} px short: {plain(widget.text())[:60]}"
                )
    return found


def _missing(widget: QLabel | QAbstractButton) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) - widget.height()
    # A label on one line is elided, its whole text is its tooltip.
    return 0 if isinstance(widget, PlainLabel) else widget.sizeHint().width() - widget.width()


def test_the_pseudo_language_is_40_per_cent_longer() -> None:
    text = "Enregistrer et continuer"
    assert len(longer(text)) == pytest.approx(1.4 * len(text), abs=2)
    assert longer("{points} · {euros}").startswith("{points} · {euros} ")


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (760, 560)])
def test_nothing_is_clipped(pseudo: Desktop, width: int, height: int) -> None:
    found: dict[str, list[str]] = {}
    path = pseudo.add_sample()
    window = pseudo.start(width=width, height=height)
    found["library"] = clipped(pseudo)
    assert window.open_path(path)
    pseudo.settle()
    for page in pseudo.wizard.workbench.order():
        pseudo.go(page)
        found[page] = clipped(pseudo)
    for screen in entries():
        window.side.show(screen.id)
        pseudo.settle()
        found[screen.id] = clipped(pseudo)
    told = {where: texts for where, texts in found.items() if texts}
    assert not told, "\n".join(f"{where}: {text}" for where, texts in told.items() for text in texts)
