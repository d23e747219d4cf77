"""« Les règles 2023 ont changé »: told over an open declaration, which changes only on « Appliquer » (S37)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.session.rules_update import RulesUpdate
from forfait_desktop.ui.autosave import Autosave
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.office import OpenDeclaration
from forfait_desktop.ui.rules.office import NewRules
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.wizard.wizard import Wizard

RULES: Final = "regles"
_SEE: Final = "regles.voir"
_APPLY: Final = "regles.appliquer"


class RulesNotice(QObject):
    """Looks for newer rules once the page is shown, tells them, and applies them when asked.

    Signals:
        applied(): the file changed on disk: the declaration is to be opened again.
    """

    applied = Signal()

    def __init__(
        self,
        kit: Kit,
        tools: Tools,
        opened: OpenDeclaration,
        wizard: Wizard,
        autosave: Autosave,
        parent: QObject,
    ) -> None:
        """Watch ``opened``; nothing is read before `look`."""
        super().__init__(parent)
        self._kit = kit
        self._tools = tools
        self._opened = opened
        self._wizard = wizard
        self._autosave = autosave
        self._rules: NewRules | None = None
        self._update: RulesUpdate | None = None
        self._over = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(tools.delays.refresh)
        self._rest.timeout.connect(self.look)
        autosave.saved.connect(self._tell)
        wizard.message_action.connect(self._on_action)

    def start(self) -> None:
        """Look once the page has had the time to be painted."""
        self._rest.start()

    def stop(self) -> None:
        """Say nothing any more: the declaration is being closed."""
        self._over = True
        self._rest.stop()

    def look(self) -> None:
        """Read the rules in force, on another thread."""
        dossier = self._opened.session.dossier
        rules = self._tools.office.rules

        def find() -> NewRules | None:
            return rules.in_force(dossier.campaign, dossier.campaign_digest)

        self._tools.indexer.submit(find, self._on_found, self._on_not_found)

    def _on_found(self, found: object) -> None:
        self._rules = found if isinstance(found, NewRules) else None
        self._tell()

    def _on_not_found(self, _error: Exception) -> None:
        # Without the rules in force there is nothing to tell; the declaration has its own.
        self._rules = None

    def _tell(self) -> None:
        """Show the banner, with the totals of what is saved now."""
        if self._over:
            return
        office = self._tools.office
        self._update = office.rules.update(self._opened.session, self._rules) if self._rules is not None else None
        if self._update is None:
            self._wizard.messages.clear(RULES)
            return
        view = office.rules.banner(self._update, office.words)
        self._wizard.messages.say(
            RULES,
            "info",
            view.text,
            (ActionView(_SEE, view.see), ActionView(_APPLY, view.apply)),
            closable=False,
        )

    def _on_action(self, action: str) -> None:
        if action == _SEE:
            self._show_detail()
        elif action == _APPLY:
            self._apply()

    def _show_detail(self) -> None:
        from forfait_desktop.ui.rules.dialog import RulesDialog

        if self._update is None:
            return
        office = self._tools.office
        view = office.rules.detail(self._update, self._opened.session.campaign, office.words)
        window: QWidget = self._wizard.window()
        dialog = RulesDialog(self._kit, view, window)
        dialog.chosen.connect(self._apply)
        self._tools.dialogs.show(dialog)

    def _apply(self) -> None:
        if self._update is None or self._over or not self._autosave.flush():
            # What could not be saved has its own message, which stays.
            return
        office = self._tools.office
        # Once more, of what was just saved: what goes is named.
        update = office.rules.update(self._opened.session, self._rules) if self._rules is not None else None
        if update is None:
            return
        try:
            office.rules.apply(self._opened.session, office.store, update, office.words)
        except ForfaitError as error:
            self._wizard.messages.say(PASSING, "err", office.sentence(error))
            return
        self._over = True
        self.applied.emit()
