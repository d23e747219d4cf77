"""Opens the screens beside the pages, from the menus or from any screen, and closes them again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtGui
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.side.registry import SideEntry, entries
from forfait_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import Severity
    from forfait_desktop.session.session import Applied
    from forfait_desktop.ui.desk import Desk
    from forfait_desktop.ui.menus import Menus
    from forfait_desktop.ui.side.screen import SideContext, SideScreen


class SideFrame(Protocol):
    """What it needs of the window."""

    @property
    def desk(self) -> Desk | None:
        """The declaration that is open, if any."""

    def open_path(self, path: Path) -> bool:
        """Open a declaration."""

    def show_library(self) -> None:
        """Show the library."""

    def leave_declaration(self) -> bool:
        """Save and close what is open. Returns whether it could be."""

    def say(self, severity: Severity, text: str) -> None:
        """Say something on the screen that is shown."""

    def show_desk(self) -> None:
        """Show the declaration that is open again."""

    def show_side(self, screen: QWidget, title: str) -> None:
        """Show a screen over the declaration or the library."""


class SideHost(QObject):
    """Keeps one screen at a time; the declaration stays open behind it."""

    def __init__(self, kit: Kit, tools: Tools, frame: SideFrame, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._tools = tools
        self._frame = frame
        self._window = window
        self._entries: dict[str, SideEntry] = {entry.id: entry for entry in entries()}
        self._actions: list[tuple[SideEntry, QtGui.QAction]] = []
        self._opened = False
        self._menus: Menus | None = None
        self._screen: SideScreen | None = None
        self._shown: SideEntry | None = None
        self._told: SideScreen | None = None

    @property
    def screen(self) -> SideScreen | None:
        """The screen that is shown, if any."""
        return self._screen

    def _on_menus_filled(self) -> None:
        if self._menus is not None:
            self._fill(self._menus.declaration_menu, self._menus.tools_menu)

    def _fill(self, declaration: QMenu, tools: QMenu) -> None:
        """Add the entries to the two menus; a menu that stays empty is hidden."""
        for entry in self._entries.values():
            if not entry.menu:
                continue
            action = QtGui.QAction(entry.text, self._window)
            action.setObjectName(f"menu.{entry.id}")
            if entry.key:
                action.setShortcut(QtGui.QKeySequence(entry.key))
            action.setData(entry.id)
            action.triggered.connect(self._on_action)
            (declaration if entry.menu == "declaration" else tools).addAction(action)
            self._actions.append((entry, action))
        for menu in (declaration, tools):
            menu.menuAction().setVisible(not menu.isEmpty())
        self.set_declaration_open(self._opened)

    def set_declaration_open(self, opened: bool) -> None:
        """Enable what needs a declaration, or disable it."""
        self._opened = opened
        for entry, action in self._actions:
            action.setEnabled(opened or not entry.needs_declaration)

    def has(self, screen_id: str) -> bool:
        """Return whether there is such a screen."""
        return screen_id in self._entries

    def connect_menus(self, menus: Menus) -> None:
        """Add the entries, once the menus are filled; open the screens that have one of their own in other menus."""
        self._menus = menus
        menus.filled.connect(self._on_menus_filled)
        menus.settings.connect(self.show_settings)
        menus.promises.connect(self.show_promises)

    def show_settings(self) -> None:
        """« Réglages… »."""
        self.show("reglages")

    def show_promises(self) -> None:
        """« Ce que nous promettons »."""
        self.show("promesses")

    def show(self, screen_id: str) -> None:
        """Open the screen ``screen_id``; nothing happens when it needs a declaration and none is open.

        « screen#part » opens it on one of its parts.
        """
        screen_id, _, part = screen_id.partition("#")
        entry, desk = self._entries.get(screen_id), self._frame.desk
        if entry is None or (entry.needs_declaration and desk is None):
            return
        if self._screen is not None and not self._screen.may_leave():
            return
        from forfait_desktop.ui.side.screen import SideContext

        if desk is not None:
            desk.wizard.pause()
        opened = desk.opened if desk is not None else None
        save_now = desk.save if desk is not None else _nothing
        context = SideContext(self._kit, self._tools, opened, self._window, save_now, self.export_as, self._frame.say)
        screen = self._cover(context, entry) if entry.covered and self._kit.veil.on else entry.build(context)
        screen.left.connect(self._on_left)
        screen.page_requested.connect(self._on_page)
        screen.open_requested.connect(self._on_open)
        screen.screen_requested.connect(self.show)
        screen.rewrite_requested.connect(self._on_rewrite)
        screen.declaration_screen_requested.connect(self._on_declaration_screen)
        self._drop_later(self._screen)
        self._screen = screen
        self._shown = entry
        if desk is not None:
            desk.session.listen(self._on_changed)
        self._frame.show_side(screen, screen.title.text())
        if part:
            screen.open_at(part)
        screen.refresh()
        if opened is not None and opened.notice and entry.needs_declaration:
            # The page says it too: without it nothing here would tell why so much is greyed.
            screen.messages.say("lecture", "warn", opened.notice)
        screen.focus_first()
        self._kit.announcer.announce(screen.title, screen.title.text())

    def _cover(self, context: SideContext, entry: SideEntry) -> SideScreen:
        from forfait_desktop.ui.settings.cover import CoverScreen

        return CoverScreen(context, entry.text)

    def show_again(self) -> None:
        """Show the screen anew: the presentation mode began or ended."""
        screen, entry = self._screen, self._shown
        if screen is None or entry is None:
            return
        if entry.covered:
            self.show(entry.id)
        else:
            screen.refresh()
            screen.messages.say_again()
            # The title of the window names the declaration.
            self._frame.show_side(screen, screen.title.text())

    def export_as(self, kind: str) -> None:
        """Make another file of the declaration; what there is to say is said on the screen that is shown."""
        if self._frame.desk is not None:
            self._frame.desk.export_as(kind, self._screen.messages if self._screen is not None else None)

    def may_close(self) -> bool:
        """Keep what is being typed; False, once, when something there cannot be kept: the screen says it."""
        screen = self._screen
        if screen is None or screen is self._told:
            return True
        if screen.may_leave():
            return True
        self._told = screen
        return False

    def drop(self) -> None:
        """Let go of the screen that was shown."""
        old, self._screen = self._screen, None
        self._drop_later(old)

    def _drop_later(self, old: SideScreen | None) -> None:
        desk = self._frame.desk
        if desk is not None:
            desk.session.unlisten(self._on_changed)
        self._told = None
        if old is not None:
            old.closing()
            old.deleteLater()

    def _on_action(self) -> None:
        action = self.sender()
        if isinstance(action, QtGui.QAction):
            self.show(str(action.data()))

    def _on_changed(self, _applied: Applied, _origin: object) -> None:
        if self._screen is not None:
            self._screen.refresh()

    def _on_left(self) -> None:
        if self._frame.desk is not None:
            self._frame.show_desk()
        else:
            self._frame.show_library()

    def _on_page(self, page: str) -> None:
        desk = self._frame.desk
        if desk is not None:
            self._frame.show_desk()
            desk.wizard.open_page(page)

    def _on_rewrite(self, rewrite: Callable[[], str]) -> None:
        desk, entry = self._frame.desk, self._shown
        if desk is None or entry is None:
            return
        path = desk.session.path
        # Saved and let go of first: what is rewritten is what is on disk.
        if not self._frame.leave_declaration():
            # What could not be saved is told over the pages.
            self._frame.show_desk()
            return
        said, problem = "", ""
        try:
            said = rewrite()
        except ForfaitError as error:
            problem = self._tools.office.sentence(error)
        if self._frame.open_path(path):
            self.show(entry.id)
            if self._screen is not None:
                self._screen.rewritten(said, problem)

    def _on_open(self, path: str, page: str) -> None:
        if self._frame.open_path(Path(path)) and page and self._frame.desk is not None:
            self._frame.desk.wizard.open_page(page)

    def _on_declaration_screen(self, path: str, screen_id: str) -> None:
        if self._frame.open_path(Path(path)):
            self.show(screen_id)


def _nothing() -> None:
    """Without a declaration there is nothing to save."""
