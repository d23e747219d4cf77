"""Which screens there are beside the pages, in which menu, and how each is built."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from forfait_desktop.records import dataclass

if TYPE_CHECKING:
    from forfait_desktop.ui.side.screen import SideContext, SideScreen

SideMenu = Literal["declaration", "tools", ""]


@dataclass(frozen=True, slots=True)
class SideEntry:
    """One screen.

    Attributes:
        id: stable name, « recopier », « et-si »…
        text: its entry in the menu.
        menu: « declaration » (needs one open), « tools » (works without), or "" for none.
        in_declaration: stands in no menu, and still needs a declaration.
        build: makes the screen; imports it there, so that the first window does not wait for it.
        key: its shortcut, or "" for none; no digit, no AltGr.
        covered: it shows documents as they will be sent: hidden while the presentation mode is on.
    """

    id: str
    text: str
    menu: SideMenu
    build: Callable[[SideContext], SideScreen]
    key: str = ""
    covered: bool = False
    in_declaration: bool = False

    @property
    def needs_declaration(self) -> bool:
        """Whether it can only be shown over a declaration."""
        return self.in_declaration or self.menu == "declaration"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SideScreens", text)


def entries() -> tuple[SideEntry, ...]:
    """Return every screen, in the order of the menus, in the language of the window."""
    return (
        SideEntry("recopier", _tr("À recopier sur amelipro"), "declaration", _copying),
        SideEntry("verifier", _tr("Vérifier le versement"), "declaration", _verification, covered=True),
        SideEntry("contester", _tr("Contester"), "declaration", _contest, covered=True),
        SideEntry("apercu", _tr("Aperçu et export"), "", _preview, covered=True, in_declaration=True),
        SideEntry("et-si", _tr("Et si…"), "declaration", _what_if),
        SideEntry("pieces", _tr("Pièces justificatives"), "declaration", _pieces),
        SideEntry("versions", _tr("Restaurer une version…"), "declaration", _versions),
        SideEntry("importer-comptes", _tr("Importer des comptes"), "declaration", _counts),
        SideEntry("questions", _tr("Qui peut me le dire\u00a0?"), "declaration", _questions, covered=True),
        SideEntry("echeances", _tr("Échéances"), "tools", _deadlines, covered=True),
        SideEntry("cabinet", _tr("Tableau du cabinet"), "tools", _practice, covered=True),
        SideEntry("outil-adresse", _tr("Écrire à un patient"), "tools", _address),
        SideEntry("outil-vsm", _tr("Calculette des VSM"), "tools", _vsm),
        SideEntry("outil-volet3", _tr("Simulation du volet 3"), "tools", _assistant),
        SideEntry("glossaire", _tr("Glossaire"), "tools", _glossary),
        SideEntry("promesses", _tr("Ce que nous promettons"), "", _promises),
        SideEntry("reglages", _tr("Réglages"), "", _settings),
    )


def _preview(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.export.screen import PreviewScreen

    return PreviewScreen(context)


def _versions(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.versions.screen import VersionsScreen

    return VersionsScreen(context)


def _settings(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.settings.screen import SettingsScreen

    return SettingsScreen(context)


def _pieces(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.evidence.screen import PiecesScreen

    return PiecesScreen(context)


def _counts(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.counts.screen import CountsScreen

    return CountsScreen(context)


def _questions(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.questions.screen import QuestionsScreen

    return QuestionsScreen(context)


def _deadlines(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.deadlines.screen import DeadlinesScreen

    return DeadlinesScreen(context)


def _practice(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.practice.screen import PracticeScreen

    return PracticeScreen(context)


def _copying(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.copying.screen import CopyScreen

    return CopyScreen(context)


def _what_if(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.what_if.screen import WhatIfScreen

    return WhatIfScreen(context)


def _verification(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.verification.screen import VerifyScreen

    return VerifyScreen(context)


def _contest(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.verification.contest import ContestScreen

    return ContestScreen(context)


def _address(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.toolbox.address import AddressScreen

    return AddressScreen(context)


def _vsm(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.toolbox.schemes import vsm_screen

    return vsm_screen(context)


def _assistant(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.toolbox.schemes import assistant_screen

    return assistant_screen(context)


def _glossary(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.toolbox.glossary import GlossaryScreen

    return GlossaryScreen(context)


def _promises(context: SideContext) -> SideScreen:
    from forfait_desktop.ui.help.promises import PromisesScreen

    return PromisesScreen(context)
