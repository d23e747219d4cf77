"""E20: the practice on one board, its shared facts, its sheets; one writer at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from forfait_desktop.storage.dossier import Signature
from forfait_desktop.storage.store import DossierStore
from forfait_desktop.ui.practice.screen import PracticeScreen
from tests.sample import SAMPLE_DAY
from tests.ui.desktop import Desktop, accessible_name, plain
from tests.ui.practice_library import NAMES, add_practice, content, lock_elsewhere


def board(desktop: Desktop) -> PracticeScreen:
    desktop.window.side.show("cabinet")
    screen = desktop.window.side.screen
    assert isinstance(screen, PracticeScreen)
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    desktop.settle()
    return screen


def cells(screen: PracticeScreen, row: str) -> list[str]:
    found = next(one for one in screen.table.board.board.rows if one.title == row)
    return [plain(cell.text) for cell in found.cells]


def heads(screen: PracticeScreen) -> list[str]:
    return [plain(head.text) for head in screen.table.board.board.heads]


def test_given_four_physicians_when_the_board_opens_then_each_has_a_column_without_any_amount(desktop: Desktop) -> None:
    add_practice(desktop)
    desktop.start()
    screen = board(desktop)
    assert heads(screen) == ["MARTIN", "ROY", "SAÏD", "WEBER"]
    assert cells(screen, "Volet 1") == ["4 sur 4", "3 sur 4", "4 sur 4", "4 sur 4"]
    assert cells(screen, "Alimentation du DMP")[3] == "1 à corriger"
    assert cells(screen, "Relu") == ["", "", "20 déc.", ""]
    assert cells(screen, "Recopié") == ["", "", "", ""]
    assert not any("€" in text for row in screen.table.board.board.rows for text in cells(screen, row.title))
    assert not desktop.says("€")
    desktop.click("cabinet.montants")
    assert cells(screen, "Volet 1")[0] == "4 sur 4 · 1 960 €"
    assert cells(screen, "Acquis estimé")[0] == "4 424 €"


def test_given_the_board_when_it_is_read_aloud_then_a_cell_names_physician_step_and_state(desktop: Desktop) -> None:
    add_practice(desktop)
    desktop.start()
    screen = board(desktop)
    index = screen.table.board.index(0, 1)
    assert plain(str(index.data(Qt.ItemDataRole.AccessibleTextRole))) == "ROY, Volet 1, 3 sur 4"
    assert plain(accessible_name(screen.table)) == "Étapes par médecin"


def test_given_the_grid_when_the_arrows_and_enter_are_pressed_then_that_step_of_that_physician_opens(
    desktop: Desktop,
) -> None:
    add_practice(desktop)
    desktop.start()
    screen = board(desktop)
    assert desktop.focused() == "cabinet.tableau"
    desktop.key(Qt.Key.Key_Right, on=screen.table)
    desktop.key(Qt.Key.Key_Down, on=screen.table)
    desktop.key(Qt.Key.Key_Return, on=screen.table)
    assert desktop.text("entete.medecin") == "Dr Paul ROY"
    assert desktop.text("page.titre") == "Alimentation du DMP"


def test_given_what_is_missing_then_one_line_says_from_whom_to_ask_it(desktop: Desktop) -> None:
    add_practice(desktop)
    desktop.start()
    ask = plain(board(desktop).ask.text())
    assert ask.startswith("À demander : ")
    assert "Horaires affichés (ROY)" in ask
    assert "SAS (MARTIN, ROY, SAÏD, WEBER)" in ask
    assert "preuve : Exercice coordonné (MARTIN, ROY, SAÏD, WEBER)" in ask


def test_given_a_dossier_open_on_another_computer_then_its_column_is_read_only_and_says_who_since_when(
    desktop: Desktop,
) -> None:
    paths = add_practice(desktop)
    lock_elsewhere(paths[1])
    desktop.start()
    screen = board(desktop)
    assert heads(screen)[1] == "ROY, lecture seule"
    why = plain(screen.table.board.board.heads[1].why)
    assert "nadia" in why
    assert "14 h 05" in why
    assert desktop.text("cabinet.verrou") == f"ROY : {why}", "said in the page too, not only when the mouse rests"
    desktop.click("cabinet.partager")
    assert not desktop.find("partage.vers.1").isEnabled()
    desktop.click("partage.voir")
    assert desktop.text("partage.apercu.0").startswith("Laissé de côté. ")
    before = paths[1].read_bytes()
    desktop.click("partage.appliquer")
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    assert paths[1].read_bytes() == before
    assert content(paths[2]).physician.profile.software == "Weda"
    # The second one to open it may only read, and is told the same.
    desktop.window.open_path(paths[1])
    assert desktop.window.desk is not None
    assert desktop.window.desk.session.read_only
    assert desktop.says("nadia")


def test_given_shared_facts_when_they_are_applied_then_each_is_previewed_saved_and_may_be_undone_by_its_version(
    desktop: Desktop,
) -> None:
    paths = add_practice(desktop)
    before = content(paths[2])
    desktop.start()
    screen = board(desktop)
    desktop.click("cabinet.partager")
    ids = [widget.objectName() for widget in desktop.shown() if widget.objectName().startswith("partage.")]
    assert not any("taux" in one for one in ids), "a rate is never shared"
    desktop.click("partage.voir")
    said = desktop.text("partage.apercu.1")
    assert "Logiciel du cabinet : rien → Weda" in said
    assert "rien → Weda 5.4" in said
    assert "MSP du Ried" in said
    assert "à refaire" in said
    assert content(paths[2]) == before, "a preview writes nothing"
    desktop.click("partage.appliquer")
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    for path in paths[1:]:
        dossier = content(path)
        assert dossier.physician.profile.software == "Weda"
        assert dossier.details["logiciel-segur"]["segur"]["version"] == "Weda 5.4"
        assert not path.with_name(path.name + ".lock").exists()
    after = content(paths[2])
    assert after.answers == before.answers
    assert after.prepared == Signature(void=SAMPLE_DAY, changed=after.prepared.changed)
    assert after.reviewed.on is None
    assert after.reviewed.void == SAMPLE_DAY
    versions = DossierStore().versions(paths[2])
    assert len(versions) == 1
    assert content(versions[0].path) == before


def test_given_a_preview_left_for_the_choices_then_what_it_showed_can_no_longer_be_applied(desktop: Desktop) -> None:
    paths = add_practice(desktop)
    before = [content(path) for path in paths]
    desktop.start()
    board(desktop)
    desktop.click("cabinet.partager")
    assert desktop.focused() == "partage.depuis"
    apply = desktop.top().findChild(QAbstractButton, "partage.appliquer")
    assert apply is not None
    desktop.click("partage.voir")
    desktop.click("partage.revenir")
    # Hidden again: what a press of assistive technologies ends in.
    apply.click()
    desktop.rest()
    assert desktop.has("partage.voir")
    assert [content(path) for path in paths] == before


def test_given_a_declaration_open_behind_when_facts_are_applied_then_it_changes_in_one_undo_step(
    desktop: Desktop,
) -> None:
    paths = add_practice(desktop)
    desktop.start(paths[1])
    screen = board(desktop)
    assert heads(screen)[1] == "ROY", "what this window has open itself is not locked"
    desktop.click("cabinet.partager")
    desktop.click("partage.voir")
    desktop.click("partage.appliquer")
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    desk = desktop.window.desk
    assert desk is not None
    assert desk.session.dossier.physician.profile.software == "Weda"
    desk.session.undo()
    assert desk.session.dossier.physician.profile.software == ""
    assert desk.session.dossier.details == {}


def test_given_a_file_changed_since_the_preview_then_it_is_left_as_it_is(desktop: Desktop) -> None:
    paths = add_practice(desktop, NAMES[:2])
    desktop.start()
    screen = board(desktop)
    desktop.click("cabinet.partager")
    desktop.click("partage.voir")
    changed = paths[1].read_bytes().replace(b"\n", b"\n\n", 1)
    paths[1].write_bytes(changed)
    desktop.click("partage.appliquer")
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    assert paths[1].read_bytes() == changed
    assert desktop.says("ROY : ")


def test_given_the_sheets_when_they_are_printed_then_there_is_one_pdf_for_each_physician(
    desktop: Desktop, tmp_path: Path
) -> None:
    add_practice(desktop)
    desktop.start()
    screen = board(desktop)
    desktop.dialogs.next = tmp_path
    desktop.click("cabinet.fiches")
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    found = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert len(found) == 4
    assert any("ROY" in name for name in found)
    assert desktop.says("4 fiches enregistrées")


def test_given_the_sheets_when_the_work_is_stopped_then_it_says_how_many_were_made(
    desktop: Desktop, tmp_path: Path
) -> None:
    add_practice(desktop)
    desktop.start()
    screen = board(desktop)
    screen._print(tmp_path)
    desktop.click("cabinet.arreter")
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    assert len(list(tmp_path.glob("*.pdf"))) <= 4
    assert not list(tmp_path.glob("*.tmp"))


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_given_the_practice_then_one_table_holds_all_the_physicians(
    desktop: Desktop, tmp_path: Path, ending: str
) -> None:
    add_practice(desktop)
    desktop.start()
    screen = board(desktop)
    desktop.dialogs.next = tmp_path / f"cabinet.{ending}"
    desktop.click("cabinet.exporter")
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    data = (tmp_path / f"cabinet.{ending}").read_bytes()
    if ending == "csv":
        text = data.decode("utf-8-sig")
        assert all(name in text for name in NAMES)
    else:
        from io import BytesIO

        from openpyxl import load_workbook

        rows = load_workbook(BytesIO(data)).worksheets[0].iter_rows(values_only=True)
        assert set(NAMES) <= {row[0] for row in rows}


def test_given_one_physician_then_the_board_says_when_it_serves(desktop: Desktop) -> None:
    add_practice(desktop, NAMES[:1])
    desktop.start()
    board(desktop)
    assert desktop.text("cabinet.vide") == "Ce tableau sert à partir de deux médecins."
    assert not desktop.find("cabinet.partager").isEnabled()


def test_given_no_declaration_then_the_board_is_empty(desktop: Desktop) -> None:
    desktop.start()
    board(desktop)
    assert "Aucune déclaration" in desktop.text("cabinet.vide")
    assert not desktop.has("cabinet.tableau")


def test_given_a_damaged_dossier_then_the_others_are_shown_and_it_is_named(desktop: Desktop) -> None:
    paths = add_practice(desktop)
    paths[3].write_bytes(b"{")
    desktop.start()
    screen = board(desktop)
    assert heads(screen) == ["MARTIN", "ROY", "SAÏD"]
    assert "WEBER" in desktop.text("cabinet.illisible")


def test_given_thirty_physicians_then_the_grid_is_one_view_without_a_widget_for_each_cell(desktop: Desktop) -> None:
    add_practice(desktop, tuple(f"Dr Anne MEDECIN{number:02d}" for number in range(30)))
    desktop.start()
    screen = board(desktop)
    assert len(heads(screen)) == 30
    assert len(screen.table.viewport().children()) == 0
    desktop.key(Qt.Key.Key_End, on=screen.table)
    assert screen.table.currentIndex().column() == 29
