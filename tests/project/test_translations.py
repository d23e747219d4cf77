"""The English catalogue: complete, up to date, and made by a command that loses nothing."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.project.tree import ROOT

sys.path.insert(0, str(ROOT / "packaging"))

import translations

CATALOGUE = translations.FOLDER / "forfait_en.ts"


def extracted(source: str, name: str = "presentation/wording/essai.py") -> list[tuple[str, str]]:
    return list(translations.texts_of(ast.parse(source), name))


def test_the_catalogue_is_that_of_the_sources() -> None:
    texts = translations.merge(translations.extract(), translations.read(CATALOGUE))
    assert translations.written(texts, "en") == CATALOGUE.read_text(encoding="utf-8"), "make translations"


def test_everything_is_translated() -> None:
    assert not translations.faults(translations.read(CATALOGUE))


def test_sentences_are_found_wherever_they_are_said() -> None:
    assert extracted('class A:\n    def b(self):\n        return self.say("Un" if x else "Deux")') == [
        ("Wording", "Un"),
        ("Wording", "Deux"),
    ]
    table = 'NAMES = {"a": "Un", "b": ("Deux", "Trois")}\nself.say(NAMES[key])'
    assert [text for _, text in extracted(table)] == ["Un", "Deux", "Trois"]
    assert extracted('class Menu(QObject):\n    def a(self):\n        self.tr("Fermer")', "ui/menu.py") == [
        ("Menu", "Fermer")
    ]
    door = 'def _tr(text):\n    return QCoreApplication.translate("Ecrans", text)\n_tr("Pièces")'
    assert extracted(door, "ui/registry.py") == [("Ecrans", "Pièces")]
    assert not extracted('messages.say(KEY, "info", text)', "ui/screen.py"), "a message bar says what was translated"


@pytest.mark.parametrize("said", ['self.say(f"{n} lignes")', 'self.say("Un " + word)', "self.say(text)"])
def test_a_sentence_put_together_before_it_is_translated_is_refused(said: str) -> None:
    with pytest.raises(translations.UnreadableError):
        extracted(said)


def test_what_is_translated_stays_and_what_is_no_longer_said_goes() -> None:
    known = {"Wording": {"Fermer": "Close", "Ancien": "Old"}}
    merged = translations.merge({"Menus": ["Fermer"], "Wording": ["Nouveau", "Fermer"]}, known)
    assert merged == {"Menus": {"Fermer": "Close"}, "Wording": {"Nouveau": "", "Fermer": "Close"}}


@pytest.mark.parametrize("told", ["", "{count} lines", "“{what}”\u00a0: done", "« {what} »"])
def test_a_faulty_translation_is_named(told: str) -> None:
    assert len(translations.faults({"Wording": {"{what} : fait": told}})) == 1


def test_a_file_reads_back_as_it_was_written(tmp_path: Path) -> None:
    texts = {"Wording": {"Un & deux < trois": "One & two < three", "«\u00a0A\u00a0»\nB": "“A”\nB", "Vide": ""}}
    path = tmp_path / "essai.ts"
    path.write_text(translations.written(texts, "en"), encoding="utf-8")
    assert translations.read(path) == texts


def test_qt_finds_the_sentences_again(tmp_path: Path) -> None:
    translations.compile_into(tmp_path, CATALOGUE)
    translator = QTranslator()
    assert translator.load("forfait_en.qm", str(tmp_path))
    assert translator.translate("Wording", "Acquis\u00a0: {amount}") == "Earned: {amount}"
    assert translator.translate("Menus", "Enregistrer maintenant") == "Save now"
