"""What a screen said several times is said once, and two things never bear the same name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QRadioButton

from tests.ui.desktop import Desktop, accessible_name, plain


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_rules_that_were_imported_bear_another_name_than_ours_of_the_same_year(desktop: Desktop, factor: float) -> None:
    desktop.add_sample()
    desktop.start()
    desktop.kit.theme.set_factor(factor)
    desktop.window.show_new()
    desktop.settle()
    years = [one for one in desktop.shown() if isinstance(one, QRadioButton)]
    names = [plain(accessible_name(one)) for one in years]
    assert len(set(names)) == len(names)
    assert [name for name in names if name.startswith("2023")] == [
        "2023 — forfait structure",
        "2023 — forfait structure, barème importé",
    ]
    assert not desktop.says("Barème importé."), "the name says it"


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_the_questions_of_nobody_say_so_once_above_them(desktop: Desktop, factor: float) -> None:
    desktop.open_sample()
    desktop.kit.theme.set_factor(factor)
    desktop.window.side.show("questions")
    desktop.rest()
    combos = [one for one in desktop.shown() if isinstance(one, QComboBox)]
    assert len(combos) == 3
    assert desktop.says("À attribuer (3)")
    assert [one.currentText() for one in combos] == ["", "", ""]
    assert all(one.itemText(0) == "À choisir" for one in combos), "an answer is taken back by it"
    assert len({accessible_name(one) for one in combos}) == 3
    combos[0].setFocus()
    combos[0].setCurrentIndex(1)
    combos[0].activated.emit(1)
    desktop.rest()
    assert desktop.says("À attribuer (2)")
