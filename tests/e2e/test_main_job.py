"""The main job through the installed command, seen only by the accessibility tree, the keyboard and files."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.e2e.screen import PATIENCE, Screen, forfait_desktop, pdf_text, plain, run

pytestmark = pytest.mark.e2e

NAME = "D'Aÿ & Fils <b>"
DAY = "2026-12-20"
SOFTWARE = ("segur", "lap", "sesam-vitale")
SOCLE = {"aat": "80", "pse": "60", "dmt": "40"}


def new_declaration(screen: Screen, data: Path) -> None:
    """From the first start to the first page of a Donum 2026 declaration."""
    screen.start("--data-dir", str(data), "--today", DAY)
    screen.press("push button", "Créer une déclaration")
    screen.find("label", "Pour quelle année ?")
    screen.press("push button", "Continuer")
    screen.set_text(NAME, name="Nom d’usage")
    screen.press("push button", "Créer la déclaration")
    screen.find("label", "Acquis : 0 point, 0 €", "total.acquis")


def answer_socle(screen: Screen, fse: str) -> None:
    for criterion in SOFTWARE:
        screen.press(node_id=f"reponse.logiciels-a-jour.{criterion}.oui")
    for service, percent in SOCLE.items():
        screen.set_text(percent, node_id=f"reponse.teleservices-socles.{service}.percent")
    screen.set_text(fse, node_id="reponse.teleservices-socles.fse.percent")


def dossier_of(data: Path) -> Path:
    (found,) = (data / "Forfait structure").glob("*/dossier.forfait")
    return found


def test_from_an_empty_machine_to_the_text_of_the_pdf(screen: Screen, tmp_path: Path) -> None:
    """S01, then the whole of the main job."""
    data = tmp_path / "data"
    screen.start("--data-dir", str(data), "--today", DAY)
    screen.find("label", "Bienvenue")
    screen.focused("radio button", "médecin")
    screen.checked("radio button", "médecin")
    screen.find("push button", "Explorer avec un exemple")
    screen.kill()

    new_declaration(screen, data)
    answer_socle(screen, fse="59")
    screen.find("label", "Non atteint : 59,7 % de moyenne pour un seuil de 60 %", "resultat.teleservices-socles")
    assert screen.find(node_id="total.acquis").name == "Acquis : 0 point, 0 €"

    # The real keyboard, over what is there.
    screen.focus(node_id="reponse.teleservices-socles.fse.percent")
    screen.key("ctrl+a")
    screen.type("60")
    screen.find("label", "Acquis : 280 points, 1 960 €", "total.acquis")

    screen.key("ctrl+Return")
    screen.find("label", "Usage des autres téléservices", "page.titre")
    for service in ("cm-atmp", "spe", "dsg"):
        screen.set_text("30", node_id=f"reponse.autres-teleservices.{service}.percent")
    screen.find("label", "Acquis : 340 points, 2 380 €", "total.acquis")
    for title in (
        "Alimentation du DMP et ordonnance numérique",
        "Appli carte Vitale et messagerie de Mon espace santé",
    ):
        screen.press(node_id="nav.continuer")
        screen.find("label", title, "page.titre")
    screen.set_text("1", node_id="reponse.apcv-mss.apcv.nombre")
    screen.set_text("1", node_id="reponse.apcv-mss.mss-patient.nombre")
    screen.find("label", "Acquis : 360 points, 2 520 €", "total.acquis")
    screen.press(node_id="nav.continuer")
    screen.find("label", "Volet 3*", "page.titre")
    screen.press(node_id="nav.continuer")
    screen.find("label", "Récapitulatif", "page.titre")

    screen.key("ctrl+e")
    screen.find("push button", "Enregistrer le PDF")
    screen.checked("check box", "Marquer comme brouillon")
    screen.set_text("essai.pdf", node_id="export.nom")
    screen.press("push button", "Enregistrer le PDF")
    screen.find("label", "PDF enregistré.")

    text = pdf_text(dossier_of(data).parent / "essai.pdf")
    assert NAME in text
    assert "360 points" in text
    assert "2 520 €" in text
    assert "Ce document ne vaut pas déclaration." in text
    assert "brouillon" in text
    assert "Alimentation du DMP et ordonnance numérique" in text

    done = run(
        [forfait_desktop(), "--data-dir", str(data), "--today", DAY, "evaluate", str(dossier_of(data)), "--json"]
    )
    assert done.returncode == 0
    assert done.stderr == ""
    assert json.loads(done.stdout)["points"]["acquired"] == 360


def test_a_kill_loses_nothing_and_the_same_page_opens(screen: Screen, tmp_path: Path) -> None:
    """S35."""
    data = tmp_path / "data"
    new_declaration(screen, data)
    answer_socle(screen, fse="60")
    screen.press(node_id="nav.continuer")
    screen.find("label", "Usage des autres téléservices", "page.titre")
    screen.focus(node_id="reponse.autres-teleservices.spe.percent")
    screen.type("41,5")
    wait_saved(screen, dossier_of(data), "autres-teleservices", "spe", {"percent": "41.5"})
    screen.kill()

    screen.start("--data-dir", str(data), "--today", DAY)
    screen.find("label", "Usage des autres téléservices", "page.titre")
    assert screen.find(node_id="reponse.autres-teleservices.spe.percent").text == "41,5"
    screen.find("label", "Enregistré à*", "etat.enregistrement")
    assert not list(data.rglob("*.tmp"))


def wait_saved(screen: Screen, dossier: Path, line: str, criterion: str, value: object) -> None:
    """Until the autosave has written it: what a user sees is the footer, what counts is the file."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answers = json.loads(dossier.read_text(encoding="utf-8"))["answers"]
        if answers.get(line, {}).get(criterion) == value:
            return
        screen.find(node_id="etat.enregistrement")
    raise AssertionError(f"never saved: {plain(dossier.read_text(encoding='utf-8'))[:500]}")


