"""What the window offers beside declarations: its look, « À propos », importing rules, comparing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QWidget

from forfait_desktop.ui.home.list import Home
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.menus import Menus
from forfait_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import Severity
    from forfait_desktop.ui.archive.office import ArchiveOffice
    from forfait_desktop.ui.desk import Desk
    from forfait_desktop.ui.rules.pack_import import RulesImport
    from forfait_desktop.ui.settings.presentation import PresentationMode

_DROPPED: Final = "bareme"
_ICON: Final = "forfait-desktop"
_ICON_SIZES: Final = (16, 32, 48, 128)
_SEE: Final = "bareme.voir"


class Frame(Protocol):
    """What it needs of the window."""

    @property
    def desk(self) -> Desk | None:
        """The declaration that is open, if any."""

    @property
    def home(self) -> Home | None:
        """The library, once it was shown."""

    @property
    def mode(self) -> PresentationMode:
        """Whether names and amounts are hidden, and who tells."""

    @property
    def screen_widget(self) -> QWidget:
        """The screen that is shown."""

    def hush(self) -> None:
        """Take back what was said on the screen that is shown."""

    def open_path(self, path: Path) -> bool:
        """Open a declaration."""

    def show_library(self) -> None:
        """Show the library."""

    def leave_declaration(self) -> bool:
        """Save and close what is open. Returns whether it could be."""

    def show_screen(self, screen: QWidget, title: str) -> None:
        """Show a screen of its own, for as long as it is shown."""

    def say(self, severity: Severity, text: str) -> None:
        """Say something on the screen that is shown."""


class WindowExtras(QObject):
    """Built by the window; what it shows is made when it is first asked for."""

    def __init__(self, kit: Kit, tools: Tools, about_facts: tuple[str, ...], frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._tools = tools
        self._about_facts = about_facts
        self._frame = frame
        self._window = window
        self._menus: Menus | None = None
        self._import: RulesImport | None = None
        self._archive: ArchiveOffice | None = None
        self._looked = False
        self._compared = ""

    def connect_menus(self, menus: Menus) -> None:
        """Serve the entries of the menus that concern no declaration."""
        menus.import_rules.connect(self.import_rules)
        menus.import_archive.connect(self.import_archive)
        menus.about.connect(self._on_about)
        display = self._tools.display
        menus.mode_chosen.connect(display.set_mode)
        menus.factor_chosen.connect(display.set_factor)
        menus.contrast_chosen.connect(display.set_contrast)
        menus.presentation_chosen.connect(display.set_hidden)
        display.changed.connect(self._on_display_changed)
        menus.language_chosen.connect(self._on_language_chosen)
        menus.filled.connect(self._on_menus_filled)
        self._menus = menus

    def show_icon(self) -> None:
        """Give every window the icon of the application; drawn once the first one is on the display."""
        icon = QIcon()
        for size in _ICON_SIZES:
            icon.addPixmap(self._kit.icons.pixmap(_ICON, size=size))
        QGuiApplication.setWindowIcon(icon)

    def _on_language_chosen(self, language: str) -> None:
        if self._tools.settings.text("language", "fr") == language:
            return
        self._tools.settings.set("language", language)
        text = self.tr("La langue changera au prochain démarrage.")
        if language != "fr":
            text += " " + self.tr("Les règles des campagnes, le PDF et les fichiers restent en français.")
        self._frame.say("info", text)

    def _on_menus_filled(self) -> None:
        self._on_display_changed()
        if self._menus is not None:
            self._menus.show_language(self._tools.settings.text("language", "fr"))

    def _on_display_changed(self) -> None:
        if self._menus is not None:
            look = self._tools.display.look
            self._menus.show_look(look.contrast, look.hidden)

    def _on_about(self) -> None:
        from forfait_desktop.ui.about import AboutDialog

        self._tools.dialogs.show(AboutDialog(self._kit, self._about_facts, self._window))

    # Comparing

    def compare(self, path: str) -> None:
        """« Comparer… » of a row of the library."""
        self._compare(path, from_declaration=False)

    def compare_open(self, path: str) -> None:
        """« Comparer à 2022 » of the summary: coming back opens the declaration again."""
        self._compare(path, from_declaration=True)

    def _compare(self, path: str, *, from_declaration: bool) -> None:
        from forfait_desktop.ui.comparison.window import ComparisonScreen

        # What is compared is what is on disk.
        if not self._frame.leave_declaration():
            return
        screen = ComparisonScreen(self._kit, self._tools.office.compare, path, back_to_declaration=from_declaration)
        self._frame.show_screen(screen, self.tr("Comparer"))
        self._compared = path if from_declaration else ""
        screen.left.connect(self._on_compare_left)
        self._frame.mode.changed.connect(screen.show_again)
        screen.focus_first()

    def _on_compare_left(self) -> None:
        if self._compared:
            self._frame.open_path(Path(self._compared))
        else:
            self._frame.show_library()

    # Archives

    def import_archive(self) -> None:
        """« Importer une archive… »."""
        self._archives().choose()

    def take_archive(self, path: Path) -> None:
        """Bring back the declaration of an archive that was opened or dropped."""
        self._archives().take(path)

    def _archives(self) -> ArchiveOffice:
        if self._archive is None:
            from forfait_desktop.ui.archive.office import ArchiveOffice

            self._archive = ArchiveOffice(self._kit, self._tools, self._frame, self._window)
        return self._archive

    # Rules

    def import_rules(self) -> None:
        """« Importer un barème… »."""
        self._rules().choose()

    def attach(self, home: Home) -> None:
        """Serve the library."""
        home.messages.pressed.connect(self._on_home_action)
        home.compare_requested.connect(self.compare)

    def library_shown(self) -> None:
        """Look once, after the library was read, for campaign files dropped in the data folder."""
        if not self._looked:
            self._looked = True
            QTimer.singleShot(self._tools.delays.refresh, self, self._look)

    def _look(self) -> None:
        self._rules().look()
        home = self._frame.home
        if home is not None:
            from forfait_desktop.ui.home.cloud_notice import tell_synchronised

            tell_synchronised(self._tools, home)

    def _rules(self) -> RulesImport:
        if self._import is None:
            # Imported here: the first screen is painted without it.
            from forfait_desktop.ui.rules.pack_import import RulesImport

            self._import = RulesImport(self._kit, self._tools, self._window)
            self._import.imported.connect(self._on_imported)
            self._import.found.connect(self._on_found)
        return self._import

    def _on_imported(self, text: str) -> None:
        home, desk = self._frame.home, self._frame.desk
        if home is not None:
            home.messages.clear(_DROPPED)
        if desk is not None or self._frame.screen_widget is home:
            self._frame.say("ok", text)
        else:
            self._show_alone(text)
        if desk is not None:
            desk.look_for_rules()
        self._rules().look()

    def _show_alone(self, text: str) -> None:
        """Say it in a dialog: the screen that is shown has no place for messages."""
        from forfait_desktop.presentation.update_view import RulesView
        from forfait_desktop.ui.rules.dialog import RulesDialog

        view = RulesView(text, (self._tools.office.words.update.existing(),))
        self._tools.dialogs.show(RulesDialog(self._kit, view, self._window))

    def _on_found(self, text: str) -> None:
        from forfait_desktop.presentation.views import ActionView

        home = self._frame.home
        if home is not None:
            words = self._tools.office.words
            home.messages.say(_DROPPED, "info", text, (ActionView(_SEE, words.update.see()),))

    def _on_home_action(self, action: str) -> None:
        if action == _SEE:
            self._rules().show_dropped()
