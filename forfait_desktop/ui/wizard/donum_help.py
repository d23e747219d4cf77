"""« Et avec Donum ? » in the help of the summary of a forfait structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from forfait_desktop.domain.bridge import FIRST_YEAR
from forfait_desktop.presentation.views import HelpBlockView
from forfait_desktop.session.session import Session
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.wizard.wizard import Wizard

if TYPE_CHECKING:
    from forfait_desktop.domain.campaign import Campaign


class DonumHelp(QObject):
    """Reads the campaigns of Donum on another thread, then makes the block whenever the summary opens."""

    def __init__(self, tools: Tools, session: Session, wizard: Wizard, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._session = session
        self._wizard = wizard
        self._donums: tuple[Campaign, ...] = ()

    def start(self) -> None:
        """Read the campaigns, for the last years of the forfait structure only."""
        campaign = self._session.campaign
        if campaign.programme != "forfait-structure" or campaign.year < FIRST_YEAR:
            return
        office = self._tools.office

        def read() -> tuple[Campaign, ...]:
            return office.compare.donums(office.rules.new_catalogue())

        self._tools.indexer.submit(read, self._on_read, self._on_not_read)

    def blocks(self) -> tuple[HelpBlockView, ...]:
        """What Donum would give with the answers of now."""
        from forfait_desktop.presentation.command.case import Case

        case = Case(self._session.dossier, self._session.campaign, b"")
        view = self._tools.office.compare.bridge_of(case, self._donums)
        return (HelpBlockView("donum", view.title, (*view.lines, *view.notes)),) if view is not None else ()

    def _on_read(self, found: object) -> None:
        self._donums = found if isinstance(found, tuple) else ()
        self._wizard.set_more_help(self.blocks)

    def _on_not_read(self, _error: Exception) -> None:
        # The help of the summary stays as it is.
        self._donums = ()
