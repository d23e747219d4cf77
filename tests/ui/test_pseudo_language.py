"""Every page, screen and dialog with texts 40 % longer than in French: wide, narrow, and in letters twice as large."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from forfait_desktop import assets
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.crash import CrashGuard
from forfait_desktop.ui.settings.screen import SettingsScreen
from forfait_desktop.ui.side.registry import entries
from tests.ui.desktop import Desktop
from tests.ui.fitting import clipped
from tests.ui.languages import compiled, french_again, longer
from tests.ui.practice_library import NAMES, add_practice
from tests.ui.test_app_pieces import add, downloaded, wait
from tests.ui.test_app_pieces_screen import show_screen
from tests.ui.test_two_writers import written_by_another

SIZES = [(1366, 768, 1.0), (760, 560, 1.0), (1366, 768, 2.0)]
"""Width and height of the window, and the factor of its letters."""

Look = Callable[[str], None]
"""Looks at what is shown now, under that name."""


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("pseudo"), pseudo=True)


@pytest.fixture
def pseudo(desktop: Desktop, qapp: QApplication, catalogue: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr(assets, "translations_dir", lambda: catalogue)
    Settings(desktop.locations.settings).set("language", "en")
    with french_again(qapp):
        yield desktop


def test_the_pseudo_language_is_40_per_cent_longer() -> None:
    text = "Enregistrer et continuer"
    assert len(longer(text)) == pytest.approx(1.4 * len(text), abs=2)
    assert longer("{points} · {euros}").startswith("{points} · {euros} ")


@pytest.mark.parametrize(("width", "height", "factor"), SIZES)
@pytest.mark.parametrize("walk", ["home", "pages", "screens", "dialogs", "pieces"])
def test_nothing_is_clipped(pseudo: Desktop, walk: str, width: int, height: int, factor: float) -> None:
    found: dict[str, list[str]] = {}

    def look(name: str) -> None:
        found[name] = clipped(pseudo)

    pseudo.kit.theme.set_factor(factor)
    WALKS[walk](pseudo, (width, height), look)
    assert found
    told = {where: texts for where, texts in found.items() if texts}
    assert not told, "\n".join(f"{where}: {text}" for where, texts in told.items() for text in texts)


# Walks: what is shown, one after the other


def _home(pseudo: Desktop, size: tuple[int, int], look: Look) -> None:
    window = pseudo.start(None, *size)
    look("empty library")
    window.show_first_start()
    look("first start")
    window.show_new()
    look("new, year")
    pseudo.click("nouvelle.annee.forfait-structure-2023")
    pseudo.click("nav.continuer")
    look("new, profile")
    pseudo.click("nouvelle.creer" if pseudo.has("nouvelle.creer") else "nav.continuer")
    look("new, profile refused")
    paths = add_practice(pseudo, NAMES)
    window.show_library()
    pseudo.qtbot.waitUntil(lambda: window.home is not None and window.home.model.rowCount() == len(NAMES))
    look("library")
    window.show_new(str(paths[0]))
    look("new from another year")
    window.extras.import_rules()
    paths[0].write_bytes(b"{")
    window.open_path(paths[0])
    look("damaged file")


def _pages(pseudo: Desktop, size: tuple[int, int], look: Look) -> None:
    pseudo.start(pseudo.add_sample(), *size)
    for page in pseudo.wizard.workbench.order():
        pseudo.go(page)
        look(page)


def _screens(pseudo: Desktop, size: tuple[int, int], look: Look) -> None:
    window = pseudo.start(pseudo.add_sample(), *size)
    for entry in entries():
        window.side.show(entry.id)
        pseudo.settle()
        look(entry.id)
    screen = window.side.screen
    assert isinstance(screen, SettingsScreen)
    for number in range(screen.combo.count()):
        screen.show_section(number)
        look(f"settings, {screen.combo.itemText(number)}")


def _dialogs(pseudo: Desktop, size: tuple[int, int], look: Look) -> None:
    window = pseudo.start(pseudo.add_sample(), *size)

    def opened(name: str) -> None:
        pseudo.settle()
        assert pseudo.dialogs.shown, name
        look(name)
        pseudo.dialogs.shown[-1].close()
        pseudo.settle()

    window.menus.about.emit()
    opened("about")
    pseudo.wizard.header.why_requested.emit("")
    opened("why these amounts")
    pseudo.go("dmp")
    pseudo.click("regle.dmp")
    opened("where the figures come from")
    window.menus.declaration.profile.trigger()
    pseudo.settle()
    pseudo.click("profil.traitant.non")
    pseudo.type("profil.nom", "")
    pseudo.click("profil.enregistrer")
    opened("profile, refused")
    for page in pseudo.wizard.workbench.order():
        pseudo.go(page)
        if pseudo.has("adresse.modeles"):
            pseudo.click("adresse.modeles")
            models = window.findChild(QDialog, "modeles")
            assert models is not None
            pseudo.dialogs.shown.append(models)
            opened("models of messages")
            break
    written_by_another(pseudo.wizard.workbench.session.path)
    pseudo.go("dmp")
    pseudo.type("reponse.dmp.taux.done", "97")
    pseudo.qtbot.waitUntil(lambda: pseudo.has("enregistrement.recharger") or pseudo.has("message.details"))
    look("two writers")
    if pseudo.has("message.details"):
        pseudo.click("message.details")
        look("two writers, whole message")
    pseudo.click("enregistrement.voir")
    opened("two writers, differences")
    CrashGuard(window, pseudo.root).say(saved=False)
    look("crash")
    pseudo.kill()


def _pieces(pseudo: Desktop, size: tuple[int, int], look: Look) -> None:
    pseudo.start(pseudo.add_sample(), *size)
    pseudo.go("coordination")
    add(pseudo, downloaded(pseudo))
    look("piece")
    pseudo.click("piece.lieu.coordination")
    pseudo.settle()
    look("where it is")
    pseudo.dialogs.shown[-1].close()
    show_screen(pseudo)
    look("pieces")
    pseudo.click("pieces.pack")
    wait(pseudo)
    look("shared pack")
    pseudo.dialogs.shown[-1].close()
    add_practice(pseudo, NAMES[1:])
    pseudo.window.side.show("cabinet")
    screen = pseudo.window.side.screen
    assert screen is not None
    pseudo.qtbot.waitUntil(lambda: pseudo.has("cabinet.partager") and pseudo.find("cabinet.partager").isEnabled())
    pseudo.click("cabinet.partager")
    look("share")
    pseudo.click("partage.voir")
    look("share, preview")


WALKS: dict[str, Callable[[Desktop, tuple[int, int], Look], None]] = {
    "home": _home,
    "pages": _pages,
    "screens": _screens,
    "dialogs": _dialogs,
    "pieces": _pieces,
}
