"""Where letters are large and the window small, a message leaves the page its third and is read whole on demand."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtGui import QAccessible

from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.ui.message_bar import PASSING
from tests.ui.desktop import Desktop, accessible_name, plain
from tests.ui.fitting import clipped

WIDTH, HEIGHT = 760, 560
REFUSED = "Enregistrement impossible : le disque est plein ; vos saisies sont gardées en mémoire."


def failed(desktop: Desktop, monkeypatch: pytest.MonkeyPatch, factor: float = 2.0) -> None:
    """An entry that could not be saved."""
    desktop.open_sample(width=WIDTH, height=HEIGHT)
    desktop.kit.theme.set_factor(factor)
    desktop.go("dmp")

    def refused(_disk: LocalFileSystem, *_given: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(LocalFileSystem, "write", refused)
    desktop.type("reponse.dmp.taux.done", "163")
    desktop.qtbot.waitUntil(lambda: desktop.wizard.messages.is_shown("enregistrement"))
    desktop.settle()


def page_height(desktop: Desktop) -> int:
    return desktop.wizard.page.visibleRegion().boundingRect().height()


@pytest.mark.parametrize("factor", [1.0, 1.5, 1.75, 2.0])
def test_a_save_that_failed_leaves_the_page_a_third_of_the_least_window(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, factor: float
) -> None:
    failed(desktop, monkeypatch, factor)
    assert page_height(desktop) >= HEIGHT // 3
    messages = desktop.wizard.messages
    assert messages.visibleRegion().boundingRect() == messages.rect()
    assert clipped(desktop) == []
    monkeypatch.undo()


def test_the_beginning_is_an_alert_that_names_the_whole_message(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed(desktop, monkeypatch)
    line = desktop.find("bandeau.enregistrement.bref")
    assert QAccessible.queryAccessibleInterface(line).role() == QAccessible.Role.AlertMessage
    assert plain(accessible_name(line)) == REFUSED
    assert accessible_name(desktop.find("message.details")) == "Lire le message en entier"
    monkeypatch.undo()


def test_details_say_all_and_offer_what_can_be_done(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    assert not desktop.has("etat.enregistrement"), "the message says it"
    desktop.click("message.details")
    assert desktop.top().objectName() == "messages"
    assert desktop.says(REFUSED)
    assert desktop.button("Enregistrer ailleurs…").isEnabled()
    assert clipped(desktop) == []
    monkeypatch.undo()
    desktop.click("Réessayer")
    desktop.wait_saved()
    desktop.settle()
    assert desktop.top() is desktop.window
    assert not desktop.has("message.details")
    desktop.close()


def test_the_dialog_closes_when_nothing_is_left_to_say(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    desktop.click("message.details")
    monkeypatch.undo()
    desktop.window.save_everything()
    desktop.rest()
    assert desktop.top() is desktop.window
    desktop.close()


def test_with_the_room_the_message_is_whole_again(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    desktop.window.resize(1366, 900)
    desktop.kit.theme.set_factor(1.0)
    desktop.settle()
    assert not desktop.has("message.details")
    assert desktop.button("Réessayer").isVisible()
    desktop.window.resize(WIDTH, HEIGHT)
    desktop.kit.theme.set_factor(2.0)
    desktop.settle()
    assert desktop.has("message.details")
    monkeypatch.undo()


def test_the_most_urgent_and_the_last_thing_said_have_a_line_each(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed(desktop, monkeypatch)
    messages = desktop.wizard.messages
    messages.say("essai", "info", "Une phrase qui dure.")
    messages.say(PASSING, "info", "Une phrase qui passe.")
    desktop.settle()
    lines = [widget.objectName() for widget in desktop.shown() if widget.objectName().endswith(".bref")]
    assert lines == ["bandeau.enregistrement.bref", f"bandeau.{PASSING}.bref"]
    messages.clear(PASSING)
    messages.clear("enregistrement")
    desktop.settle()
    assert desktop.has("etat.enregistrement"), "nothing else says it any more"
    assert desktop.has("bandeau.essai.bref")
    messages.clear("essai")
    desktop.settle()
    assert not desktop.has("message.details")
    monkeypatch.undo()
