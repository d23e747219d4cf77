"""« Restaurer une version »: the copies are listed with what they say, restoring keeps the present first."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from pathlib import Path

from forfait_desktop.domain.answers import Rate
from forfait_desktop.session.changes import SetAnswer, SetPayment, SetPrepared
from forfait_desktop.storage.dossier import Payment, Signature
from forfait_desktop.storage.store import DossierStore
from forfait_desktop.ui.versions.screen import VersionsScreen
from tests.ui.desktop import Desktop, plain


def screen(desktop: Desktop) -> VersionsScreen:
    found = desktop.window.side.screen
    assert isinstance(found, VersionsScreen)
    return found


def show(desktop: Desktop) -> VersionsScreen:
    desktop.window.side.show("versions")
    desktop.settle()
    shown = screen(desktop)
    desktop.qtbot.waitUntil(
        lambda: all("lecture…" not in plain(row.accessible) for row in screen(desktop).list.rows.rows)
    )
    desktop.settle()
    return shown


def with_a_copy(desktop: Desktop) -> Path:
    """The sample, then 200 documents in place of 148, saved once: the copy holds the sample."""
    wizard = desktop.open_sample()
    session = wizard.workbench.session
    session.apply(SetPrepared(Signature(by="Nadia Benali")))
    session.apply(SetAnswer("dmp", "taux", Rate(done=200, total=2000)))
    desktop.wait_saved()
    return session.path


def test_without_any_copy_it_says_when_the_first_one_comes(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.window.side.show("versions")
    desktop.settle()
    assert desktop.text("versions.vide") == "La première copie sera faite à votre prochaine saisie."
    assert not desktop.has("versions.restaurer")


def test_the_button_stays_in_sight_when_the_text_is_large(desktop: Desktop) -> None:
    with_a_copy(desktop)
    desktop.window.resize(1024, 640)
    desktop.kit.theme.set_factor(2.0)
    show(desktop)
    button = desktop.find("versions.restaurer")
    assert not button.visibleRegion().isEmpty()
    assert button.visibleRegion().boundingRect().size() == button.size()
    assert screen(desktop).zones()[-1] is button


def test_a_copy_says_its_date_its_total_and_what_would_change(desktop: Desktop) -> None:
    with_a_copy(desktop)
    found = show(desktop)
    rows = [tuple(map(plain, row.cells)) for row in found.list.rows.rows]
    assert rows == [("20 décembre à 14 h 32", "–", "632 points, 4 424 €", "1 rubrique")]
    assert plain(found.list.rows.rows[0].accessible) == (
        "Version du 20 décembre à 14 h 32, sans préparateur, acquis estimé 632 points, 4 424 €, 1 rubrique"
    )
    assert desktop.text("versions.bilan") == (
        "Acquis estimé : 632 points, 4 424 € dans cette version, 672 points, 4 704 € aujourd’hui."
    )
    assert desktop.says("Aujourd’hui : 200 sur 2 000 : 10 % → cette version : 148 sur 2 000 : 7,4 %")
    assert desktop.text("versions.aussi") == "Change aussi : la préparation."


def test_restoring_keeps_the_present_state_and_can_be_undone(desktop: Desktop) -> None:
    path = with_a_copy(desktop)
    show(desktop)
    desktop.click("versions.restaurer")
    found = show(desktop) if not desktop.has("versions.liste") else screen(desktop)
    desktop.qtbot.waitUntil(lambda: len(found.list.rows.rows) == 2)
    desktop.settle()
    taux = DossierStore().open(path).dossier.answers["dmp"]["taux"]
    assert taux == Rate(done=148, total=2000)
    assert desktop.says("Version du 20 décembre à 14 h 32 restaurée.")
    desktop.click("Revenir à l’état précédent")
    desktop.settle()
    assert DossierStore().open(path).dossier.answers["dmp"]["taux"] == Rate(done=200, total=2000)
    session = desktop.wizard.workbench.session
    assert session.dossier.prepared.by == "Nadia Benali"
    assert not session.dirty
    # Nothing was thrown away: the sample, the state before, the state restored.
    assert len(DossierStore().versions(path)) == 3


def test_a_damaged_copy_is_told_and_cannot_be_restored(desktop: Desktop) -> None:
    path = with_a_copy(desktop)
    copy = DossierStore().versions(path)[0].path
    copy.write_bytes(copy.read_bytes()[:-40])
    found = show(desktop)
    assert [plain(row.cells[3]) for row in found.list.rows.rows] == ["illisible"]
    assert desktop.says("Cette copie est abîmée et ne peut pas être restaurée. Choisissez-en une autre.")
    assert not found.restore.isEnabled()


def test_a_read_only_declaration_shows_its_copies_and_restores_none(desktop: Desktop) -> None:
    path = with_a_copy(desktop)
    desktop.close()
    path.chmod(0o444)
    desktop.start(path)
    assert desktop.wizard.workbench.session.read_only
    found = show(desktop)
    assert len(found.list.rows.rows) == 1
    assert not found.restore.isEnabled()
    assert desktop.says("Cette déclaration est en lecture seule : rien ne peut y être restauré.")


def test_the_copies_of_another_year_say_it(desktop: Desktop) -> None:
    words = desktop.open_sample().workbench.words.versions
    at = datetime(2022, 1, 2, 9, 5)  # noqa: DTZ001 - local, as the window reads it
    assert plain(words.when(at, desktop.clock.day)) == "2 janvier 2022 à 9 h 05"


def test_a_version_that_changes_no_line_is_not_called_identical(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    wizard.workbench.session.apply(SetPayment(Payment(amount=Decimal(1960))))
    desktop.wait_saved()
    shown = show(desktop)
    assert [plain(row.accessible).rpartition(", ")[2] for row in shown.list.rows.rows] == ["1 autre changement"]
    assert desktop.says("Change aussi : le versement.")
