"""Where letters are large and the window small, a message leaves the page its third and is read whole on demand."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton

from forfait_desktop.presentation.views import ActionView
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


@pytest.fixture
def alerts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of what sent an alert to assistive technologies, in that order."""
    sent: list[str] = []

    def record(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Alert:
            sent.append(event.object().objectName())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(record))
    return sent


def enlarge(desktop: Desktop) -> None:
    """There is room for whole messages again."""
    desktop.window.resize(1366, 900)
    desktop.kit.theme.set_factor(1.0)
    desktop.settle()


def narrow(desktop: Desktop) -> None:
    desktop.window.resize(WIDTH, HEIGHT)
    desktop.kit.theme.set_factor(2.0)
    desktop.settle()


def lines(desktop: Desktop) -> list[str]:
    return [widget.objectName() for widget in desktop.shown() if widget.objectName().endswith(".bref")]


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


def test_the_line_has_a_border_where_contrast_is_asked_for(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    desktop.kit.theme.set_high_contrast(wanted=True)
    desktop.settle()
    line = desktop.find("bandeau.enregistrement.bref")
    picture = line.grab().toImage()
    assert picture.pixelColor(line.width() // 2, 0) == desktop.kit.theme.colour("err")
    monkeypatch.undo()


def test_with_the_room_the_message_is_whole_again(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    enlarge(desktop)
    assert not desktop.has("message.details")
    assert desktop.button("Réessayer").isVisible()
    narrow(desktop)
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
    assert lines(desktop) == ["bandeau.enregistrement.bref", f"bandeau.{PASSING}.bref"]
    messages.clear(PASSING)
    messages.clear("enregistrement")
    desktop.settle()
    assert desktop.has("etat.enregistrement"), "nothing else says it any more"
    assert desktop.has("bandeau.essai.bref")
    messages.clear("essai")
    desktop.settle()
    assert not desktop.has("message.details")
    monkeypatch.undo()


def test_messages_go_on_after_details_were_closed(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    messages = desktop.wizard.messages
    for _ in range(2):
        desktop.click("message.details")
        desktop.click("messages.fermer")
        assert desktop.top() is desktop.window
        messages.say("essai", "info", "Une phrase qui dure.")
        messages.say_again()
        messages.clear("essai")
    monkeypatch.undo()
    enlarge(desktop)
    desktop.click("Réessayer")
    desktop.wait_saved()
    desktop.settle()
    assert not messages.is_shown("enregistrement")
    desktop.close()


@pytest.mark.parametrize("factor", [1.75, 2.0])
def test_a_window_that_stays_open_says_it_in_the_only_line(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, factor: float
) -> None:
    failed(desktop, monkeypatch, factor)
    assert not desktop.window.close()
    desktop.settle()
    assert lines(desktop) == ["bandeau.quitter.bref"]
    assert desktop.says("La fenêtre reste ouverte")
    assert desktop.text("message.details") == "2 messages"
    assert plain(accessible_name(desktop.find("message.details"))) == "Lire les 2 messages en entier"
    assert page_height(desktop) >= HEIGHT // 3
    assert clipped(desktop) == []
    desktop.click("message.details")
    assert desktop.says(REFUSED)
    assert desktop.button("Quitter sans enregistrer").isVisible()
    desktop.click("fermer.quitter")
    assert lines(desktop) == ["bandeau.enregistrement.bref"]
    assert desktop.text("message.details") == "Détails"
    assert not desktop.window.close()
    monkeypatch.undo()
    desktop.window.save_everything()
    desktop.rest()
    assert not desktop.says("La fenêtre reste ouverte"), "it is saved"
    desktop.close()


def test_what_is_said_anew_under_its_key_is_the_newest(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    messages = desktop.wizard.messages
    messages.say("essai", "err", "Une autre phrase.")
    assert lines(desktop) == ["bandeau.essai.bref"]
    messages.say("enregistrement", "err", "Un autre échec.")
    assert lines(desktop) == ["bandeau.enregistrement.bref"]
    messages.say("essai", "err", "Une autre phrase.")
    assert lines(desktop) == ["bandeau.enregistrement.bref"], "it says nothing new"
    monkeypatch.undo()


def test_whole_or_brief_does_not_depend_on_what_is_shown(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch, 1.5)
    messages = desktop.wizard.messages
    seen: list[bool] = []
    for height in range(1250, HEIGHT, -6):
        desktop.window.resize(WIDTH, height)
        desktop.settle()
        # The header takes another form with the height, and is measured once it has it.
        messages.changed.emit()
        seen.append(desktop.has("message.details"))
        messages.changed.emit()
        desktop.settle()
        assert desktop.has("message.details") == seen[-1], height
        if seen[-1]:
            break
    assert seen[0] is False
    assert seen[-1] is True
    monkeypatch.undo()


def test_each_message_is_one_alert(desktop: Desktop, monkeypatch: pytest.MonkeyPatch, alerts: list[str]) -> None:
    failed(desktop, monkeypatch)
    assert alerts == ["bandeau.enregistrement.bref"]
    messages = desktop.wizard.messages
    messages.say("essai", "err", "Une autre phrase.")
    assert alerts[1:] == ["bandeau.essai.bref"]
    messages.say("essai", "err", "Une autre phrase.")
    messages.clear("essai")
    enlarge(desktop)
    narrow(desktop)
    assert alerts[2:] == [], "nothing new was said"
    desktop.click("message.details")
    messages.say("essai", "err", "Une troisième phrase.")
    assert alerts[2:] == ["bandeau.essai"], "where it is read"
    desktop.click("messages.fermer")
    enlarge(desktop)
    messages.say("essai", "err", "Une quatrième phrase.")
    assert alerts[3:] == ["bandeau.essai"]
    monkeypatch.undo()


def test_what_has_no_line_is_announced(desktop: Desktop, monkeypatch: pytest.MonkeyPatch, alerts: list[str]) -> None:
    failed(desktop, monkeypatch)
    with desktop.qtbot.waitSignal(desktop.kit.announcer.announced) as announced:
        desktop.wizard.messages.say("essai", "info", "Une phrase qui dure.")
    assert announced.args == ["Une phrase qui dure."]
    assert lines(desktop) == ["bandeau.enregistrement.bref"]
    assert desktop.text("message.details") == "2 messages"
    assert alerts == ["bandeau.enregistrement.bref"]
    monkeypatch.undo()


def test_details_stay_under_the_hands_when_something_else_is_said(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed(desktop, monkeypatch)
    messages = desktop.wizard.messages
    desktop.click("message.details")
    retry = desktop.find("enregistrement.reessayer")
    retry.setFocus()
    messages.say_again()
    messages.say("essai", "info", "Une phrase qui dure.", (ActionView("essai.un", "Un"),))
    desktop.settle()
    assert desktop.find("enregistrement.reessayer") is retry
    assert desktop.focused() == "enregistrement.reessayer"
    desktop.find("essai.un").setFocus()
    messages.say("essai", "info", "Une autre.", (ActionView("essai.zero", "Zéro"), ActionView("essai.un", "Un")))
    desktop.settle()
    assert desktop.focused() == "essai.un"
    order = []
    for _ in range(5):
        order.append(desktop.focused())
        desktop.key(Qt.Key.Key_Tab)
    assert order[:3] == ["essai.un", "fermer.essai", "messages.fermer"], "« Fermer » comes last"
    messages.clear("essai")
    desktop.settle()
    assert desktop.find("enregistrement.reessayer") is retry
    assert not desktop.has("bandeau.essai")
    monkeypatch.undo()


def test_the_focus_goes_from_the_buttons_to_details_and_back(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    enlarge(desktop)
    desktop.find("enregistrement.ailleurs").setFocus()
    narrow(desktop)
    assert desktop.focused() == "message.details"
    enlarge(desktop)
    assert desktop.focused() == "enregistrement.reessayer"
    desktop.find("reponse.dmp.taux.done").setFocus()
    narrow(desktop)
    assert desktop.focused() == "reponse.dmp.taux.done", "nothing else is moved"
    monkeypatch.undo()


def test_the_focus_stays_on_details_when_one_of_two_lines_goes(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed(desktop, monkeypatch)
    messages = desktop.wizard.messages
    messages.say(PASSING, "info", "Une phrase qui passe.")
    desktop.settle()
    buttons = [one for one in desktop.shown() if one.objectName() == "message.details"]
    assert [one.text() for one in buttons if isinstance(one, QAbstractButton)] == ["Détails", "Détails"]
    buttons[1].setFocus()
    messages.clear(PASSING)
    desktop.settle()
    assert buttons[0].hasFocus()
    monkeypatch.undo()


def test_the_margin_of_a_scroll_bar_outlives_brief_messages(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    failed(desktop, monkeypatch)
    enlarge(desktop)
    messages = desktop.wizard.messages
    messages.keep_from_bar(7)
    desktop.settle()
    right = desktop.find("bandeau.enregistrement").geometry().right()
    assert right == messages.width() - 1 - 5
    narrow(desktop)
    assert desktop.find("bandeau.enregistrement.bref").geometry().right() == messages.width() - 1 - 5
    enlarge(desktop)
    assert desktop.find("bandeau.enregistrement").geometry().right() == right
    monkeypatch.undo()
