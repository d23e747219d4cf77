"""What every screen owes to a screen reader, to large text and to French: S38, S39, S40, and the keyboard map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QWidget

from forfait_desktop.ui.tab_order import tab_stops
from tests.ui.desktop import Desktop, accessible_name, plain
from tests.ui.typography import screen_faults

CONTROL = Qt.KeyboardModifier.ControlModifier


def focusable(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def screens(desktop: Desktop) -> Iterator[tuple[str, QWidget]]:
    """Every screen, one after the other."""
    desktop.add_sample()
    desktop.window.show_first_start()
    desktop.settle()
    yield "first start", desktop.window.screen_widget
    desktop.window.show_library()
    desktop.qtbot.waitUntil(lambda: desktop.window.home is not None and desktop.window.home.model.rowCount() == 1)
    desktop.settle()
    yield "library", desktop.window.screen_widget
    desktop.window.show_new()
    desktop.settle()
    yield "year", desktop.window.screen_widget
    desktop.click("nouvelle.annee.forfait-structure-2023")
    desktop.click("nav.continuer")
    yield "profile", desktop.window.screen_widget
    desktop.window.open_path(next(desktop.locations.library.glob("*/dossier.forfait")))
    desktop.settle()
    for page in desktop.wizard.workbench.order():
        desktop.go(page)
        yield page, desktop.window.screen_widget
    desktop.window.menus.export.emit()
    desktop.settle()
    yield "export", desktop.window.screen_widget
    desktop.window.menus.about.emit()
    desktop.settle()
    yield "about", desktop.dialogs.shown[-1]
    desktop.dialogs.shown[-1].close()


def each_screen(desktop: Desktop, check: Callable[[str, QWidget], list[str]]) -> list[str]:
    desktop.add_sample_rules()
    desktop.start()
    return [fault for name, root in screens(desktop) for fault in check(name, root)]


def name_faults(screen: str, root: QWidget) -> list[str]:
    faults = []
    names: Counter[str] = Counter()
    for widget in focusable(root):
        name = plain(accessible_name(widget))
        where = f"{screen}: {type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QComboBox):
            # A combo box only exposes its current text: it is found by its id.
            faults += [] if widget.objectName() else [f"{where} has no id"]
            continue
        if not name:
            faults.append(f"{where} has no name")
        if name.endswith(":"):
            faults.append(f"{where} ends with a colon: {name}")
        if isinstance(widget, QLineEdit):
            names[name] += 1
    faults += [f"{screen}: two fields are called {name!r}" for name, count in names.items() if count > 1]
    for label in root.findChildren(QLabel):
        if label.isVisible() and "€" in label.text() and accessible_name(label) != label.text():
            faults.append(f"{screen}: {label.text()!r} is called {accessible_name(label)!r}")
    return faults


def name_and_text_faults(screen: str, root: QWidget) -> list[str]:
    return name_faults(screen, root) + screen_faults(screen, root)


@pytest.mark.parametrize(("mode", "day"), [("light", date(2023, 12, 20)), ("dark", date(2024, 3, 1))])
def test_s38_s40_names_and_french_typography_everywhere(desktop: Desktop, mode: str, day: date) -> None:
    """Before the end of the campaign in the light, after it in the dark."""
    desktop.kit.theme.set_mode("dark" if mode == "dark" else "light")
    desktop.clock.day = day
    assert each_screen(desktop, name_and_text_faults) == []


def test_menus_are_french_too(desktop: Desktop) -> None:
    desktop.start()
    texts = [action.text() for menu in desktop.window.findChildren(QMenu) for action in menu.actions()]
    assert "Annuler la saisie" in texts
    assert "Annuler" not in texts, "the bare word means two things"


@pytest.mark.parametrize(("width", "height", "factor"), [(1366, 768, 2.0), (760, 560, 1.0), (1024, 700, 1.5)])
def test_s39_large_text_scrolls_downwards_only(desktop: Desktop, width: int, height: int, factor: float) -> None:
    desktop.kit.theme.set_factor(factor)
    wizard = desktop.open_sample(width=width, height=height)
    assert (desktop.window.width(), desktop.window.height()) == (width, height)
    for page in wizard.workbench.order():
        desktop.go(page)
        assert desktop.has("etapes.combo")
        assert desktop.find("page.titre").isVisible()
        button = desktop.find("nav.continuer")
        assert button.mapTo(desktop.window, button.rect().bottomRight()).x() <= width
        area = wizard.page.scroller
        sheet = area.widget()
        assert sheet is not None
        assert sheet.width() <= area.viewport().width(), f"{page} is wider than the window"
        assert area.viewport().height() >= 150, "the page keeps room to be read"


def test_three_columns_then_two_then_one(desktop: Desktop) -> None:
    wizard = desktop.open_sample(width=1366)
    assert (wizard.area.mode, wizard.help.isVisible()) == ("wide", True)
    desktop.window.resize(1024, 700)
    desktop.settle()
    assert (wizard.area.mode, wizard.help.isVisible(), desktop.has("etapes.liste")) == ("medium", False, True)
    desktop.window.resize(800, 700)
    desktop.settle()
    assert (wizard.area.mode, desktop.has("etapes.combo"), desktop.has("etapes.liste")) == ("narrow", True, False)


def test_f1_opens_the_help_and_escape_comes_back(desktop: Desktop) -> None:
    wizard = desktop.open_sample(width=1024)
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "150", leave=False)
    desktop.key(Qt.Key.Key_F1)
    assert wizard.help.isVisible()
    assert desktop.focused() == "aide.texte"
    assert desktop.find("aide.panneau").accessibleName() == "Aide de l’étape"
    desktop.key(Qt.Key.Key_Escape)
    assert not wizard.help.isVisible()
    assert desktop.focused() == "reponse.dmp.taux.done"
    assert desktop.value("reponse.dmp.taux.done") == "150"


def test_f6_goes_round_the_zones(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.find("entete.bibliotheque").setFocus()
    seen = []
    for _ in range(5):
        desktop.key(Qt.Key.Key_F6)
        seen.append(desktop.focused())
    assert seen[0] == "etape.dmp"
    assert seen[1].startswith("reponse.dmp.taux")
    assert seen[2:] == ["aide.texte", "nav.continuer", "entete.bibliotheque"]
    desktop.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert desktop.focused() == "nav.continuer"


def test_the_step_list_opens_with_enter_and_is_searched_with_three_letters(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.key(Qt.Key.Key_F, CONTROL)
    assert desktop.focused() == "etapes.recherche"
    desktop.type("etapes.recherche", "sas", leave=False)
    desktop.key(Qt.Key.Key_Return)
    assert wizard.current == "sas"
    assert desktop.value("etapes.recherche") == ""
    row = wizard.steps.list.row("sas")
    assert row is not None
    row.setFocus()
    desktop.key(Qt.Key.Key_Home)
    desktop.key(Qt.Key.Key_Return)
    assert wizard.current == "volet-1"


def test_alt_arrows_and_control_enter_move_between_steps(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("dmp")
    desktop.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert wizard.current == "mss-patient"
    desktop.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert wizard.current == "dmp"
    desktop.key(Qt.Key.Key_Return, CONTROL)
    assert wizard.current == "mss-patient"


def test_text_size_and_theme_are_remembered(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.window.menus.factor_chosen.emit(1.25)
    desktop.window.menus.mode_chosen.emit("dark")
    desktop.close()
    desktop.kit.theme.set_factor(1.0)
    desktop.kit.theme.set_mode("light")
    desktop.start()
    assert (desktop.kit.theme.factor, desktop.kit.theme.mode) == (1.25, "dark")


def test_roles_that_qt_does_not_give(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    for object_name, role in (
        ("aide.panneau", QAccessible.Role.ComplementaryContent),
        ("page.porte", QAccessible.Role.AlertMessage),
        ("total.barre", QAccessible.Role.ProgressBar),
    ):
        assert QAccessible.queryAccessibleInterface(desktop.find(object_name)).role() == role, object_name


def test_ids_of_the_contract_are_on_every_page(desktop: Desktop) -> None:
    desktop.open_sample()
    everywhere = (
        "total.acquis", "total.possible", "total.horsAtteinte", "total.barre", "etapes.liste", "page.titre",
        "page.valeur", "aide.panneau", "nav.precedent", "nav.plusTard", "nav.continuer", "etat.enregistrement",
        "etat.regles",
    )  # fmt: skip
    for page in ("dmp", "teleservices", "coordination", "sas"):
        desktop.go(page)
        for object_name in (*everywhere, "page.nature"):
            assert desktop.has(object_name), f"{object_name} on {page}"
    assert isinstance(desktop.find("etape.dmp"), QAbstractButton)


def test_tab_visits_every_control_in_reading_order(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.find("entete.bibliotheque").setFocus()
    seen = [desktop.focused()]
    desktop.key(Qt.Key.Key_Tab)
    while desktop.focused() != seen[0]:
        seen.append(desktop.focused())
        assert len(seen) < 80, "Tab never comes back"
        desktop.key(Qt.Key.Key_Tab)
    assert all(seen), "each stop has an id"
    place = {name: number for number, name in enumerate(seen)}
    order = [
        "entete.bibliotheque", "etapes.recherche", "etape.dmp", "reponse.dmp.taux.done", "reponse.dmp.taux.total",
        "reponse.dmp.taux.percent", "aide.texte", "nav.precedent", "nav.plusTard", "nav.continuer",
    ]  # fmt: skip
    assert [place[name] for name in order] == sorted(place[name] for name in order)
    desktop.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    # The sources of the rules stand before the buttons, or under them when the foot needs two lines.
    assert desktop.focused() in ("nav.continuer", "regle.campagne")


def test_s28_tab_lands_on_named_controls_only(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    for page in ("volet-1", "teleservices", "coordination", "sas", "recapitulatif"):
        desktop.go(page)
        stops = tab_stops(wizard, (wizard,))
        assert stops, page
        for stop in stops:
            assert accessible_name(stop), f"{page}: {stop.objectName()}"
        desktop.find("entete.bibliotheque").setFocus()
        for _ in stops:
            desktop.key(Qt.Key.Key_Tab)
            assert desktop.focused(), f"{page}: the focus is lost"
