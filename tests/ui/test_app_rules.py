"""New rules in the window: told over a declaration, applied on « Appliquer » only; campaign files imported (S37)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtGui import QAction

from forfait_desktop.session.changes import SetAnswer
from forfait_desktop.storage.dossier import Dossier, Signature, from_bytes, new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from tests.presentation.benches import bundled
from tests.rules_before import before_data
from tests.sample import SAMPLE_DAY, SAMPLE_DETAILS, SAMPLE_ID, sample_data, sample_entry
from tests.ui.desktop import CLAIRE, Desktop, plain

BANNER = "Les règles 2023 ont changé le 18 décembre : 2 seuils baissent. Votre total passe de 571 à 632 points."
BUNDLED = "forfait-structure-2023"


def add_before(desktop: Desktop, closed: date | None = None) -> Path:
    """The declaration of Dr Claire Martin, made with the rules of before 18 December."""
    given = sample_entry()
    dossier: Dossier = new_dossier(SAMPLE_ID, digest(before_data()), SAMPLE_DAY, replace(CLAIRE, profile=given.profile))
    dossier = replace(
        dossier, answers=given.answers, applicability=given.applicability, details=SAMPLE_DETAILS, closed=closed
    )
    return DossierStore().create(desktop.locations.library, dossier, before_data())


def menu_entry(desktop: Desktop, text: str) -> QAction:
    (found,) = (action for action in desktop.window.findChildren(QAction) if action.text() == text)
    return found


def rules_file(tmp_path: Path, data: bytes, name: str = "nouveau.toml") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def wait_for_banner(desktop: Desktop) -> None:
    desktop.qtbot.waitUntil(lambda: desktop.has("bandeau.regles"))
    desktop.settle()


def test_s37_new_rules_change_a_declaration_on_apply_only(desktop: Desktop) -> None:
    path = add_before(desktop)
    desktop.add_sample_rules()
    desktop.start(path)
    assert desktop.text("total.acquis") == "Acquis : 571 points, 3 997 €"
    wait_for_banner(desktop)
    assert desktop.says(BANNER)
    assert desktop.text("total.acquis") == "Acquis : 571 points, 3 997 €"
    desktop.click("Voir le détail")
    assert desktop.text("regles.titre") == "Ce qui change dans les règles 2023"
    assert desktop.says("Seuil : 90 %, puis 70 %.")
    desktop.click("Fermer")
    assert desktop.text("total.acquis") == "Acquis : 571 points, 3 997 €"
    desktop.click("Appliquer")
    assert desktop.text("total.acquis") == "Acquis : 632 points, 4 424 €"
    assert desktop.says("Nouvelles règles appliquées. Les anciennes sont gardées dans Sauvegardes.")
    assert not desktop.has("bandeau.regles")
    assert (path.parent / "bareme.toml").read_bytes() == sample_data()


def test_rules_that_drop_an_answer_say_that_the_review_is_to_be_done_again(desktop: Desktop) -> None:
    """The rules in force ask about the MSP in another way: the answer goes, and the review with it."""
    former = (
        sample_data().decode().replace('id = "msp"', 'id = "msp-avant"').replace(".msp = true", ".msp-avant = true")
    )
    rules = former.replace("updated = 2023-12-18", "updated = 2023-12-11", 1).encode()
    dossier = new_dossier(SAMPLE_ID, digest(rules), date(2023, 12, 19), CLAIRE)
    answers = {"coordination": {"msp-avant": True}, "codage": {"atteint": True}}
    reviewed = Signature("Dr Martin", date(2023, 12, 19))
    path = DossierStore().create(desktop.locations.library, replace(dossier, answers=answers, reviewed=reviewed), rules)
    desktop.add_sample_rules()
    desktop.start(path)
    wait_for_banner(desktop)
    assert desktop.says("La préparation et la relecture déjà notées seront à refaire.")
    assert from_bytes(path.read_bytes()).reviewed == reviewed
    desktop.click("Appliquer")
    assert from_bytes(path.read_bytes()).reviewed == Signature(void=date(2023, 12, 19), changed=("coordination",))
    desktop.go("recapitulatif")
    assert desktop.says("Modifié depuis la relecture du 19 décembre : ")
    desktop.close()


def test_an_answer_typed_just_before_applying_is_named_when_it_goes(desktop: Desktop) -> None:
    former = (
        sample_data().decode().replace('id = "msp"', 'id = "msp-avant"').replace(".msp = true", ".msp-avant = true")
    )
    rules = former.replace("updated = 2023-12-18", "updated = 2023-12-11", 1).encode()
    path = DossierStore().create(
        desktop.locations.library, new_dossier(SAMPLE_ID, digest(rules), date(2023, 12, 19), CLAIRE), rules
    )
    desktop.add_sample_rules()
    desktop.start(path)
    wait_for_banner(desktop)
    desktop.wizard.workbench.session.apply(SetAnswer("coordination", "msp-avant", True))
    desktop.click("Appliquer")
    assert "Réponses retirées le 20 décembre 2023" in from_bytes(path.read_bytes()).notes["general"]
    desktop.close()


def test_applying_from_the_detail_keeps_what_was_just_typed(desktop: Desktop) -> None:
    path = add_before(desktop)
    desktop.add_sample_rules()
    desktop.start(path)
    wait_for_banner(desktop)
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "200", leave=False)
    desktop.click("Voir le détail")
    desktop.click("Appliquer")
    assert desktop.text("total.acquis") == "Acquis : 672 points, 4 704 €"
    desktop.go("dmp")
    assert desktop.value("reponse.dmp.taux.done") == "200"


def test_the_banner_follows_the_answers(desktop: Desktop) -> None:
    path = add_before(desktop)
    desktop.add_sample_rules()
    desktop.start(path)
    wait_for_banner(desktop)
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "200")
    desktop.qtbot.waitUntil(lambda: desktop.says("Votre total passe de 611 à 672 points."))


def test_a_closed_declaration_is_told_nothing(desktop: Desktop) -> None:
    path = add_before(desktop, closed=date(2023, 12, 19))
    before = path.read_bytes()
    desktop.add_sample_rules()
    desktop.start(path)
    desktop.window.desk.look_for_rules()  # type: ignore[union-attr]
    desktop.window._tools.indexer.wait()
    assert not desktop.has("bandeau.regles")
    assert path.read_bytes() == before


def test_a_file_is_shown_then_imported_and_open_declarations_are_told(desktop: Desktop, tmp_path: Path) -> None:
    path = add_before(desktop)
    folder = desktop.locations.packs / SAMPLE_ID
    folder.mkdir(parents=True)
    (folder / "campaign.toml").write_bytes(before_data())
    desktop.start(path)
    desktop.dialogs.next = rules_file(tmp_path, sample_data())
    menu_entry(desktop, "Importer un barème…").trigger()
    desktop.settle()
    assert desktop.text("regles.titre") == "Importer un barème : Forfait structure 2023"
    assert desktop.says("Fichier nouveau.toml, règles mises à jour le 18 décembre 2023.")
    assert desktop.says("Seuil : 90 %, puis 45 %.")
    assert (folder / "campaign.toml").read_bytes() == before_data(), "shown before it is applied"
    desktop.click("Importer ce barème")
    assert desktop.says("Barème importé : Forfait structure 2023.")
    assert (folder / "campaign.toml").read_bytes() == sample_data()
    wait_for_banner(desktop)
    assert desktop.says(BANNER)
    assert desktop.text("total.acquis") == "Acquis : 571 points, 3 997 €"


def test_a_refused_file_changes_nothing_and_says_why(desktop: Desktop, tmp_path: Path) -> None:
    desktop.add_sample()
    desktop.start()
    desktop.dialogs.next = rules_file(tmp_path, sample_data().replace(b"maximum = 1115", b"maximum = 1116"))
    menu_entry(desktop, "Importer un barème…").trigger()
    desktop.settle()
    assert desktop.says("Ce fichier ne contient pas de règles reconnues. Rien n’a été modifié.")
    assert desktop.says("le total trouvé est 1115 au lieu de 1116")
    assert not desktop.has("regles.appliquer")
    assert [one.name for one in desktop.locations.packs.iterdir()] == [SAMPLE_ID]


def test_a_dropped_file_that_would_replace_rules_waits_until_it_was_seen(desktop: Desktop) -> None:
    data = bundled(BUNDLED)[1]
    changed = re.sub(rb"(?m)^updated = .*$", b"updated = 2026-11-22", data, count=1)
    assert changed != data
    desktop.locations.packs.mkdir(parents=True)
    (desktop.locations.packs / "recu.toml").write_bytes(changed)
    desktop.start()
    desktop.window.show_library()
    desktop.qtbot.waitUntil(lambda: desktop.says("Un barème a été déposé : Forfait structure 2023."))
    office = desktop.window._tools.office
    assert not office.catalogue.entry(BUNDLED).imported
    desktop.click("Voir le détail")
    desktop.click("Importer ce barème")
    assert office.catalogue.entry(BUNDLED).imported
    assert desktop.says("Barème importé : Forfait structure 2023.")
    desktop.click("Nouvelle déclaration")
    assert any(plain(text).endswith("forfait structure, barème importé") for text in desktop.texts())


def test_a_dropped_file_that_is_refused_is_told_once(desktop: Desktop) -> None:
    desktop.locations.packs.mkdir(parents=True)
    (desktop.locations.packs / "abime.toml").write_bytes(b"id = ")
    desktop.start()
    desktop.window.show_library()
    refusal = "Ce fichier ne contient pas de règles reconnues. Rien n’a été modifié."
    desktop.qtbot.waitUntil(lambda: desktop.says(refusal))
    desktop.click("Voir le détail")
    assert desktop.says("abime.toml")
    assert not desktop.has("regles.appliquer")
    desktop.click("regles.fermer")
    desktop.click("Fermer le message")
    desktop.window.show_new()
    desktop.window.show_library()
    desktop.window._tools.indexer.wait()
    assert not desktop.says(refusal)


def test_an_import_from_a_screen_without_messages_is_confirmed_all_the_same(desktop: Desktop, tmp_path: Path) -> None:
    desktop.start()
    desktop.window.show_new()
    desktop.dialogs.next = rules_file(tmp_path, sample_data())
    menu_entry(desktop, "Importer un barème…").trigger()
    desktop.settle()
    assert desktop.says("Cette campagne s’ajoute à celles de l’application")
    desktop.click("Importer ce barème")
    assert desktop.says("Barème importé : Forfait structure 2023.")
    assert (desktop.locations.packs / SAMPLE_ID / "campaign.toml").read_bytes() == sample_data()


def test_the_mark_of_imported_rules(desktop: Desktop) -> None:
    desktop.open_sample()
    assert desktop.text("etat.regles").endswith("(barème importé)")
