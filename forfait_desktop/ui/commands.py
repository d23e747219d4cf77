"""What the menus and the keys do, on whatever screen is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.home.list import Home
from forfait_desktop.ui.menus import Menus
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.notes import focused_in

if TYPE_CHECKING:
    # The home screen is painted without what a declaration needs.
    from forfait_desktop.presentation.views import UndoView
    from forfait_desktop.ui.desk import Desk
    from forfait_desktop.ui.side.host import SideHost
    from forfait_desktop.ui.side.screen import SideScreen


class Screens(Protocol):
    """What the commands need of the window."""

    @property
    def desk(self) -> Desk | None:
        """The declaration that is open, if any."""

    @property
    def screen_widget(self) -> QWidget:
        """The screen that is shown."""

    @property
    def side(self) -> SideHost:
        """What opens the screens beside the pages."""

    def show_desk(self) -> None:
        """Show the declaration that is open again."""


class Commands(QObject):
    """Connects the menus to the declaration that is open, or to the library."""

    def __init__(self, screens: Screens, menus: Menus, parent: QObject) -> None:
        """Listen to ``menus`` on behalf of ``screens``."""
        super().__init__(parent)
        self._screens = screens
        menus.export.connect(self.export)
        menus.export_as.connect(self.export_as)
        menus.print.connect(self.print)
        menus.save.connect(self.save)
        menus.profile.connect(self.profile)
        menus.undo.connect(self.undo)
        menus.redo.connect(self.redo)
        menus.previous.connect(self.previous)
        menus.next.connect(self.next)
        menus.go_on.connect(self.go_on)
        menus.summary.connect(self.summary)
        menus.why.connect(self.why)
        menus.find.connect(self.find)
        menus.help.connect(self.help)
        menus.next_zone.connect(self.next_zone)
        menus.previous_zone.connect(self.previous_zone)

    def export(self) -> None:
        """« Aperçu et PDF… »."""
        if self._screens.desk is not None:
            self._screens.side.show("apercu")

    def print(self) -> None:
        """« Imprimer… »: the screen that is shown when it can be printed, else the report."""
        side = self._screens.side
        if side.screen is not None and side.screen.print_now():
            return
        self.export()
        if side.screen is not None:
            side.screen.print_now()

    def export_as(self, kind: str) -> None:
        """« Exporter »: a table, a calendar, a bundle, an archive."""
        self._screens.side.export_as(kind)

    def save(self) -> None:
        """« Enregistrer maintenant »."""
        if self._screens.desk is not None:
            self._screens.desk.save()

    def profile(self) -> None:
        """« Profil du médecin… »."""
        if self._screens.desk is not None:
            self._screens.desk.edit_profile()

    def undo(self) -> None:
        """« Annuler la saisie »."""
        desk, side = self._screens.desk, self._screens.side.screen
        if side is not None and side.take_back():
            return
        if desk is None or self._is_read_only(desk, side):
            return
        if side is not None:
            self._say_undone(side, desk.opened.workbench.undo())
        else:
            desk.wizard.undo()

    def redo(self) -> None:
        """« Rétablir »."""
        desk, side = self._screens.desk, self._screens.side.screen
        if desk is None or self._is_read_only(desk, side):
            return
        if side is not None:
            self._say_undone(side, desk.opened.workbench.redo())
        else:
            desk.wizard.redo()

    def _is_read_only(self, desk: Desk, side: SideScreen | None) -> bool:
        """Whether nothing may be changed: said, for the shortcut is there all the same."""
        if not desk.session.read_only:
            return False
        error = ForfaitError("session-read-only", reason=desk.session.read_only)
        messages = side.messages if side is not None else desk.wizard.messages
        messages.say(PASSING, "info", desk.opened.workbench.words.errors.sentence(error))
        return True

    def _say_undone(self, side: SideScreen, undone: UndoView | None) -> None:
        side.messages.say(PASSING, "info", undone.text if undone is not None else self.tr("Plus rien à annuler."))

    def previous(self) -> None:
        """« Étape précédente »."""
        if self._screens.desk is not None:
            self._screens.desk.wizard.go_previous()

    def next(self) -> None:
        """« Étape suivante »."""
        if self._screens.desk is not None:
            self._screens.desk.wizard.go_next()

    def go_on(self) -> None:
        """« Enregistrer et continuer », from anywhere."""
        if self._screens.desk is not None:
            self._screens.desk.wizard.go_on()

    def summary(self) -> None:
        """« Récapitulatif »."""
        if self._screens.desk is not None:
            self._screens.show_desk()
            self._screens.desk.wizard.open_summary()

    def why(self) -> None:
        """« Pourquoi ces montants ? »: a low window has no room for its link."""
        if self._screens.desk is not None:
            self._screens.desk.wizard.why_requested.emit("")

    def find(self) -> None:
        """« Rechercher »: a step, or a declaration."""
        screen = self._screens.screen_widget
        if self._screens.desk is not None and self._screens.side.screen is None:
            self._screens.desk.wizard.search_step()
        elif isinstance(screen, Home):
            screen.focus_search()

    def help(self) -> None:
        """« Aide de l’étape »."""
        if self._screens.desk is not None:
            self._screens.desk.wizard.open_help()

    def next_zone(self) -> None:
        """F6."""
        self._to_zone(1)

    def previous_zone(self) -> None:
        """Maj+F6."""
        self._to_zone(-1)

    def _to_zone(self, by: int) -> None:
        screen = self._screens.screen_widget
        zones: tuple[QWidget, ...] = screen.zones() if hasattr(screen, "zones") else ()
        if not zones:
            return
        focused = focused_in(screen)
        here = next((number for number, zone in enumerate(zones) if zone is focused), -1)
        desk = self._screens.desk
        if here < 0 and focused is not None and desk is not None and screen is desk.wizard:
            here = desk.wizard.zone_of(zones, focused)
        zones[(here + by) % len(zones)].setFocus()
