"""E19: two declarations side by side, from the library and from the summary; the bridge to Donum."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox

from forfait_desktop.domain.answers import Answers, Physician, Profile, Rate
from forfait_desktop.storage.dossier import Payment, new_dossier
from forfait_desktop.storage.store import DossierStore, digest, serialise
from forfait_desktop.ui.comparison.window import ComparisonScreen
from tests.domain.test_bridge import FULL
from tests.domain.test_comparison import GATE_2022, GATE_2023
from tests.presentation.benches import bundled
from tests.ui.desktop import NOON, Desktop, plain

PHYSICIAN = Physician(
    name="Dr Claire MARTIN",
    family_name="MARTIN",
    given_name="Claire",
    profile=Profile(specialty_group="generaliste", medecin_traitant=True, lap_available=True),
)
YEARS: dict[int, Answers] = {
    2022: {**GATE_2022, "coordination": {"msp": True}, "videotransmission": {"solution-complete": True}},
    2023: {**GATE_2023, "coordination": {"msp": True}, "codage": {"atteint": True}},
}


def add(desktop: Desktop, year: int, answers: Answers, name: str = PHYSICIAN.name) -> Path:
    campaign = f"forfait-structure-{year}"
    data = bundled(campaign)[1]
    dossier = new_dossier(campaign, digest(data), date(year + 1, 2, 1), replace(PHYSICIAN, name=name))
    return DossierStore().create(desktop.locations.library, replace(dossier, answers=answers), data)


def add_both(desktop: Desktop) -> tuple[Path, Path]:
    return add(desktop, 2022, YEARS[2022]), add(desktop, 2023, YEARS[2023])


def compare_row(desktop: Desktop, rows: int, index: int = 0) -> ComparisonScreen:
    """« Comparer… » of a row of the library."""
    desktop.start()
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == rows)
    view = home.model.view(index)
    assert view is not None
    home.menu.set_row(view)
    next(one for one in home.menu.actions() if one.text() == "Comparer…").trigger()
    desktop.settle()
    screen = desktop.window.screen_widget
    assert isinstance(screen, ComparisonScreen)
    return screen


def spoken(screen: ComparisonScreen) -> list[str]:
    model = screen.table.rows
    role = Qt.ItemDataRole.AccessibleTextRole
    return [plain(str(model.index(row).data(role))) for row in range(model.rowCount())]


def euros(text: str) -> int:
    return int(re.sub(r"[^\d−]", "", text).replace("−", "-"))


def test_two_years_from_the_library(desktop: Desktop) -> None:
    add_both(desktop)
    screen = compare_row(desktop, 2)
    # 2022: 280 + 120 + 50 = 450 points; 2023: 280 + 120 + 50 + 22,5 (DMT) = 472,5 points; 7 € a point.
    assert desktop.text("comparer.total") == "3 150 € → 3 307,50 € (+157,50 €)"
    rows = spoken(screen)
    assert rows[0] == "Volet 1 : 2022, 1 960 € ; 2023, 1 960 € ; écart 0 €"
    assert "Exercice coordonné : 2022, 840 €, volet 1 ; 2023, 840 €, volet 2 ; écart 0 € ; changé de volet" in rows
    assert "Capacité à coder : 2022, 0 € ; 2023, 350 € ; écart +350 € ; réponse modifiée" in rows
    assert any(row.endswith("écart −350 € ; réponse modifiée") for row in rows)
    assert any("absent" in row and row.endswith("nouvel indicateur") for row in rows)
    assert desktop.focused() == "comparer.avant"
    drawing = QAccessible.queryAccessibleInterface(desktop.find("comparer.cascade"))
    assert drawing.role() == QAccessible.Role.Graphic
    assert plain(drawing.text(QAccessible.Text.Name)) == "Total acquis : 3 150 €, puis 3 307,50 €, écart +157,50 €"


def test_the_cursor_tells_what_changed_in_the_rule(desktop: Desktop) -> None:
    add_both(desktop)
    screen = compare_row(desktop, 2)
    screen.table.setFocus()
    desktop.key(Qt.Key.Key_End, on=screen.table)
    assert desktop.text("comparer.detail") == "Effection SAS\nN’existe plus en 2023."
    model = screen.table.rows
    titles = [row.cells[0] for row in model.rows]
    screen.table.setCurrentIndex(model.index(titles.index("Alimentation du DMP")))
    assert "Seuil : 20 %, puis 10 %." in desktop.text("comparer.detail")


def test_the_same_declaration_twice(desktop: Desktop) -> None:
    add_both(desktop)
    screen = compare_row(desktop, 2)
    combo = desktop.find("comparer.avant")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(screen._after.currentIndex())
    assert desktop.text("comparer.probleme") == "Choisissez deux années différentes."
    assert not desktop.has("comparer.liste")


def test_a_declaration_that_went_away(desktop: Desktop) -> None:
    old, _ = add_both(desktop)
    screen = compare_row(desktop, 2)
    shutil.rmtree(old.parent)
    before, after = screen._before.currentIndex(), screen._after.currentIndex()
    screen._before.setCurrentIndex(after)
    screen._before.setCurrentIndex(before)
    assert desktop.text("comparer.probleme") == "La déclaration 2022 est introuvable."


def test_two_are_needed_but_what_was_received_can_be_typed(desktop: Desktop) -> None:
    add(desktop, 2023, YEARS[2023])
    compare_row(desktop, 1)
    assert desktop.text("comparer.probleme") == "Il faut deux déclarations pour comparer."
    desktop.click("Saisir seulement le montant reçu en 2022")
    for typed in ("1e5", "1_000", "12,345", "beaucoup"):
        desktop.type("comparer.recu.montant", typed)
        assert desktop.says("Saisissez un montant, par exemple 3 815 ou 3 815,50."), typed
    assert desktop.says("Saisissez un montant, par exemple 3 815 ou 3 815,50.")
    desktop.type("comparer.recu.montant", "3 000,50")
    assert desktop.text("comparer.total") == "3 000,50 € → 3 307,50 € (+307 €)"


def test_others_are_listed_after_the_same_physician(desktop: Desktop) -> None:
    add(desktop, 2023, YEARS[2023], "Dr Aline ABEL")
    add_both(desktop)
    compare_row(desktop, 3, index=1)
    combo = desktop.find("comparer.avant")
    assert isinstance(combo, QComboBox)
    assert [plain(combo.itemText(number)) for number in range(3)] == [
        "2023, forfait structure, Dr Claire MARTIN",
        "2022, forfait structure, Dr Claire MARTIN",
        "2023, forfait structure, Dr Aline ABEL",
    ]
    combo.setCurrentIndex(2)
    assert desktop.text("comparer.total") == "3 307,50 € → 3 307,50 € (0 €)"


def test_from_the_summary_and_back(desktop: Desktop) -> None:
    _, path = add_both(desktop)
    compare_row(desktop, 2)
    desktop.window.open_path(path)
    desktop.wizard.open_summary()
    desktop.qtbot.waitUntil(lambda: desktop.has("recap.comparer"))
    desktop.go("codage")
    desktop.click("reponse.codage.atteint.non")
    desktop.wizard.open_summary()
    desktop.click("Comparer à 2022")
    assert desktop.text("comparer.total") == "3 150 € → 2 957,50 € (−192,50 €)", "what was just typed counts"
    desktop.click("Retour à la déclaration")
    assert desktop.text("entete.medecin") == "Dr Claire MARTIN"


def test_no_other_year_no_button(desktop: Desktop) -> None:
    path = add(desktop, 2023, YEARS[2023])
    compare_row(desktop, 1)
    desktop.window.open_path(path)
    desktop.wizard.open_summary()
    desk = desktop.window.desk
    assert desk is not None
    desk._offer_compare()  # what its timer does, at once
    assert not desktop.has("recap.comparer")


def test_the_bridge_is_in_the_help_of_the_summary(desktop: Desktop) -> None:
    path = add(desktop, 2025, FULL)
    desktop.clock.day = date(2026, 1, 20)
    desktop.start(path)
    shelf = desktop.wizard._shelf
    desktop.qtbot.waitUntil(lambda: bool(shelf.help_of("recapitulatif").blocks))
    (block,) = shelf.help_of("recapitulatif").blocks
    assert plain(block.title) == "Et avec Donum ?"
    assert plain(block.lines[0]) == "Avec vos réponses 2025, Donum 2026 donnerait 420 points (2 940 €)."
    assert plain(block.lines[1]) == "Aux seuils 2028 : 0 point (0 €)."


def test_the_bridge_to_donum(desktop: Desktop) -> None:
    add(desktop, 2024, FULL)
    add(desktop, 2025, {**FULL, "dmt": {}, "dsg": {"taux": Rate(95, 100)}})
    desktop.clock.day = date(2026, 1, 20)
    compare_row(desktop, 2)
    assert desktop.says("Et avec Donum ?")
    # dmt unknown: (60 + 0 + 50 + 90) / 4 = 50 % at least, 75 % at most: 60 % is open, 80 % is out of reach.
    assert desktop.says("Donum 2026 n’est pas encore décidé par vos réponses : entre 0 € et 2 940 €.")
    assert desktop.says("Aux seuils 2028 : 0 point (0 €).")
    assert desktop.says("Chiffres inconnus, jamais comptés comme 0 : déclaration médecin traitant")


def test_the_estimate_beside_what_was_received(desktop: Desktop) -> None:
    data = bundled("forfait-structure-2023")[1]
    paid = Payment(Decimal(2310), date(2024, 5, 2), lines={"codage": Decimal(350), "coordination": Decimal(0)})
    made = new_dossier("forfait-structure-2023", digest(data), date(2024, 2, 1), PHYSICIAN)
    DossierStore().create(desktop.locations.library, replace(made, answers=YEARS[2023], payment=paid), data)
    screen = compare_row(desktop, 1)
    combos = [box for box in screen.findChildren(QComboBox) if box.count()]
    assert [plain(combos[0].itemText(at)) for at in range(combos[0].count())] == [
        "2023, forfait structure, Dr Claire MARTIN",
        "Reçu pour 2023, Dr Claire MARTIN",
    ]
    combos[0].setCurrentIndex(0)
    combos[1].setCurrentIndex(1)
    desktop.settle()
    assert desktop.text("comparer.total") == "3 307,50 € → 2 310 € (−997,50 €)"
    rows = screen.table.rows
    names = [plain(str(rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole))) for at in range(rows.rowCount())]
    assert names == [
        "Exercice coordonné : 2023, estimé, 840 € ; 2023, reçu, 0 € ; écart −840 €",
        "Capacité à coder : 2023, estimé, 350 € ; 2023, reçu, 350 € ; écart 0 €",
    ]
    combos[0].setCurrentIndex(1)
    desktop.settle()
    assert desktop.says("Choisissez deux années différentes.")


def twins(desktop: Desktop, folder: str = "") -> ComparisonScreen:
    """Two copies of one declaration, the second one in ``folder``; and one of another year."""
    add(desktop, 2022, YEARS[2022])
    first = add(desktop, 2023, YEARS[2023])
    second = add(desktop, 2023, {**YEARS[2023], "codage": {"atteint": False}})
    if folder:
        second.parent.rename(second.parent.with_name(folder))
    screen = compare_row(desktop, 3)
    texts = [choice.text for choice in screen._choices]
    assert len(set(texts)) == 3, texts
    paths = [Path(choice.path).parent for choice in screen._choices]
    screen._before.setCurrentIndex(paths.index(second.parent.with_name(folder) if folder else second.parent))
    screen._after.setCurrentIndex(paths.index(first.parent))
    desktop.settle()
    return screen


def test_two_copies_of_one_declaration_are_told_apart_in_the_lists_the_heads_and_the_rows(desktop: Desktop) -> None:
    screen = twins(desktop)
    shown = [plain(screen._before.itemText(number)) for number in range(3)]
    assert sorted(shown) == [
        "2022, forfait structure, Dr Claire MARTIN",
        "2023, forfait structure, Dr Claire MARTIN",
        "2023, forfait structure, Dr Claire MARTIN (2)",
    ]
    assert screen._shown[0].heads == ("Dr Claire MARTIN (2)", "Dr Claire MARTIN"), "the number is that of the library"
    said = "Capacité à coder : Dr Claire MARTIN (2), 0 € ; Dr Claire MARTIN, 350 € ; écart +350 € ; réponse modifiée"
    assert said in spoken(screen)


def test_a_copy_in_a_folder_of_another_name_is_told_by_its_folder(desktop: Desktop) -> None:
    screen = twins(desktop, "Copie de juin")
    heads = [plain(head) for head in screen._shown[0].heads]
    assert heads == [
        "Dr Claire MARTIN, dossier « Copie de juin »",
        "Dr Claire MARTIN, dossier « 2023 Forfait structure Dr Claire MARTIN »",
    ]
    assert any("dossier « Copie de juin », 0 €" in row for row in spoken(screen))


def test_what_was_received_for_two_copies_is_told_apart(desktop: Desktop) -> None:
    for _ in range(2):
        path = add(desktop, 2023, YEARS[2023])
        store = DossierStore()
        dossier = replace(store.open(path).dossier, payment=Payment(amount=Decimal(3000)), revision=9)
        store.save(path, serialise(dossier), digest(path.read_bytes()), NOON)
    screen = compare_row(desktop, 2)
    received = [number for number, choice in enumerate(screen._choices) if choice.received]
    screen._before.setCurrentIndex(received[0])
    screen._after.setCurrentIndex(received[1])
    desktop.settle()
    assert sorted(screen._shown[0].heads) == ["2023, reçu, Dr Claire MARTIN", "2023, reçu, Dr Claire MARTIN (2)"]
