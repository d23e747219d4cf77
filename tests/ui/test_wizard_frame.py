"""The frame of the working window: steps and their filter, one count of steps, header, foot, what must not move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

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
