"""« Affichage ▸ Langue »: the window in English from its next start on; files stay French."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit

from forfait_desktop import assets
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.language import spoken
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.fields.tidy import tidy_number
from forfait_desktop.ui.translation import install_language, language_of
from tests.ui.desktop import Desktop, plain
from tests.ui.languages import compiled, french_again


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("anglais"))


@pytest.fixture
def english(
    desktop: Desktop, qapp: QApplication, catalogue: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    monkeypatch.setattr(assets, "translations_dir", lambda: catalogue)
    Settings(desktop.locations.settings).set("language", "en")
    with french_again(qapp):
        yield desktop


def entry(desktop: Desktop, text: str) -> QAction:
    return next(one for one in desktop.window.findChildren(QAction) if one.text().replace("&", "") == text)


def test_the_window_speaks_english(english: Desktop) -> None:
    english.open_sample()
    assert entry(english, "Save now").shortcut().toString() == "Ctrl+S"
    assert english.text("total.acquis") == "Earned: 632 points, €4 424"
    english.go("dmp")
    assert english.text("page.resultat") == "Not met: 7.4% for a threshold of 10%"
    assert english.text("page.manque") == "You need 52 alimentations more to earn 40 points (€280)."
    assert english.step("dmp") == "Alimentation du DMP, not met, 0 of 40 points"
    assert QLocale().language() == QLocale.Language.English
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel", "Qt's own texts follow"


def test_what_is_typed_in_english_is_what_was_meant(english: Desktop) -> None:
    english.open_sample()
    english.go("dmp")
    shown = {plain(field.text()) for field in english.shown() if isinstance(field, QLineEdit)}
    assert {"148", "2 000"} <= shown, "a comma between thousands would be a decimal mark"


def test_a_file_is_french_whatever_the_window_speaks(english: Desktop) -> None:
    english.open_sample()
    workbench = english.wizard.workbench
    in_english = repr(workbench.report())
    assert spoken() == "en"
    english.close()
    Settings(english.locations.settings).set("language", "fr")
    english.start(workbench.session.path)
    assert repr(english.wizard.workbench.report()) == in_english


def test_the_choice_is_kept_and_said(desktop: Desktop) -> None:
    desktop.open_sample()
    entry(desktop, "English").trigger()
    assert Settings(desktop.locations.settings).text("language") == "en"
    assert desktop.says("La langue changera au prochain démarrage.")
    assert desktop.says("restent en français")
    assert spoken() == "fr", "nothing changes under the hand"
    assert entry(desktop, "English").isChecked()
    entry(desktop, "Français").trigger()
    assert Settings(desktop.locations.settings).text("language") == "fr"


def test_french_loads_no_catalogue(desktop: Desktop, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def unwanted() -> Path:
        raise AssertionError

    monkeypatch.setattr(assets, "translations_dir", unwanted)
    desktop.start()
    assert install_language(qapp, "fr", unwanted) == "fr"


def test_a_missing_catalogue_leaves_the_window_in_french(desktop: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    assert install_language(qapp, "en", lambda: tmp_path) == "fr"
    assert fr.date_long(date(2024, 1, 1)) == "1er\u00a0janvier 2024".replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("chosen", "system", "expected"),
    [
        ("", ("en-GB",), "fr"),
        ("fr", ("en-GB",), "fr"),
        ("en", ("fr-FR",), "en"),
        ("system", ("en-GB", "fr"), "en"),
        ("system", ("fr-FR", "en"), "fr"),
        ("system", ("de-DE",), "fr"),
        ("system", ("C",), "fr"),
        ("system", (), "fr"),
        ("klingon", ("en-GB",), "fr"),
    ],
)
def test_which_language_is_spoken(chosen: str, system: tuple[str, ...], expected: str) -> None:
    assert language_of(chosen, system) == expected


def test_no_french_sentence_is_left_in_english(english: Desktop) -> None:
    """In the library, where no text of a campaign is shown."""
    english.start()
    assert english.says("No declaration yet")
    french = {"Bienvenue", "Vous êtes", "Créer une déclaration", "Déclarations", "Fermer"}
    assert not french & {plain(text) for text in english.texts()}


def test_a_number_is_written_back_with_a_point(english: Desktop) -> None:
    english.start()
    assert tidy_number("66,80") == "66.80"
    assert plain(tidy_number("2000")) == "2 000"
