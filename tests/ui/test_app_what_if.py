"""« Et si… » through the real window: reached, chosen by keys, told, planned, left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton

from forfait_desktop.domain.answers import UNKNOWN, Rate
from forfait_desktop.session.changes import SetAnswer
from forfait_desktop.ui.what_if.rows import WhatIfRow
from forfait_desktop.ui.what_if.screen import WhatIfScreen
from tests.ui.desktop import Desktop, accessible_name, plain


def opened(desktop: Desktop) -> WhatIfScreen:
    desktop.open_sample()
    desktop.window.side.show("et-si")
    desktop.settle()
    screen = desktop.window.side.screen
    assert isinstance(screen, WhatIfScreen)
    return screen


def box(desktop: Desktop, key: str) -> QAbstractButton:
    found = desktop.find(f"etsi.{key}.case")
    assert isinstance(found, QAbstractButton)
    return found


def test_choices_made_with_arrows_and_espace_are_told_after_a_rest(desktop: Desktop) -> None:
    opened(desktop)
    said: list[str] = []
    desktop.kit.announcer.announced.connect(said.append)
    assert desktop.focused() == "etsi.sas.case"
    desktop.key(Qt.Key.Key_Space)
    desktop.key(Qt.Key.Key_Down)
    desktop.key(Qt.Key.Key_Down)
    assert desktop.focused() == "etsi.dmp.case"
    desktop.key(Qt.Key.Key_Space)
    assert desktop.text("etsi.total") == "Acquis 632 → avec vos choix 872 points · 6 104 €"
    desktop.qtbot.waitUntil(lambda: bool(said))
    assert plain(said[-1]) == "Avec vos choix : 872 points, 6 104 €, soit 1 680 € de plus."
    desktop.key(Qt.Key.Key_Home)
    assert desktop.focused() == "etsi.sas.case"
    assert plain(accessible_name(box(desktop, "sas"))).endswith("oui, 11 jours, gain +1 400 €")


def test_a_row_that_is_no_longer_possible_is_last_and_cannot_be_ticked(desktop: Desktop) -> None:
    screen = opened(desktop)
    stage = box(desktop, "encadrement-etudiants")
    assert not stage.isEnabled()
    assert not stage.isChecked()
    assert desktop.text("etsi.encadrement-etudiants.possible") == "Encore possible : non, pour 2024"
    assert screen._shape[-1][0] == "encadrement-etudiants"


def test_the_order_follows_the_effort_once_its_field_is_left(desktop: Desktop) -> None:
    screen = opened(desktop)
    desktop.click("etsi.tri.effort")
    assert screen._shape[0][0] == "apcv"
    desktop.type("etsi.sas.effort", "1")
    desktop.settle()
    assert screen._shape[0][0] == "sas"
    assert desktop.value("etsi.sas.effort") == "1 min"
    desktop.type("etsi.sas.effort", "longtemps")
    desktop.settle()
    assert desktop.says("Saisissez un nombre de minutes, par exemple 30, ou une durée, par exemple 1 h 30.")
    assert desktop.value("etsi.sas.effort") == "longtemps"
    # An estimate belongs to the practice: it is still there the next time.
    desktop.click("ecran.retour")
    desktop.click("Quitter sans le garder")
    desktop.window.side.show("et-si")
    desktop.settle()
    assert desktop.value("etsi.sas.effort") == "1 min"


def test_choices_go_to_the_plan_in_one_undo_and_the_declaration_is_else_untouched(desktop: Desktop) -> None:
    opened(desktop)
    session = desktop.wizard.workbench.session
    before = session.dossier
    desktop.click("etsi.dmp.case")
    desktop.click("etsi.sas.case")
    assert session.dossier is before
    desktop.click("etsi.plan")
    assert desktop.says("2 rubriques ajoutées au plan 2024.")
    assert plain(session.dossier.notes["dmp"]) == "Plan 2024 : 52 alimentations de plus."
    assert session.dossier.answers == before.answers
    session.undo()
    assert session.dossier.notes == before.notes


def test_what_is_out_of_reach_goes_to_the_plan_by_its_own_button(desktop: Desktop) -> None:
    opened(desktop)
    desktop.click("etsi.encadrement-etudiants.plan")
    assert plain(desktop.wizard.workbench.session.dossier.notes["encadrement-etudiants"]) == "Plan 2024 : à atteindre."
    assert not desktop.has("etsi.encadrement-etudiants.plan")
    assert desktop.focused() == "etsi.encadrement-etudiants.ouvrir"


def test_a_change_of_the_declaration_is_told_and_the_gate_comes_first_locked(desktop: Desktop) -> None:
    opened(desktop)
    desktop.wizard.workbench.session.apply(SetAnswer("horaires", "atteint", UNKNOWN))
    desktop.settle()
    assert desktop.says("La déclaration a changé : simulation recalculée.")
    gate = box(desktop, "gate.volet-1")
    assert gate.isChecked()
    gate.click()
    assert gate.isChecked()
    assert desktop.says("Compléter le volet 1 : condition de tout le reste")
    assert desktop.says("Ne rapporte rien tant que le volet 1 n’est pas complet.")
    assert desktop.text("etsi.total") == "Acquis 0 → avec vos choix 632 points · 4 424 €"


def test_a_step_opens_from_its_row(desktop: Desktop) -> None:
    opened(desktop)
    desktop.click("etsi.dmp.ouvrir")
    assert desktop.wizard.current == "dmp"
    assert desktop.text("page.titre") == "Alimentation du DMP"


def test_it_opens_from_the_summary_and_from_the_menu(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("recapitulatif")
    desktop.click("recap.etsi")
    assert desktop.text("ecran.titre") == "Et si…"
    desktop.click("ecran.retour")
    entry = desktop.window.findChild(QAction, "menu.et-si")
    assert isinstance(entry, QAction)
    entry.trigger()
    desktop.settle()
    assert desktop.text("ecran.titre") == "Et si…"


def test_when_everything_is_won_only_that_is_said(desktop: Desktop) -> None:
    desktop.clock.day = date(2026, 11, 21)
    desktop.start()
    desktop.window.show_example()
    desktop.settle()
    session = desktop.wizard.workbench.session
    for line in session.campaign.indicators:
        if not session.evaluation.indicator(line.id).ok:
            for criterion in line.rule.criteria:
                session.apply(SetAnswer(line.id, criterion.id, Rate(10, 10)))
    desktop.window.side.show("et-si")
    desktop.settle()
    assert desktop.text("etsi.vide") == "Tout ce qui peut l’être est acquis."
    assert not desktop.has("etsi.plan")
    assert not desktop.has("etsi.tri.gain")
    assert desktop.focused() == "ecran.retour"


def test_every_control_has_a_name_of_its_own(desktop: Desktop) -> None:
    screen = opened(desktop)
    names = [
        plain(accessible_name(widget))
        for widget in screen.findChildren(QAbstractButton)
        if widget.isVisible() and widget.isEnabled()
    ]
    assert all(names)
    assert len(names) == len(set(names))


def test_a_screen_reader_meets_the_rows_in_the_order_that_is_shown(desktop: Desktop) -> None:
    screen = opened(desktop)
    desktop.click("etsi.tri.effort")
    card = QAccessible.queryAccessibleInterface(desktop.find("etsi.lignes"))
    read = [card.child(at).object() for at in range(card.childCount())]
    rows = [one for one in read if isinstance(one, WhatIfRow) and one.isVisible()]
    assert [row.key for row in rows] == [key for key, _enabled in screen._shape]
    assert rows[0].key == "apcv"
