"""The language of the window: French in the source, English from our catalogue; Qt's own texts follow.

It is chosen in « Affichage ▸ Langue » and holds from the next start on. French when nothing was chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from forfait_desktop.presentation.language import Language, speak

SYSTEM: Final = "system"
_OURS: Final = "forfait.traduction"


def install_french(app: QApplication) -> bool:
    """Make French the language of system menus and standard dialogs. Returns whether Qt's catalogue was found.

    Our own sentences are French in the source: a missing catalogue never shows English in our screens.
    """
    speak("fr")
    locale = QLocale(QLocale.Language.French, QLocale.Country.France)
    QLocale.setDefault(locale)
    _forget(app)
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if not translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        return False
    return app.installTranslator(translator)


def install_language(app: QApplication, chosen: str, folder: Callable[[], Path]) -> Language:
    """Speak the language that was chosen; returns the one that is spoken.

    Args:
        app: its French texts are in force already, see `install_french`.
        chosen: « system », « fr », « en », or "" when nothing was.
        folder: where the compiled catalogues are; not asked for French, for which nothing is loaded.
    """
    language = language_of(chosen, QLocale.system().uiLanguages() if chosen == SYSTEM else ())
    if language == "fr":
        if QLocale().language() != QLocale.Language.French:
            install_french(app)
        return language
    translator = QTranslator(app)
    if not translator.load(f"forfait_{language}.qm", str(folder())):
        # Half a language would be worse than the one that is complete.
        return "fr"
    _forget(app)
    translator.setObjectName(_OURS)
    app.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    speak(language)
    return language


def language_of(chosen: str, system: Sequence[str] = ()) -> Language:
    """The language to speak: that of the system when it was asked to follow it, French in all doubt."""
    wanted = (system[0] if system else "") if chosen == SYSTEM else chosen
    return "en" if wanted.split("-")[0].split("_")[0] == "en" else "fr"


def _forget(app: QApplication) -> None:
    for translator in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(translator)
        translator.deleteLater()
