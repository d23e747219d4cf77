"""Banners, step list, statuses, labels, scrolling and focus: behaviour, names and roles."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.presentation.views import (
    ActionView,
    BannerView,
    ErrorView,
    StatusView,
)
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import NumberField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.pages.blocks import Actions
from forfait_desktop.ui.widgets.banner import Banner, ErrorSummary
from forfait_desktop.ui.widgets.buttons import Button, action_button
from forfait_desktop.ui.widgets.collapsible import CollapsibleBlock, Region
from forfait_desktop.ui.widgets.focus_ring import FocusRing
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, FlowLayout, PageScroll
from forfait_desktop.ui.widgets.links import LinkButton
from forfait_desktop.ui.widgets.status import StatusChip, Tag
from forfait_desktop.ui.widgets.toggles import CheckBox, RadioButton

ROLES = QAccessible.Role


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


# --- messages ------------------------------------------------------------------------------------------------------


def test_a_banner_is_an_alert_named_by_its_text(kit: Kit, qtbot: QtBot) -> None:
    banner = Banner(kit)
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_view(BannerView("page.porte", "warn", "Il manque 1 condition sur 4.", "La plus rapide à régler."))
    assert banner.objectName() == "page.porte"
    assert (role_of(banner), banner.accessibleName()) == (ROLES.AlertMessage, "Il manque 1 condition sur 4.")
    banner.show_view(None)
    assert banner.isHidden()


def test_a_banner_gives_the_id_of_its_action(kit: Kit, qtbot: QtBot) -> None:
    banner = Banner(kit)
    qtbot.addWidget(banner)
    banner.show_view(BannerView("b", "info", "Texte", actions=(ActionView("regles.appliquer", "Appliquer"),)))
    button = banner.findChild(QPushButton, "regles.appliquer")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(banner.action_requested) as told:
        button.click()
    assert told.args == ["regles.appliquer"]


def test_the_same_banner_keeps_its_buttons(kit: Kit, qtbot: QtBot) -> None:
    banner = Banner(kit)
    qtbot.addWidget(banner)
    view = BannerView("b", "info", "Texte", actions=(ActionView("a", "Ouvrir"),))
    banner.show_view(view)
    button = banner.findChild(QPushButton, "a")
    banner.show_view(replace(view, text="Autre texte"))
    # The focus may be on the button: it must not be made again for nothing.
    assert banner.findChild(QPushButton, "a") is button


def test_the_error_summary_leads_to_each_field(kit: Kit, qtbot: QtBot) -> None:
    summary = ErrorSummary(kit)
    qtbot.addWidget(summary)
    summary.show_errors("1 saisie à corriger", (ErrorView("reponse.dmp.x.done", "148 dépasse 120."),))
    assert (summary.objectName(), role_of(summary)) == ("page.erreurs", ROLES.AlertMessage)
    assert summary.accessibleName() == "1 saisie à corriger"
    link = summary.findChild(QPushButton, "reponse.dmp.x.done.erreur")
    assert isinstance(link, QPushButton)
    with qtbot.waitSignal(summary.field_requested) as told:
        link.click()
    assert told.args == ["reponse.dmp.x.done"]
    summary.show_errors("", ())
    assert summary.isHidden()


def test_only_the_last_of_several_announcements_is_said(kit: Kit, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    said: list[str] = []
    kit.announcer.announced.connect(said.append)
    with qtbot.waitSignal(kit.announcer.announced):
        kit.announcer.announce(widget, "Acquis\u00a0: 592 points")
        kit.announcer.announce(widget, "Acquis\u00a0: 632 points")
        kit.announcer.announce(widget, "")
    kit.announcer.announced.disconnect(said.append)
    assert said == ["Acquis\u00a0: 632 points"]


# --- small widgets -------------------------------------------------------------------------------------------------


def test_a_status_and_a_tag_are_their_words(kit: Kit, qtbot: QtBot) -> None:
    chip, tag = StatusChip(kit, StatusView("to_prove", "À prouver")), Tag(kit, "Calculé")
    for widget in (chip, tag):
        qtbot.addWidget(widget)
        assert widget.accessibleName() == ""
    chip.show_view(StatusView("met", "Atteint"))
    tag.show_text("Déclaratif", "primary")
    assert (chip.text(), tag.text()) == ("Atteint", "Déclaratif")
    tag.show_text("")
    assert tag.isHidden()


def test_a_folding_block_tells_only_what_the_user_did(kit: Kit, qtbot: QtBot) -> None:
    block = CollapsibleBlock(kit, "exclus", "Ne compte pas")
    qtbot.addWidget(block)
    block.show_lines(("La simple consultation d’un DMP.",))
    with qtbot.assertNotEmitted(block.toggled):
        block.set_open(True)
    assert block.is_open()
    head = block.findChild(QPushButton, "aide.exclus")
    assert isinstance(head, QPushButton)
    assert (role_of(head), head.accessibleDescription()) == (ROLES.Button, "Ouvert")
    with qtbot.waitSignal(block.toggled) as told:
        head.click()
    assert told.args == ["exclus", False]
    assert head.accessibleDescription() == "Fermé"


def test_a_region_has_its_role_and_its_name(kit: Kit, qtbot: QtBot) -> None:
    region = Region("aide.panneau", "Aide de l’étape")
    qtbot.addWidget(region)
    assert (role_of(region), region.accessibleName()) == (ROLES.ComplementaryContent, "Aide de l’étape")


def test_a_button_keeps_an_ampersand_and_gives_its_id(kit: Kit, qtbot: QtBot) -> None:
    button = Button(kit, "Dupont & Fils", "nav.continuer", "primary")
    qtbot.addWidget(button)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Dupont & Fils"
    with qtbot.waitSignal(button.pressed_id) as told:
        button.click()
    assert told.args == ["nav.continuer"]


def test_another_action_takes_the_button_of_the_one_before(kit: Kit, qtbot: QtBot) -> None:
    actions = Actions(kit)
    qtbot.addWidget(actions)
    pressed: list[str] = []
    actions.pressed.connect(pressed.append)
    actions.show_actions((ActionView("plan.dmp", "Prévoir", "Prévoir le DMP"), ActionView("garder.dmp", "Garder")))
    actions.show()
    first, second = actions.findChildren(Button)
    actions.show_actions(())
    # A hidden button can still be pressed by a screen reader, unless it is disabled.
    assert [(one.isHidden(), one.isEnabled(), one.objectName()) for one in (first, second)] == [(True, False, "")] * 2
    actions.show_actions((ActionView("reprendre.dmp", "Reprendre & garder"),))
    assert actions.findChildren(Button) == [first, second]
    assert (first.objectName(), first.text(), first.accessibleName()) == ("reprendre.dmp", "Reprendre && garder", "")
    assert (first.isVisible(), first.isEnabled(), second.isVisible()) == (True, True, False)
    first.click()
    second.click()
    assert pressed == ["reprendre.dmp"]


def test_the_focus_goes_with_its_action_and_a_press_under_way_ends_with_it(kit: Kit, qtbot: QtBot) -> None:
    actions = Actions(kit)
    qtbot.addWidget(actions)
    pressed: list[str] = []
    actions.pressed.connect(pressed.append)
    plan, keep = ActionView("plan.dmp", "Prévoir"), ActionView("garder.dmp", "Garder")
    actions.show_actions((plan, keep))
    actions.show()
    qtbot.waitExposed(actions)
    first, second = actions.findChildren(Button)
    second.setFocus()
    assert actions.focusWidget() is second
    actions.show_actions((keep,))
    assert actions.focusWidget() is first
    QTest.mousePress(first, Qt.MouseButton.LeftButton)
    actions.show_actions((plan,))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    assert pressed == []
    first.click()
    assert pressed == ["plan.dmp"]


def test_an_action_says_more_to_a_screen_reader(kit: Kit, qtbot: QtBot) -> None:
    button = action_button(kit, ActionView("garder.vsm", "Garder", "Garder la rubrique VSM"))
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName()) == ("Garder", "Garder la rubrique VSM")


# --- texts and widths ----------------------------------------------------------------------------------------------


def test_a_label_never_reads_markup(kit: Kit, qtbot: QtBot) -> None:
    label = plain_label("Cabinet <A> & B")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "Cabinet <A> & B"


def test_a_label_takes_more_lines_when_it_is_narrower(kit: Kit, qtbot: QtBot) -> None:
    label = plain_label("Un même dossier compte une fois par jour où vous l’alimentez.")
    qtbot.addWidget(label)
    one_line = label.heightForWidth(label.sizeHint().width())
    assert label.heightForWidth(label.sizeHint().width() // 2) >= 2 * one_line
    assert label.minimumSizeHint().width() < label.sizeHint().width() // 2


def test_amounts_are_not_broken_at_their_non_breaking_spaces(kit: Kit, qtbot: QtBot) -> None:
    together, apart = plain_label("4\u00a0424\u00a0€"), plain_label("4 424 €")
    for label in (together, apart):
        qtbot.addWidget(label)
    assert together.minimumSizeHint().width() > apart.minimumSizeHint().width()


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_a_long_box_or_radio_wraps_and_can_be_pressed_anywhere(
    kit: Kit, qtbot: QtBot, kind: type[CheckBox] | type[RadioButton]
) -> None:
    toggle = kind(kit, "Communauté professionnelle territoriale de santé, avec un libellé qui va à la ligne")
    qtbot.addWidget(toggle)
    toggle.resize(220, toggle.heightForWidth(220))
    toggle.show()
    assert toggle.height() > 36
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=toggle.rect().bottomRight())
    assert toggle.isChecked()


def test_a_link_wraps(kit: Kit, qtbot: QtBot) -> None:
    link = LinkButton(kit, "148 dépasse 120. Vérifiez l’ordre des deux nombres.", "erreur.x")
    qtbot.addWidget(link)
    assert link.heightForWidth(160) > link.heightForWidth(1000)


def test_a_row_becomes_a_column_when_it_is_too_narrow(kit: Kit, qtbot: QtBot) -> None:
    row = AdaptiveRow()
    qtbot.addWidget(row)
    for name in ("done", "total"):
        row.add(FieldRow(kit, NumberField(kit, name), "Actes facturés dans l’année"), 1)
    row.resize(700, 100)
    row.show()
    assert not row.is_stacked()
    wide = row.heightForWidth(700)
    row.resize(200, 300)
    assert row.is_stacked()
    assert row.heightForWidth(200) > wide


def test_fields_side_by_side_stand_on_the_same_line(kit: Kit, qtbot: QtBot) -> None:
    row = AdaptiveRow(gap=32)
    qtbot.addWidget(row)
    long, short = NumberField(kit, "done"), NumberField(kit, "total")
    row.add(FieldRow(kit, long, "Alimentations du DMP à des dates distinctes"), 1)
    row.add(FieldRow(kit, short, "Actes facturés"), 1)
    row.resize(500, row.heightForWidth(500))
    row.show()
    QApplication.sendPostedEvents()
    tops = [field.mapTo(row, field.rect().topLeft()).y() for field in (long, short)]
    assert tops[0] == tops[1] > 30


def test_a_flow_uses_as_many_lines_as_needed(kit: Kit, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    flow = FlowLayout(widget)
    for number in range(4):
        flow.addWidget(Button(kit, f"Bouton {number}", f"b{number}"))
    assert flow.heightForWidth(2000) == 36
    assert flow.heightForWidth(130) == 4 * 36 + 3 * 8


# --- scrolling and focus -------------------------------------------------------------------------------------------


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> PageScroll:
    shown = PageScroll()
    qtbot.addWidget(shown)
    for number in range(20):
        shown.body.addWidget(FieldRow(kit, NumberField(kit, f"f{number}"), f"Champ {number}", hint="Une aide."))
    shown.resize(500, 400)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_the_focused_field_is_brought_into_view_with_its_label(page: PageScroll, qtbot: QtBot) -> None:
    field = page.findChild(NumberField, "f18")
    assert isinstance(field, NumberField)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    row = field.parentWidget()
    assert row is not None
    top = row.mapTo(page.viewport(), row.rect().topLeft()).y()
    assert 0 <= top <= page.viewport().height() - row.height()


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_a_page_never_scrolls_sideways(kit: Kit, page: PageScroll, factor: float) -> None:
    kit.theme.set_factor(factor)
    QApplication.sendPostedEvents()
    assert page.horizontalScrollBar().maximum() == 0


def test_the_content_of_a_wide_page_is_centred(page: PageScroll) -> None:
    page.resize(1400, 400)
    QApplication.sendPostedEvents()
    label = next(label for label in page.findChildren(QLabel) if label.text() == "Champ 0")
    column = page.body.parentWidget()
    assert column is not None
    left = column.mapTo(page.viewport(), column.rect().topLeft()).x()
    assert column.width() == 720
    assert abs(left - (page.viewport().width() - left - 720)) <= 2
    assert label.isVisible()


def test_the_ring_surrounds_the_focused_control_and_takes_no_room(page: PageScroll, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert app is not None
    ring = app.findChildren(FocusRing)[-1]
    field = page.findChild(NumberField, "f0")
    assert isinstance(field, NumberField)
    before = field.geometry()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert ring.target() is field
    assert field.geometry() == before
    drawn = ring.drawn()
    assert drawn is not None
    # 2 px wide, 2 px outside.
    assert drawn.size() == field.size().grownBy(QMargins(4, 4, 4, 4))
    field.clearFocus()
    assert ring.target() is None
    assert ring.drawn() is None


def test_after_a_click_the_ring_shows_on_text_fields_only(kit: Kit, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    title, field = plain_label("Titre", "title", window), NumberField(kit, "f", window)
    title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for widget in (title, field):
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    app = QApplication.instance()
    assert app is not None
    ring = app.findChildren(FocusRing)[-1]
    handle = window.windowHandle()
    assert handle is not None
    field.setFocus()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=window.rect().bottomRight())
    title.setFocus()
    assert ring.target() is None
    field.setFocus()
    assert ring.target() is field
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert ring.target() is title
