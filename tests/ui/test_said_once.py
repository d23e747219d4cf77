"""What a screen said several times is said once, and two things never bear the same name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QRadioButton

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
