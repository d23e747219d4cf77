"""One-line fields: what they tell, what they keep, and whose undo Ctrl+Z is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField, LineField, NumberField, TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.combo import ComboBox


class Sheet(QWidget):
    """A window with the field under test and another one to go to."""

    def __init__(self, kit: Kit, field: LineField) -> None:
        super().__init__()
        self.field = field
        self.other = TextField(kit, "other")
        self.told: list[tuple[str, object]] = []
        column = QVBoxLayout(self)
        column.addWidget(FieldRow(kit, field, "Actes facturés dans l’année"))
        column.addWidget(FieldRow(kit, self.other, "Autre"))
        field.edited.connect(self.on_edited)

    def on_edited(self, field_id: str, text: object) -> None:
        self.told.append((field_id, text))

    def texts(self) -> list[object]:
        return [text for _, text in self.told]


def open_sheet(kit: Kit, qtbot: QtBot, field: LineField) -> Sheet:
    sheet = Sheet(kit, field)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return sheet


@pytest.fixture
def number(kit: Kit, qtbot: QtBot) -> Sheet:
    return open_sheet(kit, qtbot, NumberField(kit, "reponse.dmp.alimentation.done"))


def press(field: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)


def test_each_key_is_told_with_the_id(number: Sheet, qtbot: QtBot) -> None:
    QTest.keyClicks(number.field, "66.8")
    assert number.told == [("reponse.dmp.alimentation.done", text) for text in ("6", "66", "66.", "66.8")]


def test_the_keypad_point_is_a_comma_once_the_field_is_left(number: Sheet, qtbot: QtBot) -> None:
    QTest.keyClicks(number.field, "66.8")
    number.other.setFocus()
    assert number.field.text() == "66,8"
    # Writing it in French is not an edit: nothing more is told.
    assert number.texts()[-1] == "66.8"


def test_a_pasted_percentage_is_accepted(number: Sheet) -> None:
    QGuiApplication.clipboard().setText("66,8\u00a0%")
    number.field.paste()
    number.other.setFocus()
    assert number.texts() == ["66,8\u00a0%"]
    assert number.field.text() == "66,8"


def test_what_is_not_a_number_is_kept(number: Sheet, qtbot: QtBot) -> None:
    QTest.keyClicks(number.field, "cent")
    number.other.setFocus()
    assert number.field.text() == "cent"


def test_a_text_set_by_assistive_technology_is_an_edit(number: Sheet) -> None:
    # QAccessible and AT-SPI call setText, which sends no textEdited.
    QLineEdit.setText(number.field, "148")
    assert number.texts() == ["148"]


def test_showing_a_value_tells_nothing(number: Sheet) -> None:
    number.other.setFocus()
    number.field.set_text_quietly("148")
    assert number.field.text() == "148"
    assert number.told == []


def test_the_field_being_typed_in_is_left_alone(number: Sheet, qtbot: QtBot) -> None:
    QTest.keyClicks(number.field, "20")
    number.field.set_text_quietly("20,0")
    assert number.field.text() == "20"


def test_an_equal_value_does_not_move_the_cursor(number: Sheet) -> None:
    number.other.setFocus()
    number.field.set_text_quietly("2000")
    number.field.setCursorPosition(1)
    number.field.set_text_quietly("2\u00a0000")
    assert number.field.cursorPosition() == 1


def test_an_undone_value_reaches_the_field_that_has_the_focus(number: Sheet) -> None:
    # Focus without typing: the session may show another value (undo across pages).
    number.field.set_text_quietly("1 800")
    assert number.field.text() == "1\u00a0800"


def test_ctrl_z_undoes_in_the_field_first_then_asks_the_session(number: Sheet, qtbot: QtBot) -> None:
    QTest.keyClicks(number.field, "14")
    with qtbot.assertNotEmitted(number.field.undo_requested):
        while number.field.isUndoAvailable():
            press(number.field, Qt.Key.Key_Z)
    assert number.field.text() == ""
    with qtbot.waitSignal(number.field.undo_requested):
        press(number.field, Qt.Key.Key_Z)


def test_ctrl_y_redoes_in_the_field_first_then_asks_the_session(number: Sheet, qtbot: QtBot) -> None:
    QTest.keyClicks(number.field, "14")
    press(number.field, Qt.Key.Key_Z)
    assert number.field.text() == ""
    with qtbot.assertNotEmitted(number.field.redo_requested):
        press(number.field, Qt.Key.Key_Y)
    assert number.field.text() == "14"
    with qtbot.waitSignal(number.field.redo_requested):
        press(number.field, Qt.Key.Key_Y)


def test_leaving_the_field_gives_ctrl_z_back_to_the_session(number: Sheet, qtbot: QtBot) -> None:
    QTest.keyClicks(number.field, "148")
    number.other.setFocus()
    number.field.setFocus()
    with qtbot.waitSignal(number.field.undo_requested):
        press(number.field, Qt.Key.Key_Z)
    assert number.field.text() == "148"


def test_the_shortcut_of_the_window_works_from_an_untouched_field(number: Sheet, qtbot: QtBot) -> None:
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), number)
    with qtbot.waitSignal(shortcut.activated), qtbot.assertNotEmitted(number.field.undo_requested):
        press(number.field, Qt.Key.Key_Z)
    QTest.keyClicks(number.field, "1")
    with qtbot.assertNotEmitted(shortcut.activated):
        press(number.field, Qt.Key.Key_Z)
    assert number.field.text() == ""


def test_enter_is_told_with_the_id(number: Sheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(number.field.submitted) as told:
        QTest.keyClick(number.field, Qt.Key.Key_Return)
    assert told.args == ["reponse.dmp.alimentation.done"]


def test_a_date_is_told_in_full_when_the_field_is_left(kit: Kit, qtbot: QtBot) -> None:
    sheet = open_sheet(kit, qtbot, DateField(kit, "detail.horaires.affiches.verifie"))
    QTest.keyClicks(sheet.field, "9/12/23")
    sheet.other.setFocus()
    assert sheet.field.text() == "09/12/2023"
    assert sheet.texts()[-1] == "09/12/2023"


def test_the_wheel_changes_no_value(kit: Kit, qtbot: QtBot) -> None:
    combo = ComboBox(kit, "profil.specialite")
    qtbot.addWidget(combo)
    combo.addItems(["Médecine générale", "Radiologie"])
    combo.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, wheel)
    assert combo.currentIndex() == 0
    assert not wheel.isAccepted()


def test_a_row_names_its_field_and_describes_it(kit: Kit, qtbot: QtBot) -> None:
    field = NumberField(kit, "reponse.vsm.deposes.nombre")
    row = FieldRow(kit, field, "VSM déposés dans le DMP", hint="Comptez les dépôts de l’année.")
    qtbot.addWidget(row)
    assert row.label().buddy() is field
    assert field.accessibleName() == "VSM déposés dans le DMP"
    assert field.accessibleDescription() == "Comptez les dépôts de l’année."
    row.show_error("Saisissez un nombre, par exemple 148.")
    assert field.accessibleDescription() == "Saisissez un nombre, par exemple 148. Comptez les dépôts de l’année."
    assert row.error() == "Saisissez un nombre, par exemple 148."
    row.show_error("")
    assert field.accessibleDescription() == "Comptez les dépôts de l’année."


def test_an_error_does_not_move_the_field(kit: Kit, qtbot: QtBot) -> None:
    field = NumberField(kit, "x")
    row = FieldRow(kit, field, "Nombre")
    qtbot.addWidget(row)
    row.show()
    before = field.sizeHint()
    row.show_error("Saisissez un nombre, par exemple 148.")
    assert field.sizeHint() == before
