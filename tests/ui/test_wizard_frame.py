"""The frame of the working window: steps and their filter, one count of steps, header, foot, what must not move."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QPushButton, QRadioButton, QWidget

from forfait_desktop.domain.answers import Rate
from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.storage.store import serialise
from tests.ui.desktop import Desktop, accessible_name, plain


def listed(desktop: Desktop) -> list[str]:
    """The steps of the list, in order, by id."""
    body = desktop.find("etapes.liste")
    rows = [row for row in body.findChildren(QAbstractButton) if row.isVisible()]
    return [row.objectName().removeprefix("etape.") for row in sorted(rows, key=lambda row: row.y())]


def choose(desktop: Desktop, button_id: str, text: str) -> None:
    """Choose an entry of a menu that a button opens."""
    button = desktop.find(button_id)
    assert isinstance(button, QPushButton)
    menu = button.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()
    desktop.settle()


def test_the_filter_lists_what_is_to_do_and_keeps_the_open_step(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("codage")
    everything = listed(desktop)
    assert everything == list(wizard.workbench.order())
    choose(desktop, "etapes.filtre", "À faire")
    assert desktop.text("etapes.filtre") == "Afficher : à faire"
    left = listed(desktop)
    assert {"services-patients", "equipements-connectes", "sas"} <= set(left)
    assert "dmt" not in left
    choose(desktop, "etapes.filtre", "À prouver")
    assert "codage" in listed(desktop)
    assert "dmp" not in listed(desktop)
    desktop.go("dmp")
    assert "dmp" in listed(desktop), "the step that is open is never lost"
    choose(desktop, "etapes.filtre", "Tout")
    assert listed(desktop) == everything


def test_nothing_left_under_the_filter_is_said(desktop: Desktop) -> None:
    desktop.open_sample(empty=True)
    choose(desktop, "etapes.filtre", "À prouver")
    assert desktop.text("etapes.rien") == "Plus rien à prouver."
    choose(desktop, "etapes.filtre", "Tout")
    assert not desktop.has("etapes.rien")


def test_the_combo_has_the_same_filter_and_keeps_the_numbers(desktop: Desktop) -> None:
    wizard = desktop.open_sample(width=800)
    desktop.go("sas")
    choose(desktop, "etapes.combo.filtre", "À faire")
    texts = [plain(wizard.combo.combo.itemText(number)) for number in range(wizard.combo.combo.count())]
    order = wizard.workbench.order()
    assert len(texts) < len(order)
    assert f"Étape {order.index('sas') + 1} sur {len(order)}" in plain(wizard.combo.combo.currentText())
    assert desktop.text("etapes.combo.filtre") == "Afficher : à faire"


def test_one_count_of_steps_in_the_list_the_page_the_combo_and_the_library(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start(path, 800)
    total = len(desktop.wizard.workbench.order())
    assert total == 15
    desktop.go("dmp")
    assert desktop.says("étape 2 sur 15")
    assert plain(desktop.wizard.combo.combo.currentText()).startswith("Étape 2 sur 15")
    desktop.go("vsm")
    assert desktop.says("étape 13 sur 15")
    desktop.window.show_library()
    desktop.qtbot.waitUntil(lambda: desktop.window.home is not None and desktop.window.home.model.rowCount() == 1)
    # Eleven pages have answers, the aid asks nothing; three lines, the VSM and the summary are left.
    home = desktop.window.home
    assert home is not None
    spoken = plain(str(home.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)))
    assert "10 étapes sur 15" in spoken


def test_the_banner_of_the_gate_is_read_before_its_conditions(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("volet-1")

    def read(widget: QWidget) -> list[QWidget]:
        interface = QAccessible.queryAccessibleInterface(widget)
        found = [widget]
        for number in range(interface.childCount()):
            child = interface.child(number).object()
            if isinstance(child, QWidget):
                found += read(child)
        return found

    order = [widget.objectName() for widget in read(wizard.page)]
    assert order.index("page.titre") < order.index("page.porte")
    first_answer = next(number for number, name in enumerate(order) if name.startswith("reponse."))
    assert order.index("page.porte") < first_answer


def test_f6_to_the_help_lands_on_a_name(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.key(Qt.Key.Key_F1)
    assert desktop.focused() == "aide.texte"
    viewport = wizard.help.region.viewport()
    assert viewport.hasFocus(), "its focus proxy has it, so it is reported as focused"
    assert accessible_name(viewport) == "Aide de l’étape"


def test_no_name_holds_a_line_break(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    for page in wizard.workbench.order():
        desktop.go(page)
        broken = [
            widget.objectName()
            for widget in desktop.shown()
            if isinstance(widget, QAbstractButton) and "\n" in accessible_name(widget)
        ]
        assert broken == []


def press_label(desktop: Desktop, object_name: str) -> None:
    QTest.mouseClick(desktop.find(object_name), Qt.MouseButton.LeftButton)
    desktop.settle()


def test_the_last_change_leads_to_its_page_and_the_bar_asks_what_could_be_won(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "200")
    assert desktop.text("total.dernierChangement") == "Dernier changement : +40 points (Alimentation du DMP)"
    desktop.go("sas")
    press_label(desktop, "total.dernierChangement")
    assert wizard.current == "dmp"
    with desktop.qtbot.waitSignal(wizard.screen_requested) as asked:
        QTest.mouseClick(wizard.header.bar, Qt.MouseButton.LeftButton)
    assert asked.args == ["et-si"]


def test_an_amount_opens_the_reasons_that_decide_with_their_rule_cards(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    press_label(desktop, "total.possible")
    assert desktop.top().objectName() == "pourquoi"
    titles = [text for text in desktop.texts() if "points, " in text and " : " in text]
    assert titles[0] == "Encore possible : 433 points, 3 031 €", "the one that was asked for comes first"
    assert desktop.says("7,4 %"), "the reason is the rate, with the user’s own figures"
    desktop.click("pourquoi.total.possible.regle.dmp")
    assert desktop.top().objectName() == "regle.fiche"
    desktop.top().close()
    desktop.click("pourquoi.total.possible.etape.dmp")
    assert wizard.current == "dmp"
    assert desktop.has("pourquoi.total.possible.regle.dmp")
    field = next(one for one in wizard.page.findChildren(QLineEdit) if one.objectName() == "reponse.dmp.taux.done")
    field.setText("200")
    desktop.settle()
    assert not desktop.has("pourquoi.total.possible.regle.dmp"), "the reasons follow the answers"


def test_the_reasons_can_be_asked_for_with_the_keyboard(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.find("total.pourquoi").setFocus()
    desktop.key(Qt.Key.Key_Return)
    assert desktop.top().objectName() == "pourquoi"
    assert desktop.says("Acquis : 632 points, 4 424 €")
    assert desktop.says("Volet 1 rempli : 4 conditions atteintes.")


@pytest.mark.parametrize(
    ("width", "height", "factor"),
    [(1366, 768, 1.0), (1180, 700, 1.0), (900, 700, 1.0), (760, 560, 1.0), (760, 560, 1.5), (1366, 768, 2.0)],
)
@pytest.mark.parametrize("suspended", [False, True])
def test_nothing_of_the_frame_is_covered(
    desktop: Desktop, width: int, height: int, factor: float, suspended: bool
) -> None:
    desktop.kit.theme.set_factor(factor)
    desktop.open_sample(width=width, height=height)
    if suspended:
        desktop.go("volet-1")
        desktop.button("Logiciel référencé Ségur : je ne sais pas").click()
    desktop.go("dmp")
    desktop.settle()
    shown = [
        widget for widget in desktop.shown() if widget.objectName().startswith(("total.", "entete.", "nav.", "etat."))
    ]
    boxes = {w.objectName(): QRect(w.mapTo(desktop.window, QPoint(0, 0)), w.size()) for w in shown}
    assert "total.horsAtteinte" in boxes
    window = desktop.window.rect()
    for name, box in boxes.items():
        assert window.contains(box), f"{name} leaves the window"
        covering = [other for other, its in boxes.items() if other != name and its.intersects(box)]
        assert covering == [], f"{name} is covered"
    header, footer = desktop.wizard.header, desktop.wizard.footer
    assert header.mapTo(desktop.window, header.rect().bottomLeft()).y() < footer.mapTo(desktop.window, QPoint(0, 0)).y()
    lowest = max(box.bottom() for name, box in boxes.items() if name.startswith(("total.", "entete.")))
    assert lowest <= header.mapTo(desktop.window, header.rect().bottomLeft()).y()


def test_the_frame_leaves_most_of_a_small_laptop_to_the_page(desktop: Desktop) -> None:
    wizard = desktop.open_sample(width=1366, height=768)
    assert wizard.header.height() + wizard.footer.height() <= 160


def test_another_copy_of_the_declaration_is_told_compared_and_opened(desktop: Desktop) -> None:
    path = desktop.add_sample()
    other = path.with_name("dossier (copie en conflit).forfait")
    dossier = from_bytes(path.read_bytes())
    answers = {**dossier.answers, "dmp": {"taux": Rate(done=147, total=2000)}}
    other.write_bytes(serialise(replace(dossier, answers=answers)))
    desktop.start(path)
    assert desktop.says(
        "Une autre copie de cette déclaration est dans son dossier : dossier (copie en conflit).forfait."
    )
    desktop.click("conflit.voir")
    assert desktop.text("regles.titre") == "Différences entre les deux copies"
    assert desktop.says("Copie ouverte : 148 sur 2 000 : 7,4 %")
    assert desktop.says("Autre copie : 147 sur 2 000 : 7,3 %")
    desktop.click("regles.fermer")
    desktop.click("conflit.ouvrir")
    desktop.go("dmp")
    assert desktop.value("reponse.dmp.taux.done") == "147"
    assert desktop.wizard.workbench.session.path == other


def test_the_address_is_in_sight_beside_its_number(desktop: Desktop) -> None:
    wizard = desktop.open_sample(width=1366, height=768)
    desktop.go("mss-patient")
    desktop.type("adresse.matricule", "2 69 05 49 588 157 80", leave=False)
    view = wizard.page.scroller.viewport()
    for name in ("adresse.matricule", "adresse.cle", "adresse.resultat", "adresse.copier"):
        widget = desktop.find(name)
        box = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
        assert view.rect().contains(box), f"{name} must not be scrolled to"


def test_the_first_try_is_kept_undone_and_holds_no_patient(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("mss-patient")
    desktop.type("adresse.matricule", "269054958815780", leave=False)
    box = desktop.button("J’ai essayé avec un premier patient")
    box.click()
    desktop.settle()
    assert box.isChecked()
    path = wizard.workbench.session.path
    desktop.wait_saved()
    assert "269054958815780" not in path.read_text("utf-8")
    assert "Messagerie essayée avec un premier patient." in path.read_text("utf-8")
    wizard.undo()
    assert not box.isChecked()
    wizard.redo()
    desktop.wait_saved()
    desktop.window.show_library()
    desktop.window.open_path(path)
    desktop.go("mss-patient")
    assert desktop.button("J’ai essayé avec un premier patient").isChecked()
    assert desktop.value("adresse.matricule") == ""


def test_the_models_of_message_are_copied_without_any_patient(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("mss-patient")
    desktop.click("adresse.modeles")
    dialog = desktop.window.findChild(QDialog, "modeles")
    assert dialog is not None
    desktop.dialogs.shown.append(dialog)
    assert desktop.says("Résultat disponible")
    desktop.click("modeles.copier.2")
    assert desktop.text("modeles.copie") == "Modèle copié : Préparation de consultation."
    assert desktop.qapp.clipboard().text().startswith("Bonjour,\n\nPour préparer notre prochaine consultation")
    assert not any(character.isdigit() for character in desktop.qapp.clipboard().text().replace("15", ""))


def test_the_help_leaves_for_a_window_that_follows_the_page(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("dmp")
    wide = wizard.page.width()
    desktop.click("aide.detacher")
    window = wizard.help_host.window
    assert window is not None
    assert window.isVisible()
    assert not wizard.help.isVisible()
    assert wizard.page.width() > wide, "the page takes the room"
    assert plain(window.windowTitle()) == "Aide : Alimentation du DMP"
    desktop.go("sas")
    assert "SAS" in window.windowTitle()
    assert window.panel.detach.text() == "Rattacher l’aide"
    window.resize(500, 420)
    desktop.window.show_library()
    assert wizard.help_host.window is None, "it closes with the declaration"
    desktop.window.open_path(next(desktop.locations.library.glob("*/dossier.forfait")))
    again = desktop.wizard.help_host.window
    assert again is not None
    assert (again.width(), again.height()) == (500, 420)
    again.panel.detach.click()
    desktop.settle()
    assert desktop.wizard.help_host.window is None
    assert desktop.wizard.help.isVisible()


def test_closing_the_window_of_the_help_puts_it_back(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.click("aide.detacher")
    window = wizard.help_host.window
    assert window is not None
    window.close()
    desktop.settle()
    assert wizard.help.isVisible()
    assert wizard.help_host.window is None


def test_two_sentences_then_blocks_that_are_remembered_by_title(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    assert desktop.says("Un même dossier compte une fois par jour où vous l’alimentez.")
    assert desktop.button("Ne compte pas").accessibleDescription() == "Fermé"
    desktop.click("aide.exclus")
    assert desktop.button("Ne compte pas").accessibleDescription() == "Ouvert"
    desktop.go("coordination")
    desktop.go("equipements-connectes")
    assert desktop.button("Ne compte pas").accessibleDescription() == "Ouvert"


def test_an_acronym_gives_its_meaning_in_place_to_the_keyboard(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    button = desktop.button("Sigle DMP")
    assert not desktop.has("page.sigle")
    button.setFocus()
    desktop.key(Qt.Key.Key_Return)
    assert desktop.text("page.sigle").startswith("DMP : ")
    assert button.accessibleDescription() in desktop.text("page.sigle")
    desktop.key(Qt.Key.Key_Return)
    assert not desktop.has("page.sigle")


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (900, 700), (760, 560)])
@pytest.mark.parametrize("page", ["dmp", "codage", "sas", "volet-1"])
def test_no_widget_outside_the_result_moves_when_an_answer_changes(
    desktop: Desktop, width: int, height: int, page: str
) -> None:
    wizard = desktop.open_sample(width=width, height=height)
    desktop.go(page)
    radios = [one for one in wizard.page.findChildren(QRadioButton) if one.isVisible() and one.isEnabled()]
    radios[0].setFocus()
    # The answer that suspends or reaches everything, then back: the widest change of the frame.
    for radio in (radios[1], radios[2], radios[0]):
        wizard.page.scroller.show_widget(radio)
        radio.setFocus()
        desktop.settle()
        frame: list[QWidget] = [wizard.header, wizard.area, wizard.footer, wizard.steps.list, radio]
        before = [one.mapTo(desktop.window, QPoint(0, 0)) for one in frame]
        radio.click()
        desktop.settle()
        desktop.settle()
        after = [one.mapTo(desktop.window, QPoint(0, 0)) for one in frame]
        assert after == before, f"{page}: {radio.objectName()}"


def test_the_window_has_the_icon_of_the_packages(desktop: Desktop) -> None:
    window = desktop.start()
    desktop.qtbot.waitUntil(lambda: not window.windowIcon().isNull())
    picture = window.windowIcon().pixmap(48, 48).toImage()
    assert picture.pixelColor(24, 3).name() == "#0b5a6f", "its plate, and not an empty image"
    root = Path(__file__).resolve().parents[2]
    ours, packaged = (root / "resources" / "icons", root / "packaging" / "linux")
    assert (ours / "forfait-desktop.svg").read_bytes() == (packaged / "forfait-desktop.svg").read_bytes()


def test_the_foot_is_the_same_on_every_page_and_the_bar_takes_the_width(desktop: Desktop) -> None:
    wizard = desktop.open_sample(width=1366, height=768)
    places = set()
    for page in wizard.workbench.order():
        desktop.go(page)
        button = desktop.find("nav.continuer")
        places.add((button.mapTo(desktop.window, QPoint(0, 0)).toTuple(), wizard.footer.height()))
        assert wizard.header.height() + wizard.footer.height() <= 160, page
    assert len(places) == 1
    before = wizard.header.bar.width()
    assert before > 1100
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "200")
    assert desktop.text("total.dernierChangement").startswith("Dernier changement : +40 points")
    assert wizard.header.bar.width() == before
