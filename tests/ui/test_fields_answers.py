"""The fields that answer a criterion: payloads, accessible names, ids, and nothing said while a view is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.presentation.views import (
    CheckView,
    ChoiceView,
    CountView,
    DetailView,
    NegativeView,
    NumberText,
    PercentView,
    RateText,
    RateView,
)
from forfait_desktop.ui.fields.build import FieldView, make_field, refresh_field
from forfait_desktop.ui.fields.choice import ChoiceAnswer
from forfait_desktop.ui.kit import Kit

if TYPE_CHECKING:
    from forfait_desktop.ui.fields.build import AnyField

CHOICE = ChoiceView("reponse.horaires.affiches", "Horaires affichés dans l’annuaire santé", "Horaires affichés", "")
CHECK = CheckView("reponse.exercice-coordonne.msp", "Maison de santé pluriprofessionnelle (MSP)", checked=False)
NEGATIVE = NegativeView("reponse.exercice-coordonne.aucun", "Aucune participation", checked=False)
RATE = RateView(
    "reponse.dmp.alimentation",
    "Alimentation du DMP",
    "Alimentations du DMP à des dates distinctes",
    "Actes facturés dans l’année",
    "Taux affiché sur amelipro, en\u00a0%",
    RateText(),
    "counts",
)
COMPACT = replace(RATE, compact=True)
COUNT = CountView("reponse.vsm.deposes", "VSM déposés dans le DMP", NumberText())
PERCENT = PercentView("reponse.moyenne.moyenne", "Moyenne affichée sur amelipro, en\u00a0%", NumberText())
DETAIL = DetailView("detail.exercice-coordonne.msp.nom", "Nom", "")
ALL: list[FieldView] = [CHOICE, CHECK, NEGATIVE, RATE, COMPACT, COUNT, PERCENT, DETAIL]


class Told:
    """What a field told, in order."""

    def __init__(self, field: AnyField) -> None:
        self.all: list[tuple[str, object]] = []
        field.edited.connect(self.on_edited)

    def on_edited(self, field_id: str, payload: object) -> None:
        self.all.append((field_id, payload))

    def payloads(self) -> list[object]:
        return [payload for _, payload in self.all]


def shown(kit: Kit, qtbot: QtBot, view: FieldView) -> tuple[AnyField, Told]:
    field = make_field(kit, view)
    qtbot.addWidget(field)
    field.show()
    return field, Told(field)


def line(field: QWidget, suffix: str) -> QLineEdit:
    found = [child for child in field.findChildren(QLineEdit) if child.objectName().endswith(suffix)]
    assert len(found) == 1
    return found[0]


def radio(field: QWidget, suffix: str) -> QRadioButton:
    found = [child for child in field.findChildren(QRadioButton) if child.objectName().endswith(suffix)]
    assert len(found) == 1
    return found[0]


def box(field: QWidget, suffix: str) -> QCheckBox:
    found = [child for child in field.findChildren(QCheckBox) if child.objectName().endswith(suffix)]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("view", ALL, ids=lambda view: type(view).__name__)
def test_every_input_has_a_name_without_a_colon_at_its_end_and_an_id_of_its_view(
    kit: Kit, qtbot: QtBot, view: FieldView
) -> None:
    field, _ = shown(kit, qtbot, view)
    inputs: list[QWidget] = [
        *field.findChildren(QLineEdit),
        *field.findChildren(QRadioButton),
        *field.findChildren(QCheckBox),
    ]
    assert inputs
    for control in inputs:
        assert control.accessibleName().strip()
        assert not control.accessibleName().rstrip().endswith(":")
        assert control.objectName().startswith(view.id)
    names = [control.accessibleName() for control in inputs]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("view", ALL, ids=lambda view: type(view).__name__)
def test_showing_a_view_tells_nothing(kit: Kit, qtbot: QtBot, view: FieldView) -> None:
    field, told = shown(kit, qtbot, view)
    filled: dict[str, FieldView] = {
        CHOICE.id: replace(CHOICE, value="oui"),
        CHECK.id: replace(CHECK, checked=True),
        NEGATIVE.id: replace(NEGATIVE, checked=True),
        RATE.id: replace(RATE, text=RateText("148", "2000", "7,4"), compact=view is COMPACT),
        COUNT.id: replace(COUNT, text=NumberText("64")),
        PERCENT.id: replace(PERCENT, text=NumberText("60,5")),
        DETAIL.id: replace(DETAIL, text="MSP du Ried"),
    }
    assert field.is_empty()
    refresh_field(field, filled[view.id])
    assert not field.is_empty()
    refresh_field(field, view)
    assert field.is_empty()
    assert told.all == []


def test_a_field_refuses_the_view_of_another_kind(kit: Kit, qtbot: QtBot) -> None:
    field, _ = shown(kit, qtbot, CHOICE)
    with pytest.raises(TypeError):
        refresh_field(field, COUNT)


def test_a_choice_is_named_after_its_question(kit: Kit, qtbot: QtBot) -> None:
    field, _ = shown(kit, qtbot, CHOICE)
    names = {radio(field, suffix).accessibleName() for suffix in (".oui", ".non", ".nsp")}
    # ux.md 2, E05: « Horaires affichés : oui », etc.
    assert names == {
        "Horaires affichés\u00a0: oui",
        "Horaires affichés\u00a0: non",
        "Horaires affichés\u00a0: je ne sais pas",
    }


def test_choosing_is_told_once_and_so_is_changing_ones_mind(kit: Kit, qtbot: QtBot) -> None:
    field, told = shown(kit, qtbot, CHOICE)
    radio(field, ".non").click()
    # What assistive technologies do: toggled only, never clicked.
    radio(field, ".nsp").toggle()
    assert told.all == [("reponse.horaires.affiches", "non"), ("reponse.horaires.affiches", "nsp")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_an_answer_can_be_taken_back_from_the_keyboard(kit: Kit, qtbot: QtBot, key: Qt.Key) -> None:
    field, told = shown(kit, qtbot, replace(CHOICE, value="oui"))
    QTest.keyClick(radio(field, ".oui"), key)
    assert told.payloads() == [""]
    assert field.is_empty()
    radio(field, ".oui").click()
    assert told.payloads() == ["", "oui"]


def test_the_button_that_takes_an_answer_back_shows_only_when_there_is_one(kit: Kit, qtbot: QtBot) -> None:
    field, told = shown(kit, qtbot, CHOICE)
    assert isinstance(field, ChoiceAnswer)
    clear = field.input_named("reponse.horaires.affiches.effacer")
    assert clear is not None
    assert not clear.isVisible()
    radio(field, ".oui").click()
    assert clear.isVisible()
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert told.payloads() == ["oui", ""]
    assert not clear.isVisible()


def test_where_to_look_opens_in_place(kit: Kit, qtbot: QtBot) -> None:
    field, _ = shown(kit, qtbot, replace(CHOICE, where="Sur amelipro, rubrique « Mes informations »."))
    link = field.input_named("reponse.horaires.affiches.ou")
    assert link is not None
    height = field.sizeHint().height()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert field.sizeHint().height() > height


@pytest.mark.parametrize(("view", "suffix"), [(CHECK, ".msp.case"), (NEGATIVE, ".aucun")])
def test_a_box_tells_true_and_false(kit: Kit, qtbot: QtBot, view: FieldView, suffix: str) -> None:
    field, told = shown(kit, qtbot, view)
    box(field, suffix).click()
    box(field, suffix).toggle()
    assert told.all == [(view.id, True), (view.id, False)]


def test_a_rate_tells_all_its_texts(kit: Kit, qtbot: QtBot) -> None:
    field, told = shown(kit, qtbot, RATE)
    line(field, ".done").setText("148")
    line(field, ".total").setText("2000")
    assert told.all[-1] == (RATE.id, RateText("148", "2000"))


def test_switching_the_way_of_entering_keeps_what_was_typed(kit: Kit, qtbot: QtBot) -> None:
    field, told = shown(kit, qtbot, RATE)
    line(field, ".done").setText("148")
    line(field, ".total").setText("2000")
    radio(field, ".taux").click()
    assert told.payloads()[-1] == RateText("148", "2000")
    line(field, ".percent").setText("9")
    assert told.payloads()[-1] == RateText("148", "2000", "9")
    radio(field, ".nombres").click()
    assert told.payloads()[-1] == RateText("148", "2000", "9")


def test_i_do_not_know_is_a_way_of_its_own_and_can_be_left(kit: Kit, qtbot: QtBot) -> None:
    field, told = shown(kit, qtbot, replace(RATE, text=RateText("148", "2000")))
    radio(field, ".nsp").click()
    assert told.payloads()[-1] == RateText("148", "2\u00a0000", "", unknown=True)
    refresh_field(field, replace(RATE, text=RateText(unknown=True), mode="unknown"))
    assert line(field, ".done").text() == "148"
    radio(field, ".nombres").click()
    assert told.payloads()[-1] == RateText("148", "2\u00a0000")


def test_typing_chooses_the_way_of_entering(kit: Kit, qtbot: QtBot) -> None:
    field, _ = shown(kit, qtbot, replace(RATE, text=RateText(unknown=True), mode="unknown"))
    assert radio(field, ".nsp").isChecked()
    line(field, ".percent").setText("66,8")
    assert radio(field, ".taux").isChecked()
    line(field, ".done").setText("1")
    assert radio(field, ".nombres").isChecked()


def test_every_input_of_a_rate_can_be_seen_whatever_the_way_of_entering(kit: Kit, qtbot: QtBot) -> None:
    field, _ = shown(kit, qtbot, RATE)
    for suffix in (".taux", ".nsp", ".nombres"):
        radio(field, suffix).click()
        assert all(line(field, name).isVisible() for name in (".done", ".total", ".percent"))


def test_the_errors_of_a_rate_stand_under_their_inputs(kit: Kit, qtbot: QtBot) -> None:
    field, _ = shown(kit, qtbot, RATE)
    refresh_field(field, replace(RATE, done_error="148 dépasse 120. Vérifiez l’ordre des deux nombres."))
    assert line(field, ".done").accessibleDescription().startswith("148 dépasse 120.")
    assert line(field, ".total").accessibleDescription() == ""
    assert line(field, ".done").property("faulty") == "true"


def test_the_ways_of_entering_carry_the_question_when_a_page_has_several_rates(kit: Kit, qtbot: QtBot) -> None:
    field = make_field(kit, RATE, question="Télétransmission")
    qtbot.addWidget(field)
    assert radio(field, ".nombres").accessibleName() == "Télétransmission\u00a0: deux nombres"
    alone = make_field(kit, RATE)
    qtbot.addWidget(alone)
    assert radio(alone, ".nombres").accessibleName() == "Deux nombres"


def test_a_compact_rate_opens_its_numbers_when_they_hold_something(kit: Kit, qtbot: QtBot) -> None:
    field, told = shown(kit, qtbot, COMPACT)
    assert line(field, ".percent").isVisible()
    assert not line(field, ".done").isVisible()
    refresh_field(field, replace(COMPACT, text=RateText("12", "20")))
    assert line(field, ".done").isVisible()
    line(field, ".percent").setText("60")
    assert told.payloads() == [RateText("12", "20", "60")]


def test_asking_for_an_input_of_a_compact_rate_opens_it(kit: Kit, qtbot: QtBot) -> None:
    field, _ = shown(kit, qtbot, COMPACT)
    done = field.input_named(f"{COMPACT.id}.done")
    assert done is not None
    assert done.isVisible()


@pytest.mark.parametrize(("view", "suffix"), [(COUNT, ".nombre"), (PERCENT, ".percent")])
def test_a_number_and_i_do_not_know_exclude_each_other(kit: Kit, qtbot: QtBot, view: FieldView, suffix: str) -> None:
    field, told = shown(kit, qtbot, view)
    line(field, suffix).setText("64")
    box(field, ".nsp").click()
    line(field, suffix).setText("65")
    assert told.payloads() == [NumberText("64"), NumberText("64", unknown=True), NumberText("65")]
    assert not box(field, ".nsp").isChecked()


def test_a_detail_is_hidden_until_its_box_is_ticked(kit: Kit, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = make_field(kit, replace(DETAIL, shown=False), parent)
    parent.show()
    assert not field.isVisible()
    refresh_field(field, DETAIL)
    assert field.isVisible()


def test_a_detail_tells_its_text(kit: Kit, qtbot: QtBot) -> None:
    field, told = shown(kit, qtbot, DETAIL)
    line(field, ".nom").setText("MSP du Ried")
    assert told.all == [("detail.exercice-coordonne.msp.nom", "MSP du Ried")]


@pytest.mark.parametrize("view", ALL, ids=lambda view: type(view).__name__)
def test_a_label_with_markup_is_shown_as_it_is(kit: Kit, qtbot: QtBot, view: FieldView) -> None:
    field = make_field(kit, replace(view, label="Cabinet <A> & B"))
    qtbot.addWidget(field)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in field.findChildren(QLabel) if label.text())
