"""What every widget of ours needs, handed down from ``app``: theme, icons, announcer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication

from forfait_desktop.presentation.veil import Veil
from forfait_desktop.records import dataclass
from forfait_desktop.ui.announce import REST_MS, Announcer
from forfait_desktop.ui.look.fonts import fallback_family
from forfait_desktop.ui.look.icons import Icons
from forfait_desktop.ui.look.theme import Theme
from forfait_desktop.ui.widgets.focus_ring import FocusRing


class Roles:
    """The roles that Qt does not give by itself, installed before the first widget that has one, see `accessibility`.

    The library has none: PySide makes 190 values of accessibility that it is painted without.
    """

    def __init__(self, app: QApplication) -> None:
        """Serve the widgets of ``app``, once installed."""
        self._app = app
        self._installed = False

    def install(self) -> None:
        """Serve the roles from now on; once, however often asked."""
        if not self._installed:
            self._installed = True
            from forfait_desktop.ui.accessibility import AccessibleRoles

            # It needs no handle: it lives as a child of the application and works by itself.
            AccessibleRoles(self._app)


@dataclass(frozen=True, slots=True)
class Kit:
    """The look and the voice of the application. Built once in ``app``, by ``build_kit``."""

    theme: Theme
    icons: Icons
    announcer: Announcer
    roles: Roles
    seconds: Callable[[], float] = monotonic
    """What a chronometer reads."""
    veil: Veil = field(default_factory=Veil)
    """Hides names and amounts while the presentation mode is on: what is shown and holds some passes through it."""


def build_kit(
    app: QApplication, icons_dir: Path, fonts: Iterable[Path] = (), rest_ms: int = REST_MS, *, late_roles: bool = False
) -> Kit:
    """Build the kit for ``app``, with the accessible roles and the focus ring: once, before the first widget.

    Args:
        app: the application, which becomes the parent of everything.
        icons_dir: the folder of the SVG icons.
        fonts: font files to fall back on when the platform has no usable font.
        rest_ms: how long the announcer waits for the user to pause, in milliseconds.
        late_roles: the accessible roles are not installed yet: `Roles.install` is for who shows the first of them.
    """
    theme = Theme(app, fallback_family(app.font(), fonts))
    roles = Roles(app)
    if not late_roles:
        roles.install()
    # It needs no handle: it lives as a child of the application and works by itself.
    FocusRing(app, theme)
    return Kit(theme, Icons(theme, icons_dir), Announcer(app, rest_ms), roles)
