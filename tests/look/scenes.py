"""What is photographed: stages (a data folder and an open window), and the scenes that follow one another there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtWidgets import QAbstractButton, QWidget

from forfait_desktop.domain.answers import Physician
from forfait_desktop.presentation.views import RateText
from forfait_desktop.ui.side.registry import entries
from forfait_desktop.ui.wizard.page_shelf import SUMMARY
from tests.look.studio import Studio

PAUL: Final = Physician(name="Dr Paul ROY", family_name="ROY", given_name="Paul", specialty="Médecine générale")
INES: Final = Physician(name="Dr Inès SAÏD", family_name="SAÏD", given_name="Inès", specialty="Médecine générale")


@dataclass(frozen=True, slots=True)
class Scene:
    """One sheet: its name (also that of its files) and how to get there from the stage's window."""

    name: str
    go: Callable[[Studio], None]


@dataclass(frozen=True, slots=True)
class Stage:
    """A window on a folder of its own, the day it is there, and its scenes."""

    name: str
    day: date
    prepare: Callable[[Studio], None]
    scenes: Callable[[Studio], Iterator[Scene]]


def press(root: QWidget, object_name: str) -> None:
    """Press a visible button of that id, if it is there."""
    for button in root.findChildren(QAbstractButton, object_name):
        if button.isVisible() and button.isEnabled():
            button.click()
            return


# Stages


def _nothing(studio: Studio) -> None:
    studio.start()


def _first(studio: Studio) -> Iterator[Scene]:
    yield Scene("e01-premier-lancement", lambda s: s.window.show_first_start())
    yield Scene("e02-bibliotheque-vide", lambda s: s.window.show_library())
    for entry in entries():
        if entry.menu == "tools":
            yield Scene(f"outils-{entry.id}", _side(entry.id))


def _three(studio: Studio) -> None:
    studio.add_sample()
    studio.add_sample(PAUL, empty=True)
    studio.add_example("forfait-structure-2022")
    studio.add_example("forfait-structure-2023", 1, INES)
    studio.start()


def _library(studio: Studio) -> Iterator[Scene]:
    yield Scene("e02-bibliotheque", _to_library)
    yield Scene("e17-echeances", _side("echeances"))
    yield Scene("e17-echeances-mois", _deadlines_by_month)
    yield Scene("e20-cabinet", _side("cabinet"))
    yield Scene("e20-cabinet-montants", _practice_amounts)
    yield Scene("e03-annee", lambda s: s.window.show_new())
    yield Scene("e03-profil", _to_profile)
    yield Scene("e03-reprise", _to_carryover)


def _to_library(studio: Studio) -> None:
    studio.window.show_library()


def _deadlines_by_month(studio: Studio) -> None:
    _side("echeances")(studio)
    studio.settle()
    press(studio.window, "echeances.mois")


def _practice_amounts(studio: Studio) -> None:
    _side("cabinet")(studio)
    studio.settle()
    for box in studio.window.findChildren(QAbstractButton, "cabinet.montants"):
        box.setChecked(True)


def _to_profile(studio: Studio) -> None:
    studio.window.show_new()
    studio.settle()
    press(studio.window, "nouvelle.annee.forfait-structure-2023")
    press(studio.window, "nav.continuer")


def _to_carryover(studio: Studio) -> None:
    path = next(studio.locations.library.glob("2022*/dossier.forfait"))
    studio.window.show_new(str(path))
    studio.settle()
    press(studio.window, "nouvelle.annee.forfait-structure-2023")
    press(studio.window, "nav.continuer")
    studio.settle()
    press(studio.window, "nav.continuer")


def _sample(studio: Studio) -> None:
    studio.start(studio.add_sample())


def _sample_scenes(studio: Studio) -> Iterator[Scene]:
    yield from _pages(studio, "essai")
    for entry in entries():
        if entry.menu != "tools":
            yield Scene(f"ecran-{entry.id}", _side(entry.id))
    yield Scene("dialogue-a-propos", lambda s: _on_page(s, SUMMARY, s.window.menus.about.emit))
    yield Scene("essai-coller-taux", _pasting)


def _pasting(studio: Studio) -> None:
    studio.window.show_desk()
    studio.wizard.open_page("teleservices", focus=False)
    studio.settle()
    press(studio.window, "taux.coller")


def _wrong(studio: Studio) -> None:
    studio.window.show_desk()
    studio.wizard.open_page("dmp", focus=False)
    bench = studio.wizard.workbench
    field = bench.page("dmp").sections[0].criteria[0].field
    bench.edit(field.id, RateText(done="148", total="120"))
    press(studio.window, "nav.continuer")


def _empty(studio: Studio) -> None:
    studio.start(studio.add_sample(empty=True))


def _empty_scenes(studio: Studio) -> Iterator[Scene]:
    for page in studio.wizard.workbench.order():
        if page in {"volet-1", "dmp", "teleservices", "coordination", "sas", "vsm", SUMMARY}:
            yield Scene(f"vide-{page}", _page(page))
    yield Scene("vide-recopier", _side("recopier"))
    yield Scene("saisie-a-corriger", _wrong)
    yield Scene("vide-pieces", _side("pieces"))


def _closed_scenes(studio: Studio) -> Iterator[Scene]:
    for page in ("volet-1", "dmp", "sas", SUMMARY):
        yield Scene(f"clos-{page}", _page(page))


def _donum(studio: Studio) -> None:
    studio.start(studio.add_example("donum-2026"))


def _donum_scenes(studio: Studio) -> Iterator[Scene]:
    yield from _pages(studio, "donum")
    yield Scene("donum-recopier", _side("recopier"))
    yield Scene("donum-et-si", _side("et-si"))


def _pages(studio: Studio, prefix: str) -> Iterator[Scene]:
    for page in studio.wizard.workbench.order():
        yield Scene(f"{prefix}-{page}", _page(page))


def _page(page: str) -> Callable[[Studio], None]:
    def go(studio: Studio) -> None:
        studio.window.show_desk()
        studio.wizard.open_page(page)

    return go


def _on_page(studio: Studio, page: str, then: Callable[[], None]) -> None:
    _page(page)(studio)
    studio.settle()
    then()


def _side(screen: str) -> Callable[[Studio], None]:
    return lambda studio: studio.window.side.show(screen)


STAGES: Final = (
    Stage("vide", date(2023, 12, 20), _nothing, _first),
    Stage("bibliotheque", date(2023, 12, 20), _three, _library),
    Stage("essai", date(2023, 12, 20), _sample, _sample_scenes),
    Stage("debut", date(2023, 12, 20), _empty, _empty_scenes),
    Stage("clos", date(2024, 3, 1), _sample, _closed_scenes),
    Stage("donum", date(2026, 12, 20), _donum, _donum_scenes),
)
