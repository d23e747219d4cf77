"""« Importer des comptes » in the real window: what a program exported becomes answers, and never a patient's name."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from forfait_desktop.domain.answers import Rate
from forfait_desktop.ui.widgets.row_list import RowList
from tests.ui.desktop import Desktop, plain
from tests.ui.test_app_pieces import wait

CSV = "Indicateur;Réalisés;Éligibles\nAlimentation du DMP;214;2 000\nProtocole de soins;12;15\nAppli carte Vitale;4;\n"


def exported(desktop: Desktop, text: str = CSV, name: str = "export.csv", encoding: str = "cp1252") -> Path:
    folder = desktop.root / "Téléchargements"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text.encode(encoding))
    return folder / name


def open_screen(desktop: Desktop) -> None:
    desktop.open_sample()
    show_screen(desktop)


def show_screen(desktop: Desktop) -> None:
    desktop.window.side.show("importer-comptes")
    desktop.settle()


def choose(desktop: Desktop, path: Path) -> None:
    desktop.dialogs.next = path
    desktop.click("comptes.choisir")
    wait(desktop)


def rows(desktop: Desktop) -> list[str]:
    found = desktop.find("comptes.liste")
    assert isinstance(found, RowList)
    return [plain(row.accessible) for row in found.rows.rows]


def pick(desktop: Desktop, name: str, choice: str) -> None:
    combo = desktop.find(name)
    assert isinstance(combo, QComboBox)
    number = next(n for n in range(combo.count()) if plain(combo.itemText(n)) == choice)
    combo.setCurrentIndex(number)
    desktop.settle()


def answer(desktop: Desktop, line: str, criterion: str = "taux") -> object:
    return desktop.wizard.workbench.session.dossier.answers.get(line, {}).get(criterion)


def test_given_an_export_when_it_is_imported_then_only_counts_are_kept_and_one_undo_brings_all_back(
    desktop: Desktop,
) -> None:
    open_screen(desktop)
    session = desktop.wizard.workbench.session
    before = session.dossier.answers
    choose(desktop, exported(desktop))
    dmp, care, card = rows(desktop)
    assert dmp == "Alimentation du DMP, 214 sur 2 000, Alimentation du DMP, avant 148 sur 2 000, après 214 sur 2 000"
    assert care.startswith("Protocole de soins, 12 sur 15, Protocole de soins, avant ")
    assert card.startswith("Appli carte Vitale, 4, Appli carte Vitale, ")
    assert session.dossier.answers == before
    assert desktop.text("comptes.importer") == "Importer 3 réponses"
    desktop.click("comptes.importer")
    assert answer(desktop, "dmp") == Rate(214, 2000)
    assert answer(desktop, "apcv", "nombre") == 4
    assert desktop.says("3 réponses reprises du fichier.")
    desktop.wait_saved()
    for path in desktop.root.rglob("*"):
        if path.is_file() and "Téléchargements" not in path.parts:
            assert "Éligibles".encode() not in path.read_bytes()
    desktop.click("comptes.annuler")
    assert session.dossier.answers == before
    assert desktop.says("Import annulé")


def test_given_a_layout_seen_before_when_it_comes_back_then_the_choices_are_remembered(desktop: Desktop) -> None:
    open_screen(desktop)
    text = "Acte;Fait;Autre\nEnvois;31;7\nAlimentation du DMP;214;3\n"
    choose(desktop, exported(desktop, text))
    pick(desktop, "comptes.colonne.done", "Fait")
    pick(desktop, "comptes.colonne.total", "Aucune")
    pick(desktop, "comptes.cible", "Appli carte Vitale")
    assert rows(desktop)[0].startswith("Envois, 31, Appli carte Vitale, ")
    desktop.click("comptes.importer")
    assert answer(desktop, "apcv", "nombre") == 31
    assert "Envois" not in (desktop.locations.settings).read_text(encoding="utf-8")
    show_screen(desktop)
    choose(desktop, exported(desktop, text.replace("31", "44"), "suivant.csv"))
    assert rows(desktop)[0] == "Envois, 44, Appli carte Vitale, avant 31, après 44"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("269054958815780;1;2", "des numéros de 13 chiffres ou plus"),
        ("2 69 05 49 588 157;1;2", "des numéros de 13 chiffres ou plus"),
        ("14/07/1951;1;2", "comme des dates de naissance"),
        ("DUPONT Marie;1;2\nDURAND Jean;1;3", "des noms de personnes"),
        ("Mme Dupont;1;2\nM. Durand;1;3", "des noms de personnes"),
    ],
)
def test_given_values_that_name_patients_when_the_file_is_chosen_then_it_is_refused_and_nothing_is_stored(
    desktop: Desktop, line: str, why: str
) -> None:
    open_screen(desktop)
    session = desktop.wizard.workbench.session
    before = session.dossier
    choose(desktop, exported(desktop, f"Indicateur;Réalisés;Éligibles\n{line}\n", encoding="utf-8"))
    assert desktop.says("Fichier refusé")
    assert desktop.says(why)
    assert desktop.says("rien n’en est conservé")
    assert not desktop.has("comptes.liste")
    assert session.dossier == before
    secret = line.partition(";")[0].encode()
    for path in desktop.root.rglob("*"):
        if path.is_file() and "Téléchargements" not in path.parts:
            assert secret not in path.read_bytes()


def test_given_headings_that_speak_of_births_when_values_are_counts_then_the_file_is_read(desktop: Desktop) -> None:
    open_screen(desktop)
    text = "Nom de naissance ou indicateur;Date de naissance;Nombre\nAlimentation du DMP;;214\n"
    choose(desktop, exported(desktop, text))
    assert len(rows(desktop)) == 1


def test_given_a_count_above_its_total_when_it_is_shown_then_it_is_not_imported(desktop: Desktop) -> None:
    open_screen(desktop)
    choose(desktop, exported(desktop, "Ligne;Nombre;Total\nAlimentation du DMP;148;120\n"))
    assert desktop.says("148 dépasse 120. Vérifiez l’ordre des deux nombres.")
    assert desktop.text("comptes.bilan") == "1 ligne lue, 0 réponse changera, 1 ligne à corriger."
    assert not desktop.find("comptes.importer").isEnabled()


def test_given_a_percentage_that_the_counts_do_not_give_when_it_is_shown_then_the_preview_says_so(
    desktop: Desktop,
) -> None:
    open_screen(desktop)
    text = "Ligne;Nombre;Total;Taux\nAlimentation du DMP;214;2000;12,5 %\nProtocole de soins;12;15;80 %\n"
    choose(desktop, exported(desktop, text))
    # 214 / 2 000 = 10,7 %; 12 / 15 is 80 % indeed.
    warning = "214 sur 2 000 donne 10,7 %, mais le pourcentage est 12,5 %. Les deux nombres décident."
    assert desktop.says(warning)
    assert desktop.text("comptes.bilan") == "2 lignes lues, 2 réponses changeront, 1 pourcentage à vérifier."
    assert [warning in row for row in rows(desktop)] == [True, False]
    found = desktop.find("comptes.liste")
    assert isinstance(found, RowList)
    found.setCurrentIndex(found.rows.index(1))
    assert not desktop.says(warning)
    desktop.click("comptes.importer")
    assert answer(desktop, "dmp") == Rate(214, 2000, Decimal("12.5"))


def test_given_a_part_of_one_in_place_of_a_percentage_when_it_is_shown_then_the_preview_asks(desktop: Desktop) -> None:
    open_screen(desktop)
    choose(desktop, exported(desktop, "Ligne;Taux\nProtocole de soins;0,825\nArrêt de travail;1\n"))
    assert desktop.says("Le fichier écrit 0,825 sans « % » : si ce taux vaut 82,5 %, corrigez-le après l’import.")
    assert desktop.text("comptes.bilan") == "2 lignes lues, 2 réponses changeront, 2 pourcentages à vérifier."


def test_given_a_heading_that_says_percent_when_it_is_low_then_it_is_as_written(desktop: Desktop) -> None:
    open_screen(desktop)
    choose(desktop, exported(desktop, "Ligne;Taux en %\nProtocole de soins;0,825\n"))
    assert desktop.text("comptes.bilan") == "1 ligne lue, 1 réponse changera."


def test_given_a_patient_in_place_of_the_headings_when_the_file_is_chosen_then_nothing_of_it_is_shown(
    desktop: Desktop,
) -> None:
    open_screen(desktop)
    choose(desktop, exported(desktop, "DUPONT Marie;2690549588157\n"))
    assert desktop.says("numéros de 13 chiffres ou plus")
    assert not desktop.says("DUPONT")
    assert not desktop.says("2690549588157")


def test_given_the_least_window_and_large_letters_when_a_file_is_read_then_what_has_the_keyboard_is_in_sight(
    desktop: Desktop,
) -> None:
    desktop.open_sample(width=760, height=560)
    desktop.kit.theme.set_factor(2.0)
    desktop.window.resize(760, 560)
    show_screen(desktop)
    choose(desktop, exported(desktop))
    desktop.rest()
    combo = desktop.find("comptes.colonne.label")
    assert combo.hasFocus()
    assert combo.visibleRegion().boundingRect().height() == combo.height()


def test_given_a_file_that_is_read_when_another_is_refused_then_nothing_of_either_can_be_imported(
    desktop: Desktop,
) -> None:
    open_screen(desktop)
    choose(desktop, exported(desktop))
    assert desktop.has("comptes.liste")
    choose(desktop, exported(desktop, "Nom;Nombre\nMarie;3\nJean;4\n", "patients.csv"))
    assert desktop.says("Fichier refusé")
    assert not desktop.has("comptes.liste")
    assert not desktop.has("comptes.importer")
    assert desktop.focused() == "comptes.choisir"
    # What assistive technologies may press all the same.
    hidden = desktop.window.findChild(QAbstractButton, "comptes.importer")
    assert hidden is not None
    hidden.click()
    desktop.settle()
    assert desktop.says("Fichier refusé")


def test_given_a_workbook_with_a_hidden_sheet_when_it_is_dropped_then_only_visible_ones_are_read(
    desktop: Desktop,
) -> None:
    open_screen(desktop)
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Synthèse"
    first.append(["Indicateur", "Taux"])
    first.append(["Alimentation du DMP", 0.123])
    first["B2"].number_format = "0.0%"
    second = book.create_sheet("Détail")
    second.append(["Indicateur", "Nombre"])
    second.append(["Appli carte Vitale", 9])
    hidden = book.create_sheet("Patients")
    hidden.sheet_state = "hidden"
    hidden.append(["DUPONT Marie", 269054958815780])
    path = exported(desktop, "", "export.xlsx")
    book.save(path)
    screen = desktop.window.side.screen
    assert screen is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(screen, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(screen, QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    wait(desktop)
    assert rows(desktop) == [
        (
            "Alimentation du DMP, 12,3 %, Alimentation du DMP, avant 148 sur 2 000, après 148 sur 2 000, 12,3 %, "
            "148 sur 2 000 donne 7,4 %, mais le pourcentage est 12,3 %. Les deux nombres décident."
        )
    ]
    assert desktop.says("1 feuille est masquée et n’est pas lue.")
    pick(desktop, "comptes.feuille", "Détail")
    assert rows(desktop)[0].startswith("Appli carte Vitale, 9, Appli carte Vitale, ")


def test_given_a_file_that_is_no_table_when_it_is_chosen_then_one_sentence_says_so(desktop: Desktop) -> None:
    open_screen(desktop)
    choose(desktop, exported(desktop, "%PDF-1.4 ...", "export.csv"))
    assert desktop.says("Ce fichier n’est ni un CSV ni un classeur .xlsx")
    choose(desktop, exported(desktop, "PK\x03\x04", "export.xlsx"))
    assert desktop.says("Ce classeur ne peut pas être lu")
    choose(desktop, exported(desktop, "a;b\n" * 5_001, "long.csv"))
    assert desktop.says("Ce tableau dépasse 5 000 lignes")
