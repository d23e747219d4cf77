"""The window: one screen at a time, the menus, the keys, and what must happen before it closes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.storage.filesystem import is_file
from forfait_desktop.ui.commands import Commands
from forfait_desktop.ui.file_drops import FileDrops
from forfait_desktop.ui.home.library_screen import LibraryScreen
from forfait_desktop.ui.home.list import Home
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.menus import Menus
from forfait_desktop.ui.message_bar import PASSING, MessageBar
from forfait_desktop.ui.notes import focused_in
from forfait_desktop.ui.recent import RecentMenu
from forfait_desktop.ui.settings.presentation import PresentationMode
from forfait_desktop.ui.side.host import SideHost
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.window_extras import WindowExtras
from forfait_desktop.ui.window_place import restore_place

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import Severity
    from forfait_desktop.ui.desk import Desk
    from forfait_desktop.ui.home.first_start import FirstStart
    from forfait_desktop.ui.office import OpenDeclaration


class MainWindow(QMainWindow):
    """The only window.

    Signals:
        painted(): the first screen is on the display, with everything on it.
    """

    painted = Signal()

    def __init__(self, kit: Kit, tools: Tools, about_facts: tuple[str, ...]) -> None:
        """Build the frame; `start` shows the first screen."""
        super().__init__()
        self._kit = kit
        self._tools = tools
        self._desk: Desk | None = None
        self._library: LibraryScreen | None = None
        self._first: FirstStart | None = None
        self._new: QWidget | None = None
        self._before_example = ""
        self._shown_once = False
        self._closing = False
        self.setObjectName("fenetre")
        frame = QWidget(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedWidget(frame)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(frame)
        self.menus = Menus(self, kit.theme)
        self.extras = WindowExtras(kit, tools, about_facts, self, self)
        self._connect_menus()
        self.side = SideHost(kit, tools, self, self)
        self.side.connect_menus(self.menus)
        Commands(self, self.menus, self)
        self.mode = PresentationMode(kit, tools, column, self)
        self.mode.changed.connect(self._show_again)
        self.recent = RecentMenu(self.menus, tools.settings, kit.veil, self)
        self.recent.opened.connect(self._on_open_requested)
        FileDrops(self).dropped.connect(self._on_open_requested)
        restore_place(self, tools.settings.text("geometry"))

    def _connect_menus(self) -> None:
        menus = self.menus
        menus.new.connect(self.show_new)
        menus.open.connect(self._on_open)
        menus.library.connect(self.show_library)
        menus.folder.connect(self._on_folder_menu)
        menus.example.connect(self.show_example)
        menus.quit.connect(self.close)
        self.extras.connect_menus(menus)

    # Screens

    @property
    def desk(self) -> Desk | None:
        """The declaration that is open, if any."""
        return self._desk

    @property
    def home(self) -> Home | None:
        """The library, once it was shown."""
        return self._library.home if self._library is not None else None

    @property
    def screen_widget(self) -> QWidget:
        """The screen that is shown."""
        return self._stack.currentWidget() or self._stack

    def start(self, path: Path | None = None) -> None:
        """Show the declaration ``path``, the one that was open, the library, or the welcome of a first start."""
        left_open = self._tools.settings.text("open")
        if path is None and left_open and is_file(Path(left_open)):
            path = Path(left_open)
        if path is not None:
            self.open_path(path)
        elif not self._tools.settings.exists and not self._tools.office.has_any():
            self.show_first_start()
        else:
            self.show_library()

    def show_first_start(self) -> None:
        """E01."""
        if self._first is None:
            self._kit.roles.install()
            from forfait_desktop.ui.home.first_start import FirstStart

            self._first = FirstStart(self._kit, self._tools.office.folder, self)
            self._first.create_requested.connect(self._on_first_create)
            self._first.example_requested.connect(self.show_example)
            self._first.folder_requested.connect(self._on_folder_requested)
        self._show(self._first, self.tr("Forfait structure"))
        self._first.focus_first()

    def show_library(self) -> None:
        """E02, after saving and closing what is open."""
        if not self.leave_declaration():
            return
        library = self._shelf()
        self._show(library.home, self.tr("Forfait structure\u00a0: déclarations"))
        if self._shown_once:
            library.load()
        else:
            library.show_rows()

    def show_new(self, duplicated: str = "") -> None:
        """E03; ``duplicated`` is the declaration to start another year from."""
        if not self.leave_declaration():
            return
        # Imported here: the home screen does without what the form needs.
        from forfait_desktop.ui.declaration.new_declaration import NewDeclarationScreen

        try:
            screen = NewDeclarationScreen(self._kit, self._tools.office, self, duplicated)
        except ForfaitError as error:
            self._say_in_library(error)
            return
        screen.created.connect(self._on_created)
        screen.left.connect(self.show_library)
        screen.open_requested.connect(self._on_open_requested)
        self._drop_new()
        self._new = screen
        self._show(screen, self.tr("Nouvelle déclaration"))
        screen.focus_first()

    def show_example(self) -> None:
        """« Explorer avec un exemple »: a fictitious declaration, in memory only."""
        if not self.leave_declaration():
            return
        self._before_example = "first" if self.screen_widget is self._first else "library"
        try:
            opened = self._tools.office.example()
        except ForfaitError as error:
            self._say_in_library(error)
            return
        self._put_on_desk(opened)

    def open_path(self, path: Path) -> bool:
        """Open a declaration, or bring back an archive. Returns whether it is open; otherwise the library says why."""
        if path.suffix.lower() == ".zip":
            if self.screen_widget is self._stack:
                self.show_library()
            self.extras.take_archive(path)
            return False
        if not self.leave_declaration():
            return False
        try:
            opened = self._tools.office.open(path)
        except ForfaitError as error:
            self._say_in_library(error)
            return False
        self._tools.settings.set("open", str(opened.session.path))
        self.recent.note(opened.session.path)
        self._put_on_desk(opened)
        return True

    def come_forward(self, path: str) -> None:
        """Another start was made: show this window, and ``path`` when one was given."""
        desk = self._desk
        if path and (desk is None or desk.session.path != Path(path)):
            self.open_path(Path(path))
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def _put_on_desk(self, opened: OpenDeclaration) -> None:
        self._kit.roles.install()
        # Imported here: the home screen is painted without what a declaration needs.
        from forfait_desktop.ui.desk import Desk

        desk = Desk(self._kit, self._tools, opened, self)
        desk.library_requested.connect(self.show_library)
        desk.example_left.connect(self._on_example_left)
        desk.open_requested.connect(self._on_reopen_requested)
        desk.compare_requested.connect(self.extras.compare_open)
        desk.rules_applied.connect(self._on_rules_applied)
        desk.screen_requested.connect(self.side.show)
        desk.index_changed.connect(self._on_index_changed)
        self._desk = desk
        self._show(desk.wizard, desk.title)
        # Before the first paint, only what the page needs to be typed in.
        desk.start(brief=not self._shown_once)

    def leave_declaration(self) -> bool:
        """Save and close what is open. Returns whether it could be."""
        desk = self._desk
        if desk is None:
            return True
        if not self.side.may_close() or not desk.close():
            return False
        self._forget_desk()
        return True

    def show_desk(self) -> None:
        """Show the declaration that is open again, in place of the screen over it."""
        if self._desk is not None:
            self._show(self._desk.wizard, self._desk.title)
            self._desk.wizard.page.focus_first()

    def show_side(self, screen: QWidget, title: str) -> None:
        """Show a screen over the declaration, or over the library."""
        self._show(screen, fr.pair(title, self._desk.title) if self._desk is not None else title)

    def _forget_desk(self) -> None:
        self.side.drop()
        desk, self._desk = self._desk, None
        if desk is None:
            return
        self._tools.settings.set("open", "")
        self._stack.removeWidget(desk.wizard)
        desk.wizard.hide()
        desk.wizard.deleteLater()
        desk.deleteLater()

    def _show(self, screen: QWidget, title: str) -> None:
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.setWindowTitle(title)
        desk = self._desk
        on_side = screen is self.side.screen
        on_pages = desk is not None and screen is desk.wizard
        opened = on_pages or (desk is not None and on_side)
        editable = desk is not None and not desk.session.read_only
        self.menus.set_declaration_open(opened, editable=editable, on_pages=on_pages)
        self.side.set_declaration_open(opened)
        if not on_side:
            self.side.drop()
        if screen is not self._new:
            self._drop_new()

    def show_screen(self, screen: QWidget, title: str) -> None:
        """Show a screen of its own, for as long as it is shown."""
        self._drop_new()
        self._new = screen
        self._show(screen, title)

    def _drop_new(self) -> None:
        old, self._new = self._new, None
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _shelf(self) -> LibraryScreen:
        if self._library is None:
            library = self._library = LibraryScreen(self._kit, self._tools, self)
            library.home.new_requested.connect(self.show_new)
            library.home.example_requested.connect(self.show_example)
            library.home.duplicate_requested.connect(self.show_new)
            library.open_requested.connect(self._on_open_requested)
            library.screen_requested.connect(self._on_screen_requested)
            library.shown.connect(self.extras.library_shown)
            self.extras.attach(library.home)
        return self._library

    def _say_in_library(self, error: ForfaitError) -> None:
        self.show_library()
        self._shelf().say(error)

    def _on_folder_menu(self) -> None:
        self.show_library()
        if self._desk is None:
            self._shelf().choose_folder()

    # What screens ask

    def _on_first_create(self) -> None:
        if self._first is not None:
            self._tools.office.set_folder(self._first.chosen_folder)
            self._tools.settings.set("role", self._first.role)
        self.show_new()

    def _on_folder_requested(self) -> None:
        if self._first is not None:
            self._tools.dialogs.choose_folder(
                self, self.tr("Dossier d’enregistrement"), self._first.chosen_folder, self._first.set_folder
            )

    def _on_created(self, asked: object) -> None:
        from forfait_desktop.ui.declaration.new_declaration import NewDeclaration

        if not isinstance(asked, NewDeclaration):
            return
        try:
            path = self._tools.office.create(asked)
        except ForfaitError as error:
            self._say_in_library(error)
            return
        self.open_path(path)

    def _on_open(self) -> None:
        self._tools.dialogs.choose_dossier(
            self, self.tr("Ouvrir une déclaration"), self._tools.office.folder, self._on_chosen
        )

    def _on_chosen(self, path: Path) -> None:
        self.open_path(path)

    def _on_open_requested(self, path: str) -> None:
        self.open_path(Path(path))

    def _on_screen_requested(self, path: str, screen: str) -> None:
        if not path or self.open_path(Path(path)):
            self.side.show(screen)

    def _on_reopen_requested(self, path: str) -> None:
        # What was on the desk has already let go.
        self._forget_desk()
        self.open_path(Path(path))

    def _on_rules_applied(self, path: str) -> None:
        self._on_reopen_requested(path)
        self.say("ok", self._tools.office.words.update.applied())

    def say(self, severity: Severity, text: str) -> None:
        """Say something on the screen that is shown, or in the library."""
        self._messages().say(PASSING, severity, text)

    def hush(self) -> None:
        """Take back what was said there: what it told of is over."""
        self._messages().clear(PASSING)

    def _messages(self) -> MessageBar:
        if self.side.screen is not None:
            return self.side.screen.messages
        return self._desk.wizard.messages if self._desk is not None else self._shelf().home.messages

    def _on_example_left(self) -> None:
        first = self._before_example == "first"
        if self.leave_declaration():
            if first:
                self.show_first_start()
            else:
                self.show_library()

    def _show_again(self) -> None:
        """The presentation mode began or ended: whatever is on the screen is made again."""
        if self._desk is not None:
            self._desk.show_again()
        if self._library is not None:
            self._library.home.show_again()
        self.side.show_again()

    def _on_index_changed(self) -> None:
        if self._library is not None:
            self._library.reload()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the welcome screen creates a declaration."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = focused_in(self)
            if isinstance(focused, QPushButton):
                focused.click()
                return
            if self.screen_widget is self._first and self._first is not None:
                self._first.submit()
                return
        super().keyPressEvent(event)

    # Showing and closing

    def showEvent(self, event: QShowEvent) -> None:
        """Read the library once the window is on the display."""
        super().showEvent(event)
        if not self._shown_once:
            self._shown_once = True
            # Not a timer: it would ring before the display asks for the first paint, which would wait for all of it.
            self.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window to be on the display: what is still to read comes after this paint."""
        if event.type() == QEvent.Type.Expose and watched is self.windowHandle():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_first_shown)
        return super().eventFilter(watched, event)

    def _on_first_shown(self) -> None:
        # A turn later: what was typed meanwhile comes first.
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        self._kit.roles.install()
        self.menus.fill()
        if self._library is not None and self.screen_widget is self._library.home:
            self._library.complete()
        if self._desk is not None:
            self._desk.complete()
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, forget the clipboard, finish what is being written. Stays open when something could not be saved."""
        desk = self._desk
        if desk is not None and not self._closing:
            if not self.side.may_close():
                event.ignore()
                return
            if not desk.close():
                event.ignore()
                desk.offer_to_quit(self._quit_without_saving)
                return
            self._tools.settings.set("open", "" if desk.is_example else str(desk.session.path))
        self.mode.stop()
        self._tools.clipboard.forget()
        self._tools.settings.set("geometry", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self._tools.office.stop_refreshing()
        self.side.drop()
        self._tools.stop()
        self._tools.office.forget_rows()
        super().closeEvent(event)

    def _quit_without_saving(self) -> None:
        self._closing = True
        if self._desk is not None:
            self._desk.release()
        self.close()

    def save_everything(self) -> bool:
        """Save what can be, after an unexpected exception. Returns whether everything is on disk."""
        return self._desk is None or self._desk.save_for_sure()
