"""Every side screen, tool and dialog, full and empty, in two campaigns: names (S38), French (S40), the way of Tab."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from shiboken6 import isValid

from forfait_desktop.domain.answers import Profile
from forfait_desktop.storage.dossier import new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from forfait_desktop.ui.side.registry import entries
from tests.ui.desktop import CLAIRE, Desktop, accessible_name
from tests.ui.test_app_access import focusable, name_faults
from tests.ui.typography import faults_of, menu_texts, screen_faults

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "campaigns"
SCREENS = tuple(entry.id for entry in entries())
NEED_A_DECLARATION = tuple(entry.id for entry in entries() if entry.needs_declaration)
# Pressed by the walk: all but what leaves the screen, and what a user only presses after a choice of the system's.
LEAVES = ("ecran.retour", "nav.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Acquis : 0 point", "sign"), ("« oui »", "sign"), ("l'aide", "sign"), ("un  mot", "sign"),
        ("Et si...", "sign"),
        ("0\u00a0points", "plural"), ("1,5 points", "plural"), ("2 point", "singular"), ("12 pièce jointe", "singular"),
        ("Cancel", "English"), ("Save the file", "English"),
    ],
)  # fmt: skip
def test_the_walk_sees_each_fault(text: str, kind: str) -> None:
    assert kind in faults_of(text)


@pytest.mark.parametrize(
    "text",
    ["1,5\u00a0point", "2\u00a0points", "1 fois", "«\u00a0Oui\u00a0»", "dans 11\u00a0jours", "21 points", "l’aide"],
)
def test_and_none_where_there_is_none(text: str) -> None:
    assert faults_of(text) == ()


def open_on(desktop: Desktop, state: str) -> None:
    """Open the window on the sample, on the same without an answer, or on a Donum that is half filled."""
    if state == "donum":
        data = (RESOURCES / "donum-2026" / "campaign.toml").read_bytes()
        desktop.clock.day = date(2026, 12, 20)
        physician = replace(CLAIRE, profile=Profile(specialty_group="generaliste"))
        dossier = new_dossier("donum-2026", digest(data), desktop.clock.day, physician)
        dossier = replace(dossier, answers={"logiciels-a-jour": {"segur": True, "lap": False}})
        desktop.start(DossierStore().create(desktop.locations.library, dossier, data))
        return
    desktop.open_sample(empty=state == "empty")


def close_dialogs(desktop: Desktop) -> list[QDialog]:
    opened = [dialog for dialog in desktop.dialogs.shown if isValid(dialog) and dialog.isVisible()]
    for dialog in opened:
        dialog.reject()
    desktop.dialogs.shown.clear()
    return opened


def press_everything(desktop: Desktop, screen: str) -> list[str]:
    """Press each button once; what comes, a dialog or a message, is read. Returns the faults."""
    faults: list[str] = []
    done: set[str] = set()
    while True:
        desktop.window.side.show(screen)
        desktop.rest()
        root = desktop.window.screen_widget
        buttons = [one for one in root.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        left = [one for one in buttons if one.objectName() not in done and not one.objectName().startswith(LEAVES)]
        if not left:
            return faults
        # One of each series of rows: the others say the same of another row.
        done |= {one.objectName() for one in left if series(one) == series(left[0])}
        name = left[0].objectName()
        left[0].click()
        desktop.rest()
        for dialog in [one for one in desktop.dialogs.shown if isValid(one) and one.isVisible()]:
            faults += screen_faults(f"{screen}, {name}", dialog)
            faults += name_faults(f"{screen}, {name}", dialog)
        close_dialogs(desktop)
        faults += screen_faults(f"{screen}, after {name}", desktop.window.screen_widget)


def series(button: QWidget) -> str:
    """What a button is of: its id without the line that it belongs to."""
    return ".".join(button.objectName().split(".")[:2])


def shown_faults(desktop: Desktop, screen: str) -> list[str]:
    desktop.window.side.show(screen)
    desktop.rest()
    root = desktop.window.screen_widget
    return screen_faults(screen, root) + name_faults(screen, root)


@pytest.mark.parametrize("state", ["sample", "empty", "donum"])
def test_every_screen_speaks_french_and_names_all(desktop: Desktop, state: str) -> None:
    open_on(desktop, state)
    assert [fault for screen in SCREENS for fault in shown_faults(desktop, screen)] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_what_every_button_brings_speaks_french_and_names_all(desktop: Desktop, screen: str) -> None:
    desktop.open_sample()
    assert press_everything(desktop, screen) == []


def test_every_tool_without_any_declaration(desktop: Desktop) -> None:
    desktop.start()
    desktop.click("bienvenue.creer")
    faults = []
    for screen in SCREENS:
        if screen not in NEED_A_DECLARATION:
            desktop.window.show_library()
            faults += shown_faults(desktop, screen)
    assert faults == []


def test_every_menu_and_hint_speaks_french(desktop: Desktop) -> None:
    desktop.open_sample()
    assert [text for text in menu_texts(desktop.window) if faults_of(text)] == []


def test_tab_goes_through_every_screen_and_back(desktop: Desktop) -> None:
    desktop.open_sample()
    for screen in SCREENS:
        desktop.window.show_desk()
        desktop.window.side.show(screen)
        desktop.rest()
        go_round(desktop, screen)


def go_round(desktop: Desktop, screen: str) -> None:
    """Go through ``screen`` by Tab, to where it began, and back by Shift+Tab."""
    first = desktop.window.focusWidget()
    assert first is not None, screen
    seen = [first]
    desktop.key(Qt.Key.Key_Tab)
    while (stop := desktop.window.focusWidget()) is not first:
        assert stop is not None, f"{screen}: the focus is lost"
        assert stop not in seen, f"{screen}: Tab turns round {stop.objectName()} without coming back"
        seen.append(stop)
        desktop.key(Qt.Key.Key_Tab)
    assert all(accessible_name(one) or one.objectName() for one in seen), screen
    # Radio buttons of a group are one stop; all the rest is reached.
    reachable = focusable(desktop.window.screen_widget)
    left = [one for one in reachable if one not in seen and not _in_a_group_that_is_reached(one, seen)]
    assert [f"{screen}: {type(one).__name__} {one.objectName()}" for one in left] == []
    for wanted in reversed(seen[1:]):
        desktop.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert desktop.window.focusWidget() is wanted, f"{screen}: {wanted.objectName()} is not reached going back"


def _in_a_group_that_is_reached(widget: QWidget, seen: list[QWidget]) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and any(one in group.buttons() for one in seen if isinstance(one, QAbstractButton))
