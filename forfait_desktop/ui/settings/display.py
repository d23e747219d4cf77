"""How the window looks: theme, size of the text, contrast, presentation mode. Kept in the settings at once."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from forfait_desktop.presentation.veil import Veil
from forfait_desktop.records import dataclass
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.look.theme import Theme, ThemeMode

Contrast = Literal["system", "normal", "high"]

_MODES: Final[dict[str, ThemeMode]] = {"system": "system", "light": "light", "dark": "dark"}
_CONTRASTS: Final[dict[str, Contrast]] = {"system": "system", "normal": "normal", "high": "high"}
_WANTED: Final[dict[Contrast, bool | None]] = {"system": None, "normal": False, "high": True}


@dataclass(frozen=True, slots=True)
class Look:
    """What the user chose. `factor` is the size of the text, 0.9 to 2.0; `hidden` is the presentation mode."""

    mode: ThemeMode = "system"
    factor: float = 1.0
    contrast: Contrast = "system"
    hidden: bool = False


class Display(QObject):
    """Applies what the user chooses, from the menus or from the settings, and remembers it.

    Signals:
        changed(): something was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, veil: Veil, settings: Settings, parent: QObject) -> None:
        """Apply what was remembered; nothing is set again that was never chosen, each change lays out every widget."""
        super().__init__(parent)
        self._theme = theme
        self._veil = veil
        self._settings = settings
        self._contrast: Contrast = _CONTRASTS.get(settings.text("contrast"), "system")
        theme.set_mode(_MODES.get(settings.text("theme"), theme.mode))
        theme.set_factor(settings.number("factor", theme.factor))
        theme.set_high_contrast(_WANTED[self._contrast])
        veil.set_on(settings.flag("presentation"))

    @property
    def look(self) -> Look:
        """What is in force."""
        return Look(self._theme.mode, self._theme.factor, self._contrast, self._veil.on)

    def set_mode(self, mode: str) -> None:
        """« system », « light » or « dark »."""
        self._theme.set_mode(_MODES[mode])
        self._settings.set("theme", mode)
        self.changed.emit()

    def set_factor(self, factor: float) -> None:
        """The size of the text; out of bounds, the nearest one."""
        self._theme.set_factor(factor)
        self._settings.set("factor", self._theme.factor)
        self.changed.emit()

    def set_contrast(self, contrast: str) -> None:
        """« system », « normal » or « high »."""
        self._contrast = _CONTRASTS[contrast]
        self._theme.set_high_contrast(_WANTED[self._contrast])
        self._settings.set("contrast", contrast)
        self.changed.emit()

    def set_hidden(self, hidden: bool) -> None:
        """Start or end the presentation mode."""
        # Before the veil: what it tells others of may read the settings.
        self._settings.set("presentation", hidden)
        self._veil.set_on(hidden)
        self.changed.emit()

    def set_look(self, look: Look) -> None:
        """Go back to an earlier look; only what differs is applied."""
        now = self.look
        if look.mode != now.mode:
            self.set_mode(look.mode)
        if look.factor != now.factor:
            self.set_factor(look.factor)
        if look.contrast != now.contrast:
            self.set_contrast(look.contrast)
        if look.hidden != now.hidden:
            self.set_hidden(look.hidden)
