"""E02 and E03: finding a declaration, making one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from forfait_desktop.presentation.views import LibraryRowView
from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.storage.library_row import Summary
from forfait_desktop.ui.home.list import Home
from forfait_desktop.ui.office import Office
from tests.sample import SAMPLE_ID
from tests.ui.desktop import Desktop, plain


def library(desktop: Desktop) -> Home:
    home = desktop.window.home
    assert home is not None
    return home


def row_name(desktop: Desktop, row: int) -> str:
    model = library(desktop).model
    return plain(str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)))


def open_library(desktop: Desktop, rows: int) -> None:
    desktop.start()
    model = library(desktop).model
    desktop.qtbot.waitUntil(lambda: model.rowCount() == rows)
    desktop.settle()


def test_rows_are_named_in_full_and_open_with_enter(desktop: Desktop) -> None:
    desktop.add_sample()
    desktop.add_sample(empty=True, name="Dr Inès SAÏD")
    open_library(desktop, 2)
    assert desktop.window.windowTitle() == "Forfait structure\u00a0: déclarations"
    # 15 lines of 17 are decided in the sample: DMP, messagerie, SPE and apCV are « non », three wait for an answer.
    assert row_name(desktop, 0).startswith("Dr Claire MARTIN, 2023, ")
    assert "acquis estimé 4 424 €, échéance dans 11 jours" in row_name(desktop, 0)
    assert desktop.focused() == "bibliotheque.liste"
    desktop.key(Qt.Key.Key_Down)
    desktop.key(Qt.Key.Key_Return)
    assert desktop.text("entete.medecin") == "Dr Inès SAÏD"


def test_search_finds_without_accents_and_says_when_nothing_matches(desktop: Desktop) -> None:
    desktop.add_sample()
    desktop.add_sample(name="Dr Inès SAÏD")
    open_library(desktop, 2)
    desktop.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desktop.focused() == "bibliotheque.recherche"
    desktop.type("bibliotheque.recherche", "said", leave=False)
    desktop.key(Qt.Key.Key_Down)
    assert library(desktop).model.rowCount() == 1
    assert row_name(desktop, 0).startswith("Dr Inès SAÏD")
    desktop.type("bibliotheque.recherche", "weber", leave=False)
    desktop.qtbot.waitUntil(lambda: library(desktop).model.rowCount() == 0)
    assert desktop.says("Aucune déclaration ne correspond à “weber”.")
    desktop.click("Effacer la recherche")
    assert library(desktop).model.rowCount() == 2


def test_a_damaged_declaration_keeps_its_row_and_can_be_restored(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start(path)
    desktop.wizard.workbench.set_prepared("Nadia Benali", "")
    desktop.wait_saved()
    desktop.window.show_library()
    path.write_bytes(b"{")
    open_library(desktop, 1)
    desktop.qtbot.waitUntil(lambda: "Fichier illisible" in str(library(desktop).model.index(0).data(256).progress))
    library(desktop).list.opened.emit(library(desktop).model.index(0))
    assert desktop.says("est illisible")
    desktop.click("Restaurer")
    assert desktop.text("total.acquis") == "Acquis : 632 points, 4 424 €"
    assert from_bytes(path.read_bytes()).physician.name == "Dr Claire MARTIN"


def test_a_foreign_file_is_refused_in_one_sentence(desktop: Desktop, tmp_path: Path) -> None:
    foreign = tmp_path / "dossier.forfait"
    foreign.write_text('{"a": 1}', encoding="utf-8")
    desktop.start(foreign)
    assert desktop.has("bibliotheque.liste")
    assert desktop.says("n’est pas un dossier de Forfait Desktop")


def test_a_folder_out_of_reach_is_told_and_another_can_be_chosen(desktop: Desktop, tmp_path: Path) -> None:
    desktop.add_sample()
    open_library(desktop, 1)
    cabinet = tmp_path / "Cabinet"
    desktop.locations.library.rename(cabinet)
    desktop.dialogs.next = cabinet
    desktop.window.menus.folder.emit()
    desktop.qtbot.waitUntil(lambda: library(desktop).model.rowCount() == 1)
    desktop.close()
    cabinet.rename(tmp_path / "parti")
    desktop.start()
    assert desktop.says("Le dossier “Cabinet” est introuvable. Reconnectez le réseau ou choisissez un autre dossier.")
    assert not cabinet.exists(), "nothing is written in its place"
    desktop.dialogs.next = tmp_path / "parti"
    desktop.click("Choisir un autre dossier…")
    desktop.qtbot.waitUntil(lambda: library(desktop).model.rowCount() == 1)
    assert not desktop.says("introuvable")


def test_the_first_rows_come_before_the_whole_folder_is_read(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        desktop.add_sample(name=f"Dr Essai {number:02}")
    summarise, go_on, read = Office._summarise, threading.Event(), list[bytes]()

    def stopping(office: Office) -> Callable[[bytes, bytes], Summary]:
        summary = summarise(office)

        def one(data: bytes, bareme: bytes) -> Summary:
            read.append(data)
            if len(read) > 10:
                go_on.wait()
            return summary(data, bareme)

        return one

    monkeypatch.setattr(Office, "_summarise", stopping)
    desktop.start()
    model = library(desktop).model
    try:
        desktop.qtbot.waitUntil(lambda: model.rowCount() == 10)
        home = library(desktop)
        home.list.setCurrentIndex(model.index(4))
        chosen = model.view(4)
    finally:
        go_on.set()
    desktop.qtbot.waitUntil(lambda: model.rowCount() == 12)
    assert model.view(home.list.currentIndex().row()) == chosen, "another declaration was chosen"


def test_ten_thousand_rows_are_read_by_blocks(desktop: Desktop) -> None:
    desktop.start()
    home = Home(desktop.kit, Many())
    home.reload()
    assert home.model.rowCount(QModelIndex()) == 10_000
    assert home.model.view(9_999) is not None
    assert home.model.view(10_000) is None


class Many:
    """A library of ten thousand rows that counts what is asked of it."""

    def count(self, search: str) -> int:
        return 10_000

    def rows(self, search: str, start: int, limit: int) -> tuple[LibraryRowView, ...]:
        assert limit <= 32
        return tuple(
            LibraryRowView(f"/{number}", f"Dr {number}", "2023", "", "", "", f"Dr {number}")
            for number in range(start, min(start + limit, 10_000))
        )


# --- a new declaration ------------------------------------------------------------------------------------------------


def start_new(desktop: Desktop, campaign: str) -> None:
    desktop.add_sample_rules()
    desktop.start()
    desktop.click("bienvenue.creer")
    desktop.click(f"nouvelle.annee.{campaign}")
    desktop.click("Continuer")


def choose(desktop: Desktop, combo_id: str, text: str) -> None:
    combo = desktop.find(combo_id)
    assert isinstance(combo, QComboBox)
    index = combo.findText(text)
    assert index >= 0
    combo.setCurrentIndex(index)
    desktop.settle()


def test_a_new_declaration_opens_on_its_first_page(desktop: Desktop) -> None:
    start_new(desktop, "donum-2026")
    assert desktop.text("page.titre") == "Qui déclare ?"
    assert desktop.text("nouvelle.etape") == "Étape 2 sur 2 : profil"
    assert desktop.text("profil.effet") == "Choisissez votre spécialité pour voir vos indicateurs."
    desktop.type("profil.nom", "D'Aÿ & Fils <b>", leave=False)
    desktop.type("profil.prenom", "Élise")
    choose(desktop, "profil.specialite", "Radiologie")
    assert desktop.text("profil.effet") == "5 rubriques sur 6 vous concernent."
    desktop.click("Créer la déclaration")
    assert desktop.text("entete.medecin") == "Dr Élise D'Aÿ & Fils <b>"
    assert desktop.text("total.acquis") == "Acquis : 0 point, 0 €"
    assert desktop.text("total.possible") == "Encore possible : 420 points, 2 940 €"
    session = desktop.wizard.workbench.session
    saved = from_bytes(session.path.read_bytes())
    assert saved.physician.profile.specialty_group == "radiologue"
    assert saved.physician.profile.medecin_traitant is None, "not asked by Donum, so not answered"
    assert session.path.with_name("bareme.toml").is_file()


def test_a_kept_item_is_saved_as_kept(desktop: Desktop) -> None:
    start_new(desktop, "forfait-structure-2022")
    desktop.type("profil.nom", "LENOIR")
    choose(desktop, "profil.specialite", "Radiologie")
    desktop.click("profil.traitant.non")
    before = desktop.text("profil.effet")
    desktop.click("Garder la rubrique VSM")
    after = desktop.text("profil.effet")
    assert int(after.split()[0]) == int(before.split()[0]) + 1
    desktop.click("Créer la déclaration")
    assert dict(desktop.wizard.workbench.session.dossier.applicability) == {"vsm": "kept"}


def test_a_name_is_asked_for(desktop: Desktop) -> None:
    start_new(desktop, SAMPLE_ID)
    desktop.click("Créer la déclaration")
    assert desktop.says("Indiquez un nom")
    assert desktop.focused() == "profil.nom"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("1000123456", "Le numéro RPPS compte 11 chiffres : il en manque 1."),
        ("100012345678", "Le numéro RPPS compte 11 chiffres : il y en a 1 de trop."),
        ("1000123456A", "Le numéro RPPS ne contient que des chiffres."),
    ],
)
def test_an_rpps_is_a_warning_never_a_wall(desktop: Desktop, typed: str, sentence: str) -> None:
    start_new(desktop, SAMPLE_ID)
    desktop.type("profil.nom", "MARTIN")
    desktop.type("profil.rpps", typed)
    assert desktop.says(sentence)
    desktop.click("Créer la déclaration")
    assert desktop.has("total.acquis")


def test_a_second_declaration_is_asked_about(desktop: Desktop) -> None:
    first = desktop.add_sample()
    open_library(desktop, 1)
    desktop.click("Nouvelle déclaration")
    desktop.click(f"nouvelle.annee.{SAMPLE_ID}")
    desktop.click("Continuer")
    desktop.type("profil.nom", "MARTIN")
    desktop.type("profil.prenom", "Claire")
    desktop.click("Créer la déclaration")
    assert desktop.says("Une déclaration 2023 existe déjà pour Claire MARTIN.")
    desktop.click("L’ouvrir")
    assert desktop.wizard.workbench.session.path == first


def test_tab_goes_through_the_profile_in_reading_order(desktop: Desktop) -> None:
    start_new(desktop, "forfait-structure-2023")
    family = desktop.find("profil.nom")
    assert isinstance(family, QLineEdit)
    family.setFocus()
    seen = [desktop.focused()]
    for _ in range(11):
        desktop.key(Qt.Key.Key_Tab)
        seen.append(desktop.focused())
    stops = [name for name in dict.fromkeys(seen) if name.startswith(("profil.", "nav."))]
    order = ["profil.nom", "profil.prenom", "profil.rpps", "profil.specialite", "profil.traitant.oui"]
    assert stops[:5] == order
    assert stops.index("profil.secteur.1") < stops.index("profil.installation.avant") < stops.index("profil.exercice")
