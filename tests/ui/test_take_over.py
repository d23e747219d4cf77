"""« Prendre la main »: two real processes on one declaration, and neither ever overwrites the other in silence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forfait_desktop.storage.lock import read_lock
from tests.ui.desktop import Desktop
from tests.ui.other_seat import Seat, seat

DONE = "reponse.dmp.taux.done"


def note(path: Path) -> str:
    """The note that is on disk."""
    found: str = json.loads(path.read_bytes())["notes"].get("general", "")
    return found


def answer(path: Path) -> int:
    """The answer that is on disk."""
    found: int = json.loads(path.read_bytes())["answers"]["dmp"]["taux"]["done"]
    return found


def take_over(desktop: Desktop, path: Path, other: Seat) -> None:
    """The other computer has it; here it is read, then taken over."""
    assert other.ask("open") == "writable"
    desktop.start(path)
    assert desktop.says("sur le poste POSTE-2, ouvrez une copie ou prenez la main.")
    desktop.go("dmp")
    assert not desktop.find(DONE).isEnabled()
    desktop.click("lecture.prendre")
    assert desktop.says("son prochain enregistrement sera refusé")
    assert not desktop.find(DONE).isEnabled(), "nothing is taken before it is confirmed"
    desktop.click("lecture.confirmer")
    desktop.go("dmp")
    assert desktop.find(DONE).isEnabled()


def test_the_former_holder_is_refused_and_told(desktop: Desktop, tmp_path: Path) -> None:
    path = desktop.add_sample()
    with seat("POSTE-2", tmp_path / "poste-2", path) as other:
        take_over(desktop, path, other)
        before = path.read_bytes()
        assert other.ask("note écrit là-bas") == "done"
        assert other.ask("save") == "lock-taken"
        assert path.read_bytes() == before
        desktop.type(DONE, "97")
        desktop.wait_saved()
        assert answer(path) == 97
        assert other.ask("save") == "lock-taken"
        assert (answer(path), note(path)) == (97, "")
        other.ask("leave")
    desktop.close()
    assert not path.with_name("dossier.forfait.lock").exists()


def test_what_the_former_holder_saved_until_then_is_read(desktop: Desktop, tmp_path: Path) -> None:
    """The declaration is read again after the lock is ours, so that the last save of the other is not undone."""
    path = desktop.add_sample()
    with seat("POSTE-2", tmp_path / "poste-2", path) as other:
        assert other.ask("open") == "writable"
        desktop.start(path)
        assert other.ask("note enregistré là-bas") == "done"
        assert other.ask("save") == "done"
        desktop.click("lecture.prendre")
        desktop.click("lecture.confirmer")
        desktop.go("dmp")
        desktop.type(DONE, "97")
        desktop.wait_saved()
        assert (answer(path), note(path)) == (97, "enregistré là-bas")
        other.ask("leave")
    desktop.close()


@pytest.mark.parametrize("choice", ["recharger", "deux"])
def test_the_window_that_lost_it_chooses_before_it_saves_again(desktop: Desktop, tmp_path: Path, choice: str) -> None:
    wizard = desktop.open_sample()
    path = wizard.workbench.session.path
    with seat("POSTE-2", tmp_path / "poste-2", path) as other:
        assert other.ask("open") == "lock"
        assert other.ask("take-over") == "writable"
        before = path.read_bytes()
        desktop.go("dmp")
        desktop.type(DONE, "97")
        desktop.qtbot.waitUntil(lambda: desktop.has("enregistrement.recharger"))
        assert desktop.says("a pris la main à 14 h 32, rechargez ou gardez les deux.")
        assert path.read_bytes() == before
        assert other.ask("note écrit là-bas") == "done"
        assert other.ask("save") == "done"
        desktop.click("enregistrement.voir")
        assert desktop.says("Différences entre les deux copies")
        desktop.dialogs.shown[-1].close()
        desktop.click(f"enregistrement.{choice}")
        assert note(path) == "écrit là-bas"
        if choice == "recharger":
            desktop.go("dmp")
            assert not desktop.find(DONE).isEnabled()
            assert desktop.says("Lecture seule")
        else:
            desktop.wait_saved()
            mine = desktop.wizard.workbench.session.path
            assert mine != path
            assert (answer(mine), note(mine)) == (97, "")
            desktop.type(DONE, "98")
            desktop.wait_saved()
            assert answer(mine) == 98
        other.ask("leave")
    desktop.close()


def test_it_may_be_left_read_only(desktop: Desktop, tmp_path: Path) -> None:
    path = desktop.add_sample()
    with seat("POSTE-2", tmp_path / "poste-2", path) as other:
        assert other.ask("open") == "writable"
        held = read_lock(path.with_name("dossier.forfait.lock"))
        desktop.start(path)
        desktop.click("lecture.prendre")
        desktop.click("lecture.laisser")
        assert desktop.says("ouvrez une copie ou prenez la main.")
        assert read_lock(path.with_name("dossier.forfait.lock")) == held
        other.ask("leave")
    desktop.close()


def test_a_lock_that_nobody_can_read_may_be_taken_over(desktop: Desktop) -> None:
    path = desktop.add_sample()
    path.with_name("dossier.forfait.lock").write_bytes(b"\0" * 40)
    desktop.start(path)
    desktop.click("lecture.prendre")
    assert desktop.says("Si l’autre poste modifie encore cette déclaration")
    desktop.click("lecture.confirmer")
    desktop.go("dmp")
    assert desktop.find(DONE).isEnabled()
    desktop.close()


def test_a_lock_left_days_ago_says_the_day(desktop: Desktop) -> None:
    path = desktop.add_sample()
    path.with_name("dossier.forfait.lock").write_text(
        '{"who": "nadia", "machine": "ACCUEIL", "process": 4, "since": "2023-12-18T09:05:00", "token": "x"}',
        encoding="utf-8",
    )
    desktop.start(path)
    assert desktop.says("nadia modifie ce fichier depuis le 18 décembre à 9 h 05 sur le poste ACCUEIL")
    desktop.close()


def test_another_window_of_this_machine_is_not_taken_over(desktop: Desktop, tmp_path: Path) -> None:
    """Its program answers: it is there to be closed."""
    import platform

    path = desktop.add_sample()
    with seat(platform.node(), tmp_path / "ici", path) as other:
        assert other.ask("open") == "writable"
        desktop.start(path)
        assert desktop.says("Lecture seule")
        assert desktop.has("lecture.copie")
        assert not desktop.has("lecture.prendre")
        other.ask("leave")
    desktop.close()
