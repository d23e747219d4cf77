"""Another copy of the declaration that is open: says so, shows what differs, opens it. Nothing is merged by itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.presentation.wording.conflict import ConflictWords
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.office import OpenDeclaration
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.wizard.wizard import Wizard

if TYPE_CHECKING:
    from forfait_desktop.storage.store import Saved

_KEY: Final = "conflit"
_SEE: Final = "conflit.voir"
_OPEN: Final = "conflit.ouvrir"
_VERSIONS: Final = "sauvegardes"


class ConflictNotice(QObject):
    """The banner about conflict copies and its two buttons.

    Signals:
        open_requested(str): « Ouvrir l’autre », with its path.
    """

    open_requested = Signal(str)

    def __init__(self, kit: Kit, tools: Tools, opened: OpenDeclaration, wizard: Wizard, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._tools = tools
        self._opened = opened
        self._wizard = wizard
        self._window = window
        self._words = ConflictWords(QCoreApplication.translate)
        self._problem = ""
        wizard.message_action.connect(self._on_action)

    def start(self) -> None:
        """Say that there are other copies, if there are."""
        if self._opened.conflicts:
            self._wizard.messages.say(
                _KEY,
                "warn",
                self._words.banner(self._opened.conflicts),
                (ActionView(_SEE, self._words.see()), ActionView(_OPEN, self._words.open_other())),
            )

    def after_save(self, saved: Saved) -> None:
        """Say what was found when a version was put aside, or why none was; nothing between two versions."""
        if saved.version_problem and saved.version_problem != self._problem:
            # Once: every save tries again, and a message that was closed would come back at each of them.
            self._wizard.messages.say(_VERSIONS, "warn", self._words.no_version(saved.version_problem))
        elif saved.version is not None:
            self._wizard.messages.clear(_VERSIONS)
        if saved.version_problem or saved.version is not None:
            self._problem = saved.version_problem
        if saved.beside and saved.beside != self._opened.conflicts:
            self._opened.conflicts = saved.beside
            self.start()

    def _day(self) -> date:
        return self._opened.session.evaluation.today

    def _on_action(self, action: str) -> None:
        if not self._opened.conflicts:
            return
        other = self._opened.session.folder / self._opened.conflicts[0]
        if action == _OPEN:
            self.open_requested.emit(str(other))
        elif action == _SEE:
            self.show_differences(other)

    def show_differences(self, other: Path) -> None:
        """Show what differs between what is open and another file of the same declaration; an error is said."""
        try:
            self._show(other)
        except ForfaitError as error:
            self._wizard.messages.say(PASSING, "err", self._tools.office.sentence(error))

    def _show(self, path: Path) -> None:
        from forfait_desktop.campaigns.loader import parse_campaign
        from forfait_desktop.presentation.conflict_view import conflict_view
        from forfait_desktop.presentation.situation_of import situation_of
        from forfait_desktop.session.session import Session
        from forfait_desktop.ui.rules.dialog import RulesDialog

        session, bench = self._opened.session, self._opened.workbench
        same = path == session.path
        file = self._words.on_disk() if same else path.name
        opened = self._tools.office.store.open(path)
        campaign = parse_campaign(opened.campaign_bytes, origin=path.name, verified=True)
        other = Session(opened, campaign, self._day, "version")
        view = conflict_view(bench.situation, situation_of(other, bench.words), file, self._words)
        self._tools.dialogs.show(RulesDialog(self._kit, view, self._window))
