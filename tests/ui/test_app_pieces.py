"""The evidence slot through the real window: add, drop, look, remove, undo, leave; and what a kill leaves behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from forfait_desktop.storage.dossier import EvidenceRecord, from_bytes
from forfait_desktop.ui.widgets.evidence_slot import EvidenceSlot
from forfait_desktop.ui.worker import Worker
from tests.report.exhibit_files import acting, document, encrypted, image
from tests.storage.pieces import pdf, png
from tests.ui.desktop import Desktop, accessible_name, plain

ADD = "piece.ajouter.coordination"
PLACE = "piece.lieu.coordination"


def downloaded(desktop: Desktop, name: str = "attestation-MSP-2023.pdf", data: bytes = b"") -> Path:
    folder = desktop.root / "Téléchargements"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data or pdf())
    return folder / name


def add(desktop: Desktop, path: Path, button: str = ADD) -> None:
    desktop.dialogs.next = path
    desktop.click(button)
    wait(desktop)


def wait(desktop: Desktop) -> None:
    """Until what was asked of the disk is done and told."""
    workers = desktop.qapp.findChildren(Worker)
    assert workers
    for worker in workers:
        worker.wait()
    desktop.settle()


def records(desktop: Desktop) -> tuple[EvidenceRecord, ...]:
    return desktop.wizard.workbench.session.dossier.evidence


def on_disk(path: Path) -> tuple[EvidenceRecord, ...]:
    return from_bytes(path.read_bytes()).evidence


def drop(desktop: Desktop, files: list[Path], name: str = "piece.coordination") -> bool:
    """Drop files on the slot as a file manager does. Returns whether it takes them."""
    slot = desktop.find(name)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(slot, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(slot, QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    wait(desktop)
    return True


def test_a_piece_is_added_seen_removed_and_put_back(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    path = wizard.workbench.session.path
    desktop.go("coordination")
    assert desktop.step("coordination").endswith("à prouver")
    assert desktop.says("Points comptés. Il manque la preuve : ")
    assert desktop.says("N’ajoutez aucun document portant le nom d’un patient.")
    original = downloaded(desktop)
    add(desktop, original)
    assert desktop.says("Pièce ajoutée : attestation-MSP-2023.pdf.")
    assert desktop.step("coordination") == "Exercice coordonné, atteint, 120 points"
    assert not desktop.says("Il manque la preuve")
    assert original.is_file()
    desktop.wait_saved()
    (record,) = on_disk(path)
    copy = path.parent / record.file
    assert copy.name == "Exercice coordonné - attestation-MSP-2023.pdf"
    assert copy.read_bytes() == original.read_bytes()
    desktop.click("Voir la pièce attestation-MSP-2023.pdf")
    wait(desktop)
    assert desktop.dialogs.opened == [copy]
    desktop.button("Retirer la pièce attestation-MSP-2023.pdf").setFocus()
    desktop.click("Retirer la pièce attestation-MSP-2023.pdf")
    assert desktop.says("Pièce retirée : attestation-MSP-2023.pdf.")
    focused = desktop.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == ADD
    assert desktop.step("coordination").endswith("à prouver")
    desktop.wait_saved()
    assert not on_disk(path)
    assert copy.is_file()
    desktop.click("piece.annuler")
    assert desktop.says("La pièce « attestation-MSP-2023.pdf » est de nouveau là.")
    assert records(desktop) == (record,)
    desktop.click("Retirer la pièce attestation-MSP-2023.pdf")
    assert desktop.window.close()
    wait(desktop)
    assert not on_disk(path)
    assert not copy.exists()
    assert (path.parent / "Pièces retirées" / copy.name).read_bytes() == original.read_bytes()


def test_files_are_dropped_on_the_slot(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("coordination")
    files = [downloaded(desktop), downloaded(desktop, "photo.png", png())]
    assert drop(desktop, files)
    assert [record.label for record in records(desktop)] == ["attestation-MSP-2023.pdf", "photo.png"]
    assert all(file.is_file() for file in files)
    slot = desktop.find("piece.coordination")
    text = QMimeData()
    text.setText("https")
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(slot, enter)
    assert not enter.isAccepted()


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.pdf", b"MZ\x90\0 programme", "Le fichier « a.pdf » est un programme, quel que soit son nom"),
        ("a.pdf", pdf(b"9 0 obj << /S /JavaScript >> endobj\n"), "Quarantaine : « a.pdf » contient un script"),
        ("2780567123456.pdf", pdf(), "Le nom de ce fichier ressemble à un numéro de patient"),
    ],
)
def test_a_refusal_is_said_and_nothing_is_kept(desktop: Desktop, name: str, data: bytes, sentence: str) -> None:
    wizard = desktop.open_sample()
    desktop.go("coordination")
    add(desktop, downloaded(desktop, name, data))
    assert desktop.says(sentence)
    assert not desktop.says("2780567123456")
    assert not records(desktop)
    folder = wizard.workbench.session.folder / "Justificatifs"
    assert not folder.exists() or not list(folder.iterdir())


def test_each_hostile_piece_is_refused_or_quarantined_with_its_reason(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("coordination")
    locked = "Quarantaine : « {} » contient une protection qui empêche de le vérifier"
    cases = (
        ("secret.pdf", encrypted("secret"), locked),
        ("verrou.pdf", encrypted(""), locked),
        ("coupe.pdf", document(3)[:-300], "Le fichier « {} » est incomplet"),
        ("coupe.png", image("PNG", (300, 300))[:-40], "Le fichier « {} » est incomplet"),
        ("gros.pdf", document() + b"%" * (21 * 1024 * 1024), "Mo : la limite est de 20 Mo."),
        ("lance.pdf", acting("launch"), "Quarantaine : « {} » contient une commande qui lance un programme"),
        ("cache.pdf", acting("embedded"), "Quarantaine : « {} » contient un autre fichier"),
        ("page.pdf", b"<html><script>alert(1)</script></html>", "Le fichier « {} » n’est ni un PDF, ni un PNG"),
        ("texte.pdf", b"PK\x03\x04" + b"\0" * 64, "Le fichier « {} » est un document de bureautique"),
        ("photo.png", b"#!/bin/sh\n", "Le fichier « {} » est un programme, quel que soit son nom"),
    )
    for name, data, sentence in cases:
        add(desktop, downloaded(desktop, name, data))
        assert desktop.says(sentence.format(name)), name
        assert not records(desktop)
    folder = wizard.workbench.session.folder / "Justificatifs"
    assert not folder.exists() or not list(folder.iterdir())
    # A sound image under a wrong ending is what it holds, and takes its own ending.
    add(desktop, downloaded(desktop, "capture.pdf", png(20)))
    assert [record.file for record in records(desktop)] == ["Justificatifs/Exercice coordonné - capture.png"]


def test_the_same_file_serves_another_line(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("coordination")
    add(desktop, downloaded(desktop))
    desktop.go("services-patients")
    add(desktop, downloaded(desktop, "copie.pdf"), "piece.ajouter.services-patients")
    assert desktop.says("Pièce déjà présente pour Exercice coordonné.")
    desktop.click("L’utiliser ici aussi")
    (record,) = records(desktop)
    assert record.indicators == ("coordination", "services-patients")
    assert desktop.says("sert aussi à « Exercice coordonné »")


def test_where_it_is_and_until_when(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("coordination")
    desktop.click(PLACE)
    desktop.type("piece.saisie", "2 78 05 67 123 456")
    desktop.click("piece.enregistrer")
    assert desktop.says("Ce texte ressemble à un numéro de patient")
    desktop.type("piece.saisie", "Classeur bleu")
    desktop.click("piece.enregistrer")
    assert desktop.says("À retrouver ici : Classeur bleu")
    assert desktop.step("coordination") == "Exercice coordonné, atteint, 120 points"
    desktop.click("Validité de la pièce Classeur bleu")
    desktop.type("piece.saisie", "31/12/2022")
    desktop.click("piece.enregistrer")
    assert desktop.says("Valable jusqu’au 31 décembre 2022 : demandez la suivante.")
    assert desktop.step("coordination").endswith("à prouver")
    desktop.wait_saved()
    assert on_disk(wizard.workbench.session.path) == records(desktop)


def test_a_file_that_went_away_is_said_on_opening_and_found_again(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    path = wizard.workbench.session.path
    desktop.go("coordination")
    original = downloaded(desktop)
    add(desktop, original)
    copy = path.parent / records(desktop)[0].file
    desktop.window.close()
    copy.unlink()
    desktop.start(path)
    desktop.go("coordination")
    wait(desktop)
    assert desktop.says("Pièce introuvable : attestation-MSP-2023.pdf.")
    desktop.dialogs.next = downloaded(desktop, "autre.pdf", pdf(text=b"autre"))
    desktop.click("Retrouver la pièce attestation-MSP-2023.pdf")
    wait(desktop)
    assert desktop.says("Ce fichier n’est pas « attestation-MSP-2023.pdf »")
    desktop.dialogs.next = original
    desktop.click("Retrouver la pièce attestation-MSP-2023.pdf")
    wait(desktop)
    assert desktop.says("Pièce retrouvée : attestation-MSP-2023.pdf.")
    assert not desktop.says("Pièce introuvable")
    assert copy.read_bytes() == original.read_bytes()


def test_a_file_that_changed_is_opened_only_if_asked_again(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("coordination")
    add(desktop, downloaded(desktop))
    copy = wizard.workbench.session.folder / records(desktop)[0].file
    copy.write_bytes(b"MZ")
    desktop.click("Voir la pièce attestation-MSP-2023.pdf")
    wait(desktop)
    assert desktop.dialogs.opened == []
    assert desktop.says("a été modifié depuis le 20 décembre 2023")
    assert desktop.says("Pièce modifiée depuis le 20 décembre 2023 : vérifiez-la.")
    desktop.click("Ouvrir quand même")
    assert desktop.dialogs.opened == [copy]


def test_killed_between_the_copy_and_the_save(desktop: Desktop) -> None:
    desktop.delays = type(desktop.delays)(60_000, 60_000, 0)
    wizard = desktop.open_sample()
    path = wizard.workbench.session.path
    desktop.go("coordination")
    original = downloaded(desktop)
    add(desktop, original)
    copy = path.parent / records(desktop)[0].file
    desktop.kill()
    assert not on_disk(path)
    assert copy.read_bytes() == original.read_bytes()
    desktop.start(path)
    desktop.go("coordination")
    assert not records(desktop)
    add(desktop, original)
    assert [one.name for one in copy.parent.iterdir()] == [copy.name]
    assert desktop.window.close()
    assert [record.file for record in on_disk(path)] == [f"Justificatifs/{copy.name}"]
    assert copy.is_file()


def test_leaving_while_a_file_is_copied_saves_it(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    path = wizard.workbench.session.path
    desktop.go("coordination")
    desktop.dialogs.next = downloaded(desktop)
    button = desktop.find(ADD)
    assert isinstance(button, QAbstractButton)
    button.click()
    assert desktop.window.close()
    (record,) = on_disk(path)
    assert (path.parent / record.file).is_file()


def test_the_example_takes_no_file(desktop: Desktop) -> None:
    desktop.start()
    desktop.window.show_example()
    desktop.settle()
    page, slot = next((page, slot) for page in desktop.wizard.workbench.order() for slot in slots(desktop, page))
    desktop.go(page)
    desktop.dialogs.next = downloaded(desktop)
    assert drop(desktop, [desktop.dialogs.next], slot.objectName())
    desktop.click(slot.objectName().replace("piece.", "piece.ajouter."))
    assert desktop.says("Exemple fictif : aucun fichier n’y est joint.")
    assert not records(desktop)


def slots(desktop: Desktop, page: str) -> list[EvidenceSlot]:
    desktop.go(page)
    return [widget for widget in desktop.shown() if isinstance(widget, EvidenceSlot)]


def test_every_condition_of_the_gate_has_its_slot_with_names(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("volet-1")
    shown = slots(desktop, "volet-1")
    assert shown
    names = [plain(accessible_name(slot)) for slot in shown]
    assert all(name.startswith("Pièce attendue : ") for name in names)
    for slot in shown:
        line = slot.objectName().removeprefix("piece.")
        assert plain(accessible_name(desktop.find(f"piece.ajouter.{line}"))).startswith("Ajouter une pièce pour ")
        assert plain(accessible_name(desktop.find(f"piece.lieu.{line}"))).startswith("Indiquer où se trouve la pièce")


def test_by_keyboard_alone(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("coordination")
    desktop.dialogs.next = downloaded(desktop)
    desktop.find(ADD).setFocus()
    desktop.key(Qt.Key.Key_Return)
    wait(desktop)
    assert len(records(desktop)) == 1
    remove = desktop.button("Retirer la pièce attestation-MSP-2023.pdf")
    assert remove.focusPolicy() & Qt.FocusPolicy.TabFocus
    desktop.key(Qt.Key.Key_Space, on=remove)
    assert not records(desktop)
    desktop.wizard.undo()
    assert len(records(desktop)) == 1


def test_read_only_pieces_can_be_seen_and_nothing_else(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    path = wizard.workbench.session.path
    desktop.go("coordination")
    add(desktop, downloaded(desktop))
    desktop.window.close()
    path.chmod(0o444)
    desktop.start(path)
    desktop.go("coordination")
    assert desktop.wizard.workbench.session.read_only
    assert not desktop.find(ADD).isEnabled()
    assert not desktop.button("Retirer la pièce attestation-MSP-2023.pdf").isEnabled()
    assert not drop(desktop, [downloaded(desktop, "autre.pdf", png())])
    desktop.click("Voir la pièce attestation-MSP-2023.pdf")
    wait(desktop)
    assert [one.name for one in desktop.dialogs.opened] == ["Exercice coordonné - attestation-MSP-2023.pdf"]
    path.chmod(0o644)
