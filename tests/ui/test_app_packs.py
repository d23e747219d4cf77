"""Shared packs in the real window: made by one member of the MSP, imported by another."""

from __future__ import annotations

from pathlib import Path

from forfait_desktop.storage.shared_pack import read_pack
from tests.ui.desktop import Desktop
from tests.ui.test_app_pieces import downloaded, records, wait
from tests.ui.test_app_pieces_screen import finish, open_screen, serve, show_screen


def made(desktop: Desktop) -> Path:
    """A pack of Dr Claire Martin: one proof, and the texts that are proposed."""
    open_screen(desktop)
    serve(desktop, "coordination")
    desktop.dialogs.next = downloaded(desktop)
    desktop.click("pieces.ajouter")
    finish(desktop)
    desktop.click("pieces.pack")
    desktop.click("cocher.texte.logiciel-segur.segur.version")
    desktop.click("cocher.texte.sesam-vitale.atteint.version")
    desktop.dialogs.next = desktop.root / "MSP.forfait-pack"
    desktop.click("cocher.enregistrer")
    wait(desktop)
    assert desktop.says("Pack créé : 1 preuve et 1 texte.")
    return desktop.root / "MSP.forfait-pack"


def choose(desktop: Desktop, path: Path) -> None:
    desktop.dialogs.next = path
    desktop.click("pieces.importer")
    wait(desktop)


def test_given_a_pack_when_another_physician_imports_it_then_one_proof_and_one_text_come_and_nothing_else(
    desktop: Desktop,
) -> None:
    path = made(desktop)
    pack = read_pack(path)
    assert b"MARTIN" not in path.read_bytes()
    assert b"Claire" not in path.read_bytes()
    assert pack.texts == {"coordination": {"msp": {"nom": "MSP du Ried"}}}
    desktop.wait_saved()
    assert desktop.window.open_path(desktop.add_sample(empty=True, name="Dr Paul ROY"))
    desktop.settle()
    show_screen(desktop)
    session = desktop.wizard.workbench.session
    before = session.dossier
    choose(desktop, path)
    assert desktop.text("pack.apercu") == ("1 preuve et 1 texte pour Exercice coordonné. Rien d’autre ne sera modifié.")
    assert session.dossier == before
    desktop.click("pack.importer")
    wait(desktop)
    assert desktop.says("Pack importé : 1 preuve et 1 texte.")
    (record,) = records(desktop)
    assert record.indicators == ("coordination",)
    assert (session.folder / record.file).is_file()
    after = session.dossier
    assert after.details == pack.texts
    assert (after.answers, after.physician, after.notes) == (before.answers, before.physician, before.notes)
    desktop.click("pack.annuler")
    assert session.dossier.details == before.details
    assert not records(desktop)


def test_given_a_pack_already_here_when_it_is_chosen_again_then_nothing_changes(desktop: Desktop) -> None:
    path = made(desktop)
    choose(desktop, path)
    assert desktop.says("Tout ce que contient ce pack est déjà ici. Rien ne sera modifié.")
    assert not desktop.has("pack.apercu")


def test_given_a_text_typed_otherwise_when_a_pack_is_imported_then_it_is_kept(desktop: Desktop) -> None:
    path = made(desktop)
    desktop.wizard.workbench.edit("detail.coordination.msp.nom", "MSP des Tilleuls")
    choose(desktop, path)
    assert desktop.says("Rien ne sera modifié.")
    assert desktop.says("1 texte que vous avez saisi autrement est gardé tel quel.")
    kept = desktop.wizard.workbench.session.dossier.details["coordination"]["msp"]["nom"]
    assert kept == "MSP des Tilleuls"


def test_given_a_file_that_is_no_pack_when_it_is_chosen_then_one_sentence_refuses_it(desktop: Desktop) -> None:
    open_screen(desktop)
    path = downloaded(desktop, "faux.forfait-pack")
    choose(desktop, path)
    assert desktop.says("faux.forfait-pack") or desktop.says("archive")
    assert not desktop.has("pack.apercu")
