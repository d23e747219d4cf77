"""« Mode présentation »: no name and no amount on any screen, whatever is exported stays the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QWidget,
)

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.ui.side.registry import entries
from tests.ui.desktop import CLAIRE, Desktop, accessible_name, plain
from tests.ui.test_app_comparison import YEARS, add, add_both, compare_row

AMOUNT = re.compile(r"\d ?€|€ ?\d|\d points?\b|\d sur \d+ points?\b|(?<!/)\b\d+ ?/ ?\d\d+\b(?!/)")
NAMES = ("MARTIN", "Martin", "Claire", "ROY", "Paul Roy")


def spoken(widget: QWidget) -> Iterator[str]:
    """Every text of a widget that can be read, seen or heard."""
    yield widget.toolTip()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        # As it is drawn: dots in place of what is private.
        yield widget.displayText()
    if isinstance(widget, QLabel | QAbstractButton | QProgressBar):
        yield accessible_name(widget)
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        # A list model hides its only column from Python.
        columns = 1 if isinstance(widget, QListView) else model.columnCount()
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                for column in range(columns):
                    yield str(model.index(row, column).data(role) or "")


def told(desktop: Desktop) -> list[str]:
    found = [text for widget in desktop.shown() for text in spoken(widget)]
    return [plain(text) for text in (*found, desktop.window.windowTitle()) if text]


def faults(desktop: Desktop, where: str) -> list[str]:
    return [f"{where}: {text}" for text in told(desktop) if AMOUNT.search(text) or any(name in text for name in NAMES)]


def hide(desktop: Desktop) -> None:
    desktop.window.menus.presentation.trigger()
    desktop.settle()


def test_the_library_shows_stand_ins_and_says_so(desktop: Desktop) -> None:
    desktop.add_sample()
    desktop.add_sample(name="Dr Paul ROY")
    desktop.start()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 2)
    desktop.settle()
    assert faults(desktop, "before")
    hide(desktop)
    assert faults(desktop, "bibliothèque") == []
    assert sorted(plain(home.model.view(row).physician) for row in range(2)) == ["Médecin 1", "Médecin 2"]  # type: ignore[union-attr]
    assert desktop.text("presentation.texte") == "Mode présentation : noms et montants masqués."
    desktop.window.recent.note(home.model.view(0).path)  # type: ignore[union-attr, arg-type]
    desktop.click("presentation.quitter")
    assert not desktop.has("presentation.texte")
    assert any("MARTIN" in text for text in told(desktop))


def test_every_page_and_the_summary_hide_them(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    wizard.workbench.set_prepared("Claire MARTIN", "20/12/2023")
    hide(desktop)
    assert desktop.window.windowTitle().startswith("Médecin\u00a01")
    found: list[str] = []
    for page in wizard.workbench.order():
        desktop.go(page)
        found += faults(desktop, page)
        wizard.open_help()
        found += faults(desktop, f"{page}, aide")
    assert found == []
    # The very figures of the header, in whatever form.
    parts = wizard.workbench.session.evaluation.parts
    for points in (parts.acquired, parts.open, parts.lost, parts.maximum):
        for text in (fr.number(points), fr.number(points * Decimal(7))):
            if len(text) > 2:
                assert [one for one in told(desktop) if plain(text) in one] == []


def test_every_screen_beside_the_pages_hides_them(desktop: Desktop) -> None:
    desktop.open_sample()
    hide(desktop)
    found: list[str] = []
    for entry in entries():
        if entry.id == "reglages":
            # It tells where the files are, as text that the user asked for.
            continue
        desktop.window.side.show(entry.id)
        desktop.settle()
        assert desktop.window.side.screen is not None, entry.id
        found += faults(desktop, entry.id)
        desktop.window.side.screen.leave()
        desktop.settle()
    assert found == []


def test_the_comparison_hides_them_whenever_the_mode_begins(desktop: Desktop) -> None:
    add_both(desktop)
    add(desktop, 2023, YEARS[2023], "Dr Paul ROY")
    compare_row(desktop, 3)
    assert faults(desktop, "avant")
    hide(desktop)
    assert faults(desktop, "comparer") == []
    combo = desktop.find("comparer.apres")
    assert isinstance(combo, QComboBox)
    chosen = combo.currentIndex()
    assert all("Médecin\u00a0" in combo.itemText(at) for at in range(combo.count()))
    # The lengths of its bars would tell the amounts.
    assert not desktop.has("comparer.cascade")
    combo.setCurrentIndex(combo.count() - 1)
    desktop.settle()
    assert faults(desktop, "comparer, autre choix") == []
    desktop.click("presentation.quitter")
    assert "MARTIN" in combo.itemText(chosen)
    assert desktop.has("comparer.liste")


def test_the_report_and_the_file_are_the_same_as_without(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    before = wizard.workbench.report()
    hide(desktop)
    assert wizard.workbench.report() == before
    assert CLAIRE.name in repr(before)


def test_an_answer_given_meanwhile_is_stored_as_it_was_typed(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    hide(desktop)
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "200")
    answer = wizard.workbench.session.dossier.answers["dmp"]["taux"]
    assert getattr(answer, "done", None) == 200
    assert faults(desktop, "dmp") == []
    desktop.window.side.show("reglages")
    assert "Médecin\u00a01" in desktop.window.windowTitle()
    desktop.window.show_desk()
    desktop.go("recapitulatif")
    name = desktop.find("recap.prepare.par")
    assert isinstance(name, QLineEdit)
    desktop.type("recap.prepare.par", "Nadia Benali")
    assert wizard.workbench.session.dossier.prepared.by == "Nadia Benali"
    assert name.echoMode() == QLineEdit.EchoMode.Password
    desktop.click("presentation.quitter")
    assert name.echoMode() == QLineEdit.EchoMode.Normal


def test_it_is_announced_and_remembered(desktop: Desktop) -> None:
    desktop.open_sample()
    with desktop.qtbot.waitSignal(desktop.kit.announcer.announced) as said:
        hide(desktop)
    assert said.args == ["Mode présentation\u00a0: noms et montants masqués."]
    desktop.close()
    desktop.kit.veil.set_on(False)
    desktop.start()
    assert desktop.has("presentation.texte")
    assert desktop.window.menus.presentation.isChecked()


@pytest.mark.parametrize("screen", ["verifier", "contester"])
def test_a_document_as_it_will_be_sent_is_covered(desktop: Desktop, screen: str) -> None:
    desktop.open_sample()
    hide(desktop)
    desktop.window.side.show(screen)
    desktop.settle()
    assert desktop.text("presentation.ecran").startswith("Cet écran montre des noms et des montants")
    desktop.click("presentation.montrer")
    assert not desktop.has("presentation.ecran")
    assert desktop.window.side.screen is not None
