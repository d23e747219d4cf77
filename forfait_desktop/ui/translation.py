"""The language of the window: French in the source, and Qt's own texts from its French catalogue."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def install_french(app: QApplication) -> bool:
    """Make French the language of system menus and standard dialogs. Returns whether Qt's catalogue was found.

    Our own sentences are French in the source: a missing catalogue never shows English in our screens.
    """
    locale = QLocale(QLocale.Language.French, QLocale.Country.France)
    QLocale.setDefault(locale)
    translator = QTranslator(app)
    if not translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        return False
    return app.installTranslator(translator)
