"""A question about what has no rule card of its own is answered all the same."""

from __future__ import annotations

from tests.ui.desktop import Desktop


def test_what_has_no_card_is_answered_by_those_of_the_campaign(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.wizard.rules_requested.emit("recapitulatif")
    desktop.settle()
    assert [dialog for dialog in desktop.dialogs.shown if dialog.isVisible()]
