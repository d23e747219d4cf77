"""The step list: one list with ids and full names, for the mouse, the keyboard and assistive technologies."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.presentation.views import StatusView, StepGroupView, StepView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.steps import StepList

ROLES = QAccessible.Role


def step(step_id: str, title: str, code: str = "unanswered", word: str = "À compléter") -> StepView:
    status = StatusView(code, word)  # type: ignore[arg-type]
    return StepView(step_id, title, status, "0/40", f"{title}, {word.lower()}, 0 sur 40 points", to_do=True)


GROUPS = (
    StepGroupView("volet1", "Volet 1 · le socle", "280/280", (step("volet-1", "Équipement", "met", "Atteint"),)),
    StepGroupView(
        "volet2",
        "Volet 2 · les services",
        "0/80",
        (step("dmp", "Alimentation du DMP", "not_met", "Non atteint"), step("sas", "SAS"), step("ecg", "Équipements")),
    ),
)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.fixture
def steps(kit: Kit, qtbot: QtBot) -> StepList:
    shown = StepList(kit, "Étapes de la déclaration")
    qtbot.addWidget(shown)
    shown.show_groups(GROUPS, "dmp")
    shown.resize(264, 600)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def focused_step() -> str:
    return focused().objectName()


def test_the_rows_are_items_of_a_list_with_ids_and_full_names(steps: StepList) -> None:
    body = steps.widget()
    assert body is not None
    assert (body.objectName(), body.accessibleName()) == ("etapes.liste", "Étapes de la déclaration")
    assert role_of(body) == ROLES.List
    row = steps.row("dmp")
    assert row is not None
    assert row.objectName() == "etape.dmp"
    interface = QAccessible.queryAccessibleInterface(row)
    assert interface.role() == ROLES.ListItem
    assert interface.text(QAccessible.Text.Name) == "Alimentation du DMP, non atteint, 0 sur 40 points"
    assert interface.state().selected


def test_a_click_anywhere_on_the_row_opens_the_step(steps: StepList, qtbot: QtBot) -> None:
    row = steps.row("sas")
    assert row is not None
    with qtbot.waitSignal(steps.step_chosen) as told:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().topRight())
    assert told.args == ["sas"]


def test_the_action_of_assistive_technologies_opens_the_step(steps: StepList, qtbot: QtBot) -> None:
    row = steps.row("ecg")
    assert row is not None
    action = QAccessible.queryAccessibleInterface(row).actionInterface()
    assert "Press" in action.actionNames()
    with qtbot.waitSignal(steps.step_chosen) as told:
        action.doAction("Press")
    assert told.args == ["ecg"]


def test_showing_the_current_step_tells_nothing(steps: StepList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(steps.step_chosen):
        steps.show_groups(GROUPS, "sas")
    assert steps.current() == "sas"


def test_arrows_move_and_enter_opens(steps: StepList, qtbot: QtBot) -> None:
    steps.focus_current()
    with qtbot.assertNotEmitted(steps.step_chosen):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert focused_step() == "etape.sas"
    with qtbot.waitSignal(steps.step_chosen) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert told.args == ["sas"]


@pytest.mark.parametrize(
    ("key", "reached"),
    [
        (Qt.Key.Key_Home, "etape.volet-1"),
        (Qt.Key.Key_End, "etape.ecg"),
        (Qt.Key.Key_Up, "etape.volet-1"),
        (Qt.Key.Key_S, "etape.sas"),
        # « É » answers to the key E, and the search goes round.
        (Qt.Key.Key_E, "etape.ecg"),
    ],
)
def test_home_end_and_letters_move(steps: StepList, key: Qt.Key, reached: str) -> None:
    steps.focus_current()
    QTest.keyClick(focused(), key)
    assert focused_step() == reached


def test_the_list_is_one_stop_on_the_way_of_tab(steps: StepList) -> None:
    policies = [row.focusPolicy() for step_id in ("volet-1", "dmp", "sas", "ecg") if (row := steps.row(step_id))]
    assert policies.count(Qt.FocusPolicy.StrongFocus) == 1
    assert policies.count(Qt.FocusPolicy.ClickFocus) == 3


def test_rows_are_kept_while_the_steps_are_the_same(steps: StepList) -> None:
    row = steps.row("dmp")
    done = replace(GROUPS[1], steps=(step("dmp", "Alimentation du DMP", "met", "Atteint"), *GROUPS[1].steps[1:]))
    steps.show_groups((GROUPS[0], done), "dmp")
    assert steps.row("dmp") is row
    assert row is not None
    assert row.accessibleName() == "Alimentation du DMP, atteint, 0 sur 40 points"
    steps.show_groups((GROUPS[0],), "volet-1")
    assert steps.row("dmp") is None
