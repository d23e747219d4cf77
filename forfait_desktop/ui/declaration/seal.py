"""« Archivée ici, modifiée depuis »: a declaration that is not in the state in which this computer archived it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from forfait_desktop.presentation.views import ActionView
from forfait_desktop.presentation.wording.conflict import SealWords
from forfait_desktop.ui.office import OpenDeclaration
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.wizard.wizard import Wizard

_KEY: Final = "archive"
_VERSIONS: Final = "archive.versions"
_ACCEPT: Final = "archive.accepter"


class SealNotice(QObject):
    """The banner, and its two buttons; it comes back at each opening until the state is accepted or saved here."""

    def __init__(self, tools: Tools, opened: OpenDeclaration, wizard: Wizard, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._opened = opened
        self._wizard = wizard
        self._words = SealWords(QCoreApplication.translate)
        wizard.message_action.connect(self._on_action)

    def start(self) -> None:
        """Tell it."""
        actions = (ActionView(_VERSIONS, self._words.versions()), ActionView(_ACCEPT, self._words.accept()))
        self._wizard.messages.say(_KEY, "warn", self._words.banner(), actions)

    def _on_action(self, action: str) -> None:
        if action == _VERSIONS:
            self._wizard.screen_requested.emit("versions")
        elif action == _ACCEPT:
            session = self._opened.session
            archived = session.dossier.closed is not None
            seals = self._tools.office.store.seals
            if seals is not None:
                seals.accept(session.dossier.id, session.file_hash, archived=archived)
            self._opened.unsealed = False
            self._wizard.messages.clear(_KEY)
