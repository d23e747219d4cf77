"""What is hidden acts on nothing: assistive technologies can press it, as long as it is enabled."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from forfait_desktop.ui.side.registry import entries
from tests.ui.desktop import Desktop
from tests.ui.test_every_screen import close_dialogs, open_on

SCREENS = tuple(entry.id for entry in entries())


def hidden(desktop: Desktop) -> list[QAbstractButton]:
    """The buttons that their own screen hides, and that can be pressed all the same."""
    return [
        one
        for one in desktop.window.screen_widget.findChildren(QAbstractButton)
        if one.isHidden() and one.isEnabled() and not one.objectName().startswith("qt_") and _is_in_sight(one)
    ]


def _is_in_sight(button: QAbstractButton) -> bool:
    """Whether what holds it is shown: it is the button itself that is hidden."""
    holder = button.parentWidget()
    return holder is not None and holder.isVisible()


@pytest.mark.parametrize("state", ["sample", "donum"])
def test_no_hidden_button_of_a_screen_changes_the_declaration(desktop: Desktop, state: str) -> None:
    open_on(desktop, state)
    session = desktop.wizard.workbench.session
    before = session.dossier
    faults = []
    for screen in SCREENS:
        pressed: set[str] = set()
        while True:
            desktop.window.side.show(screen)
            desktop.settle()
            left = [one for one in hidden(desktop) if one.objectName() not in pressed]
            if not left:
                break
            name = left[0].objectName()
            pressed.add(name)
            if isValid(left[0]):
                left[0].click()
            desktop.settle()
            close_dialogs(desktop)
            if session.dossier != before:
                faults.append(f"{screen}: {name}")
                before = session.dossier
    assert faults == []
