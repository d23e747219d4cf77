"""Contrast as it is drawn: each text of a full declaration, in the four looks, measured in the picture of the window.

The palette has its own test; this one sees what a style, a rule of the style sheet or a ground makes of a colour.
"""

from __future__ import annotations

import os
from typing import Final, Literal

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.look.stylesheet import MENU_ARROW
from forfait_desktop.ui.side.registry import entries
from forfait_desktop.ui.wizard.steps_panel import FilterButton
from tests.ui.desktop import Desktop
from tests.ui.pixels import Picture, hexa, inks, numbers, texts_in

Mode = Literal["light", "dark"]
LOOKS: Final = [("light", False), ("dark", False), ("light", True), ("dark", True)]
NAMES: Final = ["light", "dark", "light reinforced", "dark reinforced"]
# ux.md 3.1: what is disabled, and a placeholder, is still readable; the reinforced contrast gives them the plain text.
FLOORS: Final = {"text": 4.5, "large": 3.0, "placeholder": 4.5, "disabled": 4.5}
REINFORCED: Final = {"text": 7.0, "large": 4.5, "placeholder": 7.0, "disabled": 7.0}
# The ones with most kinds of widgets; all the others too where a deep run asks for them.
FEW: Final = ("teleservices", "encadrement-etudiants", "recapitulatif", "et-si", "pieces", "cabinet")
ALL: Final = os.environ.get("FORFAIT_PIXELS") == "all"
TALL: Final = 2400


def contrast_faults(desktop: Desktop, where: str, floors: dict[str, float]) -> tuple[list[str], set[str]]:
    """Return each text that stands out too little, and the kinds of texts that were measured."""
    focused = desktop.window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    desktop.settle()
    picture = Picture(desktop.window)
    faults, kinds = [], set()
    for text in texts_in(desktop.window):
        kinds.add(text.kind)
        found = inks(picture.rows(text.area))
        if not found:
            faults.append(f"{where}: {text.name} is not to be seen")
        faults += [
            f"{where}, {text.kind}: {text.name} {hexa(ink.colour)} on {hexa(ink.ground)}, {ink.ratio:.2f}"
            for ink in found
            if ink.ratio < floors[text.kind]
        ]
    return faults, kinds


@pytest.mark.parametrize(("colour", "ratio"), [("#949494", 3.03), ("#767676", 4.54), ("#000000", 21.0)])
def test_the_picture_gives_the_contrast_of_a_text(qtbot: QtBot, colour: str, ratio: float) -> None:
    # The ratios on white of WCAG 2.1 for these greys: the last below 4.5 of one, the first above of the other.
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(f"QWidget {{ background: #FFFFFF; color: {colour}; font-size: 32px; }}")
    label = QLabel("Il reste deux documents", window)
    QVBoxLayout(window).addWidget(label)
    with qtbot.waitExposed(window):
        window.show()
    (text,) = texts_in(window)
    assert {round(ink.ratio, 2) for ink in inks(Picture(window).rows(text.area))} == {ratio}


@pytest.mark.parametrize(("mode", "reinforced"), LOOKS, ids=NAMES)
def test_every_text_stands_out_from_its_ground(desktop: Desktop, mode: Mode, reinforced: bool) -> None:
    theme = desktop.kit.theme
    theme.set_mode(mode)
    # Chosen as the user chooses it: a window that opens asks its settings for the contrast.
    Settings(desktop.locations.settings).set("contrast", "high" if reinforced else "system")
    desktop.open_sample(width=1366, height=TALL)
    assert theme.high_contrast is reinforced
    pages = desktop.wizard.workbench.order()
    faults, kinds = [], set()
    for place in (*pages, *(entry.id for entry in entries())) if ALL else FEW:
        if place in pages:
            desktop.wizard.open_page(place)
        else:
            desktop.window.side.show(place)
        desktop.rest()
        more, seen = contrast_faults(desktop, place, REINFORCED if reinforced else FLOORS)
        faults += more
        kinds |= seen
    assert list(dict.fromkeys(faults)) == []
    assert kinds == set(FLOORS)


def test_the_arrow_of_a_menu_button_grows_with_the_text_and_keeps_clear_of_it(desktop: Desktop) -> None:
    desktop.open_sample()
    widths = []
    for factor in (1.0, 2.0):
        desktop.kit.theme.set_factor(factor)
        desktop.rest()
        button = next(one for one in desktop.shown() if isinstance(one, FilterButton))
        edge = QRect(button.width() - desktop.kit.theme.px(MENU_ARROW) - 10, 4, desktop.kit.theme.px(MENU_ARROW), 0)
        edge.setHeight(button.height() - 8)
        columns = [set(column) for column in zip(*numbers(Picture(button).rows(edge)), strict=True)]
        drawn = [number for number, column in enumerate(columns) if len(column) > 1]
        # Between the text and the arrow, and after it, nothing.
        assert drawn[0] > 0
        assert drawn[-1] < len(columns) - 1
        assert drawn == list(range(drawn[0], drawn[-1] + 1))
        widths.append(len(drawn))
    assert widths[1] > 1.7 * widths[0]
