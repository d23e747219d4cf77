"""Said once, calmly: the folder of the declarations is copied by a synchronisation service."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from forfait_desktop.ui.home.list import Home
from forfait_desktop.ui.tools import Tools

_NOTICE: Final = "synchronise"
_TOLD: Final = "synchronised"


def tell_synchronised(tools: Tools, home: Home) -> None:
    """Tell it in the library, the first time that it is so for this folder; forget it when it is no longer so."""
    from forfait_desktop.storage.synced import sync_service

    folder = tools.office.folder
    service = sync_service(folder)
    told = tools.settings.text(_TOLD)
    if not service:
        home.messages.clear(_NOTICE)
        if told:
            tools.settings.set(_TOLD, "")
        return
    if told == str(folder):
        return
    tools.settings.set(_TOLD, str(folder))
    # Imported here: the first screen is painted without the views of a declaration.
    from forfait_desktop.presentation.views import ActionView

    text = QCoreApplication.translate(
        "CloudNotice",
        "Vos déclarations sont dans un dossier synchronisé par {service}\u00a0: ce prestataire en garde aussi une "
        "copie. N’ouvrez pas la même déclaration sur deux postes à la fois.",
    ).format(service=service)
    change = QCoreApplication.translate("CloudNotice", "Choisir un autre dossier…")
    home.messages.say(_NOTICE, "info", text, (ActionView("dossier.changer", change),))
