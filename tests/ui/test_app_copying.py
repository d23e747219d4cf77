"""E15 in the real window: S30, S31, the narrow window, the receipt."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from forfait_desktop.session.changes import SetDetail
from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.ui.copying.narrow import NarrowWindow
from forfait_desktop.ui.copying.screen import CopyScreen
from tests.ui.desktop import Desktop, accessible_name, plain
from tests.ui.practice_library import lock_elsewhere

BOX = "recopier.coche.coordination"


def open_screen(desktop: Desktop, *, empty: bool = False, width: int = 1366, height: int = 768) -> CopyScreen:
    desktop.open_sample(empty=empty, width=width, height=height)
    desktop.window.side.show("recopier")
    desktop.settle()
    screen = desktop.window.side.screen
    assert isinstance(screen, CopyScreen)
    return screen


def box(desktop: Desktop, key: str) -> QCheckBox:
    found = desktop.find(f"recopier.coche.{key}")
    assert isinstance(found, QCheckBox)
    return found


def change_name(desktop: Desktop, name: str) -> None:
    desktop.wizard.workbench.session.apply(SetDetail("coordination", "msp", "nom", name))
    desktop.settle()


def test_s30_copying(desktop: Desktop) -> None:
    screen = open_screen(desktop)
    desktop.click("Copier Exercice coordonné : MSP du Ried")
    assert QGuiApplication.clipboard().text() == "MSP du Ried"
    before = desktop.text("recopier.progression")
    assert before.startswith("0 sur ")
    desktop.click("Exercice coordonné : recopié")
    assert desktop.text("recopier.progression") == before.replace("0 sur", "1 sur")
    keys = [row.key for row in screen.model.view.rows]
    assert desktop.focused().endswith(f".{keys[keys.index('coordination') + 1]}")


def test_s31_changed_after_copying(desktop: Desktop) -> None:
    open_screen(desktop)
    desktop.click("Exercice coordonné : recopié")
    change_name(desktop, "MSP de la Zorn")
    assert not box(desktop, "coordination").isChecked()
    assert desktop.says("Modifié depuis : recopiez de nouveau.")
    assert desktop.button("Copier Exercice coordonné : MSP de la Zorn").isVisible()
    change_name(desktop, "MSP du Ried")
    assert box(desktop, "coordination").isChecked()
    assert not desktop.says("Modifié depuis")


def test_a_tick_is_saved_and_no_undo_takes_it_back(desktop: Desktop) -> None:
    open_screen(desktop)
    desktop.click("Exercice coordonné : recopié")
    desktop.wizard.workbench.undo()
    desktop.settle()
    assert box(desktop, "coordination").isChecked()
    desktop.wait_saved()
    saved = from_bytes(desktop.wizard.workbench.session.path.read_bytes())
    assert saved.declaration.copied == {"coordination": "MSP du Ried"}
    desktop.click("Exercice coordonné : recopié")
    desktop.wait_saved()
    assert from_bytes(desktop.wizard.workbench.session.path.read_bytes()).declaration.copied == {}


def test_what_amelipro_fills_is_checked_and_never_copied(desktop: Desktop) -> None:
    open_screen(desktop)
    assert desktop.button("Alimentation du DMP : vérifié").isVisible()
    assert not desktop.has("recopier.copier.dmp")
    assert desktop.says("À vérifier, rien à saisir")
    assert desktop.says("Ordre des écrans : non publié.")


def test_a_line_without_an_answer_leads_to_its_page(desktop: Desktop) -> None:
    open_screen(desktop)
    assert not desktop.has("recopier.coche.services-patients")
    desktop.click("recopier.repondre.services-patients")
    assert desktop.text("page.titre") == "Services aux patients"


def test_the_keyboard_alone(desktop: Desktop) -> None:
    screen = open_screen(desktop)
    screen.model.go("coordination")
    desktop.settle()
    assert desktop.focused() == BOX
    desktop.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "MSP du Ried"
    desktop.key(Qt.Key.Key_Space)
    assert box(desktop, "coordination").isChecked()
    assert desktop.focused() != BOX
    desktop.key(Qt.Key.Key_Up)
    assert desktop.focused() == BOX


def test_outside_the_campaign(desktop: Desktop) -> None:
    desktop.clock.day = date(2024, 3, 1)
    open_screen(desktop)
    assert desktop.text("recopier.campagne").startswith("La saisie pour 2023 est ouverte du ")
    assert desktop.text("recopier.campagne").endswith("Elle est terminée.")
    assert box(desktop, "coordination").isEnabled()


def test_a_clipboard_that_refuses(desktop: Desktop) -> None:
    screen = open_screen(desktop)
    screen.model.put = lambda _text: False
    desktop.click("recopier.copier.coordination")
    assert desktop.says("Copie impossible. Sélectionnez la valeur et faites Ctrl+C.")


def test_the_end_waits_for_every_line_then_notes_the_receipt(desktop: Desktop) -> None:
    screen = open_screen(desktop)
    desktop.click("recopier.fini")
    assert desktop.says("à recopier ou à vérifier.")
    bench = screen.bench
    # What has no answer yet is set aside: nothing is left to copy there.
    for row in bench.view().rows:
        if not row.can_tick:
            desktop.wizard.workbench.press(f"ecarter.{row.line}")
    for row in bench.view().rows:
        bench.tick(row.key, on=True)
    desktop.settle()
    desktop.click("recopier.fini")
    assert desktop.text("recopier.termine") == "Déclaration recopiée le 20 décembre 2023"
    desktop.type("recopier.accuse.numero", "A-2023-77")
    desktop.type("recopier.accuse.date", "21/12/2023")
    assert desktop.says("La date ne peut pas être après aujourd’hui.")
    desktop.type("recopier.accuse.date", "19/12/2023")
    assert not desktop.says("La date ne peut pas être après aujourd’hui.")
    kept = desktop.wizard.workbench.session.dossier.declaration
    assert (kept.acknowledged, kept.on) == ("A-2023-77", date(2023, 12, 19))
    desktop.type("recopier.accuse.numero", "269054958815780")
    assert desktop.says("Ce texte ressemble à un numéro de patient")
    assert desktop.wizard.workbench.session.dossier.declaration.acknowledged == "A-2023-77"


def row_state(desktop: Desktop) -> str:
    """What the library keeps of the declaration that is open, once it was told of the save."""
    desktop.window._tools.indexer.wait()
    (row,) = desktop.window._tools.office.index_rows()
    return row.state


def test_the_date_of_a_receipt_alone_does_not_say_that_all_was_copied(desktop: Desktop) -> None:
    screen = open_screen(desktop)
    desktop.type("recopier.accuse.date", "19/12/2023")
    assert desktop.text("recopier.termine") == "Accusé de réception du 19 décembre 2023"
    desktop.wait_saved()
    assert row_state(desktop) == "in-progress"
    ticks = [row for row in screen.bench.view().rows if row.can_tick]
    screen.bench.tick(ticks[0].key, on=True)
    desktop.wait_saved()
    assert row_state(desktop) == "in-progress", "one line of many"
    # The same once every line was ticked: it was copied, whatever changes afterwards.
    for row in screen.bench.view().rows:
        if not row.can_tick:
            desktop.wizard.workbench.press(f"ecarter.{row.line}")
    for row in screen.bench.view().rows:
        screen.bench.tick(row.key, on=True)
    change_name(desktop, "MSP de la Zorn")
    desktop.window.side.show("recopier")
    desktop.settle()
    assert desktop.text("recopier.termine") == "Déclaration recopiée le 19 décembre 2023"
    assert desktop.says("1 ligne est à recopier ou à vérifier de nouveau.")
    desktop.wait_saved()
    assert row_state(desktop) == "copied"
    (shown,) = desktop.window._tools.office.rows("", 0, 5)
    assert shown.progress == "recopiée"
    desktop.close()


def test_an_entry_to_correct_is_told_and_holds_nothing_back(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "3000")
    desktop.window.side.show("recopier")
    desktop.settle()
    assert desktop.says("1 saisie est à corriger. Recopier quand même ?")
    desktop.click("Recopier quand même")
    assert not desktop.says("1 saisie est à corriger")
    desktop.window.side.show("recopier")
    desktop.settle()
    desktop.click("Corriger d’abord")
    assert desktop.text("page.titre") == "Alimentation du DMP"


# --- the narrow window --------------------------------------------------------------------------------------------


def narrow(desktop: Desktop) -> NarrowWindow:
    desktop.click("recopier.etroite.ouvrir")
    screen = desktop.window.side.screen
    assert isinstance(screen, CopyScreen)
    assert screen.narrow is not None
    desktop.qtbot.waitExposed(screen.narrow)
    return screen.narrow


def shown(window: QWidget, name: str) -> str:
    found = window.findChild(QWidget, name)
    assert found is not None
    return plain(accessible_name(found))


def test_the_narrow_window_is_driven_by_three_keys(desktop: Desktop) -> None:
    screen = open_screen(desktop)
    screen.model.go("coordination")
    window = narrow(desktop)
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert shown(window, "etroite.rubrique") == "Exercice coordonné"
    assert shown(window, "etroite.valeur") == "MSP du Ried"
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "MSP du Ried"
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert shown(window, "etroite.rubrique") != "Exercice coordonné"
    assert shown(window, "etroite.progression").startswith("1 sur ")
    assert desktop.text("recopier.progression").startswith("1 sur ")
    QTest.keyClick(window, Qt.Key.Key_Up)
    assert shown(window, "etroite.rubrique") == "Exercice coordonné"
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_narrow_window_comes_back_where_it_was(desktop: Desktop) -> None:
    open_screen(desktop)
    window = narrow(desktop)
    window.resize(333, 444)
    desktop.settle()
    window.close()
    desktop.window.side.show("recopier")
    desktop.settle()
    again = narrow(desktop)
    assert (again.width(), again.height()) == (333, 444)


def test_the_narrow_window_closes_with_the_page(desktop: Desktop) -> None:
    open_screen(desktop)
    narrow(desktop)
    desktop.click("ecran.retour")
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, NarrowWindow) and one.isVisible()]


def test_a_typed_receipt_survives_the_way_back(desktop: Desktop) -> None:
    open_screen(desktop)
    field = desktop.find("recopier.accuse.numero")
    assert isinstance(field, QLineEdit)
    desktop.type("recopier.accuse.numero", "B-12", leave=False)
    desktop.click("ecran.retour")
    assert desktop.wizard.workbench.session.dossier.declaration.acknowledged == "B-12"


def test_a_receipt_to_correct_stays_as_typed_and_its_message_goes_once_corrected(desktop: Desktop) -> None:
    open_screen(desktop)
    desktop.type("recopier.accuse.date", "demain")
    desktop.click("Exercice coordonné : recopié")
    assert desktop.value("recopier.accuse.date") == "demain"
    assert desktop.says("Saisissez une date, par exemple 31/12/2023.")
    desktop.type("recopier.accuse.date", "")
    assert not desktop.says("Saisissez une date, par exemple")


def test_lines_without_an_answer_are_what_holds_back_the_end(desktop: Desktop) -> None:
    screen = open_screen(desktop)
    for row in screen.model.view.rows:
        if row.can_tick:
            screen.model.tick(row.key, on=True)
    desktop.settle()
    desktop.click("Tout est recopié")
    assert desktop.says("Il reste 2 lignes sans réponse.")


def test_a_copy_sheet_that_is_read_only_says_why(desktop: Desktop) -> None:
    path = desktop.add_sample()
    lock_elsewhere(path)
    desktop.start(path)
    for screen in ("recopier", "verifier", "contester", "pieces", "importer-comptes", "et-si"):
        desktop.window.side.show(screen)
        desktop.settle()
        assert desktop.says("Lecture seule : nadia")
    desktop.click("ecran.retour")
