"""A question about what has no rule card of its own is answered all the same."""

from __future__ import annotations

from forfait_desktop.ui.rules.figure import FigureButton
from tests.ui.desktop import Desktop


def test_what_has_no_card_is_answered_by_those_of_the_campaign(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.wizard.rules_requested.emit("recapitulatif")
    desktop.settle()
    assert [dialog for dialog in desktop.dialogs.shown if dialog.isVisible()]


def test_assistive_technologies_cannot_press_the_question_of_a_figure_that_has_no_card(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("recapitulatif")
    without = [one for one in desktop.wizard.page.findChildren(FigureButton) if not one.asked]
    assert without
    asked: list[str] = []
    desktop.wizard.rules_requested.connect(asked.append)
    for button in without:
        # What the press of an assistive technology ends in, hidden or not.
        button.click()
    assert asked == []