def test_the_plus_of_a_french_keyboard_enlarges_the_text(screen: Screen, tmp_path: Path) -> None:
    new_declaration(screen, tmp_path / "data")
    before = screen.find(node_id="nav.continuer").extents[3]
    screen.key("ctrl+plus")
    end = time.monotonic() + PATIENCE
    while screen.find(node_id="nav.continuer").extents[3] <= before:
        assert time.monotonic() < end, f"never larger than {before}"
    assert "Ambiguous" not in screen.application_said()


def test_closing_ends_quietly(screen: Screen, tmp_path: Path) -> None:
    data = tmp_path / "data"
    new_declaration(screen, data)
    screen.key("ctrl+q")

    assert screen.wait_exit() == 0
    said = [line for line in screen.application_said().splitlines() if "accessibility.atspi" not in line]
    assert said == []


def test_alt_f4_over_the_preview_keeps_what_was_done_and_the_same_page_comes_back(
    screen: Screen, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    new_declaration(screen, data)
    answer_socle(screen, fse="60")
    screen.press(node_id="nav.continuer")
    screen.find("label", "Usage des autres téléservices", "page.titre")
    screen.set_text("30", node_id="reponse.autres-teleservices.spe.percent")
    screen.key("ctrl+e")
    screen.find("push button", "Enregistrer le PDF")
    # The last change is made behind the preview, and not on disk when the window manager closes the window.
    screen.key("ctrl+z")
    screen.find("label", "Saisie annulée*")
    screen.key("alt+F4")
    assert screen.wait_exit() == 0
    answers = json.loads(dossier_of(data).read_text("utf-8"))["answers"]
    assert "spe" not in answers.get("autres-teleservices", {})
    assert answers["teleservices-socles"]
    screen.start("--data-dir", str(data), "--today", DAY)
    screen.find("label", "Usage des autres téléservices", "page.titre")
