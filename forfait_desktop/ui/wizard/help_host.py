"""Where the help is: beside the page, in a drawer over it, or in a window of its own on another screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.views import HelpView
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.wizard.help_panel import HelpPanel
from forfait_desktop.ui.wizard.work_area import WorkArea

_PLACE: Final = "help_place"
_DETACHED: Final = "help_detached"


class HelpWindow(QWidget):
    """The help in a window of its own.

    Signals:
        closed(): the user closed the window.
        left(): Échap: back to the page, the window stays.
    """

    closed = Signal()
    left = Signal()

    def __init__(self, kit: Kit, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("aide.fenetre")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.panel = HelpPanel(kit, settings, self)
        self.panel.set_detached(True)
        column.addWidget(self.panel)
        self.panel.closed.connect(self.left)
        self._told = True
        place = settings.text(_PLACE)
        if not (place and self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii")))):
            self.resize(kit.theme.px(420), kit.theme.px(640))

    def close_quietly(self) -> None:
        """Close without telling: the declaration is being left."""
        self._told = False
        self.close()

    def place(self) -> str:
        """Return where the window is, as a text for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the page with Échap."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window puts the help back beside the page."""
        super().closeEvent(event)
        if self._told:
            self.closed.emit()


class HelpHost(QObject):
    """Shows the help of the page, wherever the user wants it.

    Signals:
        left(): Échap or « Fermer l’aide »: back to the page.
    """

    left = Signal()

    def __init__(self, kit: Kit, settings: Settings, panel: HelpPanel, area: WorkArea, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit = kit
        self._settings = settings
        self._panel = panel
        self._area = area
        self._owner = owner
        self._view: HelpView | None = None
        self._title = ""
        self.window: HelpWindow | None = None
        panel.closed.connect(self.left)
        panel.detach_requested.connect(self.detach)

    def start(self) -> None:
        """Open the window again, where it was, if the help was left in it."""
        if self._settings.flag(_DETACHED, False):
            self.detach()

    def show_view(self, view: HelpView, title: str) -> None:
        """Show the help of the page called ``title``."""
        self._view, self._title = view, title
        self._panel.show_view(view)
        if self.window is not None:
            self.window.panel.show_view(view)
            self.window.setWindowTitle(self.tr("Aide\u00a0: {page}").format(page=title))

    def open(self) -> None:
        """Go to the help (F1)."""
        if self.window is not None:
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            self.window.panel.focus_panel()
            return
        self._area.open_help()
        self._panel.focus_panel()

    def close(self) -> None:
        """Close the drawer; a window stays, and gives the page the focus back."""
        if self.window is not None:
            self._owner.window().activateWindow()
        self._area.close_help()

    def detach(self) -> None:
        """« Détacher l’aide »: into a window of its own, beside the declaration."""
        if self.window is not None:
            return
        self.window = HelpWindow(self._kit, self._settings, self._owner)
        self.window.closed.connect(self.attach)
        self.window.left.connect(self.left)
        self.window.panel.detach_requested.connect(self.attach)
        self._area.set_help_detached(True)
        self._settings.set(_DETACHED, True)
        if self._view is not None:
            self.show_view(self._view, self._title)
        self.window.show()

    def attach(self) -> None:
        """« Rattacher l’aide »: back beside the page."""
        self._drop_window()
        self._settings.set(_DETACHED, False)
        self._panel.read_open()
        self._area.set_help_detached(False)
        self.left.emit()

    def close_down(self) -> None:
        """Close the window with the declaration, and remember where it was."""
        self._drop_window()

    def _drop_window(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            self._settings.set(_PLACE, window.place())
            window.close_quietly()
            window.deleteLater()
