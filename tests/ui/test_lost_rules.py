"""The rules of a declaration are missing or damaged: what the library offers, nothing being done before a click."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.dossier import Signature, from_bytes, to_bytes
from tests.sample import SAMPLE_DAY, SAMPLE_ID, sample_data
from tests.ui.desktop import Desktop

DAMAGED = sample_data()[:900]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below, and its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def lose(desktop: Desktop, path: Path, what: str) -> dict[str, bytes]:
    """The rules of the declaration go; the window is asked to open it; what is on disk before."""
    rules = path.with_name("bareme.toml")
    if what == "missing":
        rules.unlink()
    else:
        rules.write_bytes(DAMAGED)
    before = tree(path.parent)
    desktop.start(path)
    return before


def other_rules(desktop: Desktop) -> None:
    """The application has later rules of the same campaign, without the line « dmp » being any less asked."""
    text = sample_data().decode().replace("# Règles d’essai", "# Autres règles d’essai", 1)
    data = (text + "\n# une autre édition\n").encode()
    (desktop.locations.packs / SAMPLE_ID / "campaign.toml").write_bytes(data)


@pytest.mark.parametrize("what", ["missing", "damaged"])
def test_the_very_same_rules_are_put_back(desktop: Desktop, what: str) -> None:
    path = desktop.add_sample()
    before = lose(desktop, path, what)
    assert desktop.says("L’application a la copie exacte de ces règles")
    assert tree(path.parent) == before, "opening modifies nothing"
    desktop.click("Remettre les règles d’origine")
    assert desktop.wizard.workbench.session.path == path
    after = tree(path.parent)
    assert after["dossier.forfait"] == before["dossier.forfait"]
    assert after["bareme.toml"] == sample_data()
    kept = [data for name, data in after.items() if "bareme abîmé" in name]
    assert kept == ([] if what == "missing" else [DAMAGED])
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "97")
    desktop.wait_saved()
    desktop.close()


def test_other_rules_are_shown_before_they_are_used(desktop: Desktop) -> None:
    path = desktop.add_sample()
    other_rules(desktop)
    before = lose(desktop, path, "damaged")
    assert desktop.says("L’application n’a pas la copie exacte de ces règles. Vos réponses sont intactes.")
    desktop.click("Voir avec les règles de l’application…")
    assert desktop.says("Avec ces règles, mises à jour le")
    assert desktop.says("Les règles d’origine sont perdues")
    assert tree(path.parent) == before
    desktop.click("regles.appliquer")
    session = desktop.wizard.workbench.session
    assert session.path == path
    old = from_bytes(before["dossier.forfait"])
    assert session.dossier.answers == old.answers
    assert session.dossier.campaign_digest != old.campaign_digest
    assert session.dossier.notes["general"].startswith("Règles d’origine perdues, remplacées le 20 décembre 2023")
    after = tree(path.parent)
    assert sha256(after["bareme.toml"]) == session.dossier.campaign_digest
    versions = [data for name, data in after.items() if name.startswith("Sauvegardes/") and name.endswith(".forfait")]
    assert before["dossier.forfait"] in versions
    assert DAMAGED in [data for name, data in after.items() if "bareme abîmé" in name]
    desktop.close()


def test_other_rules_undo_the_review_that_had_not_seen_them(desktop: Desktop) -> None:
    from dataclasses import replace
    from datetime import date

    path = desktop.add_sample()
    signed = replace(from_bytes(path.read_bytes()), reviewed=Signature("Dr Martin", date(2023, 12, 19)))
    path.write_bytes(to_bytes(signed))
    other_rules(desktop)
    lose(desktop, path, "missing")
    desktop.click("Voir avec les règles de l’application…")
    assert desktop.says("La préparation et la relecture déjà notées seront à refaire.")
    assert from_bytes(path.read_bytes()).reviewed.on == date(2023, 12, 19), "shown before it is done"
    desktop.click("regles.appliquer")
    assert from_bytes(path.read_bytes()).reviewed == Signature(void=date(2023, 12, 19), changed=("rules",))
    desktop.go("recapitulatif")
    assert desktop.says("Modifié depuis la relecture du 19 décembre : règles de la campagne.")
    desktop.close()


def test_without_any_rules_the_answers_are_read_and_written_elsewhere(desktop: Desktop, tmp_path: Path) -> None:
    path = desktop.add_sample()
    (desktop.locations.packs / SAMPLE_ID / "campaign.toml").unlink()
    before = lose(desktop, path, "missing")
    assert not desktop.has("Voir avec les règles de l’application…")
    desktop.click("Voir mes réponses…")
    assert desktop.says("Sans ses règles, la déclaration n’est ni calculée ni modifiée.")
    assert desktop.says("Dr Claire MARTIN")
    given = json.loads(before["dossier.forfait"])["answers"]["dmp"]["taux"]
    assert (given["done"], given["total"]) == (148, 2000)
    told = "148 sur 2 000"
    assert desktop.says(told)
    desktop.dialogs.next = tmp_path / "mes réponses.txt"
    desktop.click("regles.appliquer")
    assert told in (tmp_path / "mes réponses.txt").read_text(encoding="utf-8").replace("\u00a0", " ")
    assert desktop.says("Liste des réponses enregistrée.")
    assert tree(path.parent) == before
    desktop.close()


def test_a_closed_declaration_never_changes_its_rules(desktop: Desktop) -> None:
    from dataclasses import replace

    path = desktop.add_sample()
    path.write_bytes(to_bytes(replace(from_bytes(path.read_bytes()), closed=SAMPLE_DAY)))
    other_rules(desktop)
    before = lose(desktop, path, "damaged")
    assert not desktop.has("Voir avec les règles de l’application…")
    desktop.click("Voir mes réponses…")
    desktop.dialogs.shown[-1].close()
    assert tree(path.parent) == before
    desktop.close()


def test_somebody_else_has_it_open(desktop: Desktop) -> None:
    path = desktop.add_sample()
    lock = '{"who": "nadia", "machine": "ACCUEIL", "process": 4, "since": "2023-12-20T09:05:00", "token": "x"}'
    path.with_name("dossier.forfait.lock").write_text(lock, encoding="utf-8")
    before = lose(desktop, path, "damaged")
    desktop.click("Remettre les règles d’origine")
    assert desktop.says("nadia modifie ce fichier depuis 9 h 05")
    assert tree(path.parent) == before
    desktop.close()
