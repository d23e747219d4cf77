"""« Qui peut me le dire ? »: assigned, shown on the page, printed without an amount, gone once answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QComboBox

from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.ui.questions.screen import QuestionsScreen
from tests.ui.desktop import Desktop, plain


def shown(desktop: Desktop) -> QuestionsScreen:
    desktop.window.side.show("questions")
    desktop.settle()
    screen = desktop.window.side.screen
    assert isinstance(screen, QuestionsScreen)
    return screen


def choose(desktop: Desktop, line: str, who: str) -> None:
    combo = desktop.find(f"questions.{line}.qui")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(who))
    combo.activated.emit(combo.currentIndex())
    desktop.settle()


def groups(screen: QuestionsScreen) -> dict[str, list[str]]:
    return {group.who: [line.indicator for line in group.lines] for group in screen.bench.groups()}


def test_given_missing_answers_when_the_screen_opens_then_all_are_to_be_assigned(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = shown(desktop)
    assert groups(screen) == {"": ["services-patients", "equipements-connectes", "sas"]}
    assert desktop.says("À attribuer (3)")


def test_given_a_question_when_it_is_assigned_then_it_is_saved_and_said_on_its_page(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    screen = shown(desktop)
    choose(desktop, "sas", "secretariat")
    assert groups(screen)["secretariat"] == ["sas"]
    assert desktop.focused() == "questions.sas.qui"
    desktop.wait_saved()
    path = wizard.workbench.session.path
    assert from_bytes(path.read_bytes()).questions == {"sas": "secretariat"}
    desktop.click("questions.sas.ouvrir")
    assert desktop.text("page.question") == "Question pour « Secrétariat »"
    desktop.click("page.qui")
    assert desktop.text("ecran.titre") == "Qui peut me le dire ?"


def test_given_somebody_else_when_a_name_is_typed_then_it_is_a_group_and_a_patient_number_is_refused(
    desktop: Desktop,
) -> None:
    desktop.open_sample()
    screen = shown(desktop)
    choose(desktop, "sas", "*")
    desktop.type("questions.sas.autre", "2 79 03 51 215 189 89")
    assert "sas" in groups(screen)[""]
    desktop.type("questions.sas.autre", "CPTS du Ried")
    assert groups(screen)["CPTS du Ried"] == ["sas"]
    assert desktop.says("CPTS du Ried : 1 question")


def test_given_an_assigned_question_when_it_is_answered_then_it_leaves_the_list_and_an_undo_brings_it_back(
    desktop: Desktop,
) -> None:
    wizard = desktop.open_sample()
    screen = shown(desktop)
    choose(desktop, "services-patients", "secretariat")
    wizard.workbench.edit("reponse.services-patients.aucun", True)
    desktop.settle()
    assert "secretariat" not in groups(screen)
    desktop.go("services-patients")
    assert not desktop.has("page.qui")
    wizard.workbench.undo()
    assert groups(screen)["secretariat"] == ["services-patients"]


@pytest.mark.parametrize("ending", ["pdf", "html", "txt"])
def test_given_a_person_when_the_sheet_is_saved_then_it_holds_the_questions_and_no_amount(
    desktop: Desktop, tmp_path: Path, ending: str
) -> None:
    desktop.open_sample()
    screen = shown(desktop)
    choose(desktop, "sas", "secretariat")
    choose(desktop, "services-patients", "editeur")
    desktop.dialogs.next = tmp_path / f"feuille.{ending}"
    desktop.click("questions.feuille.secretariat")
    desktop.qtbot.waitUntil(lambda: screen._saved is not None)
    path = tmp_path / f"feuille.{ending}"
    if ending == "pdf":
        text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    else:
        text = path.read_text(encoding="utf-8")
    text = plain(text)
    assert "Agenda ouvert" in text
    assert "Services" not in text, "one sheet for each person"
    assert "€" not in text
    assert "points" not in text
    assert desktop.says(f"Feuille enregistrée : feuille.{ending}")


def test_given_a_person_when_the_message_is_copied_then_it_can_be_pasted(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = shown(desktop)
    taken: list[str] = []

    def put(text: str) -> bool:
        taken.append(plain(text))
        return True

    screen.put = put
    choose(desktop, "sas", "caisse")
    desktop.click("questions.copier.caisse")
    assert taken[0].startswith(
        "Bonjour,\n\nPour préparer la déclaration « Forfait structure 2023 » de Dr Claire MARTIN"
    )
    assert "1. SAS, Département" in taken[0]
    assert "€" not in taken[0]
    assert desktop.says("Message pour « Caisse d’assurance maladie » copié.")


def test_given_everything_is_answered_then_there_is_nothing_to_ask(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    screen = shown(desktop)
    for line in ("services-patients", "equipements-connectes"):
        wizard.workbench.edit(f"reponse.{line}.aucun", True)
    for criterion in wizard.workbench.session.campaign.indicator("sas").rule.criteria:
        wizard.workbench.edit(f"reponse.sas.{criterion.id}", "non")
    desktop.settle()
    assert not groups(screen)
    assert desktop.text("questions.vide") == "Aucune réponse ne manque : rien à demander."
