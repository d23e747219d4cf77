"""The look of the application: theme, contrast, text factor, and the sizes that follow from them.

One ``Theme`` is built by ``app`` after the ``QApplication`` and handed down. It owns nothing visible: it sets the
Fusion style, the palette, the font and the style sheet of the application, and says when they changed.
"""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory, QStyleOptionViewItem

from forfait_desktop.ui.look.palette import (
    DARK,
    DARK_HIGH_CONTRAST,
    LIGHT,
    LIGHT_HIGH_CONTRAST,
    Palette,
)
from forfait_desktop.ui.look.stylesheet import TEXT_ROLES, build_stylesheet

ThemeMode = Literal["system", "light", "dark"]

FACTOR_MIN: Final = 0.9
FACTOR_MAX: Final = 2.0
FACTOR_STEP: Final = 0.1
CONTROL_HEIGHT: Final = 36


class Theme(QObject):
    """Resolves what the user and the system ask for, and applies it to the application.

    Signals:
        changed: the palette, the contrast or the text factor changed; widgets that paint themselves repaint, and
            those that fixed a size ask for it again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, family: str | None = None, parent: QObject | None = None) -> None:
        """Follow ``app``; ``family`` replaces the platform's font when that one cannot be used."""
        super().__init__(parent or app)
        self._app = app
        self._mode: ThemeMode = "system"
        self._factor = 1.0
        self._high_contrast: bool | None = None
        self._fonts: dict[tuple[str, float], QFont] = {}
        self._font = QFont(app.font())
        if family is not None:
            self._font.setFamily(family)
        self._applying = False
        # Kept: once the wrapper of the hints is collected, PySide takes the accessibility hints for deleted.
        self._hints = app.styleHints()
        self._needs = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._needs.contrastPreferenceChanged.connect(self._on_system_changed)
        app.setStyle(QStyleFactory.create("Fusion"))
        self._palette = self._resolve()
        self._apply()

    # What is in force

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._palette

    @property
    def mode(self) -> ThemeMode:
        """What the user chose: ``system``, ``light`` or ``dark``."""
        return self._mode

    @property
    def factor(self) -> float:
        """The user's text factor, 0.9 to 2.0."""
        return self._factor

    @property
    def high_contrast(self) -> bool:
        """Whether the reinforced contrast is in force, asked for by the user or by the system."""
        if self._high_contrast is not None:
            return self._high_contrast
        return self._needs.contrastPreference() == Qt.ContrastPreference.HighContrast

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, *, base: str = "surface", divider: bool = True
    ) -> None:
        """Draw what lies under the texts of a row: ground, pointed at or chosen, bar of the cursor, line below.

        Args:
            painter: draws; its pen and font are left as they are.
            option: where, and in which state.
            base: role of the ground, "" to leave what is there.
            divider: whether a line closes the row.
        """
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if base:
            fill(painter, rect, self.colour(base))
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            fill(painter, rect, self.colour("primary_soft" if selected else "sunken"))
        if selected:
            fill(painter, QRect(rect.left(), rect.top(), 4, rect.height()), self.colour("primary"))
        if divider:
            fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), self.colour("divider"))

    def colour(self, role: str) -> QColor:
        """Return the colour of a palette role.

        Raises:
            KeyError: if there is no such role.
        """
        return QColor(self._palette.colour(role))

    def px(self, size: float) -> int:
        """Return a size tied to text (control height, icon, bar) in pixels at the current factor."""
        return max(1, round(size * self._factor))

    def space(self, size: float) -> int:
        """Return a margin or a gap: grows half as fast as the text, so that large text keeps its room."""
        return max(1, round(size * (1 + (self._factor - 1) / 2)))

    def font(self, role: str) -> QFont:
        """Return the font of a text role, with tabular figures where the font has them.

        Raises:
            KeyError: if there is no such role.
        """
        made = self._fonts.get((role, self._factor))
        if made is None:
            size, bold, _ = TEXT_ROLES[role]
            made = QFont(self._font)
            made.setPixelSize(self.px(size))
            made.setBold(bold)
            made.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[role, self._factor] = made
        # A copy, which costs ten times less than making one: callers change theirs.
        return QFont(made)

    # What the user changes

    def set_mode(self, mode: ThemeMode) -> None:
        """Choose the light theme, the dark one, or the system's."""
        if mode != self._mode:
            self._mode = mode
            self._apply()

    def set_factor(self, factor: float) -> None:
        """Choose the text factor; values outside 0.9 to 2.0 are brought back to the nearest."""
        factor = round(min(FACTOR_MAX, max(FACTOR_MIN, factor)), 2)
        if factor != self._factor:
            self._factor = factor
            self._apply()

    def enlarge(self) -> None:
        """Make the text one step larger."""
        self.set_factor(self._factor + FACTOR_STEP)

    def reduce(self) -> None:
        """Make the text one step smaller."""
        self.set_factor(self._factor - FACTOR_STEP)

    def set_high_contrast(self, wanted: bool | None) -> None:
        """Ask for the reinforced contrast, refuse it, or (``None``) do as the system says."""
        if wanted != self._high_contrast:
            self._high_contrast = wanted
            self._apply()

    # Inside

    def _on_system_changed(self) -> None:
        # Asking for a scheme makes Qt announce it: that echo must not apply everything a second time.
        if not self._applying:
            self._apply()

    def _resolve(self) -> Palette:
        if self._mode == "system":
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._mode == "dark"
        if self.high_contrast:
            return DARK_HIGH_CONTRAST if dark else LIGHT_HIGH_CONTRAST
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        self._applying = True
        try:
            self._ask_for_scheme()
            self._palette = self._resolve()
            self._app.setPalette(qt_palette(self._palette))
            font = self.font("body")
            self._app.setFont(font)
            self._app.setStyleSheet(build_stylesheet(self._palette, self._factor))
        finally:
            self._applying = False
        self.changed.emit()

    def _ask_for_scheme(self) -> None:
        # The title bar and the native dialogs follow the scheme, where the system has one.
        hints = self._hints
        if self._mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._mode == "dark" else Qt.ColorScheme.Light)


def fill(painter: QPainter, area: QRect | QRectF, colour: QColor) -> None:
    """Fill ``area``; sets the background of ``painter``.

    `QPainter.fillRect` has a form for gradients: PySide makes their 182 values the first time that it chooses.
    """
    painter.setBackground(colour)
    painter.eraseRect(area)


def qt_palette(colours: Palette) -> QPalette:
    """Return the Qt palette made of ``colours``, for every colour group."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "window"),
        (role.ToolTipBase, "text"),
        (role.ToolTipText, "surface"),
        (role.Text, "text"),
        (role.PlaceholderText, "disabled"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "err"),
        (role.Light, "surface"),
        (role.Midlight, "sunken"),
        (role.Mid, "divider"),
        (role.Dark, "border"),
        (role.Shadow, "border"),
        (role.Highlight, "primary"),
        (role.HighlightedText, "on_primary"),
        (role.Accent, "primary"),
        (role.Link, "link"),
        (role.LinkVisited, "link"),
    ):
        palette.setColor(target, QColor(colours.colour(name)))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, QColor(colours.disabled))
    palette.setColor(disabled, role.Highlight, QColor(colours.border))
    return palette
