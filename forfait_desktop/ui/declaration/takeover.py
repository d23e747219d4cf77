"""« Lecture seule »: who changes the declaration, and what may be done about it, taking it over included."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.presentation.wording.conflict import TakeOverWords
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.office import OpenDeclaration
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.wizard.wizard import Wizard

_KEY: Final = "lecture"
_COPY: Final = "lecture.copie"
_ASK: Final = "lecture.prendre"
_SURE: Final = "lecture.confirmer"
_LEAVE: Final = "lecture.laisser"

_NOBODY_ANSWERS: Final = ("other-machine", "unreadable")
"""Why a lock stays that no program of this machine holds: the person may be gone for good, or be typing."""


class ReadOnlyNotice(QObject):
    """The banner of a declaration that may only be read.

    Signals:
        taken(): « Prendre la main » was confirmed, and the lock is ours: the declaration is to be read again.
    """

    taken = Signal()

    def __init__(self, tools: Tools, opened: OpenDeclaration, wizard: Wizard, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._opened = opened
        self._wizard = wizard
        self._words = TakeOverWords(QCoreApplication.translate)
        wizard.message_action.connect(self._on_action)

    def start(self) -> None:
        """Say why nothing can be changed."""
        actions = [ActionView(_COPY, self._words.copy())]
        refusal = self._opened.refusal
        if refusal is not None:
            # Before it is said: the presentation mode hides the names that it knows.
            self._tools.office.veil.learn_other(str(refusal.params.get("who", "")))
        if refusal is not None and refusal.params.get("reason") in _NOBODY_ANSWERS:
            actions.append(ActionView(_ASK, self._words.ask()))
        self._wizard.messages.say(_KEY, "warn", self._opened.notice, tuple(actions), closable=False)

    def _on_action(self, action: str) -> None:
        if action == _ASK:
            self._confirm()
        elif action == _LEAVE:
            self.start()
        elif action == _SURE:
            self._take_over()

    def _confirm(self) -> None:
        params = self._opened.refusal.params if self._opened.refusal is not None else {}
        text = self._words.risk(str(params.get("who", "")), str(params.get("machine", "")))
        actions = (ActionView(_SURE, self._words.ask()), ActionView(_LEAVE, self._words.leave()))
        self._wizard.messages.say(_KEY, "warn", text, actions, closable=False)

    def _take_over(self) -> None:
        office = self._tools.office
        try:
            office.locks.take_over(self._opened.session.path)
        except ForfaitError as error:
            self.start()
            self._wizard.messages.say(PASSING, "err", office.sentence(error))
            return
        self.taken.emit()
