"""The whole path with the keyboard alone (S28), and two people on one file (S36), on a real X server."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.screen import Node, Screen, pdf_text
from tests.e2e.test_main_job import DAY, dossier_of, new_declaration, wait_saved

pytestmark = pytest.mark.e2e

MOST_STOPS = 60
"""More stops than any screen has: beyond, Tab never comes to what is looked for."""


def seen_stop(node: Node) -> Node:
    """A control where the focus is: it has a name and can be seen."""
    assert node.name or node.role == "combo box", f"a stop without a name: {node}"
    assert not node.extents or min(node.extents[2:]) > 0, f"a stop that is not seen: {node}"
    return node


def answer_page(screen: Screen, then: str) -> None:
    """Answer what Tab meets from the first field on, then Ctrl+Entrée; ``then`` is the title that follows."""
    seen: set[str] = set()
    node = seen_stop(screen.stop())
    while node.id not in seen and ".aide." not in node.id and ".nav." not in node.id:
        seen.add(node.id)
        assert len(seen) < MOST_STOPS
        if node.role == "radio button" and node.id.endswith(".oui"):
            screen.key("space")
        elif node.role == "text" and node.id.endswith((".percent", ".nombre")):
            screen.type("70")
        node = seen_stop(screen.tab())
    screen.key("ctrl+Return")
    screen.find("label", then, "page.titre")


def tab_to(screen: Screen, name: str) -> None:
    node = seen_stop(screen.stop())
    for _ in range(MOST_STOPS):
        if node.name == name:
            return
        node = seen_stop(screen.tab())
    raise AssertionError(f"Tab never comes to {name!r}")


def test_every_step_is_answered_reviewed_and_printed_by_keyboard(screen: Screen, tmp_path: Path) -> None:
    """S28."""
    data = tmp_path / "data"
    screen.start("--data-dir", str(data), "--today", DAY)
    screen.focused("radio button", "médecin")
    screen.key("Return")
    screen.find("label", "Pour quelle année ?")
    screen.key("Return")
    screen.focused("text", "Nom d’usage")
    screen.type("Haddad")
    screen.key("Return")
    screen.find("label", "Acquis : 0 point, 0 €", "total.acquis")

    answer_page(screen, "Usage des autres téléservices")
    screen.find("label", "Acquis : 280 points, 1 960 €", "total.acquis")
    answer_page(screen, "Alimentation du DMP et ordonnance numérique")
    answer_page(screen, "Appli carte Vitale et messagerie de Mon espace santé")
    answer_page(screen, "Volet 3*")
    screen.find("label", "Acquis : 420 points, 2 940 €", "total.acquis")
    screen.key("alt+Right")
    screen.find("label", "Récapitulatif", "page.titre")

    tab_to(screen, "Relu par le médecin")
    screen.key("space")
    screen.checked("check box", "Relu par le médecin")
    screen.key("ctrl+e")
    screen.find("push button", "Enregistrer le PDF")
    tab_to(screen, "Enregistrer le PDF")
    screen.key("Return")
    screen.find("label", "PDF enregistré*")
    (written,) = dossier_of(data).parent.glob("*.pdf")
    assert "420 points" in pdf_text(written)


def test_the_second_person_reads_only_and_may_open_a_copy(screen: Screen, tmp_path: Path) -> None:
    """S36: two processes, two data folders, one file."""
    new_declaration(screen, tmp_path / "nadia")
    path = dossier_of(tmp_path / "nadia")
    screen.press(node_id="reponse.logiciels-a-jour.segur.oui")
    wait_saved(screen, path, "logiciels-a-jour", "segur", True)
    other = Screen(tmp_path / "claire-session")
    try:
        other.start("--data-dir", str(tmp_path / "claire"), "--today", DAY, str(path))
        assert "modifie ce fichier depuis" in other.find("alert", "Lecture seule :*").name
        fields = [node for node in other.tree() if ".reponse." in node.id]
        assert fields
        assert [node.id for node in fields if {"sensitive", "editable"} <= set(node.states)] == []
        assert [node.id for node in fields if node.role == "radio button" and "sensitive" in node.states] == []
        before = path.read_bytes()
        other.press("push button", "Ouvrir une copie")
        other.gone("alert", "Lecture seule*")
        other.press(node_id="reponse.logiciels-a-jour.segur.non")
        (copy,) = (one for one in tmp_path.rglob("dossier.forfait") if one != path)
        wait_saved(other, copy, "logiciels-a-jour", "segur", False)
        assert path.read_bytes() == before, "the copy leaves the file of the first person alone"
    finally:
        other.close()
